"""The JSON Schemas in schemas/ are what the models say today, and what is shipped is valid for them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from running import record, with_events

from checker.data import data_folder
from checker.errors import Place
from checker.read import Counts, RecordReader, read_paths
from checker.read.yamltext import read_yaml
from checker.rulebook.book import open_rulebook
from checker.schemas import MODELS, schemas, text_of

ROOT = Path(__file__).resolve().parent.parent
BOOK = open_rulebook()
SCHEMAS = schemas(BOOK)
READER = RecordReader(BOOK.facts, BOOK.actors, BOOK.entries)
RULE_FILES = sorted(data_folder("rules").rglob("*.yaml"))
RECORD_FOLDERS = [folder for folder in (ROOT / "samples", ROOT / "tests" / "golden") if folder.is_dir()]


def validator(name: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(SCHEMAS[name])


def errors(name: str, data: Any) -> list[str]:
    return [f"{error.json_path}: {error.message[:200]}" for error in validator(name).iter_errors(data)]


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_file_is_what_the_models_say(name: str) -> None:
    """`python -m checker.schemas schemas` writes them anew."""
    assert (data_folder("schemas") / f"{name}.schema.json").read_text(encoding="utf-8") == text_of(SCHEMAS[name])


def test_no_file_is_left_over() -> None:
    """Every schema file has a model."""
    files = {path.name.removesuffix(".schema.json") for path in data_folder("schemas").iterdir()}
    assert files == set(SCHEMAS)


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schema_is_one(name: str) -> None:
    """JSON Schema, draft 2020-12, with an id."""
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[name])
    assert SCHEMAS[name]["$id"] == f"danchu/{name}/1"


def schema_of(file: Path) -> str:
    """The schema of a file under rules/, by the name it gives itself."""
    return str(read_yaml(file.read_bytes(), file.name).data["schema"]).split("/")[1]


@pytest.mark.parametrize("file", RULE_FILES, ids=lambda file: file.relative_to(data_folder("rules")).as_posix())
def test_files_of_rules_are_valid(file: Path) -> None:
    """Every file under rules/, for an editor that reads the schema only."""
    name = schema_of(file)
    assert name in MODELS
    assert errors(name, read_yaml(file.read_bytes(), file.name).data) == []


@pytest.mark.slow
def test_records_that_the_reader_takes_are_valid() -> None:
    """Samples and records of the tests: the schema is looser than the reader, never stricter."""
    seen = []
    for read in read_paths([str(folder) for folder in RECORD_FOLDERS], READER, Counts()):
        file = Path(read.place.file)
        if read.record is None or read.place.record is not None or file.suffix not in (".json", ".yaml", ".yml"):
            continue
        seen.append(file.name)
        assert errors("record", read_yaml(file.read_bytes(), file.name).data) == [], file
    assert {"mot-phan.yaml", "full.json", "full-tan-cuong.json"} <= set(seen)


def test_the_schema_refuses_what_the_reader_refuses_by_shape() -> None:
    """Unknown keys, facts and codes, and values of another type."""
    good = record()
    bad = [
        {**good, "extra": 1},
        with_events(people_dialog=[]),
        with_events(people_dialogue=[{"on": "2025-06-03", "co_organizer": "frunt"}]),
        record(flags={"has_website": "có"}),
        record(figures={"assigned_staff_count": -1}),
    ]
    place = Place("a.json")
    assert errors("record", good) == []
    assert [bool(errors("record", item)) for item in bad] == [True] * len(bad)
    assert [READER.read_json(json.dumps(item).encode(), place).record for item in bad] == [None] * len(bad)


@pytest.mark.parametrize(
    ("name", "data", "valid"),
    [
        ("profile", {"schema": "danchu/profile/1", "id": "a", "title": "A", "fail_on": "major"}, True),
        ("profile", {"schema": "danchu/profile/1", "id": "a", "title": "A", "fail_on": "heavy"}, False),
        ("waivers", {"schema": "danchu/waivers/1"}, True),
        ("waivers", {"schema": "danchu/waivers/1", "waivers": [{"unit": "xa-a"}]}, False),
    ],
)
def test_files_that_people_write(name: str, data: dict[str, Any], valid: bool) -> None:
    """Profiles and waivers have schemas of their own."""
    assert (errors(name, data) == []) is valid


@pytest.mark.parametrize(("name", "file"), [("plan", "plan.json"), ("comparison", "compare.json")])
def test_plans_and_comparisons_are_valid(name: str, file: str) -> None:
    """The golden files, with hashes put back; a key that nobody knows is refused."""
    text = (ROOT / "tests" / "golden_plan" / file).read_text(encoding="utf-8").replace('"HASH"', f'"{"0" * 64}"')
    data = json.loads(text)
    assert errors(name, data) == []
    assert errors(name, {**data, "extra": 1}) != []
    assert errors(name, {**data, "units": [{**data["units"][0], "unit": {}}]}) != []
