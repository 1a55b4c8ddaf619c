"""The one result object as every renderer reads it: heading, units in order, areas, and the words to tell them in."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from typing import IO, Any, NamedTuple, Protocol

from checker.explain import Words
from checker.places import Gazetteer
from checker.result import write_json
from checker.rulebook.book import Rulebook

Mapped = Mapping[str, Any]


class Texts(Protocol):
    """Results of units as JSON texts, in the order of the result; may be walked more than once."""

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[bytes]: ...


class Units:
    """The units of a result (each as in ``danchu/result/1``), in its order; read from disk anew at each walk."""

    def __init__(self, texts: Texts) -> None:
        self.texts = texts

    def __len__(self) -> int:
        return len(self.texts)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return (json.loads(text) for text in self.texts)


class Whole(NamedTuple):
    """A whole result.

    ``head``: schema, as_of, period, rulebook, engine, checker, profile; ``areas``: the rows of areas; ``ending``: what
    stands after them (waivers without effect); ``book``, ``words`` and ``places`` name what the result speaks of.
    """

    head: Mapped
    units: Units
    areas: list[Any]
    ending: Mapped
    book: Rulebook
    words: Words
    places: Gazetteer


class Target(Protocol):
    """Where a renderer writes: one file (or standard output), and files beside it that appear together with it."""

    name: str | None
    """The name of the file without its folder; None for standard output."""

    def write(self, content: bytes, /) -> object:
        """Writes on."""

    def beside(self, name: str, /) -> AbstractContextManager[IO[bytes]]:
        """A further file beside the first one (``name`` may hold folders); an OutputError on standard output."""


def render(whole: Whole, target: Target) -> None:
    """The result as one JSON object."""
    write_json(target.write, dict(whole.head), whole.units.texts, whole.areas, dict(whole.ending))
