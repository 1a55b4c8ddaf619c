"""JSON Lines read by Spark in blocks: first every block is looked through, so that messages name lines of the file."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from typing import Any, Final

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from checker.errors import DanchuError, Place
from checker.read.divide import format_of
from checker.read.pieces import Counts, Known, bad, foreign
from checker.read.reader import MAX_RECORD_BYTES
from checker.read.unpack import DamagedFile
from checker.spark.files import File, escaped
from checker.spark.hadoop import Hadoop
from checker.spark.job import Job
from checker.spark.tell import BOM, TOLD, Batches, Lines, batch_of, columns, key, key_of, tell_lines
from checker.spark.texts import SPARK
from checker.texts import Lang, pick

_BLOCKS: Final = "file string, start long, lines long, filled long, strange boolean"
_BLOCK: Final = pa.schema([
    ("file", pa.string()), ("start", pa.int64()), ("lines", pa.int64()), ("filled", pa.int64()), ("strange", pa.bool_())
])  # fmt: skip


def lines_told(
    spark: SparkSession, job: Job, files: Sequence[File], counts: Counts, problems: list[tuple[int, Known]]
) -> DataFrame:
    """What is said of every line; files without records are counted as left aside, empty ones added to the problems."""
    # the very same frame for both passes, so that both are cut into the same blocks
    frame = spark.read.text([escaped(file.path) for file in files], lineSep="\n").select(
        F.col("value").cast("binary"), F.col("_metadata.file_path"), F.col("_metadata.file_block_start")
    )
    hadoop = Hadoop(spark)
    marked = {key(file.path) for file in files if _is_marked(file, hadoop, job.settings.lang)}
    found = {key(file.path) for file in files if not file.named}
    blocks: dict[str, list[Any]] = {key(file.path): [] for file in files}
    for block in frame.mapInArrow(partial(look_through, marked, found), _BLOCKS).collect():
        blocks[block.file].append(block)
    known: dict[str, Lines] = {}
    for file in files:
        its = key(file.path)
        before, strange, filled = _put_together(blocks[its])
        known[its] = Lines(file.turn, file.name, before, its in marked, strange)
        if strange:
            counts.leave_aside(file.name)
        elif not filled:
            problems.append((file.turn, bad(Place(file.name), "empty")))
    return frame.mapInArrow(partial(tell_lines, job, known), TOLD)


def _is_marked(file: File, hadoop: Hadoop, lang: Lang) -> bool:
    """Whether a file begins with a byte order mark."""
    try:
        return hadoop.begins(file.path, len(BOM), format_of(file.path)[1]) == BOM
    except DamagedFile as error:
        raise DanchuError(pick(SPARK["damaged"], lang).format(file=file.name)) from error


def _put_together(blocks: Sequence[Any]) -> tuple[dict[int, int], bool, bool]:
    """Lines before each block by its start; whether the first line that is not blank is no record; whether there is one."""
    before: dict[int, int] = {}
    strange = filled = False
    lines = 0
    for block in sorted(blocks, key=lambda block: block.start):
        before[block.start] = lines
        lines += block.lines
        if block.filled and not filled:
            strange, filled = block.strange, True
    return before, strange, filled


def look_through(marked: Collection[str], found: Collection[str], batches: Batches) -> Batches:
    """How many lines each block has, how many that are not blank, and whether the first of those is no record.

    ``found``: files that were found in folders: one that was named is what people say that it is.
    """
    blocks: dict[tuple[str, int], dict[str, Any]] = {}
    for line, written, start in columns(batches):
        file = key_of(written)
        block = blocks.get((file, start))
        if block is None:
            block = blocks[file, start] = {"file": file, "start": start, "lines": 0, "filled": 0, "strange": False}
            if start == 0 and file in marked:
                line = BOM + line
        block["lines"] += 1
        if line.strip():
            if not block["filled"] and file in found and len(line) <= MAX_RECORD_BYTES:
                block["strange"] = foreign(line.rstrip(b"\r\n"), file, ".json")
            block["filled"] += 1
    yield batch_of(blocks.values(), _BLOCK)
