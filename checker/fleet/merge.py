"""Fewer entries that do more: what several rules ask of one fact at one time is one entry where they go together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final, TypeVar

from checker.fleet.demands import Demands, Happening, Slot
from checker.fleet.wants import Want, Wanted

Made = TypeVar("Made")
_ROOM: Final = 5
"""Days that must be left for an entry that serves several rules."""


def merged(slots: Iterable[Slot]) -> list[Slot]:
    """The slots of one fact, put together as far as they go: the narrowest span first, each need met by its own entry."""
    made: list[Slot] = []
    for slot in sorted(slots, key=lambda item: (item.last - item.first, item.first, min(item.needs))):
        for index, other in enumerate(made):
            both = _both(other, slot)
            if both is not None:
                made[index] = both
                break
        else:
            made.append(slot)
    return made


def _both(mine: Slot, other: Slot) -> Slot | None:
    if (mine.repeat, mine.state, mine.year_by) != (other.repeat, other.state, other.year_by):
        return None
    if mine.needs & other.needs or (mine.year_by and mine.year != other.year):
        return None
    first, last = max(mine.first, other.first), min(mine.last, other.last)
    if last - first < min(_ROOM, mine.last - mine.first, other.last - other.first):
        return None
    wanted = mine.wanted.with_(other.wanted)
    if wanted is None:
        return None
    return replace(
        mine, wanted=wanted, first=first, last=last, limit=min(mine.limit, other.limit),
        gates=mine.gates & other.gates, needs=mine.needs | other.needs, chance=max(mine.chance, other.chance),
    )  # fmt: skip


def added(wanted: Wanted, more: Iterable[Wanted]) -> Wanted:
    """A want with others put beside it, one attribute at a time, as far as they go together."""
    made = Wanted(dict(wanted.attributes), wanted.first, wanted.last)
    for one in more:
        for name, want in one.attributes.items():
            made.add(name, want)
    return made


def avoided(demands: Demands, codes: Mapping[str, Mapping[str, frozenset[str]]]) -> dict[str, list[Wanted]]:
    """Fact → what its ordinary entries must not be, so that nothing has to follow them; ``codes``: fact → attribute → codes."""
    made: dict[str, list[Wanted]] = {}
    for fact, links in demands.links.items():
        for asked, _ in links:
            one = _avoiding(asked, codes[fact])
            if one is not None:
                made.setdefault(fact, []).append(one)
    return made


def _avoiding(asked: Wanted, codes: Mapping[str, frozenset[str]]) -> Wanted | None:
    for name, want in asked.attributes.items():
        made = Wanted()
        if want.any_of and codes.get(name, frozenset()) - want.any_of[0]:
            made.add(name, Want(never=want.any_of[0]))
            return made
        if want == Want():
            made.add(name, Want(absent=True))
            return made
    return None


def links_of(wanted: Wanted, links: Iterable[tuple[Wanted, Made]]) -> tuple[Made, ...]:
    """The links that an entry sets off: those whose lines it meets for sure or by its making."""
    return tuple(link for asked, link in links if _meets(wanted, asked))


def _meets(wanted: Wanted, asked: Wanted) -> bool:
    for name, want in asked.attributes.items():
        mine = wanted.attributes.get(name)
        if mine is None or mine.with_(want) is None or (want.any_of and not _within(mine, want)):
            return False
    return True


def _within(mine: Want, want: Want) -> bool:
    given = [choice for choice in mine.any_of if choice <= want.any_of[0]]
    return bool(given) or bool(mine.all_of & want.any_of[0])


def happened(happenings: Iterable[Happening]) -> list[Wanted]:
    """What may happen of one fact, each sort once."""
    made: list[Wanted] = []
    for happening in happenings:
        if happening.wanted not in made:
            made.append(happening.wanted)
    return made
