"""The form ``none`` as text: nothing of a kind happened, or nothing was left open beyond its limit (``checker.measure.nothing``)."""

from __future__ import annotations

from checker.codegen.asked import Asked, short
from checker.codegen.writer import Writer
from checker.measure.codes import BROKEN, CLOSED, ENOUGH, INCOMPLETE, LATE_FATAL, NOT_REPORTED, OPEN
from checker.measure.select import SURE


def write_none(writer: Writer, asked: Asked, outcome: str) -> bool:
    """Nothing of a kind happened."""
    node, slot, window = asked.node, asked.context.slot, asked.moment.window
    first, last, _ = slot.span
    first = max(first, slot.effect.start) if slot.events_only else first
    row = writer.bind(node.rows[window], "rows")
    with writer.inside(f"if {writer.entries(node.selection.fact)} is None:"):
        writer.put(f"{outcome} = {row}[{NOT_REPORTED}]")
    with writer.inside("else:"):
        writer.put("counted = broken = unclosed = doubt = running = unseen = False")
        with writer.inside(f"for value, day, entry in {writer.found(node.selection)}:"):
            with writer.inside("if day is None:"):
                writer.put("counted = doubt = True")
            with writer.inside(f"elif {first} <= day <= {last}:"):
                writer.put("counted = True")
                _write_state(writer, asked)
        with writer.inside("if broken:"):
            late = writer.new("late")
            writer.put(f"{late} = {BROKEN} if unclosed else {BROKEN | LATE_FATAL}")
            writer.put(f"{outcome} = {row}[{late}]")
        if window == CLOSED:
            writer.put(f"elif running: {outcome} = {writer.bind(node.rows[OPEN], 'rows')}[0]")
            writer.put(f"elif doubt: {outcome} = {row}[{NOT_REPORTED}]")
            full = short(writer, asked._replace(moment=asked.moment._replace(due=slot.due)))
            writer.put(f"elif unseen or {full}: {outcome} = {row}[{INCOMPLETE}]")
            writer.put(f"else: {outcome} = {row}[{ENOUGH} if counted else {node.empty}]")
        else:
            writer.put(f"else: {outcome} = {row}[0]")
    return True


def _write_state(writer: Writer, asked: Asked) -> None:
    """What one entry is that lies in the window (``NoneNode._state``)."""
    unhandled = asked.node.unhandled
    if unhandled is None:
        writer.put(f"if value == {SURE}: broken = unclosed = True")
        writer.put("else: doubt = True")
        return
    writer.put(f"limit = day + {int(unhandled['days'])}; closed = entry.get({unhandled['by']!r})")
    with writer.inside(f"if closed is not None and closed <= {writer.limit}:"), writer.inside("if closed > limit:"):
        writer.put(f"if value == {SURE}: broken = True")
        writer.put("else: doubt = True")
    writer.put(f"elif limit >= {writer.as_of}: running = True")
    writer.put(f"elif value != {SURE}: doubt = True")
    writer.put("elif complete >= limit: broken = unclosed = True")
    writer.put("else: unseen = True")
