"""Whether a duty can still pass on a later day, and how: asked of the engine, part by part of what a rule requires.

What a unit can still do is put beside its record (``wishes``), dated on the day of assessment or later, and the compiled
rule is asked again. So a window that is over, a deadline that is the substance of a duty and a violation that was found
stay what they are, while a state that must hold, or a duty whose lateness is tolerated, can be mended.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from checker.measure.cells import Answer, Cell
from checker.measure.codes import CLOSED, YES
from checker.measure.composite import Composite, Guarded
from checker.measure.events import Triggers, compile_partner
from checker.measure.figures import is_state
from checker.measure.forms import COMPOSITES, form_name
from checker.measure.node import FAIL, MANUAL, NOT_APPLICABLE, NOT_DUE, PASS, UNKNOWN, Context, Moment, Node
from checker.measure.nothing import NoneNode
from checker.measure.plan import Plan
from checker.measure.rolled import RolledYear
from checker.measure.view import OPEN_END, Found, View
from checker.measure.windows import Slot
from checker.plan.wishes import PLENTY, Wish, wished_entries

Mapped = Mapping[str, Any]

DONE, KEEP, DO, REPORT, JUDGE, WAIT, TOO_LATE = "done", "keep", "do", "report", "judge", "wait", "too_late"
BEST_FIRST: Final = (DONE, KEEP, DO, REPORT, JUDGE, WAIT, TOO_LATE)
"""Nothing to do; let nothing happen until the window ends; do it; report it; a person decides; it may not even arise; too late."""
FIXES: Final = (KEEP, DO, REPORT)
"""Ways that are the unit's own: what another decides, or what may never arise, is no fix."""
_COUNTING: Final = ("held", "issued", "in_use", "covers")


