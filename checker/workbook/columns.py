"""What the cells under a key take, as the glossary has it now: the same for those who write a workbook and who read one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from checker.read.glossary import Glossary
from checker.workbook.layout import PREDECESSOR, PREDECESSORS, Cell, Key, Kind, shown
from checker.workbook.words import LEVELS, RESULTS, SAYS, UNIT

Mapped = Mapping[str, Any]
FIGURES: Final = "figures"
_DATES: Final = frozenset({"unit.founded_on", "unit.dissolved_on", "period.from", "period.to", "complete_through"})
_JUDGEMENT: Final[dict[str, Kind]] = {"rule": "text", "result": "name", "by": "text", "on": "date", "reason": "text"}


def cell_of(name: str, definition: Mapped) -> Cell:
    """The cell of an attribute, flag, figure or text of the glossary."""
    codes = {code: label["vi"] for code, label in (definition.get("codes") or {}).items()}
    kind: Kind = "codes" if codes else definition["type"]
    return Cell(name, definition["label"]["vi"], kind, "", codes)


def unit_cell(key: str, glossary: Glossary) -> Cell:
    """The cell of one of the answers that every record has."""
    kinds = {name: its["label"]["vi"] for name, its in glossary.kinds.items()}
    codes = {"unit.kind": kinds, "unit.level": LEVELS}.get(key, {})
    return Cell(key, UNIT[key][0], "date" if key in _DATES else "name" if codes else "text", "", codes)


def judgement_cells() -> list[Cell]:
    """The columns of the table of judgements."""
    return [
        Cell(key, SAYS["judgement_" + key], kind, "", RESULTS if kind == "name" else {})
        for key, kind in _JUDGEMENT.items()
    ]


def predecessor_cell() -> Cell:
    """The column that says which predecessor an entry is of."""
    return Cell(PREDECESSOR, SAYS["predecessor_of"], "text", SAYS["predecessor_of_note"])


def identity_cell() -> Cell:
    """The column with the ids of the predecessors."""
    return Cell("id", UNIT["unit.id"][0], "text", UNIT["unit.id"][1])


def cells_of(key: Key, glossary: Glossary) -> dict[str, Cell]:
    """The columns of a table, or the one cell of an answer or figure; nothing where the glossary does not know the key."""
    if shown(key) in UNIT:
        return {key[-1]: unit_cell(shown(key), glossary)}
    if key == PREDECESSORS:
        return {"id": identity_cell()}
    match key:
        case ("judgements",):
            return {cell.key: cell for cell in judgement_cells()}
        case ("unit", "attributes", name) if name in glossary.unit_attributes:
            return {name: cell_of(name, glossary.unit_attributes[name])}
        case ("predecessor", section, fact) if inner := cells_of((section, fact), glossary):
            return {PREDECESSOR: predecessor_cell(), **inner}
        case (section, fact) if glossary.sections.get(fact) == section:
            if section in glossary.entries:
                return {name: cell_of(name, its) for name, its in glossary.entries[section][fact].items()}
            return {FIGURES if section == FIGURES else fact: cell_of(fact, glossary.facts[fact])}
    return {}


def label_of(key: Key, glossary: Glossary) -> str:
    """What a table, answer or figure is called now; empty where the glossary does not know it."""
    if shown(key) in UNIT:
        return UNIT[shown(key)][0]
    match key:
        case ("unit", "attributes", name) if name in glossary.unit_attributes:
            return str(glossary.unit_attributes[name]["label"]["vi"])
        case ("predecessor", section, fact) if inner := label_of((section, fact), glossary):
            return SAYS["of_predecessors"].format(label=inner)
        case (_, fact) if fact in glossary.facts:
            return str(glossary.facts[fact]["label"]["vi"])
    return SAYS["predecessors"] if key == PREDECESSORS else SAYS["judgements"] if key == ("judgements",) else ""
