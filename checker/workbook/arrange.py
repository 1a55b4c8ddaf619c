"""Blocks to sheets: unit, topics in the order of the rulebook, predecessors, judgements; none taller than a screen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from checker.read.glossary import LISTS, SECTIONS
from checker.workbook.blocks import Blocks
from checker.workbook.layout import Answers, Block, Figures, Sheet, Table
from checker.workbook.words import JUDGEMENT_SHEET, PREDECESSOR_SHEET, SAYS, UNIT_SHEET

Mapped = Mapping[str, Any]
SCREEN_ROWS: Final = 33
"""Rows of 20 pixels that Excel shows on a screen 1080 pixels high, less the two lines that stay on top."""
MOST_NAME: Final = 31
LEAST_NAME: Final = 12
_NOT_IN_NAMES: Final = re.compile(r"[\[\]:*?/\\']")


def sheets(blocks: Blocks, place: str) -> list[Sheet]:
    """All sheets of a template but the guide."""
    made = [Sheet(UNIT_SHEET, SAYS["unit_title"], blocks.unit(place))]
    by_topic: dict[str, list[str]] = {topic: [] for topic in blocks.book.topics}
    for fact in blocks.facts():
        by_topic[blocks.book.facts["facts"][fact]["topic"]].append(fact)
    taken = {UNIT_SHEET, PREDECESSOR_SHEET, JUDGEMENT_SHEET}
    for topic, facts in by_topic.items():
        for number, part in enumerate(_screens(_blocks_of(blocks, facts)), 1):
            label = blocks.book.topics[topic]["vi"]
            title = label if number == 1 else SAYS["title_more"].format(title=label, number=number)
            made.append(Sheet(_name(label, number, taken), title, tuple(part)))
    if before := blocks.predecessors():
        made.append(Sheet(PREDECESSOR_SHEET, PREDECESSOR_SHEET, tuple(before)))
    if judged := blocks.judgements():
        made.append(Sheet(JUDGEMENT_SHEET, JUDGEMENT_SHEET, (judged,)))
    return made


def _blocks_of(blocks: Blocks, facts: list[str]) -> Iterable[Block]:
    """The blocks of a topic: what was done and issued, then figures, then the rest."""
    sections = {fact: SECTIONS[blocks.book.facts["facts"][fact]["type"]] for fact in facts}
    yield from (blocks.table(fact) for fact in facts if sections[fact] in LISTS)
    yield from blocks.figures(fact for fact in facts if sections[fact] == "figures")
    rest = blocks.answers(fact for fact in facts if sections[fact] in ("flags", "texts"))
    if rest is not None:
        yield rest


def height(block: Block) -> int:
    """About how many rows of 20 pixels a block takes, its title, headers and the space below it included."""
    match block:
        case Table():
            return block.rows + 4
        case Figures():
            return len(block.rows) + 4
        case Answers():
            return 2 * len(block.rows) + 2


def _screens(blocks: Iterable[Block]) -> Iterable[list[Block]]:
    part: list[Block] = []
    used = 0
    for block in blocks:
        if part and used + height(block) > SCREEN_ROWS:
            yield part
            part, used = [], 0
        part.append(block)
        used += height(block)
    if part:
        yield part


def _name(label: str, number: int, taken: set[str]) -> str:
    """A name for a tab: at most 31 characters, none of Excel's forbidden ones, cut where a phrase ends."""
    end = f" {number}" if number > 1 else ""
    name = cut(_NOT_IN_NAMES.sub(" ", label), MOST_NAME - len(end)) + end
    while name in taken:
        number += 1
        end = f" {number}"
        name = cut(label, MOST_NAME - len(end)) + end
    taken.add(name)
    return name


def cut(label: str, most: int) -> str:
    """The label, or its beginning up to a comma or “và”, else up to a word."""
    if len(label) <= most:
        return label
    phrases = [found.start() for found in re.finditer(r", | và ", label) if LEAST_NAME <= found.start() <= most]
    return label[: phrases[-1]] if phrases else label[: most + 1].rsplit(" ", 1)[0]
