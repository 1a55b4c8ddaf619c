"""What a record says of the rules that are added up over a province or commune."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, Literal, NamedTuple

from checker.findings import Finding
from checker.measure.figures import is_state, state_value, window_value
from checker.measure.view import View
from checker.rulebook.book import Rulebook

Mapped = Mapping[str, Any]
By = Literal["province", "commune"]

COUNTED_AS: Final = {"error": "unknown"}
NOT_COUNTED: Final = "not_applicable"


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


def said_text(said: Sequence[Said]) -> str:
    """What a record says, as one short text: what is said of one rule in one year stands together, apart from the rest."""
    if len({one.order for one in said}) == len(said):
        return "|".join(map(_text, said))
    groups: dict[tuple[int, int], list[str]] = {}
    for one in said:
        groups.setdefault((one.order, year_of(one.last)), []).append(_text(one))
    return "|".join(map(";".join, groups.values()))


def said_in(text: str) -> list[str]:
    """The parts of a text of ``said_text``: each says all of one rule in one year."""
    return text.split("|") if text else []


def said_of(text: str) -> list[Said]:
    """What ``said_text``, or a part of it, was made of."""
    return [_of_text(item) for part in said_in(text) for item in part.split(";")]


@lru_cache(maxsize=4096)
def year_of(last: int | None) -> int:
    """The calendar year in which a window ends; 0 for a duty without one."""
    return 0 if last is None else datetime.date.fromordinal(last).year


@lru_cache(maxsize=8192)
def _text(said: Said) -> str:
    return ",".join("" if value is None else str(value) for value in said)


@lru_cache(maxsize=8192)
def _of_text(text: str) -> Said:
    order, first, last, result, above, below = text.split(",")
    return Said(
        int(order),
        int(first) if first else None,
        int(last) if last else None,
        result,
        int(above) if above else None,
        int(below),
    )


class Areas:
    """Takes from the findings of a record what is added up; ``by`` province, or by commune.

    Units without a commune (bodies of a province) are in no commune's rows.
    """

    def __init__(self, rulebook: Rulebook, by: By = "province") -> None:
        self.by = by
        self._facts = rulebook.facts
        self.pairs = [(rule, document) for rule, document in rulebook.pairs() if rule.get("area")]
        self.order = {rule["id"]: place for place, (rule, _) in enumerate(self.pairs)}

    def place(self, unit: Mapped) -> tuple[str, str] | None:
        """Province and commune in whose rows a unit is counted (no commune: "" ); None where it is in none."""
        if self.by == "province":
            return unit["province"], ""
        return None if unit.get("commune") is None else (unit["province"], unit["commune"])

    def said(self, view: View, found: Iterable[Finding]) -> list[Said]:
        """What the findings of a record say of rules that are added up over areas."""
        if self.place(view.unit) is None:
            return []
        kind = view.unit["kind"]
        return [self._said(finding, view) for finding in found if self._speaks(finding, kind)]

    def _speaks(self, finding: Finding, kind: str) -> bool:
        """Whether a finding says anything of a rule that is added up, over a kind that is counted, in this area."""
        if finding.id not in self.order or finding.reason in ("other_place", "other_kind"):
            return False
        return counts_kind(finding.rule, kind)

    def _said(self, finding: Finding, view: View) -> Said:
        first, last = finding.window or (None, None)
        order = self.order[finding.id]
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
            above, below = self.persons(pool, finding.window, view)
        return Said(order, first, last, result, above, below)

    def persons(self, pool: Mapped, window: tuple[int, int] | None, view: View) -> tuple[int | None, int]:
        """Numerator and denominator of a unit, as its figures stand on the day that the rule looks at.

        A unit that counts more than it has stands for what it has: its surplus must not cover the shortfall of another.
        """
        sums: dict[str, int] = {}
        for side in ("numerator", "denominator", "less"):
            values = [self._value(name, window, view) for name in pool.get(side) or ()]
            if None in values:
                return None, 0
            sums[side] = sum(value or 0 for value in values)
        below = max(0, sums["denominator"] - sums["less"])
        return min(sums["numerator"], below), below

    def _value(self, name: str, window: tuple[int, int] | None, view: View) -> int | None:
        values = view.figures.get(name)
        if values is None:
            return None
        if is_state(name, self._facts) or window is None:
            return state_value(values, view.limit if window is None else min(view.limit, window[1]))
        return window_value(values, *window)


def counts_kind(rule: Mapped, kind: str) -> bool:
    """Whether units of this kind are counted for a rule in its area."""
    over = rule["area"].get("over")
    return not over or kind in over
