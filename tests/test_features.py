"""Runs every feature through pytest-bdd, with the same vocabulary as `python -m checker.gherkin`."""

from __future__ import annotations

import pytest
from pytest_bdd import given, parsers, scenarios, then, when
from pytest_bdd.feature import get_features

from checker.data import data_folder
from checker.gherkin import StepError, Story, feature_files, perform, read_feature
from checker.gherkin.vocabulary import KEYWORDS, Kind

FEATURES = data_folder("features")
ANY_TEXT = parsers.re(r"(?P<text>.+)")


def _perform(story: Story, kind: Kind, text: str) -> None:
    """Carries out a step; where it fails, the line of the feature says enough and a traceback would hide it."""
    __tracebackhide__ = True
    problem = None
    try:
        perform(story, kind, text)
    except StepError as error:
        problem = str(error)
    if problem is not None:
        pytest.fail(f"{story.file}:{story.line}: {KEYWORDS[kind]} {text}\n{problem}", pytrace=False)


@given(ANY_TEXT)
def _(story: Story, text: str) -> None:
    _perform(story, "given", text)


@when(ANY_TEXT)
def _(story: Story, text: str) -> None:
    _perform(story, "when", text)


@then(ANY_TEXT)
def _(story: Story, text: str) -> None:
    _perform(story, "then", text)


scenarios(str(FEATURES))


@pytest.mark.slow
def test_pytest_bdd_runs_every_scenario_that_the_runner_finds() -> None:
    """Neither loses a scenario or a row that the other one has."""
    ours = sum(len(read_feature(path).scenarios) for path in feature_files([FEATURES]))
    theirs = sum(
        sum(len(table.examples) for table in template.examples) or 1
        for feature in get_features([str(FEATURES)])
        for template in feature.scenarios.values()
    )
    assert ours == theirs
