"""What a measurement says, packed into one small int, and the tables that turn it into an outcome.

A *measurement* holds the classes shown, arose, reported, late, broken and an overriding reason. Everything else in a
question (window, what becomes of a failure, the reasons of the rule) is fixed by the *frame* in which it is asked.
A frame's table asks each distinct question once and remembers the outcome.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from checker.decide import FAIL_REASONS, Decider, EngineFault, LeafQuestion
from checker.decide import outcome as outcome_of

NONE, PART, ENOUGH = 0, 1, 2
DID_NOT_ARISE, DID_NOT_ARISE_AT_ONCE = 1 << 2, 2 << 2
NOT_REPORTED, INCOMPLETE = 1 << 4, 2 << 4
LATE_TOLERATED, LATE_FATAL = 1 << 6, 2 << 6
BROKEN = 1 << 8
WHY_SHIFT = 9

OPEN, CLOSED, AHEAD = 0, 1, 2
LIFE_OK, BEFORE_EFFECT, AFTER_EFFECT, NOT_EXISTING, TOO_SHORT, ENDED = range(6)
YES, NO, UNREPORTED, PENDING, UNFINISHED = range(5)
NEVER_NONE, NEVER_PASS, NEVER_NOT_APPLICABLE = range(3)

ENGINE_FAULT = outcome_of("error", "engine_fault")


def why(reason: str) -> int:
    """The bits that put another reason in place of the rule's own."""
    return (FAIL_REASONS.index(reason) + 1) << WHY_SHIFT


class Frame(dict[int, int]):
    """Outcomes of measurements asked under one window, set of reasons and use of ``never``."""

    def __init__(self, decider: Decider, window: int, never: int, reasons: tuple[int, int]) -> None:
        super().__init__()
        self._decider = decider
        self._fixed = (window, never)
        self._reasons = reasons

    def __missing__(self, measured: int) -> int:
        window, never = self._fixed
        shown = measured & 3
        override = measured >> WHY_SHIFT
        reason = override - 1 if override else self._reasons[1 if shown == PART else 0]
        question = LeafQuestion(
            place=0, kind=0, life=LIFE_OK, blocked=0, condition=0, mode=0, judged=0, shown=shown,
            arose=measured >> 2 & 3, window=window, reported=measured >> 4 & 3, late=measured >> 6 & 3,
            broken=measured >> 8 & 1, reason=reason, never=never,
        )  # fmt: skip
        self[measured] = outcome = ask(self._decider, question)
        return outcome


def ask(decider: Decider, question: LeafQuestion) -> int:
    """The outcome of a question; a fault of the engine becomes the outcome ``error``, never a traceback."""
    try:
        return decider.leaf(question)
    except EngineFault:
        return ENGINE_FAULT


def gate(decider: Decider, **classes: int) -> int:
    """The outcome of a question that a gate decides (place, kind, life, blocked, condition, a judgement)."""
    return ask(decider, LeafQuestion(*(classes.get(key, 0) for key in LeafQuestion._fields)))


class Frames:
    """All frames of a process: one table for each combination of what is fixed."""

    def __init__(self, decider: Decider) -> None:
        self.decider = decider
        self._tables: dict[tuple[int, int, tuple[int, int]], Frame] = {}
        self.combined: dict[tuple[Any, ...], int] = {}
        self._gates: dict[tuple[tuple[str, int], ...], int] = {}

    def table(self, window: int, never: int, reasons: tuple[int, int]) -> Frame:
        key = (window, never, reasons)
        table = self._tables.get(key)
        if table is None:
            table = self._tables[key] = Frame(self.decider, *key)
        return table

    def rows(self, never: int, reasons: Sequence[str]) -> tuple[Frame, ...]:
        """Frames for a window that is open, closed, ahead of the period."""
        pair = (FAIL_REASONS.index(reasons[0]), FAIL_REASONS.index(reasons[1]))
        return tuple(self.table(window, never, pair) for window in (OPEN, CLOSED, AHEAD))

    def condition_gates(self) -> list[int]:
        """Outcomes by answer of the conditions; the place of yes is never read."""
        return [0, *(self.gate(condition=answer) for answer in (NO, UNREPORTED, PENDING, UNFINISHED))]

    def gate(self, **classes: int) -> int:
        key = tuple(classes.items())
        outcome = self._gates.get(key)
        if outcome is None:
            outcome = self._gates[key] = gate(self.decider, **classes)
        return outcome
