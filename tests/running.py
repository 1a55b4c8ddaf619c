"""Runs the command line inside the test process, on small records made here."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from checker.cli.main import run

AS_OF = "2026-01-15"
CRITICAL, MAJOR, MINOR, JUDGED = "CB-1.1.e-1", "CB-1.2.d-7", "CB-1.2.d-1", "CB-1.2.c-12"
DECIDES = {CRITICAL: "people_dialogue", MAJOR: "public_service_inspection", MINOR: "emulation_campaign"}
"""The list that decides each rule: empty it fails, absent it is unknown."""
DONE = {
    "people_dialogue": [{"on": "2025-09-03", "participants": 120}, {"on": "2025-10-03", "participants": 80}],
    "public_service_inspection": [{"on": "2025-10-01", "scope": ["public_duty"]}],
    "emulation_campaign": [{"on": "2025-11-01", "kind": "campaign"}],
}


class Outcome(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def result(self) -> dict[str, Any]:
        """The JSON result on standard output."""
        made: dict[str, Any] = json.loads(self.out)
        return made

    @property
    def findings(self) -> list[dict[str, Any]]:
        """The findings of the only unit of a JSON result."""
        (unit,) = self.result["units"]
        return list(unit["findings"])


def danchu(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> Outcome:
    """Runs `danchu` with these arguments."""
    capsys.readouterr()
    code = run([str(item) for item in arguments])
    shown = capsys.readouterr()
    return Outcome(code, shown.out, shown.err)


def check(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> Outcome:
    """`danchu check` on 15/01/2026; `--engine plain` unless an engine is named."""
    engine = () if "--engine" in arguments else ("--engine", "plain")
    day = () if "--as-of" in arguments else ("--as-of", AS_OF)
    return danchu(capsys, "check", *arguments, *day, *engine)


def only(*rules: str) -> list[str]:
    """Options that narrow a check to these rules."""
    return [item for rule in rules for item in ("--rule", rule)]


def record(identity: str = "xa-a", **changes: Any) -> dict[str, Any]:
    """A commune committee of Cao Bằng that has done what the three rules of `DECIDES` ask."""
    made: dict[str, Any] = {
        "schema": "danchu/record/1",
        "unit": {
            "id": identity, "name": f"Ủy ban nhân dân {identity}", "kind": "commune_peoples_committee",
            "level": "commune", "province": "04", "commune": "01273", "founded_on": None,
        },
        "period": {"from": "2025-01-01", "to": "2025-12-31"},
        "events": copy.deepcopy(DONE),
    }  # fmt: skip
    return {**made, **changes}


def with_events(identity: str = "xa-a", **events: Sequence[Any] | None) -> dict[str, Any]:
    """The record with other lists; None: not reported."""
    made = record(identity)
    made["events"].update(events)
    return made


def write(folder: Path, *records: dict[str, Any]) -> list[Path]:
    """Each record in a file of its own, named after the unit."""
    files = []
    for item in records:
        file = folder / f"{item['unit']['id']}-{item['period']['from']}.json"
        file.write_text(json.dumps(item, ensure_ascii=False), encoding="utf-8")
        files.append(file)
    return files


def shuffled(node: Any, dice: random.Random) -> Any:
    """The same record with every list and every mapping in another order."""
    if isinstance(node, list):
        return dice.sample([shuffled(item, dice) for item in node], len(node))
    if isinstance(node, dict):
        return {key: shuffled(node[key], dice) for key in dice.sample(list(node), len(node))}
    return node
