"""The checker against the oracle: every finding of a fleet of records built around the edges of the rules."""

from __future__ import annotations

import itertools
import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, Literal

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from oracle import Oracle
from oracle.areas import areas
from oracle.fleet import fleet

from checker.area_sums import OfUnit, Sums
from checker.areas import Areas
from checker.check import Checked, Checker
from checker.days import iso
from checker.decide import process_decider
from checker.dispositions import Desk
from checker.errors import Place
from checker.findings import findings
from checker.read import RecordReader
from checker.rulebook.book import open_rulebook

RULES = Path(__file__).parent.parent / "rules"
By = Literal["province", "commune"]
By = Literal["province", "commune"]
Said = dict[tuple[str, tuple[str, str] | None], tuple[Any, ...]]


class Both:
    """The two readings of the same rules, side by side; `folder` None: the rules of the checkout."""

    def __init__(self, folder: Path | None = None) -> None:
        self.oracle = Oracle(folder or RULES)
        self.book = open_rulebook(folder)
        self.reader = RecordReader(self.book.facts, self.book.actors, self.book.entries)
        self.decider = process_decider()
        self.checkers: dict[date, Checker] = {}

    def checked(self, text: dict[str, Any], as_of: date) -> tuple[Checked, Checker]:
        """What the checker makes of a record, which it must accept."""
        read = self.reader.read_json(json.dumps(text).encode(), Place("fleet"))
        assert read.record is not None, [problem.show("en") for problem in read.problems]
        if as_of not in self.checkers:
            self.checkers[as_of] = Checker(self.book, as_of.toordinal(), decider=self.decider)
        return self.checkers[as_of].check(read.record), self.checkers[as_of]

    def of_checker(self, text: dict[str, Any], as_of: date) -> Said:
        """What the checker says, by rule and window."""
        said: Said = {}
        for one in findings(*self.checked(text, as_of), every=True):
            window = (iso(one.window[0]), iso(one.window[1])) if one.window else None
            assert (one.id, window) not in said
            said[one.id, window] = (one.result, one.reason, one.days_late, sorted(one.notes), one.scored)
        return said

    def areas(self, texts: list[dict[str, Any]], as_of: date, by: By, desk: Desk | None = None) -> list[dict[str, Any]]:
        """The rows of the checker for these records, as a result holds them; `desk`: what people decided."""
        areas, told = Areas(self.book, by), []
        for text in texts:
            checked, checker = self.checked(text, as_of)
            found = findings(checked, checker, every=True)
            found = [desk.apply(text["unit"]["id"], one) for one in found] if desk else found
            unit, place = checked.view.unit, areas.place(checked.view.unit)
            if place is not None:
                told.append(
                    (unit["id"], checked.view.period, OfUnit(*place, unit["name"], areas.said(checked.view, found)))
                )
        sums = Sums(areas)
        for _, records in itertools.groupby(sorted(told, key=lambda one: one[:2]), key=lambda one: one[0]):
            sums.add(one for _, _, one in records)
        return list(sums.rows())

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
        pytest.param(80, 11, id="80"),
        *(pytest.param(700, seed, id=f"700 lần {seed}", marks=pytest.mark.slow) for seed in range(1, 6)),
    ],
)
def test_checker_and_oracle_agree(both: Both, number: int, seed: int) -> None:
    """Result, reason, window, days late, notes and scoring are the same in every finding."""
    different = list(both.differences(fleet(RULES, number, seed)))
    assert not different, f"{len(different)} differences, seed {seed}\n" + "\n".join(different[:20])


def two_periods(text: dict[str, Any]) -> list[dict[str, Any]]:
    """The record of a fleet, and for some units a second one of the same unit and facts for the half-year after it."""
    if int(text["unit"]["id"].split("-")[1]) % 3:
        return [text]
    year = int(text["period"]["to"][:4]) + 1
    later = {**text, "period": {"from": f"{year}-01-01", "to": f"{year}-06-30"}}
    return [text, {**later, "complete_through": max(text.get("complete_through", ""), f"{year}-06-30")}]


@pytest.mark.parametrize("by", ["province", pytest.param("commune", marks=pytest.mark.slow)])
@pytest.mark.parametrize(
    ("number", "seed", "as_of"),
    [
        pytest.param(60, 12, date(2026, 2, 1), id="60"),
        pytest.param(600, 2, date(2026, 2, 1), id="600", marks=pytest.mark.slow),
        pytest.param(600, 3, date(2025, 7, 1), id="600 giữa năm", marks=pytest.mark.slow),
    ],
)
def test_areas_of_a_fleet_agree(both: Both, by: By, number: int, seed: int, as_of: date) -> None:
    """Every row of every area is the same, with all records of a fleet assessed on one day."""
    texts = [one for text, _ in fleet(RULES, number, seed) for one in two_periods(text)]
    mine, theirs = both.areas(texts, as_of, by), areas(both.oracle, texts, as_of, by)
    # by commune a text that binds bodies of the province alone has no row
    levels = {rule.document for rule in both.oracle.book.rules.values() if by == "province" or not rule.levels}
    assert levels <= {row["document"] for row in mine}
    different = [pair for pair in zip(mine, theirs, strict=False) if pair[0] != pair[1]]
    assert not different, f"{len(different)} of {len(mine)} rows, the first of them\n{different[0]}"
    assert len(mine) == len(theirs)


def test_the_fleet_covers_every_document_and_kind(both: Both) -> None:
    """Each document is reached by records of a unit that it binds; every kind of unit that any rule binds is there."""
    book = both.oracle.book
    pairs = list(fleet(RULES, 300, 11))
    kinds = {text["unit"]["kind"] for text, _ in pairs}
    bound = {kind for document in book.documents for rule in document.rules for kind in rule.binds}
    assert bound <= kinds
    reached: set[str] = set()
    for text, as_of in pairs[:100]:
        listed = [one for one in both.oracle.findings(text, as_of) if one.reason not in ("other_place", "other_kind")]
        reached |= {book.rules[one.rule].document for one in listed}
    assert reached == {document.id for document in book.documents}


def test_findings_do_not_depend_on_the_units_before(both: Both) -> None:
    """Units of one kind and place but of different levels: the same findings in either order."""
    texts = []
    for level in ("province", "commune", "village"):
        place = {"province": "86", "commune": None, "former_province": "84"}
        unit = {"id": level, "name": level, "kind": "fatherland_front", "level": level, **place}
        texts.append({"schema": "danchu/record/1", "unit": unit, "period": {"from": "2025-01-01", "to": "2025-06-30"}})
    for ordered in (texts, texts[::-1]):
        both.checkers.clear()
        for text in ordered:
            assert both.of_checker(text, date(2025, 6, 1)) == both.of_oracle(text, date(2025, 6, 1))
