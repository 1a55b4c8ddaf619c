"""Calendar days as whole numbers: parsing, printing, calendar windows and whole months.

A day is its proleptic Gregorian ordinal (`datetime.date.toordinal`): comparing and subtracting days is then
comparing and subtracting small integers. A window is a pair of ordinals (first day, last day), both included.
"""

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import Final

FIRST_YEAR: Final = 1945
LAST_YEAR: Final = 2100

_ISO: Final = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", re.ASCII)
_DAY_FIRST: Final = re.compile(r"([0-9]{2})/([0-9]{2})/([0-9]{4})", re.ASCII)
_WINDOW: Final = re.compile(r"([0-9]{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?", re.ASCII)

Window = tuple[int, int]


def parse_day(text: str) -> int:
    """The ordinal of `2025-06-03` or `03/06/2025` (day first); ValueError for anything else or outside 1945-2100."""
    if found := _ISO.fullmatch(text):
        year, month, day = int(found[1]), int(found[2]), int(found[3])
    elif found := _DAY_FIRST.fullmatch(text):
        day, month, year = int(found[1]), int(found[2]), int(found[3])
    else:
        raise ValueError(f"not a day: {text[:40]!r}")
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"not a year from {FIRST_YEAR} to {LAST_YEAR}: {text!r}")
    return date(year, month, day).toordinal()


class _Days(dict[str, int]):
    """Texts already parsed. Bounded by itself: there are two spellings for each day of 156 years."""

    def __missing__(self, text: str) -> int:
        ordinal = self[text] = parse_day(text)
        return ordinal


class _IsoTexts(dict[int, str]):
    def __missing__(self, ordinal: int) -> str:
        text = self[ordinal] = date.fromordinal(ordinal).isoformat()
        return text


class _Windows(dict[str | int, Window]):
    """Window names already parsed; a bare year may also be the number that YAML makes of it."""

    def __missing__(self, name: str | int) -> Window:
        window = self[name] = window_of(str(name))
        return window


DAYS: Final = _Days()
ISO_TEXTS: Final = _IsoTexts()
WINDOWS: Final = _Windows()


def iso(ordinal: int) -> str:
    """2025-06-03"""
    return ISO_TEXTS[ordinal]


def dmy(ordinal: int) -> str:
    """03/06/2025"""
    day = date.fromordinal(ordinal)
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def window_of(name: str) -> Window:
    """First and last day of `2025`, `2025-H1`, `2025-Q3` or `2025-07`; ValueError for any other name."""
    found = _WINDOW.fullmatch(name)
    if not found or not FIRST_YEAR <= int(found[1]) <= LAST_YEAR:
        raise ValueError(f"not a calendar window: {name[:40]!r}")
    first_month, months = 1, 12
    if found[2]:
        first_month, months = 6 * int(found[2]) - 5, 6
    elif found[3]:
        first_month, months = 3 * int(found[3]) - 2, 3
    elif found[4]:
        first_month, months = int(found[4]), 1
    return _months(int(found[1]), first_month, months)


@lru_cache(4096)
def window_name(first: int, last: int) -> str | None:
    """The name of a calendar window, or None where these days are not a year, half, quarter or month."""
    start = date.fromordinal(first)
    year, month = start.year, start.month
    names = [f"{year}", f"{year}-H{(month + 5) // 6}", f"{year}-Q{(month + 2) // 3}", f"{year}-{month:02}"]
    for name, months in zip(names, (12, 6, 3, 1), strict=True):
        if month % months == 1 % months and _months(year, month, months) == (first, last):
            return name
    return None


@lru_cache(4096)
def parts_of(window: Window) -> tuple[tuple[Window, ...], ...]:
    """The ways in which a year, half or quarter is made of shorter windows: halves, quarters, months."""
    if window_name(*window) is None:
        return ()
    start, end = date.fromordinal(window[0]), date.fromordinal(window[1])
    length = end.month - start.month + 1
    return tuple(
        tuple(_months(start.year, month, step) for month in range(start.month, end.month + 1, step))
        for step in (6, 3, 1)
        if step < length
    )


def days_between(last: str | None, first: str) -> int | None:
    """How many days lie between a last day and the first day after it (negative: they overlap); None without a last day."""
    return None if last is None else parse_day(first) - parse_day(last) - 1


@lru_cache(maxsize=8192)
def add_months(ordinal: int, months: int) -> int:
    """The same day `months` later (or earlier); the last day of the month where that month is too short."""
    day = date.fromordinal(ordinal)
    year, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month0 + 1, min(day.day, monthrange(year, month0 + 1)[1])).toordinal()


def _months(year: int, first_month: int, months: int) -> Window:
    last_month = first_month + months - 1
    return (
        date(year, first_month, 1).toordinal(),
        date(year, last_month, monthrange(year, last_month)[1]).toordinal(),
    )
