"""The function that is written for a plan gives what its rules give when each is asked: at every boundary, for every scenario."""

from __future__ import annotations

import copy
import json
import random
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import pytest
from oracle.fleet import fleet
from running import record as sample

from checker import lives, summary
from checker.check import Checker
from checker.codegen.cells import MEASURES, OUTCOMES
from checker.codegen.function import Rules, function_of, source_of
from checker.data import data_folder
from checker.decide import RESULTS, Decider
from checker.errors import Place
from checker.findings import Finding
from checker.gherkin import Bench, Runner
from checker.measure.forms import FORMS
from checker.measure.plan import Plan
from checker.measure.view import FOREVER, Life, View
from checker.mutation.mutants import mutants
from checker.read import RecordReader
from checker.rulebook.book import open_rulebook
from checker.summary import Tally

RULES = Path(__file__).parent.parent / "rules"
FEATURES = data_folder("features")
DOCUMENTS = sorted(path.name for path in FEATURES.iterdir() if path.is_dir())
HERE = Place("fleet")
DAY = timedelta(days=1)
FROM = (-31, -30, -29, 0, 29, 30, 31)
Judge = Any


def moved(record: dict[str, Any], as_of: date, draw: random.Random) -> dict[str, Any]:
    """The record with some days moved (by one, or to some thirty days from another), attributes gone or turned round,
    figures one more or gone, entries in another order."""
    made = copy.deepcopy(record)
    entries = [
        entry
        for section in ("events", "documents")
        for entries in made.get(section, {}).values()
        for entry in entries or ()
    ]
    for entry in draw.sample(entries, min(len(entries), 6)):
        name = draw.choice(list(entry))
        value = entry[name]
        if isinstance(value, bool):
            entry[name] = not value
        elif isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-":
            day, near = date.fromisoformat(value), date.fromisoformat(entry.get("on", value))
            days = (day - DAY, day + DAY, *(other + DAY * number for other in (near, as_of) for number in FROM))
            entry[name] = draw.choice(days).isoformat()
        elif name not in ("on", "issued"):
            del entry[name]
    figures = made.get("figures", {})
    for name in draw.sample(sorted(figures), min(len(figures), 3)):
        if isinstance(figures[name], int):
            figures[name] += draw.choice((0, 1))
        else:
            del figures[name]
    for section in ("events", "documents"):
        for several in made.get(section, {}).values():
            if several:
                draw.shuffle(several)
    return made


class Functions:
    """Functions written for plans and lives, against their rules asked one by one."""

    def __init__(self) -> None:
        self.written: dict[tuple[Plan, Life], Judge] = {}
        self.compared = 0

    def compare(self, plan: Plan, view: View, what: object) -> None:
        """Every rule whose windows do not depend on the record; units that were dissolved have no function."""
        if view.dissolved < FOREVER:
            return
        fixed = [rule for rule in plan.rules if rule.asks is not None]
        rules = Rules(fixed, range(len(fixed)), [rule for rule in plan.rules if rule.loose is not None], plan.begun)
        judge = self.written.get((plan, view.life))
        if judge is None:
            judge = self.written[plan, view.life] = function_of(rules, view)
        results, outcomes = judge(view)
        both = [*rules.fixed, *rules.loose]
        said = dict(zip((rule.id for rule in both), outcomes, strict=True))
        assert said == {rule.id: [answer.outcome for answer in rule.answers(view)] for rule in both}, what
        assert [[one] if isinstance(one, int) else list(one) for one in results] == [
            [outcome >> 5 for outcome in each] for each in outcomes[: len(fixed)]
        ], what
        self.compared += 1


