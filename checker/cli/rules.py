"""``danchu rules``: list, show, lint the rulebook and print the schemas of its files."""

from __future__ import annotations

import json
from pathlib import Path

import click

from checker.cli.commands import Group
from checker.cli.exits import OK, RULES
from checker.cli.options import (
    document_option,
    features_option,
    format_option,
    group_lang_option,
    lang_option,
    rules_option,
)
from checker.data import data_folder
from checker.errors import Problem
from checker.explain import Words
from checker.naming import UnknownName, known_document, nearest
from checker.report.rule_page import page
from checker.report.tables import rules_table
from checker.rulebook.book import open_rulebook
from checker.texts import RULES_TEXTS, TABLE, Lang, pick


@click.group(cls=Group, later=("coverage", "mutate", "book"))
@group_lang_option
def rules() -> None:
    """Xem và soát bộ quy tắc / look at the rulebook and lint it."""


@rules.command("list")
@document_option
@format_option("json")
@rules_option
@lang_option
def list_rules(documents: tuple[str, ...], form: str, rules_folder: str | None, lang: Lang) -> int:
    """Liệt kê quy tắc / list the rules."""
    book = open_rulebook(Path(rules_folder) if rules_folder else None)
    wanted = {known_document(name, book, lang) for name in documents}
    pairs = [(rule, document) for rule, document in book.pairs() if not wanted or document["id"] in wanted]
    if form == "json":
        click.echo(json.dumps([{**rule, "document": document["id"]} for rule, document in pairs], ensure_ascii=False))
        return OK
    words = Words(book.facts, book.notes, book.actors, lang)
    for document in book.documents:
        mine = [pair for pair in pairs if pair[1] is document]
        if mine:
            click.echo(f"{document['title'][lang]} ({document['id']})\n")
            click.echo(rules_table(mine, words))
            counts = {"rules": len(mine), "others": len(document["not_rules"])}
            click.echo("\n" + pick(RULES_TEXTS["counts"], lang).format(**counts) + "\n")
    return OK


@rules.command("show")
@click.argument("rule", metavar="QUY_TẮC")
@rules_option
@lang_option
def show_rule(rule: str, rules_folder: str | None, lang: Lang) -> int:
    """Hiện một quy tắc hoặc điều khoản không phải quy tắc / show one rule, or a provision that is no rule."""
    book = open_rulebook(Path(rules_folder) if rules_folder else None)
    words = Words(book.facts, book.notes, book.actors, lang)
    if rule in book.by_id:
        click.echo(page(*book.by_id[rule], words))
        return OK
    for document in book.documents:
        for item in document["not_rules"]:
            if item["id"] == rule:
                click.echo(pick(RULES_TEXTS["no_rule_entry"], lang).format(rule=rule, why=item["reason"][lang]))
                return OK
    known = [*book.by_id, *(item["id"] for document in book.documents for item in document["not_rules"])]
    raise UnknownName(pick(TABLE["no_rule"], lang).format(rule=rule) + nearest(rule, known, lang))


@rules.command("lint")
@features_option
@rules_option
@lang_option
def lint_rules(features: str | None, rules_folder: str | None, lang: Lang) -> int:
    """Soát lỗi bộ quy tắc / find mistakes in the rulebook."""
    from checker.gherkin.feature import feature_files, read_feature
    from checker.rulebook.lint import lint

    folder = Path(features) if features else data_folder("features")
    tagged = frozenset(
        tag for file in feature_files([folder]) for scenario in read_feature(file).scenarios for tag in scenario.tags
    )
    problems = lint(Path(rules_folder) if rules_folder else data_folder("rules"), tagged)
    for problem in problems:
        click.echo(_line(problem, lang))
    count = len(problems)
    click.echo(
        pick(RULES_TEXTS["lint_clean" if not count else "lint_count"], lang).format(count=count), err=bool(count)
    )
    return RULES if count else OK


def _line(problem: Problem, lang: Lang) -> str:
    code = problem.code.removeprefix("lint_")
    return f"{problem.place.show(lang)}: [{code}] {problem.message(lang)}"


@rules.command("schema")
@click.argument("name", required=False, metavar="[TÊN]")
@lang_option
def print_schema(name: str | None, lang: Lang) -> int:
    """In JSON Schema của các tệp / print the JSON Schema of a kind of file."""
    from checker.schemas import schemas

    known = schemas(open_rulebook())
    if name is None:
        click.echo("\n".join(known))
        return OK
    if name not in known:
        raise UnknownName(pick(TABLE["no_schema"], lang).format(name=name, known=", ".join(known)))
    click.echo(json.dumps(known[name], ensure_ascii=False, indent=2))
    return OK
