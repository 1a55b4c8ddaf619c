"""The trial of mutants: which of them no scenario of their rule notices."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from checker.gherkin.faults import FeatureError, StepError, Unmet
from checker.gherkin.feature import Scenario, Step, feature_files, read_feature
from checker.gherkin.runner import Runner
from checker.gherkin.story import Bench, Story
from checker.gherkin.vocabulary import perform
from checker.mutation.mutants import Mutant, mutants
from checker.rulebook.book import Rulebook


class Verdict(NamedTuple):
    """A mutant and the line of the scenario that notices it (``file:line``; None: it survives; ``usable``: it ran)."""

    mutant: Mutant
    killed_by: str | None
    usable: bool = True


class Prepared(NamedTuple):
    """A scenario whose record has been read: only the checking and the Then steps are left."""

    name: str
    story: Story
    then: tuple[Step, ...]


def scenarios_of(paths: Iterable[Path]) -> dict[str, list[Scenario]]:
    """The scenarios of feature files and folders by the rule that they are tagged with."""
    found: dict[str, list[Scenario]] = {}
    for path in feature_files(list(paths)):
        try:
            feature = read_feature(path, path.name)
        except FeatureError:
            continue  # lint and the suite say so; here it only has no scenarios
        for scenario in feature.scenarios:
            for tag in scenario.tags:
                found.setdefault(tag, []).append(scenario)
    return found


class Trial:
    """Runs the scenarios of rules against their mutants."""

    def __init__(self, book: Rulebook, scenarios: dict[str, list[Scenario]]) -> None:
        self.book = book
        self.bench = Bench(book)
        self._scenarios = scenarios

    def of(self, rule: str) -> Iterator[Verdict]:
        """The verdict on each mutant of a rule. Scenarios that fail on the rule itself notice nothing."""
        ready = self._prepared(rule)
        for mutant in mutants(self.book, rule):
            yield self._verdict(mutant, ready)

    def _prepared(self, rule: str) -> list[Prepared]:
        runner = Runner(self.bench)
        ready = []
        for scenario in self._scenarios.get(rule, ()):
            outcome = runner.run(scenario)
            if outcome.verdict == "passed" and outcome.story is not None:
                then = tuple(step for step in scenario.steps if step.kind == "then")
                ready.append(Prepared(f"{scenario.file}:{scenario.line}", outcome.story, then))
        return ready

    def _verdict(self, mutant: Mutant, ready: list[Prepared]) -> Verdict:
        bench = Bench(mutant.book, like=self.bench)
        for place, prepared in enumerate(ready):
            try:
                noticed = _differs(prepared, bench, mutant.rule)
            except Exception:
                # a change that makes no rule at all asks nothing of the scenarios
                return Verdict(mutant, None, usable=False)
            if noticed:
                # what noticed one mutant is likely to notice the next: it goes first
                ready.insert(0, ready.pop(place))
                return Verdict(mutant, prepared.name)
        return Verdict(mutant, None)


def _differs(prepared: Prepared, bench: Bench, rule: str) -> bool:
    """Whether a scenario fails with the rulebook of the bench."""
    story = copy.copy(prepared.story)
    if story.record is None or story.as_of is None:
        return False
    story.bench = bench
    story.findings = bench.findings(rule, story.as_of, story.record)
    story.spoken_of = []
    try:
        for step in prepared.then:
            perform(story, "then", step.text, step.line)
    except (Unmet, StepError):
        return True
    return False


def killed_share(verdicts: Sequence[Verdict]) -> tuple[int, int]:
    """How many mutants were noticed, of how many."""
    usable = [verdict for verdict in verdicts if verdict.usable]
    return sum(1 for verdict in usable if verdict.killed_by), len(usable)
