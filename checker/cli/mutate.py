"""``danchu rules mutate``: which changes to a rule would no scenario notice."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from typing import TypeVar

import click

from checker.cli.commands import Command
from checker.cli.exits import OK, VIOLATIONS
from checker.cli.kinds import File, Whole
from checker.cli.options import (
    document_option,
    features_option,
    format_option,
    lang_option,
    output_option,
    rule_option,
    rules_option,
)
from checker.cli.output import writing
from checker.data import data_folder, features_beside
from checker.mutation.report import WORDS, Tried, as_json, percent, share, stale, text
from checker.mutation.run import try_rules
from checker.mutation.survivors import justified
from checker.naming import chosen_rules
from checker.rulebook.book import open_rulebook
from checker.texts import Lang, pick

Item = TypeVar("Item")


@click.command("mutate", cls=Command)
@rule_option
@document_option
@features_option
@click.option(
    "--accepted", metavar="TỆP", type=File(),
    help="Tệp lý do chấp nhận biến thể còn lại; mặc định mutants.yaml cạnh kịch bản / reasons for survivors.",
)  # fmt: skip
@click.option(
    "--threshold", type=Whole(0, 100), default=95, show_default=True, metavar="%",
    help="Tỷ lệ biến thể phải bị phát hiện / share of the mutants that must be noticed.",
)  # fmt: skip
@click.option("-j", "--jobs", type=Whole(1), default=None, metavar="SỐ", help="Số tiến trình / number of processes.")
@format_option("json")
@output_option
@rules_option
@lang_option
def mutate(
    rules: tuple[str, ...], documents: tuple[str, ...], features: str | None, accepted: str | None, threshold: int,
    jobs: int | None, form: str, output: str | None, rules_folder: str | None, lang: Lang,
) -> int:  # fmt: skip
    """Thử sửa từng chỗ trong quy tắc xem kịch bản có phát hiện / change one thing at a time; do scenarios notice?"""
    folder = Path(rules_folder) if rules_folder else data_folder("rules")
    scenarios = Path(features) if features else features_beside(folder)
    book = open_rulebook(folder)
    chosen = chosen_rules(rules, documents, book, lang)
    beside = scenarios / "mutants.yaml"
    reasons = justified(Path(accepted) if accepted else beside if beside.is_file() else None, lang)
    found: list[Tried] = []
    for some in _watched(try_rules(folder, scenarios, chosen, jobs or os.cpu_count() or 1), len(chosen)):
        found += some
    with writing(output, lang) as stream:
        content = json.dumps(as_json(found, reasons, lang), ensure_ascii=False, indent=2)
        stream.write(((content if form == "json" else text(found, reasons, lang)) + "\n").encode())
    return _verdict(found, reasons, stale(found, reasons, chosen, book.by_id), threshold, lang)


def _verdict(found: list[Tried], reasons: Mapping[str, str], unneeded: list[str], threshold: int, lang: Lang) -> int:
    """1 under the threshold, with an unjustified survivor, or with a reason that nothing needs any more."""
    for mutant in unneeded:
        click.echo(pick(WORDS["stale"], lang).format(mutant=mutant), err=True)
    reached = share(found)
    if reached < Fraction(threshold, 100):
        shown = percent(reached, lang)
        click.echo(pick(WORDS["under"], lang).format(share=shown, threshold=threshold), err=True)
        return VIOLATIONS
    unjustified = any(not item.killed_by and item.mutant not in reasons for item in found)
    return VIOLATIONS if unjustified or unneeded else OK


def _watched(items: Iterable[Item], count: int) -> Iterator[Item]:
    """A bar on standard error when a person is watching."""
    if not sys.stderr.isatty():
        return iter(items)
    from tqdm import tqdm

    return iter(tqdm(items, total=count, delay=1, leave=False, file=sys.stderr))
