"""Lifelike records for the common subset: commune committees of one place, one year, about 40 events and papers each."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from benchmarks.program import Program
from benchmarks.subset import AS_OF, KIND, LEVEL, PERIOD, PLACE, YEAR

SILENT, VAGUE = 0.06, 0.08
"""How often a fact, and an attribute of an entry, is not reported."""
MEAN = 1.7
Draw = random.Random


def records(program: Program, facts: Mapping[str, Any], count: int, seed: int = 7) -> Iterator[bytes]:
    """``count`` records as lines of JSON, the same for the same seed."""
    draw = Draw(seed)
    known = facts["facts"]
    lists = list(program.attributes())
    figures = sorted({feature.name.rpartition("_")[0] for feature in program.of_kind("figure")})
    for number in range(count):
        sections: dict[str, dict[str, Any]] = {"event": {}, "document": {}}
        for name in lists:
            if draw.random() >= SILENT:
                many = min(6, int(draw.expovariate(1 / MEAN) + 0.4)) if name not in ONE else int(draw.random() < 0.85)
                sections[known[name]["type"]][name] = [entry(name, known[name], draw) for _ in range(many)]
        _follow(sections["event"], draw)
        yield json.dumps(
            {
                "schema": "danchu/record/1",
                "unit": {
                    "id": f"xa-{number:06}", "name": f"Ủy ban nhân dân xã số {number}", "kind": KIND, "level": LEVEL, **PLACE,
                    "attributes": {name: value for name, value in _attributes(draw).items() if draw.random() >= SILENT},
                },
                "period": dict(zip(("from", "to"), PERIOD, strict=True)),
                "events": sections["event"],
                "documents": sections["document"],
                "figures": {name: _figure(known[name], draw) for name in figures if draw.random() >= SILENT},
                "flags": {"has_website": draw.random() < 0.8},
            },
            ensure_ascii=False, separators=(",", ":"),
        ).encode()  # fmt: skip


ONE = {"staff_conference"}
RARE = {"staff_conference": (0, 90), "half_year_review": (170, 240)}  # days of the year between which they lie
EARLY = {"digital_tool", "motto_programme", "democracy_regulation", "interagency_coordination", "audience_analysis"}


def _attributes(draw: Draw) -> dict[str, Any]:
    return {
        "staff_count": draw.randint(4, 60), "serves_enterprises": draw.random() < 0.5, "handles_procedures": draw.random() < 0.8,
        "serves_citizens": draw.random() < 0.9, "manages_units": draw.random() < 0.6, "budget_financed": True,
    }  # fmt: skip


def _figure(fact: Mapping[str, Any], draw: Draw) -> Any:
    def number() -> int:
        return draw.choice((0, 1, 2, 3, 3, 4))

    if fact["period"] != "per_quarter":
        return number()
    return [{"period": f"{YEAR}-Q{quarter}", "value": number()} for quarter in (1, 2, 3, 4)]


def entry(name: str, fact: Mapping[str, Any], draw: Draw) -> dict[str, Any]:
    """One event or paper; most of its attributes are reported, closing days only where it was closed."""
    low, high = RARE.get(name, (0, 364))
    day = date(YEAR, 1, 1) + timedelta(days=draw.randint(low, high))
    if name in EARLY or (fact["type"] == "document" and draw.random() < 0.3):
        day -= timedelta(days=draw.randint(0, 700))
    made: dict[str, Any] = {"on" if fact["type"] == "event" else "issued": day.isoformat()}
    if fact["type"] == "document":
        made["number"] = f"{draw.randint(1, 300)}/QĐ-UBND"
        if draw.random() < 0.4:
            made["in_force_until"] = (day + timedelta(days=draw.choice((200, 400, 800)))).isoformat()
    for attribute, about in (fact.get("attributes") or {}).items():
        rare = about.get("closing") or attribute in ("ended_on", "needs_list_on")
        said = value(attribute, about, day, draw)
        if draw.random() >= (0.35 if rare else VAGUE) and not (about.get("closing") and said > AS_OF):
            made[attribute] = said
    return made


def value(name: str, about: Mapping[str, Any], day: date, draw: Draw) -> Any:
    """A value of an attribute; shares, years and limits lie on both sides of what the rules ask for."""
    if about.get("codes"):
        codes = list(about["codes"])
        return draw.sample(codes, draw.randint(1, min(len(codes), 4)))
    if about["type"] == "flag":
        return draw.random() < 0.75
    if about["type"] == "figure":
        if name in ("year", "working_year"):
            return YEAR - (name == "working_year") - (draw.random() < 0.15)
        wholes = ("summoned", "households_summoned", "households_bound")
        return draw.choice((20, 30, 40)) if name in wholes else draw.choice((0, 0, 14, 15, 20, 30))
    if about["type"] == "date":
        if name == "resolution_on":
            return day.isoformat()
        far = 900 if name == "ended_on" else 40
        return (day + timedelta(days=draw.randint(0, far))).isoformat()
    return "Theo biên bản"


def _follow(events: dict[str, list[dict[str, Any]]], draw: Draw) -> None:
    """Most reviews name the resolution that they follow."""
    told = [one["resolution_on"] for one in events.get("staff_conference", ()) if "resolution_on" in one]
    for review in events.get("half_year_review", ()):
        if told and "resolution_of" in review and draw.random() < 0.8:
            review["resolution_of"] = told[0]
