"""Areas: rules added up over the units of a province or commune, unit by unit in order.

The records of a unit come together, so that a unit with several records counts once and no unit has to be remembered.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any, Final, NamedTuple

from checker.areas import NOT_COUNTED, Areas, Said, said_of

Mapped = Mapping[str, Any]

WORST_FIRST: Final = ("fail", "unknown", "manual", "not_due", "pass")
OPEN: Final = ("unknown", "manual", "not_due")
_MANY: Final = 1_000
"""What single records come to is remembered for so many of them; a record says some hundreds of bytes."""


class OfUnit(NamedTuple):
    """What one record of a unit says, in its area; a unit's records come in the order of their periods."""

    province: str
    commune: str
    name: str
    said: Iterable[Said]


class Key(NamedTuple):
    """An area, a calendar year (None: the state on the day of assessment) and a rule by its place."""

    province: str
    commune: str
    year: int
    order: int


class Names:
    """Names of units; with ``most`` only the first so many in order are kept."""

    __slots__ = ("_kept", "_most")

    def __init__(self, most: int | None) -> None:
        self._most = most
        self._kept: list[str] = []

    def add(self, name: str) -> None:
        self._kept.append(name)
        if self._most is not None and len(self._kept) > 4 * self._most + 16:
            self._kept = self.sorted()

    def sorted(self) -> list[str]:
        """The names kept, in order."""
        return sorted(self._kept)[: self._most]


class Total:
    """What the units of an area add up to for one rule."""

    __slots__ = ("above", "below", "counts", "failing", "unclear", "uncounted")

    def __init__(self, names: int | None) -> None:
        self.counts: Counter[str] = Counter()
        self.failing = Names(names)
        self.unclear = Names(names)
        self.above = 0
        self.below = 0
        self.uncounted = 0  # units whose figures are not reported

    def count(self, name: str, said: list[Said]) -> None:
        """Adds a unit: its worst window, and what its windows pool."""
        self.add(name, *come_to(said))

    def add(self, name: str, worst: str, above: int, below: int, uncounted: int) -> None:
        """Adds a unit by what its windows come to."""
        self.counts[worst] += 1
        if worst == "fail":
            self.failing.add(name)
        elif worst == "unknown":
            self.unclear.add(name)
        self.uncounted += uncounted
        self.above += above
        self.below += below


def come_to(said: list[Said]) -> tuple[str, int, int, int]:
    """The worst of some windows, what they pool, and whether figures of that are not reported (1)."""
    if len(said) == 1:
        [only] = said
        return only.result, only.above or 0, only.below, int(only.above is None)
    results = {item.result for item in said}
    worst = next(result for result in WORST_FIRST if result in results)
    above, below = sum(item.above or 0 for item in said), sum(item.below for item in said)
    return worst, above, below, int(any(item.above is None for item in said))


