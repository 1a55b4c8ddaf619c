"""Scenarios as they are written, with what became of them when the page was made."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from checker.gherkin.faults import FeatureError
from checker.gherkin.feature import Feature, Scenario, feature_files, read_feature
from checker.gherkin.runner import Outcome, Runner


@dataclass(frozen=True, slots=True)
class Case:
    """One run: a scenario, or one row of an outline; ``message`` is empty where it passed."""

    passed: bool
    message: str = ""
    step: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """A scenario or outline: its text as written, its cases in the order of its rows."""

    rule: str | None
    name: str
    group: str | None
    background: str
    text: str
    cases: tuple[Case, ...]

    @property
    def failed(self) -> int:
        return sum(not case.passed for case in self.cases)


@dataclass
class Ran:
    """What was run: scenarios by rule, those that belong to none, and files that could not be read."""

    by_rule: dict[str, list[Written]] = field(default_factory=dict)
    strays: list[Written] = field(default_factory=list)
    mistakes: list[str] = field(default_factory=list)

    def every(self) -> Iterator[Written]:
        for some in self.by_rule.values():
            yield from some
        yield from self.strays

    @property
    def failed(self) -> int:
        return sum(item.failed for item in self.every()) + len(self.mistakes)


def folders(features: Path, documents: Iterable[str]) -> list[Path]:
    """Where the scenarios of documents are: a folder each, or all of them where nothing is named so."""
    return [features / name for name in documents if (features / name).is_dir()] or [features]


def run(runner: Runner, features: Path, files: Iterable[Path]) -> Ran:
    """Runs feature files. Files are named below ``features`` in what is said of them, so that pages are alike anywhere."""
    ran = Ran()
    for path in files:
        shown = path.relative_to(features).as_posix() if path.is_relative_to(features) else path.name
        try:
            feature = read_feature(path, shown)
        except FeatureError as error:
            ran.mistakes.append(str(error))
            continue
        ran.mistakes += [str(error) for error in feature.mistakes]
        for written in written_in(feature, path.read_text(encoding="utf-8").splitlines(), runner):
            if written.rule is None:
                ran.strays.append(written)
            else:
                ran.by_rule.setdefault(written.rule, []).append(written)
    return ran


def files_of(features: Path, documents: Iterable[str]) -> list[Path]:
    """The feature files of documents, in a fixed order."""
    return feature_files(folders(features, documents))


def written_in(feature: Feature, lines: Sequence[str], runner: Runner) -> Iterator[Written]:
    """The scenarios of a feature in the order of the file; rows of one outline are cases of one."""
    for _, rows in groupby(feature.scenarios, key=_first_line):
        some = list(rows)
        outcomes = [runner.run(scenario) for scenario in some]
        one = some[0]
        yield Written(
            outcomes[0].rule, _name(lines[_first_line(one) - 1]), one.group, _background(one, lines),
            _text(some, lines), tuple(map(_case, outcomes)),
        )  # fmt: skip


def _first_line(scenario: Scenario) -> int:
    return scenario.outline_line or scenario.line


def _name(line: str) -> str:
    return line.split(":", 1)[1].strip()


def _text(rows: Sequence[Scenario], lines: Sequence[str]) -> str:
    """Everything below the line of the name, without the indent that all lines share."""
    last = max([rows[-1].line, *(step.line for step in rows[0].steps if not step.background)])
    return textwrap.dedent("\n".join(lines[_first_line(rows[0]) : last])).strip("\n")


def _background(scenario: Scenario, lines: Sequence[str]) -> str:
    return "\n".join(lines[step.line - 1].strip() for step in scenario.steps if step.background)


def _case(outcome: Outcome) -> Case:
    step = f"{outcome.step.keyword} {outcome.step.text}" if outcome.step else ""
    return Case(outcome.verdict == "passed", outcome.message, step)
