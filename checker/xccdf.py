"""The four scoring models of XCCDF 1.2 (NISTIR 7275r4, section 7.3.2) over a tree of groups and rule results."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from checker.score import NOTHING, Scored, counted, plain, rounded

SYSTEMS = {
    "default": "urn:xccdf:scoring:default",
    "flat": "urn:xccdf:scoring:flat",
    "flat-unweighted": "urn:xccdf:scoring:flat-unweighted",
    "absolute": "urn:xccdf:scoring:absolute",
}
HUNDRED = 100


class Leaf(NamedTuple):
    """A rule with its weight and the results of its instances (pass or not)."""

    weight: Fraction
    passed: Sequence[bool]


class Group(NamedTuple):
    """A weighted group of rules and groups."""

    weight: Fraction
    items: Sequence[Leaf | Group]


def default(item: Leaf | Group) -> Fraction | None:
    """Score from 0 to 100: a rule 100 or 0 (instances averaged), a group the weighted mean of what it holds; None if nothing counts."""
    if isinstance(item, Leaf):
        return Fraction(HUNDRED * sum(item.passed), len(item.passed)) if item.passed else None
    total = weight = Fraction(0)
    for child in item.items:
        value = default(child)
        if value is not None:
            total += child.weight * value
            weight += child.weight
    return total / weight if weight else None


def leaves(item: Leaf | Group) -> Iterable[Leaf]:
    """All rules of a tree that count."""
    if isinstance(item, Leaf):
        if item.passed:
            yield item
        return
    for child in item.items:
        yield from leaves(child)


def flat(item: Leaf | Group) -> tuple[Fraction, Fraction]:
    """Sum of weights of what passed, and the greatest possible; instances share the weight of their rule."""
    score = most = Fraction(0)
    for leaf in leaves(item):
        most += leaf.weight
        score += leaf.weight * Fraction(sum(leaf.passed), len(leaf.passed))
    return score, most


def flat_unweighted(item: Leaf | Group) -> tuple[Fraction, Fraction]:
    """Like flat with every weight one; rules of weight zero do not count."""
    score = most = Fraction(0)
    for leaf in leaves(item):
        if leaf.weight:
            most += 1
            score += Fraction(sum(leaf.passed), len(leaf.passed))
    return score, most


def absolute(item: Leaf | Group) -> Fraction:
    """1 when everything passed, else 0."""
    score, most = flat(item)
    return Fraction(int(score == most))


def tree(items: Iterable[Scored], weights: Mapping[str, Any], own: Mapping[str, Any] = NOTHING) -> Group:
    """The tree of a unit's findings: documents, in them provisions, in them rules weighted by severity or their own points."""
    documents: dict[str, dict[tuple[Any, ...], list[Leaf]]] = defaultdict(lambda: defaultdict(list))
    for windows in counted(items).values():
        first = windows[0]
        documents[first.document][first.group].append(_leaf(windows, weights, own))
    one = Fraction(1)
    return Group(one, [Group(one, [Group(one, rules) for rules in groups.values()]) for groups in documents.values()])


def _leaf(windows: Sequence[Scored], weights: Mapping[str, Any], own: Mapping[str, Any]) -> Leaf:
    first = windows[0]
    weight = Fraction(own.get(first.rule, weights[first.severity]))
    return Leaf(weight, [item.result == "pass" for item in windows])


def tree_of_groups(items: Iterable[Scored], scoring: Mapping[str, Any]) -> Group:
    """The tree of a scoring model with groups: its groups weighted by their points, in them their rules."""
    by_rule = counted(items)
    own = scoring.get("rule_points", NOTHING)
    return Group(
        Fraction(1),
        [
            Group(
                Fraction(group["points"]),
                [_leaf(by_rule[rule], scoring["points"], own) for rule in group["rules"] if rule in by_rule],
            )
            for group in scoring["groups"]
        ],
    )


def scores(items: Sequence[Scored], scoring: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The four scores under a scoring model, each with the name of its own; none when nothing is applicable."""
    if scoring.get("groups"):
        root = tree_of_groups(items, scoring)
    else:
        root = tree(items, scoring["points"], scoring.get("rule_points", NOTHING))
    value = default(root)
    if value is None:
        return []
    made = [("default", value, Fraction(HUNDRED)), ("flat", *flat(root)), ("flat-unweighted", *flat_unweighted(root))]
    made.append(("absolute", absolute(root), Fraction(1)))
    return [
        {"system": SYSTEMS[name], "exact": plain(score), "value": rounded(score), "maximum": plain(most)}
        for name, score, most in made
    ]
