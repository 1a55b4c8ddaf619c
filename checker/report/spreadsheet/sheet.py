"""One sheet: columns with headings and formats, rows from the top down, filters, frozen headings, print set-up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from checker.report.spreadsheet.words import HEADINGS, NOTES
from checker.texts import pick

MOST_ROWS: Final = 1_048_576
MOST_UNITS_OF_TEXT: Final = 32_767
"""Of a cell, in UTF-16 code units."""
HEADING_HEIGHT: Final = 48
LINE_HEIGHT: Final = 13.5
MOST_HEIGHT: Final = 405
UNDERLINED: Final = {"bottom": 4, "bottom_color": "#8A99A8"}
RISKY: Final = ("=", "+", "-", "@", "\t")
"""A text that begins so would become a formula if somebody confirmed the cell again."""

Cell = str | int | float | date | None


class Formula(NamedTuple):
    """A formula (without “=”) with the value that it has now."""

    text: str
    value: str | float


class Column(NamedTuple):
    """A column: its name, heading values, width in characters, and a key of ``Styles``; ``hidden`` ones are folded away."""

    name: str
    width: float
    style: str = "text"
    heading: str = ""
    folded: bool = False


class Styles:
    """The formats of a workbook, one for each kind of column."""

    FORMATS: Final[dict[str, dict[str, Any]]] = {
        "text": {"align": "left", "indent": 1},
        "wrap": {"align": "left", "indent": 1, "text_wrap": True},
        "whole": {"num_format": "0", "align": "center"},
        "number": {"num_format": "[$-42A]0.00", "align": "right", "indent": 1},
        "share": {"num_format": "[$-42A]0.00%", "align": "right", "indent": 1},
        "date": {"num_format": r"dd\/mm\/yyyy", "align": "center"},
        "left_date": {"num_format": r"dd\/mm\/yyyy", "align": "left"},
        "left_whole": {"num_format": "0", "align": "left"},
    }

    def __init__(self, book: Workbook, lang: str) -> None:
        self._book = book
        base = {"valign": "top", "font_name": "Arial", "font_size": 10}
        english = {"number": "0.00", "share": "0.00%"} if lang == "en" else {}
        self._formats = {
            name: {**base, **values, **({"num_format": english[name]} if name in english else {})}
            for name, values in self.FORMATS.items()
        }
        self._made: dict[tuple[str, bool], Any] = {}
        self.heading = book.add_format({
            **base, "bold": True, "text_wrap": True, "valign": "vcenter", "align": "center", "bg_color": "#DDE6F0",
            "border": 1, "border_color": "#8A99A8",
        })  # fmt: skip
        self.title = book.add_format({**base, "bold": True, "font_size": 13})
        self.line = book.add_format(UNDERLINED)
        self.strong = book.add_format({**base, "bold": True})

    def get(self, name: str, *, quoted: bool = False) -> Any:
        """A format; ``quoted``: the same for texts that must stay texts."""
        if (name, quoted) not in self._made:
            self._made[name, quoted] = self._book.add_format({**self._formats[name], "quote_prefix": quoted})
        return self._made[name, quoted]


class Sheet:
    """A sheet that is written row by row. Rows and columns are counted from 0, as the library does."""

    def __init__(self, page: Worksheet, styles: Styles, columns: Sequence[Column], lang: str, *, heights: bool) -> None:
        self.page = page
        self.name = page.get_name()
        self.columns = columns
        self.row = 0
        self._styles = styles
        self._lang = lang
        self._heights = heights
        self._place = {column.name: place for place, column in enumerate(columns)}
        for place, column in enumerate(columns):
            folded = {"level": 1} if column.folded else {}
            page.set_column(place, place, column.width, styles.get(column.style), folded)

    def letter(self, name: str) -> str:
        """The letter of a column."""
        return str(xl_col_to_name(self._place[name]))

    def cells(self, name: str, first: int, last: int) -> str:
        """A fixed range of a column, as another sheet names it; rows from 0."""
        letter = self.letter(name)
        return f"{quoted(self.name)}!${letter}${first + 1}:${letter}${last + 1}"

    def head(self, frozen: int) -> None:
        """The row of headings; it stays in view, and so do the first columns."""
        self.page.set_row(self.row, HEADING_HEIGHT)
        for place, column in enumerate(self.columns):
            text = column.heading or pick(HEADINGS[column.name], self._lang)
            self.page.write_string(self.row, place, text, self._styles.heading)
        self.row += 1
        self.page.freeze_panes(self.row, frozen)

    def add(self, values: Mapping[str, Cell | Formula]) -> None:
        """The next row; what is None or not given stays empty."""
        if self._heights:
            self.page.set_row(self.row, self._height(values))
        for name, value in values.items():
            if value is not None:
                self._write(self._place[name], value)
        self.row += 1

    def finish(self, title: str, *, printed: str | None = None) -> None:
        """Filter over all rows, and A4 landscape as wide as a page; ``printed``: the last column that is printed."""
        last = len(self.columns) - 1
        if self.row > 1:
            self.page.autofilter(0, 0, self.row - 1, last)
            rows = f"A2:{xl_col_to_name(last)}{self.row}"
            self.page.conditional_format(rows, {"type": "formula", "criteria": "=TRUE", "format": self._styles.line})
        self.page.repeat_rows(0)
        if printed is not None:
            self.page.print_area(0, 0, max(self.row - 1, 0), self._place[printed])
        page_setup(self.page, title, self._lang)

    def _write(self, place: int, value: Cell | Formula) -> None:
        page, row = self.page, self.row
        if isinstance(value, Formula):
            page.write_formula(row, place, "=" + value.text, None, value.value)
        elif isinstance(value, str):
            text = fitting(value, self._lang)
            style = self._styles.get(self.columns[place].style, quoted=True) if text.startswith(RISKY) else None
            page.write_string(row, place, text, style)
        elif isinstance(value, date):
            page.write_datetime(row, place, value)
        else:
            page.write_number(row, place, value)

    def _height(self, values: Mapping[str, Cell | Formula]) -> float:
        """Enough for the longest wrapped text: neither Excel nor LibreOffice measures rows that a program wrote."""
        lines = 1
        for name, value in values.items():
            column = self.columns[self._place[name]]
            if column.style == "wrap" and isinstance(value, str):
                lines = max(lines, sum(1 + int(len(line) // (column.width - 2)) for line in value.split("\n")))
        return min(lines * LINE_HEIGHT + 2, MOST_HEIGHT)


def page_setup(page: Worksheet, title: str, lang: str) -> None:
    """A4 landscape, one page wide, title above, page numbers below."""
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
    page.set_header('&L&"Arial,Bold"' + title.replace("&", "&&") + "&R&A")
    page.set_footer(f"&C{pick(NOTES['page'], lang)} &P/&N")


def quoted(sheet: str) -> str:
    """The name of a sheet as a formula writes it."""
    return "'" + sheet.replace("'", "''") + "'"


def fitting(text: str, lang: str) -> str:
    """A text that a cell can hold: a longer one is cut, and says so."""
    if len(text) <= MOST_UNITS_OF_TEXT // 2 or len(text.encode("utf-16-le")) // 2 <= MOST_UNITS_OF_TEXT:
        return text
    note = pick(NOTES["cut"], lang)
    kept = text.encode("utf-16-le")[: 2 * (MOST_UNITS_OF_TEXT - len(note))]
    return kept.decode("utf-16-le", errors="ignore") + note
