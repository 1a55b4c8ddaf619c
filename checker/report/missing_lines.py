"""What the rulebook does not hold, said below a table: a clean result under one document says nothing of another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from checker.missing_documents import Library, Missing
from checker.result import UnitResult
from checker.texts import Both, pick

MISSING: Final[dict[str, Both]] = {
    "one": (
        "Bộ quy tắc chưa có văn bản của {places}; kết quả trên chỉ theo văn bản của {issuers}.",
        "The rulebook has no document of {places}; the result above is by that of {issuers} alone.",
    ),
    "none": (
        "Bộ quy tắc chưa có văn bản của {places}; đơn vị chưa được kiểm tra theo văn bản nào.",
        "The rulebook has no document of {places}; the unit was checked under none.",
    ),
    "province": (
        "Bộ quy tắc chưa có văn bản cấp tỉnh của: {areas}.",
        "The rulebook has no provincial document of: {areas}.",
    ),
    "commune": (
        "Bộ quy tắc chưa có văn bản cấp xã cho các đơn vị tại: {areas}.",
        "The rulebook has no document of the commune for units in: {areas}.",
    ),
    "units": ("{area} ({count} đơn vị)", "{area} (units: {count})"),
    "now": ("{former} (nay thuộc {now})", "{former} (now in {now})"),
    "and": (" và ", " and "),
}


def missing_line(result: UnitResult, library: Library, lang: str) -> list[str]:
    """The closing line of one unit; none where its province and commune have documents."""
    if not result.missing:
        return []
    joint = pick(MISSING["and"], lang)
    places = joint.join(_called(item, lang) for item in result.missing)
    issuers = joint.join(library.issuers(result.data["documents"]["checked"], lang))
    return [pick(MISSING["one" if issuers else "none"], lang).format(places=places, issuers=issuers)]


class MissingCount:
    """How many units each place without a document concerns: provinces by name, communes by their province.

    ``places``: how many units lie where, by level, province, former province and commune.
    """

    def __init__(self, library: Library, places: Mapping[tuple[str | None, ...], int]) -> None:
        self._library = library
        self._places = places

    def _units(self) -> Counter[tuple[str, str, Missing | str]]:
        units: Counter[tuple[str, str, Missing | str]] = Counter()
        for (level, province, former, commune), times in self._places.items():
            assert province is not None
            place = {"level": level, "province": province, "former_province": former, "commune": commune}
            for item in self._library.missing(place):
                area = item if item.level == "province" else province
                code = item.spot.code if item.level == "province" else province
                units[item.level, code, area] += times
        return units

    def lines(self, lang: str) -> Iterable[str]:
        """One line for provinces and one for communes, where there are any."""
        counted = self._units()
        for level in ("province", "commune"):
            found = sorted(
                (code, self._area(area, lang), units) for (its, code, area), units in counted.items() if its == level
            )
            if found:
                areas = (pick(MISSING["units"], lang).format(area=area, count=count) for _, area, count in found)
                yield pick(MISSING[level], lang).format(areas=", ".join(areas))

    def _area(self, area: Missing | str, lang: str) -> str:
        return self._library.places.called(area, lang) if isinstance(area, str) else _called(area, lang)


def _called(item: Missing, lang: str) -> str:
    called = item.spot.called_in(lang)
    if item.lies_in is None:
        return called
    return pick(MISSING["now"], lang).format(former=called, now=item.lies_in.called_in(lang))
