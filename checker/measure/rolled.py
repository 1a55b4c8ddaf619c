"""The windows of one calendar year, combined to one finding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from checker.measure.cells import Cell
from checker.measure.codes import NEVER_NONE, Frames
from checker.measure.node import FAIL, NOT_APPLICABLE, Ask, Detail, combine
from checker.measure.view import View

Mapped = Mapping[str, Any]
REMEMBERED = 4_096
"""For so many ways in which the windows of a year came out the year is remembered."""


class RolledYear:
    """The windows of one calendar year, combined to one finding."""

    def __init__(self, rule: Mapped, cells: list[Cell], frames: Frames, year: tuple[int, int], never: int) -> None:
        self.rule = rule
        self.cells = cells
        self.frames = frames
        self.days = year
        self.never = never
        self.reasons = _inner_reasons(rule["require"])
        quick = [cell.quick for cell in cells if cell.quick is not None]
        self.quick: Ask | None = self._of_windows(quick) if len(quick) == len(cells) else None

    def for_life(self, view: View) -> Ask:
        """``outcome`` for every unit of the life of this one."""
        return self._of_windows([cell.for_life(view) for cell in self.cells])

    def _of_windows(self, asks: list[Ask]) -> Ask:
        known: dict[tuple[int, ...], int] = {}

        def combined(view: View) -> int:
            outcomes = tuple([ask(view) for ask in asks])
            outcome = known.get(outcomes)
            if outcome is None:
                if len(known) >= REMEMBERED:
                    known.clear()
                outcome = known[outcomes] = self._of(outcomes, self.never)
            return outcome

        return combined

    def of_windows(self, outcomes: tuple[int, ...]) -> int:
        """What the windows come to together."""
        return self._of(outcomes, self.never)

    def outcome(self, view: View) -> int:
        return self._combined(view, self.never)

    def stands_in(self, view: View) -> bool:
        return self.never != NEVER_NONE and self._combined(view, NEVER_NONE) >> 5 == FAIL

    def _combined(self, view: View, never: int) -> int:
        return self._of([cell.outcome(view) for cell in self.cells], never)

    def _of(self, outcomes: Sequence[int], never: int) -> int:
        reason = None
        if any(outcome >> 5 == 1 for outcome in outcomes):
            some = any(outcome >> 5 == 0 for outcome in outcomes)
            reason = self.reasons[1] if some else None
        return combine(self.frames, outcomes, never=never, reason=reason)

    def detail(self, view: View) -> Detail:
        made = Detail(done=0, needed=0)
        whole = self.outcome(view) >> 5
        for cell in self.cells:
            outcome = cell.outcome(view)
            if outcome >> 5 == NOT_APPLICABLE:
                continue
            made.absorb(cell.detail(view), alike=outcome >> 5 == whole)
            made.needed = (made.needed or 0) + 1
            made.done = (made.done or 0) + (outcome >> 5 == 0)
        made.says = [("windows", {"done": made.done, "needed": made.needed})]
        return made

    def noted(self, view: View, result: str) -> list[str]:
        codes: list[str] = []
        for cell in self.cells:
            codes += [code for code in cell.noted(view, result) if code not in codes]
        return codes


def _inner_reasons(spec: Mapped) -> tuple[str | None, str | None]:
    """The reasons for none and for some of a rolled-up duty: those of its one form."""
    body = next(iter(value for key, value in spec.items() if isinstance(value, Mapping)))
    reasons = body.get("reasons") or {}
    return reasons.get("none"), reasons.get("part") or reasons.get("some")
