"""The whole rulebook on fleets of several sizes, as commands: time, memory, workers, Parquet, pydantic alone."""

from __future__ import annotations

import json
import statistics
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from benchmarks.fleet_records import records, signed
from benchmarks.processes import Run, check, run, stream
from benchmarks.timing import Failed, exponent, table
from checker.read import Glossary
from checker.rulebook.book import open_rulebook

LONG = 20.0
"""Seconds of a run from which on the trial counts and three runs are enough."""
ONE = "cao-bang-2024"
HEAD = ("work", "units", "seconds", "µs a unit", "peak MB of a process", "runs")


class Work(NamedTuple):
    """A command on a file; making it may say why it cannot be run."""

    name: str
    units: int
    command: Callable[[], list[str]]


class Fleets:
    """Runs the commands. ``seconds`` and ``peaks`` by name and number of units; ``asked``: distinct questions of the largest fleet."""

    def __init__(self, *, units: int, runs: int) -> None:
        self.many, self.middle = units, max(units // 10, 100)
        self.sizes = sorted({max(units // 150, 20), max(units // 100, 30), self.middle, self.many})
        self.runs = runs
        self.rows: list[list[str]] = []
        self.seconds: dict[tuple[str, int], float] = {}
        self.peaks: dict[tuple[str, int], int] = {}
        self.asked: int | None = None
        self.growth: float | None = None

    def text(self) -> str:
        """Writes the fleets, runs the commands, gives the table."""
        with tempfile.TemporaryDirectory(prefix="danchu-bench-") as place:
            files = self._written(Path(place))
            for size in self.sizes[:-2]:
                self._group(self._danchu(size, files[size]))
            path, middle = files[self.middle], self.middle
            columns = path.with_suffix(".parquet")
            self._group(
                self._danchu(middle, path),
                Work("danchu, one rulebook of the five", middle, partial(check, path, document=ONE)),
                Work("danchu, two workers", middle, partial(check, path, 2)),
                Work("danchu, two workers, functions compiled anew", middle, partial(check, path, 2, kept=False)),
                Work("pydantic alone", middle, partial(stream, "pydantic", path)),
                Work("reading the lines and doing nothing", middle, partial(stream, "lines", path)),
                Work("reading the same as Parquet and doing nothing", middle, partial(_parquet, path, columns)),
                Work("danchu from Parquet", middle, partial(_danchu_on_parquet, path, columns)),
            )
            many = files[self.many]
            self._group(
                self._danchu(self.many, many),
                Work("danchu, two workers", self.many, partial(check, many, 2)),
                Work("pydantic alone", self.many, partial(stream, "pydantic", many)),
            )
            self._ask(many)
            size = path.stat().st_size / middle
        self._grow()
        about = f"Whole commands from start to end, five rulebooks, records of {size:,.0f} bytes, JSON Lines if nothing else is said."
        return f"{about}\n\n{table(HEAD, self.rows)}"

    def _danchu(self, units: int, path: Path) -> Work:
        return Work("danchu", units, partial(check, path))

    def _written(self, folder: Path) -> dict[int, Path]:
        files = {size: folder / f"{size}.jsonl" for size in self.sizes}
        book = open_rulebook()
        opened = {size: path.open("wb") for size, path in files.items()}
        for number, line in enumerate(records(book.facts, self.many, signed=signed(book))):
            for size, file in opened.items():
                if number < size:
                    file.write(line + b"\n")
        for file in opened.values():
            file.close()
        return files

    def _group(self, *works: Work) -> None:
        """Works in turn, A B A B …: a trial, then so many runs; long ones are run less often."""
        found: dict[Work, list[Run]] = {work: [] for work in works}
        failed: dict[Work, str] = {}
        self._turn(found, failed)
        if any(runs[0].seconds > LONG for runs in found.values() if runs):
            more = min(3, self.runs) - 1
        else:
            more = self.runs
            for runs in found.values():
                runs.clear()
        for _ in range(more):
            self._turn(found, failed)
        for work, runs in found.items():
            self._list(work, runs, failed.get(work, ""))

    def _turn(self, found: dict[Work, list[Run]], failed: dict[Work, str]) -> None:
        for work, runs in found.items():
            if work not in failed:
                try:
                    runs.append(run(work.command()))
                except Failed as error:
                    failed[work] = str(error)

    def _list(self, work: Work, runs: Sequence[Run], why: str) -> None:
        if why:
            self.rows.append([work.name, f"{work.units:,}", why, "", "", ""])
            return
        seconds = statistics.median(one.seconds for one in runs)
        peak = max(one.peak for one in runs)
        self.seconds[work.name, work.units], self.peaks[work.name, work.units] = seconds, peak
        each = seconds / work.units * 1e6
        self.rows.append([work.name, f"{work.units:,}", f"{seconds:.2f}", f"{each:,.0f}", str(peak), str(len(runs))])

    def _ask(self, path: Path) -> None:
        """The distinct questions put to the engine for the largest fleet."""
        try:
            self.asked = json.loads(run(stream("danchu", path)).said)["asked"]
            self.rows.append(
                ["distinct questions put to durable-rules", f"{self.many:,}", f"{self.asked:,} questions", "", "", "1"]
            )
        except Failed as error:
            self.rows.append(["distinct questions put to durable-rules", f"{self.many:,}", str(error), "", "", ""])

    def _grow(self) -> None:
        """The exponent over the three sizes that the table speaks of."""
        sizes = [self.sizes[0], self.middle, self.many]
        if all(("danchu", size) in self.seconds for size in sizes):
            self.growth = exponent(sizes, [self.seconds["danchu", size] for size in sizes])
            self.rows.append(["growth exponent of danchu, start included", "", f"{self.growth:.2f}", "", "", ""])


def _parquet(lines: Path, columns: Path) -> list[str]:
    """Reading nested Parquet of the same shape, made from the lines when it is first needed."""
    if not columns.exists():
        try:
            from checker.read.write_parquet import write_records
        except ImportError as error:
            raise Failed("not installed: pip install pyarrow") from error
        book = open_rulebook()
        records = [json.loads(line) for line in lines.read_bytes().splitlines()]
        write_records(str(columns), records, Glossary.of(book.facts, book.actors))
    return stream("parquet", columns)


def _danchu_on_parquet(lines: Path, columns: Path) -> list[str]:
    _parquet(lines, columns)
    return check(columns)
