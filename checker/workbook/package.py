"""A file before anything reads it: whether it is an .xlsx at all, whether it unfolds into a bomb, what its parts are.

Everything is counted on the bytes that really come out, not on what the file says of itself; every part is parsed once
by defusedxml, which refuses DOCTYPE wherever and in whatever encoding it stands. Only then do the libraries see it.
"""

from __future__ import annotations

import io
import os
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import Any, Final
from xml.sax import SAXException
from xml.sax.handler import ContentHandler, feature_namespaces
from xml.sax.xmlreader import InputSource

from defusedxml.common import DefusedXmlException
from defusedxml.expatreader import DefusedExpatParser

from checker.texts import Both
from checker.workbook.said import FAULTS

MAX_BYTES: Final = 20_000_000
MAX_UNPACKED: Final = 80_000_000
MAX_PART: Final = 40_000_000
MAX_RATIO: Final = 300
MAX_PARTS: Final = 3_000
MAX_CELLS: Final = 3_000_000
"""Cells of the rectangle that holds all of a sheet: the library that reads it makes room for each of them."""
_SMALL: Final = 1_000_000
_CHUNK: Final = 1 << 16
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_REF: Final = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")


class Unreadable(Exception):
    """A file that is not opened; ``both`` says why in both languages."""

    def __init__(self, key: str, **values: object) -> None:
        vietnamese, english = FAULTS[key]
        self.both: Both = (vietnamese.format(**values), english.format(**values))
        super().__init__(self.both[1])


@dataclass(slots=True)
class SheetPart:
    """What calamine does not tell of a sheet: cells (row, column from 0) whose formula has no result, and Excel's errors."""

    empty_formulas: list[tuple[int, int]] = field(default_factory=list)
    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    last: tuple[int, int] = (0, 0)


@dataclass(slots=True)
class Package:
    """The bytes of a sound .xlsx file; ``sheets``: what each tab holds, ``parts``: the part of the file that it is in.

    ``from_1904``: how days count.
    """

    content: bytes
    sheets: dict[str, SheetPart]
    parts: dict[str, str]
    from_1904: bool


