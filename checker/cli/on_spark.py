"""``danchu check --on``: a run in Spark, told by the same renderers as a run on this machine."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from checker.area_sums import Sums
from checker.blocks.store import Store
from checker.blocks.telling import Aside, Settings
from checker.cli.run import Run
from checker.session import Session
from checker.spark.checked import Checked
from checker.spark.files import find
from checker.spark.hadoop import Hadoop
from checker.spark.job import Job
from checker.spark.reading import told_of
from checker.spark.start import in_parts, known_master, started


class _Rows(Sums):
    """Rows of areas that Spark has added up."""

    def __init__(self, rows: list[dict[str, Any]]) -> None:
        self._rows = rows

    def rows(self) -> Iterator[dict[str, Any]]:
        return iter(self._rows)


class OnSpark(Run):
    """Checks records where Spark has them; units come here one after the other, counts and areas added up.

    Raises DanchuError where Spark cannot be started or fails.
    """

    def __init__(self, settings: Settings, session: Session, output: str | None, on: str) -> None:
        super().__init__(settings, session, output, jobs=1, resume=False)
        self._on = known_master(on, settings.lang)
        self._started: AbstractContextManager[Any] | None = None

    def check(self, paths: tuple[str, ...]) -> None:
        """Checks every record of the paths; what is said of them stays with Spark until it is walked."""
        settings, session = self.settings, self.session
        self._store = Store(Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="danchu-"))))
        start = time.monotonic()
        spark = self._stack.enter_context(started(self._on, settings.lang))
        found = find(sorted(paths), Hadoop(spark), settings.lang)
        job = Job.of(settings, session)
        read = told_of(spark, job, self.teller, found)
        self.counts = read.counts
        self._checked = self._stack.enter_context(Checked(session, job, read.told, self.names))
        for number, note in enumerate(self._checked.notes()):
            self._numbers.append(number)
            self.counts.records += note["records"]
            self.counts.bad_records += note["bad"]
            session.desk.absorb(note["used"], note["named"])
            self.processes[note["process"]] = max(note["questions"], self.processes.get(note["process"], 0))
        self._stack.enter_context(in_parts(spark, self.counts.records))
        self.collected = self._checked.collected()
        self.collected.sums = _Rows(self._checked.area_rows())
        self.seconds = time.monotonic() - start

    def walk(self) -> Iterator[Any]:
        """Every record in the order of the result; a summary needs none of them."""
        return iter(()) if self.settings.mode == "summary" else self._checked.entries()

    def asides(self) -> Iterator[Aside]:
        return self._checked.asides()
