"""What is remembered of a list by its look is what measuring the list gives: at every boundary, in any order of entries."""

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

from checker.check import Checker
from checker.decide import RESULTS, Decider
from checker.errors import Place
from checker.measure import sight
from checker.measure.sight import Lens, Places, Sight
from checker.read import RecordReader
from checker.rulebook.book import open_rulebook
from checker.summary import Tally

RULES = Path(__file__).parent.parent / "rules"
HERE = Place("fleet")
DAY = timedelta(days=1)
FROM = (-31, -30, -29, 0, 29, 30, 31)


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


def test_what_is_remembered_is_what_is_measured() -> None:
    """One tally over many records that look nearly the same, against each record measured by itself."""
    book = open_rulebook()
    reader = RecordReader(book.facts, book.actors, book.entries)
    draw = random.Random(5)
    tallies: dict[date, Tally] = {}
    seen = checked = 0
    for text, as_of in fleet(RULES, 60, 23):
        if as_of not in tallies:
            tallies[as_of] = Tally(Checker(book, as_of.toordinal(), decider=Decider("plain")))
        tally = tallies[as_of]
        for variant in (text, *(moved(text, as_of, draw) for _ in range(12))):
            record = reader.read_json(json.dumps(variant).encode(), HERE).record
            seen += 1
            if record is None:
                continue  # a day moved beyond what is reported
            counts = [0] * len(RESULTS)
            for _, answers in tally.checker.check(record).rules:
                for answer in answers:
                    counts[answer.outcome >> 5] += 1
            for _ in range(3):  # measured as new, remembered, told from memory
                assert list(tally.told(record).counts) == counts, variant
            checked += 1
    assert checked > seen // 2
    programs = [program for tally in tallies.values() for program in tally._programs.values()]
    remembered = [known for program in programs for known in program.reported._known.values()]
    assert sum(len(results) for known in remembered for results in known.results) > 500


def test_what_does_not_fit_in_memory_is_forgotten() -> None:
    """Results are dropped when too many are kept, and the next records come out the same."""
    book = open_rulebook()
    reader = RecordReader(book.facts, book.actors, book.entries)
    checker = Checker(book, date(2026, 1, 15).toordinal(), decider=Decider("plain"))
    tally = Tally(checker)
    records = [reader.read_json(json.dumps(text).encode(), HERE).record for text, _ in fleet(RULES, 20, 3)]
    before = [tally.told(record).counts for record in records if record]
    tally._make_room()
    programs = tally._programs.values()
    assert not any(program.reported._known for program in programs)
    assert [tally.told(record).counts for record in records if record] == before


def test_a_look_tells_days_apart_only_at_boundaries() -> None:
    """Two days between the same boundaries look alike, a boundary looks like no other day; the order does not matter."""
    book = open_rulebook()
    checker = Checker(book, date(2026, 1, 15).toordinal(), decider=Decider("plain"))
    [selection, *_] = _selections(checker, book)
    lens = Lens([Sight(selection)], Places([100, 200]), Places([2025]), 10**6, [0])
    name = selection.by
    looks = [_look(lens, [{name: day}]) for day in (99, 100, 101, 150, 199, 200, 201)]
    assert looks[2] == looks[3] == looks[4]
    assert len(set(looks)) == 5
    assert _look(lens, [{name: 99}, {name: 150}]) == _look(lens, [{name: 120}, {name: 5}])


def test_a_look_counts_entries_as_far_as_rules_count_them() -> None:
    """Where two are asked for, two that look alike are not one, and three are no more than two."""
    book = open_rulebook()
    checker = Checker(book, date(2026, 1, 15).toordinal(), decider=Decider("plain"))
    [selection, *_] = _selections(checker, book)
    for alike, expected in ((1, 1), (2, 2), (5, 4)):
        lens = Lens([Sight(selection), Sight(selection, alike=alike)], Places([100]), Places([2025]), 10**6, [0])
        looks = [_look(lens, [{selection.by: day} for day in range(count)]) for count in (1, 2, 3, 4)]
        assert len(set(looks)) == expected, alike


def test_a_look_that_is_new_is_not_remembered_yet() -> None:
    """Most lists look like no other: only one that comes again gets a number. After many new ones nothing is looked at."""
    book = open_rulebook()
    checker = Checker(book, date(2026, 1, 15).toordinal(), decider=Decider("plain"))
    [selection, *_] = _selections(checker, book)
    days = Places(range(1_000))
    for least, looked in ((0.0, True), (0.5, False)):
        lens = Lens([Sight(selection)], days, Places([2025]), 10**6, [0], least)
        assert {lens.look([{selection.by: day}], None) for day in range(sight.TRIED)} == {sight.CHANGES}
        assert (lens.look([{selection.by: 7}], None) != sight.CHANGES) is looked


def _look(lens: Lens, entries: list[Any]) -> int:
    """The number of a look, which it gets when it comes again."""
    lens.look(entries, None)
    return lens.look(entries, None)


def _selections(checker: Checker, book: Any) -> list[Any]:
    """Selections without tests of the plan of some record."""
    reader = RecordReader(book.facts, book.actors, book.entries)
    for text, _ in fleet(RULES, 20, 3):
        record = reader.read_json(json.dumps(text).encode(), HERE).record
        if record is not None:
            plan = checker.plan(record, checker.scope(record))
            found = [one for one in plan.selections.all if one.free and not one.year and not one.own]
            if found:
                return found
    raise AssertionError("no record has such a plan")


def test_looks_are_forgotten_and_never_numbered_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    """A lens that has seen too much begins anew, with numbers of its own; the same list still looks the same for a while."""
    monkeypatch.setattr(sight, "LOOKS", 4)
    book = open_rulebook()
    checker = Checker(book, date(2026, 1, 15).toordinal(), decider=Decider("plain"))
    [selection, *_] = _selections(checker, book)
    lens = Lens([Sight(selection, alike=2)], Places([100, 200, 300, 400]), Places([2025]), 10**6, [0])
    looks = [_look(lens, [{selection.by: day}] * count) for day in range(50, 450, 100) for count in (1, 2)]
    assert len(set(looks)) == len(looks)
    assert lens.look([{selection.by: 350}] * 2, None) == looks[-1]


def test_an_engine_fault_is_not_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the engine does not answer once, the next record asks again."""
    book = open_rulebook()
    reader = RecordReader(book.facts, book.actors, book.entries)
    record = next(
        found
        for text, _ in fleet(RULES, 20, 3)
        if (found := reader.read_json(json.dumps(text).encode(), HERE).record) is not None
    )
    checker = Checker(book, date(2026, 1, 15).toordinal(), decider=Decider("plain"))
    tally = Tally(checker)
    tally.told(record)
    [program] = tally._programs.values()
    before = tally.told(record).counts
    [life] = program._lives.values()
    for number, rule in enumerate(program._free):
        if len(rule.cells) != 1:
            continue
        program.reported.forget()
        mended, life[number] = life[number], lambda view: RESULTS.index("error")
        for _ in range(3):
            assert tally.told(record).counts != before
        life[number] = mended
        assert tally.told(record).counts == before