@pytest.mark.parametrize(
    "year", [None, pytest.param(2025, marks=pytest.mark.slow)], ids=["kỳ của hồ sơ", "kỳ do người dùng chọn"]
)
def test_a_function_gives_what_its_rules_give(year: int | None) -> None:
    """Records at the edges of rules, with days, attributes and figures moved by one or gone."""
    book = open_rulebook()
    reader = RecordReader(book.facts, book.actors, book.entries)
    draw = random.Random(5)
    period = None if year is None else (date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal())
    checkers: dict[date, Checker] = {}
    functions = Functions()
    for text, as_of in fleet(RULES, 40, 23):
        if as_of not in checkers:
            checkers[as_of] = Checker(book, as_of.toordinal(), decider=Decider("plain"), period=period)
        checker = checkers[as_of]
        for variant in (text, *(moved(text, as_of, draw) for _ in range(12))):
            record = reader.read_json(json.dumps(variant).encode(), HERE).record
            if record is not None:  # else a day was moved beyond what is reported
                plan = checker.plan(record, checker.scope(record))
                functions.compare(plan, plan.view(record), variant)
    assert functions.compared > 250
    assert len(functions.written) > 20


class Comparing(Bench):
    """A bench on which every record of a scenario is judged by the function of its rule too."""

    def __init__(self) -> None:
        super().__init__(open_rulebook(), decider=Decider("plain"))
        self.functions = Functions()
        self.told: dict[str, list[tuple[int, Any]]] = {}
        """The records of each rule, each with its day of assessment."""

    def findings(self, rule: str, as_of: int, record: Any) -> list[Finding]:
        found = super().findings(rule, as_of, record)
        self.told.setdefault(rule, []).append((as_of, record))
        checker = self._checkers[as_of, rule]
        plan = checker.plan(record, checker.scope(record))
        self.functions.compare(plan, plan.view(record), rule)
        return found


@pytest.mark.slow
@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_function_gives_what_its_rule_gives_in_every_scenario(document: str) -> None:
    """The records with which people say what a rule means, at its boundaries."""
    bench = Comparing()
    outcomes = list(Runner(bench).run_files([FEATURES / document]))
    assert [outcome.show() for outcome in outcomes if outcome.verdict != "passed"] == []
    assert bench.functions.compared > 0.8 * len(outcomes)


@pytest.mark.slow
@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_function_gives_what_a_changed_rule_gives(document: str) -> None:
    """Rules that nobody has written yet: those of the rulebook with one thing changed, some of each by lot."""
    bench = Comparing()
    for _ in Runner(bench).run_files([FEATURES / document]):
        pass
    draw = random.Random(document)
    functions = Functions()
    for rule, told in bench.told.items():
        changed = list(mutants(bench.rulebook, rule))
        for mutant in draw.sample(changed, min(len(changed), 3)):
            checkers: dict[int, Checker] = {}
            for as_of, record in draw.sample(told, min(len(told), 8)):
                if as_of not in checkers:
                    checkers[as_of] = Checker(mutant.book, as_of, decider=bench.decider)
                try:
                    plan = checkers[as_of].plan(record, checkers[as_of].scope(record))
                except KeyError:
                    break  # a rule that lint would not let through
                functions.compare(plan, plan.view(record), mutant.key)
    assert functions.compared > 500


def test_every_form_has_a_text() -> None:
    """A form without one would be asked as compiled, slowly and without a word."""
    assert {*MEASURES, *OUTCOMES} == {*FORMS, "judged"}


