"""Rules whose windows depend on the record, as text: after the working year, counted from an anchor (``checker.measure.special``)."""

from __future__ import annotations

from functools import partial

from checker.codegen.cells import CONDITIONS, write_cell
from checker.codegen.table import Table
from checker.codegen.writer import Writer
from checker.measure.codes import (
    AHEAD,
    CLOSED,
    DID_NOT_ARISE,
    ENOUGH,
    INCOMPLETE,
    LATE_FATAL,
    NO,
    NOT_REPORTED,
    OPEN,
    PART,
    PENDING,
    TOO_SHORT,
)
from checker.measure.conditions import NO_MOMENT
from checker.measure.select import POSSIBLE, SURE
from checker.measure.special import DECEMBER_31, AfterWorkingYear, Recurs
from checker.measure.view import View


def write_loose(writer: Writer, loose: AfterWorkingYear | Recurs, outcomes: str) -> None:
    """Puts the outcomes of a rule in all its windows into a variable."""
    if isinstance(loose, Recurs):
        _write_recurs(writer, loose, outcomes)
    else:
        _write_after(writer, loose, outcomes)


def _write_after(writer: Writer, after: AfterWorkingYear, outcomes: str) -> None:
    """Most units name no end of their working year: for them the windows are known."""
    with writer.inside(f"if {writer.attribute(after.named)} is not None:"):
        writer.put(f"{outcomes} = {writer.ask(after.outcomes)}")
    with writer.inside("else:"):
        names = []
        for cell, begun in after.cells_of(DECEMBER_31):
            names.append(writer.new("window"))
            if after.is_short(writer.view, cell, begun):
                writer.put(f"{names[-1]} = {cell.frames.gate(life=TOO_SHORT)}")
            else:
                write_cell(writer, cell, names[-1])
        writer.put(f"{outcomes} = [{', '.join(names)}]")


def _write_recurs(writer: Writer, recurs: Recurs, outcomes: str) -> None:
    """An event every n months counted from each anchor."""
    slot, conditions = recurs.slot, recurs.cell.conditions
    if not conditions.timeless:
        writer.put(f"{outcomes} = {writer.ask(recurs.outcomes)}")
        return
    windows = writer.bind(Table(partial(_window, recurs, writer.view)), "windows")
    writer.put(f"{outcomes} = []")
    writer.put(f"anchors = sorted({{day for value, day, _ in {writer.found(recurs.anchors)} if value == {SURE}}})")
    holds = "" if conditions.empty else CONDITIONS.write(writer, recurs.rule["applies"], recurs.cell.context, NO_MOMENT)
    rows = writer.bind(recurs.rows, "rows")
    gates = tuple(recurs.frames.condition_gates())
    with writer.inside("if not anchors:"):
        nothing = f"{writer.entries(recurs.anchors.fact)} is not None and not {writer.found(recurs.anchors)}"
        outcome = f"{rows}[{CLOSED}][{DID_NOT_ARISE} if {nothing} else {NOT_REPORTED}]"
        if holds:
            outcome = f"{writer.bind_equal(gates, 'gates')}[{holds}] if {holds} else {outcome}"
        life = slot.life(writer.view, slot.due)
        writer.put(f"{outcomes}.append({recurs.frames.gate(life=life) if life else outcome})")
    with writer.inside("for anchor in anchors:"):
        writer.put(f"first, last, over = {windows}[anchor]")
        writer.put(f"if first > {slot.period[1]} or last < begun: continue")
        with writer.inside("if over >= 0:"):
            writer.put(f"{outcomes}.append(over); continue")
        writer.put(f"window = {AHEAD} if last > {slot.period[1]} else {CLOSED} if last < {writer.as_of} else {OPEN}")
        if holds:
            pending = tuple(gates[PENDING] if answer > NO else gate for answer, gate in enumerate(gates))
            with writer.inside(f"if {holds}:"):
                both = (gates, gates, pending)  # open, closed, ahead
                writer.put(f"{outcomes}.append({writer.bind_equal(both, 'gates')}[window][{holds}]); continue")
        _write_counted(writer, recurs)
        writer.put(f"{outcomes}.append({rows}[window][measured])")


def _window(recurs: Recurs, view: View, day: int) -> tuple[int, int, int]:
    """First and last day of the window of an anchor, and the outcome where the duty does not run in it (-1: it does)."""
    first, last = recurs.bounds(day)
    life = recurs.life(view, day, first, last)
    return first, last, recurs.frames.gate(life=life) if life else -1


def _write_counted(writer: Writer, recurs: Recurs) -> None:
    """Puts what the events of a window come to into ``measured`` (``Recurs._measure``)."""
    name, times = recurs.spec.get("matches"), int(recurs.spec.get("times", 1))
    with writer.inside(f"if {writer.entries(recurs.events.fact)} is None:"):
        writer.put(f"measured = {NOT_REPORTED}")
    with writer.inside("else:"):
        writer.put("count = doubtful = late = 0")
        with writer.inside(f"for value, day, entry in {writer.found(recurs.events)}:"):
            if name is not None:
                writer.put(f"if (named := entry.get({name!r})) is None: value = {POSSIBLE}")
                writer.put("elif named != anchor: continue")
            with writer.inside(f"if value != {SURE}:"):
                writer.put("if day is None or first <= day <= last: doubtful += 1")
            writer.put("elif first <= day <= last: count += 1")
            if name is not None:
                writer.put("elif day > last: late += 1")
        since = max(writer.founded, recurs.slot.effect.start)
        writer.put(f"measured = {PART} if count else 0")
        writer.put(f"if count >= {times}: measured = {ENOUGH}")
        writer.put(f"elif count + doubtful >= {times}: measured |= {NOT_REPORTED}")
        writer.put(f"elif complete < last or max(first, {since}) < begun: measured |= {INCOMPLETE}")
        writer.put(f"elif count + late >= {times}: measured = {PART | LATE_FATAL}")
