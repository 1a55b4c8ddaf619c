"""The files of a run read by Spark and checked where they lie."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import NamedTuple

from pyspark.sql import DataFrame, SparkSession

from checker.blocks.telling import Aside, Teller
from checker.read.divide import no_record_file
from checker.read.pieces import Counts, Known
from checker.spark.files import LINES, ROWS, File, Found
from checker.spark.job import Job
from checker.spark.lines import lines_told
from checker.spark.parquet_rows import rows_told
from checker.spark.tell import TOLD


class Input(NamedTuple):
    """The frame of what is said of every record, and what was met before any was read."""

    told: DataFrame
    counts: Counts


def told_of(spark: SparkSession, job: Job, teller: Teller, found: Found) -> Input:
    """What is said of every record of the files; ``teller`` says in this process what is wrong with whole files."""
    counts = Counts()
    for name in found.left_aside:
        counts.leave_aside(name)
    problems = [(turn, no_record_file(name, (LINES, ROWS))) for turn, name in found.none]
    frames: list[DataFrame] = []
    for files in _rounds(found.files):
        lines = [file for file in files if file.form == LINES]
        if lines:
            frames.append(lines_told(spark, job, lines, counts, problems))
        rows = [file for file in files if file.form == ROWS]
        frames += rows_told(spark, job, teller.session.reader, rows, problems)
    frames.append(_of_files(spark, teller, problems, counts))
    return Input(reduce(DataFrame.union, frames), counts)


def _rounds(files: Iterable[File]) -> list[list[File]]:
    """The files, none twice in one round: a file that is named again is read again."""
    rounds: list[dict[str, File]] = []
    for file in files:
        place = next((held for held in rounds if file.path not in held), None)
        if place is None:
            place = {}
            rounds.append(place)
        place[file.path] = file
    return [list(held.values()) for held in rounds]


def _of_files(spark: SparkSession, teller: Teller, problems: Iterable[tuple[int, Known]], counts: Counts) -> DataFrame:
    """What is wrong with whole files, as it is said of records."""
    names = [column.split()[0] for column in TOLD.split(", ")]
    rows = []
    for turn, known in problems:
        said = teller.say(known.read, None, counts)
        assert isinstance(said, Aside)
        told = {"turn": turn, "file": said.place.file, "record": said.place.record, "aside": said.line.decode()}
        rows.append(tuple(told.get(name) for name in names))
    return spark.createDataFrame(rows, TOLD)
