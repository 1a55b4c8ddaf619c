"""``danchu rules coverage``: provisions accounted for, scenarios that rules lack."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import click

from checker.cli.commands import Command
from checker.cli.exits import OK, VIOLATIONS
from checker.cli.kinds import Whole
from checker.cli.options import (
    document_option,
    features_option,
    format_option,
    lang_option,
    output_option,
    rules_option,
)
from checker.cli.output import writing
from checker.coverage.provisions import provisions
from checker.coverage.report import WORDS, Coverage, as_json, percent, text
from checker.coverage.scenarios import covered
from checker.data import data_folder, features_beside
from checker.gherkin.runner import Runner
from checker.gherkin.story import Bench
from checker.naming import known_document
from checker.rulebook.book import open_rulebook
from checker.texts import Lang, pick


@click.command("coverage", cls=Command)
@document_option
@features_option
@click.option(
    "--threshold", type=Whole(0, 100), default=100, show_default=True, metavar="%",
    help="Ngưỡng của cả hai tỷ lệ / the least that both shares may be.",
)  # fmt: skip
@format_option("json")
@output_option
@rules_option
@lang_option
def coverage(
    documents: tuple[str, ...], features: str | None, threshold: int, form: str, output: str | None,
    rules_folder: str | None, lang: Lang,
) -> int:  # fmt: skip
    """Điều khoản đã xử lý, kịch bản còn thiếu / provisions disposed of, scenarios that are lacking."""
    rules = Path(rules_folder) if rules_folder else data_folder("rules")
    book = open_rulebook(rules)
    wanted = {known_document(name, book, lang) for name in documents}
    chosen = [document for document in book.documents if not wanted or document["id"] in wanted]
    folder = Path(features) if features else features_beside(rules)
    places = [folder / document["id"] for document in chosen]
    outcomes = list(Runner(Bench(book)).run_files(places if all(place.is_dir() for place in places) else [folder]))
    pairs = [(rule, document) for document in chosen for rule in document["rules"]]
    known = {name: rule for name, (rule, _) in book.by_id.items()}
    found = Coverage(
        {item["id"]: provisions(item) for item in chosen},
        covered(pairs, known, book.facts, outcomes),
        [outcome.show() for outcome in outcomes if outcome.rule is None],
    )
    with writing(output, lang) as stream:
        content = (
            json.dumps(as_json(found), ensure_ascii=False, indent=2)
            if form == "json"
            else text(found, lang, each=bool(wanted))
        )
        stream.write((content + "\n").encode())
    code = VIOLATIONS if found.broken else OK
    for what, share in (("disposed", found.provisions_share()), ("complete", found.rules_share())):
        if share < Fraction(threshold, 100):
            shown = percent(share, lang)
            words = pick(WORDS["under"], lang).format(what=pick(WORDS[what], lang), share=shown, threshold=threshold)
            click.echo(words, err=True)
            code = VIOLATIONS
    return code
