"""What a text is once it has been read: provisions with their citations, and what belongs to none of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from checker.errors import Problem

Citation = Mapping[str, Any]
Shape = Literal["articles", "parts", "paragraphs"]
LEVELS = ("article", "part", "clause", "section", "point", "dash", "paragraph", "passage")


@dataclass(frozen=True, slots=True)
class Provision:
    """A provision with its own text: its lead sentence, footnotes included, without what stands below it.

    `line` is the line of the source where it begins (0 where that is not known).
    """

    citation: Citation
    text: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Aside:
    """A line of the source that belongs to no provision, and why: a key of `LAW_ASIDE` in `texts.py`."""

    line: int
    why: str
    text: str


@dataclass(frozen=True, slots=True)
class LawText:
    """A text that was read; every line of it that is not empty is in a provision or in `aside`."""

    shape: Shape
    provisions: tuple[Provision, ...]
    aside: tuple[Aside, ...] = ()
    warnings: tuple[Problem, ...] = ()


def key(citation: Citation) -> str:
    """The citation as one text, the same however its keys are ordered; absent and null are the same."""
    return json.dumps({name: citation[name] for name in LEVELS if citation.get(name) is not None}, ensure_ascii=False)


def path(citation: Citation) -> tuple[tuple[str, str], ...]:
    """The steps from the whole document down to a provision; clause 2.3 stands below clause 2."""
    steps: list[tuple[str, str]] = []
    for name in LEVELS:
        value = citation.get(name)
        if value is None:
            continue
        parts = str(value).split(".") if name in ("clause", "section") else [str(value)]
        steps += [(name, ".".join(parts[: depth + 1])) for depth in range(len(parts))]
    return tuple(steps)


def related(one: Citation, other: Citation) -> bool:
    """Whether the two are the same provision, or one stands somewhere below the other."""
    first, second = path(one), path(other)
    shorter = min(len(first), len(second))
    return first[:shorter] == second[:shorter]
