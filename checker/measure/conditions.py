"""Conditions: whether a duty arises for a unit in a window, in five answers (yes, no, not reported, pending, unfinished)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from checker.decide import REASONS
from checker.measure.codes import CLOSED, ENOUGH, NO, PENDING, UNFINISHED, UNREPORTED, YES
from checker.measure.figures import is_state, read_figure
from checker.measure.node import Context, Detail, Moment, Node
from checker.measure.values import read_attribute
from checker.measure.view import View

Mapped = Mapping[str, Any]
Decide = Callable[[View, Moment], int]
Compile = Callable[[Mapped, Context], Node]
"""Compiles a form; handed in so that conditions and forms need not import each other."""

_RECORD_INCOMPLETE = REASONS.index("record_incomplete")
ORDER = (NO, UNREPORTED, UNFINISHED, PENDING)


class Conditions:
    """Conditions that must all hold."""

    def __init__(self, specs: list[Mapped], context: Context, compile_form: Compile) -> None:
        self._tests = [_compile(spec, context, compile_form) for spec in specs]
        self._specs = specs
        self._notes = [spec.get("note") for spec in specs]
        self._details = [_detail_of(spec, context, compile_form) for spec in specs]
        self.empty = not specs
        if len(self._tests) == 1:
            self.decide = self._tests[0]  # type: ignore[method-assign,assignment]

    def decide(self, view: View, moment: Moment) -> int:
        """A false one decides; then one that is not reported, whose record does not reach far enough, that is pending."""
        least = YES
        for test in self._tests:
            answer = test(view, moment)
            if answer == NO:
                return NO
            if answer and (least == YES or ORDER.index(answer) < ORDER.index(least)):
                least = answer
        return least

    def explain(self, view: View, moment: Moment, made: Detail) -> None:
        """Adds what the deciding conditions looked at, and the notes of those that are false."""
        decided = self.decide(view, moment)
        for test, note, detail in zip(self._tests, self._notes, self._details, strict=True):
            if test(view, moment) == decided and decided != YES:
                if detail is not None:
                    made.absorb(detail.detail(view, moment), alike=False)
                if note and decided == NO:
                    made.notes.append(note)


def _detail_of(spec: Mapped, context: Context, compile_form: Compile) -> Node | None:
    if "kind" in spec or "any" in spec:
        return None
    if "not" in spec:
        return _detail_of(spec["not"], context, compile_form)
    return compile_form(spec, context.inner())


def _compile(spec: Mapped, context: Context, compile_form: Compile) -> Decide:
    if "kind" in spec:
        holds = NO if context.kinds.isdisjoint(spec["kind"]) else YES
        return lambda view, moment: holds
    if "not" in spec:
        inverse = _compile(spec["not"], context, compile_form)
        test = _negate(inverse)
    elif "any" in spec:
        test = _either([_compile(part, context, compile_form) for part in spec["any"]])
    else:
        test = _compile_form_test(spec, context, compile_form)
    if spec.get("small_unit"):
        test = _small_unit(test, spec["small_unit"], context)
    if spec.get("not_reported"):
        test = _default(test, YES if spec["not_reported"] == "holds" else NO)
    return test


def _is_happening(spec: Mapped, context: Context) -> bool:
    """Whether a condition speaks of what happened in the window (and not of a state of the unit)."""
    if "not" in spec:
        return _is_happening(spec["not"], context)
    if "flag" in spec or "kind" in spec:
        return False
    if "figure" in spec:
        name = spec["figure"].get("figure")
        return name is not None and not is_state(name, context.facts)
    if "ratio" in spec:
        names = [*spec["ratio"]["numerator"], *spec["ratio"]["denominator"]]
        return not all(is_state(name, context.facts) for name in names)
    return True


def _compile_form_test(spec: Mapped, context: Context, compile_form: Compile) -> Decide:
    node = compile_form(spec, context.inner())
    happening = _is_happening(spec, context)

    def test(view: View, moment: Moment) -> int:
        # asked as if the window had closed: pass, fail or unknown; what an open window leaves pending is said below
        outcome = node.outcome(view, Moment(moment.due, CLOSED, 0))
        result, reason = outcome >> 5, outcome & 31
        if result == 0:
            return YES
        if happening and moment.window != CLOSED:
            return PENDING
        if result in (1, 5):
            return NO
        return UNFINISHED if reason == _RECORD_INCOMPLETE and happening else UNREPORTED if result == 3 else PENDING

    def state(view: View, moment: Moment) -> int:
        measured = measure(view, 0)
        if measured & 3 == ENOUGH:
            return YES
        return UNREPORTED if measured >> 4 & 3 == 1 else NO

    if happening:
        return test
    measure = node.measure  # type: ignore[attr-defined]
    return state


def _negate(test: Decide) -> Decide:
    """The contrary: "none happened" is certain only once the window has closed, "one did" at once."""

    def contrary(view: View, moment: Moment) -> int:
        answer = test(view, moment)
        return NO if answer == YES else YES if answer == NO else answer

    return contrary


def _either(tests: list[Decide]) -> Decide:
    def either(view: View, moment: Moment) -> int:
        answers = [test(view, moment) for test in tests]
        if YES in answers:
            return YES
        if PENDING in answers:
            return PENDING  # one that may still come true: what else is not reported need not matter
        doubts = [answer for answer in answers if answer != NO]
        return min(doubts, key=ORDER.index) if doubts else NO

    return either


def _small_unit(test: Decide, spec: Mapped, context: Context) -> Decide:
    """Where the condition is not reported and the unit is shown to be small, it is false."""
    read = (
        read_attribute(spec["attribute"])
        if spec.get("attribute")
        else read_figure(spec["figure"], context.facts, context.slot)
    )
    most = spec["at_most"]

    def small(view: View, moment: Moment) -> int:
        answer = test(view, moment)
        if answer != UNREPORTED:
            return answer
        value = read(view)
        return NO if value is not None and value <= most else UNREPORTED

    return small


def _default(test: Decide, instead: int) -> Decide:
    return lambda view, moment: instead if (answer := test(view, moment)) == UNREPORTED else answer
