"""A record as the plan reads it: each list walked once for each distinct selection, results kept for the record's time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from typing import Any, NamedTuple

from checker.measure.select import POSSIBLE, SURE, Selection

FOREVER = 10**7  # an ordinal far after every day that a record may name
OPEN_END = FOREVER - 1  # the last day of what is still open: after every day, before the end of a unit that has none
NEVER = 0

Record = Mapping[str, Any]


class Days(NamedTuple):
    """Days of the entries that count, sorted; ``undated`` counts possible entries that name no day."""

    sure: list[int]
    possible: list[int]
    undated: int

    def sure_between(self, first: int, last: int) -> int:
        return bisect_right(self.sure, last) - bisect_left(self.sure, first)

    def maybe_between(self, first: int, last: int) -> int:
        possible = self.possible
        return self.undated + bisect_right(possible, last) - bisect_left(possible, first)


class Found(NamedTuple):
    """An entry that counts: its value (1 possible, 2 sure), its day if it names one, and the entry."""

    value: int
    day: int | None
    entry: Mapping[str, Any]


Life = tuple[int, int, bool, bool]
"""When a unit was founded and dissolved, and whether its record says that a text binds it after its last day, or no longer."""


class View:
    """One record on one day of assessment.

    ``limit``: the last day whose happenings count (assessment day, or the day before dissolution). ``ends``: the last day of
    units of this kind; ``binding``: the document and its attribute by which a record says whether a text still binds the unit
    (None: no text ends, so that nothing depends on it); ``over``: every text that ends has ended, so that only those matter that
    still bind.
    """

    __slots__ = (
        "as_of",
        "bounded",
        "complete",
        "days_cache",
        "denied",
        "dissolved",
        "events_documents",
        "figures",
        "flags",
        "found_cache",
        "founded",
        "judgements",
        "kept_in_force",
        "limit",
        "lists",
        "period",
        "record",
        "unit",
    )  # fmt: skip

    def __init__(
        self, record: Record, as_of: int, ends: int | None, binding: tuple[str, str] | None, *, over: bool = False
    ) -> None:
        unit = record["unit"]
        self.record = record
        self.unit = unit
        self.as_of = as_of
        self.founded: int = unit.get("founded_on") or NEVER
        dissolved = unit.get("dissolved_on")
        if ends is not None and (dissolved is None or dissolved > ends + 1):
            dissolved = ends + 1
        self.dissolved: int = dissolved or FOREVER
        self.bounded = self.founded > NEVER or self.dissolved < FOREVER
        self.limit = min(as_of, self.dissolved - 1)
        self.period: tuple[int, int] = record["period"]
        self.complete: int = record["complete_through"]
        self.events_documents = {"events": record["events"], "documents": record["documents"]}
        self.lists = {**record["events"], **record["documents"]}  # a fact is an event or a document, never both
        self.figures = record["figures"]
        self.flags = record["flags"]
        self.judgements = record["judgements"]
        self.days_cache: dict[int, Days | None] = {}
        self.found_cache: dict[int, list[Found] | None] = {}
        self.kept_in_force, self.denied = (False, False) if binding is None else self._told_binding(*binding)
        if over:
            self.denied = False

    def _told_binding(self, fact: str, attribute: str) -> tuple[bool, bool]:
        """Whether the record says that a text still binds the unit, and whether it only says that it does not."""
        told = [document.get(attribute) for document in self.record["documents"].get(fact) or ()]
        return True in told, False in told and True not in told

    @property
    def life(self) -> Life:
        """What makes the moments of all fixed windows the same for units of one plan."""
        return self.founded, self.dissolved, self.kept_in_force, self.denied

    def days(self, selection: Selection) -> Days | None:
        """Days of a selection by its date attribute; None where the fact is not reported."""
        try:
            return self.days_cache[selection.number]
        except KeyError:
            days = self.days_cache[selection.number] = self._collect_days(selection)
            return days

    def _collect_days(self, selection: Selection) -> Days | None:
        entries = self.lists.get(selection.fact)
        if entries is None:
            return None
        sure: list[int] = []
        possible: list[int] = []
        undated = 0
        test, by, limit = selection.test, selection.by, self.limit
        since = self.founded if selection.own else NEVER
        for entry in entries:
            day = entry.get(by)
            if day is None:
                if test(entry, limit):
                    undated += 1
            elif day <= limit and (day >= since or entry.get(selection.kept) is True):
                value = test(entry, limit)
                if value == SURE:
                    sure.append(day)
                elif value:
                    possible.append(day)
        if len(sure) > 1:
            sure.sort()
        if len(possible) > 1:
            possible.sort()
        return Days(sure, possible, undated)

    def found(self, selection: Selection) -> list[Found] | None:
        """Entries of a selection, sorted by day; None where the fact is not reported."""
        try:
            return self.found_cache[selection.number]
        except KeyError:
            entries = self.lists.get(selection.fact)
            found = None if entries is None else self._collect_found(selection, entries)
            self.found_cache[selection.number] = found
            return found

    def _collect_found(self, selection: Selection, entries: list[Mapping[str, Any]]) -> list[Found]:
        found = [item for entry in entries if (item := self.one(selection, entry)) is not None]
        if len(found) > 1:
            found.sort(key=lambda item: item.day or FOREVER)
        return found

    def one(self, selection: Selection, entry: Mapping[str, Any]) -> Found | None:
        """An entry of a selection; None where it does not count."""
        value = selection.test(entry, self.limit)
        if not value:
            return None
        day = entry.get(selection.by)
        if day is None:
            return Found(POSSIBLE, None, entry)
        if day > self.limit or (selection.own and day < self.founded and entry.get(selection.kept) is not True):
            return None
        return Found(value, day, entry)

    def named_year(self, selection: Selection, year: int) -> list[Found] | None:
        """Entries whose year attribute names this year; those that name none are possible."""
        found = self.found(selection)
        if found is None:
            return None
        return [named for item in found if (named := of_year(item, selection, year)) is not None]


def of_year(item: Found, selection: Selection, year: int) -> Found | None:
    """An entry as one of a year that it names; only possible where it names none, None where it names another."""
    named = item.entry.get(selection.year or "")
    return item if named == year else item._replace(value=POSSIBLE) if named is None else None
