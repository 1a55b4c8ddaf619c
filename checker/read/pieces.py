"""Pieces of the input that can be read apart, in another process too: lines, single files, slices of tables."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from checker.errors import Place, Problem
from checker.read.details import Both
from checker.read.reader import Found, Read, RecordReader, Text
from checker.read.stretch import Stretch
from checker.read.yamltext import read_yaml

COMPRESSED: Final = (".gz", ".zst")
FORMATS: Final = (".json", ".yaml", ".yml", ".jsonl")
_SCHEMAS: Final = "danchu/record/"
# Reads the records of one file of another format (a workbook): path as given, reader -> records. NoRecordFile, before the
# first record, where the file is of the format and holds none.
OtherFormat = Callable[[str, RecordReader], Iterable[Read]]

PIECE_BYTES: Final = 1 << 20
PIECE_RECORDS: Final = 250


class Lines(NamedTuple):
    """Lines of a JSON Lines file from the number ``first`` on, blank ones included; ``stretch``: where they can be read again."""

    file: str
    first: int
    lines: list[bytes]
    stretch: Stretch | None = None


class Single(NamedTuple):
    """A JSON or YAML file; ``named``: on the command line, not found in a folder."""

    file: str
    form: str
    content: bytes
    named: bool


class Elsewhere(NamedTuple):
    """A file that another format reads whole; ``named``: on the command line, not found in a folder."""

    file: str
    form: str
    named: bool


class NoRecordFile(Exception):
    """A sound file of another format without a record: left aside in a folder, a problem where it was named."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.show("en"))
        self.problem = problem


class Slice(NamedTuple):
    """Rows of a file or of tables, packed by the format that divided them; ``first`` counts records from 1."""

    file: str
    form: str
    first: int
    records: int
    content: bytes


class Known(NamedTuple):
    """What dividing found out already: a record that cannot be used."""

    read: Read


Piece = Lines | Single | Elsewhere | Slice | Known


@dataclass(slots=True)
class Counts:
    """What a run has met: files read, files left aside (and the first few of them by name), records good and bad."""

    files: int = 0
    left_aside: int = 0
    records: int = 0
    bad_records: int = 0
    left_aside_names: list[str] = field(default_factory=list)

    def leave_aside(self, path: str) -> None:
        """Count a file of a folder that is no record file."""
        self.left_aside += 1
        if len(self.left_aside_names) < 20:
            self.left_aside_names.append(path)

    def add(self, other: Counts) -> None:
        """Adds what another reader has met."""
        self.files += other.files
        self.left_aside += other.left_aside
        self.records += other.records
        self.bad_records += other.bad_records
        self.left_aside_names += other.left_aside_names[: 20 - len(self.left_aside_names)]


class Format(NamedTuple):
    """Another format: what divides a file into slices and what reads one; without ``divide`` it is read whole."""

    read: OtherFormat | None = None
    divide: Callable[[str], Iterator[Piece]] | None = None
    read_slice: Callable[[Slice, RecordReader], Iterator[Found]] | None = None


Formats = Mapping[str, Callable[[], Format]]
"""Suffix -> what gives the format: called when the first file of it is met. It may raise ImportError."""


class PieceReader:
    """Finds the records of pieces; ``counts`` learns of single files that turn out to be no records."""

    def __init__(self, reader: RecordReader, counts: Counts, formats: Formats) -> None:
        self.reader = reader
        self.counts = counts
        self.formats = formats

    def found(self, piece: Piece) -> Iterator[Found]:
        """Every record of a piece; JSON texts are still to be read."""
        if isinstance(piece, Lines):
            for number, line in enumerate(piece.lines, piece.first):
                line = line.rstrip(b"\r\n")
                if line.strip():
                    yield Text(Place(piece.file, number), line)
        elif isinstance(piece, Single):
            yield from self._single(piece)
        elif isinstance(piece, Known):
            yield piece.read, None
        else:
            found = self.formats[piece.form]()
            if isinstance(piece, Slice):
                assert found.read_slice is not None
                yield from found.read_slice(piece, self.reader)
            else:
                assert found.read is not None
                yield from self._elsewhere(piece, found.read)

    def _elsewhere(self, piece: Elsewhere, reads: OtherFormat) -> Iterator[Found]:
        try:
            yield from ((read, None) for read in reads(piece.file, self.reader))
        except NoRecordFile as error:
            if piece.named:
                yield Read(Place(piece.file), None, (error.problem,)), None
            else:
                self.counts.leave_aside(piece.file)
                self.counts.files -= 1

    def _single(self, piece: Single) -> Iterator[Found]:
        place = Place(piece.file)
        if not piece.named and foreign(piece.content, piece.file, piece.form):
            self.counts.leave_aside(piece.file)
            self.counts.files -= 1
        elif piece.form == ".json":
            yield Text(place, piece.content)
        else:
            yield self.reader.read_yaml(piece.content, place), piece.content


def foreign(content: bytes, path: str, form: str) -> bool:
    """Whether a file of a folder is sound but no record: its schema is not danchu/record/…

    A text that does not parse is a record file with a mistake, unless the word cannot be in it.
    """
    if not content.strip() or content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    if b"danchu" not in content and b"\\" not in content:
        return True
    if form != ".json":
        data = read_yaml(content, path).data
    elif b'"danchu/record/1"' in content[:200]:
        return False
    else:
        try:
            data = json.loads(content)
        except (ValueError, RecursionError):
            return False
    return data is not None and not (isinstance(data, dict) and str(data.get("schema")).startswith(_SCHEMAS))


def too_large(place: Place, limit: int) -> Problem:
    """The problem of a record over the limit in bytes."""
    return Problem(place, "too_large", wanted=f"{limit // 1_000_000} MB")


def bad(place: Place, code: str, **values: str | Both) -> Known:
    """A piece that is one problem."""
    return Known(Read(place, None, (Problem(place, code, values=values),)))
