"""From the rules that bind a unit to what they ask of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.days import parse_day
from checker.fleet.conditions import Known
from checker.fleet.demands import flag_names
from checker.fleet.forms import Forms
from checker.fleet.mention import Mentions
from checker.fleet.spans import Life, spans

Mapped = Mapping[str, Any]


class Gatherer:
    """Gathers the demands on a unit of which ``known`` is known beforehand."""

    def __init__(self, facts: Mapped, mentions: Mentions, known: Known, life: Life) -> None:
        self._unit = known
        self._mentions = mentions
        self._forms = Forms(facts, known, life)
        self.demands = self._forms.demands

    def rule(self, rule: Mapped, begins: int) -> None:
        """Adds what a rule asks for; ``begins``: its first day. Rules that only show another's outcome ask for nothing."""
        if rule.get("same_as"):
            return
        for version in rule.get("versions") or [{}]:
            told = {**rule, **version}
            applies = told.get("applies") or ()
            outside = self._unit.all_hold(applies) is False
            self._mentions.add(self.demands, rule, told, outside=outside)
            if outside:
                continue
            since = (told.get("in_force") or {}).get("from")
            found = spans(told["window"], max(begins, parse_day(since) if since else 0), self.demands.life)
            if found:
                self._forms.add(rule["id"], told["require"], found, flag_names(applies))
