"""A score on the scale from 0 to 100: bands of grades, the score, its interval; positions in per cent."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, NamedTuple

from checker.report.tables import number
from checker.score import rounded

Mapped = Mapping[str, Any]


class Band(NamedTuple):
    """A grade on the scale; ``tone``: best, middle or worst."""

    label: str
    low: str
    start: float
    width: float
    tone: str


class Group(NamedTuple):
    """A group of criteria: what was earned of what was possible, as text."""

    label: str
    earned: str
    possible: str
    value: str


class ScoreView(NamedTuple):
    """A score in words and places."""

    value: str
    low: str
    high: str
    at: float
    first: float
    width: float
    certain: bool
    grade: str
    tone: str
    earned: str
    possible: str
    caps: tuple[Mapped, ...]
    bands: tuple[Band, ...]
    groups: tuple[Group, ...]


def tones(scoring: Mapped, lang: str) -> dict[str, str]:
    """How good a grade is, by its label: best, middle, worst."""
    labels = [band["grade"][lang] for band in scoring["bands"]]
    last = len(labels) - 1
    return {
        label: "best" if not place else "worst" if place == last else "middle" for place, label in enumerate(labels)
    }


def bands(scoring: Mapped, lang: str) -> tuple[Band, ...]:
    """The bands of a scoring model from the lowest up."""
    tone = tones(scoring, lang)
    made, end = [], 100.0
    for band in scoring["bands"]:
        start, label = float(Fraction(str(band["from"]))), band["grade"][lang]
        made.append(Band(label, number(start, lang), start, round(end - start, 2), tone[label]))
        end = start
    return tuple(reversed(made))


def score_view(score: Mapped, scoring: Mapped, lang: str) -> ScoreView | None:
    """The score of a unit as shown; None where nothing is scored."""
    if score["value"] is None:
        return None
    low, high = score["interval"]
    return ScoreView(
        number(score["value"], lang), number(low, lang), number(high, lang), score["value"], low, round(high - low, 2),
        low == high, score["grade"], tones(scoring, lang).get(score["grade"], "middle"), _exact(score["earned"], lang),
        _exact(score["possible"], lang), tuple(score["caps"]), bands(scoring, lang),
        tuple(_group(item, lang) for item in score["groups"]),
    )  # fmt: skip


def _group(group: Mapped, lang: str) -> Group:
    def points(name: str) -> str:
        return "–" if group["value"] is None else _exact(group[name], lang)

    value = number(group["value"], lang) + ("" if group["value"] is None else "%")
    return Group(f"{group['id']}. {group['label']}", points("earned"), points("possible"), value)


def _exact(points: str, lang: str) -> str:
    return number(rounded(Fraction(points)), lang)
