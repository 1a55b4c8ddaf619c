"""The plan of one unit: its open duties with their next day, how they can still pass and what is at stake."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any, Final, NamedTuple

from checker.check import Checked, Checker
from checker.days import add_months
from checker.dispositions import Desk
from checker.findings import Finding, findings
from checker.plan.stakes import Standing, after, standing
from checker.plan.ways import TOO_LATE, Ways
from checker.result import scored_items
from checker.score import Scored

Mapped = Mapping[str, Any]
MONTHS_AHEAD: Final = 12
"""How far a plan looks: the same day next year, whatever period the record reports."""
OPEN: Final = ("fail", "not_due", "unknown", "manual")


class Duty(NamedTuple):
    """One open duty of a unit.

    ``day``: its next last day (ordinal); ``section``: a key of ``texts.SECTIONS``; ``way``: how it can still pass
    (``ways.BEST_FIRST``); ``gain``: what the score of 100 gains if it alone passes (None: not scored in this period);
    ``lifts``: the grade that this alone would reach, where it is a better one; ``place``: where it stands among the
    scored findings; ``ahead``: of a window that begins or is judged after the period reported.
    """

    finding: Finding
    day: int | None
    section: str
    way: str
    gain: Fraction | None
    lifts: int | None
    place: int | None
    ahead: bool


class UnitPlan(NamedTuple):
    """All open duties of one unit, in the order of sections and days, and what its score is made of."""

    unit: Mapped
    duties: list[Duty]
    items: list[Scored]
    standing: Standing
    as_of: int
    within: int


def unit_plan(record: Mapped, checker: Checker, desk: Desk, within: int) -> UnitPlan:
    """The plan of the unit of a record; ``within``: up to how many days a deadline is near."""
    now = list(_open(checker.check(record), checker, desk))
    scored = [finding for finding, _, _ in now if _counts(finding)]
    items = scored_items(scored)
    places = {id(finding): place for place, finding in enumerate(scored)}
    scoring, decider = checker.rulebook.scoring, checker.decider
    stand = standing(items, scoring, decider)
    duties = []
    for finding, day, way in now:
        if finding.result not in OPEN or _excused(finding) or finding.rule.get("same_as"):
            continue
        place = places.get(id(finding))
        gain = lifts = None
        if place is not None:
            better = after(items, [place], scoring, decider)
            gain = (better.value or Fraction(0)) - (stand.value or Fraction(0))
            lifts = better.grade if _better(better, stand) else None
        section = _section(finding.result, day, checker.as_of, within)
        duties.append(Duty(finding, day, section, way, gain, lifts, place, ahead=False))
    told = {(finding.id, finding.window) for finding, _, _ in now}
    for finding, day, way in _coming(record, checker, desk):
        if (finding.id, finding.window) not in told and not finding.rule.get("same_as"):
            section = _section(finding.result, day, checker.as_of, within)
            duties.append(Duty(finding, day, section, way, None, None, None, ahead=True))
    order = {rule["id"]: place for place, (rule, _) in enumerate(checker.rulebook.pairs())}
    duties.sort(key=lambda duty: (_SECTION_ORDER.index(duty.section), duty.day or 0, order[duty.finding.id]))
    return UnitPlan(record["unit"], duties, items, stand, checker.as_of, within)


def _better(one: Standing, other: Standing) -> bool:
    return one.grade is not None and other.grade is not None and one.grade < other.grade


_SECTION_ORDER: Final = ("overdue", "soon", "later", "report", "judge")


def _section(result: str, day: int | None, as_of: int, within: int) -> str:
    if result == "fail":
        return "overdue"
    if result in ("unknown", "manual"):
        return "report" if result == "unknown" else "judge"
    return "soon" if day is not None and day - as_of <= within else "later"


def _open(checked: Checked, checker: Checker, desk: Desk) -> Iterator[tuple[Finding, int | None, str]]:
    """Every finding of a unit with its next day and the way in which it can still pass."""
    plan = checker.plan(checked.view.record, checked.scope)
    ways = Ways(plan, checked.view)
    answers = [answer for _, found in checked.rules for answer in found]
    for answer, finding in zip(answers, findings(checked, checker), strict=True):
        decided = desk.apply(str(checked.view.unit["id"]), finding)
        if decided.result not in OPEN:
            yield decided, decided.due, ""
        elif decided.result != finding.result:
            yield decided, decided.due, TOO_LATE  # a person changed the result: nothing that is done changes it
        else:
            day = ways.next_day(answer, finding.due) if finding.result == "not_due" else finding.due
            yield decided, day, ways.of(answer)


def _coming(record: Mapped, checker: Checker, desk: Desk) -> Iterator[tuple[Finding, int | None, str]]:
    """Duties whose windows lie after the period of the record and end within a year of the day of assessment."""
    horizon = add_months(checker.as_of, MONTHS_AHEAD)
    first, last = checker.period or record["period"]
    farther = copy.copy(checker)
    farther.period = (first, max(last, horizon))
    for finding, day, way in _open(farther.check(record), farther, desk):
        due = finding.result == "not_due" and finding.window is not None and day is not None
        if due and checker.as_of <= day <= horizon:  # type: ignore[operator]
            yield finding, day, way


def _counts(finding: Finding) -> bool:
    return finding.scored and not _excused(finding)


def _excused(finding: Finding) -> bool:
    return bool(finding.disposition and finding.disposition["kind"] == "waived")
