"""What can be wrong with a scenario: the file, a step that says nothing we know, or an expectation that is not met."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from checker.errors import DanchuError


class FeatureError(DanchuError):
    """A feature file that cannot be read: ``line`` (from 1) and what is wrong, in Vietnamese."""

    def __init__(self, file: str, line: int, message: str) -> None:
        super().__init__(f"{file}:{line}: {message}")
        self.file = file
        self.line = line
        self.message = message


class StepError(DanchuError):
    """A step that cannot be carried out: not in the vocabulary, with an unknown label, or making a wrong record."""


class Unmet(StepError, AssertionError):
    """A Then step whose expectation differs from what was found; an AssertionError so that pytest shows it as one."""

    def __init__(self, expected: str, got: str) -> None:
        super().__init__(f"cần: {expected}\ncó: {got}")
        self.expected = expected
        self.got = got


def nearest(name: str, known: Iterable[str], count: int = 3) -> str:
    """`; gần nhất: “a”, “b”`, or nothing where no known name is like this one."""
    plain = {text.casefold(): text for text in known}
    found = get_close_matches(name.casefold(), list(plain), n=count, cutoff=0.5)
    return "; gần nhất: " + ", ".join(f"“{plain[text]}”" for text in found) if found else ""
