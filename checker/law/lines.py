"""The lines of a text without the marks of its export; lines that only furnish the page are set aside."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from checker.law.provisions import Aside

_INVISIBLE = {
    **dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF)),
    **dict.fromkeys((0x09, 0xA0, 0x2007, 0x202F), " "),
}
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_RAISED = re.compile(r"<sup>\s*(\d{1,2})\s*</sup>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:b|i|u|em|strong|p|div|span|center|font|a|sub|sup|h[1-6])\b[^<>\n]*>", re.IGNORECASE)
_PREFIX = re.compile(r"^[ ]{0,3}(?:>[ ]?)*(?:#{1,6}[ ]+)?", re.MULTILINE)
# a mark opens before a letter and closes after one, within a paragraph; “(*)” is no mark but a sign of the text
_STARS = re.compile(r"(?<!\\)(\*{1,3})(?![\s*)])((?:(?!\n[ ]*\n)[^*]){1,4000}?)(?<![\s(\\])\1(?!\*)")
_LOW_LINES = re.compile(r"(?<![\w\\])(_{1,3})(?![\s_])((?:(?!\n[ ]*\n)[^_]){1,4000}?)(?<![\s\\])\1(?!\w)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>~|])")
_CELLS = re.compile(r"^\|(.*?)\|?$")

_FURNITURE = re.compile(
    r"[-–—]+\s*\d{1,3}\s*[-–—]+"  # - 3 -
    r"|(?:Trang|Page)\s+\d{1,3}(?:\s*/\s*\d{1,3})?"
    r"|[-–—_*=.~\s]{3,}"  # a rule across the page
    r"|[|:\-\s]{4,}"  # the line below the heads of a table
    r"|!\[[^\]]*\]\([^)]*\)"  # a picture
    r"|(?:\d+\s+)?CÔNG BÁO(?:/|\s*[-–/]\s*|\s+)Số\b.*"
)
_PAGE_NUMBER = re.compile(r"\d{1,3}(?:\s*/\s*\d{1,3})?")


@dataclass(frozen=True, slots=True)
class Line:
    """A line with content: its number in the source (from 1), its text, and whether a blank line or a page stands before it."""

    number: int
    text: str
    starts: bool


def plain(text: str) -> str:
    """The text in NFC without Markdown marks and HTML tags, with as many lines as before; quotes and dashes stay."""
    text = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    text = _RAISED.sub(lambda found: found[1].translate(_SUPERSCRIPT), text)
    text = _TAG.sub("", re.sub(r"<br\s*/?>", " ", text, flags=re.IGNORECASE))
    text = _PREFIX.sub("", text)
    for mark in (_STARS, _LOW_LINES):
        for _ in range(3):  # marks inside marks
            text = mark.sub(r"\2", text)
    return _ESCAPED.sub(r"\1", text)


def lines_of(text: str) -> tuple[list[Line], list[Aside]]:
    """The lines with content of a text, and the furniture of its pages."""
    rows = [_row(row) for row in plain(text).split("\n")]
    lines: list[Line] = []
    aside: list[Aside] = []
    starts = True
    for number, (row, new_page) in enumerate(rows, 1):
        if not row:
            starts = True
            continue
        before, after = (
            rows[number - 2] if number > 1 else ("", True),
            rows[number] if number < len(rows) else ("", True),
        )
        alone = (not before[0] or new_page) and (not after[0] or after[1])
        if _FURNITURE.fullmatch(row) or (alone and _PAGE_NUMBER.fullmatch(row)):
            aside.append(Aside(number, "furniture", row))
            continue
        lines.append(Line(number, row, starts or new_page))
        starts = False
    return lines, aside


def _row(row: str) -> tuple[str, bool]:
    """A line with its spaces put in order, and whether a page begins with it."""
    new_page = row.lstrip(" ").startswith("\f")
    cells = _CELLS.match(row.strip())
    if cells is not None and not re.fullmatch(r"[|:\-\s]+", row):
        row = cells[1].replace("|", " ")
    return " ".join(row.split()), new_page
