"""The points of a unit's findings as exact fractions: what every formula of the workbook shows when it is written."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Final, NamedTuple

from checker.report.finding_words import is_waived
from checker.score import COUNTED, NOTHING, Points, Scored, caps_of, grouped, points, summed

Mapped = Mapping[str, Any]

FACTORS: Final[dict[str, tuple[int, int, int, int]]] = {
    # result: counts in what is possible, earns, is open, is a violation
    "pass": (1, 1, 0, 0),
    "fail": (1, 0, 0, 1),
    "unknown": (1, 0, 1, 0),
    "error": (1, 0, 1, 0),
    "not_due": (0, 0, 0, 0),
    "manual": (0, 0, 0, 0),
    "not_applicable": (0, 0, 0, 0),
}


class FindingPoints(NamedTuple):
    """What one finding adds: ``weight`` of its rule, shared by the ``windows`` that count."""

    scored: int
    counted: int
    weight: Fraction
    severity: str
    windows: int
    earned: Fraction
    possible: Fraction
    open: Fraction
    broken: int


class UnitPoints:
    """The points of one unit under a scoring model."""

    def __init__(self, unit: Mapped, scoring: Mapped) -> None:
        self.findings = unit["findings"]
        self._scoring = scoring
        items = [_scored(finding) for finding in self.findings if counts_at_all(finding)]
        self.groups = grouped(items, scoring) if scoring.get("groups") else []
        own = scoring.get("rule_points", NOTHING)
        self.total: Points = summed(self.groups) if self.groups else points(items, scoring["points"], own)
        self._windows: dict[str, list[str]] = {}
        for item in items:
            if item.result in COUNTED:
                self._windows.setdefault(item.rule, []).append(item.severity)
        self._failed = {item.rule for item in items if item.result == "fail"}

    def of(self, finding: Mapped) -> FindingPoints:
        """The points of one of its findings. The severity of the first window that counts speaks for all of a rule."""
        scored = int(counts_at_all(finding))
        factors = FACTORS[finding["result"]]
        severities = self._windows.get(finding["rule"], [])
        severity = severities[0] if severities else finding["severity"]
        own = self._scoring.get("rule_points", NOTHING)
        weight = Fraction(own.get(finding["rule"], self._scoring["points"][severity]))
        counted = scored * factors[0]
        share = weight / len(severities) if counted else Fraction(0)
        return FindingPoints(
            scored, counted, weight, severity, len(severities),
            share * factors[1], share, share * factors[2], scored * factors[3],
        )  # fmt: skip

    @property
    def band(self) -> int | None:
        """The place of the band that the score alone reaches (0 best); None without score."""
        value = self.total.value
        if value is None:
            return None
        return sum(1 for band in self._scoring["bands"] if band["from"] > value)

    @property
    def caps(self) -> list[int]:
        """For every cap of the model the band that it holds the unit to; 0 where it does not act."""
        inside = {group["id"]: part for group, part in self.groups}
        return [
            cap["grade"] if caps_of(self._failed, inside, {**self._scoring, "caps": [cap]}) else 0
            for cap in self._scoring["caps"]
        ]

    def broken_in(self, group: Mapped) -> int:
        """How many violations that count lie in a group."""
        inside = set(group["rules"])
        return sum(self.of(finding).broken for finding in self.findings if finding["rule"] in inside)


def counts_at_all(finding: Mapped) -> bool:
    """Whether a score looks at a finding: unscored and waived ones it leaves aside."""
    return bool(finding["scored"]) and not is_waived(finding)


def _scored(finding: Mapped) -> Scored:
    return Scored(finding["rule"], finding["document"], (), finding["severity"], finding["result"])
