"""Rules whose windows depend on the record: after the unit's working year, and counted from an anchor event."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from checker.days import add_months
from checker.measure.cells import Answer, Cell
from checker.measure.codes import (
    AFTER_EFFECT,
    AHEAD,
    BEFORE_EFFECT,
    CLOSED,
    DID_NOT_ARISE,
    ENDED,
    ENOUGH,
    INCOMPLETE,
    LATE_FATAL,
    LIFE_OK,
    NO,
    NOT_EXISTING,
    NOT_REPORTED,
    PART,
    PENDING,
    TOO_SHORT,
    YES,
    Frame,
)
from checker.measure.node import FAIL, Ask, Context, Detail, Moment
from checker.measure.select import POSSIBLE, SURE, Entry
from checker.measure.told import evidence
from checker.measure.view import Found, Life, View
from checker.measure.windows import Effect, Slot, Span

Mapped = Mapping[str, Any]
MakeCell = Callable[[Mapped, Slot], Cell]
DECEMBER_31 = (12, 31)
REMEMBERED = 1_024
"""For so many lives the windows after the working year are kept."""


class AfterWorkingYear:
    """The months after the end of the unit's working year; cells are made once for each day of the year that units name."""

    def __init__(
        self, rule: Mapped, effect: Effect, as_of: int, period: tuple[int, int], make: MakeCell, end: str
    ) -> None:
        self.rule = rule
        self.effect = effect
        self.as_of = as_of
        self.period = period
        self._make = make
        self.named = end
        self._cells: dict[tuple[int, int], list[tuple[Cell, int]]] = {}
        self._asks: dict[tuple[tuple[int, int], Life], list[Ask]] = {}

    def answers(self, view: View) -> Iterator[Answer]:
        for cell, begun in self.cells_of(self._year_end(view)):
            short = self.is_short(view, cell, begun)
            yield Answer(cell.frames.gate(life=TOO_SHORT) if short else cell.outcome(view), cell.slot.json(), cell)

    def outcomes(self, view: View) -> list[int]:
        """The outcomes of ``answers``."""
        key = (self._year_end(view), view.life)
        asks = self._asks.get(key)
        if asks is None:
            if len(self._asks) >= REMEMBERED:
                self._asks.clear()
            asks = self._asks[key] = [self._ask(view, *each) for each in self.cells_of(key[0])]
        return [ask(view) for ask in asks]

    def _ask(self, view: View, cell: Cell, begun: int) -> Ask:
        """A window for every unit of the life of this one."""
        if self.is_short(view, cell, begun):
            short = cell.frames.gate(life=TOO_SHORT)
            return lambda view: short
        return cell.for_life(view)

    def _year_end(self, view: View) -> tuple[int, int]:
        """Month and day of the end of the unit's working year."""
        named = view.unit["attributes"].get(self.named)
        if named is None:
            return DECEMBER_31
        end = datetime.date.fromordinal(named)
        return end.month, end.day

    def cells_of(self, end: tuple[int, int]) -> list[tuple[Cell, int]]:
        """Windows after a working year that ends on this day, each with the day on which that year began."""
        cells = self._cells.get(end)
        if cells is None:
            cells = self._cells[end] = [self._cell(span, *end) for span in self._spans(*end)]
        return cells

    def is_short(self, view: View, cell: Cell, begun: int) -> bool:
        """Whether the unit was founded too late in that working year."""
        life = cell.slot.life(view, cell.slot.due)
        return life in (LIFE_OK, ENDED) and self._too_young(view, begun, cell.slot.span.first)

    def _too_young(self, view: View, begun: int, ended: int) -> bool:
        """Founded after the working year began, and too late in it."""
        least = self.rule["window"]["after_working_year"]["min_months"]
        return view.founded > begun and add_months(view.founded, least) > ended

    def _spans(self, month: int, day: int) -> Iterator[Span]:
        first, last = (datetime.date.fromordinal(bound).year for bound in self.period)
        months = self.rule["window"]["after_working_year"]["months"]
        for year in range(first - 1, last + 1):
            begin = _day_of(year, month, day).toordinal() + 1
            span = Span(begin, add_months(begin, months) - 1, year)
            if span.last >= self.period[0] and span.first <= self.period[1]:
                yield span

    def _cell(self, span: Span, month: int, day: int) -> tuple[Cell, int]:
        cell = self._make(self.rule, Slot(self.effect, self.as_of, self.period, span=span))
        return cell, _day_of(span.year - 1, month, day).toordinal() + 1


