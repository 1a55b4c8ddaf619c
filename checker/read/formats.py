"""The formats besides JSON and YAML, each imported when the first file of it is met."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Final

from checker.errors import Place
from checker.read.pieces import Format, Formats, Piece, bad

_MODULES: Final = {
    ".parquet": "checker.read.parquet",
    "units.parquet": "checker.read.tables",
}
"""Suffix -> module that holds its ``FORMAT``; the tables of a folder go by the name of the first of them."""
UNITS_TABLE: Final = "units.parquet"


def _later(module: str) -> Callable[[], Format]:
    @cache
    def format_() -> Format:
        found: Any = importlib.import_module(module)
        made: Format = found.FORMAT
        return made

    return format_


FORMATS: Final[Formats] = {suffix: _later(module) for suffix, module in _MODULES.items()}


def table_folder(folder: str) -> Iterator[Piece] | None:
    """The pieces of a folder that holds flat tables (units.parquet and its companions); None where it does not."""
    if not os.path.isfile(os.path.join(folder, UNITS_TABLE)):
        return None
    try:
        tables: Any = importlib.import_module("checker.read.tables")
    except ImportError as error:
        return iter(
            [bad(Place(folder), "needs_library", library=error.name or str(error), form=".parquet", extra="parquet")]
        )
    made: Iterator[Piece] | None = tables.divide(folder)
    return made
