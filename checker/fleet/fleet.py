"""A fleet: the records of any number of made-up units, each the same whatever the size of the fleet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from checker.check import binds_place
from checker.days import Window, parse_day
from checker.fleet.assumptions import Assumptions
from checker.fleet.chance import picked, shuffled, stream
from checker.fleet.faults import DUPLICATE, FAULTS, any_figure, spoilt
from checker.fleet.plan import Plan, Plans
from checker.fleet.population import Population, Unit, conduct_of, rules_of
from checker.fleet.record import RecordWriter, Setting
from checker.fleet.spans import Life, year_of
from checker.fleet.territory import Territories
from checker.places import Gazetteer
from checker.rulebook.book import Rulebook
from checker.texts import Lang

_FOR_EVER: Final = 10**7


class Made(NamedTuple):
    """A record as text, and what is known of it: the mistake put into it and the way it contradicts itself (empty:
    none), and how its unit does."""

    text: str
    unit: Unit
    period: Window
    fault: str
    odd: str
    conduct: str


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked of a fleet: its seed, its periods (one a year), the codes of places (None: everywhere), the share of
    units in places with a document (None: as assumed) and the share of records that are invalid on purpose."""

    seed: int
    periods: Sequence[Window]
    places: frozenset[str] | None = None
    bound: float | None = None
    bad: float = 0.0


class Fleet:
    """Makes the records of a wish. NobodyThere where the wish leaves no unit."""

    def __init__(
        self, book: Rulebook, taken: Assumptions, places: Gazetteer, wish: Wish, lang: Lang = "vi"
    ) -> None:  # fmt: skip
        self._book = book
        self._taken = taken
        self._wish = wish
        self.reform = parse_day(taken.reform)
        reached = {"whole"}
        if wish.periods[0][0] < self.reform:
            reached.add("ended")
        if wish.periods[-1][1] >= self.reform:
            reached.add("begun")
        self.population = Population(
            book, taken, Territories(book, places, taken.districts, wish.places), wish.seed,
            reached=frozenset(reached), bound=taken.bound if wish.bound is None else wish.bound, lang=lang,
        )  # fmt: skip
        self._plans = Plans(book, taken)
        self._writer = RecordWriter(taken)
        self._figure = any_figure(book.facts)
        roles = book.facts.get("roles") or {}
        self._year_end = str(roles.get("working_year_end", ""))
        self._binding: dict[tuple[str, str, str], bool] = {}
        self._own_texts = {item["place"]["commune"] for item in book.documents}
        self._documents: dict[tuple[Any, ...], tuple[str, ...]] = {}

    def records(self, units: int, *, shuffle: bool = False) -> Iterator[Made]:
        """The records of that many units, year after year for each, in the order of their ids or shuffled."""
        for index in range(units):
            yield from self.of_unit(shuffled(index, units, self._wish.seed) if shuffle else index)

    def of_unit(self, number: int) -> Iterator[Made]:
        """The records of a unit, one for each period in which it is there."""
        fault = self._fault(number)
        whose = number
        if fault == DUPLICATE:
            earlier = (other for other in range(number - 1, -1, -1) if not self._fault(other))
            whose = next(earlier, -1)
            if whose < 0:
                fault, whose = FAULTS[0], number
        unit = self.population.unit(whose)
        first_year = year_of(self._wish.periods[0][1])
        for period in self._wish.periods:
            if not self._there(unit, period):
                continue
            year = year_of(period[1])
            conduct = self._taken.conducts[conduct_of(self._taken, self._wish.seed, number, year, first_year)]
            setting = self._setting(unit, period)
            draw = stream(self._wish.seed, number, year)
            text, odd = self._writer.write(setting, self._plan(setting), conduct, draw)
            yield Made(spoilt(text, fault, self._figure) if fault else text, unit, period, fault, odd, conduct.id)

    def _fault(self, number: int) -> str:
        """The mistake put into the records of a unit; empty: none."""
        if not self._wish.bad:
            return ""
        draw = stream(self._wish.seed, number, "bad")
        return picked(FAULTS, draw) if draw() < self._wish.bad else ""

    def _there(self, unit: Unit, period: Window) -> bool:
        return period[0] < self.reform if unit.life == "ended" else unit.life != "begun" or period[1] >= self.reform

    def _setting(self, unit: Unit, period: Window) -> Setting:
        """What is known of a unit at the end of a period: nobody foresees the reform."""
        then = period[1] < self.reform
        founded, dissolved = unit.lives(self.reform)
        return Setting(
            unit, unit.then_name if then else unit.name, unit.ground.codes(then=then), founded,
            None if then else dissolved, period,
        )  # fmt: skip

    def _plan(self, setting: Setting) -> Plan:
        unit = setting.unit
        fixed = dict(unit.fixed)
        end = fixed.get(self._year_end)
        last = _FOR_EVER if setting.dissolved is None else setting.dissolved - 1
        life = Life(setting.period, setting.founded or 0, last)
        if end:
            month, _, day = end.partition("-")
            life = life._replace(year_end=(int(month), int(day)))
        asked = self._asked(setting)
        if stream(self._wish.seed, unit.number, "form")() < self._taken.whole_form:
            asked = (*asked, *(item["id"] for item in self._book.documents if item["id"] not in asked))
        return self._plans.plan(unit.row.kind, unit.row.level, asked, unit.fixed, life)

    def _binds(self, document: str, kind: str, level: str) -> bool:
        """Whether some rule of a document binds units of a kind and level."""
        key = (document, kind, level)
        if key not in self._binding:
            found = next(item for item in self._book.documents if item["id"] == document)
            self._binding[key] = bool(rules_of(found, kind, level, self._book.actors))
        return self._binding[key]

    def _asked(self, setting: Setting) -> tuple[str, ...]:
        """The documents whose rules a unit is asked for. Where none has any for it, it fills in the form of one that has."""
        row, codes = setting.unit.row, setting.codes
        commune = codes["commune"] if codes["commune"] in self._own_texts else None
        key = (row.kind, row.level, codes["province"], commune, codes["former_province"])
        found = self._documents.get(key)
        if found is None:
            about = [item for item in self._book.documents if self._binds(item["id"], row.kind, row.level)]
            here = tuple(item["id"] for item in about if binds_place(item["place"], codes))
            lent = about[int(setting.unit.ground.former) % len(about)]["id"] if about else None
            found = self._documents[key] = here or ((lent,) if lent else ())
        return found
