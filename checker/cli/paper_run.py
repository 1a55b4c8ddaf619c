"""One run of ``danchu report``: records in, a paper for each; what cannot be made is named and the others go on."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from checker.cli.exits import FAULT, OK, RECORDS
from checker.cli.output import OutputError, writing
from checker.data import data_folder
from checker.errors import DanchuError
from checker.explain import Words
from checker.papers.details import NO_DETAILS, Details, unknown_rules
from checker.papers.faults import PaperError, fault, told
from checker.papers.folders import Place
from checker.papers.other_side import RESULT, SelfSide, SelfSides, of_record, of_result
from checker.papers.paper import Case, paper
from checker.people_files import read_people_file
from checker.read import Read
from checker.report.missing_lines import missing_line
from checker.report.tables import signoff_lines
from checker.result import UnitResult, unit_result
from checker.session import Session
from checker.texts import TABLE, Lang, pick

Render = Callable[[Mapping[str, Any]], bytes]
Made = tuple[UnitResult, Mapping[str, Any]]


def renderer(suffix: str, template: Path, kind: str, lang: Lang) -> Render:
    """What turns the variables of a paper into a file. OutputError where the libraries for it are not installed."""
    try:
        if suffix == "pdf":
            from checker.papers.pdf import pdf

            return lambda variables: pdf(template, variables, lang)
        from checker.papers.word import word

        return lambda variables: word(template, variables, kind, lang)
    except ImportError as error:
        text = pick(TABLE["no_extra"], lang)
        raise OutputError(text.format(what="danchu report", extra="papers", detail=error.name)) from error


class PaperRun:
    """Checks records one by one and writes the paper of each."""

    def __init__(
        self, session: Session, kind: str, target: Place, render: Render, details: Path | None, rules: str | None
    ) -> None:
        self.session = session
        self.kind = kind
        self.target = target
        self.render = render
        self.rules = Path(rules) if rules else data_folder("rules")
        self.details: Details = read_people_file(details, Details, session.lang) if details else NO_DETAILS
        if details and (names := unknown_rules(self.details, session.rulebook.by_id)):
            raise fault("details_names", session.lang, path=details, names=", ".join(names))
        book = session.rulebook
        self.words = Words(book.facts, book.notes, book.actors, "vi")  # what people sign is Vietnamese
        self.sides: SelfSides | None = None
        self.codes: set[int] = {OK}
        self.made = 0

    def read_own(self, paths: tuple[str, ...]) -> bool:
        """Reads the units' own side; False, said on standard error, where a record of it cannot be used."""
        if not paths:
            return True
        sides: list[SelfSide] = []
        for path in paths:
            kept = _kept_result(path)
            if kept is not None:
                profile = self.session.profile
                sides += of_result(kept, self.session.checker, profile, path, self.session.lang)
                continue
            for read in self.session.read([path]):
                made = self._checked(read)
                if made is None:
                    return False
                sides.append(of_record(made[0], self.session.checker))
        self.sides = SelfSides(sides)
        return True

    def papers(self, paths: tuple[str, ...]) -> None:
        """Writes the papers of all good records."""
        lang = self.session.lang
        cases = self._cases(paths)
        if self.target.folder:
            self._folder()
            for made in cases:
                self._kept(made)
        else:
            self._only(cases)
        if not self.session.counts.records and not self.session.counts.bad_records:
            click.echo(pick(TABLE["no_records"], lang), err=True)
            self.codes.add(RECORDS)
        if self.made:
            click.echo(told("made", lang, count=self.made))
            click.echo("\n".join(signoff_lines(self.session.signoff_json(), lang)), err=True)

    def _only(self, cases: Iterator[Made]) -> None:
        """One record and one file; several records are an error that names two of them, and nothing is written."""
        first = next(cases, None)
        if first is None:
            return
        second = next(cases, None)
        if second is not None:
            names = [made[0].data["unit"]["name"] for made in (first, second)]
            raise fault("several", self.session.lang, first=names[0], second=names[1])
        self._write(first)

    def _kept(self, made: Made) -> None:
        """One of many: what is wrong with it is said, and the others go on."""
        try:
            self._write(made)
        except PaperError as error:
            click.echo(str(error), err=True)
            self.codes.add(RECORDS)

    def _write(self, made: Made) -> None:
        session, (result, record) = self.session, made
        unit = result.data["unit"]
        faults = sum(finding.result == "error" for finding in result.findings)
        if faults:  # nobody should sign what our own mistake decided
            self.codes.add(FAULT)
            click.echo(told("engine_fault", session.lang, unit=unit["name"], count=faults), err=True)
            return
        if not result.findings:
            raise fault("nothing_applies", session.lang, unit=unit["name"])
        side = self._side(result)
        case = Case(
            self.kind, result, record, session.rulebook, self.words, session.places, self.rules, session.checker.as_of,
            self.details, side,
        )  # fmt: skip
        content = self.render(paper(case))
        with writing(str(self.target.file(self.kind, unit["id"], result.period)), session.lang) as stream:
            stream.write(content)
        self.made += 1
        if lines := missing_line(result, session.library, session.lang):
            click.echo("\n".join([f"{unit['name']}: {lines[0]}", *lines[1:]]), err=True)

    def _side(self, result: UnitResult) -> SelfSide | None:
        """The unit's own side; a file without it where one was given is a mistake, not a blank column."""
        if self.sides is None:
            return None
        lang = self.session.lang
        unit = result.data["unit"]
        side = self.sides.of(unit["id"], result.period, lang)
        if side is None:
            period = Words({}, {}, {}, lang).window(result.period)
            raise fault("self_missing", lang, unit=unit["name"], period=period)
        return side

    def _cases(self, paths: tuple[str, ...]) -> Iterator[Made]:
        for read in self.session.read(paths):
            made = self._checked(read)
            if made is not None:
                yield made

    def _checked(self, read: Read) -> Made | None:
        """A record with its result; None, said on standard error, where it cannot be used."""
        session = self.session
        record: Any = read.record
        if record is None:
            self.codes.add(RECORDS)
            session.complain(read.problems)
            return None
        try:
            checked = session.checker.check(record)
            sha256 = session.reader.record_sha256(record)
            return unit_result(checked, session.checker, session.library, self.words, session.desk, sha256), record
        except DanchuError:
            raise
        except Exception as error:
            if os.environ.get("DANCHU_DEBUG"):
                raise
            self.codes.add(FAULT)
            text = pick(TABLE["record_fault"], session.lang)
            place = read.place.show(session.lang)
            click.echo(text.format(place=place, detail=f"{type(error).__name__}: {error}"), err=True)
            return None

    def _folder(self) -> None:
        """Makes the folder of the papers; OutputError where that cannot be."""
        from checker.cli.output import failed

        try:
            self.target.path.mkdir(exist_ok=True)
        except OSError as error:
            raise failed(self.target.path, error, self.session.lang) from error


def _kept_result(path: str) -> dict[str, Any] | None:
    """A result that was kept as one JSON object; None for anything else, which is read as records are."""
    if not path.lower().endswith(".json"):
        return None
    try:
        found = json.loads(Path(path).read_bytes())
    except (OSError, ValueError):
        return None  # said by what reads records
    return found if isinstance(found, dict) and found.get("schema") == RESULT else None
