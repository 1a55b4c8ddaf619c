"""A Word file around a body: styles of the decree, fonts with their substitutes, headers, properties; always the same bytes."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

from checker.papers.archive import part
from checker.papers.drawing.wordml import twips

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KINDS = "application/vnd.openxmlformats-officedocument.wordprocessingml"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
FONT = "Times New Roman"
ALIKE = "Tinos, Liberation Serif"
"""Fonts whose letters have the widths of Times New Roman, for machines that lack it."""

CENTRE = '<w:jc w:val="center"/>'
BOTH_MARGINS = '<w:jc w:val="both"/>'
INDENT = '<w:ind w:firstLine="720"/>'
LINE = '<w:spacing w:before="120" w:line="264" w:lineRule="auto"/>'
"""Between paragraphs of the text, and its lines."""
TIGHT = '<w:spacing w:before="20" w:after="20"/>'
NEXT = "<w:keepNext/>"
LEADER = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{text}"/></w:tabs>'
BOLD, ITALIC = "<w:b/>", "<w:i/>"


def _size(points: float) -> str:
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'


def _before(points: float) -> str:
    return f'<w:spacing w:before="{round(points * 20)}"/>'


def _exactly(points: float) -> str:
    return f'<w:spacing w:line="{round(points * 20)}" w:lineRule="exact"/>'


Style = tuple[str, str, str, str]
STYLES: list[Style] = [
    # id, name that Word shows, paragraph, letters
    ("LoiVan", "Lời văn", LINE + INDENT + BOTH_MARGINS, ""),
    ("CanCu", "Căn cứ", _before(6) + INDENT + BOTH_MARGINS, ITALIC),
    ("DeMuc", "Đề mục", NEXT + "<w:keepLines/>" + LINE + INDENT + BOTH_MARGINS, BOLD),
    ("DongCham", "Dòng chấm", LEADER + LINE + INDENT, ""),
    ("DienTay", "Điền tay", _before(6) + INDENT, ""),
    ("QuocHieu", "Quốc hiệu", CENTRE, BOLD + _size(12)),
    ("TieuNgu", "Tiêu ngữ", CENTRE, BOLD + _size(13)),
    ("CoQuanChuQuan", "Cơ quan chủ quản", CENTRE, _size(12)),
    ("TenCoQuan", "Tên cơ quan", CENTRE, BOLD + _size(12)),
    ("SoKyHieu", "Số, ký hiệu", _before(3) + CENTRE, _size(13)),
    ("DiaDanh", "Địa danh, ngày tháng", _before(3) + CENTRE, ITALIC + _size(13)),
    ("TenLoai", "Tên loại văn bản", NEXT + _before(12) + CENTRE, BOLD),
    ("TrichYeu", "Trích yếu", NEXT + CENTRE, BOLD),
    ("KemTheo", "Kèm theo văn bản", NEXT + CENTRE, ITALIC),
    ("DuongKe", "Đường kẻ", '<w:spacing w:before="60" w:line="40" w:lineRule="exact"/>', _size(1)),
    ("TrongBang", "Trong bảng", TIGHT, _size(13)),
    ("SoTrongBang", "Số trong bảng", TIGHT + CENTRE, _size(13)),
    ("DauBang", "Đầu bảng", NEXT + TIGHT + CENTRE, BOLD + _size(13)),
    ("MucTrongBang", "Mục trong bảng", NEXT + TIGHT, BOLD + _size(13)),
    ("KhoangCach", "Khoảng cách", NEXT + _exactly(6), _size(6)),
    ("NguoiKy", "Người ký", NEXT + "<w:keepLines/>" + CENTRE, BOLD),
    ("KyTen", "Ký, ghi rõ họ tên", NEXT + "<w:keepLines/>" + CENTRE, ITALIC + _size(13)),
    ("ChoKy", "Chỗ ký", NEXT + _exactly(55) + CENTRE, ""),
    ("NoiNhanDau", "Nơi nhận", NEXT, BOLD + ITALIC + _size(12)),
    ("NoiNhan", "Nơi nhận, liệt kê", NEXT, _size(11)),
    ("SoTrang", "Số trang", CENTRE, _size(13)),
]


def _styles(text: float) -> str:
    fonts = "".join(f' w:{script}="{FONT}"' for script in ("ascii", "hAnsi", "eastAsia", "cs"))
    drawn = "".join(
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{name}"><w:name w:val="{shown}"/><w:basedOn w:val="Normal"/>'
        f"<w:qFormat/><w:pPr>{around.replace('{text}', str(twips(text)))}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
        for name, shown, around, letters in STYLES
    )
    return (
        f'{XML}<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts{fonts}/><w:color w:val="000000"/>'
        '<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="vi-VN"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
        '</w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f"<w:qFormat/></w:style>{drawn}</w:styles>"
    )


def _fonts() -> str:
    return (
        f'{XML}<w:fonts xmlns:w="{W}"><w:font w:name="{FONT}"><w:altName w:val="{ALIKE}"/><w:panose1 w:val="02020603050405020304"/>'
        '<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def _header(inside: str) -> str:
    return f'{XML}<w:hdr xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val="SoTrang"/></w:pPr>{inside}</w:p></w:hdr>'


NUMBER = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
PARTS = {
    "document": "document.main", "styles": "styles", "settings": "settings", "fontTable": "fontTable",
    "header1": "header", "header2": "header",
}  # fmt: skip


def _types() -> str:
    parts = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{KINDS}.{kind}+xml"/>' for name, kind in PARTS.items()
    )
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    return (
        f'{XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/>{parts}<Override PartName="/docProps/core.xml" ContentType="{core}"/></Types>'
    )


def _relations(*named: tuple[str, str, str]) -> str:
    inside = "".join(f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>' for name, kind, target in named)
    return f'{XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inside}</Relationships>'


def word_file(body: str, title: str, text: float) -> bytes:
    """A .docx file with this body; ``title`` stands among its properties; dotted lines end at the width ``text``."""
    core = "http://schemas.openxmlformats.org/package/2006"
    properties = (
        f'{XML}<cp:coreProperties xmlns:cp="{core}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>"
    )
    files = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relations(
            ("rId1", f"{R}/officeDocument", "word/document.xml"),
            ("rId2", f"{core}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": properties,
        "word/document.xml": f'{XML}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}</w:body></w:document>',
        "word/_rels/document.xml.rels": _relations(
            ("rIdStyles", f"{R}/styles", "styles.xml"), ("rIdSettings", f"{R}/settings", "settings.xml"),
            ("rIdFonts", f"{R}/fontTable", "fontTable.xml"), ("rIdHeader", f"{R}/header", "header1.xml"),
            ("rIdFirst", f"{R}/header", "header2.xml"),
        ),
        "word/styles.xml": _styles(text),
        "word/settings.xml": f'{XML}<w:settings xmlns:w="{W}"><w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>',
        "word/fontTable.xml": _fonts(),
        "word/header1.xml": _header(NUMBER),
        "word/header2.xml": _header(""),
    }  # fmt: skip
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(part(name), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()
