"""ZEN as its documentation shows it: a JSON decision model, loaded once, evaluated for every record.

``expressions``: one expression node, a ternary for each verdict, what was said before read as ``$.name``; features stand where
they are needed, so that what is decided early is not measured. ``tables``: an expression node measures, then a decision table
with hit policy *first* for every verdict. ``features``: the tables alone, handed what the written-out program has measured.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import zen

from benchmarks.engines.base import RowJudge, Setting
from benchmarks.engines.written_out import compiled
from benchmarks.plain import Plain
from benchmarks.program import Feature, Pred, Program, Row, Test

OPS = {"ge": ">=", "gt": ">", "le": "<=", "lt": "<", "eq": "=="}


class Engine(RowJudge):
    """A decision and its evaluation. A variant that ends in ``compiled`` hands over content parsed and compiled before."""

    def __init__(self, setting: Setting, variant: str) -> None:
        super().__init__(setting, variant)
        self._measure = compiled(self.program, decide=False)
        self._engine = zen.ZenEngine()
        self.kind, _, compiled_before = variant.partition(" ")
        made = json.dumps(
            {"expressions": expressions, "tables": tables, "features": decide_only}[self.kind](self.program)
        )
        self._decision = self._engine.create_decision(zen.ZenDecisionContent(made) if compiled_before else made)

    def load(self, lines: Sequence[bytes]) -> list[Plain]:
        records = super().load(lines)
        return [self._measure(record) for record in records] if self.kind == "features" else records

    def one(self, record: Plain) -> Any:
        return self._decision.evaluate(record)["result"]


def _graph(*nodes: dict[str, Any]) -> dict[str, Any]:
    """Nodes one after the other."""
    first = {"id": "in", "name": "in", "type": "inputNode", "position": {"x": 0, "y": 0}}
    last = {"id": "out", "name": "out", "type": "outputNode", "position": {"x": 0, "y": 0}}
    line = [first, *nodes, last]
    edges = [
        {"id": f"{one['id']}-{other['id']}", "sourceId": one["id"], "targetId": other["id"], "type": "edge"}
        for one, other in pairwise(line)
    ]
    return {"nodes": line, "edges": edges}


def _expression_node(name: str, pairs: Sequence[tuple[str, str]], *, passing: bool) -> dict[str, Any]:
    made = [{"id": f"{name}{place}", "key": key, "value": value} for place, (key, value) in enumerate(pairs)]
    content: dict[str, Any] = {"expressions": made}
    if passing:
        content["passThrough"] = True
    return {"id": name, "name": name, "type": "expressionNode", "position": {"x": 0, "y": 0}, "content": content}


def expressions(program: Program) -> dict[str, Any]:
    """One node that says everything."""
    pairs = [(name, json.dumps(table)) for name, table in program.tables.items()]
    pairs += [(f.name, _feature(f, program, "")) for f in program.features.values() if f.kind == "max"]
    pairs += [(name, _ternary(rows, program)) for name, rows in program.verdicts.items()]
    return _graph(_expression_node("rules", pairs, passing=False))


def _ternary(rows: Sequence[Row], program: Program) -> str:
    said = "".join(
        f"{' and '.join(_test(test, program) for test in tests)} ? '{result}' : " for tests, result in rows[:-1]
    )
    return said + f"'{rows[-1][1]}'"


def _test(test: Test, program: Program) -> str:
    """A test with the feature written out where it stands."""
    if test.op == "result":
        return f"$.{test.name} == '{test.value}'"
    feature = program.features[test.name]
    value = f"$.{feature.name}" if feature.kind == "max" else _feature(feature, program, "$.")
    match test.op:
        case "true":
            return f"({value})"
        case "false":
            return f"not ({value})"
        case "null":
            return f"{value} == null"
        case "eq":
            return f"{value} == {test.value}"
    return f"{value} >= {test.value}"


def _feature(feature: Feature, program: Program, before: str) -> str:
    """The expression of a feature; ``before`` stands before names that this node has made."""
    fact = feature.fact
    test = pred(feature.test, program, before)
    match feature.kind:
        case "reported":
            return f"{fact} != null"
        case "any":
            inner = f"some({fact}, {test})" if test != "true" else f"len({fact}) > 0"
            return f"{fact} != null and {inner}"
        case "count":
            return f"({fact} == null ? 0 : {f'count({fact}, {test})' if test != 'true' else f'len({fact})'})"
        case "distinct":
            name = feature.attribute
            inside = f"#.{name} != null" + (f" and {test}" if test != "true" else "")
            found = [f"(some({fact}, {inside} and '{code}' in #.{name}) ? 1 : 0)" for code in feature.codes]
            return f"({fact} == null ? 0 : {' + '.join(found)})"
        case "max":
            return f"{fact} != null and some({fact}, {test}) ? max(map(filter({fact}, {test}), #.{feature.attribute})) : null"
        case "share":
            shown = f"{feature.part} * {feature.under} >= {feature.whole} * {feature.over}"
            return f"{feature.part} != null and {feature.whole} != null and {shown}"
    return feature.name


def pred(test: Pred, program: Program, before: str) -> str:
    """A test of the entry ``#``."""
    match test:
        case ("true",):
            return "true"
        case ("null", name):
            return f"#.{name} == null"
        case ("known", feature):
            return f"{before}{feature} != null"
        case ("is", name, flag):
            return f"#.{name} == {str(flag).lower()}"
        case ("codes", name, codes):
            found = " or ".join(f"'{code}' in #.{name}" for code in codes)
            return f"(#.{name} != null and ({found}))"
        case ("cmp", op, left, right):
            return f"{_term(left, program, before)} {OPS[op]} {_term(right, program, before)}"
        case ("and" | "or" as op, tests):
            return "(" + f" {op} ".join(pred(one, program, before) for one in tests) + ")"
        case ("not", one):
            return f"not ({pred(one, program, before)})"
    raise NotImplementedError(test)


