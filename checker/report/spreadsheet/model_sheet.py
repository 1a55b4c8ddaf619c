"""The scoring model as a sheet: the numbers that the formulas of the others refer to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from checker.report.spreadsheet.points import FACTORS
from checker.report.spreadsheet.sheet import HEADING_HEIGHT, Styles, fitting, page_setup, quoted
from checker.report.spreadsheet.words import MODEL
from checker.texts import RESULT_LABELS, SEVERITY_LABELS, pick

Mapped = Mapping[str, Any]


class Cap(NamedTuple):
    """A cap as formulas see it: the cell of its band; the range of its rules, or its groups (by place) and the share."""

    band: str
    rules: str | None
    groups: tuple[int, ...]
    below: str | None


class ModelSheet:
    """Writes the model, table below table, and keeps the references to its cells."""

    def __init__(self, page: Worksheet, styles: Styles, scoring: Mapped, lang: str) -> None:
        self._page, self._styles, self._lang = page, styles, lang
        self._row = 0
        self._sheet = quoted(page.get_name())
        self.severity: dict[str, str] = {}
        self.own: dict[str, str] = {}
        self.groups: list[str] = []
        self.caps: list[Cap] = []
        page.set_column(0, 0, 78, styles.get("text"))
        page.set_column(1, 3, 18, styles.get("whole"))
        page.set_column(4, 4, 22, styles.get("whole"))
        page.set_column(5, 30, 14, styles.get("whole"))
        self._results()
        self._points(scoring)
        self._bands(scoring["bands"])
        self._groups(scoring.get("groups") or ())
        self._caps(scoring)
        page_setup(page, page.get_name(), lang)

    def _results(self) -> None:
        """The table by which the formulas read a result."""
        self._head("results", "counted", "earned", "open", "broken")
        first = self._row
        for result, factors in FACTORS.items():
            self._line([pick(RESULT_LABELS[result], self._lang), *factors])
        self.results = self._range(first, self._row - 1, "A", "E")
        self.labels = self._range(first, self._row - 1, "A", "A")
        self._row += 1

    def _points(self, scoring: Mapped) -> None:
        self._head("severity", "points")
        for severity, points in scoring["points"].items():
            self.severity[severity] = self._cell("B")
            self._line([pick(SEVERITY_LABELS[severity], self._lang), _number(points)])
        self._row += 1
        if scoring.get("rule_points"):
            self._head("own", "points")
            for rule, points in scoring["rule_points"].items():
                self.own[rule] = self._cell("B")
                self._line([rule, _number(points)])
            self._row += 1

    def _bands(self, bands: Sequence[Mapped]) -> None:
        self._head("grade", "from")
        first = self._row
        for band in bands:
            self._line([band["grade"][self._lang], _number(band["from"])])
        self.grades = self._range(first, self._row - 1, "A", "A")
        self.bands = self._range(first, self._row - 1, "B", "B")
        self._row += 1

    def _groups(self, groups: Sequence[Mapped]) -> None:
        if not groups:
            return
        self._head("label", "points", "group")
        for group in groups:
            self.groups.append(self._cell("B"))
            self._line([group["label"][self._lang], _number(group["points"]), group["id"]])
        self._row += 1

    def _caps(self, scoring: Mapped) -> None:
        if not scoring["caps"]:
            return
        places = {group["id"]: place for place, group in enumerate(scoring.get("groups") or ())}
        self._head("cap", "cap_band", "grade", "cap_below", "cap_rules")
        for cap in scoring["caps"]:
            names = cap.get("rules") or cap["groups"]
            grade = scoring["bands"][cap["grade"]]["grade"][self._lang]
            below = cap.get("below")
            self.caps.append(Cap(
                band=self._cell("B"),
                rules=self._range(self._row, self._row, "E", xl_col_to_name(3 + len(names))) if cap.get("rules") else None,
                groups=() if cap.get("rules") else tuple(places[name] for name in names),
                below=None if below is None else self._cell("D"),
            ))  # fmt: skip
            below = None if below is None else _number(below)
            self._line([cap["why"][self._lang], cap["grade"], grade, below, *names])

    def _head(self, *names: str) -> None:
        self._page.set_row(self._row, HEADING_HEIGHT)
        for place, name in enumerate(names):
            self._page.write_string(self._row, place, pick(MODEL[name], self._lang), self._styles.heading)
        self._row += 1

    def _line(self, values: Sequence[str | float | None]) -> None:
        for place, value in enumerate(values):
            if isinstance(value, str):
                text = fitting(value, self._lang)
                self._page.write_string(self._row, place, text, self._styles.get("text" if place == 0 else "whole"))
            elif value is not None:
                style = None if float(value).is_integer() else self._styles.get("number")
                self._page.write_number(self._row, place, value, style)
        self._row += 1

    def _cell(self, letter: str) -> str:
        """A cell of the row that is about to be written."""
        return f"{self._sheet}!${letter}${self._row + 1}"

    def _range(self, first: int, last: int, left: str, right: str) -> str:
        return f"{self._sheet}!${left}${first + 1}:${right}${last + 1}"


def _number(points: str | int) -> float:
    """Points or a share, written as a whole number or as a fraction."""
    exact = Fraction(points)
    return exact.numerator if exact.denominator == 1 else float(exact)
