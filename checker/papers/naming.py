"""How a paper names things: the unit in the heading, its place, who signs for it, the documents it rests on."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from checker.citation import cite, cite_in
from checker.data import data_folder
from checker.days import dmy
from checker.places import Gazetteer

Mapped = Mapping[str, Any]
SIGNATURES = "papers/signatures.csv"


class Signature(NamedTuple):
    """On whose behalf a unit's papers are signed (empty: nobody's) and by whom."""

    authority: str
    title: str


def signature(kind: str, rules: Path) -> Signature:
    """Who signs for a kind of unit, by the list beside the rules; the row ``*`` stands for kinds that it does not name."""
    path = rules / SIGNATURES
    if not path.is_file():
        path = data_folder("rules") / SIGNATURES
    rows = {row["kind"]: row for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines())}
    row = rows.get(kind) or rows["*"]
    return Signature(row["authority"], row["title"])


def heading_lines(unit: Mapped, places: Gazetteer) -> list[str]:
    """The name of a unit in capitals; its place on a line of its own: “ỦY BAN NHÂN DÂN”, “XÃ ĐÔNG KHÊ”."""
    name = str(unit["name"])
    for code in (unit.get("commune"), unit.get("province")):
        called = places.called(code) if code else ""
        before, found, after = name.rpartition(called) if called else ("", "", "")
        if found and before.strip() and not after:
            return [before.strip(" ,").upper(), called.upper()]
    return [name.upper()]


def place_of(unit: Mapped, places: Gazetteer) -> str:
    """The place that stands before the date; empty where the record does not tell it.

    The bare name of the commune, or of the province for its bodies; with its kind where the name is a number.
    """
    code = unit.get("province") if unit.get("level") == "province" else unit.get("commune")
    spot = places.places.get(code) if code else None
    if spot is None:
        return ""
    bare = spot.name if not any(letter.isdigit() for letter in spot.name) else spot.called
    return bare[:1].upper() + bare[1:]


def basis(rule: Mapped, document: Mapped, among: Collection[str]) -> str:
    """The provision of a rule; with its document where a paper rests on several."""
    return cite_in(rule["citation"], document) if len(among) > 1 else cite(rule["citation"])


def full_citation(document: Mapped) -> str:
    """A document as it is cited for the first time: kind, number, day, issuer and what it is about."""
    short, title = str(document["short"]["vi"]), str(document["title"]["vi"])
    title, remark = _without_remark(title)
    short, _ = _without_remark(short)
    shared = sum(1 for _ in _shared_words(short, title))
    named, about = " ".join(short.split()[shared:]), " ".join(title.split()[shared:])
    if named.startswith(("số ", "ngày ")):
        return " ".join(part for part in (short, about, remark) if part)
    return " ".join(part for part in (title, "của", str(document["issuer"]["vi"]), remark) if part)


def _without_remark(text: str) -> tuple[str, str]:
    """A title without a remark in brackets at its end, and the remark."""
    if not text.endswith(")"):
        return text, ""
    bare, _, remark = text.rpartition(" (")
    return bare, f"({remark}"


def _shared_words(first: str, second: str) -> Iterator[str]:
    for one, other in zip(first.split(), second.split(), strict=False):
        if one != other:
            return
        yield one


def day_in_words(ordinal: int) -> str:
    """“ngày 05 tháng 01 năm 2026”: days under 10, and January and February, with a leading 0."""
    day, month, year = dmy(ordinal).split("/")
    return f"ngày {day} tháng {month if month in ('01', '02') else int(month)} năm {year}"
