"""``danchu rules book``: the living document as one HTML page."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from checker.book.page import page
from checker.book.render import render
from checker.book.scenarios import files_of, run
from checker.book.used import used_by
from checker.book.words import PAGE
from checker.cli.commands import Command
from checker.cli.exits import OK
from checker.cli.options import document_option, features_option, lang_option, rules_option
from checker.cli.output import writing
from checker.data import data_folder
from checker.gherkin.runner import Runner
from checker.gherkin.story import Bench
from checker.naming import known_document
from checker.rulebook.book import open_rulebook
from checker.signoff.states import states
from checker.texts import Lang, pick


@click.command("book", cls=Command)
@click.option("--output", required=True, metavar="TỆP", help="Tệp của trang HTML / file of the HTML page.")
@document_option
@features_option
@rules_option
@lang_option
def book(output: str, documents: tuple[str, ...], features: str | None, rules_folder: str | None, lang: Lang) -> int:
    """Dựng sổ tay quy tắc và kịch bản thành một trang HTML / the living document as one page."""
    folder = Path(rules_folder) if rules_folder else data_folder("rules")
    scenarios = Path(features) if features else data_folder("features")
    rulebook = open_rulebook(folder)
    wanted = {known_document(name, rulebook, lang) for name in documents}
    chosen = [document for document in rulebook.documents if not wanted or document["id"] in wanted]
    files = files_of(scenarios, [document["id"] for document in chosen])
    found = {state.rule: state for state in states(rulebook, folder, scenarios, lang=lang)}
    ran = run(Runner(Bench(rulebook)), scenarios, _watched(files))
    made = page(rulebook, chosen, ran, found, used_by(folder), lang)
    with writing(output, lang) as stream:
        for piece in render(made):
            stream.write(piece.encode())
    if ran.failed:
        click.echo(pick(PAGE["made_with_failures"], lang).format(count=ran.failed), err=True)
    return OK


def _watched(files: list[Path]) -> Iterable[Path]:
    """A bar on standard error when a person is watching."""
    if not sys.stderr.isatty():
        return files
    from tqdm import tqdm

    watched: Iterable[Path] = tqdm(files, delay=1, leave=False, file=sys.stderr)
    return watched
