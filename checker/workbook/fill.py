"""What a record puts into the cells of a block: days as dates, codes as their labels, everything else as it is said."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from checker.days import Window
from checker.workbook.asked import key_of
from checker.workbook.layout import PREDECESSOR, PREDECESSORS, Answer, Cell, Table
from checker.workbook.literal import written
from checker.workbook.words import NO, NOT_ARISEN, NOTHING, UNKNOWN, YES

Mapped = Mapping[str, Any]
Value = str | int | datetime.date
Row = dict[str, Value]


def value_of(cell: Cell, value: Any) -> Value:
    """The value of a cell for a value of a record."""
    if cell.kind == "date":
        return datetime.date.fromordinal(value)
    if cell.kind == "flag":
        return YES if value else NO
    if cell.kind == "figure":
        return int(value)
    if isinstance(value, tuple):
        return "; ".join(cell.codes[code] for code in sorted(set(value))) or NOTHING
    return cell.codes.get(value, written(str(value)))


def table(block: Table, record: Mapped) -> tuple[bool, list[Row]]:
    """Whether the record reports that there was none, and the rows of what there was."""
    if block.key == PREDECESSORS:
        return False, [{"id": one["id"]} for one in record["unit"].get("predecessors") or ()]
    if block.key[0] == PREDECESSOR:
        return False, _of_predecessors(block, record)
    section, *rest = block.key
    entries = record.get(section)
    if rest:
        entries = (entries or {}).get(rest[0])
    return block.none and entries == [], [_row(block, entry) for entry in entries or ()]


def _row(block: Table, entry: Mapped) -> Row:
    row = {cell.key: value_of(cell, entry[cell.key]) for cell in block.columns if entry.get(cell.key) is not None}
    if not row:
        first = next(cell for cell in block.columns if cell.key != PREDECESSOR)
        row[first.key] = UNKNOWN
    return row


def _of_predecessors(block: Table, record: Mapped) -> list[Row]:
    """The entries of all predecessors; one that reports none has a row that says so."""
    _, section, fact = block.key
    first = block.columns[1].key
    rows: list[Row] = []
    for name, told in zip(names_of(record), record["unit"].get("predecessors") or (), strict=True):
        entries = (told.get(section) or {}).get(fact)
        if entries == []:
            rows.append({PREDECESSOR: name, first: NOT_ARISEN})
        rows += [{PREDECESSOR: name, **_row(block, entry)} for entry in entries or ()]
    return rows


def names_of(record: Mapped) -> list[str]:
    """The ids of the predecessors; the second of one id is “id (2)”, so that each can be named."""
    return numbered([one["id"] for one in record["unit"].get("predecessors") or ()])


def numbered(names: list[str]) -> list[str]:
    """Names told apart by a number behind them, from the second of a name on."""
    counts: dict[str, int] = {}
    made = []
    for name in names:
        counts[name] = counts.get(name, 0) + 1
        made.append(name if counts[name] == 1 else f"{name} ({counts[name]})")
    return made


def figure(fact: str, key: str, record: Mapped) -> int | None:
    """The number of a figure for the window of a column."""
    numbers: Mapping[Window, int] = (record.get("figures") or {}).get(fact) or {}
    return next((number for window, number in numbers.items() if key_of(window) == key), None)


def answer(row: Answer, record: Mapped) -> Value | None:
    """The value of an answer; None: not reported."""
    if row.key[0] == "period":
        return datetime.date.fromordinal(record["period"][row.key[1] == "to"])
    node: Any = record
    for step in row.key:
        node = (node or {}).get(step)
    return None if node is None else value_of(row.cell, node)
