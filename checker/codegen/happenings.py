"""The forms that follow single happenings, as text: answered, each (``checker.measure.events``, ``partners``)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from checker.codegen.asked import Asked, incomplete, may_bind
from checker.codegen.partners import write_following, write_partner
from checker.codegen.table import Table
from checker.codegen.tests_of_entries import write_where
from checker.codegen.writer import Writer
from checker.days import add_months
from checker.measure.codes import (
    AFTER_EFFECT,
    CLOSED,
    DID_NOT_ARISE,
    ENOUGH,
    INCOMPLETE,
    LATE_FATAL,
    LATE_TOLERATED,
    NOT_REPORTED,
    OPEN,
    PART,
    Frame,
    why,
)
from checker.measure.events import compile_limit
from checker.measure.node import PASS, combine
from checker.measure.select import POSSIBLE, SURE
from checker.measure.view import FOREVER, OPEN_END

DOUBTFUL_OR_LATE: Final = 15 << 4
"""The bits of a measurement that is in doubt or late."""


def write_triggers(writer: Writer, asked: Asked, outcome: str) -> bool:
    """One answer for each trigger, and what they come to together."""
    node, slot = asked.node, asked.context.slot
    selection = node.selection
    whole = f"{writer.bind(node.whole[asked.moment.window], 'whole')}"
    rows = writer.bind(node.rows[asked.moment.window], "rows")
    if not slot.ahead:
        closed, still = writer.bind(node.rows[CLOSED], "rows"), writer.bind(node.rows[OPEN], "rows")
        rows = f"({closed} if due < {writer.as_of} else {still})"
    answer = f"{rows}[measured]"
    end = slot.effect.end if slot.events_only and not slot.kept(writer.view) else FOREVER
    if end < FOREVER:  # what has its last day after the end of the text
        answer = f"{node.frames.gate(life=AFTER_EFFECT)} if due > {end} else {answer}"
    over = end < asked.moment.due
    hints = writer.bind(Table(partial(_hint, node.rows[CLOSED])), "hints")
    with writer.inside(f"if {writer.entries(selection.fact)} is None:"):
        silent = f"{whole}[{NOT_REPORTED}]"
        writer.put(f"{outcome} = {node.frames.gate(life=AFTER_EFFECT) if over and node.alone else silent}")
    with writer.inside("else:"):
        writer.put("answers = []")
        with writer.inside(f"for value, day, entry in {writer.found(selection)}:"):
            _write_trigger(writer, asked)
            if node.speaks == "each":
                _write_each(writer, asked)
            else:
                _write_answered(writer, asked)
            with writer.inside(
                f"if complete < due and measured & 3 != {ENOUGH} and not measured & {DOUBTFUL_OR_LATE}:"
            ):
                writer.put(f"measured |= {INCOMPLETE}")
            writer.put(f"if value != {SURE}: measured = {hints}[measured]")
            writer.put(f"answers.append((day or {FOREVER}, {answer}))")
        with writer.inside("if not answers:"):
            nothing = f"{whole}[{DID_NOT_ARISE} | {incomplete(writer, asked)}]"
            writer.put(f"{outcome} = {node.frames.gate(life=AFTER_EFFECT) if over else nothing}")
        together = writer.bind(Table(partial(combine, node.frames, never=node.never)), "together")
        with writer.inside("elif len(answers) == 1:"):
            writer.put(f"{outcome} = {together}[answers[0][1],]")
        with writer.inside("else:"):
            writer.put("answers.sort()")
            writer.put(f"{outcome} = {together}[tuple(dict.fromkeys([it for _, it in answers]))]")
    return True


def _hint(closed: Frame, measured: int) -> int:
    """What a happening comes to that may not even count: it can leave doubt, never blame."""
    tolerated = measured & DOUBTFUL_OR_LATE and closed[measured] >> 5 == PASS
    return measured if measured & 3 == ENOUGH or tolerated else PART | NOT_REPORTED


def _write_trigger(writer: Writer, asked: Asked) -> None:
    """Goes on with the next entry where this one is no thing of the window (``Triggers._trigger``)."""
    node, slot = asked.node, asked.context.slot
    selection = node.selection
    first, last, year = slot.span
    if selection.year is not None:
        since = first if selection.section == "events" else 0
        writer.put(f"if day is not None and not {since} <= day <= {asked.due}: continue")
        writer.put(f"if (named := entry.get({selection.year!r})) is None: value = {POSSIBLE}")
        writer.put(f"elif named != {year}: continue")
    elif node.in_force_only:
        day = slot.evaluation_day(writer.view)
        writer.put(f"if not ({may_bind(day if slot.state else first, day)}): continue")
    else:
        since = max(first, slot.effect.start) if slot.events_only or node.since_effect else first
        writer.put(f"if day is not None and not {since} <= day <= {last}: continue")


def _write_each(writer: Writer, asked: Asked) -> None:
    """What an entry with or without a property comes to, and by when (``compile_each``)."""
    spec, slot = asked.spec, asked.context.slot
    due = spec.get("due", "event")
    ending = slot.ending(writer.view)
    if isinstance(due, Mapping):
        limit = writer.bind(compile_limit(due, asked.context), "limit")
        since = max(slot.effect.start, writer.founded)
        writer.put(f"due = None if day is None else {limit}(max(day, {since}), entry).day")
        writer.put(f"if due is None: due = {ending}")
    elif due == "window":
        writer.put(f"due = {slot.due}")
    elif due == "event":
        writer.put(f"due = {ending} if day is None else day")
    else:
        writer.put(f"due = {OPEN_END} if (named := entry.get({due!r})) is None else named")
    if spec.get("has") is None:
        write_partner(writer, asked, "has", "partly")
    else:
        write_where(writer, spec["has"], asked.selection().attributes, "has")
        writer.put("partly = False")
    part = f"({PART} if partly else 0)"
    writer.put(f"measured = {ENOUGH} if has == {SURE} else {part} | ({NOT_REPORTED} if has else 0)")


def _write_answered(writer: Writer, asked: Asked) -> None:
    """What a trigger comes to that is closed by a day of its own or by another entry, and by when (``compile_answered``)."""
    spec, slot = asked.spec, asked.context.slot
    reasons = spec.get("reasons") or {}
    late = LATE_TOLERATED if spec.get("late") == "pass" else LATE_FATAL
    writer.put("due = None; told = True")
    with writer.inside("if day is not None:"):
        _write_limit(writer, asked, spec["within"])
    with writer.inside("if due is None:"):
        writer.put(f"measured = {NOT_REPORTED}; due = {slot.ending(writer.view)}")
    with writer.inside("else:"):
        if spec.get("due") == "window":
            writer.put(f"if due < {slot.due}: due = {slot.due}")
        if spec.get("closed_by"):
            writer.put(f"doubt = not told; done = entry.get({spec['closed_by']!r})")
            writer.put(f"if done is not None and done > {writer.limit}: done = None")
        else:
            write_following(writer, asked, "done", "doubt")
            writer.put("doubt = doubt or not told")
        with writer.inside("if done is not None and done <= due:"):
            write_where(writer, spec.get("with") or {}, asked.selection().attributes, "fits")
            wrong = PART | why(reasons.get("part") or "wrong_content")
            writer.put(f"measured = {ENOUGH} if fits == {SURE} else {PART | NOT_REPORTED} if fits else {wrong}")
        with writer.inside("else:"):
            missed = f"{PART | late} if done is not None else 0"
            writer.put(f"measured = {NOT_REPORTED} if doubt else {missed}")


def _write_limit(writer: Writer, asked: Asked, spec: Mapping[str, Any]) -> None:
    """Puts the last day of a trigger into ``due``."""
    if spec.get("later_of"):
        writer.put(f"due, told = {writer.bind(compile_limit(spec, asked.context), 'limit')}(day, entry)")
    elif spec.get("attribute"):
        writer.put(f"due = entry.get({spec['attribute']!r})")
    elif spec.get("working_days") is not None:
        writer.put(f"due = {writer.bind(asked.context.working_days, 'working')}(day, {int(spec['working_days'])})")
    elif spec.get("months") is not None:
        writer.put(f"due = {writer.bind(add_months, 'months')}(day, {int(spec['months'])})")
    else:
        writer.put(f"due = day + {int(spec['days'])}")
