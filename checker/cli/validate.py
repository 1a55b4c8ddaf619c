"""``danchu validate``: whether records can be used, with every mistake in them."""

from __future__ import annotations

import click

from checker.cli.annotate import one_workbook, write_annotated
from checker.cli.commands import Command
from checker.cli.exits import OK, RECORDS
from checker.cli.options import lang_option, rules_option, today
from checker.errors import Problem
from checker.session import Session
from checker.texts import TABLE, Lang, pick


@click.command(cls=Command)
@click.argument("paths", nargs=-1, required=True, metavar="ĐƯỜNG_DẪN...")
@rules_option
@lang_option
@click.option(
    "--annotate", metavar="TỆP",
    help="Với một tệp Excel: ghi bản sao tô màu, chú thích các ô sai / for one Excel file: a copy with its wrong cells marked.",
)  # fmt: skip
def validate(paths: tuple[str, ...], rules_folder: str | None, lang: Lang, annotate: str | None) -> int:
    """Soát lỗi hồ sơ trước khi nộp / find the mistakes in records."""
    if annotate is not None:
        one_workbook(paths, annotate, lang)
    session = Session(lang=lang, as_of=today(), rules_folder=rules_folder, engine="plain")
    problems: list[Problem] = []
    for read in session.read(paths):
        session.complain(read.problems)
        if annotate is not None:
            problems += read.problems
    if annotate is not None:
        write_annotated(paths[0], annotate, problems, lang)
    counts = session.counts
    if counts.records:
        click.echo(pick(TABLE["valid"], lang).format(count=counts.records))
    if counts.left_aside:
        click.echo(pick(TABLE["left_aside"], lang).format(count=counts.left_aside))
    if not counts.records and not counts.bad_records:
        click.echo(pick(TABLE["no_records"], lang), err=True)
    return RECORDS if counts.bad_records or not counts.records else OK
