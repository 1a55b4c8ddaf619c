"""Makes a template for a unit, or the workbook of a record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from checker.check import Checker
from checker.explain import window_words
from checker.places import Gazetteer
from checker.workbook.arrange import sheets
from checker.workbook.asked import asked
from checker.workbook.block_writer import MOST_TEXT, TooLong
from checker.workbook.blocks import Blocks
from checker.workbook.manifest import rows
from checker.workbook.words import GUIDE_WORDS
from checker.workbook.write import workbook_bytes

Mapped = Mapping[str, Any]


class Made(NamedTuple):
    """A workbook: its bytes, how many sheets people see, how many facts it asks for."""

    content: bytes
    sheets: int
    facts: int


def template(checker: Checker, places: Gazetteer, record: Mapped) -> Made:
    """The workbook of a record; of a template where the record says nothing but unit and period.

    ``block_writer.TooLong`` where a text of the record fits no cell; ``facts`` is 0 where no rule asks anything.
    """
    blocks = Blocks(checker.rulebook, asked(checker, record), record)
    unit = record["unit"]
    place = places.called(unit.get("former_province") or unit["province"])
    if unit.get("commune"):
        place = f"{places.called(unit['commune'])}, {place}"
    facts = len(blocks.facts())
    made = sheets(blocks, place)
    heading = GUIDE_WORDS["unit"].format(
        kind=checker.rulebook.actors[unit["kind"]]["label"]["vi"], place=place, count=facts,
        period=window_words(record["period"], "vi"),
    )  # fmt: skip
    return Made(workbook_bytes(made, rows(checker.rulebook.sha256, made), record, heading), len(made) + 1, facts)


__all__ = ["MOST_TEXT", "Made", "TooLong", "template"]
