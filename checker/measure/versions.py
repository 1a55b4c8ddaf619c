"""Which version of a rule judges a window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from checker.days import parse_day
from checker.measure.view import FOREVER

YEAR = 365


class Days(NamedTuple):
    first: int
    last: int


class Owners:
    """The versions of a rule in the order of time; all days are ordinals.

    ``min_days``: how long a version must have been in force in a year to judge it.
    """

    def __init__(self, versions: Sequence[Mapping[str, Any]], min_days: int) -> None:
        self._days = [_days(version["in_force"]) for version in versions]
        self._min_days = min_days

    def of(self, window: tuple[int, int] | None, as_of: int) -> int:
        """The place of the version that judges a window (None: a duty without one)."""
        first, last = window or (as_of, as_of)
        ending, beginning = self._on(last), self._on(first)
        if ending is not None and (beginning is None or self._long_enough(ending, first, last)):
            return ending
        return self._before(last) if beginning is None else beginning

    def _long_enough(self, place: int, first: int, last: int) -> bool:
        since = self._days[place].first
        return since <= first or (last - first + 1 >= YEAR and last - since + 1 >= self._min_days)

    def _on(self, day: int) -> int | None:
        """The version in force on a day."""
        return next((place for place, days in enumerate(self._days) if days.first <= day <= days.last), None)

    def _before(self, day: int) -> int:
        """The last version that began by a day; the first one where none had begun."""
        return max((place for place, days in enumerate(self._days) if days.first <= day), default=0)


def _days(in_force: Mapping[str, Any]) -> Days:
    return Days(parse_day(in_force["from"]), parse_day(in_force["to"]) if in_force.get("to") else FOREVER)
