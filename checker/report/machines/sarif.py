"""SARIF 2.1.0: rules with their texts, findings as results, units as logical locations, waivers as suppressions.

A violation is of the kind ``fail``, its level by severity; whatever is no violation has no level, as the standard wants.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from checker.citation import cite_in
from checker.report.finding_words import decided, is_waived, key, message, stable_uuid
from checker.report.machines.json_pieces import Each, write_pieces
from checker.report.machines.run_id import run_uuid
from checker.texts import RULES_TEXTS, TABLE, pick
from checker.whole import Target, Whole

Mapped = Mapping[str, Any]

SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS: Final = {"critical": "error", "major": "warning", "minor": "note"}
KINDS: Final = {
    "pass": "pass",
    "fail": "fail",
    "not_due": "informational",  # judged, and nothing wrong so far
    "unknown": "open",  # not enough is known to decide
    "manual": "review",
    "not_applicable": "notApplicable",
    "error": "open",  # and a notification: it is a fault of ours
}
_LINK: Final = re.compile(r"\[(?=[^\[\]]*\]\()")


def render(whole: Whole, target: Target) -> None:
    """The result as one SARIF log with one run, unit by unit."""
    index = _Index(whole)
    run_id = run_uuid("sarif", whole)
    run = {
        "tool": {"driver": _driver(whole, index)},
        "language": whole.words.lang,
        "automationDetails": {"id": f"danchu/{whole.head['as_of']}", "guid": run_id},
        "invocations": [_invocation(index)],
        "logicalLocations": Each(_unit(unit) for unit in whole.units),
        "results": Each(_results(whole, index, run_id)),
        "properties": _properties(whole),
    }
    write_pieces(target.write, {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})
    target.write(b"\n")


class _Index:
    """The rules that findings speak of, in the order of the rulebook, and the findings on which we failed."""

    def __init__(self, whole: Whole) -> None:
        seen: set[str] = set()
        self.faults: list[tuple[str, str]] = []
        for unit in whole.units:
            for finding in unit["findings"]:
                seen.add(finding["rule"])
                if finding["result"] == "error":
                    self.faults.append((finding["rule"], message(finding, whole.words.lang)))
        self.rules = [rule for rule in whole.book.by_id if rule in seen]
        self.place = {rule: place for place, rule in enumerate(self.rules)}


def _driver(whole: Whole, index: _Index) -> dict[str, Any]:
    head = whole.head
    return {
        "name": "danchu",
        "version": head["checker"]["version"],
        "rules": Each(_rule(rule, whole) for rule in index.rules),
        "properties": {"engine": head["engine"], "rulebook": head["rulebook"]},
    }


def _rule(name: str, whole: Whole) -> dict[str, Any]:
    """A rule with what a reader wants beside a result: provision, requirement, remedy, evidence, reading taken."""
    rule, document = whole.book.by_id[name]
    lang = whole.words.lang
    basis = cite_in(rule["citation"], document, lang)
    lines = [f"{pick(TABLE['provision'], lang)}: {basis}"]
    lines += [
        f"{pick(RULES_TEXTS[slot], lang)}: {rule[slot][lang]}"
        for slot in ("requirement", "remedy", "evidence", "reading")
        if rule.get(slot)
    ]
    return {
        "id": name,
        "shortDescription": {"text": rule["title"][lang]},
        "fullDescription": {"text": rule["requirement"][lang]},
        "help": {"text": "\n".join(lines)},
        "defaultConfiguration": {"level": LEVELS[rule["severity"]]},
        "properties": {
            "document": document["id"],
            "citation": basis,
            "severity": rule["severity"],
            "tags": [rule["topic"]],
        },
    }


def _invocation(index: _Index) -> dict[str, Any]:
    """Whether all went well; a fault of ours is no result of a unit alone."""
    made: dict[str, Any] = {"executionSuccessful": not index.faults}
    if index.faults:
        made["toolExecutionNotifications"] = [
            {
                "level": "error",
                "message": {"text": _escaped(text)},
                "associatedRule": {"id": rule, "index": index.place[rule]},
            }
            for rule, text in index.faults
        ]
    return made


def _unit(unit: Mapped) -> dict[str, Any]:
    """A unit with its scores. Two records of one unit are told apart by their hash."""
    return {
        "name": unit["unit"]["name"],
        "fullyQualifiedName": unit["unit"]["id"],
        "kind": "unit",
        "properties": {name: value for name, value in unit.items() if name != "findings"},
    }


def _results(whole: Whole, index: _Index, run_id: str) -> Iterator[dict[str, Any]]:
    for place, unit in enumerate(whole.units):
        for finding in unit["findings"]:
            guid = stable_uuid(run_id, str(place), key(finding))
            yield {**_result(finding, place, unit, index, whole.words.lang), "guid": guid}


def _result(finding: Mapped, place: int, unit: Mapped, index: _Index, lang: str) -> dict[str, Any]:
    kind = KINDS[finding["result"]]
    identity = unit["unit"]
    made = {
        "ruleId": finding["rule"],
        "ruleIndex": index.place[finding["rule"]],
        "kind": kind,
        "level": level(finding) if kind == "fail" else "none",
        "message": {"text": _escaped(message(finding, lang))},
        "locations": [{"logicalLocations": [{"index": place, "fullyQualifiedName": identity["id"]}]}],
        "partialFingerprints": {"duty/v1": _fingerprint(identity["id"], key(finding))},
        "properties": _told(finding),
    }
    if is_waived(finding):
        made["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": decided(finding, lang)}
        ]  # fmt: skip
    return made


def _told(finding: Mapped) -> dict[str, Any]:
    """Our finding; what the rule itself says stands once, with the rule."""
    told = {name: text for name, text in finding["explanation"].items() if name not in ("basis", "requirement")}
    return {**{name: value for name, value in finding.items() if name != "rule"}, "explanation": told}


def level(finding: Mapped) -> str:
    """The level of a violation; what is shown without counting (bodies that cannot be commanded) is a note at most."""
    return LEVELS[finding["severity"]] if finding["scored"] else "note"


def _fingerprint(unit: str, own: str) -> str:
    """The same duty of the same unit in a later run has the same one."""
    return hashlib.sha256(f"{unit}\x1f{own}".encode()).hexdigest()


def _properties(whole: Whole) -> dict[str, Any]:
    head = whole.head
    return {
        "asOf": head["as_of"],
        "period": head["period"],
        "profile": head["profile"],
        "areas": Each(whole.areas),
        **whole.ending,
    }


def _escaped(text: str) -> str:
    """A text in which braces are no placeholders and brackets no links (SARIF 2.1.0, 3.11.5 and 3.11.6)."""
    return _LINK.sub(r"\\[", text.replace("{", "{{").replace("}", "}}"))
