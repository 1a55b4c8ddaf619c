"""What a form finds out about one window, before the order of the decision turns it into a result."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Any

from .case import Case, Entry, Unit, days_between
from .days import ONE_DAY, Span, months_after
from .selecting import TOLD_BY_YEAR, Truth, as_list, folded, in_window, matching, span_asked, sure


@dataclass
class Measure:
    """How much is shown, whether all is reported, and what makes it broken, late or empty."""

    enough: bool = False
    part: bool = False
    reported: bool = True
    broken: str | None = None
    days_late: int | None = None
    arose: bool = True
    at_once: bool = False
    of_figures: bool = False
    nothing: str = "missing"
    something: str = "missing"
    pass_notes: tuple[str, ...] = ()
    empty_notes: tuple[str, ...] = ()


def fresh(inner: dict[str, Any], default: str = "missing") -> Measure:
    """A measure with the reasons of `fail` for nothing and for something shown."""
    given = inner.get("reasons") or {}
    of_figures = default == "below_target" and "count" not in inner
    return Measure(nothing=given.get("none", default), something=given.get("part", default), of_figures=of_figures)


def part_found(case: Case, inner: dict[str, Any]) -> bool:
    """Whether one of the things that are not enough but something is there."""
    return any(sure(part_entries(case, selector)) for selector in inner.get("part") or [])


def part_entries(case: Case, selector: dict[str, Any]) -> list[tuple[Entry, date | None, Truth]] | None:
    """Entries of a part selector: dated in the window, or, in a state window, by the evaluation day, in force or not."""
    if not case.is_state:
        return in_window(case, selector)
    found = matching(case, selector)
    return None if found is None else [one for one in found if one[1] is not None]


def standing(
    case: Case, selector: dict[str, Any], found: list[tuple[Entry, date | None, Truth]] | None, ended_by: str = ""
) -> list[tuple[Entry, date | None, Truth]] | None:
    """Of these entries, those in force or in use in the window (state windows: on the evaluation day)."""
    if found is None:
        return None
    ended_by = ended_by or ("in_force_until" if case.is_document(selector["fact"]) else "ended_on")
    span = case.window.span
    until = case.evaluation if span is None else min(case.evaluation, span[1])
    since = case.evaluation if span is None else span[0]
    kept: list[tuple[Entry, date | None, Truth]] = []
    for entry, when, truth in found:
        end = entry.get(ended_by)
        if (when is not None and when > until) or (end is not None and end < since):
            continue
        kept.append((entry, when, truth if when is not None else None))
    return kept


def held(case: Case, inner: dict[str, Any]) -> Measure:
    """At least n events in the window; told by year, what came after L is late."""
    needed = case.number(inner.get("at_least", 1))
    if inner.get("span") == "before" and case.window.span is not None:
        found = in_window(case, inner, span=(date.min, case.window.span[0] - ONE_DAY))
    else:
        found = in_window(case, inner, inner.get("span") == "year")
    measure = count(case, inner, found, needed)
    by_predecessors(case, inner, measure)
    return measure


def count(
    case: Case, inner: dict[str, Any], found: list[tuple[Entry, date | None, Truth]] | None, needed: Fraction | None
) -> Measure:
    """Sure and possible entries against the number needed, with lateness where the duty is told by year."""
    measure = fresh(inner)
    if needed == 0:
        number = inner.get("at_least")
        measure.arose, measure.of_figures = False, True
        measure.at_once = isinstance(number, dict) and case.is_state_figure(number["figure"])
        return measure
    done = len(sure(found))
    measure.part = done > 0 or part_found(case, inner)
    if needed is None or found is None:
        measure.reported = False
        return measure
    measure.enough = done >= needed
    measure.reported = measure.enough or len(found) < needed
    if not measure.enough and inner.get("by") in ("year", "working_year"):
        came_late(case, inner, measure, done, len(found), needed)
    return measure


def came_late(case: Case, inner: dict[str, Any], measure: Measure, done: int, possible: int, needed: Fraction) -> None:
    """Told by its year and done after L: fail with reason late, or pass with the note where lateness is let pass."""
    after = in_window(case, inner, late=True) or []
    days = sorted(when for _, when, truth in after if truth is True and when is not None)
    missing = int(needed) - done
    measure.part = measure.part or bool(days)
    if possible >= needed and inner.get("late") != "pass":
        return
    if len(days) < missing:
        if inner.get("late") == "pass" and possible + len(after) >= needed:
            measure.reported = False
        return
    if inner.get("late") != "pass" and (case.incomplete or not measure.reported):
        return  # it may have been done in the days of which the record says nothing
    measure.days_late = days_between(case.window.last, days[missing - 1])
    if inner.get("late") == "pass":
        measure.enough, measure.pass_notes = True, ("late",)
    else:
        measure.broken = (inner.get("reasons") or {}).get("late", "late")


def by_predecessors(case: Case, inner: dict[str, Any], measure: Measure) -> None:
    """Enough also where each predecessor had such an event in the window before the unit was founded."""
    unit = case.unit
    span = span_asked(case, inner.get("span") == "year")
    if inner.get("predecessors") != "every" or measure.enough or not unit.predecessors or unit.founded is None:
        return
    if not measure.arose:
        return
    theirs = {key: value for key, value in inner.items() if key != "own"}  # theirs is dated before the unit's founding
    for predecessor in unit.predecessors:
        one = Case(case.book, unit_with(case, predecessor, inner["fact"]), case.rule, case.window, case.as_of)
        own = [when for _, when, truth in in_window(one, theirs, span=span) or [] if truth is True and when is not None]
        if not any(when < unit.founded for when in own):
            return
    measure.enough, measure.reported = True, True
    measure.pass_notes = ("held_by_predecessors",)


def unit_with(case: Case, predecessor: dict[str, Any], fact: str) -> Unit:
    """The unit with the predecessor's list in place of its own."""
    mine = {fact: predecessor.get(fact)}
    return replace(case.unit, documents=mine) if case.is_document(fact) else replace(case.unit, events=mine)


