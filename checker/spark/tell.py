"""What Spark's Python processes run over batches of rows: the functions that check a block on one machine.

A row comes in as a record and goes out as what is said of it (``TOLD``): accepted, set aside, or a note of the task.
"""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Final, NamedTuple
from urllib.parse import unquote

import pyarrow as pa

from checker.blocks.telling import MANY, Aside
from checker.errors import Place
from checker.read.parquet import ROWS, Wrong, column_problems, found_in, sized, wrong_columns
from checker.read.pieces import Counts, too_large
from checker.read.reader import MAX_RECORD_BYTES, Found, Read, RecordReader, Text
from checker.spark.job import Job, teller_of

TOLD: Final = (
    "unit string, first int, last int, sha256 string, turn int, file string, record long, head string, result_text string, "
    "aside string, note string"
)
"""``first``, ``last``: days of the period as ordinals; ``turn``, ``file``, ``record``: place in the input; ``head`` and
``result_text``: what a block says of a record; ``aside``: a record set aside; ``note``: what a task has met."""
FILE: Final = "_danchu_file"
AT: Final = "_danchu_at"
"""Columns beside those of a record: the file that a row is from; its place there."""
BOM: Final = b"\xef\xbb\xbf"
_TYPES: Final = {"int": pa.int32(), "long": pa.int64(), "string": pa.string()}
_SCHEMA: Final = pa.schema([(name, _TYPES[kind]) for name, kind in (column.split() for column in TOLD.split(", "))])
_ROWS: Final = 256
_BYTES: Final = 8 << 20

Batches = Iterator[pa.RecordBatch]
Turned = tuple[int, Found]
"""Turn of the file in the input, a record of it."""


class Lines(NamedTuple):
    """A JSON Lines file: turn in the input, name, lines before each of the blocks that Spark reads it in, by their starts.

    ``marked``: it begins with a byte order mark, which Hadoop passes over in silence; ``strange``: it holds no records.
    """

    turn: int
    name: str
    before: dict[int, int]
    marked: bool
    strange: bool = False


class Rows(NamedTuple):
    """A Parquet file: turn in the input, name, columns for which no row of it can be used."""

    turn: int
    name: str
    wrong: Wrong = ()


def tell_lines(job: Job, files: Mapping[str, Lines], batches: Batches) -> Batches:
    """Lines of JSON Lines files (value as bytes, file, start of the block), those of a block in their order."""

    def read(_: RecordReader) -> Iterator[Turned]:
        for file, number, line in _numbered(files, batches):
            line = line.rstrip(b"\r\n")
            if file.strange or not line.strip():
                continue
            place = Place(file.name, number)
            if len(line) > MAX_RECORD_BYTES:
                yield file.turn, (Read(place, None, (too_large(place, MAX_RECORD_BYTES),)), None)
            else:
                yield file.turn, Text(place, line)

    return _said(job, read)


def _numbered(files: Mapping[str, Lines], batches: Batches) -> Iterator[tuple[Lines, int, bytes]]:
    """(file, number, content) of every line."""
    block, number = None, 0
    for line, written, start in columns(batches):
        if (written, start) != block:
            block, file = (written, start), files[key_of(written)]
            number = file.before[start]
        number += 1
        yield file, number, BOM + line if number == 1 and file.marked else line


def columns(batches: Batches) -> Iterator[Any]:
    """The rows of batches as tuples."""
    for batch in batches:
        yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)


@lru_cache(1 << 16)
def key_of(written: str) -> str:
    """The key of a file from what Spark writes in rows: an address with escapes."""
    return key(unquote(written))


def key(path: str) -> str:
    """One writing of a path without escapes: file:/ where Hadoop may write file:///."""
    scheme, colon, rest = path.partition(":")
    return scheme + colon + ("/" + rest.lstrip("/") if scheme == "file" else rest)