def open_package(path: str) -> Package:
    """The file, once it has been looked through. Unreadable with the reason; OSError where it cannot be read at all."""
    if os.path.getsize(path) > MAX_BYTES:
        raise Unreadable("too_large", limit=MAX_BYTES // 1_000_000)
    with open(path, "rb") as file:
        content = file.read(MAX_BYTES + 1)
    if content.startswith(_OLE):
        raise Unreadable("xls")
    if not content.startswith(b"PK"):
        raise Unreadable("not_excel" if content else "damaged")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _looked_through(archive, content)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise Unreadable("damaged") from error


def _looked_through(archive: zipfile.ZipFile, content: bytes) -> Package:
    names = archive.namelist()
    _of_the_right_kind(names)
    if len(names) > MAX_PARTS:
        raise Unreadable("bomb", detail=f"{len(names)} zip")
    parts: dict[str, _Sheet] = {}
    workbook, relations = _Workbook(), _Relations()
    room = MAX_UNPACKED
    for info in archive.infolist():
        handler: ContentHandler = ContentHandler()
        if info.filename.startswith("xl/worksheets/") and info.filename.endswith(".xml"):
            handler = parts[info.filename] = _Sheet()
        elif info.filename == "xl/workbook.xml":
            handler = workbook
        elif info.filename == "xl/_rels/workbook.xml.rels":
            handler = relations
        room -= _parse(archive, info, handler, room)
    sheets, places = {}, {}
    for name, relation in workbook.sheets:
        target = relations.targets.get(relation, "")
        place = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        found = parts.get(place)
        if found is not None:
            _not_too_wide(name, found.part)
            sheets[name], places[name] = found.part, place
    return Package(content, sheets, places, workbook.from_1904)


def _of_the_right_kind(names: list[str]) -> None:
    known = set(names)
    if "xl/workbook.xml" in known:
        return
    if "word/document.xml" in known:
        raise Unreadable("docx")
    if "xl/workbook.bin" in known:
        raise Unreadable("xlsb")
    if "content.xml" in known and "mimetype" in known:
        raise Unreadable("ods")
    raise Unreadable("not_excel")


def _parse(archive: zipfile.ZipFile, info: zipfile.ZipInfo, handler: ContentHandler, room: int) -> int:
    """Unpacks a part little by little through a parser that keeps nothing; gives how many bytes it has."""
    parser = _parser(handler) if info.filename.endswith((".xml", ".rels")) else None
    used = 0
    with archive.open(info) as part:
        while chunk := part.read(_CHUNK):
            used += len(chunk)
            if used > min(room, MAX_PART) or used > max(_SMALL, MAX_RATIO * max(info.compress_size, 1)):
                raise Unreadable("bomb", detail=f"{info.filename[:60]} > {used // 1_000_000} MB")
            _feed(parser, chunk)
    if parser is not None:
        try:
            parser.close()
        except SAXException as error:
            raise Unreadable("damaged") from error
    return used


def _feed(parser: Any, chunk: bytes) -> None:
    if parser is None:
        return
    try:
        parser.feed(chunk)
    except DefusedXmlException as error:
        raise Unreadable("doctype") from error
    except SAXException as error:
        raise Unreadable("damaged") from error


def _parser(handler: ContentHandler) -> Any:
    parser = DefusedExpatParser(forbid_dtd=True)
    parser.setFeature(feature_namespaces, False)
    parser.setContentHandler(handler)
    parser.prepareParser(InputSource())
    return parser


def _local(name: str) -> str:
    return name.rpartition(":")[2]


class _Workbook(ContentHandler):
    """Names of the sheets with their relations, and whether days count from 1904."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[tuple[str, str]] = []
        self.from_1904 = False

    def startElement(self, name: str, attrs: Any) -> None:
        if _local(name) == "sheet":
            relation = next((attrs[key] for key in attrs.keys() if key.endswith(":id")), "")  # noqa: SIM118 (no mapping)
            self.sheets.append((attrs.get("name", ""), relation))
        elif _local(name) == "workbookPr":
            self.from_1904 = attrs.get("date1904", "0") in ("1", "true", "on")


class _Relations(ContentHandler):
    """Relation → part."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: dict[str, str] = {}

    def startElement(self, name: str, attrs: Any) -> None:
        if _local(name) == "Relationship":
            self.targets[attrs.get("Id", "")] = attrs.get("Target", "")


class _Sheet(ContentHandler):
    """Cells whose formula has no result, cells with an error, and how far out cells stand."""

    def __init__(self) -> None:
        super().__init__()
        self.part = SheetPart()
        self._row, self._column = -1, -1
        self._kind = ""
        self._formula = False
        self._text: list[str] | None = None
        self._value = ""

    def startElement(self, name: str, attrs: Any) -> None:
        local = _local(name)
        if local == "row":
            self._row = _number(attrs.get("r", "")) if attrs.get("r") else self._row + 1
            self._column = -1
        elif local == "c":
            self._row, self._column = _place(attrs.get("r", "")) or (self._row, self._column + 1)
            self._kind, self._formula, self._value = attrs.get("t", "n"), False, ""
            row, column = self.part.last
            self.part.last = (max(row, self._row), max(column, self._column))
        elif local == "f":
            self._formula = True
        elif local == "v":
            self._text = []

    def characters(self, content: str) -> None:
        if self._text is not None:
            self._text.append(content)

    def endElement(self, name: str) -> None:
        local = _local(name)
        if local == "v" and self._text is not None:
            self._value, self._text = "".join(self._text), None
        elif local == "c":
            if self._kind == "e":
                self.part.errors[self._row, self._column] = self._value
            elif self._formula and not self._value and self._kind != "str":
                self.part.empty_formulas.append((self._row, self._column))


def _number(text: str) -> int:
    return int(text) - 1 if text.isdecimal() and len(text) <= 7 else 0


def _place(reference: str) -> tuple[int, int] | None:
    """Row and column from 0 of “B3”."""
    found = _REF.fullmatch(reference)
    if not found:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return int(found[2]) - 1, column - 1


def _not_too_wide(name: str, part: SheetPart) -> None:
    row, column = part.last
    if (row + 1) * (column + 1) > MAX_CELLS:
        raise Unreadable("too_wide", sheet=name[:40], cell=a1(row, column))


def row_and_column(reference: str) -> tuple[int, int]:
    """Row and column from 0 of “B3”; those of A1 for what is no cell."""
    return _place(reference) or (0, 0)


def a1(row: int, column: int) -> str:
    """“B3” for row and column from 0."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row + 1}"
