"""Selections: which entries of a record count, each line of a test being true, false or not reported.

Three values throughout: 0 false, 1 not reported (the entry is *possible*), 2 true (the entry is *sure*).
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, NamedTuple

from checker.days import add_months, parse_day

FALSE, POSSIBLE, SURE = 0, 1, 2

Entry = Mapping[str, Any]
Line = Callable[[Entry, int], int]

Mapped = Mapping[str, Any]


class Selection(NamedTuple):
    """A compiled selector.

    ``test(entry, limit)`` gives 0, 1 or 2; ``by`` names the date attribute that places an entry in a window and ``year``
    the attribute whose number names the window (instead of a date), ``own`` leaves out what is older than the unit,
    unless the flag ``kept`` is true; ``free``: there is nothing to test; ``where`` and ``attributes``: what ``test`` was
    compiled from.
    """

    number: int
    section: str
    fact: str
    by: str
    year: str | None
    own: bool
    kept: str
    test: Line
    free: bool
    where: Mapped
    attributes: Mapped


class Selections:
    """The distinct selections of a plan: equal selectors share one, so that each list is walked once for all of them."""

    def __init__(self, facts: Mapping[str, Any]) -> None:
        self.facts = facts
        self.all: list[Selection] = []
        self._known: dict[str, Selection] = {}

    def get(self, spec: Mapped) -> Selection:
        """The selection of a selector (``fact``, ``where``, ``by``, ``own``)."""
        kept = {name: spec.get(name) for name in ("fact", "where", "by", "own")}
        key = repr(sorted(kept.items(), key=lambda item: item[0]))
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._compile(spec)
            self.all.append(found)
        return found

    def _compile(self, spec: Mapped) -> Selection:
        fact = self.facts["facts"][spec["fact"]]
        kind = fact["type"]
        # looked up, not copied: a process keeps the selections of many plans
        attributes = ChainMap(fact.get("attributes", {}), self.facts["implicit"][kind])
        where = dict(spec.get("where") or {})
        by = spec.get("by")
        year = by if by is not None and attributes[by]["type"] == "figure" else None
        for name, value in list(where.items()):
            if value == "window":  # told by the year that it names
                year = name
                del where[name]
        default = "on" if kind == "event" else "issued"
        return Selection(
            number=len(self.all),
            section="events" if kind == "event" else "documents",
            fact=spec["fact"],
            by=by if by is not None and year != by else default,
            year=year,
            own=bool(spec.get("own")),
            kept=self.facts["roles"]["kept"],
            test=compile_where(where, attributes),
            free=not where,
            where=where,
            attributes=attributes,
        )


def compile_where(where: Mapped, attributes: Mapped) -> Line:
    """One test out of all lines of a ``where``: the least of their values."""
    lines = [compile_line(name, value, attributes) for name, value in where.items()]
    if not lines:
        return lambda entry, limit: SURE
    if len(lines) == 1:
        return lines[0]

    def all_lines(entry: Entry, limit: int) -> int:
        least = SURE
        for line in lines:
            value = line(entry, limit)
            if value < least:
                if not value:
                    return FALSE
                least = value
        return least

    return all_lines


def compile_line(name: str, value: Any, attributes: Mapped) -> Line:
    """One line of a ``where``."""
    absent = FALSE if attributes[name].get("closing") else POSSIBLE
    if isinstance(value, bool):
        return lambda entry, limit: SURE if (found := entry.get(name)) is value else absent if found is None else FALSE
    if isinstance(value, (list, tuple)):
        return _codes_line(name, frozenset(value), absent)
    if value == "given":
        return _given_line(name, attributes[name]["type"], absent)
    lines = _operator_lines(name, value, attributes, absent)
    if len(lines) == 1:
        return lines[0]
    return lambda entry, limit: min(line(entry, limit) for line in lines)


def _codes_line(name: str, wanted: frozenset[str], absent: int) -> Line:
    def codes(entry: Entry, limit: int) -> int:
        found = entry.get(name)
        if found is None:
            return absent
        return FALSE if wanted.isdisjoint(found) else SURE

    return codes


def _given_line(name: str, kind: str, absent: int) -> Line:
    if kind == "date":
        return lambda entry, limit: absent if (day := entry.get(name)) is None else SURE if day <= limit else FALSE
    return lambda entry, limit: absent if (text := entry.get(name)) is None else SURE if text else FALSE


Compare = Callable[[Any], bool]


def _simple(name: str, absent: int, holds: Compare) -> Line:
    return lambda entry, limit: absent if (found := entry.get(name)) is None else SURE if holds(found) else FALSE


def _operator_lines(name: str, value: Mapped, attributes: Mapped, absent: int) -> list[Line]:
    """The lines of an operator test; the operators of one test must all hold."""
    if "share_of" in value:
        return [_share_line(name, value, absent)]
    if "before" in value or "not_after" in value:
        return [_order_line(name, value, attributes, absent)]
    if "of_year" in value:
        return [_by_day_line(name, value["of_year"], value["no_later_than"], absent)]
    if "days_after" in value:
        least = value.get("more_than")
        return [_lag_line(name, value["days_after"], value["at_least"] - 1 if least is None else least, absent)]
    tests: list[Compare] = []
    for operator, bound in value.items():
        tests.append(_comparison(operator, bound))
    return [_simple(name, absent, test) for test in tests]


def _comparison(operator: str, bound: Any) -> Compare:
    if operator in NUMBER_TESTS:
        return NUMBER_TESTS[operator](bound)
    if operator == "from":
        first = parse_day(bound)
        return lambda found: found >= first
    if operator == "until":
        last = parse_day(bound)
        return lambda found: found <= last
    if operator == "contains":
        return lambda found: bound.casefold() in found.casefold()
    if operator == "lacks":
        return lambda found: bound.casefold() not in found.casefold()
    unwanted = frozenset(bound)  # not_in
    return lambda found: unwanted.isdisjoint(found)


NUMBER_TESTS: dict[str, Callable[[int], Compare]] = {
    "at_least": lambda bound: lambda found: found >= bound,
    "above": lambda bound: lambda found: found > bound,
    "at_most": lambda bound: lambda found: found <= bound,
    "below": lambda bound: lambda found: found < bound,
    "equals": lambda bound: lambda found: found == bound,
}


def share_test(spec: Mapped) -> Callable[[int, int], bool]:
    """Compares numerator / denominator with a share by whole numbers (a·den ≥ num·b)."""
    strict = "above" in spec and spec["above"] is not None
    least = spec.get("at_least")
    bound = Fraction(spec["above"] if strict else 1 if least is None else least)
    over, under = bound.numerator, bound.denominator
    if strict:
        return lambda part, whole: part * under > over * whole
    return lambda part, whole: part * under >= over * whole


def _by_day_line(name: str, year_name: str, last: str, absent: int) -> Line:
    """A date no later than a day (MM-DD) of the year that another attribute of the entry names."""

    def in_time(entry: Entry, limit: int) -> int:
        day, year = entry.get(name), entry.get(year_name)
        if day is None or year is None:
            return absent
        return SURE if day <= parse_day(f"{year:04d}-{last}") else FALSE

    return in_time


def _share_line(name: str, value: Mapped, absent: int) -> Line:
    whole_name = value["share_of"]
    holds = share_test(value)

    def share(entry: Entry, limit: int) -> int:
        part, whole = entry.get(name), entry.get(whole_name)
        if part is None or not whole:
            return absent
        return SURE if holds(part, whole) else FALSE

    return share


def _order_line(name: str, value: Mapped, attributes: Mapped, absent: int) -> Line:
    strict = "before" in value
    other = value["before"] if strict else value["not_after"]
    other_closing = bool(attributes[other].get("closing"))

    def order(entry: Entry, limit: int) -> int:
        later = entry.get(other)
        if other_closing and (later is None or later > limit):
            return SURE
        earlier = entry.get(name)
        if earlier is None:
            return absent
        if later is None:
            return POSSIBLE
        return SURE if earlier < later or (not strict and earlier == later) else FALSE

    return order


def _lag_line(name: str, other: str, days: int, absent: int) -> Line:
    def lag(entry: Entry, limit: int) -> int:
        later, earlier = entry.get(name), entry.get(other)
        if later is None or later > limit:
            return absent
        if earlier is None:
            return POSSIBLE
        return SURE if later - earlier > days else FALSE

    return lag


def months_before(day: int, months: int) -> int:
    """The day ``months`` months before a day."""
    return add_months(day, -months)
