"""The JSON Schema of ``danchu/result/1``, written down from the contract: other programs rely on it."""

from __future__ import annotations

from typing import Any, Final

from checker.decide import REASONS, RESULTS

_TEXT: Final[dict[str, Any]] = {"type": "string"}
_DAY: Final[dict[str, Any]] = {"type": "string", "format": "date"}
_WINDOW: Final[dict[str, Any]] = {
    "type": "object",
    "properties": {"from": _DAY, "to": _DAY},
    "required": ["from", "to"],
    "additionalProperties": False,
}


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


def _object(properties: dict[str, Any], optional: tuple[str, ...] = ()) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


_COUNT: Final[dict[str, Any]] = {"type": "integer", "minimum": 0}
_NUMBER: Final[dict[str, Any]] = {"type": "number"}

FINDING: Final = _object({
    "rule": _TEXT,
    "document": _TEXT,
    "window": _nullable(_WINDOW),
    "result": {"enum": list(RESULTS)},
    "reason": _nullable({"enum": list(REASONS[1:])}),
    "due": _nullable(_DAY),
    "days_late": _nullable(_COUNT),
    "severity": {"enum": ["critical", "major", "minor"]},
    "progress": _nullable(_object({"done": {"type": "integer"}, "needed": {"type": "integer"}})),
    "evidence": _list({"type": "object", "required": ["fact"]}),
    "notes": _list(_TEXT),
    "scored": {"type": "boolean"},
    "disposition": _nullable({"type": "object", "required": ["kind"]}),
    "citation": _TEXT,
    "explanation": _object(
        dict.fromkeys(("basis", "requirement", "actual", "gap", "remedy", "deadline"), _TEXT)
    ),
})  # fmt: skip

SCORE: Final = _object({
    "model": _TEXT,
    "earned": _TEXT,
    "possible": _TEXT,
    "value": _nullable(_NUMBER),
    "interval": _nullable({"type": "array", "items": _NUMBER, "minItems": 2, "maxItems": 2}),
    "grade": _nullable(_TEXT),
    "caps": _list(
        _object({"grade": _TEXT, "rules": _list(_TEXT), "groups": _list(_TEXT), "why": _TEXT}, optional=("groups",))
    ),
    "groups": _list(
        _object({"id": _TEXT, "label": _TEXT, "earned": _TEXT, "possible": _TEXT, "value": _nullable(_NUMBER)})
    ),
})  # fmt: skip

PROFILE: Final = _object({
    "id": _TEXT,
    "title": _TEXT,
    "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    "deviations": _list(
        _object({
            "what": {"enum": ["points", "rule_points", "group", "band", "cap", "parameter", "rules"]},
            "name": _TEXT,
            "default": {},
            "value": {},
        })
    ),
})  # fmt: skip

UNIT: Final = _object({
    "unit": _object(
        {"id": _TEXT, "name": _TEXT, "kind": _TEXT, "province": _TEXT, "commune": _nullable(_TEXT)}
    ),
    "record_sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    "documents": _object({
        "checked": _list(_TEXT),
        "not_in_rulebook": _list(_object({"level": {"enum": ["province", "commune"]}, "code": _TEXT, "name": _TEXT})),
    }),
    "findings": _list(FINDING),
    "score": SCORE,
    "xccdf": _list(_object({"system": _TEXT, "exact": _TEXT, "value": _NUMBER, "maximum": _TEXT})),
    "not_listed": _object({"other_place": _COUNT, "other_kind": _COUNT}),
})  # fmt: skip

AREA: Final = _object({
    "province": _TEXT,
    "commune": _nullable(_TEXT),
    "period": _nullable(_WINDOW),
    "rule": _TEXT,
    "document": _TEXT,
    **dict.fromkeys(("pass", "fail", "unknown", "not_due", "manual"), _COUNT),
    "of": {"enum": ["units", "persons", "cases", "count"]},
    "share": _nullable(_TEXT),
    "interval": _nullable({"type": "array", "items": _TEXT, "minItems": 2, "maxItems": 2}),
    "target": _nullable(_TEXT),
    "met": _nullable({"type": "boolean"}),
    "units_not_meeting": _list(_TEXT),
    "units_unknown": _list(_TEXT),
})  # fmt: skip

SIGNOFF: Final = _object({"signed": _COUNT, "stale": _COUNT, "unsigned": _COUNT, "changed": _list(_TEXT)})

RESULT_SCHEMA: Final[dict[str, Any]] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "danchu/result/1",
    **_object({
        "schema": {"const": "danchu/result/1"},
        "as_of": _DAY,
        "period": _nullable(_WINDOW),
        "rulebook": _object({"sha256": _TEXT, "documents": _list(_object({"id": _TEXT, "sha256": _TEXT})), "signoff": SIGNOFF}),
        "engine": _object({"name": _TEXT, "version": _TEXT}),
        "checker": _object({"version": _TEXT}),
        "profile": _nullable(PROFILE),
        "units": _list(UNIT),
        "areas": _list(AREA),
        "without_effect": _list({"type": "object", "required": ["unit", "rule", "why"]}),
    }),
}  # fmt: skip
