"""danchu itself: records checked and added up, as a summary is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from benchmarks.engines.base import Setting, Verdicts
from benchmarks.subset import AS_OF
from checker.blocks.pool import without_sweeping
from checker.check import Checker
from checker.days import parse_day
from checker.decide import result_of
from checker.errors import Place
from checker.measure.answers import answers_only
from checker.read import RecordReader
from checker.summary import Tally

HERE = Place("benchmark.jsonl")


class Engine:
    """Checks records of the subset."""

    def __init__(self, setting: Setting, variant: str) -> None:
        book = setting.book
        self.program = setting.program
        self.reader = RecordReader(book.facts, book.actors, book.entries)
        self.checker = Checker(book, parse_day(AS_OF), rules=set(self.program.rules))
        self.records: Sequence[Any] = ()

    def load(self, lines: Sequence[bytes]) -> list[Any]:
        loaded = []
        for line in lines:
            record = self.reader.read_json(line, HERE).record
            assert record is not None, self.reader.read_json(line, HERE).problems
            loaded.append(record)
        return loaded

    def adding(self, records: int) -> Callable[[Any], None]:
        """Checks a record and adds it up; results are remembered within a run, not from one run to the next.

        ``records``: how many there are, which the command knows from the size of its input.
        """
        tally = Tally(self.checker)
        tally.expected = records
        return tally.add

    def judge(self, loaded: Sequence[Any]) -> Sequence[Any]:
        add = self.adding(len(loaded))
        with without_sweeping():
            for record in loaded:
                add(record)
        return loaded

    def verdicts(self, judged: Sequence[Any]) -> Verdicts:
        """The findings themselves, which the tally only counts; the two ways must say the same."""
        tally = Tally(self.checker)
        said = [self._verdicts(record) for record in judged]
        for record in judged:
            tally.add(record)
        counts = {result: sum(row.count(result) for row in said) for result in tally.counts}
        assert counts == tally.counts, (counts, tally.counts)
        return said

    def _verdicts(self, record: Any) -> list[str]:
        checked = self.checker.check(record)
        answers = {rule.id: answers for rule, answers in checked.rules}
        quick = {rule.id: outcomes for rule, outcomes in answers_only(*self._plan(record))}
        places = dict.fromkeys(answers, 0)
        row = []
        for output in self.program.outputs:
            place = places[output.rule]
            places[output.rule] += 1
            found = answers[output.rule]
            assert [answer.outcome for answer in found] == quick[output.rule]
            window = found[place].window
            assert not window or not output.window or window[0] == output.window, (output, window)
            row.append(result_of(found[place].outcome))
        assert places == {rule: len(found) for rule, found in answers.items()}, places
        return row

    def _plan(self, record: Any) -> tuple[Any, Any]:
        plan = self.checker.plan(record, self.checker.scope(record))
        return plan, plan.view(record)
