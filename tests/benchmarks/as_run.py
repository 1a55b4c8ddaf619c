"""danchu as its command runs it: of some records those of one kind together, each read and checked, no search for cycles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from checker.blocks.pool import without_sweeping
from checker.blocks.telling import TOGETHER, by_kind
from checker.errors import Place
from checker.read import RecordReader
from checker.read.reader import Text

HERE = Place("benchmark.jsonl")


def read_and_added(lines: Sequence[bytes], reader: RecordReader, add: Callable[[Any], None]) -> None:
    """Every line read and added up."""
    with without_sweeping():
        for start in range(0, len(lines), TOGETHER):
            found = [Text(HERE, line) for line in lines[start : start + TOGETHER]]
            for place in by_kind(found):
                record = reader.read_found(found[place])[0].record
                assert record is not None
                add(record)
