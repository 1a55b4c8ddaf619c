"""A file read record by record, in a process of its own: `stream.py danchu|pydantic|lines|parquet FILE`.

Prints one line of JSON: records, and for danchu the findings and the distinct questions asked.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parents[2])]


def danchu(path: str) -> dict[str, int]:
    """Reads, checks and adds up, as `danchu check --summary` does."""
    from checker.check import Checker
    from checker.days import parse_day
    from checker.read import RecordReader, read_paths
    from checker.rulebook.book import open_rulebook
    from checker.summary import Tally

    book = open_rulebook()
    reader = RecordReader(book.facts, book.actors, book.entries)
    tally = Tally(Checker(book, parse_day("2026-01-15")))
    for read in read_paths([path], reader):
        if read.record is None:
            raise SystemExit(f"no record can be read: {read.problems[0].code}")
        tally.add(read.record)
    if not tally.units:
        raise SystemExit(f"not yet: no record is read from {Path(path).suffix} files")
    return {"records": tally.units, "findings": tally.cells, "asked": tally.checker.decider.asked}


def pydantic(path: str) -> dict[str, int]:
    """Validates every line and keeps nothing."""
    from checker.read import Glossary
    from checker.read.schema import record_validator
    from checker.rulebook.book import open_rulebook

    book = open_rulebook()
    validate = record_validator(Glossary.of(book.facts, book.actors)).validate_json
    records = 0
    with open(path, "rb") as file:
        for line in file:
            validate(line)
            records += 1
    return {"records": records}


def lines(path: str) -> dict[str, int]:
    """Reads the lines and does nothing."""
    with open(path, "rb") as file:
        return {"records": sum(1 for _ in file)}


def parquet(path: str) -> dict[str, int]:
    """Reads nested Parquet to plain Python values and does nothing with them."""
    import pyarrow.parquet as pq

    batches = pq.ParquetFile(path).iter_batches(batch_size=1000, use_threads=False)
    return {"records": sum(len(batch.to_pylist()) for batch in batches)}


WAYS: dict[str, Callable[[str], dict[str, Any]]] = {
    "danchu": danchu, "pydantic": pydantic, "lines": lines, "parquet": parquet,
}  # fmt: skip

if __name__ == "__main__":
    print(json.dumps(WAYS[sys.argv[1]](sys.argv[2])))
