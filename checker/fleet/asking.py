"""What a rule asks to be there: one entry in every span, or something lasting."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from typing import Any, Final

from checker.fleet.conditions import Known
from checker.fleet.demands import MAIN_DATE, Demands, Slot
from checker.fleet.spans import Life, Span
from checker.fleet.wants import MAIN, After, Want, Wanted, wanted

Mapped = Mapping[str, Any]
_FRESH_DAYS: Final = 250
"""How old a paper may be at the end of the period where a rule limits its age."""
_BEFORE: Final = 700
"""How long before a rule's first window a lasting thing may have begun."""
_SETTLING: Final = 25
"""Days in which a new unit gets its lasting things in place."""


class Asking:
    """Puts slots into demands, for units of which ``known`` is known beforehand."""

    def __init__(self, facts: Mapped, known: Known, life: Life) -> None:
        self._facts = facts["facts"]
        self._implicit = facts.get("implicit") or {}
        self._ended = str((facts.get("roles") or {}).get("ended", ""))
        self._unit = known
        self._ids = count()
        self.demands = Demands(life)
        self._rule = ""
        self._gates: frozenset[str] = frozenset()

    def known(self, fact: str) -> dict[str, Mapped]:
        """The attributes of a fact, implicit ones included."""
        about = self._facts[fact]
        return {**self._implicit.get(about["type"], {}), **(about.get("attributes") or {})}

    def _wanted(self, selector: Mapped, key: str = "where") -> Wanted:
        fact = selector["fact"]
        main = MAIN_DATE[self._facts[fact]["type"]]
        return wanted(selector.get(key) or {}, self.known(fact), main)

    def _slots(self, selector: Mapped, found: Iterable[Span], more: Wanted | None = None, repeat: str = "") -> None:
        """One entry in every span: told by its day, by a year, or by another date."""
        fact, by = selector["fact"], selector.get("by") or ""
        asked = self._wanted(selector)
        if more is not None:
            asked = asked.with_(more) or asked
        told_by_year = by if self.known(fact).get(by, {}).get("type") == "figure" else ""
        if by and not told_by_year and by != MAIN_DATE[self._facts[fact]["type"]]:
            asked.add(by, Want(after=After(MAIN, 0, 6)))
        for span in found:
            last = span.last if told_by_year else min(span.last, max(span.limit, span.first))
            first, last = max(span.first, asked.first), min(last, asked.last)
            if first <= last:
                limit = span.limit
                slot = Slot(fact, asked, first, last, limit, span.year, told_by_year, repeat=repeat)
                self._put(slot)

    def _put(self, slot: Slot) -> None:
        slot.gates, slot.needs = self._gates, frozenset((next(self._ids),))
        self.demands.slots.append(slot)

    def _lasting(
        self, selector: Mapped, found: Sequence[Span], more: Wanted | None = None, *, fresh: bool = False
    ) -> None:
        """One entry that is there from before the first span, or from the unit's first days, to the end."""
        asked = self._wanted(selector)
        if more is not None:
            asked = asked.with_(more) or asked
        by = selector.get("by")
        if by and self.known(selector["fact"]).get(by, {}).get("type") == "date":
            asked.add(by, Want(after=After(MAIN, 0, 6)))
        life, begin = self.demands.life, found[0]
        if fresh:
            first, last = max(life.period[1] - _FRESH_DAYS, life.first), min(life.period[1] - 20, life.last)
        elif life.first:
            first, last = life.first, life.first + _SETTLING
        else:
            first, last = begin.first - _BEFORE, begin.first - 1
        if asked.first > last:
            first, last = asked.first, asked.first + _SETTLING
        first, last = max(first, asked.first), min(max(last, first), asked.last)
        if first <= last:
            self._put(Slot(selector["fact"], asked, first, last, max(begin.limit, last), state=True))

    def _always(self, fact: str, name: str, want: Want) -> None:
        one = Wanted()
        one.add(name, want)
        self.demands.always.setdefault(fact, []).append(one)

    def _number(self, told: Any) -> int:
        if isinstance(told, Mapping):
            by_kind = told.get("by_kind") or {}
            return int(by_kind.get(self._unit.kind, by_kind.get("default", 1)))
        return int(told)
