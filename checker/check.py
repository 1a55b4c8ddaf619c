"""Checks records: makes a plan for each kind, place, period and day once, and gives every rule's answers for a unit."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any, Final, NamedTuple

from checker.days import iso
from checker.decide import Decider
from checker.measure.answers import evaluate
from checker.measure.cells import Answer
from checker.measure.codes import Frames
from checker.measure.plan import Frame, Plan, RulePlan, scores
from checker.measure.view import FOREVER, Record, View
from checker.measure.windows import Timing
from checker.rulebook.book import Rulebook

Mapped = Mapping[str, Any]
Pair = tuple[Mapped, Mapped]
REMEMBERED: Final = 1_000
"""Scopes and plans are few, but records may tell first days of documents of their own: no more than this are remembered."""
LEAST_DAYS: Final = "min_days_in_year"
"""The one parameter that is read here and not put into rules."""


class Scope(NamedTuple):
    """Which rules bind a unit, and how many do not because of place or kind."""

    bound: list[Pair]
    other_place: list[Pair]
    other_kind: list[Pair]
    documents: tuple[tuple[str, str], ...] = ()  # ids, with the day since which each is assessed


class Checked(NamedTuple):
    """A unit's answers: ``rules`` in the order of the rulebook, with the view they were measured on."""

    view: View
    rules: list[tuple[RulePlan, list[Answer]]]
    scope: Scope


