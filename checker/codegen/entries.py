"""What a function reads of a record before it judges: lists walked once each, for all selections; figures, flags, attributes."""

from __future__ import annotations

from typing import Final

from checker.codegen.tests_of_entries import write_where
from checker.codegen.writer import Writer
from checker.measure.select import POSSIBLE, SURE, Selection

SOURCES: Final = {"list": "lists", "figure": "figures", "flag": "flags", "attribute": "attributes"}


def write_reading(writer: Writer) -> None:
    """Puts what is read of a view: to stand before all lines that use it."""
    writer.put("lists = view.lists; figures = view.figures; flags = view.flags")
    writer.put('attributes = view.unit["attributes"]; complete = view.complete; begun, ended = view.period')
    for (kind, name), local in writer.read.items():
        writer.put(f"{local} = {SOURCES[kind]}.get({name!r})")
    for fact, selections in writer.selections.items():
        if selections:
            _write_list(writer, writer.entries(fact), list(selections.values()))


def _write_list(writer: Writer, entries: str, selections: list[Selection]) -> None:
    """One pass over a list."""
    sorts = [f"sure_{one.number}" for one in selections if one.number in writer.dated]
    sorts += [f"maybe_{one.number}" for one in selections if one.number in writer.dated and not one.free]
    kept = [*sorts, *(f"undated_{one.number}" for one in selections if one.number in writer.dated)]
    kept += [f"found_{one.number}" for one in selections if one.number in writer.picked]
    days = {by: f"day_{place}" for place, by in enumerate(dict.fromkeys(one.by for one in selections))}
    together = len(days) == 1 and not any(one.own and writer.founded for one in selections)
    with writer.inside(f"if {entries}:"):
        writer.put("; ".join(f"{name} = []" for name in kept))
        with writer.inside(f"for entry in {entries}:"):
            for by, day in days.items():
                writer.put(f"{day} = entry.get({by!r})")
                if together:
                    writer.put(f"if {day} is not None and {day} > {writer.limit}: continue")
            for selection in selections:
                day = days[selection.by]
                if together:
                    _write_entry(writer, selection, day)
                else:
                    with writer.inside(f"if {day} is None or ({_inside(writer, selection, day)}):"):
                        _write_entry(writer, selection, day)
        if sorts:
            writer.put("; ".join(f"{name}.sort()" for name in sorts))
    writer.put(f"else: {' = '.join(kept)} = ()")


def _inside(writer: Writer, selection: Selection, day: str) -> str:
    """Whether a day counts: none after the last one, none before the unit was founded where only its own are asked for."""
    inside = f"{day} <= {writer.limit}"
    if selection.own and writer.founded:
        inside += f" and ({day} >= {writer.founded} or entry.get({selection.kept!r}) is True)"
    return inside


def _write_entry(writer: Writer, selection: Selection, day: str) -> None:
    """What a selection makes of one entry of its time; one without a day is never more than possible."""
    number = selection.number
    if selection.free:
        if number in writer.dated:
            writer.put(f"(undated_{number} if {day} is None else sure_{number}).append({day})")
        if number in writer.picked:
            writer.put(f"found_{number}.append(({POSSIBLE} if {day} is None else {SURE}, {day}, entry))")
        return
    write_where(writer, selection.where, selection.attributes, "value")
    if number in writer.dated:
        writer.put(f"if value == {SURE} and {day} is not None: sure_{number}.append({day})")
        writer.put(f"elif value: (undated_{number} if {day} is None else maybe_{number}).append({day})")
    if number in writer.picked:
        writer.put(f"if value: found_{number}.append(({POSSIBLE} if {day} is None else value, {day}, entry))")
