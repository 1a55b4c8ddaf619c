"""The inspectors' side against the unit's own: points of both, their difference, and where the results part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from checker.explain import Words
from checker.papers.duties import Duty
from checker.papers.other_side import SelfSide
from checker.papers.words import NOTHING, RESULTS, SAYS, SCORE_DOTS, number, signed
from checker.score import Points

Mapped = Mapping[str, Any]
ZERO = Fraction(0)


def compared(lines: Sequence[Duty], numbers: Mapped, side: SelfSide | None, words: Words) -> dict[str, Any]:
    """``pairs``: rule number → self, difference and remarks; ``self_total``, ``difference``, ``differences``.

    Without the unit's side its figures are dotted lines.
    """
    if side is None:
        blank = {str(no): {"self": SCORE_DOTS, "difference": SCORE_DOTS, "remarks": []} for no in numbers.values()}
        return {"pairs": blank, "self_total": SCORE_DOTS, "difference": SCORE_DOTS, "differences": [], "self_as_of": ""}
    pairs = {str(numbers[duty.rule["id"]]): _pair(duty, side, words) for duty in lines}
    mine = sum((duty.points.earned for duty in lines if duty.points is not None), ZERO)
    return {
        "pairs": pairs,
        "self_total": number(side.total.earned),
        "difference": signed(mine - side.total.earned),
        "differences": [_differing(duty, numbers, pairs) for duty in lines if _differs(duty, side)],
        "self_as_of": words.day(side.as_of),
    }


def _pair(duty: Duty, side: SelfSide, words: Words) -> dict[str, Any]:
    own = side.points.get(duty.rule["id"])
    remarks = [SAYS["self_result"].format(result=text) for text in _own_results(duty, side, words)]
    if own is not None and duty.points is not None and own.possible != duty.points.possible:
        remarks.append(SAYS["standard_differs"].format(standard=number(own.possible)))
    return {"self": _shown(own), "difference": _difference(duty.points, own), "remarks": remarks}


def _shown(points: Points | None) -> str:
    if points is None:
        return NOTHING
    return SCORE_DOTS if points.open == points.possible else number(points.earned)


def _difference(mine: Points | None, own: Points | None) -> str:
    if mine is None and own is None:
        return NOTHING
    if SCORE_DOTS in (_shown(mine), _shown(own)):
        return SCORE_DOTS
    return signed((mine.earned if mine else ZERO) - (own.earned if own else ZERO))


def _differs(duty: Duty, side: SelfSide) -> bool:
    own = side.points.get(duty.rule["id"])
    mine = duty.points
    if (mine.earned if mine else ZERO) != (own.earned if own else ZERO):
        return True
    return bool(_unlike(duty, side))


def _unlike(duty: Duty, side: SelfSide) -> list[tuple[Any, str | None]]:
    """The windows whose results part, each with the unit's own (None: it has none)."""
    theirs = side.outcomes.get(duty.rule["id"], {})
    return [
        (finding.window, theirs.get(finding.window))
        for finding in duty.findings
        if theirs.get(finding.window) != finding.result
    ]


def _own_results(duty: Duty, side: SelfSide, words: Words) -> Iterable[str]:
    """What the unit concluded where the inspectors conclude otherwise; windows together that have one result."""
    together: dict[str, list[str]] = {}
    for window, result in _unlike(duty, side):
        label = RESULTS[result] if result in RESULTS else SAYS["not_told"]
        together.setdefault(label, []).append(words.window(window))
    for label, windows in together.items():
        named = [name for name in windows if name]
        if len(duty.findings) == 1 or not named:
            yield label
        else:
            yield SAYS["window_result"].format(windows=", ".join(named), result=label)


def _differing(duty: Duty, numbers: Mapped, pairs: Mapped) -> dict[str, str]:
    no = str(numbers[duty.rule["id"]])
    return {
        "no": no,
        "title": duty.title,
        "self": pairs[no]["self"],
        "earned": _shown(duty.points),
        "difference": pairs[no]["difference"],
    }
