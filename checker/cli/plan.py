"""``danchu plan``: what a unit has to do next, by when, and the fewest fixes that lift its grade."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Any

import click

from checker.cli.commands import Command
from checker.cli.exits import OK, RECORDS, worst
from checker.cli.kinds import File, Whole
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
from checker.days import iso
from checker.plan.duties import UnitPlan, unit_plan
from checker.plan.goals import Goal, band_named, goal
from checker.plan.texts import PLAN
from checker.plan.told import plan_json, plan_text
from checker.result import dump
from checker.session import Session
from checker.texts import TABLE, Lang, pick

FAR = 3660


@click.command(cls=Command)
@click.argument("paths", nargs=-1, required=True, metavar="ĐƯỜNG_DẪN...")
@as_of_option
@click.option(
    "--within", type=Whole(0, FAR), default=30, show_default=True, metavar="SỐ",
    help="Đến hạn trong bấy nhiêu ngày là sắp đến hạn / a deadline within so many days is near.",
)  # fmt: skip
@click.option(
    "--reach", "grade", metavar="XẾP_LOẠI",
    help="Ít việc nhất để đạt loại này / the fewest fixes that reach this grade.",
)  # fmt: skip
@document_option
@rule_option
@click.option(
    "--profile", metavar="TỆP|TÊN",
    help="Hồ sơ chấm điểm, rà soát: tệp, hoặc tên hồ sơ đi kèm / profile: a file, or the name of one shipped",
)  # fmt: skip
@click.option(
    "--waivers", type=File(), metavar="TỆP",
    help="Tệp miễn trừ, sửa kết quả theo quyết định / file of waivers and overrides.",
)  # fmt: skip
@rules_option
@format_option("json", "ics")
@output_option
@lang_option
@engine_option
def plan(
    paths: tuple[str, ...], as_of: int | None, within: int, grade: str | None, documents: tuple[str, ...],
    rules: tuple[str, ...], profile: str | None, waivers: str | None, rules_folder: str | None, form: str,
    output: str | None, lang: Lang, engine: str | None,
) -> int:  # fmt: skip
    """Việc cần làm của đơn vị theo thời hạn / what units have to do next, by their deadlines."""
    if grade is not None and form == "ics":
        raise OutputError(pick(PLAN["reach_not_calendar"], lang))
    session = Session(
        lang=lang, as_of=today() if as_of is None else as_of, rules_folder=rules_folder, documents=documents,
        rules=rules, engine=engine, profile=profile, waivers=waivers,
    )  # fmt: skip
    target = None if grade is None else band_named(grade, session.rulebook.scoring, lang)
    codes = {OK}
    made = sorted(_plans(session, paths, within, codes), key=lambda found: (found[0], found[1]))
    if not session.counts.records and not session.counts.bad_records:
        click.echo(pick(TABLE["no_records"], lang), err=True)
        return RECORDS
    plans = [found[2] for found in made]
    with writing(output, lang) as place:
        place.write(_written(form, plans, target, session))
    return worst(codes)


def _plans(
    session: Session, paths: tuple[str, ...], within: int, codes: set[int]
) -> Iterator[tuple[str, tuple[int, int], UnitPlan]]:
    """The plan of every good record, with what they are sorted by; the others are named on standard error."""
    for read in session.read(paths):
        if read.record is None:
            session.complain(read.problems)
            codes.add(RECORDS)
            continue
        record: Any = read.record
        yield record["unit"]["id"], record["period"], unit_plan(record, session.checker, session.desk, within)


def _written(form: str, plans: list[UnitPlan], target: int | None, session: Session) -> bytes:
    if form == "ics":
        return bytes(_calendar(session.lang).calendar(plans, session.words))
    scoring, decider, words = session.rulebook.scoring, session.checker.decider, session.words
    goals: list[Goal | None] = [None if target is None else goal(one, target, scoring, decider) for one in plans]
    if form == "json":
        units = [plan_json(one, aim, scoring, words) for one, aim in zip(plans, goals, strict=True)]
        head = {"schema": "danchu/plan/1", "as_of": iso(session.checker.as_of), "rulebook": session.rulebook.sha256}
        return dump({**head, "units": units}) + b"\n"
    return "\n".join(plan_text(one, aim, scoring, words) for one, aim in zip(plans, goals, strict=True)).encode()


def _calendar(lang: Lang) -> Any:
    """What writes calendars. OutputError where its library is not installed."""
    try:
        return importlib.import_module("checker.plan.calendar")
    except ImportError as error:
        text = pick(TABLE["no_extra"], lang)
        raise OutputError(text.format(what="--format ics", extra="calendar", detail=error.name)) from error
