"""The result object ``danchu/result/1``: one unit at a time, then the whole run, always in the same bytes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from checker.check import Checked, Checker
from checker.days import iso
from checker.dispositions import Desk
from checker.explain import Words, explanation
from checker.findings import Finding, findings
from checker.missing_documents import Library, Missing
from checker.score import Scored, score
from checker.xccdf import scores

Mapped = Mapping[str, Any]


class UnitResult(NamedTuple):
    """All that is said of one unit: ``data`` as in the result file, the findings behind it, the documents that lack."""

    data: dict[str, Any]
    findings: list[Finding]
    period: tuple[int, int]
    missing: tuple[Missing, ...]


def scored_items(found: Iterable[Finding]) -> list[Scored]:
    """What the scores need: scored findings, without those that were waived."""
    return [
        Scored(finding.id, finding.document["id"], _group(finding), finding.rule["severity"], finding.result)
        for finding in found
        if finding.scored and not (finding.disposition and finding.disposition["kind"] == "waived")
    ]


def _group(finding: Finding) -> tuple[Any, ...]:
    citation = finding.rule["citation"]
    return tuple(citation.get(name) for name in ("article", "clause", "part", "section"))


def unit_result(
    checked: Checked, checker: Checker, library: Library, words: Words, desk: Desk, sha256: str, *, every: bool = False,
    told: bool = True,
) -> UnitResult:  # fmt: skip
    """The result of one unit; without ``told`` it lists no findings, only what they add up to."""
    unit = checked.view.unit
    found = [desk.apply(unit["id"], finding) for finding in findings(checked, checker, every=every, told=told)]
    items = scored_items(found)
    missing = library.missing(unit)
    scoring = checker.rulebook.scoring
    data = {
        "unit": {name: unit.get(name) for name in ("id", "name", "kind", "province", "commune")},
        "record_sha256": sha256,
        "documents": {
            "checked": [document for document, _ in checked.scope.documents],
            "not_in_rulebook": [item.data for item in missing],
        },
        "findings": [finding_json(finding, words) for finding in found] if told else [],
        "score": score(items, scoring, checker.decider, words.lang),
        "xccdf": scores(items, scoring),
        "not_listed": checker.not_listed(checked.scope),
    }
    return UnitResult(data, found, checked.view.period, missing)


def finding_json(finding: Finding, words: Words) -> dict[str, Any]:
    """One finding as the result file holds it."""
    told = explanation(finding, words)
    return {
        "rule": finding.id,
        "document": finding.document["id"],
        "window": _window(finding.window),
        "result": finding.result,
        "reason": finding.reason,
        "due": iso(finding.due) if finding.due is not None else None,
        "days_late": finding.days_late,
        "severity": finding.rule["severity"],
        "progress": None if finding.needed is None else {"done": finding.done or 0, "needed": finding.needed},
        "evidence": [_evidence(item) for item in finding.evidence],
        "notes": finding.notes,
        "scored": finding.scored,
        "disposition": finding.disposition,
        "citation": told["basis"],
        "explanation": told,
    }


def _window(window: tuple[int, int] | None) -> dict[str, str] | None:
    return None if window is None else {"from": iso(window[0]), "to": iso(window[1])}


def _evidence(item: Mapped) -> dict[str, Any]:
    shown = dict(item)
    for name in ("on", "issued"):
        if isinstance(shown.get(name), int):
            shown[name] = iso(shown[name])
    if isinstance(shown.get("period"), tuple):
        shown["period"] = _window(shown["period"])
    return shown


def dump(value: Any) -> bytes:
    """Compact JSON in UTF-8."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def heading(
    checker: Checker, period: tuple[int, int] | None, version: str, signoff: Mapped | None = None,
    profile: Mapped | None = None,
) -> dict[str, Any]:  # fmt: skip
    """What stands before the units of a result.

    ``signoff``: how far legal staff have confirmed the rules; ``profile``: what differs from the default scoring,
    parameters and selection (None: no profile).
    """
    book = checker.rulebook
    return {
        "schema": "danchu/result/1",
        "as_of": iso(checker.as_of),
        "period": _window(period),
        "rulebook": {
            "sha256": book.sha256,
            "documents": [{"id": item["id"], "sha256": item["sha256"]} for item in book.documents],
            "signoff": dict(signoff or {}),
        },
        "engine": {"name": checker.decider.name, "version": checker.decider.version},
        "checker": {"version": version},
        "profile": None if profile is None else dict(profile),
    }


def write_json(
    write: Callable[[bytes], object],
    head: dict[str, Any],
    units: Iterable[bytes],
    areas: list[Any],
    ending: dict[str, Any],
) -> None:
    """Writes a whole result as one JSON object, unit by unit."""
    write(dump(head)[:-1] + b',"units":[')
    for place, unit in enumerate(units):
        write((b",\n" if place else b"\n") + unit)
    write(b'\n],"areas":' + dump(areas))
    for key, value in ending.items():
        write(b"," + dump(key) + b":" + dump(value))
    write(b"}\n")
