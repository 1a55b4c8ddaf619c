"""The cells of a workbook as plain values (python-calamine), with what that library does not tell."""

from __future__ import annotations

import datetime
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from python_calamine import CalamineWorkbook, SheetVisibleEnum

from checker.workbook.package import Package, SheetPart, Unreadable, a1

Value = str | int | float | bool | datetime.date | datetime.datetime | datetime.time | datetime.timedelta
BLANK: Final = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell whose value cannot be known: an error of Excel (its name), or a formula without its result (empty)."""

    error: str


@dataclass(slots=True)
class Grid:
    """One sheet: ``rows`` of values from A1 on, blank ones empty text; ``merged``: (first, last) cells, from 0."""

    name: str
    visible: bool
    rows: list[list[Any]]
    merged: list[tuple[tuple[int, int], tuple[int, int]]]

    def at(self, row: int, column: int) -> Any:
        """The value of a cell; blank outside of what the sheet holds. A text of blanks only is blank."""
        if row >= len(self.rows) or column >= len(self.rows[row]):
            return BLANK
        value = self.rows[row][column]
        return BLANK if isinstance(value, str) and not value.strip() else value

    def filled(self, row: int) -> Iterator[tuple[int, Any]]:
        """The cells of a row that are not blank, by column."""
        for column in range(len(self.rows[row])):
            value = self.at(row, column)
            if value != BLANK:
                yield column, value

    def cell(self, row: int, column: int) -> str:
        """The name of a cell with that of its sheet."""
        return f"{self.name}!{a1(row, column)}"


def grids(package: Package) -> list[Grid]:
    """Every sheet of a workbook, in its order. Unreadable where the library cannot make sense of the file."""
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(package.content))
        return [
            _grid(workbook, meta, package.sheets.get(meta.name, SheetPart()))
            for meta in workbook.sheets_metadata
            if meta.name in package.sheets
        ]
    except Exception as error:
        raise Unreadable("damaged") from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # what a fault inside the library becomes
            raise
        raise Unreadable("damaged") from error


def _grid(workbook: Any, meta: Any, part: SheetPart) -> Grid:
    sheet = workbook.get_sheet_by_name(meta.name)
    rows = sheet.to_python(skip_empty_area=False)
    grid = Grid(meta.name, meta.visible == SheetVisibleEnum.Visible, rows, list(sheet.merged_cell_ranges or ()))
    for (row, column), error in part.errors.items():
        _put(grid, row, column, Fault(error))
    for row, column in part.empty_formulas:
        _put(grid, row, column, Fault(""))
    _fill_down(grid)
    return grid


def _put(grid: Grid, row: int, column: int, value: Any) -> None:
    while len(grid.rows) <= row:
        grid.rows.append([])
    cells = grid.rows[row]
    cells.extend([BLANK] * (column + 1 - len(cells)))
    cells[column] = value


def _fill_down(grid: Grid) -> None:
    """A value in cells merged over several rows belongs to each row that says something besides."""
    own = {
        row: {column for column, _ in grid.filled(row)}
        for (first, _), (last, _) in grid.merged
        for row in range(first, min(last + 1, len(grid.rows)))
    }
    for (first, left), (last, _) in grid.merged:
        value = grid.at(first, left)
        if value == BLANK:
            continue
        for row in range(first + 1, min(last + 1, len(grid.rows))):
            if len(own.get(row, set())) > 1:
                _put(grid, row, left, value)
