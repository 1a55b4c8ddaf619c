"""Cells: one rule in one window, from life and conditions to the outcome."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol

from checker.decide import REASONS
from checker.measure.codes import (
    AFTER_EFFECT,
    AHEAD,
    CLOSED,
    ENDED,
    ENOUGH,
    LIFE_OK,
    NEVER_NONE,
    NEVER_NOT_APPLICABLE,
    NEVER_PASS,
    NO,
    NONE,
    PENDING,
    YES,
)
from checker.measure.conditions import Conditions
from checker.measure.events import Triggers
from checker.measure.forms import compile_form, only_triggers
from checker.measure.node import FAIL, PASS, Ask, Context, Detail, Moment, Node
from checker.measure.view import FOREVER, View

Mapped = Mapping[str, Any]


class Told(Protocol):
    """What can say what was counted for an answer."""

    rule: Mapped

    def detail(self, view: View) -> Detail:
        """What was counted."""

    def noted(self, view: View, result: str) -> list[str]:
        """The rule's notes that go with a result."""

    def stands_in(self, view: View) -> bool:
        """Whether the result stands for a failure that the rule says cannot be."""


AFTER_EFFECT_REASON = REASONS.index("after_effect")


class Answer(NamedTuple):
    """The outcome of a rule in one window: ``window`` in ordinals, or None for rules without one."""

    outcome: int
    window: tuple[int, int] | None
    cell: Told | None
    rule: Mapped | None = None  # the version that judged the window, for rules with versions


def never_of(rule: Mapped) -> int:
    """What becomes of a failure: nothing, a pass, or not applicable."""
    instead = (rule.get("never") or {}).get("instead")
    return {None: NEVER_NONE, "pass": NEVER_PASS, "not_applicable": NEVER_NOT_APPLICABLE}[instead]


class Cell:
    """A rule in one window of one plan."""

    def __init__(self, rule: Mapped, context: Context, *, node: Node | None = None) -> None:
        self.rule = rule
        self.slot = context.slot
        self.frames = context.frames
        self.conditions = Conditions(rule.get("applies") or [], context, compile_form)
        self.free = self.conditions.empty
        self.by_event = self.slot.events_only and only_triggers(rule["require"])
        self.node = node or compile_form(rule["require"], context)
        self.softens = node is None and context.never != NEVER_NONE
        self.context = context
        self._bare: Node | None = None
        self.still = Moment(self.slot.due, self.slot.still, LIFE_OK)
        shown = (rule["window"].get("once") or {}).get("unless_shown")
        self.shown = context.selections.get(shown) if shown else None
        static = self.slot.life(_NOBODY, self.slot.due)
        self.always = static if static else None
        # for a unit without dates of its own nothing about the moment depends on the record
        self.quick = self._quick() if self.shown is None and self.slot.effect.end >= FOREVER else None
        self.notes = [(note, *_note_nodes(note, context)) for note in rule.get("notes") or []]

    @property
    def days(self) -> tuple[int, int] | None:
        """First and last day of the window; None for rules without one."""
        return self.slot.json()

    def _quick(self) -> Ask:
        if self.always is not None:
            return self._never(self.always)
        return self._fixed(self.still)

    def _never(self, life: int) -> Ask:
        never = self.frames.gate(life=life)
        return lambda view: never

    def _fixed(self, moment: Moment) -> Ask:
        node = self.node.fixed(moment)
        if self.free:
            return node
        if moment.window == AHEAD:
            return lambda view: self._decided(view, moment, self.node)
        decide, gates = self.conditions.fixed(moment), self.frames.condition_gates()
        return lambda view: gates[no] if (no := decide(view)) else node(view)

    @property
    def ends(self) -> bool:
        """Whether the text has a last day, so that what the record says of it binding still matters."""
        return self.slot.effect.end < FOREVER

    def for_life(self, view: View) -> Ask:
        """``outcome`` for every unit of the life of this one (``View.life``)."""
        moment = self.moment(view)
        if self.shown is not None or view.dissolved < FOREVER or self.each_by_itself(moment):
            return self.outcome
        return self._fixed(moment) if moment.life == LIFE_OK else self._never(moment.life)

    def moment(self, view: View) -> Moment:
        """Last day, window and life for this unit."""
        slot = self.slot
        if not view.bounded and self.shown is None and not view.kept_in_force and not view.denied:
            return self.still if self.always is None else Moment(slot.due, slot.still, self.always)
        due = slot.due_for(view)
        if self.shown is not None:
            days = view.days(self.shown)
            if days is not None and days.sure:
                due = min(due, max(days.sure[0], slot.effect.start, view.founded))
        return Moment(due, slot.window_for(due), slot.life(view, due))

    def outcome(self, view: View) -> int:
        """Result and reason for one unit."""
        if self.quick is not None and not view.bounded:
            return self.quick(view)
        moment = self.moment(view)
        if moment.life == LIFE_OK:
            return self._decided(view, moment, self.node)
        if moment.life == AFTER_EFFECT and self.each_by_itself(moment):
            over = self.slot.unit_life(view)
            left = self.frames.gate(life=over) if over else self.node.outcome(view, moment)
            if over or left & 31 == AFTER_EFFECT_REASON:
                return left
            if view.dissolved > moment.due:
                return self._decided(view, moment, self.node)
            moment = moment._replace(life=ENDED)
        if self.each_by_itself(moment) and self.conditions.decide(view, moment) == YES:
            return self.node.outcome(view, moment)  # every happening has a last day of its own
        if moment.life != ENDED:
            return self.frames.gate(life=moment.life)
        # dissolved before the last day: what was shown by then stands, for the rest nobody answers any more
        passed = self._decided(view, moment._replace(life=LIFE_OK), self.bare) >> 5 == PASS
        return self.frames.gate(life=ENDED, shown=ENOUGH if passed else NONE)

    def each_by_itself(self, moment: Moment) -> bool:
        """Whether the end of the unit, or of the text within the window, is asked of every happening by itself."""
        if moment.life == ENDED:
            return self.slot.events_only
        return moment.life == AFTER_EFFECT and self.by_event and self.slot.effect.end >= self.slot.span.first

    @property
    def bare(self) -> Node:
        """The requirement with its failures as they are, whatever the rule makes of them."""
        if not self.softens:
            return self.node
        if self._bare is None:
            self._bare = compile_form(self.rule["require"], self.context.bare())
        return self._bare

    def stands_in(self, view: View) -> bool:
        """Whether the result stands for a failure that the rule says cannot be."""
        moment = self.moment(view)
        if not self.softens or not (moment.life == LIFE_OK or self.each_by_itself(moment)):
            return False
        return self.conditions.decide(view, moment) == YES and self.bare.outcome(view, moment) >> 5 == FAIL

    def _decided(self, view: View, moment: Moment, node: Node) -> int:
        if not self.free:
            condition = self.conditions.decide(view, moment)
            if condition != YES:
                if moment.window == AHEAD and condition != NO:
                    condition = PENDING  # a window that ends after the period is never held against anybody
                return self.frames.gate(condition=condition)
        return node.outcome(view, moment)

    def detail(self, view: View) -> Detail:
        """What was counted, with the last day and the rule's own notes."""
        moment = self.moment(view)
        if LIFE_OK < moment.life < ENDED and not self.each_by_itself(moment):
            return Detail(due=moment.due)
        made = Detail()
        if self.conditions.decide(view, moment) != YES:
            self.conditions.explain(view, moment, made)
        else:
            made = self.node.detail(view, moment)
        if made.due is None or not self.slot.events_only:
            made.due = max(made.due or 0, moment.due)
        return made

    def counted(self, view: View) -> tuple[int, int]:
        """``done`` and ``needed`` of ``detail``, without the rest of it."""
        moment = self.moment(view)
        if LIFE_OK < moment.life < ENDED and not self.each_by_itself(moment):
            return 0, 0
        if not self.free and self.conditions.decide(view, moment) != YES:
            return 0, 0
        if isinstance(self.node, Triggers):
            return self.node.counted(view, moment)
        made = self.node.detail(view, moment)
        return made.done or 0, made.needed or 0

    def noted(self, view: View, result: str) -> list[str]:
        """The rule's notes that go with a result."""
        moment = self.moment(view)._replace(window=CLOSED, life=LIFE_OK)
        codes = []
        for note, when, unless in self.notes:
            if result not in note.get("on", ["pass"]):
                continue
            if when is not None and when.outcome(view, moment) >> 5:
                continue
            if unless is not None and not unless.outcome(view, moment) >> 5:
                continue
            codes.append(note["code"])
        return codes


