"""How a workbook looks: formats of cells, widths of columns, heights of rows that hold long labels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from checker.workbook.layout import Cell, Figures, Sheet, Table

FIRST: Final = 2
"""The column of a sheet (from 0) in which content begins: a hidden one says what a row is, the next counts."""
COLUMNS: Final = 12
SCREEN_PIXELS: Final = 1290
"""What a screen 1366 pixels wide leaves for cells."""
MARK_PIXELS, NUMBER_PIXELS, PLAIN_PIXELS = 20, 36, 76
_KIND_PIXELS: Final = {"date": 84, "figure": 76, "flag": 66, "text": 130, "codes": 124, "name": 110}
_CHARACTER: Final = 5.7
"""Pixels of an average letter of the font at 11 points; capitals with marks need the room that is left."""
_LINE: Final = 15.0
LABEL_PIXELS, HELP_PIXELS = 430, 300

_INPUT: Final = {"locked": False, "bg_color": "#FFFBE6", "border": 1, "border_color": "#9E9E9E", "valign": "top"}
_FONT: Final = {"font_name": "Times New Roman", "font_size": 11}
_FORMATS: Final[dict[str, dict[str, Any]]] = {
    "title": {"bold": True, "font_size": 14, "font_color": "#1F3864", "valign": "vcenter"},
    "hint": {"italic": True, "font_size": 10, "font_color": "#595959", "valign": "vcenter"},
    "link": {"font_size": 10, "font_color": "#0563C1", "underline": 1, "align": "right", "valign": "vcenter"},
    "sheet_link": {"font_color": "#0563C1", "underline": 1, "valign": "top", "border": 1, "border_color": "#BFBFBF"},
    "block": {"bold": True, "bg_color": "#D9E2F3", "valign": "vcenter", "text_wrap": True},
    "tick_label": {"bg_color": "#D9E2F3", "align": "right", "valign": "vcenter", "font_size": 10},
    "tick": {**_INPUT, "align": "center", "bold": True, "num_format": "@", "valign": "vcenter"},
    "head": {
        "bold": True, "text_wrap": True, "border": 1, "border_color": "#9E9E9E", "bg_color": "#EDEDED",
        "align": "center", "valign": "vcenter", "font_size": 10,
    },
    "label": {"text_wrap": True, "border": 1, "border_color": "#BFBFBF", "valign": "vcenter"},
    "help": {"text_wrap": True, "border": 1, "border_color": "#BFBFBF", "valign": "vcenter", "font_size": 9, "font_color": "#595959"},
    "number": {"align": "center", "valign": "top", "font_color": "#808080", "border": 1, "border_color": "#BFBFBF", "font_size": 10},
    "fixed": {"border": 1, "border_color": "#BFBFBF", "bg_color": "#F2F2F2", "valign": "vcenter", "text_wrap": True},
    "fixed_date": {
        "border": 1, "border_color": "#BFBFBF", "bg_color": "#F2F2F2", "num_format": "dd/mm/yyyy", "align": "left",
        "valign": "vcenter",
    },
    "not_asked": {"border": 1, "border_color": "#BFBFBF", "bg_color": "#D9D9D9"},
    "date": {**_INPUT, "num_format": "dd/mm/yyyy", "align": "center"},
    "figure": {**_INPUT, "num_format": "0", "align": "right"},
    "flag": {**_INPUT, "align": "center"},
    "codes": {**_INPUT, "text_wrap": True},
    "name": {**_INPUT, "text_wrap": True},
    "text": {**_INPUT, "text_wrap": True, "num_format": "@"},
    "guide": {"text_wrap": True, "valign": "top"},
    "guide_head": {"bold": True, "font_size": 12, "font_color": "#1F3864"},
    "count": {"align": "center", "valign": "top", "border": 1, "border_color": "#BFBFBF"},
    "topics": {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#BFBFBF", "font_size": 10},
}  # fmt: skip


class Styles:
    """The formats of one XlsxWriter workbook, each made once."""

    def __init__(self, workbook: Any) -> None:
        self._made = {name: workbook.add_format({**_FONT, **spec}) for name, spec in _FORMATS.items()}

    def __getitem__(self, name: str) -> Any:
        return self._made[name]


def wanted_pixels(cell: Cell) -> int:
    """How wide a column must be for its kind and for the longest word of its label."""
    longest = max(map(len, cell.label.split()), default=0)
    return max(_KIND_PIXELS[cell.kind], round(longest * _CHARACTER) + 8)


def column_pixels(sheet: Sheet) -> list[int]:
    """Widths of the columns of content of a sheet: what its tables want, fitted to a screen."""
    tables = [block for block in sheet.blocks if isinstance(block, Table)]
    count = max([COLUMNS, *(len(table.columns) for table in tables)])
    widths = [PLAIN_PIXELS] * count
    for table in tables:
        for place, cell in enumerate(table.columns):
            widths[place] = max(widths[place], wanted_pixels(cell))
    room = SCREEN_PIXELS - NUMBER_PIXELS
    total = sum(widths)
    if total > room:
        widths = [max(60, width * room // total) for width in widths]
    windows = max((len(block.windows) for block in sheet.blocks if isinstance(block, Figures)), default=0)
    return widths + [PLAIN_PIXELS] * (spread(widths, LABEL_PIXELS) + windows - len(widths))


def spread(widths: Sequence[int], pixels: int, start: int = 0) -> int:
    """How many columns from ``start`` on make up at least so many pixels (one at least)."""
    used = 0
    for count, width in enumerate(widths[start:], 1):
        used += width
        if used >= pixels:
            return count
    return max(1, len(widths) - start)


def lines(text: str, pixels: int) -> int:
    """How many lines a text takes in so many pixels, broken at words."""
    most = max(1, int((pixels - 6) / _CHARACTER))
    total = 0
    for paragraph in text.split("\n"):
        used, count = 0, 1
        for word in paragraph.split():
            if used and used + 1 + len(word) > most:
                used, count = 0, count + 1
            used += len(word) + (1 if used else 0)
        total += count
    return total


def row_points(texts: Iterable[tuple[str, int]], least: int = 1) -> float:
    """The height of a row that holds these texts (text, pixels), with room above the capitals' marks."""
    return _LINE * max([least, *(lines(text, pixels) for text, pixels in texts)]) + 4
