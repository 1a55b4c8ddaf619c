"""Composite nodes: all_of, any_of, and parts with conditions of their own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from checker.measure.codes import AHEAD, NO, PENDING, Frames
from checker.measure.conditions import Conditions
from checker.measure.node import FAIL, NOT_APPLICABLE, PASS, Ask, Detail, Moment, Node, combine
from checker.measure.view import View

Mapped = Mapping[str, Any]


class Guarded:
    """A part with conditions: where one is false the part is not applicable."""

    def __init__(self, node: Node, conditions: Conditions, frames: Frames) -> None:
        self.node = node
        self.conditions = conditions
        self.frames = frames

    def outcome(self, view: View, moment: Moment) -> int:
        condition = self.conditions.decide(view, moment)
        if condition:
            pending = moment.window == AHEAD and condition != NO  # nobody is blamed for what lies after the period
            return self.frames.gate(condition=PENDING if pending else condition)
        return self.node.outcome(view, moment)

    def fixed(self, moment: Moment) -> Ask:
        if moment.window == AHEAD:
            return lambda view: self.outcome(view, moment)
        decide, node = self.conditions.fixed(moment), self.node.fixed(moment)
        gates = self.frames.condition_gates()
        return lambda view: gates[no] if (no := decide(view)) else node(view)

    def detail(self, view: View, moment: Moment) -> Detail:
        condition = self.conditions.decide(view, moment)
        if not condition:
            return self.node.detail(view, moment)
        made = Detail()
        self.conditions.explain(view, moment, made)
        return made

    def something(self, view: View, moment: Moment) -> bool:
        return not self.conditions.decide(view, moment) and self.node.something(view, moment)


class Composite:
    """Several parts combined by AND or OR."""

    def __init__(
        self, parts: list[Node], gates: list[int], *, either: bool, reasons: Mapped, never: int, frames: Frames
    ) -> None:
        self.parts = parts
        self.gates = gates  # places of the parts without which the whole does not apply
        self.either = either
        self.some = reasons.get("some") or reasons.get("part")
        self.none = reasons.get("none")
        self.never = never
        self.frames = frames

    def outcome(self, view: View, moment: Moment) -> int:
        return self._combined([part.outcome(view, moment) for part in self.parts], lambda: self.something(view, moment))

    def _combined(self, outcomes: Sequence[int], shows: Callable[[], bool]) -> int:
        """``shows``: whether there is something to show of any part; asked where a reason depends on it."""
        for place in self.gates:
            if outcomes[place] >> 5 == NOT_APPLICABLE:
                return outcomes[place]
        reason = None
        if (self.some or self.none) and any(outcome >> 5 == FAIL for outcome in outcomes):
            some = shows() if self.either else any(outcome >> 5 == PASS for outcome in outcomes)
            reason = self.some if some else self.none
        return combine(self.frames, outcomes, either=self.either, never=self.never, reason=reason)

    @property
    def looks_again(self) -> bool:
        """Whether the reason of a failure depends on what there is to show, not on the outcomes of the parts alone."""
        return self.either and bool(self.some or self.none)

    def fixed(self, moment: Moment) -> Ask:
        asks = [part.fixed(moment) for part in self.parts]
        if self.looks_again:
            chosen = self.chooser(moment)
            return lambda view: chosen(tuple([ask(view) for ask in asks]), view)
        known: dict[tuple[int, ...], int] = {}

        def combined(view: View) -> int:
            outcomes = tuple([ask(view) for ask in asks])
            outcome = known.get(outcomes)
            if outcome is None:
                outcome = known[outcomes] = self.of_parts(outcomes)
            return outcome

        return combined

    def chooser(self, moment: Moment) -> Callable[[tuple[int, ...], View], int]:
        """What the outcomes of the parts come to in a view: only failures look at what there is to show."""
        known: dict[tuple[int, ...], int] = {}

        def chosen(outcomes: tuple[int, ...], view: View) -> int:
            outcome = known.get(outcomes)
            if outcome is not None:
                return outcome
            made = self._combined(outcomes, lambda: self.something(view, moment))
            if not any(part >> 5 == FAIL for part in outcomes) or any(part >> 5 == PASS for part in outcomes):
                known[outcomes] = made
            return made

        return chosen

    def of_parts(self, outcomes: tuple[int, ...]) -> int:
        """What the outcomes of the parts come to, where nothing else counts (not ``looks_again``)."""
        return self._combined(outcomes, bool)

    def of_parts_shown(self, told: tuple[tuple[int, ...], bool]) -> int:
        """What the outcomes of the parts come to where there is something to show of any of them, or is not."""
        outcomes, some = told
        return self._combined(outcomes, lambda: some)

    def something(self, view: View, moment: Moment) -> bool:
        return any(part.something(view, moment) for part in self.parts)

    def detail(self, view: View, moment: Moment) -> Detail:
        made = Detail(done=0, needed=0)
        passed = applicable = 0
        outcomes = [part.outcome(view, moment) for part in self.parts]
        whole = self.outcome(view, moment) >> 5
        for part, outcome in zip(self.parts, outcomes, strict=True):
            if self.either and PASS in (other >> 5 for other in outcomes) and outcome >> 5 != PASS:
                continue  # what was not needed is not shown
            made.absorb(part.detail(view, moment), alike=outcome >> 5 == whole)
            applicable += outcome >> 5 != NOT_APPLICABLE
            passed += outcome >> 5 == PASS
        made.done, made.needed = passed, (1 if applicable else 0) if self.either else applicable
        return made
