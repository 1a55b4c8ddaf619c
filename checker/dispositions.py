"""Waivers and overrides: what people decided about findings, kept beside the computed result."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from checker.findings import Finding, with_disposition


@dataclass(frozen=True)
class Decision:
    """One waiver or override. Days are ordinals; ``until`` None: for good.

    ``window`` None: every window; ``wanted``: the computed result for which it is meant; ``by_whom``: who or which paper
    decided; ``shown``: the disposition as it stands in a finding, with its ``kind``.
    """

    unit: str
    rule: str
    window: tuple[int, int] | None
    wanted: str
    since: int
    until: int | None
    by_whom: Mapping[str, str]
    shown: dict[str, Any]


class Desk:
    """Applies decisions to findings, and remembers which had an effect."""

    def __init__(self, decisions: Iterable[Decision], as_of: int) -> None:
        self.as_of = as_of
        self.decisions = list(decisions)
        self._items: dict[tuple[str, str], list[Decision]] = defaultdict(list)
        self._numbers = {id(decision): number for number, decision in enumerate(self.decisions)}
        for decision in self.decisions:
            self._items[decision.unit, decision.rule].append(decision)
        self._named = {unit for unit, _ in self._items}
        self._used: set[int] = set()
        self._units: set[str] = set()

    def apply(self, unit: str, finding: Finding) -> Finding:
        """The finding with what people decided about it: the first decision that is meant for it."""
        if unit not in self._named:
            return finding
        self._units.add(unit)
        for decision in self._items.get((unit, finding.id), ()):
            if self._meant(decision, finding):
                self._used.add(self._numbers[id(decision)])
                return with_disposition(finding, dict(decision.shown))
        return finding

    def effects(self) -> tuple[list[int], list[str]]:
        """Which decisions (by place) had an effect so far, and which units that they name were met."""
        return sorted(self._used), sorted(self._units)

    def absorb(self, used: Iterable[int], units: Iterable[str]) -> None:
        """Adds the effects that decisions had in another process."""
        self._used.update(used)
        self._units.update(units)

    def _meant(self, decision: Decision, finding: Finding) -> bool:
        """Whether it stands for this window and result, on the day of assessment."""
        if decision.window is not None and decision.window != finding.window:
            return False
        return finding.result == decision.wanted and not self._untimely(decision)

    def _untimely(self, decision: Decision) -> str:
        if decision.since > self.as_of:
            return "not_yet_valid"
        return "expired" if decision.until is not None and decision.until < self.as_of else ""

    def without_effect(self, rules: Container[str]) -> list[dict[str, Any]]:
        """Decisions that changed nothing, each with the reason (a key of ``texts.WITHOUT_EFFECT``)."""
        listed = sorted(self.decisions, key=lambda decision: decision.shown["kind"] != "waived")
        return [
            {"unit": decision.unit, "rule": decision.rule, **decision.by_whom, "why": self._why(decision, rules)}
            for decision in listed
            if self._numbers[id(decision)] not in self._used
        ]

    def _why(self, decision: Decision, rules: Container[str]) -> str:
        if decision.rule not in rules:
            return "unknown_rule"
        if decision.unit not in self._units:
            return "unit_not_checked"
        idle = "nothing_to_waive" if decision.shown["kind"] == "waived" else "other_computed_result"
        return self._untimely(decision) or idle
