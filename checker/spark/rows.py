"""Rows that come out of a check in Spark: findings, records set aside, units given twice."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

import pyarrow as pa

from checker.blocks.telling import Aside
from checker.errors import Place
from checker.read.sources import twice
from checker.report.rows import FINDING_COLUMNS, findings
from checker.spark.job import Job, teller_of
from checker.spark.tell import Batches, batch_of
from checker.whole import Units, Whole

_SQL: Final = {str: "string", int: "long", bool: "boolean", float: "double"}
_ARROW: Final = {str: pa.string(), int: pa.int64(), bool: pa.bool_(), float: pa.float64()}
FINDINGS: Final = ", ".join(f"{name} {_SQL[kind]}" for name, kind in FINDING_COLUMNS.items())
_FINDING: Final = pa.schema([(name, _ARROW[kind]) for name, kind in FINDING_COLUMNS.items()])
REJECTS: Final = "file string, record long, reasons array<string>, fault boolean, record_text string"
_REJECT: Final = pa.schema([
    ("file", pa.string()), ("record", pa.int64()), ("reasons", pa.list_(pa.string())), ("fault", pa.bool_()),
    ("record_text", pa.string()),
])  # fmt: skip
AGAIN: Final = "turn int, file string, record long, aside string, again boolean"
_AGAIN: Final = pa.schema([
    ("turn", pa.int32()), ("file", pa.string()), ("record", pa.int64()), ("aside", pa.string()), ("again", pa.bool_())
])  # fmt: skip


def finding_rows(job: Job, batches: Batches) -> Batches:
    """One row a finding; rows that come in are results of units as JSON texts."""
    session = teller_of(job, fresh=False).session
    for batch in batches:
        for text in batch.column(0):
            units = Units([text.as_py().encode()])
            whole = Whole({}, units, [], {}, session.rulebook, session.words, session.places)
            yield batch_of(findings(whole), _FINDING)


def rejects(batches: Batches) -> Batches:
    """Records set aside, from their JSON texts."""
    for batch in batches:
        yield batch_of(map(json.loads, batch.column(0).to_pylist()), _REJECT)


def aside_of(text: str) -> Aside:
    """A record set aside, from its JSON text."""
    told: Mapping[str, Any] = json.loads(text)
    return Aside(Place(told["file"], told["record"]), told["reasons"], told["record_text"], told["fault"])


def given_twice(job: Job, batches: Batches) -> Batches:
    """Units given again for one period, set aside: unit, first and last day, place, and the place of the first time."""
    lang = job.settings.lang
    for batch in batches:
        rows = []
        for told in batch.to_pylist():
            place = Place(told["file"], told["record"])
            before = Place(told["first_file"], told["first_record"])
            problem = twice(told["unit"], (told["first"], told["last"]), before, place)
            line = Aside(place, [problem.show(lang)], None).line
            rows.append({"turn": 0, "file": place.file, "record": place.record, "aside": line, "again": True})
        yield batch_of(rows, _AGAIN)
