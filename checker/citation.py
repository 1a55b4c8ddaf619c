"""Citations as people write them: “điểm e khoản 1 Điều 1 Nghị quyết …”."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

ORDINALS_VI = (
    "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai",
)  # fmt: skip


def cite(citation: Mapping[str, Any], lang: str = "vi") -> str:
    """A provision in its document, smallest part first; without the document."""
    words = _english(citation) if lang == "en" else _vietnamese(citation)
    return (", " if lang == "en" else " ").join(words)


def cite_in(citation: Mapping[str, Any], document: Mapping[str, Any], lang: str = "vi") -> str:
    """A provision with the short name of its document."""
    joint = ", " if lang == "en" else " "
    return cite(citation, lang) + joint + str(document["short"][lang])


def _vietnamese(citation: Mapping[str, Any]) -> list[str]:
    words = []
    if citation.get("dash") is not None:
        number = citation["dash"]
        words.append(f"gạch đầu dòng thứ {ORDINALS_VI[number - 1] if number <= len(ORDINALS_VI) else number}")
    if citation.get("point") is not None:
        words.append(f"điểm {citation['point']}")
    if citation.get("clause") is not None:
        words.append(f"khoản {citation['clause']}")
    if citation.get("section") is not None:
        words.append(f"mục {citation['section']}")
    if citation.get("article") is not None:
        words.append(f"Điều {citation['article']}")
    if citation.get("part") is not None:
        words.append(f"Phần {citation['part']}")
    if citation.get("paragraph") is not None:
        words.append(f"đoạn {citation['paragraph']}")
    if citation.get("passage") is not None:
        words.append({"opening": "phần mở đầu", "closing": "đoạn kết"}[citation["passage"]])
    return words


def _english(citation: Mapping[str, Any]) -> list[str]:
    names = (
        ("dash", "dash"), ("point", "point"), ("clause", "clause"), ("section", "section"), ("article", "Article"),
        ("part", "Part"), ("paragraph", "paragraph"),
    )  # fmt: skip
    words = [f"{word} {citation[name]}" for name, word in names if citation.get(name) is not None]
    passage = citation.get("passage")
    return [*words, f"{passage} passage"] if passage else words
