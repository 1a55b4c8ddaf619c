"""Windows of time: leap years, the ends of years, units founded and dissolved inside a window, every boundary day."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))

from test_agreement import Both

from checker.days import add_months
from checker.measure.windows import MONTHS, calendar_spans, year_span

DAY = timedelta(days=1)
START = date(2024, 7, 12)  # the first day of the rules of Cao Bằng
DAYS = st.dates(date(1999, 1, 1), date(2060, 12, 31))


@given(DAYS, st.integers(0, 900), st.sampled_from(sorted(MONTHS)))
def test_calendar_windows_cover_a_period_once(first: date, length: int, every: str) -> None:
    """Windows follow each other without a gap, each begins on the first of a month, and none lies outside the period."""
    begin, end = first.toordinal(), first.toordinal() + length
    spans = list(calendar_spans(every, begin, end))
    assert spans[0].first <= begin <= spans[0].last
    assert spans[-1].first <= end <= spans[-1].last
    for left, right in pairwise(spans):
        assert left.last + 1 == right.first
    for span in spans:
        assert date.fromordinal(span.first).day == 1
        assert span.last + 1 == add_months(span.first, MONTHS[every])
        assert span.year == date.fromordinal(span.last).year


@given(DAYS)
def test_a_year_has_its_days(when: date) -> None:
    """365 days, and 366 where 29 February exists."""
    span = year_span(when.toordinal())
    try:
        date(when.year, 2, 29)
        days = 366
    except ValueError:
        days = 365
    assert span.last - span.first + 1 == days


@cache
def both() -> Both:
    """Checker and oracle with the rules of the checkout, read when first asked for."""
    return Both()


def record(kind: str, period: tuple[date, date], **unit: Any) -> dict[str, Any]:
    """A unit of Cao Bằng that reports that nothing happened, in all of the lists that the rules read."""
    facts = both().oracle.book.facts
    empty: dict[str, dict[str, Any]] = {"events": {}, "documents": {}}
    for name, about in facts.items():
        if about["type"] in ("event", "document"):
            empty["events" if about["type"] == "event" else "documents"][name] = []
    text = {
        "id": "u", "name": "Đơn vị", "kind": kind, "level": "commune", "province": "04", "commune": "01273",
        "former_province": None, "founded_on": None, "dissolved_on": None, "predecessors": [], "attributes": {},
    }  # fmt: skip
    text.update({name: value.isoformat() if isinstance(value, date) else value for name, value in unit.items()})
    return {
        "schema": "danchu/record/1", "unit": text, **empty, "figures": {}, "flags": {}, "texts": {}, "judgements": [],
        "period": {"from": period[0].isoformat(), "to": period[1].isoformat()},
    }  # fmt: skip


def agreed(text: dict[str, Any], as_of: date) -> dict[Any, Any]:
    """What checker and oracle both say."""
    mine, theirs = both().of_checker(text, as_of), both().of_oracle(text, as_of)
    assert mine == theirs
    return mine


YEAR = (date(2025, 1, 1), date(2025, 12, 31))
NEAR = [-1, 0, 1]
EDGES = [START, date(2024, 12, 31), date(2025, 1, 1), date(2025, 6, 30), date(2025, 7, 1), date(2025, 10, 3),
         date(2025, 12, 31), date(2026, 1, 31), date(2026, 3, 31), date(2024, 2, 29)]  # fmt: skip


@settings(max_examples=250, deadline=None)
@given(
    st.sampled_from(["commune_peoples_committee", "district_peoples_committee", "village", "state_agency"]),
    st.sampled_from([None, *EDGES]), st.sampled_from([None, *EDGES]), st.sampled_from(EDGES), st.sampled_from(NEAR),
    st.sampled_from([YEAR, (date(2024, 1, 1), date(2024, 12, 31)), (date(2025, 7, 1), date(2025, 12, 31)),
                     (date(2023, 12, 31), date(2024, 2, 29))]),
)  # fmt: skip
@pytest.mark.slow
def test_units_that_begin_and_end_on_a_boundary(
    kind: str, founded: date | None, dissolved: date | None, as_of: date, step: int, period: tuple[date, date]
) -> None:
    """However the life of a unit, the period and the day of assessment meet, both readings agree."""
    if founded and dissolved and dissolved <= founded:
        dissolved = None
    text = record(kind, period, founded_on=founded, dissolved_on=dissolved)
    said = agreed(text, as_of + step * DAY)
    for (_, window), (result, *_) in said.items():
        if window is not None and window[1] > period[1].isoformat():
            assert result in ("pass", "not_due", "not_applicable")


def only(text: dict[str, Any], rule: str, as_of: date) -> list[tuple[str, str | None]]:
    """Result and reason of every window of a rule, in order."""
    said = agreed(text, as_of)
    return [said[key][:2] for key in sorted(said, key=str) if key[0] == rule]


@pytest.mark.parametrize(
    ("founded", "dissolved", "expected"),
    [
        (date(2025, 10, 3), None, ("fail", "missing")),
        (date(2025, 10, 4), None, ("not_applicable", "window_too_short")),
        (None, date(2025, 4, 1), ("not_applicable", "unit_not_existing")),
        (None, date(2025, 3, 31), ("not_applicable", "window_too_short")),
        (None, date(2025, 1, 1), ("not_applicable", "unit_not_existing")),
        (None, date(2026, 1, 1), ("fail", "missing")),
        (date(2026, 1, 1), None, ("not_applicable", "unit_not_existing")),
    ],
)
def test_ninety_days_of_a_year(founded: date | None, dissolved: date | None, expected: tuple[str, str]) -> None:
    """A yearly duty (CB-1.1.b-1) needs ninety days of the unit in the year, and a unit that lives to its last day."""
    text = record("commune_peoples_committee", YEAR, founded_on=founded, dissolved_on=dissolved)
    assert only(text, "CB-1.1.b-1", date(2026, 2, 1)) == [expected]


def test_a_year_in_which_the_rule_begins() -> None:
    """2024 counts for Cao Bằng from 12 July on; a leap year does not move its end."""
    text = record("commune_peoples_committee", (date(2024, 1, 1), date(2024, 12, 31)))
    days = [START - DAY, START, date(2024, 12, 31), date(2025, 1, 1)]
    results = [only(text, "CB-1.1.b-1", day)[0][0] for day in days]
    assert results == ["not_due", "not_due", "not_due", "fail"]


def test_a_working_year_that_ends_in_february() -> None:
    """Three whole months after 28 February end on 31 May; 29 February becomes 28 in a common year."""
    for end, first, last in [
        ("2026-02-28", "2026-03-01", "2026-05-31"),
        ("2024-02-29", "2026-03-01", "2026-05-31"),
        ("2025-11-30", "2025-12-01", "2026-02-28"),
        ("2025-12-31", "2026-01-01", "2026-03-31"),
    ]:
        text = record("state_agency", (date(2026, 1, 1), date(2026, 12, 31)), commune="05503", province="19")
        text["unit"]["attributes"] = {"staff_count": 34, "working_year_end": end}
        windows = [window for rule, window in agreed(text, date(2027, 1, 1)) if rule == "TC-1.2.3.d-3"]
        assert (first, last) in windows
