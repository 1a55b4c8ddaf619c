"""Attributes as JSON text: what is wanted of one, compiled to a small function that writes it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from checker.days import ISO_TEXTS
from checker.fleet.assumptions import Conduct
from checker.fleet.chance import Draw
from checker.fleet.wants import MAIN, After, Want

Mapped = Mapping[str, Any]
_VARIANTS: Final = 12
_ROUND: Final = 100_000
_BIG: Final = 1_000_000


@dataclass(slots=True)
class Writing:
    """What an entry is written with: the unit's conduct and paper letters, the last day it reports, and, while one entry
    is written, its day, dates, numbers and texts. ``backwards``: closed before it was opened; ``over``: parts above wholes."""

    draw: Draw
    conduct: Conduct
    letters: str
    through: int
    backwards: bool = False
    over: bool = False
    subject: str = ""
    year: int = 0
    given: Mapping[str, str] = field(default_factory=dict)
    dates: dict[str, int] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)


Part = Callable[[Writing, bool], str]
"""Writes ``"name":value``, or nothing; the second argument: whether it is to be wrong."""


def _key(name: str) -> str:
    return json.dumps(name) + ":"


@cache
def main_part(name: str) -> Part:
    key = _key(name) + '"'

    def write(writing: Writing, wrong: bool) -> str:
        text = ISO_TEXTS[writing.dates[MAIN]]
        writing.texts[name] = text = f'"{text}"'
        return key + text[1:]

    return write


@cache
def given_part(name: str) -> Part:
    key = _key(name)
    return lambda writing, wrong: key + writing.given[name] if name in writing.given and not wrong else ""


@cache
def subject_part(name: str) -> Part:
    key = _key(name)

    def write(writing: Writing, wrong: bool) -> str:
        writing.texts[name] = writing.subject
        return "" if wrong else key + writing.subject

    return write


@cache
def year_part(name: str) -> Part:
    key = _key(name)
    return lambda writing, wrong: f"{key}{writing.year - 1 if wrong else writing.year}"


@cache
def number_part(letters: str) -> Part:
    def write(writing: Writing, wrong: bool) -> str:
        text = f'"{int(writing.draw() * 240) + 1:02}/{letters}-{writing.letters}"'
        writing.texts["number"] = text
        return f'"number":{text}'

    return write


def absent_part(name: str, about: Mapped) -> Part | None:
    """Not there, unless it is to be wrong."""
    if about["type"] != "date":
        return None
    key = _key(name)
    return lambda writing, wrong: f'{key}"{ISO_TEXTS[writing.dates[MAIN] + 7]}"' if wrong else ""


def flag_part(name: str, wanted: bool | None) -> Part:
    yes, no = _key(name) + "true", _key(name) + "false"
    if wanted is None:
        return lambda writing, wrong: yes if writing.draw() < 0.7 else no
    good, bad = (yes, no) if wanted else (no, yes)
    return lambda writing, wrong: bad if wrong else good


def texts_part(name: str, pool: Sequence[str], want: Want | None = None) -> Part:
    key = _key(name)
    want = want or Want()
    if want.nth is not None:
        pool = [pool[want.nth % len(pool)]]
    texts = [key + json.dumps(item, ensure_ascii=False) for item in (want.contains or pool)]
    if len(texts) == 1:
        only = texts[0]
        return lambda writing, wrong: "" if wrong else only
    size = len(texts)
    return lambda writing, wrong: "" if wrong else texts[int(writing.draw() * size)]


def codes_part(name: str, codes: Sequence[str], want: Want) -> Part:
    good = [_key(name) + _listed(item) for item in variants(codes, want)]
    needed = want.all_of.union(*want.any_of)
    others = [code for code in codes if code not in needed and code not in want.never] or list(want.never)
    bad = [_key(name) + _listed([code]) for code in others if code not in needed] or [_key(name) + "[]"]
    sizes = len(good), len(bad)
    free = not needed  # where nobody asks, the first codes of the glossary are the usual ones

    def write(writing: Writing, wrong: bool) -> str:
        pool, size = (bad, sizes[1]) if wrong else (good, sizes[0])
        chance = writing.draw()
        return pool[int(chance * (chance if free else 1) * size)]

    return write


def _listed(codes: Sequence[str]) -> str:
    return json.dumps(codes[0]) if len(codes) == 1 else json.dumps(list(codes), separators=(",", ":"))


def variants(codes: Sequence[str], want: Want) -> list[list[str]]:
    """Lists of codes that meet a want, in the order of the glossary; the same ones every time."""
    allowed = [code for code in codes if code not in want.never]
    made: list[list[str]] = []
    for turn in range(_VARIANTS):
        chosen = set(want.all_of)
        for choice in want.any_of:
            fitting = [code for code in allowed if code in choice]
            if fitting and chosen.isdisjoint(fitting):
                chosen.add(fitting[turn % len(fitting)])
        free = [code for code in allowed if code not in chosen]
        more = max(want.different - len(chosen), 0 if chosen else 1)
        chosen.update(free[(turn + step) % len(free)] for step in range(min(more, len(free))))
        listed = [code for code in codes if code in chosen]
        if listed not in made:
            made.append(listed)
    return made


def count_part(name: str, good: tuple[int, int], bad: tuple[int, int]) -> Part:
    key = _key(name)
    least, span = good[0], good[1] - good[0] + 1
    rounded = _ROUND if good[1] > _BIG and span > 1 else 1

    def write(writing: Writing, wrong: bool) -> str:
        if wrong:
            value = bad[0] + int(writing.draw() * (bad[1] - bad[0] + 1))
        else:
            value = (least + int(writing.draw() * span)) // rounded * rounded
        writing.numbers[name] = value
        return f"{key}{value}"

    return write


def share_part(name: str, want: Want) -> Part:
    """A number that reaches its share of another of the entry; wrong, or over where parts are above their wholes."""
    key, whole = _key(name), want.whole
    upper, lower = want.share

    def write(writing: Writing, wrong: bool) -> str:
        total = writing.numbers.get(whole)
        if total is None:
            return ""
        least = total * upper // lower + 1 if want.above else -(-total * upper // lower)
        if writing.over:
            value = total + 1 + int(writing.draw() * 5)
        elif wrong:
            value = int(writing.draw() * max(least, 1) * 0.9)
        else:
            value = min(total, least + int(writing.draw() * (total - least + 1))) if total >= least else total
        return f"{key}{value}"

    return write


def date_part(name: str, after: After, *, closing: bool, kept: float) -> Part:
    """A date some days after another; what closes the entry is left out while it lies ahead, or is left open."""
    key = _key(name) + '"'
    of, least, span = after.of, after.least, after.most - after.least + 1

    def write(writing: Writing, wrong: bool) -> str:
        draw, conduct = writing.draw, writing.conduct
        base = writing.dates.get(of, writing.dates[MAIN])
        day = base + least + int(draw() * span)
        if closing:
            if draw() >= kept or draw() < conduct.open:
                return ""
            if wrong or draw() < conduct.late:
                day = base + after.most + 1 + int(draw() * 40)
            if writing.backwards:
                day = writing.dates[MAIN] - 3 - int(draw() * 20)
            if day > writing.through:
                return ""
        elif wrong:
            day = base + after.most + 5 + int(draw() * 20) if after.most > 0 else base + 5
        writing.dates[name] = day
        text = ISO_TEXTS[day]
        writing.texts[name] = f'"{text}"'
        return f'{key}{text}"'

    return write
