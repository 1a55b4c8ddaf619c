"""What the checker says of one sample record, in the short form of the tables worked by hand."""

from __future__ import annotations

import json
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from checker.cli.main import run
from checker.data import data_folder
from checker.rulebook.book import open_rulebook

SAMPLES = data_folder("samples")
DAY = "2026-01-15"
WHOLE_YEAR = ("01-01", "12-31")

Result = tuple[str, str | None, list[str], int | None]  # result, reason, notes, days late


@cache
def unit_of(path: Path, day: str = DAY) -> dict[str, Any]:
    """The only unit of the JSON result for a record; each question is asked once."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "result.json"
        run(["check", str(path), "--as-of", day, "--format", "json", "--output", str(target)])
        [unit] = json.loads(target.read_text(encoding="utf-8"))["units"]
    return dict(unit)


def told(unit: dict[str, Any]) -> dict[str, Result]:
    """Findings by rule; a month, quarter or other short window is told apart by the month in which it begins."""
    found: dict[str, Result] = {}
    for one in unit["findings"]:
        window = one["window"]
        short = window is not None and (window["from"][5:], window["to"][5:]) != WHOLE_YEAR
        key = f"{one['rule']} {window['from'][:7]}" if short else one["rule"]
        assert key not in found, key
        found[key] = (one["result"], one["reason"], one["notes"], one["days_late"])
    return found


def passed_by_complete(document: str) -> set[str]:
    """Rules that some record of samples/complete passes on 15/01/2026."""
    findings = (one for path in (SAMPLES / "complete").glob(f"{document}*.yaml") for one in unit_of(path)["findings"])
    return {one["rule"] for one in findings if one["result"] == "pass"}


def rules_of(document: str) -> set[str]:
    """Ids of all rules of a document."""
    return {rule["id"] for rule, text in open_rulebook().pairs() if text["id"] == document}


def changed(path: Path, folder: Path, old: str, new: str) -> Path:
    """A copy of a record with one passage replaced."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    copy = folder / path.name
    copy.write_text(text.replace(old, new), encoding="utf-8")
    return copy
