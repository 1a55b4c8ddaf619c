"""danchu as its command runs it: some records read, then checked, those of one kind together, no search for cycles."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from checker.blocks.telling import TOGETHER, by_kind
from checker.errors import Place
from checker.read import RecordReader

HERE = Place("benchmark.jsonl")


@contextmanager
def no_search_for_cycles() -> Iterator[None]:
    """Records hold no cycles: a block is checked without."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def read_and_added(lines: Sequence[bytes], reader: RecordReader, add: Callable[[Any], None]) -> None:
    """Every line read and added up."""
    with no_search_for_cycles():
        for start in range(0, len(lines), TOGETHER):
            reads = [reader.read_json(line, HERE) for line in lines[start : start + TOGETHER]]
            for place in by_kind(reads):
                record = reads[place].record
                assert record is not None
                add(record)
