"""The two READMEs: what they show is what comes out, what they tell people to run is the same in both."""

import re
import shlex
from pathlib import Path

import pytest

from checker.cli.main import run

ROOT = Path(__file__).parent.parent
READMES = {"vi": ROOT / "README.md", "en": ROOT / "README.en.md"}


def blocks(lang: str, language: str) -> list[str]:
    """The fenced blocks of a README in one language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", READMES[lang].read_text(encoding="utf-8"), re.M | re.S)


def test_both_readmes_tell_the_same_two_commands() -> None:
    """The Vietnamese and the English README have the same two bash blocks."""
    assert len(blocks("vi", "bash")) == 2
    assert blocks("vi", "bash") == blocks("en", "bash")


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_output_in_the_readme_is_what_the_command_prints(
    lang: str, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first command of the README, run on the samples, prints the block that stands there."""
    monkeypatch.chdir(ROOT)
    command = blocks(lang, "bash")[0].rsplit("danchu check ", 1)[1]
    assert run(["check", *shlex.split(command), "--lang", lang]) == 1
    assert capfdbinary.readouterr().out.decode() == blocks(lang, "text")[0]


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_file_named_in_the_readme_exists(lang: str) -> None:
    """Files and folders named in backquotes are there."""
    named = re.findall(r"`([a-zA-Z_./-]+/[a-zA-Z_./-]*)`", READMES[lang].read_text(encoding="utf-8"))
    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_option_named_in_the_readme_exists(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Options named in the README stand in the help of a command that it shows."""
    for command in (["check"], ["validate"], ["template"], ["signoff", "add"]):
        run([*command, "--help"])
    known = capsys.readouterr().out
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", READMES[lang].read_text(encoding="utf-8")))
    assert sorted(option for option in named if option not in known) == []
