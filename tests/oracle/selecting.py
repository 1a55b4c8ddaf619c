"""Which entries of a record a selector means, each with a three-valued answer: True, False or None (not reported)."""

from __future__ import annotations

import unicodedata
from datetime import date
from fractions import Fraction
from typing import Any

from .case import Case, Entry
from .days import Span, day, year_of

Truth = bool | None
STILL = ("in_force_until", "ended_on")
TOLD_BY_YEAR = ("year", "working_year")


def every(answers: list[Truth]) -> Truth:
    """All of them: one False decides, otherwise one None leaves it open."""
    if False in answers:
        return False
    return None if None in answers else True


def some(answers: list[Truth]) -> Truth:
    """At least one of them: one True decides, otherwise one None leaves it open."""
    if True in answers:
        return True
    return None if None in answers else False


def plain(text: Any) -> str:
    """Text without case and space, in NFC, for comparing names."""
    return "".join(unicodedata.normalize("NFC", str(text)).casefold().split())


def same(left: Any, right: Any) -> Truth:
    """Whether two attributes match: equal texts; absent on both sides is equal, on one side not reported."""
    if left is None and right is None:
        return True
    if left is None or right is None:
        return None
    if isinstance(left, list) or isinstance(right, list):
        return sorted(map(plain, as_list(left))) == sorted(map(plain, as_list(right)))
    return plain(left) == plain(right)


def as_list(value: Any) -> list[Any]:
    """A coded attribute as a list, whether one code or several were given."""
    return value if isinstance(value, list) else [value]


def compare(value: Fraction | None, wanted: dict[str, Any], case: Case) -> Truth:
    """Value against equals, at_least, above, at_most and below; None where a side is not reported."""
    answers: list[Truth] = []
    for name in ("equals", "at_least", "above", "at_most", "below"):
        if name not in wanted:
            continue
        other = case.number(wanted[name])
        if value is None or other is None:
            answers.append(None)
        else:
            answers.append(
                {
                    "equals": value == other,
                    "at_least": value >= other,
                    "above": value > other,
                    "at_most": value <= other,
                    "below": value < other,
                }[name]
            )
    return every(answers)


def not_done(case: Case, fact: str, attribute: str, value: Any) -> bool:
    """Whether a closing attribute says that the thing has not happened by the evaluation day."""
    return case.is_closing(fact, attribute) and (value is None or value > case.evaluation)


def line_holds(case: Case, fact: str, entry: Entry, attribute: str, wanted: Any) -> Truth:
    """One line of `where` for one entry."""
    value = entry.get(attribute)
    if isinstance(wanted, dict) and len(wanted) == 1 and set(wanted) & {"before", "not_after"}:
        other = next(iter(wanted.values()))
        if not_done(case, fact, other, entry.get(other)):
            return True  # whatever this one is, that one comes later
    if not_done(case, fact, attribute, value):
        return False
    if value is None:
        return still_line(wanted) if attribute in STILL else None
    if wanted == "given":
        if isinstance(value, date):
            return value <= case.evaluation
        return bool(value.strip()) if isinstance(value, str) else value != []
    if wanted == "window":
        return Fraction(str(value)) == case.year
    if isinstance(wanted, bool):
        return bool(value) is wanted
    if isinstance(wanted, list):
        return any(code in wanted for code in as_list(value))
    return operator_holds(case, fact, entry, value, wanted)


def still_line(wanted: Any) -> Truth:
    """A line on an absent end: it is still in force or in use, so its end lies beyond every day."""
    if wanted == "given" or not isinstance(wanted, dict):
        return False
    return not set(wanted) & {"until", "before", "not_after"}


def operator_holds(case: Case, fact: str, entry: Entry, value: Any, wanted: dict[str, Any]) -> Truth:
    """The operators written as a mapping; several in one mapping must all hold."""
    answers: list[Truth] = []
    if "share_of" in wanted:
        whole = entry.get(wanted["share_of"])
        share = Fraction(str(value)) / Fraction(str(whole)) if whole else None
        answers.append(compare(share, wanted, case))
    elif "days_after" not in wanted and set(wanted) & {"equals", "at_least", "above", "at_most", "below"}:
        answers.append(compare(Fraction(str(value)), wanted, case))
    if "from" in wanted:
        answers.append(value >= day(wanted["from"]))
    if "until" in wanted:
        answers.append(value <= day(wanted["until"]))
    for name in ("before", "not_after"):
        if name in wanted:
            answers.append(precedes(case, fact, entry, value, wanted[name], name == "before"))
    if "days_after" in wanted:
        answers.append(much_later(case, fact, entry, value, wanted))
    if "no_later_than" in wanted:
        year = entry.get(wanted["of_year"])
        answers.append(None if year is None else value <= day(f"{int(year)}-{wanted['no_later_than']}"))
    if "contains" in wanted:
        answers.append(folded(wanted["contains"]) in folded(value))
    if "lacks" in wanted:
        answers.append(folded(wanted["lacks"]) not in folded(value))
    if "not_in" in wanted:
        answers.append(not any(code in wanted["not_in"] for code in as_list(value)))
    return every(answers)


