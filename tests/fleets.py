"""Fleets on disk for tests: the same records as JSON Lines, folders, Parquet and flat tables."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from oracle.fleet import fleet

RULES = Path(__file__).parent.parent / "rules"
DAY = "2026-01-15"


def nested(value: Any) -> str | None:
    """A JSON text, as the flat tables hold what is nested."""
    return json.dumps(value, ensure_ascii=False) if value else None


@cache
def texts(count: int, seed: int = 5) -> tuple[str, ...]:
    """Records as JSON texts, one for each unit and period."""
    found: dict[tuple[str, str], str] = {}
    for record, _ in fleet(RULES, count, seed):
        found.setdefault((record["unit"]["id"], record["period"]["from"]), json.dumps(record, ensure_ascii=False))
    return tuple(found.values())


def lines(path: Path, records: Iterable[str]) -> Path:
    """A JSON Lines file."""
    path.write_text("".join(record + "\n" for record in records), encoding="utf-8")
    return path


def flat(folder: Path, records: Iterable[str]) -> Path:
    """The five flat tables of these records, sorted by unit and period."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    told = sorted(
        (json.loads(record) for record in records), key=lambda one: (one["unit"]["id"], one["period"]["from"])
    )
    tables: dict[str, list[dict[str, Any]]] = {
        name: [] for name in ("units", "events", "documents", "figures", "flags")
    }
    for record in told:
        unit, period = record["unit"], record["period"]
        key = {"unit": unit["id"], "period_from": period["from"]}
        tables["units"].append({
            **{name: value for name, value in unit.items() if name != "attributes" or value}, "period_from": period["from"],
            "period_to": period["to"], "complete_through": record.get("complete_through"),
            "texts": record.get("texts") or None,
**{name: nested(told.get(name)) for name, told in (("predecessors", unit), ("judgements", record))},
        })  # fmt: skip
        for section in ("events", "documents"):
            for fact, entries in (record.get(section) or {}).items():
                if entries == []:
                    tables[section].append({**key, "fact": fact, "none": True})
                for entry in entries or ():
                    day = {name: entry[name] for name in ("on", "issued") if name in entry}
                    rest = {name: value for name, value in entry.items() if name not in day}
                    tables[section].append({**key, "fact": fact, **day, "attributes": nested(rest)})
        for fact, value in (record.get("figures") or {}).items():
            numbers = value if isinstance(value, list) else [{"period": None, "value": value}]
            for one in numbers:
                if one["value"] is not None:
                    named = None if one["period"] is None else str(one["period"])
                    tables["figures"].append({**key, "fact": fact, "period": named, "value": one["value"]})
        tables["flags"] += [
            {**key, "fact": fact, "value": value}
            for fact, value in (record.get("flags") or {}).items()
            if value is not None
        ]
    folder.mkdir(exist_ok=True)
    for name, rows in tables.items():
        columns = {column for row in rows for column in row}
        whole = {column: [row.get(column) for row in rows] for column in sorted(columns)}
        pq.write_table(pa.table(whole), folder / f"{name}.parquet", row_group_size=50)
    return folder
