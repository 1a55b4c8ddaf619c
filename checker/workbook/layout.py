"""What a workbook consists of: sheets of blocks, each block a table, a grid of figures or a list of answers.

Keys are those of a record (`events.people_dialogue` stands as ``("events", "people_dialogue")``); labels are Vietnamese.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from checker.days import Window

Kind = Literal["date", "figure", "flag", "text", "codes", "name"]
"""What a cell takes; ``name``: a text that must stand in a list, without other choice, one only."""

SCHEMA: Final = "danchu/workbook/1"
MARK: Final = "danchu:"
TABLE, FIGURES, ANSWERS, TEXT, KEYS, HEAD, ROW, END = (
    MARK + word for word in ("table", "figures", "list", "text", "keys", "head", "row", "end")
)
"""The first, hidden column says what a row is; the rows between ``HEAD`` and ``END`` of a table are people's."""
NUMBER_COLUMN: Final = "#"
LABEL_COLUMN: Final = "label"
VALUE_COLUMN: Final = "value"
HELP_COLUMN: Final = "help"
NONE_COLUMN: Final = "+none"
"""Follows the key of the column in which the tick of a table stands, one line above."""
PREDECESSOR: Final = "predecessor"
"""The column of a table of predecessors that says which of them an entry is of, and the first part of its key."""
PREDECESSORS: Final = ("unit", "predecessors")
MANIFEST_SHEET: Final = "_danchu"
LISTS_SHEET: Final = "_danhmuc"
FIRST_LINES: Final = 2
"""Lines at the head of a sheet, which stay on top."""

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """What may stand in a cell: its kind, its codes (code → label) and the note beside its header."""

    key: str
    label: str
    kind: Kind
    note: str = ""
    codes: Mapping[str, str] = field(default_factory=dict)
    former: Mapping[str, str] = field(default_factory=dict)
    """Labels that codes had in the template: label → code."""


@dataclass(frozen=True, slots=True)
class Table:
    """One row an entry; ``rows``: how many empty ones it starts with; ``none``: whether there is a tick for none."""

    key: Key
    title: str
    note: str
    columns: tuple[Cell, ...]
    rows: int
    none: bool = True


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure and the windows in which it is asked for."""

    fact: str
    label: str
    note: str
    asked: frozenset[Window]


@dataclass(frozen=True, slots=True)
class Figures:
    """One row a figure, one column a window (key, label of its header)."""

    windows: tuple[tuple[str, str], ...]
    rows: tuple[FigureRow, ...]
    title: str


@dataclass(frozen=True, slots=True)
class Answer:
    """One value with its label; ``locked``: set when the template was made."""

    key: Key
    cell: Cell
    help: str = ""
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Answers:
    """One value a row."""

    title: str
    rows: tuple[Answer, ...]


Block = Table | Figures | Answers


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: what its tab and its first line say, and its blocks from above."""

    name: str
    title: str
    blocks: tuple[Block, ...]


def shown(key: Key) -> str:
    """A key as the hidden column has it."""
    return ".".join(key)


def key_of(text: str) -> Key:
    """The key that the hidden column has."""
    return tuple(text.split("."))
