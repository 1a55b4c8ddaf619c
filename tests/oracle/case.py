"""One unit, one rule, one window: what can be asked of the record, and how far the day of assessment reaches."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from .days import ONE_DAY, Span, day, named_span, pieces
from .loading import Book, Rule

Entry = dict[str, Any]


@dataclass
class Window:
    """`span` is what the finding shows; `last` the last day L; `form` how the window came about."""

    form: str
    span: Span | None
    last: date
    year: int | None = None
    anchor: date | None = None
    is_last_of_year: bool = True
    judged_until: date | None = None


@dataclass
class Unit:
    """A record with its dates turned into `date`; None stands for what is not reported."""

    text: dict[str, Any]
    kind: str
    kinds: set[str]
    founded: date | None
    dissolved: date | None
    period: Span
    complete: date
    events: dict[str, list[Entry] | None]
    documents: dict[str, list[Entry] | None]
    predecessors: list[dict[str, Any]]
    attributes: dict[str, Any]
    binding: bool | None


def dated(entries: Any, attributes: dict[str, Any]) -> list[Entry] | None:
    """Entries of one fact with every date attribute turned into a date; None stays None."""
    if entries is None:
        return None
    dates = {name for name, about in attributes.items() if about["type"] == "date"} | {"on", "issued", "in_force_until"}
    return [
        {key: day(value) if key in dates and value is not None else value for key, value in entry.items()}
        for entry in entries
    ]


def read_unit(book: Book, record: dict[str, Any]) -> Unit:
    """Turn the raw record into a Unit; raises KeyError where a kind or fact is not known."""
    unit = record["unit"]
    actor = book.actors[unit["kind"]]
    dissolved = day(unit["dissolved_on"]) if unit.get("dissolved_on") else None
    if actor.get("exists_until"):
        end = day(actor["exists_until"]) + ONE_DAY
        dissolved = end if dissolved is None else min(dissolved, end)
    period = (day(record["period"]["from"]), day(record["period"]["to"]))
    lists = {
        side: {
            name: dated(entries, book.facts[name].get("attributes") or {})
            for name, entries in (record.get(side) or {}).items()
        }
        for side in ("events", "documents")
    }
    fact, attribute = book.binding
    said = [paper.get(attribute) for paper in lists["documents"].get(fact) or []]
    return Unit(
        text=record,
        kind=unit["kind"],
        kinds={unit["kind"]} | ({actor["is_a"]} if actor.get("is_a") else set()),
        founded=day(unit["founded_on"]) if unit.get("founded_on") else None,
        dissolved=dissolved,
        period=period,
        complete=day(record["complete_through"]) if record.get("complete_through") else period[1],
        events=lists["events"],
        documents=lists["documents"],
        predecessors=[
            {
                name: dated(entries, book.facts[name].get("attributes") or {})
                for side in ("events", "documents")
                for name, entries in (one.get(side) or {}).items()
            }
            for one in unit.get("predecessors") or []
        ],
        attributes=unit.get("attributes") or {},
        binding=True if True in said else False if False in said else None,
    )


@dataclass
class Case:
    """A unit before one rule in one window on day A (`as_of`)."""

    book: Book
    unit: Unit
    rule: Rule
    window: Window
    as_of: date
    evaluation: date = field(init=False)

    def __post_init__(self) -> None:
        days = [self.as_of]
        if self.unit.dissolved is not None:
            days.append(self.unit.dissolved - ONE_DAY)
        if self.end is not None and self.window.span is None and self.window.form in ("once", "standing"):
            days.append(
                self.end
            )  # what a window shows may be dated after E: a window that closes later is not judged at all
        self.evaluation = min(days)

    @property
    def end(self) -> date | None:
        """E; None where there is none, or the record says (to E: does not deny) that the document still binds."""
        until_then = self.rule.end is not None and self.as_of <= self.rule.end and self.unit.binding is None
        return None if self.unit.binding or until_then else self.rule.end

    @property
    def is_state(self) -> bool:
        """Whether the window has no span: a single duty or a standing state."""
        return self.window.span is None

    @property
    def year(self) -> int:
        """The year of the window, of a state that of the evaluation day: what is told by its year names this one."""
        return self.evaluation.year if self.window.year is None else self.window.year

    @property
    def closed(self) -> bool:
        """Whether the last day has passed (L < A)."""
        return self.window.last < self.as_of

    @property
    def incomplete(self) -> bool:
        """Whether the record does not cover the window: C < L, or it begins before the period reported."""
        return self.unit.complete < self.window.last or self.begins_unseen

    @property
    def begins_unseen(self) -> bool:
        """Whether unit, rule and window all begin before the period: nothing is said of those days."""
        if self.window.span is None:
            return False
        begin = max(self.window.span[0], self.rule.start, self.unit.founded or date.min)
        return begin < self.unit.period[0]

    @property
    def beyond_period(self) -> bool:
        """Whether the window ends after the period reported."""
        if self.window.span is None:
            return False
        return (self.window.judged_until or self.window.span[1]) > self.unit.period[1]

    def is_document(self, fact: str) -> bool:
        """Whether the fact is a list of documents."""
        return bool(self.book.facts[fact]["type"] == "document")

    def entries(self, fact: str) -> list[Entry] | None:
        """All reported entries of a fact; None where the fact is not reported."""
        lists = self.unit.documents if self.is_document(fact) else self.unit.events
        return lists.get(fact)

    def is_closing(self, fact: str, attribute: str) -> bool:
        """Whether the attribute closes an event: absent means not done."""
        about = (self.book.facts[fact].get("attributes") or {}).get(attribute)
        return bool(about and about.get("closing"))

    def number(self, text: Any) -> Fraction | None:
        """A number, a share such as 2/3, a figure of the record or a number by kind; None: not reported."""
        if isinstance(text, dict):
            if "figure" in text:
                return self.figure(text["figure"])
            kinds = text["by_kind"]
            general = next((kinds[kind] for kind in sorted(self.unit.kinds) if kind in kinds), kinds.get("default"))
            return self.number(kinds.get(self.unit.kind, general))
        return None if text is None else Fraction(str(text))

    def attribute(self, name: str) -> Any:
        """An attribute of the unit; None where it is not reported."""
        if name not in self.book.unit_attributes:
            raise KeyError(f"unknown unit attribute {name}")
        return self.unit.attributes.get(name)

    def is_state_figure(self, name: str) -> bool:
        """Whether the figure is a state (and not a total of a period)."""
        return self.book.facts[name].get("period") == "state"

    def figure(self, name: str, span: Span | None = None) -> Fraction | None:
        """The value of a figure for this window, or for `span`, where a state must have been read in it; None: not reported."""
        if name not in self.book.facts:
            raise KeyError(f"unknown figure {name}")
        reported = (self.unit.text.get("figures") or {}).get(name)
        if reported is None:
            return None
        lines = reported if isinstance(reported, list) else [{"value": reported}]
        values = {
            named_span(line["period"]) if "period" in line else self.unit.period: Fraction(str(line["value"]))
            for line in lines
            if line["value"] is not None
        }
        asked = span or self.window.span
        if self.is_state_figure(name):
            until = self.evaluation if asked is None else min(self.evaluation, asked[1])
            days = [one for one in values if one[1] <= until and (span is None or one[1] >= span[0])]
            return values[max(days, key=lambda one: (one[1], one[0]))] if days else None
        if asked is None:
            return None
        if asked in values:
            return values[asked]
        for months in (6, 3, 1):
            parts = pieces(asked, months)
            if parts and all(part in values for part in parts):
                return sum((values[part] for part in parts), Fraction(0))
        return None


def days_between(limit: date, done: date) -> int:
    """How many days after its limit something was done."""
    return (done - limit) // timedelta(days=1)
