"""The common subset on every engine: records already parsed, verdicts asserted equal before any timing."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from benchmarks.engines import Entry
from benchmarks.making import make_fleet
from benchmarks.timing import Failed, Worker, exponent, side_by_side, table

HEAD = (
    "engine",
    "units",
    "µs a unit",
    "units×rules a second",
    "against danchu",
    "growth",
    "peak MB",
    "what it includes",
)


class Comparison:
    """Engines timed in turn. ``ratios``: how many times the time of danchu each takes.

    ``shrink`` divides the units of each; ``only``: engines whose names have this in them.
    """

    def __init__(self, engines: Mapping[str, Entry], *, runs: int, shrink: int, only: str = "") -> None:
        self.runs = runs
        self.engines = engines
        self.base = next(name for name in engines if name.startswith("danchu"))
        self.names = [name for name in engines if only.casefold() in name.casefold() or name == self.base]
        self.units = {name: max(engines[name].units // shrink, 12) for name in self.names}
        self.failed: dict[str, str] = {}
        self.workers: dict[str, Worker] = {}
        self.ratios: dict[str, float] = {}

    def text(self) -> str:
        """Runs everything and gives the tables."""
        with tempfile.TemporaryDirectory(prefix="danchu-bench-") as place:
            folder = Path(place)
            setting = make_fleet(folder, max(self.units.values()))
            self._start(folder)
            try:
                found = self._timed(1)
                half, quarter = self._timed(2, 1 + self.runs // 3), self._timed(4, 1 + self.runs // 3)
                peaks = self._ended()
            finally:
                for worker in self.workers.values():
                    worker.close()
            size = sum(map(len, (folder / "fleet.jsonl").open("rb"))) / max(self.units.values())
        rules, cells = len(setting.program.rules), len(setting.program.outputs)
        rows = []
        for name in self.names:
            if name in self.failed:
                rows.append([name, "", "", "", "", "", "", self.failed[name]])
                continue
            units, each = self.units[name], found[name] / self.units[name]
            self.ratios[name] = each / (found[self.base] / self.units[self.base])
            growth = exponent([units // 4, units // 2, units], [quarter[name], half[name], found[name]])
            rows.append([
                name, f"{units:,}", f"{each * 1e6:,.1f}", f"{rules / each:,.0f}", f"{self.ratios[name]:.2f}×", f"{growth:.2f}",
                str(peaks.get(name, "")), self.engines[name].note,
            ])  # fmt: skip
        about = f"{rules} rules, {cells} findings a unit, records of {size:,.0f} bytes, medians of {self.runs}"
        said = f"{len(self.failed)} of {len(self.names)} rows could not be measured."
        return f"{about}; every verdict of every unit equal to danchu's.\n\n{table(HEAD, rows)}\n\n{said}"

    def _start(self, folder: Path) -> None:
        for name in self.names:
            library = self.engines[name].library
            try:
                if library:
                    version(library)
                self.workers[name] = Worker(name, folder, self.units[name])
            except PackageNotFoundError:
                self.failed[name] = f"not installed: pip install {library}"
            except Failed as error:
                self.failed[name] = str(error).replace("|", "/")
        if self.base in self.failed:
            raise Failed(self.failed[self.base])

    def _timed(self, part: int, runs: int | None = None) -> dict[str, float]:
        """Medians at the full number of units, or a part of it."""
        works: dict[str, Callable[[], float]] = {}
        for name in self.workers:
            works[name] = partial(self._once, name, max(self.units[name] // part, 1))
        return side_by_side(works, self.runs if runs is None else min(runs, self.runs))

    def _once(self, name: str, units: int) -> float:
        if name in self.failed:
            return 1.0
        try:
            return self.workers[name].seconds(units)
        except Failed as error:
            self.failed[name] = str(error).replace("|", "/")
            return 1.0

    def _ended(self) -> dict[str, int]:
        peaks = {}
        for name, worker in self.workers.items():
            if name not in self.failed:
                peaks[name] = worker.end()
        return peaks
