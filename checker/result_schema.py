"""The JSON Schema of ``danchu/result/1``, written down from the contract: other programs rely on it."""

from __future__ import annotations

from typing import Final

from checker.decide import REASONS, RESULTS
from checker.schema_parts import (
    COUNT,
    DAY,
    NUMBER,
    SHA256,
    TEXT,
    TRUTH,
    UNIT_NAMED,
    WINDOW,
    closed,
    listed,
    nullable,
    whole,
)

FINDING: Final = closed({
    "rule": TEXT,
    "document": TEXT,
    "window": nullable(WINDOW),
    "result": {"enum": list(RESULTS)},
    "reason": nullable({"enum": list(REASONS[1:])}),
    "due": nullable(DAY),
    "days_late": nullable(COUNT),
    "severity": {"enum": ["critical", "major", "minor"]},
    "progress": nullable(closed({"done": {"type": "integer"}, "needed": {"type": "integer"}})),
    "evidence": listed({"type": "object", "required": ["fact"]}),
    "notes": listed(TEXT),
    "scored": TRUTH,
    "disposition": nullable({"type": "object", "required": ["kind"]}),
    "citation": TEXT,
    "explanation": closed(
        dict.fromkeys(("basis", "requirement", "actual", "gap", "remedy", "deadline"), TEXT)
    ),
})  # fmt: skip

SCORE: Final = closed({
    "model": TEXT,
    "earned": TEXT,
    "possible": TEXT,
    "value": nullable(NUMBER),
    "interval": nullable({"type": "array", "items": NUMBER, "minItems": 2, "maxItems": 2}),
    "grade": nullable(TEXT),
    "caps": listed(
        closed({"grade": TEXT, "rules": listed(TEXT), "groups": listed(TEXT), "why": TEXT}, optional=("groups",))
    ),
    "groups": listed(
        closed({"id": TEXT, "label": TEXT, "earned": TEXT, "possible": TEXT, "value": nullable(NUMBER)})
    ),
})  # fmt: skip

PROFILE: Final = closed({
    "id": TEXT,
    "title": TEXT,
    "sha256": SHA256,
    "deviations": listed(
        closed({
            "what": {"enum": ["points", "rule_points", "group", "band", "cap", "parameter", "rules"]},
            "name": TEXT,
            "default": {},
            "value": {},
        })
    ),
})  # fmt: skip

UNIT: Final = closed({
    "unit": UNIT_NAMED,
    "record_sha256": SHA256,
    "documents": closed({
        "checked": listed(TEXT),
        "not_in_rulebook": listed(closed({"level": {"enum": ["province", "commune"]}, "code": TEXT, "name": TEXT})),
    }),
    "findings": listed(FINDING),
    "score": SCORE,
    "xccdf": listed(closed({"system": TEXT, "exact": TEXT, "value": NUMBER, "maximum": TEXT})),
    "not_listed": closed({"other_place": COUNT, "other_kind": COUNT}),
})  # fmt: skip

AREA: Final = closed({
    "province": TEXT,
    "commune": nullable(TEXT),
    "period": nullable(WINDOW),
    "rule": TEXT,
    "document": TEXT,
    **dict.fromkeys(("pass", "fail", "unknown", "not_due", "manual"), COUNT),
    "of": {"enum": ["units", "persons", "cases", "count"]},
    "share": nullable(TEXT),
    "interval": nullable({"type": "array", "items": TEXT, "minItems": 2, "maxItems": 2}),
    "target": nullable(TEXT),
    "met": nullable(TRUTH),
    "units_not_meeting": listed(TEXT),
    "units_unknown": listed(TEXT),
})  # fmt: skip

SIGNOFF: Final = closed({"signed": COUNT, "stale": COUNT, "unsigned": COUNT, "changed": listed(TEXT)})

RESULT_SCHEMA: Final = whole("danchu/result/1", {
    "as_of": DAY,
    "period": nullable(WINDOW),
    "rulebook": closed({"sha256": TEXT, "documents": listed(closed({"id": TEXT, "sha256": TEXT})), "signoff": SIGNOFF}),
    "engine": closed({"name": TEXT, "version": TEXT}),
    "checker": closed({"version": TEXT}),
    "profile": nullable(PROFILE),
    "units": listed(UNIT),
    "areas": listed(AREA),
    "without_effect": listed({"type": "object", "required": ["unit", "rule", "why"]}),
})  # fmt: skip
