"""The rules of an area added up unit by unit, from the findings of the oracle, with loops and exact fractions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any

from .case import Case, Unit, Window, read_unit
from .each_event import each_case
from .loading import Book, Rule
from .measure import things_of
from .oracle import Finding, Oracle, RecordRun
from .values import total
from .windows import judging

WORST = ("fail", "unknown", "manual", "not_due", "pass")
OPEN = ("unknown", "manual", "not_due")
Key = tuple[str, str | None, int | None, str]
Row = dict[str, Any]
Share = tuple[str | None, list[str] | None, Fraction | None]


@dataclass
class Told:
    """What one record says of one rule in one window; `case`: what the finding was judged on, None for a year rolled up.

    `bound`: whether it is known that the conditions of the rule are met.
    """

    order: tuple[str, str]
    unit: Unit
    finding: Finding
    case: Case | None
    bound: bool

    @property
    def result(self) -> str:
        """The result as it is counted: a fault of ours says as little as a fact that is not reported."""
        return "unknown" if self.finding.result == "error" else self.finding.result


@dataclass
class Area:
    """One row in the making: unit -> window -> what is told; a later record takes the place of an earlier one."""

    rule: Rule
    units: dict[str, dict[tuple[str, str] | None, Told]] = field(default_factory=dict)


def areas(oracle: Oracle, records: Iterable[dict[str, Any]], as_of: date, by: str = "province") -> list[Row]:
    """One row for each area, year and rule that counts for a unit there, in that order; `by` is province or commune."""
    found: dict[Key, Area] = {}
    for record in records:
        place = record["unit"]
        if by == "commune" and place.get("commune") is None:
            continue
        commune = place["commune"] if by == "commune" else None
        order = (record["period"]["to"], record["period"]["from"])
        run = RecordRun(oracle, read_unit(oracle.book, record), as_of)
        for finding in run.findings():
            rule = oracle.book.rules[finding.rule]
            if rule.text["level"] == "unit" or finding.reason in ("other_place", "other_kind"):
                continue
            year = int(finding.window[1][:4]) if finding.window else None
            windows = found.setdefault((place["province"], commune, year, rule.id), Area(rule)).units
            listed = windows.setdefault(place["id"], {})
            case = next((one for one in run.cases.get(rule.id, []) if shown_span(one) == finding.window), None)
            if finding.window not in listed or listed[finding.window].order < order:
                bound = case is not None and run.applicable(case) is None
                listed[finding.window] = Told(order, run.unit, finding, case, bound)
    ids = list(oracle.book.rules)
    keys = sorted(found, key=lambda key: (key[0], key[1] or "", key[2] or 0, ids.index(key[3])))
    rows = [row(oracle.book, key, found[key], as_of) for key in keys]
    return [one for one in rows if one is not None]


def shown_span(case: Case) -> tuple[str, str] | None:
    """The window of a case as a finding shows it."""
    span = case.window.span
    return None if span is None else (span[0].isoformat(), span[1].isoformat())


def row(book: Book, key: Key, area: Area, as_of: date) -> Row | None:
    """What the units of one area show of one rule in one year; None where nothing counts."""
    province, commune, year, _ = key
    form = form_of(book, area.rule, year, as_of)
    counted = {unit: [one for one in told.values() if counts(one, form)] for unit, told in sorted(area.units.items())}
    results = {unit: min((one.result for one in told), key=WORST.index) for unit, told in counted.items() if told}
    if not results:
        return None
    numbers = {name: list(results.values()).count(name) for name in WORST}
    pool = form.get("pool")
    share, interval, value = share_of(counted, results, numbers, pool)
    target = form["target"] if "target" in form else book.parameters["area_target_ratio"]
    name_of = {unit: told[0].unit.text["unit"]["name"] for unit, told in counted.items() if told}
    return {
        "province": province,
        "commune": commune,
        "period": None if year is None else {"from": f"{year}-01-01", "to": f"{year}-12-31"},
        "rule": area.rule.id,
        "document": area.rule.document,
        **numbers,
        "of": "persons" if isinstance(pool, dict) else pool or "units",
        "share": share,
        "interval": interval,
        "target": None if target is None else str(target),
        "met": None if target is None else met(form, numbers, value, Fraction(str(target))),
        "units_not_meeting": [name_of[unit] for unit, result in results.items() if result == "fail"],
        "units_unknown": [name_of[unit] for unit, result in results.items() if result == "unknown"],
    }


def form_of(book: Book, rule: Rule, year: int | None, as_of: date) -> dict[str, Any]:
    """The form of area of a rule; of one with versions, of the version that judges the year (or the state)."""
    window = Window("standing", None, as_of)
    if year is not None:
        window = Window("year", (date(year, 1, 1), date(year, 12, 31)), as_of)
    form: dict[str, Any] = judging(book, rule, window, as_of).text.get("area") or {}
    return form


def counts(told: Told, form: dict[str, Any]) -> bool:
    """Whether a finding counts: scored, applicable, and of a kind over which the share is taken."""
    if not told.finding.scored or told.finding.result == "not_applicable":
        return False
    return "over" not in form or bool(told.unit.kinds & set(form["over"]))


def met(form: dict[str, Any], numbers: dict[str, int], value: Fraction | None, target: Fraction) -> bool:
    """One unit is enough (`meets: any`), or the share reaches the target and nothing is open."""
    if form.get("meets", "every") == "any":
        return numbers["pass"] > 0
    if any(numbers[name] for name in OPEN):
        return False
    if value is None and form.get("pool") is not None:  # every unit did its duty and nobody is left to be counted
        return numbers["pass"] > 0 and numbers["fail"] == 0
    return value is not None and value >= target


def share_of(counted: dict[str, list[Told]], results: dict[str, str], numbers: dict[str, int], pool: Any) -> Share:
    """(share, interval, value): of units, or of what the rule pools over them."""
    everything = [one for told in counted.values() for one in told]
    decided = [one for unit, told in counted.items() if results.get(unit) in ("pass", "fail") for one in told]
    if pool is None or pool == "count":
        done, failed, unknown = numbers["pass"], numbers["fail"], numbers["unknown"]
        units = of_counts(done, done + failed)
        if pool == "count":
            return str(sum(things_of(one.case) for one in decided if one.case)), None, units[2]
        whole = done + failed + unknown
        return units[0], [f"{done}/{whole}", f"{done + unknown}/{whole}"] if whole else None, units[2]
    if pool == "cases":
        verdicts = [verdict for one in everything if one.case and one.bound for verdict in each_case(one.case)]
        in_time = [one for one in verdicts if one.result == "pass" and one.days_late is None]
        return of_counts(len(in_time), len(verdicts))
    done, whole, complete = persons(decided, pool)
    share, interval, value = of_counts(done, whole)
    if not complete:
        return share, None, Fraction(0)  # what a unit does not tell proves no target
    return share, None if numbers["unknown"] else interval, value


def of_counts(done: int, whole: int) -> Share:
    """A share with its counts, and an interval without doubt; nothing where there is nothing to share."""
    if whole <= 0:
        return None, None, None
    return f"{done}/{whole}", [f"{done}/{whole}"] * 2, Fraction(done, whole)


def persons(decided: list[Told], pool: dict[str, Any]) -> tuple[int, int, bool]:
    """(done, whole, all told) over units whose figures decide; none counts for more persons than it has."""
    done = whole = 0
    complete = True
    for case in [one.case for one in decided if one.case]:
        upper, lower, less = (total(case, pool.get(name) or []) for name in ("numerator", "denominator", "less"))
        if upper is None or lower is None or less is None:
            complete = False
            continue
        own = max(0, int(lower - less))
        done, whole = done + min(int(upper), own), whole + own
    return done, whole, complete
