"""What the rules that bind a unit ask of it: facts, attributes of the unit, windows of figures, judgements.

Everything is taken from the rules themselves: a fact that no rule of the unit names is not asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from checker.check import Checker
from checker.days import Window, parse_day, parts_of, window_name, window_of
from checker.measure.windows import calendar_spans

Mapped = Mapping[str, Any]
Pair = tuple[Mapped, Mapped]

ONE: Final = ("fact", "figure", "flag")
SEVERAL: Final = ("numerator", "denominator", "less", "show")
UNIT_ATTRIBUTE: Final = "attribute"
MOST_ROWS: Final = 12
"""No table starts with more empty rows than there are months."""


@dataclass(slots=True)
class Asked:
    """Who asks for what: fact or attribute → the rules (with their documents) that read it, in the order of the rulebook.

    ``windows``: figure → the calendar windows in which it is asked for; ``rows``: list → how many entries a period
    should bring; ``of_predecessors``: lists in which what a predecessor did counts; ``judged``: rules for a person.
    """

    facts: dict[str, list[Pair]] = field(default_factory=dict)
    attributes: dict[str, list[Pair]] = field(default_factory=dict)
    windows: dict[str, set[Window]] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)
    of_predecessors: dict[str, None] = field(default_factory=dict)
    judged: list[Pair] = field(default_factory=list)


def asked(checker: Checker, record: Mapped) -> Asked:
    """What is asked of the unit of a record (its ``unit``, ``period`` and ``documents``) in its period."""
    book = checker.rulebook
    found = Asked()
    period = record["period"]
    for rule, document in checker.scope(record).bound:
        other = book.by_id.get(rule.get("same_as") or "")
        for reading in _readings(rule if other is None else {**other[0], "id": rule["id"]}, document, period):
            _note(found, reading, (rule, document), period, book.facts)
    for document in dict.fromkeys(item["id"] for pairs in found.facts.values() for _, item in pairs):
        _binding(found, document, checker)
    opt_in = book.actors[record["unit"]["kind"]].get("opt_in")
    if opt_in and found.facts:
        found.attributes.setdefault(opt_in, [])
    return found


def _readings(rule: Mapped, document: Mapped, period: Window) -> Iterator[Mapped]:
    """The versions of a rule that say something in the period; whether a document still binds is for the record to tell."""
    for reading in rule.get("versions") or [rule]:
        own = reading.get("in_force") or {}
        start = parse_day(own.get("from") or document["assessment"]["start"])
        end = parse_day(own["to"]) if own.get("to") else period[0]
        if start <= period[1] and end >= period[0]:
            yield reading


def _binding(found: Asked, document: str, checker: Checker) -> None:
    """The paper that says whether a document still binds, or since when, where the document leaves that to records."""
    book = checker.rulebook
    its = next(item for item in book.documents if item["id"] == document)
    told = its["assessment"].get("start_told_by")
    names = [told["fact"]] if told else []
    if its["assessment"]["end"]:
        names.append(book.facts["binding_fact"]["fact"])
    for name in names:
        found.facts.setdefault(name, [])


def _note(found: Asked, reading: Mapped, pair: Pair, period: Window, glossary: Mapped) -> None:
    if "judged" in (reading.get("require") or {}):
        found.judged.append(pair)
    every = (reading.get("window") or {}).get("every")
    if (reading.get("window") or {}).get("after_working_year"):
        _add(found.attributes, glossary["roles"]["working_year_end"], pair)
    for name, spec in _named(reading, glossary):
        if name in glossary["attributes"]:
            _add(found.attributes, name, pair)
            continue
        _add(found.facts, name, pair)
        definition = glossary["facts"][name]
        if definition["type"] == "figure":
            windows = found.windows.setdefault(name, set())
            windows.update(_windows(definition, every, period, "trend" in reading["require"]))
        elif every is not None:
            least = spec.get("at_least", 1)
            times = sum(1 for _ in _ended(every, period)) * (least if isinstance(least, int) else 1)
            found.rows[name] = min(max(found.rows.get(name, 0), times), MOST_ROWS)
        if spec.get("predecessors"):
            found.of_predecessors[name] = None


def _add(found: dict[str, list[Pair]], name: str, pair: Pair) -> None:
    pairs = found.setdefault(name, [])
    if pair not in pairs:
        pairs.append(pair)


def _named(spec: Any, glossary: Mapped) -> Iterator[tuple[str, Mapped]]:
    """Every fact and attribute of the unit that a rule names, with the mapping in which it stands."""
    if isinstance(spec, Mapping):
        for key, value in spec.items():
            if isinstance(value, str):
                known = glossary["attributes"] if key == UNIT_ATTRIBUTE else glossary["facts"] if key in ONE else ()
                if value in known:
                    yield value, spec
            elif key in SEVERAL:
                yield from ((name, spec) for name in value if name in glossary["facts"])
            else:
                yield from _named(value, glossary)
    elif isinstance(spec, list):
        for item in spec:
            yield from _named(item, glossary)


def _ended(every: str, period: Window) -> Iterable[Window]:
    """The calendar windows of a length whose last day lies in a period."""
    spans = ((span.first, span.last) for span in calendar_spans(every, *period))
    return [span for span in spans if period[0] <= span[1] <= period[1]]


def _windows(definition: Mapped, every: str | None, period: Window, trend: bool) -> Iterator[Window]:
    """The windows for which a figure is to be told; quarters too, where they are how it is told."""
    windows = list(_ended(every, period)) if every else [period]
    if trend and every:
        windows += [span for span in _before(windows, every) if span not in windows]
    for window in windows or [period]:
        yield window
        if definition.get("period") == "per_quarter":
            yield from next((parts for parts in parts_of(window) if _is_quarters(parts)), ())


def _is_quarters(parts: tuple[Window, ...]) -> bool:
    return "-Q" in (window_name(*parts[0]) or "")


def _before(windows: list[Window], every: str) -> Iterator[Window]:
    """The window before each of these."""
    for first, _ in windows:
        yield from ((span.first, span.last) for span in calendar_spans(every, first - 1, first - 1))


def key_of(window: Window) -> str:
    """The key of a column: the name of a calendar window, else that it is the whole period of the record."""
    return window_name(*window) or WHOLE


def window_of_key(key: str, period: Window) -> Window:
    """The window of a column. ValueError where the key is none."""
    return period if key == WHOLE else window_of(key)


WHOLE: Final = "period"
