"""A fleet added up unit by unit as the stream passes: rows of units, scores, duties, areas by topic, deadlines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from checker.area_sums import WORST_FIRST
from checker.areas import COUNTED_AS
from checker.html_report.unit_view import shown_as, years_of
from checker.rulebook.book import Rulebook

Mapped = Mapping[str, Any]
BINS: Final = 10
WIDTH: Final = 100 // BINS


class Row(NamedTuple):
    """A record in the list of units; ``counts``: in the order of ``Tally.COUNTED``; ``file``: the name of its page."""

    name: str
    kind: str
    province: str
    commune: str | None
    years: str
    value: float | None
    high: float | None
    grade: str | None
    counts: tuple[int, ...]
    file: str


class Cell:
    """Findings of an area (or of one topic there): met, of those decided."""

    __slots__ = ("decided", "met")

    def __init__(self) -> None:
        self.met = 0
        self.decided = 0

    def add(self, met: int, decided: int) -> None:
        """Counts findings."""
        self.met += met
        self.decided += decided


Place = tuple[str, str | None]
"""Codes of a province and of a commune; None: bodies above the communes."""


class Tally:
    """What the page of a fleet adds up; grows by one small row a record."""

    COUNTED: Final = ("fail", "error", "unknown", "manual", "not_due", "pass")

    def __init__(self, book: Rulebook) -> None:
        self.rows: list[Row] = []
        self.units: set[str] = set()
        self.results: Counter[str] = Counter()
        self.waived = 0
        self.grades: Counter[str | None] = Counter()
        self.bins = [0] * BINS
        self.duties: dict[str, Counter[str]] = {}
        self.heat: dict[Place, dict[str, Cell]] = {}
        self.due: Counter[tuple[str, str]] = Counter()
        self._topics = {name: rule["topic"] for name, (rule, _) in book.by_id.items()}

    def add(self, data: Mapped, file: str) -> None:
        """Adds a record of a unit."""
        unit, found, score = data["unit"], data["findings"], data["score"]
        counts = Counter(item["result"] for item in found)
        self.units.add(unit["id"])
        self.results.update(counts)
        self.grades[score["grade"]] += 1
        if score["value"] is not None:
            self.bins[min(BINS - 1, int(score["value"] // WIDTH))] += 1
        self.rows.append(Row(
            unit["name"], unit["kind"], unit["province"], unit["commune"], years_of(found), score["value"],
            score["interval"][1] if score["interval"] else None, score["grade"],
            tuple(counts[name] for name in self.COUNTED), file,
        ))  # fmt: skip
        self._add_duties(found)
        self._add_topics((unit["province"], unit["commune"]), found)

    def _add_duties(self, found: list[Mapped]) -> None:
        """Each rule once, by its worst window; what was waived counts for nothing."""
        worst: dict[str, str] = {}
        for item in found:
            shown = shown_as(item)
            if shown == "waived":
                self.waived += 1
            elif shown == "not_due" and item["due"] is not None:
                self.due[item["due"], item["rule"]] += 1
            result = COUNTED_AS.get(shown, shown)
            if result not in WORST_FIRST:
                continue
            before = worst.get(item["rule"], result)
            worst[item["rule"]] = min(before, result, key=WORST_FIRST.index)
        for rule, result in worst.items():
            self.duties.setdefault(rule, Counter())[result] += 1

    def _add_topics(self, place: Place, found: list[Mapped]) -> None:
        own = self.heat.setdefault(place, {})
        for item in found:
            shown = shown_as(item)
            if item["scored"] and shown in ("pass", "fail"):
                own.setdefault(self._topics[item["rule"]], Cell()).add(shown == "pass", 1)