def folded(text: Any) -> str:
    """Text compared without case."""
    return unicodedata.normalize("NFC", str(text)).casefold()


def precedes(case: Case, fact: str, entry: Entry, value: date, other: str, strictly: bool) -> Truth:
    """Whether this date is before (or not after) another date of the entry; what has not happened yet comes later."""
    limit = entry.get(other)
    if not_done(case, fact, other, limit):
        return True
    if limit is None:
        return True if other in STILL else None
    return bool(value < limit if strictly else value <= limit)


def much_later(case: Case, fact: str, entry: Entry, value: date, wanted: dict[str, Any]) -> Truth:
    """Whether this date is more than (or at least) n days after another; never where that one has not happened."""
    start = entry.get(wanted["days_after"])
    if not_done(case, fact, wanted["days_after"], start):
        return False
    number = case.number(wanted.get("more_than", wanted.get("at_least")))
    if start is None or number is None:
        return None
    apart: int = (value - start).days
    return bool(apart > number if "more_than" in wanted else apart >= number)


def lines_hold(case: Case, fact: str, entry: Entry, where: Any) -> Truth:
    """All lines of a `where` for one entry."""
    return every([line_holds(case, fact, entry, name, wanted) for name, wanted in (where or {}).items()])


def dating(case: Case, selector: dict[str, Any]) -> str:
    """The attribute that gives an entry its day: `on`, `issued`, or what `by` names unless that is a year."""
    own = "issued" if case.is_document(selector["fact"]) else "on"
    by = selector.get("by", own)
    return own if by in TOLD_BY_YEAR else by


def is_own(case: Case, selector: dict[str, Any], entry: Entry) -> Truth:
    """Whether it is the unit's own work: dated since it was founded, or expressly kept from a predecessor."""
    if not selector.get("own") or case.unit.founded is None or entry.get("kept_from_predecessor") is True:
        return True
    when = entry.get(dating(case, selector))
    return None if when is None else when >= case.unit.founded


def matching(case: Case, selector: dict[str, Any]) -> list[tuple[Entry, date | None, Truth]] | None:
    """Entries dated on or before the evaluation day (or not dated) with the answer to their lines."""
    entries = case.entries(selector["fact"])
    if entries is None:
        return None
    name = dating(case, selector)
    found: list[tuple[Entry, date | None, Truth]] = []
    for entry in entries:
        when = entry.get(name)
        if (when is not None and when > case.evaluation) or not_done(case, selector["fact"], name, when):
            continue
        truth = every([lines_hold(case, selector["fact"], entry, selector.get("where")), is_own(case, selector, entry)])
        if truth is not False:
            found.append((entry, when, truth))
    return found


def span_asked(case: Case, whole_year: bool) -> Span | None:
    """The window's span, or the calendar year that contains it."""
    span = case.window.span
    return year_of(span[0]) if span is not None and whole_year else span


def in_window(
    case: Case, selector: dict[str, Any], whole_year: bool = False, late: bool = False, span: Span | None = None
) -> list[tuple[Entry, date | None, Truth]] | None:
    """Entries that the window (or `span`) holds; with `late` those told by year that came after L instead."""
    found = matching(case, selector)
    if found is None:
        return None
    asked = span or span_asked(case, whole_year)
    kept: list[tuple[Entry, date | None, Truth]] = []
    for entry, when, truth in found:
        if selector.get("by") in TOLD_BY_YEAR and span is None:
            place = told_by_year(case, selector, entry, when, late)
        elif late:
            place = False
        else:
            place = True if asked is None and when is not None else when_in(when, asked)
        answer = every([truth, place])
        if answer is not False:
            kept.append((entry, when, answer))
    return kept


def when_in(when: date | None, span: Span | None) -> Truth:
    """Whether a day lies in the span; a day not given leaves it open."""
    if when is None or span is None:
        return None
    return span[0] <= when <= span[1]


def told_by_year(case: Case, selector: dict[str, Any], entry: Entry, when: date | None, late: bool) -> Truth:
    """Told by its year: dated until L (an event also from the window's first day), or, with `late`, after L."""
    year = entry.get(selector["by"])
    named: Truth = None if year is None else Fraction(str(year)) == case.year
    if when is None:
        return every([named, None])
    last = case.evaluation if case.window.form == "standing" else case.window.last
    if late:
        return every([named, when > last])
    span = case.window.span
    early = span is not None and not case.is_document(selector["fact"]) and when < span[0]
    return every([named, when <= last and not early])


def sure(found: list[tuple[Entry, date | None, Truth]] | None) -> list[Entry]:
    """The entries whose lines are all true."""
    return [entry for entry, _, truth in found or [] if truth is True]
