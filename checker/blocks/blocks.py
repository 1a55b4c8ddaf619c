"""The input cut into blocks: some hundred records each, always at the same places, so that a run can be taken up again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from checker.errors import Lang
from checker.read.pieces import Elsewhere, Known, Lines, Piece, Single
from checker.read.stretch import lines_of

RECORDS: Final = 500
WEIGHT: Final = 4 << 20
SLOW: Final = 40
"""How much more work a byte of YAML makes than a byte of JSON."""
WORKBOOK: Final = 1 << 20
"""What a workbook is taken to weigh."""


class Block(NamedTuple):
    """Pieces that are checked together; ``ahead``: about how many records come after them, 0 where nobody knows."""

    number: int
    pieces: list[Piece]
    ahead: int = 0


def blocks(pieces: Iterable[Piece], least: int, read: Callable[[], float] = lambda: 1) -> Iterator[Block]:
    """Blocks of the pieces; each but the last holds more than ``least`` records. ``read``: what share of the input has been read."""
    number, held, records, weight, all_records = 0, list[Piece](), 0, 0, 0
    for piece in pieces:
        held.append(piece)
        count, its_weight = measure(piece)
        records, weight, all_records = records + count, weight + its_weight, all_records + count
        if records >= RECORDS or (weight >= WEIGHT and records > least):
            yield Block(number, held, int(all_records / (read() or 1)) - all_records)
            number, held, records, weight = number + 1, [], 0, 0
    if held:
        yield Block(number, held)


def light(block: Block) -> Block:
    """The block for another process: without the lines that it can read again by itself."""
    pieces = [
        piece._replace(lines=[]) if isinstance(piece, Lines) and piece.stretch is not None else piece
        for piece in block.pieces
    ]
    return block._replace(pieces=pieces)


def read_again(block: Block, lang: Lang) -> Block:
    """The block whole again. FileChanged."""
    pieces = [
        piece._replace(lines=lines_of(piece.file, piece.stretch, lang))
        if isinstance(piece, Lines) and piece.stretch is not None else piece
        for piece in block.pieces
    ]  # fmt: skip
    return block._replace(pieces=pieces)


def measure(piece: Piece) -> tuple[int, int]:
    """(records, weight) of a piece."""
    if isinstance(piece, Lines):
        return len(piece.lines), sum(map(len, piece.lines))
    if isinstance(piece, Single):
        size = len(piece.content)
        return 1, size if piece.form == ".json" else size * SLOW
    if isinstance(piece, Known):
        return 1, 0
    if isinstance(piece, Elsewhere):
        return 1, WORKBOOK
    return piece.records, len(piece.content)
