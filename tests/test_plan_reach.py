"""The fewest fixes that reach a grade: brute force over every set of fixes is the oracle, the real scoring the judge."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import pytest

from checker.decide import Decider
from checker.plan.reach import Reached, fewest, with_fixes
from checker.plan.stakes import after, standing
from checker.rulebook.book import open_rulebook
from checker.score import Scored, grouped, points, rounded, score, summed

PLAIN = Decider("plain")
RESULTS = ("pass", "pass", "fail", "fail", "unknown", "not_due", "manual", "not_applicable", "error")
FEASIBLE = ("fail", "unknown", "not_due")
BANDS = [
    {"from": 80, "grade": {"vi": "Tốt", "en": "Good"}},
    {"from": 65, "grade": {"vi": "Khá", "en": "Fair"}},
    {"from": 50, "grade": {"vi": "Trung bình", "en": "Average"}},
    {"from": 0, "grade": {"vi": "Yếu", "en": "Weak"}},
]
WHY = {"vi": "vì", "en": "because"}


def item(rule: str, result: str, severity: str = "major") -> Scored:
    """A scored finding."""
    return Scored(rule, "d", (), severity, result)


def scoring(**changes: Any) -> dict[str, Any]:
    """The default model with changes."""
    return {"id": "m", "points": {"critical": 5, "major": 3, "minor": 1}, "bands": BANDS, "caps": [], **changes}


def brute(
    items: Sequence[Scored], feasible: Sequence[int], model: dict[str, Any], target: int
) -> tuple[int, Fraction] | None:
    """Size of the smallest set that reaches the band, and how far the best one of that size lies above it; None: none does."""
    for size in range(len(feasible) + 1):
        reached = [
            above(items, chosen, model, target)
            for chosen in itertools.combinations(feasible, size)
            if (found := after(items, chosen, model, PLAIN)).grade is not None and found.grade <= target
        ]
        if reached:
            return size, max(reached)
    return None


def above(items: Sequence[Scored], chosen: Sequence[int], model: dict[str, Any], target: int) -> Fraction:
    """How far a score lies above the threshold of a band, in points of the groups (without groups: as a share)."""
    done, share = with_fixes(items, chosen), Fraction(BANDS[target]["from"], 100)
    if model.get("groups"):
        total = summed(grouped(done, model))
        return total.earned - share * total.possible
    total = points(done, model["points"], model.get("rule_points", {}))
    return total.earned / total.possible - share


def chance(dice: random.Random, most: int) -> tuple[list[Scored], list[int], dict[str, Any]]:
    """Findings of up to 12 rules, some with several windows, in a scoring with or without groups, points and caps."""
    rules = [f"r{number}" for number in range(dice.randint(3, 12))]
    items: list[Scored] = []
    for rule in rules:
        severity = dice.choice(("critical", "major", "minor"))
        items += [item(rule, dice.choice(RESULTS), severity) for _ in range(dice.choice((1, 1, 1, 2, 4)))]
    places = [place for place, one in enumerate(items) if one.result in FEASIBLE and dice.random() < 0.8]
    feasible = sorted(dice.sample(places, min(len(places), most)))
    model = scoring()
    if dice.random() < 0.5:
        model["rule_points"] = {rule: dice.choice((0, 2, "5/2", 7)) for rule in dice.sample(rules, len(rules) // 3)}
    if dice.random() < 0.6:
        cut = sorted(dice.sample(range(1, len(rules)), min(2, len(rules) - 1)))
        bounds = [0, *cut, len(rules) - dice.choice((0, 0, 1))]
        parts = [rules[first:last] for first, last in itertools.pairwise(bounds)]
        model["groups"] = [
            {"id": name, "label": WHY, "points": dice.choice((5, 10, "15/2")), "rules": part}
            for name, part in zip("ABC", parts, strict=False)
        ]
        names = [group["id"] for group in model["groups"]]
        if dice.random() < 0.5:
            below = dice.choice(("1/2", "2/3", 1, None))
            cap = {"grade": dice.randint(1, 3), "groups": dice.sample(names, dice.randint(1, len(names))), "why": WHY}
            model["caps"].append(cap if below is None else {**cap, "below": below})
    if dice.random() < 0.5:
        model["caps"].append({"grade": dice.randint(1, 3), "rules": dice.sample(rules, 2), "why": WHY})
    return items, feasible, model


@pytest.mark.parametrize("seed", range(120))
def test_no_smaller_set_does(seed: int) -> None:
    """Size and score of what is found are those of the best of all sets, whatever groups, caps and floors there are."""
    dice = random.Random(seed)
    items, feasible, model = chance(dice, most=8)
    for target in range(len(BANDS)):
        found = fewest(items, feasible, model, target)
        wanted = brute(items, feasible, model, target)
        assert found.proven
        if wanted is None or found.fixes is None:
            assert (found.fixes, wanted) == (None, None)
            continue
        assert set(found.fixes) <= set(feasible)
        then = after(items, found.fixes, model, PLAIN)
        assert (len(found.fixes), above(items, found.fixes, model, target)) == wanted
        assert then.grade is not None and then.grade <= target


def test_the_standing_is_that_of_the_result() -> None:
    """Exact score and grade agree with what the result file prints."""
    for seed in range(60):
        items, _, model = chance(random.Random(1000 + seed), most=8)
        told, found = score(items, model, PLAIN), standing(items, model, PLAIN)
        if found.value is None or found.grade is None:
            assert (told["value"], told["grade"]) == (None, None)
        else:
            assert (told["value"], told["grade"]) == (rounded(found.value), BANDS[found.grade]["grade"]["vi"])


def test_a_cap_is_lifted_before_points_are_gathered() -> None:
    """Enough points and one failing rule under a cap: that rule alone, though another would bring more points."""
    items = [item(f"p{number}", "pass", "critical") for number in range(9)]
    items += [item("cap", "fail", "minor"), item("big", "fail", "critical")]
    model = scoring(caps=[{"grade": 2, "rules": ["cap"], "why": WHY}])
    assert fewest(items, [9, 10], model, 0) == Reached((9,))
    assert fewest(items, [10], model, 0) == Reached(None)


def test_nothing_is_needed_where_the_grade_is_reached() -> None:
    """The empty set."""
    assert fewest([item("a", "pass"), item("b", "fail")], [1], scoring(), 2) == Reached(())


def test_a_unit_without_a_score_reaches_nothing_by_itself() -> None:
    """Nothing counts: no grade, until a duty that is not due comes in."""
    assert fewest([item("a", "not_applicable")], [], scoring(), 3) == Reached(None)
    assert fewest([item("a", "not_due")], [0], scoring(), 3) == Reached((0,))


def test_twenty_five_open_rules_of_odd_points_are_searched_to_the_end() -> None:
    """Points that have no two equal sums: still exact, and proven."""
    weights = {f"r{number}": 1009 + 37 * number * number for number in range(25)}
    items = [item(rule, ("fail", "unknown", "not_due")[place % 3]) for place, rule in enumerate(weights)]
    items += [item(f"p{number}", "pass") for number in range(5)]
    model = scoring(rule_points={**weights, **{f"p{number}": 4000 for number in range(5)}})
    found = fewest(items, range(25), model, 1)
    assert found.proven and found.fixes is not None
    then = after(items, found.fixes, model, PLAIN)
    assert then.grade is not None and then.grade <= 1
    # without any one of them it is not reached, and by no other set of one fewer: the best such set, by linear gain
    share = Fraction(65, 100)
    gains = sorted((_gain(one, weights, share) for one in items[:25]), reverse=True)
    counted = 5 * 4000 + sum(weights[one.rule] for one in items[:25] if one.result != "not_due")
    base = 5 * 4000 - share * counted
    sizes = [size for size in range(26) if base + sum(gains[:size]) >= 0]
    assert len(found.fixes) == sizes[0]


def _gain(one: Scored, weights: dict[str, int], share: Fraction) -> Fraction:
    """What a fix adds to earned − share · possible: all of its points, less the share of those that come in with it."""
    return weights[one.rule] * (1 - share if one.result == "not_due" else Fraction(1))


def test_many_open_windows_of_the_default_scoring() -> None:
    """Sixty open rules with windows: found in no time, and still proven."""
    dice = random.Random(5)
    items = [
        item(f"r{number}", dice.choice(FEASIBLE), ("critical", "major", "minor")[number % 3])
        for number in range(60)
        for _ in range(dice.choice((1, 4)))
    ]
    model = {**open_rulebook().scoring, "caps": []}
    found = fewest(items, range(len(items)), model, 0)
    assert found.proven and found.fixes is not None
    assert score(with_fixes(items, found.fixes), model, PLAIN)["grade"] == "Tốt"
