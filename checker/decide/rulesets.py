"""The decisions as rulesets in durable-rules' JSON form, generated from the decision lists below.

A decision list is read from the top and its first match decides. Forward chaining knows no order and fires
whatever matches, so each line is first cut down to what no line above it covers. What is left of it is one or
more rules, each a single pattern of comparisons with constants, and for any fact exactly one of them matches.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .questions import (
    COMBINE_SIZES,
    FAIL_REASONS,
    GRADE_SIZES,
    LEAF_SIZES,
    NA_REASONS,
    UNKNOWN_REASONS,
    CombineQuestion,
    GradeQuestion,
    LeafQuestion,
    outcome,
)

MOST_RULES = 100
PROBE = "probe"  # key of every fact: 0 in a question, 1 in the test at start
SENTINEL = "sentinel"  # the rule that fires on the test

Box = Mapping[str, frozenset[int]]  # key -> the values it may have; a key that is not named may have any
Line = tuple[Box, int]


@dataclass(frozen=True)
class RuleSet:
    """Patterns by rule name in durable-rules' JSON form (without ``run``), and the answer each rule gives."""

    name: str
    sizes: Mapping[str, int]
    patterns: Mapping[str, Any]
    answers: Mapping[str, int]


def _line(answer: int, /, **when: int | tuple[int, ...]) -> Line:
    return {key: frozenset((at,) if isinstance(at, int) else at) for key, at in when.items()}, answer


def _says(result: str, reason: str = "", /, **when: int | tuple[int, ...]) -> Line:
    return _line(outcome(result, reason), **when)


def _fails(fixed: str = "", /, **when: int | tuple[int, ...]) -> list[Line]:
    """The lines of a failure: what ``never`` makes of it, else the fixed reason or the question's own."""
    reasons: list[Line] = (
        [_says("fail", fixed, **when)]
        if fixed
        else [_says("fail", reason, **when, reason=index) for index, reason in enumerate(FAIL_REASONS)]
    )
    return [
        _says("pass", **when, never=1),
        _says("not_applicable", "nothing_arose", **when, never=2),
        *reasons,
    ]


LEAF_LINES: Sequence[Line] = (
    # gates
    _says("not_applicable", "other_place", place=1),
    _says("not_applicable", "other_kind", kind=1),
    _says("not_applicable", "before_effect", life=1),
    _says("not_applicable", "after_effect", life=2),
    _says("not_applicable", "unit_not_existing", life=3),
    _says("not_applicable", "window_too_short", life=4),
    _says("not_applicable", "condition_not_met", blocked=1),
    _says("not_applicable", "condition_not_met", condition=1),
    _says("unknown", "fact_not_reported", condition=2),
    _says("not_due", condition=3),
    _says("unknown", "record_incomplete", condition=4),
    # what only a person can judge
    _says("pass", mode=1, judged=1),
    *_fails(mode=1, judged=2),
    _says("not_applicable", "unit_not_existing", mode=1, life=5),
    _says("manual", "needs_judgement", mode=1, window=1),
    _says("not_due", mode=1),
    # the unit was dissolved before the last day
    _says("pass", life=5, late=1),
    _says("pass", life=5, late=0, shown=2, broken=0),
    _says("not_applicable", "unit_not_existing", life=5),
    # what is settled while the window is open
    _says("not_applicable", "nothing_arose", arose=2),
    _says("not_due", window=2, late=2),
    _says("not_due", window=2, broken=1),
    *_fails("late", late=2),
    *_fails(broken=1),
    _says("pass", late=1),
    _says("pass", shown=2),
    # what only its closing settles
    _says("not_due", window=(0, 2)),
    _says("unknown", "fact_not_reported", reported=1),
    _says("unknown", "record_incomplete", reported=2),
    _says("not_applicable", "nothing_arose", arose=1),
    *_fails(),
)

