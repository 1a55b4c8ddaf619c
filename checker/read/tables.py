"""Records in five flat tables of one folder: units, events, documents, figures and flags, all sorted by unit and period.

Each slice holds some units and the rows that belong to them, so that no event can be lost or counted twice between two
slices: rows that are not in order, or that belong to no unit, are told.
"""

from __future__ import annotations

import json
import os
import pickle
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq

from checker.errors import Place, Problem, shorten
from checker.read.arrow_rows import plain
from checker.read.glossary import LISTS, Attributes, Glossary
from checker.read.parquet import as_json, packed, unpacked
from checker.read.pieces import Format, Piece, Slice, bad
from checker.read.reader import Found, Read, RecordReader, Text

UNITS: Final = "units.parquet"
TABLES: Final = "units.parquet"
"""The name of this format among the others: a suffix that no file has."""
FACTS: Final = {
    "events": "events.parquet", "documents": "documents.parquet", "figures": "figures.parquet", "flags": "flags.parquet",
}  # fmt: skip
ROWS: Final = 128
MOST: Final = 200_000
"""Rows that one unit may have in one table."""
UNIT_COLUMNS: Final = (
    "id", "name", "kind", "level", "province", "commune", "former_province", "founded_on", "dissolved_on", "attributes",
    "predecessors",
)  # fmt: skip
NESTED: Final = ("attributes", "predecessors", "texts", "judgements")
"""Columns that may be JSON texts."""
OTHER_COLUMNS: Final = ("period_from", "period_to", "complete_through", "texts", "judgements")
Key = tuple[str, str]


class Fault(Exception):
    """A table that cannot be used; ``piece`` says why."""

    def __init__(self, piece: Piece) -> None:
        super().__init__()
        self.piece = piece


def divide(folder: str) -> Iterator[Piece]:
    """Slices of the tables of a folder; the first problem ends them."""
    try:
        yield from _slices(folder)
    except Fault as fault:
        yield fault.piece


def _slices(folder: str) -> Iterator[Piece]:
    tables = {section: _Rows(os.path.join(folder, name)) for section, name in FACTS.items()}
    units = os.path.join(folder, UNITS)
    first, before = 1, ("", "")
    for batch in _batches(units):
        keys = _keys(batch, units, ("id", "unit"))
        before = _in_order(keys, before, units, first, strict=True)
        parts = {section: rows.up_to(keys[-1]) for section, rows in tables.items()}
        content = {
            "units": packed(batch),
            **{section: [packed(part) for part in found] for section, found in parts.items()},
        }
        yield Slice(units, TABLES, first, batch.num_rows, pickle.dumps(content))
        first += batch.num_rows
    for rows in tables.values():
        yield from rows.left()
    if first == 1:
        yield bad(Place(units), "empty")


def _batches(path: str) -> Iterator[pa.RecordBatch]:
    """Batches of a table; nothing where there is no such file. Raises Fault where it is damaged."""
    if not os.path.exists(path):
        return
    try:
        with pq.ParquetFile(path) as file:
            yield from (batch for batch in file.iter_batches(batch_size=ROWS, use_threads=False) if batch.num_rows)
    except (pa.ArrowException, OSError) as error:
        detail = str(error).splitlines()[0][:200]
        raise Fault(bad(Place(path), "damaged_parquet", detail=detail)) from error


def _keys(batch: pa.RecordBatch, path: str, names: tuple[str, ...]) -> list[Key]:
    """(unit, first day of the period) of every row; the day is "" where the table has no such column."""
    name = next((name for name in names if name in batch.schema.names), None)
    if name is None:
        raise Fault(bad(Place(path), "missing_column", found_column=names[0]))
    units = batch.column(name).to_pylist()
    days = batch.column("period_from").to_pylist() if "period_from" in batch.schema.names else [""] * len(units)
    return [(str(unit or ""), str(day or "")) for unit, day in zip(units, days, strict=True)]


def _in_order(keys: list[Key], before: Key, path: str, first: int, *, strict: bool = False) -> Key:
    """The last key. Raises Fault at the first row that does not come after the one before it."""
    for number, key in enumerate(keys, first):
        if key < before or (strict and key == before):
            problem = Problem(Place(path, number), "tables_not_sorted", _shown(key), _shown(before))
            raise Fault(_known(Read(problem.place, None, (problem,))))
        before = key
    return before


def _known(read: Read) -> Piece:
    from checker.read.pieces import Known

    return Known(read)


def _shown(key: Key) -> str:
    return shorten(" ".join(part for part in key if part))


