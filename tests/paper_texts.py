"""Papers made inside the test process, and what one reads in a Word file."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from checker.data import data_folder
from checker.days import parse_day
from checker.explain import Words
from checker.papers.details import NO_DETAILS, Details
from checker.papers.duties import Duty, duties
from checker.papers.other_side import of_record
from checker.papers.paper import Case, paper
from checker.result import UnitResult, unit_result
from checker.session import Session

ROOT = Path(__file__).resolve().parent.parent
AS_OF = "2026-01-15"
KINDS = ("phieu-tu-danh-gia", "bien-ban", "thong-bao")
MIXED = ROOT / "samples" / "cao-bang" / "xa-dong-khe-lan-lon.yaml"
"""A commune with every outcome; its points are worked out by hand in test_samples.py: 63 of 120."""
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@cache
def session(profile: str | None = None, waivers: str | None = None) -> Session:
    """A run on 15/01/2026, the table deciding."""
    return Session(lang="vi", as_of=parse_day(AS_OF), engine="plain", profile=profile, waivers=waivers)


@cache
def checked(path: Path, run: Session) -> list[tuple[UnitResult, Any]]:
    """The results of the good records of a file, each with its record."""
    book = run.rulebook
    words = Words(book.facts, book.notes, book.actors, "vi")
    return [
        (
            unit_result(
                run.checker.check(read.record), run.checker, run.library, words, run.desk,
                run.reader.record_sha256(read.record),
            ),
            read.record,
        )
        for read in run.read([str(path)])
        if read.record is not None
    ]  # fmt: skip


def lines_of(path: Path, run: Session) -> list[Duty]:
    """The duties of the only record of a file."""
    ((result, _),) = checked(path, run)
    return duties(result.findings, run.rulebook.scoring)


def variables(
    path: Path, kind: str, *, own: Path | None = None, run: Session | None = None, details: Details = NO_DETAILS
) -> dict[str, Any]:
    """The variables of a paper on the only record of a file, against the unit's own record where there is one."""
    run = run or session()
    ((result, record),) = checked(path, run)
    side = of_record(checked(own, run)[0][0], run.checker) if own else None
    book = run.rulebook
    words = Words(book.facts, book.notes, book.actors, "vi")
    rules = data_folder("rules")
    return paper(
        Case(kind, result, record, book, words, run.places, rules, run.checker.as_of, details, side)
    )  # fmt: skip


def rows(made: dict[str, Any]) -> list[dict[str, Any]]:
    """The lines of the table of duties."""
    return [row for section in made["sections"] for row in section["rows"]]


def strings(value: Any) -> Iterator[str]:
    """Every text among the variables of a paper."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)


def word_part(content: bytes, name: str = "word/document.xml") -> str:
    """A part of a Word file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name).decode()


def word_text(content: bytes) -> str:
    """What one reads in a Word file: a line for each paragraph, the cells of a row side by side."""
    body = ElementTree.fromstring(word_part(content)).find(f"{W}body")
    assert body is not None
    return "\n".join(line for block in body for line in _lines(block)) + "\n"


def _lines(block: ElementTree.Element) -> Iterator[str]:
    if block.tag == f"{W}p":
        text = "".join(
            "....." if item.tag == f"{W}tab" else item.text or "" for item in block.iter() if item.tag in LEAVES
        )
        if text:
            yield text
    elif block.tag == f"{W}tbl":
        for row in block.iter(f"{W}tr"):
            cells = (" / ".join(line for item in cell for line in _lines(item)) for cell in row.iter(f"{W}tc"))
            yield " | ".join(cells).rstrip()


LEAVES = (f"{W}t", f"{W}tab")
