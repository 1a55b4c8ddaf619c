"""Who the units of a fleet are: unit k of a seed is the same whatever the size of the fleet."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Any, Final, NamedTuple

from checker.days import parse_day
from checker.errors import DanchuError
from checker.fleet.assumptions import Assumptions, Row
from checker.fleet.chance import Quotas, coprime, stream, turn_of, weighed
from checker.fleet.territory import ELSEWHERE, Ground, Territories
from checker.fleet.words import TEXTS
from checker.rulebook.book import Rulebook
from checker.texts import Lang, pick

_LEVEL_OF_GROUND: Final = {"village": "commune"}
_PLAIN: Final = str.maketrans("đĐ", "dD")
BLOCK: Final = 1000
"""After so many units of one sort, places and lives have come in their shares."""


class NobodyThere(DanchuError):
    """The places or documents asked for leave no unit to make."""


class Unit(NamedTuple):
    """One unit. ``life``: whole, ended or begun; ``nth``: how many of its sort and place came before it; ``fixed``:
    attributes that go with its name."""

    number: int
    id: str
    name: str
    then_name: str
    row: Row
    life: str
    ground: Ground
    territory: str
    fixed: tuple[tuple[str, str], ...]

    def lives(self, reform: int) -> tuple[int | None, int | None]:
        """Founding day and the first day on which it is no more."""
        return (reform if self.life == "begun" else None), (reform if self.life == "ended" else None)


class _Sort(NamedTuple):
    """How the units of one row are spread over territories and lives."""

    cells: list[tuple[str, str, list[Ground]]]
    quotas: Quotas


class Population:
    """The units of a seed. ``reached``: which lives the years of the fleet reach (before or since the reform).

    NobodyThere where no place is left.
    """

    def __init__(
        self, book: Rulebook, taken: Assumptions, territories: Territories, seed: int, *,
        reached: frozenset[str], bound: float, lang: Lang = "vi",
    ) -> None:  # fmt: skip
        self._book = book
        self._taken = taken
        self._territories = territories
        self._seed = seed
        self._reached = reached
        self._bound = bound
        self.reform = parse_day(taken.reform)
        self._sorts = [self._sort(row) for row in taken.units]
        weights = [row.of if sort else 0 for row, sort in zip(taken.units, self._sorts, strict=True)]
        if not any(weights):
            raise NobodyThere(pick(TEXTS["nobody"], lang))
        self._quotas = Quotas(weights, taken.block, least=1)
        self._turn = turn_of(seed, "rows")

    def unit(self, number: int) -> Unit:
        """Unit ``number`` (from 0)."""
        index, nth = self._quotas.at(number, self._turn)
        row, sort = self._taken.units[index], self._sorts[index]
        assert sort is not None
        cell, here = sort.quotas.at(nth, turn_of(self._seed, index, "cells"))
        territory, life, grounds = sort.cells[cell]
        start = turn_of(self._seed, index, cell, "place")
        ground = grounds[(start + here * coprime(len(grounds))) % len(grounds)]
        before = here // len(grounds)
        return self._named(number, row, life, ground, territory, before)

    def _named(self, number: int, row: Row, life: str, ground: Ground, territory: str, before: int) -> Unit:
        called = row.names[(turn_of(ground.commune or ground.former) + before) % len(row.names)]
        village = self._village(ground, number, before) if row.level == "village" else ""
        then_place = life == "ended" or row.level == "district" or (life == "whole" and row.level == "province")
        now = self._filled(called.name, ground, village, then=then_place)
        then = self._filled(called.name, ground, village, then=True)
        slug = _slug(village or (ground.spot_then if then_place else ground.spot_now).name)
        identity = f"dv{number:08d}-{slug}"[:64]
        return Unit(
            number, identity, now, then, row, life, ground, territory, tuple(sorted(called.with_.items()))
        )  # fmt: skip

    def _village(self, ground: Ground, number: int, before: int) -> str:
        names = self._taken.village_names
        place = int(ground.commune or 0)
        kind = names.kinds[(int(ground.former) + place // 7) % len(names.kinds)]
        stem_name = names.stems[(place + before) % len(names.stems)]
        again = before // len(names.stems)
        return f"{kind} {stem_name}" + (f" {again + 1}" if again else "")

    @staticmethod
    def _filled(name: str, ground: Ground, village: str, *, then: bool) -> str:
        spot = ground.spot_then if then else ground.spot_now
        return name.format(place=spot.called, bare=spot.name, village=village)

    def _sort(self, row: Row) -> _Sort | None:
        """Territories and lives of a row, with the grounds of each; None where it has none."""
        level = _LEVEL_OF_GROUND.get(row.level, row.level)
        cells: list[tuple[str, str, list[Ground]]] = []
        weights: list[float] = []
        for territory, share in self._shares(row):
            lives = [
                (life, weight, self._territories.grounds.get((territory, level, life, row.of_place)))
                for life, weight in row.lives.items()
                if weight and life in self._reached
            ]
            total = sum(weight for _, weight, grounds in lives if grounds)
            for life, weight, grounds in lives:
                if grounds and share:
                    cells.append((territory, life, grounds))
                    weights.append(share * weight / total)
        return _Sort(cells, Quotas(weights, BLOCK)) if cells else None

    def _shares(self, row: Row) -> list[tuple[str, float]]:
        """Each territory with its share of the units of a row."""
        territories, bound = self._territories, self._bound
        local = [name for name in territories.names if name in territories.of_communes]
        wide = [name for name in territories.names if name not in territories.of_communes]
        text = self._taken.commune_text if row.level in ("commune", "village") else 0.0
        shares = [(name, bound * (1 - text) / len(wide)) for name in wide]
        shares += [(name, bound * text / len(local)) for name in local]
        if bound == 1:
            shares = [(name, share) for name, share in shares if self._binds(name, row)]
        return [*shares, (ELSEWHERE, 1 - bound)]

    def _binds(self, territory: str, row: Row) -> bool:
        """Whether some rule of a document binds units of this kind and level."""
        document = next(item for item in self._book.documents if item["id"] == territory)
        return any(True for _ in rules_of(document, row.kind, row.level, self._book.actors))


def rules_of(document: Any, kind: str, level: str, actors: Any) -> list[Any]:
    """The rules of a document that bind units of a kind and level, wherever they stand."""
    kinds = {kind, actors[kind].get("is_a")}
    return [
        rule
        for rule in document["rules"]
        if not kinds.isdisjoint(rule["binds"]) and level in (rule.get("levels") or document.get("levels") or (level,))
    ]


@lru_cache(2000)
def _slug(name: str) -> str:
    """A name in the letters of an id."""
    plain = unicodedata.normalize("NFD", name.translate(_PLAIN)).encode("ascii", "ignore").decode().lower()
    return "-".join("".join(letter if letter.isalnum() else " " for letter in plain).split())[:40]


def conduct_of(taken: Assumptions, seed: int, number: int, year: int, first_year: int) -> int:
    """The index of how a unit does in a year; from year to year it seldom moves, and then to the next one."""
    index = weighed([item.weight for item in taken.conducts], stream(seed, number, "conduct"))
    for passed in range(first_year + 1, year + 1):
        draw = stream(seed, number, passed, "drift")
        if draw() < taken.drift:
            index = min(len(taken.conducts) - 1, max(0, index + (1 if draw() < 0.5 else -1)))
    return index
