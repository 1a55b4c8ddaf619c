"""Paragraphs, tables and pages in WordprocessingML: just what the papers need, each as a piece of XML.

Lengths are millimetres, sizes of letters points. Tags of the template language stand in the texts as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape

TWIPS = 1440 / 25.4
"""Twentieths of a point in a millimetre."""
WIDE, HIGH = 297, 210
TOP, BOTTOM, LEFT, RIGHT = 20, 20, 30, 15
HEADER = 10
"""The margins of the decree; the page number stands in the upper one."""
TAB = "\t"
"""A run of its own: dots up to the margin in the style for dotted lines."""


class Run(NamedTuple):
    """A piece of a paragraph in one look; ``size`` 0: that of the paragraph."""

    text: str
    bold: bool = False
    italic: bool = False
    size: float = 0


def twips(length: float) -> int:
    return round(length * TWIPS)


def run(piece: Run | str) -> str:
    """One run; a tag of the template stays whole in it."""
    item = piece if isinstance(piece, Run) else Run(piece)
    look = ("<w:b/>" if item.bold else "") + ("<w:i/>" if item.italic else "")
    if item.size:
        look += f'<w:sz w:val="{round(item.size * 2)}"/><w:szCs w:val="{round(item.size * 2)}"/>'
    look = f"<w:rPr>{look}</w:rPr>" if look else ""
    if item.text == TAB:
        return f"<w:r>{look}<w:tab/></w:r>"
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(item.text)}</w:t></w:r>'


def paragraph(style: str, *pieces: Run | str, end: str = "") -> str:
    """A paragraph in a named style; ``end``: further properties, as those of the page that ends here."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{end}</w:pPr>{"".join(map(run, pieces))}</w:p>'


KEEP = "<w:keepNext/>"
"""On one page with what follows."""


def control(tag: str) -> str:
    """A tag of the template that takes its whole paragraph with it."""
    return paragraph("TrongBang", "{%p " + tag + " %}")


def rule(left: float, right: float) -> str:
    """A short line: the upper border of a paragraph that is one point high, between two indents."""
    return (
        '<w:p><w:pPr><w:pStyle w:val="DuongKe"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
        f'<w:ind w:left="{twips(left)}" w:right="{twips(right)}"/></w:pPr></w:p>'
    )


def cell(width: float, *content: str, span: int = 1, middle: bool = False) -> str:
    """A cell of paragraphs, over ``span`` columns."""
    wide = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    place = '<w:vAlign w:val="center"/>' if middle else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>{wide}{place}</w:tcPr>{"".join(content)}</w:tc>'


def row(*cells: str, head: bool = False, split: bool = True) -> str:
    """A row; ``head``: repeated on each page; without ``split`` it stays on one page."""
    look = ("" if split else "<w:cantSplit/>") + ("<w:tblHeader/>" if head else "")
    look = f"<w:trPr>{look}</w:trPr>" if look else ""
    return f"<w:tr>{look}{''.join(cells)}</w:tr>"


def row_control(tag: str, columns: int, width: float) -> str:
    """A row that holds nothing but a tag, which takes the row with it."""
    return row(cell(width, paragraph("TrongBang", "{%tr " + tag + " %}"), span=columns))


def table(widths: Sequence[float], *rows: str, lines: bool) -> str:
    """A table of fixed columns, with ``lines`` around its cells or without any."""
    border = '<w:{0} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = f"<w:tblBorders>{''.join(border.format(side) for side in sides)}</w:tblBorders>" if lines else ""
    inside = 70 if lines else 0
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{twips(sum(widths))}" w:type="dxa"/><w:jc w:val="center"/>{borders}'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="{inside}" w:type="dxa"/>'
        f'<w:right w:w="{inside}" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"{''.join(rows)}</w:tbl>"
    )


def page(*, wide: bool, restart: bool = False) -> str:
    """The properties of a page: A4 upright or ``wide``; its number centred above, none on the first; ``restart``: from 1."""
    size = (WIDE, HIGH) if wide else (HIGH, WIDE)
    turned = ' w:orient="landscape"' if wide else ""
    again = '<w:pgNumType w:start="1"/>' if restart else ""
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdFirst"/>'
        f'<w:type w:val="nextPage"/><w:pgSz w:w="{twips(size[0])}" w:h="{twips(size[1])}"{turned}/>'
        f'<w:pgMar w:top="{twips(TOP)}" w:right="{twips(RIGHT)}" w:bottom="{twips(BOTTOM)}" w:left="{twips(LEFT)}"'
        f' w:header="{twips(HEADER)}" w:footer="{twips(HEADER)}" w:gutter="0"/>{again}<w:titlePg/></w:sectPr>'
    )
