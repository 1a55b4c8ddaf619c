"""rule-engine: an expression for each verdict; each is evaluated against the record and what was said before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import rule_engine

from benchmarks.engines.base import RowJudge, Setting
from benchmarks.plain import Plain
from benchmarks.program import Feature, Pred, Program, Row, Test

OPS = {"ge": ">=", "gt": ">", "le": "<=", "lt": "<", "eq": "=="}


class Engine(RowJudge):
    """The rules, parsed once."""

    def __init__(self, setting: Setting, variant: str) -> None:
        super().__init__(setting, variant)
        context = rule_engine.Context(resolver=rule_engine.resolve_item)
        self._rules = [
            (feature.name, rule_engine.Rule(_feature(feature, self.program), context=context))
            for feature in self.program.features.values()
            if feature.kind == "max"
        ]
        for name, rows in self.program.verdicts.items():
            self._rules.append((name, rule_engine.Rule(_ternary(rows, self.program), context=context)))

    def one(self, record: Plain) -> Any:
        facts = {**record, **self.program.tables}
        for name, rule in self._rules:
            facts[name] = rule.evaluate(facts)
        return facts


def _ternary(rows: Sequence[Row], program: Program) -> str:
    made = f"'{rows[-1][1]}'"
    for tests, result in reversed(rows[:-1]):
        made = f"({' and '.join(_test(test, program) for test in tests)}) ? '{result}' : ({made})"
    return made


def _test(test: Test, program: Program) -> str:
    if test.op == "result":
        return f"{test.name} == '{test.value}'"
    feature = program.features[test.name]
    value = feature.name if feature.kind == "max" else _feature(feature, program)
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


def _feature(feature: Feature, program: Program) -> str:
    fact = feature.fact
    test = _pred(feature.test, program)
    found = f"[e for e in {fact} if {test}]" if test != "true" else fact
    match feature.kind:
        case "reported":
            return f"{fact} != null"
        case "any":
            return f"{fact} != null and {found}.length > 0"
        case "count":
            return f"({fact} == null ? 0 : {found}.length)"
        case "distinct":
            name = feature.attribute
            inside = f"e['{name}'] != null" + (f" and {test}" if test != "true" else "")
            one = "([e for e in {fact} if {inside} and '{code}' in e['{name}']].length > 0 ? 1 : 0)"
            codes = [one.format(fact=fact, inside=inside, code=code, name=name) for code in feature.codes]
            return f"({fact} == null ? 0 : {' + '.join(codes)})"
        case "max":
            days = f"[e['{feature.attribute}'] for e in {fact} if {test}]"
            return f"({fact} != null and {found}.length > 0) ? $max({days}) : null"
        case "share":
            shown = f"{feature.part} * {feature.under} >= {feature.whole} * {feature.over}"
            return f"{feature.part} != null and {feature.whole} != null and {shown}"
    return feature.name


def _pred(test: Pred, program: Program) -> str:
    match test:
        case ("true",):
            return "true"
        case ("null", name):
            return f"e['{name}'] == null"
        case ("known", feature):
            return f"{feature} != null"
        case ("is", name, flag):
            return f"e['{name}'] == {str(flag).lower()}"
        case ("codes", name, codes):
            found = " or ".join(f"'{code}' in e['{name}']" for code in codes)
            return f"(e['{name}'] != null and ({found}))"
        case ("cmp", op, left, right):
            return f"{_term(left, program)} {OPS[op]} {_term(right, program)}"
        case ("and" | "or" as op, tests):
            return "(" + f" {op} ".join(_pred(one, program) for one in tests) + ")"
        case ("not", one):
            return f"not ({_pred(one, program)})"
    raise NotImplementedError(test)


def _term(one: Pred, program: Program) -> str:
    match one:
        case ("attr", name):
            return f"e['{name}']"
        case ("int", number):
            return str(number)
        case ("times", inner, number):
            return f"{_term(inner, program)} * {number}"
        case ("plus", inner, number):
            return f"({_term(inner, program)} + {number})"
        case ("lookup", table, inner):
            return f"{table}[{_term(inner, program)} - {program.base}]"
        case ("feature", name):
            return str(name)
    raise NotImplementedError(one)
