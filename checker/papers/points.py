"""Points of each duty, so that they add up to the score of the unit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from checker.score import NOTHING, Points, Scored, counted, grouped, points

Mapped = Mapping[str, Any]


def by_rule(items: Sequence[Scored], scoring: Mapped) -> dict[str, Points]:
    """Rule → its points; a rule of which nothing counts is not in it.

    In a model of groups the rules of a group share its points, as in the score; a rule in no group has none.
    """
    own = scoring.get("rule_points", NOTHING)
    weights = scoring["points"]
    each = {rule: points(windows, weights, own) for rule, windows in counted(items).items()}
    if not scoring.get("groups"):
        return each
    shared: dict[str, Points] = {}
    for group, inside in grouped(items, scoring):
        if inside.possible:
            factor = Fraction(group["points"]) / inside.possible
            shared |= {rule: each[rule].scaled(each[rule].possible * factor) for rule in group["rules"] if rule in each}
    return shared


def summed(parts: Iterable[Points]) -> Points:
    """The points of several duties together."""
    total: dict[str, Fraction] = defaultdict(Fraction)
    for part in parts:
        total["earned"] += part.earned
        total["possible"] += part.possible
        total["open"] += part.open
    return Points(total["earned"], total["possible"], total["open"])
