"""A result as CSV for spreadsheets: UTF-8 with a byte order mark, no cell that a spreadsheet would run as a formula.

Findings in the file (or on standard output), areas in a second file beside it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePath
from typing import Any, Final

from checker.report.rows import AREA_COLUMNS, FINDING_COLUMNS, areas, findings
from checker.whole import Target, Whole

BOM: Final = "\ufeff".encode()
RUNS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a text may begin with to be run as a formula; full-width signs too, which Excel reads as the plain ones."""
AREAS_FILE: Final = "{stem}.areas.csv"


def render(whole: Whole, target: Target, delimiter: str = ",") -> None:
    """Writes findings, and areas to ``NAME.areas.csv``."""
    write(target.write, FINDING_COLUMNS, findings(whole), delimiter)
    if target.name is not None:
        with target.beside(AREAS_FILE.format(stem=PurePath(target.name).stem)) as second:
            write(second.write, AREA_COLUMNS, areas(whole), delimiter)


def write(
    put: Callable[[bytes], object], columns: Mapping[str, type], rows: Iterable[Mapping[str, Any]], delimiter: str
) -> None:
    """A heading and the rows, as bytes."""
    put(BOM)
    held = io.StringIO()
    writer = csv.writer(held, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([safe(row[name]) for name in columns])
        if held.tell() > 1 << 16:
            put(held.getvalue().encode())
            held.seek(0)
            held.truncate()
    put(held.getvalue().encode())


def safe(value: Any) -> Any:
    """A text that a spreadsheet shows as it is: an apostrophe before what it would run."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "'" + value if isinstance(value, str) and value.startswith(RUNS) else value
