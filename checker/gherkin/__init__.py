"""Scenarios in Vietnamese Gherkin: one vocabulary for lint, coverage, mutation, the living document and pytest-bdd."""

from checker.gherkin.faults import FeatureError, StepError, Unmet
from checker.gherkin.feature import Feature, Scenario, Step, feature_files, read_feature
from checker.gherkin.labels import Labels
from checker.gherkin.runner import Outcome, Runner
from checker.gherkin.story import Bench, Story
from checker.gherkin.vocabulary import STEPS, StepForm, perform

__all__ = [
    "STEPS",
    "Bench",
    "Feature",
    "FeatureError",
    "Labels",
    "Outcome",
    "Runner",
    "Scenario",
    "Step",
    "StepError",
    "StepForm",
    "Story",
    "Unmet",
    "feature_files",
    "perform",
    "read_feature",
]
