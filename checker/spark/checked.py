"""What a check in Spark gives: frames of units, findings, records set aside and areas; nothing is computed before it is asked for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cached_property, partial
from typing import Any, Final

from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as F

from checker import __version__
from checker.area_sums import Sums
from checker.blocks.collect import Amounts, Collected, Entry, entry_of
from checker.blocks.telling import Aside
from checker.decide import RESULTS
from checker.errors import DanchuError
from checker.result import heading
from checker.session import Session
from checker.spark.add_up import AREAS, PARTS, add_up, area_rows
from checker.spark.add_up import RESULTS as AREA_RESULTS
from checker.spark.job import Job
from checker.spark.rows import AGAIN, FINDINGS, REJECTS, aside_of, finding_rows, given_twice, rejects
from checker.spark.texts import SPARK
from checker.texts import pick

_HEAD: Final = "counts array<int>, grade int"
_PERIOD: Final = ("unit", "first", "last")


class Checked:
    """The result of a check over the rows of a frame; the check itself runs once, when the first of its frames is used.

    Records of one unit and period count once: the first by its place in the input; where rows have no place, the one
    with the smallest hash. ``close`` (or ``with``) frees what Spark keeps. ``names``: how many units a row of areas
    names (None: all).
    """

    def __init__(self, session: Session, job: Job, told: DataFrame, names: int | None = None) -> None:
        self._session = session
        self._job = job
        self._names = names
        self._told = told.persist()

    def __enter__(self) -> Checked:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Frees what Spark keeps; the frames can still be used, and compute anew."""
        for name in ("_told", "_parts"):
            if name in self.__dict__:
                self.__dict__[name].unpersist()

    @property
    def units(self) -> DataFrame:
        """One row a record, in no order: unit, period_from, period_to, record_sha256, grade, a count for each result, and
        ``result``: the JSON text as in ``units`` of ``danchu/result/1`` (null in a summary)."""
        lang = self._session.lang
        bands = [band["grade"][lang] for band in self._session.rulebook.scoring["bands"]]
        head = F.from_json("head", _HEAD)
        grade = F.when(head["grade"] >= 0, F.get(F.array(*map(F.lit, bands)), head["grade"]))
        return self._accepted.select(
            "unit",
            _day("first").alias("period_from"),
            _day("last").alias("period_to"),
            F.col("sha256").alias("record_sha256"),
            grade.alias("grade"),
            *(F.get(head["counts"], place).alias(name) for place, name in enumerate(RESULTS)),
            F.col("result_text").alias("result"),
        )

    @property
    def findings(self) -> DataFrame:
        """One row a finding, with the columns of ``--format csv``. DanchuError for a summary, which has none."""
        if self._job.settings.mode != "findings":
            raise DanchuError(pick(SPARK["no_findings"], self._session.lang))
        return self._accepted.select("result_text").mapInArrow(partial(finding_rows, self._job), FINDINGS)

    @property
    def rejects(self) -> DataFrame:
        """Records set aside, in the order of the input, then units given twice: file, record, reasons, fault,
        record_text."""
        return self._asides.mapInArrow(rejects, REJECTS)

    @property
    def areas(self) -> DataFrame:
        """The rows ``areas`` of a result, in their order."""
        key = ("province", "commune", "year", "place")
        sums = [F.sum(name).alias(name) for name in (*AREA_RESULTS, "above", "below", "uncounted")]
        named = [F.flatten(F.collect_list(name)).alias(name) for name in ("failing", "unclear")]
        grouped = self._parts.filter("province is not null").groupBy(*key).agg(*sums, *named)
        rows = grouped.mapInArrow(partial(area_rows, self._job, self._names), AREAS)
        return rows.orderBy(*key).drop("year", "place")

    def area_rows(self) -> list[dict[str, Any]]:
        """The rows of areas as they stand in a result."""
        return [row.asDict(recursive=True) for row in self.areas.collect()]

    def asides(self) -> Iterator[Aside]:
        """The records set aside, in the order of ``rejects``."""
        return (aside_of(row[0]) for row in self._asides.toLocalIterator())

    def entries(self) -> Iterator[Entry]:
        """Every accepted record in the order of the result, as a block gives them."""
        ordered = self._accepted.orderBy("unit", "first", "sha256", "turn", "record").select(
            "first", "head", "result_text"
        )
        for first, head, content in ordered.toLocalIterator(prefetchPartitions=True):
            yield entry_of(first, 0, head, (content or "").encode())

    def notes(self) -> list[dict[str, Any]]:
        """What every task has met: records, bad, used and named decisions of people, process, asked."""
        return [json.loads(row[0]) for row in self._told.filter("note is not null").select("note").collect()]

    def collected(self) -> Collected:
        """What all records come to: units, counts, grades, exit codes, periods, where they lie; no areas."""
        made = Collected(Sums(self._session_areas))
        for row in self._parts.filter("totals is not null").select("totals").collect():
            made.absorb(Amounts(*json.loads(row[0])))
        return made

    def heading(self, collected: Collected) -> dict[str, Any]:
        """What stands before the units of a result."""
        session, periods = self._session, collected.periods
        period = session.checker.period or (next(iter(periods)) if len(periods) == 1 else None)
        return heading(session.checker, period, __version__, session.signoff_json(), session.profile)

    @cached_property
    def _session_areas(self) -> Any:
        from checker.areas import Areas

        return Areas(self._session.rulebook, self._job.settings.by)

    @cached_property
    def _turns(self) -> DataFrame:
        """The records with how often their unit and period were there before, and where first."""
        window = Window.partitionBy(*_PERIOD).orderBy("turn", "file", "record", "sha256")
        return (
            self._told.filter("unit is not null")
            .withColumn("times", F.row_number().over(window))
            .withColumn("first_file", F.first("file").over(window))
            .withColumn("first_record", F.first("record").over(window))
        )

    @property
    def _accepted(self) -> DataFrame:
        return self._turns.filter("times = 1")

    @cached_property
    def _parts(self) -> DataFrame:
        # all records of a unit in one part: what it says of an area is settled among them
        parts = self._told.sparkSession.sparkContext.defaultParallelism
        units = self._accepted.select(*_PERIOD, "head").repartition(parts, "unit").sortWithinPartitions(*_PERIOD)
        return (
            units.select("unit", "first", "head").mapInArrow(partial(add_up, self._job, self._names), PARTS).persist()
        )

    @property
    def _asides(self) -> DataFrame:
        again = self._turns.filter("times > 1").select(*_PERIOD, "file", "record", "first_file", "first_record")
        found = self._told.filter("aside is not null").select(
            "turn", "file", "record", "aside", F.lit(False).alias("again")
        )
        both = found.union(again.mapInArrow(partial(given_twice, self._job), AGAIN))
        return both.orderBy("again", "turn", F.when(F.col("again"), F.col("file")), "record", "aside").select("aside")


def _day(ordinal: str) -> Column:
    """An ordinal as a date."""
    return F.date_add(F.lit("0001-01-01").cast("date"), F.col(ordinal) - 1)