def issued(case: Case, inner: dict[str, Any]) -> Measure:
    """Documents in force in the window (or on the evaluation day), or issued for the window's year."""
    needed = case.number(inner.get("at_least", 1))
    if inner.get("by") in TOLD_BY_YEAR:
        return count(case, inner, in_window(case, inner), needed)
    everything = matching(case, inner)
    in_force = ever(everything) if inner.get("ever") else standing(case, inner, everything)
    if in_force is not None and "max_age_months" in inner:
        months = case.number(inner["max_age_months"])
        oldest = months_after(case.evaluation, -int(months or 0))
        in_force = [one for one in in_force if one[1] is None or one[1] >= oldest]
    measure = count(case, inner, in_force, needed)
    if measure.enough and case.window.form == "once":
        first_days = sorted(when for _, when, truth in everything or [] if truth is True and when is not None)
        reached = first_days[int(needed or 1) - 1]
        if reached > case.window.last:
            measure.days_late = days_between(case.window.last, reached)
            measure.pass_notes = ("late",)
    span = case.window.span
    until = case.evaluation if span is None else min(case.evaluation, span[1])
    lapsed = [when for _, when, truth in everything or [] if truth is True and when is not None and when <= until]
    if lapsed and not inner.get("ever") and not standing(case, inner, everything) and not measure.part:
        measure.nothing = (inner.get("reasons") or {}).get("expired", "expired")
    return measure


def ever(found: list[tuple[Entry, date | None, Truth]] | None) -> list[tuple[Entry, date | None, Truth]] | None:
    """Everything issued, in force or not; without its day a document is only possible."""
    return None if found is None else [(entry, when, truth if when else None) for entry, when, truth in found]


def things_of(case: Case) -> int:
    """How many things a rule that is `held` or `issued`, and nothing but that, counts in its window."""
    name, inner = next(iter(case.rule.text["require"].items()))
    if name == "held":
        return len(sure(in_window(case, inner, inner.get("span") == "year")))
    if inner.get("by") in TOLD_BY_YEAR:
        return len(sure(in_window(case, inner)))
    everything = matching(case, inner)
    return len(sure(ever(everything) if inner.get("ever") else standing(case, inner, everything)))


