"""What holds for every record: less reported never clears a unit, and the order of a record means nothing."""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from oracle.fleet import fleet

from checker.check import Checker
from checker.decide import process_decider, reason_of, result_of
from checker.errors import Place
from checker.findings import findings
from checker.read import RecordReader
from checker.rulebook.book import Rulebook, open_rulebook

RULES = Path(__file__).parent.parent / "rules"
SECTIONS = ("events", "documents", "figures", "flags")
RECORDS, SEED = 150, 5
Answers = dict[tuple[str, tuple[int, int] | None], tuple[str, str]]
Drafts = list[tuple[dict[str, Any], date]]


class Bench:
    """Reads and checks records; one checker for each day of assessment."""

    def __init__(self) -> None:
        self.book: Rulebook = open_rulebook()
        self.reader = RecordReader(self.book.facts, self.book.actors, self.book.entries)
        self.checkers: dict[date, Checker] = {}

    def checker(self, as_of: date) -> Checker:
        """The checker of a day."""
        if as_of not in self.checkers:
            self.checkers[as_of] = Checker(self.book, as_of.toordinal(), decider=process_decider())
        return self.checkers[as_of]

    def record(self, text: dict[str, Any]) -> Any:
        """The record as the checker reads it."""
        read = self.reader.read_json(json.dumps(text).encode(), Place("fleet"))
        assert read.record is not None, [problem.show("en") for problem in read.problems]
        return read.record

    def answers(self, record: Any, as_of: date) -> Answers:
        """Result and reason by rule and window."""
        return {
            (plan.id, answer.window): (result_of(answer.outcome), reason_of(answer.outcome))
            for plan, answers in self.checker(as_of).check(record).rules
            for answer in answers
        }


@pytest.fixture(scope="module")
def bench() -> Bench:
    """The rulebook shipped."""
    return Bench()


@pytest.fixture(scope="module")
def drafts() -> Drafts:
    """Records around the edges of the rules, with the days on which they are assessed."""
    return list(fleet(RULES, RECORDS, SEED))


def without_each_fact(record: Any) -> Iterator[tuple[str, Any]]:
    """The record once for each fact that it reports, without that fact."""
    for section in SECTIONS:
        for name in record[section]:
            kept = {fact: value for fact, value in record[section].items() if fact != name}
            yield name, {**record, section: kept}


@pytest.mark.slow
def test_less_reported_never_clears(bench: Bench, drafts: Drafts) -> None:
    """Taking a whole fact out of a record never turns a failure or an unknown into a pass."""
    cleared = []
    for text, as_of in drafts:
        record = bench.record(text)
        before = bench.answers(record, as_of)
        for name, less in without_each_fact(record):
            for key, (result, _) in bench.answers(less, as_of).items():
                if result == "pass" and before.get(key, ("", ""))[0] in ("fail", "unknown"):
                    cleared.append(f"{text['unit']['id']} {as_of}: {key} {before[key]} without {name}")
    assert not cleared, "\n".join(cleared[:20])


def shuffled(chance: random.Random, value: Any) -> Any:
    """The same record with the keys of every mapping and the lines of every list in another order."""
    if isinstance(value, dict):
        keys = list(value)
        chance.shuffle(keys)
        return {key: shuffled(chance, value[key]) for key in keys}
    if isinstance(value, list):
        return [shuffled(chance, one) for one in chance.sample(value, len(value))]
    return value


def told(bench: Bench, text: dict[str, Any], as_of: date) -> list[tuple[Any, ...]]:
    """Everything that is said in the findings of a record, evidence and explanations included."""
    checker = bench.checker(as_of)
    return [
        (one.id, one.window, one.result, one.reason, one.due, one.days_late, one.done, one.needed, one.evidence,
         one.notes, one.scored)
        for one in findings(checker.check(bench.record(text)), checker, every=True)
    ]  # fmt: skip


def test_order_means_nothing(bench: Bench, drafts: Drafts) -> None:
    """Facts, entries, codes and figures in another order give the same findings, to the last note."""
    chance = random.Random(SEED)
    for text, as_of in drafts:
        assert told(bench, text, as_of) == told(bench, shuffled(chance, text), as_of), text["unit"]["id"]


def test_order_of_records_means_nothing(bench: Bench, drafts: Drafts) -> None:
    """No record leaves anything behind for the next one."""
    some = drafts[:40]
    forwards = {text["unit"]["id"]: told(bench, text, as_of) for text, as_of in some}
    fresh = Bench()
    assert forwards == {text["unit"]["id"]: told(fresh, text, as_of) for text, as_of in reversed(some)}
