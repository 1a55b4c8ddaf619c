"""The questions that can be asked, the answers that can be given, and the whole finite space of both.

A question is a tuple of small whole numbers, one per key, in the order of the NamedTuple. An answer
(*outcome*) is ``result_index * 32 + reason_index``.

A question is *canonical* when every key that cannot matter any more is 0. Asking in canonical form keeps the
space small enough to be compared whole, and lets records that differ only in what is irrelevant share an answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from itertools import product
from typing import NamedTuple

RESULTS = ("pass", "fail", "not_due", "unknown", "manual", "not_applicable", "error")
REASONS = (
    "",
    "missing",
    "late",
    "below_target",
    "insufficient_evidence",
    "wrong_content",
    "expired",
    "violation_found",
    "fact_not_reported",
    "record_incomplete",
    "other_kind",
    "other_place",
    "before_effect",
    "after_effect",
    "unit_not_existing",
    "condition_not_met",
    "nothing_arose",
    "window_too_short",
    "needs_judgement",
    "engine_fault",
)
FAIL_REASONS = REASONS[1:8]
UNKNOWN_REASONS = ("fact_not_reported", "record_incomplete")
NA_REASONS = (
    "nothing_arose",
    "condition_not_met",
    "unit_not_existing",
    "window_too_short",
    "before_effect",
    "after_effect",
)
SPACE_LIMIT = 50_000
_REASON_SLOTS = 32


class QuestionError(ValueError):
    """A question with the wrong number of keys, or a value that is no whole number in its key's range."""


class EngineFault(RuntimeError):
    """The engine gave no answer, more than one, or failed its test at start: callers report the result ``error``."""


def outcome(result: str, reason: str = "") -> int:
    """The outcome for a result and a reason, both by name. ValueError for a name that is not in the closed list."""
    return RESULTS.index(result) * _REASON_SLOTS + REASONS.index(reason)


