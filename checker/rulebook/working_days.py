"""Working days: Monday to Friday less public holidays, with the dated exceptions of rules/holidays.yaml."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

SATURDAY = 5


def days_off(calendar: Mapping[str, Any]) -> list[int]:
    """Ordinals of all days off in the years of a calendar file: week-ends, holidays, exceptions."""
    import holidays  # costs more than everything else at start: only when a rulebook is compiled

    first, last = calendar["years"]
    known = holidays.country_holidays(calendar["country"], years=range(first, last + 1))
    off = {day.toordinal() for day in known}
    day = datetime.date(first, 1, 1).toordinal()
    end = datetime.date(last, 12, 31).toordinal()
    off |= {ordinal for ordinal in range(day, end + 1) if (ordinal - 1) % 7 >= SATURDAY}
    for item in calendar["days"]:
        ordinal = datetime.date.fromisoformat(item["day"]).toordinal()
        (off.add if item["off"] else off.discard)(ordinal)
    return sorted(off)


def counter(off: list[int]) -> Callable[[int, int], int]:
    """A function (day, n) -> the n-th working day after that day; outside the calendar only week-ends are off."""
    known = frozenset(off)
    first, last = off[0], off[-1]

    @lru_cache(maxsize=65536)
    def working_day(day: int, count: int) -> int:
        while count > 0:
            day += 1
            if first <= day <= last:
                count -= day not in known
            else:
                count -= (day - 1) % 7 < SATURDAY
        return day

    return working_day
