"""Whole commands: seconds from start to end, and the greatest memory of any of their processes."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from benchmarks.timing import HERE, ROOT, Failed, environment

FINE = (0, 1, 6)
"""Exit codes of `danchu check` when it went through: met, violations, something unknown."""
STREAM = str(HERE / "stream.py")
LOOK = 0.02
"""Seconds between two looks at the memory."""


class Run(NamedTuple):
    """``peak``: resident memory in MB of the process that had most."""

    seconds: float
    peak: int
    said: str


def run(command: Sequence[str]) -> Run:
    """Runs a command to its end. Failed, with the last line of its complaint, where it did not go through."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as complaint:
        start = time.perf_counter()
        process = subprocess.Popen(list(command), stdout=out, stderr=complaint, env=environment(), cwd=ROOT)
        peak = 0
        try:
            while process.poll() is None:
                peak = max([peak, *map(_peak, _family(process.pid))])
                time.sleep(LOOK)
        finally:
            process.kill()
            process.wait()
        seconds = time.perf_counter() - start
        if process.returncode not in ((0,) if STREAM in command else FINE):
            complaint.seek(0)
            last = complaint.read().decode(errors="replace").strip().splitlines()[-1:] or [""]
            raise Failed(f"ended with {process.returncode}: {last[0][:160]}".replace("|", "/"))
        out.seek(0)
        return Run(seconds, peak // 1024, out.read().decode(errors="replace"))


def _family(process: int) -> list[int]:
    """A process and those that it started."""
    found = [process]
    for place in found:
        try:
            for task in Path(f"/proc/{place}/task").iterdir():
                found += map(int, (task / "children").read_text().split())
        except OSError:
            continue  # it has ended meanwhile
    return found


def _peak(process: int) -> int:
    """VmHWM in KB; 0 where it has ended."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    except OSError:
        return 0
    return int(status.split("VmHWM:")[1].split()[0]) if "VmHWM:" in status else 0


@cache
def options() -> str:
    """The help of `danchu check`: what this version can do."""
    shown = subprocess.run(
        [sys.executable, "-m", "checker.cli.main", "check", "--help"],
        env=environment(),
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    return shown.stdout


def check(path: Path, jobs: int = 1, *, kept: bool = True, document: str = "") -> list[str]:
    """`danchu check FILE --summary -j N`; where this version has no summary, what would make it. Failed: it has no workers.

    ``kept``: the byte code of generated functions is kept between runs, as on any machine where Python keeps byte code.
    ``document``: the one whose rules are checked (default: all).
    """
    if "--summary" not in options():
        if jobs > 1:
            raise Failed("not yet: `danchu check` has no -j")
        return [sys.executable, STREAM, "danchu", str(path)]
    python = [sys.executable] if kept else [sys.executable, "-B"]
    command = [*python, "-m", "checker.cli.main", "check", str(path), "--summary", "--as-of", "2026-01-15"]
    return [*command, "--fail-on", "never", "-j", str(jobs), *(["--document", document] if document else [])]


def stream(way: str, path: Path) -> list[str]:
    """Another way through the file."""
    return [sys.executable, STREAM, way, str(path)]
