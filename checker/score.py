"""Scores of a unit: points-100 with interval, groups, grade and caps. Exact to the end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from checker.decide import Decider, EngineFault, GradeQuestion

Mapped = Mapping[str, Any]
COUNTED = ("pass", "fail", "unknown", "error")
NOTHING: Mapped = {}
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

    def scaled(self, most: Fraction) -> Points:
        """The same parts of another maximum; nothing of it where nothing is possible."""
        factor = most / self.possible if self.possible else Fraction(0)
        return Points(self.earned * factor, self.possible * factor, self.open * factor)


def counted(items: Iterable[Scored]) -> dict[str, list[Scored]]:
    """Findings that count, by rule: what does not apply, is not due or waits for a person leaves the denominator."""
    by_rule: dict[str, list[Scored]] = defaultdict(list)
    for item in items:
        if item.result in COUNTED:
            by_rule[item.rule].append(item)
    return by_rule


def points(items: Iterable[Scored], weights: Mapped, own: Mapped = NOTHING) -> Points:
    """Points of all rules, by severity or, for single rules, their ``own``; the windows of one rule share its points."""
    earned = possible = unknown = Fraction(0)
    for rule, windows in counted(items).items():
        weight = Fraction(own.get(rule, weights[windows[0].severity]))
        share = weight / len(windows)
        possible += weight
        earned += share * sum(1 for item in windows if item.result == "pass")
        unknown += share * sum(1 for item in windows if item.result in ("unknown", "error"))
    return Points(earned, possible, unknown)


def grouped(items: Iterable[Scored], scoring: Mapped) -> list[tuple[Mapped, Points]]:
    """The groups of a scoring model, each with the points of its rules as they are before they share the group's."""
    place = {rule: index for index, group in enumerate(scoring["groups"]) for rule in group["rules"]}
    inside: list[list[Scored]] = [[] for _ in scoring["groups"]]
    for item in items:
        if item.rule in place:
            inside[place[item.rule]].append(item)
    own = scoring.get("rule_points", NOTHING)
    return [
        (group, points(part, scoring["points"], own)) for group, part in zip(scoring["groups"], inside, strict=True)
    ]


def summed(groups: Iterable[tuple[Mapped, Points]]) -> Points:
    """The points of a model of groups: in each, its rules share its points; a group in which nothing counts is left out."""
    parts = [inside.scaled(Fraction(group["points"])) for group, inside in groups]
    return Points(*(sum(column, Fraction(0)) for column in zip(*parts, strict=True)))


def rounded(value: Fraction, places: int = 2) -> float:
    """Rounded half up for print."""
    # the quotient may be endless: half-up is decided on the exact fraction, not on a cut decimal
    scaled = value * 10**places
    whole = (scaled.numerator * 2 + scaled.denominator) // (scaled.denominator * 2)
    return float(Fraction(whole, 10**places))


def plain(value: Fraction) -> str:
    """A fraction as a whole number or as numerator/denominator."""
    return str(value.numerator) if value.denominator == 1 else f"{value.numerator}/{value.denominator}"


def caps_of(failed: set[str], groups: Mapping[str, Points], scoring: Mapped) -> list[tuple[Mapped, list[str]]]:
    """The caps that act, each with the failing rules behind it.

    A cap on groups acts where a rule of theirs fails; with ``below`` where one of them has less than that share of its
    points, and would have less if everything unknown turned out well: what is unknown caps nothing.
    """
    inside = {group["id"]: group["rules"] for group in scoring.get("groups", ())}
    found = []
    for cap in scoring["caps"]:
        names = [name for name in cap.get("groups", ()) if _below(groups[name], cap.get("below"))]
        rules = cap.get("rules") or [rule for name in names for rule in inside[name]]
        failing = [rule for rule in rules if rule in failed]
        if failing:
            found.append(({**cap, "groups": names} if "groups" in cap else cap, failing))
    return found


def _below(group: Points, share: str | int | None) -> bool:
    if share is None:
        return True
    return bool(group.possible) and group.earned + group.open < Fraction(share) * group.possible


def grade_of(
    value: Fraction, failed: set[str], scoring: Mapped, decider: Decider, groups: Mapping[str, Points] = NOTHING
) -> tuple[int, list[tuple[Mapped, list[str]]]]:
    """The place of the grade among the bands (0 best), and the caps that act on it, with the failing rules of each."""
    bands: Sequence[Mapped] = scoring["bands"]
    band = next(index for index, item in enumerate(bands) if value >= item["from"])
    caps = caps_of(failed, groups, scoring)
    cap = max((item["grade"] for item, _ in caps), default=0)
    try:
        return decider.grade(GradeQuestion(band=band, cap=cap)), caps
    except EngineFault:
        return max(band, cap), caps


def score(items: Sequence[Scored], scoring: Mapped, decider: Decider, lang: str = "vi") -> dict[str, Any]:
    """The score of a unit as the result file holds it; ``value`` and ``grade`` are null when nothing is applicable."""
    groups = grouped(items, scoring) if scoring.get("groups") else []
    total = summed(groups) if groups else points(items, scoring["points"], scoring.get("rule_points", NOTHING))
    shown = [_group(group, inside, lang) for group, inside in groups]
    made: dict[str, Any] = {"model": scoring["id"], "earned": plain(total.earned), "possible": plain(total.possible)}
    value, best = total.value, total.best
    if value is None or best is None:
        return {**made, "value": None, "interval": None, "grade": None, "caps": [], "groups": shown}
    failed = {item.rule for item in items if item.result == "fail"}
    inside = {group["id"]: part for group, part in groups}
    grade, caps = grade_of(value, failed, scoring, decider, inside)
    bands = scoring["bands"]
    return {
        **made,
        "value": rounded(value),
        "interval": [rounded(value), rounded(best)],
        "grade": bands[grade]["grade"][lang],
        "caps": [
            {
                "grade": bands[cap["grade"]]["grade"][lang],
                "rules": failing,
                **({"groups": cap["groups"]} if "groups" in cap else {}),
                "why": cap["why"][lang],
            }
            for cap, failing in caps
        ],
        "groups": shown,
    }


def _group(group: Mapped, inside: Points, lang: str) -> dict[str, Any]:
    """A group as the result file holds it; ``value`` is null where nothing in it counts."""
    part = inside.scaled(Fraction(group["points"]))
    return {
        "id": group["id"],
        "label": group["label"][lang],
        "earned": plain(part.earned),
        "possible": plain(part.possible),
        "value": None if inside.value is None else rounded(inside.value),
    }
