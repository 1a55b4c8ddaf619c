"""Areas: rules added up over the units of a province or commune, unit by unit in order.

The records of a unit come together, so that a unit with several records counts once and no unit has to be remembered.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Any, Final, NamedTuple

from checker.areas import NOT_COUNTED, Areas, Said, said_in, said_of, year_of

Mapped = Mapping[str, Any]

WORST_FIRST: Final = ("fail", "unknown", "manual", "not_due", "pass")
OPEN: Final = ("unknown", "manual", "not_due")
_MANY: Final = 4_096
"""So many different things said of one rule are remembered."""


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

    def absorb(self, other: Names) -> None:
        for name in other._kept:
            self.add(name)

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
        comes_to = come_to(said)
        self.add_many(1, *comes_to)
        names = self.names_of(comes_to[0])
        if names is not None:
            names.add(name)

    def absorb(self, other: Total) -> None:
        """Adds what other units add up to."""
        self.counts.update(other.counts)
        self.above += other.above
        self.below += other.below
        self.uncounted += other.uncounted
        self.failing.absorb(other.failing)
        self.unclear.absorb(other.unclear)

    def add_many(self, times: int, worst: str, above: int, below: int, uncounted: int) -> None:
        """Adds so many units that come to the same, without their names."""
        self.counts[worst] += times
        self.uncounted += times * uncounted
        self.above += times * above
        self.below += times * below

    def names_of(self, worst: str) -> Names | None:
        """Where the names of units stand that come to this; None where nobody asks for them."""
        return self.failing if worst == "fail" else self.unclear if worst == "unknown" else None


class Alike:
    """Units of one area that say the same of one rule in one year: how many, what each comes to (nothing without a total)."""

    __slots__ = ("comes_to", "names", "times", "total")

    def __init__(self, total: Total | None, comes_to: tuple[str, int, int, int]) -> None:
        self.times = 0
        self.total = total
        self.comes_to = comes_to
        self.names = total.names_of(comes_to[0]) if total is not None else None


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
        self._alone: dict[tuple[str, str], dict[str, Alike]] = {}
        self._known = 0

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
            units.setdefault(Key(province, commune, year_of(last), order), (name, []))[1].append(said)
        for key, (name, own) in units.items():
            self._total(key).count(name, own)

    def add_alone(self, province: str, commune: str, name: str, text: str) -> None:
        """Adds a unit that has one record, by the text of what it says: the same as ``add``."""
        here = self._alone.get((province, commune))
        if here is None:
            here = self._alone[province, commune] = {}
        for part in said_in(text):
            alike = here.get(part)
            if alike is None:
                alike = here[part] = self._alike(province, commune, part)
            alike.times += 1
            if alike.names is not None:
                alike.names.add(name)
        if self._known > _MANY:
            self._settle()

    def _alike(self, province: str, commune: str, part: str) -> Alike:
        """What all units come to that say this of one rule in one year."""
        self._known += 1
        said = [one for one in said_of(part) if one.result != NOT_COUNTED]
        if not said:
            return Alike(None, ("", 0, 0, 0))
        return Alike(self._total(Key(province, commune, year_of(said[0].last), said[0].order)), come_to(said))

    def _settle(self) -> None:
        """Adds what was only noted of units that say the same."""
        for here in self._alone.values():
            for alike in here.values():
                if alike.total is not None:
                    alike.total.add_many(alike.times, *alike.comes_to)
        self._alone.clear()
        self._known = 0

    def _total(self, key: Key) -> Total:
        total = self._totals.get(key)
        if total is None:
            total = self._totals[key] = Total(self._names)
        return total

    def absorb(self, totals: Iterable[tuple[Key, Total]]) -> None:
        """Adds what other units add up to."""
        for key, total in totals:
            self._total(key).absorb(total)

    def totals(self) -> Iterator[tuple[Key, Total]]:
        """What was added up, by area, year and rule."""
        self._settle()
        return iter(self._totals.items())

    def rows(self) -> Iterator[dict[str, Any]]:
        """One row for each area, year and rule that binds a unit there, sorted so, as in the result file."""
        self._settle()
        for key in sorted(self._totals):
            yield self.row(key, self._totals[key])

    def row(self, key: Key, total: Total) -> dict[str, Any]:
        """The row of a total."""
        return _row(key, *self._pairs[key.order], total)


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