def _term(one: Pred, program: Program, before: str) -> str:
    match one:
        case ("attr", name):
            return f"#.{name}"
        case ("int", number):
            return str(number)
        case ("times", inner, number):
            return f"{_term(inner, program, before)} * {number}"
        case ("plus", inner, number):
            return f"({_term(inner, program, before)} + {number})"
        case ("lookup", table, inner):
            return f"{before}{table}[{_term(inner, program, before)} - {program.base}]"
        case ("feature", name):
            return f"{before}{name}"
    raise NotImplementedError(one)


def tables(program: Program) -> dict[str, Any]:
    """A node that measures, and a decision table for each verdict."""
    pairs = [(name, json.dumps(table)) for name, table in program.tables.items()]
    pairs += [
        (f.name, _feature(f, program, "$.")) for f in program.features.values() if f.kind not in ("figure", "attribute")
    ]
    measure = [_expression_node("measure", pairs, passing=True)]
    return _graph(*measure, *(_table(name, rows) for name, rows in program.verdicts.items()))


def decide_only(program: Program) -> dict[str, Any]:
    """The decision tables alone."""
    return _graph(*(_table(name, rows) for name, rows in program.verdicts.items()))


def _table(name: str, rows: Sequence[Row]) -> dict[str, Any]:
    """One column for each thing that a row looks at; an empty cell holds for everything."""
    columns = list(dict.fromkeys(test.name for tests, _ in rows for test in tests))
    made = []
    for place, (tests, result) in enumerate(rows):
        cells = {f"c{columns.index(test.name)}": _cell(test) for test in tests}
        made.append({
            "_id": f"r{place}", **{f"c{number}": cells.get(f"c{number}", "") for number in range(len(columns))}, "o": f"'{result}'"
        })  # fmt: skip
    content = {
        "hitPolicy": "first", "rules": made, "passThrough": True,
        "inputs": [{"id": f"c{number}", "name": column, "field": column} for number, column in enumerate(columns)],
        "outputs": [{"id": "o", "name": name, "field": name}],
    }  # fmt: skip
    return {"id": name, "name": name, "type": "decisionTableNode", "position": {"x": 0, "y": 0}, "content": content}


def _cell(test: Test) -> str:
    match test.op:
        case "true":
            return "true"
        case "false":
            return "false"
        case "null":
            return "null"
        case "result":
            return f"'{test.value}'"
        case "eq":
            return str(test.value)
    return f">= {test.value}"
