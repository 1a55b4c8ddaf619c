"""The JSON Schema of ``danchu/comparison/1``, written down: other programs rely on it."""

from __future__ import annotations

from typing import Final

from checker.compare.texts import CLASSES
from checker.result_schema import FINDING
from checker.schema_parts import DAY, NUMBER, SHA256, TEXT, UNIT_NAMED, WINDOW, closed, keyed, listed, nullable, whole

EXACT: Final = closed({"exact": TEXT, "value": NUMBER})
SIDE: Final = closed({
    "file": TEXT, "as_of": DAY, "period": nullable(WINDOW), "rulebook": SHA256, "checker": TEXT, "profile": nullable(TEXT),
})  # fmt: skip
SCORE: Final = closed(
    {"value": nullable(EXACT), "grade": nullable(TEXT), "caps": listed(TEXT), "record_sha256": SHA256}
)
KEPT: Final = ("window", "result", "reason", "due", "days_late", "progress", "disposition")
"""What a comparison keeps of a finding."""
HALF: Final = nullable(closed({name: FINDING["properties"][name] for name in KEPT}))
CAUSE: Final = {"enum": list(CLASSES)}
CHANGE: Final = closed({
    "rule": TEXT, "before": HALF, "after": HALF, "changed": listed(TEXT), "cause": CAUSE, "possible": listed(CAUSE),
})  # fmt: skip
UNIT: Final = closed({
    "unit": UNIT_NAMED,
    "before": SCORE,
    "after": SCORE,
    "difference": nullable(EXACT),
    "by_rule": nullable(keyed(EXACT)),
    "scoring": nullable(EXACT),
    "by_cause": nullable(keyed(EXACT)),
    "changes": listed(CHANGE),
})  # fmt: skip

COMPARISON_SCHEMA: Final = whole("danchu/comparison/1", {
    "before": SIDE,
    "after": SIDE,
    "units": listed(UNIT),
    "only_before": listed(TEXT),
    "only_after": listed(TEXT),
})  # fmt: skip
