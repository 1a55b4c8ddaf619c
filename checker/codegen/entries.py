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
    dated = [one.number for one in selections if one.number in writer.dated]
    sorts = [f"sure_{number}" for number in dated]
    sorts += [f"maybe_{one.number}" for one in selections if one.number in writer.dated and not one.free]
    kept = sorts.copy()
    kept += [f"found_{one.number}" for one in selections if one.number in writer.picked]
    with writer.inside(f"if {entries}:"):
        writer.put("; ".join(f"{name} = []" for name in kept))
        if dated:
            writer.put(" = ".join(f"undated_{number}" for number in dated) + " = 0")
        with writer.inside(f"for entry in {entries}:"):
            days = {by: f"day_{place}" for place, by in enumerate(dict.fromkeys(one.by for one in selections))}
            for by, day in days.items():
                writer.put(f"{day} = entry.get({by!r})")
            for selection in selections:
                _write_entry(writer, selection, days[selection.by])
        for days_of in sorts:
            writer.put(f"if len({days_of}) > 1: {days_of}.sort()")
    with writer.inside("else:"):
        writer.put(" = ".join(kept) + " = ()")
        if dated:
            writer.put(" = ".join(f"undated_{number}" for number in dated) + " = 0")


def _write_entry(writer: Writer, selection: Selection, day: str) -> None:
    """What a selection makes of one entry."""
    number = selection.number
    dated, picked = number in writer.dated, number in writer.picked
    inside = f"{day} <= {writer.limit}"
    if selection.own and writer.founded:
        inside += f" and ({day} >= {writer.founded} or entry.get({selection.kept!r}) is True)"
    value = "value"
    if selection.free:
        value = str(SURE)
        _write_counted(writer, number, day, value, inside, dated=dated, picked=picked)
        return
    # the test last: an entry of another time is not looked at
    with writer.inside(f"if {day} is None or ({inside}):"):
        write_where(writer, selection.where, selection.attributes, value)
        with writer.inside(f"if {value}:"):
            _write_counted(writer, number, day, value, "", dated=dated, picked=picked)


def _write_counted(
    writer: Writer, number: int, day: str, value: str, inside: str, *, dated: bool, picked: bool
) -> None:
    with writer.inside(f"if {day} is None:"):
        if dated:
            writer.put(f"undated_{number} += 1")
        if picked:
            writer.put(f"found_{number}.append(({POSSIBLE}, None, entry))")
    with writer.inside(f"elif {inside}:" if inside else "else:"):
        if picked:
            writer.put(f"found_{number}.append(({value}, {day}, entry))")
        if dated and value != "value":
            writer.put(f"sure_{number}.append({day})")
        elif dated:
            writer.put(f"if value == {SURE}: sure_{number}.append({day})")
            writer.put(f"else: maybe_{number}.append({day})")
