"""``danchu law``: add official texts, compare them with the anchors of the rulebook, show them."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from checker.citation import cite
from checker.cli.commands import Group
from checker.cli.exits import OK, RECORDS, VIOLATIONS, worst
from checker.cli.kinds import Folder
from checker.cli.options import (
    document_option,
    format_option,
    group_lang_option,
    lang_option,
    output_option,
    rules_option,
)
from checker.cli.output import writing
from checker.data import data_folder
from checker.errors import DanchuError, LawTextError, Place, Problem
from checker.law.anchors import anchors_yaml
from checker.law.compare import compare
from checker.law.parse import parse
from checker.law.provisions import LawText, key
from checker.law.source import read_source
from checker.law.store import keep, store_folder, stored, write_whole
from checker.naming import known_document
from checker.report.law_tables import aside_lines, comparison_json, comparison_page, read_table, said, warning_lines
from checker.rulebook.book import Rulebook, open_rulebook
from checker.texts import Lang

Command = TypeVar("Command", bound=Callable[..., Any])
FORMAT = "danchu/law-check/1"


@click.group(cls=Group)
@group_lang_option
def law() -> None:
    """Nạp toàn văn, đối chiếu với bộ quy tắc / add official texts, compare them with the rulebook."""


def store_option(command: Command) -> Command:
    return click.option(
        "--store", "store", metavar="THƯ_MỤC", type=Folder(Path, exists=False),
        help="Nơi lưu toàn văn; mặc định ~/.local/share/danchu/law / where texts are kept; by default ~/.local/share/danchu/law",
    )(command)  # fmt: skip


def _unusable_text_is_3(command: Command) -> Command:
    """A text that cannot be used ends the command with 3 and every mistake in it."""

    @functools.wraps(command)
    def run(*arguments: Any, **options: Any) -> int:
        try:
            return int(command(*arguments, **options))
        except LawTextError as error:
            click.echo(str(error), err=True)
            return RECORDS

    return run  # type: ignore[return-value]


@law.command("add")
@click.argument("file", metavar="TỆP", type=Path)
@click.option("--document", "name", required=True, metavar="MÃ", help="Văn bản nào / which document it is the text of.")
@click.option("--anchor", is_flag=True, help="Ghi mốc đối chiếu vào bộ quy tắc / write anchors into the rulebook.")
@click.option("--all", "whole", is_flag=True, help="Hiện cả các dòng để riêng / show the lines left aside too.")
@rules_option
@store_option
@lang_option
@_unusable_text_is_3
def add(
    file: Path, name: str, anchor: bool, whole: bool, rules_folder: str | None, store: Path | None, lang: Lang
) -> int:
    """Nạp toàn văn một văn bản, tách thành điều khoản / add an official text, divided into provisions."""
    document = _document(_book(rules_folder), name, lang)
    anchors_file = _anchors_file(rules_folder, name, lang) if anchor else None
    text = parse(read_source(file, lang), str(file), lang)
    listed = _against_list(document, text, file, lang)
    click.echo(read_table(text, str(file), lang))
    kept = keep(name, file.name, text, store, lang)
    lines = [*aside_lines(text, whole, lang), *warning_lines([*text.warnings, *listed], lang)]
    lines.append(said("kept", lang, path=kept))
    if anchors_file is not None:
        write_whole(anchors_file, anchors_yaml(name, text.provisions), lang)
        lines.append(said("anchored", lang, count=len(text.provisions), path=anchors_file))
    click.echo("\n" + "\n".join(lines))
    return OK


def _book(rules_folder: str | None) -> Rulebook:
    return open_rulebook(Path(rules_folder) if rules_folder else None)


def _document(book: Rulebook, name: str, lang: Lang) -> Any:
    known_document(name, book, lang)
    return next(document for document in book.documents if document["id"] == name)


def _anchors_file(rules_folder: str | None, name: str, lang: Lang) -> Path:
    """Where the anchors of a document go. DanchuError for an installed rulebook, or where the document has no folder."""
    folder = Path(rules_folder) if rules_folder else data_folder("rules")
    place = Place(str(folder))
    parts = folder.resolve().parts
    if {"site-packages", "dist-packages"} & set(parts) or parts[-2:] == ("_data", "rules"):
        raise DanchuError(Problem(place, "law_shipped_rules").show(lang))
    if not (folder / name / "document.yaml").is_file():
        raise DanchuError(Problem(place, "law_no_document_folder", name).show(lang))
    return folder / name / "anchors.yaml"


def _against_list(document: Any, text: LawText, file: Path, lang: Lang) -> list[Problem]:
    """Provisions that only the text has, or only the rulebook. LawTextError where they have none in common."""
    listed = {key(item): item for item in document["provisions"]}
    there = {key(item.citation): item for item in text.provisions}
    numbered = [item for name, item in there.items() if "passage" not in item.citation]
    place = Place(str(file))
    if any("passage" not in item for item in listed.values()) and not any(key(i.citation) in listed for i in numbered):
        found = cite(numbered[0].citation, lang)
        raise LawTextError([Problem(place, "law_other_text", found, document["short"][lang])], lang)
    unlisted = [
        Problem(Place(str(file), line=item.line), "law_unlisted", cite(item.citation, lang))
        for name, item in there.items()
        if name not in listed
    ]
    absent = [Problem(place, "law_absent", cite(item, lang)) for name, item in listed.items() if name not in there]
    return unlisted + absent


@law.command("verify")
@document_option
@format_option("json")
@output_option
@click.option("--all", "whole", is_flag=True, help="Hiện cả điều khoản không đổi / show unchanged provisions too.")
@rules_option
@store_option
@lang_option
@_unusable_text_is_3
def verify(
    documents: tuple[str, ...], form: str, output: str | None, whole: bool, rules_folder: str | None, store: Path | None,
    lang: Lang,
) -> int:  # fmt: skip
    """Đối chiếu toàn văn đã nạp với mốc của bộ quy tắc / compare added texts with the anchors."""
    book = _book(rules_folder)
    wanted = {known_document(name, book, lang) for name in documents}
    codes: list[int] = []
    made: list[tuple[Any, Any]] = []
    for document in book.documents:
        if wanted and document["id"] not in wanted:
            continue
        try:
            found = stored(document["id"], store, lang)
        except LawTextError as error:
            click.echo(str(error), err=True)
            codes.append(RECORDS)
            continue
        if found is None:
            if wanted:
                click.echo(said("not_stored", lang, document=document["id"]), err=True)
                codes.append(RECORDS)
            continue
        compared = compare(document, found.text.provisions)
        made.append((document, compared))
        codes.append(OK if all(item.status == "unchanged" for item in compared) else VIOLATIONS)
    if not codes:
        click.echo(said("nothing_stored", lang, folder=store_folder(store)), err=True)
        return RECORDS
    if made:
        with writing(output, lang) as stream:
            stream.write(_shown(made, form, whole, lang).encode())
    return worst(codes)


def _shown(made: list[tuple[Any, Any]], form: str, whole: bool, lang: Lang) -> str:
    if form == "json":
        documents = [comparison_json(document, compared) for document, compared in made]
        return json.dumps({"schema": FORMAT, "documents": documents}, ensure_ascii=False, indent=2) + "\n"
    return "\n\n".join(comparison_page(document, compared, whole, lang) for document, compared in made) + "\n"


@law.command("show")
@click.argument("name", metavar="MÃ")
@click.argument("words", nargs=-1, metavar="[CĂN_CỨ]...")
@rules_option
@store_option
@lang_option
@_unusable_text_is_3
def show(name: str, words: tuple[str, ...], rules_folder: str | None, store: Path | None, lang: Lang) -> int:
    """Hiện toàn văn đã nạp, hoặc một điều khoản / show an added text, or the provision named, as in “khoản 1 Điều 2”."""
    document = _document(_book(rules_folder), name, lang)
    found = stored(document["id"], store, lang)
    if found is None:
        click.echo(said("not_stored", lang, document=name), err=True)
        return RECORDS
    asked = " ".join(" ".join(words).casefold().replace(",", " ").split())
    shown = [
        item
        for item in found.text.provisions
        if not asked or cite(item.citation, lang).casefold().replace(",", "") == asked
    ]
    if not shown:
        raise DanchuError(said("no_such_provision", lang, words=" ".join(words)))
    click.echo("\n\n".join(f"{cite(item.citation, lang)}\n{item.text}" for item in shown))
    return OK
