"""What a rule looks at, whether it asks for it or not: a record of a unit that it binds reports all of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.fleet.demands import Demands
from checker.fleet.wants import Want, Wanted

Mapped = Mapping[str, Any]
_USUAL = (1, 2)
"""What share a part has at least where nobody asks for one."""


class Mention:
    """What some parts of a rule mention. ``told``: attributes that decide whether an entry is meant, by fact;
    ``ratios``: a figure and the one that it is compared with."""

    def __init__(self, known: Mapped, node: Any) -> None:
        self._known = known
        self.names: dict[str, None] = {}
        self.attributes: dict[str, None] = {}
        self.told: dict[tuple[str, str], None] = {}
        self.ratios: dict[tuple[str, str], None] = {}
        self._look(node)

    def _look(self, node: Any) -> None:
        if isinstance(node, list | tuple):
            for item in node:
                self._look(item)
        if not isinstance(node, dict):
            return
        for name in node.get("where") or () if node.get("fact") in self._known else ():
            self.told[node["fact"], name] = None
        above, below = node.get("numerator"), node.get("denominator")
        if isinstance(above, list) and isinstance(below, list) and len(above) == len(below) == 1:
            self.ratios[above[0], below[0]] = None
        for key, value in node.items():
            if key in ("fact", "figure", "numerator", "denominator", "show", "flag"):
                for name in value if isinstance(value, list) else [value]:
                    if isinstance(name, str) and name in self._known:
                        self.names[name] = None
            if key in ("flag", "small_unit", "figure") and isinstance(value, dict) and "attribute" in value:
                self.attributes[value["attribute"]] = None
            self._look(value)


class Mentions:
    """Adds to demands what rules mention; remembers what each rule mentions, for every kind of unit."""

    def __init__(self, facts: Mapped) -> None:
        self._known: Mapped = facts["facts"]
        self._found: dict[str, list[Mention]] = {}

    def add(self, demands: Demands, rule: Mapped, told: Mapped, *, outside: bool) -> None:
        """Adds what the conditions of a rule mention and, unless they put the unit ``outside``, what its rest does."""
        key = f"{rule['id']} {(told.get('in_force') or {}).get('from')}"
        found = self._found.get(key)
        if found is None:
            rest = [told["require"], {"show": told.get("show") or []}, told.get("notes") or []]
            found = self._found[key] = [Mention(self._known, part) for part in (told.get("applies") or [], rest)]
        for mention in found[:1] if outside else found:
            self._put(demands, mention)

    def _put(self, demands: Demands, mention: Mention) -> None:
        for name in mention.names:
            kind = self._known[name]["type"]
            if kind == "figure":
                demands.numbers.names[name] = None
            elif kind == "flag":
                demands.flags.setdefault(name, False)
            else:
                demands.mentioned[name] = None
        for part, whole in mention.ratios:
            demands.numbers.part(part, whole, _USUAL)
        for name in mention.attributes:
            demands.attributes.setdefault(name, False)
        for fact, name in mention.told:
            about = (self._known[fact].get("attributes") or {}).get(name)
            if about is not None and about["type"] != "date":
                one = Wanted({name: Want()})
                if one not in demands.always.setdefault(fact, []):
                    demands.always[fact].append(one)
