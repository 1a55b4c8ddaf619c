"""Which results and boundaries a rule can reach, and which of them its scenarios show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from checker.findings import Finding
from checker.gherkin.runner import Outcome
from checker.rulebook.reach import reach

Mapped = Mapping[str, Any]

LAST_DAY, DAY_AFTER, ENOUGH, ONE_LESS = "last_day", "day_after", "enough", "one_less"
UNCOUNTED: Final = ("none", "observed", "judged", "flag")
"""Forms without a number that decides."""


class Needed(NamedTuple):
    """Results and boundaries."""

    results: frozenset[str]
    boundaries: frozenset[str]


class Covered(NamedTuple):
    """A rule with what it needs and what its scenarios lack; ``failing``: scenarios that do not pass."""

    rule: str
    document: str
    judged: bool
    scenarios: int
    failing: int
    needed: Needed
    lacking: Needed

    @property
    def complete(self) -> bool:
        return bool(self.scenarios) and not (self.failing or self.lacking.results or self.lacking.boundaries)


class Shown:
    """What the scenarios of one rule show."""

    def __init__(self) -> None:
        self.scenarios = 0
        self.failing = 0
        self.results: set[str] = set()
        self.boundaries: set[str] = set()
        self._last_days: set[int] = set()
        self._decided_on: set[int] = set()

    def add(self, outcome: Outcome) -> None:
        self.scenarios += 1
        if outcome.verdict != "passed" or outcome.story is None or outcome.story.as_of is None:
            self.failing += 1
            return
        for finding in outcome.story.spoken_of:
            self._finding(finding, outcome.story.as_of)

    def _finding(self, finding: Finding, as_of: int) -> None:
        self.results.add(finding.result)
        if finding.due is not None:
            self._last_days.add(finding.due)
        if finding.result != "not_due":
            self._decided_on.add(as_of)
        elif finding.due == as_of:
            self.boundaries.add(LAST_DAY)
        if finding.needed is not None and finding.done is not None:
            least = finding.needed or 1  # “more than none” is one
            if finding.result == "pass" and finding.done == least:
                self.boundaries.add(ENOUGH)
            elif finding.result != "pass" and finding.done == least - 1:
                self.boundaries.add(ONE_LESS)

    def all_boundaries(self) -> set[str]:
        """With the day after a last day: one that some scenario shows to be the last, and another decides on the next."""
        after = any(day - 1 in self._last_days for day in self._decided_on)
        return self.boundaries | ({DAY_AFTER} if after else set())


def needed(rule: Mapped, facts: Mapped) -> Needed:
    """What scenarios of a rule must show: every result that it can reach, and the boundaries of its day and number."""
    require, window = rule["require"], rule["window"]
    never = (rule.get("never") or {}).get("results") or ()
    results = set(reach(require, facts)) - set(never)
    results |= {"not_applicable", "manual" if "judged" in require else "unknown"}
    boundaries: set[str] = set()
    if "standing" not in window:
        results.add("not_due")
        boundaries |= {LAST_DAY, DAY_AFTER}
    if not any(form in require for form in UNCOUNTED):
        boundaries |= {ENOUGH, ONE_LESS}
    return Needed(frozenset(results), frozenset(boundaries))


def _needed_of_duplicate(target: Mapped) -> Needed:
    """A rule that shows another's outcome needs only show that it does."""
    never = (target.get("never") or {}).get("results") or ()
    return Needed(frozenset({"pass", "fail"} - set(never)), frozenset())


def covered(
    pairs: Iterable[tuple[Mapped, Mapped]], rules: Mapped, facts: Mapped, outcomes: Iterable[Outcome]
) -> list[Covered]:
    """Every rule of the pairs (rule, document), measured against the outcomes of scenarios.

    ``rules``: every rule of the rulebook by id; a pair may show the outcome of one that is not among the pairs.
    """
    shown: dict[str, Shown] = {}
    for outcome in outcomes:
        if outcome.rule is not None:
            shown.setdefault(outcome.rule, Shown()).add(outcome)
    found = []
    for rule, document in pairs:
        have = shown.get(rule["id"], Shown())
        target = rules.get(rule.get("same_as") or "")
        wants = _needed_of_duplicate(target) if target is not None else needed(rule, facts)
        lacking = Needed(wants.results - have.results, wants.boundaries - frozenset(have.all_boundaries()))
        judged = "judged" in (rule.get("require") or {})
        found.append(Covered(rule["id"], document["id"], judged, have.scenarios, have.failing, wants, lacking))
    return found
