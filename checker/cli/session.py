"""What a command needs to check records: rulebook, reader, checker, words, people's decisions."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from checker import __version__
from checker.check import Checker
from checker.cli.naming import known_document, known_rule
from checker.decide import Decider, EngineFault
from checker.dispositions import Decision, Desk
from checker.errors import DanchuError, Problem
from checker.explain import Words
from checker.read import Counts, Read, RecordReader, RunCheck, read_paths
from checker.rulebook.book import Rulebook, open_rulebook
from checker.texts import TABLE, Lang, pick


class Session:
    """One run of a command."""

    def __init__(
        self, *, lang: Lang, as_of: int, rules_folder: str | None = None, documents: Iterable[str] = (),
        rules: Iterable[str] = (), period: tuple[int, int] | None = None, engine: Any = None,
        profile: str | None = None, waivers: str | None = None,
    ) -> None:  # fmt: skip
        self.lang = lang
        self.rulebook: Rulebook = open_rulebook(Path(rules_folder) if rules_folder else None)
        book = self.rulebook
        self.words = Words(book.facts, book.notes, book.actors, lang)
        self.reader = RecordReader(book.facts, book.actors, book.entries, self.lang)
        self.fail_on: str | None = None
        selected = self._profile(profile) if profile else None
        self.desk = Desk(self._decisions(waivers) if waivers else (), as_of)
        self.counts = Counts()
        try:
            decider = Decider(engine, checker_version=__version__)
        except EngineFault as error:
            raise DanchuError(pick(TABLE["no_engine"], lang)) from error
        if decider.fallback_reason and engine is None:
            click.echo(pick(TABLE["fallback"], lang), err=True)
        self.checker = Checker(
            book,
            as_of,
            decider=decider,
            period=period,
            documents=self._documents(documents),
            rules=self._rules(rules, selected),
        )

    def _documents(self, names: Iterable[str]) -> set[str] | None:
        return {known_document(name, self.rulebook, self.lang) for name in names} or None

    def _profile(self, path: str) -> set[str] | None:
        """The rules that a profile selects (None: all); the models are slow to import, so only for those who use one."""
        from checker.people_files import Profile, named, read_people_file, select

        profile = read_people_file(Path(path), Profile, self.lang)
        for what, name in named(profile):
            (known_rule if what == "rule" else known_document)(name, self.rulebook, self.lang)
        self.fail_on = profile.fail_on
        return select(profile, self.rulebook.by_id)

    def _decisions(self, path: str) -> list[Decision]:
        from checker.people_files import Dispositions, decisions, read_people_file

        return decisions(read_people_file(Path(path), Dispositions, self.lang))

    def _rules(self, names: Iterable[str], selected: set[str] | None) -> set[str] | None:
        wanted = {known_rule(name, self.rulebook, self.lang) for name in names}
        if not wanted:
            return selected
        return wanted if selected is None else wanted & selected

    def read(self, paths: Iterable[str]) -> Iterator[Read]:
        """Records of files and folders, with a unit given twice for one period turned into a problem of the second."""
        seen = RunCheck()
        # sorted: which of two records of one unit and period comes first must not depend on how the paths are listed
        for read in _with_progress(read_paths(sorted(paths), self.reader, self.counts), self.lang):
            if read.record is not None:
                twice = seen.twice(read.record, read.place)
                if twice is not None:
                    self.counts.records -= 1
                    self.counts.bad_records += 1
                    yield Read(read.place, None, (twice,))
                    continue
            yield read

    def complain(self, problems: Iterable[Problem]) -> None:
        """Writes mistakes to standard error."""
        for problem in problems:
            click.echo(problem.show(self.lang), err=True)


def _with_progress(items: Iterator[Read], lang: str) -> Iterator[Read]:
    """Shows progress on standard error when a run takes over a second and a person is watching."""
    if not sys.stderr.isatty():
        return items
    from tqdm import tqdm

    return iter(tqdm(items, unit=" " + pick(TABLE["records_word"], lang), delay=1, leave=False, file=sys.stderr))
