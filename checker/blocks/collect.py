"""What the blocks said, put together unit by unit in the order of the result."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import add
from typing import Any, NamedTuple

from pydantic_core import from_json

from checker.area_sums import OfUnit, Sums
from checker.areas import said_of
from checker.blocks.runs import merged, parts
from checker.blocks.store import Store, aside_of, runs_of
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


class Collected:
    """Adds up the entries of a run.

    ``counts`` by result, ``grades`` by place of the grade, exit ``codes``, ``periods`` (up to two different ones) and
    areas; ``missing(lies, unit)`` is called once for each unit.
    """

    def __init__(self, sums: Sums, missing: Callable[[Sequence[Any], str], None]) -> None:
        self.sums = sums
        self._missing = missing
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

    def count(self, counts: Mapping[str, int]) -> None:
        """Adds findings by result."""
        self._counts = [number + counts[result] for result, number in zip(RESULTS, self._counts, strict=True)]

    def walk(self, store: Store, numbers: Sequence[int], *, kept: bool) -> Iterator[Entry]:
        """Every record in order, added up; a unit given twice for one period counts once, the other time is a problem."""
        lines = merged(runs_of(store, numbers), store.folder, kept=kept)
        for unit, group in itertools.groupby(map(_entry, lines), key=lambda item: item[0]):
            entries = [entry for _, entry in group]
            if len(entries) > 1:
                entries = self._once(unit, entries)
            self.add(unit, entries)
            yield from entries
        self.twice.sort(key=lambda problem: (problem.place.file, problem.place.record or 0))

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

    def add(self, unit: str, entries: list[Entry]) -> None:
        """Adds up what was told of one unit; each period once."""
        self._missing(entries[0].told["lies"], unit)
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
