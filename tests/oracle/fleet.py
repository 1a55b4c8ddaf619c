"""Records built around the edges of the rules: the same seed gives the same fleet.

Each record of the fleet takes a handful of rules that bind its unit and puts the facts that they ask for beside their
limits; the other facts of its kind are reported, empty or absent by chance.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from .days import calendar_spans, day, months_after, named_span
from .fleet_partners import predecessors, twin_documents
from .fleet_units import Places, department, drafted_unit
from .fleet_values import WORDS, Draft, attribute, figure
from .fleet_whole import whole_rules
from .loading import Book, Document, read_book

PERIODS = [
    "2024",
    "2025",
    "2025",
    "2025",
    "2025-H1",
    "2025-H2",
    "2025-Q4",
    "2026",
    "2024-07-12..2025-06-30",
    "2025-03-01..2025-10-31",
    "2025-10-01..2026-03-31",
    "2024-12-06..2025-12-31",
    "2025-01-01..2025-07-31",
    "2025-06-30..2025-12-31",
    "2025-07-01..2026-06-30",
]
CHOSEN_RULES = 12


def fleet(rules_folder: Path, n: int, seed: int) -> Iterator[tuple[dict[str, Any], date]]:
    """Yield `n` pairs of a valid record and a day of assessment; ids are unique within one fleet."""
    chance = random.Random(seed)
    book = read_book(Path(rules_folder))
    places = Places(Path(rules_folder))
    for number in range(n):
        yield one_record(book, chance, number, places)


def one_record(book: Book, chance: random.Random, number: int, places: Places) -> tuple[dict[str, Any], date]:
    """One unit with its facts beside the limits of some rules, and the day it is assessed on."""
    document = chance.choice([one for one in book.documents if one.rules])
    kinds = [kind for rule in document.rules for kind in rule.binds if kind in book.actors]
    actors = [kind for kind, about in book.actors.items() if about.get("is_unit")]
    pool = kinds if chance.random() < 0.5 else sorted(set(kinds))
    kind = chance.choice(actors) if chance.random() < 0.1 else chance.choice(with_children(book, pool))
    period = drafted_period(chance, document)
    own = {kind} | {book.actors[kind].get("is_a", kind)}
    bound = [rule for rule in document.rules if own & set(rule.binds) and "same_as" not in rule.text]
    rules = chance.sample(bound, min(len(bound), chance.choice([CHOSEN_RULES, CHOSEN_RULES, len(bound)])))
    unit = drafted_unit(book, chance, number, document, kind, period, places)
    department(chance, unit, rules)
    start = {"schema": "danchu/record/1", "unit": unit}
    draft = Draft(chance, book, document, rules, period, period[1], period[1], start)
    draft.even = chance.random() < 0.4
    draft.days = edge_days(draft, document)
    draft.complete = chance.choice(
        [period[1]] * 8
        + [period[1] + timedelta(days=31), period[1] + timedelta(days=200)]
        + [
            period[1] - timedelta(days=1),
            period[1] + timedelta(days=400),
            chance.choice([one for one in draft.days if one >= period[0]] or [period[1]]),
        ]
    )
    for rule in rules:
        gather(draft, rule.text)
    after = [period[1] + timedelta(days=gap) for gap in (0, 1, 2, 15, 30, 31, 32, 33, 60, 181, 400)]
    draft.as_of = chance.choice(after if chance.random() < 0.6 else draft.days)
    draft.record["period"] = {"from": period[0].isoformat(), "to": period[1].isoformat()}
    if draft.complete != period[1] or chance.random() < 0.5:
        draft.record["complete_through"] = draft.complete.isoformat()
    draft.record.update(events={}, documents={}, figures={}, flags={}, texts={}, judgements=judgements(draft))
    fill(draft)
    return draft.record, draft.as_of


def drafted_period(chance: random.Random, document: Document) -> tuple[date, date]:
    """A year, a half, a quarter or a range of days; mostly one that the document reaches."""
    periods = [
        (day(text.split("..")[0]), day(text.split("..")[1])) if ".." in text else named_span(text) for text in PERIODS
    ]
    end = document.end or date.max
    reached = [one for one in periods if one[1] > document.start and one[0] <= end]
    return chance.choice(reached if chance.random() < 0.9 else periods)


def with_children(book: Book, kinds: list[str]) -> list[str]:
    """The kinds bound, as often as rules bind them, and the kinds that count as one of them."""
    return kinds + sorted(kind for kind, about in book.actors.items() if about.get("is_a") in kinds)


def edge_days(draft: Draft, document: Document) -> list[date]:
    """First and last days of every window around the period, the rule's start and founding day plus their grace, ±1."""
    unit = draft.record["unit"]
    days: set[date] = {document.start, *draft.period, *([document.end] if document.end else [])}
    around = (months_after(draft.period[0], -12), months_after(draft.period[1], 3))
    for rule in draft.rules:
        window = rule.text["window"]
        for span in calendar_spans(window.get("every", "year"), around):
            days.update(span)
        for span in calendar_spans("year", around):
            days.add(date(span[1].year + 1, 1, 31))
            days.add(date(span[1].year, 3, 31))
    for start in [document.start, *(day(unit[name]) for name in ("founded_on", "dissolved_on") if unit[name])]:
        days.update({start, start + timedelta(days=180), start + timedelta(days=90)})
    return sorted({one + timedelta(days=step) for one in days for step in (-1, 0, 1)})


