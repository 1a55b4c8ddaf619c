"""Findings of two results matched with each other: by rule, and within it by window, or by the same part of another year."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from checker.days import parse_day, window_name

Mapped = Mapping[str, Any]
PARTS = ("result", "reason", "days_late", "disposition", "severity", "scored", "progress", "evidence", "notes")
"""What of a finding counts as changed; texts do not, since two results may speak two languages."""


class Pair(NamedTuple):
    """One rule in one window in both results; None where one has no such finding. ``changed``: which parts differ."""

    rule: str
    before: Mapped | None
    after: Mapped | None
    changed: tuple[str, ...]


def pairs(before: Iterable[Mapped], after: Iterable[Mapped]) -> list[Pair]:
    """All findings of one unit, matched, in the order of the second result (what only the first has comes last)."""
    old, new = _by_rule(before), _by_rule(after)
    return [
        Pair(rule, one, other, _changed(one, other))
        for rule in dict.fromkeys((*new, *old))
        for one, other in _windows(old.get(rule, []), new.get(rule, []))
    ]


def _by_rule(findings: Iterable[Mapped]) -> dict[str, list[Mapped]]:
    found: dict[str, list[Mapped]] = {}
    for finding in findings:
        found.setdefault(finding["rule"], []).append(finding)
    return found


def _windows(old: list[Mapped], new: list[Mapped]) -> list[tuple[Mapped | None, Mapped | None]]:
    """The same windows first; of the others the same quarter (month, half) of another year, in their order."""
    rest = list(old)
    matched: dict[int, Mapped] = {}
    for same in (_exact, _part_of_year):
        for place, finding in enumerate(new):
            if place not in matched:
                partner = next((one for one in rest if same(one) == same(finding)), None)
                if partner is not None:
                    matched[place] = partner
                    rest.remove(partner)
    made: list[tuple[Mapped | None, Mapped | None]] = [(matched.get(place), one) for place, one in enumerate(new)]
    return [*made, *((one, None) for one in rest)]


def _exact(finding: Mapped) -> Any:
    window = finding["window"]
    return None if window is None else (window["from"], window["to"])


def _part_of_year(finding: Mapped) -> str:
    """“Q3” for every third quarter; one word for windows that are no part of the calendar."""
    window = finding["window"]
    if window is None:
        return "none"
    name = window_name(parse_day(window["from"]), parse_day(window["to"]))
    return "days" if name is None else "-".join(["year", *name.split("-")[1:]])


def _changed(before: Mapped | None, after: Mapped | None) -> tuple[str, ...]:
    if before is None or after is None:
        return ("window",)
    return tuple(part for part in PARTS if before[part] != after[part])
