"""JSON Schemas of every file that danchu reads or writes, made from the models: ``python -m checker.schemas FOLDER`` writes them."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from checker.compare.schema import COMPARISON_SCHEMA
from checker.fleet.assumptions import Assumptions
from checker.mutation.survivors import Survivors
from checker.papers.details import Details
from checker.people_files import Dispositions
from checker.plan.schema import PLAN_SCHEMA
from checker.profiles.models import Profile
from checker.read.json_schema import record_json_schema
from checker.result_schema import RESULT_SCHEMA
from checker.rulebook import models
from checker.rulebook.book import Rulebook, open_rulebook
from checker.rulebook.topics import Topics
from checker.signoff.ledger import Ledger

MODELS: dict[str, type[BaseModel]] = {
    "document": models.Document,
    "anchors": models.Anchors,
    "rules": models.RuleFile,
    "facts": models.Facts,
    "actors": models.Actors,
    "parameters": models.Parameters,
    "notes": models.Notes,
    "topics": Topics,
    "scoring": models.Scoring,
    "holidays": models.Holidays,
    "signoff": Ledger,
    "mutants": Survivors,
    "waivers": Dispositions,
    "profile": Profile,
    "paper": Details,
    "fleet": Assumptions,
}


def schemas(rulebook: Rulebook) -> dict[str, dict[str, Any]]:
    """Name → JSON Schema (draft 2020-12), records and results included."""
    made: dict[str, dict[str, Any]] = {"record": portable(record_json_schema(rulebook.facts, rulebook.actors))}
    for name, model in MODELS.items():
        made[name] = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": f"danchu/{name}/1",
            **model.model_json_schema(by_alias=True),
        }
    return made | {"result": RESULT_SCHEMA, "plan": PLAN_SCHEMA, "comparison": COMPARISON_SCHEMA}


def portable(schema: Any) -> Any:
    """The schema with its patterns in the regular expressions of JSON Schema, which has no ``\\z`` for the end of a text."""
    if isinstance(schema, dict):
        return {
            key: re.sub(r"\\z$", "$", value) if key == "pattern" and isinstance(value, str) else portable(value)
            for key, value in schema.items()
        }
    return [portable(item) for item in schema] if isinstance(schema, list) else schema


def text_of(schema: dict[str, Any]) -> str:
    """A schema as it stands in its file."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def write(folder: Path) -> None:
    """Writes all schemas into a folder."""
    for name, schema in schemas(open_rulebook()).items():
        (folder / f"{name}.schema.json").write_text(text_of(schema), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
