"""What a rule wants of an attribute: lines of a rule as wants that can be put together, or shown not to go together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from checker.days import parse_day

Definition = Mapping[str, Any]
NO_LIMIT = 10**9
MAIN = ""
"""The day of an entry itself, among the dates that others are told from."""


@dataclass(frozen=True, slots=True)
class After:
    """A date lies ``least`` to ``most`` days after another of the entry (``MAIN``: its own day)."""

    of: str
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Want:
    """What is wanted of one attribute; what a kind of attribute has no use for stays at its default.

    ``any_of``: of each set one code; ``all_of``: each code; ``different``: so many codes; ``never``: none of these.
    ``share``: numerator and denominator of the other number ``whole`` (``above``: more than that share).
    ``absent``: the attribute must not be there.
    """

    any_of: tuple[frozenset[str], ...] = ()
    all_of: frozenset[str] = frozenset()
    different: int = 0
    never: frozenset[str] = frozenset()
    flag: bool | None = None
    least: int = 0
    most: int = NO_LIMIT
    whole: str = ""
    share: tuple[int, int] = (0, 1)
    above: bool = False
    contains: tuple[str, ...] = ()
    nth: int | None = None
    after: After | None = None
    day: int | None = None
    absent: bool = False

    def with_(self, other: Want) -> Want | None:
        """Both at once; None where they contradict each other."""
        if None not in (self.flag, other.flag) and self.flag != other.flag:
            return None
        if self.contains and other.contains and self.contains != other.contains:
            return None
        if None not in (self.nth, other.nth) and self.nth != other.nth:
            return None
        if self.absent != other.absent:
            return None
        never = self.never | other.never
        any_of = tuple(dict.fromkeys(choice - never for choice in (*self.any_of, *other.any_of)))
        all_of = self.all_of | other.all_of
        least, most = max(self.least, other.least), min(self.most, other.most)
        if least > most or not all(any_of) or all_of & never:
            return None
        shared = self if self.share[0] * other.share[1] >= other.share[0] * self.share[1] else other
        return replace(
            self, any_of=any_of, all_of=all_of, different=max(self.different, other.different), never=never,
            flag=self.flag if other.flag is None else other.flag, least=least, most=most, whole=shared.whole,
            share=shared.share, above=shared.above, contains=self.contains or other.contains,
            nth=self.nth if other.nth is None else other.nth, after=_both(self.after, other.after),
            day=self.day if other.day is None else other.day,
        )  # fmt: skip


def _both(mine: After | None, other: After | None) -> After | None:
    if mine is None or other is None:
        return mine or other
    if mine.of == other.of and max(mine.least, other.least) <= min(mine.most, other.most):
        return After(mine.of, max(mine.least, other.least), min(mine.most, other.most))
    return mine


@dataclass(slots=True)
class Wanted:
    """What is wanted of one entry: its attributes, and the days between which its own day must lie."""

    attributes: dict[str, Want] = field(default_factory=dict)
    first: int = 0
    last: int = NO_LIMIT

    def add(self, name: str, want: Want) -> bool:
        """Puts a want beside those there are; False where they contradict each other."""
        found = self.attributes.get(name)
        both = want if found is None else found.with_(want)
        if both is None:
            return False
        self.attributes[name] = both
        return True

    def with_(self, other: Wanted) -> Wanted | None:
        """Both at once; None where they contradict each other."""
        made = Wanted(dict(self.attributes), max(self.first, other.first), min(self.last, other.last))
        if made.first > made.last or not all(made.add(name, want) for name, want in other.attributes.items()):
            return None
        return made


def wanted(lines: Mapping[str, Any], known: Mapping[str, Definition], main: str) -> Wanted:
    """The lines of a ``where``, ``has`` or ``with``; ``known``: the attributes of the fact, ``main``: that of its own day.

    A line that this does not understand wants only that the attribute is there.
    """
    made = Wanted()
    for name, line in lines.items():
        kind = known.get(name, {}).get("type")
        if kind == "date" and isinstance(line, Mapping):
            _of_date(made, name, line, main)
        elif name != main:
            want = _of(kind, line)
            made.add(name, want)
            if want.whole:
                made.add(want.whole, Want())
    return made


def _of(kind: str | None, line: Any) -> Want:
    if isinstance(line, bool):
        return Want(flag=line)
    if isinstance(line, list):
        return Want(any_of=(frozenset(line),))
    if not isinstance(line, Mapping):
        return Want()
    if "not_in" in line:
        return Want(never=frozenset(line["not_in"]))
    if "contains" in line:
        return Want(contains=(line["contains"],))
    if "share_of" in line:
        above = "above" in line
        upper, _, lower = str(line["above" if above else "at_least"]).partition("/")
        return Want(whole=line["share_of"], share=(int(upper), int(lower or 1)), above=above)
    if kind == "figure":
        return _of_number(line)
    return Want()


def _of_number(line: Mapping[str, Any]) -> Want:
    if isinstance(line.get("equals"), int):
        return Want(least=line["equals"], most=line["equals"])
    least = max(_whole(line.get("at_least"), 0), _whole(line.get("above"), -1) + 1)
    return Want(least=least, most=min(_whole(line.get("at_most"), NO_LIMIT), _whole(line.get("below"), NO_LIMIT) - 1))


def _whole(found: Any, default: int) -> int:
    return found if isinstance(found, int) else default


def _of_date(made: Wanted, name: str, line: Mapping[str, Any], main: str) -> None:
    """Days that are named narrow the day of the entry; days told from another date of the entry become ``After``."""
    if name == main:
        made.first = max(made.first, parse_day(line["from"]) if "from" in line else 0)
        made.last = min(made.last, parse_day(line["until"]) if "until" in line else NO_LIMIT)
        later = line.get("before") or line.get("not_after")
        if later:
            made.add(later, Want(after=After(MAIN, 5 if "before" in line else 1, 40)))
        return
    want = Want()
    if later := line.get("before") or line.get("not_after"):
        strictly = int("before" in line)
        if later == main:
            want = Want(after=After(MAIN, -8, -strictly))
        else:
            made.add(later, Want(after=After(name, strictly, 8)))
    elif of := line.get("days_after"):
        least = _whole(line.get("at_least"), _whole(line.get("more_than"), 0) + 1)
        want = Want(after=After(MAIN if of == main else of, least, least + 14))
    made.add(name, want)
