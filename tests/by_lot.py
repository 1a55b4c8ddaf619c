"""Short records, and the program's answer for one rule, for the register entries drawn by lot."""

from __future__ import annotations

import json
import re
from datetime import date
from functools import cache, partial
from typing import Any

import pytest

from checker.check import Checker
from checker.days import iso, window_name
from checker.errors import Place
from checker.findings import Finding, findings
from checker.read import RecordReader
from checker.rulebook.book import Rulebook, open_rulebook

# random.Random(20260115).sample(ids, 64) over the ids, in register order, of the 134 entries of the Cao Bằng and
# Tân Cương registers whose measurable is yes or proxy.
DRAWN = tuple(
    """
    CB-3-1 TC-1.2.2.d-2 CB-1.2.c-6 TC-1.2.3.d-4 CB-1.2.b-6 CB-1.2.a-2 TC-1.2.2.c-1 CB-1.2.b-3 TC-1.2.3.b-3 CB-1.2.b-11
    TC-1.2.6.a-3 CB-1.2.a-1 TC-1.2.3.b-4 TC-1.2.4.c-1 TC-1.2.3.e-2 CB-1.1.d-2 TC-1.2.2.b-1 TC-1.2.2.c-5 TC-1.2.3.b-2
    TC-1.2.4.c-3 CB-1.1.đ-3 TC-1.2.6.a-2 TC-1.2.5.c-2 TC-1.2.3.d-9 TC-1.2.5.c-4 TC-1.2.4.a-4 CB-1.2.a-4 CB-1.1.d-1
    TC-1.2.5.b-1 TC-1.2.3.b-1 CB-1.1.đ-1 CB-1.2.đ-2 CB-1.2.b-1 TC-1.2.4.c-2 CB-1.2.d-9 TC-1.2.6.a-4 TC-1.2.1.a-1
    TC-1.2.2.b-2 CB-1.1.a-1 CB-1.2.b-4 TC-1.2.3.d-2 TC-1.2.2.d-1 CB-1.2.b-12 CB-1.2.c-8 TC-1.2.5.b-2 TC-1.2.3.d-1
    TC-1.2.2.c-3 CB-1.1.b-5 TC-1.2.3.d-6 CB-1.2.d-7 CB-1.2.c-5 TC-1.2.3.g-2 CB-2-1 CB-1.2.b-5 CB-1.2.c-1 TC-1.2.3.d-5
    TC-1.2.6.a-6 CB-1.2.đ-5 TC-1.2.3.a-1 CB-1.1.e-2 TC-1.2.2.a-2 TC-1.2.4.a-5 TC-1.2.3.c-2 TC-1.2.6.b-1
    """.split()  # noqa: SIM905
)

DAY = "2026-01-15"  # the year 2025 and its last day are over
PLACES = {"CB": ("04", "01273"), "TC": ("19", "05503")}
SECTIONS = {"event": "events", "document": "documents", "figure": "figures", "flag": "flags", "text": "texts"}

Row = tuple[dict[str, Any], str, str]  # record, day of assessment, what is expected
Table = dict[str, list[Row]]


@cache
def book() -> Rulebook:
    """The rulebook shipped."""
    return open_rulebook()


@cache
def reader() -> RecordReader:
    """Reads records for that rulebook."""
    return RecordReader(book().facts, book().actors, book().entries)


@cache
def checker(rule: str, as_of: str) -> Checker:
    """Checks one rule on one day."""
    return Checker(book(), date.fromisoformat(as_of).toordinal(), rules={rule})


def record(
    place: str, kind: str = "commune_peoples_committee", level: str = "commune", *, year: int = 2025,
    through: str | None = None, founded: str | None = None, dissolved: str | None = None,
    has: dict[str, Any] | None = None, **facts: Any,
) -> dict[str, Any]:  # fmt: skip
    """A record of one year: facts go to their sections by the glossary, a figure may be {period: value}."""
    province, commune = PLACES[place]
    sections: dict[str, dict[str, Any]] = {name: {} for name in SECTIONS.values()}
    for name, value in facts.items():
        if isinstance(value, dict):
            value = [{"period": period, "value": number} for period, number in value.items()]
        sections[SECTIONS[book().facts["facts"][name]["type"]]][name] = value
    unit = {
        "id": "don-vi", "name": "Đơn vị", "kind": kind, "level": level, "province": province, "commune": commune,
        "founded_on": founded, "dissolved_on": dissolved, "attributes": has or {},
    }  # fmt: skip
    period = {"from": f"{year}-01-01", "to": f"{year}-12-31"}
    made = {"schema": "danchu/record/1", "unit": unit, "period": period, **sections}
    return made if through is None else {**made, "complete_through": through}


cb = partial(record, "CB")
tc = partial(record, "TC")


def on(day: str, **attributes: Any) -> dict[str, Any]:
    """An event."""
    return {"on": day, **attributes}


def paper(day: str, **attributes: Any) -> dict[str, Any]:
    """A document, by its day of issue."""
    return {"issued": day, **attributes}


def days(*which: str, **attributes: Any) -> list[dict[str, Any]]:
    """Events alike on several days."""
    return [on(day, **attributes) for day in which]


def answers(rule: str, text: dict[str, Any], as_of: str) -> list[Finding]:
    """What the program finds for one rule, other places and kinds included."""
    read = reader().read_json(json.dumps(text).encode(), Place("x"))
    assert read.record is not None, read.problems
    one = checker(rule, as_of)
    return findings(one.check(read.record), one, every=True)


def agrees(rule: str, text: dict[str, Any], as_of: str, expected: str) -> None:
    """Asserts `[window] result [reason] [+days late] [~note] [unscored]`; without a window there is one finding only."""
    words = expected.split()
    window = words.pop(0) if re.match(r"\d{4}", words[0]) else None
    found = answers(rule, text, as_of)
    told = [described(finding) for finding in found]
    if window is not None:
        found = [finding for finding in found if finding.window and window_name(*finding.window) == window]
    assert len(found) == 1, told
    finding = found[0]
    assert finding.result == words[0], told
    for word in words[1:]:
        if word.startswith("+"):
            assert finding.days_late == int(word[1:]), told
        elif word.startswith("~"):
            assert word[1:] in finding.notes, told
        elif word == "unscored":
            assert not finding.scored, told
        else:
            assert finding.reason == word, told


def described(finding: Finding) -> str:
    """A finding in one line, for messages."""
    window = finding.window and "..".join(iso(day) for day in finding.window)
    due = finding.due and iso(finding.due)
    return f"{window}: {finding.result} {finding.reason} due {due} late {finding.days_late} {finding.notes}"


def rows(table: Table) -> list[Any]:
    """(rule, number of the case) of every row, for parametrize."""
    return [
        pytest.param(rule, number, id=f"{rule}[{number}]")
        for rule, cases in table.items()
        for number in range(len(cases))
    ]
