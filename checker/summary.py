"""Adding up without findings: counts of results, grade and what areas need of a record, when nobody asked for the details.

What one answer adds to a record is packed into one whole number (a lane for each count), so that a record is a sum.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction
from typing import Any, NamedTuple

from checker.areas import Areas, Said
from checker.check import REMEMBERED, Checker
from checker.decide import RESULTS
from checker.findings import findings
from checker.measure.plan import Plan, answers_only
from checker.measure.reported import CHANGING
from checker.packed import CAPS_AT, CODES, CODES_AT, GRADES, LANE, MASK, Code, Number, Part, Program, Terms, part_of


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
        self._programs: dict[Plan, Program] = {}
        scoring = checker.rulebook.scoring
        self.scoring = scoring
        self._bands: list[int] = [band["from"] for band in scoring["bands"]]
        self.caps: dict[str, int] = {}
        self._floors: list[tuple[int, Fraction, int]] = []  # place of a group, share, grade
        self._read_caps()
        self._terms = Terms(scoring, self.caps, areas, self.code)

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
        program = self._programs.get(plan)
        if program is None:
            if len(self._programs) >= REMEMBERED:
                self._programs.clear()
            program = self._programs[plan] = Program(plan, self._terms)
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
