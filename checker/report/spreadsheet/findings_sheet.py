"""Findings and evidence: a row each, with real dates; beside a finding its points as formulas."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from checker.explain import Words
from checker.report.finding_words import decided, period_words, value_words, window_days
from checker.report.spreadsheet.model_sheet import ModelSheet
from checker.report.spreadsheet.points import FindingPoints, UnitPoints
from checker.report.spreadsheet.sheet import Cell, Column, Formula, Sheet
from checker.texts import REASON_LABELS, RESULT_LABELS, SEVERITY_LABELS, pick
from checker.whole import Whole

Mapped = Mapping[str, Any]

FINDING_COLUMNS: Final = (
    Column("number", 6, "whole"),
    Column("unit", 21, "wrap"),
    Column("rule", 14),
    Column("duty", 26, "wrap"),
    Column("window", 13, "wrap"),
    Column("result", 13, "wrap"),
    Column("due", 11, "date"),
    Column("gap", 24, "wrap"),
    Column("remedy", 34, "wrap"),
    Column("citation", 24, "wrap"),
    Column("disposition", 20, "wrap"),
    Column("reason", 15, "wrap"),
    Column("severity", 12),
    Column("actual", 70, "wrap"),
    Column("notes", 20, "wrap"),
    Column("unit_id", 18),
    Column("document", 24, "wrap"),
    Column("from", 11, "date"),
    Column("to", 11, "date"),
    Column("done", 8, "whole"),
    Column("needed", 8, "whole"),
    Column("days_late", 9, "whole"),
    Column("computed", 13, "wrap"),
    Column("scored", 10, "whole"),
    Column("group", 10, "whole"),
    Column("weight", 10, "number"),
    Column("counted", 9, "whole"),
    Column("windows", 10, "whole"),
    Column("earned", 10, "number"),
    Column("possible", 10, "number"),
    Column("open", 10, "number"),
    Column("broken", 10, "whole"),
)
PRINTED: Final = "disposition"
EVIDENCE_COLUMNS: Final = (
    Column("number", 5, "whole"),
    Column("unit", 28, "wrap"),
    Column("rule", 12),
    Column("window", 14, "wrap"),
    Column("fact", 44, "wrap"),
    Column("paper", 20, "wrap"),
    Column("on", 11, "date"),
    Column("issued", 11, "date"),
    Column("period", 14, "wrap"),
    Column("figure", 16),
    Column("unit_id", 18),
)


def finding_cells(unit: Mapped, finding: Mapped, whole: Whole) -> dict[str, Cell | Formula]:
    """What a row says of a finding, but for its points."""
    words, lang, told = whole.words, whole.words.lang, finding["explanation"]
    rule, document = whole.book.by_id[finding["rule"]]
    made, window, progress = finding["disposition"], finding["window"], finding["progress"]
    old = made["old"] if made is not None and made["kind"] == "overridden" else finding["result"]
    return {
        "unit": unit["unit"]["name"],
        "unit_id": unit["unit"]["id"],
        "rule": finding["rule"],
        "duty": rule["title"][lang],
        "window": words.window(window_days(finding)) or None,
        "result": pick(RESULT_LABELS[finding["result"]], lang),
        "due": day(finding["due"]),
        "gap": told["gap"] or None,
        "remedy": told["remedy"] or None,
        "citation": finding["citation"],
        "disposition": decided(finding, lang) or None,
        "reason": None if finding["reason"] is None else pick(REASON_LABELS[finding["reason"]], lang),
        "severity": pick(SEVERITY_LABELS[finding["severity"]], lang),
        "actual": told["actual"] or None,
        "notes": "; ".join(map(words.note, finding["notes"])) or None,
        "document": document["short"][lang],
        "from": None if window is None else day(window["from"]),
        "to": None if window is None else day(window["to"]),
        "done": None if progress is None else progress["done"],
        "needed": None if progress is None else progress["needed"],
        "days_late": finding["days_late"],
        "computed": pick(RESULT_LABELS[old], lang),
    }


def point_cells(
    finding: Mapped, points: UnitPoints, sheet: Sheet, rows: tuple[int, int], model: ModelSheet, group: int | None
) -> dict[str, Cell | Formula]:
    """The points of a finding as formulas over its own row, the model, and the ``rows`` among which its windows lie."""
    made: FindingPoints = points.of(finding)
    row = sheet.row + 1
    own = {
        name: f"${sheet.letter(name)}{row}"
        for name in ("number", "rule", "result", "scored", "weight", "counted", "windows")
    }

    def near(name: str) -> str:
        letter = sheet.letter(name)
        return f"${letter}${rows[0] + 1}:${letter}${rows[1] + 1}"

    def factor(column: int) -> str:
        return f"VLOOKUP({own['result']},{model.results},{column},FALSE)"

    def share(column: int | None) -> str:
        part = "" if column is None else f"*{factor(column)}"
        return f"IF({own['counted']}=0,0,{own['weight']}/{own['windows']}{part})"

    weight = model.own.get(finding["rule"]) or model.severity[made.severity]
    windows = f"COUNTIFS({near('number')},{own['number']},{near('rule')},{own['rule']},{near('counted')},1)"
    return {
        "scored": made.scored,
        "group": group,
        "weight": Formula(weight, float(made.weight)),
        "counted": Formula(f"{own['scored']}*{factor(2)}", made.counted),
        "windows": Formula(windows, made.windows),
        "earned": Formula(share(3), float(made.earned)),
        "possible": Formula(share(None), float(made.possible)),
        "open": Formula(share(4), float(made.open)),
        "broken": Formula(f"{own['scored']}*{factor(5)}", made.broken),
    }


def evidence_cells(unit: Mapped, finding: Mapped, item: Mapped, words: Words) -> dict[str, Cell | Formula]:
    """What a row says of one piece of evidence."""
    value = item.get("value")
    figure: Cell = value if isinstance(value, int | float) and not isinstance(value, bool) else None
    if figure is None and value is not None:
        figure = value_words(value, words.lang)
    return {
        "unit": unit["unit"]["name"],
        "unit_id": unit["unit"]["id"],
        "rule": finding["rule"],
        "window": words.window(window_days(finding)) or None,
        "fact": words.fact(item["fact"]),
        "paper": item.get("number") or None,
        "on": day(item.get("on")),
        "issued": day(item.get("issued")),
        "period": period_words(item["period"], words) if item.get("period") else None,
        "figure": figure,
    }


def day(text: str | None) -> date | None:
    """A day of a result file as a date."""
    return None if text is None else date.fromisoformat(text)
