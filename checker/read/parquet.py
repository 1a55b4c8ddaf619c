"""Records in Parquet: a row is a record, nested as in the contract, or one column ``record`` that holds its JSON text.

Rows go to the readers in small Arrow slices; each becomes the JSON text that it stands for, so that what is accepted, and
every message, is that of a JSON record.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq
from pydantic_core import to_json

from checker.errors import Place, Problem
from checker.read.arrow_rows import plain_rows
from checker.read.arrow_shape import misfits, record_schema
from checker.read.details import system_words
from checker.read.pieces import Format, Piece, Slice, bad, too_large
from checker.read.reader import MAX_RECORD_BYTES, Found, Read, RecordReader, Text

ROWS: Final = 512
"""Fewer at a time make each of the many columns cost more for each row."""
SLICE_BYTES: Final = 32 << 20
JSON_COLUMN: Final = "record"
Wrong = tuple[tuple[str, str, str], ...]
"""Columns that cannot hold what they should: path, type found (none: no such column), type wanted or the nearest name."""


def divide(path: str) -> Iterator[Piece]:
    """Slices of a file; one problem where it is no Parquet, is cut short or damaged."""
    first = 1
    try:
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches(batch_size=ROWS, use_threads=False):
                for piece in sized(batch):
                    yield Slice(path, ".parquet", first, piece.num_rows, packed(piece))
                    first += piece.num_rows
    except (pa.ArrowException, UnicodeDecodeError) as error:
        detail = str(error).splitlines()[0][:200]
        yield bad(Place(path), "damaged_parquet", detail=detail)
    except OSError as error:
        if error.errno is None:  # Arrow says so where what it reads is not what it should be
            yield bad(Place(path), "damaged_parquet", detail=str(error).splitlines()[0][:200])
        else:
            yield bad(Place(path), "not_readable", detail=system_words(error))
    if first == 1:
        with_rows = False
        try:
            with_rows = pq.read_metadata(path).num_rows > 0
        except (pa.ArrowException, OSError):
            return  # said already
        if not with_rows:
            yield bad(Place(path), "empty")


def sized(batch: pa.RecordBatch) -> Iterator[pa.RecordBatch]:
    """The batch, or halves of it, and of these, until none is large or has more than one row."""
    if batch.nbytes <= SLICE_BYTES or batch.num_rows < 2:
        yield batch
    else:
        half = batch.num_rows // 2
        yield from sized(batch.slice(0, half))
        yield from sized(batch.slice(half))


def packed(batch: pa.RecordBatch) -> bytes:
    """A batch as bytes that another process can read."""
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema) as writer:
        writer.write_batch(batch)
    return bytes(sink.getvalue())


def unpacked(content: bytes) -> pa.Table:
    """The rows of ``packed``."""
    with pa.ipc.open_stream(content) as reader:
        return reader.read_all()


def read_slice(piece: Slice, reader: RecordReader) -> Iterator[Found]:
    """Every record of a slice."""
    table = unpacked(piece.content)
    places = (Place(piece.file, number) for number in itertools.count(piece.first))
    yield from found_in(table, places, wrong_columns(table.schema, reader))


def found_in(table: pa.Table, places: Iterable[Place], wrong: Wrong = ()) -> Iterator[Found]:
    """The JSON text that each row of a table stands for; ``wrong``: columns for which no row can be used."""
    if is_json(table.schema):
        texts = table.column(0).to_pylist()
        for place, text in zip(places, texts, strict=False):
            yield Text(place, text if isinstance(text, bytes) else (text or "").encode())
        return
    for place, row in zip(places, _rows(table), strict=False):
        if wrong:
            yield Read(place, None, column_problems(place, wrong)), None
            continue
        if row is None:
            yield Read(place, None, (too_large(place, MAX_RECORD_BYTES),)), None
            continue
        yield Text(place, as_json(row))


def is_json(schema: pa.Schema) -> bool:
    """Whether rows are one column with the JSON text of a record."""
    return schema.names == [JSON_COLUMN] and _is_text(schema.field(0).type)


def _is_text(kind: pa.DataType) -> bool:
    tests = (pa.types.is_string, pa.types.is_large_string, pa.types.is_binary, pa.types.is_large_binary)
    return any(test(kind) for test in tests)


def _rows(table: pa.Table) -> Iterator[dict[str, Any] | None]:
    """Rows as plain data; None for one that is larger than a record may be."""
    if table.nbytes <= SLICE_BYTES:
        yield from plain_rows(table)
        return
    for place in range(table.num_rows):
        row = table.slice(place, 1)
        yield None if row.nbytes > MAX_RECORD_BYTES else plain_rows(row)[0]


_shapes: dict[int, pa.Schema] = {}


def _shape(reader: RecordReader) -> pa.DataType:
    key = id(reader.glossary)
    if key not in _shapes:
        _shapes[key] = record_schema(reader.glossary)
    return pa.struct(list(_shapes[key]))


@lru_cache(32)
def _wrong(schema: pa.Schema, shape: pa.DataType) -> Wrong:
    return tuple(misfits(pa.struct(list(schema)), shape))


def wrong_columns(schema: pa.Schema, reader: RecordReader) -> Wrong:
    """The columns that cannot be those of records; none where rows are JSON texts."""
    return () if is_json(schema) else _wrong(schema.remove_metadata(), _shape(reader))


def column_problems(place: Place, wrong: Wrong) -> tuple[Problem, ...]:
    """The problems of a row whose columns are wrong."""
    return tuple(_column_problem(place, *each) for each in wrong)


def _column_problem(place: Place, column: str, found: str, wanted: str) -> Problem:
    if found:
        return Problem(place, "column_type", found, wanted, {"column": column})
    return Problem(place, "unknown_column", column, values={"near": wanted} if wanted else {})


def as_json(row: dict[str, Any]) -> bytes:
    """The JSON text of a row without nulls, which are left out since both mean “not reported”.

    A figure that is one number without a period is that number: for the whole period of the record.
    """
    figures = row.get("figures")
    if isinstance(figures, dict):
        for fact, told in figures.items():
            if isinstance(told, list) and len(told) == 1 and isinstance(told[0], dict) and list(told[0]) == ["value"]:
                figures[fact] = told[0]["value"]
    return to_json(row, inf_nan_mode="constants")


FORMAT: Final = Format(divide=divide, read_slice=read_slice)
