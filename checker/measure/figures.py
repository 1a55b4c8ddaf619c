"""Figures of a record: the latest state on a day, the value of a window or the sum of its parts; numbers that rules compare with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from checker.days import parts_of
from checker.measure.codes import DID_NOT_ARISE, DID_NOT_ARISE_AT_ONCE
from checker.measure.node import Context
from checker.measure.view import View
from checker.measure.windows import Slot

Read = Callable[[View], int | None]


divisions = lru_cache(maxsize=4096)(parts_of)


def window_value(values: Mapping[tuple[int, int], int], first: int, last: int) -> int | None:
    """The value for exactly this window, or the sum of its halves, quarters or months when all are there."""
    exact = values.get((first, last))
    if exact is not None:
        return exact
    if len(values) > 1:
        for way in divisions((first, last)):
            parts = [values.get(piece) for piece in way]
            if None not in parts:
                return sum(part for part in parts if part is not None)
    return None


def state_value(values: Mapping[tuple[int, int], int], day: int, since: int = 0) -> int | None:
    """The latest value whose period ends on or before a day (and not before another); of two, the shorter period's."""
    latest = None
    at = (0, 0)
    for (first, last), value in values.items():
        if since <= last <= day and (last, first) >= at:
            at, latest = (last, first), value
    return latest


def is_state(name: str, facts: Mapping[str, Any]) -> bool:
    """Whether a figure is a state (read on a day) and not a count over a window."""
    return facts["facts"][name]["period"] == "state"  # type: ignore[no-any-return]


def read_figure(name: str, facts: Mapping[str, Any], slot: Slot) -> Read:
    """A function that reads a figure of a record for a window; it gives None where it is not reported."""
    if is_state(name, facts):

        def state(view: View) -> int | None:
            values = view.figures.get(name)
            return None if values is None else state_value(values, slot.evaluation_day(view))

        return state
    first, last, _ = slot.span

    window = (first, last)

    def count(view: View) -> int | None:
        values = view.figures.get(name)
        if values is None:
            return None
        exact = values.get(window)
        return window_value(values, first, last) if exact is None else exact

    return count


class Number(NamedTuple):
    """A number that a rule asks for: a constant, or a figure of the record.

    ``zero``: what zero of it means, as measurement bits.
    """

    constant: int | None
    value: Read
    zero: int
    names: tuple[str, ...]


def compile_number(spec: Any, context: Context) -> Number:
    """A number of a rule: ``n``, ``{figure: NAME}`` or ``{by_kind: {...}}``."""
    if isinstance(spec, Mapping) and "figure" in spec:
        name = spec["figure"]
        zero = DID_NOT_ARISE_AT_ONCE if is_state(name, context.facts) else DID_NOT_ARISE
        return Number(None, read_figure(name, context.facts, context.slot), zero, (name,))
    if isinstance(spec, Mapping):
        kinds = spec["by_kind"]
        spec = kinds.get(context.kind, kinds["default"])
    number = int(spec)
    return Number(number, lambda view: number, DID_NOT_ARISE, ())
