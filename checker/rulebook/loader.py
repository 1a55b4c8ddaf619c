"""Loads the files under rules/ strictly, with file and line in every message, and compiles them to one JSON value."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from checker.errors import Place, Problem, RuleFileError, shorten
from checker.read.misfits import misfits
from checker.read.yamltext import YamlText, read_yaml
from checker.rulebook import models
from checker.rulebook.book import LEDGER, PROFILES, Settings
from checker.rulebook.topics import Topics
from checker.rulebook.versions import in_full
from checker.rulebook.working_days import days_off

FORMAT = "danchu/rulebook/2"
SHARED = {
    "facts.yaml": models.Facts,
    "actors.yaml": models.Actors,
    "parameters.yaml": models.Parameters,
    "notes.yaml": models.Notes,
    "topics.yaml": Topics,
    "holidays.yaml": models.Holidays,
    "scoring/default.yaml": models.Scoring,
}
Model = TypeVar("Model", bound=BaseModel)


@dataclass
class Sources:
    """The files of a rulebook as they were read: plain data, models, and the places for messages."""

    folder: Path
    texts: dict[str, YamlText] = field(default_factory=dict)
    shared: dict[str, Any] = field(default_factory=dict)
    documents: list[tuple[str, models.Document]] = field(default_factory=list)
    rule_files: dict[str, list[tuple[str, models.RuleFile]]] = field(default_factory=dict)
    anchors: dict[str, list[tuple[str, models.Anchors]]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def rules(self) -> Iterable[tuple[str, int, models.Rule]]:
        """Every rule with its file and its place in that file's list, in the order of the rulebook."""
        for _, document in self.documents:
            for name, file in self.rule_files.get(document.id, ()):
                for index, rule in enumerate(file.rules):
                    yield name, index, rule

    def readings(self) -> Iterable[tuple[str, tuple[str | int, ...], models.Rule]]:
        """Every version of every rule (the rule itself where it has none) with its file and its path in it."""
        for name, index, rule in self.rules():
            for place, reading in enumerate(rule.readings()):
                path = ("rules", index, "versions", place) if rule.versions else ("rules", index)
                yield name, path, reading

    def place(self, name: str, *path: str | int) -> Place:
        """Where a part of a file stands."""
        return self.texts[name].place(path)


def rule_file_names(folder: Path) -> list[str]:
    """The YAML files of a rulebook, as names below its folder, in a fixed order."""
    names = (path.relative_to(folder).as_posix() for path in folder.rglob("*.yaml") if path.name != LEDGER)
    return sorted(name for name in names if not name.startswith(PROFILES))


def content_hash(folder: Path, names: Iterable[str]) -> str:
    """SHA-256 over the names and contents of files, in the order given."""
    digest = hashlib.sha256()
    for name in names:
        content = (folder / name).read_bytes()
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def read_sources(folder: Path) -> Sources:
    """All files of a rulebook; mistakes are collected in ``problems``."""
    sources = Sources(folder)
    for name in rule_file_names(folder):
        text = read_yaml((folder / name).read_bytes(), name)
        sources.texts[name] = text
        sources.problems += text.problems
        if text.problems:
            continue
        if name in SHARED:
            sources.shared[name] = _validated(SHARED[name], text, sources)
        elif name.endswith("/document.yaml"):
            document = _validated(models.Document, text, sources)
            if document is not None:
                sources.documents.append((name, document))
        elif name.endswith("/anchors.yaml"):
            anchors = _validated(models.Anchors, text, sources)
            if anchors is not None:
                sources.anchors.setdefault(anchors.document, []).append((name, anchors))
        elif name.startswith("scoring/"):
            _validated(models.Scoring, text, sources)
        elif "/" in name:
            file = _validated(models.RuleFile, text, sources)
            if file is not None:
                sources.rule_files.setdefault(file.document, []).append((name, file))
    missing = [name for name in SHARED if name not in sources.texts]
    sources.problems += [Problem(Place(str(folder)), "missing", name) for name in missing]
    sources.documents.sort(key=lambda item: item[1].id)
    return sources


def _validated(model: type[Model], text: YamlText, sources: Sources) -> Model | None:
    try:
        return model.model_validate(text.data)
    except ValidationError as error:
        sources.problems += misfits(error, text)
        return None


