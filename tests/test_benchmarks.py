"""The engines that the benchmarks compare say the same as danchu, finding by finding; no timing here."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest
from benchmarks.engines import ENGINES, LINES
from benchmarks.engines.base import Setting
from benchmarks.making import make_fleet
from benchmarks.program import RESULTS
from benchmarks.timing import exponent
from benchmarks.worker import compared, made

UNITS = 50
ONE_THREAD = [name for name, entry in ENGINES.items() if entry.variant != "2"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fleet with danchu's verdicts."""
    return tmp_path_factory.mktemp("fleet")


@pytest.fixture(scope="module")
def setting(folder: Path) -> Setting:
    """The program of the subset, and the fleet in the folder."""
    return make_fleet(folder, UNITS)


@pytest.mark.filterwarnings("ignore")  # of libraries that are compared, not used
@pytest.mark.parametrize("name", [*ONE_THREAD, "json and ZEN expressions"])
def test_every_engine_says_what_danchu_says(name: str, setting: Setting, folder: Path) -> None:
    """Every rule, every window, every unit; a library that is not there is a skip with its name."""
    entry = {**ENGINES, **LINES}[name]
    if entry.library:
        try:
            version(entry.library)
        except PackageNotFoundError:
            pytest.skip(f"{entry.library} is not installed")
    assert compared(made(entry, setting), folder, UNITS) == UNITS


def test_a_difference_is_found(setting: Setting, folder: Path) -> None:
    """One verdict changed is a failure that names the unit."""
    told = folder / "verdicts.json"
    kept = told.read_text(encoding="utf-8")
    place = kept.index('"fail"')
    told.write_text(kept[:place] + '"pass"' + kept[place + 6 :], encoding="utf-8")
    try:
        with pytest.raises(AssertionError, match="unit 0"):
            compared(made(ENGINES["Python written out"], setting), folder, UNITS)
    finally:
        told.write_text(kept, encoding="utf-8")


def test_the_subset_is_mixed(setting: Setting) -> None:
    """At least twenty rules, no fewer windows, and every form that the comparison speaks of."""
    program = setting.program
    rules = [setting.book.by_id[name][0] for name in program.rules]
    forms = {form for rule in rules for form in _forms(rule["require"])}
    assert len(rules) >= 20 and len(program.outputs) > len(rules)
    assert forms >= {"held", "issued", "answered", "ratio", "covers", "figure", "each", "recurs", "none", "in_use"}


def test_every_result_occurs(setting: Setting, folder: Path) -> None:
    """The fleet shows every result that these rules can give, so that equal verdicts mean something."""
    text = (folder / "verdicts.json").read_text(encoding="utf-8")
    assert [result for result in RESULTS if f'"{result}"' not in text] == []


def test_growth_exponent() -> None:
    """Twice the units, twice the time: 1; four times the time: 2."""
    assert [exponent([10, 20, 40], times) for times in ([1, 2, 4], [1, 4, 16])] == pytest.approx([1, 2])


def _forms(spec: dict[str, object]) -> list[str]:
    names = []
    for name, body in spec.items():
        parts = body.get("parts") if isinstance(body, dict) else None
        names += [form for part in parts for form in _forms(part)] if parts else [name]
    return names
