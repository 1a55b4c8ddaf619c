"""``danchu template``: the Excel workbook that a unit fills in, or a record as such a workbook."""

from __future__ import annotations

import datetime
from difflib import get_close_matches
from typing import Any

import click

from checker.cli.commands import Command
from checker.cli.exits import OK, RECORDS
from checker.cli.formats import library
from checker.cli.kinds import OneOf, Period
from checker.cli.options import as_of_option, lang_option, output_option, rules_option, today
from checker.cli.output import writing
from checker.days import iso
from checker.errors import DanchuError, Place, RecordError
from checker.read import Read
from checker.read.glossary import LEVELS
from checker.read.schema import SCHEMA
from checker.session import Session
from checker.texts import TABLE, pick
from checker.workbook.said import COMMAND

BLANK = "mau"
"""Stands in for the id and the name of a unit that are to be filled in."""


@click.command(cls=Command)
@click.option(
    "--kind", metavar="LOẠI", help="Loại đơn vị, theo rules/actors.yaml / kind of unit, as in rules/actors.yaml."
)
@click.option("--province", metavar="MÃ", help="Mã tỉnh hai chữ số / two-digit code of the province.")
@click.option("--commune", metavar="MÃ", help="Mã xã năm chữ số / five-digit code of the commune.")
@click.option(
    "--former-province", metavar="MÃ", help="Mã tỉnh trước sắp xếp, nếu khác / code of the province before the reform.",
)  # fmt: skip
@click.option(
    "--level",
    type=OneOf(LEVELS),
    default=None,
    help="Cấp, nếu loại đơn vị có ở nhiều cấp / level, for kinds found at several.",
)
@click.option(
    "--period",
    type=Period(),
    default=None,
    metavar="KỲ",
    help="Kỳ báo cáo; mặc định năm nay / period; this year by default.",
)
@click.option("--id", "identity", metavar="MÃ", help="Mã đơn vị ghi sẵn / id of the unit, filled in already.")
@click.option("--name", metavar="TÊN", help="Tên đơn vị ghi sẵn / name of the unit, filled in already.")
@click.option("--from", "source", metavar="HỒ_SƠ", help="Ghi hồ sơ này vào mẫu / put this record into the template.")
@as_of_option
@rules_option
@output_option
@lang_option
def template(
    kind: str | None, province: str | None, commune: str | None, former_province: str | None, level: str | None,
    period: tuple[int, int] | None, identity: str | None, name: str | None, source: str | None, as_of: int | None,
    rules_folder: str | None, output: str | None, lang: Any,
) -> int:  # fmt: skip
    """Lập mẫu Excel để đơn vị ghi số liệu / make the Excel workbook that a unit fills in."""
    if output is None:
        raise DanchuError(pick(COMMAND["output"], lang))
    day = today() if as_of is None else as_of
    session = Session(lang=lang, as_of=day, rules_folder=rules_folder, engine="plain")
    if source is not None:
        reads = list(session.read([source]))
        for read in reads:
            session.complain(read.problems)
        if len(reads) != 1:
            raise DanchuError(pick(COMMAND["one_record"], lang).format(path=source, count=len(reads)))
        record: Any = reads[0].record
        if record is None:
            return RECORDS
    elif kind is None or province is None:
        raise DanchuError(pick(COMMAND["kind_or_from"], lang))
    else:
        codes = {"province": province, "commune": commune, "former_province": former_province}
        record = _blank(session, kind, level, codes, period or _year(day), {"id": identity, "name": name})
    _write(session, record, output)
    return OK


def _year(day: int) -> tuple[int, int]:
    year = datetime.date.fromordinal(day).year
    return datetime.date(year, 1, 1).toordinal(), datetime.date(year, 12, 31).toordinal()


def _blank(
    session: Session, kind: str, level: str | None, codes: dict[str, str | None], period: tuple[int, int],
    told: dict[str, str | None],
) -> dict[str, Any]:  # fmt: skip
    """A record that says nothing but unit and period. RecordError where the codes do not exist or fit together."""
    actor = session.rulebook.actors[_kind(session, kind)]
    level = level or (actor["level"] if actor["level"] in LEVELS else "commune" if codes["commune"] else "province")
    named = {key: BLANK if value is None else value for key, value in told.items()}
    unit = {**named, "kind": _kind(session, kind), "level": level, **codes}
    data = {"schema": SCHEMA, "unit": unit, "period": {"from": iso(period[0]), "to": iso(period[1])}}
    read: Read = session.reader.read_data(data, Place("danchu template"))
    if read.record is None:
        raise RecordError(read.problems, session.lang)
    read.record["unit"] |= told
    return {**read.record, "complete_through": None}


def _kind(session: Session, kind: str) -> str:
    """The id of a kind of unit, given as such or by its Vietnamese label."""
    kinds = {name: its["label"]["vi"] for name, its in session.rulebook.actors.items() if its["is_unit"]}
    found = next((name for name, label in kinds.items() if kind in (name, label)), None)
    if found is None:
        close = ", ".join(get_close_matches(kind, [*kinds, *kinds.values()]))
        near = pick(TABLE["near"], session.lang).format(near=close) if close else ""
        raise DanchuError(pick(COMMAND["unknown_kind"], session.lang).format(found=kind, near=near))
    return found


def _write(session: Session, record: dict[str, Any], output: str) -> None:
    lang = session.lang
    maker = library("checker.workbook.template", "danchu template", "excel", lang)
    try:
        made = maker.template(session.checker, session.places, record)
    except maker.TooLong as error:
        text = pick(COMMAND["long"], lang)
        raise DanchuError(text.format(label=error.label, count=error.count, most=maker.MOST_TEXT)) from error
    if not made.facts:
        unit = record["unit"]
        place = session.places.called(unit["commune"] or unit["former_province"] or unit["province"], lang)
        label = session.words.kind(unit["kind"])
        raise DanchuError(pick(COMMAND["no_rules"], lang).format(kind=label, place=place))
    with writing(output, lang) as target:
        target.write(made.content)
    text = pick(COMMAND["made"], lang)
    click.echo(text.format(path=output, sheets=made.sheets, facts=made.facts), err=True)
