"""What a unit concluded of itself: from a record, or from a result that was kept; unit by unit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from checker.check import Checker
from checker.days import parse_day
from checker.papers.duties import Duty, duties
from checker.papers.faults import fault
from checker.papers.points import by_rule, summed
from checker.result import UnitResult
from checker.score import Points, Scored
from checker.texts import Lang

Mapped = Mapping[str, Any]
RESULT = "danchu/result/1"


class SelfSide(NamedTuple):
    """One unit's view of itself.

    ``points``: of each rule of which something counts; ``outcomes``: rule → window → result; ``as_of``: the day on
    which it was assessed; ``period``: None where the kept result does not tell it.
    """

    unit: str
    period: tuple[int, int] | None
    as_of: int
    points: Mapping[str, Points]
    outcomes: Mapping[str, Mapping[tuple[int, int] | None, str]]

    @property
    def total(self) -> Points:
        return summed(self.points.values())


def of_record(result: UnitResult, checker: Checker) -> SelfSide:
    """The side of a unit from its own record, checked as the other one is."""
    lines: list[Duty] = duties(result.findings, checker.rulebook.scoring)
    return SelfSide(
        result.data["unit"]["id"],
        result.period,
        checker.as_of,
        {duty.rule["id"]: duty.points for duty in lines if duty.points is not None},
        {duty.rule["id"]: {finding.window: finding.result for finding in duty.findings} for duty in lines},
    )


def of_result(whole: Mapped, checker: Checker, profile: Mapped | None, path: str, lang: Lang) -> list[SelfSide]:
    """The sides of the units of a kept result.

    PaperError where it was made by other rules or another profile than this run: points would not compare.
    """
    if whole["rulebook"]["sha256"] != checker.rulebook.sha256:
        raise fault("self_other_rules", lang, path=path)
    if (whole.get("profile") or {}).get("sha256") != (profile or {}).get("sha256"):
        raise fault("self_other_profile", lang, path=path)
    period = whole.get("period")
    window = None if period is None else (parse_day(period["from"]), parse_day(period["to"]))
    try:
        return [_kept(unit, window, parse_day(whole["as_of"]), checker) for unit in whole["units"]]
    except (KeyError, TypeError, ValueError) as error:
        raise fault("self_not_result", lang, path=path) from error


def _kept(unit: Mapped, period: tuple[int, int] | None, as_of: int, checker: Checker) -> SelfSide:
    items: list[Scored] = []
    outcomes: dict[str, dict[tuple[int, int] | None, str]] = defaultdict(dict)
    for finding in unit["findings"]:
        if not checker.wanted(finding["rule"]):
            continue  # this run speaks of other rules
        window = finding["window"]
        span = None if window is None else (parse_day(window["from"]), parse_day(window["to"]))
        outcomes[finding["rule"]][span] = finding["result"]
        excused = (finding["disposition"] or {}).get("kind") == "waived"
        if finding["scored"] and not excused:
            items.append(Scored(finding["rule"], finding["document"], (), finding["severity"], finding["result"]))
    return SelfSide(unit["unit"]["id"], period, as_of, by_rule(items, checker.rulebook.scoring), outcomes)


class SelfSides:
    """The sides given, found by unit and period."""

    def __init__(self, sides: Iterable[SelfSide] = ()) -> None:
        self._by_unit: dict[str, list[SelfSide]] = defaultdict(list)
        for side in sides:
            self._by_unit[side.unit].append(side)

    def of(self, unit: str, period: tuple[int, int], lang: Lang) -> SelfSide | None:
        """The side of a unit for a period; None where nobody handed one in. PaperError where there are several."""
        fitting = [side for side in self._by_unit.get(unit, ()) if side.period in (period, None)]
        if len(fitting) > 1:
            raise fault("self_twice", lang, unit=unit)
        return fitting[0] if fitting else None
