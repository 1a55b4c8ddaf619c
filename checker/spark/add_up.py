"""Adding up in Spark: what each part of the units comes to, by the functions of one machine; Spark groups the parts."""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping
from typing import Any, Final

import pyarrow as pa

from checker.area_sums import Key, Sums, Total
from checker.blocks.collect import Collected, entry_of
from checker.spark.job import Job, teller_of
from checker.spark.tell import Batches, batch_of, columns

RESULTS: Final = ("pass", "fail", "unknown", "not_due", "manual")
PARTS: Final = (
    "province string, commune string, year int, place int, "
    + ", ".join(f"`{name}` long" for name in (*RESULTS, "above", "below", "uncounted"))
    + ", failing array<string>, unclear array<string>, totals string"
)
"""A rule in an area and a year (by the part at hand), or what all units of the part come to."""
AREAS: Final = (
    "province string, commune string, period struct<`from`: string, to: string>, rule string, document string, "
    + ", ".join(f"`{name}` long" for name in RESULTS)
    + ", of string, share string, interval array<string>, target string, met boolean, "
    "units_not_meeting array<string>, units_unknown array<string>, year int, place int"
)
"""The rows of areas as in a result; ``year`` and ``place`` (of the rule) put them in order."""
_NAMES: Final = pa.list_(pa.string())
_KEY: Final = [("province", pa.string()), ("commune", pa.string())]
_COUNTS: Final = [(name, pa.int64()) for name in RESULTS]
_ORDER: Final = [("year", pa.int32()), ("place", pa.int32())]
_SUMS: Final = [(name, pa.int64()) for name in ("above", "below", "uncounted")]
_PART: Final = pa.schema([
    *_KEY, *_ORDER, *_COUNTS, *_SUMS, ("failing", _NAMES), ("unclear", _NAMES), ("totals", pa.string())
])  # fmt: skip
_AREA: Final = pa.schema([
    *_KEY, ("period", pa.struct([("from", pa.string()), ("to", pa.string())])),
    ("rule", pa.string()), ("document", pa.string()), *_COUNTS, ("of", pa.string()), ("share", pa.string()),
    ("interval", _NAMES), ("target", pa.string()), ("met", pa.bool_()), ("units_not_meeting", _NAMES),
    ("units_unknown", _NAMES), *_ORDER,
])  # fmt: skip


def add_up(job: Job, names: int | None, batches: Batches) -> Batches:
    """What these units come to. Rows are (unit, first day, head), each unit's together in the order of its periods.

    ``names``: how many units a row of areas names (None: all).
    """
    sums = Sums(teller_of(job, fresh=False).areas, names)
    collected = Collected(sums)
    for _, group in itertools.groupby(columns(batches), key=lambda row: row[0]):
        collected.add([entry_of(first, 0, head, b"") for _, first, head in group])
    parts = [
        {
            **key._asdict(), "place": key.order, **{name: total.counts[name] for name in RESULTS},
            "above": total.above, "below": total.below, "uncounted": total.uncounted,
            "failing": total.failing.sorted(), "unclear": total.unclear.sorted(),
        }
        for key, total in sums.totals()
    ]  # fmt: skip
    yield batch_of([*parts, {"totals": json.dumps(collected.amounts()._replace(twice=(), totals=()))}], _PART)


def area_rows(job: Job, names: int | None, batches: Batches) -> Batches:
    """Rows of areas from what all parts come to, by area, year and rule."""
    sums = Sums(teller_of(job, fresh=False).areas)
    for batch in batches:
        rows = []
        for told in batch.to_pylist():
            key = Key(told["province"], told["commune"], told["year"], told["place"])
            rows.append({**sums.row(key, _total(told, names)), "year": key.year, "place": key.order})
        yield batch_of(rows, _AREA)


def _total(told: Mapping[str, Any], names: int | None) -> Total:
    total = Total(names)
    total.counts.update({name: told[name] for name in RESULTS})
    total.above, total.below, total.uncounted = told["above"], told["below"], told["uncounted"]
    for name in told["failing"]:
        total.failing.add(name)
    for name in told["unclear"]:
        total.unclear.add(name)
    return total
