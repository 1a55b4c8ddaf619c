"""The hidden sheet of a workbook: which rulebook it was made from and what it asked, so that it can be read later.

Rows of texts. Besides the version it holds the part of the glossary that the template uses: names, types, labels, codes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from checker import __version__
from checker.workbook.layout import SCHEMA, Answers, Cell, Figures, Key, Sheet, Table, key_of, shown

Mapped = Mapping[str, Any]


@dataclass(slots=True)
class Manifest:
    """What a template was made from: ``cells``: block or answer → its columns; ``figures``: fact → label; ``sheets``: names."""

    schema: str = ""
    rulebook: str = ""
    cells: dict[Key, dict[str, Cell]] = field(default_factory=dict)
    labels: dict[Key, str] = field(default_factory=dict)
    figures: dict[str, str] = field(default_factory=dict)
    sheets: list[str] = field(default_factory=list)

    def everything(self) -> dict[Key, str]:
        """Every table, answer and figure of the template with its label."""
        figures: dict[Key, str] = {("figures", fact): label for fact, label in self.figures.items()}
        return {**self.labels, **figures}


def rows(rulebook: str, sheets: Sequence[Sheet]) -> list[tuple[str, ...]]:
    """The rows of the hidden sheet for a template."""
    made: list[tuple[str, ...]] = [("schema", SCHEMA), ("rulebook", rulebook), ("checker", __version__)]
    for sheet in sheets:
        made.append(("sheet", sheet.name))
        for block in sheet.blocks:
            match block:
                case Table():
                    made.append(("table", shown(block.key), block.title))
                    made += _cells(block.key, block.columns)
                case Figures():
                    made += [("figure", row.fact, row.label) for row in block.rows]
                case Answers():
                    for row in block.rows:
                        made.append(("answer", shown(row.key), row.cell.label))
                        made += _cells(row.key, [row.cell])
    return list(dict.fromkeys(made))


def _cells(key: Key, cells: Iterable[Cell]) -> Iterable[tuple[str, ...]]:
    for cell in cells:
        yield ("cell", shown(key), cell.key, cell.kind, cell.label)
        for code, label in cell.codes.items():
            yield ("code", shown(key), cell.key, code, label)


def parse(found: Iterable[Sequence[str]]) -> Manifest:
    """The manifest of a hidden sheet; rows that it does not know are passed over."""
    made = Manifest()
    codes: dict[tuple[Key, str], dict[str, str]] = {}
    for line in found:
        match [text for text in line if text]:
            case ["schema", schema]:
                made.schema = schema
            case ["rulebook", sha256]:
                made.rulebook = sha256
            case ["sheet", name]:
                made.sheets.append(name)
            case ["figure", fact, label]:
                made.figures[fact] = label
            case ["table" | "answer", key, label]:
                made.labels[key_of(key)] = label
                made.cells.setdefault(key_of(key), {})
            case ["cell", key, name, kind, label]:
                its = codes.setdefault((key_of(key), name), {})
                made.cells.setdefault(key_of(key), {})[name] = Cell(name, label, kind, "", its)  # type: ignore[arg-type]
            case ["code", key, name, code, label]:
                codes.setdefault((key_of(key), name), {})[code] = label
    return made