def test_a_tally_counts_the_same_before_and_after_it_writes_functions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Units of one life are asked rule by rule until there are many; then the function judges them."""
    monkeypatch.setattr(lives, "OFTEN", 3)
    monkeypatch.setattr(lives, "SOON", 3)
    book = open_rulebook()
    reader = RecordReader(book.facts, book.actors, book.entries)
    tallies: dict[date, Tally] = {}
    for text, as_of in fleet(RULES, 40, 7):
        if as_of not in tallies:
            tallies[as_of] = Tally(Checker(book, as_of.toordinal(), decider=Decider("plain")))
        tally = tallies[as_of]
        record = reader.read_json(json.dumps(text).encode(), HERE).record
        if record is None:
            continue
        counts = [0] * len(RESULTS)
        for _, answers in tally.checker.check(record).rules:
            for answer in answers:
                counts[answer.outcome >> 5] += 1
        told = [tally.told(record) for _ in range(5)]
        assert list(told[0].counts) == counts, text
        assert told == told[:1] * 5, text
    alike = [
        life
        for tally in tallies.values()
        for program in tally._programs.values()
        for life in program.lives.known.values()
    ]
    assert sum(life.written for life in alike) > 20
    assert not any(life.written for life in alike if life.came < 3)


def test_functions_are_dropped_when_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Records of many plans keep no more functions than fit in memory, and come to the same."""
    monkeypatch.setattr(lives, "OFTEN", 2)
    monkeypatch.setattr(lives, "SOON", 2)
    book = open_rulebook()
    reader = RecordReader(book.facts, book.actors, book.entries)
    made = [(reader.read_json(json.dumps(text).encode(), HERE).record, as_of) for text, as_of in fleet(RULES, 40, 3)]
    as_of = max({day for _, day in made}, key=[day for _, day in made].count)
    records = [record for record, day in made if record is not None and day == as_of] * 3
    kept = []
    for most in (10**6, 0):
        monkeypatch.setattr(summary, "KEPT", most)
        tally = Tally(Checker(book, as_of.toordinal(), decider=Decider("plain")))
        tally.expected = 10**6
        told = [tally.told(record) for record in records]
        assert (tally._coming(len(records)) > 0) == (most > 0)
        programs = tally._programs.values()
        kept.append((told, sum(life.written for program in programs for life in program.lives.known.values())))
    assert kept[0][0] == kept[1][0]
    assert kept[0][1] > 0 == kept[1][1]


@pytest.mark.parametrize(
    ("expected", "kinds", "written"), [(0, 1, 128), (255, 1, 128), (256, 1, 4), (400, 2, 128), (600, 2, 4)]
)
def test_a_function_is_written_when_it_is_worth_it(expected: int, kinds: int, written: int) -> None:
    """After 128 records of a kind, or as soon as 256 more of it are to be expected; what is told does not depend on it."""
    book = open_rulebook()
    reader = RecordReader(book.facts, book.actors, book.entries)
    tally = Tally(Checker(book, date(2026, 1, 15).toordinal(), decider=Decider("plain")))
    tally.expected = expected
    records = []
    for kind in ("commune_peoples_committee", "public_service_unit")[:kinds]:
        text = sample()
        text["unit"]["kind"] = kind
        records.append(reader.read_json(json.dumps(text).encode(), HERE).record)
    told, when = [], 0
    for number in range(1, 140):
        for record in reversed(records):  # the first kind comes last, when as many of the others have come
            assert record is not None
            told.append(tally.told(record))
        [life] = tally._programs[tally.checker.plan(record, tally.checker.scope(record))].lives.known.values()
        when = when or (number if life.written else 0)
    assert when == written
    assert told == told[:kinds] * 139


def test_a_name_in_a_rule_is_never_code() -> None:
    """Names of facts, attributes and codes stand quoted in the text: what a rulebook writes there cannot run."""
    book = open_rulebook()
    checker = Checker(book, date(2026, 1, 15).toordinal(), decider=Decider("plain"))
    reader = RecordReader(book.facts, book.actors, book.entries)
    strange = 'it\'s "quoted"\n{braces} and \\'
    record = reader.read_json(json.dumps(sample()).encode(), HERE).record
    assert record is not None
    plan = checker.plan(record, checker.scope(record))
    view = plan.view(record)
    facts = {
        **book.facts,
        "facts": {**book.facts["facts"], strange: {"type": "event", "attributes": {strange: {"type": "flag"}}}},
    }
    rule = {
        "id": "X-1", "severity": "major", "window": {"every": "year"},
        "require": {"held": {"fact": strange, "where": {strange: True}}},
    }  # fmt: skip
    document = {"id": "x", "assessment": {"start": "2024-01-01", "end": None}}
    odd = Plan([(rule, document)], plan.kind, plan.period, plan.as_of, plan.shared._replace(facts=facts))
    view.lists[strange] = [{"on": plan.as_of - 1, strange: True}]
    rules = Rules(odd.rules, [0], [])
    text_of, _ = source_of(rules, view)
    assert repr(strange) in text_of
    results, [outcomes] = function_of(rules, view)(view)
    assert outcomes == [answer.outcome for answer in odd.rules[0].answers(view)]
    assert results == [outcomes[0] >> 5 if len(outcomes) == 1 else tuple(one >> 5 for one in outcomes)]
