"""Adding up without findings: counts of results and scores for units, when nobody asked for the details."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from checker.check import Checker
from checker.decide import RESULTS
from checker.measure.plan import Plan, answers_only

PASS, FAIL, _, UNKNOWN, *_ = range(len(RESULTS))
ERROR = len(RESULTS) - 1
COUNTED = frozenset((PASS, FAIL, UNKNOWN, ERROR))


class Tally:
    """Counts and points over a stream of records.

    ``counts``: findings by result; ``scores``: units by grade; ``cells``: how many rule×window answers were given.
    """

    def __init__(self, checker: Checker) -> None:
        self.checker = checker
        self.units = 0
        self.cells = 0
        self.counts: Counter[str] = Counter()
        self.scores: Counter[str] = Counter()
        self._weights: dict[int, list[int]] = {}

    def add(self, record: Mapping[str, Any]) -> Fraction | None:
        """Checks a record and adds it; gives its exact score out of 100, None where nothing is applicable."""
        checker = self.checker
        plan = checker.plan(record, checker.scope(record["unit"]))
        view = plan.view(record)
        weights = self._weights.get(id(plan))
        if weights is None:
            weights = self._weights[id(plan)] = self._weights_of(plan)
        tallied = [0] * len(RESULTS)
        earned = possible = 0
        shared = Fraction(0)
        failed = []
        for (rule, outcomes), weight in zip(answers_only(plan, view), weights, strict=True):
            if len(outcomes) == 1:
                result = outcomes[0] >> 5
                tallied[result] += 1
                if weight and result in COUNTED:
                    possible += weight
                    earned += weight * (result == PASS)
                if result == FAIL:
                    failed.append(rule)
                continue
            results = [outcome >> 5 for outcome in outcomes]
            for result in results:
                tallied[result] += 1
            counted = [result for result in results if result in COUNTED]
            if weight and counted:
                possible += weight
                shared += Fraction(weight * counted.count(PASS), len(counted))
            if FAIL in results:
                failed.append(rule)
        return self._close(tallied, earned + shared, possible, failed)

    def _weights_of(self, plan: Plan) -> list[int]:
        points = self.checker.rulebook.scoring["points"]
        return [points[rule.rule["severity"]] if rule.scored else 0 for rule in plan.rules]

    def _close(self, tallied: list[int], earned: Fraction | int, possible: int, failed: list[str]) -> Fraction | None:
        self.units += 1
        self.cells += sum(tallied)
        for name, number in zip(RESULTS, tallied, strict=True):
            if number:
                self.counts[name] += number
        if not possible:
            return None
        return Fraction(earned * 100, possible)
