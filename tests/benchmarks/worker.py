"""One engine in a process of its own, so that one that ends its process ends no other: `worker.py ENGINE FOLDER`.

Reads the fleet in FOLDER, judges it, compares every verdict with those of danchu there, then waits for commands on standard input:
``time N`` judges the first N units and says the seconds, ``end`` says the peak memory. Answers are lines of JSON.
"""

from __future__ import annotations

import gc
import importlib
import itertools
import json
import sys
from functools import partial
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parents[2])]

from benchmarks.engines import ENGINES, LINES, Entry  # noqa: E402
from benchmarks.engines.base import Judge, Setting  # noqa: E402
from benchmarks.making import setting_in  # noqa: E402
from benchmarks.timing import timed  # noqa: E402

FLEET, EXPECTED = "fleet.jsonl", "verdicts.json"


def main() -> None:
    name, folder = sys.argv[1], Path(sys.argv[2])
    entry = {**ENGINES, **LINES}[name]
    try:
        engine = made(entry, setting_in(folder))
        units = compared(engine, folder, int(sys.argv[3]))
    except Exception as error:
        say(error=f"{type(error).__name__}: {str(error)[:300]}")
        return
    say(ready=units)
    held: tuple[int, Any] = (0, None)
    for line in sys.stdin:
        command, _, number = line.strip().partition(" ")
        if command == "end":
            say(peak=peak())
            return
        count = int(number)
        if held[0] != count:
            held = (0, None)
            held = (count, engine.load(lines_of(folder, count)))
        gc.collect()
        gc.freeze()  # records that are held slow nobody down
        say(seconds=timed(partial(engine.judge, held[1])))
        gc.unfreeze()


def made(entry: Entry, setting: Setting) -> Judge:
    """The engine with the rules loaded. ImportError where its library is missing."""
    module = importlib.import_module(f"benchmarks.engines.{entry.module}")
    return module.Engine(setting, entry.variant)  # type: ignore[no-any-return]


def lines_of(folder: Path, count: int) -> list[bytes]:
    """The first lines of the fleet."""
    with (folder / FLEET).open("rb") as file:
        return [line.rstrip(b"\n") for line in itertools.islice(file, count)]


def compared(engine: Judge, folder: Path, count: int) -> int:
    """How many units were judged as danchu judged them. AssertionError with the first difference."""
    lines = lines_of(folder, count)
    found = engine.verdicts(engine.judge(engine.load(lines)))
    if found is None:  # it only reads
        return len(lines)
    with (folder / EXPECTED).open(encoding="utf-8") as file:
        expected = json.load(file)
    assert len(found) == len(lines), f"{len(found)} units of {len(lines)}"
    for place, (one, other) in enumerate(zip(found, expected, strict=False)):
        assert list(one) == other, (
            f"unit {place}: {[pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]}"
        )
    return len(found)


def peak() -> int:
    """Peak resident memory of this process in MB."""
    # not ru_maxrss: that begins with the memory of the process that started this one
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.split("VmHWM:")[1].split()[0]) // 1024


def say(**what: Any) -> None:
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    main()
