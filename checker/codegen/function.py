"""One function out of all rules of a plan, for units of one life: what each rule comes to in each of its windows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import Any

from checker.codegen.cells import write_cell
from checker.codegen.entries import write_reading
from checker.codegen.writer import Writer
from checker.measure.cells import Cell
from checker.measure.rolled import RolledYear
from checker.measure.view import View

Windows = Sequence[Cell | RolledYear]
Judge = Callable[[View], list[Any]]
"""Gives for each rule its result, or those of its windows where it has not just one."""


def function_of(rules: Sequence[Windows], view: View) -> Judge:
    """The function for units that were founded on the day of this view's unit and were not dissolved."""
    text, outside = source_of(rules, view)
    exec(compile(text, "<plan>", "exec"), outside)  # our own text: names of the rulebook stand in it quoted
    judge: Judge = outside["judge"]
    return judge


def source_of(rules: Sequence[Windows], view: View) -> tuple[str, dict[str, Any]]:
    """The text of the function, and what it reads from outside."""
    writer = Writer(view)
    results = []
    for cells in rules:
        outcomes = [writer.new("result") for _ in cells]
        for cell, outcome in zip(cells, outcomes, strict=True):
            write_cell(writer, cell, outcome)
        shifted = [f"{outcome} >> 5" for outcome in outcomes]
        results.append(shifted[0] if len(shifted) == 1 else f"({''.join(f'{one}, ' for one in shifted)})")
    judging, writer.lines = writer.lines, []
    write_reading(writer)
    lines = ["def judge(view):", *writer.lines, *judging, f"    return [{', '.join(results)}]", ""]
    return "\n".join(lines), {"bisect_left": bisect_left, "bisect_right": bisect_right, **writer.outside}
