"""A draft record of the fleet, and values that stand at, one below or one above what a rule asks for."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from .days import WorkingDays, months_after
from .loading import Book, Document, Rule

WORDS = [
    "Phó Chủ tịch UBND xã",
    "Chủ tịch UBND xã",
    "Chủ tịch Ủy ban nhân dân xã",
    "HĐND tỉnh",
    "Hội đồng nhân dân xã",
    "Luật số 97/2025/QH15",
    "Hội đồng phổ biến, giáo dục pháp luật",
    "PBGDPL",
    "Xóm 1",
    "xóm  1",
    "Xóm 2",
    "",
    "khác",
]


@dataclass
class Draft:
    """What is being drafted: the days of interest, the facts the chosen rules mention, and the record itself."""

    chance: random.Random
    book: Book
    document: Document
    rules: list[Rule]
    period: tuple[date, date]
    complete: date
    as_of: date
    record: dict[str, Any]
    even: bool = False
    days: list[date] = field(default_factory=list)
    lines: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    selectors: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    figures: set[str] = field(default_factory=set)
    spans: set[int] = field(default_factory=lambda: {0, 1, 5, 7, 15, 30, 90, 180})


def attribute(draft: Draft, name: str, of: dict[str, Any], line: Any, found: dict[str, Any], when: date) -> Any:
    """The value of one attribute, biased towards what the rule's line asks for; None leaves it out."""
    chance = draft.chance
    if of["type"] == "flag":
        return line if isinstance(line, bool) and chance.random() < 0.8 else chance.random() < 0.6
    if of["type"] == "date":
        return limit_day(draft, when).isoformat()
    if of.get("codes"):
        codes = sorted(of["codes"])
        asked = [code for code in line if code in codes] if isinstance(line, list) else []
        if asked and chance.random() < 0.75:
            codes = asked
        return chance.choice([chance.choice(codes), chance.sample(codes, min(len(codes), chance.choice([1, 2, 3, 6])))])
    if of["type"] == "figure":
        if name in ("year", "working_year"):
            return draft.period[1].year + chance.choice([0, 0, 0, 0, -1, -1, 1])
        return number(draft, line, found)
    return chance.choice(WORDS)


def number(draft: Draft, line: Any, found: dict[str, Any]) -> int:
    """A number one below, at or one above the limit of the line; of a share, beside that share of the whole."""
    chance = draft.chance
    if isinstance(line, dict) and "share_of" in line:
        whole = found.setdefault(line["share_of"], chance.choice([0, 3, 30]))
        share = str(line.get("at_least", line.get("above", 1)))
        upper, lower = ([*share.split("/"), "1"])[:2]
        return max(0, int(whole) * int(upper) // int(lower) + chance.choice([-1, 0, 1]))
    for key in ("equals", "at_least", "above", "at_most", "below"):
        if isinstance(line, dict) and isinstance(line.get(key), int):
            return max(0, int(line[key]) + chance.choice([-1, 0, 0, 1]))
    return chance.choice([0, 1, 2, 3, 10, 30])


def limit_day(draft: Draft, when: date) -> date:
    """A day n days, n working days or n months after `when`, one more or one less; sometimes any edge."""
    chance = draft.chance
    if chance.random() < 0.15:
        return chance.choice(draft.days)
    step = chance.choice([-1, 0, 0, 1])
    spans = sorted(draft.spans)
    kind = chance.random()
    if kind < 0.3:
        working: WorkingDays = draft.book.working
        return working.after(when, chance.choice([5, 5, 1, 15])) + timedelta(days=step)
    if kind < 0.4:
        return months_after(when, chance.choice([3, 5, 6, 7])) + timedelta(days=step)
    return when + timedelta(days=chance.choice(spans) + step)


def figure(draft: Draft, about: dict[str, Any]) -> Any:
    """A bare number, or one for every half-year, quarter or month, with one left out now and then."""
    chance = draft.chance
    if draft.even and chance.random() < 0.9:
        return 2
    if chance.random() < 0.6:
        return chance.choice([0, 1, 1, 1, 2, 2])
    year = chance.choice([draft.period[1].year, draft.period[1].year, draft.period[0].year, draft.period[1].year - 1])
    names = chance.choice(
        [
            [str(year)],
            [str(year - 1), str(year)],
            [f"{year}-H1", f"{year}-H2"],
            [f"{year}-Q{one}" for one in (1, 2, 3, 4)],
            [f"{year - 1}-H2", *(f"{year}-Q{one}" for one in (1, 2, 3, 4))],
            [f"{year}-{one:02d}" for one in range(1, 13)],
            [f"{year}-Q3", f"{year}-Q4", f"{year + 1}"],
        ]
    )
    if len(names) > 1 and chance.random() < 0.2:
        names.pop(chance.randrange(len(names)))
    return [{"period": name, "value": chance.choice([0, 1, 1, 1, 2])} for name in names]
