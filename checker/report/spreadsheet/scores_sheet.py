"""The score sheet: a row a unit, whose formulas add up the points beside its findings, by the tables of the model."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from checker.report.spreadsheet.model_sheet import Cap, ModelSheet
from checker.report.spreadsheet.points import UnitPoints
from checker.report.spreadsheet.sheet import Cell, Column, Formula, Sheet
from checker.report.spreadsheet.words import HEADINGS, NOTES
from checker.score import HUNDRED, rounded
from checker.texts import pick

Mapped = Mapping[str, Any]
Cells = Callable[[str], str]
"""The range of a column of findings, by its name."""

PARTS: Final = ("earned", "possible", "open", "broken")
DIGITS: Final = 9
"""Sums of decimal fractions are off in the sixteenth digit: comparisons with bands and shares look at nine."""


def score_columns(scoring: Mapped, lang: str) -> list[Column]:
    """The columns: totals, score, caps, grade, what the check said; each group's parts, folded away."""
    caps = [
        Column(f"cap{place}", 10, "whole", pick(HEADINGS["cap"], lang).format(number=place + 1))
        for place in range(len(scoring["caps"]))
    ]
    groups = [
        Column(
            f"{part}{place}", 10, "number", pick(HEADINGS[f"group_{part}"], lang).format(group=group["id"]), folded=True
        )
        for place, group in enumerate(scoring.get("groups") or ())
        for part in PARTS
    ]
    return [
        Column("number", 5, "whole"), Column("unit", 38, "wrap"), Column("earned", 11, "number"),
        Column("possible", 11, "number"), Column("open", 11, "number"), Column("value", 10, "number"),
        Column("best", 11, "number"), Column("band", 9, "whole"), *caps, Column("grade", 14),
        Column("told_value", 12, "number"), Column("told_grade", 14), Column("same", 12), Column("unit_id", 20), *groups,
    ]  # fmt: skip


class ScoreRow:
    """The formulas of one unit, each with its value at the time of writing."""

    def __init__(
        self, sheet: Sheet, model: ModelSheet, near: Cells, points: UnitPoints, scoring: Mapped, lang: str
    ) -> None:
        self._model, self._near, self._points = model, near, points
        self._scoring, self._lang = scoring, lang
        self._own = {column.name: f"${sheet.letter(column.name)}{sheet.row + 1}" for column in sheet.columns}

    def cells(self, unit: Mapped) -> dict[str, Cell | Formula]:
        """The whole row; ``number`` comes from the caller."""
        told = unit["score"]
        return {
            "unit": unit["unit"]["name"], "unit_id": unit["unit"]["id"], **self._groups(), **self._totals(),
            **self._value(), **self._grade(), "told_value": told["value"], "told_grade": told["grade"],
            "same": self._same(),
        }  # fmt: skip

    def _sum(self, part: str, group: int | None = None) -> str:
        narrowed = "" if group is None else f",{self._near('group')},{group + 1}"
        return f"SUMIFS({self._near(part)},{self._near('number')},{self._own['number']}{narrowed})"

    def _groups(self) -> dict[str, Cell | Formula]:
        made: dict[str, Cell | Formula] = {}
        for place, (group, inside) in enumerate(self._points.groups):
            values = (*map(float, inside[:3]), self._points.broken_in(group))
            for part, value in zip(PARTS, values, strict=True):
                made[f"{part}{place}"] = Formula(self._sum(part, place), value)
        return made

    def _totals(self) -> dict[str, Cell | Formula]:
        """Sums of the points; with groups each group's rules share its points, and one in which nothing counts is left out."""
        total = self._points.total
        values = {"earned": float(total.earned), "possible": float(total.possible), "open": float(total.open)}
        if not self._points.groups:
            return {part: Formula(self._sum(part), value) for part, value in values.items()}
        return {
            part: Formula("+".join(self._part(part, place) for place in range(len(self._model.groups))), value)
            for part, value in values.items()
        }

    def _part(self, part: str, place: int) -> str:
        points, possible = self._model.groups[place], self._own[f"possible{place}"]
        share = points if part == "possible" else f"{points}*{self._own[f'{part}{place}']}/{possible}"
        return f"IF({possible}>0,{share},0)"

    def _value(self) -> dict[str, Cell | Formula]:
        own, total = self._own, self._points.total
        value, best = total.value, total.best
        return {
            "value": self._unless_empty(
                f"ROUND({HUNDRED}*{own['earned']}/{own['possible']},2)", None if value is None else rounded(value)
            ),
            "best": self._unless_empty(
                f"ROUND({HUNDRED}*({own['earned']}+{own['open']})/{own['possible']},2)",
                None if best is None else rounded(best),
            ),
        }

    def _grade(self) -> dict[str, Cell | Formula]:
        """Band by score, the caps, and the worst of them as the grade."""
        own, band = self._own, self._points.band
        exact = f"ROUND({HUNDRED}*{own['earned']}/{own['possible']},{DIGITS})"
        made = {"band": self._unless_empty(f"SUMPRODUCT(--({self._model.bands}>{exact}))", band)}
        held = self._points.caps
        for place, cap in enumerate(self._model.caps):
            acts = f"IF({self._acts(cap)},{cap.band},0)"
            made[f"cap{place}"] = self._unless_empty(acts, None if band is None else held[place])
        worst = ",".join(own[name] for name in made)
        grade = None if band is None else self._scoring["bands"][max(band, *held, 0)]["grade"][self._lang]
        return {**made, "grade": self._unless_empty(f"INDEX({self._model.grades},MAX({worst})+1)", grade)}

    def _acts(self, cap: Cap) -> str:
        if cap.rules is not None:
            near = self._near
            return f"SUMPRODUCT(SUMIFS({near('broken')},{near('number')},{self._own['number']},{near('rule')},{cap.rules}))>0"
        return "OR(" + ",".join(self._group_acts(place, cap.below) for place in cap.groups) + ")"

    def _group_acts(self, place: int, below: str | None) -> str:
        own = {part: self._own[f"{part}{place}"] for part in PARTS}
        if below is None:
            return f"{own['broken']}>0"
        short = f"ROUND({own['earned']}+{own['open']},{DIGITS})<ROUND({below}*{own['possible']},{DIGITS})"
        return f"AND({own['broken']}>0,{own['possible']}>0,{short})"

    def _same(self) -> Formula:
        own = self._own
        same, other = (pick(NOTES[name], self._lang) for name in ("same", "other"))
        agree = f"AND({own['value']}={own['told_value']},{own['grade']}={own['told_grade']})"
        return Formula(f'IF({agree},"{same}","{other}")', same)

    def _unless_empty(self, formula: str, value: str | float | None) -> Formula:
        """A formula that stays empty where nothing counts: there is no score then."""
        return Formula(f'IF({self._own["possible"]}=0,"",{formula})', "" if value is None else value)


def group_places(scoring: Mapped) -> dict[str, int]:
    """Rule → its group's number, from 1."""
    groups: Sequence[Mapped] = scoring.get("groups") or ()
    return {rule: place + 1 for place, group in enumerate(groups) for rule in group["rules"]}
