"""Where units may stand: places by level, by whether they live through the reform, and by the document that binds there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from checker.places import Gazetteer, Spot
from checker.rulebook.book import Rulebook

ELSEWHERE: Final = ""
"""The territory of all places that no document binds."""


class Ground(NamedTuple):
    """A place of units: codes and names of before and since the reform (``then``, ``now``).

    ``former``: the code of the province of then; ``current``: of the province it is or lies in; ``merged``: whether that
    province is made of several. ``commune``: its code, or None for a province or district.
    """

    current: str
    former: str
    merged: bool
    commune: str | None
    spot_then: Spot
    spot_now: Spot

    def codes(self, *, then: bool) -> dict[str, str | None]:
        """The codes of a unit there, as a record of before the reform has them, or one that reaches beyond it."""
        if then:
            return {"province": self.former, "commune": self.commune, "former_province": None}
        return {
            "province": self.current,
            "commune": self.commune,
            "former_province": self.former if self.merged else None,
        }

    @property
    def same(self) -> bool:
        """Whether the place is called now as it was then."""
        return self.spot_then[1:3] == self.spot_now[1:3]


class Territories:
    """All grounds, taken apart by territory (a document's id, or ``ELSEWHERE``), level and life.

    ``wanted``: only grounds with one of these codes (None: all). ``districts``: their names by former province.
    """

    def __init__(
        self,
        book: Rulebook,
        places: Gazetteer,
        districts: Mapping[str, Iterable[str]],
        wanted: frozenset[str] | None = None,
    ) -> None:
        self._places = places
        self._wanted = wanted
        self._districts = districts
        self._documents: list[Mapping[str, Any]] = book.documents
        self.names = [document["id"] for document in self._documents]
        self.of_communes = frozenset(item["id"] for item in self._documents if item["place"]["commune"])
        provinces: dict[str, list[str]] = {}
        for code, spot in places.former_provinces.items():
            provinces.setdefault(spot.parent, []).append(code)
        self._merged = {now for now, codes in provinces.items() if len(codes) > 1}
        self._only = {codes[0]: now for now, codes in provinces.items() if len(codes) == 1}
        self._by_province = {
            item["place"]["former_province"] or item["place"]["province"]: item["id"]
            for item in self._documents
            if not item["place"]["commune"]
        }
        self._by_commune = {
            item["place"]["commune"]: item["id"] for item in self._documents if item["place"]["commune"]
        }
        self.grounds: dict[tuple[str, str, str, bool], list[Ground]] = {}
        """(territory, level, life, of_place) → grounds, in the order of their codes; village stands under commune."""
        self._take_provinces()
        self._take_communes()

    def territory(self, ground: Ground) -> str:
        """The document that binds a ground, that of the commune first."""
        found = self._by_commune.get(ground.commune or "") or self._by_province.get(ground.former)
        return found or ELSEWHERE

    def _add(self, ground: Ground, level: str, life: str, *, of_place: bool | None = None) -> None:
        wanted = self._wanted
        if wanted is not None and wanted.isdisjoint((ground.current, ground.former, ground.commune or "")):
            return
        for kind in (True, False) if of_place is None else (of_place,):
            self.grounds.setdefault((self.territory(ground), level, life, kind), []).append(ground)

    def _take_provinces(self) -> None:
        places = self._places
        for code, then in places.former_provinces.items():
            now = places.places[then.parent]
            merged = now.code in self._merged
            ground = Ground(now.code, code, merged, None, then, now)
            self._add(ground, "province", "whole", of_place=None if not merged else False)
            if merged:
                self._add(ground, "province", "ended")
                if code == now.code:
                    self._add(ground, "province", "begun")
            for name in self._districts_of(code):
                kind, _, bare = name.partition(" ")
                if kind != "huyện":
                    kind, bare = name.rsplit(" ", 2)[0], name.split(" ", 2)[-1]
                self._add(ground._replace(spot_then=Spot("", kind, bare, code)), "district", "ended")

    def _districts_of(self, province: str) -> Iterable[str]:
        """Names of districts; where none are given, the townships lent them theirs."""
        given = self._districts.get(province)
        if given is not None:
            return given
        towns = (spot for spot in self._places.former_communes.values() if spot.parent == province)
        return [f"huyện {spot.name}" for spot in towns if spot.kind == "Thị trấn"]

    def _take_communes(self) -> None:
        places = self._places
        for code, then in places.former_communes.items():
            now_province = places.former_provinces[then.parent].parent
            merged = now_province in self._merged
            spot = places.places.get(code)
            ground = Ground(now_province, then.parent, merged, code, then, spot or then)
            self._add(ground, "commune", "ended")
            if spot is not None:
                self._add(ground, "commune", "begun")
                self._add(ground, "commune", "whole", of_place=None if ground.same else False)
        for code, spot in places.places.items():
            if spot.parent and code not in places.former_communes and spot.parent not in self._merged:
                former = next(old for old, now in self._only.items() if now == spot.parent)
                self._add(Ground(spot.parent, former, False, code, spot, spot), "commune", "begun")