def gather(draft: Draft, text: Any) -> None:
    """Collect from a rule every selector with its lines, every figure, and every number of days."""
    if isinstance(text, list):
        for one in text:
            gather(draft, one)
    if not isinstance(text, dict):
        return
    fact = text.get("fact")
    if isinstance(fact, str):
        draft.selectors.setdefault(fact, []).append(text)
        wanted = {**(text.get("where") or {}), **(text.get("has") or {}), **(text.get("with") or {})}
        draft.lines.setdefault(fact, []).append(wanted)
    for name in ("days", "working_days", "within", "unhandled", "more_than", "at_least"):
        if isinstance(text.get(name), int):
            draft.spans.add(text[name])
    for key, value in text.items():
        if key in ("figure", "flag") and isinstance(value, str):
            draft.figures.add(value)
        if key in ("numerator", "denominator", "show"):
            draft.figures.update(value)
        gather(draft, value)


def fill(draft: Draft) -> None:
    """Report the facts that the chosen rules mention, some empty, some absent, and a few others."""
    chance = draft.chance
    for name, about in draft.book.facts.items():
        mentioned = name in draft.selectors or name in draft.figures
        if chance.random() < (0.08 if mentioned else 0.4):
            continue
        side = {"event": "events", "document": "documents", "figure": "figures", "flag": "flags", "text": "texts"}
        where = draft.record[side[about["type"]]]
        if about["type"] in ("event", "document"):
            count = chance.choice([0, 1, 1, 2, 2, 3, 5]) if mentioned else chance.choice([0, 0, 1, 2])
            where[name] = [entry(draft, name, about) for _ in range(count)]
        elif about["type"] == "figure":
            where[name] = figure(draft, about)
        elif about["type"] == "flag":
            where[name] = chance.random() < 0.7
        else:
            where[name] = chance.choice(WORDS)
    local_texts(draft)
    twin_documents(draft)
    predecessors(draft)
    whole_rules(draft)


def local_texts(draft: Draft) -> None:
    """Where the record decides on S or E of the document: its signed copy of a day around S, binding or not."""
    chance, document = draft.chance, draft.document
    fact, attribute = draft.book.binding
    if (document.told_by is None and document.end is None) or chance.random() < 0.3:
        return
    papers: list[dict[str, Any]] = []
    for _ in range(chance.choice([0, 1, 1, 1, 2])):
        paper: dict[str, Any] = {"number": "15/KH"}
        if chance.random() < 0.9:
            paper["issued"] = (document.start + timedelta(days=chance.choice([-90, -1, 0, 1, 30, 120]))).isoformat()
        if chance.random() < 0.6:
            paper[attribute] = chance.random() < 0.6
        papers.append(paper)
    draft.record["documents"][fact] = papers


def entry(draft: Draft, fact: str, about: dict[str, Any]) -> dict[str, Any]:
    """One event or document whose attributes meet, just miss or leave out what a rule asks for."""
    chance = draft.chance
    wanted = chance.choice(draft.lines[fact]) if fact in draft.lines and chance.random() < 0.8 else {}
    found: dict[str, Any] = {}
    when = event_day(draft) if about["type"] == "event" else chance.choice(draft.days)
    for name, of in (about.get("attributes") or {}).items():
        line = wanted.get(name)
        if chance.random() < (0.08 if line is not None else 0.3):
            continue
        value = attribute(draft, name, of, line, found, when)
        if value is not None:
            found[name] = value
    if about["type"] == "event":
        found["on"] = when.isoformat()
        return found
    if chance.random() < 0.95:
        found["issued"] = when.isoformat()
    found["number"] = f"{chance.randint(1, 9)}/QĐ"
    if chance.random() < 0.25:
        end = max(when, chance.choice(draft.days))
        found["in_force_until"] = end.isoformat()
    return found


def event_day(draft: Draft) -> date:
    """A day on or beside an edge, never later than the record is complete."""
    fitting = [one for one in draft.days if one <= draft.complete]
    inside = [one for one in fitting if draft.period[0] <= one]
    if inside and draft.chance.random() < 0.75:
        return draft.chance.choice(inside)
    return draft.chance.choice(fitting) if fitting else draft.complete


def judgements(draft: Draft) -> list[dict[str, Any]]:
    """Judgements on some of the rules that a person decides, on the day of assessment, before or after it."""
    chance = draft.chance
    return [
        {
            "rule": rule.id,
            "result": chance.choice(["pass", "fail"]),
            "by": "Đoàn kiểm tra số 1",
            "on": (draft.as_of + timedelta(days=chance.choice([-1, 0, 0, 1]))).isoformat(),
            "reason": "Biên bản kiểm tra",
        }
        for rule in draft.rules
        if "judged" in rule.text["require"] and chance.random() < 0.7
    ]
