"""What the figures have to reach, and what they are in this run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from benchmarks.common import Comparison
from benchmarks.fleets import Fleets
from benchmarks.start import Start
from benchmarks.timing import table
from benchmarks.whole import Whole


class Target(NamedTuple):
    """A figure, at least or at most something; None where it was not measured in this run."""

    name: str
    measured: float | None
    least: float | None = None
    most: float | None = None
    unit: str = "×"

    def row(self) -> list[str]:
        wanted = f"≥ {self.least:g}{self.unit}" if self.least is not None else f"≤ {self.most:g}{self.unit}"
        if self.measured is None:
            return [self.name, wanted, "not measured in this run", ""]
        met = self.measured >= self.least if self.least is not None else self.measured <= (self.most or 0)
        return [self.name, wanted, f"{self.measured:,.4g}{self.unit}", "yes" if met else "no"]


def targets(parsed: Comparison, lines: Comparison, whole: Whole, fleets: Fleets, start: Start) -> str:
    """All of them as a table."""
    found = [
        *_subset(parsed),
        Target("json and ZEN expressions, lines in, against danchu", lines.ratios.get("json and ZEN expressions"), 6),
        *(
            Target(
                f"danchu against pydantic alone, whole rulebook, whole commands, {units:,} units, {said}",
                _over(fleets.seconds, (name, units), ("pydantic alone", units)), None, 2.5,
            )
            for units in (fleets.middle, fleets.many)
            for name, said in (("danchu", "one worker"), ("danchu, two workers", "two workers (all cores, the default)"))
        ),
        Target(
            f"the same, {fleets.middle:,} units, two workers, functions compiled anew in each",
            _over(
                fleets.seconds, ("danchu, two workers, functions compiled anew", fleets.middle), ("pydantic alone", fleets.middle)
            ), None, 2.5,
        ),
        Target(
            "the same within one process",
            whole.ratios.get("danchu, validation included, against pydantic alone"), None, 2.5,
        ),
        Target(
            "peak memory, most units against a hundredth",
            _over(fleets.peaks, ("danchu", fleets.many), ("danchu", fleets.sizes[1])), None, 1.3,
        ),
        Target("peak memory of a worker", fleets.peaks.get(("danchu, two workers", fleets.many)), None, 200, " MB"),
        Target(
            "time, most units against a tenth",
            _over(fleets.seconds, ("danchu", fleets.many), ("danchu", fleets.middle)), None, 10.5,
        ),
        Target(
            "one worker against two", _over(fleets.seconds, ("danchu", fleets.many), ("danchu, two workers", fleets.many)), 1.7
        ),
        Target(
            f"five rulebooks against one, whole commands, {fleets.middle:,} units",
            _over(fleets.seconds, ("danchu", fleets.middle), ("danchu, one rulebook of the five", fleets.middle)), None, 2.5,
        ),
        Target(
            "the same within one process, where all five bind every unit (six times the findings)",
            whole.ratios.get("five rulebooks against one, reading included"), None, 2.5,
        ),
        Target("cold check of one record against importing click and pydantic", start.ratio or None, None, 3),
        Target(f"distinct questions at {fleets.many:,} units", fleets.asked, None, 19_999, ""),
    ]  # fmt: skip
    return table(("figure", "wanted", "measured", "met"), [target.row() for target in found])


def _subset(parsed: Comparison) -> list[Target]:
    wanted = {
        "ZEN expressions": 7, "ZEN decision tables": 7, "durable-rules for every unit": 20, "Rego": 100, "rule-engine": 100,
        "OpenFisca vectors": 1.5, "OpenFisca from records": 1.5,
    }  # fmt: skip
    return [
        Target(f"{name} against danchu, common subset", parsed.ratios.get(name), least)
        for name, least in wanted.items()
    ]


def _over(found: Mapping[tuple[str, int], float], one: tuple[str, int], other: tuple[str, int]) -> float | None:
    return found[one] / found[other] if one in found and other in found else None
