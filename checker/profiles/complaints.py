"""Mistakes of a profile, gathered with the places of the file in which they stand."""

from __future__ import annotations

import re
from collections.abc import Collection
from fractions import Fraction
from typing import Any, Final

from checker.errors import Place, Problem, shorten
from checker.profiles.models import POINTS_PATTERN, SHARE_PATTERN
from checker.read.mistakes import near
from checker.read.yamltext import YamlText

Path = tuple[str | int, ...]
QUOTED: Final = ("wrong_value", "profile_out_of_range")
"""Messages that show a value as it looks, in quotes where it is text; the others show names."""


class Complaints:
    """What is wrong with a profile, in the order in which it was found."""

    def __init__(self, text: YamlText) -> None:
        self.text = text
        self.problems: list[Problem] = []

    def place(self, *path: str | int) -> Place:
        return self.text.place(path)

    def say(
        self, code: str, path: Path, found: object = "", wanted: str = "", other: Place | None = None, **values: str
    ) -> None:
        """One mistake; names stand in the message as they are written, other values as they look."""
        shown = shorten(found) if code in QUOTED or not isinstance(found, str) else shorten(found)[1:-1]
        self.problems.append(Problem(self.text.place(path), code, shown, wanted, values, other))

    def known(self, code: str, path: Path, name: str, names: Collection[str]) -> bool:
        """Whether a name is one of those that there are; the nearest ones are offered where it is not."""
        if name in names:
            return True
        self.problems.append(Problem(self.text.place(path), code, shorten(name)[1:-1], values=near(name, list(names))))
        return False

    def points(self, path: Path, value: Any) -> int | str:
        """Points as they go into a scoring model: whole, or as a fraction; 0 where they are none."""
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value
        if isinstance(value, str) and re.match(POINTS_PATTERN, value):
            exact = Fraction(value)
            return exact.numerator if exact.denominator == 1 else f"{exact.numerator}/{exact.denominator}"
        self.say("wrong_value", path, value, "points_value")
        return 0

    def share(self, path: Path, value: Any) -> str | None:
        """A share above 0 and not above 1 as a fraction; None where it is none."""
        if value == 1 and not isinstance(value, bool):
            return "1/1"
        if isinstance(value, str) and (value == "1" or re.match(SHARE_PATTERN, value)):
            exact = Fraction(value)
            if 0 < exact <= 1:
                return f"{exact.numerator}/{exact.denominator}"
        self.say("wrong_value", path, value, "share_value")
        return None
