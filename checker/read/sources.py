"""Records of files, folders and streams of lines, plain or compressed, one at a time.

A folder is walked in sorted order; what is not a record file is left aside and counted. The same file named directly
is an error. One bad record in a JSON Lines file stops only itself; memory does not grow with the file.
"""

import os
from collections.abc import Iterable, Iterator, Mapping

from checker.days import dmy
from checker.errors import Place, Problem, shorten
from checker.read.divide import Divider
from checker.read.formats import FORMATS, table_folder
from checker.read.pieces import Counts, Formats, PieceReader
from checker.read.reader import Read, RecordReader


def read_paths(
    paths: Iterable[str | os.PathLike[str]], reader: RecordReader, counts: Counts | None = None,
    formats: Formats = FORMATS,
) -> Iterator[Read]:  # fmt: skip
    """Every record of these files and folders, in order; NoSuchPath where a path does not exist."""
    counts = counts or Counts()
    pieces = PieceReader(reader, counts, formats)
    for piece in Divider(counts, formats, reader.lang, table_folder).divide(paths):
        for read, _ in map(reader.read_found, pieces.found(piece)):
            counts.records += read.record is not None
            counts.bad_records += read.record is None
            yield read


class RunCheck:
    """Finds the same unit and period given twice in one run."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, tuple[int, int]], Place] = {}

    def twice(self, record: Mapping[str, object], place: Place) -> Problem | None:
        """Remember this record; the problem, naming both places, where its unit and period were there before."""
        unit, period = record["unit"]["id"], record["period"]  # type: ignore[index]
        before = self._seen.setdefault((unit, period), place)  # type: ignore[arg-type]
        return None if before is place else twice(unit, period, before, place)  # type: ignore[arg-type]


def twice(unit: str, period: tuple[int, int], before: Place, place: Place) -> Problem:
    """The problem of a unit given twice for one period (ordinals)."""
    shown = f"{dmy(period[0])} - {dmy(period[1])}"
    return Problem(place, "same_unit_twice", shorten(unit), values={"period": shown}, other=before)
