"""A copy of a workbook with its wrong cells coloured and commented; everything else in it stays as its owner left it.

The file is not written anew by a library: openpyxl would drop what it does not know (drop-downs that Excel keeps in an
extension, drawings), and a fresh workbook of ours would drop what people added and move the cells that messages name.
So the few parts that change are spliced: a fill in the styles, styles of cells, comments and their boxes. What an
earlier run marked is taken off first.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Final
from xml.parsers.expat import ExpatError

from checker.workbook.comments import Comments
from checker.workbook.package import Package, Unreadable, row_and_column
from checker.workbook.splice import Element, Splice

COLOUR: Final = "FFFFC7CE"
STYLES: Final = "xl/styles.xml"
EPOCH: Final = (1980, 1, 1, 0, 0, 0)


def annotated(package: Package, messages: Mapping[str, Mapping[str, str]]) -> bytes:
    """The copy; ``messages``: sheet → cell (“B3”) → what is wrong with it. Unreadable where a part cannot be changed."""
    with zipfile.ZipFile(io.BytesIO(package.content)) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
        order = {info.filename: info.date_time for info in archive.infolist()}
    try:
        styles = _Styles(parts[STYLES])
        comments = Comments(parts)
        for sheet, part in package.parts.items():
            wrong = messages.get(sheet, {})
            parts[part] = _coloured(parts[part], wrong, styles)
            comments.write(part, wrong)
        parts[STYLES] = styles.done()
    except (ExpatError, KeyError, UnicodeDecodeError, ValueError) as error:
        raise Unreadable("damaged") from error
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, order.get(name, EPOCH))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return target.getvalue()


class _Styles:
    """The styles of a workbook: for each one its twin with our fill, made when it is first asked for."""

    def __init__(self, text: bytes) -> None:
        self._splice = Splice(text)
        fills = self._splice.first("fills")
        formats = self._splice.first("cellXfs")
        if fills is None or formats is None:
            raise ValueError("no fills or cellXfs")
        self._fills, self._formats = fills, formats
        self._formats_there = [element for element in self._splice.elements("xf") if element.parent == "cellXfs"]
        every = [element for element in self._splice.elements("fill") if element.parent == "fills"]
        self._fill = next(
            (place for place, item in enumerate(every) if COLOUR.encode() in self._bytes(item)), len(every)
        )
        self._new_fill = self._fill == len(every)
        self._made: dict[int, int] = {}

    def wrong(self, style: int) -> int:
        """The style of a wrong cell that had this one."""
        if self._is_ours(style):
            return style
        return self._made.setdefault(style, len(self._formats_there) + len(self._made))

    def right(self, style: int) -> int:
        """The style that a cell had before an earlier run coloured it: the first that differs in the fill alone."""
        if not self._is_ours(style):
            return style
        mine = self._but_fill(self._formats_there[style])
        others = (place for place in range(len(self._formats_there)) if not self._is_ours(place))
        return next((place for place in others if self._but_fill(self._formats_there[place]) == mine), 0)

    def done(self) -> bytes:
        """The styles with what was made."""
        if self._made:
            if self._new_fill:
                p = self._fills.prefix
                pattern = f'<{p}patternFill patternType="solid"><{p}fgColor rgb="{COLOUR}"/><{p}bgColor indexed="64"/></{p}patternFill>'
                self._grow(self._fills, f"<{p}fill>{pattern}</{p}fill>", self._fill + 1)
            twins = "".join(self._twin(self._formats_there[style]) for style in self._made)
            self._grow(self._formats, twins, len(self._formats_there) + len(self._made))
        return self._splice.done()

    def _grow(self, around: Element, new: str, count: int) -> None:
        self._splice.set(around, count=str(count))
        self._splice.append(around, new)

    def _twin(self, element: Element) -> str:
        head = self._splice.with_attributes(element, fillId=str(self._fill), applyFill="1")
        return head + self._splice.text[element.head : element.end].decode()

    def _is_ours(self, style: int) -> bool:
        if self._new_fill or style >= len(self._formats_there):
            return False
        return self._formats_there[style].attributes.get("fillId") == str(self._fill)

    def _but_fill(self, element: Element) -> tuple[object, bytes]:
        attributes = {key: value for key, value in element.attributes.items() if key not in ("fillId", "applyFill")}
        return sorted(attributes.items()), self._splice.text[element.head : element.end]

    def _bytes(self, element: Element) -> bytes:
        return self._splice.text[element.start : element.end]


def _coloured(text: bytes, wrong: Mapping[str, str], styles: _Styles) -> bytes:
    """The sheet with the wrong cells in their new styles; a cell that does not stand there yet is put into its row."""
    splice = Splice(text)
    cells = splice.elements("c")
    there = set()
    for cell in cells:
        reference, style = cell.attributes.get("r", ""), int(cell.attributes.get("s", "0"))
        there.add(reference)
        wanted = styles.wrong(styles.right(style)) if reference in wrong else styles.right(style)
        if wanted != style:
            splice.set(cell, s=str(wanted))
    rows = {row.attributes.get("r"): row for row in splice.elements("row")}
    for reference in sorted(wrong.keys() - there, key=row_and_column):
        row, column = row_and_column(reference)
        around = rows.get(str(row + 1))
        if around is not None:
            new = f'<{around.prefix}c r="{reference}" s="{styles.wrong(0)}"/>'
            _insert(splice, around, cells, column, new)
    return splice.done()


def _insert(splice: Splice, row: Element, cells: list[Element], column: int, new: str) -> None:
    """A cell before the first one of its row that stands further right."""
    inside = (cell for cell in cells if row.start < cell.start < row.end)
    after = next((cell for cell in inside if row_and_column(cell.attributes.get("r", "A1"))[1] > column), None)
    if after is None:
        splice.append(row, new)
    else:
        splice.replace(after.start, after.start, new)
