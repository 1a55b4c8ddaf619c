"""Forms that compare values: figure, flag, ratio, trend, observed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from checker.days import window_of
from checker.measure.codes import (
    BROKEN,
    DID_NOT_ARISE,
    DID_NOT_ARISE_AT_ONCE,
    ENOUGH,
    INCOMPLETE,
    NOT_REPORTED,
    PART,
)
from checker.measure.figures import Read, compile_number, is_state, read_figure, state_value, window_value
from checker.measure.node import Context, Detail, Leaf
from checker.measure.select import NUMBER_TESTS, SURE, share_test
from checker.measure.told import evidence
from checker.measure.view import View
from checker.measure.windows import Span, calendar_spans

Mapped = Mapping[str, Any]
OPERATORS = ("equals", "at_least", "above", "at_most", "below")


def read_attribute(name: str) -> Callable[[View], Any]:
    """A function that reads an attribute of the unit; None where it is not reported."""
    return lambda view: view.unit["attributes"].get(name)


def figure_line(name: str, value: int | None) -> list[dict[str, Any]]:
    return [] if value is None else [{"fact": name, "value": value}]


def compile_figure(spec: Mapped, context: Context) -> Leaf:
    """A figure or an attribute of the unit compared with a number."""
    name = spec.get("figure") or spec["attribute"]
    read: Read = read_figure(name, context.facts, context.slot) if spec.get("figure") else read_attribute(name)
    operator = next(key for key in OPERATORS if spec.get(key) is not None)
    number = compile_number(spec[operator], context)
    compare = NUMBER_TESTS[operator]
    at_once = BROKEN if spec.get("at_once") else 0

    def measure(view: View, due: int) -> int:
        value, bound = read(view), number.value(view)
        if value is None or bound is None:
            return NOT_REPORTED
        if compare(bound)(value):
            return ENOUGH
        return at_once | (INCOMPLETE if view.complete < due and not at_once else 0)

    def detail(view: View, due: int) -> Detail:
        value, bound = read(view), number.value(view)
        made = Detail(done=value, needed=bound, evidence=figure_line(name, value))
        made.says.append(("compared", {"fact": name, "value": value, "operator": operator, "bound": bound}))
        made.absent += [name] * (value is None) + list(number.names) * (bound is None)
        return made

    return Leaf(context.rows(spec.get("reasons") or {}, "below_target"), measure, detail)


def compile_flag(spec: Mapped, context: Context) -> Leaf:
    """A yes/no of the record or the unit, or a coded attribute that has one of some codes."""
    name = spec.get("flag") or spec["attribute"]
    wanted = spec.get("is", True)
    codes = frozenset(spec.get("any") or ())

    def read(view: View) -> Any:
        if spec.get("flag"):
            return view.flags.get(name)
        value = view.unit["attributes"].get(name)
        return value if value is None or not codes else not codes.isdisjoint(value)

    def measure(view: View, due: int) -> int:
        value = read(view)
        if value is None:
            return NOT_REPORTED
        return ENOUGH if value is wanted else INCOMPLETE if view.complete < due else 0

    def detail(view: View, due: int) -> Detail:
        value = read(view)
        made = Detail(done=None if value is None else int(value is wanted), needed=1)
        made.says.append(("flag", {"fact": name, "value": value, "wanted": wanted, "codes": sorted(codes)}))
        made.absent += [name] * (value is None)
        return made

    return Leaf(context.rows(spec.get("reasons") or {}, "missing"), measure, detail)


def compile_sum(names: list[str], context: Context) -> Read:
    """The sum of figures; None where one is not reported."""
    reads = [read_figure(name, context.facts, context.slot) for name in names]
    if len(reads) == 1:
        return reads[0]

    def total(view: View) -> int | None:
        values = [read(view) for read in reads]
        return None if None in values else sum(value for value in values if value is not None)

    return total


def compile_ratio(spec: Mapped, context: Context) -> Leaf:
    """A sum of figures against another; a zero denominator means that nothing arose."""
    over, under = compile_sum(spec["numerator"], context), compile_sum(spec["denominator"], context)
    holds = share_test({key: spec[key] for key in ("at_least", "above") if spec.get(key) is not None})
    state = all(is_state(name, context.facts) for name in spec["denominator"])
    zero = ENOUGH if spec.get("zero") == "pass" else DID_NOT_ARISE_AT_ONCE if state else DID_NOT_ARISE

    def measure(view: View, due: int) -> int:
        whole = under(view)
        if whole == 0:
            return zero | (INCOMPLETE if view.complete < due and zero & 3 != ENOUGH else 0)
        part = over(view)
        if whole is None or part is None:
            return NOT_REPORTED
        if holds(part, whole):
            return ENOUGH
        return (PART if part else 0) | (INCOMPLETE if view.complete < due else 0)

    def detail(view: View, due: int) -> Detail:
        part, whole = over(view), under(view)
        made = Detail(done=part, needed=whole)
        for name in (*spec["numerator"], *spec["denominator"]):
            value = read_figure(name, context.facts, context.slot)(view)
            made.evidence += figure_line(name, value)
            made.absent += [name] * (value is None)
        made.says.append(
            ("ratio", {"over": spec["numerator"], "under": spec["denominator"], "part": part, "whole": whole})
        )
        if whole == 0 and spec.get("zero_note"):
            made.notes.append(spec["zero_note"])
        return made

    return Leaf(context.rows(spec.get("reasons") or {}, "below_target"), measure, detail)


def earlier_span(spec: Mapped, context: Context) -> Span:
    """The window before this one, of the same length; a rule may name another to start from."""
    first, last, year = context.slot.span
    named = (spec.get("baseline") or {}).get(str(year))
    if named is not None:
        begin, end = window_of(named)
        return Span(begin, end, year - 1)
    length = {12: "year", 6: "half_year", 3: "quarter", 1: "month"}[round((last - first + 1) / 30.4)]
    return next(iter(calendar_spans(length, first - 1, first - 1)))


Fraction2 = tuple[int, int]


def compile_trend(spec: Mapped, context: Context) -> Leaf:
    """A figure, ratio or count of events against the window before."""
    earlier = earlier_span(spec, context)
    read = _trend_reader(spec, context)
    higher = spec.get("direction") == "higher"
    above_zero = bool(spec.get("above_zero"))
    now_span = context.slot.span
    short = context.slot.short if spec.get("count") else _not_through

    def values(view: View) -> tuple[Fraction2 | None, Fraction2 | None]:
        before = None if view.founded > earlier.first else read(view, earlier, True)
        return read(view, now_span, False), before

    def measure(view: View, due: int) -> int:
        now, before = values(view)
        if now is None:
            return NOT_REPORTED
        if now[1] == 0 or before is None or before[1] == 0:
            return DID_NOT_ARISE | (INCOMPLETE if short(view, due) else 0)
        left, right = now[0] * before[1], before[0] * now[1]
        enough = (left > right if higher else left >= right) and not (above_zero and now[0] == 0)
        return ENOUGH if enough else (PART if now[0] else 0) | (INCOMPLETE if short(view, due) else 0)

    def detail(view: View, due: int) -> Detail:
        now, before = values(view)
        made = Detail(done=now[0] if now else None, needed=before[0] if before else None)
        made.says.append(("trend", {"now": now, "before": before, "names": _trend_names(spec), "earlier": earlier[:2]}))
        if now is None:
            made.absent += _trend_names(spec)
        elif before is None or before[1] == 0:
            made.notes.append("no_previous_value")
        return made

    return Leaf(context.rows(spec.get("reasons") or {}, "below_target"), measure, detail)


def _not_through(view: View, due: int) -> bool:
    """Whether the record stops short of the last day; a figure covers its own days, wherever the period begins."""
    return view.complete < due


def _trend_names(spec: Mapped) -> list[str]:
    if spec.get("count"):
        return [spec["count"]["fact"]]
    if spec.get("figure"):
        return [spec["figure"]]
    return [*spec["ratio"]["numerator"], *spec["ratio"]["denominator"]]


TrendRead = Callable[[View, Span, bool], Fraction2 | None]


def _trend_reader(spec: Mapped, context: Context) -> TrendRead:
    if spec.get("count"):
        selection = context.selections.get(spec["count"])

        def count(view: View, span: Span, before: bool) -> Fraction2 | None:
            days = view.days(selection)
            if days is None:
                return None
            found = days.sure_between(span.first, span.last)
            inside = view.period[0] <= span.first and span.last <= view.period[1]
            return None if before and not found and not inside else (found, 1)

        return count
    ratio = spec.get("ratio") or {"numerator": [spec["figure"]], "denominator": []}

    def value(view: View, span: Span, before: bool) -> Fraction2 | None:
        over = _total(view, ratio["numerator"], span, context)
        under = _total(view, ratio["denominator"], span, context) if ratio["denominator"] else 1
        if under == 0:
            return over or 0, 0  # nothing to take a share of, whatever is not reported of its part
        return None if over is None or under is None else (over, under)

    return value


def _total(view: View, names: list[str], span: Span, context: Context) -> int | None:
    total = 0
    for name in names:
        values = view.figures.get(name)
        if values is None:
            return None
        if is_state(name, context.facts):
            # a state belongs to a window only when it was read in it: an older one would be compared with itself
            value = state_value(values, min(view.limit, span.last), span.first)
        else:
            value = window_value(values, span.first, span.last)
        if value is None:
            return None
        total += value
    return total


def compile_observed(spec: Mapped, context: Context) -> Leaf:
    """Shown to the reader; enough as soon as any of it is reported."""
    names: list[str] = spec["show"]
    facts = context.facts["facts"]
    figures = {
        name: read_figure(name, context.facts, context.slot) for name in names if facts[name]["type"] == "figure"
    }
    lists = {
        name: context.selections.get({"fact": name}) for name in names if facts[name]["type"] in ("event", "document")
    }
    flags = [name for name in names if facts[name]["type"] == "flag"]
    texts = [name for name in names if facts[name]["type"] == "text"]

    def measure(view: View, due: int) -> int:
        reported = (
            any(read(view) is not None for read in figures.values())
            or any(view.days(selection) is not None for selection in lists.values())
            or any(view.flags.get(name) is not None for name in flags)
            or any(view.record["texts"].get(name) is not None for name in texts)
        )
        return ENOUGH if reported else NOT_REPORTED

    def detail(view: View, due: int) -> Detail:
        made = Detail()
        for name, read in figures.items():
            value = read(view)
            made.evidence += figure_line(name, value)
            made.says.append(("value", {"fact": name, "value": value}))
        for name, selection in lists.items():
            first, last, _ = context.slot.span
            found = [
                item for item in view.found(selection) or [] if item.value == SURE and first <= (item.day or 0) <= last
            ]
            made.evidence += evidence(name, found)
            made.says.append(("value", {"fact": name, "value": len(found)}))
        return made

    return Leaf(context.rows({}, "missing"), measure, detail)