def result_of(answer: int) -> str:
    """The result's name. IndexError for a number that is no outcome."""
    return RESULTS[answer // _REASON_SLOTS]


def reason_of(answer: int) -> str:
    """The reason's name, "" where the result needs none. IndexError for a number that is no outcome."""
    return REASONS[answer % _REASON_SLOTS]


class Place(IntEnum):
    OK = 0
    OTHER = 1


class Kind(IntEnum):
    OK = 0
    OTHER = 1


class Life(IntEnum):
    """How the unit and the rule lie to the window; ENDED: the unit was dissolved before the last day."""

    OK = 0
    BEFORE_EFFECT = 1
    AFTER_EFFECT = 2
    UNIT_NOT_EXISTING = 3
    WINDOW_TOO_SHORT = 4
    ENDED = 5


class Condition(IntEnum):
    """PENDING: it speaks only when its window has closed; INCOMPLETE: the record does not reach that far."""

    YES = 0
    NO = 1
    NOT_REPORTED = 2
    PENDING = 3
    INCOMPLETE = 4


class Mode(IntEnum):
    ORDINARY = 0
    JUDGED = 1


class Judged(IntEnum):
    NONE = 0
    PASS = 1
    FAIL = 2


class Shown(IntEnum):
    NONE = 0
    PART = 1
    ENOUGH = 2


class Arose(IntEnum):
    """Whether the duty arose; NO_ONCE_CLOSED speaks only when the window has closed."""

    YES = 0
    NO_ONCE_CLOSED = 1
    NO_AT_ONCE = 2


class Window(IntEnum):
    """AHEAD: it ends after the period reported, so that nobody is blamed for it."""

    OPEN = 0
    CLOSED = 1
    AHEAD = 2


class Reported(IntEnum):
    """NO: a fact the duty needs is missing; INCOMPLETE: the record is not complete through the window."""

    YES = 0
    NO = 1
    INCOMPLETE = 2


class Late(IntEnum):
    """TOLERATED: done after its day, and the rule lets that pass; FATAL: the day was the substance of the duty."""

    NO = 0
    TOLERATED = 1
    FATAL = 2


class Never(IntEnum):
    """What a rule that never fails gives instead of ``fail``."""

    NONE = 0
    FAIL_PASSES = 1
    FAIL_NOT_APPLICABLE = 2


class Op(IntEnum):
    AND = 0
    OR = 1


class LeafQuestion(NamedTuple):
    """One duty in one window. ``reason`` is an index into FAIL_REASONS: the rule's own reason for what is shown."""

    place: int = 0
    kind: int = 0
    life: int = 0
    blocked: int = 0
    condition: int = 0
    mode: int = 0
    judged: int = 0
    shown: int = 0
    arose: int = 0
    window: int = 0
    reported: int = 0
    late: int = 0
    broken: int = 0
    reason: int = 0
    never: int = 0


class CombineQuestion(NamedTuple):
    """Which results occur among the parts of one finding (parts, sub-windows, triggers), and the reasons to keep.

    The three reasons are indexes into FAIL_REASONS, UNKNOWN_REASONS and NA_REASONS. Where no part has another
    result, or there is no part at all, the answer is ``not_applicable`` for ``na_reason`` (0: nothing arose).
    """

    op: int = 0
    has_pass: int = 0
    has_fail: int = 0
    has_unknown: int = 0
    has_not_due: int = 0
    has_na: int = 0
    has_error: int = 0
    reason: int = 0
    unknown_reason: int = 0
    na_reason: int = 0
    never: int = 0


class GradeQuestion(NamedTuple):
    """The band that the score falls in and the best band still open to the unit: 0 best … 7; cap 0 caps nothing."""

    band: int = 0
    cap: int = 0


LEAF_SIZES = (2, 2, len(Life), 2, len(Condition), 2, 3, 3, 3, 3, 3, 3, 2, len(FAIL_REASONS), len(Never))
COMBINE_SIZES = (2, 2, 2, 2, 2, 2, 2, len(FAIL_REASONS), len(UNKNOWN_REASONS), len(NA_REASONS), len(Never))
GRADE_SIZES = (8, 8)


def checked(question: Sequence[int], sizes: Sequence[int]) -> tuple[int, ...]:
    """The question as plain ints. QuestionError unless each value is a whole number from 0 to its key's size - 1."""
    if not isinstance(question, tuple) or len(question) != len(sizes):
        raise QuestionError(f"expected a tuple of {len(sizes)} values, found {question!r:.200}")
    for place, (value, size) in enumerate(zip(question, sizes, strict=True)):
        if not isinstance(value, int) or not 0 <= value < size:
            raise QuestionError(f"value {place} must be a whole number from 0 to {size - 1}, found {value!r:.60}")
    # IntEnum members and bools become plain ints, so that nothing else can reach the engine.
    return tuple(int(value) for value in question)


def canonical_leaf(question: LeafQuestion) -> LeafQuestion:
    """The same question with every key set to 0 that cannot change the answer."""
    q = question
    if q.place:
        return LeafQuestion(place=q.place)
    if q.kind:
        return LeafQuestion(kind=q.kind)
    if q.life not in (Life.OK, Life.ENDED):
        return LeafQuestion(life=q.life)
    if q.blocked:
        return LeafQuestion(life=q.life, blocked=q.blocked)
    if q.condition:
        return LeafQuestion(life=q.life, condition=q.condition)
    return _canonical_judged(q) if q.mode == Mode.JUDGED else _canonical_ordinary(q)


def _canonical_judged(q: LeafQuestion) -> LeafQuestion:
    base = LeafQuestion(life=q.life, mode=q.mode, judged=q.judged)
    if q.judged == Judged.FAIL:
        return base._replace(reason=0 if q.never else q.reason, never=q.never)
    if q.judged == Judged.NONE and q.life == Life.OK:
        return base._replace(window=q.window)
    return base


def _canonical_ordinary(q: LeafQuestion) -> LeafQuestion:
    if q.life == Life.ENDED:
        return LeafQuestion(life=q.life, shown=q.shown, late=q.late, broken=q.broken)
    if q.arose == Arose.NO_AT_ONCE:
        return LeafQuestion(arose=q.arose)
    base = q._replace(judged=0)
    lapsed = q.broken or q.late == Late.FATAL
    unmet = q.shown != Shown.ENOUGH and q.late == Late.NO and q.window == Window.CLOSED
    if q.window == Window.AHEAD or not (lapsed or unmet):
        return base._replace(reason=0, never=0)
    return base._replace(reason=0) if q.never or q.late == Late.FATAL else base


def canonical_combine(question: CombineQuestion) -> CombineQuestion:
    """The same question with the reasons that cannot be given set to 0, and ``never`` where no part fails."""
    q = question
    applies = q.has_pass or q.has_fail or q.has_unknown or q.has_not_due or q.has_error
    return q._replace(
        reason=q.reason if q.has_fail and not q.never else 0,
        unknown_reason=q.unknown_reason if q.has_unknown else 0,
        na_reason=0 if applies else q.na_reason,
        never=q.never if q.has_fail else 0,
    )


def leaf_questions() -> list[LeafQuestion]:
    """Every canonical leaf question, each once."""
    gates = [range(size) for size in LEAF_SIZES[:5]]
    rest = [range(size) for size in LEAF_SIZES[5:]]
    found: dict[LeafQuestion, None] = {}
    for gate in product(*gates):
        opened = canonical_leaf(LeafQuestion(*gate)._replace(mode=Mode.JUDGED, judged=Judged.FAIL))
        if opened.mode == Mode.ORDINARY:  # a gate decided, and so cut off the keys behind it
            found[opened] = None
            continue
        found.update((canonical_leaf(LeafQuestion(*gate, *keys)), None) for keys in product(*rest))
    return list(found)


def combine_questions() -> list[CombineQuestion]:
    """Every canonical combine question, each once."""
    every = (CombineQuestion(*keys) for keys in product(*(range(size) for size in COMBINE_SIZES)))
    return list(dict.fromkeys(map(canonical_combine, every)))


def grade_questions() -> list[GradeQuestion]:
    """Every grade question."""
    return [GradeQuestion(*keys) for keys in product(*(range(size) for size in GRADE_SIZES))]
