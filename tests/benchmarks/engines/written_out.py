"""The subset as one generated Python function: the lower bound of an interpreter, and what measures features for others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from benchmarks.engines.base import RowJudge, Setting, Verdicts
from benchmarks.plain import Plain
from benchmarks.program import Feature, Pred, Program, Row, Test

OPS = {"ge": ">=", "gt": ">", "le": "<=", "lt": "<", "eq": "=="}


class Engine(RowJudge):
    """Runs the generated function."""

    def __init__(self, setting: Setting, variant: str) -> None:
        super().__init__(setting, variant)
        self.one = compiled(self.program, decide=True)  # type: ignore[method-assign]

    def verdicts(self, judged: Any) -> Verdicts:
        return [list(said) for said in judged]


def compiled(program: Program, *, decide: bool) -> Callable[[Plain], Any]:
    """A function of a record: with ``decide`` the results of the findings, else the features as a mapping."""
    lines = ["def judge(r):"]
    lines += [f"    L_{fact} = r[{fact!r}]" for fact in program.attributes()]
    lines += [f"    {name} = {_feature(feature, program)}" for name, feature in program.features.items()]
    if decide:
        lines += [f"    {name} = {_rows(rows)}" for name, rows in program.verdicts.items()]
        lines.append("    return (" + ", ".join(output.verdict for output in program.outputs) + ",)")
    else:
        lines.append("    return {" + ", ".join(f"{name!r}: {name}" for name in program.features) + "}")
    space: dict[str, Any] = dict(program.tables)
    exec("\n".join(lines), space)
    return space["judge"]  # type: ignore[no-any-return]


def _feature(feature: Feature, program: Program) -> str:
    entries = f"L_{feature.fact}"
    test = pred(feature.test, program.base)
    match feature.kind:
        case "reported":
            return f"{entries} is not None"
        case "any" if test == "True":
            return f"bool({entries})"
        case "any":
            return f"any([True for e in {entries} if {test}]) if {entries} else False"
        case "count":
            return f"len([1 for e in {entries} if {test}]) if {entries} else 0"
        case "distinct":
            name = feature.attribute
            return f"len({{c for e in {entries} if {test} and e[{name!r}] for c in e[{name!r}]}}) if {entries} else 0"
        case "max":
            return f"max([e[{feature.attribute!r}] for e in {entries} if {test}], default=None) if {entries} else None"
        case "share":
            part, whole = f"r[{feature.part!r}]", f"r[{feature.whole!r}]"
            return (
                f"{part} is not None and {whole} is not None and {part} * {feature.under} >= {whole} * {feature.over}"
            )
        case _:
            return f"r[{feature.name!r}]"


def pred(test: Pred, base: int) -> str:
    """A test of an entry ``e``."""
    match test:
        case ("true",):
            return "True"
        case ("null", name):
            return f"e[{name!r}] is None"
        case ("known", feature):
            return f"{feature} is not None"
        case ("is", name, flag):
            return f"e[{name!r}] is {flag}"
        case ("codes", name, codes):
            return f"(e[{name!r}] is not None and not {set(codes)!r}.isdisjoint(e[{name!r}]))"
        case ("cmp", op, left, right):
            return f"{term(left, base)} {OPS[op]} {term(right, base)}"
        case ("and" | "or" as op, tests):
            return "(" + f" {op} ".join(pred(one, base) for one in tests) + ")"
        case ("not", one):
            return f"(not {pred(one, base)})"
    raise NotImplementedError(test)


def term(one: Pred, base: int) -> str:
    match one:
        case ("attr", name):
            return f"e[{name!r}]"
        case ("int", number):
            return str(number)
        case ("times", inner, number):
            return f"{term(inner, base)} * {number}"
        case ("plus", inner, number):
            return f"{term(inner, base)} + {number}"
        case ("lookup", table, inner):
            return f"{table}[{term(inner, base)} - {base}]"
        case ("feature", name):
            return str(name)
    raise NotImplementedError(one)


def _rows(rows: list[Row]) -> str:
    made = repr(rows[-1][1])
    for tests, result in reversed(rows[:-1]):
        made = f"{result!r} if {' and '.join(map(_test, tests))} else {made}"
    return made


def _test(test: Test) -> str:
    match test.op:
        case "true":
            return test.name
        case "false":
            return f"not {test.name}"
        case "null":
            return f"{test.name} is None"
        case "ge":
            return f"{test.name} >= {test.value}"
        case "eq":
            return f"{test.name} == {test.value}"
    return f"{test.name} == {test.value!r}"
