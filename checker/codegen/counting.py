"""The forms that count entries, as text: held, issued, in_use, and entries told by the year (``measure.counting``, ``told``)."""

from __future__ import annotations

from checker.codegen.asked import LAST, Asked, any_between, between, incomplete, short, shown
from checker.codegen.numbers import Wanted
from checker.codegen.writer import Writer
from checker.measure.codes import ENOUGH, INCOMPLETE, LATE_FATAL, LATE_TOLERATED, NOT_REPORTED, PART, why
from checker.measure.figures import Number, compile_number
from checker.measure.select import POSSIBLE, SURE, months_before
from checker.measure.view import FOREVER
from checker.measure.windows import year_span


def number_of(asked: Asked) -> Number:
    """The number that is asked for."""
    return compile_number(asked.spec.get("at_least", 1), asked.context)


def write_held(writer: Writer, asked: Asked, measured: str) -> bool:
    """At least n entries in the window."""
    spec, slot, number = asked.spec, asked.context.slot, number_of(asked)
    if number.constant == 0 or (spec.get("predecessors") and writer.founded):
        return False
    selection = asked.selection()
    wanted = Wanted(writer, asked, number)
    if selection.year is not None:
        _write_told_by_year(writer, asked, measured, wanted)
        return True
    span = year_span(slot.span.first) if spec.get("span") == "year" else slot.span
    first, last = (0, FOREVER) if slot.state else (span.first, span.last)
    if spec.get("span") == "before":
        first, last = 0, span.first - 1
    sure, maybe, undated = writer.days(selection)
    with wanted.unless_none_asked(measured):
        with writer.inside(f"if {writer.entries(selection.fact)} is None:"):
            writer.put(f"{measured} = {NOT_REPORTED}")
        with writer.inside("else:"):
            if wanted.fixed == 1:
                enough, counted = any_between(sure, first, last), ""
                doubt = f"{undated} or {any_between(maybe, first, last)}" if maybe else undated
            else:
                writer.put(f"count = {between(sure, first, last)}")
                enough, counted = wanted.reached("count"), "count"
                doubtful = f"len({undated}) + {between(maybe, first, last)}" if maybe else f"len({undated})"
                doubt = wanted.could(f"count + {doubtful}")
            with writer.inside(f"if {enough}:"):
                writer.put(f"{measured} = {ENOUGH}")
            with writer.inside("else:"):
                some = shown(writer, asked, counted)
                writer.put(f"{measured} = {some} | ({NOT_REPORTED} if {doubt} else {incomplete(writer, asked)})")
    return True


def write_issued(writer: Writer, asked: Asked, measured: str) -> bool:
    """A document in force on the evaluation day or in the window, or issued for the window's year."""
    number = number_of(asked)
    if number.constant == 0:
        return False
    selection = asked.selection()
    wanted = Wanted(writer, asked, number)
    if selection.year is not None:
        _write_told_by_year(writer, asked, measured, wanted)
        return True
    with wanted.unless_none_asked(measured):
        with writer.inside(f"if {writer.entries(selection.fact)} is None:"):
            writer.put(f"{measured} = {NOT_REPORTED}")
        with writer.inside("else:"):
            _write_in_force(writer, asked)
            _write_enough_in_force(writer, asked, measured, wanted)
    return True


def _write_in_force(writer: Writer, asked: Asked) -> None:
    """Counts the documents in force, those that may be, and finds the first day of any that were issued in time."""
    spec, slot = asked.spec, asked.context.slot
    day = slot.evaluation_day(writer.view)
    months = spec.get("max_age_months")
    stands = f"((until := entry.get({LAST!r})) is None or until >= {day if slot.state else slot.span.first})"
    binds = [stands]
    if spec.get("ever"):
        stands, binds = "True", ["True"]
    elif months:
        binds.insert(0, f"day >= {months_before(day, months)}")
    writer.put(f"count = binding = undated = 0; earliest = {FOREVER}")
    with writer.inside(f"for value, day, entry in {writer.found(asked.selection())}:"):
        with writer.inside("if day is None:"):
            writer.put(f"if {stands}: undated += 1")
        with writer.inside(f"elif day <= {day}:"):
            writer.put(f"if value == {SURE} and day < earliest: earliest = day")
            with writer.inside(f"if {' and '.join(binds)}:"):
                writer.put("binding += 1")
                writer.put(f"if value == {SURE}: count += 1")


