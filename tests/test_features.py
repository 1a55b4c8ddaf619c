"""Runs features through pytest-bdd, with the same vocabulary as `python -m checker.gherkin`.

The three largest documents go through pytest-bdd in the slow rest (test_features_rest.py); here the runner runs them, which
takes a tenth of the time.
"""

from __future__ import annotations

import pytest
from pytest_bdd import scenarios
from pytest_bdd.feature import get_features

from checker.data import data_folder
from checker.gherkin import Bench, Runner, feature_files, read_feature

FEATURES = data_folder("features")
LARGE = ("cao-bang-2024", "khanh-hoa-15-2024-plan", "tra-vinh-28-2024")
DOCUMENTS = sorted(path.name for path in FEATURES.iterdir() if path.is_dir())

scenarios(*(str(FEATURES / name) for name in DOCUMENTS if name not in LARGE))


@pytest.mark.parametrize("document", LARGE)
def test_every_scenario_of_a_large_document_passes(bench: Bench, document: str) -> None:
    """The runner of the living document finds nothing that does not pass, in more than a thousand scenarios each."""
    outcomes = list(Runner(bench).run_files([FEATURES / document]))
    assert [outcome.show() for outcome in outcomes if outcome.verdict != "passed"] == []
    assert len(outcomes) > 1000


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
