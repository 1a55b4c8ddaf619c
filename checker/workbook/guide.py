"""The first sheet: whom the template is for, how it is filled in, where everything is and how much is there already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from checker.days import Window, dmy
from checker.workbook.block_writer import Written
from checker.workbook.layout import TEXT, Answers, Figures, Sheet, Table
from checker.workbook.notes import capital
from checker.workbook.styles import Styles, row_points
from checker.workbook.words import GUIDE, GUIDE_WORDS, SAYS

WIDTHS = (20, 30, 230, 80, 590)
_TEXT_PIXELS = sum(WIDTHS[2:])


def write_guide(
    page: Any, styles: Styles, sheets: Sequence[tuple[Sheet, Sequence[Written]]], period: Window, heading: str
) -> None:
    """Writes the guide; the third column of its contents is a formula that counts what is filled in on each sheet."""
    for column, width in enumerate(WIDTHS):
        page.set_column_pixels(column, column, width, None, {"hidden": True} if column == 0 else None)
    row = _line(page, 0, SAYS["workbook_title"], styles["title"], 24)
    row = _line(page, row, heading, styles["guide"], row_points([(heading, _TEXT_PIXELS)]))
    row = _line(page, row + 1, GUIDE_WORDS["how"], styles["guide_head"], 20)
    day = dmy((period[0] + period[1]) // 2)
    for number, text in enumerate(GUIDE, 1):
        said = text.format(day=day)
        page.write_string(row, 0, TEXT)
        page.write_number(row, 1, number, styles["guide"])
        page.merge_range(row, 2, row, len(WIDTHS) - 1, said, styles["guide"])
        page.set_row(row, row_points([(said, _TEXT_PIXELS)]))
        row += 1
    row = _line(page, row + 1, GUIDE_WORDS["contents"], styles["guide_head"], 20)
    for column, key in ((2, "sheet"), (3, "tables"), (4, "asks")):
        page.write_string(row, column, GUIDE_WORDS[key], styles["head"])
    page.write_string(row, 0, TEXT)
    for sheet, written in sheets:
        row += 1
        page.write_string(row, 0, TEXT)
        page.write_url(row, 2, f"internal:'{sheet.name}'!A1", styles["sheet_link"], sheet.title)
        page.write_formula(
            row, 3, _counted(written), styles["count"], f"{sum(item.given for item in written)}/{len(written)}"
        )
        asks = "; ".join(map(capital, _asks(sheet)))
        page.write_string(row, 4, asks, styles["topics"])
        page.set_row(row, row_points([(asks, round(WIDTHS[4] * 1.1)), (sheet.title, WIDTHS[2])]))


def _line(page: Any, row: int, text: str, style: Any, points: float) -> int:
    page.write_string(row, 0, TEXT)
    page.merge_range(row, 1, row, len(WIDTHS) - 1, text, style)
    page.set_row(row, points)
    return row + 1


def _counted(written: Sequence[Written]) -> str:
    """How many of the things asked for have something in their cells, of how many."""
    given = "+".join(f"(COUNTA({','.join(item.ranges)})>0)" for item in written)
    return f'={given}&"/{len(written)}"' if given else '="0/0"'


def _asks(sheet: Sheet) -> list[str]:
    found: list[str] = []
    for block in sheet.blocks:
        match block:
            case Table():
                found.append(block.title)
            case Figures():
                found += [row.label for row in block.rows]
            case Answers():
                found += [row.cell.label for row in block.rows]
    return found
