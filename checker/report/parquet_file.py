"""A result as Parquet: one row a finding, areas in a second file, written group by group."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePath
from typing import IO, Any, Final, cast

import pyarrow as pa
import pyarrow.parquet as pq

from checker.read.write_parquet import ByteSink
from checker.report.rows import AREA_COLUMNS, FINDING_COLUMNS, areas, findings
from checker.whole import Target, Whole

GROUP: Final = 20_000
TYPES: Final = {str: pa.string(), int: pa.int64(), bool: pa.bool_(), float: pa.float64()}
AREAS_FILE: Final = "{stem}.areas.parquet"


def render(whole: Whole, target: Target) -> None:
    """Writes findings, and areas to ``NAME.areas.parquet``."""
    write(target.write, FINDING_COLUMNS, findings(whole))
    if target.name is not None:
        with target.beside(AREAS_FILE.format(stem=PurePath(target.name).stem)) as second:
            write(second.write, AREA_COLUMNS, areas(whole))


def write(put: Callable[[bytes], object], columns: Mapping[str, type], rows: Iterable[Mapping[str, Any]]) -> None:
    """The rows in groups, each compressed."""
    schema = pa.schema([(name, TYPES[kind]) for name, kind in columns.items()])
    found = iter(rows)
    with pq.ParquetWriter(cast(IO[bytes], ByteSink(put)), schema, compression="zstd") as writer:
        while group := list(itertools.islice(found, GROUP)):
            writer.write_table(pa.Table.from_pylist(group, schema=schema))
