"""The windows of a rule for one unit, and step 1: whether unit and rule exist long enough in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from .case import Case, Unit, Window
from .days import ONE_DAY, calendar_spans, day, months_after, named_span, same_day_of_year, year_of
from .loading import Book, Rule
from .outcome import Verdict
from .selecting import matching

FOREVER = date(9999, 12, 31)


def later_of(rule: Rule, unit: Unit) -> date:
    """The start of the rule, or the founding day where that is later."""
    return rule.start if unit.founded is None else max(rule.start, unit.founded)


def windows(book: Book, unit: Unit, rule: Rule, as_of: date) -> list[Window]:
    """Every window of the rule that the record's period touches, in order; one without span for single duties."""
    text = rule.text["window"]
    if "once" in text:
        return [once(book, unit, rule, as_of, text["once"] if isinstance(text["once"], dict) else {})]
    if text.get("standing"):
        return [Window("standing", None, later_of(rule, unit))]
    if text.get("per_event"):
        return [Window("per_event", span, span[1], span[0].year) for span in calendar_spans("year", unit.period)]
    if "after_working_year" in text:
        return after_working_year(unit, text["after_working_year"])
    if text.get("anchored"):
        return anchored(book, unit, rule, as_of)
    touched = unit.period
    if text.get("roll_up") == "year":
        touched = (year_of(unit.period[0])[0], year_of(unit.period[1])[1])
    return [calendar(rule, unit, text, span) for span in calendar_spans(text["every"], touched)]


def judging(book: Book, rule: Rule, window: Window, as_of: date) -> Rule:
    """The version that judges a window; a rule without versions judges all of them."""
    versions = rule.versions or (rule,)
    if window.span is None:
        begun = [one for one in versions if one.first <= as_of]
        chosen = begun[-1] if begun else versions[0]
        return replace(chosen, start=chosen.first)
    start, end = window.span
    on_last = [one for one in versions if one.first <= end and (one.last is None or one.last >= end)]
    on_first = [one for one in versions if one.first <= start and (one.last is None or one.last >= start)]
    if on_last:
        days = (end - max(start, on_last[0].first)).days + 1
        whole_year = window.form in ("year", "per_event")
        needed = int(book.parameters["min_days_in_year"]) if whole_year else (end - start).days + 1
        if days >= needed:
            return on_last[0]
    if on_first or on_last:
        return (on_first or on_last)[0]
    begun = [one for one in versions if one.first <= end]
    return begun[-1] if begun else versions[0]


def of_versions(book: Book, unit: Unit, rule: Rule, as_of: date) -> list[tuple[Window, Rule]]:
    """Every window with the version that judges it; a version that does not bind the kind of unit gives none."""
    if not rule.versions:
        return [(window, rule) for window in windows(book, unit, rule, as_of)]
    found: list[tuple[Window, Rule]] = []
    for version in rule.versions:
        if not unit.kinds & set(version.binds):
            continue
        lone = "once" in version.text["window"] or "standing" in version.text["window"]
        for window in windows(book, unit, replace(version, start=version.first) if lone else version, as_of):
            judge = judging(book, rule, window, as_of)
            if judge.text is version.text:
                found.append((window, judge))
    return sorted(found, key=lambda one: one[0].span or (date.min, date.min))


def calendar(rule: Rule, unit: Unit, text: dict[str, Any], span: tuple[date, date]) -> Window:
    """One calendar window with its tail and its days of grace."""
    last = span[1]
    if "tail" in text:
        last = day(f"{span[1].year + 1}-{text['tail']}")
    if "grace" in text:
        last = max(last, later_of(rule, unit) + timedelta(days=int(text["grace"])))
    judged = year_of(span[1])[1] if text.get("roll_up") == "year" else span[1]
    is_last = span[1] == year_of(span[1])[1]
    return Window(text["every"], span, last, span[0].year, is_last_of_year=is_last, judged_until=judged)


def once(book: Book, unit: Unit, rule: Rule, as_of: date, text: dict[str, Any]) -> Window:
    """A single duty: n days after the rule or the unit began, or earlier where `unless_shown` finds something."""
    limit = later_of(rule, unit) + timedelta(days=int(text.get("grace", 0)))
    window = Window("once", None, limit)
    if "unless_shown" in text:
        case = Case(book, unit, rule, window, as_of)
        found = matching(case, text["unless_shown"]) or []
        days = [when for _, when, truth in found if truth is True and when is not None]
        window.last = min([limit, *[max(when, later_of(rule, unit)) for when in days]])
    return window


