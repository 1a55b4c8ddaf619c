"""What people read of a profile: its title, and in what it differs from the default."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.texts import PROFILE_TEXTS, SEVERITY_LABELS, pick

Mapped = Mapping[str, Any]
MANY = 6


def profile_lines(described: Mapped, lang: str) -> list[str]:
    """The closing lines of a table: the profile, then one line for each deviation."""
    found = described["deviations"]
    head = pick(PROFILE_TEXTS["head" if found else "head_same"], lang)
    values = {"title": described["title"], "id": described["id"], "sha256": described["sha256"][:12]}
    return [head.format(**values), *(f"  - {deviation_words(item, lang)}" for item in found)]


def deviation_words(item: Mapped, lang: str) -> str:
    """One deviation in a line."""
    what, name, value = item["what"], str(item["name"]), item["value"]
    if what == "group":
        many = {"points": value["points"], "count": len(value["rules"])}
        return pick(PROFILE_TEXTS["group"], lang).format(name=name, label=value["label"], **many)
    if what == "rules":
        return pick(PROFILE_TEXTS[f"rules_{name}"], lang).format(names=_listed(value, lang), count=len(value))
    if what == "points":
        name = pick(SEVERITY_LABELS[name], lang)
    key = f"{what}_gone" if value is None else what
    none = pick(PROFILE_TEXTS["none"], lang)
    default = none if item["default"] is None else _plain(item["default"])
    return pick(PROFILE_TEXTS[key], lang).format(name=name, value=_plain(value), default=default)


def _listed(names: list[str], lang: str) -> str:
    if len(names) <= MANY:
        return ", ".join(names)
    return pick(PROFILE_TEXTS["and_more"], lang).format(names=", ".join(names[:MANY]), count=len(names) - MANY)


def _plain(value: Any) -> str:
    """A value as people write it: what differs by kind of unit as a list."""
    if isinstance(value, dict):
        return ", ".join(f"{kind} {number}" for kind, number in value.get("by_kind", value).items())
    return str(value)
