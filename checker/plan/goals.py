"""Which grade is meant, and what it takes a unit to reach it: found, then proven by scoring again."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any, NamedTuple

from checker.decide import Decider
from checker.errors import DanchuError
from checker.plan.duties import Duty, UnitPlan
from checker.plan.reach import fewest
from checker.plan.stakes import Standing, after
from checker.plan.texts import PLAN
from checker.plan.ways import FIXES
from checker.texts import pick

Mapped = Mapping[str, Any]


class UnknownGrade(DanchuError):
    """A grade that no band has; the message names those that there are."""


class Goal(NamedTuple):
    """What reaches a band.

    ``fixes``: the duties (None: it cannot be reached); ``then``: the score with them, or with everything that can still be
    mended where it cannot be reached; ``open_rules``: how many rules can still be mended.
    """

    target: int
    fixes: list[Duty] | None
    then: Standing
    proven: bool
    open_rules: int
    feasible: int


def band_named(name: str, scoring: Mapped, lang: str) -> int:
    """The place of a band by its label in either language, whatever the case and without diacritics. UnknownGrade."""
    bands = scoring["bands"]
    for place, band in enumerate(bands):
        if _bare(name) in {_bare(label) for label in band["grade"].values()}:
            return place
    known = ", ".join(band["grade"][lang] for band in bands)
    raise UnknownGrade(pick(PLAN["bad_grade"], lang).format(found=name, known=known))


def _bare(text: str) -> str:
    letters = unicodedata.normalize("NFD", " ".join(text.casefold().split()).replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def goal(plan: UnitPlan, target: int, scoring: Mapped, decider: Decider) -> Goal:
    """The fewest fixes that lift a unit to a band."""
    by_place = {duty.place: duty for duty in plan.duties if duty.place is not None and duty.way in FIXES}
    places = [place for place in by_place if place is not None]
    rules = {plan.items[place].rule for place in places}
    found = fewest(plan.items, places, scoring, target)
    if found.fixes is None:
        best = after(plan.items, places, scoring, decider)
        return Goal(target, None, best, found.proven, len(rules), len(places))
    then = after(plan.items, found.fixes, scoring, decider)
    if then.grade is None or then.grade > target:
        raise AssertionError(f"the fixes {found.fixes} do not reach band {target}: {then}")
    return Goal(target, [by_place[place] for place in found.fixes], then, found.proven, len(rules), len(places))
