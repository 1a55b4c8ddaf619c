"""Provisions of a text against the anchors of the rulebook: which are changed, missing or new, and which rules become stale."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from checker.law.anchors import ends, sha256
from checker.law.provisions import Citation, Provision, key, related

Status = Literal["unchanged", "changed", "missing", "new"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """One provision: its first and last words by the anchor and in the text (None: there is none)."""

    citation: Citation
    status: Status
    expected: tuple[str, str] | None
    found: tuple[str, str] | None


def compare(document: Mapping[str, Any], provisions: Sequence[Provision]) -> list[Comparison]:
    """Every provision of the anchors and of the text, in the order of the text; missing ones where they should stand.

    `document` is a compiled document with its `anchors`.
    """
    there = {key(provision.citation): provision for provision in provisions}
    known = {key(anchor["citation"]): anchor for anchor in document.get("anchors", ())}
    made = [_compared(there[name], known.get(name)) for name in there]
    for name in _missing_last_first(known, there):
        anchor = known[name]
        missing = Comparison(anchor["citation"], "missing", (anchor["first"], anchor["last"]), None)
        made.insert(_place(name, list(known), [key(item.citation) for item in made]), missing)
    return made


def _compared(provision: Provision, anchor: Mapping[str, Any] | None) -> Comparison:
    found = ends(provision.text)
    if anchor is None:
        return Comparison(provision.citation, "new", None, found)
    same = anchor["sha256"] == sha256(provision.text)
    expected = (anchor["first"], anchor["last"])
    return Comparison(provision.citation, "unchanged" if same else "changed", expected, found)


def _missing_last_first(known: Iterable[str], there: Mapping[str, Any]) -> list[str]:
    return [name for name in reversed(list(known)) if name not in there]


def _place(name: str, known: Sequence[str], made: Sequence[str]) -> int:
    """Where a missing provision goes: before the next one of the anchors that is there."""
    for after in known[known.index(name) + 1 :]:
        if after in made:
            return made.index(after)
    return len(made)


def stale_rules(document: Mapping[str, Any], provisions: Sequence[Provision]) -> dict[str, list[Citation]]:
    """Rule id → the changed or missing provisions that it rests on, in the order of the rulebook.

    A rule rests on the provision that it cites, on those above it (a lead sentence governs what stands under it) and on
    those below it. Rules that rest on nothing changed are not there.
    """
    return stale_by(document, compare(document, provisions))


def stale_by(document: Mapping[str, Any], comparisons: Iterable[Comparison]) -> dict[str, list[Citation]]:
    """The same, from a comparison already made."""
    differing = [item.citation for item in comparisons if item.status in ("changed", "missing")]
    stale = {
        rule["id"]: [citation for citation in differing if any(related(own, citation) for own in _cited(rule))]
        for rule in document["rules"]
    }
    return {rule: citations for rule, citations in stale.items() if citations}


def _cited(rule: Mapping[str, Any]) -> list[Citation]:
    """What a rule cites; its versions may cite other provisions."""
    versions = [version["citation"] for version in rule.get("versions") or () if "citation" in version]
    return [rule["citation"], *versions]
