"""Lint names every mistake of a rulebook with its code, file and line; tests/bad_rules/ holds one mistake a file.

A case says which text of a file of `base/` is replaced by what, and the message wanted. Its name is the code of lint,
with more after a dot where a code has several cases.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from ruamel.yaml import YAML
from running import danchu

from checker.data import data_folder
from checker.gherkin.feature import feature_files, read_feature
from checker.rulebook.lint import CODES, lint

CASES = Path(__file__).resolve().parent / "bad_rules"
NAMES = sorted(path.stem for path in CASES.glob("*.yaml"))
TAGGED = frozenset({"XX-1.1-1", "XX-1.1-2"})


def shown(folder: Path, tagged: frozenset[str] | None = TAGGED) -> list[str]:
    return [
        f"{problem.place.show('en')}: [{problem.code.removeprefix('lint_')}] {problem.message('en')}"
        for problem in lint(folder, tagged)
    ]


def test_the_base_has_no_mistakes() -> None:
    """What the cases break was whole."""
    assert shown(CASES / "base") == []


@pytest.mark.parametrize("name", NAMES)
def test_one_mistake_gives_one_message(tmp_path: Path, name: str) -> None:
    """The code, the file, the line, what was found and what is wanted; and nothing else."""
    case = YAML(typ="safe", pure=True).load((CASES / f"{name}.yaml").read_text(encoding="utf-8"))
    folder = tmp_path / "rules"
    shutil.copytree(CASES / "base", folder)
    text = (folder / case["file"]).read_text(encoding="utf-8")
    assert case["old"] in text
    (folder / case["file"]).write_text(text.replace(case["old"], case["new"], 1), encoding="utf-8")
    tagged = TAGGED if not name.startswith("scenario-missing") else frozenset({"XX-1.1-1"})
    messages = case["message"] if isinstance(case["message"], list) else [case["message"]]
    assert shown(folder, tagged) == messages


def test_every_code_has_a_case() -> None:
    """And every case a code."""
    assert {name.split(".")[0] for name in NAMES} == set(CODES)


@pytest.mark.slow
def test_the_rulebook_shipped_has_no_mistakes() -> None:
    """Every rule has its scenario too."""
    files = feature_files([data_folder("features")])
    tagged = frozenset(tag for file in files for scenario in read_feature(file).scenarios for tag in scenario.tags)
    assert shown(data_folder("rules"), tagged) == []


def test_lint_ends_with_4_on_mistakes(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Each on its own line of standard output, the number of them on standard error."""
    folder = tmp_path / "rules"
    shutil.copytree(CASES / "base", folder)
    made = danchu(capsys, "rules", "lint", "--rules", folder, "--lang", "en")
    assert (made.code, made.err) == (4, "Mistakes in the rulebook: 2.\n")
    assert made.out == (
        "van-ban/rules.yaml, line 4, column 5 (/rules/0/id): [scenario-missing] rule “XX-1.1-1” has no scenario.\n"
        "van-ban/rules.yaml, line 18, column 5 (/rules/1/id): [scenario-missing] rule “XX-1.1-2” has no scenario.\n"
    )


def test_lint_ends_with_0_without_mistakes(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """With a folder of scenarios of one's own."""
    feature = tmp_path / "a.feature"
    text = '# language: vi\nTính năng: A\n\n  @XX-1.1-1 @XX-1.1-2\n  Kịch bản: B\n    Thì kết quả là "Đạt"\n'
    feature.write_text(text, encoding="utf-8")
    made = danchu(capsys, "rules", "lint", "--rules", CASES / "base", "--features", tmp_path)
    assert made == (0, "Bộ quy tắc không có lỗi.\n", "")
