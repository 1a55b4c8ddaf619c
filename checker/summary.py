"""Adding up without findings: counts of results and scores for units, when nobody asked for the details."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from math import lcm
from typing import Any

from checker.check import Checker
from checker.decide import RESULTS
from checker.measure.node import Ask
from checker.measure.plan import Plan, RulePlan, answers_only

PASS, FAIL, UNKNOWN, ERROR = (RESULTS.index(name) for name in ("pass", "fail", "unknown", "error"))
COUNTED = frozenset((PASS, FAIL, UNKNOWN, ERROR))


class Tally:
    """Counts and points over a stream of records.

    ``grades``: units by place of their grade; ``cells``: how many rule×window answers were given.
    """

    def __init__(self, checker: Checker) -> None:
        self.checker = checker
        self.units = 0
        self.cells = 0
        self._counts = [0] * len(RESULTS)
        self.grades: Counter[int] = Counter()
        self._programs: dict[int, Program] = {}
        scoring = checker.rulebook.scoring
        self._bands: list[int] = [band["from"] for band in scoring["bands"]]
        self._caps: dict[str, int] = {}
        for item in scoring["caps"]:
            for rule in item["rules"]:
                self._caps[rule] = max(item["grade"], self._caps.get(rule, 0))

    def add(self, record: Mapping[str, Any]) -> None:
        """Checks a record and adds it."""
        checker = self.checker
        plan = checker.plan(record, checker.scope(record["unit"]))
        view = plan.view(record)
        program = self._programs.get(id(plan))
        if program is None:
            program = self._programs[id(plan)] = Program(plan, checker.rulebook.scoring["points"])
        tallied = [0] * len(RESULTS)
        earned = possible = 0
        failed: list[str] = []
        rest: Iterable[tuple[RulePlan, list[int]]]
        if view.bounded:
            rest = answers_only(plan, view)
        else:
            for ask, weight, rule in program.singles:
                result = ask(view) >> 5
                tallied[result] += 1
                if result == PASS:
                    earned += weight
                    possible += weight
                elif result in COUNTED:
                    possible += weight
                    if result == FAIL:
                        failed.append(rule)
            rest = answers_only(plan, view, program.others)
        shares: list[tuple[int, int]] = []
        for rule_plan, outcomes in rest:
            counted = []
            for outcome in outcomes:
                result = outcome >> 5
                tallied[result] += 1
                if result in COUNTED:
                    counted.append(result)
            weight = program.weights[rule_plan.id]
            if weight and counted:
                possible += weight
                shares.append((weight * counted.count(PASS), len(counted)))
            if FAIL in counted:
                failed.append(rule_plan.id)
        # windows share the points of their rule: added up over a common denominator, in whole numbers
        scale = lcm(*(parts for _, parts in shares))
        earned = earned * scale + sum(points * (scale // parts) for points, parts in shares)
        self._close(tallied, earned, possible * scale, failed)

    def _close(self, tallied: list[int], earned: int, possible: int, failed: list[str]) -> None:
        self.units += 1
        self.cells += sum(tallied)
        counts = self._counts
        for result, number in enumerate(tallied):
            counts[result] += number
        if possible:
            self.grades[self._grade(earned * 100, possible, failed)] += 1

    def _grade(self, earned: int, possible: int, failed: list[str]) -> int:
        """The place of the grade: the band of the exact score, lowered by the caps of failing rules."""
        band = next(place for place, least in enumerate(self._bands) if earned >= least * possible)
        cap = max((self._caps.get(rule, 0) for rule in failed), default=0)
        return self.checker.decider.grade_memo[band, cap]

    @property
    def counts(self) -> dict[str, int]:
        """Findings by result."""
        return dict(zip(RESULTS, self._counts, strict=True))


class Program:
    """A plan in the order in which it is added up: rules of one window that nobody waits for, then the others."""

    def __init__(self, plan: Plan, points: Mapping[str, int]) -> None:
        self.weights = {rule.id: points[rule.rule["severity"]] if rule.scored else 0 for rule in plan.rules}
        self.singles: list[tuple[Ask, int, str]] = []
        self.others: list[RulePlan] = []
        for rule in plan.order:
            if len(rule.quick) == 1 and rule.blocked_by is None and rule.id not in plan.awaited:
                self.singles.append((rule.quick[0], self.weights[rule.id], rule.id))
            else:
                self.others.append(rule)
