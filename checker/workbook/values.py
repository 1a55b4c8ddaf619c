"""What a cell says, by what it may take: days however Excel keeps them, numbers, yes and no, items of a list, texts."""

from __future__ import annotations

import datetime
import re
import unicodedata
from difflib import get_close_matches
from typing import Any, Final

from checker.days import dmy, iso, parse_day
from checker.errors import shorten
from checker.workbook import literal
from checker.workbook.grid import BLANK, Fault
from checker.workbook.layout import Cell
from checker.workbook.notes import capital
from checker.workbook.said import CELL_FAULTS
from checker.workbook.words import NO, NOTHING, UNKNOWN, YES

Pair = dict[str, tuple[str, str]]
_DAY: Final = re.compile(
    r"(?:ngày\s*)?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})", re.IGNORECASE
)
_FIRST_SERIAL: Final = {False: datetime.date(1899, 12, 30), True: datetime.date(1904, 1, 1)}
_LAST_SERIAL: Final = 80_000
_MANY: Final = re.compile(r"[;,\n]")
_SHOWN: Final = 12
_FLAGS: Final = {YES.casefold(): True, NO.casefold(): False, "true": True, "false": False}


class BadCell(Exception):
    """A cell that does not say what it may say: the code of the message and what fills it."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code, self.values = code, values

    def both(self) -> tuple[str, str]:
        """The message in both languages."""
        vietnamese, english = CELL_FAULTS[self.code]
        return vietnamese.format(**self.values), english.format(**self.values)


NOT_SAID: Final = object()
"""What a cell holds that reports nothing: blank, or “(không rõ)”."""


def plain(value: Any) -> str:
    """The text of whatever stands in a cell, as a person would write it."""
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime.datetime | datetime.date):
        return dmy(value.toordinal())
    return str(value)


def found(value: Any) -> str:
    """What a message shows of a cell."""
    return shorten(plain(value))


def same(text: str) -> str:
    """A text as it is compared: NFC, small letters, one blank between words."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


class Reader:
    """Reads the cells of one workbook; ``from_1904``: what days kept as numbers count from."""

    def __init__(self, from_1904: bool) -> None:
        self.first = _FIRST_SERIAL[from_1904]

    def value(self, cell: Cell, value: Any) -> Any:
        """The value for a record, or NOT_SAID. BadCell where it does not fit."""
        if isinstance(value, Fault):
            raise BadCell("error", found=value.error) if value.error else BadCell("formula")
        if value == BLANK or (isinstance(value, str) and same(value) == UNKNOWN):
            return NOT_SAID
        return getattr(self, "_" + cell.kind)(cell, value)

    def _date(self, cell: Cell, value: Any) -> str:
        try:
            if isinstance(value, datetime.datetime | datetime.date):
                return iso(parse_day(dmy(value.toordinal())))
            if isinstance(value, int | float) and not isinstance(value, bool) and 1 <= value < _LAST_SERIAL:
                return iso(parse_day(dmy(self.first.toordinal() + int(value))))
            if isinstance(value, str):
                text = unicodedata.normalize("NFC", value).strip()
                if parts := _DAY.fullmatch(text):
                    return iso(parse_day(f"{int(parts[1]):02}/{int(parts[2]):02}/{parts[3]}"))
                return iso(parse_day(text))
        except ValueError:
            pass
        raise BadCell("date", label=capital(cell.label), found=found(value))

    def _figure(self, cell: Cell, value: Any) -> int:
        if isinstance(value, str) and re.fullmatch(r"\s*[0-9]{1,16}\s*", value):
            return int(value)
        if isinstance(value, int | float) and not isinstance(value, bool) and value >= 0 and float(value).is_integer():
            return int(value)
        raise BadCell("figure", label=capital(cell.label), found=found(value))

    def _flag(self, cell: Cell, value: Any) -> bool:
        if isinstance(value, bool):
            return value
        said = _FLAGS.get(same(value)) if isinstance(value, str) else None
        if said is None:
            raise BadCell("flag", label=capital(cell.label), found=found(value))
        return said

    def _text(self, cell: Cell, value: Any) -> str:
        text = literal.read(plain(value))
        return next((code for code, label in cell.codes.items() if same(label) == same(text)), text)

    def _name(self, cell: Cell, value: Any) -> str:
        (code,) = self._listed(cell, [plain(value)])
        return code

    def _codes(self, cell: Cell, value: Any) -> list[str]:
        text = plain(value)
        if same(text) == NOTHING:
            return []
        whole = [text] if same(text) in self._known(cell) else [part for part in _MANY.split(text) if part.strip()]
        return self._listed(cell, whole or [text])

    def _known(self, cell: Cell) -> dict[str, str]:
        labels = {same(label): code for code, label in cell.codes.items()}
        return {
            **{same(code): code for code in cell.codes},
            **{same(old): code for old, code in cell.former.items()},
            **labels,
        }

    def _listed(self, cell: Cell, items: list[str]) -> list[str]:
        known = self._known(cell)
        unknown = [item.strip() for item in items if same(item) not in known]
        if unknown:
            near = [
                label
                for label in cell.codes.values()
                if same(label) in get_close_matches(same(unknown[0])[:80], list(known), n=3)
            ]
            labels = near or list(cell.codes.values())
            shown = "; ".join(labels[:_SHOWN]) + ("; …" if len(labels) > _SHOWN else "")
            raise BadCell("codes", label=capital(cell.label), found=", ".join(map(found, unknown[:3])), known=shown)
        return [known[same(item)] for item in items]
