"""Reads a newspaper's account of a text: every paragraph after the headline is numbered, site furniture is left aside."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.law.lines import Line
from checker.law.provisions import Aside, LawText, Provision

SHORT = 8
"""Words up to which a line without the end of a sentence, before or after the account, is no paragraph."""

_BYLINE = re.compile(
    r"(?:Bài|Ảnh|Tin|Theo|Nguồn|Tác giả|Thực hiện|Người đăng|Cập nhật|Ngày đăng|Lượt xem|Từ khóa|Tags?)\b"
    r"[^.!?:]{0,40}:(?!.*[.!?]$).{0,200}"
)
_SITE = re.compile(
    r"(?:(?:Zalo|Facebook|Twitter|Youtube|Email|In bài viết|In|Print|Chia sẻ|Share|Bình luận|Quay lại|Trang chủ"
    r"|Về đầu trang|Sao chép liên kết|Lưu bài|Thích|Like)[\s|·,/]*)+",
    re.IGNORECASE,
)
_DATE_LINE = re.compile(
    r"(?:(?:Thứ \S+|Chủ nhật),?\s*)?(?:ngày\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b.{0,30}", re.IGNORECASE
)
_LINK = re.compile(r"https?://\S+|www\.\S+")
_ENDS = (".", "!", "?", "…", "”", '"', ":", ";", ")")


def read_account(lines: Sequence[Line]) -> LawText:
    """The paragraphs, counted from 1. A sentence that a page break cut in two is one paragraph."""
    aside: list[Aside] = []
    content: list[Line] = []
    for line in lines:
        why = "byline" if _BYLINE.fullmatch(line.text) else "site" if _is_site(line.text) else ""
        if why:
            aside.append(Aside(line.number, why, line.text))
        else:
            content.append(line)
    headline, *blocks = _blocks(content) or [[]]
    aside += [Aside(line.number, "headline", line.text) for line in headline]
    around = _around([" ".join(line.text for line in block) for block in blocks])
    provisions: list[Provision] = []
    for index, block in enumerate(blocks):
        text = " ".join(line.text for line in block)
        if index in around:
            aside += [Aside(line.number, "site", line.text) for line in block]
        elif provisions and text[:1].islower() and not provisions[-1].text.endswith(_ENDS):
            last = provisions.pop()
            provisions.append(Provision(last.citation, f"{last.text} {text}", last.line))
        else:
            provisions.append(Provision({"paragraph": len(provisions) + 1}, text, block[0].number))
    return LawText("paragraphs", tuple(provisions), tuple(aside))


def _is_site(text: str) -> bool:
    bare = _LINK.sub("", text).strip()
    if bare != text and len(bare.split()) <= SHORT:
        return True
    return _SITE.fullmatch(text) is not None or _DATE_LINE.fullmatch(text) is not None


def _blocks(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines of each paragraph; where no blank line stands between paragraphs, every line is one."""
    each_line = not any(line.starts for line in lines[1:])
    blocks: list[list[Line]] = []
    for line in lines:
        if not blocks or line.starts or each_line:
            blocks.append([])
        blocks[-1].append(line)
    return blocks


def _around(texts: Sequence[str]) -> set[int]:
    """The short lines before and after the account that are no sentences: places, authors, buttons."""
    short = [len(text.split()) <= SHORT and not text.endswith(_ENDS) for text in texts]
    for index, after in enumerate(texts[1:]):
        if after[:1].islower():  # the two halves of a sentence that a page break has cut
            short[index] = short[index + 1] = False
    found: set[int] = set()
    for order in (range(len(texts)), reversed(range(len(texts)))):
        for index in order:
            if not short[index]:
                break
            found.add(index)
    return found
