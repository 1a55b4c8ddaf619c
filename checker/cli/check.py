"""``danchu check``: records in, findings and scores out."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import click

from checker import __version__
from checker.cli.exits import FAULT, OK, RECORDS, code_of_finding, worst
from checker.cli.options import Period, as_of_option, engine_option, lang_option, rules_option, today
from checker.cli.output import writing
from checker.cli.session import Session
from checker.read import Read
from checker.report.tables import count, counts_line, findings_table, unit_heading, units_table
from checker.result import Spool, UnitResult, heading, unit_result, write_json
from checker.texts import RESULT_LABELS, TABLE, WITHOUT_EFFECT, Lang, pick

MANY = 3


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="ĐƯỜNG_DẪN...")
@as_of_option
@click.option("--period", type=Period(), default=None, metavar="KỲ", help="2025 | 2025-H1 | TỪ..ĐẾN / period.")
@click.option("--document", "documents", multiple=True, metavar="MÃ", help="Chỉ văn bản này / only this document.")
@click.option("--rule", "rules", multiple=True, metavar="MÃ", help="Chỉ quy tắc này / only this rule.")
@click.option("--profile", type=click.Path(exists=True, dir_okay=False), metavar="TỆP", help="Hồ sơ rà soát / profile.")
@click.option("--waivers", type=click.Path(exists=True, dir_okay=False), metavar="TỆP", help="Miễn trừ / waivers.")
@rules_option
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", help="Dạng kết quả / format.")
@click.option("--output", metavar="TỆP", help="Ghi ra tệp / write to a file.")
@lang_option
@click.option(
    "--fail-on", type=click.Choice(["critical", "major", "minor", "never"]), default=None,
    help="Mức độ vi phạm làm mã thoát là 1 (minor) / severity from which the exit code is 1.",
)  # fmt: skip
@click.option("--all", "every", is_flag=True, help="Liệt kê cả quy tắc của nơi khác, loại khác / list everything.")
@engine_option
def check(
    paths: tuple[str, ...], as_of: int | None, period: tuple[int, int] | None, documents: tuple[str, ...],
    rules: tuple[str, ...], profile: str | None, waivers: str | None, rules_folder: str | None, form: str,
    output: str | None, lang: Lang, fail_on: str | None, every: bool, engine: str | None,
) -> int:  # fmt: skip
    """Kiểm tra hồ sơ của đơn vị / check the records of units."""
    session = Session(
        lang=lang, as_of=today() if as_of is None else as_of, rules_folder=rules_folder, documents=documents,
        rules=rules, period=period, engine=engine, profile=profile, waivers=waivers,
    )  # fmt: skip
    fail_on = fail_on or session.fail_on or "minor"
    run = Run(session, fail_on, every=every)
    with writing(output, lang) as stream:
        (run.json if form == "json" else run.table)(stream.write, paths)
    if not session.counts.records and not session.counts.bad_records:
        click.echo(pick(TABLE["no_records"], lang), err=True)
        return RECORDS
    return worst(run.codes)


class Run:
    """Checks records one by one; keeps what the chosen report needs and the exit codes seen."""

    def __init__(self, session: Session, fail_on: str, *, every: bool) -> None:
        self.session = session
        self.fail_on = fail_on
        self.every = every
        self.codes: set[int] = {OK}
        self.periods: set[tuple[int, int]] = set()

    def results(self, paths: tuple[str, ...], told: int | None = None) -> Iterator[UnitResult]:
        """A result for every good record; the others are named on standard error.

        ``told``: how many of them are wanted with all that was counted (None: all).
        """
        given = 0
        for read in self.session.read(paths):
            if read.record is None:
                self.codes.add(RECORDS)
                self.session.complain(read.problems)
                continue
            result = self._one(read, told=told is None or given < told)
            if result is None:
                continue
            given += 1
            self.codes.update(code_of_finding(finding, self.fail_on) for finding in result.findings)
            self.periods.add(result.period)
            yield result

    def _one(self, read: Read, *, told: bool) -> UnitResult | None:
        """The result of a good record; None, said on standard error, where we fail on it: the others go on."""
        session = self.session
        record: Any = read.record
        try:
            checked = session.checker.check(record)
            sha256 = session.reader.record_sha256(record)
            return unit_result(
                checked, session.checker, session.words, session.desk, sha256, every=self.every, told=told
            )
        except Exception as error:
            if os.environ.get("DANCHU_DEBUG"):
                raise
            self.codes.add(FAULT)
            text = pick(TABLE["record_fault"], session.lang)
            place = read.place.show(session.lang)
            click.echo(text.format(place=place, detail=f"{type(error).__name__}: {error}"), err=True)
            return None

    def json(self, write: Any, paths: tuple[str, ...]) -> None:
        """The whole result as one JSON object, units in order."""
        session = self.session
        with Spool() as spool:
            for result in self.results(paths):
                spool.add(result)
            period = session.checker.period or (next(iter(self.periods)) if len(self.periods) == 1 else None)
            ending = {"without_effect": session.desk.without_effect(session.rulebook.by_id)}
            write_json(write, heading(session.checker, period, __version__), spool, [], ending)

    def table(self, write: Any, paths: tuple[str, ...]) -> None:
        """Findings of a few units; one line a unit for many."""
        words, lang = self.session.words, self.session.lang
        few: list[UnitResult] = []
        rows: list[dict[str, Any]] = []
        for result in self.results(paths, told=MANY):
            score = result.data["score"]
            unit = result.data["unit"]
            key = (unit["id"], result.period[0], result.data["record_sha256"])
            rows.append({
                "name": unit["name"], "value": score["value"], "grade": score["grade"],
                "counts": count(result.findings), "key": key,
            })  # fmt: skip
            if len(rows) <= MANY:
                few.append(result)
        rows.sort(key=lambda row: row["key"])
        lines: list[str] = []
        if len(rows) <= MANY:
            for result in sorted(few, key=lambda item: (item.data["unit"]["id"], item.period[0])):
                lines += [unit_heading(result, words), "", findings_table(result.findings, words), ""]
                if not self.every:
                    lines += [pick(TABLE["not_listed"], lang).format(**result.data["not_listed"]), ""]
        elif rows:
            total = {name: sum(row["counts"][name] for row in rows) for name in RESULT_LABELS}
            lines += [units_table(rows, lang), "", counts_line(total, lang)]
        lines += self._closing(len(rows))
        write(("\n".join(lines) + "\n").encode())

    def _closing(self, units: int) -> list[str]:
        session, lang = self.session, self.session.lang
        day = session.words.day(session.checker.as_of)
        lines = [pick(TABLE["units_checked"], lang).format(units=units, day=day)] if units else []
        without = session.desk.without_effect(session.rulebook.by_id)
        if without:
            lines.append(pick(TABLE["without_effect"], lang))
            lines += [
                f"  - {item['unit']} · {item['rule']}: {pick(WITHOUT_EFFECT[item['why']], lang)}" for item in without
            ]
        if session.counts.left_aside:
            lines.append(pick(TABLE["left_aside"], lang).format(count=session.counts.left_aside))
        return lines
