"""Windows of a rule for one period and day of assessment: which there are, their last day, and the life in them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from checker.days import add_months, window_of
from checker.measure.codes import (
    AFTER_EFFECT,
    AHEAD,
    BEFORE_EFFECT,
    CLOSED,
    ENDED,
    LIFE_OK,
    NOT_EXISTING,
    OPEN,
    TOO_SHORT,
)
from checker.measure.view import FOREVER, View

MONTHS = {"year": 12, "half_year": 6, "quarter": 3, "month": 1}


class Span(NamedTuple):
    """A calendar window: first and last day, both included, and the year in which it ends."""

    first: int
    last: int
    year: int


def calendar_spans(every: str, first: int, last: int) -> Iterator[Span]:
    """All calendar windows of a length (year, half_year, quarter, month) that overlap the days first..last."""
    months = MONTHS[every]
    start = datetime.date.fromordinal(first)
    month = (start.month - 1) // months * months + 1
    begin = datetime.date(start.year, month, 1).toordinal()
    while begin <= last:
        following = add_months(begin, months)
        yield Span(begin, following - 1, datetime.date.fromordinal(begin).year)
        begin = following


def year_span(day: int) -> Span:
    """The calendar year of a day."""
    year = datetime.date.fromordinal(day).year
    first, last = window_of(str(year))
    return Span(first, last, year)


def tail_day(year: int, tail: str) -> int:
    """The day MM-DD of the year after ``year``."""
    month, day = tail.split("-")
    return datetime.date(year + 1, int(month), int(day)).toordinal()


class Effect(NamedTuple):
    """Since when and until when a rule binds; ``end`` is FOREVER where it has none."""

    start: int
    end: int


class Slot:
    """One window of one rule: everything about its time that does not depend on the record.

    ``state``: a duty judged by the state on the evaluation day (once, standing); its finding has no window.
    ``span``: the calendar window; for state duties the days from the start of effect to the day of assessment.
    ``due``: the last day for a unit without dates of its own; ``grace``: days that run from founding too.
    """

    def __init__(
        self, effect: Effect, as_of: int, period: tuple[int, int], *, span: Span | None = None, due: int | None = None,
        grace: int | None = None, min_days: int = 0, throughout: bool = False, last_of_year: bool = True,
        events_only: bool = False, not_before: int | None = None, judged_until: int | None = None,
    ) -> None:  # fmt: skip
        self.effect = effect
        self.as_of = as_of
        self.period = period
        self.state = span is None
        self.span = span or Span(effect.start, as_of, datetime.date.fromordinal(as_of).year)
        self.grace = grace
        self.due = due if due is not None else self.span.last
        if grace is not None:
            graced = effect.start + grace
            self.due = graced if self.state else max(self.due, graced)
        self.min_days = min_days
        self.throughout = throughout
        self.last_of_year = last_of_year
        self.events_only = events_only
        # a rolled-up year is judged as a whole: its windows wait for the end of the year, like the year itself
        self.ahead = not self.state and (judged_until or self.span.last) > period[1]
        self.not_before = not_before
        self.still = self._window(self.due)

    def _window(self, due: int) -> int:
        if self.ahead:
            return AHEAD
        return CLOSED if due < self.as_of else OPEN

    def due_for(self, view: View) -> int:
        """The last day for this unit."""
        if self.grace is None or not view.founded:
            return max(self.due, view.founded) if self.state else self.due
        graced = max(self.effect.start, view.founded) + self.grace
        return graced if self.state else max(self.span.last, graced)

    def window_for(self, due: int) -> int:
        """Open, closed or ahead for a last day."""
        return self.still if due == self.due else self._window(due)

    def evaluation_day(self, view: View) -> int:
        """The day whose state counts: assessment, the day before dissolution, or the end of effect, the earliest."""
        if not self.state:
            return min(view.limit, self.span.last)
        end = self.effect.end
        return view.limit if self.kept(view) or end > view.limit else end

    def year(self, view: View) -> int:
        """The year that the window belongs to; for a state that of the evaluation day."""
        return datetime.date.fromordinal(self.evaluation_day(view)).year if self.state else self.span.year

    def life(self, view: View, due: int) -> int:
        """Step 1 of the decision: effect of the rule, life of the unit, length of the window."""
        found = self._effect_life(view, due)
        if found:
            return found
        found = self.unit_life(view)
        if found:
            return found
        return ENDED if view.dissolved <= due else LIFE_OK

    def kept(self, view: View) -> bool:
        """Whether the text binds beyond its last day: the record says so; before that day unless it says the contrary."""
        return view.kept_in_force or (self.as_of <= self.effect.end and not view.denied)

    def _effect_life(self, view: View, due: int) -> int:
        start, end = self.effect
        known = min(self.span.last, self.as_of) if self.events_only else self.span.last
        if (self.not_before is not None and self.span.last < self.not_before) or start > known:
            return BEFORE_EFFECT
        # a single duty closes on its last day; a state that must hold is asked for on the day of assessment
        closes = self.span.last if not self.state else due if self.grace is not None else self.as_of
        return AFTER_EFFECT if end < closes and not self.kept(view) else LIFE_OK

    def unit_life(self, view: View) -> int:
        """Whether the unit existed in the window, and long enough."""
        first, last, _ = self.span
        start, end = self.effect
        if view.founded > last or view.dissolved <= first:
            return NOT_EXISTING
        if self.min_days:
            until = min(last, view.dissolved - 1, FOREVER if self.kept(view) else end)
            days = until - max(first, view.founded, start) + 1
            return TOO_SHORT if days < self.min_days else LIFE_OK
        if self.throughout and (view.founded > first or view.dissolved <= last or start > first):
            return TOO_SHORT
        return LIFE_OK

    def ending(self, view: View) -> int:
        """The last day of what names no day of its own: the end of the window, or the last day of a state."""
        return self.due_for(view) if self.state else self.span.last

    def unseen(self, view: View) -> bool:
        """Whether the duty runs in days before the period reported: the record says nothing of them."""
        return not self.state and max(self.span.first, view.founded, self.effect.start) < view.period[0]

    def short(self, view: View, due: int) -> bool:
        """Whether the record does not cover the window: absence in it proves nothing."""
        return view.complete < due or self.unseen(view)

    def json(self) -> tuple[int, int] | None:
        """First and last day for the finding; None for duties without a window."""
        return None if self.state else (self.span.first, self.span.last)


class Timing(NamedTuple):
    """What windows are made from: parameters shared by all rules."""

    min_days_in_year: int


def slots(window: Mapping[str, Any], effect: Effect, as_of: int, period: tuple[int, int], timing: Timing) -> list[Slot]:
    """The windows of a rule for a period (for rolled-up duties: the short windows, all of them in the years touched).

    ``after_working_year`` and ``anchored`` depend on the record and are made when it is read.
    """
    if window.get("standing"):
        return [Slot(effect, as_of, period, due=effect.start)]
    if "once" in window:
        return [Slot(effect, as_of, period, grace=window["once"]["grace"])]
    if "per_event" in window:
        return [Slot(effect, as_of, period, span=span, events_only=True) for span in calendar_spans("year", *period)]
    every = window["every"]
    touched = calendar_spans(every, *period)
    if window.get("roll_up"):
        years = list(calendar_spans("year", *period))
        touched = calendar_spans(every, years[0].first, years[-1].last)
    not_before = window_of(window["first"])[0] if window.get("first") else None
    made = []
    for span in touched:
        due = tail_day(span.year, window["tail"]) if window.get("tail") else span.last
        made.append(
            Slot(
                effect,
                as_of,
                period,
                span=span,
                due=due,
                grace=window.get("grace"),
                min_days=timing.min_days_in_year if every == "year" else 0,
                throughout=every != "year",
                last_of_year=year_span(span.first).last == span.last,
                not_before=not_before,
                judged_until=year_span(span.first).last if window.get("roll_up") else None,
            )
        )
    return made
