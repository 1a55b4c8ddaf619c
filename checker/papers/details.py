"""The file in which people write what no record tells: issuer, number, signer, sent_to, who carries out what until when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from checker.days import parse_day
from checker.papers.naming import day_in_words
from checker.papers.words import DOTS, LONG_DAY, SHORT_DOTS
from checker.people_files import Day, Strict

Filled = Annotated[str, StringConstraints(min_length=1)]

DECISION = f"Quyết định (Kế hoạch) số {SHORT_DOTS} ngày {SHORT_DOTS} của {DOTS}"


class Owner(Strict):
    """Who carries out a recommendation; ``unit`` absent: in every unit; ``until``: the last day given to them."""

    rule: Filled
    unit: Filled | None = None
    owner: Filled
    until: Day | None = None


class Details(Strict):
    """What stands in the places of a paper that are otherwise dotted lines."""

    schema_: Literal["danchu/paper/1"] = Field(alias="schema")
    parent: Filled | None = None
    issuer: Filled | None = None
    number: Filled | None = None
    symbol: Filled | None = None
    place: Filled | None = None
    date: Day | None = None
    decision: Filled | None = None
    team: Filled | None = None
    venue: Filled | None = None
    authority: Filled | None = None
    title: Filled | None = None
    signer: Filled | None = None
    report_to: Filled | None = None
    report_by: Day | None = None
    sent_to: list[Filled] = []
    owners: list[Owner] = []

    def owner(self, unit: str, rule: str) -> Owner | None:
        """Who is named for a rule: for this unit before every unit."""
        named = [item for item in self.owners if item.rule == rule and item.unit in (unit, None)]
        return min(named, key=lambda item: item.unit is None, default=None)


NO_DETAILS = Details(schema="danchu/paper/1")


def filled_in(details: Details) -> dict[str, Any]:
    """The variables of a paper that come from the file, with dotted lines for those that nobody wrote."""
    return {
        "parent": (details.parent or "").upper(),
        "number": details.number or SHORT_DOTS,
        "symbol": details.symbol or SHORT_DOTS,
        "place": details.place or SHORT_DOTS * 2,
        "date": LONG_DAY if details.date is None else day_in_words(parse_day(details.date)),
        "decision": details.decision or DECISION,
        "team": details.team or DOTS,
        "venue": details.venue or DOTS * 2,
        "signer": details.signer or "",
        "report_to": details.report_to or DOTS,
        "report_by": LONG_DAY if details.report_by is None else day_in_words(parse_day(details.report_by)),
        "sent_to": [*details.sent_to] or [DOTS],
    }


def unknown_rules(details: Details, rules: Mapping[str, Any]) -> list[str]:
    """Rules named for owners that the rulebook does not have."""
    return sorted({item.rule for item in details.owners} - set(rules))
