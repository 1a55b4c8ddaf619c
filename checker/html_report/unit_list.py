"""The list of units: compact rows for the script, and the first ones as a table for readers without it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from checker.html_report.leads import leads, split
from checker.html_report.scale import tones
from checker.html_report.tally import Row, Tally
from checker.html_report.unit_view import UnitTeller, area_of
from checker.places import Gazetteer
from checker.report.tables import number
from checker.rulebook.book import Rulebook
from checker.texts import RESULT_LABELS, pick

FIRST: Final = 100
"""Units that stand in the page as a table: those with most violations."""


class Line(NamedTuple):
    """A unit in the table that needs no script."""

    name: str
    href: str
    kind: str
    area: str
    years: str
    score: str
    high: str
    grade: str
    tone: str
    counts: tuple[int, ...]


class UnitList(NamedTuple):
    """``data``: what the script needs; ``lines``: the first units; ``columns``: results counted, with labels."""

    data: Mapping[str, Any]
    lines: tuple[Line, ...]
    columns: tuple[tuple[str, str], ...]
    several_years: bool
    total: int


def unit_list(tally: Tally, book: Rulebook, places: Gazetteer, teller: UnitTeller, folder: str) -> UnitList:
    """The units of a fleet, those with most violations first; ``folder``: where their pages are."""
    lang = teller.lang
    rows = sorted(tally.rows, key=lambda row: (-row.counts[0], row.value is None, row.value or 0, row.name, row.file))
    tone = tones(book.scoring, lang)
    wanted = [place for place, name in enumerate(Tally.COUNTED) if name != "error" or tally.results[name]]
    columns = tuple((Tally.COUNTED[place], pick(RESULT_LABELS[Tally.COUNTED[place]], lang)) for place in wanted)
    lines = (
        Line(
            row.name, f"{folder}/{row.file}.html", teller.words.kind(row.kind), _area(row, places, lang), row.years,
            number(row.value, lang), number(row.high, lang), row.grade or "–", tone.get(row.grade or "", "none"),
            tuple(row.counts[place] for place in wanted),
        )
        for row in rows[:FIRST]
    )  # fmt: skip
    several = len({row.years for row in rows}) > 1
    return UnitList(_data(rows, wanted, tone, places, teller, folder), tuple(lines), columns, several, len(rows))


def _area(row: Row, places: Gazetteer, lang: str) -> str:
    return area_of({"province": row.province, "commune": row.commune}, places, lang)


def _data(
    rows: Sequence[Row], wanted: Sequence[int], tone: Mapping[str, str], places: Gazetteer, teller: UnitTeller, folder: str
) -> dict[str, Any]:  # fmt: skip
    """Rows as lists of texts, numbers and places in the lists beside them: about a hundred bytes a unit."""
    lang = teller.lang
    kinds = list(dict.fromkeys(row.kind for row in rows))
    provinces = sorted({row.province for row in rows})
    areas = sorted({(row.province, row.commune) for row in rows}, key=lambda area: (area[0], area[1] or ""))
    years = sorted({row.years for row in rows})
    grades = list(tone)
    beginnings = leads([row.name for row in rows])
    lead_of = {lead: place for place, lead in enumerate(beginnings)}
    place_of = {name: {value: place for place, value in enumerate(values)} for name, values in (
        ("kind", kinds), ("province", provinces), ("area", areas), ("years", years), ("grade", grades),
    )}  # fmt: skip
    return {
        "folder": folder,
        "kinds": [teller.words.kind(kind) for kind in kinds],
        "provinces": [places.called(code, lang) for code in provinces],
        "areas": [[places.called(two, lang) if two else "", place_of["province"][one]] for one, two in areas],
        "leads": beginnings,
        "years": years,
        "grades": [[label, tone[label]] for label in grades],
        "rows": [
            [
                *split(row.name, lead_of), row.file, place_of["kind"][row.kind], place_of["area"][row.province, row.commune],
                place_of["years"][row.years], row.value, row.high,
                None if row.grade is None else place_of["grade"].get(row.grade),
                *(row.counts[place] for place in wanted),
            ]
            for row in rows
        ],
    }  # fmt: skip
