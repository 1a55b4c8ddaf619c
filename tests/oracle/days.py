"""Calendar arithmetic of the oracle: days, windows of the year, months and working days."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import holidays

ONE_DAY = timedelta(days=1)
MONTHS_OF = {"year": 12, "half_year": 6, "quarter": 3, "month": 1}

Span = tuple[date, date]


def day(text: Any) -> date:
    """Turn ISO text (YYYY-MM-DD) into a date; raises ValueError on anything else."""
    return date.fromisoformat(str(text))


def months_after(start: date, months: int) -> date:
    """The day `months` later, clamped to the end of a shorter month (30/11 + 3 months = 28/02)."""
    count = start.year * 12 + start.month - 1 + months
    year, month = divmod(count, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def year_of(when: date) -> Span:
    """First and last day of the calendar year that contains `when`."""
    return date(when.year, 1, 1), date(when.year, 12, 31)


def named_span(name: Any) -> Span:
    """First and last day of '2025', '2025-H1', '2025-Q3' or '2025-07'."""
    match = re.fullmatch(r"(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})))?", str(name))
    if match is None:
        raise ValueError(f"no period: {name!r}")
    year, half, quarter, month = match.groups()
    first, length = 1, 12
    if half:
        first, length = 6 * (int(half) - 1) + 1, 6
    elif quarter:
        first, length = 3 * (int(quarter) - 1) + 1, 3
    elif month:
        first, length = int(month), 1
    start = date(int(year), first, 1)
    return start, months_after(start, length) - ONE_DAY


def calendar_spans(every: str, period: Span) -> list[Span]:
    """Every calendar year, half-year, quarter or month that overlaps `period`, in order."""
    length = MONTHS_OF[every]
    start = date(period[0].year, 1, 1)
    spans: list[Span] = []
    while start <= period[1]:
        end = months_after(start, length) - ONE_DAY
        if end >= period[0]:
            spans.append((start, end))
        start = end + ONE_DAY
    return spans


def pieces(span: Span, months: int) -> list[Span]:
    """`span` cut into calendar pieces of so many months; empty where it cannot be cut."""
    start, end = span
    found: list[Span] = []
    while start <= end:
        last = months_after(start, months) - ONE_DAY
        found.append((start, last))
        start = last + ONE_DAY
    return found if len(found) > 1 and found[-1][1] == end else []


def same_day_of_year(template: date, year: int) -> date:
    """The month and day of `template` in another year; 29 February becomes 28 in a common year."""
    try:
        return template.replace(year=year)
    except ValueError:
        return date(year, 2, 28)


class WorkingDays:
    """Monday to Friday, less public holidays of Vietnam, less or plus the days of an override file."""

    def __init__(self, overrides: dict[date, bool]) -> None:
        self.overrides = overrides
        self.holidays = holidays.country_holidays("VN", years=range(2015, 2046))

    def is_working(self, when: date) -> bool:
        """Whether people work on that day; an override (off: true/false) decides first."""
        if when in self.overrides:
            return not self.overrides[when]
        return when.weekday() < 5 and when not in self.holidays

    def after(self, start: date, number: int) -> date:
        """The `number`-th working day after `start`."""
        when = start
        while number > 0:
            when += ONE_DAY
            if self.is_working(when):
                number -= 1
        return when


def read_working_days(content: Any) -> WorkingDays:
    """Build the working days from the content of `holidays.yaml`, or from None where there is no such file."""
    overrides = {day(line["day"]): bool(line["off"]) for line in (content or {}).get("days", [])}
    return WorkingDays(overrides)


def holidays_file(rules_folder: Path) -> Path:
    """Where the override file stands, whether it exists or not."""
    return rules_folder / "holidays.yaml"
