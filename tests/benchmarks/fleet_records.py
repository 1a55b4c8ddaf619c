"""Lifelike records for benchmarks: units where each of the five documents binds, of four kinds, about 40 events each."""

from __future__ import annotations

import json
import random
from collections.abc import Container, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from checker.rulebook.book import Rulebook

KINDS = (
    ("commune_peoples_committee", "commune"), ("public_service_unit", "commune"), ("state_agency", "province"),
    ("village", "village"),
)  # fmt: skip
PLACES = (
    {"province": "04", "commune": "01273"}, {"province": "19", "commune": "05503"}, {"province": "31", "commune": "11383"},
    {"province": "56", "commune": "22651"}, {"province": "86", "commune": "29242", "former_province": "84"},
)  # fmt: skip
EVENTS = 40
SIGNED = "2025-05-12"


def records(
    facts: Mapping[str, Any], count: int, seed: int = 1, bound: tuple[str, str, Mapping[str, Any]] | None = None,
    signed: Container[str] = (),
) -> Iterator[bytes]:  # fmt: skip
    """``count`` records as lines of JSON, the same for the same seed. ``facts``: the glossary of the rulebook.

    ``bound``: kind, level and place of all of them (default: drawn for each); ``signed``: documents that are the same paper in
    all records, signed on one day.
    """
    draw = random.Random(seed)
    known = facts["facts"]
    lists = [name for name, fact in known.items() if fact["type"] in ("event", "document")]
    figures = [name for name, fact in known.items() if fact["type"] == "figure"]
    flags = [name for name, fact in known.items() if fact["type"] == "flag"]
    for number in range(count):
        kind, level = draw.choice(KINDS)
        place: Mapping[str, Any] = draw.choice(PLACES)
        if bound:
            kind, level, place = bound
        record: dict[str, Any] = {
            "schema": "danchu/record/1",
            "unit": {
                "id": f"don-vi-{number:06}", "name": f"Đơn vị số {number}", "kind": kind, "level": level,
                **place, "attributes": {"staff_count": draw.randint(5, 60)},
            },
            "period": {"from": "2025-01-01", "to": "2025-12-31"},
            "events": {},
            "documents": {},
            "figures": {name: draw.randint(0, 30) for name in draw.sample(figures, 20)},
            "flags": {name: draw.random() < 0.8 for name in flags},
        }  # fmt: skip
        for name in draw.sample(lists, 25):
            record["events" if known[name]["type"] == "event" else "documents"][name] = []
        chosen = [name for section in ("events", "documents") for name in record[section]]
        for _ in range(EVENTS):
            name = draw.choice(chosen)
            fact = known[name]
            section = "events" if fact["type"] == "event" else "documents"
            made = entry(fact, draw)
            record[section][name].append({**made, "issued": SIGNED} if name in signed else made)
        yield json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()


def entry(fact: Mapping[str, Any], draw: random.Random) -> dict[str, Any]:
    """One event or document of 2025 with about two thirds of its attributes."""
    day = date(2025, 1, 1) + timedelta(days=draw.randint(0, 364))
    made: dict[str, Any] = {"on" if fact["type"] == "event" else "issued": day.isoformat()}
    for name, attribute in (fact.get("attributes") or {}).items():
        if draw.random() < 0.66:
            made[name] = value(attribute, day, draw)
    return made


def value(attribute: Mapping[str, Any], day: date, draw: random.Random) -> Any:
    """A value of an attribute."""
    if attribute.get("codes"):
        codes = list(attribute["codes"])
        return draw.sample(codes, draw.randint(1, min(2, len(codes))))
    kind = attribute["type"]
    if kind == "flag":
        return draw.random() < 0.7
    if kind == "figure":
        return draw.choice((2025, draw.randint(0, 50)))
    return (day + timedelta(days=draw.randint(0, 40))).isoformat() if kind == "date" else "Theo biên bản kèm theo"


def signed(book: Rulebook) -> set[str]:
    """The documents that tell the first day of a text: copies of one paper."""
    return {by["fact"] for document in book.documents if (by := document["assessment"].get("start_told_by"))}
