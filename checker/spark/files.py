"""Which files Spark is to read: those that a run on one machine would read, in the same order; what it cannot read is said."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Final, NamedTuple

from checker.errors import DanchuError, NoSuchPath, Place, Problem
from checker.read.divide import format_of
from checker.read.formats import FORMATS, UNITS_TABLE
from checker.read.pieces import FORMATS as TEXTS
from checker.read.pieces import foreign
from checker.read.yamltext import MAX_YAML_BYTES
from checker.spark.hadoop import Hadoop
from checker.spark.texts import SPARK
from checker.texts import Lang, pick

LINES: Final = ".jsonl"
ROWS: Final = ".parquet"
_REMOTE: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_SHOWN: Final = 20


class File(NamedTuple):
    """A file to be read: its turn in the input, its name as people gave it, its path for Spark.

    ``named``: on the command line, not found in a folder.
    """

    turn: int
    name: str
    path: str
    form: str
    named: bool


class Found(NamedTuple):
    """The files of a run, those left aside since they are no record files, and those named that are none."""

    files: list[File]
    left_aside: list[str]
    none: list[tuple[int, str]]


def find(paths: Iterable[str], hadoop: Hadoop, lang: Lang) -> Found:
    """The files of these paths, in the order of a run on one machine.

    NoSuchPath where a path does not exist; DanchuError that names what Spark cannot read.
    """
    found, refused = Found([], [], []), list[str]()
    for turn, (name, path, named) in enumerate(_all(paths, hadoop, lang)):
        form, packing = format_of(name)
        reason = _reason(path, form, packing, hadoop, named=named)
        if reason == "no_records":
            if named:
                found.none.append((turn, name))
            else:
                found.left_aside.append(name)
        elif reason is not None:
            refused.append(pick(SPARK[reason], lang).format(name=name) if reason else name)
        else:
            found.files.append(File(turn, name, path, form, named))
    if refused:
        names = [f"  - {name}" for name in refused[:_SHOWN]]
        if len(refused) > _SHOWN:
            names.append("  " + pick(SPARK["and_more"], lang).format(count=len(refused) - _SHOWN))
        raise DanchuError(pick(SPARK["cannot_read"], lang).format(names="\n".join(names)))
    return found


def _reason(path: str, form: str, packing: str, hadoop: Hadoop, *, named: bool) -> str | None:
    """Why a file is not read: no record file, or a key of the texts (empty: its format); None for one that is read."""
    name = PurePosixPath(path).name
    known = form in TEXTS or (form in FORMATS and not packing)
    if not known:
        return "no_records"
    if form == ROWS and name.lower() == UNITS_TABLE:
        return "tables"
    if form not in (LINES, ROWS):
        looked_at = not named and form in TEXTS and not packing
        limit = MAX_YAML_BYTES
        return "no_records" if looked_at and foreign(hadoop.begins(path, limit), path, form) else ""
    if name.startswith(("_", ".")):
        return "hidden"
    return "colon" if ":" in name else None


def _all(paths: Iterable[str], hadoop: Hadoop, lang: Lang) -> Iterator[tuple[str, str, bool]]:
    """(name, path for Spark, whether it was named itself) of every file."""
    for path in paths:
        if _REMOTE.match(path):
            yield from _remote(path, hadoop, lang)
        elif os.path.isdir(path):
            for around, folders, files in os.walk(path):
                folders.sort()
                yield from (
                    (name, local(name), False) for name in (os.path.join(around, file) for file in sorted(files))
                )
        elif os.path.exists(path):
            yield path, local(path), True
        else:
            raise NoSuchPath(Problem(Place(path), "no_such_path"), lang)


def local(path: str) -> str:
    """A path of this machine for Hadoop."""
    return "file:" + os.path.abspath(path).replace(os.sep, "/")


def _remote(path: str, hadoop: Hadoop, lang: Lang) -> Iterator[tuple[str, str, bool]]:
    folder = hadoop.is_folder(path)
    if folder is None:
        raise NoSuchPath(Problem(Place(path), "no_such_path"), lang)
    if not folder:
        yield path, path, True
        return

    def order(file: str) -> list[tuple[bool, str]]:
        *above, name = file.split("/")
        return [*((True, part) for part in above), (False, name)]

    yield from ((file, file, False) for file in sorted(hadoop.below(path), key=order))


def escaped(path: str) -> str:
    """A path in which Spark looks for no pattern."""
    return re.sub(r"([\\*?\[\]{}])", r"\\\1", path)
