"""The rulebook that a run uses: read from a compiled copy where there is one, else compiled and kept for the next run."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any

from checker import __version__
from checker.data import cache_folder, data_folder, leave_last
from checker.rulebook.working_days import counter

FORMAT = "danchu/rulebook/2"
MOST = 20
"""So many compiled rulebooks are kept: who edits rules or profiles makes one with each change."""
PROFILES = "profiles/"
"""Profiles that come with the rules lie beside them: they change what a run uses, not what the rules say."""
LEDGER = "signoff.yaml"
"""The ledger of confirmations lies beside the rules and is none of them: signing changes no rulebook."""


Settings = Mapping[str, Mapping[str, Any]]
"""Parameters set by a profile: name → ``value`` for every document and ``per_document`` for single ones, either optional."""


class Rulebook:
    """A compiled rulebook (the JSON value that ``loader.load`` gives)."""

    def __init__(self, compiled: Mapping[str, Any]) -> None:
        self.compiled = compiled
        self.sha256: str = compiled["sha256"]
        self.documents: list[Mapping[str, Any]] = compiled["documents"]
        self.facts: Mapping[str, Any] = compiled["facts"]
        self.actors: Mapping[str, Any] = compiled["actors"]
        self.parameters: Mapping[str, Any] = compiled["parameters"]
        self.notes: Mapping[str, Any] = compiled["notes"]
        self.topics: Mapping[str, Any] = compiled["topics"]
        self.scoring: Mapping[str, Any] = compiled["scoring"]

    @cached_property
    def by_id(self) -> dict[str, tuple[Mapping[str, Any], Mapping[str, Any]]]:
        """Rule id → (rule, its document)."""
        return {rule["id"]: (rule, document) for rule, document in self.pairs()}

    def pairs(self) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
        """Every rule with its document, in the order of the rulebook."""
        for document in self.documents:
            for rule in document["rules"]:
                yield rule, document

    @cached_property
    def working_days(self) -> Any:
        return counter(self.compiled["days_off"])

    @cached_property
    def entries(self) -> frozenset[str]:
        """Everything that a judgement may name: the rules, and the provisions that are listed as no rules."""
        others = (item["id"] for document in self.documents for item in document["not_rules"])
        return frozenset(self.by_id) | frozenset(others)


def rules_hash(folder: Path) -> str:
    """The hash that names a rulebook's content (the same as ``loader.content_hash`` over its YAML files)."""
    import hashlib

    digest = hashlib.sha256()
    names = sorted(
        os.path.relpath(os.path.join(root, file), folder).replace(os.sep, "/")
        for root, _, files in os.walk(folder)
        for file in files
        if file.endswith(".yaml") and file != LEDGER
    )
    names = [name for name in names if not name.startswith(PROFILES)]
    for name in names:
        content = (folder / name).read_bytes()
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def compiled_name(folder: Path, settings: Settings | None = None) -> str:
    """The file name of the compiled copy of a folder of rules: other content, settings or version, another name."""
    if not settings:
        return f"rulebook-{rules_hash(folder)}-{__version__}.json"
    import hashlib

    told = hashlib.sha256(json.dumps(settings, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
    return f"rulebook-{rules_hash(folder)}-{told}-{__version__}.json"


def open_rulebook(folder: Path | None = None, settings: Settings | None = None) -> Rulebook:
    """The rulebook of a folder (default: the one shipped), with the parameters that ``settings`` put in place of its own.

    RuleFileError where its files cannot be used.
    """
    folder = folder or data_folder("rules")
    name = compiled_name(folder, settings)
    for kept in (folder.parent / name, cache_folder() / name):
        compiled = _read(kept)
        if compiled is not None:
            return Rulebook(compiled)
    from checker.rulebook.loader import load  # slow to import: only when nothing is kept

    compiled = load(folder, settings)
    _keep(cache_folder() / name, compiled)
    return Rulebook(compiled)


def _read(path: Path) -> dict[str, Any] | None:
    try:
        compiled = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    return compiled if isinstance(compiled, dict) and compiled.get("schema") == FORMAT else None


def _keep(path: Path, compiled: Mapping[str, Any]) -> None:
    """Writes beside the place and renames; a folder that cannot be written to only costs the next start time."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        making = path.with_name(f"{path.name}.{os.getpid()}")
        try:
            making.write_text(json.dumps(compiled, ensure_ascii=False), encoding="utf-8")
            os.replace(making, path)
        finally:
            making.unlink(missing_ok=True)
        leave_last(path.parent, "rulebook-*.json", MOST)
