"""``danchu signoff``: legal staff confirm rules; what was confirmed and changed since is named."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from checker.citation import cite
from checker.cli.commands import Group
from checker.cli.exits import OK, VIOLATIONS
from checker.cli.kinds import Day, File, Folder
from checker.cli.options import (
    document_option,
    features_option,
    format_option,
    group_lang_option,
    lang_option,
    output_option,
    rule_option,
    rules_option,
    today,
)
from checker.cli.output import writing
from checker.cli.words import USAGE
from checker.data import data_folder, features_beside
from checker.days import dmy, iso
from checker.gherkin.runner import Runner
from checker.gherkin.story import Bench
from checker.naming import chosen_rules, known_rule
from checker.rulebook.book import Rulebook, open_rulebook
from checker.signoff.ledger import WORDS as LEDGER_WORDS
from checker.signoff.ledger import LedgerError, add_entry, ledger_file
from checker.signoff.prints import prints, scenarios_of
from checker.signoff.report import WORDS, as_json, text
from checker.signoff.states import states
from checker.texts import Lang, pick

Command = TypeVar("Command", bound=Callable[..., Any])


@click.group(cls=Group)
@group_lang_option
def signoff() -> None:
    """Pháp chế xác nhận quy tắc / legal staff confirm rules."""


def _ledger_option(command: Command) -> Command:
    return click.option(
        "--ledger", metavar="TỆP", type=File(Path, exists=False),
        help="Sổ xác nhận; mặc định signoff.yaml của bộ quy tắc / ledger; signoff.yaml of the rulebook by default.",
    )(command)  # fmt: skip


@signoff.command("add")
@click.option(
    "--rule", "rules", multiple=True, required=True, metavar="QUY_TẮC",
    help="Quy tắc được xác nhận; được ghi nhiều lần / rule that is confirmed; may be given more than once.",
)  # fmt: skip
@click.option(
    "--reviewer", required=True, metavar="TÊN",
    help="Người xác nhận, chức vụ, cơ quan / who confirms: name, office, authority.",
)  # fmt: skip
@click.option(
    "--on", type=Day(), default=None, metavar="NGÀY",
    help="Ngày xác nhận; mặc định hôm nay / day of the confirmation; today by default.",
)  # fmt: skip
@click.option("--remark", metavar="LỜI", help="Ghi chú / remark.")
@_ledger_option
@features_option
@rules_option
@lang_option
def add(
    rules: tuple[str, ...], reviewer: str, on: int | None, remark: str | None, ledger: Path | None,
    features: str | None, rules_folder: str | None, lang: Lang,
) -> int:  # fmt: skip
    """Ghi thêm xác nhận vào cuối sổ / add a confirmation at the end of the ledger."""
    folder = Path(rules_folder) if rules_folder else data_folder("rules")
    scenarios = Path(features) if features else features_beside(folder)
    book = open_rulebook(folder)
    wanted = list(dict.fromkeys(known_rule(name, book, lang) for name in rules))
    if not reviewer.strip():
        raise click.BadParameter(pick(USAGE["empty"], lang), click.get_current_context(), param_hint="--reviewer")
    file = ledger or ledger_file(folder)
    if ledger is None and _packaged(folder):
        detail = pick(("bộ quy tắc đi kèm phần mềm", "the rulebook that comes with the program"), lang)
        raise LedgerError(pick(LEDGER_WORDS["unwritable"], lang).format(file=file.name, detail=detail))
    if not _ready(book, scenarios, wanted, lang):
        return VIOLATIONS
    day = today() if on is None else on
    for name, made in prints(book, scenarios, wanted).items():
        content = {
            "rule": name, "reviewer": reviewer.strip(), "on": iso(day), "anchor": made.anchor,
            "rule_sha256": made.rule, "scenarios": made.scenarios, "texts": made.texts, "remark": remark,
        }  # fmt: skip
        add_entry(file, content, lang)
        citation = cite(book.by_id[name][0]["citation"], lang)
        said = {"rule": name, "citation": citation, "reviewer": reviewer.strip(), "day": dmy(day), "file": file.name}
        click.echo(pick(WORDS["added"], lang).format(**said))
        if made.anchor is None:
            click.echo(pick(WORDS["no_anchor"], lang).format(rule=name), err=True)
    return OK


def _packaged(folder: Path) -> bool:
    parts = folder.resolve().parts
    return bool({"site-packages", "dist-packages"} & set(parts)) or parts[-2:] == ("_data", "rules")


def _ready(book: Rulebook, features: Path, wanted: list[str], lang: Lang) -> bool:
    """Whether the scenarios of rules all pass: nobody confirms what its own scenarios contradict."""
    runner = Runner(Bench(book))
    known = scenarios_of(features, dict.fromkeys(book.by_id[name][1]["id"] for name in wanted))
    good = True
    for name in wanted:
        own = known.get(name, ())
        failed = sum(runner.run(scenario).verdict != "passed" for scenario in own)
        key = "failing" if failed else None if own else "no_scenario"
        if key is not None:
            click.echo(pick(WORDS[key], lang).format(rule=name, count=failed), err=True)
            good = False
    return good


@signoff.command("status")
@rule_option
@document_option
@click.option(
    "--store", metavar="THƯ_MỤC", type=Folder(Path, exists=False),
    help="Nơi lưu toàn văn đã nạp / where texts are kept.",
)  # fmt: skip
@format_option("json")
@output_option
@_ledger_option
@features_option
@rules_option
@lang_option
def status(
    rules: tuple[str, ...], documents: tuple[str, ...], store: Path | None, form: str, output: str | None,
    ledger: Path | None, features: str | None, rules_folder: str | None, lang: Lang,
) -> int:  # fmt: skip
    """Quy tắc nào đã được xác nhận, quy tắc nào đã thay đổi / which rules are confirmed, which changed since."""
    folder = Path(rules_folder) if rules_folder else data_folder("rules")
    scenarios = Path(features) if features else features_beside(folder)
    book = open_rulebook(folder)
    wanted = chosen_rules(rules, documents, book, lang)
    found = states(book, folder, scenarios, wanted=wanted, lang=lang, ledger=ledger, store=store, with_law=True)
    with writing(output, lang) as stream:
        shown = (
            json.dumps(as_json(found, book), ensure_ascii=False, indent=2)
            if form == "json"
            else text(found, book, lang)
        )
        stream.write((shown + "\n").encode())
    return VIOLATIONS if any(item.state == "stale" for item in found) else OK
