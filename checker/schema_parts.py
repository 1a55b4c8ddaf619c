"""The pieces that the JSON Schemas of what danchu writes are made of."""

from __future__ import annotations

from typing import Any, Final

TEXT: Final[dict[str, Any]] = {"type": "string"}
DAY: Final[dict[str, Any]] = {"type": "string", "format": "date"}
NUMBER: Final[dict[str, Any]] = {"type": "number"}
COUNT: Final[dict[str, Any]] = {"type": "integer", "minimum": 0}
TRUTH: Final[dict[str, Any]] = {"type": "boolean"}
SHA256: Final[dict[str, Any]] = {"type": "string", "pattern": "^[0-9a-f]{64}$"}


def nullable(schema: dict[str, Any]) -> dict[str, Any]:
    """What the schema allows, or null."""
    return {"anyOf": [schema, {"type": "null"}]}


def closed(properties: dict[str, Any], optional: tuple[str, ...] = ()) -> dict[str, Any]:
    """An object with these keys and no others; all are required but the optional ones."""
    return {
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


def listed(items: dict[str, Any]) -> dict[str, Any]:
    """An array of these."""
    return {"type": "array", "items": items}


def keyed(values: dict[str, Any]) -> dict[str, Any]:
    """An object with any keys and these values."""
    return {"type": "object", "additionalProperties": values}


def whole(name: str, properties: dict[str, Any]) -> dict[str, Any]:
    """The schema of a format: ``name`` is what its files say under ``schema``."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": name,
        **closed({"schema": {"const": name}, **properties}),
    }


WINDOW: Final = closed({"from": DAY, "to": DAY})
UNIT_NAMED: Final = closed({"id": TEXT, "name": TEXT, "kind": TEXT, "province": TEXT, "commune": nullable(TEXT)})
