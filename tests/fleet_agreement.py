"""Compares what `danchu check --format jsonl` wrote for a fleet with the oracle, record by record.

python tests/fleet_agreement.py FLEET.jsonl RESULT.jsonl AS_OF [PROCESSES]
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from oracle.oracle import Oracle

RULES = Path(__file__).resolve().parent.parent / "rules"
CHUNK = 100
Pair = tuple[str, str]


@cache
def oracle() -> Oracle:
    """One for each process."""
    return Oracle(RULES)


def pairs(fleet: Path, result: Path) -> Iterator[Pair]:
    """Each record with the line of its result: both sorted by unit and period."""
    records = sorted(
        (json.loads(line)["unit"]["id"], json.loads(line)["period"]["from"], line)
        for line in fleet.read_text(encoding="utf-8").splitlines()
    )
    with result.open(encoding="utf-8") as lines:
        for (unit, _, record), line in zip(records, lines, strict=False):
            assert f'"id":"{unit}"' in line[:200], (unit, line[:200])
            yield record, line


def compared(chunk: list[Pair], as_of: date) -> tuple[int, list[str]]:
    """How many findings were compared, and one line for each that differs."""
    count, different = 0, []
    for record, line in chunk:
        text, told = json.loads(record), json.loads(line)
        theirs = {
            (one.rule, one.window): (one.result, one.reason or None, one.days_late, sorted(one.notes), one.scored)
            for one in oracle().findings(text, as_of)
            if one.reason not in ("other_place", "other_kind")
        }
        mine = {_place(one): _said(one) for one in told["findings"]}
        count += len(theirs)
        different += [
            f"{text['unit']['id']} {place}: result {mine.get(place)}, oracle {theirs.get(place)}"
            for place in sorted(mine.keys() | theirs.keys(), key=str)
            if mine.get(place) != theirs.get(place)
        ]
    return count, different


def _place(finding: dict[str, Any]) -> tuple[str, tuple[str, str] | None]:
    window = finding["window"]
    return finding["rule"], window and (window["from"], window["to"])


def _said(finding: dict[str, Any]) -> tuple[Any, ...]:
    return (
        finding["result"], finding["reason"] or None, finding["days_late"], sorted(finding["notes"]), finding["scored"],
    )  # fmt: skip


def compare(fleet: Path, result: Path, as_of: date, processes: int = 1) -> tuple[int, int, list[str]]:
    """(records, findings, differences)."""
    found = pairs(fleet, result)
    chunks = iter(lambda: list(islice(found, CHUNK)), [])
    records, findings, different = 0, 0, list[str]()
    if processes == 1:
        told: Any = ((len(chunk), compared(chunk, as_of)) for chunk in chunks)
    else:
        pool = ProcessPoolExecutor(processes)
        waiting = [(len(chunk), pool.submit(compared, chunk, as_of)) for chunk in chunks]
        told = ((size, future.result()) for size, future in waiting)
    for size, (count, lines) in told:
        records, findings, different = records + size, findings + count, different + lines
    return records, findings, different


if __name__ == "__main__":
    numbers = compare(Path(sys.argv[1]), Path(sys.argv[2]), date.fromisoformat(sys.argv[3]), int([*sys.argv, "2"][4]))
    print(f"{numbers[0]} records, {numbers[1]} findings, {len(numbers[2])} differences")
    print("\n".join(numbers[2][:20]))
    sys.exit(bool(numbers[2]))
