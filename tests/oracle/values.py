"""Forms about numbers and yes/no: figure, flag, ratio, trend, and what is only shown."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

from .case import Case
from .days import ONE_DAY, Span, months_after, named_span
from .measure import Measure, count_in, fresh, part_found
from .selecting import Truth, as_list, compare


def figure(case: Case, inner: dict[str, Any]) -> Measure:
    """A figure or an attribute of the unit compared with a number."""
    if "attribute" in inner:
        reported = case.attribute(inner["attribute"])
        value = None if reported is None else Fraction(str(reported))
    else:
        value = case.figure(inner["figure"])
    holds = compare(value, inner, case)
    measure = fresh(inner, "below_target")
    measure.enough, measure.reported = holds is True, holds is not None
    measure.part = part_found(case, inner)
    if holds is False and inner.get("at_once"):
        measure.broken = measure.something if measure.part else measure.nothing
    return measure


def flag(case: Case, inner: dict[str, Any]) -> Measure:
    """A flag, or a coded attribute of the unit, has the value asked for."""
    if "attribute" in inner:
        value = case.attribute(inner["attribute"])
        if value is not None and "any" in inner:
            value = any(code in inner["any"] for code in as_list(value))
    else:
        value = (case.unit.text.get("flags") or {}).get(inner["flag"])
    measure = fresh(inner)
    measure.of_figures = True  # it says what is, not what happened: days before the period hide nothing
    measure.reported = value is not None
    measure.enough = value is not None and bool(value) is bool(inner.get("is", True))
    measure.part = part_found(case, inner)
    return measure


def total(case: Case, names: list[str], span: Span | None = None) -> Fraction | None:
    """The sum of several figures; None where one of them is not reported."""
    values = [case.figure(name, span) for name in names]
    if any(value is None for value in values):
        return None
    return sum((value for value in values if value is not None), Fraction(0))


def ratio(case: Case, inner: dict[str, Any]) -> Measure:
    """Numerator against denominator; a zero denominator of a period speaks only once the window has closed."""
    upper, lower = total(case, inner["numerator"]), total(case, inner["denominator"])
    measure = fresh(inner, "below_target")
    note = (inner["zero_note"],) if inner.get("zero_note") else ()
    if lower == 0:
        if inner.get("zero", "not_applicable") == "pass":
            measure.enough, measure.pass_notes = True, note
        else:
            measure.arose, measure.empty_notes = False, note
            measure.at_once = all(case.is_state_figure(name) for name in inner["denominator"])
        return measure
    if upper is None or lower is None:
        measure.reported = False
        return measure
    key = "above" if "above" in inner else "at_least"
    holds = compare(upper / lower, {key: inner.get(key, 1)}, case)
    measure.reported = holds is not None
    measure.enough = holds is True
    measure.part = upper > 0
    return measure


def previous(span: Span) -> Span:
    """The calendar window of the same length before this one."""
    months = (span[1].year - span[0].year) * 12 + span[1].month - span[0].month + 1
    return months_after(span[0], -months), span[0] - ONE_DAY


def label(span: Span) -> list[str]:
    """How a baseline may name this window: 2026, 2026-H1, 2026-Q1 or 2026-01."""
    year, months = span[0].year, span[1].month - span[0].month + 1
    index = (span[0].month - 1) // months + 1
    return [{12: f"{year}", 6: f"{year}-H{index}", 3: f"{year}-Q{index}", 1: f"{year}-{index:02d}"}[months]]


def trend(case: Case, inner: dict[str, Any]) -> Measure:
    """This window's value against the one before; without an earlier value nothing arose."""
    measure = fresh(inner, "below_target")
    span = case.window.span
    if span is None:
        raise ValueError(f"{case.rule.id}: trend needs a calendar window")
    named = next((text for text in label(span) if text in (inner.get("baseline") or {})), None)
    before = named_span(inner["baseline"][named]) if named else previous(span)
    founded: date | None = case.unit.founded
    earlier = None if founded is not None and founded > before[0] else values_in(case, inner, before, True)
    now = values_in(case, inner, span, False)
    measure.reported = now is not None
    if now is None or now == () or earlier is None:
        measure.arose, measure.empty_notes = False, ("no_previous_value",) if earlier is None else ()
        return measure
    holds = not_lower(now, earlier, inner.get("direction", "not_lower") == "higher")
    if inner.get("above_zero"):
        positive: Truth = True if now[0] > 0 else (False if now[1] <= 0 else None)
        holds = False if False in (holds, positive) else (None if None in (holds, positive) else True)
    measure.enough, measure.reported = holds is True, holds is not None
    measure.part = now[0] > 0
    return measure


def not_lower(now: tuple[Fraction, ...], earlier: tuple[Fraction, ...], strictly: bool) -> Truth:
    """Least and greatest value now against least and greatest value before."""
    if now[0] > earlier[1] or (not strictly and now[0] == earlier[1]):
        return True
    if now[1] < earlier[0] or (strictly and now[1] == earlier[0]):
        return False
    return None


def values_in(case: Case, inner: dict[str, Any], span: Span, is_earlier: bool) -> tuple[Fraction, ...] | None:
    """(least, greatest) value in a span; None: not reported or nothing to compare; (): a zero denominator."""
    if "count" in inner:
        counted = count_in(case, inner["count"], span)
        if counted is None:
            return None
        period = case.unit.period
        outside = span[0] < period[0] or span[1] > period[1]
        if is_earlier and outside and counted[1] == 0:
            return None
        return Fraction(counted[0]), Fraction(counted[1])
    if "figure" in inner:
        value = case.figure(inner["figure"], span)
        return None if value is None else (value, value)
    parts = inner["ratio"]
    upper, lower = total(case, parts["numerator"], span), total(case, parts["denominator"], span)
    if lower == 0:
        return None if is_earlier else ()
    if upper is None or lower is None:
        return None
    return upper / lower, upper / lower


def observed(case: Case, inner: dict[str, Any]) -> Measure:
    """Shown to the reader: enough as soon as any of it is reported."""
    measure = Measure()
    for name in inner["show"]:
        about = case.book.facts[name]
        side = {"event": "events", "document": "documents", "figure": "figures", "flag": "flags", "text": "texts"}
        if about["type"] == "figure":
            measure.enough = measure.enough or total(case, [name]) is not None
        elif (case.unit.text.get(side[about["type"]]) or {}).get(name) is not None:
            measure.enough = True
    measure.reported = measure.enough
    return measure
