"""How Vietnamese official texts number their provisions: Điều, khoản, điểm, gạch đầu dòng, phần, mục, footnotes; and how they end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["article", "part", "number", "point", "dash"]
LETTERS = (
    "a",
    "b",
    "c",
    "d",
    "đ",
    "e",
    "g",
    "h",
    "i",
    "k",
    "l",
    "m",
    "n",
    "o",
    "p",
    "q",
    "r",
    "s",
    "t",
    "u",
    "v",
    "x",
    "y",
)

_ARTICLE = re.compile(r"(?:Điều|ĐIỀU)\s+(\d{1,4})\s*(?:[.:]\s*|[-–]\s+|$)(.*)")
_PART = re.compile(r"(?:(?:Phần|PHẦN)\s+)?([IVXLC]{1,7})\s*(?:[.:)]\s*|[-–]\s+)(\S.*)|(?:Phần|PHẦN)\s+([IVXLC]{1,7})$")
_NUMBER = re.compile(r"(\d{1,2}(?:\.\d{1,2})+)(?:\.(?!\d)\s*|\s+)(.*)|(\d{1,3})[.)](?!\d)\s*(.*)")
_POINT = re.compile(r"([a-zđ]\d?)\s?(?:\)\s*|\.\s+)(.*)")
_DASH = re.compile(r"(?:[-–—−+]\s*(?=[^\W\d_]|\d+\s*%|[“\"(])|[-–—−+•●▪*]\s+)(\S.*)")
_NOTE = re.compile(r"([⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\^?\d{1,2}\]):?\s*(\S.*)")
_REFERENCE = re.compile(r"(?<=\S)(?<!\bm)(?<!\bkm)(?<!\bcm)(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\^?\d{1,2}\])")
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")

HEADING = re.compile(
    r"(?:Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC|Phần|PHẦN)\s+(?:[IVXLC]+|\d+|(?:thứ|THỨ)\s+\S+)(?![\w,;]).{0,150}(?<![.;])"
)
RECIPIENTS = re.compile(r"(?:Nơi nhận|NƠI NHẬN)\s*:.*")
SIGNATURE = re.compile(
    r"(?:TM|T/M|KT|TL|TUQ|Q)\.\s?[^\W\d_].*"
    r"|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|TỔNG GIÁM ĐỐC|BÍ THƯ|CHỦ TỌA)"
)
CLOSING = re.compile(r"Trên đây là\b")
ADOPTED = re.compile(
    r"(?:Nghị quyết|Quyết định|Kế hoạch|Quy chế|Quy định|Chỉ thị|Luật|Văn bản) này (?:đã )?được .*thông qua"
)


@dataclass(frozen=True, slots=True)
class Marker:
    """What a line begins with: the kind, the value as it is printed, the text after it."""

    kind: Kind
    value: str
    rest: str


def marker(kind: Kind, text: str) -> Marker | None:
    """The marker of that kind at the beginning of a line."""
    if kind == "dash":
        found = _DASH.match(text)
        return Marker(kind, "+" if text[0] == "+" else "-", found[1]) if found else None
    pattern = {"article": _ARTICLE, "part": _PART, "number": _NUMBER, "point": _POINT}[kind]
    found = pattern.match(text)
    if found is None:
        return None
    groups = [group for group in found.groups() if group is not None]
    made = Marker(kind, groups[0], groups[1].strip() if len(groups) > 1 else "")
    if kind == "part" and roman(made.value) is None:
        return None
    return made


def note(text: str) -> str | None:
    """The number of the footnote that a line begins, without its dress."""
    found = _NOTE.match(text)
    return found[1].translate(_DIGITS).strip("[^]") if found else None


def references(text: str) -> set[str]:
    """The numbers of the footnotes that a text refers to."""
    return {found.translate(_DIGITS).strip("[^]") for found in _REFERENCE.findall(text)}


def roman(value: str) -> int | None:
    """The number that Roman digits stand for; None where they are none (IIX)."""
    total = 0
    for digit, after in zip(value, [*value[1:], None], strict=True):
        total += -_ROMAN[digit] if after is not None and _ROMAN[digit] < _ROMAN[after] else _ROMAN[digit]
    return total if in_roman(total) == value else None


def in_roman(number: int) -> str:
    """A number from 1 in Roman digits."""
    digits = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    made = ""
    for value, sign in digits:
        while number >= value:
            made, number = made + sign, number - value
    return made


def following(kind: Kind, last: str | None) -> tuple[str, ...]:
    """The values that may come after the last one (None: at the beginning), the most natural first."""
    if kind == "article":
        return (str(int(last) + 1) if last else "1",)
    if kind == "part":
        return (in_roman((roman(last) or 0) + 1) if last else "I",)
    if kind == "point":
        return (_letter_after(last),) if last else ("a",)
    if last is None:
        return ("1",)
    steps = last.split(".")
    same = [".".join([*steps[:depth], str(int(steps[depth]) + 1)]) for depth in reversed(range(len(steps)))]
    return (same[0], f"{last}.1", *same[1:])


def _letter_after(last: str) -> str:
    if last[-1].isdigit():
        return last[:-1] + str(int(last[-1]) + 1)
    place = LETTERS.index(last) + 1 if last in LETTERS else len(LETTERS)
    return LETTERS[place] if place < len(LETTERS) else last + "1"


def ended(text: str) -> bool:
    """Whether a line ends as a sentence or an item of a list does."""
    return text.rstrip('”"’»)').endswith((".", ";", ":", "!", "?", "…", "/"))
