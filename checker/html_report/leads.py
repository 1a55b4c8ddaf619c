"""The words with which many names begin, so that a page holds them once: “Ủy ban nhân dân xã” for thousands of units."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

LEAST: Final = 30
"""How many names begin with words that are worth a place of their own."""


def leads(names: Sequence[str]) -> list[str]:
    """Beginnings (whole words, with the space after them) that many names share, the empty one first.

    Longer ones are looked for only below those found: what is kept at a time is small, however many names there are.
    """
    found = {""}
    depth = 0
    while True:
        depth += 1
        counted = Counter(cut for name in names if _cut(name, depth - 1) in found and (cut := _cut(name, depth)))
        more = {cut for cut, times in counted.items() if times >= LEAST}
        if not more:
            return sorted(found)
        found |= more


def split(name: str, places: dict[str, int]) -> tuple[int, str]:
    """The place of the longest of the beginnings that a name has, and the rest of the name."""
    best = ""
    depth = 1
    while (cut := _cut(name, depth)) in places and cut:
        best, depth = cut, depth + 1
    return places[best], name[len(best) :]


def _cut(name: str, words: int) -> str:
    """The first words of a name with the space after them; empty where it has no more words than that."""
    if words == 0:
        return ""
    parts = name.split(" ", words)
    return name[: len(name) - len(parts[-1])] if len(parts) > words else ""
