"""Records as other engines are handed them: one flat mapping, every key the rules read present, null where not reported."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from benchmarks.program import Program

Plain = dict[str, Any]


@lru_cache(maxsize=100_000)
def _day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


class PlainReader:
    """Reads a line of JSON. Days become whole numbers; lists keep only the attributes that the rules read."""

    def __init__(self, program: Program, facts: Mapping[str, Any]) -> None:
        known = facts["facts"]
        self._lists: list[tuple[str, str, list[tuple[str, str]]]] = []
        for fact, read in program.attributes().items():
            kind = known[fact]["type"]
            types = {**facts["implicit"][kind], **(known[fact].get("attributes") or {})}
            wanted = [(name, "date" if types[name]["type"] == "date" else as_) for name, as_ in read.items()]
            self._lists.append((fact, "events" if kind == "event" else "documents", wanted))
        self._figures = [feature.name for feature in program.of_kind("figure")]
        self._attributes = [feature.name for feature in program.of_kind("attribute")]

    def read(self, line: bytes) -> Plain:
        """One record."""
        found = json.loads(line)
        plain: Plain = {}
        for fact, section, wanted in self._lists:
            entries = found[section].get(fact)
            plain[fact] = None if entries is None else [_entry(entry, wanted) for entry in entries]
        figures: dict[str, int] = {}
        year = found["period"]["from"][:4]
        for name, value in found["figures"].items():
            if isinstance(value, int):
                figures[f"{name}_{year}"] = value
            else:
                figures.update((f"{name}_{one['period'][5:].lower()}", one["value"]) for one in value)
        attributes = found["unit"].get("attributes") or {}
        plain.update((name, figures.get(name)) for name in self._figures)
        plain.update((name, attributes.get(name)) for name in self._attributes)
        return plain


def _entry(entry: Mapping[str, Any], wanted: list[tuple[str, str]]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for name, kind in wanted:
        value = entry.get(name)
        if value is not None:
            if kind == "date":
                value = _day(value)
            elif kind == "codes" and isinstance(value, str):
                value = [value]
        made[name] = value
    return made
