"""Tests of single entries as text: 0 false, 1 not reported, 2 true, as ``checker.measure.select`` has them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from checker.codegen.writer import Writer
from checker.days import parse_day
from checker.measure.select import FALSE, POSSIBLE, SURE, compile_line

Mapped = Mapping[str, Any]
OPERATORS: Final = {"at_least": ">=", "above": ">", "at_most": "<=", "below": "<", "equals": "=="}
DAYS: Final = {"from": ">=", "until": "<="}


def write_where(writer: Writer, where: Mapped, attributes: Mapped, value: str) -> None:
    """Puts the least of the lines of a ``where`` for ``entry`` into a variable."""
    lines = [_line(writer, name, wanted, attributes) for name, wanted in where.items()]
    if not lines:
        writer.put(f"{value} = {SURE}")
        return
    writer.put(f"{value} = {lines[0]}")
    for line in lines[1:]:
        with writer.inside(f"if {value} and (lower := {line}) < {value}:"):
            writer.put(f"{value} = lower")


def _line(writer: Writer, name: str, wanted: Any, attributes: Mapped) -> str:
    """One line as an expression."""
    absent = FALSE if attributes[name].get("closing") else POSSIBLE
    given = f"{absent} if (it := entry.get({name!r})) is None else"
    if isinstance(wanted, bool):
        return f"{SURE} if (it := entry.get({name!r})) is {wanted} else {absent} if it is None else {FALSE}"
    if isinstance(wanted, (list, tuple)):
        codes = writer.bind_equal(frozenset(wanted), "codes")
        return f"{given} {FALSE} if {codes}.isdisjoint(it) else {SURE}"
    if wanted == "given":
        holds = f"it <= {writer.limit}" if attributes[name]["type"] == "date" else "it"
        return f"{given} {SURE} if {holds} else {FALSE}"
    tests = [_compared(operator, bound) for operator, bound in wanted.items()]
    if None in tests:
        return f"{writer.bind(compile_line(name, wanted, attributes), 'test')}(entry, {writer.limit})"
    return f"{given} {SURE} if {' and '.join(test for test in tests if test)} else {FALSE}"


def _compared(operator: str, bound: Any) -> str | None:
    """A comparison of ``it``; None where it takes more than that."""
    if operator in OPERATORS and isinstance(bound, int):
        return f"it {OPERATORS[operator]} {bound}"
    return f"it {DAYS[operator]} {parse_day(bound)}" if operator in DAYS else None
