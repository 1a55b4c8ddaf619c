"""Entries as JSON text: what is wanted of an entry, compiled to small functions that each write one attribute."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from checker.fleet.assumptions import ANY, Assumptions
from checker.fleet.chance import picked, stream
from checker.fleet.demands import Link
from checker.fleet.parts import (
    Part,
    Writing,
    absent_part,
    codes_part,
    count_part,
    date_part,
    flag_part,
    given_part,
    main_part,
    number_part,
    share_part,
    subject_part,
    texts_part,
    year_part,
)
from checker.fleet.wants import MAIN, After, Want, Wanted

Mapped = Mapping[str, Any]
_SELECTIONS: Final = 10
_BIG: Final = 100_000_000


Selections = Sequence[tuple[Sequence[Part], Sequence[Part]]]
"""Some selections of an entry's parts: all that are written, and those among them that a rule looks at."""


class Entry:
    """A compiled entry: the part with its own day, then the others, each with whether a rule looks at it; and what follows it.

    Of what nobody asks, an entry gives one of a few selections, made beforehand: chance decides once, not for each part.
    """

    __slots__ = ("_selections", "fact", "links")

    def __init__(
        self, fact: str, selections: Selections, links: tuple[tuple[Link, Entry], ...] = ()
    ) -> None:  # fmt: skip
        self.fact = fact
        self.links = links
        self._selections = selections

    def write(self, writing: Writing, day: int) -> str:
        """The entry of a day."""
        draw, conduct = writing.draw, writing.conduct
        writing.dates = {MAIN: day}
        writing.numbers = {}
        parts, asked = self._selections[int(draw() * _SELECTIONS)]
        wrong: Part | None = None
        if asked:
            chance = draw() - conduct.wrong
            if chance < 0:
                wrong = picked(asked, draw)
            elif chance < conduct.omitted * len(asked):
                lost = picked(asked, draw)
                parts = [part for part in parts if part is not lost]
        if wrong is None:
            return "{" + ",".join(filter(None, [part(writing, False) for part in parts])) + "}"
        return "{" + ",".join(filter(None, [part(writing, part is wrong) for part in parts])) + "}"


class Compiler:
    """Compiles entries for one glossary and one set of assumptions; ``years``: attributes that tell a year."""

    def __init__(self, facts: Mapped, taken: Assumptions, years: frozenset[str]) -> None:
        self._years = years
        self._facts = facts["facts"]
        self._implicit = facts.get("implicit") or {}
        self._taken = taken
        self._made: dict[tuple[str, str, Want, bool], Part | None] = {}
        self._selected: dict[tuple[tuple[Part, bool], ...], Selections] = {}

    def known(self, fact: str) -> dict[str, Mapped]:
        """The attributes of a fact, implicit ones first."""
        about = self._facts[fact]
        return {**self._implicit.get(about["type"], {}), **(about.get("attributes") or {})}

    def entry(
        self, fact: str, wanted: Wanted, main: str, *,
        subject_by: str = "", year_by: str = "", given: Iterable[str] = (),
        links: tuple[tuple[Link, Entry], ...] = (),
    ) -> Entry:  # fmt: skip
        """An entry of a fact. ``given``: attributes whose text another entry gives; ``subject_by``: names the subject."""
        known = self.known(fact)
        needed = {name for link, _ in links for _, name in link.match} | {link.base for link, _ in links}
        parts: list[tuple[Part, bool]] = []
        for name in _in_order(known, wanted, main):
            want = wanted.attributes.get(name)
            asked = want is not None or name in needed
            part = self._part(fact, name, known[name], want or Want(), asked=want is not None)
            if name == main:
                part, asked = main_part(name), True
            elif name in given:
                part, asked = given_part(name), True
            elif name == subject_by:
                part, asked = subject_part(name), True
            elif name in self._years:
                part, asked = year_part(name), name == year_by
            elif (want is None or name == "number") and name in self._implicit.get(self._facts[fact]["type"], {}):
                part, asked = self._implied(fact, name)
            if part is not None:
                parts.append((part, asked))
        return Entry(fact, self._selections(fact, tuple(parts)), links)

    def _selections(self, fact: str, parts: tuple[tuple[Part, bool], ...]) -> Selections:
        """Selections of parts; the same list for entries that are alike, of which fleets have thousands."""
        found = self._selected.get(parts)
        if found is None:
            draw, given = stream(fact, len(parts)), self._taken.unasked.given
            asked = {part for part, needed in parts[1:] if needed}
            chosen = [
                [part for part, needed in parts if needed or draw() < given] for _ in range(_SELECTIONS)
            ]  # fmt: skip
            found = self._selected[parts] = [(one, [part for part in one if part in asked]) for one in chosen]
        return found

    def _implied(self, fact: str, name: str) -> tuple[Part | None, bool]:
        """The number and signer of a paper; it stays in force where nothing else is said."""
        if name == "number":
            letters = self._taken.papers.get(fact, self._taken.papers[ANY])
            return number_part(letters), True
        if self._implicit[self._facts[fact]["type"]][name]["type"] == "text":
            return self._part(fact, name, {"type": "text"}, Want(), asked=False), False
        return None, False

    def _pool(self, fact: str, name: str) -> list[str]:
        texts = self._taken.texts
        return texts.get(f"{fact}.{name}") or texts.get(name) or texts[ANY]

    def _part(self, fact: str, name: str, about: Mapped, want: Want, *, asked: bool) -> Part | None:
        key = (fact, name, want, asked)
        if key not in self._made:
            self._made[key] = self._new_part(fact, name, about, want, asked=asked)
        return self._made[key]

    def _new_part(self, fact: str, name: str, about: Mapped, want: Want, *, asked: bool) -> Part | None:
        if want.absent:
            return absent_part(name, about)
        kind = about["type"]
        if kind == "text" and about.get("codes"):
            return codes_part(name, list(about["codes"]), want)
        if kind == "text":
            return texts_part(name, self._pool(fact, name), want)
        if kind == "flag":
            return flag_part(name, want.flag)
        if kind == "figure":
            return self._figure(name, want)
        closing = bool(about.get("closing"))
        free = self._taken.unasked
        after = want.after or After(MAIN, *(free.closing_days if closing else free.other_days))
        return date_part(name, after, closing=closing, kept=1.0 if asked else free.closed)

    def _figure(self, name: str, want: Want) -> Part:
        least, most = self._taken.attribute_figures.get(name, self._taken.attribute_figures[ANY])
        if want.whole:
            return share_part(name, want)
        bounded = want.most < _BIG
        low = max(want.least, min(least, want.most))
        good = (low, max(low, min(most, want.most)))
        bad = (want.most + 1, want.most + 4) if bounded else (0, max(0, want.least - 1))
        return count_part(name, good, bad)


def _in_order(known: Mapped, wanted: Wanted, main: str) -> list[str]:
    """The main date first, then the others so that what is told from another comes after it."""
    left = [name for name in known if name != main]
    order = [main]
    while left:
        ready = [name for name in left if _leans_on(wanted.attributes.get(name)) not in left]
        for name in ready or left:
            order.append(name)
            left.remove(name)
    return order


def _leans_on(want: Want | None) -> str:
    return "" if want is None else (want.whole or (want.after.of if want.after else ""))