class Checker:
    """Checks records against a rulebook on one day of assessment.

    ``documents`` and ``rules`` narrow what is reported (None: everything); rules that others wait for are still measured.
    ``period`` (ordinals) stands in for the records' own.
    """

    def __init__(
        self, rulebook: Rulebook, as_of: int, *, decider: Decider | None = None, documents: Container[str] | None = None,
        rules: Container[str] | None = None, period: tuple[int, int] | None = None,
    ) -> None:  # fmt: skip
        self.rulebook = rulebook
        self.as_of = as_of
        self.decider = decider or Decider()
        self.period = period
        self._documents = documents
        self._rules = rules
        least = rulebook.parameters[LEAST_DAYS]["value"]
        self.shared = Frame(rulebook.facts, rulebook.actors, Frames(self.decider), rulebook.working_days, Timing(least))
        self._awaited = self._awaited_rules(rules)
        told = ((document, document["assessment"].get("start_told_by")) for document in rulebook.documents)
        self._told = [(document, by["fact"], by["attribute"]) for document, by in told if by]
        self._scopes: dict[tuple[Any, ...], Scope] = {}
        self._places: dict[tuple[Any, ...], tuple[str, ...]] = {}
        self._sets: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._plans: dict[tuple[Any, ...], Plan] = {}

    def _awaited_rules(self, rules: Container[str] | None) -> frozenset[str]:
        if rules is None:
            return frozenset()
        waiting = (rule for rule, _ in self.rulebook.pairs() if rule["id"] in rules)
        named = (rule.get("same_as") or (rule.get("blocked_by") or {}).get("rule") for rule in waiting)
        return frozenset(name for name in named if name)

    def check(self, record: Record) -> Checked:
        """All answers for one record."""
        scope = self.scope(record)
        plan = self.plan(record, scope)
        view = plan.view(record)
        return Checked(view, [pair for pair in evaluate(plan, view) if self.wanted(pair[0].id)], scope)

    def wanted(self, rule: str) -> bool:
        """Whether a rule is reported."""
        return self._rules is None or rule in self._rules

    def scope(self, record: Record) -> Scope:
        """The rules that bind the unit of a record by its kind and place, with the days that the record tells."""
        unit = record["unit"]
        starts = self._starts(record) if self._told else ()
        key = (unit["kind"], unit["level"], self._here(unit), starts)
        scope = self._scopes.get(key)
        if scope is None:
            if len(self._scopes) >= REMEMBERED:
                self._scopes.clear()
            scope = self._scopes[key] = self._make_scope(unit, dict(starts))
        return scope

    def _here(self, unit: Mapped) -> tuple[str, ...]:
        """The documents that bind a unit's place: few sets of them, however many places there are."""
        place = (unit["province"], unit.get("commune"), unit.get("former_province"))
        here = self._places.get(place)
        if here is None:
            found = tuple(
                document["id"] for document in self.rulebook.documents if binds_place(document["place"], unit)
            )
            here = self._places[place] = self._sets.setdefault(found, found)
        return here

    def _starts(self, record: Record) -> tuple[tuple[str, str], ...]:
        """Documents whose first day the record tells: the earliest one named that is not after the day of assessment."""
        found = []
        for document, fact, attribute in self._told:
            entries = record["documents"].get(fact)
            if entries and binds_place(document["place"], record["unit"]):
                days = [entry[attribute] for entry in entries if (entry.get(attribute) or FOREVER) <= self.as_of]
                if days:
                    found.append((document["id"], iso(min(days))))
        return tuple(found)

    def _make_scope(self, unit: Mapped, starts: Mapping[str, str]) -> Scope:
        actors = self.rulebook.actors
        kinds = {unit["kind"], actors[unit["kind"]].get("is_a")}
        scope = Scope([], [], [])
        for document in self.rulebook.documents:
            begun = _started(document, starts.get(document["id"]))
            here = binds_place(document["place"], unit)
            for rule in document["rules"]:
                if not self._needed(rule, document):
                    continue
                if not here:
                    scope.other_place.append((rule, begun))
                elif kinds.isdisjoint(rule["binds"]) or not _at_level(rule, document, unit):
                    scope.other_kind.append((rule, begun))
                else:
                    scope.bound.append((rule, begun))
        bound = ((document["id"], document["assessment"]["start"]) for _, document in scope.bound)
        return scope._replace(documents=tuple(dict.fromkeys(bound)))

    def _needed(self, rule: Mapped, document: Mapped) -> bool:
        """Reported, or measured because a reported rule waits for it."""
        if self._documents is not None and document["id"] not in self._documents:
            return False
        return self._rules is None or rule["id"] in self._rules or rule["id"] in self._awaited

    def plan(self, record: Record, scope: Scope) -> Plan:
        """The plan for a record's kind, documents, period and day."""
        period = self.period or record["period"]
        key = (record["unit"]["kind"], record["unit"]["level"], scope.documents, period)
        plan = self._plans.get(key)
        if plan is None:
            if len(self._plans) >= REMEMBERED:
                self._plans.clear()
            plan = self._plans[key] = Plan(
                scope.bound, record["unit"]["kind"], period, self.as_of, self.shared, told=self.period is None
            )  # fmt: skip
        return plan

    def scores(self, rule: Mapped, unit: Mapped) -> bool:
        """Whether a rule counts in the score of a unit."""
        actor = self.rulebook.actors[unit["kind"]]
        kinds = {unit["kind"], actor.get("is_a") or unit["kind"]}
        return scores(rule, kinds) and not actor.get("coordination")

    def not_listed(self, scope: Scope) -> dict[str, int]:
        """How many rules do not concern the unit because of place or kind."""
        return {
            "other_place": sum(1 for rule, _ in scope.other_place if self.wanted(rule["id"])),
            "other_kind": sum(1 for rule, _ in scope.other_kind if self.wanted(rule["id"])),
        }


def _at_level(rule: Mapped, document: Mapped, unit: Mapped) -> bool:
    """Whether a rule binds units of this level: its own levels, else its document's, else all."""
    levels = rule.get("levels") or document.get("levels")
    return not levels or unit["level"] in levels


def _started(document: Mapped, day: str | None) -> Mapped:
    """The document with another first day of assessment, where one is told."""
    if day is None:
        return document
    return {**document, "assessment": {**document["assessment"], "start": day}}


def binds_place(place: Mapped, unit: Mapped) -> bool:
    """Whether a document of this place binds a unit there: a merged province's text binds the old territory only."""
    former = unit.get("former_province") or unit["province"]
    if place.get("former_province"):
        return bool(former == place["former_province"])
    if unit["province"] != place["province"] or former != place["province"]:
        return False
    return place.get("commune") is None or unit.get("commune") == place["commune"]