def in_use(case: Case, inner: dict[str, Any]) -> Measure:
    """Something in use in the window, throughout it where said, or on the evaluation day."""
    ended_by = inner.get("ended_by", "ended_on")
    found = standing(case, inner, matching(case, inner), ended_by)
    if found is not None and inner.get("throughout") and case.window.span is not None:
        start, end = case.window.span
        until = min(end, case.evaluation)
        found = [one for one in found if one[1] is None or one[1] <= min(start, until)]
        found = [one for one in found if (one[0].get(ended_by) or until) >= until]
    if found is not None and inner.get("at_end") and case.window.span is not None:
        last = case.window.span[1]
        found = [one for one in found if (one[0].get(ended_by) or last) >= last]
    measure = count(case, inner, found, case.number(inner.get("at_least", 1)))
    if inner.get("throughout") and not measure.part:
        measure.part = bool(sure(standing(case, inner, matching(case, inner), ended_by)))
    return measure


def covers(case: Case, inner: dict[str, Any]) -> Measure:
    """The sure entries of the window together have all codes, or n different ones."""
    if inner.get("in_force"):
        found = standing(case, inner, matching(case, inner))
    else:
        found = in_window(case, inner, inner.get("span") == "year")
    measure = fresh(inner, "wrong_content")
    if "codes" not in inner and number_of(case, inner["at_least"]) == 0 and "figure" in inner["at_least"]:
        measure.arose, measure.of_figures = False, True
        measure.at_once = case.is_state_figure(inner["at_least"]["figure"])
        return measure
    if found is None:
        measure.reported = False
        return measure
    measure.part = bool(sure(found)) or part_found(case, inner)
    number = None if "codes" in inner else number_of(case, inner["at_least"])
    if number is None and "codes" not in inner:
        measure.reported = False
        return measure
    measure.enough = reaches(inner, number, codes_of(inner, sure(found)))
    anything = any(entry.get(inner["attribute"]) is None for entry, _, _ in found)
    possible = anything or reaches(inner, number, codes_of(inner, [entry for entry, _, _ in found]))
    measure.reported = measure.enough or not possible
    return measure


def number_of(case: Case, text: Any) -> Fraction | None:
    """How many different ones are asked for: a number, or the largest one that documents in force name."""
    if not isinstance(text, dict) or "of" not in text:
        return case.number(text)
    papers = standing(case, text["of"], matching(case, text["of"])) or []
    named = {
        truth: [entry.get(text["attribute"]) for entry, _, one in papers if one is truth] for truth in (True, None)
    }
    if not named[True] or None in named[True]:
        return None
    largest = max(Fraction(str(one)) for one in named[True])
    higher = any(one is None or Fraction(str(one)) > largest for one in named[None])
    return None if higher else largest


def codes_of(inner: dict[str, Any], entries: list[Entry]) -> set[str]:
    """The different codes (or texts) of the attribute over these entries; case and extra spaces do not tell texts apart."""
    values = [entry.get(inner["attribute"]) for entry in entries]
    return {" ".join(folded(code).split()) for value in values if value is not None for code in as_list(value)}


def reaches(inner: dict[str, Any], number: Fraction | None, codes: set[str]) -> bool:
    """Whether these codes are all that is asked for."""
    if "codes" in inner:
        return set(inner["codes"]) <= codes
    return number is not None and len(codes) >= number


def recurs(case: Case, inner: dict[str, Any]) -> Measure:
    """One event between the two days around n months after the anchor day."""
    found = in_window(case, {**inner, "where": inner.get("where")})
    if found is not None and "matches" in inner:
        kept: list[tuple[Entry, date | None, Truth]] = []
        for entry, when, truth in found:
            value = entry.get(inner["matches"])
            if value is None:
                kept.append((entry, when, None))
            elif value == case.window.anchor:
                kept.append((entry, when, truth))
        found = kept
    measure = count(case, inner, found, Fraction(1))
    if not measure.enough and measure.reported and "matches" in inner and not case.incomplete:
        later = [
            when
            for entry, when, truth in matching(case, {**inner, "where": inner.get("where")}) or []
            if truth is True
            and when is not None
            and when > case.window.last
            and entry.get(inner["matches"]) == case.window.anchor
        ]
        if later:
            measure.broken, measure.days_late = "late", days_between(case.window.last, min(later))
    return measure


def count_in(case: Case, selector: dict[str, Any], span: Span) -> tuple[int, int] | None:
    """Sure and possible entries dated in another span; None where the fact is not reported."""
    found = in_window(case, selector, span=span)
    return None if found is None else (len(sure(found)), len(found))
