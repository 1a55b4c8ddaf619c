"""Units of the fleet: where they stand, how long they live and what they are."""

from __future__ import annotations

import csv
import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from .loading import Book, Document, Rule

MERGED = date(2025, 7, 1)  # the day on which provinces and communes were formed anew


class Places:
    """Official codes: communes in force by province, and the provinces merged into each."""

    def __init__(self, folder: Path) -> None:
        """Read places.csv and places-former.csv of a rules folder."""
        self.communes: dict[str, list[str]] = {}
        self.merged: dict[str, list[str]] = {}
        self.now: dict[str, str] = {}
        for line in lines_of(folder / "places.csv"):
            if line["parent"]:
                self.communes.setdefault(line["parent"], []).append(line["code"])
        for line in lines_of(folder / "places-former.csv"):
            self.merged.setdefault(line["now"], []).append(line["code"])
            self.now[line["code"]] = line["now"]


def lines_of(path: Path) -> list[dict[str, str]]:
    """The lines of a table of places."""
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def drafted_unit(
    book: Book,
    chance: random.Random,
    number: int,
    document: Document,
    kind: str,
    period: tuple[date, date],
    places: Places,
) -> dict[str, Any]:
    """A unit whose life begins and ends around the rule's start and the period; mostly at the document's place."""
    start = document.start
    level = book.actors[kind]["level"]
    limits = [start, period[0], period[1], date(period[1].year, 10, 3), date(period[1].year, 7, 1), MERGED]
    limits += [document.end] * 2 if document.end else []
    bound = sorted({one for rule in document.rules for one in rule.levels})
    levels = bound if bound and chance.random() < 0.8 else ["province", "commune"]
    unit: dict[str, Any] = {
        "id": f"fleet-{number}",
        "name": f"Đơn vị {number}",
        "kind": kind,
        "level": level if level != "any" else chance.choice(levels),
        **drafted_place(chance, document, period, places),
        "founded_on": None,
        "dissolved_on": None,
        "predecessors": [],
        "attributes": attributes(book, chance),
    }
    if chance.random() < 0.4:
        unit["founded_on"] = (chance.choice(limits) + timedelta(days=chance.choice([-1, 0, 1, 30, 90]))).isoformat()
    if chance.random() < 0.15:
        gone = chance.choice(limits) + timedelta(days=chance.choice([-1, 0, 1, 89, 90, 91]))
        if unit["founded_on"] is None or gone.isoformat() > unit["founded_on"]:
            unit["dissolved_on"] = gone.isoformat()
    return unit


def drafted_place(
    chance: random.Random, document: Document, period: tuple[date, date], places: Places
) -> dict[str, Any]:
    """Mostly the place of the document, as it is called now or was called before; else beside it or far away."""
    place = document.place
    old = place.get("former_province") or place["province"]
    now = places.now.get(old, old)
    former = place.get("former_province")
    if old != now and period[0] < MERGED and chance.random() < 0.3:
        return {"province": old, "commune": None, "former_province": chance.choice([None, None, old])}
    drawn = chance.random()
    if drawn < 0.04:
        now, former = "01", None
    elif drawn < 0.12:
        former = chance.choice([None, now, *places.merged[now]])
    commune = place.get("commune") if now == place["province"] else None
    others = places.communes[now]
    if commune is None or chance.random() < 0.05:
        commune = chance.choice([chance.choice(others), chance.choice(others[:2]), None])
    return {"province": now, "commune": commune, "former_province": former}


def attributes(book: Book, chance: random.Random) -> dict[str, Any]:
    """Attributes of the unit: absent, true, false, a code, or a headcount around the limit for small units."""
    small = int(str(book.parameters.get("small_unit_staff_max", 7)))
    found: dict[str, Any] = {}
    for name, about in book.unit_attributes.items():
        if chance.random() < 0.12:
            continue
        if about["type"] == "flag":
            found[name] = chance.random() < 0.75
        elif about["type"] == "figure":
            found[name] = chance.choice([small - 1, small, small + 1, 34])
        elif about["type"] == "date":
            if chance.random() < 0.2:
                found[name] = chance.choice(["2024-06-30", "2025-11-30", "2025-12-31", "2024-02-29"])
        elif about.get("codes"):
            found[name] = chance.sample(sorted(about["codes"]), chance.choice([1, 2]))
    return found


def department(chance: random.Random, unit: dict[str, Any], rules: list[Rule]) -> None:
    """Make the unit, now and then, one of the bodies that its rules name."""
    named = sorted({code for rule in rules for code in departments(rule.text)})
    if named and chance.random() < 0.6:
        unit["attributes"]["department"] = chance.sample(named, 1)


def departments(text: Any) -> list[str]:
    """The bodies named anywhere in a rule."""
    if isinstance(text, list):
        return [code for one in text for code in departments(one)]
    if not isinstance(text, dict):
        return []
    own = text.get("any", []) if text.get("attribute") == "department" else []
    return [*own, *(code for one in text.values() for code in departments(one))]
