"""What a result rests on: the documents that a unit was checked under, and those of its places that the rulebook lacks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from checker.check import binds_place
from checker.places import Gazetteer, Spot
from checker.rulebook.book import Rulebook

Mapped = Mapping[str, Any]
COMMUNE_LEVELS: Final = ("commune", "village")


class Missing(NamedTuple):
    """A province or commune without a document of its own; ``lies_in``: the province in force that a former one is part of."""

    level: str
    spot: Spot
    lies_in: Spot | None = None

    @property
    def data(self) -> dict[str, str]:
        """As the result file holds it."""
        return {"level": self.level, "code": self.spot.code, "name": self.spot.called}


class Library:
    """The documents of a rulebook by the places that they bind, whatever a run selects of them.

    Units are those of records that were read with the same lists of places: their codes are known.
    """

    def __init__(self, rulebook: Rulebook, places: Gazetteer) -> None:
        self.places = places
        self._documents = {document["id"]: document for document in rulebook.documents}
        self._known: dict[tuple[Any, ...], tuple[Missing, ...]] = {}

    def missing(self, unit: Mapped) -> tuple[Missing, ...]:
        """The places of a unit that the rulebook has no document of: its province, and its commune for units at that level."""
        at_commune = unit["level"] in COMMUNE_LEVELS and unit.get("commune") is not None
        key = (unit["province"], unit.get("former_province"), unit.get("commune") if at_commune else None)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = tuple(self._look(unit, at_commune))
        return found

    def _look(self, unit: Mapped, at_commune: bool) -> Iterable[Missing]:
        binding = [document for document in self._documents.values() if binds_place(document["place"], unit)]
        levels = {document["issuer_level"] for document in binding}
        if "province" not in levels:
            yield self._province(unit["province"], unit.get("former_province"))
        if at_commune and "commune" not in levels:
            yield Missing("commune", self._commune(unit["commune"]))

    def _province(self, province: str, former: str | None) -> Missing:
        lists = self.places
        spot = lists.places.get(province) if former is None else None
        if spot is not None:
            return Missing("province", spot)
        spot = lists.former_provinces[former or province]
        now = lists.places[spot.parent]
        return Missing("province", spot, now if now.called != spot.called else None)

    def _commune(self, code: str) -> Spot:
        return self.places.places.get(code) or self.places.former_communes[code]

    def issuers(self, ids: Iterable[str], lang: str) -> list[str]:
        """What the places of these documents are called, each once."""
        places = (self._documents[name]["place"] for name in ids)
        return list(dict.fromkeys(self._called(place, lang) for place in places))

    def _called(self, place: Mapped, lang: str) -> str:
        former = self.places.former_provinces.get(place.get("former_province") or "")
        return former.called_in(lang) if former else self.places.called(place.get("commune") or place["province"], lang)
