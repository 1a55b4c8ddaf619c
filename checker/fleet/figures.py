"""The figures of a record: wholes first, then their parts, then what counts entries; earlier windows where they are compared."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from checker.days import window_name, window_of
from checker.fleet.assumptions import ANY, Assumptions, Conduct
from checker.fleet.chance import Draw, between
from checker.fleet.demands import Numbers
from checker.fleet.spans import Life
from checker.fleet.wants import NO_LIMIT, Want

Mapped = Mapping[str, Any]


class Figures:
    """The figures that a plan reports. ``subjects``: figure → the family whose subjects it counts."""

    def __init__(
        self, numbers: Numbers, subjects: Mapping[str, tuple[str, str]], facts: Mapped, taken: Assumptions, life: Life
    ) -> None:
        self._numbers = numbers
        self.subjects = subjects
        self.counted = dict(numbers.counted)
        self._ranges = {
            name: taken.figures.get(name, taken.figures[ANY]) for name in (*numbers.names, *self.counted, *subjects)
        }
        asked = [name for name in facts if name in self._ranges]
        parts = [name for name in asked if name in numbers.parts or name in numbers.rests]
        self._wholes = [name for name in asked if name not in parts]
        self._rests = [name for name in parts if name in numbers.rests and name not in numbers.parts]
        self._parts = _wholes_first([name for name in parts if name in numbers.parts], numbers)
        self._windows = {name: _windows(facts[name]["period"], life) for name in asked}
        self._earlier: dict[str, list[str]] = {}
        for name, windows in numbers.earlier.items():
            before = [window for window in windows if window_of(window)[1] < life.period[0]]
            current = window_name(*life.period)
            if self._windows[name] == [None]:
                self._windows[name] = [current]
            if self._windows[name] != [None]:
                self._earlier[name] = before
        self._order = asked

    def drawn(self, name: str, draw: Draw) -> int:
        """How many entries of a counted fact there are."""
        return between(*self._ranges[name], draw)

    def write(self, draw: Draw, conduct: Conduct, known: Mapping[str, int], *, over: bool) -> list[str]:
        """``"name":value`` of each figure that is reported; ``known``: those that count something, counted already."""
        values: dict[str, list[tuple[str | None, int]]] = {}
        for name in self._wholes:
            values[name] = self._whole(name, draw, conduct, known)
        for name in self._rests:
            whole, _ = self._numbers.rests[name]
            values[name] = [(window, int(draw() * 2) if total > 3 else 0) for window, total in values[whole]]
        for name in self._parts:
            values[name] = self._part(name, draw, conduct, values, over=over)
            over = False
        unreported = conduct.unreported
        return [_written(name, values[name]) for name in self._order if draw() >= unreported]

    def _whole(
        self, name: str, draw: Draw, conduct: Conduct, known: Mapping[str, int]
    ) -> list[tuple[str | None, int]]:  # fmt: skip
        windows = [*self._earlier.get(name, []), *self._windows[name]]
        if name in known:
            more = 1 if draw() < conduct.short else 0
            return [(window, known[name] + more) for window in windows]
        want = self._numbers.bounds.get(name)
        least, most = self._ranges[name]
        if want is not None:
            least, most = _bounded(want, least, most)
            if draw() < conduct.short:
                least, most = (
                    (want.most + 1, want.most + 3) if want.most < NO_LIMIT // 10 else (0, max(0, want.least - 1))
                )
        return [(window, between(least, most, draw)) for window in windows]

    def _part(
        self, name: str, draw: Draw, conduct: Conduct, values: Mapping[str, list[tuple[str | None, int]]], *, over: bool
    ) -> list[tuple[str | None, int]]:
        whole, upper, lower = self._numbers.parts[name]
        rest = next((item for item, (_, beside) in self._numbers.rests.items() if beside == name), None)
        rests = dict(values[rest]) if rest is not None and rest in values else {}
        earlier = self._earlier.get(name, [])
        short = draw() < conduct.short
        made: list[tuple[str | None, int]] = []
        for window, total in values.get(whole, [(window, 10) for window in self._windows[name]]):
            asked = -(-total * upper // lower) - rests.get(window, 0)
            value = max(asked, 0) if lower == 1 else between(max(asked, 0), max(total, asked, 0), draw)
            if window in earlier:
                value = total if short else int(total * (0.6 + 0.3 * draw()))
            elif short and (window is None or draw() < 0.6):
                value = int(value * (0.3 + 0.65 * draw()))
            made.append((window, total + 1 + int(draw() * 5) if over else value))
        return made


def _wholes_first(names: list[str], numbers: Numbers) -> list[str]:
    """Parts in an order in which a part that is itself a whole comes before its parts."""
    left, made = list(names), list[str]()
    while left:
        ready = [name for name in left if numbers.parts[name][0] not in left] or left[:1]
        made += ready
        left = [name for name in left if name not in ready]
    return made


def _bounded(want: Want, least: int, most: int) -> tuple[int, int]:
    low = max(least, want.least) if want.most >= NO_LIMIT // 10 else max(min(least, want.most), want.least)
    return low, max(low, min(most, want.most))


def _written(name: str, values: list[tuple[str | None, int]]) -> str:
    if len(values) == 1 and values[0][0] is None:
        return f"{json.dumps(name)}:{values[0][1]}"
    listed = ",".join(f'{{"period":"{window}","value":{value}}}' for window, value in values if window)
    return f"{json.dumps(name)}:[{listed}]"


def _windows(period: str, life: Life) -> list[str | None]:
    """The windows for which a figure is given; None: the period of the record."""
    if period == "per_quarter":
        quarters = [f"{year}-Q{number}" for year in life.years for number in (1, 2, 3, 4)]
        inside = [
            name
            for name in quarters
            if life.period[0] <= window_of(name)[0]
            and window_of(name)[1] <= life.period[1]
            and window_of(name)[1] >= life.first
            and window_of(name)[0] <= life.last
        ]
        return [*inside] or [None]
    if window_name(*life.period) is not None:
        return [None]
    years: list[str | None] = [
        str(year)
        for year in life.years
        if life.period[0] <= window_of(str(year))[0] and window_of(str(year))[1] <= life.period[1]
    ]
    return years or [None]
