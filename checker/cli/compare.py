"""``danchu compare``: two result files side by side."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import click

from checker.cli.commands import Command
from checker.cli.exits import OK
from checker.cli.kinds import File
from checker.cli.options import format_option, lang_option, output_option, rules_option
from checker.cli.output import OutputError, writing
from checker.compare.comparison import Comparison, comparison_json
from checker.compare.comparison import compare as compared
from checker.compare.known import known
from checker.compare.read import read_result
from checker.compare.told import comparison_text
from checker.data import data_folder
from checker.result import dump
from checker.rulebook.book import Rulebook, open_rulebook
from checker.texts import TABLE, Lang, pick


@click.command(cls=Command)
@click.argument("before", type=File(), metavar="KẾT_QUẢ")
@click.argument("after", type=File(), metavar="KẾT_QUẢ")
@click.option(
    "--profile", metavar="TỆP|TÊN",
    help="Hồ sơ chấm điểm đã dùng, nếu là tệp riêng / the profile that was used, where it is a file of your own.",
)  # fmt: skip
@rules_option
@format_option("json", "html")
@output_option
@lang_option
def compare(
    before: str, after: str, profile: str | None, rules_folder: str | None, form: str, output: str | None, lang: Lang
) -> int:
    """So sánh hai tệp kết quả / compare two result files."""
    folder = Path(rules_folder) if rules_folder else data_folder("rules")
    book = open_rulebook(folder)
    results = read_result(before, lang), read_result(after, lang)
    made = compared((Path(before).name, Path(after).name), *results, known(book, folder, results, profile, lang))
    with writing(output, lang) as target:
        target.write(written(form, made, book, lang))
    return OK


def written(form: str, made: Comparison, book: Rulebook, lang: Lang) -> bytes:
    """A comparison in a format. OutputError where the libraries of the page are not installed."""
    if form == "json":
        return dump(comparison_json(made)) + b"\n"
    if form == "table":
        return comparison_text(made, book, lang).encode()
    try:
        module: Any = importlib.import_module("checker.compare.page")
    except ImportError as error:
        text = pick(TABLE["no_extra"], lang)
        raise OutputError(text.format(what="--format html", extra="report", detail=error.name)) from error
    return bytes(module.page(made, book, lang))
