"""Rows of Arrow tables as plain data: column by column the same as row by row, whatever is null, nested or cut."""

from __future__ import annotations

import datetime
import random
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pytest
from pydantic_core import to_json

from checker.read import parquet
from checker.read.arrow_rows import plain, plain_rows

ENTRY = pa.struct(
    [("on", pa.string()), ("day", pa.date32()), ("count", pa.int64()), ("big", pa.decimal128(20, 0)), ("codes", pa.list_(pa.string()))]
)  # fmt: skip
SCHEMA = pa.schema([
    ("name", pa.string()),
    ("unit", pa.struct([("id", pa.large_string()), ("inner", pa.struct([("flag", pa.bool_()), ("none", pa.null())]))])),
    ("entries", pa.list_(ENTRY)),
    ("more", pa.large_list(pa.list_(ENTRY))),
    ("pairs", pa.map_(pa.string(), pa.list_(ENTRY))),
    ("kind", pa.dictionary(pa.int8(), pa.string())),
    ("never", pa.list_(ENTRY)),
])  # fmt: skip


def some(draw: random.Random, kind: pa.DataType) -> Any:
    """A value of a type; null one time in three."""
    if draw.random() < 1 / 3 or pa.types.is_null(kind):
        return None
    if pa.types.is_struct(kind):
        return {kind.field(place).name: some(draw, kind.field(place).type) for place in range(kind.num_fields)}
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        return [some(draw, kind.value_type) for _ in range(draw.choice((0, 1, 3)))]
    if pa.types.is_map(kind):
        return [(f"k{number}", some(draw, kind.item_type)) for number in range(draw.choice((0, 1, 3)))]
    if pa.types.is_date(kind):
        return datetime.date(2025, 1, 1) + datetime.timedelta(draw.randint(-1_000, 1_000))
    if pa.types.is_decimal(kind):
        return Decimal(draw.randint(0, 9))
    if pa.types.is_boolean(kind):
        return draw.random() < 0.5
    return draw.randint(0, 9) if pa.types.is_integer(kind) else draw.choice(("Đơn vị", "", '"'))


def table(seed: int, rows: int) -> pa.Table:
    """A table of odd rows; the last column holds nothing."""
    draw = random.Random(seed)
    made = [{field.name: some(draw, field.type) for field in SCHEMA} | {"never": None} for _ in range(rows)]
    return pa.Table.from_pylist(made, SCHEMA)


@pytest.mark.parametrize("seed", range(20))
def test_columns_give_what_rows_give(seed: int) -> None:
    whole = table(seed, 40)
    several = pa.concat_tables([whole.slice(7, 5), whole.slice(3, 9), whole.slice(0, 0)])
    for found in (whole, whole.slice(11, 13), whole.slice(39), several, whole.slice(0, 0)):
        rows = plain_rows(found)
        expected = [plain(row) for row in found.to_pylist()]
        assert rows == expected
        assert list(map(to_json, rows)) == list(map(to_json, expected))  # in the same order


def test_large_batches_are_halved_until_none_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    (batch,) = table(1, 40).to_batches()
    monkeypatch.setattr(parquet, "SLICE_BYTES", batch.nbytes // 6)
    pieces = list(parquet.sized(batch))
    assert len(pieces) > 6
    assert all(piece.nbytes <= batch.nbytes // 6 or piece.num_rows == 1 for piece in pieces)
    assert pa.Table.from_batches(pieces).to_pylist() == batch.to_pylist()
    monkeypatch.setattr(parquet, "SLICE_BYTES", 0)
    assert [piece.num_rows for piece in parquet.sized(batch)] == [1] * 40
