"""What the blocks said, put together unit by unit in the order of the result."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from operator import add
from typing import Any, NamedTuple

from pydantic_core import from_json

from checker.area_sums import Key, OfUnit, Sums, Total
from checker.areas import said_of
from checker.blocks.runs import parts
from checker.blocks.store import Store, aside_of
from checker.blocks.telling import Aside
from checker.decide import RESULTS
from checker.errors import Place, Problem
from checker.read.sources import twice


class Entry(NamedTuple):
    """One record: first and last day of its period, place in the input, what was told of it, its result if one was made."""

    first: int
    seat: int
    told: dict[str, Any]
    content: bytes


Lies = tuple[str | None, ...]
"""Where a unit lies: level, province, former province, commune."""


class Amounts(NamedTuple):
    """What some units come to, to be added to what others come to (``Collected``).

    ``counts`` by place of the result; ``grades`` and ``lies`` with how many units each; ``totals`` of areas.
    """

    units: int
    counts: Sequence[int]
    grades: Sequence[tuple[int, int]]
    codes: int
    periods: Sequence[tuple[int, int]]
    lies: Sequence[tuple[Lies, int]]
    twice: Sequence[Problem] = ()
    totals: Sequence[tuple[Key, Total]] = ()


class Collected:
    """Adds up the entries of a run.

    ``counts`` by result, ``grades`` by place of the grade, exit ``codes``, ``periods`` (up to two different ones), how many
    units lie where (``lies``) and areas.
    """

    def __init__(self, sums: Sums) -> None:
        self.sums = sums
        self.lies: Counter[Lies] = Counter()
        self.units = 0
        self._counts = [0] * len(RESULTS)
        self.grades: Counter[int] = Counter()
        self.codes = 0
        self.periods: set[tuple[int, int]] = set()
        self.twice: list[Problem] = []

    @property
    def counts(self) -> dict[str, int]:
        """Findings by result."""
        return dict(zip(RESULTS, self._counts, strict=True))

    def amounts(self) -> Amounts:
        """What was added up."""
        return Amounts(
            self.units, self._counts, list(self.grades.items()), self.codes, sorted(self.periods), list(self.lies.items()),
            self.twice, list(self.sums.totals()),
        )  # fmt: skip

    def absorb(self, amounts: Amounts) -> None:
        """Adds what other units come to."""
        self.units += amounts.units
        self._counts = list(map(add, self._counts, amounts.counts))
        self.grades.update(dict(amounts.grades))
        self.codes |= amounts.codes
        self.periods = set(sorted({*self.periods, *map(_pair, amounts.periods)})[:2])
        self.lies.update({tuple(place): times for place, times in amounts.lies})
        self.twice = sorted([*self.twice, *amounts.twice], key=_in_input)
        self.sums.absorb(amounts.totals)

    def walk(self, lines: Iterable[bytes]) -> Iterator[Entry]:
        """Every record of lines in order, added up; a unit given twice for one period counts once, the other time is a problem."""
        for unit, group in itertools.groupby(map(_entry, lines), key=lambda item: item[0]):
            entries = [entry for _, entry in group]
            if len(entries) > 1:
                entries = self._once(unit, entries)
            self.add(entries)
            yield from entries
        self.twice.sort(key=_in_input)

    def _once(self, unit: str, entries: list[Entry]) -> list[Entry]:
        """The entries without those of a period that the input told before."""
        before: dict[tuple[int, int], Entry] = {}
        for entry in sorted(entries, key=lambda item: item.seat):
            period = (entry.first, entry.told["last"])
            first = before.setdefault(period, entry)
            if first is not entry:
                self.twice.append(twice(unit, period, _place(first), _place(entry)))
        kept = {entry.seat for entry in before.values()}
        return [entry for entry in entries if entry.seat in kept]

    def add(self, entries: list[Entry]) -> None:
        """Adds up what was told of one unit; each period once."""
        self.lies[tuple(entries[0].told["lies"])] += 1
        for entry in entries:
            told = entry.told
            self.units += 1
            self.codes |= told["codes"]
            self._counts = list(map(add, self._counts, told["counts"]))
            if told["grade"] >= 0:
                self.grades[told["grade"]] += 1
            if len(self.periods) < 2:
                self.periods.add((entry.first, told["last"]))
        with_area = [entry for entry in entries if entry.told["area"] is not None]
        if len(entries) == 1 and with_area:
            self.sums.add_alone(*with_area[0].told["area"])
        elif with_area:
            with_area.sort(key=lambda entry: (entry.first, entry.told["last"]))
            told_of = (entry.told["area"] for entry in with_area)
            self.sums.add(OfUnit(province, commune, name, said_of(text)) for province, commune, name, text in told_of)


def _entry(line: bytes) -> tuple[str, Entry]:
    unit, first, seat, payload = parts(line)
    head, _, content = payload.partition(b"\t")
    return unit, entry_of(first, seat, head, content)


def entry_of(first: int, seat: int, head: bytes | str, content: bytes) -> Entry:
    """An entry from the two parts of what was said of a record."""
    return Entry(first, seat, from_json(head), content)


def _pair(period: Sequence[int]) -> tuple[int, int]:
    first, last = period
    return first, last


def _in_input(problem: Problem) -> tuple[str, int]:
    return problem.place.file, problem.place.record or 0


def _place(entry: Entry) -> Place:
    file, record = entry.told["at"]
    return Place(file, record)


def asides(store: Store, numbers: Iterable[int], lang: str, again: Iterable[Problem]) -> Iterator[Aside]:
    """The records set aside, in the order of the input; then those of units given twice."""
    for number in numbers:
        for line in store.asides(number):
            told = aside_of(line)[1]
            yield Aside(Place(told["file"], told["record"]), told["reasons"], told["record_text"], told["fault"])
    for problem in again:
        yield Aside(problem.place, [problem.show("en" if lang == "en" else "vi")], None)
