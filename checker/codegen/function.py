"""One function out of all rules of a plan, for units of one life: what each rule comes to in each of its windows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from checker.codegen.cells import write_cell
from checker.codegen.entries import write_reading
from checker.codegen.kept import compiled
from checker.codegen.windows import write_loose
from checker.codegen.writer import Writer
from checker.measure.cells import Cell
from checker.measure.plan import RulePlan
from checker.measure.rolled import RolledYear
from checker.measure.view import View

Judge = Callable[[View], tuple[list[Any], list[Sequence[int]]]]
"""Gives for each rule in fixed windows its result, or those of its windows where it has not just one; then the outcomes of
the rules that are ``given``."""


class Rules(NamedTuple):
    """What a function judges: rules in ``fixed`` windows, then those whose windows depend on the record (``loose``).

    ``given``: the places of the fixed ones whose outcomes are given too, before those of the loose ones. ``begun``: the first
    day of the period of every record, where it is the same.
    """

    fixed: Sequence[RulePlan]
    given: Sequence[int]
    loose: Sequence[RulePlan]
    begun: int | None = None


def function_of(rules: Rules, view: View, *, wait: bool = True) -> Judge | None:
    """The function for units that were founded on the day of this view's unit and were not dissolved.

    None where another process is making it and this one need not ``wait``.
    """
    text, outside = source_of(rules, view)
    code = compiled(text, wait=wait)
    if code is None:
        return None
    exec(code, outside)
    judge: Judge = outside["judge"]
    return judge


def source_of(rules: Rules, view: View) -> tuple[str, dict[str, Any]]:
    """The text of the function, and what it reads from outside."""
    writer = Writer(view, rules.begun)
    results, given = [], []
    for place, rule in enumerate(rules.fixed):
        cells: Sequence[Cell | RolledYear] = rule.cells
        outcomes = [writer.new("result") for _ in cells]
        for cell, outcome in zip(cells, outcomes, strict=True):
            write_cell(writer, cell, outcome)
        if place in rules.given:
            given.append(f"[{', '.join(outcomes)}]")
        shifted = [f"{outcome} >> 5" for outcome in outcomes]
        results.append(shifted[0] if len(shifted) == 1 else f"({''.join(f'{one}, ' for one in shifted)})")
    for rule in rules.loose:
        assert rule.loose is not None
        given.append(writer.new("outcomes"))
        write_loose(writer, rule.loose, given[-1])
    judging, writer.lines = writer.lines, []
    write_reading(writer)
    answer = f"    return [{', '.join(results)}], [{', '.join(given)}]"
    text = "\n".join(["def judge(view):", *writer.lines, *judging, answer, ""])
    return text, {"bisect_left": bisect_left, "bisect_right": bisect_right, **writer.outside}
