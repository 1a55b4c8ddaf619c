"""The table of decisions as plain Python: decides where durable-rules cannot, and is what durable-rules must equal.

It is written apart from ``rulesets``, as a chain of ifs in the order of the contract, so that the comparison of
the two over the whole space means something. The functions trust their questions: ``Decider`` checks them.
"""

from __future__ import annotations

from typing import Final

from .questions import (
    FAIL_REASONS,
    NA_REASONS,
    UNKNOWN_REASONS,
    Arose,
    CombineQuestion,
    Condition,
    GradeQuestion,
    Judged,
    Late,
    LeafQuestion,
    Life,
    Mode,
    Never,
    Op,
    Reported,
    Shown,
    Window,
    outcome,
)

_PASS: Final = outcome("pass")
_NOT_DUE: Final = outcome("not_due")
_MANUAL: Final = outcome("manual", "needs_judgement")
_ERROR: Final = outcome("error", "engine_fault")
_FACT_NOT_REPORTED: Final = outcome("unknown", "fact_not_reported")
_RECORD_INCOMPLETE: Final = outcome("unknown", "record_incomplete")
_CONDITION_NOT_MET: Final = outcome("not_applicable", "condition_not_met")
_NOTHING_AROSE: Final = outcome("not_applicable", "nothing_arose")
_UNIT_NOT_EXISTING: Final = outcome("not_applicable", "unit_not_existing")
_NO_LIFE: Final = {
    Life.BEFORE_EFFECT: outcome("not_applicable", "before_effect"),
    Life.AFTER_EFFECT: outcome("not_applicable", "after_effect"),
    Life.UNIT_NOT_EXISTING: _UNIT_NOT_EXISTING,
    Life.WINDOW_TOO_SHORT: outcome("not_applicable", "window_too_short"),
}
_CONDITION: Final = {
    Condition.NO: _CONDITION_NOT_MET,
    Condition.NOT_REPORTED: _FACT_NOT_REPORTED,
    Condition.PENDING: _NOT_DUE,
    Condition.INCOMPLETE: _RECORD_INCOMPLETE,
}


def leaf(q: LeafQuestion) -> int:
    """The outcome of one duty in one window."""
    if q.place:
        return outcome("not_applicable", "other_place")
    if q.kind:
        return outcome("not_applicable", "other_kind")
    if q.life not in (Life.OK, Life.ENDED):
        return _NO_LIFE[Life(q.life)]
    if q.blocked:
        return _CONDITION_NOT_MET
    if q.condition != Condition.YES:
        return _CONDITION[Condition(q.condition)]
    if q.mode == Mode.JUDGED:
        return _judged(q)
    return _ended(q) if q.life == Life.ENDED else _ordinary(q)


def _judged(q: LeafQuestion) -> int:
    if q.judged == Judged.PASS:
        return _PASS
    if q.judged == Judged.FAIL:
        return _failing(FAIL_REASONS[q.reason], q.never)
    if q.life == Life.ENDED:
        return _UNIT_NOT_EXISTING
    return _MANUAL if q.window == Window.CLOSED else _NOT_DUE


def _ended(q: LeafQuestion) -> int:
    shown_in_time = q.shown == Shown.ENOUGH and not q.broken and q.late != Late.FATAL
    return _PASS if shown_in_time or q.late == Late.TOLERATED else _UNIT_NOT_EXISTING


def _ordinary(q: LeafQuestion) -> int:
    if q.arose == Arose.NO_AT_ONCE:
        return _NOTHING_AROSE
    if q.broken or q.late == Late.FATAL:
        if q.window == Window.AHEAD:
            return _NOT_DUE
        return _failing("late" if q.late == Late.FATAL else FAIL_REASONS[q.reason], q.never)
    if q.late == Late.TOLERATED or q.shown == Shown.ENOUGH:
        return _PASS
    if q.window != Window.CLOSED:
        return _NOT_DUE
    if q.reported == Reported.NO:
        return _FACT_NOT_REPORTED
    if q.reported == Reported.INCOMPLETE:
        return _RECORD_INCOMPLETE
    if q.arose == Arose.NO_ONCE_CLOSED:
        return _NOTHING_AROSE
    return _failing(FAIL_REASONS[q.reason], q.never)


def _failing(reason: str, never: int) -> int:
    if never == Never.FAIL_PASSES:
        return _PASS
    if never == Never.FAIL_NOT_APPLICABLE:
        return _NOTHING_AROSE
    return outcome("fail", reason)


def combine(q: CombineQuestion) -> int:
    """The outcome of a finding made of parts, by the precedence of AND or OR."""
    fail = _failing(FAIL_REASONS[q.reason], q.never)
    unknown = outcome("unknown", UNKNOWN_REASONS[q.unknown_reason])
    if q.op == Op.AND:
        order = (
            (q.has_fail, fail),
            (q.has_error, _ERROR),
            (q.has_unknown, unknown),
            (q.has_not_due, _NOT_DUE),
            (q.has_pass, _PASS),
        )
    else:
        order = (
            (q.has_pass, _PASS),
            (q.has_unknown, unknown),
            (q.has_error, _ERROR),
            (q.has_not_due, _NOT_DUE),
            (q.has_fail, fail),
        )
    for occurs, answer in order:
        if occurs:
            return answer
    return outcome("not_applicable", NA_REASONS[q.na_reason])


def grade(q: GradeQuestion) -> int:
    """The worse of band and cap, 0 best … 7."""
    return max(q.band, q.cap)
