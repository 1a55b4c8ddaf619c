"""Forms that count entries: held, issued, in_use."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping
from typing import Any

from checker.measure.codes import (
    ENOUGH,
    INCOMPLETE,
    LATE_TOLERATED,
    NOT_REPORTED,
    PART,
    why,
)
from checker.measure.figures import compile_number
from checker.measure.node import Context, Detail, Leaf
from checker.measure.select import SURE, months_before
from checker.measure.told import compile_part, compile_told_by_year, evidence, zero_of
from checker.measure.view import FOREVER, Found, View
from checker.measure.windows import year_span

Mapped = Mapping[str, Any]


def compile_held(spec: Mapped, context: Context) -> Leaf:
    """At least n entries in the window, by date or by the year that they name."""
    selection = context.selections.get(spec)
    number = compile_number(spec.get("at_least", 1), context)
    if selection.year is not None:
        return compile_told_by_year(spec, context, selection, number)
    span = year_span(context.slot.span.first) if spec.get("span") == "year" else context.slot.span
    first, last = (0, FOREVER) if context.slot.state else (span.first, span.last)
    if spec.get("span") == "before":
        first, last = 0, span.first - 1
    part = compile_part(spec.get("part") or [], context)
    predecessors = _predecessors(spec, context, first, last) if spec.get("predecessors") else None
    single = number.constant if number.constant else 0

    def measure(view: View, due: int) -> int:
        days = view.days(selection)
        if days is None:
            if number.value(view) == 0:
                return zero_of(number, view, due)
            return ENOUGH if predecessors is not None and predecessors(view) else NOT_REPORTED
        if single == 1:
            at = bisect_left(days.sure, first)
            if at < len(days.sure) and days.sure[at] <= last:
                return ENOUGH
            count, needed = 0, 1
        else:
            count = days.sure_between(first, last)
            wanted = number.value(view)
            if wanted == 0:
                return zero_of(number, view, due)
            if wanted is not None and count >= wanted:
                return ENOUGH
            needed = wanted or 0  # one that is not reported leaves every count in doubt
        if predecessors is not None and predecessors(view):
            return ENOUGH
        shown = PART if count or (part is not None and part(view, due)) else 0
        if count + days.maybe_between(first, last) >= needed:
            return shown | NOT_REPORTED
        return shown | (INCOMPLETE if context.slot.short(view, due) else 0)

    def detail(view: View, due: int) -> Detail:
        days = view.days(selection)
        found = [item for item in view.found(selection) or [] if item.value == SURE and within(item, first, last)]
        made = Detail(done=len(found), needed=number.value(view), evidence=evidence(selection.fact, found))
        made.says.append(("counted", {"fact": selection.fact, "done": len(found), "needed": made.needed}))
        if days is None:
            made.absent.append(selection.fact)
        if len(found) < (made.needed or 1) and predecessors is not None and predecessors(view):
            made.notes.append("held_by_predecessors")
        return made

    fact = None if predecessors is not None or number.constant is None else selection.fact
    return Leaf(context.rows(spec.get("reasons") or {}, "missing"), measure, detail, fact)


def within(item: Found, first: int, last: int) -> bool:
    return item.day is not None and first <= item.day <= last


def _predecessors(spec: Mapped, context: Context, first: int, last: int) -> Callable[[View], bool]:
    """Whether the unit names predecessors and each has such an event in the window, before the unit was founded."""
    selection = context.selections.get({**spec, "own": False})

    def every(view: View) -> bool:
        predecessors = view.unit.get("predecessors") or ()
        until = min(last, view.founded - 1, view.limit)
        return bool(predecessors) and all(
            any(
                first <= entry.get(selection.by, FOREVER) <= until and selection.test(entry, view.limit) == SURE
                for entry in predecessor.get(selection.section, {}).get(selection.fact, ())
            )
            for predecessor in predecessors
        )

    return every


def in_force(item: Found, first: int, last: int, age_from: int = 0) -> bool:
    """Whether a document was in force on some day from first to last, and is not older than a day."""
    until = item.entry.get("in_force_until")
    return item.day is not None and age_from <= item.day <= last and (until is None or until >= first)


def may_bind(item: Found, first: int, last: int) -> bool:
    """Whether a document was in force on some day from first to last, or may have been: its own day is not given."""
    return in_force(item if item.day is not None else item._replace(day=first), first, last)


def compile_issued(spec: Mapped, context: Context) -> Leaf:
    """A document in force on the evaluation day or in the window, or issued for the window's year."""
    selection = context.selections.get(spec)
    number = compile_number(spec.get("at_least", 1), context)
    if selection.year is not None:
        return compile_told_by_year(spec, context, selection, number)
    slot = context.slot
    months = spec.get("max_age_months")
    part = compile_part(spec.get("part") or [], context)
    reasons = spec.get("reasons") or {}
    expired = why(reasons.get("expired") or "expired")
    once = slot.state and slot.grace is not None

    def look(view: View) -> tuple[list[Found], list[Found], int]:
        day = slot.evaluation_day(view)
        first = day if slot.state else slot.span.first
        age_from = months_before(day, months) if months else 0
        found = view.found(selection) or []
        if spec.get("ever"):
            binding = [item for item in found if item.day is not None and item.day <= day]
        else:
            binding = [item for item in found if in_force(item, first, day, age_from)]
        dated = [item for item in found if item.day is not None and item.day <= day]
        ends = [item.entry.get("in_force_until") for item in found if item.day is None]
        return binding, dated, sum(1 for end in ends if end is None or end >= first or spec.get("ever"))

    def measure(view: View, due: int) -> int:
        wanted = number.value(view)
        if wanted == 0:
            return zero_of(number, view, due)
        if view.found(selection) is None:
            return NOT_REPORTED
        binding, dated, undated = look(view)
        count = sum(1 for item in binding if item.value == SURE)
        if wanted is None:
            return NOT_REPORTED | (PART if count else 0)
        if count >= wanted:
            return LATE_TOLERATED | ENOUGH if once and first_day(dated) > due else ENOUGH
        shown = PART if count or (part is not None and part(view, due)) else 0
        if len(binding) + undated >= wanted:
            return shown | NOT_REPORTED
        lapsed = expired if not count and any(item.value == SURE for item in dated) else 0
        return shown | lapsed | (INCOMPLETE if context.slot.short(view, due) else 0)

    def detail(view: View, due: int) -> Detail:
        binding, dated, _ = look(view)
        sure = [item for item in binding if item.value == SURE]
        made = Detail(done=len(sure), needed=number.value(view), evidence=evidence(selection.fact, sure))
        made.says.append(("in_force", {"fact": selection.fact, "done": len(sure), "needed": made.needed}))
        if view.found(selection) is None:
            made.absent.append(selection.fact)
        if once and made.needed and len(sure) >= made.needed and first_day(dated) > due:
            made.days_late = first_day(dated) - due
            made.notes.append("late")
        return made

    return Leaf(context.rows(reasons, "missing"), measure, detail)


