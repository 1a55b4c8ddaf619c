"""Reads rules/*.yaml with a loader of its own: dates stay text, parameters are put in once, unknown keys raise."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor

from .days import WorkingDays, day, holidays_file, read_working_days
from .shapes import check_document, check_rule


class TextDates(SafeConstructor):
    """A safe constructor that leaves dates as they are written."""


TextDates.add_constructor("tag:yaml.org,2002:timestamp", lambda constructor, node: str(node.value))


@dataclass(frozen=True)
class Rule:
    """One rule with its parameters put in; `text` is the mapping of the file."""

    id: str
    document: str
    binds: tuple[str, ...]
    text: dict[str, Any]
    start: date
    end: date | None
    scored: bool


@dataclass(frozen=True)
class Document:
    """One legal document with its rules in the order of the text."""

    id: str
    place: dict[str, Any]
    rules: tuple[Rule, ...]


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
    """Parse one YAML 1.2 file; duplicate keys raise, dates stay text."""
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = TextDates
    with path.open(encoding="utf-8") as stream:
        return yaml.load(stream)


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


def put_in(text: Any, parameters: dict[str, Any]) -> Any:
    """Replace every `$name` by the value of that parameter, everywhere below `text`."""
    if isinstance(text, str) and text.startswith("$"):
        return parameters[text[1:]]
    if isinstance(text, list):
        return [put_in(item, parameters) for item in text]
    if isinstance(text, dict):
        return {key: put_in(value, parameters) for key, value in text.items()}
    return text


def read_document(folder: Path, parameters: dict[str, Any], facts: dict[str, Any]) -> Document | None:
    """One folder of rules/, or None where it holds no document.yaml."""
    if not (folder / "document.yaml").exists():
        return None
    head = read_yaml(folder / "document.yaml")
    check_document(head)
    rules: list[Rule] = []
    for path in sorted(folder.glob("*.yaml")):
        if path.name == "document.yaml":
            continue
        content = read_yaml(path)
        if content.get("schema") != "danchu/rules/1":
            continue
        if content["document"] != head["id"]:
            raise ValueError(f"{path}: document {content['document']!r}, wanted {head['id']!r}")
        rules.extend(one_rule(put_in(text, parameters), head, facts) for text in content["rules"] or [])
    return Document(head["id"], head["place"], tuple(rules))


def one_rule(text: dict[str, Any], head: dict[str, Any], facts: dict[str, Any]) -> Rule:
    """A rule checked for unknown keys, with its first and last day."""
    check_rule(text, facts)
    in_force = text.get("in_force") or {}
    start = in_force.get("from") or head["assessment"]["start"]
    end = in_force.get("to") or head["assessment"]["end"]
    return Rule(
        id=text["id"],
        document=head["id"],
        binds=tuple(text["binds"]),
        text=text,
        start=day(start),
        end=None if end is None else day(end),
        scored=bool(text.get("scored", True)) and "same_as" not in text,
    )


def read_book(rules_folder: Path) -> Book:
    """Read a whole rules folder; raises on unknown keys, unknown parameters and twice the same rule."""
    facts_file = read_yaml(rules_folder / "facts.yaml")
    actors_file = read_yaml(rules_folder / "actors.yaml")
    parameters = parameter_values(read_yaml(rules_folder / "parameters.yaml"))
    override = holidays_file(rules_folder)
    folders = sorted(path for path in rules_folder.iterdir() if path.is_dir())
    found = [read_document(folder, parameters, facts_file["facts"]) for folder in folders]
    documents = sorted((one for one in found if one is not None), key=lambda one: one.id)
    binding = facts_file["binding_fact"]
    book = Book(
        documents=documents,
        facts=facts_file["facts"],
        unit_attributes=facts_file["attributes"],
        binding=(binding["fact"], binding["attribute"]),
        actors=actors_file.get("actors", actors_file),
        parameters=parameters,
        working=read_working_days(read_yaml(override) if override.exists() else None),
    )
    for document in documents:
        for rule in document.rules:
            if rule.id in book.rules:
                raise ValueError(f"rule {rule.id} stands twice")
            book.rules[rule.id] = rule
    return book
