"""Adding up without findings: counts of results and scores for units, when nobody asked for the details."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from fractions import Fraction
from math import lcm
from typing import Any

from checker.check import Checker
from checker.decide import RESULTS
from checker.measure.node import Ask
from checker.measure.plan import Plan, RulePlan, answers_only

PASS, FAIL, UNKNOWN, ERROR = (RESULTS.index(name) for name in ("pass", "fail", "unknown", "error"))
COUNTED = frozenset((PASS, FAIL, UNKNOWN, ERROR))
Number = int | Fraction
Single = tuple[Ask, Number, str]


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
        self._scoring = scoring
        self._bands: list[int] = [band["from"] for band in scoring["bands"]]
        self._caps: dict[str, int] = {}
        self._floors: list[tuple[int, Fraction, int]] = []  # place of a group, share, grade
        self._read_caps()

    def _read_caps(self) -> None:
        groups = self._scoring.get("groups") or ()
        inside = {group["id"]: (place, group["rules"]) for place, group in enumerate(groups)}
        for item in self._scoring["caps"]:
            named = [inside[name] for name in item.get("groups", ())]
            if "below" in item:
                self._floors += [(place, Fraction(item["below"]), item["grade"]) for place, _ in named]
                continue
            for rule in item.get("rules") or [rule for _, rules in named for rule in rules]:
                self._caps[rule] = max(item["grade"], self._caps.get(rule, 0))

    def add(self, record: Mapping[str, Any]) -> None:
        """Checks a record and adds it."""
        checker = self.checker
        plan = checker.plan(record, checker.scope(record))
        view = plan.view(record)
        program = self._programs.get(id(plan))
        if program is None:
            program = self._programs[id(plan)] = Program(plan, self._scoring)
        tallied = [0] * len(RESULTS)
        parts = [Part(most) for most in program.most]
        failed: list[str] = []
        rest: Iterable[tuple[RulePlan, list[int]]]
        if view.bounded:
            rest = answers_only(plan, view)
        else:
            for part, singles in zip(parts, program.singles, strict=True):
                part.take(view, singles, tallied, failed)
            rest = answers_only(plan, view, program.others)
        for rule_plan, outcomes in rest:
            counted = []
            for outcome in outcomes:
                result = outcome >> 5
                tallied[result] += 1
                if result in COUNTED:
                    counted.append(result)
            weight = program.weights[rule_plan.id]
            if weight and counted:
                part = parts[program.part_of[rule_plan.id]]
                part.possible += weight
                part.shares.append((weight * counted.count(PASS), weight * counted.count(FAIL), len(counted)))
            if FAIL in counted and rule_plan.scored:
                failed.append(rule_plan.id)
        for part in parts:
            part.close()
        self._close(tallied, parts, failed)

    def _close(self, tallied: list[int], parts: list[Part], failed: list[str]) -> None:
        self.units += 1
        self.cells += sum(tallied)
        counts = self._counts
        for result, number in enumerate(tallied):
            counts[result] += number
        earned, possible = sum(part.worth for part in parts), sum(part.full for part in parts)
        if possible:
            floors = (
                grade
                for place, share, grade in self._floors
                if parts[place].possible - parts[place].lost < share * parts[place].possible
            )
            self.grades[self._grade(earned * 100, possible, failed, max(floors, default=0))] += 1

    def _grade(self, earned: Number, possible: Number, failed: list[str], floor: int) -> int:
        """The place of the grade: the band of the exact score, lowered by the caps of failing rules and groups."""
        band = next(place for place, least in enumerate(self._bands) if earned >= least * possible)
        cap = max((self._caps.get(rule, 0) for rule in failed), default=0)
        cap = max(cap, floor)
        return self.checker.decider.grade_memo[band, cap]

    @property
    def counts(self) -> dict[str, int]:
        """Findings by result."""
        return dict(zip(RESULTS, self._counts, strict=True))


class Part:
    """What the rules of a group add up to for one unit, or all rules where there are no groups (``most`` None).

    ``earned``, ``possible`` and ``lost`` (what failed) are parts of one whole; ``worth`` of ``full`` are the points.
    """

    __slots__ = ("earned", "lost", "most", "possible", "shares")

    def __init__(self, most: Number | None) -> None:
        self.most = most
        self.earned: Number = 0
        self.possible: Number = 0
        self.lost: Number = 0
        self.shares: list[tuple[Number, Number, int]] = []

    def take(self, view: Any, singles: list[Single], tallied: list[int], failed: list[str]) -> None:
        """Asks rules of one window and adds them."""
        earned: Number = 0
        possible: Number = 0
        lost: Number = 0
        for ask, weight, rule in singles:
            result = ask(view) >> 5
            tallied[result] += 1
            if result == PASS:
                earned += weight
                possible += weight
            elif result in COUNTED:
                possible += weight
                if result == FAIL:
                    lost += weight
                    failed.append(rule)
        self.earned, self.possible, self.lost = earned, possible, lost

    def close(self) -> None:
        """Adds the rules of several windows, which share the points of their rule: over a common denominator."""
        scale = lcm(*(count for _, _, count in self.shares))
        self.earned = self.earned * scale + sum(passed * (scale // count) for passed, _, count in self.shares)
        self.lost = self.lost * scale + sum(lost * (scale // count) for _, lost, count in self.shares)
        self.possible *= scale

    @property
    def worth(self) -> Number:
        if self.most is None:
            return self.earned
        return Fraction(self.most) * Fraction(self.earned) / Fraction(self.possible) if self.possible else 0

    @property
    def full(self) -> Number:
        if self.most is None:
            return self.possible
        return self.most if self.possible else 0


class Program:
    """A plan in the order in which it is added up: rules of one window that nobody waits for, then the others.

    ``singles`` and ``most`` go by part: the groups of the scoring model and what is in none of them, or all rules.
    """

    def __init__(self, plan: Plan, scoring: Mapping[str, Any]) -> None:
        groups = scoring.get("groups") or ()
        place = {rule: index for index, group in enumerate(groups) for rule in group["rules"]}
        self.most: list[Number | None] = [*(_number(group["points"]) for group in groups), 0 if groups else None]
        self.part_of = {rule.id: place.get(rule.id, len(groups)) for rule in plan.rules}
        self.weights = {rule.id: _weight(rule, scoring) for rule in plan.rules}
        if groups:  # what is in no group counts for nothing
            self.weights |= {name: 0 for name, part in self.part_of.items() if part == len(groups)}
        self.singles: list[list[Single]] = [[] for _ in self.most]
        self.others: list[RulePlan] = []
        for rule in plan.order:
            if len(rule.quick) == 1 and rule.blocked_by is None and rule.id not in plan.awaited:
                part = self.singles[self.part_of[rule.id]]
                # what is not scored caps nothing: it goes without its name
                part.append((rule.quick[0], self.weights[rule.id], rule.id if rule.scored else ""))
            else:
                self.others.append(rule)


def _weight(rule: RulePlan, scoring: Mapping[str, Any]) -> Number:
    if not rule.scored:
        return 0
    return _number(scoring.get("rule_points", {}).get(rule.id, scoring["points"][rule.rule["severity"]]))


def _number(points: str | int) -> Number:
    """Points to count with: whole numbers stay whole, which is faster."""
    return points if isinstance(points, int) else Fraction(points)
