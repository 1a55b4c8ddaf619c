"""Adding up without findings: counts of results, grade and what areas need of a record, when nobody asked for the details.

What one answer adds to a record is packed into one whole number (a lane for each count), so that a record is a sum.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction
from operator import getitem
from typing import Any, NamedTuple

from checker.areas import Areas, Said
from checker.check import REMEMBERED, Checker
from checker.decide import RESULTS
from checker.findings import findings
from checker.measure.answers import Awaited, answers_only
from checker.measure.plan import Plan
from checker.measure.view import View
from checker.packed import (
    CAPS_AT,
    CAPS_MASK,
    CODES_AT,
    LANE,
    NARROW,
    NARROW_MASK,
    Code,
    Part,
    Program,
    Share,
    Terms,
    part_of,
    said_for,
)

KEPT = 8_000
"""Functions are kept for so many windows of rules, some 8 KB each."""


class Told(NamedTuple):
    """What a record adds: counts by result, place of its grade (-1: none), exit codes as bits, what areas need."""

    counts: tuple[int, ...]
    grade: int
    codes: int
    said: list[Said]


class Tally:
    """Counts and points over a stream of records.

    ``grades``: units by place of their grade; ``cells``: how many rule×window answers were given. ``areas`` None: nothing
    is said of areas. ``code`` gives the exit code of a result. ``expected``: about how many records are still to come.
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
        self.expected = 0
        self._told = 0
        self._dropped = False
        self._windows = 0  # judged by functions
        self._terms = Terms(scoring, self.caps, areas, self.code, self._coming, self._wrote)

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

    def _coming(self, came: int) -> int:
        """Of what came so often so far, about how much is still to come; nothing is foreseen once functions were too many."""
        return 0 if self._dropped else came * self.expected // self._told

    def _wrote(self, windows: int) -> None:
        """Memory must not grow with the records: of too many functions all are dropped, and written anew where they are needed."""
        self._windows += windows
        if self._windows > KEPT:
            self._windows = 0
            self._dropped = (
                True  # written anew after a few records they would soon be too many again, and cost more than they save
            )
            for program in self._programs.values():
                program.lives.forget()

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
        self._told += 1
        checker = self.checker
        scope = checker.scope(record)
        plan = checker.plan(record, scope)
        view = plan.view(record)
        program = self._programs.get(plan)
        if program is None:
            if len(self._programs) >= REMEMBERED:
                self._programs.clear()
            program = self._programs[plan] = Program(plan, self._terms)
        parts = [0] * len(program.most)
        shares: list[list[Share]] = [[] for _ in parts]
        said: list[Said] | None = [] if self.areas is not None and self.areas.place(view.unit) is not None else None
        awaited = self._free_rules(program, view, parts, shares, said)
        whole = self._other_rules(program, view, awaited, parts, shares, said)
        if said is not None and not whole and self.areas is not None:
            said = self.areas.said(view, findings(checker.check(record), checker, told=False))
        made = list(map(part_of, parts, shares, program.most))
        return self._closed(sum(parts), made, said or [])

    def _free_rules(
        self, program: Program, view: View, parts: list[int], shares: list[list[Share]], said: list[Said] | None
    ) -> Awaited:
        """Rules in windows that do not depend on the record; gives the outcomes of others, and what they wait for."""
        results, given = program.lives.judge(view)(view)
        for place, singles in enumerate(program.singles):
            parts[place] = sum(map(getitem, singles.by_result, singles.of(results)))
        if said is not None:
            said += map(getitem, program.plain.by_result, program.plain.of(results))
            said += [pooled(view, results[number]) for number, pooled in program.pooled]
        for number, rule, place, told, known in program.several_of:
            found = results[number]
            packed, share = known.get(found) or program.several(rule, found)
            parts[place] += packed
            if share is not None:
                shares[place].append(share)
            if told is not None and said is not None:
                said += [said_for(counted, view, result) for counted, result in zip(told, found, strict=True)]
        return dict(zip(program.given, given, strict=True))

    def _other_rules(
        self, program: Program, view: View, awaited: Awaited, parts: list[int], shares: list[list[Share]],
        said: list[Said] | None,
    ) -> bool:  # fmt: skip
        """Rules that wait for others, or whose windows depend on the record; whether areas were told all of them."""
        whole = True
        for rule, outcomes in answers_only(program.plan, view, program.others, awaited):
            results = tuple([outcome >> 5 for outcome in outcomes])
            place = program.part_of[rule.id]
            packed, share = program.several(rule, results)
            parts[place] += packed
            if share is not None:
                shares[place].append(share)
            if said is not None and rule.id in program.areas:
                told = program.areas[rule.id]
                if told is None:
                    whole = False
                else:
                    said += [said_for(counted, view, result) for counted, result in zip(told, results, strict=True)]
        return whole

    def _closed(self, packed: int, parts: list[Part], said: list[Said]) -> Told:
        lanes = NARROW.unpack((packed & NARROW_MASK).to_bytes(NARROW.size, "little"))
        codes = 0
        for code, count in enumerate(lanes[CODES_AT // LANE :]):
            if count:
                codes |= 1 << code
        earned, possible = sum([part.worth for part in parts]), sum([part.full for part in parts])
        grade = -1
        if possible:
            capping = packed >> CAPS_AT & CAPS_MASK
            cap = (capping.bit_length() - 1) // LANE if capping else 0
            for place, share, floor in self._floors:
                if floor > cap and parts[place].possible - parts[place].lost < share * parts[place].possible:
                    cap = floor
            band = 0
            while earned * 100 < self._bands[band] * possible:
                band += 1
            grade = self.checker.decider.grade_memo[band, cap]
        return Told(lanes[: len(RESULTS)], grade, codes, said)

    @property
    def counts(self) -> dict[str, int]:
        """Findings by result."""
        return dict(zip(RESULTS, self._counts, strict=True))
