"""What YAML and JSON texts share: UTF-8, NFC, characters that may not stand in a text, numbers too odd to be one."""

import re
import unicodedata
from typing import Final

from checker.errors import Place, Problem

Path = tuple[str | int, ...]
MAX_DEPTH: Final = 30
MAX_PROBLEMS: Final = 200

# Tab and line feed may stand in a text; other control characters and halves of surrogate pairs may not.
_BAD: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_DIGITS: Final = 18


class Written:
    """A number that no record can hold (1.5, NaN, 10^400), kept as it was written so that a message can show it."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text[:80]

    def __repr__(self) -> str:
        return self.text


def number(text: str) -> int | Written:
    """The whole number, or what was written where it is longer than any number of a record."""
    return int(text) if len(text) <= _DIGITS else Written(text)


def clean_text(text: str) -> tuple[str, bool]:
    """The text in NFC with line feeds, and whether it may stand in a record; what may not becomes U+FFFD."""
    if text.isascii():
        if text.isprintable():
            return text, True
    elif not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    if "\r\n" in text:
        text = text.replace("\r\n", "\n")
    if _BAD.search(text) is None:
        return text, True
    return _BAD.sub("\ufffd", text), False


def decode(content: bytes, place: Place) -> str | Problem:
    """The UTF-8 text, or what is wrong with it."""
    if content.startswith(b"\xef\xbb\xbf"):
        return Problem(place, "bom")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return Problem(place, "not_utf8", str(error.start + 1))
    return text if text.strip() else Problem(place, "empty")


def pointer(path: Path) -> str:
    """The JSON pointer of a path: /events/people_dialogue/0/on"""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)
