"""Rows of an Arrow table as plain data, made column by column: columns without a value, most of a record's, cost nothing."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from itertools import accumulate, pairwise
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc


def plain_rows(table: pa.Table) -> list[dict[str, Any]]:
    """One mapping for each row, as JSON has it; what is null is left out of it, in what it holds too."""
    return _filled(
        [{} for _ in range(table.num_rows)], table.column_names, [_whole(column) for column in table.columns]
    )


def plain(value: Any) -> Any:
    """What Arrow gives of one value, as JSON has it; what is null is left out of mappings."""
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items() if item is not None}
    if isinstance(value, list):
        if value and isinstance(value[0], tuple):  # a map: Arrow gives its pairs
            return {name: plain(item) for name, item in value if item is not None}
        return [plain(item) for item in value]
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, Decimal):  # how a system without unsigned numbers gives those of 64 bits
        return int(value)
    return value


def _whole(column: pa.ChunkedArray) -> pa.Array:
    return column.chunk(0) if column.num_chunks == 1 else pa.concat_arrays(column.chunks)


def _filled(rows: list[Any], names: Sequence[str], columns: Sequence[pa.Array]) -> list[Any]:
    """The rows with what each column holds for them."""
    for name, column in zip(names, columns, strict=True):
        if column.null_count < len(column):
            for place, value in zip(*_found(column), strict=True):
                rows[place][name] = value
    return rows


def _found(column: pa.Array) -> tuple[Sequence[int], list[Any]]:
    """The places at which a column is not null, and its values there."""
    if column.null_count:
        return pc.indices_nonzero(column.is_valid()).to_pylist(), _values(column.drop_null())
    return range(len(column)), _values(column)


def _values(column: pa.Array) -> list[Any]:
    """The values of a column without nulls."""
    kind = column.type
    if pa.types.is_struct(kind):
        names = [kind.field(place).name for place in range(kind.num_fields)]
        return _filled([{} for _ in range(len(column))], names, column.flatten())
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        items = _items(column.flatten())
        ends = list(accumulate(pc.list_value_length(column).to_pylist(), initial=0))
        return [items[start:end] for start, end in pairwise(ends)]
    found: list[Any] = column.to_pylist()
    if pa.types.is_string(kind) or pa.types.is_integer(kind) or pa.types.is_boolean(kind):
        return found
    return [plain(value) for value in found]


def _items(column: pa.Array) -> list[Any]:
    """What stands in lists, None where it is null."""
    if not column.null_count:
        return _values(column)
    items: list[Any] = [None] * len(column)
    for place, value in zip(*_found(column), strict=True):
        items[place] = value
    return items