class Ways:
    """Asks for one unit how its open duties can still pass."""

    def __init__(self, plan: Plan, view: View) -> None:
        self.view = view
        self.selections = plan.selections
        self.facts = plan.shared.facts
        self._plan = plan

    def of(self, answer: Answer) -> str:
        """How the duty of an answer can still pass (one of ``BEST_FIRST``)."""
        result = answer.outcome >> 5
        if result in (PASS, NOT_APPLICABLE):
            return DONE
        if result in (UNKNOWN, MANUAL):
            return REPORT if result == UNKNOWN else JUDGE
        cell = answer.cell
        if isinstance(cell, RolledYear):
            return _worst(self._cell(one) for one in cell.cells)
        if isinstance(cell, Cell):
            return self._cell(cell)
        # counted from an anchor: what comes after the last day is late for good
        return DO if result == NOT_DUE else TOO_LATE

    def next_day(self, answer: Answer, due: int | None) -> int | None:
        """The next last day of a duty that is not due: of a year of windows, the first one that is still open.

        ``due``: the last day of all, as the finding has it.
        """
        cells = answer.cell.cells if isinstance(answer.cell, RolledYear) else [answer.cell]
        days = [
            day
            for cell in cells
            if isinstance(cell, Cell) and cell.outcome(self.view) >> 5 == NOT_DUE
            for day in self._days(cell.node, cell.moment(self.view))
            if day >= self.view.as_of
        ]
        return min(days, default=due)

    def _days(self, node: Node, moment: Moment) -> Iterator[int]:
        if isinstance(node, Guarded):
            node = node.node
        if isinstance(node, Composite):
            for part in node.parts:
                if part.outcome(self.view, moment) >> 5 == NOT_DUE:
                    yield from self._days(part, moment)
        elif isinstance(node, Triggers):
            answers = node.answers(self.view, moment)
            open_days = [due for _, outcome, due, _ in answers if outcome >> 5 == NOT_DUE and due < OPEN_END]
            yield from open_days or [moment.due]
        else:
            yield moment.due

    def _cell(self, cell: Cell) -> str:
        moment = cell.moment(self.view)
        result = cell.outcome(self.view) >> 5
        if result in (PASS, NOT_APPLICABLE):
            return DONE
        if result in (UNKNOWN, MANUAL):
            return REPORT if result == UNKNOWN else JUDGE
        if cell.conditions.decide(self.view, moment) != YES:
            return WAIT
        if form_name(cell.rule["require"]) == "judged":
            return JUDGE if result == NOT_DUE else TOO_LATE
        return self._node(cell.rule["require"], cell.node, cell.slot, moment)

    def _node(self, spec: Mapped, node: Node, slot: Slot, moment: Moment) -> str:
        result = node.outcome(self.view, moment) >> 5
        if result in (PASS, NOT_APPLICABLE):
            return DONE
        if isinstance(node, Guarded):
            if node.conditions.decide(self.view, moment) != YES:
                return REPORT if result == UNKNOWN else WAIT
            return self._node(spec, node.node, slot, moment)
        if isinstance(node, Composite):
            return self._composite(spec, node, slot, moment)
        if result == UNKNOWN:
            return REPORT
        if isinstance(node, NoneNode):
            return self._nothing(node, moment)
        form = form_name(spec)
        if isinstance(node, Triggers):
            return self._triggers(spec[form], node, slot, moment)
        if form in _COUNTING:
            return self._counting(spec[form], node, slot, moment)
        return self._value(spec[form], slot, result, moment)

    def _composite(self, spec: Mapped, node: Composite, slot: Slot, moment: Moment) -> str:
        form = form_name(spec)
        last = slot.last_of_year
        specs = [part for part in spec[form]["parts"] if last or part.get("judged_with") != "last"]
        ways = [self._node(part, inner, slot, moment) for part, inner in zip(specs, node.parts, strict=True)]
        if not COMPOSITES[form]:
            return _worst(ways)
        # a part that does not apply does not carry an OR
        open_ways = [way for way in ways if way != DONE]
        return min(open_ways, key=BEST_FIRST.index, default=TOO_LATE)

    def _nothing(self, node: NoneNode, moment: Moment) -> str:
        """Nothing may happen until the window ends; what has happened and was left open is broken for good."""
        at_end = node.outcome(Wish(self.view, self.view.as_of), moment._replace(window=CLOSED)) >> 5
        if at_end == FAIL:
            return TOO_LATE
        return WAIT if at_end == NOT_APPLICABLE else DO if at_end == NOT_DUE else KEEP

    def _when(self, slot: Slot) -> int | None:
        """The first day on which something can still be done for a window; None when nobody is left to do it."""
        day = self.view.as_of if slot.state else max(self.view.as_of, slot.span.first)
        return day if day < self.view.dissolved else None

    def _counting(self, body: Mapped, node: Node, slot: Slot, moment: Moment) -> str:
        day = self._when(slot)
        if day is None:
            return TOO_LATE
        selection = self.selections.get(body)
        year = slot.year(Wish(self.view, day))
        shown = [{body["attribute"]: value} for value in self._all_codes(body)] if "attribute" in body else []
        least = body.get("at_least", 1)
        count = least if isinstance(least, int) else PLENTY
        wish = Wish(self.view, day, selection, wished_entries(selection, year, count, shown))
        # how many are asked for may not be reported before the window ends: that is no obstacle while it is open
        enough = (PASS, UNKNOWN) if node.outcome(self.view, moment) >> 5 == NOT_DUE else (PASS,)
        return DO if node.outcome(wish, moment._replace(window=CLOSED)) >> 5 in enough else TOO_LATE

    def _all_codes(self, body: Mapped) -> list[Any]:
        """What entries can show of an attribute: its codes one by one, or as many different texts as may be asked for."""
        fact = self.facts["facts"][body["fact"]]
        its = {**self.facts["implicit"][fact["type"]], **fact.get("attributes", {})}[body["attribute"]]
        return [(code,) for code in its["codes"]] if its.get("codes") else [str(number) for number in range(PLENTY)]

    def _triggers(self, body: Mapped, node: Triggers, slot: Slot, moment: Moment) -> str:
        answers = node.answers(self.view, moment)
        if not answers:
            return WAIT  # nothing has happened yet that would have to be followed up
        return _worst(
            DONE if outcome >> 5 in (PASS, NOT_APPLICABLE)
            else REPORT if outcome >> 5 == UNKNOWN
            else self._trigger(body, node, slot, item, due)
            for item, outcome, due, _ in answers
        )  # fmt: skip

    def _trigger(self, body: Mapped, node: Triggers, slot: Slot, item: Found, due: int) -> str:
        """Closes one happening on the day of assessment, in every way in which it can be closed, and judges it again."""
        day = max(self.view.as_of, item.day or 0)
        if day >= self.view.dissolved:
            return TOO_LATE
        if body.get("has") and due >= day:
            return DO  # what a happening has can change until its last day
        entry = dict(item.entry)
        for name in self._dates_asked(body):
            if entry.get(name) is None:
                entry[name] = day
        wish = Wish(self.view, day)
        spec = body.get("followed_by") or body.get("partner")
        if spec is not None:
            partner = compile_partner(spec, body.get("match") or {}, self._context(slot))
            like = {theirs: entry[mine] for mine, theirs in partner.match if entry.get(mine) is not None}
            made = {**like, **({} if partner.selection.year is None else {partner.selection.year: slot.span.year})}
            wish = Wish(self.view, day, partner.selection, [made])
        measured, _, _ = node.judge(wish, Found(item.value, item.day, entry))
        return DO if node.rows[CLOSED][measured] >> 5 == PASS else TOO_LATE

    def _context(self, slot: Slot) -> Context:
        plan = self._plan
        return Context(plan.selections, plan.shared.frames, self.facts, plan.kind, slot, plan.shared.working_days)

    def _dates_asked(self, body: Mapped) -> list[str]:
        """The date attributes of a happening that a rule asks for: those that a later act can still give it."""
        fact = self.facts["facts"][body["fact"]]
        its = {**self.facts["implicit"][fact["type"]], **fact.get("attributes", {})}
        asked = {*(body.get("has") or {}), *(body.get("with") or {})} | (
            {body["closed_by"]} if body.get("closed_by") else set()
        )
        return sorted(name for name in asked if its[name]["type"] == "date")

    def _value(self, body: Mapped, slot: Slot, result: int, moment: Moment) -> str:
        """A number or a yes/no can change until its window ends; one that broke a duty at once, only where it is a state."""
        day = self._when(slot)
        if day is None or (not slot.state and day > slot.span.last):
            return TOO_LATE
        name = body.get("figure")
        broken = result == FAIL and (moment.window != CLOSED or bool(body.get("at_once")))
        counted = isinstance(name, str) and not is_state(name, self.facts)
        return TOO_LATE if broken and counted else DO


def _worst(ways: Iterable[str]) -> str:
    return max(ways, key=BEST_FIRST.index, default=DONE)
