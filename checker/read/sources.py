"""Where records come from: files, folders and streams of lines, plain or compressed, one record at a time.

A folder is walked in sorted order; what is not a record file is left aside and counted. The same file named directly
is an error. One bad record in a JSON Lines file stops only itself; memory does not grow with the file.
"""

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Any, Final

from checker.days import dmy
from checker.errors import NoSuchPath, Place, Problem, shorten
from checker.read.details import Both, system_words
from checker.read.reader import MAX_RECORD_BYTES, Read, RecordReader
from checker.read.unpack import DamagedFile, Stream, open_plain
from checker.read.yamltext import MAX_YAML_BYTES, read_yaml

COMPRESSED: Final = (".gz", ".zst")
FORMATS: Final = (".json", ".yaml", ".yml", ".jsonl")
_SCHEMAS: Final = "danchu/record/"
# Reads the records of one file of another format (a workbook, Parquet): path as given, reader -> records.
# NoRecordFile, before the first record, where the file is of the format and holds no record.
OtherFormat = Callable[[str, RecordReader], Iterable[Read]]


class NoRecordFile(Exception):
    """A sound file of another format without a record: left aside in a folder, a problem where it was named."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.show("en"))
        self.problem = problem


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


def read_paths(
    paths: Iterable[str | os.PathLike[str]],
    reader: RecordReader,
    counts: Counts | None = None,
    other_formats: Mapping[str, OtherFormat] | None = None,
) -> Iterator[Read]:
    """Every record of these files and folders, in order; NoSuchPath where a path does not exist.

    `other_formats` maps a suffix such as `.xlsx` to what reads it.
    """
    sources = _Sources(reader, counts or Counts(), other_formats or {})
    for path in (os.fspath(path) for path in paths):
        if os.path.isdir(path):
            for file in _files_under(path):
                yield from sources.counted(file, named=False)
        elif os.path.exists(path):
            yield from sources.counted(path, named=True)
        else:
            raise NoSuchPath(Problem(Place(path), "no_such_path"), reader.lang)


def _files_under(folder: str) -> Iterator[str]:
    for around, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            yield os.path.join(around, name)


def format_of(path: str) -> tuple[str, str]:
    """(format, compression) by the name: `a.jsonl.gz` -> (`.jsonl`, `.gz`); empty where there is none."""
    name = FilePath(path).name.lower()
    packing = next((suffix for suffix in COMPRESSED if name.endswith(suffix)), "")
    return FilePath(name.removesuffix(packing)).suffix, packing


@dataclass(slots=True)
class _Sources:
    reader: RecordReader
    counts: Counts
    others: Mapping[str, OtherFormat]

    def counted(self, path: str, named: bool) -> Iterator[Read]:
        left_aside = self.counts.left_aside
        for read in self.file(path, named):
            self.counts.records += read.record is not None
            self.counts.bad_records += read.record is None
            yield read
        self.counts.files += self.counts.left_aside == left_aside

    def file(self, path: str, named: bool) -> Iterator[Read]:
        form, packing = format_of(path)
        place = Place(path)
        if form in self.others and not packing:
            try:
                yield from self.others[form](path, self.reader)
            except NoRecordFile as error:
                if named:
                    yield Read(place, None, (error.problem,))
                else:
                    self.counts.leave_aside(path)
        elif form not in FORMATS:
            yield from self.no_record_file(path, named)
        else:
            try:
                with closing(open_plain(path, packing)) as stream:
                    one = self.lines if form == ".jsonl" else self.single
                    yield from one(stream, place, named, form)
            except DamagedFile as error:
                yield _bad(place, "damaged", detail=error.both)
            except OSError as error:
                yield _bad(place, "not_readable", detail=system_words(error))

    def no_record_file(self, path: str, named: bool) -> Iterator[Read]:
        if named:
            known = ", ".join([*FORMATS, *self.others])
            yield Read(Place(path), None, (Problem(Place(path), "not_a_record_file", "", known),))
        else:
            self.counts.leave_aside(path)

    def single(self, stream: Stream, place: Place, named: bool, form: str) -> Iterator[Read]:
        """The one record of a JSON or YAML file."""
        limit = MAX_RECORD_BYTES if form == ".json" else MAX_YAML_BYTES
        content = stream.read(limit + 1)
        if len(content) > limit:
            yield Read(place, None, (_too_large(place, limit),))
        elif not named and _foreign(content, place, form):
            self.counts.leave_aside(place.file)
        elif form == ".json":
            yield self.reader.read_json(content, place)
        else:
            yield self.reader.read_yaml(content, place)

    def lines(self, stream: Stream, place: Place, named: bool, _form: str) -> Iterator[Read]:
        """One record a line; blank lines are passed over; a record is known by the number of its line."""
        number = 0
        first = True
        while line := stream.readline(MAX_RECORD_BYTES + 1):
            number += 1
            where = Place(place.file, record=number)
            if len(line) > MAX_RECORD_BYTES and not line.endswith(b"\n"):
                _pass_over(stream)
                first = False
                yield Read(where, None, (_too_large(where, MAX_RECORD_BYTES),))
                continue
            line = line.rstrip(b"\r\n")
            if not line.strip():
                continue
            if first and not named and _foreign(line, where, ".json"):
                self.counts.leave_aside(place.file)
                return
            first = False
            yield self.reader.read_json(line, where)
        if first:
            yield _bad(place, "empty")


def _foreign(content: bytes, place: Place, form: str) -> bool:
    """Whether a file of a folder is sound but no record: its schema is not danchu/record/…

    A text that does not parse is a record file with a mistake, unless the word cannot be in it.
    """
    if not content.strip() or content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    if b"danchu" not in content and b"\\" not in content:
        return True
    if form != ".json":
        data = read_yaml(content, place.file).data
    elif b'"danchu/record/1"' in content[:200]:
        return False
    else:
        try:
            data = json.loads(content)
        except (ValueError, RecursionError):
            return False
    return data is not None and not (isinstance(data, dict) and str(data.get("schema")).startswith(_SCHEMAS))


def _pass_over(stream: Stream) -> None:
    while (rest := stream.readline(1 << 20)) and not rest.endswith(b"\n"):
        pass


def _too_large(place: Place, limit: int) -> Problem:
    return Problem(place, "too_large", wanted=f"{limit // 1_000_000} MB")


def _bad(place: Place, code: str, **values: str | Both) -> Read:
    return Read(place, None, (Problem(place, code, values=values),))


class RunCheck:
    """Finds the same unit and period given twice in one run."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, tuple[int, int]], Place] = {}

    def twice(self, record: Mapping[str, Any], place: Place) -> Problem | None:
        """Remember this record; the problem, naming both places, where its unit and period were there before."""
        key = (record["unit"]["id"], record["period"])
        before = self._seen.setdefault(key, place)
        if before is place:
            return None
        period = f"{dmy(key[1][0])} - {dmy(key[1][1])}"
        return Problem(place, "same_unit_twice", shorten(key[0]), values={"period": period}, other=before)
