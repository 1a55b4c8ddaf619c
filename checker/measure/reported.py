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
MOST: Final = 64
"""For so many periods and last days reported answers are remembered; nearly all records share one."""
PREDECESSORS: Final = "predecessors"
LooksAt = Callable[[list[int]], Any]


class Reported:
    """The facts that the rules of a plan look at, each with its place in the state of a record."""

    def __init__(self, plan: Plan) -> None:
        facts = plan.shared.facts
        self._names = {*facts["facts"], *facts["attributes"]}
        self._binding = facts["binding_fact"]["fact"]
        self._places: dict[str, int] = {PREDECESSORS: 0}
        self._known: dict[tuple[Any, ...], dict[Any, int]] = {}
        self.rules: list[str] = []

    def of(self, rule: RulePlan) -> LooksAt:
        """What picks from a state all that this rule looks at."""
        self.rules.append(rule.id)
        names = [PREDECESSORS, self._binding, *sorted(set(_texts(rule.rule)) & self._names)]
        return itemgetter(*(self._places.setdefault(name, len(self._places)) for name in names))

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
        if unit["predecessors"] or record["judgements"]:
            state[0] = CHANGES  # judgements are few: where there are any, everything is measured
        return state

    def known(self, view: View) -> dict[Any, int]:
        """The answers remembered for records of this period that are complete to this day."""
        key = (view.complete, view.period)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= MOST:
                self._known.clear()
            known = self._known[key] = {}
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