def load(folder: Path, settings: Settings | None = None) -> dict[str, Any]:
    """The compiled rulebook of a folder as one JSON value. RuleFileError names every mistake with file and line.

    ``settings``: parameters of a profile, which are put in place of those of the rulebook.
    """
    sources = read_sources(folder)
    if sources.problems:
        raise RuleFileError(sources.problems)
    return compile_rulebook(sources, settings)


def compile_rulebook(sources: Sources, settings: Settings | None = None) -> dict[str, Any]:
    """Everything a check needs: parameters put in their places, hashes, days off."""
    shared = {name: _dump(model) for name, model in sources.shared.items()}
    parameters = _set(shared["parameters.yaml"]["parameters"], settings or {})
    used: dict[str, set[str]] = {}
    names = list(sources.texts)
    documents = []
    problems: list[Problem] = []
    for name, document in sources.documents:
        folder = name.rsplit("/", 1)[0]
        compiled = [
            _Parameters(parameters, document.id, sources.texts[file].place, problems, used).resolve(
                in_full(_with_area(_dump(rule))), "rules", index
            )
            for file, content in sources.rule_files.get(document.id, ())
            for index, rule in enumerate(content.rules)
        ]
        own = [other for other in names if other.startswith(folder + "/")]
        anchors = [_dump(anchor) for _, file in sources.anchors.get(document.id, ()) for anchor in file.anchors]
        sha256 = content_hash(sources.folder, own)
        documents.append({**_dump(document), "sha256": sha256, "anchors": anchors, "rules": compiled})
    if problems:
        raise RuleFileError(problems)
    return {
        "schema": FORMAT,
        "sha256": content_hash(sources.folder, names),
        "documents": documents,
        "facts": shared["facts.yaml"],
        "actors": shared["actors.yaml"]["actors"],
        "parameters": parameters,
        "parameters_used": {name: sorted(documents) for name, documents in sorted(used.items())},
        "notes": shared["notes.yaml"]["notes"],
        "topics": shared["topics.yaml"]["topics"],
        "scoring": shared["scoring/default.yaml"],
        "days_off": days_off(shared["holidays.yaml"]),
        "announced_through": shared["holidays.yaml"]["announced_through"],
    }


def _set(parameters: Mapping[str, Any], settings: Settings) -> dict[str, Any]:
    """The parameters with those that were set: a value for all goes before what single documents had of their own."""
    made = dict(parameters)
    for name, setting in settings.items():
        found = made[name]
        kept = {} if "value" in setting else found.get("per_document", {})
        own = {document: {"value": value} for document, value in setting.get("per_document", {}).items()}
        made[name] = {**found, "value": setting.get("value", found["value"]), "per_document": {**kept, **own}}
    return made


def _with_area(rule: dict[str, Any]) -> dict[str, Any]:
    """The rule with its target for areas, where it has one and does not say which."""
    if rule["level"] == "unit":
        return rule
    return {**rule, "area": {"target": "$area_target_ratio", **rule.get("area", {})}}


def _dump(model: BaseModel) -> dict[str, Any]:
    return model.model_dump(mode="json", by_alias=True, exclude_unset=True)


@dataclass(frozen=True)
class _Parameters:
    """The parameters as one document sees them; names that do not exist become problems with file and line."""

    known: Mapping[str, Any]
    document: str
    place: Callable[[tuple[str | int, ...]], Place]
    problems: list[Problem]
    used: dict[str, set[str]]

    def resolve(self, value: Any, *path: str | int) -> Any:
        """A value with every ``$name`` replaced by its parameter (the document's own value where it has one)."""
        if isinstance(value, str) and value.startswith("$"):
            return self._value(value, path)
        if isinstance(value, dict):
            return {key: self.resolve(item, *path, key) for key, item in value.items()}
        if isinstance(value, list):
            return [self.resolve(item, *path, index) for index, item in enumerate(value)]
        return value

    def _value(self, name: str, path: tuple[str | int, ...]) -> Any:
        found = self.known.get(name[1:])
        if found is None:
            self.problems.append(Problem(self.place(path), "unknown_parameter", shorten(name)))
            return name
        self.used.setdefault(name[1:], set()).add(self.document)
        own = found.get("per_document", {}).get(self.document)
        return found["value"] if own is None else own["value"]
