"""The JSON Schema of a record: a module of its own, since importing all of pydantic takes longer than reading."""

from collections.abc import Mapping
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from checker.read.glossary import Glossary
from checker.read.schema import SCHEMA, record_schema


class _Plain(GenerateJsonSchema):
    def field_title_should_be_set(self, schema: Any) -> bool:
        """No titles made of the names: "Co Organizer" tells nobody anything."""
        return False


def record_json_schema(facts: Mapping[str, Any], actors: Mapping[str, Any]) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a record for this glossary; looser than the reader, which also compares values."""
    schema = _Plain().generate(record_schema(Glossary.of(facts, actors)), mode="validation")
    return {"$schema": _Plain.schema_dialect, "$id": SCHEMA, **schema}
