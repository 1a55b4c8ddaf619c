"""Workbook, JUnit, SARIF and OSCAL compared whole with tests/golden_machines/; `python tests/test_golden_machines.py` rewrites them.

Whoever rewrites them reads the difference line by line before it is kept.
"""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from checker import __version__
from checker.cli.main import run

HERE = Path(__file__).resolve().parent
GOLDEN = HERE / "golden_machines"
RECORD = HERE / "golden" / "mot-phan.yaml"
WAIVERS = GOLDEN / "mien-tru.yaml"
RULES = ("CB-1.1.a-1", "CB-1.1.d-1", "CB-1.1.e-1", "CB-1.1.e-2", "CB-1.2.c-12")
FILES = {"xlsx": "workbook.txt", "junit": "junit.xml", "sarif": "sarif.json", "oscal": "oscal.json"}


def produced(form: str) -> str:
    """What the format says now, as a text that can be read line by line."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "ket-qua"
        rules = [item for rule in RULES for item in ("--rule", rule)]
        run([
            "check", str(RECORD), *rules, "--as-of", "2026-01-15", "--engine", "plain", "--waivers", str(WAIVERS),
            "--format", form, "--output", str(target),
        ])  # fmt: skip
        if form == "xlsx":
            return steady(cells(target))
        text = target.read_text(encoding="utf-8")
    return steady(text if form == "junit" else json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n")


def cells(path: Path) -> str:
    """Every cell with its value; for a formula also what it is."""
    with path.open("rb") as file:
        formulas, values = openpyxl.load_workbook(file), openpyxl.load_workbook(file, data_only=True)
    lines = []
    for sheet in formulas:
        lines.append(f"== {sheet.title}")
        for row in sheet.iter_rows():
            for cell in row:
                value = values[sheet.title][cell.coordinate].value
                if value is not None or cell.value is not None:
                    made = f"  {cell.value}" if cell.data_type == "f" else ""
                    lines.append(f"{cell.coordinate}: {_shown(value)}{made}")
    return "\n".join(lines) + "\n"


def _shown(value: Any) -> str:
    if isinstance(value, datetime):
        return f"{value:%d/%m/%Y} (ngày)"
    return str(value).replace("\n", "\\n")


def steady(text: str) -> str:
    """Without what changes with every change of a rule or of the version; ids by the order in which they come."""
    ids: dict[str, str] = {}
    text = re.sub(
        r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", lambda found: ids.setdefault(found[0], f"id-{len(ids) + 1}"), text
    )
    text = re.sub(r"\b[0-9a-f]{64}\b", "…", text)
    version = re.escape(__version__)
    text = re.sub(rf'(plain-table |checker" value="|"version": "|B\d+: ){version}', r"\1…", text)
    return re.sub(rf'("name": "checker",\s+"ns": "[^"]+",\s+"value": "){version}', r"\1…", text)


@pytest.mark.parametrize("form", FILES)
def test_golden(form: str) -> None:
    """The file is, to the letter, what somebody read and found right."""
    assert produced(form) == (GOLDEN / FILES[form]).read_text(encoding="utf-8")


def test_every_golden_file_is_compared() -> None:
    """None is left over from a case that is gone."""
    assert set(os.listdir(GOLDEN)) == {*FILES.values(), WAIVERS.name}


if __name__ == "__main__":
    for wanted in sys.argv[1:] or FILES:
        (GOLDEN / FILES[wanted]).write_text(produced(wanted), encoding="utf-8")
