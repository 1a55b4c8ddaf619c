"""The workbook as a whole: how the rows are laid out over sheets, and one pass over the units that writes them.

Memory does not grow with the units but for a few numbers each: the rows of a sheet go to disk as they come.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from itertools import count
from typing import Any, Final, NamedTuple

from xlsxwriter import Workbook

from checker.report.finding_words import is_waived
from checker.report.spreadsheet.findings_sheet import (
    EVIDENCE_COLUMNS,
    FINDING_COLUMNS,
    PRINTED,
    evidence_cells,
    finding_cells,
    point_cells,
)
from checker.report.spreadsheet.lists import area_cells, area_columns, unit_cells, unit_columns
from checker.report.spreadsheet.model_sheet import ModelSheet
from checker.report.spreadsheet.points import UnitPoints
from checker.report.spreadsheet.scores_sheet import ScoreRow, group_places, score_columns
from checker.report.spreadsheet.sheet import MOST_ROWS, UNDERLINED, Column, Sheet, Styles
from checker.report.spreadsheet.summary_sheet import Totals, sheet_name, write_summary
from checker.report.spreadsheet.words import HEADINGS, NOTES
from checker.texts import RESULT_LABELS, pick
from checker.whole import Target, Whole

Mapped = Mapping[str, Any]

BY_KEY: Final = 5_000
"""Up to so many findings every formula looks through all rows, so that they may be sorted; beyond it would take hours."""
COLOURS: Final = {
    "pass": "#D9EAD3", "fail": "#F4CCCC", "unknown": "#FFF2CC", "manual": "#FCE5CD", "not_due": "#DEEAF6",
    "error": "#EAD1DC",
}  # fmt: skip


class Block(NamedTuple):
    """Where the rows of a unit stand: which sheet of its kind, first and last row (from 0)."""

    sheet: int
    first: int
    last: int


def render(whole: Whole, target: Target) -> None:
    """The result as a workbook."""
    with tempfile.TemporaryFile() as file:
        _Book(whole, file).write()
        file.seek(0)
        shutil.copyfileobj(file, target)


def blocks(sizes: list[int], most_rows: int = MOST_ROWS) -> list[Block]:
    """Where units of so many rows stand, below a row of headings; a unit goes over to the next sheet as a whole."""
    made, sheet, row = [], 0, 1
    for size in sizes:
        if row + size > most_rows and row > 1:
            sheet, row = sheet + 1, 1
        made.append(Block(sheet, row, row + max(size, 1) - 1))
        row += size
    return made


class _Book:
    """One workbook while it is written."""

    def __init__(self, whole: Whole, file: Any) -> None:
        self.whole = whole
        self.lang = whole.words.lang
        self.scoring = whole.book.scoring
        self.totals = Totals()
        found, evidence = self._count()
        self.rows = sum(found)
        self.found, self.evidence = blocks(found), blocks(evidence)
        self.book = Workbook(file, {
            "constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
        })  # fmt: skip
        self.book.use_zip64()
        self.title = f"{pick(NOTES['title'], self.lang)} – {pick(NOTES['as_of'], self.lang)} {self._day()}"
        self.book.set_properties(
            {"title": self.title, "created": datetime.fromisoformat(whole.head["as_of"]), "author": "danchu"}
        )
        self.styles = Styles(self.book, self.lang)

    def write(self) -> None:
        """Every sheet, in the order in which they stand."""
        summary = self.book.add_worksheet(sheet_name("summary", self.lang))
        units = self._sheet("units", unit_columns(self.lang), frozen=2)
        findings = self._sheets("findings", FINDING_COLUMNS, self.found, frozen=3)
        scores = self._sheet("scores", score_columns(self.scoring, self.lang), frozen=2)
        areas = self._sheet("areas", area_columns(self.lang), frozen=2)
        evidence = self._sheets("evidence", EVIDENCE_COLUMNS, self.evidence, frozen=3)
        model = ModelSheet(
            self.book.add_worksheet(sheet_name("model", self.lang)), self.styles, self.scoring, self.lang
        )  # fmt: skip
        write_summary(summary, self.styles, self.whole, self.totals, self._notes(len(findings), len(evidence)))
        self._units(units, findings, scores, evidence, model)
        for row in self.whole.areas:
            areas.add(area_cells(row, self.whole))
        for sheet in findings:
            self._results_of(sheet, model)
            sheet.finish(self.title, printed=PRINTED)
        scores.finish(self.title, printed="same")
        units.finish(self.title, printed="not_in_rulebook")
        for sheet in (areas, *evidence):
            sheet.finish(self.title)
        self.book.close()

    def _units(
        self, units: Sheet, findings: list[Sheet], scores: Sheet, evidence: list[Sheet], model: ModelSheet
    ) -> None:
        groups = group_places(self.scoring)
        for number, unit, block, proof in zip(count(1), self.whole.units, self.found, self.evidence, strict=False):
            points = UnitPoints(unit, self.scoring)
            sheet, rows = findings[block.sheet], self._rows(block)
            counts = Counter(finding["result"] for finding in unit["findings"])
            units.add({"number": number, **unit_cells(unit, counts, self.whole)})
            for finding in unit["findings"]:
                told = finding_cells(unit, finding, self.whole)
                shown = point_cells(finding, points, sheet, rows, model, groups.get(finding["rule"]))
                sheet.add({"number": number, **told, **shown})
                for item in finding["evidence"]:
                    evidence[proof.sheet].add(
                        {"number": number, **evidence_cells(unit, finding, item, self.whole.words)}
                    )  # fmt: skip

            def near(name: str, sheet: Sheet = sheet, rows: tuple[int, int] = rows) -> str:
                return sheet.cells(name, *rows)

            row = ScoreRow(scores, model, near, points, self.scoring, self.lang)
            scores.add({"number": number, **row.cells(unit)})

    def _count(self) -> tuple[list[int], list[int]]:
        """Rows of findings and of evidence, unit by unit; the totals on the way."""
        found, evidence = [], []
        for unit in self.whole.units:
            found.append(len(unit["findings"]))
            evidence.append(sum(len(finding["evidence"]) for finding in unit["findings"]))
            self.totals.units += 1
            for finding in unit["findings"]:
                self.totals.results[finding["result"]] += 1
                self.totals.violations += finding["result"] == "fail" and not is_waived(finding)
        return found, evidence

    def _rows(self, block: Block) -> tuple[int, int]:
        """The rows that the formulas of a unit look through."""
        return (1, max(self.rows, 1)) if self.rows <= BY_KEY else (block.first, block.last)

    def _sheet(self, name: str, columns: list[Column] | tuple[Column, ...], *, frozen: int, place: int = 0) -> Sheet:
        page = self.book.add_worksheet(sheet_name(name, self.lang, place))
        sheet = Sheet(page, self.styles, columns, self.lang, heights=self.rows <= BY_KEY)
        sheet.head(frozen)
        return sheet

    def _sheets(self, name: str, columns: tuple[Column, ...], rows: list[Block], *, frozen: int) -> list[Sheet]:
        several = max((block.sheet for block in rows), default=0) + 1
        return [self._sheet(name, columns, frozen=frozen, place=place) for place in range(several)]

    def _results_of(self, sheet: Sheet, model: ModelSheet) -> None:
        """Results in colours besides their words, and a list of those that may be chosen."""
        if sheet.row < 2:
            return
        letter = sheet.letter("result")
        cells = f"{letter}2:{letter}{sheet.row}"
        for result, colour in COLOURS.items():
            label = pick(RESULT_LABELS[result], self.lang)
            look = self.book.add_format({**UNDERLINED, "bg_color": colour})
            sheet.page.conditional_format(
                cells, {"type": "cell", "criteria": "==", "value": f'"{label}"', "format": look}
            )
        sheet.page.data_validation(cells, {"validate": "list", "source": "=" + model.labels})

    def _notes(self, findings: int, evidence: int) -> list[str]:
        names = {name: sheet_name(name, self.lang) for name in ("findings", "scores", "model")}
        names |= {name: pick(HEADINGS[name], self.lang) for name in ("result", "same")}
        notes = [pick(NOTES["live"], self.lang).format(**names)]
        if self.rows > BY_KEY:
            notes.append(pick(NOTES["do_not_sort"], self.lang).format(**names))
        for name, several in (("findings", findings), ("evidence", evidence)):
            if several > 1:
                text = pick(NOTES["further"], self.lang)
                notes.append(text.format(name=sheet_name(name, self.lang), count=several))
        return notes

    def _day(self) -> str:
        return datetime.fromisoformat(self.whole.head["as_of"]).strftime("%d/%m/%Y")
