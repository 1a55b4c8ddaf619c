"""Writes records to Parquet, nested as in the contract: what `read/parquet.py` reads."""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable, Iterable, Mapping
from typing import IO, Any, Final

import pyarrow as pa
import pyarrow.parquet as pq

from checker.read.arrow_shape import record_schema
from checker.read.glossary import LISTS, Attributes, Glossary

GROUP: Final = 1_000


def write_records(target: str | IO[bytes], records: Iterable[Mapping[str, Any]], glossary: Glossary) -> int:
    """Writes record texts as parsed from JSON, a thousand at a time; returns how many.

    Raises what Arrow raises for records that have other shapes than the glossary says.
    """
    schema = record_schema(glossary)
    found, count = iter(records), 0
    with pq.ParquetWriter(target, schema, compression="zstd") as writer:
        while group := [row_of(record, glossary) for record in itertools.islice(found, GROUP)]:
            writer.write_table(pa.Table.from_pylist(group, schema=schema))
            count += len(group)
    return count


def row_of(record: Mapping[str, Any], glossary: Glossary) -> dict[str, Any]:
    """A record as a row: one code as a list of codes, a bare figure as a list of one number without a period."""
    unit = dict(record["unit"])
    if unit.get("predecessors"):
        unit["predecessors"] = [{**one, **_sections(one, glossary)} for one in unit["predecessors"]]
    figures = record.get("figures") or {}
    return {
        **record,
        "unit": unit,
        **_sections(record, glossary),
        "figures": {
            fact: [{"value": value}] if isinstance(value, int) else value and [_named(one) for one in value]
            for fact, value in figures.items()
        },
    }


def _named(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {**entry, "period": str(entry["period"])}


def _sections(teller: Mapping[str, Any], glossary: Glossary) -> dict[str, Any]:
    return {
        section: {
            fact: entries and [_lists(entry, glossary.entries[section][fact]) for entry in entries]
            for fact, entries in (teller.get(section) or {}).items()
        }
        for section in LISTS
    }


def _lists(entry: Mapping[str, Any], attributes: Attributes) -> dict[str, Any]:
    """One code as a list of one."""
    return {
        name: [value] if isinstance(value, str) and attributes[name].get("codes") else value
        for name, value in entry.items()
    }


class ByteSink(io.RawIOBase):
    """What Arrow needs of a file, over a function that takes bytes."""

    def __init__(self, put: Callable[[bytes], object]) -> None:
        self._put = put
        self._at = 0

    def writable(self) -> bool:
        return True

    def write(self, content: Any) -> int:
        taken = bytes(content)
        self._put(taken)
        self._at += len(taken)
        return len(taken)

    def tell(self) -> int:
        return self._at
