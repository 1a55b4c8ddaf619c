"""Writes blocks into a sheet: the hidden marks that the reader goes by, labels, notes, cells to fill in.

A table is a title with the tick, a hidden line of keys, headers and rows; the line after it says where it ends. Nothing
but the marks says where things stand, so rows and columns may be inserted and sheets moved.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from xlsxwriter.utility import xl_range_abs

from checker.days import dmy
from checker.workbook import fill, layout
from checker.workbook.asked import window_of_key
from checker.workbook.layout import Answer, Answers, Block, Cell, Figures, Table, shown
from checker.workbook.notes import capital
from checker.workbook.styles import FIRST, HELP_PIXELS, LABEL_PIXELS, Styles, lines, row_points, spread
from checker.workbook.validations import Lists, chosen_from, tick_validation, validation
from checker.workbook.words import SAYS, TICK

Mapped = Mapping[str, Any]
Head = tuple[int, str, str]
NOTE_PIXELS: Final = 380
MOST_TEXT: Final = 32_767
_TICK_PIXELS: Final = 180
_VALUE_PIXELS: Final = 240
_SMALL_TEXT: Final = 1.3
"""How much more text of 9 points a width holds than of 11."""


@dataclass(frozen=True, slots=True)
class Written:
    """One thing asked for: the ranges in which its answer stands, and whether the record gives one."""

    ranges: tuple[str, ...]
    given: bool


class TooLong(ValueError):
    """A text that no cell holds: the label of its column and how many characters it has."""

    def __init__(self, label: str, count: int) -> None:
        super().__init__(label)
        self.label, self.count = label, count


class BlockWriter:
    """Writes the blocks of one sheet; ``written`` collects what they ask for."""

    def __init__(self, page: Any, widths: Sequence[int], styles: Styles, lists: Lists, record: Mapped) -> None:
        self.page, self.widths, self.styles, self.lists, self.record = page, widths, styles, lists, record
        self.last = FIRST + len(widths) - 1
        self.written: list[Written] = []
        first, final = record["period"]
        self.example = dmy((first + final) // 2)
        self._predecessors = ""

    def block(self, block: Block, row: int) -> int:
        """Writes a block from a row on; gives the first row after it. TooLong where a text fits no cell."""
        match block:
            case Table():
                row = self._table(block, row)
            case Figures():
                row = self._figures(block, row)
            case Answers():
                row = self._answers(block, row)
        self.page.write_string(row, 0, layout.END)
        self.page.set_row(row, 9)
        return row + 1

    def _table(self, block: Table, row: int) -> int:
        none, rows = fill.table(block, self.record)
        back = spread(self.widths[-2::-1], _TICK_PIXELS) if block.none else 0
        self._title(row, f"{layout.TABLE} {shown(block.key)}", block.title, self.last - back - block.none, block.note)
        if block.none:
            self._merged(row, self.last - back, self.last - 1, SAYS["none"], "tick_label")
            self._put(row, self.last, TICK if none else None, "tick")
            self.page.data_validation(row, self.last, row, self.last, tick_validation())
        places = [(FIRST + place, cell) for place, cell in enumerate(block.columns)]
        keys = {1: layout.NUMBER_COLUMN, **{column: cell.key for column, cell in places}}
        if block.none:
            keys[self.last] = keys.get(self.last, "") + layout.NONE_COLUMN
        self._keys(row + 1, keys.items())
        heads = [(1, SAYS["number"], ""), *((column, capital(cell.label), cell.note) for column, cell in places)]
        self._heads(row + 2, heads)
        first, count = row + 3, max(block.rows, len(rows))
        for number in range(count):
            self._put(first + number, 1, number + 1, "number")
            given = rows[number] if number < len(rows) else {}
            for column, cell in places:
                self._put(first + number, column, given.get(cell.key), cell.kind, cell.label)
            self._make_room(first + number, given, places)
        for column, cell in places:
            self._validate(block, first, first + count - 1, column, cell)
        tick = [self._range(row, self.last, row, self.last)] if block.none else []
        data = self._range(first, FIRST, first + count - 1, places[-1][0])
        self.written.append(Written((*tick, data), none or bool(rows)))
        return first + count

    def _make_room(self, row: int, given: fill.Row, places: Sequence[tuple[int, Cell]]) -> None:
        """A row with a long text gets its height now; an empty one grows when somebody types."""
        texts = [(str(given[cell.key]), self.widths[column - FIRST]) for column, cell in places if cell.key in given]
        if any(lines(text, pixels) > 1 for text, pixels in texts):
            self.page.set_row(row, row_points(texts))

    def _validate(self, block: Table, first: int, last: int, column: int, cell: Cell) -> None:
        if block.key == layout.PREDECESSORS:
            self._predecessors = xl_range_abs(first, column, last, column)
        if cell.key == layout.PREDECESSOR:
            self.page.data_validation(first, column, last, column, chosen_from(self._predecessors))
        elif rule := validation(cell, self.lists, self.example):
            self.page.data_validation(first, column, last, column, rule)

    def _figures(self, block: Figures, row: int) -> int:
        label_columns = spread(self.widths, LABEL_PIXELS)
        start = FIRST + label_columns
        self._title(row, layout.FIGURES, block.title, self.last, "")
        columns = [(start + place, key, label) for place, (key, label) in enumerate(block.windows)]
        named = [(1, layout.NUMBER_COLUMN), (FIRST, layout.LABEL_COLUMN)]
        self._keys(row + 1, [*named, *((column, key) for column, key, _ in columns)])
        self._heads(row + 2, [(column, label, "") for column, _, label in columns])
        self._merged(row + 2, 1, start - 1, SAYS["figure_column"], "head")
        pixels = sum(self.widths[:label_columns])
        for number, figure in enumerate(block.rows, row + 3):
            self.page.write_string(number, 0, f"{layout.ROW} figures.{figure.fact}")
            self.page.set_row(number, row_points([(figure.label, pixels)]))
            self._put(number, 1, number - row - 2, "number")
            self._merged(number, FIRST, start - 1, figure.label, "label", figure.note)
            for column, key, _ in columns:
                value = fill.figure(figure.fact, key, self.record)
                asked = (
                    value is not None or not figure.asked or window_of_key(key, self.record["period"]) in figure.asked
                )
                self._put(number, column, value, "figure" if asked else "not_asked")
                if asked:
                    rule = validation(Cell(key, "", "figure"), self.lists, self.example)
                    self.page.data_validation(number, column, number, column, rule)
            given = bool((self.record.get("figures") or {}).get(figure.fact))
            self.written.append(Written((self._range(number, start, number, columns[-1][0]),), given))
        return row + 3 + len(block.rows)

    def _answers(self, block: Answers, row: int) -> int:
        label_columns = spread(self.widths, HELP_PIXELS)
        start = FIRST + label_columns
        end = start + spread(self.widths, _VALUE_PIXELS, label_columns) - 1
        self._title(row, layout.ANSWERS, block.title, self.last, "")
        keys = (1, layout.LABEL_COLUMN), (start, layout.VALUE_COLUMN), (end + 1, layout.HELP_COLUMN)
        self._keys(row + 1, keys)
        for number, item in enumerate(block.rows, row + 2):
            self._answer(item, number, start, end)
        return row + 2 + len(block.rows)

    def _answer(self, item: Answer, row: int, start: int, end: int) -> None:
        cell = item.cell
        label, value = capital(cell.label), fill.answer(item, self.record)
        pixels = [sum(self.widths[: start - FIRST]), sum(self.widths[end + 1 - FIRST :])]
        self.page.write_string(row, 0, f"{layout.ROW} {shown(item.key)}")
        self.page.set_row(row, row_points([(label, pixels[0]), (item.help, round(pixels[1] * _SMALL_TEXT))]))
        self._merged(row, 1, start - 1, label, "label", cell.note)
        style = ("fixed_date" if cell.kind == "date" else "fixed") if item.locked else cell.kind
        self._merged(row, start, end, "", style)
        self._put(row, start, value, style, cell.label)
        self._merged(row, end + 1, self.last, item.help, "help")
        if not item.locked and (rule := validation(cell, self.lists, self.example)):
            self.page.data_validation(row, start, row, start, rule)
        if not item.locked:
            self.written.append(Written((self._range(row, start, row, start),), value is not None))

    def _title(self, row: int, mark: str, title: str, last: int, note: str) -> None:
        self.page.write_string(row, 0, mark)
        self.page.set_row(row, row_points([(title, sum(self.widths[: last - FIRST + 1]))]))
        self._merged(row, 1, last, title, "block", note)

    def _keys(self, row: int, keys: Iterable[tuple[int, str]]) -> None:
        self.page.set_row(row, 3, None, {"hidden": True})
        self.page.write_string(row, 0, layout.KEYS)
        for column, key in keys:
            self.page.write_string(row, column, key)

    def _heads(self, row: int, heads: Sequence[Head]) -> None:
        self.page.write_string(row, 0, layout.HEAD)
        for column, label, note in heads:
            self._put(row, column, label, "head")
            self._note(row, column, note)
        shown_labels = [(label, self.widths[column - FIRST]) for column, label, _ in heads if column >= FIRST]
        self.page.set_row(row, row_points(shown_labels, 2))

    def _merged(self, row: int, first: int, last: int, text: str, style: str, note: str = "") -> None:
        if first < last:
            self.page.merge_range(row, first, row, last, "", self.styles[style])
        self._put(row, first, text, style)
        self._note(row, first, note)

    def _note(self, row: int, column: int, text: str) -> None:
        if text:
            size = {"width": NOTE_PIXELS, "height": 17 * lines(text, NOTE_PIXELS) + 14, "font_size": 9}
            self.page.write_comment(row, column, text, {**size, "author": "danchu"})

    def _put(self, row: int, column: int, value: Any, style: str, label: str = "") -> None:
        if value is None:
            self.page.write_blank(row, column, None, self.styles[style])
        elif isinstance(value, str):
            if len(value) > MOST_TEXT:
                raise TooLong(label, len(value))
            self.page.write_string(row, column, value, self.styles[style])
        elif isinstance(value, datetime.date):
            self.page.write_datetime(row, column, value, self.styles[style])
        else:
            self.page.write_number(row, column, value, self.styles[style])

    def _range(self, first_row: int, first: int, last_row: int, last: int) -> str:
        return f"'{self.page.get_name()}'!{xl_range_abs(first_row, first, last_row, last)}"
