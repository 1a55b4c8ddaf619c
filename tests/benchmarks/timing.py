"""How times are taken: in turn, medians, processes of their own."""

from __future__ import annotations

import gc
import json
import math
import os
import selectors
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
CLOCK = "DANCHU_BENCH_CLOCK"
"""Environment variable: ``cpu`` counts the time that processors spend instead of the time that passes (for busy machines)."""
PATIENCE = 300.0
"""Seconds after which an engine that says nothing is given up."""


class Failed(Exception):
    """An engine that cannot go on, and why."""


class Worker:
    """A process with one engine. ``Failed`` where it is not installed, disagrees, ends or says nothing."""

    def __init__(self, name: str, folder: Path, units: int) -> None:
        command = [sys.executable, str(HERE / "worker.py"), name, str(folder), str(units)]
        self._error = (folder / f"{os.getpid()}-{abs(hash(name))}.txt").open("w+")
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._error, env=environment(), bufsize=0
        )
        self._rest = b""
        self.units = self._answer("ready")

    def seconds(self, units: int) -> float:
        """Judges so many units once."""
        self._ask(f"time {units}")
        return float(self._answer("seconds"))

    def end(self) -> int:
        """Ends the process; its peak memory in MB."""
        self._ask("end")
        return int(self._answer("peak"))

    def close(self) -> None:
        """Leaves no process behind."""
        self._process.kill()
        self._process.wait()
        self._error.close()

    def _ask(self, text: str) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(text.encode() + b"\n")
        except BrokenPipeError as error:
            raise Failed(self._why()) from error

    def _answer(self, key: str) -> Any:
        while True:
            line = self._line()
            if line.startswith(b"{"):  # libraries print what they like
                answer = json.loads(line)
                if "error" in answer:
                    raise Failed(answer["error"])
                return answer[key]

    def _line(self) -> bytes:
        assert self._process.stdout is not None
        end = time.monotonic() + PATIENCE
        with selectors.DefaultSelector() as waiting:
            waiting.register(self._process.stdout, selectors.EVENT_READ)
            while b"\n" not in self._rest:
                if not waiting.select(max(0.0, end - time.monotonic())):
                    raise Failed(f"nothing said in {PATIENCE:.0f} s")
                found = os.read(self._process.stdout.fileno(), 65536)
                if not found:
                    raise Failed(self._why())
                self._rest += found
        line, _, self._rest = self._rest.partition(b"\n")
        return line

    def _why(self) -> str:
        code = self._process.wait()
        self._error.seek(0)
        last = self._error.read().strip().splitlines()[-1:] or [""]
        return f"ended with {code}: {last[0][:200]}"


def environment() -> dict[str, str]:
    """One thread, whatever a library would like; byte code is kept, as on any machine where nobody said otherwise."""
    single = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS"), "1")
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **single, "PYTHONPATH": str(ROOT)}


def timed(work: Callable[[], object]) -> float:
    """Seconds of one run, garbage collected before."""
    now = clock()
    gc.collect()
    start = now()
    work()
    return now() - start


def clock() -> Callable[[], float]:
    """The clock of this run, in seconds."""
    return time.process_time if os.environ.get(CLOCK) == "cpu" else time.perf_counter


def side_by_side(works: dict[str, Callable[[], float]], runs: int) -> dict[str, float]:
    """Works that say their own seconds, in turn A B C A B C …, one warm-up first: medians."""
    seconds: dict[str, list[float]] = {name: [] for name in works}
    for turn in range(runs + 1):
        for name, work in works.items():
            taken = work()
            if turn:
                seconds[name].append(taken)
    return {name: statistics.median(found) for name, found in seconds.items()}


def exponent(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    """The slope of log time over log size by least squares: 1 where twice the units take twice the time."""
    xs, ys = [math.log(size) for size in sizes], [math.log(taken) for taken in seconds]
    x, y = statistics.fmean(xs), statistics.fmean(ys)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / sum((a - x) ** 2 for a in xs)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
