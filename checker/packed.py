"""A plan in the order in which it is added up: what each answer adds, packed into one whole number with a lane for each count."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from math import lcm
from operator import itemgetter
from struct import Struct
from typing import Any, Final, NamedTuple

from checker.areas import COUNTED_AS, NOT_COUNTED, Areas, Said, counts_kind
from checker.decide import RESULTS
from checker.lives import Lives
from checker.measure.plan import Plan, RulePlan
from checker.measure.view import View

PASS, FAIL, UNKNOWN, ERROR = (RESULTS.index(name) for name in ("pass", "fail", "unknown", "error"))
COUNTED: Final = frozenset((PASS, FAIL, UNKNOWN, ERROR))
Number = int | Fraction
Share = tuple[Number, Number, int]
"""What passed, what failed and how many windows share the points of a rule."""
Code = Callable[[str, str, bool, bool], int]
"""Exit code of a result by (result, severity, scored, waived)."""

LANE: Final = 16  # bits of a count: rules × windows of one record
WIDE: Final = 40  # bits of a sum of points
WIDE_MASK = (1 << WIDE) - 1
GRADES: Final = 8
CODES: Final = 8
REMEMBERED: Final = 256
"""For so many ways in which the windows of a rule came out their sum is remembered."""
# where each lane begins: counts by result, failing rules by the grade that they cap, exit codes, then points
CAPS_AT = LANE * len(RESULTS)
CODES_AT = CAPS_AT + LANE * GRADES
POINTS_AT = CODES_AT + LANE * CODES
CAPS_MASK: Final = (1 << LANE * GRADES) - 1
NARROW: Final = Struct(f"<{POINTS_AT // LANE}H")
"""All lanes below the points."""
NARROW_MASK: Final = (1 << POINTS_AT) - 1
EARNED_AT, POSSIBLE_AT, LOST_AT = POINTS_AT, POINTS_AT + WIDE, POINTS_AT + 2 * WIDE


class Terms(NamedTuple):
    """By what terms it is added up: scoring model, caps of single rules, areas (None: nobody asks), exit codes.

    ``coming`` says of what came so often so far how much is still to come; ``wrote`` is told of how many windows a function was
    written that judges them.
    """

    scoring: Mapping[str, Any]
    caps: Mapping[str, int]
    areas: Areas | None
    code: Code
    coming: Callable[[int], int]
    wrote: Callable[[int], None]


class Part(NamedTuple):
    """What the rules of a group add up to for one unit, or all rules where there are no groups (``most`` None).

    ``earned``, ``possible`` and ``lost`` (what failed) are parts of one whole; ``worth`` of ``full`` are the points.
    """

    earned: Number
    possible: Number
    lost: Number
    most: Number | None

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


def part_of(packed: int, shares: list[Share], most: Number | None) -> Part:
    """A part from its lanes and from rules of several windows, which share the points of their rule."""
    earned: Number = packed >> EARNED_AT & WIDE_MASK
    possible: Number = packed >> POSSIBLE_AT & WIDE_MASK
    lost: Number = packed >> LOST_AT
    if shares:
        scale = lcm(*[count for _, _, count in shares])
        earned = earned * scale + sum([passed * (scale // count) for passed, _, count in shares])
        lost = lost * scale + sum([failed * (scale // count) for _, failed, count in shares])
        possible *= scale
    return Part(earned, possible, lost, most)


Pooled = Callable[[View, int], Said]
Counted = list[Said] | Pooled
"""What is said of a window to the areas, by its result; where persons or cases are pooled, by its result and the record."""


class Singles(NamedTuple):
    """Rules of one window: what picks their results, and what each result adds to a score, or says to the areas."""

    of: Callable[[Sequence[Any]], Sequence[int]]
    by_result: list[list[Any]]


class Several(NamedTuple):
    """A rule of several windows, whose results share its points."""

    number: int
    rule: RulePlan
    part: int
    counted: list[Counted] | None
    known: dict[tuple[int, ...], tuple[int, Share | None]]


class Program:
    """A plan in the order in which it is added up: rules in fixed windows (one, several), then the others.

    ``most`` and ``singles`` go by part: the groups of the scoring model and what is in none of them, or all rules.
    ``lives`` judges the rules in fixed windows; ``given``: those whose outcomes it gives too. ``plain`` and ``pooled``: what says
    to the areas how rules of one window came out; ``areas``: the same for every rule, None where the windows depend on the
    record.
    """

    def __init__(self, plan: Plan, terms: Terms) -> None:
        scoring, self._terms, self._kind = terms.scoring, terms, plan.kind
        self.plan = plan
        groups = scoring.get("groups") or ()
        place = {rule: index for index, group in enumerate(groups) for rule in group["rules"]}
        self.most: list[Number | None] = [*(_number(group["points"]) for group in groups), 0 if groups else None]
        self.part_of = {rule.id: place.get(rule.id, len(groups)) for rule in plan.rules}
        weights = {rule.id: _weight(rule, scoring) for rule in plan.rules}
        if groups:  # what is in no group counts for nothing
            weights |= {name: 0 for name, part in self.part_of.items() if part == len(groups)}
        # whole numbers in the lanes: all weights over one denominator, which the shares of a score do not see
        scale = lcm(*(Fraction(weight).denominator for weight in weights.values())) if weights else 1
        self._weights = {name: int(weight * scale) for name, weight in weights.items()}
        self._packed: dict[str, list[int]] = {}
        self._several: dict[str, dict[tuple[int, ...], tuple[int, Share | None]]] = {rule.id: {} for rule in plan.rules}
        self._free = [rule for rule in plan.order if rule.asks is not None and rule.blocked_by is None]
        free = {rule.id for rule in self._free}
        self.others = [rule for rule in plan.order if rule.id not in free]
        awaited = [number for number, rule in enumerate(self._free) if rule.id in plan.awaited]
        loose = [rule for rule in self.others if rule.loose is not None]
        self.given = [*(self._free[number].id for number in awaited), *(rule.id for rule in loose)]
        self.lives = Lives(self._free, awaited, loose, plan.begun, terms.coming, terms.wrote)
        self.areas: dict[str, list[Counted] | None] = {
            rule.id: self._area(rule) for rule in plan.order if self._added_up(rule)
        }
        self.singles = [self._singles(part) for part in range(len(self.most))]
        self.several_of = [
            Several(number, rule, self.part_of[rule.id], self.areas.get(rule.id), self._several[rule.id])
            for number, rule in enumerate(self._free) if len(rule.cells) != 1
        ]  # fmt: skip
        told = ((number, self.areas.get(rule.id)) for number, rule in enumerate(self._free) if len(rule.cells) == 1)
        counted = [(number, its[0]) for number, its in told if its]
        self.pooled = [(number, one) for number, one in counted if not isinstance(one, list)]
        plain = [(number, one) for number, one in counted if isinstance(one, list)]
        self.plain = Singles(_picks([number for number, _ in plain]), [one for _, one in plain])

    def _singles(self, part: int) -> Singles:
        numbers = [
            number for number, rule in enumerate(self._free)
            if len(rule.cells) == 1 and self.part_of[rule.id] == part
        ]  # fmt: skip
        packs = [self._packs(rule, self._weights[rule.id]) for rule in map(self._free.__getitem__, numbers)]
        return Singles(_picks(numbers), packs)

    def _packs(self, rule: RulePlan, weight: int) -> list[int]:
        """What an answer adds, by its result."""
        packs = []
        for place, result in enumerate(RESULTS):
            packed = 1 << LANE * place
            code = self._terms.code(result, rule.rule["severity"], rule.scored, False)
            packed += 1 << CODES_AT + LANE * code
            if weight and place in COUNTED:
                packed += weight << POSSIBLE_AT
                packed += (weight << EARNED_AT) * (place == PASS) + (weight << LOST_AT) * (place == FAIL)
            if place == FAIL and rule.scored and rule.id in self._terms.caps:
                packed += 1 << CAPS_AT + LANE * self._terms.caps[rule.id]
            packs.append(packed)
        return packs

    def several(self, rule: RulePlan, results: tuple[int, ...]) -> tuple[int, Share | None]:
        """What the results of several windows add: they share the points of their rule."""
        kept = self._several[rule.id]
        known = kept.get(results)
        if known is None:
            if len(kept) >= REMEMBERED:
                kept.clear()
            known = kept[results] = self._shared(rule, results)
        return known

    def _shared(self, rule: RulePlan, results: tuple[int, ...]) -> tuple[int, Share | None]:
        packs = self._packed.get(rule.id)
        if packs is None:
            packs = self._packed[rule.id] = self._packs(rule, 0)
        packed = sum([packs[result] for result in results])
        counted = [result for result in results if result in COUNTED]
        weight = self._weights[rule.id]
        if not weight or not counted:
            return packed, None
        return packed + (weight << POSSIBLE_AT), (
            weight * counted.count(PASS), weight * counted.count(FAIL), len(counted),
        )  # fmt: skip

    def _added_up(self, rule: RulePlan) -> bool:
        areas = self._terms.areas
        return areas is not None and rule.id in areas.order and counts_kind(rule.rule, self._kind)

    def _area(self, rule: RulePlan) -> list[Counted] | None:
        """What says to the areas how each window came out; None where the windows depend on the record."""
        if not self._added_up(rule) or not rule.cells or rule.blocked_by is not None:
            return None
        return [self._counted(rule, cell) for cell in rule.cells]

    def _counted(self, rule: RulePlan, cell: Any) -> Counted:
        areas = self._terms.areas
        assert areas is not None
        first, last = cell.days or (None, None)
        order, pool = areas.order[rule.id], rule.rule["area"].get("pool")
        plain = [Said(order, first, last, COUNTED_AS.get(result, result), 0, 0) for result in RESULTS]
        if not rule.scored:
            nothing = Said(order, first, last, NOT_COUNTED, 0, 0)
            return [nothing] * len(RESULTS)
        if pool is None:
            return plain
        if isinstance(pool, str):

            def cases(view: View, result: int) -> Said:
                done, needed = cell.counted(view)
                return plain[result]._replace(above=done, below=needed) if done or needed else plain[result]

            return cases

        def persons(view: View, result: int) -> Said:
            if result not in (PASS, FAIL):
                return plain[result]
            above, below = areas.persons(pool, cell.days, view)
            return plain[result]._replace(above=above, below=below)

        return persons


def said_for(counted: Counted, view: View, result: int) -> Said:
    """What is said of a window to the areas."""
    return counted[result] if isinstance(counted, list) else counted(view, result)


def _picks(numbers: Sequence[int]) -> Callable[[Sequence[Any]], Sequence[int]]:
    """Picks the results of some rules."""
    if len(numbers) > 1:
        return itemgetter(*numbers)
    return lambda results: [results[number] for number in numbers]


def _weight(rule: RulePlan, scoring: Mapping[str, Any]) -> Number:
    if not rule.scored:
        return 0
    return _number(scoring.get("rule_points", {}).get(rule.id, scoring["points"][rule.rule["severity"]]))


def _number(points: str | int) -> Number:
    """Points to count with: whole numbers stay whole, which is faster."""
    return points if isinstance(points, int) else Fraction(points)
