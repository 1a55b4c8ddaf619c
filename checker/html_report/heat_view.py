"""The heat map: areas against topics, the lowest area first; by commune where they are few, else by province."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from checker.html_report.marks import STEPS, step
from checker.html_report.tally import Cell, Place
from checker.html_report.unit_view import area_of
from checker.html_report.words import REPORT
from checker.places import Gazetteer
from checker.texts import pick

Mapped = Mapping[str, Any]
Heat = Mapping[Place, Mapping[str, Cell]]
MOST: Final = 130
"""Rows of a map of communes: no province has more communes than that."""


class HeatCell(NamedTuple):
    """A share: its quarter (None: nothing decided), per cent rounded down, the two numbers."""

    step: int | None
    mark: str
    percent: str
    counted: str


class HeatRow(NamedTuple):
    area: str
    cells: tuple[HeatCell, ...]


class HeatMap(NamedTuple):
    """A map: its heading, labels of topics (the first column is all of them together), rows."""

    heading: str
    topics: tuple[str, ...]
    rows: tuple[HeatRow, ...]


def heat_maps(heat: Heat, topics: Mapped, places: Gazetteer, lang: str) -> list[HeatMap]:
    """One map of every commune, or one of provinces and one of the lowest communes; none where nothing is decided."""
    heat = {place: cells for place, cells in heat.items() if cells}
    seen = {topic for cells in heat.values() for topic in cells}
    if not seen:
        return []
    columns = [code for code in topics if code in seen]
    labels = tuple(topics[code][lang] for code in columns)

    def made(heading: str, items: Heat, *, whole: bool = False) -> HeatMap:
        rows = sorted(items.items(), key=lambda item: (_share(item[1]), _codes(item[0])))[:MOST]
        told = (_row(cells, columns, _area(place, places, lang, whole=whole)) for place, cells in rows)
        return HeatMap(heading, labels, tuple(told))

    if len(heat) <= MOST:
        return [made(pick(REPORT["heat_areas"], lang), heat)]
    provinces = {place[0] for place in heat}
    together: Heat = {
        (code, None): _together([heat[place] for place in heat if place[0] == code]) for code in provinces
    }
    maps = [made(pick(REPORT["heat_provinces"], lang), together, whole=True)]
    own = {place: cells for place, cells in heat.items() if place[1] is not None}
    words = pick(REPORT["heat_communes"], lang).format(shown=min(MOST, len(own)), total=len(own))
    return [*maps, made(words, own)] if own else maps


def _area(place: Place, places: Gazetteer, lang: str, *, whole: bool) -> str:
    """What an area is called; ``whole``: provinces with all that lies in them."""
    province, commune = place
    area = area_of({"province": province, "commune": commune}, places, lang)
    return area if commune or whole else pick(REPORT["above_communes"], lang).format(province=area)


def _codes(place: Place) -> tuple[str, str]:
    return place[0], place[1] or ""


def _together(items: list[Mapping[str, Cell]]) -> dict[str, Cell]:
    made: dict[str, Cell] = {}
    for cells in items:
        for topic, cell in cells.items():
            made.setdefault(topic, Cell()).add(cell.met, cell.decided)
    return made


def _all(cells: Mapping[str, Cell]) -> Cell:
    made = Cell()
    for cell in cells.values():
        made.add(cell.met, cell.decided)
    return made


def _share(cells: Mapping[str, Cell]) -> float:
    total = _all(cells)
    return total.met / total.decided


def _row(cells: Mapping[str, Cell], columns: list[str], area: str) -> HeatRow:
    return HeatRow(area, (_cell(_all(cells)), *(_cell(cells.get(topic)) for topic in columns)))


def _cell(cell: Cell | None) -> HeatCell:
    if cell is None or not cell.decided:
        return HeatCell(None, "–", "", "")
    place = step(cell.met, cell.decided)
    return HeatCell(place, STEPS[place], str(100 * cell.met // cell.decided), f"{cell.met}/{cell.decided}")
