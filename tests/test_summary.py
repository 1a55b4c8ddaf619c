"""Adding up without findings says the same as the findings themselves."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from oracle.fleet import fleet

from checker.check import Checker
from checker.decide import process_decider
from checker.errors import Place
from checker.findings import findings
from checker.read import RecordReader
from checker.result import scored_items
from checker.rulebook.book import open_rulebook
from checker.score import score
from checker.summary import Tally

RULES = Path(__file__).parent.parent / "rules"


def test_the_tally_of_a_unit_is_that_of_its_findings() -> None:
    """Counts by result and the grade of each unit of a fleet equal those taken from its findings."""
    book = open_rulebook()
    reader = RecordReader(book.facts, book.actors, book.entries)
    grades = [band["grade"]["vi"] for band in book.scoring["bands"]]
    for text, as_of in fleet(RULES, 60, 17):
        record = reader.read_json(json.dumps(text).encode(), Place("fleet")).record
        assert record is not None
        checker = Checker(book, as_of.toordinal(), decider=process_decider())
        found = findings(checker.check(record), checker)
        grade = score(scored_items(found), book.scoring, checker.decider)["grade"]
        tally = Tally(checker)
        tally.add(record)
        expected = Counter(finding.result for finding in found)
        actual = {name: number for name, number in tally.counts.items() if number}
        assert (dict(expected), [grade] if grade else []) == (actual, [grades[place] for place in tally.grades])
