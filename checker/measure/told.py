"""What counting forms share: things that are something without being enough, evidence, and entries told by the year."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from checker.measure.codes import ENOUGH, INCOMPLETE, LATE_FATAL, LATE_TOLERATED, NOT_REPORTED, PART
from checker.measure.figures import Number
from checker.measure.node import Context, Detail, Leaf
from checker.measure.select import SURE, Selection
from checker.measure.view import Found, View

Mapped = Mapping[str, Any]
Shown = Callable[[View, int], bool]


def compile_part(specs: list[Mapped], context: Context) -> Shown | None:
    """Whether something that is not enough by itself is found in the window (state duties: on the evaluation day)."""
    tests = [_shown(context.selections.get(spec), context) for spec in specs]
    if not tests:
        return None
    return lambda view, due: any(test(view, due) for test in tests)


def _shown(selection: Selection, context: Context) -> Shown:
    slot = context.slot
    first, last, _ = slot.span
    if selection.year is not None:
        since = first if selection.section == "events" else 0
        return lambda view, due: any(
            item.value == SURE and item.day is not None and since <= item.day <= due
            for item in view.named_year(selection, slot.year(view)) or ()
        )
    if slot.state:
        return lambda view, due: bool((days := view.days(selection)) and days.sure)
    return lambda view, due: bool((days := view.days(selection)) and days.sure_between(first, last))


def evidence(fact: str, found: list[Found]) -> list[dict[str, Any]]:
    """What counted, for the reader: fact, day, number."""
    shown = []
    for item in found:
        line: dict[str, Any] = {"fact": fact}
        if item.day is not None:
            line["on" if "on" in item.entry else "issued"] = item.day
        if item.entry.get("number"):
            line["number"] = item.entry["number"]
        shown.append(line)
    return shown


def zero_of(number: Number, view: View, due: int) -> int:
    """Nothing is asked for: at once where a state says so, for a period once the record reaches its end."""
    return number.zero | (INCOMPLETE if view.complete < due else 0)


def compile_told_by_year(spec: Mapped, context: Context, selection: Selection, number: Number) -> Leaf:
    """Entries that name the window's year: in time from the window's first day (documents: any day) to the last day."""
    first = context.slot.span.first if selection.section == "events" else 0
    slot = context.slot
    # a state that must hold is asked for on the evaluation day: nothing told by then is late
    standing = slot.state and slot.grace is None
    tolerated = spec.get("late") == "pass"
    part = compile_part(spec.get("part") or [], context)

    def split(view: View, due: int) -> tuple[list[Found], list[Found], int]:
        in_time: list[Found] = []
        late: list[Found] = []
        maybe = 0
        for item in view.named_year(selection, slot.year(view)) or ():
            if item.day is not None and item.day < first:
                continue
            if item.value != SURE:
                # a doubtful one after the last day changes nothing where lateness fails all the same
                maybe += item.day is None or item.day <= due or tolerated or standing
            elif item.day is not None:
                (in_time if standing or item.day <= due else late).append(item)
        return in_time, late, maybe

    def measure(view: View, due: int) -> int:
        wanted = number.value(view)
        if wanted == 0:
            return zero_of(number, view, due)
        if wanted is None or view.found(selection) is None:
            return NOT_REPORTED
        in_time, late, maybe = split(view, due)
        if len(in_time) >= wanted:
            return ENOUGH
        enough_late = len(in_time) + len(late) >= wanted
        if tolerated and enough_late:
            return PART | LATE_TOLERATED
        shown = PART if in_time or late or (part is not None and part(view, due)) else 0
        if len(in_time) + maybe + (len(late) if tolerated else 0) >= wanted:
            return shown | NOT_REPORTED
        if context.slot.short(view, due):
            return shown | INCOMPLETE  # it may have been done in the days of which the record says nothing
        return shown | (LATE_FATAL if enough_late else 0)

    def detail(view: View, due: int) -> Detail:
        in_time, late, _ = split(view, due)
        wanted = number.value(view)
        made = Detail(done=len(in_time), needed=wanted, evidence=evidence(selection.fact, in_time + late))
        made.says.append(
            ("counted_year", {"fact": selection.fact, "done": len(in_time), "needed": wanted, "year": slot.year(view)})
        )
        if view.found(selection) is None:
            made.absent.append(selection.fact)
        if wanted and len(in_time) < wanted <= len(in_time) + len(late):
            made.days_late = (late[wanted - len(in_time) - 1].day or due) - due
            made.notes.append("late")
        return made

    fact = selection.fact if number.constant else None
    return Leaf(context.rows(spec.get("reasons") or {}, "missing"), measure, detail, fact)