def tell_rows(job: Job, files: Mapping[str, Rows], batches: Batches) -> Batches:
    """Rows of Parquet files whose columns are right, with the file and the place in it from 0."""

    def read(_: RecordReader) -> Iterator[Turned]:
        for table in _slices(batches):
            found = [files[key_of(file)] for file in table.column(FILE).to_pylist()]
            numbers = table.column(AT).to_pylist()
            places = [Place(file.name, number + 1) for file, number in zip(found, numbers, strict=True)]
            for file, record in zip(found, found_in(table.drop_columns([FILE, AT]), places), strict=True):
                yield file.turn, record

    return _said(job, read)


def tell_wrong(job: Job, files: Mapping[str, Rows], batches: Batches) -> Batches:
    """Parquet files with wrong columns (file, number of rows): each row is set aside with the reasons."""

    def read(_: RecordReader) -> Iterator[Turned]:
        for key, rows in columns(batches):
            file = files[key]
            for number in range(1, rows + 1):
                place = Place(file.name, number)
                yield file.turn, (Read(place, None, column_problems(place, file.wrong)), None)

    return _said(job, read)


def tell_frame(job: Job, name: str, place: tuple[str, str] | None, batches: Batches) -> Batches:
    """Rows of any frame; ``place``: its columns with file and number of a record, else all are of ``name``."""

    def read(reader: RecordReader) -> Iterator[Turned]:
        for table in _slices(batches):
            places = [Place(name)] * table.num_rows
            if place is not None:
                told = zip(*(table.column(column).to_pylist() for column in place), strict=True)
                places = [
                    Place(name if file is None else str(file), None if at is None else int(at)) for file, at in told
                ]
                table = table.drop_columns(list(place))
            yield from ((0, record) for record in found_in(table, places, wrong_columns(table.schema, reader)))

    return _said(job, read, hashed=True)


def _slices(batches: Batches) -> Iterator[pa.Table]:
    """Small tables, as files are cut on one machine."""
    for batch in batches:
        for start in range(0, batch.num_rows, ROWS):
            yield from (pa.Table.from_batches([piece]) for piece in sized(batch.slice(start, ROWS)))


def _said(job: Job, read: Callable[[RecordReader], Iterator[Turned]], *, hashed: bool = False) -> Batches:
    """What is said of every record, then the note of the task. ``hashed``: nothing but the hash orders records."""
    teller = teller_of(job)
    counts = Counts()
    reader = teller.session.reader
    rows: list[dict[str, Any]] = []
    size, whole = 0, MANY
    for turn, record in read(reader):
        found, raw = reader.read_found(record)
        said = teller.say(found, raw, counts, told=whole > 0)
        row: dict[str, Any] = {"turn": turn, "file": found.place.file, "record": found.place.record}
        if isinstance(said, Aside):
            row["aside"] = said.line
        else:
            whole -= 1
            head, _, content = said.payload.partition(b"\t")
            sha256 = said.sha256
            if hashed and not sha256 and found.record is not None:
                sha256 = reader.record_sha256(found.record)
            row |= {"unit": said.unit, "first": said.first, "last": said.last, "sha256": sha256}
            row |= {"head": head, "result_text": content or None}
        rows.append(row)
        size += sum(len(value) for value in row.values() if isinstance(value, bytes))
        if len(rows) >= _ROWS or size >= _BYTES:
            yield batch_of(rows)
            rows, size = [], 0
    used, named = teller.session.desk.effects()
    note = {
        "records": counts.records, "bad": counts.bad_records, "used": used, "named": named,
        "process": f"{socket.gethostname()}:{os.getpid()}", "questions": teller.session.checker.decider.asked,
    }  # fmt: skip
    yield batch_of([*rows, {"note": json.dumps(note)}])


def batch_of(rows: Iterable[Mapping[str, Any]], schema: pa.Schema = _SCHEMA) -> pa.RecordBatch:
    """Rows as Arrow; what a row does not tell is null, texts may be bytes."""
    told = list(rows)
    columns = [pa.array([row.get(field.name) for row in told], field.type) for field in schema]
    return pa.RecordBatch.from_arrays(columns, schema=schema)
