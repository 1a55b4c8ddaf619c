"""Official codes of provinces and communes and what people call them, from the lists beside the rules."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Final, NamedTuple

from checker.data import data_folder

IN_FORCE: Final = "places.csv"
FORMER_PROVINCES: Final = "places-former.csv"
FORMER_COMMUNES: Final = "places-former-communes.csv"
_ENGLISH: Final = {
    "Tỉnh": "province", "Thành phố": "city", "Xã": "commune", "Phường": "ward", "Thị trấn": "township",
    "Đặc khu": "special zone",
}  # fmt: skip


class Spot(NamedTuple):
    """A province or commune: its code, kind, bare name, and the code of the province it lies in (empty for one itself)."""

    code: str
    kind: str
    name: str
    parent: str

    @property
    def called(self) -> str:
        """Kind and name as one writes them: “tỉnh Cao Bằng”."""
        return f"{self.kind[:1].lower()}{self.kind[1:]} {self.name}"

    def called_in(self, lang: str) -> str:
        """The same in a language: “tỉnh Cao Bằng”, “Cao Bằng province”."""
        return self.called if lang == "vi" else f"{self.name} {_ENGLISH.get(self.kind, self.kind)}"


class Spots(Mapping[str, Spot]):
    """One list by code; ``parent`` names the column of the province it lies in.

    A row is taken apart when it is first asked for: most runs ask for a handful of thousands.
    """

    def __init__(self, text: str, parent: str) -> None:
        head, *lines = text.splitlines()
        columns = head.split(",")
        self._columns = [columns.index(name) for name in ("code", "kind", "name", parent)]
        self._lines = {line.split(",", 1)[0]: line for line in lines}
        self._known: dict[str, Spot] = {}

    def __getitem__(self, code: str) -> Spot:
        spot = self._known.get(code)
        if spot is None:
            line = self._lines[code]
            row = next(csv.reader([line])) if '"' in line else line.split(",")
            spot = self._known[code] = Spot._make([row[place] for place in self._columns])
        return spot

    def __contains__(self, code: object) -> bool:
        return code in self._lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


class Gazetteer:
    """The lists of a folder of rules, each read when first asked for; one that the folder lacks is that of the rules shipped."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    @cached_property
    def places(self) -> Mapping[str, Spot]:
        """Provinces and communes in force, by code: two digits and five."""
        return self._spots(IN_FORCE, "parent")

    @cached_property
    def former_provinces(self) -> Mapping[str, Spot]:
        """Provinces before the reform by code; ``parent`` is the province they lie in now."""
        return self._spots(FORMER_PROVINCES, "now")

    @cached_property
    def former_communes(self) -> Mapping[str, Spot]:
        """Communes before the reform by code; ``parent`` is the province of then. Many codes are in force again."""
        return self._spots(FORMER_COMMUNES, "parent")

    def province(self, code: str) -> Spot | None:
        """The province of a code, in force or, where none in force has it, former."""
        return (self.places.get(code) if len(code) == 2 else None) or self.former_provinces.get(code)

    def province_now(self, code: str) -> str | None:
        """The code of the province in force that a province in force or former is, or lies in now; None: no such code."""
        if code in self.places:
            return code
        former = self.former_provinces.get(code)
        return former.parent if former else None

    def called(self, code: str, lang: str = "vi") -> str:
        """What a place is called; the code itself where no list has it."""
        spot = self.places.get(code) or self.former_provinces.get(code) or self.former_communes.get(code)
        return spot.called_in(lang) if spot else code

    def _spots(self, name: str, parent: str) -> Spots:
        path = (self._folder or data_folder("rules")) / name
        if not path.is_file():
            path = data_folder("rules") / name
        return Spots(path.read_text(encoding="utf-8"), parent)