_UNKNOWN = [_says("unknown", why, has_unknown=1, unknown_reason=index) for index, why in enumerate(UNKNOWN_REASONS)]
_AND: Sequence[Line] = (
    *_fails(has_fail=1),
    _says("error", "engine_fault", has_error=1),
    *_UNKNOWN,
    _says("not_due", has_not_due=1),
    _says("pass", has_pass=1),
)
_OR: Sequence[Line] = (
    _says("pass", has_pass=1),
    *_UNKNOWN,
    _says("error", "engine_fault", has_error=1),
    _says("not_due", has_not_due=1),
    *_fails(has_fail=1),
)
COMBINE_LINES: Sequence[Line] = (
    *(({"op": frozenset((0,)), **box}, answer) for box, answer in _AND),
    *(({"op": frozenset((1,)), **box}, answer) for box, answer in _OR),
    *(_says("not_applicable", why, na_reason=index) for index, why in enumerate(NA_REASONS)),
)

_WORST = max(GRADE_SIZES)
GRADE_LINES: Sequence[Line] = tuple(
    _line(worse, **{key: worse}) for worse in reversed(range(_WORST)) for key in ("band", "cap")
)


def _minus(box: Box, other: Box, sizes: Mapping[str, int]) -> Iterator[Box]:
    """What ``box`` covers and ``other`` does not, as boxes that do not overlap."""
    inside = dict(box)
    outside: list[Box] = []
    for key in (key for key in sizes if key in other):
        values = inside.get(key, frozenset(range(sizes[key])))
        if not values & other[key]:
            yield box
            return
        if values - other[key]:
            outside.append({**inside, key: values - other[key]})
        inside[key] = values & other[key]
    yield from outside


def _exclusive(lines: Iterable[Line], sizes: Mapping[str, int]) -> Iterator[Line]:
    above: list[Box] = []
    for box, answer in lines:
        pieces = [box]
        for earlier in above:
            pieces = [rest for piece in pieces for rest in _minus(piece, earlier, sizes)]
        yield from ((piece, answer) for piece in pieces)
        above.append(box)


def _comparisons(key: str, values: frozenset[int], size: int) -> Iterator[dict[str, Any]]:
    """The comparisons with constants that hold for exactly these values of a key of this size."""
    low, high = min(values), max(values)
    if low == high:
        yield {key: low}
        return
    if low > 0:
        yield {"$gte": {key: low}}
    if high < size - 1:
        yield {"$lte": {key: high}}
    yield from ({"$neq": {key: hole}} for hole in range(low, high) if hole not in values)


def _pattern(box: Box, sizes: Mapping[str, int]) -> dict[str, Any]:
    """One pattern; comparisons stand in the order of the keys, so that rules share the start of their path."""
    tests = [{PROBE: 0}]
    for key, size in sizes.items():
        if key in box:
            tests.extend(_comparisons(key, box[key], size))
    return {"all": [{"m": {"$and": tests}}]}


def build(name: str, keys: Sequence[str], sizes: Sequence[int], lines: Sequence[Line]) -> RuleSet:
    """The ruleset for a decision list. ValueError where it needs more rules than durable-rules can be trusted with."""
    by_key = dict(zip(keys, sizes, strict=True))
    patterns: dict[str, Any] = {SENTINEL: {"all": [{"m": {PROBE: 1}}]}}
    answers: dict[str, int] = {}
    for number, (box, answer) in enumerate(_exclusive(lines, by_key)):
        rule = f"{name}_{number:03d}"
        patterns[rule] = _pattern(box, by_key)
        answers[rule] = answer
    if len(patterns) > MOST_RULES:
        raise ValueError(f"ruleset {name}: {len(patterns)} rules, at most {MOST_RULES} allowed")
    return RuleSet(name, by_key, patterns, answers)


def rulesets() -> tuple[RuleSet, RuleSet, RuleSet]:
    """The rulesets ``leaf``, ``combine`` and ``grade``."""
    return (
        build("leaf", LeafQuestion._fields, LEAF_SIZES, LEAF_LINES),
        build("combine", CombineQuestion._fields, COMBINE_SIZES, COMBINE_LINES),
        build("grade", GradeQuestion._fields, GRADE_SIZES, GRADE_LINES),
    )
