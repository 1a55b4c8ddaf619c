"""Benchmarks of the main job: one command, one run, ratios measured side by side, verdicts asserted equal.

python tests/benchmarks/run.py [--units 150000] [--quick] [--only NAME] [--cpu]

``--only`` runs one part (subset, lines, whole, fleets, start), or the engines of the common subset whose names have NAME in them.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
import traceback
from collections.abc import Callable
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parents[2])]

from benchmarks.common import Comparison  # noqa: E402
from benchmarks.engines import ENGINES, LINES  # noqa: E402
from benchmarks.fleets import Fleets  # noqa: E402
from benchmarks.start import Start  # noqa: E402
from benchmarks.targets import targets  # noqa: E402
from benchmarks.timing import CLOCK  # noqa: E402
from benchmarks.whole import Whole  # noqa: E402

RUNS, SHRINK = 5, 10
LIBRARIES = ("pydantic", *dict.fromkeys(entry.library for entry in ENGINES.values() if entry.library))


def machine() -> str:
    """The machine, the day and the versions."""
    processor = platform.processor() or platform.machine()
    try:
        named = [
            line
            for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
            if line.startswith("model name")
        ]
        processor = f"{len(named)} × {named[0].partition(': ')[2]}"
    except (OSError, IndexError):
        pass
    versions = ", ".join(f"{name} {installed(name)}" for name in LIBRARIES)
    return f"{date.today():%d/%m/%Y}, {processor}, Python {platform.python_version()}; {versions}."


def installed(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "not installed"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--units", type=int, default=150_000, help="units of the largest fleet")
    parser.add_argument("--quick", action="store_true", help="a tenth of everything, once: to see that it runs")
    parser.add_argument("--only", default="", metavar="NAME")
    parser.add_argument(
        "--cpu", action="store_true", help="processor time instead of time passed, where one process is timed"
    )
    given = parser.parse_args()
    if given.cpu:
        os.environ[CLOCK] = "cpu"
    runs, shrink = (1, SHRINK) if given.quick else (RUNS, 1)
    units = given.units // shrink
    part = given.only.casefold()
    named = "" if part in PARTS else part
    parsed = Comparison(ENGINES, runs=runs, shrink=shrink, only=named)
    lines = Comparison(LINES, runs=runs, shrink=shrink)
    whole, fleets, start = Whole(units=6000 // shrink, runs=runs), Fleets(units=units, runs=runs), Start(runs=runs)
    texts = (parsed.text, lines.text, whole.text, fleets.text, start.text)
    begun = time.monotonic()
    print(machine() + (" Processor time, not time passed, where one process is timed." if given.cpu else ""))
    for (name, title), text in zip(PARTS.items(), texts, strict=True):
        if not part or part == name or (named and name == "subset"):
            show(title, text)
    if not part:
        show("What it must reach", lambda: targets(parsed, lines, whole, fleets, start))
    print(f"\nTook {(time.monotonic() - begun) / 60:.1f} minutes.")


PARTS = {
    "subset": "Common subset, records already parsed",
    "lines": "Common subset, JSON Lines in, results counted out",
    "whole": "Whole rulebook, one process",
    "fleets": "Whole rulebook, fleets of several sizes",
    "start": "Cold start",
}


def show(title: str, text: Callable[[], str]) -> None:
    """Prints a part; one that fails says why, and the others go on."""
    try:
        body = text()
    except Exception as error:
        traceback.print_exc()
        body = f"could not be measured: {type(error).__name__}: {str(error)[:300]}"
    print(f"\n### {title}\n\n{body}", flush=True)


if __name__ == "__main__":
    main()
