"""The lines of a paper: one for each duty (a rule in its document), with the findings of its windows and its points."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from checker.findings import Finding
from checker.papers.points import by_rule
from checker.result import scored_items
from checker.score import Points

Mapped = Mapping[str, Any]
WORST_FIRST = ("fail", "unknown", "manual", "not_due", "pass", "not_applicable")


class Duty(NamedTuple):
    """A duty of a unit. ``points`` None: nothing of it counts in the score."""

    rule: Mapped
    document: Mapped
    findings: Sequence[Finding]
    points: Points | None

    @property
    def title(self) -> str:
        return str(self.rule["title"]["vi"])

    @property
    def scored(self) -> bool:
        """Whether it is meant to be scored (coordination indicators are not, nor what repeats another duty)."""
        return any(finding.scored for finding in self.findings)

    @property
    def same_as(self) -> str | None:
        """The rule whose outcome this one repeats."""
        named = self.rule.get("same_as")
        return None if named is None else str(named)

    @property
    def outcome(self) -> str:
        """How it came out as a whole: the worst of its windows; ``waived`` and ``unscored`` for violations that are none."""
        open_ones = [finding for finding in self.findings if not waived(finding)]
        if not open_ones:
            return "waived"
        results = {finding.result for finding in open_ones}
        worst = next(result for result in WORST_FIRST if result in results)
        return "unscored" if worst == "fail" and not self.scored else worst


def waived(finding: Finding) -> bool:
    """Whether somebody entitled to do so excused the unit from it."""
    return finding.disposition is not None and finding.disposition["kind"] == "waived"


def duties(findings: Iterable[Finding], scoring: Mapped) -> list[Duty]:
    """The duties of a unit in the order of the rulebook."""
    found = list(findings)
    points = by_rule(scored_items(found), scoring)
    together: dict[str, list[Finding]] = {}
    for finding in found:
        together.setdefault(finding.id, []).append(finding)
    return [Duty(parts[0].rule, parts[0].document, parts, points.get(rule)) for rule, parts in together.items()]
