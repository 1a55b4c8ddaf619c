"""Finds what must not stand in a text for people: in Vietnamese output words that are not Vietnamese, identifiers and ISO
days; in English output Vietnamese letters."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import click

from checker.cli.main import danchu
from checker.cli.words import METAVARS
from checker.places import Gazetteer
from checker.rulebook.book import open_rulebook

BOOK = open_rulebook()

# Vietnamese

_INITIAL = "(?:b|ch?|d|gi?h?|h|kh?|l|m|ng?h?|p|ph|qu?|r|s|t[hr]?|v|x)?"
_RHYME = (
    "a|ai|ao|au|am|an|ang|anh|ay|e|em|en|eng|eo|i|ia|im|in|inh|iu|o|oa|oai|oan|oang|oanh|oao|oay|oe|oen|oeo|oi|om|on|ong"
    "|oong|u|ua|ui|um|un|ung|uy|uya|uynh|uyu|y"
)
SYLLABLE = re.compile(f"{_INITIAL}(?:{_RHYME})")
"""A Vietnamese syllable that has neither a mark nor a tone: only these are written with plain letters."""

ENGLISH_TOO = {"the", "to", "on", "no", "he", "be", "she", "me", "go", "then", "them", "day"}
"""English words that could be such syllables, and that no text of ours means in Vietnamese."""

NAMES = {
    "danchu", "durable", "rules", "excel", "json", "yaml", "html", "xccdf", "unicode", "utf", "bom", "byte", "sha",
    "schema", "internet", "zalo", "wifi", "schemas", "mb", "vi", "en", "danchu_lang", "qr", "qrcode",
    "pano", "fanpage", "cp", "word", "odt", "pdf", "typ", "spark", "local",
}  # fmt: skip
"""Names of programs and formats, and words that Vietnamese officials use as they are."""

LETTERS = re.compile(r"[^\W\d]+(?:[_'][^\W]+)*")
ISO_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
VIETNAMESE = re.compile("[ăâđêôơưĂÂĐÊÔƠƯ]|[\u1ea0-\u1ef9]|[àáãèéìíĩòóõùúũýÀÁÃÈÉÌÍĨÒÓÕÙÚŨÝ]")
NUMBERED = re.compile(r"\b\d+(?:/\d+)?[-/][A-ZĐ]\w*(?:[-/][A-ZĐ]\w*)*")
"""05/QĐ-UBND, 22/2025/NQ-HĐND, 97/2025/QH15"""
HASH = re.compile(r"\b[0-9a-f]{12,}\b")
FILE = re.compile(r"~/[\w./-]+|[\w./~-]*\.(?:yaml|yml|jsonl|json|gz|zst|txt|md|docx|feature|csv|html)\b")
OPTION = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")
CHOICES = re.compile(r"\[[a-z]+(?:\|[a-z]+)+\]")
TYPED = re.compile(r"viết [^;.]*?\d{4}-\d{2}-\d{2}(?:\.\.\d{4}-\d{2}-\d{2})?|written [^;.]*?\d{4}-\d{2}-\d{2}")
"""Days shown as they may be typed."""


@cache
def ids() -> re.Pattern[str]:
    """Rule and document ids, in which people speak of rules; names of profiles and commands, which they type."""
    known = [*BOOK.entries, *(document["id"] for document in BOOK.documents), *commands()]
    return re.compile("|".join(re.escape(name) for name in sorted(known, key=len, reverse=True)))


def commands(command: click.Command = danchu, path: str = "danchu") -> dict[str, click.Command]:
    """Every command by what one types."""
    found = {path: command}
    if isinstance(command, click.Group):
        ctx = click.Context(command, info_name=path)
        for name in command.list_commands(ctx):
            inner = command.get_command(ctx, name)
            assert inner is not None
            found.update(commands(inner, f"{path} {name}"))
    return found


def not_vietnamese(text: str, *own: str, known: Iterable[str] = ()) -> list[str]:
    """Words, identifiers and days that a Vietnamese text must not have; ``own`` are given by the reader, ``known`` too."""
    for given in sorted(own, key=len, reverse=True):
        text = text.replace(given, " ")
    for pattern in (FILE, ids(), HASH, CHOICES, OPTION, NUMBERED, TYPED):
        text = pattern.sub(" ", text)
    allowed = NAMES | {name.casefold() for name in known}
    words = [word for word in LETTERS.findall(text) if not _vietnamese(word) and word.casefold() not in allowed]
    return [*words, *ISO_DAY.findall(text)]


def _vietnamese(word: str) -> bool:
    if word in METAVARS or re.fullmatch("[IVX]+", word) or len(word) == 1:
        return True
    if "_" in word:
        return False
    plain = word.casefold()
    return not word.isascii() or (SYLLABLE.fullmatch(plain) is not None and plain not in ENGLISH_TOO)


def not_english(text: str, *own: str) -> list[str]:
    """Words with Vietnamese letters that an English text must not have: all but those of names, its own and of places."""
    for pattern in (ids(), NUMBERED, re.compile(r"\b[Pp]oints?\b[\s\w,]{0,12}\bđ\b|“[^”]*”")):
        text = pattern.sub(" ", text)
    allowed = place_words() | {word.casefold() for name in own for word in LETTERS.findall(name)}
    return [word for word in LETTERS.findall(text) if VIETNAMESE.search(word) and word.casefold() not in allowed]


@cache
def place_words() -> frozenset[str]:
    """The words of the names of provinces, communes, a newspaper and money. Tables break names into lines, so word by word."""
    places = Gazetteer()
    spots = [*places.places.values(), *places.former_provinces.values()]
    return frozenset(word.casefold() for spot in spots for word in LETTERS.findall(spot.name)) | {"báo", "đồng"}


HUMAN = {
    "basis", "requirement", "actual", "gap", "remedy", "deadline", "citation", "question", "grade", "why", "title",
    "label", "reason_words",
}  # fmt: skip


def texts_of(node: Any, key: str = "") -> Iterator[str]:
    """The texts in a JSON result that are meant for people."""
    if isinstance(node, dict):
        for name, value in node.items():
            yield from texts_of(value, name)
    elif isinstance(node, list):
        for item in node:
            yield from texts_of(item, key)
    elif isinstance(node, str) and key in HUMAN:
        yield node


def human(content: str) -> str:
    """The same as one text."""
    return "\n".join(texts_of(json.loads(content)))


TYPED_NAMES = re.compile(
    r"\((?:/[^)]*)\)|(?<=, )/\S+(?=:)|“[^”]*”|\{[^}]*\}"
    r"|(?:được dùng|cần một trong|cần đúng một trong|Có phải là|Có|cần|cần kiểu|cần tên trong|ở đây có):"
    r" [a-z$][\w$/-]*(?:, (?:[a-z$][\w$/-]*|…))*"
    r"|(?<=cần tệp) \.[a-z]+(?:, \.[a-z]+)*"
    r"|\[[a-z]+(?:-[a-z]+)*\]"
)
"""In messages about files that people write: the place, what they wrote, the names that they may write, codes of lint."""


def not_vietnamese_message(text: str, *own: str, known: Iterable[str] = ()) -> list[str]:
    """The same for messages about mistakes in files, with the keys of those files as ``known``."""
    return not_vietnamese(TYPED_NAMES.sub(" ", text), *own, known=known)
