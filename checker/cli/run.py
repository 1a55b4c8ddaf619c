"""One run of ``danchu check``: blocks of records through the workers, then what they said into the chosen report."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any, Final

import click

from checker import __version__
from checker.area_sums import Sums
from checker.blocks.blocks import blocks
from checker.blocks.collect import Collected, asides
from checker.blocks.making import make_teller, teller_of
from checker.blocks.pool import Pool, WorkerLost, chained
from checker.blocks.runs import Run as Lines
from checker.blocks.runs import merged
from checker.blocks.store import Finished, Store, runs_of
from checker.blocks.telling import MANY, Aside, Settings
from checker.cli.exits import FAULT, RECORDS, worst
from checker.cli.output import Output, OutputError, is_device, writing
from checker.cli.progress import Progress, files, total
from checker.errors import DanchuError
from checker.read.divide import Divider, size_of
from checker.read.formats import table_folder
from checker.read.pieces import Counts
from checker.report.missing_lines import MissingCount
from checker.result import dump, heading
from checker.session import Session
from checker.texts import TABLE, Lang, pick
from checker.whole import Units, Whole

SHOWN: Final = 1_000
"""Up to so many records set aside are told on standard error, and units listed in a table."""
NAMED: Final = 20
"""How many units a row of areas names where only counts were asked for."""


class Run:
    """Checks records and keeps what they say until the report is written; a context manager that tidies up, and says on Ctrl-C
    how far the run came."""

    def __init__(self, settings: Settings, session: Session, output: str | None, *, jobs: int, resume: bool) -> None:
        self.settings = settings
        self.session = session
        self.teller = teller_of(settings, session)
        self.names = NAMED if settings.mode == "summary" else None
        self.collected = Collected(Sums(self.teller.areas, self.names))
        self.counts = Counts()
        self.processes: dict[int | str, int] = {}
        self.seconds = 0.0
        self._output = output
        self._jobs = jobs
        self._resume = resume
        self._numbers: list[int] = []
        self._stack = ExitStack()
        self._store = Store(Path())
        self._pool: Pool | None = None
        self._kept = False

    def __enter__(self) -> Run:
        return self

    def __exit__(self, kind: type[BaseException] | None, *error: Any) -> None:
        if kind is KeyboardInterrupt and self._pool is not None:
            key = "stopped" if self._kept else "stopped_for_good"
            told = {"units": self.counts.records, "blocks": len(self._numbers)}
            click.echo("\n" + pick(TABLE[key], self.settings.lang).format(**told), err=True)
        self._stack.__exit__(kind, *error)

    def check(self, paths: tuple[str, ...]) -> None:
        """Checks every record of the paths; what is said of them is on disk afterwards.

        Raises what reading and workers raise.
        """
        lang = self.settings.lang
        ordered = sorted(paths)
        divider = Divider(self.counts, self.session.formats, lang, table_folder)
        whole = total(ordered)
        found = blocks(divider.divide(ordered), MANY, lambda: min(1.0, divider.position / max(1, whole)))
        began = [block for _, block in zip(range(2), found, strict=False)]
        self._open(ordered, large=len(began) > 1)
        pool = self._pool = self._stack.enter_context(
            Pool(self._store, self.teller, partial(make_teller, self.settings), jobs=self._jobs, whole=MANY)
        )
        progress = Progress(ordered, lambda: divider.position, lang)
        start = time.monotonic()
        try:
            for finished in pool.check(chained(began, found)):
                self._take(finished)
                progress.show(self.counts.records)
            if self.settings.mode != "summary":
                pool.end()
        except WorkerLost as error:
            raise self._lost() from error
        finally:
            progress.close()
        self.seconds = time.monotonic() - start
        self._numbers.sort()

    def _lost(self) -> DanchuError:
        return DanchuError(pick(TABLE["worker_lost"], self.settings.lang))

    def _take(self, finished: Finished) -> None:
        self._numbers.append(finished.number)
        self.counts.add(finished.counts)
        self.session.desk.absorb(finished.used, finished.named)
        for notice in finished.notices:
            click.echo(notice, err=True)
        process, asked = finished.questions
        self.processes[process] = max(asked, self.processes.get(process, 0))

    def _open(self, paths: list[str], *, large: bool) -> None:
        """The store: beside the output, so that a run can be taken up again; for small runs a temporary folder."""
        lang = self.settings.lang
        output = self._output
        part = None if output is None or is_device(output) else Path(f"{output}.part")
        if self._resume and part is not None and not part.is_dir():
            click.echo(pick(TABLE["resume_nothing"], lang).format(file=self._output), err=True)
        if part is None or not (large or part.is_dir()):
            self._store = Store(Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="danchu-"))))
            return
        self._store = Store(part)
        self._kept = True
        run = {
            "settings": list(self.settings), "version": __version__, "rulebook": self.session.rulebook.sha256,
            "files": [[path, size_of(path), os.stat(path).st_mtime_ns] for path in files(paths)],
        }  # fmt: skip
        if not self._store.begin(run, resume=self._resume):
            raise OutputError(pick(TABLE["resume_other"], lang).format(folder=part))

    def done(self) -> None:
        """Takes away what was kept for going on: the report is written."""
        if self._kept:
            self._store.remove()

    def walk(self) -> Iterator[Any]:
        """Every record in the order of the result; counts, areas and codes are complete when it has ended."""
        runs = runs_of(self._store, self._numbers)
        return self.collected.walk(merged(runs, self._store.folder, kept=self._kept))

    def add_up(self) -> None:
        """Completes counts, areas and codes where nobody asks for single records: other processes do it, if there are any."""
        # rows by commune are too many to be held by each process
        others = (
            None
            if self._pool is None or self.settings.by == "commune"
            else self._pool.add_up(self._numbers, self.names)
        )
        if others is None:
            for _ in self.walk():
                pass
            return
        try:
            for amounts in others:
                self.collected.absorb(amounts)
        except WorkerLost as error:
            raise self._lost() from error

    def whole(self) -> Whole:
        """The one result object, its units on disk in order."""
        session = self.session
        made = Lines(self._store.folder / "result.zst")
        units = made.write(entry.content + b"\n" for entry in self.walk())
        return Whole(
            head=self.heading(),
            units=Units(_Texts(made, units)),
            areas=list(self.collected.sums.rows()),
            ending=self.ending(),
            book=session.rulebook,
            words=session.words,
            places=session.places,
        )

    def heading(self) -> dict[str, Any]:
        """What stands before the units; the period is null where records differ."""
        session, periods = self.session, self.collected.periods
        period = session.checker.period or (next(iter(periods)) if len(periods) == 1 else None)
        return heading(session.checker, period, __version__, session.signoff_json(), session.profile)

    def ending(self) -> dict[str, Any]:
        """What stands after the areas."""
        return {"without_effect": self.session.desk.without_effect(self.session.rulebook.by_id)}

    def asides(self) -> Iterator[Aside]:
        """The records set aside, once every record has been walked."""
        return asides(self._store, self._numbers, self.settings.lang, self.collected.twice)

    def tell_asides(self, rejects: str | None) -> bool:
        """Names the records set aside, or writes them to a file of their own; whether we failed on one of them."""
        lang = self.settings.lang
        faulty = False
        told = self.asides()
        if rejects is not None:
            with writing(rejects, lang, again=self._resume) as target:
                for aside in told:
                    faulty = faulty or aside.fault
                    target.write(aside.line + b"\n")
            return faulty
        count = 0
        for count, aside in enumerate(told, 1):
            faulty = faulty or aside.fault
            if count <= SHOWN:
                click.echo("\n".join(aside.reasons), err=True)
        if count > SHOWN:
            click.echo(pick(TABLE["more_asides"], lang).format(count=count - SHOWN), err=True)
        return faulty

    @property
    def missing(self) -> MissingCount:
        """The places without a document, once every record has been walked."""
        return MissingCount(self.session.library, self.collected.lies)

    @property
    def good(self) -> int:
        """Records that were checked."""
        return self.collected.units

    @property
    def bad(self) -> int:
        """Records that were set aside."""
        return self.counts.records + self.counts.bad_records - self.good

    def code(self, *, faulty: bool) -> int:
        """The exit code of the run."""
        codes = {code for code in range(8) if self.collected.codes >> code & 1}
        if self.bad:
            codes.add(FAULT if faulty else RECORDS)
        return worst(codes)

    def said(self, target: Output, rejects: str | None, *, stats: bool) -> None:
        """Says on standard error where things are, and what was asked of the engine."""
        lang = self.settings.lang
        if self.bad and (rejects is not None or self.good + self.bad > SHOWN):
            counts = {"read": self.good + self.bad, "good": self.good, "bad": self.bad}
            click.echo(pick(TABLE["read_counts"], lang).format(**counts), err=True)
        if self.bad and rejects is not None:
            click.echo(pick(TABLE["rejects_in"], lang).format(file=rejects), err=True)
        if target.name is not None:
            click.echo(pick(TABLE["written"], lang).format(file=self._output, sha256=target.sha256), err=True)
        if stats:
            values = {
                "engine": self.session.checker.decider.name, "questions": max(self.processes.values(), default=0),
                "blocks": len(self._numbers), "processes": len(self.processes), "units": self.good,
                "seconds": f"{self.seconds:.2f}".replace(".", "," if lang == "vi" else "."),
            }  # fmt: skip
            click.echo(pick(TABLE["stats"], lang).format(**values), err=True)


class _Texts:
    """Results of units, read from disk anew at each walk."""

    def __init__(self, lines: Lines, count: int) -> None:
        self._lines = lines
        self._count = count

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[bytes]:
        return (line.rstrip(b"\n") for line in self._lines)


def summary_json(run: Run) -> bytes:
    """Counts, grades and areas as one JSON object, without units."""
    run.add_up()
    lang: Lang = run.settings.lang
    bands = [band["grade"][lang] for band in run.session.rulebook.scoring["bands"]]
    collected = run.collected
    made = {
        **run.heading(),
        "summary": {
            "units": run.good,
            "set_aside": run.bad,
            "counts": {name: collected.counts[name] for name in TABLE_ORDER},
            "grades": {grade: collected.grades[place] for place, grade in enumerate(bands)},
        },
        "areas": list(collected.sums.rows()),
        **run.ending(),
    }
    return dump(made) + b"\n"


TABLE_ORDER: Final = ("pass", "fail", "not_due", "unknown", "manual", "not_applicable", "error")
