"""What the papers share: the head with the state's name, titles, the table of duties, signatures, recipients."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from checker.papers.drawing.wordml import (
    HIGH,
    KEEP,
    LEFT,
    RIGHT,
    TAB,
    WIDE,
    Run,
    cell,
    control,
    paragraph,
    row,
    row_control,
    rule,
    table,
)

UPRIGHT = HIGH - LEFT - RIGHT
ACROSS = WIDE - LEFT - RIGHT
"""The width of the text on an upright and on a wide page."""
MOTTO = 60
"""How wide the motto is in its size: the line below it is as long."""


class Column(NamedTuple):
    """A column of the table of duties: its width, its heading, and the line that is printed for each duty.

    ``many``: the value is a list, one paragraph for each of its lines; ``total``: what stands in the last row.
    """

    width: float
    heading: str
    value: str
    many: bool = False
    centred: bool = False
    total: str = ""


def head(*, width: float, symbol: str, dated: bool) -> str:
    """Issuer and number beside the state's name, the motto and the place."""
    left = 68.0 if width == UPRIGHT else 110.0
    right = width - left
    number = paragraph("SoKyHieu", "Số: {{ number }}/" + symbol + "{{ symbol }}")
    place = paragraph("DiaDanh", "{{ place }}, {{ date }}") if dated else paragraph("DiaDanh")
    issuer = [
        control("if parent"), paragraph("CoQuanChuQuan", "{{ parent }}"), control("endif"),
        control("for line in issuer"), paragraph("TenCoQuan", "{{ line }}"), control("endfor"),
        rule((left - 24) / 2, (left - 24) / 2),
    ]  # fmt: skip
    state = [
        paragraph("QuocHieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        paragraph("TieuNgu", "Độc lập - Tự do - Hạnh phúc"),
        rule((right - MOTTO) / 2, (right - MOTTO) / 2),
    ]
    return table(
        (left, right),
        row(cell(left, *issuer), cell(right, *state)),
        row(cell(left, number), cell(right, place)),
        lines=False,
    )


def title(kind: str, *about: str, width: float) -> str:
    """The kind of paper and what it is about, with a short line below."""
    return (
        paragraph("TenLoai", kind)
        + "".join(paragraph("TrichYeu", line) for line in about)
        + rule((width - 50) / 2, (width - 50) / 2)
    )


def based_on(*further: str) -> str:
    """What the paper rests on, in italics, the last line with a full stop; the law that the documents carry out first."""
    last = "{{ '.' if loop.last else ';' }}" if not further else ";"
    return (
        paragraph("CanCu", "Căn cứ Luật Thực hiện dân chủ ở cơ sở;")
        + control("for document in documents")
        + paragraph("CanCu", "Căn cứ {{ document }}" + last)
        + control("endfor")
        + "".join(paragraph("DienTay", Run(text, italic=True)) for text in further)
    )


def duties_table(columns: Sequence[Column]) -> str:
    """The duties under their headings, and the total; the heads of the columns again on each page."""
    width = sum(column.width for column in columns)
    count = len(columns)
    heads = [cell(column.width, paragraph("DauBang", column.heading), middle=True) for column in columns]
    section = row(cell(width, paragraph("MucTrongBang", "{{ section.title }}"), span=count), split=False)
    first = columns[0].width + columns[1].width
    totals = [
        cell(column.width, paragraph("DauBang", column.total) if column.total else paragraph("DauBang"))
        for column in columns[2:]
    ]
    return table(
        [column.width for column in columns],
        row(*heads, head=True, split=False),
        row_control("for section in sections", count, width),
        section,
        row_control("for row in section.rows", count, width),
        row(*(_value(column) for column in columns), split=False),
        row_control("endfor", count, width),
        row_control("endfor", count, width),
        row(cell(first, paragraph("DauBang", "Tổng cộng"), span=2), *totals, split=False),
        lines=True,
    )


def _value(column: Column) -> str:
    style = "SoTrongBang" if column.centred else "TrongBang"
    if column.many:
        lines = [control("for line in " + column.value), paragraph(style, "{{ line }}"), control("endfor")]
        return cell(column.width, *lines)
    if column.value == "row.title":  # the duty with its provision below
        basis = paragraph(style, Run("({{ row.basis }})", italic=True))
        return cell(column.width, paragraph(style, "{{ row.title }}"), basis)
    return cell(column.width, paragraph(style, "{{ " + column.value + " }}"))


def numbered_list(name: str, line: str, otherwise: str) -> str:
    """A list in the text, a paragraph each, or one sentence where it is empty."""
    return (
        control(f"if {name}")
        + control(f"for item in {name}")
        + paragraph("LoiVan", line)
        + control("endfor")
        + control("else")
        + paragraph("LoiVan", otherwise)
        + control("endif")
    )


def by_hand(label: str = "", *, keep: bool = False) -> str:
    """A line for what people write by hand, after a label; with ``keep`` on one page with what follows."""
    named = [label + " "] if label else []
    return paragraph("DongCham", *named, TAB, end=KEEP if keep else "")


def recipients(first: str = "") -> list[str]:
    """Who gets the paper, and where it is kept."""
    named = [paragraph("NoiNhan", first)] if first else []
    return [
        paragraph("NoiNhanDau", "Nơi nhận:"), *named,
        control("for recipient in sent_to"), paragraph("NoiNhan", "- {{ recipient }};"), control("endfor"),
        paragraph("NoiNhan", "- Lưu: VT, hồ sơ."),
    ]  # fmt: skip


def signer(*lines: str, name: str = "") -> list[str]:
    """A place to sign: who, room for the hand and the seal, the name."""
    return [
        *(paragraph("NguoiKy", line) for line in lines), paragraph("KyTen", "(Ký, ghi rõ họ tên)"), paragraph("ChoKy"),
        paragraph("NguoiKy", name),
    ]  # fmt: skip


def office(name: str = "{{ signer }}") -> list[str]:
    """The place of whoever signs for the issuer: on whose behalf, the office, the name."""
    return [
        control("if authority"), paragraph("NguoiKy", "{{ authority }}"), control("endif"),
        paragraph("NguoiKy", "{{ title }}"), paragraph("KyTen", "(Ký tên, đóng dấu)"), paragraph("ChoKy"),
        paragraph("NguoiKy", name),
    ]  # fmt: skip


def signatures(widths: Sequence[float], *columns: Sequence[str]) -> str:
    """Places to sign beside each other, kept on one page."""
    cells = [cell(width, *content) for width, content in zip(widths, columns, strict=True)]
    return paragraph("KhoangCach") + table(widths, row(*cells, split=False), lines=False)
