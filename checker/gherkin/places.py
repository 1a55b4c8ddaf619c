"""Names of provinces and communes to their official codes, from the lists in rules/."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from checker.gherkin.faults import StepError, nearest

_FORMER = re.compile(r"(?P<now>.+?) \(trước sắp xếp: (?P<former>.+)\)")


class Spot(NamedTuple):
    """Where a unit is, as the official codes that a record takes."""

    province: str
    commune: str | None = None
    former_province: str | None = None


class Places:
    """Provinces, communes and former provinces by what people call them: kind and name, in any case of letters."""

    def __init__(
        self, provinces: Mapping[str, str], communes: Mapping[tuple[str, str], str], former: Mapping[str, str]
    ) -> None:
        self.provinces = provinces
        self.communes = communes
        self.former = former

    @classmethod
    def of(cls, folder: Path) -> Places:
        """From places.csv and places-former.csv of a folder. OSError where one is not there."""
        provinces, communes = {}, {}
        for row in _rows(folder / "places.csv"):
            name = _called(row)
            if row["parent"]:
                communes[row["parent"], name] = row["code"]
            else:
                provinces[name] = row["code"]
        return cls(provinces, communes, {_called(row): row["code"] for row in _rows(folder / "places-former.csv")})

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


def _rows(path: Path) -> Iterable[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _called(row: Mapping[str, str]) -> str:
    return f"{row['kind']} {row['name']}".casefold()
