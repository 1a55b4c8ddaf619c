"""Reads workbooks for ``danchu check`` and ``validate``: a record, or every wrong cell of it at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from checker.check import Checker
from checker.errors import Place, Problem
from checker.read import Read, RecordReader
from checker.read.details import system_words
from checker.read.pieces import NoRecordFile
from checker.texts import Both
from checker.workbook import changes, layout
from checker.workbook.asked import asked
from checker.workbook.found import Found, find
from checker.workbook.grid import Grid, grids
from checker.workbook.manifest import Manifest, parse
from checker.workbook.messages import in_words
from checker.workbook.package import Unreadable, open_package
from checker.workbook.said import FAULTS
from checker.workbook.take import Taken, Taker
from checker.workbook.values import Reader
from checker.workbook.words import GUIDE_SHEET

OPEN_ELSEWHERE: Final = "~$"
"""How the file begins that Excel keeps beside one that somebody has open."""
Tell = Callable[[Iterable[Problem]], None]


@dataclass(frozen=True, slots=True)
class Workbooks:
    """Reads workbooks for one rulebook; ``tell`` gets what is no mistake but must not go unsaid."""

    checker: Checker
    tell: Tell

    def __call__(self, path: str, reader: RecordReader) -> Iterator[Read]:
        """The record of a file.

        NoRecordFile for a workbook that is not ours, so that one in a folder is left aside.
        """
        place = Place(path)
        if os.path.basename(path).startswith(OPEN_ELSEWHERE):
            raise NoRecordFile(_problem(place, _fault("not_excel")))
        try:
            package = open_package(path)
            sheets = grids(package)
        except Unreadable as error:
            yield Read(place, None, (_problem(place, error.both),))
            return
        except OSError as error:
            yield Read(place, None, (Problem(place, "not_readable", values={"detail": system_words(error)}),))
            return
        manifest = _manifest(sheets)
        if manifest is None:
            raise NoRecordFile(_problem(place, _fault("not_ours", sheet=layout.MANIFEST_SHEET)))
        if manifest.schema != layout.SCHEMA:
            both = _fault("other_schema", found=manifest.schema[:60], wanted=layout.SCHEMA)
            yield Read(place, None, (_problem(place, both),))
            return
        yield self._read(path, sheets, manifest, Reader(package.from_1904), reader)

    def _read(
        self, path: str, sheets: list[Grid], manifest: Manifest, values: Reader, reader: RecordReader
    ) -> Read:  # fmt: skip
        place, glossary = Place(path), reader.glossary
        everything = find(sheets)
        cells = changes.current(everything.keys(), manifest, glossary)
        taken = Taken(path)
        Taker(taken, values, cells, manifest.labels).run(everything)
        lost = [grid for grid in everything.own if grid.name in manifest.sheets]
        for grid in lost:
            taken.bad(grid.cell(0, 0), "bad_mark")
        read = reader.read_data(taken.data, place, taken.place, tuple(taken.problems))
        if read.record is None:
            order = {grid.name: number for number, grid in enumerate(sheets)}
            found = [in_words(problem, taken.labels, glossary) for problem in read.problems]
            read = Read(place, None, tuple(sorted(dict.fromkeys(found), key=lambda item: _order(item, order))))
        self.tell(_problem(place, both) for both in self._notices(read, manifest, everything, taken, reader))
        return read

    def _notices(
        self, read: Read, manifest: Manifest, everything: Found, taken: Taken, reader: RecordReader
    ) -> Iterator[Both]:  # fmt: skip
        if manifest.rulebook != self.checker.rulebook.sha256:
            now = None if read.record is None else asked(self.checker, read.record)
            yield changes.since(manifest, reader.glossary, now, taken.unused)
        there = everything.keys()
        facts = {key: label for key, label in manifest.everything().items() if key not in there}
        if facts:
            yield changes.notice("sheet_gone", label="; ".join(f"“{label}”" for label in facts.values()))
        for grid in everything.own:
            if grid.name not in (*manifest.sheets, GUIDE_SHEET):
                yield changes.notice("own_sheet", sheet=grid.name)


def _manifest(sheets: list[Grid]) -> Manifest | None:
    """What the hidden sheet says; None where there is none of ours."""
    found = next((grid for grid in sheets if grid.name == layout.MANIFEST_SHEET), None)
    if found is None:
        return None
    manifest = parse([[str(value) for value in row] for row in found.rows])
    return manifest if manifest.schema else None


def _order(problem: Problem, sheets: dict[str, int]) -> tuple[int, int, int]:
    """Sheet, row and column of a problem; those of the whole file first."""
    sheet, _, cell = (problem.place.cell or "").rpartition("!")
    letters = cell.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return sheets.get(sheet, -1), int(cell[len(letters) :] or 0), column


def _fault(key: str, **values: object) -> Both:
    vietnamese, english = FAULTS[key]
    return vietnamese.format(**values), english.format(**values)


def _problem(place: Place, both: Both) -> Problem:
    return Problem(place, "workbook", values={"detail": both})
