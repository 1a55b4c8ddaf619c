"""The ledger of confirmations, ``signoff.yaml``: entries are only ever added at its end, each sealed over the ones before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from checker.errors import DanchuError
from checker.people_files import Day, read_people_file
from checker.read.details import system_words
from checker.rulebook.book import LEDGER
from checker.texts import Both, Lang, pick

Filled = Annotated[str, StringConstraints(min_length=1)]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]

BEGINNING: Final = "0" * 64
WORDS: Final[dict[str, Both]] = {
    "broken": (
        "{file}: mục thứ {place} (quy tắc {rule}) không khớp dấu niêm; sổ đã bị sửa, xóa hoặc đảo thứ tự. "
        "Lấy lại bản trước khi sửa; sổ chỉ được ghi thêm vào cuối.",
        "{file}: entry {place} (rule {rule}) does not fit its seal; the ledger was changed, cut or reordered. "
        "Take back the copy from before; entries are only added at the end.",
    ),
    "unwritable": (
        "Không ghi được vào {file}: {detail}. Chỉ định bộ quy tắc khác bằng --rules hoặc sổ khác bằng --ledger.",
        "{file} cannot be written to: {detail}. Name another rulebook with --rules or another ledger with --ledger.",
    ),
}


class LedgerError(DanchuError):
    """A ledger that cannot be trusted or written to."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, populate_by_name=True)


class Entry(_Strict):
    """One confirmation: who confirmed which rule when, what it was made of then, and the seal."""

    rule: Filled
    reviewer: Filled
    on: Day
    anchor: Sha256 | None
    rule_sha256: Sha256
    scenarios: Sha256
    texts: Sha256
    remark: Filled | None = None
    seal: Sha256


class Ledger(_Strict):
    """The whole file."""

    schema_: Literal["danchu/signoff/1"] = Field(alias="schema")
    entries: list[Entry]


def seal(previous: str, content: dict[str, Any]) -> str:
    """The seal of an entry: over the seal before it and everything that the entry says."""
    told = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(f"{previous}\0{told}".encode()).hexdigest()


def read_ledger(file: Path, lang: Lang = "vi") -> Sequence[Entry]:
    """The entries in the order in which they were added; none without a file.

    PeopleFileError where the file does not have its shape, LedgerError where a seal does not fit.
    """
    if not file.is_file():
        return ()
    ledger: Ledger = read_people_file(file, Ledger, lang)
    previous = BEGINNING
    for place, entry in enumerate(ledger.entries, start=1):
        content = entry.model_dump(exclude={"seal"}, exclude_none=True)
        if entry.seal != seal(previous, content):
            raise LedgerError(pick(WORDS["broken"], lang).format(file=file.name, place=place, rule=entry.rule))
        previous = entry.seal
    return ledger.entries


def add_entry(file: Path, content: dict[str, Any], lang: Lang = "vi") -> Entry:
    """Adds an entry at the end of a ledger (made where there is none). LedgerError where it cannot be written to."""
    entries = read_ledger(file, lang)
    content = {name: value for name, value in content.items() if value is not None}
    entry = Entry(**{"anchor": None, **content}, seal=seal(entries[-1].seal if entries else BEGINNING, content))
    try:
        text = file.read_text(encoding="utf-8") if file.is_file() else _heading()
        text += "" if text.endswith("\n") else "\n"
        if entries:
            with file.open("a", encoding="utf-8") as stream:
                stream.write(("" if _ends_a_line(file) else "\n") + _lines(entry))
        else:
            file.write_text(text.replace("\nentries: []\n", "\nentries:\n") + _lines(entry), encoding="utf-8")
    except OSError as error:
        detail = pick(system_words(error), lang)
        raise LedgerError(pick(WORDS["unwritable"], lang).format(file=file, detail=detail)) from error
    return entry


def _ends_a_line(file: Path) -> bool:
    return file.read_bytes().endswith(b"\n")


def _heading() -> str:
    return "schema: danchu/signoff/1\nentries:\n"


def _lines(entry: Entry) -> str:
    """An entry as lines of YAML; JSON texts are YAML too, and quote what must be quoted."""
    shown = entry.model_dump()
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in shown.items() if value is not None]
    if entry.anchor is None:
        lines.insert(3, "anchor: null")
    return "".join(("  - " if place == 0 else "    ") + line + "\n" for place, line in enumerate(lines))


def ledger_file(rules: Path) -> Path:
    """Where the ledger of a rulebook is."""
    return rules / LEDGER
