"""Recommendations: what a notice asks a unit to do, by which provision, who does it and until when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from checker.days import dmy, parse_day
from checker.explain import Words, gap
from checker.papers.details import Details
from checker.papers.duties import Duty, waived
from checker.papers.naming import basis
from checker.papers.words import CELL_DAY, CELL_DOTS, NOTHING, SAYS, sentence

Mapped = Mapping[str, Any]
ASKED = ("fail", "unknown", "unscored")
"""Outcomes that call for something: what is not due yet is reminded of elsewhere, what waits for a person is theirs."""


def recommendations(
    lines: Sequence[Duty], numbers: Mapped, words: Words, details: Details, unit: str, as_of: int
) -> list[dict[str, str]]:
    """One for each duty that is broken or cannot be judged; those that repeat another duty are asked for there."""
    among = {duty.document["id"] for duty in lines}
    asked = [duty for duty in lines if duty.outcome in ASKED and duty.same_as is None]
    return [
        {**_one(duty, numbers, words, details, unit, as_of), "basis": basis(duty.rule, duty.document, among)}
        for duty in asked
    ]


def _one(duty: Duty, numbers: Mapped, words: Words, details: Details, unit: str, as_of: int) -> dict[str, str]:
    due = _due(duty)
    owner = details.owner(unit, duty.rule["id"])
    until = dmy(parse_day(owner.until)) if owner and owner.until else ""
    if not until:
        # a day that has passed is no deadline for putting things right: people set that one
        until = dmy(due) if due is not None and due >= as_of else CELL_DAY
    return {
        "no": str(numbers[duty.rule["id"]]),
        "title": duty.title,
        "remedy": _remedy(duty, words),
        "due": NOTHING if due is None else dmy(due),
        "owner": owner.owner if owner else CELL_DOTS,
        "until": until,
    }


def _remedy(duty: Duty, words: Words) -> str:
    if duty.outcome == "unknown":
        return sentence(SAYS["supply"].format(gap=" ".join(_gaps(duty, words))))
    return sentence(duty.rule["remedy"]["vi"])


def _gaps(duty: Duty, words: Words) -> Iterable[str]:
    found = (gap(finding, words) for finding in duty.findings if finding.result == "unknown")
    return dict.fromkeys(sentence(text) for text in found)


def _due(duty: Duty) -> int | None:
    """The last day by the rules: of the window that is worst off, the latest of several."""
    days = [
        finding.due
        for finding in duty.findings
        if finding.result in ("fail", "unknown") and finding.due is not None and not waived(finding)
    ]
    return max(days, default=None)
