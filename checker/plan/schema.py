"""The JSON Schema of ``danchu/plan/1``, written down: other programs rely on it."""

from __future__ import annotations

from typing import Final

from checker.decide import REASONS, RESULTS
from checker.plan.texts import SECTIONS, WAYS
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

NAMED: Final = {"rule": TEXT, "window": nullable(WINDOW)}
STANDING: Final = closed({"exact": nullable(TEXT), "value": nullable(NUMBER), "grade": nullable(TEXT)})
DUTY: Final = closed({
    **NAMED,
    "section": {"enum": list(SECTIONS)},
    "day": nullable(DAY),
    "result": {"enum": list(RESULTS)},
    "reason": nullable({"enum": list(REASONS[1:])}),
    "how": {"enum": list(WAYS)},
    **dict.fromkeys(("title", "citation"), TEXT),
    "severity": {"enum": ["critical", "major", "minor"]},
    **dict.fromkeys(("gap", "remedy", "evidence"), TEXT),
    "stake": nullable(closed({"exact": TEXT, "value": NUMBER})),
    "lifts_to": nullable(TEXT),
    "later_period": TRUTH,
})  # fmt: skip
REACH: Final = closed({
    "grade": TEXT,
    "fixes": nullable(listed(closed(NAMED))),
    "then": STANDING,
    "proven": TRUTH,
    "open_rules": COUNT,
})  # fmt: skip

PLAN_SCHEMA: Final = whole("danchu/plan/1", {
    "as_of": DAY,
    "rulebook": SHA256,
    "units": listed(
        closed({"unit": UNIT_NAMED, "score": STANDING, "duties": listed(DUTY), "reach": REACH}, optional=("reach",))
    ),
})  # fmt: skip
