"""From what the schema accepted to the record that the engine reads, and the mistakes that only show together.

`settle` takes what the schema gives, complete or (after mistakes) in parts, and changes it in place.
"""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, Final

from checker.days import Window, dmy, parts_of, window_name
from checker.errors import shorten
from checker.read.glossary import LISTS, Glossary
from checker.read.mistakes import Mistake, near
from checker.read.schema import SCHEMA
from checker.read.text import Path

Record = dict[str, Any]
_UNIT_FIELDS: Final = ("commune", "former_province", "founded_on", "dissolved_on")
_FOREVER: Final = 10**9


def count_keys(found: Mapping[str, Any]) -> int:
    """How many keys stand in what the schema accepted, in all its mappings."""
    unit = found["unit"]
    count = len(found) + len(unit) + len(found["period"]) + len(unit.get("attributes") or ())
    tellers = [found]
    if predecessors := unit.get("predecessors"):
        count += sum(map(len, predecessors))
        tellers += predecessors
    for teller in tellers:
        for section in LISTS:
            if facts := teller.get(section):
                count += len(facts) + sum(map(len, chain.from_iterable(filter(None, facts.values()))))
    for section in ("flags", "texts"):
        count += len(found.get(section) or ())
    if figures := found.get("figures"):
        count += len(figures) + sum(sum(map(len, value)) for value in figures.values() if type(value) is list)
    return count + sum(map(len, found.get("judgements") or ()))


def count_nulls(found: Mapping[str, Any]) -> int:
    """How many nulls stand where a record keeps them: days and codes of the unit, and the whole of a section."""
    return list(found.values()).count(None) + list(found["unit"].values()).count(None)


def settle(found: dict[str, Any], glossary: Glossary, *, nulls: bool = True) -> tuple[Record, list[Mistake]]:
    """The record, and the mistakes that lie between its parts; ``nulls``: whether there may be any to drop."""
    unit = found.get("unit") or {}
    period = found.get("period") or {}
    first, last = period.get("from", 0), period.get("to", _FOREVER)
    complete = found.get("complete_through")
    mistakes = list(_period_mistakes(first, last, complete))
    if complete is None:
        complete = last
    for name in _UNIT_FIELDS:
        unit.setdefault(name)
    founded, dissolved = unit["founded_on"], unit["dissolved_on"]
    if founded is not None and dissolved is not None and dissolved <= founded:
        mistakes.append(Mistake(("unit", "dissolved_on"), "life_order", dmy(dissolved), dmy(founded)))
    unit["attributes"] = _reported(unit.get("attributes"))
    unit["predecessors"] = unit.get("predecessors") or []
    for index, predecessor in enumerate(unit["predecessors"]):
        for section in LISTS:
            predecessor[section] = _lists(predecessor.get(section), nulls)
        mistakes += _late(predecessor["events"], complete, ("unit", "predecessors", index, "events"))
    record: Record = {
        "schema": SCHEMA,
        "unit": unit,
        "period": (first, last),
        "complete_through": complete,
        "events": _lists(found.get("events"), nulls),
        "documents": _lists(found.get("documents"), nulls),
        "figures": {},
        "flags": _reported(found.get("flags")),
        "texts": _reported(found.get("texts")),
        "judgements": found.get("judgements") or [],
    }
    mistakes += _late(record["events"], complete, ("events",))
    period_told, figures = record["period"], record["figures"]
    for fact, value in (found.get("figures") or {}).items():
        if type(value) is int:
            figures[fact] = {period_told: value}
        elif numbers := _numbers(fact, value, period_told, glossary, mistakes):
            figures[fact] = numbers
    if record["judgements"]:
        mistakes += _judgement_mistakes(record["judgements"], glossary)
    return record, mistakes


def _period_mistakes(first: int, last: int, complete: int | None) -> Iterator[Mistake]:
    if last < first:
        yield Mistake(("period", "to"), "period_order", dmy(last), dmy(first))
    if complete is not None and complete < first:
        yield Mistake(("complete_through",), "complete_before", dmy(complete), dmy(first))


