"""Comments of sheets: those of ours taken off and new ones put on, in the two parts in which Excel keeps them.

A comment is a text in one part and a box, drawn in VML, in another; a sheet names both by relations. A part that is not
there yet is made, with its relation and its content type.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from typing import Final
from xml.sax.saxutils import escape

from checker.workbook.package import row_and_column
from checker.workbook.splice import Element, Splice

AUTHOR: Final = "danchu validate"
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_NAMES: Final = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel"'
)
_SHAPE_TYPE: Final = (
    f'<v:shapetype {_NAMES} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_EMPTY_VML: Final = (
    f'<xml {_NAMES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>{_SHAPE_TYPE}</xml>'
)
_BOX: Final = (
    '<v:shape {names} id="_x0000_s{number}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:2pt;'
    'width:260pt;height:{height}pt;z-index:{number};visibility:hidden" fillcolor="#ffc7ce" o:insetmode="auto">'
    '<v:fill color2="#ffc7ce"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>'
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
    "<x:Anchor>{left}, 15, {row}, 4, {right}, 15, {bottom}, 4</x:Anchor>"
    "<x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
)
_SHAPE: Final = re.compile(rb"<v:shape\b(?:(?!</v:shape>).)*</v:shape>", re.DOTALL)
_NUMBER: Final = re.compile(rb"_x0000_s(\d+)")
_BEFORE: Final = (
    "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
)  # fmt: skip
"""What must come after `legacyDrawing` in a sheet."""


class Comments:
    """The comments of one workbook, whose ``parts`` (name → bytes) are changed in place."""

    def __init__(self, parts: dict[str, bytes]) -> None:
        self.parts = parts
        self._new = 0

    def write(self, sheet: str, wrong: Mapping[str, str]) -> None:
        """Puts messages on cells of a sheet (“B3” → text); comments of an earlier run are taken off."""
        relations = self._relations(sheet)
        notes, drawing = relations.get("comments"), relations.get("vmlDrawing")
        if notes is None and not wrong:
            return
        self._new += 1
        if notes is None:
            notes = f"xl/commentsDanchu{self._new}.xml"
            empty = f'<comments xmlns="{_MAIN}"><authors/><commentList/></comments>'
            self.parts[notes] = empty.encode()
            self._relate(sheet, "comments", notes)
            self._declare("Override", f'PartName="/{notes}" ContentType="{_TYPE}"', notes)
        if drawing is None:
            drawing = f"xl/drawings/vmlDrawingDanchu{self._new}.vml"
            self.parts[drawing] = _EMPTY_VML.encode()
            self._draw(sheet, self._relate(sheet, "vmlDrawing", drawing))
            vml = "application/vnd.openxmlformats-officedocument.vmlDrawing"
            self._declare("Default", f'Extension="vml" ContentType="{vml}"', '"vml"')
        gone = self._texts(notes, wrong)
        self._boxes(drawing, wrong, gone)

    def _texts(self, part: str, wrong: Mapping[str, str]) -> set[str]:
        """Writes the texts; gives the cells whose comments were taken off."""
        splice = Splice(self.parts[part])
        authors = splice.elements("author")
        names = [splice.text[item.head : item.end].partition(b"<")[0].decode() for item in authors]
        mine = names.index(AUTHOR) if AUTHOR in names else len(names)
        gone = set()
        for comment in splice.elements("comment"):
            reference = comment.attributes.get("ref", "")
            if comment.attributes.get("authorId") == str(mine) or reference in wrong:
                splice.remove(comment)
                gone.add(reference)
        around, listed = splice.first("authors"), splice.first("commentList")
        if around is None or listed is None:
            raise ValueError("no authors or commentList")
        if mine == len(names) and wrong:
            splice.append(around, f"<{around.prefix}author>{AUTHOR}</{around.prefix}author>")
        p = listed.prefix
        new = "".join(
            f'<{p}comment ref="{reference}" authorId="{mine}"><{p}text><{p}r><{p}t xml:space="preserve">'
            f"{escape(text)}</{p}t></{p}r></{p}text></{p}comment>"
            for reference, text in wrong.items()
        )
        if new:
            splice.append(listed, new)
        self.parts[part] = splice.done()
        return gone

    def _boxes(self, part: str, wrong: Mapping[str, str], gone: set[str]) -> None:
        """Draws the boxes. What Excel itself writes here is not always well-formed, so no parser looks at it."""
        cells = {row_and_column(reference) for reference in gone}
        text = _SHAPE.sub(lambda found: b"" if _cell_of(found[0]) in cells else found[0], self.parts[part])
        number = max((int(found) for found in _NUMBER.findall(text)), default=1024)
        shapes = "" if b"_x0000_t202" in text else _SHAPE_TYPE
        for reference, message in wrong.items():
            number += 1
            row, column = row_and_column(reference)
            shapes += _BOX.format(
                names=_NAMES, number=number, height=30 + 14 * (len(message) // 45 + message.count("\n")), row=row,
                column=column, left=column + 1, right=column + 5, bottom=row + 4,
            )  # fmt: skip
        end = text.rindex(b"</xml>")
        self.parts[part] = text[:end] + shapes.encode() + text[end:]

    def _relations(self, sheet: str) -> dict[str, str]:
        """Last word of a relation's type → the part that it names."""
        part = _relations_of(sheet)
        if part not in self.parts:
            return {}
        found = {}
        for item in Splice(self.parts[part]).elements("Relationship"):
            target = item.attributes.get("Target", "")
            kind = item.attributes.get("Type", "").rpartition("/")[2]
            found[kind] = posixpath.normpath(posixpath.join(posixpath.dirname(sheet), target)).lstrip("/")
        return found

    def _relate(self, sheet: str, kind: str, target: str) -> str:
        """A new relation of a sheet; gives its id."""
        part = _relations_of(sheet)
        splice = Splice(self.parts.get(part, f'<Relationships xmlns="{_PACKAGE}"/>'.encode()))
        identity = f"rIdDanchu{len(splice.elements('Relationship')) + 1}"
        around = splice.first("Relationships")
        if around is None:
            raise ValueError("no Relationships")
        name = f"{around.prefix}Relationship"
        splice.append(around, f'<{name} Id="{identity}" Type="{_RELATIONS}/{kind}" Target="/{target}"/>')
        self.parts[part] = splice.done()
        return identity

    def _draw(self, sheet: str, identity: str) -> None:
        """Names the drawing in the sheet, at the one place where that may stand."""
        splice = Splice(self.parts[sheet])
        root = splice.first("worksheet")
        if root is None:
            raise ValueError("no worksheet")
        new = f'<{root.prefix}legacyDrawing xmlns:r="{_RELATIONS}" r:id="{identity}"/>'
        after = next((item for item in splice.elements(*_BEFORE) if item.parent == "worksheet"), None)
        if after is None:
            splice.append(root, new)
        else:
            splice.replace(after.start, after.start, new)
        self.parts[sheet] = splice.done()

    def _declare(self, element: str, attributes: str, known: str) -> None:
        """A content type, where it is not known yet."""
        types = "[Content_Types].xml"
        splice = Splice(self.parts[types])
        around = splice.first("Types")
        if around is not None and known.encode() not in splice.text:
            _before_overrides(splice, around, f"<{around.prefix}{element} {attributes}/>", element)
            self.parts[types] = splice.done()


def _before_overrides(splice: Splice, around: Element, new: str, element: str) -> None:
    first = splice.first("Override")
    if element == "Default" and first is not None:
        splice.replace(first.start, first.start, new)
    else:
        splice.append(around, new)


def _relations_of(part: str) -> str:
    folder, name = posixpath.split(part)
    return f"{folder}/_rels/{name}.rels"


def _cell_of(shape: bytes) -> tuple[int, int] | None:
    """Row and column of the cell that a box belongs to."""
    row = re.search(rb"<x:Row>\s*(\d+)\s*</x:Row>", shape)
    column = re.search(rb"<x:Column>\s*(\d+)\s*</x:Column>", shape)
    return (int(row[1]), int(column[1])) if row and column else None
