"""Everything in which a profile differs from the rulebook's own scoring, parameters and selection."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from checker.profiles.groups import scored
from checker.profiles.models import Profile
from checker.rulebook.book import Rulebook

Mapped = Mapping[str, Any]
Deviation = dict[str, Any]


def deviations(
    profile: Profile, scoring: Mapped, settings: Mapping[str, Mapped], book: Rulebook, lang: str
) -> list[Deviation]:
    """Each as ``what``, ``name``, ``default`` (null: there is none) and ``value`` (null: it is not there any more)."""
    return [
        *_points(scoring, book),
        *_groups(scoring, lang),
        *_bands(scoring, book, lang),
        *_caps(scoring, book, lang),
        *_parameters(settings, book),
        *_rules(profile, scoring, book),
    ]


def _one(what: str, name: str, default: Any, value: Any) -> Deviation:
    return {"what": what, "name": name, "default": default, "value": value}


def _points(scoring: Mapped, book: Rulebook) -> Iterator[Deviation]:
    default = book.scoring["points"]
    for name, value in scoring["points"].items():
        if value != default[name]:
            yield _one("points", name, default[name], value)
    for name, value in scoring["rule_points"].items():
        was = default[book.by_id[name][0]["severity"]]
        if value != was:
            yield _one("rule_points", name, was, value)


def _groups(scoring: Mapped, lang: str) -> Iterator[Deviation]:
    for group in scoring["groups"]:
        shown = {"label": group["label"][lang], "points": group["points"], "rules": group["rules"]}
        yield _one("group", group["id"], None, shown)


def _bands(scoring: Mapped, book: Rulebook, lang: str) -> Iterator[Deviation]:
    default = {band["grade"][lang]: band["from"] for band in book.scoring["bands"]}
    bands = {band["grade"][lang]: band["from"] for band in scoring["bands"]}
    for name in dict.fromkeys((*default, *bands)):
        if default.get(name) != bands.get(name):
            yield _one("band", name, default.get(name), bands.get(name))


def _caps(scoring: Mapped, book: Rulebook, lang: str) -> Iterator[Deviation]:
    default, caps = _by_target(book.scoring, lang), _by_target(scoring, lang)
    for name in dict.fromkeys((*default, *caps)):
        if default.get(name) != caps.get(name):
            yield _one("cap", name, default.get(name), caps.get(name))


def _by_target(scoring: Mapped, lang: str) -> dict[str, str]:
    """What a cap acts on → the best grade it leaves; of two on the same the stricter."""
    found: dict[str, int] = {}
    for cap in scoring["caps"]:
        below = f" < {cap['below']}" if "below" in cap else ""
        name = ", ".join(cap.get("rules") or cap["groups"]) + below
        found[name] = max(cap["grade"], found.get(name, 0))
    return {name: scoring["bands"][grade]["grade"][lang] for name, grade in found.items()}


def _parameters(settings: Mapping[str, Mapped], book: Rulebook) -> Iterator[Deviation]:
    for name, setting in settings.items():
        definition = book.parameters[name]
        own = {document: item["value"] for document, item in definition.get("per_document", {}).items()}
        single = setting.get("per_document", {})
        value = setting.get("value", definition["value"])
        if value != definition["value"]:
            yield _one("parameter", name, definition["value"], value)
        replaced = own if "value" in setting else {}
        for document in dict.fromkeys((*replaced, *single)):
            was, now = own.get(document, definition["value"]), single.get(document, value)
            if was != now:
                yield _one("parameter", f"{name}/{document}", was, now)


def _rules(profile: Profile, scoring: Mapped, book: Rulebook) -> Iterator[Deviation]:
    for name in ("documents", "only", "without"):
        value = getattr(profile, name)
        if value:
            yield _one("rules", name, None, value)
    inside = {rule for group in scoring["groups"] for rule in group["rules"]}
    outside = [name for name, (rule, _) in book.by_id.items() if scored(rule) and name not in inside]
    if scoring["groups"] and outside:
        yield _one("rules", "outside_groups", None, outside)
