"""A result as JSON Lines: one line a unit, then one line with the areas."""

from __future__ import annotations

from checker.result import dump
from checker.whole import Target, Whole


def render(whole: Whole, target: Target) -> None:
    """Units in order, then ``{"areas": …}``."""
    for text in whole.units.texts:
        target.write(text + b"\n")
    target.write(dump({"areas": whole.areas}) + b"\n")
