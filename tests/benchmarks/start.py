"""How long a cold start takes: one record checked in a new process, against importing what danchu is made of."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial

from benchmarks.timing import ROOT, side_by_side, table


def _passed(command: list[str], environment: dict[str, str]) -> float:
    """Seconds that pass while a command runs."""
    start = time.perf_counter()
    subprocess.run(command, env=environment, capture_output=True, check=False)
    return time.perf_counter() - start


class Start:
    """``ratio``: the check against the imports."""

    def __init__(self, *, runs: int) -> None:
        self.runs = runs
        self.ratio = 0.0

    def text(self) -> str:
        """Runs both in turn."""
        with tempfile.TemporaryDirectory(prefix="danchu-bench-") as kept:
            # byte code and the compiled rulebook are kept between runs, as on any machine where the program is installed
            environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": kept}
            environment.pop("PYTHONDONTWRITEBYTECODE", None)
            sample = next((ROOT / "samples").rglob("*.yaml"))
            commands = {
                "check": [sys.executable, "-m", "checker.cli.main", "check", str(sample), "--as-of", "2026-01-15"],
                "import": [sys.executable, "-c", "import click; from pydantic import TypeAdapter"],
            }
            works: dict[str, Callable[[], float]] = {
                name: partial(_passed, command, environment) for name, command in commands.items()
            }
            seconds = side_by_side(works, self.runs)
        self.ratio = seconds["check"] / seconds["import"]
        rows = [
            ["danchu check of one record, cold", f"{seconds['check'] * 1000:.0f} ms"],
            ["importing click and pydantic", f"{seconds['import'] * 1000:.0f} ms"],
            ["one against the other", f"{self.ratio:.2f}×"],
        ]
        return table(("figure", "measured"), rows)
