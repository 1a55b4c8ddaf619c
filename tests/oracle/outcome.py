"""A verdict, the order of the decision for one form, and the AND/OR tables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from .case import Case
from .measure import Measure

AND_ORDER = ("fail", "error", "unknown", "manual", "not_due", "pass", "not_applicable")
OR_ORDER = ("pass", "unknown", "manual", "error", "not_due", "fail", "not_applicable")


@dataclass(frozen=True)
class Verdict:
    """A result with its reason; `shown` is none, part or enough."""

    result: str
    reason: str | None = None
    days_late: int | None = None
    notes: tuple[str, ...] = ()
    shown: str = "none"


def decide(case: Case, measure: Measure) -> Verdict:
    """Steps 3 to 6 of the contract for one measured form."""
    shown = "part" if measure.part else "none"
    if measure.enough:
        return Verdict("pass", None, measure.days_late, measure.pass_notes, "enough")
    if not measure.arose and measure.at_once:
        return Verdict("not_applicable", "nothing_arose", None, measure.empty_notes, shown)
    if measure.broken is not None and not case.beyond_period:
        return Verdict("fail", measure.broken, measure.days_late, (), shown)
    if not case.closed or case.beyond_period:
        return Verdict("not_due", shown=shown)
    if not measure.reported:
        return Verdict("unknown", "fact_not_reported", shown=shown)
    if case.unit.complete < case.window.last or (case.begins_unseen and not measure.of_figures):
        return Verdict("unknown", "record_incomplete", shown=shown)
    if not measure.arose:
        return Verdict("not_applicable", "nothing_arose", None, measure.empty_notes, shown)
    return Verdict("fail", measure.something if measure.part else measure.nothing, shown=shown)


def held_to_period(case: Case, verdict: Verdict) -> Verdict:
    """A window that ends after the period reported can only be pass or not_due (or not applicable)."""
    if case.beyond_period and verdict.result in ("fail", "unknown", "manual"):
        return replace(verdict, result="not_due", reason=None, days_late=None, notes=())
    return verdict


def combine(verdicts: Iterable[Verdict], order: tuple[str, ...]) -> Verdict:
    """The first result of `order` that occurs; its first reason, all its notes, its greatest lateness."""
    parts = list(verdicts)
    for result in order:
        chosen = [one for one in parts if one.result == result]
        if not chosen:
            continue
        if result == "unknown":  # a fact not reported is said before a record that does not reach far enough
            chosen.sort(key=lambda one: one.reason != "fact_not_reported")
        late = [one.days_late for one in chosen if one.days_late is not None]
        notes = tuple(dict.fromkeys(note for one in chosen for note in one.notes))
        shown = "enough" if result == "pass" else "part" if any(one.shown != "none" for one in parts) else "none"
        return Verdict(result, chosen[0].reason, max(late) if late else None, notes, shown)
    return Verdict("not_applicable", "nothing_arose")


def with_group_reasons(verdict: Verdict, parts: list[Verdict], given: dict[str, str], is_and: bool) -> Verdict:
    """The reason of a failing group where the rule names one for some and for none."""
    if verdict.result != "fail" or not given:
        return verdict
    some = any(one.result == "pass" if is_and else one.shown != "none" for one in parts)
    return replace(verdict, reason=given.get("some" if some else "none", verdict.reason))
