"""What a record reports of the facts that rules look at: results that only that decides are remembered.

Most records report most facts not at all, as none, or in a few ways that look the same to the rules (``sight``). A rule
whose facts look as they did before comes to what it came to before, in the same period and life. Where that cannot be said
(a list like none before, a trigger with a partner in another list, figures alone) the record is measured.
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any, Final, NamedTuple

from checker.measure.cells import Cell
from checker.measure.plan import Plan, RulePlan
from checker.measure.rolled import RolledYear
from checker.measure.select import months_before
from checker.measure.sight import ABSENT, CHANGES, FALSE, NOTHING, TRUE, Glance, Lens, Places, Sight
from checker.measure.view import FOREVER, Record, View
from checker.measure.windows import Slot, year_span

MOST: Final = 32
"""For so many periods and lives of a plan results are remembered; nearly all records share a few."""
ASKING: Final = 0.5
"""Looking at a list takes some half of the time that asking one rule takes."""
LONG: Final = 64
"""Longer lists seldom look alike: rules that look at one are measured."""
PREDECESSORS: Final = "predecessors"
JUDGED: Final = "judged"
ALWAYS: Final = "always"
"""Places of their own in a state: what predecessors did, judgements of people, one for rules that look at nothing."""
State = list[int]
LooksAt = Callable[[State], Any]
Spot = tuple[int, int | None]
Tell = Callable[[View], Any]


class Looks(NamedTuple):
    """What a rule looks at: ``all_of`` picks it from a state; ``rest`` what is left where ``tells`` say what is seen of figures."""

    all_of: LooksAt
    rest: LooksAt
    tells: tuple[Tell, ...]


class Known:
    """What is remembered for records of one period and life: results of every rule by what is reported, looks of lists."""

    __slots__ = ("lenses", "results")

    def __init__(self, rules: int) -> None:
        self.results: list[dict[Any, Any]] = [
            {} for _ in range(rules)
        ]  # small ones, which stay in the processor's cache
        self.lenses: dict[str, Lens] = {}


class Reported:
    """The facts that some rules of a plan look at, each with its place in the state of a record."""

    def __init__(self, plan: Plan, rules: Sequence[RulePlan]) -> None:
        facts = plan.shared.facts
        self._names = {*facts["facts"], *facts["attributes"]}
        self._binding = facts["binding_fact"]["fact"]
        self._known: dict[tuple[Any, ...], Known] = {}
        self.made = [0]
        """How many looks of lists were new, until somebody sets it to none."""
        self._among: dict[tuple[int, ...], Places] = {}
        self._dues: dict[tuple[int, int], list[int]] = {}
        self._slots = [cell.slot for rule in rules for cell in _cells(rule)]
        self._seen: dict[str, list[tuple[Sight, Slot]]] = {}
        self._asked: dict[str, int] = {}  # how many rules see a list
        self._places: dict[str, int] = {PREDECESSORS: 0, JUDGED: 1, ALWAYS: 2}
        self._looked: dict[str, int] = {}  # places of lists by their look
        picked = [self._picked(rule) for rule in rules]
        shift = len(self._places)
        self._blank: State = [ABSENT] * (shift + len(self._looked))
        self.looks: list[Looks] = [
            Looks(
                _picks(place if look is None else shift + look for place, look in [*lists, *numbers]),
                _picks(place if look is None else shift + look for place, look in lists or [(2, None)]), tells,
            )
            for lists, numbers, tells in picked
        ]  # fmt: skip
        """What every rule looks at."""
        self.looks_at = [looks.all_of for looks in self.looks]
        self._lists = {
            fact: (self._places.get(fact), shift + self._looked[fact] if fact in self._looked else None)
            for fact in {*self._places, *self._looked}
        }

    def _picked(self, rule: RulePlan) -> tuple[list[Spot], list[Spot], tuple[Tell, ...]]:
        """Places that a rule looks at: (place, None), or (0, place among the looks); those of figures it sees apart."""
        found = set(_texts(rule.rule))
        names = [*sorted(found & {PREDECESSORS, JUDGED}), *sorted(found & self._names)] or [ALWAYS]
        if any(cell.ends for cell in rule.cells):
            names.append(self._binding)
        seen, numbers, tells = set(), set[str](), list[Tell]()
        for cell in _cells(rule) if all(cell.sees is not None for cell in rule.cells) else ():
            for sight in cell.sees or ():
                if isinstance(sight, Glance):
                    numbers |= sight.names
                    tells.append(sight.tell)
                else:
                    self._seen.setdefault(sight.selection.fact, []).append((sight, cell.slot))
                    seen.add(sight.selection.fact)
        if not seen:  # of figures alone more would be asked than is remembered
            numbers, tells = set(), []
        seen.discard(self._binding)
        for fact in seen:
            self._asked[fact] = self._asked.get(fact, 0) + 1
        spots: dict[str, Spot] = {
            name: (0, self._looked.setdefault(name, len(self._looked))) if name in seen
            else (self._places.setdefault(name, len(self._places)), None)
            for name in names
        }  # fmt: skip
        rest: list[Spot] = [spot for name, spot in spots.items() if name not in numbers]
        return rest, [spots[name] for name in sorted(numbers & spots.keys())], tuple(tells)

    def state(self, record: Record, known: Known, view: View) -> State:
        """For each fact whether it is not reported, reported as none, says something, or the number of its look."""
        places, lists, lenses = self._places, self._lists, known.lenses
        state = self._blank.copy()
        for fact, entries in view.lists.items():
            if fact in lists:
                place, look = lists[fact]
                if place is not None:
                    state[place] = CHANGES if entries else NOTHING
                if look is not None and not entries:
                    state[look] = NOTHING
                elif look is not None:
                    lens = lenses.get(fact) or self._lens(fact, known, view)
                    state[look] = lens.look(entries, view) if len(entries) <= LONG else CHANGES
        for fact, value in record["flags"].items():
            if fact in places:
                state[places[fact]] = TRUE if value else FALSE
        for fact in record["figures"]:
            if fact in places:
                state[places[fact]] = CHANGES
        for fact in record["texts"]:
            if fact in places:
                state[places[fact]] = CHANGES
        unit = record["unit"]
        for fact, value in unit["attributes"].items():
            if fact in places:
                state[places[fact]] = TRUE if value is True else FALSE if value is False else CHANGES
        if unit["predecessors"]:
            state[0] = CHANGES
        if record["judgements"]:
            state[1] = CHANGES
        return state

    def known(self, view: View) -> Known:
        """What is remembered for records of this period, complete to this day as far as rules ask, of units of this life."""
        life = (view.founded, view.dissolved)
        dues = self._dues.get(life)
        if dues is None:
            if len(self._dues) >= MOST:
                self._dues.clear()
            dues = self._dues[life] = sorted(
                {0, *(slot.due for slot in self._slots), *(slot.due_for(view) for slot in self._slots)}
            )
        key = (bisect_right(dues, view.complete), view.period, *life)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= MOST:
                self.forget()
            known = self._known[key] = Known(len(self.looks))
        return known

    def forget(self) -> None:
        """Drops what is remembered."""
        self._known.clear()
        self._among.clear()

    def _lens(self, fact: str, known: Known, view: View) -> Lens:
        days = self._days(fact, view)
        years = tuple(sorted({datetime.date.fromordinal(day).year for day in days if 0 < day < FOREVER}))
        sights = [sight for sight, _ in self._seen[fact]]
        lens = known.lenses[fact] = Lens(
            sights,
            self._places_among(days),
            self._places_among(years),
            view.limit,
            self.made,
            ASKING / self._asked[fact],
        )
        return lens

    def _places_among(self, days: tuple[int, ...]) -> Places:
        """One for all lists that are compared with the same days."""
        places = self._among.get(days)
        if places is None:
            places = self._among[days] = Places(days)
        return places

    def _days(self, fact: str, view: View) -> tuple[int, ...]:
        """All days that the rules compare days of this list with: of windows, effect, life, papers of an age."""
        days = {view.limit, view.as_of, view.founded, view.dissolved, *view.period}
        for sight, slot in self._seen[fact]:
            if sight.tell is not None:
                continue
            ends = {slot.span.last, slot.due, slot.due_for(view), slot.effect.end, view.limit}
            days |= {slot.span.first, *year_span(slot.span.first)[:2], slot.effect.start, *ends}
            if sight.months:
                days |= {months_before(day, sight.months) for day in ends if day < FOREVER}
        return tuple(sorted(days))


def changes(key: Any) -> bool:
    """Whether any of what a rule looks at says something that has to be measured."""
    return key == CHANGES if type(key) is int else CHANGES in key


def key_of(looks: Looks, state: State, view: View) -> Any:
    """What a result is remembered by where what its rule looks at ``changes``; None where it is not."""
    if not looks.tells or changes(looks.rest(state)):
        return None
    return None, looks.rest(state), *[tell(view) for tell in looks.tells]  # None: no state has it


def _picks(places: Iterable[int]) -> LooksAt:
    """Gives one number, or several."""
    return itemgetter(*places)


def _cells(rule: RulePlan) -> Iterator[Cell]:
    """The windows of a rule, those of rolled-up years included."""
    for cell in rule.cells:
        if isinstance(cell, RolledYear):
            yield from cell.cells
        else:
            yield cell


def _texts(spec: Any) -> Iterator[str]:
    """Every text in a rule: among them all names of facts and attributes that it can look at."""
    if isinstance(spec, str):
        yield spec
    elif isinstance(spec, Mapping):
        for name, value in spec.items():
            yield name
            yield from _texts(value)
    elif isinstance(spec, (list, tuple)):
        for item in spec:
            yield from _texts(item)
