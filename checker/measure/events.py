"""Forms that follow single happenings: what triggers share, and `answered`. One answer for each trigger, combined by AND."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from checker.days import add_months
from checker.measure.codes import (
    AFTER_EFFECT,
    CLOSED,
    DID_NOT_ARISE,
    ENDED,
    ENOUGH,
    INCOMPLETE,
    LATE_FATAL,
    LATE_TOLERATED,
    NOT_REPORTED,
    PART,
    why,
)
from checker.measure.counting import may_bind
from checker.measure.node import PASS, Ask, Context, Detail, Moment, combine
from checker.measure.select import FALSE, POSSIBLE, SURE, Entry, Selection, compile_where
from checker.measure.told import evidence
from checker.measure.view import FOREVER, OPEN_END, Found, View, of_year

Mapped = Mapping[str, Any]
Judge = Callable[[View, Found], tuple[int, int, int]]
"""Judges a trigger: (measurement without completeness, last day, days late)."""


class Triggers:
    """A node with one question for each trigger; its outcome is the worst of fail, unknown, not due, pass."""

    def __init__(self, context: Context, selection: Selection, judge: Judge, reasons: tuple[str, str]) -> None:
        self.frames = context.frames
        self.never = context.never
        self.slot = context.slot
        self.alone = context.alone
        self.selection = selection
        self.judge = judge
        self.rows = context.frames.rows(0, reasons)
        self.whole = context.frames.rows(context.never, reasons)
        self.in_force_only = False
        self.since_effect = False
        self.paired = False
        self.empty_note: str | None = None
        self.speaks = "answered"

    def triggers(self, view: View, due: int) -> list[Found] | None:
        """The things of this window: dated in it, or documents in force in it; not older than the rule."""
        found = view.found(self.selection)
        if found is None:
            return None
        return [one for item in found if (one := self._trigger(view, item, due)) is not None]

    def _trigger(self, view: View, item: Found, due: int) -> Found | None:
        """An entry as a thing of this window; None where it is none."""
        slot = self.slot
        first, last, year = slot.span
        if self.selection.year is not None:
            since = first if self.selection.section == "events" else 0
            return of_year(item, self.selection, year) if item.day is None or since <= item.day <= due else None
        if self.in_force_only:
            day = slot.evaluation_day(view)
            return item if may_bind(item, day if slot.state else first, day) else None
        # no deadline runs before the rule's effect; what a year shows counts from its first day
        since = max(first, slot.effect.start) if slot.events_only or self.since_effect else first
        return item if item.day is None or since <= item.day <= last else None

    def answers(self, view: View, moment: Moment) -> list[tuple[Found, int, int, int]]:
        """Every trigger with its outcome, its last day and how many days late it was closed."""
        window = moment.window
        return [(item, *self._answer(view, item, window)) for item in self.triggers(view, moment.due) or ()]

    def _answer(self, view: View, item: Found, window: int) -> tuple[int, int, int]:
        """What a trigger comes to: outcome, last day, days late; ``window`` counts only where it lies ahead of the period."""
        measured, due, late = self.judge(view, item)
        if not self.slot.ahead:
            window = int(due < view.as_of)
        if (measured & 3) != ENOUGH and not measured >> 4 & 15 and view.complete < due:
            measured |= INCOMPLETE  # neither reported as missing nor done late: the record does not reach that far
        tolerated = measured >> 4 & 15 and self.rows[CLOSED][measured] >> 5 == PASS
        if item.value != SURE and measured & 3 != ENOUGH and not tolerated:
            # a thing that may not even count can leave doubt, never blame
            measured = PART | NOT_REPORTED
        outcome = self.rows[window][measured]
        if self._after_effect(view, due):
            outcome = self.frames.gate(life=AFTER_EFFECT)  # its last day lies after the end of the text
        elif self.slot.events_only and view.dissolved <= due and outcome >> 5 != PASS:
            outcome = self.frames.gate(life=ENDED)  # nobody is left to answer for it
        return outcome, due, late

    def _after_effect(self, view: View, due: int) -> bool:
        return self.slot.events_only and self.slot.effect.end < due and not self.slot.kept(view)

    def outcome(self, view: View, moment: Moment) -> int:
        due, window, _ = moment
        answers = self.answers(view, moment)
        if not answers:
            silent = view.found(self.selection) is None
            if self._after_effect(view, due) and (not silent or self.alone):
                return self.frames.gate(life=AFTER_EFFECT)
            if view.dissolved <= due and (not silent or (self.alone and self.slot.events_only)):
                return self.frames.gate(life=ENDED)
            if silent:
                return self.whole[window][NOT_REPORTED]
            measured = DID_NOT_ARISE | (INCOMPLETE if self.slot.short(view, due) else 0)
            return self.whole[window][measured]
        if len(answers) == 1:
            return combine(self.frames, (answers[0][1],), never=self.never)
        # by day, those of one day by outcome: the reason given must not depend on the order of the record
        outcomes = sorted((item.day or FOREVER, outcome) for item, outcome, _, _ in answers)
        return combine(self.frames, [outcome for _, outcome in outcomes], never=self.never)

    def fixed(self, moment: Moment) -> Ask:
        outcome, fact, silent = self.outcome, self.selection.fact, self.whole[moment.window][NOT_REPORTED]
        return lambda view: outcome(view, moment) if fact in view.lists else silent

    def something(self, view: View, moment: Moment) -> bool:
        return any(self.judge(view, item)[0] & 3 for item in self.triggers(view, moment.due) or ())

    def counted(self, view: View, moment: Moment) -> tuple[int, int]:
        """How many triggers passed, and of how many (``done`` and ``needed`` of ``detail``)."""
        if self.selection.fact not in view.lists:
            return 0, 0
        answers = self.answers(view, moment)
        return len([True for _, outcome, _, _ in answers if outcome >> 5 == PASS]), len(answers)

    def detail(self, view: View, moment: Moment) -> Detail:
        answers = self.answers(view, moment)
        passed = [item for item, outcome, _, _ in answers if outcome >> 5 == PASS]
        made = Detail(done=len(passed), needed=len(answers))
        made.evidence = evidence(self.selection.fact, [item for item, *_ in answers])
        whole = combine(self.frames, [outcome for _, outcome, _, _ in answers]) >> 5
        late = [late for _, outcome, _, late in answers if late > 0 and outcome >> 5 == whole]
        made.days_late = max(late) if late else None
        open_days = [due for _, outcome, due, _ in answers if outcome >> 5 and due < OPEN_END]
        made.due = max(open_days) if open_days else None
        made.says.append((self.speaks, {"fact": self.selection.fact, "done": len(passed), "needed": len(answers)}))
        if view.found(self.selection) is None:
            made.absent.append(self.selection.fact)
        elif not answers and self.empty_note:
            made.notes.append(self.empty_note)
        if late:
            made.notes.append("late")
        return made


class Limit(NamedTuple):
    """The last day for a trigger; ``told`` is False where a later one may apply that the record does not tell."""

    day: int | None
    told: bool = True


def compile_limit(spec: Mapped, context: Context) -> Callable[[int, Entry], Limit]:
    """The last day for a trigger: n days, working days or months after it, a date that it names, or the latest of several."""
    if spec.get("later_of"):
        limits = [compile_limit(one, context) for one in spec["later_of"]]

        def later(day: int, entry: Entry) -> Limit:
            found = [limit(day, entry) for limit in limits]
            days = [one.day for one in found if one.day is not None]
            return Limit(max(days, default=None), len(days) == len(found) and all(one.told for one in found))

        return later
    if spec.get("attribute"):
        name = spec["attribute"]
        return lambda day, entry: Limit(entry.get(name))
    if spec.get("working_days") is not None:
        return lambda day, entry: Limit(context.working_days(day, spec["working_days"]))
    if spec.get("months") is not None:
        return lambda day, entry: Limit(add_months(day, spec["months"]))
    days: int = spec["days"]
    return lambda day, entry: Limit(day + days)


class Partner(NamedTuple):
    """What is looked for beside a trigger: a selection, and attributes that must be equal."""

    selection: Selection
    match: tuple[tuple[str, str], ...]
    every: Selection  # the same without its lines, to tell "there, but not as asked" from "not there"


def compile_partner(spec: Mapped, match: Mapped, context: Context) -> Partner:
    bare = {key: value for key, value in spec.items() if key != "where"}
    kept = {name: value for name, value in (spec.get("where") or {}).items() if value == "window"}
    return Partner(context.selections.get(spec), tuple(match.items()), context.selections.get({**bare, "where": kept}))


def matches(thing: Entry, other: Entry, pairs: tuple[tuple[str, str], ...]) -> int:
    """Whether two entries speak of the same: equal texts; absent on both sides is equal, on one not reported."""
    least = SURE
    for mine, theirs in pairs:
        left, right = thing.get(mine), other.get(theirs)
        if left is None and right is None:
            continue
        if left is None or right is None:
            least = POSSIBLE
        elif same(left, right) is False:
            return FALSE
    return least


def same(left: Any, right: Any) -> bool:
    """Whether two values are equal; texts whatever their case and spaces."""
    if isinstance(left, str) and isinstance(right, str):
        return " ".join(left.casefold().split()) == " ".join(right.casefold().split())
    return bool(left == right)


def compile_answered(spec: Mapped, context: Context) -> Triggers:
    """Every trigger is followed by its own closing date or by another entry within a limit."""
    selection = context.selections.get(spec)
    limit = compile_limit(spec["within"], context)
    # where the end of the window could be the last day too, the later of the two counts
    least = context.slot.due if spec.get("due") == "window" else 0
    fact = context.facts["facts"][spec["fact"]]
    also = compile_where(
        spec.get("with") or {}, {**context.facts["implicit"][fact["type"]], **fact.get("attributes", {})}
    )
    late_bits = LATE_TOLERATED if spec.get("late") == "pass" else LATE_FATAL
    reasons = spec.get("reasons") or {}
    wrong = reasons.get("part") or "wrong_content"
    closed_by = spec.get("closed_by")
    partner = None if closed_by else compile_partner(spec["followed_by"], spec.get("match") or {}, context)

    def judge(view: View, item: Found) -> tuple[int, int, int]:
        day = item.day
        due, told = (None, False) if day is None else limit(day, item.entry)
        if day is None or due is None:
            return NOT_REPORTED, context.slot.ending(view), 0
        due = max(due, least)
        done, doubt = _closing(view, item, closed_by, partner, day)
        if done is not None and done <= due:
            fits = also(item.entry, view.limit)
            bits = ENOUGH if fits == SURE else PART | NOT_REPORTED if fits else PART | why(wrong)
            return bits, due, 0
        if doubt or not told:
            return NOT_REPORTED, due, 0
        if done is not None:
            return PART | late_bits, due, done - due
        return 0, due, 0

    rows = (reasons.get("none") or "missing", reasons.get("part") or "missing")
    node = Triggers(context, selection, judge, rows)
    node.empty_note = spec.get("empty_note")
    node.since_effect = True
    node.paired = partner is not None
    return node


def _closing(
    view: View, item: Found, closed_by: str | None, partner: Partner | None, day: int
) -> tuple[int | None, bool]:
    """The day on which a trigger was closed, and whether it may have been without the record saying so."""
    if closed_by is not None:
        done = item.entry.get(closed_by)
        return (done if done is not None and done <= view.limit else None), False
    assert partner is not None
    found = view.found(partner.selection)
    if found is None:
        return None, True
    sure = [other.day for other in found if _follows(item, other, partner, day) == SURE]
    doubt = any(_follows(item, other, partner, day) == POSSIBLE for other in found)
    days = [other for other in sure if other is not None]
    return (min(days) if days else None), doubt


def _follows(item: Found, other: Found, partner: Partner, day: int) -> int:
    if other.day is not None and other.day < day:
        return FALSE
    return min(other.value, matches(item.entry, other.entry, partner.match))
