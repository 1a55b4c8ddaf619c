"""What pytest-bdd needs to run the features with the vocabulary of the checker."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from checker.gherkin import Bench, Runner, StepError, Story, perform
from checker.gherkin.vocabulary import KEYWORDS, Kind
from checker.rulebook.book import open_rulebook

STORY = pytest.StashKey[Story]()
ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def bench() -> Bench:
    """The rulebook shipped, with what scenarios need to run."""
    return Bench(open_rulebook())


def pytest_bdd_apply_tag(tag: str, function: Callable[..., Any]) -> bool:
    """Accepts rule ids, which cannot be pytest marks; `pytest -k CB-1.1.e-1` finds the scenarios of a rule."""
    setattr(function, tag, True)
    return True


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Any, scenario: Any) -> None:
    """Begins the story of a scenario under the rule that its tags name."""
    __tracebackhide__ = True
    found: Bench = request.getfixturevalue("bench")
    file = Path(feature.filename)
    name = str(file.relative_to(ROOT)) if file.is_relative_to(ROOT) else feature.rel_filename
    tags = scenario.tags | feature.tags | (scenario.rule.tags if scenario.rule else set())
    try:
        rule = Runner(found).rule_of(sorted(tags))
    except StepError as error:
        pytest.fail(f"{name}:{scenario.line_number}: {error}", pytrace=False)
    request.node.stash[STORY] = Story(found, rule, name)


def pytest_bdd_before_step(request: pytest.FixtureRequest, step: Any) -> None:
    """Tells the story where it is, for its messages."""
    request.node.stash[STORY].line = step.line_number


@pytest.fixture
def story(request: pytest.FixtureRequest) -> Story:
    """The story that the steps of the running scenario tell."""
    told: Story = request.node.stash[STORY]
    return told


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
