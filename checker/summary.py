"""Adding up without findings: counts of results, grade and what areas need of a record, when nobody asked for the details.

What one answer adds to a record is packed into one whole number (a lane for each count), so that a record is a sum.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from fractions import Fraction
from math import lcm
from typing import Any, Final, NamedTuple

from checker.areas import COUNTED_AS, NOT_COUNTED, Areas, Said, counts_kind
from checker.check import Checker
from checker.decide import RESULTS
from checker.findings import findings
from checker.measure.node import Ask
from checker.measure.plan import Plan, RulePlan, answers_only
from checker.measure.reported import CHANGING, LooksAt, Reported
from checker.measure.view import View

PASS, FAIL, UNKNOWN, ERROR = (RESULTS.index(name) for name in ("pass", "fail", "unknown", "error"))
COUNTED: Final = frozenset((PASS, FAIL, UNKNOWN, ERROR))
Number = int | Fraction
Code = Callable[[str, str, bool, bool], int]
"""Exit code of a result by (result, severity, scored, waived)."""

LANE: Final = 16  # bits of a count: rules × windows of one record
WIDE: Final = 40  # bits of a sum of points
MASK, WIDE_MASK = (1 << LANE) - 1, (1 << WIDE) - 1
GRADES: Final = 8
CODES: Final = 8
# where each lane begins: counts by result, failing rules by the grade that they cap, exit codes, then points
CAPS_AT = LANE * len(RESULTS)
CODES_AT = CAPS_AT + LANE * GRADES
POINTS_AT = CODES_AT + LANE * CODES
EARNED_AT, POSSIBLE_AT, LOST_AT = POINTS_AT, POINTS_AT + WIDE, POINTS_AT + 2 * WIDE


class Told(NamedTuple):
    """What a record adds: counts by result, place of its grade (-1: none), exit codes as bits, what areas need."""

    counts: tuple[int, ...]
    grade: int
    codes: int
    said: list[Said]


class Tally:
    """Counts and points over a stream of records.

    ``grades``: units by place of their grade; ``cells``: how many rule×window answers were given. ``areas`` None: nothing
    is said of areas. ``code`` gives the exit code of a result.
    """

    def __init__(self, checker: Checker, areas: Areas | None = None, code: Code | None = None) -> None:
        self.checker = checker
        self.areas = areas
        self.code = code or (lambda *_: 0)
        self.units = 0
        self.cells = 0
        self._counts = [0] * len(RESULTS)
        self.grades: Counter[int] = Counter()
        self._programs: dict[int, Program] = {}
        scoring = checker.rulebook.scoring
        self.scoring = scoring
        self._bands: list[int] = [band["from"] for band in scoring["bands"]]
        self.caps: dict[str, int] = {}
        self._floors: list[tuple[int, Fraction, int]] = []  # place of a group, share, grade
        self._read_caps()

    def _read_caps(self) -> None:
        groups = self.scoring.get("groups") or ()
        inside = {group["id"]: (place, group["rules"]) for place, group in enumerate(groups)}
        for item in self.scoring["caps"]:
            named = [inside[name] for name in item.get("groups", ())]
            if "below" in item:
                self._floors += [(place, Fraction(item["below"]), item["grade"]) for place, _ in named]
                continue
            for rule in item.get("rules") or [rule for _, rules in named for rule in rules]:
                self.caps[rule] = max(item["grade"], self.caps.get(rule, 0))

    def add(self, record: Mapping[str, Any]) -> None:
        """Checks a record and adds it."""
        told = self.told(record)
        self.units += 1
        self.cells += sum(told.counts)
        self._counts = [mine + its for mine, its in zip(self._counts, told.counts, strict=True)]
        if told.grade >= 0:
            self.grades[told.grade] += 1

    def told(self, record: Mapping[str, Any]) -> Told:
        """Checks a record; says what it adds."""
        checker = self.checker
        scope = checker.scope(record)
        plan = checker.plan(record, scope)
        view = plan.view(record)
        program = self._programs.get(id(plan))
        if program is None:
            program = self._programs[id(plan)] = Program(plan, self)
        said: list[Said] = []
        counting = program.areas if self.areas is not None and self.areas.place(view.unit) is not None else None
        parts = [0] * len(program.most)
        reported = program.reported
        state = reported.state(record)
        known = reported.known(view)
        life = program.life(view)
        for place, singles in enumerate(life.singles):
            packed = 0
            for number, looks_at, ask, packs in singles:
                key = (number, looks_at(state))
                found = known.get(key)
                if found is None:
                    found = known[key] = CHANGING if reported.changes(key[1]) else packs[ask(view) >> 5]
                packed += packs[ask(view) >> 5] if found < 0 else found
            parts[place] = packed
        for ask, packs, place, counted in life.counted:
            result = ask(view) >> 5
            parts[place] += packs[result]
            if counting is not None:
                said.append(counted(view, result))
        rest = answers_only(plan, view, program.others)
        shares: list[list[tuple[Number, Number, int]]] = [[] for _ in parts]
        for rule_plan, outcomes in rest:
            results = [outcome >> 5 for outcome in outcomes]
            place = program.part_of[rule_plan.id]
            parts[place] += program.several(rule_plan, results, shares[place])
            if counting is not None and rule_plan.id in counting:
                told = counting[rule_plan.id]
                if told is None:
                    counting = None
                else:
                    said += [counted(view, result) for counted, result in zip(told, results, strict=True)]
        if self.areas is not None and counting is None and self.areas.place(view.unit) is not None:
            said = self.areas.said(view, findings(checker.check(record), checker, told=False))
        made = [part_of(*each) for each in zip(parts, shares, program.most, strict=True)]
        return self._closed(sum(parts), made, said)

    def _closed(self, packed: int, parts: list[Part], said: list[Said]) -> Told:
        counts = tuple([packed >> place & MASK for place in range(0, CAPS_AT, LANE)])
        codes = sum(1 << code for code in range(CODES) if packed >> CODES_AT + LANE * code & MASK)
        earned, possible = sum(part.worth for part in parts), sum(part.full for part in parts)
        grade = -1
        if possible:
            floor = max(
                (
                    grade
                    for place, share, grade in self._floors
                    if parts[place].possible - parts[place].lost < share * parts[place].possible
                ),
                default=0,
            )
            cap = next((grade for grade in range(GRADES - 1, 0, -1) if packed >> CAPS_AT + LANE * grade & MASK), 0)
            band = next(place for place, least in enumerate(self._bands) if earned * 100 >= least * possible)
            grade = self.checker.decider.grade_memo[band, max(cap, floor)]
        return Told(counts, grade, codes, said)

    @property
    def counts(self) -> dict[str, int]:
        """Findings by result."""
        return dict(zip(RESULTS, self._counts, strict=True))


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


def part_of(packed: int, shares: list[tuple[Number, Number, int]], most: Number | None) -> Part:
    """A part from its lanes and from rules of several windows, which share the points of their rule."""
    earned: Number = packed >> EARNED_AT & WIDE_MASK
    possible: Number = packed >> POSSIBLE_AT & WIDE_MASK
    lost: Number = packed >> LOST_AT
    if shares:
        scale = lcm(*(count for _, _, count in shares))
        earned = earned * scale + sum(passed * (scale // count) for passed, _, count in shares)
        lost = lost * scale + sum(failed * (scale // count) for _, failed, count in shares)
        possible *= scale
    return Part(earned, possible, lost, most)


Counted = Callable[[View, int], Said]
Single = tuple[int, LooksAt, Ask, list[int]]
LIVES: Final = 256
"""Units are founded and dissolved on few days; for more of them than this the closures are made anew."""


class Life(NamedTuple):
    """Rules of one window, with what each answer adds: by part, and those that areas add up."""

    singles: list[list[Single]]
    counted: list[tuple[Ask, list[int], int, Counted]]


class Program:
    """A plan in the order in which it is added up: rules of one window that nobody waits for, then the others.

    ``most`` goes by part: the groups of the scoring model and what is in none of them, or all rules. ``areas``: what says
    to the areas how each window of a rule came out, None for rules whose windows depend on the record.
    """

    def __init__(self, plan: Plan, tally: Tally) -> None:
        scoring, self._tally, self._kind = tally.scoring, tally, plan.kind
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
        self._several: dict[str, list[int]] = {}
        self.reported = Reported(plan)
        self._singles: list[tuple[RulePlan, LooksAt, list[int]]] = []
        self._lives: dict[tuple[int, int], Life] = {}
        self.others: list[RulePlan] = []
        self.areas: dict[str, list[Counted] | None] = {}
        for rule in plan.order:
            told = self._area(rule)
            if len(rule.quick) == 1 and rule.blocked_by is None and rule.id not in plan.awaited:
                self._singles.append((rule, self.reported.of(rule), self._packs(rule, self._weights[rule.id])))
            else:
                self.others.append(rule)
            if self._added_up(rule):
                self.areas[rule.id] = told

    def life(self, view: View) -> Life:
        """What is asked of units that were founded and dissolved on the days of this one."""
        key = (view.founded, view.dissolved)
        life = self._lives.get(key)
        if life is None:
            if len(self._lives) >= LIVES:
                self._lives.clear()
            life = self._lives[key] = self._make_life(view)
        return life

    def _make_life(self, view: View) -> Life:
        singles: list[list[Single]] = [[] for _ in self.most]
        counted: list[tuple[Ask, list[int], int, Counted]] = []
        for number, (rule, looks_at, packs) in enumerate(self._singles):
            part, told = self.part_of[rule.id], self.areas.get(rule.id)
            ask = rule.cells[0].for_life(view) if view.bounded else rule.quick[0]
            if told:
                counted.append((ask, packs, part, told[0]))
            else:
                singles[part].append((number, looks_at, ask, packs))
        return Life(singles, counted)

    def _packs(self, rule: RulePlan, weight: int) -> list[int]:
        """What an answer adds, by its result."""
        packs = []
        for place, result in enumerate(RESULTS):
            packed = 1 << LANE * place
            code = self._tally.code(result, rule.rule["severity"], rule.scored, False)
            packed += 1 << CODES_AT + LANE * code
            if weight and place in COUNTED:
                packed += weight << POSSIBLE_AT
                packed += (weight << EARNED_AT) * (place == PASS) + (weight << LOST_AT) * (place == FAIL)
            if place == FAIL and rule.scored and rule.id in self._tally.caps:
                packed += 1 << CAPS_AT + LANE * self._tally.caps[rule.id]
            packs.append(packed)
        return packs

    def several(self, rule: RulePlan, results: list[int], shares: list[tuple[Number, Number, int]]) -> int:
        """What the answers of several windows add: they share the points of their rule."""
        known = self._several.get(rule.id)
        if known is None:
            known = self._several[rule.id] = self._packs(rule, 0)
        packed = sum([known[result] for result in results])
        counted = [result for result in results if result in COUNTED]
        weight = self._weights[rule.id]
        if weight and counted:
            packed += weight << POSSIBLE_AT
            shares.append((weight * counted.count(PASS), weight * counted.count(FAIL), len(counted)))
        return packed

    def _added_up(self, rule: RulePlan) -> bool:
        areas = self._tally.areas
        return areas is not None and rule.id in areas.order and counts_kind(rule.rule, self._kind)

    def _area(self, rule: RulePlan) -> list[Counted] | None:
        """What says to the areas how each window came out; None where the windows depend on the record."""
        if not self._added_up(rule) or not rule.cells or rule.blocked_by is not None:
            return None
        return [self._counted(rule, cell) for cell in rule.cells]

    def _counted(self, rule: RulePlan, cell: Any) -> Counted:
        areas = self._tally.areas
        assert areas is not None
        first, last = cell.days or (None, None)
        order, pool = areas.order[rule.id], rule.rule["area"].get("pool")
        plain = [Said(order, first, last, COUNTED_AS.get(result, result), 0, 0) for result in RESULTS]
        if not rule.scored:
            nothing = Said(order, first, last, NOT_COUNTED, 0, 0)
            return lambda view, result: nothing
        if pool is None:
            return lambda view, result: plain[result]
        if isinstance(pool, str):

            def cases(view: View, result: int) -> Said:
                detail = cell.detail(view)
                return plain[result]._replace(above=detail.done or 0, below=detail.needed or 0)

            return cases

        def persons(view: View, result: int) -> Said:
            if result not in (PASS, FAIL):
                return plain[result]
            above, below = areas.persons(pool, cell.days, view)
            return plain[result]._replace(above=above, below=below)

        return persons


def _weight(rule: RulePlan, scoring: Mapping[str, Any]) -> Number:
    if not rule.scored:
        return 0
    return _number(scoring.get("rule_points", {}).get(rule.id, scoring["points"][rule.rule["severity"]]))


def _number(points: str | int) -> Number:
    """Points to count with: whole numbers stay whole, which is faster."""
    return points if isinstance(points, int) else Fraction(points)
