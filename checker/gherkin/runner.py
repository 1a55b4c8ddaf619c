"""Runs scenarios in this process and says of each what became of it."""

from __future__ import annotations

import traceback
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from checker.gherkin.faults import FeatureError, StepError, Unmet, nearest
from checker.gherkin.feature import Feature, Scenario, Step, feature_files, read_feature
from checker.gherkin.story import Bench, Story
from checker.gherkin.vocabulary import perform

Verdict = Literal["passed", "failed", "broken"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a scenario: ``passed``; ``failed``: a Then step not met; ``broken``: it could not be carried out.

    ``step`` is the one that stopped it, ``message`` says why. ``results`` holds (result, reason) of each finding that a
    Then step named and got; ``scenario`` is None where a file could not be read.
    """

    file: str
    line: int
    rule: str | None
    verdict: Verdict
    scenario: Scenario | None = None
    step: Step | None = None
    message: str = ""
    results: tuple[tuple[str, str | None], ...] = ()
    story: Story | None = None

    @property
    def name(self) -> str:
        return self.scenario.name if self.scenario else ""

    def show(self) -> str:
        """`file:line: [rule] name`, then the step and why it did not pass."""
        head = f"{self.file}:{self.line}:"
        if self.scenario is not None:
            head += f" [{self.rule or 'không có mã quy tắc'}] {self.name}"
        said = f"{self.file}:{self.step.line}: {self.step.keyword} {self.step.text}\n" if self.step else ""
        return head + "".join(f"\n    {line}" for line in (said + self.message).splitlines())


class Runner:
    """Runs scenarios on a bench (the rulebook and what reads it)."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench

    def run_files(self, paths: Iterable[Path]) -> Iterator[Outcome]:
        """The outcome of each scenario of files and folders; one ``broken`` for a file that cannot be read."""
        for path in feature_files(list(paths)):
            try:
                feature = read_feature(path)
            except FeatureError as error:
                yield _unread(error)
                continue
            yield from self.run_feature(feature)

    def run_feature(self, feature: Feature) -> Iterator[Outcome]:
        """The outcome of every scenario of a feature, after one ``broken`` for each mistake of the file."""
        yield from map(_unread, feature.mistakes)
        for scenario in feature.scenarios:
            yield self.run(scenario)

    def run(self, scenario: Scenario) -> Outcome:
        """Carries out a scenario to its end or to the first step that stops it."""
        try:
            rule = self.rule_of(scenario.tags)
        except StepError as error:
            return Outcome(scenario.file, scenario.line, None, "broken", scenario, message=str(error))
        story = Story(self.bench, rule, scenario.file)
        verdict: Verdict = "passed"
        message = ""
        stopped: Step | None = None
        for step in scenario.steps:
            try:
                perform(story, step.kind, step.text, step.line)
            except Unmet as error:
                verdict, message, stopped = "failed", str(error), step
            except StepError as error:
                verdict, message, stopped = "broken", str(error), step
            except Exception as error:  # A fault of ours must not hide the other scenarios.
                verdict, message, stopped = "broken", _fault(error), step
            if stopped is not None:
                break
        if verdict == "passed" and not any(step.kind == "then" for step in scenario.steps):
            verdict, message = "broken", "kịch bản không có bước Thì"
        results = tuple((finding.result, finding.reason) for finding in story.spoken_of)
        return Outcome(scenario.file, scenario.line, rule, verdict, scenario, stopped, message, results, story)

    def rule_of(self, tags: Iterable[str]) -> str:
        """The one rule that the tags of a scenario name. StepError where it is none, several or unknown."""
        known = self.bench.rulebook.by_id
        tags = list(tags)
        for tag in tags:
            if tag not in known:
                raise StepError(f"thẻ @{tag} không phải mã quy tắc{nearest(tag, known)}")
        if len(tags) != 1:
            raise StepError(f"mỗi kịch bản cần đúng một thẻ mã quy tắc; ở đây có {len(tags)}")
        return tags[0]


def _unread(error: FeatureError) -> Outcome:
    return Outcome(error.file, error.line, None, "broken", message=error.message)


def _fault(error: Exception) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"lỗi của phần mềm: {type(error).__name__}: {error} ({Path(last.filename).name}:{last.lineno})"
