"""Plays the part of a person with Excel: finds the cells of a template by what stands in them and types into them."""

from __future__ import annotations

import datetime
import io
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from checker.check import Checker
from checker.days import parse_day
from checker.decide import Decider
from checker.errors import Problem
from checker.places import Gazetteer
from checker.read import Read, RecordReader
from checker.rulebook.book import open_rulebook
from checker.workbook.read import Workbooks
from checker.workbook.template import template

BOOK = open_rulebook()
CHECKER = Checker(BOOK, parse_day("2026-01-15"), decider=Decider("plain"))
FEW = frozenset({"CB-1.1.a-1", "CB-1.1.c-1", "CB-1.1.e-1", "CB-1.2.c-12"})
SMALL = Checker(BOOK, CHECKER.as_of, decider=Decider("plain"), rules=FEW)
"""Asks what a few rules need: a small template, quick to make and to open."""
PLACES = Gazetteer()
READER = RecordReader(BOOK.facts, BOOK.actors, BOOK.entries, "vi", PLACES)
COMMUNE = {"kind": "commune_peoples_committee", "level": "commune", "province": "04", "commune": "01786"}
TEXTS = {"id": "cb-xa-dong-khe", "name": "Ủy ban nhân dân xã Đông Khê"}


class Back(NamedTuple):
    """What reading a workbook gave: the record or the problems, and the notices."""

    read: Read
    notices: list[Problem]

    @property
    def problems(self) -> list[str]:
        """The problems as a person reads them, without the name of the file."""
        return [problem.show("vi").split(", ", 1)[1] for problem in self.read.problems]

    @property
    def canonical(self) -> bytes:
        assert self.read.record is not None, self.problems
        return READER.canonical_json(self.read.record)


def blank(period: str = "2025", **unit: Any) -> dict[str, Any]:
    """A record that says nothing but unit and period, as templates are made from."""
    data = {
        "schema": "danchu/record/1", "unit": {**TEXTS, **COMMUNE, **unit},
        "period": {"from": f"{period}-01-01", "to": f"{period}-12-31"},
    }  # fmt: skip
    return READER.read_data(data, None).record  # type: ignore[arg-type, return-value]


def made(record: dict[str, Any], checker: Checker = CHECKER) -> bytes:
    """The workbook of a record."""
    return template(checker, PLACES, record).content


def opened(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def back(content: bytes | openpyxl.Workbook, folder: Path, name: str = "mau.xlsx") -> Back:
    """What the reader makes of a workbook."""
    path = folder / name
    if isinstance(content, openpyxl.Workbook):
        content.save(path)
    else:
        path.write_bytes(content)
    told: list[Problem] = []
    (read,) = Workbooks(CHECKER, told.extend)(str(path), READER)
    return Back(read, told)


class Table:
    """A table of a sheet, by the cell of its title."""

    def __init__(self, sheet: Worksheet, title: Cell) -> None:
        self.sheet = sheet
        self.title = title
        heads = self.title.row + 2
        self.columns = {cell.value: cell.column for cell in sheet[heads] if cell.value}
        self.first = heads + 1

    def cell(self, header: str, number: int = 1) -> Cell:
        """The cell under a header in a row, counted from 1."""
        return self.sheet.cell(self.first + number - 1, self.columns[header])  # type: ignore[return-value]

    def type(self, number: int = 1, **values: Any) -> None:
        """Types into a row; a header is written with _ for its blanks."""
        for header, value in values.items():
            self.cell(header.replace("_", " "), number).value = value

    @property
    def tick(self) -> Cell:
        return next(cell for cell in self.sheet[self.title.row + 1] if str(cell.value).endswith("+none")).offset(-1)  # type: ignore[return-value]


def table(book: openpyxl.Workbook, title: str) -> Table:
    """A table of a workbook by its title, on whatever sheet it is."""
    for sheet in book:
        for row in sheet.iter_rows(max_col=2):
            if str(row[0].value).startswith("danchu:table") and row[1].value == title:
                return Table(sheet, row[1])
    raise LookupError(title)


def answer(book: openpyxl.Workbook, label: str, column: int = 0) -> Cell:
    """The cell that takes the answer to a label, or the column-th number of a figure."""
    for sheet in book:
        if sheet.title == "Hướng dẫn" or sheet.title.startswith("_"):
            continue
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value == label and str(row[0].value).startswith("danchu:row"):
                    inputs = [one for one in row[cell.column :] if not one.protection.locked or one.value is not None]
                    return inputs[column]  # type: ignore[return-value]
    raise LookupError(label)


def day(text: str) -> datetime.date:
    return datetime.date.fromordinal(parse_day(text))


def type_paper(book: openpyxl.Workbook, paper: dict[str, Any]) -> None:
    """Types a record as a person would who has it on paper: by the labels on the sheets, days as dd/mm/yyyy."""
    unit, facts = paper["unit"], BOOK.facts["facts"]
    for name, label in (("id", "Mã đơn vị"), ("name", "Tên đơn vị"), ("founded_on", "Ngày thành lập")):
        if unit.get(name):
            answer(book, label).value = _paper_value({"type": "date" if name == "founded_on" else "text"}, unit[name])
    for name, value in unit.get("attributes", {}).items():
        its = BOOK.facts["attributes"][name]
        answer(book, _capital(its["label"]["vi"])).value = _paper_value(its, value)
    for section in ("events", "documents"):
        for fact, entries in paper.get(section, {}).items():
            form = table(book, facts[fact]["label"]["vi"])
            attributes = {**BOOK.facts["implicit"][facts[fact]["type"]], **facts[fact]["attributes"]}
            if not entries:
                form.tick.value = "x"
            for number, entry in enumerate(entries, 1):
                assert form.sheet.cell(form.first + number - 1, 2).value == number, f"{fact}: more entries than rows"
                for name, value in entry.items():
                    its = attributes[name]
                    form.cell(_capital(its["label"]["vi"]), number).value = _paper_value(its, value)
    for fact, value in paper.get("figures", {}).items():
        cell = answer(book, facts[fact]["label"]["vi"])
        for told in [{"value": value}] if isinstance(value, int) else value:
            heads = next(row for row in range(cell.row, 0, -1) if cell.parent.cell(row, 1).value == "danchu:head")
            asked = {head.value: head.column for head in cell.parent[heads] if head.value}
            column = asked[f"Năm {told['period']}"] if "period" in told else cell.column
            cell.parent.cell(cell.row, column).value = told["value"]
    for fact, value in paper.get("flags", {}).items():
        answer(book, facts[fact]["label"]["vi"]).value = "Có" if value else "Không"


def _paper_value(its: dict[str, Any], value: Any) -> Any:
    if its.get("codes"):
        return "; ".join(its["codes"][code]["vi"] for code in (value if isinstance(value, list) else [value]))
    if its["type"] == "flag":
        return "Có" if value else "Không"
    if its["type"] == "date":
        year, month, days = str(value).split("-")
        return f"{days}/{month}/{year}"
    return value


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
