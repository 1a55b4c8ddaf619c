"""Rego by regopy: a policy, compiled to a bundle once, queried with each record as input.

``query`` in place of the bundle, as the first example of its documentation has it, would compile the policy for every record.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from regopy import Interpreter

from benchmarks.engines.base import RowJudge, Setting
from benchmarks.plain import Plain
from benchmarks.program import Feature, Pred, Program, Row, Test

OPS = {"ge": ">=", "gt": ">", "le": "<=", "lt": "<", "eq": "=="}


class Engine(RowJudge):
    """An interpreter with the policy."""

    def __init__(self, setting: Setting, variant: str) -> None:
        super().__init__(setting, variant)
        self._rego = Interpreter()
        self._rego.add_module("duties.rego", Policy(self.program).text())
        self._rego.add_data({"tables": self.program.tables})
        self._bundle = self._rego.build("data.duties.said")

    def one(self, record: Plain) -> Any:
        self._rego.set_input(record)
        return json.loads(str(self._rego.query_bundle(self._bundle)))["expressions"][0]


class Policy:
    """A program as Rego: a rule for each feature and verdict, a function for each part that Rego cannot say in a line."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._functions: list[str] = []
        self._known: dict[Pred, str] = {}

    def text(self) -> str:
        """The module."""
        rules = [line for feature in self.program.features.values() for line in self._feature(feature)]
        rules += [self._verdict(name, rows) for name, rows in self.program.verdicts.items()]
        said = ", ".join(f'"{output.verdict}": {output.verdict}' for output in self.program.outputs)
        return "\n".join(["package duties", "import rego.v1", *rules, *self._functions, f"said := {{{said}}}"])

    def _feature(self, feature: Feature) -> list[str]:
        name, entries = feature.name, f"input.{feature.fact}"
        each = [f"some e in {entries}", *self._body(feature.test)]
        match feature.kind:
            case "reported":
                return [f"default {name} := false", f"{name} if {entries} != null"]
            case "any":
                return [f"default {name} := false", f"{name} if {{ {'; '.join(each)} }}"]
            case "count":
                return [f"{name} := count([1 | {'; '.join(each)}])"]
            case "distinct":
                return [f"{name} := count({{c | {'; '.join(each)}; some c in e.{feature.attribute}}})"]
            case "max":
                found = f"[e.{feature.attribute} | {'; '.join(each)}]"
                return [f"default {name} := null", f"{name} := max({found}) if count({found}) > 0"]
            case "share":
                part, whole = f"input.{feature.part}", f"input.{feature.whole}"
                shown = f"{part} * {feature.under} >= {whole} * {feature.over}"
                return [f"default {name} := false", f"{name} if {{ {part} != null; {whole} != null; {shown} }}"]
        return [f"{name} := input.{name}"]

    def _body(self, test: Pred) -> list[str]:
        """A test of the entry ``e`` as the lines of a body."""
        match test:
            case ("true",):
                return []
            case ("null", name):
                return [f"e.{name} == null"]
            case ("known", feature):
                return [f"{feature} != null"]
            case ("is", name, flag):
                return [f"e.{name} == {str(flag).lower()}"]
            case ("codes", name, (code,)):
                return [f'"{code}" in e.{name}']
            case ("codes", name, codes):
                return [self._function(test, [[f'"{code}" in e.{name}'] for code in codes])]
            case ("cmp", op, left, right):
                return [f"{self._term(left)} {OPS[op]} {self._term(right)}"]
            case ("and", tests):
                return [line for one in tests for line in self._body(one)]
            case ("or", tests):
                return [self._function(test, [self._body(one) for one in tests])]
            case ("not", ("null", name)):
                return [f"e.{name} != null"]
            case ("not", one):
                return [f"not {self._function(one, [self._body(one)])}"]
        raise NotImplementedError(test)

    def _function(self, test: Pred, bodies: Sequence[Sequence[str]]) -> str:
        if test not in self._known:
            name = self._known[test] = f"holds_{len(self._known)}"
            self._functions += [f"{name}(e) if {{ {'; '.join(body)} }}" for body in bodies]
        return f"{self._known[test]}(e)"

    def _term(self, one: Pred) -> str:
        match one:
            case ("attr", name):
                return f"e.{name}"
            case ("int", number):
                return str(number)
            case ("times", inner, number):
                return f"{self._term(inner)} * {number}"
            case ("plus", inner, number):
                return f"{self._term(inner)} + {number}"
            case ("lookup", table, inner):
                return f"data.tables.{table}[{self._term(inner)} - {self.program.base}]"
            case ("feature", name):
                return str(name)
        raise NotImplementedError(one)

    def _verdict(self, name: str, rows: Sequence[Row]) -> str:
        made = []
        for tests, result in rows:
            body = f" if {{ {'; '.join(map(_test, tests))} }}" if tests else ""
            made.append(f':= "{result}"{body}')
        return f"{name} " + " else ".join(made)


def _test(test: Test) -> str:
    match test.op:
        case "true":
            return f"{test.name} == true"
        case "false":
            return f"{test.name} == false"
        case "null":
            return f"{test.name} == null"
        case "result":
            return f'{test.name} == "{test.value}"'
        case "eq":
            return f"{test.name} == {test.value}"
    return f"{test.name} >= {test.value}"
