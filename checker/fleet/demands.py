"""What the rules that bind a unit ask of it, gathered as plain data: things to do in spans, what may happen, numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from checker.fleet.spans import Life
from checker.fleet.wants import Want, Wanted

Mapped = Mapping[str, Any]
MAIN_DATE: Final = {"event": "on", "document": "issued"}


@dataclass(frozen=True, slots=True)
class Link:
    """An entry of ``fact`` that follows (or precedes) another: ``least`` to ``most`` days from the date ``base`` of that
    one (empty: its own day), with the values of ``match`` (attribute there → attribute here)."""

    fact: str
    wanted: Wanted
    base: str
    least: int
    most: int
    match: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Slot:
    """One entry that rules ask for: its day from ``first`` to ``last``, late after ``limit``.

    ``year_by``: the attribute that tells the year, if one does; ``state``: something lasting; ``repeat``: the figure that
    says how often it is wanted; ``gates``: flags without which nobody asks; ``needs``: which needs it meets; ``chance``:
    how often it is there at all.
    """

    fact: str
    wanted: Wanted
    first: int
    last: int
    limit: int
    year: int = 0
    year_by: str = ""
    state: bool = False
    repeat: str = ""
    gates: frozenset[str] = frozenset()
    needs: frozenset[int] = frozenset()
    chance: float = 1.0


@dataclass(slots=True)
class Happening:
    """An entry that nobody has to bring about, but that calls for something once it is there."""

    fact: str
    wanted: Wanted


@dataclass(slots=True)
class Numbers:
    """How figures hang together: ``parts`` of a whole and the share that is asked for, ``rests`` (of which whole, beside
    which part), bounds, earlier windows that a comparison reaches, figures that count entries (fact) or subjects (fact,
    attribute)."""

    names: dict[str, None] = field(default_factory=dict)
    parts: dict[str, tuple[str, int, int]] = field(default_factory=dict)
    rests: dict[str, tuple[str, str]] = field(default_factory=dict)
    bounds: dict[str, Want] = field(default_factory=dict)
    earlier: dict[str, dict[str, None]] = field(default_factory=dict)
    counted: dict[str, str] = field(default_factory=dict)
    subjects: dict[str, tuple[str, str]] = field(default_factory=dict)

    def bound(self, name: str, want: Want) -> None:
        """Narrows what a figure may be; a bound that contradicts another is left aside."""
        self.names[name] = None
        both = self.bounds.get(name, Want()).with_(want)
        if both is not None:
            self.bounds[name] = both

    def part(self, name: str, whole: str, share: tuple[int, int]) -> None:
        """A figure that has to reach a share of another; the greater share holds."""
        self.names[name] = self.names[whole] = None
        known = self.parts.get(name)
        if known is None or (known[0] == whole and share[0] * known[2] > known[1] * share[1]):
            self.parts[name] = (whole, *share)


@dataclass(slots=True)
class Demands:
    """Everything that is asked of a unit of one kind, place, period and life."""

    life: Life
    slots: list[Slot] = field(default_factory=list)
    happenings: list[Happening] = field(default_factory=list)
    always: dict[str, list[Wanted]] = field(default_factory=dict)
    links: dict[str, list[tuple[Wanted, Link]]] = field(default_factory=dict)
    numbers: Numbers = field(default_factory=Numbers)
    flags: dict[str, bool] = field(default_factory=dict)
    attributes: dict[str, bool] = field(default_factory=dict)
    mentioned: dict[str, None] = field(default_factory=dict)
    judged: list[str] = field(default_factory=list)
    predecessors: dict[str, None] = field(default_factory=dict)
    matched: list[tuple[tuple[str, str], tuple[str, str]]] = field(default_factory=list)

    def families(self) -> dict[tuple[str, str], tuple[str, str]]:
        """(fact, attribute) → the first of those whose texts must be equal: they speak of the same village, project …"""
        above: dict[tuple[str, str], tuple[str, str]] = {}

        def top(one: tuple[str, str]) -> tuple[str, str]:
            while above.get(one, one) != one:
                one = above[one]
            return one

        for left, right in self.matched:
            above.setdefault(left, left)
            above.setdefault(right, right)
            low, high = sorted((top(left), top(right)))
            above[high] = low
        return {one: top(one) for one in above}


def flag_names(conditions: Iterable[Mapped]) -> frozenset[str]:
    """The flags and yes/no attributes that must be true before a list of conditions holds."""
    told = (item["flag"] for item in conditions if "flag" in item)
    return frozenset(
        str(flag.get("flag") or flag.get("attribute"))
        for flag in told
        if flag.get("is", True) is True and not flag.get("any")
    )