def _reported(section: dict[str, Any] | None) -> dict[str, Any]:
    """The section without what is null: null is not reported."""
    if section and None in section.values():
        return {name: value for name, value in section.items() if value is not None}
    return section or {}


def _lists(section: dict[str, Any] | None, nulls: bool) -> dict[str, list[dict[str, Any]]]:
    if not nulls:
        return section or {}
    facts = _reported(section)
    for entries in facts.values():
        for entry in entries:
            if None in entry.values():
                for name in [name for name, value in entry.items() if value is None]:
                    del entry[name]
    return facts


def _late(events: Mapping[str, list[dict[str, Any]]], complete: int, path: Path) -> Iterator[Mistake]:
    """Events later than the day up to which everything is reported."""
    for fact, entries in events.items():
        for entry in entries:
            if entry.get("on", 0) > complete:
                index = next(place for place, other in enumerate(entries) if other is entry)
                yield Mistake((*path, fact, index, "on"), "after_complete", dmy(entry["on"]), dmy(complete))


def _numbers(
    fact: str, value: Any, period: Window, glossary: Glossary, mistakes: list[Mistake]
) -> dict[Window, int] | None:
    """window -> number; a bare number is for the whole period of the record."""
    if not isinstance(value, list):
        return None if value is None else {period: value}
    numbers: dict[Window, int] = {}
    by_last_day: dict[int, int] = {}
    state = fact in glossary.states
    for index, entry in enumerate(value):
        window, number = entry.get("period"), entry.get("value")
        if window is None or number is None:
            continue
        # A state is told for the last day of its period: 2025 and 2025-Q4 speak of the same day.
        known = by_last_day.setdefault(window[1], number) if state else numbers.get(window, number)
        if known != number:
            thing = dmy(window[1]) if state else str(window_name(*window))
            path: Path = ("figures", fact, index, "value")
            mistakes.append(Mistake(path, "two_values", str(number), str(known), {"thing": f"“{fact}” ({thing})"}))
        numbers.setdefault(window, number)
    if not state and len(numbers) > 1:
        mistakes += _sum_mistakes(fact, value, numbers)
    return numbers


def _sum_mistakes(fact: str, entries: list[Mapping[str, Any]], numbers: Mapping[Window, int]) -> Iterator[Mistake]:
    for window, number in numbers.items():
        for parts in parts_of(window):
            if parts[0] in numbers and all(map(numbers.__contains__, parts)):
                total = sum(numbers[part] for part in parts)
                if total != number:
                    shown = " + ".join(str(window_name(*part)) for part in parts)
                    values = {"thing": f"“{fact}” ({window_name(*window)})", "parts": shown}
                    index = next(
                        place for place, entry in enumerate(entries)
                        if entry.get("period") == window and entry.get("value") is not None
                    )  # fmt: skip
                    yield Mistake(("figures", fact, index, "value"), "sum_differs", str(number), str(total), values)


def _judgement_mistakes(judgements: list[dict[str, Any]], glossary: Glossary) -> Iterator[Mistake]:
    known: dict[tuple[str, int], str] = {}
    for index, judgement in enumerate(judgements):
        judgement.setdefault("reason")
        rule, result, day = judgement.get("rule"), judgement.get("result"), judgement.get("on")
        path: Path = ("judgements", index)
        judged = glossary.judged_rules
        if rule is not None and judged is not None and rule not in judged:
            offered = list(judged) if isinstance(judged, (set, frozenset, dict, list, tuple)) else []
            yield Mistake((*path, "rule"), "not_judged", shorten(rule), "", near(rule, offered))
        if rule is None or result is None or day is None:
            continue
        before = known.setdefault((rule, day), result)
        if before != result:
            yield Mistake(
                (*path, "result"), "two_values", shorten(result), shorten(before), {"thing": f"{rule} ({dmy(day)})"}
            )
