"""Reads rules/*.yaml with a loader of its own: dates stay text, parameters are put in once, unknown keys raise."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor

from .days import ONE_DAY, WorkingDays, day, holidays_file, read_working_days
from .shapes_rule import check_document, check_rule, whole


class TextDates(SafeConstructor):
    """A safe constructor that leaves dates as they are written."""


TextDates.add_constructor("tag:yaml.org,2002:timestamp", lambda constructor, node: str(node.value))


@dataclass(frozen=True)
class Rule:
    """One rule with its parameters put in; `text` is the mapping of the file.

    `start` and `end` are S and E. A rule with versions has one Rule for each of them: `start` and `end` are there those of
    its chain, `first` and `last` the days of the version itself. `undated`: the first day is the document's S.
    """

    id: str
    document: str
    binds: tuple[str, ...]
    text: dict[str, Any]
    start: date
    end: date | None
    scored: bool
    scored_for: tuple[str, ...] | None
    first: date
    last: date | None
    undated: bool
    levels: tuple[str, ...]
    versions: tuple[Rule, ...] = ()


@dataclass(frozen=True)
class Document:
    """One legal document with its rules in the order of the text."""

    id: str
    place: dict[str, Any]
    rules: tuple[Rule, ...]
    start: date
    end: date | None
    told_by: tuple[str, str] | None
    notes: tuple[str, ...]


@dataclass
class Book:
    """Everything that stands in the rules folder, as far as results depend on it."""

    documents: list[Document]
    facts: dict[str, dict[str, Any]]
    unit_attributes: dict[str, dict[str, Any]]
    binding: tuple[str, str]
    actors: dict[str, dict[str, Any]]
    parameters: dict[str, Any]
    working: WorkingDays
    rules: dict[str, Rule] = field(default_factory=dict)


def read_yaml(path: Path) -> Any:
    """Parse one YAML 1.2 file; duplicate keys raise, dates stay text. Nobody may change what it returns."""
    return parsed(path.read_text(encoding="utf-8"))


@cache
def parsed(text: str) -> Any:
    """The content of a YAML text; the files of rules/ are large, and tests read them again and again."""
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = TextDates
    return yaml.load(text)


def parameter_values(content: dict[str, Any]) -> dict[str, Any]:
    """Name -> value of every parameter; a by_kind mapping stays a mapping."""
    listed = content.get("parameters", content)
    values: dict[str, Any] = {}
    for name, entry in listed.items():
        if not isinstance(entry, dict):
            continue
        if "by_kind" in entry:
            values[name] = {"by_kind": entry["by_kind"]}
        elif "value" in entry:
            values[name] = entry["value"]
        else:
            values[name] = entry["default"]
    return values


def of_document(content: dict[str, Any], values: dict[str, Any], document: str) -> dict[str, Any]:
    """The values of all parameters for one document, which may have some of its own."""
    found = dict(values)
    for name, entry in content.get("parameters", content).items():
        own = (entry.get("per_document") or {}).get(document) if isinstance(entry, dict) else None
        if own is not None:
            found[name] = own["value"]
    return found


def put_in(text: Any, parameters: dict[str, Any]) -> Any:
    """Replace every `$name` by the value of that parameter, everywhere below `text`."""
    if isinstance(text, str) and text.startswith("$"):
        return parameters[text[1:]]
    if isinstance(text, list):
        return [put_in(item, parameters) for item in text]
    if isinstance(text, dict):
        return {key: put_in(value, parameters) for key, value in text.items()}
    return text


def read_document(folder: Path, content: dict[str, Any], facts: dict[str, Any]) -> Document | None:
    """One folder of rules/, or None where it holds no document.yaml."""
    if not (folder / "document.yaml").exists():
        return None
    head = read_yaml(folder / "document.yaml")
    check_document(head)
    parameters = of_document(content, parameter_values(content), head["id"])
    rules: list[Rule] = []
    for path in sorted(folder.glob("*.yaml")):
        if path.name in ("document.yaml", *OTHER_FILES):
            continue
        listed = read_yaml(path)
        if listed.get("schema") != "danchu/rules/1":
            raise ValueError(f"{path}: no rules")
        if listed["document"] != head["id"]:
            raise ValueError(f"{path}: document {listed['document']!r}, wanted {head['id']!r}")
        rules.extend(one_rule(put_in(text, parameters), head, facts) for text in listed["rules"] or [])
    assessment = head["assessment"]
    told = assessment.get("start_told_by")
    return Document(
        id=head["id"],
        place=head["place"],
        rules=tuple(rules),
        start=day(assessment["start"]),
        end=None if assessment["end"] is None else day(assessment["end"]),
        told_by=None if told is None else (told["fact"], told["attribute"]),
        notes=tuple(head.get("notes") or []),
    )


OTHER_FILES = ("anchors.yaml", "signoff.yaml")


def one_rule(text: dict[str, Any], head: dict[str, Any], facts: dict[str, Any]) -> Rule:
    """A rule checked for unknown keys, with its first and last day."""
    check_rule(text, facts)
    if "versions" not in text:
        return one_version(text, head)
    made = [one_version(whole(text, version), head) for version in text["versions"]]
    return replace(made[0], end=made[-1].end, last=made[-1].last, versions=tuple(in_chains(made)))


def one_version(text: dict[str, Any], head: dict[str, Any]) -> Rule:
    """A rule, or one version of it, by itself."""
    in_force = text.get("in_force") or {}
    start = day(in_force.get("from") or head["assessment"]["start"])
    end = in_force.get("to") or head["assessment"]["end"]
    last = None if end is None else day(end)
    return Rule(
        id=text["id"],
        document=head["id"],
        binds=tuple(text["binds"]),
        text=text,
        start=start,
        end=last,
        scored=text.get("scored", True) is not False and "same_as" not in text,
        scored_for=tuple(text["scored"]) if isinstance(text.get("scored"), list) else None,
        first=start,
        last=last,
        undated=not in_force.get("from"),
        levels=tuple(text.get("levels") or head.get("levels") or []),
    )


def in_chains(versions: list[Rule]) -> list[Rule]:
    """Every version with the first and the last day of its chain: the versions that follow each other without a gap."""
    found: list[Rule] = []
    for one in versions:
        start, end = one, one
        for other in reversed(versions[: versions.index(one)]):
            if other.last is not None and other.last + ONE_DAY == start.first:
                start = other
        for other in versions[versions.index(one) + 1 :]:
            if end.last is not None and end.last + ONE_DAY == other.first:
                end = other
        found.append(replace(one, start=start.first, end=end.last))
    return found


def told(rule: Rule, start: date) -> Rule:
    """The rule with S as a record tells it, where the document gives its first day."""
    first = rule.versions[0] if rule.versions else rule
    if not first.undated:
        return rule
    versions = tuple(
        replace(
            one,
            start=start if one.start == first.first else one.start,
            first=start if one is first else one.first,
        )
        for one in rule.versions
    )
    return replace(rule, start=start, first=start, versions=versions)


def read_book(rules_folder: Path) -> Book:
    """Read a whole rules folder; raises on unknown keys, unknown parameters and twice the same rule."""
    facts_file = read_yaml(rules_folder / "facts.yaml")
    actors_file = read_yaml(rules_folder / "actors.yaml")
    figures = read_yaml(rules_folder / "parameters.yaml")
    override = holidays_file(rules_folder)
    folders = sorted(path for path in rules_folder.iterdir() if path.is_dir())
    found = [read_document(folder, figures, facts_file["facts"]) for folder in folders]
    documents = sorted((one for one in found if one is not None), key=lambda one: one.id)
    binding = facts_file["binding_fact"]
    book = Book(
        documents=documents,
        facts=facts_file["facts"],
        unit_attributes=facts_file["attributes"],
        binding=(binding["fact"], binding["attribute"]),
        actors=actors_file.get("actors", actors_file),
        parameters=parameter_values(figures),
        working=read_working_days(read_yaml(override) if override.exists() else None),
    )
    for document in documents:
        for rule in document.rules:
            if rule.id in book.rules:
                raise ValueError(f"rule {rule.id} stands twice")
            book.rules[rule.id] = rule
    return book
