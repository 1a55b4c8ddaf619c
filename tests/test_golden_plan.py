"""Plans, what-ifs and comparisons, compared whole with tests/golden_plan/; `python tests/test_golden_plan.py` rewrites the files.

Whoever rewrites them reads the difference line by line before it is kept.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker import __version__
from checker.cli.main import run
from checker.data import data_folder

HERE = Path(__file__).resolve().parent
GOLDEN = HERE / "golden_plan"
RECORD = str(HERE / "golden" / "mot-phan.yaml")
RULES = ("CB-1.1.a-1", "CB-1.1.d-1", "CB-1.1.e-1", "CB-1.1.e-2", "CB-1.2.c-10", "CB-1.2.c-12", "CB-1.2.d-7")
SOME = [item for rule in RULES for item in ("--rule", rule)]
PLAIN = ["--engine", "plain"]
DAY = ["--as-of", "2026-01-15", *PLAIN]
DECEMBER = ["--as-of", "2025-12-20", *PLAIN]
SETS = [
    "--set",
    "events.public_service_inspection+={on: 2025-11-20, scope: [public_duty]}",
    "--set",
    "figures.assigned_staff_count=7",
]
MIXED = str(data_folder("samples") / "cao-bang" / "xa-dong-khe-lan-lon.yaml")

CASES: dict[str, list[str]] = {
    "plan.vi.txt": ["plan", RECORD, *SOME, *DAY],
    "plan.en.txt": ["plan", RECORD, *SOME, *DAY, "--lang", "en"],
    "plan-thang-12.vi.txt": ["plan", RECORD, *SOME, *DECEMBER],
    "plan.ics": ["plan", RECORD, *SOME, *DECEMBER, "--format", "ics"],
    "plan.json": [
        "plan",
        RECORD,
        "--rule",
        "CB-1.1.a-1",
        "--rule",
        "CB-1.2.c-10",
        *DAY,
        "--format",
        "json",
        "--reach",
        "Tốt",
    ],
    "reach.vi.txt": ["plan", MIXED, *SOME, *DAY, "--reach", "khá"],
    "reach.en.txt": ["plan", MIXED, *SOME, *DAY, "--reach", "good", "--lang", "en"],
    "whatif.vi.txt": ["whatif", RECORD, *SETS, *DAY],
    "whatif.en.txt": ["whatif", RECORD, *SETS, *DAY, "--then", "2026-02-15", "--lang", "en"],
    "compare.vi.txt": ["compare", "a.json", "b.json"],
    "compare.en.txt": ["compare", "a.json", "b.json", "--lang", "en"],
    "compare.json": ["compare", "a.json", "b.json", "--format", "json"],
    "compare.html": ["compare", "a.json", "b.json", "--format", "html"],
}
RESULTS = {
    "a.json": ["check", RECORD, *SOME, *DAY],
    "b.json": ["check", "khac.yaml", *SOME, "--as-of", "2026-02-10", *PLAIN],
}
"""Two results: the record, and the same with an inspection held, assessed in February."""


@contextlib.contextmanager
def results() -> Iterator[None]:
    """A folder with the two results, as the folder in which commands run."""
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            text = Path(RECORD).read_text(encoding="utf-8")
            old, new = (
                "public_service_inspection: []",
                "public_service_inspection: [{on: 2025-11-20, scope: [public_duty]}]",
            )
            assert text.count(old) == 1
            Path("khac.yaml").write_text(text.replace(old, new), encoding="utf-8")
            for name, command in RESULTS.items():
                run([*command, "--format", "json", "--output", name])
            yield
        finally:
            os.chdir(before)


def produced(name: str) -> str:
    """What the command of a golden file writes now, without what changes with every change of a rule or of the version."""
    kept = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="")
    with contextlib.redirect_stdout(kept), results() if name.startswith("compare") else contextlib.nullcontext():
        run(CASES[name])
        kept.flush()
    text = kept.buffer.getvalue().decode()  # type: ignore[attr-defined]
    text = text.replace(f" {__version__}", " VERSION").replace(f'"{__version__}"', '"VERSION"')
    return re.sub(r"\b[0-9a-f]{64}\b|(?<=bộ quy tắc )[0-9a-f]{12}|(?<=rulebook )[0-9a-f]{12}", "HASH", text)


@pytest.mark.parametrize("name", CASES)
def test_golden(name: str) -> None:
    """Output is, to the letter, what somebody read and found right."""
    pytest.importorskip({".ics": "icalendar", ".html": "jinja2"}.get(Path(name).suffix, "json"))
    assert produced(name).encode() == (GOLDEN / name).read_bytes()


def test_every_golden_file_is_compared() -> None:
    """None is left over from a case that is gone."""
    assert set(os.listdir(GOLDEN)) == set(CASES)


if __name__ == "__main__":
    for wanted in sys.argv[1:] or CASES:
        (GOLDEN / wanted).write_bytes(produced(wanted).encode())