def _day_of(year: int, month: int, day: int) -> datetime.date:
    """The day of a year; 29 February becomes 28 where there is none."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return datetime.date(year, month, day - 1)


class Recurs:
    """An event every n months counted from each anchor event, with tolerance: one answer for each anchor."""

    def __init__(self, rule: Mapped, context: Context, cell: Cell) -> None:
        spec = rule["require"]["recurs"]
        self.rule = rule
        self.spec = spec
        self.cell = cell  # carries conditions and notes; its own node is never asked
        self.frames = context.frames
        self.slot = context.slot
        anchor = spec["anchor"]
        self.anchors = context.selections.get(
            {"fact": anchor["fact"], "where": anchor.get("where"), "by": anchor["by"]}
        )
        self.events = context.selections.get({"fact": spec["fact"], "where": spec.get("where")})
        self.rows = context.rows(spec.get("reasons") or {}, "missing")
        self._bare = context.bare().rows(spec.get("reasons") or {}, "missing")
        self._facts = context.facts

    def answers(self, view: View) -> Iterator[Answer]:
        dated = self._dated(view)
        if not dated:
            yield Answer(self.unanchored(view), None, self.cell)
        for day in dated:
            first, last = self.bounds(day)
            if first <= self.slot.period[1] and last >= view.period[0]:
                yield Answer(self._outcome(view, day, first, last, self.rows), (first, last), _Anchored(self, day))

    def _dated(self, view: View) -> list[int]:
        """The days of the anchors."""
        anchors = view.found(self.anchors)
        return sorted({item.day for item in anchors or () if item.day is not None and item.value == SURE})

    def anchored(self, view: View) -> bool:
        """Whether there is an anchor from which to count."""
        return bool(self._dated(view))

    def outcomes(self, view: View) -> list[int]:
        """The outcomes of ``answers``."""
        windows = [(day, *self.bounds(day)) for day in self._dated(view)]
        if not windows:
            return [self.unanchored(view)]
        begun, end = view.period[0], self.slot.period[1]
        return [
            self._outcome(view, day, first, last, self.rows)
            for day, first, last in windows if first <= end and last >= begun
        ]  # fmt: skip

    def unanchored(self, view: View) -> int:
        """No anchor is known: not reported, or nothing from which to count."""
        life = self.slot.life(view, self.slot.due)
        if life != LIFE_OK and life != ENDED:
            return self.frames.gate(life=life)
        condition = self.cell.conditions.decide(view, Moment(self.slot.due, CLOSED, LIFE_OK))
        if condition != YES:
            return self.frames.gate(condition=condition)
        return self.rows[CLOSED][DID_NOT_ARISE if view.found(self.anchors) == [] else NOT_REPORTED]

    def life(self, view: View, day: int, first: int, last: int) -> int:
        """Whether the duty runs for an anchor."""
        start, end = self.slot.effect
        if add_months(day, self.spec["every_months"]) < start:
            return BEFORE_EFFECT
        if end < last and not self.slot.kept(view):
            return AFTER_EFFECT
        return NOT_EXISTING if view.founded > last or view.dissolved <= first else LIFE_OK

    def bounds(self, day: int) -> tuple[int, int]:
        """First and last day of the window of an anchor."""
        every, slack = self.spec["every_months"], self.spec["tolerance_months"]
        return add_months(day, every - slack), add_months(day, every + slack)

    def stands_in(self, view: View, day: int) -> bool:
        """Whether the result for an anchor stands for a failure that the rule says cannot be."""
        first, last = self.bounds(day)
        return self._outcome(view, day, first, last, self._bare) >> 5 == FAIL

    def _outcome(self, view: View, day: int, first: int, last: int, rows: tuple[Frame, ...]) -> int:
        life = self.life(view, day, first, last)
        if life:
            return self.frames.gate(life=life)
        window = AHEAD if last > self.slot.period[1] else int(last < view.as_of)
        condition = self.cell.conditions.decide(view, Moment(last, window, LIFE_OK))
        if condition == YES:
            outcome = rows[window][self._measure(view, day, first, last)]
        else:
            pending = window == AHEAD and condition != NO
            outcome = self.frames.gate(condition=PENDING if pending else condition)
        if view.dissolved <= last:
            return self.frames.gate(life=ENDED, shown=0 if outcome >> 5 else ENOUGH)
        return outcome

    def _counted(self, view: View, day: int, first: int, last: int) -> tuple[list[Found], int]:
        name = self.spec.get("matches")
        sure, maybe = [], 0
        for item in view.found(self.events) or ():
            value = item.value if name is None else min(item.value, _same_day(item.entry, name, day))
            if not value:
                continue
            if value == POSSIBLE or item.day is None:
                maybe += item.day is None or first <= item.day <= last
            elif first <= item.day <= last:
                sure.append(item)
        return sure, maybe

    def _late(self, view: View, day: int, last: int) -> list[int]:
        """Days after the last one on which an event that names this anchor was held."""
        name = self.spec.get("matches")
        if name is None:
            return []
        found = view.found(self.events) or ()
        named = [item.day for item in found if item.value == SURE and item.entry.get(name) == day]
        return [later for later in named if later is not None and later > last]

    def _measure(self, view: View, day: int, first: int, last: int) -> int:
        if view.found(self.events) is None:
            return NOT_REPORTED
        sure, maybe = self._counted(view, day, first, last)
        times = self.spec.get("times", 1)
        if len(sure) >= times:
            return ENOUGH
        shown = PART if sure else 0
        if len(sure) + maybe >= times:
            return shown | NOT_REPORTED
        if view.complete < last or max(first, view.founded, self.slot.effect.start) < view.period[0]:
            return shown | INCOMPLETE
        return PART | LATE_FATAL if len(sure) + len(self._late(view, day, last)) >= times else shown

    def anchored_detail(self, view: View, day: int) -> Detail:
        first, last = self.bounds(day)
        sure, _ = self._counted(view, day, first, last)
        times = self.spec.get("times", 1)
        made = Detail(done=len(sure), needed=times, due=last)
        made.evidence = evidence(self.events.fact, sure)
        late = self._late(view, day, last)
        if len(sure) < times <= len(sure) + len(late):
            made.days_late = late[times - len(sure) - 1] - last
        made.says.append(
            ("anchored", {"fact": self.events.fact, "anchor": self.anchors.fact, "day": day, "done": len(sure)})
        )
        if view.found(self.events) is None:
            made.absent.append(self.events.fact)
        return made


def _same_day(entry: Entry, name: str, day: int) -> int:
    named = entry.get(name)
    return POSSIBLE if named is None else SURE if named == day else 0


class _Anchored:
    """The cell of one anchor: what was counted for it."""

    def __init__(self, recurs: Recurs, day: int) -> None:
        self.rule = recurs.rule
        self._recurs = recurs
        self._day = day

    def detail(self, view: View) -> Detail:
        return self._recurs.anchored_detail(view, self._day)

    def noted(self, view: View, result: str) -> list[str]:
        return self._recurs.cell.noted(view, result)

    def stands_in(self, view: View) -> bool:
        return self._recurs.stands_in(view, self._day)
