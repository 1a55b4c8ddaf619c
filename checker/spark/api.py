"""``checker.spark.check``: records in a Spark frame, findings, rejects and areas out."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import partial
from typing import Literal

from pyspark.sql import DataFrame

from checker.areas import By
from checker.blocks.making import session_of
from checker.blocks.telling import Settings
from checker.days import parse_day, window_of
from checker.errors import DanchuError
from checker.spark.checked import Checked
from checker.spark.job import Job
from checker.spark.tell import TOLD, tell_frame
from checker.spark.texts import SPARK
from checker.texts import Lang, pick

Day = datetime.date | str


def check(
    dataframe: DataFrame, *, as_of: Day, rules_folder: str | None = None, documents: Sequence[str] = (),
    rules: Sequence[str] = (), period: str | tuple[Day, Day] | None = None, profile: str | None = None,
    waivers: str | None = None, by: By = "province", lang: Lang = "vi", every: bool = False, summary: bool = False,
    engine: Literal["durable", "plain"] | None = None, place: tuple[str, str] | None = None, name: str = "DataFrame",
) -> Checked:  # fmt: skip
    """Checks the records of a frame, a row each: nested as in the record format, or one column ``record`` with JSON texts.

    ``as_of``: the day of assessment, ISO text or date; ``period``: 2025, 2025-H1 … or two days; the others as the
    options of ``danchu check``. ``place``: columns beside those of the record that tell its file and its number there,
    for messages and for which of two records of a unit and period counts; without them messages say ``name``, and the
    smaller hash counts. Nothing runs before a frame of the result is used. Raises DanchuError for wrong settings.
    """
    settings = Settings(
        lang=lang, as_of=_day(as_of, lang), rules_folder=rules_folder, documents=tuple(documents), rules=tuple(rules),
        period=None if period is None else _period(period, lang), engine=engine, profile=profile, waivers=waivers,
        by=by, fail_on="minor", every=every, mode="summary" if summary else "findings",
    )  # fmt: skip
    session = session_of(settings)
    job = Job.of(settings, session)
    told = dataframe.mapInArrow(partial(tell_frame, job, name, place), TOLD)
    return Checked(session, job, told)


def _day(value: Day, lang: Lang) -> int:
    if isinstance(value, datetime.date):
        return value.toordinal()
    try:
        return parse_day(value)
    except ValueError as error:
        raise DanchuError(pick(SPARK["day"], lang).format(value=value)) from error


def _period(value: str | tuple[Day, Day], lang: Lang) -> tuple[int, int]:
    if not isinstance(value, str):
        return _day(value[0], lang), _day(value[1], lang)
    try:
        return window_of(value)
    except ValueError as error:
        raise DanchuError(pick(SPARK["period"], lang).format(value=value)) from error
