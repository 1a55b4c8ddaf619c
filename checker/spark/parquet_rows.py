"""Parquet read by Spark: what the columns are is taken from each file's own footer, as on one machine."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from checker.errors import Place
from checker.read.parquet import wrong_columns
from checker.read.pieces import Known, bad
from checker.read.reader import RecordReader
from checker.spark.files import File, escaped
from checker.spark.hadoop import Hadoop
from checker.spark.job import Job
from checker.spark.tell import AT, FILE, TOLD, Rows, key, tell_rows, tell_wrong


def rows_told(
    spark: SparkSession, job: Job, reader: RecordReader, files: Sequence[File], problems: list[tuple[int, Known]]
) -> list[DataFrame]:
    """What is said of every row: a frame for each set of files with the same columns, and one for wrong columns.

    Files that are damaged or empty are added to the problems.
    """
    hadoop = Hadoop(spark)
    alike: dict[pa.Schema, list[File]] = {}
    wrong: dict[str, Rows] = {}
    rows: list[tuple[str, int]] = []
    for file in files:
        try:
            with pq.ParquetFile(pa.BufferReader(hadoop.footer(file.path))) as opened:
                schema, count = opened.schema_arrow.remove_metadata(), opened.metadata.num_rows
        except (pa.ArrowException, OSError) as error:
            problems.append(
                (file.turn, bad(Place(file.name), "damaged_parquet", detail=str(error).splitlines()[0][:200]))
            )
            continue
        columns = wrong_columns(schema, reader)
        if not count:
            problems.append((file.turn, bad(Place(file.name), "empty")))
        elif columns:
            wrong[key(file.path)] = Rows(file.turn, file.name, columns)
            rows.append((key(file.path), count))
        else:
            alike.setdefault(schema, []).append(file)
    frames = [_told(spark, job, each) for each in alike.values()]
    if rows:
        frame = spark.createDataFrame(rows, "file string, rows long")
        frames.append(frame.mapInArrow(partial(tell_wrong, job, wrong), TOLD))
    return frames


def _told(spark: SparkSession, job: Job, files: Sequence[File]) -> DataFrame:
    """What is said of the rows of files with the same columns."""
    known = {key(file.path): Rows(file.turn, file.name) for file in files}
    beside: list[Any] = [F.col("_metadata.file_path").alias(FILE), F.col("_metadata.row_index").alias(AT)]
    frame = spark.read.parquet(*(escaped(file.path) for file in files)).select("*", *beside)
    return frame.mapInArrow(partial(tell_rows, job, known), TOLD)
