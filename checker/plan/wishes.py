"""A record as it would be if something were done from a day on: what the engine is asked to find out what can still pass."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from checker.measure.select import SURE, Selection
from checker.measure.view import FOREVER, Days, Found, View

PLENTY: Final = 2000
"""More things of one kind than a duty of one window asks for by a figure of the record."""


class Wish(View):
    """A view of a record to which things of one selection are added, all of them on one day.

    ``wished``: the entries added (what a selector asks of an entry is taken as met: the thing is done as it should be);
    ``day``: when they happen, not before the day of assessment. The record speaks of every day there is.
    """

    __slots__ = ("_day", "_number", "_wished")

    def __init__(
        self, view: View, day: int, selection: Selection | None = None, wished: Sequence[Mapping[str, Any]] = ()
    ) -> None:
        for name in View.__slots__:
            setattr(self, name, getattr(view, name))
        self.limit = min(max(view.limit, day), view.dissolved - 1)
        self.complete = FOREVER
        self.days_cache = {}
        self.found_cache = {}
        self._day = day
        self._number = -1 if selection is None else selection.number
        self._wished = list(wished)
        if selection is not None:
            self.lists = {**view.lists, selection.fact: view.lists.get(selection.fact) or []}

    def days(self, selection: Selection) -> Days | None:
        days = super().days(selection)
        if days is None or selection.number != self._number:
            return days
        return days._replace(sure=sorted([*days.sure, *[self._day] * len(self._wished)]))

    def found(self, selection: Selection) -> list[Found] | None:
        found = super().found(selection)
        if found is None or selection.number != self._number:
            return found
        added = [Found(SURE, self._day, entry) for entry in self._wished]
        return sorted([*found, *added], key=lambda item: item.day or FOREVER)


def wished_entries(
    selection: Selection, year: int, count: int, codes: Sequence[Mapping[str, Any]] = ()
) -> list[Mapping[str, Any]]:
    """So many entries of a selection as the engine reads them; ``codes`` are attributes shown one after the other instead."""
    told = {} if selection.year is None else {selection.year: year}
    if codes:
        return [{**told, **one} for one in codes]
    return [told] * count
