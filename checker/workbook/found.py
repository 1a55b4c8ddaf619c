"""Finds the tables, figures and answers on the sheets of a workbook by their hidden marks, wherever they have moved to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from checker.workbook import layout
from checker.workbook.grid import Grid
from checker.workbook.layout import Key, key_of


@dataclass(slots=True)
class FoundTable:
    """A table: the row of its title, key → column, the column of the tick, the rows between its marks."""

    grid: Grid
    key: Key
    row: int
    columns: dict[str, int] = field(default_factory=dict)
    tick: int | None = None
    rows: list[int] = field(default_factory=list)


@dataclass(slots=True)
class FoundRow:
    """A figure or an answer: its row, and key → column."""

    grid: Grid
    key: Key
    row: int
    columns: dict[str, int]


@dataclass(slots=True)
class Found:
    """What a workbook holds; ``outside``: cells with something in them that belong to nothing; ``own``: people's sheets."""

    tables: list[FoundTable] = field(default_factory=list)
    rows: list[FoundRow] = field(default_factory=list)
    outside: list[tuple[Grid, int, int]] = field(default_factory=list)
    own: list[Grid] = field(default_factory=list)

    def keys(self) -> set[Key]:
        """The keys of everything there."""
        return {table.key for table in self.tables} | {row.key for row in self.rows}


def find(grids: Sequence[Grid]) -> Found:
    """Everything on the sheets that people see or have hidden themselves; our own hidden ones are not among them."""
    found = Found()
    for grid in grids:
        if grid.name in (layout.MANIFEST_SHEET, layout.LISTS_SHEET):
            continue
        column = _mark_column(grid)
        if column is None:
            if any(True for row in range(len(grid.rows)) for _ in grid.filled(row)):
                found.own.append(grid)
        else:
            _Finder(grid, column, found).run()
    return found


def _mark_column(grid: Grid) -> int | None:
    """The column of the marks: the first in which one stands."""
    columns = (column for row in range(len(grid.rows)) for column, value in grid.filled(row) if is_mark(value))
    return next(columns, None)


def is_mark(value: Any) -> bool:
    """Whether a cell holds a mark."""
    return isinstance(value, str) and value.startswith(layout.MARK)


class _Finder:
    """Goes down one sheet."""

    def __init__(self, grid: Grid, column: int, found: Found) -> None:
        self.grid, self.column, self.found = grid, column, found
        self._table: FoundTable | None = None
        self._columns: dict[str, int] = {}
        self._below_head = False

    def run(self) -> None:
        for row in range(len(self.grid.rows)):
            value = self.grid.at(row, self.column)
            if is_mark(value):
                self._marked(row, str(value))
            elif self._table is not None and self._below_head:
                self._table.rows.append(row)
            else:
                self.found.outside += [(self.grid, row, column) for column, _ in self.grid.filled(row)]

    def _marked(self, row: int, mark: str) -> None:
        word, _, key = mark.partition(" ")
        if word == layout.ROW:
            self.found.rows.append(FoundRow(self.grid, key_of(key), row, self._columns))
        elif word == layout.KEYS:
            self._keys(row)
        elif word == layout.HEAD:
            self._below_head = True
        elif word != layout.TEXT:
            self._begin(row, word, key)

    def _begin(self, row: int, word: str, key: str) -> None:
        """A block begins, or the one before has ended."""
        self._table, self._columns, self._below_head = None, {}, False
        if word == layout.TABLE:
            self._table = FoundTable(self.grid, key_of(key), row)
            self.found.tables.append(self._table)

    def _keys(self, row: int) -> None:
        for column, value in self.grid.filled(row):
            if column == self.column:
                continue
            key = str(value)
            if self._table is not None and key.endswith(layout.NONE_COLUMN):
                key = key.removesuffix(layout.NONE_COLUMN)
                self._table.tick = column
            if key:
                self._columns[key] = column
        if self._table is not None:
            self._table.columns = self._columns
