"""What a record reports, without what it says: enough to know the answer of a rule that nothing was told about.

Of most rules a record reports nothing, or that there was nothing. Such answers are the same for every record that reports
as much, so they are remembered; a rule is measured only where there is something to measure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from operator import itemgetter
from typing import Any, Final

from checker.measure.plan import Plan, RulePlan
from checker.measure.view import Record, View

ABSENT, NOTHING, CHANGES, FALSE, TRUE = range(5)
CHANGING: Final = -1
"""Stands for an answer that has to be measured."""
ANSWERS: Final = 4_096
"""So many answers are remembered for one of these; records of one kind report in few ways."""
MOST: Final = 32
"""For so many periods and lives answers are remembered; nearly all records share a few."""
ALWAYS: Final = "always"
PREDECESSORS: Final = "predecessors"
JUDGED: Final = "judged"
"""Places of their own in a state: one where there is never anything, what predecessors did, judgements of people."""
LooksAt = Callable[[list[int]], Any]


class Reported:
    """The facts that the rules of a plan look at, each with its place in the state of a record."""

    def __init__(self, plan: Plan) -> None:
        facts = plan.shared.facts
        self._names = {*facts["facts"], *facts["attributes"]}
        self._binding = facts["binding_fact"]["fact"]
        self._places: dict[str, int] = {ALWAYS: 0, PREDECESSORS: 1, JUDGED: 2}
        self._known: dict[tuple[Any, ...], dict[Any, int]] = {}

    def of(self, rule: RulePlan) -> LooksAt:
        """What picks from a state all that this rule looks at."""
        found = set(_texts(rule.rule))
        names = [ALWAYS, *sorted(found & {PREDECESSORS, JUDGED}), *sorted(found & self._names)]
        if any(cell.ends for cell in rule.cells):
            names.append(self._binding)
        places = [self._places.setdefault(name, len(self._places)) for name in names]
        return itemgetter(*places, places[0])  # of two places or more: a tuple

    def state(self, record: Record) -> list[int]:
        """For each fact whether it is not reported, reported as none, or says something."""
        places = self._places
        state = [ABSENT] * len(places)
        for section in (record["events"], record["documents"]):
            for fact, entries in section.items():
                if fact in places:
                    state[places[fact]] = CHANGES if entries else NOTHING
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
            state[1] = CHANGES
        if record["judgements"]:
            state[2] = CHANGES
        return state

    def known(self, view: View) -> dict[Any, int]:
        """The answers remembered for records of this period, complete to this day, of units of this life."""
        key = (view.complete, view.period, view.founded, view.dissolved)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= MOST:
                self._known.clear()
            known = self._known[key] = {}
        elif len(known) >= ANSWERS:
            known.clear()
        return known

    @staticmethod
    def changes(picked: tuple[int, ...]) -> bool:
        """Whether any of what a rule looks at says something."""
        return CHANGES in picked


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
