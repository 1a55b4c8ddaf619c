"""Nodes: what a rule requires, compiled for one window. A leaf measures and asks; composites combine the answers of parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from checker.decide import FAIL_REASONS, NA_REASONS, RESULTS, CombineQuestion, EngineFault, reason_of
from checker.measure.codes import ENGINE_FAULT, NEVER_NONE, NOT_REPORTED, Frame, Frames
from checker.measure.select import Selections
from checker.measure.view import View
from checker.measure.windows import Slot

PASS, FAIL, NOT_DUE, UNKNOWN, MANUAL, NOT_APPLICABLE, ERROR = range(len(RESULTS))


class Moment(NamedTuple):
    """Where a unit stands in a window: last day, open/closed/ahead, and whether it exists or has ended before."""

    due: int
    window: int
    life: int


@dataclass
class Detail:
    """What was counted for one finding: made only when somebody asks for it.

    ``evidence``: what counted, as JSON values with ordinals for days; ``facts``: names of what was asked for;
    ``absent``: facts that the record does not report; ``due``: last day, where it depends on what happened.
    """

    done: int | None = None
    needed: int | None = None
    days_late: int | None = None
    due: int | None = None
    evidence: list[dict[str, Any]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    says: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)

    def absorb(self, other: Detail, *, alike: bool = True) -> None:
        """Adds what a part counted to the whole; notes and lateness only of parts with the result of the whole."""
        self.evidence += [item for item in other.evidence if item not in self.evidence]
        self.absent += [name for name in other.absent if name not in self.absent]
        self.says += other.says
        if other.due is not None:
            self.due = max(self.due or 0, other.due)
        if not alike:
            return
        self.notes += [note for note in other.notes if note not in self.notes]
        if other.days_late is not None:
            self.days_late = max(self.days_late or 0, other.days_late)


Ask = Callable[[View], int]


class Node(Protocol):
    """A requirement in one window."""

    def outcome(self, view: View, moment: Moment) -> int:
        """Result and reason of this node for one unit."""

    def detail(self, view: View, moment: Moment) -> Detail:
        """What was counted."""

    def something(self, view: View, moment: Moment) -> bool:
        """Whether there is anything to show, though perhaps not enough."""

    def fixed(self, moment: Moment) -> Ask:
        """``outcome`` for one moment as a closure: what a plan asks for every unit without dates of its own."""


Measure = Callable[[View, int], int]


class Leaf:
    """A node that measures one thing and asks one question."""

    __slots__ = ("_detail", "fact", "measure", "rows")

    def __init__(
        self, rows: tuple[Frame, ...], measure: Measure, detail: Callable[[View, int], Detail], fact: str | None = None,
    ) -> None:  # fmt: skip
        """``fact``: the one list without which nothing can be said, where there is such a list."""
        self.fact = fact
        self.rows = rows
        self.measure = measure
        self._detail = detail

    def outcome(self, view: View, moment: Moment) -> int:
        return self.rows[moment.window][self.measure(view, moment.due)]

    def fixed(self, moment: Moment) -> Ask:
        table, measure, due, fact = self.rows[moment.window], self.measure, moment.due, self.fact
        if fact is None:
            return lambda view: table[measure(view, due)]
        silent = table[NOT_REPORTED]
        return lambda view: table[measure(view, due)] if fact in view.lists else silent

    def detail(self, view: View, moment: Moment) -> Detail:
        return self._detail(view, moment.due)

    def something(self, view: View, moment: Moment) -> bool:
        return self.measure(view, moment.due) & 3 > 0


class Context(NamedTuple):
    """What compiling a form needs: the plan's selections and frames, the facts, the kind of unit, the window."""

    selections: Selections
    frames: Frames
    facts: Mapping[str, Any]
    kind: str
    slot: Slot
    working_days: Callable[[int, int], int]
    never: int = NEVER_NONE
    alone: bool = True
    kinds: frozenset[str] = frozenset()

    def rows(self, reasons: Mapping[str, Any], default: str) -> tuple[Frame, ...]:
        """Frames for a leaf whose reasons are these, else the default."""
        return self.frames.rows(self.never, (reasons.get("none") or default, reasons.get("part") or default))

    def inner(self) -> Context:
        """The same for a part: what becomes of a failure is decided by the whole."""
        return self._replace(never=NEVER_NONE, alone=False)

    def bare(self) -> Context:
        """The same for the whole, where it is asked what it would be if nothing became of a failure."""
        return self._replace(never=NEVER_NONE)


def combine(
    frames: Frames, outcomes: Sequence[int], *, either: bool = False, never: int = NEVER_NONE, reason: str | None = None
) -> int:
    """The outcome of several parts by the AND or OR table, asked from the engine.

    ``reason``: the reason of a failure; None takes that of the first failing part.
    """
    # what happens twice changes nothing: without it there are few different lists, however many happenings a record has
    key = (tuple(dict.fromkeys(outcomes)), either, never, reason)
    known = frames.combined.get(key)
    if known is None:
        known = _combine(frames, *key)
        if known != ENGINE_FAULT:
            frames.combined[key] = known
    return known


def _combine(frames: Frames, outcomes: tuple[int, ...], either: bool, never: int, reason: str | None) -> int:
    seen = [False] * len(RESULTS)
    fail = unknown = na = 0
    for outcome in reversed(outcomes):
        result = outcome >> 5
        seen[result] = True
        if result == FAIL:
            fail = outcome
        elif result == UNKNOWN and (not unknown or reason_of(unknown) == "record_incomplete"):
            unknown = outcome  # a fact not reported is said before a record that does not reach far enough
        elif result == NOT_APPLICABLE:
            na = outcome
    why = FAIL_REASONS.index(reason or reason_of(fail)) if fail else 0
    na_reason = reason_of(na) if na else NA_REASONS[0]
    question = CombineQuestion(
        op=int(either), has_pass=int(seen[PASS]), has_fail=int(seen[FAIL]), has_unknown=int(seen[UNKNOWN]),
        has_not_due=int(seen[NOT_DUE]), has_na=int(seen[NOT_APPLICABLE]), has_error=int(seen[ERROR]), reason=why,
        unknown_reason=int(bool(unknown) and reason_of(unknown) == "record_incomplete"),
        na_reason=NA_REASONS.index(na_reason) if na_reason in NA_REASONS else 0, never=never,
    )  # fmt: skip
    try:
        return frames.decider.combine(question)
    except EngineFault:
        return ENGINE_FAULT
