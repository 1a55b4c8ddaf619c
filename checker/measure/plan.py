"""Plans: the rulebook compiled for one kind of unit, one set of documents, one period and one day of assessment."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from checker.days import parse_day
from checker.measure.cells import Answer, Cell, JudgedNode, never_of
from checker.measure.codes import NEVER_NONE, Frames
from checker.measure.node import Ask, Context
from checker.measure.rolled import RolledYear
from checker.measure.select import Selections
from checker.measure.special import AfterWorkingYear, Recurs
from checker.measure.versions import Owners
from checker.measure.view import FOREVER, Record, View
from checker.measure.windows import Effect, Slot, Timing, calendar_spans, slots, year_span

Mapped = Mapping[str, Any]


class Frame(NamedTuple):
    """What all plans share: facts, kinds, frames of questions, working days, the least length of a year."""

    facts: Mapped
    actors: Mapped
    frames: Frames
    working_days: Callable[[int, int], int]
    timing: Timing


Loose = AfterWorkingYear | Recurs


class RulePlan:
    """One rule of a plan: what gives its answers."""

    __slots__ = (
        "_answers", "anchored", "asks", "blocked_by", "cells", "id", "loose", "outcomes", "quick", "rule", "same_as", "scored",
        "waits_for",
    )  # fmt: skip

    def __init__(self, rule: Mapped, answers: Callable[[View], Iterable[Answer]], *, scored: bool) -> None:
        self.rule = rule
        self.outcomes: Callable[[View], list[int]] = lambda view: [answer.outcome for answer in answers(view)]
        self.same_as: str | None = rule.get("same_as")
        # one cell and one closure a window, where the windows do not depend on the record
        self.cells: list[Cell] | list[RolledYear] = []
        self.asks: list[Ask] | None = None
        self.quick: list[Ask] = []  # the same for units without dates of their own
        self.loose: Loose | None = None  # what finds the windows, where they depend on the record
        self.id: str = rule["id"]
        self.scored = scored
        self.blocked_by = rule.get("blocked_by")
        self.waits_for: str | None = self.same_as or (self.blocked_by or {}).get("rule")
        self.anchored = bool((rule.get("window") or {}).get("anchored"))
        self._answers = answers

    def answers(self, view: View) -> Iterable[Answer]:
        """One answer for each window."""
        return self._answers(view)


def effect_of(rule: Mapped, document: Mapped) -> Effect:
    """Since when and until when a rule binds: its own days, else those of its document."""
    own = rule.get("in_force") or {}
    start = own.get("from") or document["assessment"]["start"]
    end = own.get("to") or document["assessment"]["end"]
    return Effect(parse_day(start), parse_day(end) if end else FOREVER)


def version_effect(version: Mapped, document: Mapped) -> Effect:
    """Since when and until when a version binds, for the life of its windows: its chain; for a state, itself."""
    chain = version["chain"]
    window = version["window"]
    state = "once" in window or "standing" in window
    start = version["in_force"]["from"] if state else chain["from"]
    end = chain["to"] or document["assessment"]["end"]
    return Effect(parse_day(start), parse_day(end) if end else FOREVER)


def _ends(rule: Mapped, document: Mapped) -> list[int]:
    """The last days until which a rule binds; none where it has none."""
    if rule.get("same_as"):
        return []
    versions = rule.get("versions")
    effects = [version_effect(version, document) for version in versions] if versions else [effect_of(rule, document)]
    return [effect.end for effect in effects if effect.end < FOREVER]


def scores(rule: Mapped, kinds: Collection[str]) -> bool:
    """Whether a rule counts in the score of units of these kinds: always, never, or for the kinds that it names."""
    said = rule.get("scored", True)
    return not rule.get("same_as") and (not set(said).isdisjoint(kinds) if isinstance(said, list) else bool(said))


class Plan:
    """Rules compiled for units that share kind, documents, period and day of assessment.

    ``rules`` are in the order of the rulebook; ``order`` puts rules that decide others first.
    """

    def __init__(
        self, rules: Sequence[tuple[Mapped, Mapped]], kind: str, period: tuple[int, int], as_of: int, shared: Frame,
        *, told: bool = False,
    ) -> None:  # fmt: skip
        """``told``: the period is that of every record, none that stands in for theirs."""
        self.kind = kind
        self.period = period
        self.begun = period[0] if told else None
        self.as_of = as_of
        self.shared = shared
        self.selections = Selections(shared.facts)
        actor = shared.actors[kind]
        self._ends = parse_day(actor["exists_until"]) if actor.get("exists_until") else None
        self._kinds = frozenset({kind, actor.get("is_a") or kind})
        self._coordination = bool(actor.get("coordination"))
        self._opt_in = actor.get("opt_in")
        binding = shared.facts["binding_fact"]
        # what a record says of a text binding matters only where one has a last day: that it does not, until that day
        last = [end for pair in rules for end in _ends(*pair)]
        self._binding = (binding["fact"], binding["attribute"]) if last else None
        self._over = all(end < as_of for end in last)
        self._cells: dict[str, list[Cell] | list[RolledYear]] = {}
        self._loose: dict[str, Loose] = {}
        self.rules = [self._compile(rule, document) for rule, document in rules]
        self.order = self._strata()
        self.awaited = frozenset(plan.waits_for for plan in self.rules if plan.waits_for)

    def view(self, record: Record) -> View:
        """The record as this plan reads it."""
        return View(record, self.as_of, self._ends, self._binding, over=self._over)

    def _strata(self) -> list[RulePlan]:
        """Rules that others wait for come before them (lint holds that there is no cycle)."""
        waits = {plan.id: plan.waits_for for plan in self.rules}
        depth: dict[str, int] = {}

        def level(name: str) -> int:
            if name not in depth:
                depth[name] = 0
                before = waits.get(name)
                depth[name] = 1 + level(before) if before in waits else 0
            return depth[name]

        return sorted(self.rules, key=lambda plan: level(plan.id))

    def _with_opt_in(self, rule: Mapped) -> Mapped:
        if not self._opt_in:
            return rule
        condition = {"flag": {"attribute": self._opt_in}}
        return {**rule, "applies": [condition, *(rule.get("applies") or [])]}

    def _compile(self, rule: Mapped, document: Mapped) -> RulePlan:
        scored = scores(rule, self._kinds) and not self._coordination
        if rule.get("same_as"):
            return RulePlan(rule, lambda view: (), scored=False)  # shows the answers of its target
        if rule.get("versions"):
            return RulePlan(rule, self._versioned(rule, document), scored=scored)
        rule = self._with_opt_in(rule)
        answers = self._answers_of(rule, effect_of(rule, document))
        plan = RulePlan(rule, answers, scored=scored)
        plan.loose = self._loose.pop(rule["id"], None)
        if plan.loose is not None:
            plan.outcomes = plan.loose.outcomes
        cells = self._cells.pop(rule["id"], None)
        if cells is not None:
            plan.cells = cells
            plan.asks = [cell.outcome for cell in cells]
            plan.quick = [cell.quick or cell.outcome for cell in cells]
        return plan

    def _versioned(self, rule: Mapped, document: Mapped) -> Callable[[View], Iterable[Answer]]:
        """The answers of every version in the windows that are its own, in the order of the windows."""
        versions = rule["versions"]
        owners = Owners(versions, self.shared.timing.min_days_in_year)
        judging = [
            (place, version, self._answers_of(self._with_opt_in(version), version_effect(version, document)))
            for place, version in enumerate(versions)
            if not self._kinds.isdisjoint(version["binds"])
        ]
        self._cells.pop(rule["id"], None)
        self._loose.pop(rule["id"], None)
        if all(version["window"].get("roll_up") for version in versions):
            return self._rolled_versions(rule, document, owners)

        def answers(view: View) -> list[Answer]:
            found = [
                answer._replace(rule=version)
                for place, version, judge in judging
                for answer in judge(view)
                if owners.of(answer.window, self.as_of) == place
            ]
            return sorted(found, key=lambda answer: answer.window or (0, 0))

        return answers

    def _answers_of(self, rule: Mapped, effect: Effect) -> Callable[[View], Iterable[Answer]]:
        window = rule["window"]
        if "after_working_year" in window:
            end = self.shared.facts["roles"]["working_year_end"]
            after = AfterWorkingYear(rule, effect, self.as_of, self.period, self._cell, end)
            self._loose[rule["id"]] = after
            return after.answers
        if "anchored" in window:
            slot = Slot(effect, self.as_of, self.period, due=effect.start)
            context = self._context(slot, rule)
            observed = {"flag": {"attribute": "-"}}
            recurs = self._loose[rule["id"]] = Recurs(rule, context, Cell({**rule, "require": observed}, context))
            return recurs.answers
        made = slots(window, effect, self.as_of, self.period, self.shared.timing)
        if window.get("roll_up"):
            return self._rolled(rule, made)
        cells = [self._cell(rule, slot) for slot in made]
        self._cells[rule["id"]] = cells
        if len(cells) == 1:
            cell, days = cells[0], cells[0].slot.json()
            return lambda view: (Answer(cell.outcome(view), days, cell),)
        pairs = [(cell, cell.slot.json()) for cell in cells]
        return lambda view: [Answer(cell.outcome(view), days, cell) for cell, days in pairs]

    def _rolled(self, rule: Mapped, made: list[Slot]) -> Callable[[View], Iterable[Answer]]:
        years = []
        for span in calendar_spans("year", *self.period):
            cells = [
                self._cell(rule, slot, never=False) for slot in made if year_span(slot.span.first).first == span.first
            ]
            days = (span.first, span.last)
            years.append((RolledYear(rule, cells, self.shared.frames, days, never_of(rule)), days))
        self._cells[rule["id"]] = [year for year, _ in years]
        return lambda view: [Answer(year.outcome(view), days, year) for year, days in years]

    def _rolled_versions(self, rule: Mapped, document: Mapped, owners: Owners) -> Callable[[View], Iterable[Answer]]:
        """Rolled-up years whose short windows are each judged by their own version; the year speaks as its last one."""
        cells: list[tuple[Slot, Mapped, Cell]] = []
        for place, version in enumerate(rule["versions"]):
            if self._kinds.isdisjoint(version["binds"]):
                continue
            body = self._with_opt_in(version)
            effect = version_effect(version, document)
            for slot in slots(body["window"], effect, self.as_of, self.period, self.shared.timing):
                if owners.of(slot.json(), self.as_of) == place:
                    cells.append((slot, version, self._cell(body, slot, never=False)))
        cells.sort(key=lambda item: item[0].span.first)
        years = []
        for span in calendar_spans("year", *self.period):
            own = [item for item in cells if year_span(item[0].span.first).first == span.first]
            if own:
                days, last = (span.first, span.last), own[-1][1]
                made = RolledYear(last, [cell for _, _, cell in own], self.shared.frames, days, never_of(last))
                years.append((made, days, last))
        return lambda view: [Answer(year.outcome(view), days, year, version) for year, days, version in years]

    def _context(self, slot: Slot, rule: Mapped, *, never: bool = True) -> Context:
        shared = self.shared
        return Context(
            self.selections, shared.frames, shared.facts, self.kind, slot, shared.working_days,
            never_of(rule) if never else NEVER_NONE, kinds=self._kinds,
        )  # fmt: skip

    def _cell(self, rule: Mapped, slot: Slot, *, never: bool = True) -> Cell:
        context = self._context(slot, rule, never=never)
        node = JudgedNode(rule, context) if "judged" in rule["require"] else None
        return Cell(rule, context, node=node)
