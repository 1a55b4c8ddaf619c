"""What Excel itself checks and offers while one types: drop-downs from a hidden sheet, days, whole numbers.

Where a cell takes more than Excel can check (a day as text, several items of a list) it warns and lets pass: the
program checks again.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any, Final

from xlsxwriter.utility import xl_range_abs

from checker.days import FIRST_YEAR, LAST_YEAR
from checker.workbook.layout import LISTS_SHEET, Cell
from checker.workbook.words import NO, SAYS, TICK, YES

LARGEST: Final = 10**15
_MOST_TITLE: Final = 32


class Lists:
    """The lists of a workbook, each in a column of a hidden sheet."""

    def __init__(self) -> None:
        self._columns: dict[tuple[str, ...], int] = {}

    def source(self, items: Iterable[str]) -> str:
        """The range that holds these items."""
        listed = tuple(items)
        column = self._columns.setdefault(listed, len(self._columns))
        return f"='{LISTS_SHEET}'!{xl_range_abs(0, column, len(listed) - 1, column)}"

    def write(self, page: Any) -> None:
        """Puts the lists into their sheet."""
        for items, column in self._columns.items():
            for row, item in enumerate(items):
                page.write_string(row, column, item)


def validation(cell: Cell, lists: Lists, example: str) -> dict[str, Any] | None:
    """The validation of the cells of a column; None: any text."""
    if cell.kind == "date":
        return {
            "validate": "date", "criteria": "between", "minimum": datetime.date(FIRST_YEAR, 1, 1),
            "maximum": datetime.date(LAST_YEAR, 12, 31), "error_type": "warning", "error_title": SAYS["date_title"],
            "error_message": SAYS["date_message"].format(example=example),
        }  # fmt: skip
    if cell.kind == "figure":
        return {
            "validate": "integer", "criteria": "between", "minimum": 0, "maximum": LARGEST, "error_type": "stop",
            "error_title": SAYS["figure_title"], "error_message": SAYS["figure_message"],
        }  # fmt: skip
    if cell.kind == "flag":
        return {
            "validate": "list", "source": [YES, NO], "error_type": "warning", "error_title": SAYS["list_title"][:_MOST_TITLE],
            "error_message": SAYS["flag_message"],
        }  # fmt: skip
    if cell.codes:
        return {
            "validate": "list", "source": lists.source(cell.codes.values()), "error_type": "warning",
            "error_title": SAYS["list_title"][:_MOST_TITLE], "error_message": SAYS["list_message"],
        }  # fmt: skip
    return None


def tick_validation() -> dict[str, Any]:
    """The validation of the cell that says that there was none."""
    return {
        "validate": "list", "source": [TICK], "error_type": "stop", "input_title": SAYS["none_title"],
        "input_message": SAYS["tick_message"], "error_message": SAYS["tick_message"],
    }  # fmt: skip


def chosen_from(place: str) -> dict[str, Any]:
    """The validation of cells that take one of the texts of other cells."""
    return {
        "validate": "list", "source": f"={place}", "error_type": "warning", "error_title": SAYS["list_title"][:_MOST_TITLE],
        "error_message": SAYS["how_name"],
    }  # fmt: skip
