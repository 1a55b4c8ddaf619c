"""What a process does with a block: reads its pieces, checks every record, and says what the chosen report needs of it."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final, Literal, NamedTuple

from pydantic_core import to_json

from checker.areas import Areas, By, said_text
from checker.areas import Said as AreaSaid
from checker.errors import Place
from checker.findings import Finding
from checker.packed import Code
from checker.read.pieces import Counts, Piece, PieceReader
from checker.read.reader import Found, Read, Text
from checker.report.missing_lines import missing_line
from checker.report.tables import count, findings_table, unit_heading
from checker.result import UnitResult, dump, unit_result
from checker.session import Session
from checker.summary import Tally
from checker.texts import TABLE, pick

Mode = Literal["summary", "lines", "findings"]
"""What is said of a record: counts alone, a line of a table, or all findings."""
TOGETHER: Final = 256
"""So many records are looked at to read and check those of one kind one after the other."""
_KIND: Final = re.compile(rb'"kind"\s*:\s*("[^"]*").{,800}?"province"\s*:\s*("[^"]*")', re.DOTALL)
MANY: Final = 3
"""Up to so many units are shown with their findings in a table."""


class Settings(NamedTuple):
    """All that decides what a run says; another process makes the same of it."""

    lang: Literal["vi", "en"]
    as_of: int
    rules_folder: str | None
    documents: tuple[str, ...]
    rules: tuple[str, ...]
    period: tuple[int, int] | None
    engine: str | None
    profile: str | None
    waivers: str | None
    by: By
    fail_on: str
    every: bool
    mode: Mode


class Said(NamedTuple):
    """A record that was checked: its unit, first day, hash, the payload of its entry and the last day."""

    unit: str
    first: int
    sha256: str
    payload: bytes
    last: int


class Aside(NamedTuple):
    """A record set aside: where it stands, why, and its text where there is one. ``fault``: it was we who failed."""

    place: Place
    reasons: list[str]
    content: str | None
    fault: bool = False

    @property
    def line(self) -> bytes:
        """As it stands in the file of rejects."""
        place = self.place
        told = {
            "file": place.file, "record": place.record, "reasons": self.reasons, "fault": self.fault,
            "record_text": self.content,
        }  # fmt: skip
        return dump(told)


class Teller:
    """Checks the records of blocks; ``code``: exit code of a finding by (result, severity, scored, waived)."""

    def __init__(self, settings: Settings, session: Session, code: Code) -> None:
        self.settings = settings
        self.session = session
        self.notices: list[str] = []
        """What another process should say to people."""
        self.areas = Areas(session.rulebook, settings.by)
        self._code = code
        self._quick = settings.mode == "summary" and not settings.waivers
        self._tally = Tally(session.checker, self.areas, code)

    def apart(self) -> Teller:
        """This one in a process of its own: what it would say is kept for the one that puts everything together."""
        self.session.warn = self.notices.append
        return self

    def expect(self, records: int) -> None:
        """Says that about so many records come after those told next."""
        self._tally.expected = records

    def tell(self, pieces: Sequence[Piece], counts: Counts, *, whole: int = 0) -> Iterator[Said | Aside]:
        """What is said of every record, in the order of the input; ``whole``: how many tables get all their findings."""
        reader = PieceReader(self.session.reader, counts, self.session.formats)
        left = whole
        found = (one for piece in pieces for one in reader.found(piece))
        while some := list(islice(found, TOGETHER)):
            said: dict[int, Said | Aside] = {}
            for place in range(len(some)) if left > 0 else by_kind(some):
                one = said[place] = self.say(*self.session.reader.read_found(some[place]), counts, told=left > 0)
                left -= isinstance(one, Said)
            yield from map(said.__getitem__, range(len(some)))

    def say(self, read: Read, raw: Any, counts: Counts, *, told: bool = False) -> Said | Aside:
        """What is said of one record, counted; ``told``: its table gets all findings."""
        if read.record is None:
            counts.bad_records += 1
            return Aside(read.place, [problem.show(self.settings.lang) for problem in read.problems], text_of(raw))
        try:
            said = self._counts(read) if self._quick else self._findings(read, told=told)
        except Exception as error:
            if os.environ.get("DANCHU_DEBUG"):
                raise
            counts.bad_records += 1
            return self._fault(read, error, raw)
        counts.records += 1
        return said

    def _fault(self, read: Read, error: Exception, raw: Any) -> Aside:
        lang = self.settings.lang
        text = pick(TABLE["record_fault"], lang)
        reason = text.format(place=read.place.show(lang), detail=f"{type(error).__name__}: {error}")
        return Aside(read.place, [reason], text_of(raw), fault=True)

    def _counts(self, read: Read) -> Said:
        record: Any = read.record
        told = self._tally.told(record)
        unit = record["unit"]
        more = {"codes": told.codes, "counts": told.counts, "grade": told.grade}
        return self._said(read, unit, self.session.checker.period or record["period"], told.said, "", more)

    def _findings(self, read: Read, *, told: bool) -> Said:
        session, mode = self.session, self.settings.mode
        record: Any = read.record
        checked = session.checker.check(record)
        sha256 = session.reader.record_sha256(record)
        result = unit_result(
            checked, session.checker, session.library, session.words, session.desk, sha256,
            every=self.settings.every, told=told or mode == "findings",
        )  # fmt: skip
        codes = {self._code_of(finding) for finding in result.findings}
        bands = [band["grade"][self.settings.lang] for band in session.rulebook.scoring["bands"]]
        grade = result.data["score"]["grade"]
        counts = count(result.findings)
        more: dict[str, Any] = {
            "codes": sum(1 << code for code in codes), "counts": list(counts.values()),
            "grade": -1 if grade is None else bands.index(grade),
        }  # fmt: skip
        content = b""
        if mode == "lines":
            score = result.data["score"]
            more["line"] = {"name": record["unit"]["name"], "value": score["value"], "grade": grade, "counts": counts}
            more["table"] = self._table(result) if told else None
        elif mode == "findings":
            content = dump(result.data)
        said = self.areas.said(checked.view, result.findings)
        return self._said(read, record["unit"], result.period, said, sha256, more, content)

    def _table(self, result: UnitResult) -> list[str]:
        session, lang = self.session, self.settings.lang
        words = session.words
        lines = [unit_heading(result, words), "", findings_table(result.findings, words), ""]
        if not self.settings.every:
            lines += [pick(TABLE["not_listed"], lang).format(**result.data["not_listed"]), ""]
        if said := missing_line(result, session.library, lang):
            lines += [*said, ""]
        return lines

    def _code_of(self, finding: Finding) -> int:
        waived = finding.disposition is not None and finding.disposition["kind"] == "waived"
        return self._code(finding.result, finding.rule["severity"], finding.scored, waived)

    def _said(
        self, read: Read, unit: Mapping[str, Any], period: tuple[int, int], said: Sequence[AreaSaid], sha256: str,
        more: Mapping[str, Any], content: bytes = b"",
    ) -> Said:  # fmt: skip
        """Payload: what everything needs, as JSON, and after a tab the result where one was made."""
        place = self.areas.place(unit)
        head = {
            "at": [read.place.file, read.place.record],
            "last": period[1],
            "lies": [unit["level"], unit["province"], unit.get("former_province"), unit.get("commune")],
            "area": None if place is None or not said else [*place, unit["name"], said_text(said)],
            **more,
        }
        return Said(unit["id"], period[0], sha256, to_json(head) + (b"\t" + content if content else b""), period[1])


def by_kind(found: Sequence[Found]) -> list[int]:
    """The places of records in an order in which those that one plan checks come together, as far as their texts tell.

    The function of each plan then has the processor's cache for a while.
    """
    return sorted(range(len(found)), key=list(map(_kind, found)).__getitem__)


def _kind(found: Found) -> tuple[bytes, ...]:
    """Kind and place as a record is mostly written; written otherwise, it comes where it comes."""
    told = _KIND.search(found.content, 0, 1_000) if isinstance(found, Text) else None
    return told.groups() if told else ()


def text_of(raw: Any) -> str | None:
    """The text of a record set aside, bytes that are no UTF-8 shown as escapes; None where there is no text."""
    if raw is None:
        return None
    return raw.decode(errors="backslashreplace") if isinstance(raw, bytes) else json.dumps(raw, ensure_ascii=False)


MakeTeller = Callable[[], Teller]
