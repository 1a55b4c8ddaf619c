"""Which rules use which parameters, read from the rule files: the compiled rulebook has values in their places."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from checker.rulebook import models
from checker.rulebook.loader import read_sources

BY_ALL: Final = frozenset({"min_days_in_year"})
"""Parameters that the checker itself asks for."""


def used_by(folder: Path) -> dict[str, list[str]]:
    """Parameter → ids of the rules whose files name it, in the order of the rulebook."""
    found: dict[str, list[str]] = {}
    for _, _, rule in read_sources(folder).rules():
        told = rule.model_dump(mode="json", exclude_unset=True)
        if rule.level != "unit" and "target" not in told.get("area", {}):
            told["area"] = {"target": models.Area().target}
        for name in dict.fromkeys(_named(told)):
            found.setdefault(name, []).append(rule.id)
    return found


def _named(value: Any) -> Iterator[str]:
    if isinstance(value, str) and value.startswith("$"):
        yield value[1:]
    elif isinstance(value, dict):
        for item in value.values():
            yield from _named(item)
    elif isinstance(value, list):
        for item in value:
            yield from _named(item)