def after_working_year(unit: Unit, text: dict[str, Any]) -> list[Window]:
    """The months after each end of the working year; the window's year is the working year that ended."""
    given = unit.attributes.get("working_year_end")
    template = date(2000, 12, 31) if given is None else day(given)
    found: list[Window] = []
    for year in range(unit.period[0].year - 2, unit.period[1].year + 1):
        end = same_day_of_year(template, year)
        span = (end + ONE_DAY, months_after(end + ONE_DAY, int(text["months"])) - ONE_DAY)
        if span[0] <= unit.period[1] and span[1] >= unit.period[0]:
            found.append(Window("working_year", span, span[1], year, anchor=end))
    return found


def anchored(book: Book, unit: Unit, rule: Rule, as_of: date) -> list[Window]:
    """From n − t to n + t months after each anchor day, where the period touches it; else one without span."""
    inner = rule.text["require"]["recurs"]
    anchor = inner["anchor"]
    case = Case(book, unit, rule, Window("anchored", None, as_of), as_of)
    found = matching(case, anchor)
    days = sorted({when for _, when, truth in found or [] if truth is True and when is not None})
    if not days:
        return [Window("unanchored", None, as_of)]
    every, tolerance = int(inner["every_months"]), int(inner["tolerance_months"])
    listed: list[Window] = []
    for start in days:
        for time in range(1, int(inner.get("times", 1)) + 1):
            span = (months_after(start, time * every - tolerance), months_after(start, time * every + tolerance))
            if span[0] <= unit.period[1] and span[1] >= unit.period[0]:
                listed.append(Window("anchored", span, span[1], span[0].year, anchor=start))
    return sorted(listed, key=lambda one: one.span or (as_of, as_of))


def without_anchor(case: Case) -> Verdict:
    """No anchor day is known: nothing arose, or it is not reported."""
    anchor = case.rule.text["require"]["recurs"]["anchor"]
    found = matching(case, anchor)
    if found is None or any(truth is None or when is None for _, when, truth in found):
        return Verdict("unknown", "fact_not_reported")
    return Verdict("not_applicable", "nothing_arose")


def life(case: Case) -> Verdict | None:
    """Step 1: None where unit and rule exist as long as the window asks, otherwise why not."""
    unit, rule, window = case.unit, case.rule, case.window
    founded = unit.founded or date.min
    gone = unit.dissolved or FOREVER
    rule_end = case.end or FOREVER
    if window.span is None:
        return life_of_state(case, founded, gone, rule_end)
    start, end = window.span
    first = rule.text["window"].get("first")
    if window.form == "anchored" and window.anchor is not None:
        every = int(rule.text["require"]["recurs"]["every_months"])
        if months_after(window.anchor, every) < rule.start:
            return absent("before_effect")
    elif rule.start > end or (window.form == "per_event" and rule.start > case.as_of):
        return absent("before_effect")
    if first is not None and start < named_span(first)[0]:
        return absent("before_effect")
    by_event = window.form == "per_event" and asks_each_event(rule.text["require"])
    if rule_end < (start if by_event else end):
        return absent("after_effect")
    if founded > end or gone <= start:
        return absent("unit_not_existing")
    if window.form == "per_event":
        return None
    if window.form == "year":
        days = (min(end, gone - ONE_DAY) - max(start, rule.start, founded)).days + 1
        return absent("window_too_short") if days < int(case.book.parameters["min_days_in_year"]) else None
    if window.form == "working_year":
        return absent("window_too_short") if short_working_year(case, founded) else None
    if window.form == "anchored":
        return None
    if rule.start > start or founded > start or gone <= end:
        return absent("window_too_short")
    return None


def asks_each_event(text: dict[str, Any]) -> bool:
    """Whether a form is about single events, or put together of such forms alone: E is then asked of each of them."""
    inner = text.get("all_of") or text.get("any_of")
    if inner is not None:
        return all(asks_each_event(part) for part in inner["parts"])
    return "answered" in text or "each" in text


def life_of_state(case: Case, founded: date, gone: date, rule_end: date) -> Verdict | None:
    """Step 1 for a window without span."""
    if case.rule.start > case.as_of:
        return absent("before_effect")
    if rule_end < (case.window.last if case.window.form == "once" else case.as_of):
        return absent("after_effect")
    if founded > case.as_of or gone <= case.rule.start:
        return absent("unit_not_existing")
    return None


def short_working_year(case: Case, founded: date) -> bool:
    """Whether the unit was founded during the working year that ended and lived too short a part of it."""
    end = case.window.anchor
    if end is None:
        return False
    start = same_day_of_year(end, end.year - 1) + ONE_DAY
    months = int(case.rule.text["window"]["after_working_year"].get("min_months", 0))
    return start < founded and months_after(founded, months) > end + ONE_DAY


def absent(reason: str) -> Verdict:
    """Not applicable, and why."""
    return Verdict("not_applicable", reason)