def _write_enough_in_force(writer: Writer, asked: Asked, measured: str, wanted: Wanted) -> None:
    slot = asked.context.slot
    expired = why((asked.spec.get("reasons") or {}).get("expired") or "expired")
    if wanted.unknown:
        writer.put(f"if {wanted.unknown}: {measured} = {NOT_REPORTED} | ({PART} if count else 0)")
    with writer.inside(f"{'elif' if wanted.unknown else 'if'} count >= {wanted.text}:"):
        once = slot.state and slot.grace is not None
        late = f"{LATE_TOLERATED | ENOUGH} if earliest > {asked.due} else {ENOUGH}"
        writer.put(f"{measured} = {late if once else ENOUGH}")
    with writer.inside("else:"):
        writer.put(f"{measured} = {shown(writer, asked, 'count')}")
        with writer.inside(f"if binding + undated >= {wanted.text}:"):
            writer.put(f"{measured} |= {NOT_REPORTED}")
        with writer.inside("else:"):
            lapsed = f"({expired} if not count and earliest < {FOREVER} else 0)"
            writer.put(f"{measured} |= {lapsed} | {incomplete(writer, asked)}")


def _write_told_by_year(writer: Writer, asked: Asked, measured: str, wanted: Wanted) -> None:
    """Entries that name the window's year: in time from its first day (documents: any day) to the last day."""
    selection, slot = asked.selection(), asked.context.slot
    standing = slot.state and slot.grace is None
    tolerated = asked.spec.get("late") == "pass"
    with wanted.unless_none_asked(measured):
        missing = [f"{writer.entries(selection.fact)} is None", wanted.unknown]
        with writer.inside(f"if {' or '.join(filter(None, missing))}:"):
            writer.put(f"{measured} = {NOT_REPORTED}")
        with writer.inside("else:"):
            _write_told(writer, asked, standing=standing, tolerated=tolerated)
            with writer.inside(f"if timely >= {wanted.text}:"):
                writer.put(f"{measured} = {ENOUGH}")
            if tolerated:
                with writer.inside(f"elif timely + late >= {wanted.text}:"):
                    writer.put(f"{measured} = {PART | LATE_TOLERATED}")
            with writer.inside("else:"):
                writer.put(f"{measured} = {shown(writer, asked, 'timely or late')}")
                could = "timely + doubtful + late" if tolerated else "timely + doubtful"
                with writer.inside(f"if {could} >= {wanted.text}:"):
                    writer.put(f"{measured} |= {NOT_REPORTED}")
                with writer.inside(f"elif {short(writer, asked)}:"):
                    writer.put(f"{measured} |= {INCOMPLETE}")
                with writer.inside(f"elif timely + late >= {wanted.text}:"):
                    writer.put(f"{measured} |= {LATE_FATAL}")


def _write_told(writer: Writer, asked: Asked, *, standing: bool, tolerated: bool) -> None:
    """Counts the entries of the year: in time, late, and those that are only possible."""
    selection, slot = asked.selection(), asked.context.slot
    since = slot.span.first if selection.section == "events" else 0
    in_time = "True" if standing else f"day <= {asked.due}"
    writer.put("timely = late = doubtful = 0")
    with writer.inside(f"for value, day, entry in {writer.found(selection)}:"):
        writer.put(f"if (named := entry.get({selection.year!r})) is None: value = {POSSIBLE}")
        writer.put(f"elif named != {slot.year(writer.view)}: continue")
        if since:
            writer.put(f"if day is not None and day < {since}: continue")
        with writer.inside(f"if value != {SURE}:"):
            counts = "True" if tolerated or standing else f"day is None or {in_time}"
            writer.put(f"if {counts}: doubtful += 1")
        writer.put(f"elif {in_time}: timely += 1")
        writer.put("else: late += 1")


def write_in_use(writer: Writer, asked: Asked, measured: str) -> bool:
    """Something with a beginning and perhaps an end, in use in the window, throughout it, or on the evaluation day."""
    spec, slot, selection = asked.spec, asked.context.slot, asked.selection()
    day = slot.evaluation_day(writer.view)
    first = day if slot.state else slot.span.first
    throughout = bool(spec.get("throughout"))
    at_end = bool(spec.get("at_end")) and not slot.state
    begins = first if throughout else day
    ends = slot.span.last if at_end else day if throughout else first
    ended = spec.get("ended_by") or asked.context.facts["roles"]["ended"]
    some = shown(writer, asked, "")
    with writer.inside(f"if {writer.entries(selection.fact)} is None:"):
        writer.put(f"{measured} = {NOT_REPORTED} | {some}")
    with writer.inside("else:"):
        writer.put("used = 0")
        with writer.inside(f"for value, day, entry in {writer.found(selection)}:"):
            with writer.inside("if day is None:"):
                writer.put(f"used = {POSSIBLE}")
            with writer.inside(f"elif day <= {begins} and (entry.get({ended!r}) or {FOREVER}) >= {ends}:"):
                writer.put("used = value")
                writer.put(f"if value == {SURE}: break")
        with writer.inside(f"if used == {SURE}:"):
            writer.put(f"{measured} = {ENOUGH}")
        with writer.inside("else:"):
            writer.put(f"{measured} = {some} | ({NOT_REPORTED} if used else {incomplete(writer, asked)})")
    return True
