"""The form ``none``: nothing of a kind happened, or nothing was left open beyond its limit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from checker.measure.codes import (
    BROKEN,
    CLOSED,
    DID_NOT_ARISE,
    ENDED,
    ENOUGH,
    INCOMPLETE,
    LATE_FATAL,
    NOT_REPORTED,
    OPEN,
)
from checker.measure.node import Ask, Context, Detail, Moment
from checker.measure.select import SURE
from checker.measure.told import evidence
from checker.measure.view import Found, View

Mapped = Mapping[str, Any]
HANDLED, BROKEN_STATE, RUNNING, ORPHANED, UNSEEN, DOUBT = "handled", "broken", "running", "orphaned", "unseen", "doubt"


class Look(NamedTuple):
    """What a node that asks for nothing found: all entries, the broken ones, and what else decides.

    ``due``: the last day, moved by limits that still run; ``late``: days, where everything was closed in the end.
    """

    found: list[Found]
    broken: list[Found]
    states: set[str]
    due: int
    late: int


class NoneNode:
    """Nothing of a kind happened; with ``unhandled``, nothing that was left open beyond its limit."""

    def __init__(self, spec: Mapped, context: Context) -> None:
        self.selection = context.selections.get(spec)
        self.slot = context.slot
        self.unhandled = spec.get("unhandled")
        self.empty = DID_NOT_ARISE if spec.get("empty") == "not_applicable" else ENOUGH
        self.empty_note = spec.get("empty_note")
        reason = (spec.get("reasons") or {}).get("none") or "violation_found"
        self.frames = context.frames
        self.rows = context.frames.rows(context.never, (reason, reason))

    def _counts(self, item: Found) -> bool:
        """Whether an entry lies in the window."""
        first, last, _ = self.slot.span
        first = max(first, self.slot.effect.start) if self.slot.events_only else first
        return item.day is None or first <= item.day <= last

    def _look(self, view: View, due: int) -> Look:
        found = [item for item in view.found(self.selection) or () if self._counts(item)]
        broken, lags, states = [], [], set()
        for item in found:
            state, limit, days = self._state(view, item)
            due = max(due, limit)
            states.add(state)
            if state == BROKEN_STATE:
                broken.append(item)
                lags.append(days)
        # the reason is `late` only when everything was closed in the end
        return Look(found, broken, states, due, max(lags) if lags and all(lags) else 0)

    def _state(self, view: View, item: Found) -> tuple[str, int, int]:
        """State, last day and days late of one entry; one that is only possible leaves doubt, never blame."""
        blamed = BROKEN_STATE if item.value == SURE else DOUBT
        if item.day is None:
            return DOUBT, 0, 0
        if self.unhandled is None:
            return blamed, 0, 0
        limit = item.day + self.unhandled["days"]
        closed = item.entry.get(self.unhandled["by"])
        if closed is not None and closed <= view.limit:
            return (HANDLED, 0, 0) if closed <= limit else (blamed, 0, closed - limit)
        if limit >= view.dissolved and item.value == SURE:
            return ORPHANED, limit, 0  # nobody is left to meet its limit
        if limit >= view.as_of:
            return RUNNING, limit, 0
        return (blamed, limit, 0) if view.complete >= limit or blamed == DOUBT else (UNSEEN, limit, 0)

    def outcome(self, view: View, moment: Moment) -> int:
        due, window, _ = moment
        row = self.rows
        if view.found(self.selection) is None:
            return row[window][NOT_REPORTED]
        found, broken, states, due, late = self._look(view, due)
        if broken:
            return row[window][BROKEN | (LATE_FATAL if late else 0)]
        if ORPHANED in states:
            return self.frames.gate(life=ENDED)
        if window != CLOSED or RUNNING in states:
            return row[OPEN if window == CLOSED else window][0]
        if DOUBT in states:
            return row[window][NOT_REPORTED]
        if UNSEEN in states or self.slot.short(view, self.slot.due):
            return row[window][INCOMPLETE]
        return row[window][ENOUGH if found else self.empty]

    def fixed(self, moment: Moment) -> Ask:
        outcome, fact, silent = self.outcome, self.selection.fact, self.rows[moment.window][NOT_REPORTED]
        return lambda view: outcome(view, moment) if fact in view.lists else silent

    def something(self, view: View, moment: Moment) -> bool:
        return bool(self._look(view, moment.due).found)

    def detail(self, view: View, moment: Moment) -> Detail:
        found, broken, _, due, late = self._look(view, moment.due)
        made = Detail(done=len(broken), needed=0, evidence=evidence(self.selection.fact, found), due=due)
        made.days_late = late or None
        made.says.append(("found", {"fact": self.selection.fact, "found": len(found), "broken": len(broken)}))
        if view.found(self.selection) is None:
            made.absent.append(self.selection.fact)
        elif not found and self.empty_note:
            made.notes.append(self.empty_note)
        elif found and not broken and self.unhandled:
            made.notes.append("handled")
        if late:
            made.notes.append("late")
        return made


def compile_none(spec: Mapped, context: Context) -> NoneNode:
    """Nothing of a kind happened."""
    return NoneNode(spec, context)
