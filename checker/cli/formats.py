"""The formats of ``danchu check``: which module renders each, what must be installed for it, whether it needs a file."""

from __future__ import annotations

import importlib
from typing import Any, Final, NamedTuple

from checker.cli.output import OutputError
from checker.texts import TABLE, Lang, pick
from checker.whole import Target, Whole


class Format(NamedTuple):
    """A renderer: ``module`` holds ``render(whole, target)``; ``extra``: the extra that it needs; ``file``: not for terminals."""

    module: str
    extra: str = ""
    file: bool = False


FORMATS: Final[dict[str, Format]] = {
    "json": Format("checker.whole"),
    "jsonl": Format("checker.report.json_lines"),
    "csv": Format("checker.report.csv_file"),
    "parquet": Format("checker.report.parquet_file", extra="parquet", file=True),
    "html": Format("checker.html_report.render", extra="report", file=True),
    "xlsx": Format("checker.report.spreadsheet.workbook", extra="excel", file=True),
    "junit": Format("checker.report.machines.junit"),
    "sarif": Format("checker.report.machines.sarif"),
    "oscal": Format("checker.report.machines.oscal"),
}
"""Besides ``table``, which is written while records are read."""


def render(form: str, whole: Whole, target: Target, lang: Lang, **options: Any) -> None:
    """Writes a result in a format; ``options`` are those that only this format has.

    OutputError where the libraries of the format are not installed.
    """
    chosen = FORMATS[form]
    library(chosen.module, f"--format {form}", chosen.extra, lang).render(whole, target, **options)


def library(module: str, what: str, extra: str, lang: Lang) -> Any:
    """A module that needs the libraries of an extra (empty: none).

    OutputError where they are not installed; ``what``: what they are needed for, as the message says.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        if not extra:
            raise
        text = pick(TABLE["no_extra"], lang)
        raise OutputError(text.format(what=what, extra=extra, detail=error.name)) from error


def needs_file(form: str) -> bool:
    """Whether a format cannot be written to a terminal."""
    return form in FORMATS and FORMATS[form].file
