"""Ids of places in the page: provisions, rules, facts."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

ORDER = ("part", "section", "article", "clause", "point", "dash", "paragraph", "passage")
SHORT = {"part": "phan", "section": "muc", "article": "dieu", "clause": "khoan", "point": "diem", "dash": "gach",
         "paragraph": "doan", "passage": "loi"}  # fmt: skip


def plain(text: str) -> str:
    """Letters without diacritics (đ becomes dd: it counts as a letter of its own), digits, and hyphens for the rest."""
    spelt = text.casefold().replace("đ", "dd")
    letters = "".join(sign for sign in unicodedata.normalize("NFD", spelt) if not unicodedata.combining(sign))
    return "-".join("".join(sign if sign.isalnum() else " " for sign in letters).split())


def provision_id(document: str, citation: Mapping[str, Any]) -> str:
    """The id of a provision: its document and its place, smallest part last."""
    parts = [f"{SHORT[name]}-{plain(str(citation[name]))}" for name in ORDER if citation.get(name) is not None]
    return "--".join([document, *parts])


def rule_id(rule: str) -> str:
    """The id of a rule in the page is the rule's own."""
    return rule


def fact_id(name: str) -> str:
    return f"du-kien--{name}"


def link(place: str) -> str:
    """The address of a place in the page."""
    return "#" + quote(place, safe="-._")
