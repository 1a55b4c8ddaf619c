"""What translating the forms shares: windows, features that are measured once, entries that count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from benchmarks.entries import ATTR, Entries, given
from benchmarks.program import Feature, Pred, Row, Test, conj, disj
from checker.days import add_months, parse_day
from checker.rulebook.book import Rulebook

Mapped = Mapping[str, Any]
CLOSED = {"enough": "pass", "silent": "unknown", "nothing": "fail", "idle": "not_applicable"}
"""What a measurement gives in a window that is over."""
OPEN = {**dict.fromkeys(CLOSED, "not_due"), "enough": "pass"}


class Slot(NamedTuple):
    """A window: its days, its last day (with its tail) and how it is named; ``state``: judged on the day of assessment."""

    first: int
    last: int
    due: int
    label: str
    state: bool = False
    final: bool = True  # the last window of the year


class Maker:
    """Features and verdicts made so far, for one kind of unit, period and day of assessment."""

    def __init__(self, book: Rulebook, kind: str, period: tuple[str, str], as_of: str, reach: tuple[str, str]) -> None:
        self.book = book
        self.kind = kind
        self.period = (parse_day(period[0]), parse_day(period[1]))
        self.year = int(period[0][:4])
        self.as_of = parse_day(as_of)
        self.base = parse_day(reach[0])
        self.reach = parse_day(reach[1])
        self.features: dict[str, Feature] = {}
        self._known: dict[tuple[Any, ...], str] = {}
        self.verdicts: dict[str, list[Row]] = {}
        self.tables: dict[str, list[int]] = {}

    def feature(self, kind: str, fact: str = "", name: str = "", **more: Any) -> str:
        """The name of a feature; equal ones are measured once."""
        key = (kind, fact, name, *sorted(more.items()))
        if key not in self._known:
            taken = sum(1 for feature in self.features.values() if feature.fact == fact and fact)
            made = name or (f"has_{fact}" if kind == "reported" else f"{fact}_{taken}")
            self.features[made] = Feature(made, kind, fact, **more)
            self._known[key] = made
        return self._known[key]

    def closed(self, slot: Slot) -> dict[str, str]:
        """What a measurement gives in a window, by whether its last day is over."""
        return CLOSED if slot.due < self.as_of or (slot.state and slot.due <= self.as_of) else OPEN

    def number(self, name: str, slot: Slot) -> str:
        """A figure of a window, or an attribute of the unit."""
        if name in self.book.facts["attributes"]:
            return self.feature("attribute", name=name)
        return self.feature("figure", name=f"{name}_{slot.label}")

    def enough(self, chosen: Entries, inside: Pred, least: int | str, before: Sequence[Row] = ()) -> list[Row]:
        """At least so many entries; more, if those in doubt counted, leave it open."""
        rows: list[Row] = [((Test("false", self.feature("reported", chosen.fact)),), "silent"), *before]
        tests = [conj([inside, chosen.sure]), conj([inside, chosen.could])]
        for test, result in zip(dict.fromkeys(tests), ("enough", "silent"), strict=False):
            kind = "any" if least == 1 else "count"
            name = self.feature(kind, chosen.fact, test=test)
            rows.append(((Test("true", name) if least == 1 else Test("ge", name, least),), result))
        return [*rows, ((), "nothing")]

    def in_force(self, slot: Slot, ends: str, begins: str, months: int | None = None) -> Pred:
        """Begun by the last day that counts, and not ended before the first."""
        day = self.as_of if slot.state else slot.last
        first = self.as_of if slot.state else slot.first
        since = add_months(self.as_of, -months) if months else 0
        open_end = disj([("null", ends), conj([given(ends), ("cmp", "ge", (ATTR, ends), ("int", first))])])
        return conj([between(begins, since, day), open_end])


def between(name: str, first: int, last: int) -> Pred:
    """A day of the entry lies between two days; 0: no first day."""
    low = [("cmp", "ge", (ATTR, name), ("int", first))] if first else []
    return conj([*low, ("cmp", "le", (ATTR, name), ("int", last))])
