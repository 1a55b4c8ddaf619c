"""The stretches of days in which a rule wants something of a unit: between which days, told by which year, until when."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final, NamedTuple

from checker.days import Window, add_months, parse_day, window_of

_NAMES: Final = {"year": ("",), "half_year": ("-H1", "-H2"), "quarter": ("-Q1", "-Q2", "-Q3", "-Q4")}
_MONTHS: Final = tuple(f"-{month:02}" for month in range(1, 13))
_LAST_DAY: Final = (12, 31)


class Span(NamedTuple):
    """From ``first`` to ``last`` something counts; after ``limit`` it is late; ``year`` tells it where a rule goes by years."""

    first: int
    last: int
    limit: int
    year: int


class Life(NamedTuple):
    """The days that a record is about, and those on which its unit exists (ordinals, both included)."""

    period: Window
    first: int
    last: int
    year_end: tuple[int, int] = _LAST_DAY

    @property
    def years(self) -> range:
        """The calendar years of the period."""
        return range(year_of(self.period[0]), year_of(self.period[1]) + 1)


@lru_cache(20000)
def year_of(day: int) -> int:
    """The calendar year of a day."""
    return datetime.date.fromordinal(day).year


def spans(window: Mapping[str, Any], begins: int, life: Life) -> list[Span]:
    """The spans of a rule's window; ``begins``: its first day. Those in which rule or unit is not there are left out."""
    return [
        Span(max(span.first, life.first), min(span.last, life.last), span.limit, span.year)
        for span in _all(window, begins, life)
        if max(span.first, life.first, begins) <= min(span.last, life.last)
    ]


def _all(window: Mapping[str, Any], begins: int, life: Life) -> Iterator[Span]:
    if "every" in window:
        yield from _calendar(window["every"], window.get("tail"), life)
    elif "after_working_year" in window:
        yield from _after_working_year(window["after_working_year"], life)
    elif "once" in window:
        first = max(begins, life.first)
        last = first + window["once"]["grace"]
        yield Span(first, last, last, year_of(life.period[1]))
    elif "standing" in window:
        first = max(begins, life.first, life.period[0])
        yield Span(first, max(first, life.period[1]), life.period[1], year_of(life.period[1]))
    else:
        yield from _calendar("year", None, life)


def _calendar(every: str, tail: str | None, life: Life) -> Iterator[Span]:
    for year in life.years:
        for name in _NAMES.get(every, _MONTHS):
            first, last = window_of(f"{year}{name}")
            if last < life.period[0] or first > life.period[1]:
                continue
            limit = parse_day(f"{year + 1}-{tail}") if tail else last
            yield Span(first, max(last, limit), limit, year)


def _after_working_year(told: Mapping[str, Any], life: Life) -> Iterator[Span]:
    month, day = life.year_end
    for year in range(life.years[0] - 1, life.years[-1] + 1):
        first = datetime.date(year, month, day).toordinal() + 1
        last = add_months(first, told["months"]) - 1
        if last >= life.period[0] and first <= life.period[1]:
            yield Span(first, last, last, year)
