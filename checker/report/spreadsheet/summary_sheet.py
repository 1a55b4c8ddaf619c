"""The first sheet: what was checked, on which day, by which rules; totals; what a reader must know of the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from xlsxwriter.worksheet import Worksheet

from checker.days import parse_day
from checker.profiles.words import profile_lines
from checker.report.spreadsheet.sheet import RISKY, Styles, fitting, page_setup
from checker.report.spreadsheet.words import HEADINGS, NOTES, SHEETS
from checker.report.tables import signoff_lines
from checker.texts import RESULT_LABELS, WITHOUT_EFFECT, pick
from checker.whole import Whole

Mapped = Mapping[str, Any]
Line = tuple[str, str | int | date]


class Totals:
    """What adds up over all units."""

    def __init__(self) -> None:
        self.units = 0
        self.results: Counter[str] = Counter()
        self.violations = 0


def write_summary(page: Worksheet, styles: Styles, whole: Whole, totals: Totals, notes: list[str]) -> None:
    """Writes the sheet; ``notes`` are sentences on the other sheets."""
    lang = whole.words.lang
    page.set_column(0, 0, 34, styles.get("wrap"))
    page.set_column(1, 1, 96, styles.get("wrap"))
    title = pick(NOTES["title"], lang)
    page.set_row(0, 24)
    page.write_string(0, 0, title, styles.title)
    row = 2
    for label, value in [*_facts(whole), *_counts(totals, lang), *_said(whole, notes)]:
        page.set_row(row, _height(value))
        if label:
            page.write_string(row, 0, label, styles.strong)
        _value(page, styles, row, value, lang)
        row += 1
    page_setup(page, title, lang)


def _facts(whole: Whole) -> Iterator[Line]:
    head, lang = whole.head, whole.words.lang
    yield pick(NOTES["as_of"], lang), date.fromisoformat(head["as_of"])
    period = head["period"]
    days = None if period is None else (parse_day(period["from"]), parse_day(period["to"]))
    yield pick(NOTES["period"], lang), whole.words.window(days) or pick(NOTES["mixed"], lang)


def _counts(totals: Totals, lang: str) -> Iterator[Line]:
    yield pick(NOTES["units"], lang), totals.units
    yield pick(HEADINGS["count"], lang), sum(totals.results.values())
    yield from ((pick(label, lang), totals.results[result]) for result, label in RESULT_LABELS.items())
    yield pick(NOTES["violations"], lang), totals.violations


def _said(whole: Whole, notes: list[str]) -> Iterator[Line]:
    head, lang = whole.head, whole.words.lang
    yield from (("", note) for note in notes)
    items = whole.ending["without_effect"]
    lines = [f"{item['unit']} · {item['rule']}: {pick(WITHOUT_EFFECT[item['why']], lang)}" for item in items]
    yield from _labelled(pick(NOTES["without_effect"], lang), lines)
    yield from _labelled(pick(NOTES["signoff"], lang), signoff_lines(head["rulebook"]["signoff"], lang))
    if head["profile"] is not None:
        yield from _labelled(pick(NOTES["profile"], lang), profile_lines(head["profile"], lang))
    confirm = whole.book.scoring.get("confirm")
    if confirm:
        yield pick(NOTES["confirm"], lang), confirm[lang]
    yield pick(NOTES["rulebook"], lang), head["rulebook"]["sha256"]
    yield pick(NOTES["checker"], lang), head["checker"]["version"]
    yield pick(NOTES["engine"], lang), f"{head['engine']['name']} {head['engine']['version']}"


def _labelled(label: str, lines: list[str]) -> Iterator[Line]:
    """Lines of which only the first has the label."""
    yield from ((label if not place else "", line) for place, line in enumerate(lines))


def _value(page: Worksheet, styles: Styles, row: int, value: str | int | date, lang: str) -> None:
    if isinstance(value, str):
        page.write_string(row, 1, fitting(value, lang), styles.get("wrap", quoted=value.startswith(RISKY)))
    elif isinstance(value, date):
        page.write_datetime(row, 1, value, styles.get("left_date"))
    else:
        page.write_number(row, 1, value, styles.get("left_whole"))


def _height(value: str | int | date) -> float:
    return 16.0 * (1 + len(value) // 100) if isinstance(value, str) else 16.0


def sheet_name(name: str, lang: str, place: int = 0) -> str:
    """The name of a sheet; those that go on are numbered."""
    made = pick(SHEETS[name], lang)
    return made if not place else f"{made} ({place + 1})"
