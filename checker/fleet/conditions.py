"""Conditions of rules, as far as they are settled before a unit is there: by its kind and by attributes that never change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

Mapped = Mapping[str, Any]


class Known:
    """What is known of a unit beforehand: its kinds, its coded attributes (``fixed``), and which attributes are coded."""

    def __init__(self, facts: Mapped, actors: Mapped, kind: str, fixed: Mapping[str, str]) -> None:
        self.kind = kind
        self._kinds = {kind, actors[kind].get("is_a")}
        self._fixed = fixed
        self._coded = {name for name, about in facts["attributes"].items() if about.get("codes")}

    def all_hold(self, conditions: Iterable[Mapped]) -> bool | None:
        """Whether all conditions hold; None: that depends on the unit."""
        found = [self._holds(item) for item in conditions]
        return False if False in found else (None if None in found else True)

    def _holds(self, item: Mapped) -> bool | None:
        if "kind" in item:
            return not self._kinds.isdisjoint(item["kind"])
        if "not" in item:
            inside = self._holds(item["not"])
            return None if inside is None else not inside
        if "any" in item:
            found = [self._holds(one) for one in item["any"]]
            return True if True in found else (None if None in found else False)
        flag = item.get("flag") or {}
        if flag.get("attribute") in self._coded:
            return self._fixed.get(flag["attribute"]) in flag.get("any", ())
        return None
