"""The three largest documents through pytest-bdd too."""

from __future__ import annotations

import pytest
from pytest_bdd import scenarios
from test_features import FEATURES, LARGE

pytestmark = pytest.mark.slow

scenarios(*(str(FEATURES / name) for name in LARGE))
