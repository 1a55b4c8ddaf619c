"""``danchu validate --annotate``: a copy of a workbook with its wrong cells marked."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import Any

import click

from checker.cli.formats import library
from checker.cli.output import writing
from checker.errors import DanchuError, Problem
from checker.texts import Lang, pick
from checker.workbook.said import COMMAND

SUFFIX = ".xlsx"


def one_workbook(paths: Sequence[str], target: str, lang: Lang) -> None:
    """DanchuError unless there is one workbook to annotate and the copy does not take its place."""
    if len(paths) != 1 or not paths[0].lower().endswith(SUFFIX):
        raise DanchuError(pick(COMMAND["annotate_one"], lang))
    if os.path.exists(target) and os.path.exists(paths[0]) and os.path.samefile(target, paths[0]):
        raise DanchuError(pick(COMMAND["same_file"], lang))


def write_annotated(path: str, target: str, problems: Iterable[Problem], lang: Lang) -> None:
    """Writes the copy where a cell is wrong; says what became of it on standard error."""
    messages: dict[str, dict[str, str]] = {}
    for problem in problems:
        sheet, _, cell = (problem.place.cell or "").rpartition("!")
        if sheet:
            on_sheet = messages.setdefault(sheet, {})
            said = problem.message(lang)
            on_sheet[cell] = f"{on_sheet[cell]}\n{said}" if cell in on_sheet else said
    count = sum(map(len, messages.values()))
    if count:
        package: Any = library("checker.workbook.package", "--annotate", "excel", lang)
        annotate: Any = library("checker.workbook.annotate", "--annotate", "excel", lang)
        try:
            content = annotate.annotated(package.open_package(path), messages)
        except package.Unreadable as error:
            raise DanchuError(f"{path}: {pick(error.both, lang)}") from error
        with writing(target, lang) as output:
            output.write(content)
    key = "annotated" if count else "nothing_wrong"
    click.echo(pick(COMMAND[key], lang).format(path=target, count=count), err=True)
