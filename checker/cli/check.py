"""``danchu check``: records in, findings and scores out."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import click

from checker import __version__
from checker.areas import Areas, By
from checker.cli.commands import Command
from checker.cli.exits import FAULT, OK, RECORDS, code_of_finding, worst
from checker.cli.formats import FORMATS, needs_file, render
from checker.cli.kinds import File, OneOf, Period
from checker.cli.options import (
    as_of_option,
    document_option,
    engine_option,
    format_option,
    lang_option,
    output_option,
    rule_option,
    rules_option,
    today,
)
from checker.cli.output import OutputError, writing
from checker.cli.session import Session
from checker.read import Read
from checker.report.area_table import areas_table
from checker.report.missing_lines import MissingCount, missing_line
from checker.report.tables import count, counts_line, findings_table, signoff_lines, unit_heading, units_table
from checker.result import Spool, UnitResult, heading, unit_result
from checker.texts import RESULT_LABELS, TABLE, WITHOUT_EFFECT, Lang, pick
from checker.whole import Target, Units, Whole

MANY = 3


@click.command(cls=Command)
@click.argument("paths", nargs=-1, required=True, metavar="ĐƯỜNG_DẪN...")
@as_of_option
@click.option(
    "--period", type=Period(), default=None, metavar="KỲ",
    help="Chỉ kỳ này, ví dụ 2025, 2025-H1, 2025-Q3 / only this period, like 2025, 2025-H1, 2025-Q3",
)  # fmt: skip
@document_option
@rule_option
@click.option(
    "--profile",
    metavar="TỆP|TÊN",
    help="Hồ sơ chấm điểm, rà soát: tệp, hoặc tên hồ sơ đi kèm / profile: a file, or the name of one shipped",
)
@click.option(
    "--waivers", type=File(), metavar="TỆP",
    help="Tệp miễn trừ, sửa kết quả theo quyết định / file of waivers and overrides.",
)  # fmt: skip
@rules_option
@format_option(*FORMATS)
@output_option
@lang_option
@click.option(
    "--fail-on", type=OneOf(["critical", "major", "minor", "never"]), default=None,
    help="Mức độ vi phạm từ đó mã thoát là 1; mặc định minor / severity from which the exit code is 1; minor by default.",
)  # fmt: skip
@click.option(
    "--all", "every", is_flag=True,
    help="Liệt kê cả quy tắc của nơi khác, loại khác / list the rules of other places and kinds too.",
)  # fmt: skip
@click.option(
    "--by", type=OneOf(["province", "commune"]), default=None,
    help="Tổng hợp chỉ tiêu theo tỉnh (mặc định) hoặc xã / targets by province (default) or commune.",
)  # fmt: skip
@engine_option
def check(
    paths: tuple[str, ...], as_of: int | None, period: tuple[int, int] | None, documents: tuple[str, ...],
    rules: tuple[str, ...], profile: str | None, waivers: str | None, rules_folder: str | None, form: str,
    output: str | None, lang: Lang, fail_on: str | None, every: bool, by: By | None, engine: str | None,
) -> int:  # fmt: skip
    """Kiểm tra hồ sơ của đơn vị / check the records of units."""
    session = Session(
        lang=lang, as_of=today() if as_of is None else as_of, rules_folder=rules_folder, documents=documents,
        rules=rules, period=period, engine=engine, profile=profile, waivers=waivers,
    )  # fmt: skip
    fail_on = fail_on or session.fail_on or "minor"
    if output is None and needs_file(form):
        raise OutputError(pick(TABLE["output_needed"], lang))
    run = Run(session, fail_on, every=every, by=by)
    with run.areas, writing(output, lang) as target:
        if form == "table":
            run.table(target.write, paths)
        else:
            run.whole(form, target, paths)
    if not session.counts.records and not session.counts.bad_records:
        click.echo(pick(TABLE["no_records"], lang), err=True)
        return RECORDS
    return worst(run.codes)


class Run:
    """Checks records one by one; keeps what the chosen report needs and the exit codes seen."""

    def __init__(self, session: Session, fail_on: str, *, every: bool, by: By | None) -> None:
        self.session = session
        self.fail_on = fail_on
        self.every = every
        self.by = by
        self.areas = Areas(session.rulebook, by or "province")
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
            result = unit_result(
                checked, session.checker, session.library, session.words, session.desk, sha256, every=self.every, told=told
            )  # fmt: skip
            self.areas.add(checked.view, result.findings)
            return result
        except Exception as error:
            if os.environ.get("DANCHU_DEBUG"):
                raise
            self.codes.add(FAULT)
            text = pick(TABLE["record_fault"], session.lang)
            place = read.place.show(session.lang)
            click.echo(text.format(place=place, detail=f"{type(error).__name__}: {error}"), err=True)
            return None

    def whole(self, form: str, target: Target, paths: tuple[str, ...]) -> None:
        """The whole result, units in order, in a format."""
        session = self.session
        with Spool() as spool:
            for result in self.results(paths):
                spool.add(result)
            period = session.checker.period or (next(iter(self.periods)) if len(self.periods) == 1 else None)
            whole = Whole(
                head=heading(session.checker, period, __version__, session.signoff_json(), session.profile),
                units=Units(spool),
                areas=list(self.areas.rows()),
                ending={"without_effect": session.desk.without_effect(session.rulebook.by_id)},
                book=session.rulebook,
                words=session.words,
                places=session.places,
            )
            render(form, whole, target, session.lang)

    def table(self, write: Any, paths: tuple[str, ...]) -> None:
        """Findings of a few units; one line a unit for many."""
        session = self.session
        words, lang = session.words, session.lang
        few: list[UnitResult] = []
        rows: list[dict[str, Any]] = []
        missing = MissingCount(session.library)
        for result in self.results(paths, told=MANY):
            score = result.data["score"]
            unit = result.data["unit"]
            key = (unit["id"], result.period[0], result.data["record_sha256"])
            rows.append({
                "name": unit["name"], "value": score["value"], "grade": score["grade"],
                "counts": count(result.findings), "key": key,
            })  # fmt: skip
            missing.add(result)
            if len(rows) <= MANY:
                few.append(result)
        rows.sort(key=lambda row: row["key"])
        lines: list[str] = []
        if len(rows) <= MANY:
            for result in sorted(few, key=lambda item: (item.data["unit"]["id"], item.period[0])):
                lines += [unit_heading(result, words), "", findings_table(result.findings, words), ""]
                if not self.every:
                    lines += [pick(TABLE["not_listed"], lang).format(**result.data["not_listed"]), ""]
                if said := missing_line(result, session.library, lang):
                    lines += [*said, ""]
        elif rows:
            total = {name: sum(row["counts"][name] for row in rows) for name in RESULT_LABELS}
            lines += [units_table(rows, lang), "", counts_line(total, lang)]
        if self.by is not None or len(rows) > 1:
            lines += areas_table(list(self.areas.rows()), session.rulebook, session.places, words)
        if len(rows) > MANY:
            lines += missing.lines(lang)
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
        if units:
            lines += signoff_lines(session.signoff_json(), lang)
        if session.profile is not None:
            from checker.profiles.words import profile_lines

            lines += profile_lines(session.profile, lang)
        if session.counts.left_aside:
            lines.append(pick(TABLE["left_aside"], lang).format(count=session.counts.left_aside))
        return lines
