"""Records that are invalid on purpose, one mistake each, so that what refuses them can be tested."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

FAULTS: Final = ("wrong_type", "unknown_fact", "bad_date", "duplicate", "wrong_place")
DUPLICATE: Final = "duplicate"
_NO_DAY: Final = "2025-02-30"
_NO_FACT: Final = "viec_khong_co"
_NO_COMMUNE: Final = "99999"


def spoilt(text: str, fault: str, figure: str) -> str:
    """A record with one mistake; ``figure``: a figure of the glossary. A duplicate is the record itself."""
    record: dict[str, Any] = json.loads(text)
    if fault == "wrong_type":
        record["figures"][figure] = "mười hai"
    elif fault == "unknown_fact":
        record["events"][_NO_FACT] = []
    elif fault == "bad_date":
        record["unit"]["founded_on"] = _NO_DAY
    elif fault == "wrong_place":
        record["unit"]["commune"] = _NO_COMMUNE
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))


def any_figure(facts: Mapping[str, Any]) -> str:
    """The first figure of a glossary."""
    return str(next(name for name, about in facts["facts"].items() if about["type"] == "figure"))