class Sums:
    """Adds up units. ``names``: how many units are named in a row (None: all)."""

    def __init__(self, areas: Areas, names: int | None = None) -> None:
        self._pairs = areas.pairs
        self._names = names
        self._totals: dict[Key, Total] = {}
        self._alone: dict[tuple[str, str, str], list[tuple[Total, str, int, int, int]]] = {}

    def add(self, records: Iterable[OfUnit]) -> None:
        """Adds one unit. Of two records that speak of one window, or of the state on the day, the later one counts.

        So one that is not counted any more (the rule does not apply, or is waived) takes the place of an earlier one too.
        """
        latest: dict[tuple[Any, ...], tuple[str, Said]] = {}
        for province, commune, name, items in records:
            for said in items:
                latest[province, commune, said.order, said.first, said.last] = (name, said)
        units: dict[Key, tuple[str, list[Said]]] = {}
        for (province, commune, order, _, last), (name, said) in latest.items():
            if said.result == NOT_COUNTED:
                continue
            units.setdefault(Key(province, commune, _year(last), order), (name, []))[1].append(said)
        for key, (name, own) in units.items():
            self._total(key).count(name, own)

    def add_alone(self, province: str, commune: str, name: str, text: str) -> None:
        """Adds a unit that has one record, by the text of what it says: the same as ``add``, remembering what such come to."""
        key = (province, commune, text)
        known = self._alone.get(key)
        if known is None:
            if len(self._alone) >= _MANY:
                self._alone.clear()
            found: dict[Key, list[Said]] = {}
            for one in said_of(text):
                if one.result != NOT_COUNTED:
                    found.setdefault(Key(province, commune, _year(one.last), one.order), []).append(one)
            known = self._alone[key] = [(self._total(its), *come_to(own)) for its, own in found.items()]
        for total, worst, above, below, uncounted in known:
            total.add(name, worst, above, below, uncounted)

    def _total(self, key: Key) -> Total:
        total = self._totals.get(key)
        if total is None:
            total = self._totals[key] = Total(self._names)
        return total

    def totals(self) -> Iterator[tuple[Key, Total]]:
        """What was added up, by area, year and rule."""
        return iter(self._totals.items())

    def rows(self) -> Iterator[dict[str, Any]]:
        """One row for each area, year and rule that binds a unit there, sorted so, as in the result file."""
        for key in sorted(self._totals):
            yield self.row(key, self._totals[key])

    def row(self, key: Key, total: Total) -> dict[str, Any]:
        """The row of a total."""
        return _row(key, *self._pairs[key.order], total)


@lru_cache(maxsize=4096)
def _year(last: int | None) -> int:
    return 0 if last is None else datetime.date.fromordinal(last).year


def _row(key: Key, rule: Mapped, document: Mapped, total: Total) -> dict[str, Any]:
    area = rule["area"]
    pool = area.get("pool")
    counts = total.counts
    share, interval = _shares(total, pool)
    return {
        "province": key.province,
        "commune": key.commune or None,
        "period": {"from": f"{key.year}-01-01", "to": f"{key.year}-12-31"} if key.year else None,
        "rule": rule["id"],
        "document": document["id"],
        **{result: counts[result] for result in ("pass", "fail", "unknown", "not_due", "manual")},
        "of": "units" if pool is None else pool if isinstance(pool, str) else "persons",
        "share": share,
        "interval": interval,
        "target": None if area["target"] is None else str(area["target"]),
        "met": _met(area, total, share),
        "units_not_meeting": total.failing.sorted(),
        "units_unknown": total.unclear.sorted(),
    }


def _shares(total: Total, pool: Any) -> tuple[str | None, list[str] | None]:
    """The share and its interval as fractions that keep their counts; None where there is nothing to share."""
    counts = total.counts
    if pool == "count":
        return str(total.above), None
    if pool is not None:
        if total.below <= 0:
            return None, None
        share = f"{total.above}/{total.below}"
        doubtful = total.uncounted or (counts["unknown"] and pool != "cases")
        return share, None if doubtful else [share, share]
    decided = counts["pass"] + counts["fail"]
    everyone = decided + counts["unknown"]
    of_units = f"{counts['pass']}/{decided}" if decided else None
    if not everyone:
        return of_units, None
    return of_units, [f"{counts['pass']}/{everyone}", f"{counts['pass'] + counts['unknown']}/{everyone}"]


def _met(area: Mapped, total: Total, share: str | None) -> bool | None:
    """Whether the target is reached by every unit bound; None without a target."""
    if area["target"] is None:
        return None
    if area.get("meets") == "any":
        return total.counts["pass"] > 0
    if total.uncounted or any(total.counts[result] for result in OPEN):
        return False
    if share is None and area.get("pool") is not None:
        return total.counts["fail"] == 0 and total.counts["pass"] > 0  # nobody is left to be counted
    return share is not None and Fraction(share) >= Fraction(str(area["target"]))