def _note_nodes(note: Mapped, context: Context) -> tuple[Node | None, Node | None]:
    inner = context.inner()
    when, unless = note.get("when"), note.get("unless")
    return (
        compile_form(when, inner) if when else None,
        compile_form(unless, inner) if unless else None,
    )


class _Nobody:
    """A unit without dates of its own: what life is like for it can be said before any record is read."""

    founded = 0
    dissolved = 10**7
    kept_in_force = False
    denied = False


_NOBODY: Any = _Nobody()


class JudgedNode:
    """A person decides: the latest judgement of the record that is not after the day of assessment."""

    def __init__(self, rule: Mapped, context: Context) -> None:
        self.id = rule["id"]
        self.frames = context.frames

    def _judgement(self, view: View) -> Mapped | None:
        mine = [item for item in view.judgements if item["rule"] == self.id and item["on"] <= view.as_of]
        return max(mine, key=lambda item: item["on"]) if mine else None

    def outcome(self, view: View, moment: Moment) -> int:
        judgement = self._judgement(view)
        return self.decided(0 if judgement is None else 1 if judgement["result"] == "pass" else 2, moment)

    def decided(self, judged: int, moment: Moment) -> int:
        """What a judgement comes to: 0 none, 1 pass, 2 fail."""
        if judged == 2 and moment.window == AHEAD:
            judged = 0  # nobody is blamed for a window that ends after the period
        reason = 6 if judged == 2 else 0
        return self.frames.gate(mode=1, judged=judged, window=moment.window, reason=reason)

    def something(self, view: View, moment: Moment) -> bool:
        return self._judgement(view) is not None

    def fixed(self, moment: Moment) -> Ask:
        return lambda view: self.outcome(view, moment)

    def detail(self, view: View, moment: Moment) -> Detail:
        made = Detail()
        judgement = self._judgement(view)
        if judgement is not None:
            made.says.append(("judgement", dict(judgement)))
        return made
