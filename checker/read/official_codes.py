"""Whether the official codes of a unit exist and fit together, in force or of before the reform.

A record of before the reform keeps the codes of then: a province that is no more, a commune that lay in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any, Final

from checker.places import Gazetteer, Spot
from checker.read.mistakes import Mistake
from checker.texts import Both

_OFFERED: Final = 3
_ALIKE: Final = 0.5
_PUNCTUATION: Final = re.compile(r"[,.;()–-]")


class OfficialCodes:
    """Remembers the combinations found good: for them the next record costs one look-up."""

    def __init__(self, lists: Gazetteer) -> None:
        self._lists = lists
        self._good: set[tuple[Any, Any, Any]] = set()

    def mistakes(self, unit: Mapping[str, Any]) -> list[Mistake]:
        """The mistakes of a unit's codes; of a unit with mistakes of shape, those of the codes that are left."""
        key = (unit.get("province"), unit.get("commune"), unit.get("former_province"))
        if key in self._good:
            return []
        found = [] if self._usual(*key) else list(self._look(*key, f" {unit.get('name', '')} ".casefold()))
        if not found:
            self._good.add(key)
        return found

    def _usual(self, province: str | None, commune: str | None, former: str | None) -> bool:
        """A commune in force in its province and nothing else said: most records."""
        spot = self._lists.places.get(commune) if commune is not None and former is None else None
        return spot is not None and spot.parent == province

    def _look(self, province: str | None, commune: str | None, former: str | None, name: str) -> Iterator[Mistake]:
        if province is not None and self._lists.province(province) is None:
            yield _mistake("province", "unknown_province", province, self._near_province(province, commune, name))
            province = None
        if former is not None:
            yield from self._former(province, former, name)
        if commune is not None:
            yield from self._commune(province, commune, former, name)

    def _former(self, province: str | None, former: str, name: str) -> Iterator[Mistake]:
        """A former province exists and lies in the province of today that the unit is in."""
        lists = self._lists
        spot = lists.former_provinces.get(former)
        now = None if province is None else lists.province_now(province)
        if spot is None:
            inside = [item for item in lists.former_provinces.values() if now in (None, item.parent)]
            yield _mistake("former_province", "unknown_former_province", former, _nearest(former, name, inside))
        elif province is not None and spot.parent != now:
            places = {"name": spot, "where": lists.places[spot.parent], "here": lists.province(province)}
            yield _mistake("former_province", "former_province_elsewhere", former, [], places)

    def _commune(self, province: str | None, commune: str, former: str | None, name: str) -> Iterator[Mistake]:
        """A commune exists, now or before the reform, and lies in the province, or lay in the former one."""
        lists = self._lists
        now, old = lists.places.get(commune), lists.former_communes.get(commune)
        if now is None and old is None:
            near = _nearest(commune, name, self._communes_of(province))
            yield _mistake("commune", "unknown_commune", commune, near)
        if province is None or (now is not None and now.parent == province):
            return
        if old is not None and (old.parent in (province, former) or lists.province_now(old.parent) == province):
            return
        spot = now or old
        if spot is not None:
            where = lists.places[spot.parent] if now else lists.former_provinces[spot.parent]
            places = {"name": spot, "where": where, "here": lists.province(province)}
            near = _named(name, self._communes_of(province))
            yield _mistake("commune", "commune_elsewhere", commune, near, places)

    def _communes_of(self, province: str | None) -> list[Spot]:
        """The communes in force of a province, or those that a former one had; without a province all in force."""
        if province is None or province in self._lists.places:
            spots = self._lists.places.values()
            return [spot for spot in spots if spot.parent and province in (None, spot.parent)]
        return [spot for spot in self._lists.former_communes.values() if spot.parent == province]

    def _near_province(self, province: str, commune: str | None, name: str) -> list[Spot]:
        """Provinces to offer: where the commune lies, those that the unit's name names, those with codes like this one."""
        spot = self._lists.places.get(commune or "")
        home = self._lists.places.get(spot.parent) if spot else None
        spots = [spot for spot in self._lists.places.values() if not spot.parent]
        return _nearest(province, name, spots, [home] if home else [])


def _mistake(
    key: str, code: str, found: str, near: Sequence[Spot], places: Mapping[str, Spot | None] | None = None
) -> Mistake:
    """A mistake that offers places ``near`` and speaks of ``places``, each with its code but the one that was found."""
    values: dict[str, Both] = {}
    for name, spot in (places or {}).items():
        if spot is not None:
            after = "" if spot.code == found else f" ({spot.code})"
            values[name] = (spot.called_in("vi") + after, spot.called_in("en") + after)
    if near:
        values["near"] = (_offer(near, "vi"), _offer(near, "en"))
    return Mistake(("unit", key), code, found, values=values)


def _offer(spots: Sequence[Spot], lang: str) -> str:
    return ", ".join(f"{spot.code} ({spot.called_in(lang)})" for spot in spots)


def _named(name: str, spots: Iterable[Spot]) -> list[Spot]:
    """The places whose name stands in the unit's name: first those named with their kind, then the longer names."""
    found = [spot for spot in spots if f" {spot.name.casefold()} " in _PUNCTUATION.sub(" ", name)]
    return sorted(found, key=lambda spot: (spot.called.casefold() not in name, -len(spot.name), spot.code))[:_OFFERED]


def _nearest(code: str, name: str, spots: Iterable[Spot], first: Iterable[Spot] = ()) -> list[Spot]:
    """Three places to offer: ``first``, those named, those with codes that look alike, the closest first."""
    spots = list(spots)
    likeness = {spot: SequenceMatcher(None, code, spot.code).ratio() for spot in spots}
    alike = sorted(
        (spot for spot in spots if likeness[spot] >= _ALIKE),
        key=lambda spot: (-likeness[spot], abs(int(spot.code) - int(code)), spot.code),
    )
    return list(dict.fromkeys([*first, *_named(name, spots), *alike]))[:_OFFERED]
