"""``danchu whatif``: what a record would come to with something else in it, or on another day; the file stays as it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from checker import __version__
from checker.cli.commands import Command
from checker.cli.compare import written
from checker.cli.exits import OK, RECORDS
from checker.cli.kinds import Day, File
from checker.cli.options import (
    as_of_option,
    engine_option,
    format_option,
    lang_option,
    output_option,
    rules_option,
    today,
)
from checker.cli.output import writing
from checker.compare.comparison import compare
from checker.compare.known import known
from checker.compare.texts import COMPARE
from checker.data import data_folder
from checker.days import dmy
from checker.errors import Place
from checker.read import Read
from checker.read.normalise import Record
from checker.read.text import pointer
from checker.result import heading, unit_result
from checker.session import Session
from checker.texts import TABLE, Lang, pick
from checker.whatif.settings import Setting, SettingError, apply, parse, plain_record
from checker.whatif.texts import WHATIF


@click.command(cls=Command)
@click.argument("path", metavar="HỒ_SƠ")
@click.option(
    "--set", "settings", multiple=True, metavar="THAY_ĐỔI",
    help="Giá trị thử: đường dẫn trong hồ sơ, dấu = (hoặc += để thêm vào danh sách), giá trị; được ghi nhiều lần / "
    "a value to try: a path into the record, = (or += to add to a list), the value; may be given more than once.",
)  # fmt: skip
@as_of_option
@click.option(
    "--then", "then", type=Day(), default=None, metavar="NGÀY",
    help="Đánh giá bên thử vào ngày khác / assess what is tried on another day.",
)  # fmt: skip
@click.option(
    "--profile", metavar="TỆP|TÊN",
    help="Hồ sơ chấm điểm, rà soát: tệp, hoặc tên hồ sơ đi kèm / profile: a file, or the name of one shipped",
)  # fmt: skip
@click.option(
    "--waivers", type=File(), metavar="TỆP",
    help="Tệp miễn trừ, sửa kết quả theo quyết định / file of waivers and overrides.",
)  # fmt: skip
@rules_option
@format_option("json", "html")
@output_option
@lang_option
@engine_option
def whatif(
    path: str, settings: tuple[str, ...], as_of: int | None, then: int | None, profile: str | None, waivers: str | None,
    rules_folder: str | None, form: str, output: str | None, lang: Lang, engine: str | None,
) -> int:  # fmt: skip
    """Thử thay đổi trong hồ sơ, không ghi vào tệp / try a change of a record without writing it."""
    changes = [parse(text, lang) for text in settings]
    if not changes and then is None:
        if as_of is None:
            raise SettingError(pick(WHATIF["nothing"], lang))
        as_of, then = None, as_of  # nothing but a day: what would today's assessment be on it
    day = today() if as_of is None else as_of
    session, other = (
        Session(lang=lang, as_of=on, rules_folder=rules_folder, engine=engine, profile=profile, waivers=waivers)
        for on in (day, day if then is None else then)
    )
    record = _only(session, path)
    if record is None:
        return RECORDS
    tried = _tried(session, record, changes, path)
    if tried.record is None:
        session.complain(tried.problems)
        return RECORDS
    results = _result(session, record), _result(other, tried.record)
    folder = Path(rules_folder) if rules_folder else data_folder("rules")
    knows = known(session.rulebook, folder, (), profile, lang)
    name = Path(path).name
    made = compare((name, f"{name} *"), *results, knows)
    with writing(output, lang) as target:
        if form == "table":
            head = [pick(COMPARE["what_if"], lang).format(changes=change.text) for change in changes]
            head += [pick(COMPARE["what_if_day"], lang).format(day=dmy(then))] if then is not None else []
            target.write(("\n".join(head) + "\n\n").encode())
        target.write(written(form, made, session.rulebook, lang))
        if form == "table":
            target.write((pick(COMPARE["untouched"], lang).format(file=name) + "\n").encode())
    return OK


def _only(session: Session, path: str) -> Record | None:
    """The one record of a file; None, said on standard error, where it cannot be used."""
    reads = session.read([path])
    first = next(reads, None)
    if first is None:
        click.echo(pick(TABLE["no_records"], session.lang), err=True)
        return None
    if next(reads, None) is not None:
        raise SettingError(pick(WHATIF["several"], session.lang).format(path=path))
    if first.record is None:
        session.complain(first.problems)
    return first.record


def _tried(session: Session, record: Record, changes: list[Setting], path: str) -> Read:
    """The record with the changes, read as any record is."""
    reader, lang = session.reader, session.lang
    data = plain_record(record, reader.canonical)
    facts = [f"{section}.{fact}" for fact, section in reader.glossary.sections.items()]
    place = Place(pick(WHATIF["place"], lang).format(path=path))
    changed = apply(data, changes, facts, lang)
    return reader.read_data(changed, place, lambda where: Place(place.file, pointer=pointer(where)))


def _result(session: Session, record: Record) -> dict[str, Any]:
    """The result of one record as a result file holds it."""
    checker = session.checker
    sha256 = session.reader.record_sha256(record)
    made = unit_result(checker.check(record), checker, session.library, session.words, session.desk, sha256)
    return {**heading(checker, made.period, __version__, profile=session.profile), "units": [made.data]}
