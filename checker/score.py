"""Scores of a unit: points-100 with interval, grade and caps, and the four scores of XCCDF 1.2. Exact to the end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from checker.decide import Decider, EngineFault, GradeQuestion

Mapped = Mapping[str, Any]
COUNTED = ("pass", "fail", "unknown", "error")
HUNDRED = 100


class Scored(NamedTuple):
    """What a score needs of a finding."""

    rule: str
    document: str
    group: tuple[Any, ...]
    severity: str
    result: str


class Points(NamedTuple):
    """Exact points: earned, possible, and possible gain where what is unknown turned out well."""

    earned: Fraction
    possible: Fraction
    open: Fraction

    @property
    def value(self) -> Fraction | None:
        return self.earned * HUNDRED / self.possible if self.possible else None

    @property
    def best(self) -> Fraction | None:
        return (self.earned + self.open) * HUNDRED / self.possible if self.possible else None


def counted(items: Iterable[Scored]) -> dict[str, list[Scored]]:
    """Findings that count, by rule: what does not apply, is not due or waits for a person leaves the denominator."""
    by_rule: dict[str, list[Scored]] = defaultdict(list)
    for item in items:
        if item.result in COUNTED:
            by_rule[item.rule].append(item)
    return by_rule


def points(items: Iterable[Scored], weights: Mapped) -> Points:
    """Points of all rules; the windows of one rule share its points."""
    earned = possible = unknown = Fraction(0)
    for windows in counted(items).values():
        weight = Fraction(weights[windows[0].severity])
        share = weight / len(windows)
        possible += weight
        earned += share * sum(1 for item in windows if item.result == "pass")
        unknown += share * sum(1 for item in windows if item.result in ("unknown", "error"))
    return Points(earned, possible, unknown)


def rounded(value: Fraction, places: int = 2) -> float:
    """Rounded half up for print."""
    # the quotient may be endless: half-up is decided on the exact fraction, not on a cut decimal
    scaled = value * 10**places
    whole = (scaled.numerator * 2 + scaled.denominator) // (scaled.denominator * 2)
    return float(Fraction(whole, 10**places))


def plain(value: Fraction) -> str:
    """A fraction as a whole number or as numerator/denominator."""
    return str(value.numerator) if value.denominator == 1 else f"{value.numerator}/{value.denominator}"


def grade_of(value: Fraction, failed: set[str], scoring: Mapped, decider: Decider) -> tuple[int, list[Mapped]]:
    """The place of the grade among the bands (0 best), and the caps that failing rules put on it."""
    bands: Sequence[Mapped] = scoring["bands"]
    band = next(index for index, item in enumerate(bands) if value >= item["from"])
    caps = [cap for cap in scoring["caps"] if failed.intersection(cap["rules"])]
    cap = max((item["grade"] for item in caps), default=0)
    try:
        return decider.grade(GradeQuestion(band=band, cap=cap)), caps
    except EngineFault:
        return max(band, cap), caps


def score(items: Sequence[Scored], scoring: Mapped, decider: Decider, lang: str = "vi") -> dict[str, Any]:
    """The score of a unit as the result file holds it; ``value`` and ``grade`` are null when nothing is applicable."""
    total = points(items, scoring["points"])
    made: dict[str, Any] = {"model": scoring["id"], "earned": plain(total.earned), "possible": plain(total.possible)}
    value, best = total.value, total.best
    if value is None or best is None:
        return {**made, "value": None, "interval": None, "grade": None, "caps": []}
    failed = {item.rule for item in items if item.result == "fail"}
    grade, caps = grade_of(value, failed, scoring, decider)
    bands = scoring["bands"]
    return {
        **made,
        "value": rounded(value),
        "interval": [rounded(value), rounded(best)],
        "grade": bands[grade]["grade"][lang],
        "caps": [
            {
                "grade": bands[cap["grade"]]["grade"][lang],
                "rules": [rule for rule in cap["rules"] if rule in failed],
                "why": cap["why"][lang],
            }
            for cap in caps
        ],
    }
