"""Areas: rules added up over the units of a province or commune.

What each record says of a unit goes to a file as the stream passes; the units are put together in order at the end, so
that a unit with several records counts once, and neither memory nor the order of the input matters.
"""

from __future__ import annotations

import datetime
import itertools
import json
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import IO, Any, Final, Literal, NamedTuple

from checker.findings import Finding
from checker.measure.figures import is_state, state_value, window_value
from checker.measure.view import View
from checker.rulebook.book import Rulebook

Mapped = Mapping[str, Any]
By = Literal["province", "commune"]

WORST_FIRST: Final = ("fail", "unknown", "manual", "not_due", "pass")
COUNTED_AS: Final = {"error": "unknown"}
NOT_COUNTED: Final = "not_applicable"
OPEN: Final = ("unknown", "manual", "not_due")


class Said(NamedTuple):
    """What a record says of a unit for one rule (by its place) in one window (ordinals; None: a duty without one).

    ``above`` and ``below``: what is pooled over the area; ``above`` is None where its figures are not reported.
    """

    order: int
    first: int | None
    last: int | None
    result: str
    above: int | None
    below: int


class Key(NamedTuple):
    """An area, a calendar year (None: the state on the day of assessment) and a rule by its place."""

    province: str
    commune: str
    year: int
    order: int


class Total:
    """What the units of an area add up to for one rule."""

    __slots__ = ("above", "below", "counts", "failing", "unclear", "uncounted")

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.failing: list[str] = []
        self.unclear: list[str] = []
        self.above = 0
        self.below = 0
        self.uncounted = 0  # units whose figures are not reported

    def count(self, name: str, said: list[Said]) -> None:
        """Adds a unit: its worst window, and what its windows pool."""
        results = {item.result for item in said}
        worst = next(result for result in WORST_FIRST if result in results)
        self.counts[worst] += 1
        if worst == "fail":
            self.failing.append(name)
        elif worst == "unknown":
            self.unclear.append(name)
        if any(item.above is None for item in said):
            self.uncounted += 1
        self.above += sum(item.above or 0 for item in said)
        self.below += sum(item.below for item in said)


class Areas:
    """Adds up the findings of units; a context manager, whose file is gone when it is left.

    Units without a commune (bodies of a province) are in no commune's rows.
    """

    def __init__(self, rulebook: Rulebook, by: By = "province") -> None:
        self.by = by
        self._facts = rulebook.facts
        self._pairs = [(rule, document) for rule, document in rulebook.pairs() if rule.get("area")]
        self._order = {rule["id"]: place for place, (rule, _) in enumerate(self._pairs)}
        # closed by __exit__
        self._file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115
        self._index: list[tuple[str, tuple[int, int], int, int]] = []
        self._end = 0

    def __enter__(self) -> Areas:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, view: View, found: Iterable[Finding]) -> None:
        """Keeps what the findings of a record say of rules that are added up over areas."""
        unit = view.unit
        if self.by == "commune" and unit.get("commune") is None:
            return
        said = [self._said(finding, view) for finding in found if self._speaks(finding, unit["kind"])]
        if not said:
            return
        commune = unit["commune"] if self.by == "commune" else ""
        content = json.dumps([unit["province"], commune, unit["name"], said], ensure_ascii=False).encode()
        self._file.write(content)
        self._index.append((unit["id"], view.period, self._end, len(content)))
        self._end += len(content)

    def _speaks(self, finding: Finding, kind: str) -> bool:
        """Whether a finding says anything of a rule that is added up, over a kind that is counted, in this area."""
        if finding.id not in self._order or finding.reason in ("other_place", "other_kind"):
            return False
        over = finding.rule["area"].get("over")
        return not over or kind in over

    def _said(self, finding: Finding, view: View) -> Said:
        first, last = finding.window or (None, None)
        order = self._order[finding.id]
        waived = finding.disposition is not None and finding.disposition["kind"] == "waived"
        if waived or not finding.scored:
            return Said(order, first, last, NOT_COUNTED, 0, 0)
        result = COUNTED_AS.get(finding.result, finding.result)
        pool = finding.rule["area"].get("pool")
        above: int | None = 0
        below = 0
        if isinstance(pool, str):
            above, below = finding.done or 0, finding.needed or 0
        elif pool is not None and result in ("pass", "fail"):
            above, below = self._persons(pool, finding, view)
        return Said(order, first, last, result, above, below)

    def _persons(self, pool: Mapped, finding: Finding, view: View) -> tuple[int | None, int]:
        """Numerator and denominator of a unit, as its figures stand on the day that the finding looks at.

        A unit that counts more than it has stands for what it has: its surplus must not cover the shortfall of another.
        """
        sums: dict[str, int] = {}
        for side in ("numerator", "denominator", "less"):
            values = [self._value(name, finding, view) for name in pool.get(side) or ()]
            if None in values:
                return None, 0
            sums[side] = sum(value or 0 for value in values)
        below = max(0, sums["denominator"] - sums["less"])
        return min(sums["numerator"], below), below

    def _value(self, name: str, finding: Finding, view: View) -> int | None:
        values = view.figures.get(name)
        if values is None:
            return None
        if is_state(name, self._facts) or finding.window is None:
            return state_value(values, view.limit if finding.window is None else min(view.limit, finding.window[1]))
        return window_value(values, *finding.window)

    def rows(self) -> Iterator[dict[str, Any]]:
        """One row for each area, year and rule that binds a unit there, sorted so, as in the result file."""
        totals: dict[Key, Total] = {}
        self._file.flush()
        for _, records in itertools.groupby(sorted(self._index), key=lambda item: item[0]):
            _count(totals, (self._read(start, length) for _, _, start, length in records))
        for key in sorted(totals):
            yield _row(key, *self._pairs[key.order], totals[key])

    def _read(self, start: int, length: int) -> Any:
        self._file.seek(start)
        return json.loads(self._file.read(length))


def _count(totals: dict[Key, Total], records: Iterable[Any]) -> None:
    """Adds one unit. Of two records that speak of one window, or of the state on the day, the later one counts.

    So one that is not counted any more (the rule does not apply, or is waived) takes the place of an earlier one too.
    """
    latest: dict[tuple[Any, ...], tuple[str, Said]] = {}
    for province, commune, name, items in records:
        for item in items:
            said = Said(*item)
            latest[province, commune, said.order, said.first, said.last] = (name, said)
    units: dict[Key, tuple[str, list[Said]]] = {}
    for (province, commune, order, _, last), (name, said) in latest.items():
        if said.result == NOT_COUNTED:
            continue
        year = 0 if last is None else datetime.date.fromordinal(last).year
        units.setdefault(Key(province, commune, year, order), (name, []))[1].append(said)
    for key, (name, own) in units.items():
        totals.setdefault(key, Total()).count(name, own)


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
        "units_not_meeting": sorted(total.failing),
        "units_unknown": sorted(total.unclear),
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
