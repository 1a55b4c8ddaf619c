"""The checker against the oracle: every finding of a fleet of records built around the edges of the rules."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from oracle import Oracle
from oracle.fleet import fleet

from checker.check import Checker
from checker.days import iso
from checker.decide import process_decider
from checker.errors import Place
from checker.findings import findings
from checker.read import RecordReader
from checker.rulebook.book import open_rulebook

RULES = Path(__file__).parent.parent / "rules"
Said = dict[tuple[str, tuple[str, str] | None], tuple[Any, ...]]


class Both:
    """The two readings of the same rules, side by side."""

    def __init__(self) -> None:
        self.oracle = Oracle(RULES)
        self.book = open_rulebook()
        self.reader = RecordReader(self.book.facts, self.book.actors, self.book.entries)
        self.decider = process_decider()
        self.checkers: dict[date, Checker] = {}

    def of_checker(self, text: dict[str, Any], as_of: date) -> Said:
        """What the checker says, by rule and window."""
        read = self.reader.read_json(json.dumps(text).encode(), Place("fleet"))
        assert read.record is not None, [problem.show("en") for problem in read.problems]
        if as_of not in self.checkers:
            self.checkers[as_of] = Checker(self.book, as_of.toordinal(), decider=self.decider)
        checker = self.checkers[as_of]
        said: Said = {}
        for one in findings(checker.check(read.record), checker, every=True):
            window = (iso(one.window[0]), iso(one.window[1])) if one.window else None
            assert (one.id, window) not in said
            said[one.id, window] = (one.result, one.reason, one.days_late, sorted(one.notes), one.scored)
        return said

    def of_oracle(self, text: dict[str, Any], as_of: date) -> Said:
        """What the oracle says, by rule and window."""
        return {
            (one.rule, one.window): (one.result, one.reason or None, one.days_late, sorted(one.notes), one.scored)
            for one in self.oracle.findings(text, as_of)
        }

    def differences(self, pairs: Iterator[tuple[dict[str, Any], date]]) -> Iterator[str]:
        """One line for each finding on which the two do not agree, with what finds the record again."""
        for text, as_of in pairs:
            mine, theirs = self.of_checker(text, as_of), self.of_oracle(text, as_of)
            for key in sorted(set(mine) | set(theirs), key=str):
                if mine.get(key) != theirs.get(key):
                    yield f"{text['unit']['id']} {as_of} {key}: checker {mine.get(key)}, oracle {theirs.get(key)}"


@pytest.fixture(scope="module")
def both() -> Both:
    """The rules of the checkout, read once by each."""
    return Both()


@pytest.mark.parametrize(
    ("number", "seed"),
    [
        pytest.param(300, 11, id="300"),
        pytest.param(2000, 1, id="2000", marks=pytest.mark.slow),
    ],
)
def test_checker_and_oracle_agree(both: Both, number: int, seed: int) -> None:
    """Result, reason, window, days late, notes and scoring are the same in every finding."""
    different = list(both.differences(fleet(RULES, number, seed)))
    assert not different, f"{len(different)} differences, seed {seed}\n" + "\n".join(different[:20])
