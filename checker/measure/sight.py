"""What a form sees of a list: enough to tell apart all entries that its result could tell apart.

A result that depends on a list only through fixed days (windows, effect, founding), tests of single entries and a few
attributes is the same for all lists that look the same in this light; it is measured once and remembered.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from types import CodeType
from typing import Any, Final, NamedTuple

from checker.measure.select import Selection

Entry = Mapping[str, Any]


ANY: Final = 1 << 30
"""However many there are, each more makes a difference."""


class Sight(NamedTuple):
    """One selection of a form. ``days``: date attributes compared with fixed days, besides the selection's own;
    ``values``: attributes taken as they are; ``months``: how old a paper may be on the day whose state counts;
    ``alike``: how many entries that look alike can make a difference;
    ``tell``: says itself, of (view, entry), all that the form sees of it (None: nothing), for days that run from happenings.
    """

    selection: Selection
    days: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    months: int = 0
    alike: int = 1
    tell: Callable[[Any, Entry], Any] | None = None


class Glance(NamedTuple):
    """What a form sees of figures and numbers of the unit: ``tell`` says of a view all that counts of those ``names``."""

    names: frozenset[str]
    tell: Callable[[Any], Any]


Sights = tuple[Sight | Glance, ...] | None
"""All that a form sees of lists and figures; None where its result depends on more than can be said so."""


def together(parts: Iterable[Sights]) -> Sights:
    """What several parts see."""
    found: dict[Any, Sight | Glance] = {}
    for part in parts:
        if part is None:
            return None
        for sight in part:
            found[(sight.selection.number, sight[1:]) if isinstance(sight, Sight) else sight] = sight
    return tuple(found.values())


class Places(dict[int | None, int]):
    """The place of a day among some days: the same number for all between two of them, another for each; -1 for none."""

    def __init__(self, days: Sequence[int]) -> None:
        super().__init__({None: -1})
        self._days = days

    def __missing__(self, day: int) -> int:
        place = self[day] = bisect_left(self._days, day) + bisect_right(self._days, day)
        return place


ABSENT, NOTHING, CHANGES, FALSE, TRUE = range(5)
"""States of facts: not reported, reported as none, something that has to be measured, flags."""
FIRST_ID: Final = 16
"""Numbers of looks begin here, above the states."""
LOOKS: Final = 4_096
"""So many looks of a list are known at a time."""
TRIED: Final = 256
"""After so many lists it is known whether they look alike often enough to be looked at."""
Code = Callable[[Entry, Any], Any]


class Lens:
    """Numbers the ways in which lists of one fact look to some forms, in the life of one unit.

    ``days``: places among all fixed days that these forms compare with; ``years``: the same for years of windows;
    ``limit``: the last day whose happenings count. A look that was never seen before ``CHANGES``: most come only once, and
    what is remembered by them would be remembered for nothing.
    """

    __slots__ = ("_alike", "_code", "_codes", "_least", "_looked", "_looks", "_made", "_next", "_of_one")

    def __init__(
        self, sights: Sequence[Sight], days: Places, years: Places, limit: int, made: list[int], least: float = 0
    ) -> None:
        """``made``: counts, for all lenses that share it, the looks that were new; ``least``: the share of lists with a
        look that was there before without which looking is not worth it, and everything ``CHANGES``."""
        self._least = least
        self._looked = 0
        self._code = _code(sights, days, years, limit)
        self._alike = max(sight.alike for sight in sights)
        self._codes: dict[Any, int] = {}
        self._looks: dict[tuple[int, ...], int] = {}
        self._of_one: dict[Any, int] = {}
        self._made = made
        self._next = FIRST_ID  # never used twice: a number that was forgotten means nothing any more

    def look(self, entries: Sequence[Entry], view: Any) -> int:
        """The number of the way in which these entries of a view look, whatever their order."""
        if self._looked >= TRIED and self._next - FIRST_ID > (1 - self._least) * self._looked:
            return CHANGES
        self._looked += 1
        if len(entries) == 1:
            sight = self._code(entries[0], view)
            look = self._of_one.get(sight)
            if look is None:
                look = self._numbered(entries, view)
                if look != CHANGES:
                    self._of_one[sight] = look
            return look
        return self._numbered(entries, view)

    def _numbered(self, entries: Sequence[Entry], view: Any) -> int:
        code, codes, alike = self._code, self._codes, self._alike
        seen: list[int] = []
        for entry in entries:
            sight = code(entry, view)
            if sight is not None:
                number = codes.get(sight)
                if number is None:
                    number = codes[sight] = len(codes)
                if number not in seen or seen.count(number) < alike:
                    seen.append(number)
        if len(seen) > 1:
            seen.sort()
        key = tuple(seen)
        look = self._looks.get(key)
        if look is None:
            if len(self._looks) >= LOOKS:
                self._codes, self._looks, self._of_one = {}, {}, {}
                return self._numbered(entries, view)
            self._looks[key] = self._next
            self._next += 1
            self._made[0] += 1
            return CHANGES
        return look


def _code(sights: Sequence[Sight], days: Places, years: Places, limit: int) -> Code:
    """What is seen of one entry; None for one that no form counts.

    One expression, put together here: entries are looked at more often than anything else.
    """
    tellers = [sight.tell for sight in sights if sight.tell is not None]
    sights = [sight for sight in sights if sight.tell is None]
    selections = {sight.selection.number: sight.selection for sight in sights}.values()
    tests = [selection.test for selection in selections if not selection.free]
    always = len(tests) < len(selections)
    dated = sorted({selection.by for selection in selections} | {name for sight in sights for name in sight.days})
    named = sorted({selection.year for selection in selections if selection.year})
    kept = sorted({selection.kept for selection in selections if selection.own})
    taken = sorted({name for sight in sights for name in sight.values})
    known: dict[str, Any] = {"days": days, "years": years, "limit": limit, "as_key": as_key}
    known |= {f"test_{number}": test for number, test in enumerate(tests)}
    known |= {f"tell_{number}": tell for number, tell in enumerate(tellers)}
    tested = [f"(value_{number} := test_{number}(entry, limit))" for number in range(len(tests))]
    told = [f"(told_{number} := tell_{number}(view, entry))" for number in range(len(tellers))]
    seen = [f"value_{number}" for number in range(len(tests))] + [f"told_{number}" for number in range(len(tellers))]
    seen += [f"days[entry.get({name!r})]" for name in dated]
    seen += [f"years[entry.get({name!r})]" for name in named]
    seen += [f"entry.get({name!r}) is True" for name in kept]
    seen += [f"as_key(entry.get({name!r}))" for name in taken]
    # every test is made, whatever the others say; without one that always holds, what none of them takes is not seen
    some = [*tested, *(f"({one} is not None)" for one in told)]
    counted = "" if always else f" if {' | '.join(some)} else None"
    if always:
        seen[: len(some)] = [*tested, *told]
    made: Code = eval(_compiled(f"lambda entry, view: ({', '.join(seen)},){counted}"), known)  # our own names, quoted
    return made


@lru_cache(maxsize=4096)
def _compiled(text: str) -> CodeType:
    return compile(text, "<lens>", "eval")


def as_key(value: Any) -> Any:
    """A value of an entry to look up: lists of codes become tuples."""
    return tuple(value) if isinstance(value, list) else value
