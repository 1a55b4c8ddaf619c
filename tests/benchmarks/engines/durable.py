"""durable-rules asked anew for every unit: a flat fact for every verdict, nothing remembered.

The library cannot count with windows without harm (checker/decide/fence.py says what it does when fed carelessly), so the
written-out program measures and durable-rules decides, from closed facts and behind the same fence as danchu has.
"""

from __future__ import annotations

from string import ascii_lowercase
from typing import Any

from benchmarks.engines.base import RowJudge, Setting
from benchmarks.engines.written_out import compiled
from benchmarks.plain import Plain
from benchmarks.program import RESULTS, Row, Test
from checker.decide.fence import Fence
from checker.decide.rulesets import RuleSet, build


class Engine(RowJudge):
    """A ruleset for every verdict."""

    def __init__(self, setting: Setting, variant: str) -> None:
        super().__init__(setting, variant)
        self._measure = compiled(self.program, decide=False)
        made = [_ruleset(_letters(place), rows) for place, rows in enumerate(self.program.verdicts.values())]
        self._fence = Fence([ruleset for ruleset, _ in made])
        self._asks = [
            (name, ruleset.name, columns) for name, (ruleset, columns) in zip(self.program.verdicts, made, strict=True)
        ]

    def one(self, record: Plain) -> Any:
        values = self._measure(record)
        said: dict[str, int] = {}
        for name, ruleset, columns in self._asks:
            question = [said[test.name] if test.op == "result" else int(_holds(test, values)) for test in columns]
            said[name] = self._fence.ask(ruleset, question)
        return {name: RESULTS[answer] for name, answer in said.items()}


def _letters(number: int) -> str:
    """A name without digits."""
    return "q_" + ascii_lowercase[number // 26] + ascii_lowercase[number % 26]


def _column(test: Test) -> Test:
    """What a key of a question says: whether a test holds, or the result of another verdict."""
    if test.op == "result":
        return Test("result", test.name)
    return test._replace(op="true") if test.op == "false" else test


def _ruleset(name: str, rows: list[Row]) -> tuple[RuleSet, list[Test]]:
    columns = list(dict.fromkeys(_column(test) for tests, _ in rows for test in tests))
    keys = [_letters(place) for place in range(len(columns))]
    sizes = [len(RESULTS) if column.op == "result" else 2 for column in columns]
    lines = []
    for tests, result in rows:
        box = {keys[columns.index(_column(test))]: frozenset((_wanted(test),)) for test in tests}
        lines.append((box, RESULTS.index(result)))
    return build(name, keys, sizes, lines), columns


def _wanted(test: Test) -> int:
    return RESULTS.index(str(test.value)) if test.op == "result" else int(test.op != "false")


def _holds(test: Test, values: dict[str, Any]) -> bool:
    value = values[test.name]
    match test.op:
        case "null":
            return value is None
        case "eq":
            return bool(value == test.value)
        case "ge":
            bound = values[test.value] if isinstance(test.value, str) else test.value
            return value is not None and bound is not None and value >= bound
    return bool(value)
