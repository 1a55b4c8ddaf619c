"""Which keys documents, rules, their versions and their areas may have; anything else raises."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from .days import day
from .shapes import check_condition, check_form, check_window, form_name, only

DOCUMENT = {
    "schema",
    "id",
    "number",
    "title",
    "short",
    "issuer",
    "issuer_level",
    "adopted",
    "effective",
    "assessment",
    "place",
    "provisions",
    "not_rules",
    "notes",
    "no_entry",
    "levels",
}
LEVELS = {"province", "district", "commune", "village"}
NO_ENTRY = {"heading", "detail", "duplicate", "enacting", "effect", "out_of_scope"}
CITATIONS = (
    {"article", "clause", "point", "dash"},
    {"part", "section", "point", "dash"},
    {"paragraph"},
    {"passage"},
)
RULE = {
    "id",
    "citation",
    "title",
    "requirement",
    "binds",
    "level",
    "modality",
    "severity",
    "topic",
    "window",
    "applies",
    "require",
    "notes",
    "remedy",
    "evidence",
    "reading",
    "in_force",
    "scored",
    "same_as",
    "never",
    "blocked_by",
    "show",
    "area",
    "versions",
    "levels",
}
VERSION = {
    "in_force",
    "by",
    "gap",
    "citation",
    "title",
    "requirement",
    "binds",
    "window",
    "applies",
    "require",
    "never",
    "notes",
    "show",
    "remedy",
    "evidence",
    "reading",
    "area",
}
AREA = {"target", "over", "meets", "pool"}


def check_document(text: dict[str, Any]) -> None:
    """Refuse a document.yaml with keys that nobody has explained."""
    name = f"document {text.get('id')}"
    only(text, DOCUMENT, name)
    only(text["place"], {"province", "commune", "former_province", "name"}, f"place of {name}")
    only(text["assessment"], {"start", "end", "why", "start_told_by"}, f"assessment of {name}")
    only(text["assessment"].get("start_told_by") or {}, {"fact", "attribute"}, f"start_told_by of {name}")
    check_levels(text, name)
    for listed in [*text["provisions"], *(one["citation"] for one in text.get("not_rules") or [])]:
        check_citation(listed, name)
    for entry in text.get("no_entry") or []:
        only(entry, {"citation", "class", "reason"}, f"no_entry of {name}")
        check_citation(entry["citation"], name)
        if entry["class"] not in NO_ENTRY:
            raise ValueError(f"{name}: no_entry of class {entry['class']}")


def check_levels(text: dict[str, Any], where: str) -> None:
    """Refuse a level that no unit has."""
    if not set(text.get("levels") or []) <= LEVELS:
        raise ValueError(f"{where}: levels {text['levels']}")


def check_citation(text: dict[str, Any], where: str) -> None:
    """Refuse a citation in no numbering that is known; a passage is the opening or the closing one."""
    if not text or not any(set(text) <= allowed for allowed in CITATIONS):
        raise ValueError(f"{where}: citation {text}")
    if text.get("passage", "opening") not in ("opening", "closing"):
        raise ValueError(f"{where}: citation {text}")


def check_rule(text: dict[str, Any], facts: dict[str, Any]) -> None:
    """Refuse a rule with unknown keys, forms, operators or facts; each of its versions is looked at as a whole."""
    name = text["id"]
    only(text, RULE, name)
    if "versions" in text:
        check_versions(text, name)
        for version in text["versions"]:
            check_content(whole(text, version), name, facts)
        return
    check_content(text, name, facts)


def whole(rule: dict[str, Any], version: dict[str, Any]) -> dict[str, Any]:
    """What holds while a version is in force: its own keys over those of the rule."""
    shared = {key: value for key, value in rule.items() if key != "versions"}
    return {**shared, **{key: value for key, value in version.items() if key not in ("by", "gap")}}


def check_versions(text: dict[str, Any], name: str) -> None:
    """Refuse versions out of order, that overlap, or with days between them that nobody explains."""
    if "in_force" in text or "same_as" in text:
        raise ValueError(f"{name}: versions beside in_force or same_as")
    for version in text["versions"]:
        only(version, VERSION, f"{name} versions")
        only(version["in_force"], {"from", "to"}, f"{name} versions")
    for earlier, later in pairwise(text["versions"]):
        if not earlier["in_force"].get("to") or not later["in_force"].get("from"):
            raise ValueError(f"{name}: versions overlap")
        days = (day(later["in_force"]["from"]) - day(earlier["in_force"]["to"])).days
        if days < 1:
            raise ValueError(f"{name}: versions overlap")
        if days > 1 and "gap" not in later:
            raise ValueError(f"{name}: days between two versions, and no gap said")


def check_content(text: dict[str, Any], name: str, facts: dict[str, Any]) -> None:
    """Refuse the content of a rule, or of a rule in one of its versions."""
    only(text, RULE, name)
    check_levels(text, name)
    check_citation(text["citation"], name)
    if "same_as" in text:
        only(text, RULE - {"window", "applies", "require"}, name)
        return
    check_window(text["window"], name, facts)
    for number, condition in enumerate(text.get("applies") or []):
        check_condition(condition, f"{name} applies {number}", facts)
    check_form(text["require"], name, facts)
    for note in text.get("notes") or []:
        only(note, {"code", "unless", "when", "on"}, f"{name} notes")
        for test in ("unless", "when"):
            if test in note:
                check_condition(note[test], f"{name} note", facts)
    only(text.get("in_force") or {}, {"from", "to"}, name)
    only(text.get("never") or {}, {"results", "instead", "note", "because"}, name)
    only(text.get("blocked_by") or {}, {"rule", "results", "reasons", "note"}, name)
    check_area(text, name)


def check_area(text: dict[str, Any], name: str) -> None:
    """Refuse a form of area of unknown shape, one beside a rule for units alone, or a pool without its form."""
    area = text.get("area") or {}
    only(area, AREA, f"{name} area")
    if "area" in text and text["level"] not in ("both", "area"):
        raise ValueError(f"{name}: area of a rule of level {text['level']}")
    if area.get("meets", "every") not in ("every", "any"):
        raise ValueError(f"{name}: meets {area['meets']}")
    pool = area.get("pool")
    if isinstance(pool, dict):
        only(pool, {"numerator", "denominator", "less"}, f"{name} pool")
    elif pool is not None:
        fitting = {"cases": {"answered", "each"}, "count": {"held", "issued"}}[pool]
        if form_name(text["require"], set()) not in fitting:
            raise ValueError(f"{name}: pool of {pool}")
