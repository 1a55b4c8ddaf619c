"""The difference of two scores taken apart, rule by rule, exactly.

A score is 100 · E/P. With v = E/P of the first result, E₂/P₂ − E₁/P₁ = Σ ((e₂ − e₁) − v · (p₂ − p₁)) / P₂ over all rules: what a
rule earns more, less what it would have to earn to keep the old share. Groups are taken apart in the same way, and in each
group its rules; what a group's own points change is the part of the scoring.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any, NamedTuple

from checker.score import HUNDRED, NOTHING, Scored, grouped, points, summed

Mapped = Mapping[str, Any]
ZERO = Fraction(0)


class Share(NamedTuple):
    """A group in one result: its maximum, and of its rules what each earned and could have earned."""

    most: Fraction
    rules: dict[str, tuple[Fraction, Fraction]]

    @property
    def earned(self) -> Fraction:
        return sum((earned for earned, _ in self.rules.values()), ZERO)

    @property
    def possible(self) -> Fraction:
        return sum((possible for _, possible in self.rules.values()), ZERO)


class Parts(NamedTuple):
    """On the scale of 100: the whole difference, each rule's part of it, and that of the scoring. Their sum is the whole."""

    whole: Fraction
    rules: dict[str, Fraction]
    scoring: Fraction


def items_of(findings: Iterable[Mapped]) -> list[Scored]:
    """What the score of a result was made of: scored findings, without those that were waived."""
    return [
        Scored(one["rule"], one["document"], (), one["severity"], one["result"])
        for one in findings
        if one["scored"] and not (one["disposition"] and one["disposition"].get("kind") == "waived")
    ]


def explains(unit: Mapped, scoring: Mapped) -> bool:
    """Whether a scoring model gives exactly the points that a result file holds for a unit."""
    items = items_of(unit["findings"])
    try:
        if scoring.get("groups"):
            total = summed(grouped(items, scoring))
        else:
            total = points(items, scoring["points"], scoring.get("rule_points", NOTHING))
    except KeyError:
        return False  # a severity that this model has no points for
    score = unit["score"]
    return (total.earned, total.possible) == (Fraction(score["earned"]), Fraction(score["possible"]))


def value_of(unit: Mapped) -> Fraction | None:
    """The exact score of a unit from 0 to 100; None where nothing counted."""
    possible = Fraction(unit["score"]["possible"])
    return Fraction(unit["score"]["earned"]) * HUNDRED / possible if possible else None


def shares(unit: Mapped, scoring: Mapped) -> dict[str, Share]:
    """The groups of a unit's score in which something counts; without groups all rules are one."""
    items = items_of(unit["findings"])
    weights, own = scoring["points"], scoring.get("rule_points", NOTHING)
    by_rule: dict[str, list[Scored]] = defaultdict(list)
    for item in items:
        by_rule[item.rule].append(item)
    made = {rule: points(found, weights, own) for rule, found in by_rule.items()}
    rules = {rule: (found.earned, found.possible) for rule, found in made.items() if found.possible}
    groups = scoring.get("groups") or []
    if not groups:
        whole = Share(ZERO, rules)
        return {"": whole._replace(most=whole.possible)} if rules else {}
    inside = {
        group["id"]: Share(Fraction(group["points"]), {rule: rules[rule] for rule in group["rules"] if rule in rules})
        for group in groups
    }
    return {name: share for name, share in inside.items() if share.possible and share.most}


def parts(before: Mapping[str, Share], after: Mapping[str, Share]) -> Parts | None:
    """The difference of two scores taken apart; None where one of them has no score."""
    if not before or not after:
        return None
    most = [sum((share.most for share in side.values()), ZERO) for side in (before, after)]
    value = [
        sum((share.most * share.earned / share.possible for share in side.values()), ZERO) / total
        for side, total in zip((before, after), most, strict=True)
    ]
    rules: dict[str, Fraction] = defaultdict(Fraction)
    scoring = ZERO
    for name in dict.fromkeys((*before, *after)):
        old, new = before.get(name), after.get(name)
        if old is not None and new is not None:
            share = old.earned / old.possible
            for rule in dict.fromkeys((*old.rules, *new.rules)):
                earned, possible = _gained(old.rules.get(rule), new.rules.get(rule))
                rules[rule] += new.most / new.possible * (earned - share * possible)
            scoring += (new.most - old.most) * (share - value[0])
            continue
        only, sign = (new, 1) if new is not None else (old, -1)
        assert only is not None
        for rule, (earned, possible) in only.rules.items():
            rules[rule] += sign * only.most / only.possible * (earned - value[0] * possible)
    scale = HUNDRED / most[1]
    told = {rule: part * scale for rule, part in rules.items() if part}
    return Parts((value[1] - value[0]) * HUNDRED, told, scoring * scale)


def _gained(old: tuple[Fraction, Fraction] | None, new: tuple[Fraction, Fraction] | None) -> tuple[Fraction, Fraction]:
    one, other = old or (ZERO, ZERO), new or (ZERO, ZERO)
    return other[0] - one[0], other[1] - one[1]
