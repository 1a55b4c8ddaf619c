"""Conditions: whether a duty arises for a unit in a window, in five answers (yes, no, not reported, pending, unfinished)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from checker.decide import REASONS, RESULTS
from checker.measure.codes import CLOSED, ENOUGH, LIFE_OK, NO, PENDING, UNFINISHED, UNREPORTED, YES
from checker.measure.figures import is_state, read_figure
from checker.measure.node import FAIL, NOT_APPLICABLE, PASS, UNKNOWN, Ask, Context, Detail, Moment, Node
from checker.measure.values import read_attribute
from checker.measure.view import View

Mapped = Mapping[str, Any]
Fix = Callable[[Moment], Ask]
"""Makes the test of a condition for one moment: what is fixed is decided once, not for every unit."""
Compile = Callable[[Mapped, Context], Node]
"""Compiles a form; handed in so that conditions and forms need not import each other."""

_RECORD_INCOMPLETE = REASONS.index("record_incomplete")
ORDER = (NO, UNREPORTED, UNFINISHED, PENDING)
NO_MOMENT = Moment(0, CLOSED, LIFE_OK)
MOMENTS = 256  # units founded or dissolved on days of their own have moments of their own: not all are remembered


class Conditions:
    """Conditions that must all hold."""

    def __init__(self, specs: list[Mapped], context: Context, compile_form: Compile) -> None:
        self._tests = [_compile(spec, context, compile_form) for spec in specs]
        self._notes = [spec.get("note") for spec in specs]
        self._details = [_detail_of(spec, context, compile_form) for spec in specs]
        self._known: dict[Moment, Ask] = {}
        self.empty = not specs
        self.timeless = all(_timeless(spec, context) for spec in specs)  # states of the unit are the same at any moment

    def decide(self, view: View, moment: Moment) -> int:
        """A false one decides; then one that is not reported, whose record does not reach far enough, that is pending."""
        if self.timeless:
            moment = NO_MOMENT
        ask = self._known.get(moment)
        if ask is None:
            if len(self._known) >= MOMENTS:
                self._known.clear()
            ask = self._known[moment] = self.fixed(moment)
        return ask(view)

    def fixed(self, moment: Moment) -> Ask:
        """``decide`` for one moment."""
        tests = [test(moment) for test in self._tests]
        if len(tests) == 1:
            return tests[0]

        def decide(view: View) -> int:
            least = YES
            for test in tests:
                answer = test(view)
                if answer == NO:
                    return NO
                if answer and (least == YES or ORDER.index(answer) < ORDER.index(least)):
                    least = answer
            return least

        return decide

    def explain(self, view: View, moment: Moment, made: Detail) -> None:
        """Adds what the deciding conditions looked at, and the notes of those that are false."""
        decided = self.decide(view, moment)
        for test, note, detail in zip(self._tests, self._notes, self._details, strict=True):
            if test(moment)(view) == decided and decided != YES:
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


def _compile(spec: Mapped, context: Context, compile_form: Compile) -> Fix:
    if "kind" in spec:
        holds = NO if context.kinds.isdisjoint(spec["kind"]) else YES
        return lambda moment: lambda view: holds
    if "not" in spec:
        test = _negate(_compile(spec["not"], context, compile_form))
    elif "any" in spec:
        test = _either([_compile(part, context, compile_form) for part in spec["any"]])
    else:
        test = _compile_form_test(spec, context, compile_form)
    if spec.get("small_unit"):
        test = _small_unit(test, spec["small_unit"], context)
    if spec.get("not_reported"):
        test = _default(test, YES if spec["not_reported"] == "holds" else NO)
    return test


def _timeless(spec: Mapped, context: Context) -> bool:
    """Whether the last day and the window make no difference to a condition."""
    if "any" in spec:
        return all(_timeless(part, context) for part in spec["any"])
    return "kind" in spec or not is_happening(spec, context)


def is_happening(spec: Mapped, context: Context) -> bool:
    """Whether a condition speaks of what happened in the window (and not of a state of the unit)."""
    if "not" in spec:
        return is_happening(spec["not"], context)
    if "flag" in spec or "kind" in spec:
        return False
    if "figure" in spec:
        name = spec["figure"].get("figure")
        return name is not None and not is_state(name, context.facts)
    if "ratio" in spec:
        names = [*spec["ratio"]["numerator"], *spec["ratio"]["denominator"]]
        return not all(is_state(name, context.facts) for name in names)
    return True


def _compile_form_test(spec: Mapped, context: Context, compile_form: Compile) -> Fix:
    node = compile_form(spec, context.inner())
    if not is_happening(spec, context):
        measure = node.measure  # type: ignore[attr-defined]
        return lambda moment: lambda view: STATE[measure(view, 0) & _SHOWN_REPORTED]

    at_once = bool(spec.get("at_once"))

    def happened(moment: Moment) -> Ask:
        answers = answers_of(moment.window, at_once=at_once)
        ask = node.fixed(Moment(moment.due, CLOSED, LIFE_OK))
        return lambda view: answers[ask(view)]

    return happened


def answers_of(window: int, *, at_once: bool) -> list[int]:
    """What each outcome of a form says of a condition on what happened, in a window that is open, closed or ahead.

    The form is asked as if the window had closed: pass, fail or unknown; what an open window leaves pending is said here.
    """
    answers = [_answer(outcome, CLOSED if at_once else window) for outcome in range(len(RESULTS) * 32)]
    return [NO if at_once and answer == UNFINISHED else answer for answer in answers]


_SHOWN_REPORTED = 0b110011
STATE = [
    YES if measured & 3 == ENOUGH else UNREPORTED if measured >> 4 & 3 == 1 else NO
    for measured in range(_SHOWN_REPORTED + 1)
]  # fmt: skip
"""What a measurement says of a condition on a state of the unit."""


def _answer(outcome: int, window: int) -> int:
    """What an outcome of a form says of a condition on what happened."""
    result, reason = outcome >> 5, outcome & 31
    if result == PASS:
        return YES
    if window != CLOSED:
        return PENDING
    if result in (FAIL, NOT_APPLICABLE):
        return NO
    if result == UNKNOWN:
        return UNFINISHED if reason == _RECORD_INCOMPLETE else UNREPORTED
    return PENDING


def _negate(fix: Fix) -> Fix:
    """The contrary: "none happened" is certain only once the window has closed, "one did" at once."""

    def contrary(moment: Moment) -> Ask:
        test = fix(moment)
        return lambda view: NO if (answer := test(view)) == YES else YES if answer == NO else answer

    return contrary


def _either(fixes: list[Fix]) -> Fix:
    def either(moment: Moment) -> Ask:
        tests = [fix(moment) for fix in fixes]

        def decide(view: View) -> int:
            answers = [test(view) for test in tests]
            if YES in answers:
                return YES
            if PENDING in answers:
                return PENDING  # one that may still come true: what else is not reported need not matter
            doubts = [answer for answer in answers if answer != NO]
            return min(doubts, key=ORDER.index) if doubts else NO

        return decide

    return either


def _small_unit(fix: Fix, spec: Mapped, context: Context) -> Fix:
    """Where the condition is not reported and the unit is shown to be small, it is false."""
    small = is_small(spec, context)

    def decided(moment: Moment) -> Ask:
        test = fix(moment)
        return lambda view: answer if (answer := test(view)) != UNREPORTED else small(view)

    return decided


def is_small(spec: Mapped, context: Context) -> Ask:
    """False for a unit that is shown to be small, else not reported."""
    read = (
        read_attribute(spec["attribute"])
        if spec.get("attribute")
        else read_figure(spec["figure"], context.facts, context.slot)
    )
    most = spec["at_most"]

    def small(view: View) -> int:
        value = read(view)
        return NO if value is not None and value <= most else UNREPORTED

    return small


def _default(fix: Fix, instead: int) -> Fix:
    def decided(moment: Moment) -> Ask:
        test = fix(moment)
        return lambda view: instead if (answer := test(view)) == UNREPORTED else answer

    return decided
