"""Fingerprints of a rule: of its provision, of what it decides, of its scenarios, of its texts."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from checker.gherkin.faults import FeatureError
from checker.gherkin.feature import Scenario, feature_files, read_feature
from checker.rulebook.book import Rulebook

Mapped = Mapping[str, Any]

OF_DOCUMENT: Final = ("assessment", "place", "levels", "notes")
"""Keys of a document that decide whom its rules bind, when, and with which notes."""


class Prints(NamedTuple):
    """SHA-256 of the four things that a reviewer confirms; ``anchor`` is None where the provision has no anchor."""

    anchor: str | None
    rule: str
    scenarios: str
    texts: str


def prints(book: Rulebook, features: Path, rules: Iterable[str]) -> dict[str, Prints]:
    """The fingerprints of rules by id. Only the scenarios of their documents are read."""
    wanted = [name for name in rules if name in book.by_id]
    documents = dict.fromkeys(book.by_id[name][1]["id"] for name in wanted)
    known = scenarios_of(features, documents)
    found = {}
    for name in wanted:
        rule, document = book.by_id[name]
        told = sorted(_told(scenario) for scenario in known.get(name, ()))
        found[name] = Prints(_anchor(rule, document), _sha(_decided(book, name)), _sha(told), _sha(_texts(rule)))
    return found


def _decided(book: Rulebook, name: str) -> Any:
    """What decides the results of a rule: itself, what its document says of whom and when it binds, the rule it shows."""
    rule, document = book.by_id[name]
    own = {key: document.get(key) for key in OF_DOCUMENT}
    shown = rule.get("same_as")
    return _deciding({**rule, "document": own, **({"shown": _decided(book, shown)} if shown in book.by_id else {})})


def _anchor(rule: Mapped, document: Mapped) -> str | None:
    """The anchors of the provisions that a rule and its versions cite, as one."""
    cited = [_plain(version["citation"]) for version in rule.get("versions") or [rule]]
    known = {_key(anchor["citation"]): anchor["sha256"] for anchor in document.get("anchors") or ()}
    found = [known.get(_key(citation)) for citation in cited]
    if None in found:
        return None
    return str(found[0]) if len(found) == 1 else _sha(found)


def _plain(citation: Mapped) -> dict[str, Any]:
    return {name: value for name, value in citation.items() if value is not None}


def _key(citation: Mapped) -> str:
    return json.dumps(_plain(citation), sort_keys=True, ensure_ascii=False)


def _deciding(value: Any) -> Any:
    """What of a rule decides: everything but its texts."""
    if isinstance(value, Mapping):
        return {name: _deciding(item) for name, item in value.items() if not _is_text(item)}
    return [_deciding(item) for item in value] if isinstance(value, list) else value


def _texts(value: Any) -> Any:
    """The texts of a rule, each in its place."""
    if _is_text(value):
        return dict(value)
    if isinstance(value, Mapping):
        inner = {name: _texts(item) for name, item in value.items()}
        return {name: item for name, item in inner.items() if item not in (None, {}, [])}
    if isinstance(value, list):
        return [item for item in map(_texts, value) if item not in (None, {}, [])]
    return None


def _is_text(value: Any) -> bool:
    """Whether this is something to read, in both languages: it decides nothing."""
    return isinstance(value, Mapping) and value.keys() == {"vi", "en"}


def scenarios_of(features: Path, documents: Iterable[str]) -> dict[str, list[Scenario]]:
    """The scenarios of documents by the rule that they are tagged with."""
    found: dict[str, list[Scenario]] = {}
    for document in documents:
        folder = features / document
        for file in feature_files([folder]) if folder.is_dir() else ():
            try:
                feature = read_feature(file, file.name)
            except FeatureError:
                continue  # a file that cannot be read confirms nothing: its scenarios are missing from the fingerprint
            for scenario in feature.scenarios:
                for tag in scenario.tags:
                    found.setdefault(tag, []).append(scenario)
    return found


def _told(scenario: Scenario) -> list[str]:
    """What a scenario says, wherever it stands in its file."""
    return [scenario.name, *(f"{step.kind} {step.text}" for step in scenario.steps)]


def _sha(value: Any) -> str:
    content = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(content.encode()).hexdigest()
