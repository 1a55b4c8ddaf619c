"""What people and programs read, compared whole with tests/golden/; `python tests/test_golden.py` rewrites the files.

Whoever rewrites them reads the difference line by line before it is kept.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from checker import __version__
from checker.cli.main import run

GOLDEN = Path(__file__).resolve().parent / "golden"
RECORD = str(GOLDEN / "mot-phan.yaml")
RULES = ("CB-1.1.a-1", "CB-1.1.d-1", "CB-1.1.e-1", "CB-1.1.e-2", "CB-1.2.c-12", "CB-1.2.d-7")
SOME = [item for rule in RULES for item in ("--rule", rule)]
DAY = ["--as-of", "2026-01-15", "--engine", "plain"]

CASES: dict[str, list[str]] = {
    "table.vi.txt": ["check", RECORD, *SOME, *DAY],
    "table.en.txt": ["check", RECORD, *SOME, *DAY, "--lang", "en"],
    "explain-fail.vi.txt": ["explain", RECORD, "CB-1.1.a-1", *DAY],
    "explain-fail.en.txt": ["explain", RECORD, "CB-1.1.a-1", *DAY, "--lang", "en"],
    "explain-late.vi.txt": ["explain", RECORD, "CB-1.1.d-1", *DAY],
    "explain-unknown.vi.txt": ["explain", RECORD, "CB-1.1.e-2", *DAY],
    "result.json": ["check", RECORD, "--rule", "CB-1.1.e-1", "--rule", "CB-1.2.d-7", *DAY, "--format", "json"],
    "rule.vi.txt": ["rules", "show", "CB-1.1.e-1"],
    "rule.en.txt": ["rules", "show", "CB-1.1.e-1", "--lang", "en"],
}


def produced(name: str) -> str:
    """What the command of a golden file writes now."""
    kept = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="")
    with contextlib.redirect_stdout(kept):
        run(CASES[name])
        kept.flush()
    text = kept.buffer.getvalue().decode()  # type: ignore[attr-defined]
    return steady(json.loads(text)) if name.endswith(".json") else text


def steady(result: dict[str, Any]) -> str:
    """The result without what changes with every change of a rule or of the version: hashes and versions."""
    result["rulebook"]["sha256"] = "…"
    for document in result["rulebook"]["documents"]:
        document["sha256"] = "…"
    assert result["engine"].pop("version") == result["checker"].pop("version") == __version__
    return json.dumps(result, ensure_ascii=False, indent=2) + "\n"


@pytest.mark.parametrize("name", CASES)
def test_golden(name: str) -> None:
    """Output is, to the letter, what somebody read and found right."""
    assert produced(name) == (GOLDEN / name).read_text(encoding="utf-8")


def test_every_golden_file_is_compared() -> None:
    """None is left over from a case that is gone."""
    others = {
        "mot-phan.yaml",
        "full.json",
        "full-tan-cuong.json",
        "html",
        "template.txt",
    }  # records; compared elsewhere
    assert set(os.listdir(GOLDEN)) - others == set(CASES)


if __name__ == "__main__":
    for wanted in sys.argv[1:] or CASES:
        (GOLDEN / wanted).write_text(produced(wanted), encoding="utf-8")
