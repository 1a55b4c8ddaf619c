"""How each provision of a document is disposed of: by rules, by judged rules, or as none, with the class."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

Mapped = Mapping[str, Any]
PARTS: Final = "parts"
"""The class of a provision that has no entry of its own, and stands over provisions that are all disposed of."""


class Disposed(NamedTuple):
    """A provision: ``rules`` and ``judged`` are ids, ``classes`` those of ``entries`` that are no rule (with reasons)."""

    citation: Mapped
    rules: tuple[str, ...]
    judged: tuple[str, ...]
    classes: tuple[str, ...]
    entries: tuple[Mapped, ...] = ()

    @property
    def open(self) -> bool:
        return not (self.rules or self.judged or self.classes)


def provisions(document: Mapped) -> list[Disposed]:
    """Every provision of a compiled document in the order of its text."""
    own = [_own(citation, document) for citation in document["provisions"]]
    found: list[Disposed] = []
    for item in reversed(own):  # parts stand after what they are parts of: from the end they are settled first
        below = [other for other in found if _is_below(other.citation, item.citation)]
        if item.open and below and not any(other.open for other in below):
            found.append(item._replace(classes=(PARTS,)))
        else:
            found.append(item)
    return found[::-1]


def _own(citation: Mapped, document: Mapped) -> Disposed:
    rules = [rule for rule in document["rules"] if _same(rule["citation"], citation)]
    judged = [rule["id"] for rule in rules if "judged" in (rule.get("require") or {})]
    others = [
        item for item in (*document["not_rules"], *document.get("no_entry", ())) if _same(item["citation"], citation)
    ]
    return Disposed(
        citation, tuple(rule["id"] for rule in rules if rule["id"] not in judged), tuple(judged),
        tuple(dict.fromkeys(item["class"] for item in others)), tuple(others),
    )  # fmt: skip


def _given(citation: Mapped) -> dict[str, Any]:
    return {name: value for name, value in citation.items() if value is not None}


def _same(one: Mapped, other: Mapped) -> bool:
    return _given(one) == _given(other)


def _is_below(inner: Mapped, outer: Mapped) -> bool:
    """Whether a provision is part of another one."""
    part, whole = _given(inner), _given(outer)
    return len(part) > len(whole) and all(part.get(name) == value for name, value in whole.items())
