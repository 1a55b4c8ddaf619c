"""Writes a template or a record as a workbook (XlsxWriter), in the same bytes each time."""

from __future__ import annotations

import datetime
import io
from collections.abc import Mapping, Sequence
from typing import Any, Final

import xlsxwriter
from xlsxwriter.utility import xl_range

from checker.workbook.block_writer import BlockWriter, Written
from checker.workbook.guide import write_guide
from checker.workbook.layout import FIRST_LINES, LISTS_SHEET, MANIFEST_SHEET, TEXT, Figures, Sheet, Table
from checker.workbook.styles import FIRST, MARK_PIXELS, NUMBER_PIXELS, Styles, column_pixels
from checker.workbook.validations import Lists
from checker.workbook.words import GUIDE_SHEET, SAYS

Mapped = Mapping[str, Any]
CREATED: Final = datetime.datetime(1980, 1, 1)
"""One moment for every file, so that the same template has the same bytes."""
A4: Final = 9


def workbook_bytes(sheets: Sequence[Sheet], manifest: Sequence[Sequence[str]], record: Mapped, heading: str) -> bytes:
    """The file: guide, sheets with what the record says, and two hidden sheets for lists and for the manifest.

    ``manifest``: rows of texts; ``heading``: whom the template is for, on the guide.
    """
    target = io.BytesIO()
    book = _Locked(target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": SAYS["workbook_title"], "comments": SAYS["created"], "created": CREATED})
    styles, lists = Styles(book), Lists()
    guide = book.add_worksheet(GUIDE_SHEET)
    written = [(sheet, _sheet(book, sheet, styles, lists, record)) for sheet in sheets]
    write_guide(guide, styles, written, record["period"], heading)
    _page(guide, landscape=False)
    lists.write(book.add_worksheet(LISTS_SHEET))
    hidden = book.add_worksheet(MANIFEST_SHEET)
    for number, row in enumerate(manifest):
        for column, text in enumerate(row):
            hidden.write_string(number, column, text)
    for sheet in (book.get_worksheet_by_name(LISTS_SHEET), hidden):
        sheet.very_hidden()
        sheet.protect()
    guide.activate()
    book.close()
    return target.getvalue()


class _Locked(xlsxwriter.Workbook):  # type: ignore[misc]
    """A workbook whose sheets cannot be removed, renamed or moved until the lock, which has no password, is taken off.

    XlsxWriter has no call for it: the element is written behind the one that the format wants before it.
    """

    def _write_workbook_pr(self) -> None:
        super()._write_workbook_pr()
        self._xml_empty_tag("workbookProtection", [("lockStructure", 1)])


def _sheet(book: Any, sheet: Sheet, styles: Styles, lists: Lists, record: Mapped) -> list[Written]:
    page = book.add_worksheet(sheet.name)
    widths = column_pixels(sheet)
    page.set_column_pixels(0, 0, MARK_PIXELS, None, {"hidden": True})
    page.set_column_pixels(1, 1, NUMBER_PIXELS)
    for place, width in enumerate(widths):
        page.set_column_pixels(FIRST + place, FIRST + place, width)
    last = FIRST + len(widths) - 1
    for row, (text, style, points) in enumerate(((sheet.title, "title", 22), (_hint(sheet), "hint", 16))):
        page.write_string(row, 0, TEXT)
        page.set_row(row, points)
        page.write_string(row, 1, text, styles[style])
    page.write_url(0, last, f"internal:'{GUIDE_SHEET}'!A1", styles["link"], SAYS["to_guide"])
    row = FIRST_LINES
    writer = BlockWriter(page, widths, styles, lists, record)
    for block in sheet.blocks:
        row = writer.block(block, row)
    page.freeze_panes(FIRST_LINES, FIRST)
    page.hide_gridlines(2)
    page.protect("", {"insert_rows": True, "format_rows": True, "format_columns": True})
    page.repeat_rows(0, 0)
    page.print_area(0, 0, row, last)
    page.ignore_errors({"number_stored_as_text": xl_range(0, 0, row, last)})
    _page(page)
    return writer.written


def _hint(sheet: Sheet) -> str:
    """One line on how the blocks of a sheet are filled in."""
    kinds = {type(block) for block in sheet.blocks}
    return SAYS["hint" if Table in kinds else "hint_figures" if Figures in kinds else "hint_answers"]


def _page(page: Any, landscape: bool = True) -> None:
    if landscape:
        page.set_landscape()
    else:
        page.set_portrait()
        page.hide_gridlines(2)
        page.protect("")
    page.set_paper(A4)
    page.fit_to_pages(1, 0)
    page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    page.set_footer(f"&L&A&R{SAYS['footer']}")
