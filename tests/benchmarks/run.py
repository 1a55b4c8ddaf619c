"""Benchmarks of the main job: ratios measured side by side in one run, medians of 5, verdicts asserted equal.

python tests/benchmarks/run.py [--units 10000]
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "benchmarks")]

from fleet_records import records  # noqa: E402
from pydantic_core import SchemaValidator  # noqa: E402

from checker.check import Checker  # noqa: E402
from checker.days import parse_day  # noqa: E402
from checker.decide import Decider  # noqa: E402
from checker.errors import Place  # noqa: E402
from checker.read import Glossary, RecordReader  # noqa: E402
from checker.read.schema import record_validator  # noqa: E402
from checker.rulebook.book import Rulebook, open_rulebook  # noqa: E402
from checker.summary import Tally  # noqa: E402

RUNS = 5
AS_OF = parse_day("2026-01-15")
HERE = Place("benchmark.jsonl")


def timed(work: Callable[[], object]) -> float:
    """Seconds of one run, garbage collected before."""
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def side_by_side(works: dict[str, Callable[[], object]]) -> dict[str, list[float]]:
    """Runs in turn A B C A B C …, one warm-up first."""
    seconds: dict[str, list[float]] = {name: [] for name in works}
    for turn in range(RUNS + 1):
        for name, work in works.items():
            taken = timed(work)
            if turn:
                seconds[name].append(taken)
    return seconds


def check_all(book: Rulebook, lines: list[bytes], decider: Decider) -> Tally:
    """Reads, checks and adds up every line: what ``danchu check`` does before it prints."""
    reader = RecordReader(book.facts, book.actors, book.entries)
    checker = Checker(book, AS_OF, decider=decider)
    tally = Tally(checker)
    for line in lines:
        record = reader.read_json(line, HERE).record
        assert record is not None
        tally.add(record)
    return tally


def against_durable(book: Rulebook, lines: list[bytes]) -> tuple[float, float]:
    """Seconds for the same parsed units: danchu, and durable-rules asked anew for every unit, rule and window.

    The second measures a record the same way (durable-rules needs its facts from somewhere), then posts one fact a cell.
    Both must say the same.
    """
    from checker.decide.fence import Fence
    from checker.decide.rulesets import rulesets

    reader = RecordReader(book.facts, book.actors, book.entries)
    decider = Decider("durable")
    parsed = [reader.read_json(line, HERE).record for line in lines]
    tally = Tally(Checker(book, AS_OF, decider=decider))

    def danchu() -> None:
        for record in parsed:
            assert record is not None
            tally.add(record)

    danchu()
    cells = tally.cells
    fence = Fence(rulesets())
    questions = [(question, answer) for question, answer in decider.leaf_memo.items()]
    posted = (questions * (cells // len(questions) + 1))[:cells]

    def directly() -> None:
        danchu()
        for question, answer in posted:
            assert fence.ask("leaf", question) == answer

    seconds = side_by_side({"danchu": danchu, "directly": directly})
    return statistics.median(seconds["danchu"]), statistics.median(seconds["directly"])


def peak_memory(units: int) -> int:
    """Peak resident memory in MB of a process that checks so many units, streamed from a file."""
    folders = [str(ROOT), str(ROOT / "tests" / "benchmarks")]
    code = f"import sys; sys.path[:0] = {folders!r}; from run import stream; stream(sys.argv[1])"
    book = open_rulebook()
    with tempfile.NamedTemporaryFile("wb", suffix=".jsonl", delete=False) as file:
        for line in records(book.facts, units):
            file.write(line + b"\n")
    try:
        shown = subprocess.run([sys.executable, "-c", code, file.name], capture_output=True, text=True, check=True)
        return int(shown.stdout)
    finally:
        os.unlink(file.name)


def stream(path: str) -> None:
    """Checks a file record by record and prints the peak memory in MB."""
    from checker.read import read_paths

    book = open_rulebook()
    reader = RecordReader(book.facts, book.actors, book.entries)
    tally = Tally(Checker(book, AS_OF))
    for read in read_paths([path], reader):
        tally.add(read.record)
    # not ru_maxrss: that begins with the memory of the process that started this one
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    print(int(status.split("VmHWM:")[1].split()[0]) // 1024)


def cold(sample: Path) -> tuple[float, float]:
    """Median seconds of `danchu check` on one record and of importing click and pydantic."""
    # byte code is kept between runs, as on any machine where the program is installed
    kept = tempfile.mkdtemp()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": kept}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    commands = {
        "check": [sys.executable, "-m", "checker.cli.main", "check", str(sample), "--as-of", "2026-01-15"],
        "import": [sys.executable, "-c", "import click; from pydantic import TypeAdapter"],
    }

    def started(command: list[str]) -> Callable[[], object]:
        return lambda: subprocess.run(command, env=environment, capture_output=True, check=False)

    seconds = side_by_side({name: started(command) for name, command in commands.items()})
    return statistics.median(seconds["check"]), statistics.median(seconds["import"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--units", type=int, default=10_000)
    units = parser.parse_args().units
    book = open_rulebook()
    lines = list(records(book.facts, units))
    size = sum(map(len, lines)) / len(lines)
    validator: SchemaValidator = record_validator(Glossary.of(book.facts, book.actors))
    decider = Decider()
    tallies: list[Tally] = []
    seconds = side_by_side({
        "pydantic": lambda: [validator.validate_json(line) for line in lines],
        "danchu": lambda: tallies.append(check_all(book, lines, decider)),
    })  # fmt: skip
    plain = check_all(book, lines[:1000], Decider("plain"))
    durable = check_all(book, lines[:1000], Decider("durable"))
    assert plain.counts == durable.counts and plain.grades == durable.grades, "the two engines disagree"
    pydantic, danchu = (statistics.median(seconds[name]) for name in ("pydantic", "danchu"))
    ours, theirs = against_durable(book, lines[:200])
    rate = tallies[-1].cells / danchu
    check, imported = cold(next((ROOT / "samples").rglob("*.yaml")))
    rows = [
        ("record size, bytes", f"{size:.0f}", ""),
        ("pydantic alone, µs a record", f"{pydantic / units * 1e6:.0f}", ""),
        ("danchu, reading included, µs a record", f"{danchu / units * 1e6:.0f}", ""),
        ("danchu against pydantic alone", f"{danchu / pydantic:.2f}×", "≤ 3×"),
        ("danchu, reading included, units×rules a second", f"{rate:,.0f}", ""),
        (
            "danchu against durable-rules asked for every unit (records already parsed)",
            f"{theirs / ours:.1f}×",
            "≥ 20×",
        ),
        ("distinct questions asked", f"{decider.asked}", "< 20,000"),
        ("cold check of one record against importing click and pydantic", f"{check / imported:.2f}×", "≤ 3×"),
        ("peak memory at 1,000 units, MB", f"{peak_memory(1000)}", "< 150"),
        (f"peak memory at {units:,} units, MB", f"{peak_memory(units)}", "< 150, the same"),
    ]
    print("| figure | measured | wanted |\n|---|---|---|")
    for row in rows:
        print("| " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()
