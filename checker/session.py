"""What checking records needs: rulebook, reader, checker, words, people's decisions."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from checker import __version__
from checker.check import Checker
from checker.data import data_folder, features_beside
from checker.decide import Decider, EngineFault
from checker.dispositions import Decision, Desk
from checker.errors import DanchuError, Problem
from checker.explain import Words
from checker.missing_documents import Library
from checker.naming import known_document, known_rule
from checker.places import Gazetteer
from checker.read import Counts, Read, RecordReader, RunCheck, read_paths
from checker.read.formats import FORMATS
from checker.read.pieces import Format, Formats
from checker.rulebook.book import LEDGER, Rulebook, open_rulebook
from checker.texts import TABLE, Lang, pick


def _on_standard_error(text: str) -> None:
    print(text, file=sys.stderr)


class Session:
    """One run. ``warn``, which may be changed later, is told line by line what people should know; by default standard error."""

    def __init__(
        self, *, lang: Lang, as_of: int, rules_folder: str | None = None, documents: Iterable[str] = (),
        rules: Iterable[str] = (), period: tuple[int, int] | None = None, engine: Any = None,
        profile: str | None = None, waivers: str | None = None, warn: Callable[[str], None] | None = None,
    ) -> None:  # fmt: skip
        self.lang = lang
        self.warn = warn or _on_standard_error
        self._rules_folder = Path(rules_folder) if rules_folder else data_folder("rules")
        self.fail_on: str | None = None
        self.profile: dict[str, Any] | None = None
        self.rulebook: Rulebook = open_rulebook(self._rules_folder)
        selected = self._settle(profile) if profile else None
        book = self.rulebook
        self.words = Words(book.facts, book.notes, book.actors, lang)
        self.places = Gazetteer(self._rules_folder)
        self.library = Library(book, self.places)
        self.reader = RecordReader(book.facts, book.actors, book.entries, self.lang, self.places)
        self.desk = Desk(self._decisions(waivers) if waivers else (), as_of)
        self.counts = Counts()
        try:
            decider = Decider(engine, checker_version=__version__)
        except EngineFault as error:
            raise DanchuError(pick(TABLE["no_engine"], lang)) from error
        if decider.fallback_reason and engine is None:
            self.warn(pick(TABLE["fallback"], lang))
        self.checker = Checker(
            book,
            as_of,
            decider=decider,
            period=period,
            documents=self._documents(documents),
            rules=self._rules(rules, selected),
        )

    @cached_property
    def formats(self) -> Formats:
        """The formats of records besides JSON and YAML; workbooks are read against this rulebook."""

        def workbooks() -> Format:
            module: Any = importlib.import_module("checker.workbook.read")
            return Format(read=module.Workbooks(self.checker, self.complain))

        return {**FORMATS, ".xlsx": cache(workbooks)}

    @cached_property
    def signoff(self) -> dict[str, str]:
        """Rule → signed, stale or unsigned. A ledger that cannot be trusted confirms nothing, and is named."""
        unsigned = dict.fromkeys(self.rulebook.by_id, "unsigned")
        try:
            if b"\nentries: []" in (self._rules_folder / LEDGER).read_bytes():
                return unsigned  # nobody has confirmed anything: what reads scenarios is not imported for that
        except FileNotFoundError:
            return unsigned
        except OSError:
            pass  # said by what reads the ledger
        from checker.signoff.states import states

        try:
            found = states(self.rulebook, self._rules_folder, features_beside(self._rules_folder), lang=self.lang)
        except DanchuError as error:
            self.warn(str(error))
            return unsigned
        return {item.rule: item.state for item in found}

    def signoff_json(self) -> dict[str, Any]:
        """How many rules are in each state, and which changed since they were confirmed."""
        states = list(self.signoff.values())
        changed = [rule for rule, state in self.signoff.items() if state == "stale"]
        return {**{state: states.count(state) for state in ("signed", "stale", "unsigned")}, "changed": changed}

    def _documents(self, names: Iterable[str]) -> set[str] | None:
        return {known_document(name, self.rulebook, self.lang) for name in names} or None

    def _settle(self, named: str) -> set[str] | None:
        """Puts in place what a profile changes, and gives the rules it selects (None: all).

        Its models are slow to import, so only for those who use one.
        """
        from checker.profiles.find import profile_file
        from checker.profiles.settle import settle

        settled = settle(profile_file(named, self._rules_folder, self.lang), self.rulebook, self.lang)
        if settled.settings:
            self.rulebook = open_rulebook(self._rules_folder, settled.settings)
        self.rulebook = Rulebook({**self.rulebook.compiled, "scoring": settled.scoring})
        self.fail_on, self.profile = settled.fail_on, settled.described
        return settled.rules

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
        for read in read_paths(sorted(paths), self.reader, self.counts, self.formats):
            if read.record is not None:
                twice = seen.twice(read.record, read.place)
                if twice is not None:
                    self.counts.records -= 1
                    self.counts.bad_records += 1
                    yield Read(read.place, None, (twice,))
                    continue
            yield read

    def complain(self, problems: Iterable[Problem]) -> None:
        """Warns of mistakes."""
        for problem in problems:
            self.warn(problem.show(self.lang))