def first_day(found: list[Found]) -> int:
    """The first day of sure entries."""
    return min((item.day for item in found if item.value == SURE and item.day is not None), default=FOREVER)


def compile_in_use(spec: Mapped, context: Context) -> Leaf:
    """Something with a beginning and perhaps an end, in use in the window, throughout it, or on the evaluation day."""
    selection = context.selections.get(spec)
    slot = context.slot
    ended = spec.get("ended_by") or context.facts["roles"]["ended"]
    throughout = bool(spec.get("throughout"))
    at_end = bool(spec.get("at_end")) and not slot.state
    part = compile_part(spec.get("part") or [], context)

    def used(view: View) -> tuple[list[Found], int]:
        day = slot.evaluation_day(view)
        first = day if slot.state else slot.span.first
        kept = []
        undated = 0
        for item in view.found(selection) or ():
            until = item.entry.get(ended) or FOREVER
            if item.day is None:
                undated += 1
            elif item.day <= (first if throughout else day) and until >= (
                slot.span.last if at_end else day if throughout else first
            ):
                kept.append(item)
        return kept, undated

    def measure(view: View, due: int) -> int:
        if view.found(selection) is None:
            return NOT_REPORTED | (PART if part is not None and part(view, due) else 0)
        kept, undated = used(view)
        if any(item.value == SURE for item in kept):
            return ENOUGH
        shown = PART if part is not None and part(view, due) else 0
        if kept or undated:
            return shown | NOT_REPORTED
        return shown | (INCOMPLETE if context.slot.short(view, due) else 0)

    def detail(view: View, due: int) -> Detail:
        sure = [item for item in used(view)[0] if item.value == SURE]
        made = Detail(done=min(1, len(sure)), needed=1, evidence=evidence(selection.fact, sure))
        made.says.append(("in_use", {"fact": selection.fact, "done": len(sure)}))
        if view.found(selection) is None:
            made.absent.append(selection.fact)
        return made

    return Leaf(context.rows(spec.get("reasons") or {}, "missing"), measure, detail)
