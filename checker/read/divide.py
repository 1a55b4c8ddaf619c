"""Files and folders divided into pieces, in order.

Dividing looks at nothing inside a record, so that it keeps up with many readers.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path as FilePath
from typing import Final

from checker.errors import NoSuchPath, Place, Problem
from checker.read.details import system_words
from checker.read.pieces import (
    COMPRESSED,
    FORMATS,
    PIECE_BYTES,
    PIECE_RECORDS,
    Counts,
    Elsewhere,
    Formats,
    Known,
    Lines,
    Piece,
    Single,
    bad,
    foreign,
    too_large,
)
from checker.read.reader import MAX_RECORD_BYTES, Read
from checker.read.stretch import FileChanged, Stretch, state_of
from checker.read.unpack import DamagedFile, Stream, open_plain, position
from checker.read.yamltext import MAX_YAML_BYTES


def format_of(path: str) -> tuple[str, str]:
    """(format, compression) by the name: `a.jsonl.gz` -> (`.jsonl`, `.gz`); empty where there is none."""
    name = FilePath(path).name.lower()
    packing = next((suffix for suffix in COMPRESSED if name.endswith(suffix)), "")
    return FilePath(name.removesuffix(packing)).suffix, packing


EXTRAS: Final = {".parquet": "parquet", ".xlsx": "excel"}
"""What has to be installed for a format."""


class Divider:
    """Divides files and folders; ``folders`` looks at a folder first and may divide it as a whole (tables in files)."""

    def __init__(
        self, counts: Counts, formats: Formats, lang: str = "vi",
        folders: Callable[[str], Iterator[Piece] | None] | None = None,
    ) -> None:  # fmt: skip
        self.counts = counts
        self.formats = formats
        self.lang = lang
        self.folders = folders
        self._left = False  # whether the file at hand was left aside
        self._behind = 0  # bytes of the files that are done
        self._stream: Stream | None = None

    @property
    def position(self) -> int:
        """How many bytes of the files, packed as they are, have been read: how far a run has come."""
        return self._behind + (0 if self._stream is None else position(self._stream))

    def divide(self, paths: Iterable[str | os.PathLike[str]]) -> Iterator[Piece]:
        """The pieces of these files and folders, in order; NoSuchPath where a path does not exist."""
        for path in (os.fspath(path) for path in paths):
            if os.path.isdir(path):
                yield from self._folder(path)
            elif os.path.exists(path):
                yield from self._counted(path, named=True)
            else:
                raise NoSuchPath(Problem(Place(path), "no_such_path"), "en" if self.lang == "en" else "vi")

    def _folder(self, folder: str) -> Iterator[Piece]:
        for around, folders, files in os.walk(folder):
            folders.sort()
            whole = self.folders(around) if self.folders is not None else None
            if whole is not None:
                self.counts.files += 1
                yield from whole
                folders.clear()
                continue
            for name in sorted(files):
                yield from self._counted(os.path.join(around, name), named=False)

    def _counted(self, path: str, named: bool) -> Iterator[Piece]:
        self._left = False
        yield from self._file(path, named)
        self._stream = None
        self._behind += size_of(path)
        self.counts.files += not self._left

    def _file(self, path: str, named: bool) -> Iterator[Piece]:
        form, packing = format_of(path)
        if form in self.formats and not packing:
            yield from self._other(path, form, named)
        elif form not in FORMATS:
            yield from self._no_record_file(path, named)
        else:
            try:
                with closing(open_plain(path, packing)) as stream:
                    self._stream = stream
                    if form == ".jsonl":
                        yield from self._lines(stream, path, named)
                    else:
                        yield self._single(stream, path, named, form)
                    self._stream = None
            except DamagedFile as error:
                self._stream = None
                yield bad(Place(path), "damaged", detail=error.both)
            except OSError as error:
                self._stream = None
                yield bad(Place(path), "not_readable", detail=system_words(error))

    def _other(self, path: str, form: str, named: bool) -> Iterator[Piece]:
        try:
            found = self.formats[form]()
        except ImportError as error:
            yield bad(Place(path), "needs_library", library=error.name or str(error), form=form, extra=EXTRAS[form])
            return
        if found.divide is None:
            yield Elsewhere(path, form, named)
        else:
            yield from found.divide(path)

    def _no_record_file(self, path: str, named: bool) -> Iterator[Piece]:
        if named:
            yield no_record_file(path, [*FORMATS, *(name for name in self.formats if name.startswith("."))])
        else:
            self._leave_aside(path)

    def _leave_aside(self, path: str) -> None:
        self._left = True
        self.counts.leave_aside(path)

    def _single(self, stream: Stream, path: str, named: bool, form: str) -> Piece:
        limit = MAX_RECORD_BYTES if form == ".json" else MAX_YAML_BYTES
        content = stream.read(limit + 1)
        if len(content) > limit:
            return Known(Read(Place(path), None, (too_large(Place(path), limit),)))
        return Single(path, form, content, named)

    def _lines(self, stream: Stream, path: str, named: bool) -> Iterator[Piece]:
        """Lines in pieces of so many records or bytes; a line that is too long is a piece of its own.

        FileChanged where a plain file is another one at its end.
        """
        held = _Held(path, stream)
        number, begun = 0, False
        readline = stream.readline
        try:  # damage ends the lines
            while line := readline(MAX_RECORD_BYTES + 1):
                number += 1
                if len(line) > MAX_RECORD_BYTES and not line.endswith(b"\n"):
                    begun = True
                    yield from held.given()
                    _pass_over(stream)
                    held.begin(number + 1)
                    where = Place(path, record=number)
                    yield Known(Read(where, None, (too_large(where, MAX_RECORD_BYTES),)))
                    continue
                if not begun and line.strip():
                    begun = True
                    if not named and foreign(line.rstrip(b"\r\n"), path, ".json"):
                        self._leave_aside(path)
                        return
                held.lines.append(line)
                held.size += len(line)
                if len(held.lines) >= PIECE_RECORDS or held.size >= PIECE_BYTES:
                    yield from held.given()
                    held.begin(number + 1)
        except (DamagedFile, OSError):
            yield from held.given()  # what came before the damage is not lost
            raise
        yield from held.given()
        if not begun:
            yield bad(Place(path), "empty")
        if held.state is not None and state_of(path) != held.state:
            raise FileChanged(path, "en" if self.lang == "en" else "vi")


class _Held:
    """Lines of a file that make up the next piece; ``state``: of a plain file, whose lines can be read again."""

    def __init__(self, path: str, stream: Stream) -> None:
        self._path = path
        self._plain = stream if isinstance(stream, io.BufferedReader) and isinstance(stream.raw, io.FileIO) else None
        self.state = None if self._plain is None else state_of(self._plain.fileno())
        self.begin(1)

    def begin(self, number: int) -> None:
        """What is read from now on begins with this line."""
        self._first = number
        self._start = 0 if self.state is None or self._plain is None else self._plain.tell()
        self.lines: list[bytes] = []
        self.size = 0

    def given(self) -> Iterator[Piece]:
        """The piece, where there are any lines."""
        if self.lines:
            stretch = None if self.state is None else Stretch(self._start, self.size, self.state)
            yield Lines(self._path, self._first, self.lines, stretch)


def no_record_file(path: str, endings: Iterable[str]) -> Known:
    """The problem of a file that was named and has none of these endings."""
    return Known(Read(Place(path), None, (Problem(Place(path), "not_a_record_file", "", ", ".join(endings)),)))


def size_of(path: str) -> int:
    """The size of a file; 0 where it cannot be told."""
    try:
        return os.path.getsize(path)
    except OSError:
        return 0


def _pass_over(stream: Stream) -> None:
    while (rest := stream.readline(1 << 20)) and not rest.endswith(b"\n"):
        pass
