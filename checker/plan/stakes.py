"""What a unit's score would be if a finding passed: exact, groups and caps included."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from checker.decide import Decider
from checker.plan.reach import with_fixes
from checker.score import NOTHING, Scored, grade_of, grouped, points, summed

Mapped = Mapping[str, Any]


class Standing(NamedTuple):
    """An exact score of 0 to 100 and the place of its grade among the bands (0 best); None where nothing counts."""

    value: Fraction | None
    grade: int | None


def standing(items: Sequence[Scored], scoring: Mapped, decider: Decider) -> Standing:
    """The exact score of findings and their grade, as ``checker.score.score`` prints them."""
    groups = grouped(items, scoring) if scoring.get("groups") else []
    total = summed(groups) if groups else points(items, scoring["points"], scoring.get("rule_points", NOTHING))
    if total.value is None:
        return Standing(None, None)
    failed = {item.rule for item in items if item.result == "fail"}
    inside = {group["id"]: part for group, part in groups}
    return Standing(total.value, grade_of(total.value, failed, scoring, decider, inside)[0])


def after(items: Sequence[Scored], fixes: Iterable[int], scoring: Mapped, decider: Decider) -> Standing:
    """The same once the findings at these places have passed."""
    return standing(with_fixes(items, fixes), scoring, decider)
