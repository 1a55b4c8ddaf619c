"""Places in the words of a scenario: `xã Tân Cương, tỉnh Thái Nguyên`, with a former province in brackets."""

from __future__ import annotations

import re
from typing import NamedTuple

from checker.gherkin.faults import StepError, nearest
from checker.places import Gazetteer

_FORMER = re.compile(r"(?P<now>.+?) \(trước sắp xếp: (?P<former>.+)\)")


class Spot(NamedTuple):
    """Where a unit is, as the official codes that a record takes."""

    province: str
    commune: str | None = None
    former_province: str | None = None


class Places:
    """The lists of a gazetteer by what people call a place: kind and name, in any case of letters."""

    def __init__(self, lists: Gazetteer) -> None:
        self.provinces: dict[str, str] = {}
        self.communes: dict[tuple[str, str], str] = {}
        for spot in lists.places.values():
            if spot.parent:
                self.communes[spot.parent, spot.called.casefold()] = spot.code
            else:
                self.provinces[spot.called.casefold()] = spot.code
        self.former = {spot.called.casefold(): spot.code for spot in lists.former_provinces.values()}

    def spot(self, text: str) -> Spot:
        """`xã Tân Cương, tỉnh Thái Nguyên` or `tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)`. StepError if unknown."""
        former = None
        if found := _FORMER.fullmatch(text):
            text, former = found["now"], self._former(found["former"])
        commune, _, province = text.rpartition(", ")
        code = self._province(province)
        if not commune:
            return Spot(code, None, former)
        key = (code, commune.casefold())
        if key not in self.communes:
            known = [name for parent, name in self.communes if parent == code]
            raise StepError(f"{province} không có “{commune}” trong danh mục{nearest(commune, known)}")
        return Spot(code, self.communes[key], former)

    def _province(self, name: str) -> str:
        key = name.casefold()
        # A province that is no more may stand in a record that is judged on a day before the mergers.
        code = self.provinces.get(key) or self.former.get(key)
        if code is None:
            raise StepError(f"không có tỉnh, thành phố “{name}”{nearest(name, [*self.provinces, *self.former])}")
        return code

    def _former(self, name: str) -> str:
        code = self.former.get(name.casefold())
        if code is None:
            raise StepError(f"trước sắp xếp không có tỉnh, thành phố “{name}”{nearest(name, self.former)}")
        return code