class _Rows:
    """The rows of one table, handed out as the units come by."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._batches = _batches(path)
        self._held: pa.RecordBatch | None = None
        self._keys: list[Key] = []
        self._before: Key = ("", "")
        self._number = 1
        self._dated = True

    def _next(self) -> bool:
        self._held = next(self._batches, None)
        if self._held is None:
            return False
        self._keys = _keys(self._held, self.path, ("unit", "unit_id", "id"))
        self._dated = "period_from" in self._held.schema.names
        self._before = _in_order(self._keys, self._before, self.path, self._number)
        self._number += len(self._keys)
        return True

    def up_to(self, last: Key) -> list[pa.RecordBatch]:
        """The rows of all units up to this one."""
        found: list[pa.RecordBatch] = []
        while self._held is not None or self._next():
            assert self._held is not None
            wanted = last if self._dated else (last[0], "\U0010ffff")
            cut = bisect_right(self._keys, wanted)
            if cut:
                found.append(self._held.slice(0, cut))
            if cut < len(self._keys):
                self._held, self._keys = self._held.slice(cut), self._keys[cut:]
                break
            self._held = None
        return found

    def left(self) -> Iterator[Piece]:
        """Rows after the last unit, one problem each."""
        while self._held is not None or self._next():
            start = self._number - len(self._keys)
            for number, key in enumerate(self._keys, start):
                yield _orphan(self.path, number, key)
            self._held = None


def _orphan(path: str, number: int | None, key: Key) -> Piece:
    place = Place(path, number)
    return _known(Read(place, None, (Problem(place, "orphan_row", _shown(key)),)))


def read_slice(piece: Slice, reader: RecordReader) -> Iterator[Found]:
    """Every record of a slice, its JSON text put together from the tables."""
    content = pickle.loads(piece.content)
    units = unpacked(content["units"]).to_pylist()
    many = len({_unit_id(row) for row in units}) < len(units)
    rows: dict[str, dict[Key, list[dict[str, Any]]]] = {}
    for section in FACTS:
        rows[section] = {}
        for batch in content[section]:
            _grouped(rows[section], unpacked(batch), piece.file, section)
    for number, row in enumerate(units, piece.first):
        place = Place(piece.file, number)
        key = (_unit_id(row), str(row.get("period_from") or ""))
        mine = {
            section: found.pop(key, []) or ([] if many else found.pop((key[0], ""), []))
            for section, found in rows.items()
        }
        if any(len(found) > MOST for found in mine.values()):
            yield Read(place, None, (Problem(place, "too_many_rows", shorten(key[0]), str(MOST)),)), None
            continue
        yield Text(place, as_json(plain(_record(row, mine, reader.glossary))))
    for section, found in rows.items():
        for key in found:
            orphan = _orphan(os.path.join(os.path.dirname(piece.file), FACTS[section]), None, key)
            yield orphan.read, None  # type: ignore[union-attr]


def _unit_id(row: dict[str, Any]) -> str:
    return str(row.get("id") or row.get("unit") or "")


def _grouped(found: dict[Key, list[dict[str, Any]]], table: pa.Table, file: str, section: str) -> None:
    """Rows by unit and period; more of one unit than may be are not turned into plain data."""
    del file, section
    name = next(name for name in ("unit", "unit_id", "id") if name in table.column_names)
    units = table.column(name).to_pylist()
    days = table.column("period_from").to_pylist() if "period_from" in table.column_names else [None] * len(units)
    plain = table.to_pylist()
    for unit, day, row in zip(units, days, plain, strict=True):
        rows = found.setdefault((str(unit or ""), str(day or "")), [])
        if len(rows) <= MOST:
            for dropped in (name, "period_from"):
                row.pop(dropped, None)
            rows.append(row)


def _record(row: dict[str, Any], rows: dict[str, list[dict[str, Any]]], glossary: Glossary) -> dict[str, Any]:
    """The record that a row of units and the rows of the other tables stand for."""
    unit = {name: row.pop(name, None) for name in UNIT_COLUMNS}
    if unit["id"] is None:
        unit["id"] = row.pop("unit", None)
    for name in NESTED:
        for holder in (unit, row):
            if isinstance(holder.get(name), str):
                holder[name] = _nested(holder[name])
    record: dict[str, Any] = {
        "schema": row.pop("schema", None) or "danchu/record/1",
        "unit": unit,
        "period": {"from": row.pop("period_from", None), "to": row.pop("period_to", None)},
        **{name: row.pop(name, None) for name in OTHER_COLUMNS[2:]},
        **{section: _entries(rows[section], glossary.entries[section]) for section in LISTS},
        "figures": _figures(rows["figures"]),
        "flags": {str(item.get("fact")): item.get("value") for item in rows["flags"]},
    }
    return {**record, **row}  # a column that is none of a record is told as such


def _nested(text: str) -> Any:
    """What a JSON text in a column stands for; the text itself, which is then told as a mistake, where it is none."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def _entries(rows: list[dict[str, Any]], facts: Mapping[str, Attributes]) -> dict[str, list[dict[str, Any]]]:
    """fact → entries; a row with ``none`` true reports that there was nothing.

    Attributes have columns of their own, or stand together in the column ``attributes`` as JSON (the same name may be a
    number of one fact and a text of another).
    A column that holds codes of one fact and a text of another is a list: of one text, where a text is wanted.
    """
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        fact = str(row.pop("fact", None))
        entries = found.setdefault(fact, [])
        if row.pop("none", None):
            continue
        more = row.pop("attributes", None)
        if isinstance(more, str):
            more = _nested(more)
        if more is not None:
            row.update(more if isinstance(more, dict) else {"attributes": more})
        attributes = facts.get(fact, {})
        for name, value in row.items():
            if isinstance(value, list) and len(value) == 1 and not attributes.get(name, {}).get("codes"):
                row[name] = value[0]
        entries.append(row)
    return found


def _figures(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """fact → number, or a list where periods are named."""
    found: dict[str, Any] = {}
    for row in rows:
        fact = str(row.get("fact"))
        if row.get("period") is None and fact not in found:
            found[fact] = row.get("value")
        else:
            known = found.setdefault(fact, [])
            entry = {"period": row.get("period"), "value": row.get("value")}
            found[fact] = [*known, entry] if isinstance(known, list) else [{"period": None, "value": known}, entry]
    return found


FORMAT: Final = Format(read_slice=read_slice)
