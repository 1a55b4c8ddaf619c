"""A fleet as its page shows it: counts, distribution of scores, targets of areas, duties, units, deadlines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any, Final, NamedTuple

from checker.citation import cite
from checker.html_report.heat_view import HeatMap, heat_maps
from checker.html_report.marks import ORDER, SEVERITIES
from checker.html_report.scale import tones
from checker.html_report.tally import BINS, WIDTH, Tally
from checker.html_report.unit_view import UnitTeller
from checker.report.area_table import area_name, counted_text, share_text, verdict, who_lacks
from checker.report.tables import number
from checker.score import rounded
from checker.texts import RESULT_LABELS, SEVERITY_LABELS, Lang, pick
from checker.whole import Whole

Mapped = Mapping[str, Any]
MOST_TARGETS: Final = 300
"""Rows of targets that the page shows; all of them are in the other formats."""
MOST_DEADLINES: Final = 12


class Bin(NamedTuple):
    """Ten points of the scale: records, their share, the height of the bar in per cent of the highest."""

    label: str
    records: int
    share: str
    height: float


class Grade(NamedTuple):
    label: str
    tone: str
    records: int
    share: str


class Target(NamedTuple):
    """A rule added up over an area; places on the bar in per cent, None where there is nothing to draw."""

    area: str
    rule: str
    title: str
    counted: str
    share: str
    at: float | None
    low: float
    width: float
    target: float | None
    verdict: str
    lacking: str


class Duty(NamedTuple):
    """A rule over all records: counts by result, the share met, what filters look at."""

    rule: str
    title: str
    citation: str
    document: str
    topic: str
    severity: str
    severity_label: str
    counts: Mapping[str, int]
    share: str
    exact: float


class Deadline(NamedTuple):
    day: str
    iso: str
    rule: str
    title: str
    records: int


class FleetView(NamedTuple):
    """Everything that the page of a fleet shows besides the list of units."""

    units: int
    records: int
    period: str
    as_of: str
    results: tuple[tuple[str, int], ...]
    waived: int
    bins: tuple[Bin, ...]
    without_score: int
    grades: tuple[Grade, ...]
    targets: tuple[Target, ...]
    targets_total: int
    maps: tuple[HeatMap, ...]
    duties: tuple[Duty, ...]
    documents: Mapping[str, str]
    topics: Mapping[str, str]
    severities: Mapping[str, str]
    deadlines: tuple[Deadline, ...]


def fleet_view(tally: Tally, whole: Whole, teller: UnitTeller) -> FleetView:
    """What a fleet adds up to, in words and places."""
    lang, book = teller.lang, whole.book
    duties = tuple(sorted(_duties(tally, whole, teller), key=lambda duty: (-duty.counts["fail"], duty.exact)))
    period = whole.head["period"]
    shown = {book.by_id[duty.rule][0]["topic"] for duty in duties}
    documents = {duty.document for duty in duties}
    return FleetView(
        len(tally.units), len(tally.rows), teller.period(period) if period else teller.say("differs"),
        teller.day(whole.head["as_of"]), tuple((name, tally.results[name]) for name in ORDER if name in RESULT_LABELS), tally.waived,
        tuple(_bins(tally, teller)), tally.grades[None], tuple(_grades(tally, whole, lang)),
        tuple(_targets(whole, lang)), len(whole.areas),
        tuple(heat_maps(tally.heat, book.topics, whole.places, lang)), duties,
        {item["id"]: item["short"][lang] for item in book.documents if item["id"] in documents},
        {code: label[lang] for code, label in book.topics.items() if code in shown},
        {code: pick(label, lang) for code, label in SEVERITY_LABELS.items()}, tuple(_deadlines(tally, whole, teller)),
    )  # fmt: skip


def percent(part: int, whole: int, lang: str) -> str:
    """“68,33%”; a dash where there is nothing to share."""
    return number(rounded(Fraction(100 * part, whole)), lang) + "%" if whole else "–"


def _bins(tally: Tally, teller: UnitTeller) -> Iterator[Bin]:
    highest, scored = max(tally.bins) or 1, sum(tally.bins)
    for place, count in enumerate(tally.bins):
        key = "bin_last" if place == BINS - 1 else "bin_range"
        label = teller.say(key, low=place * WIDTH, high=(place + 1) * WIDTH)
        yield Bin(label, count, percent(count, scored, teller.lang), round(100 * count / highest, 1))


def _grades(tally: Tally, whole: Whole, lang: Lang) -> Iterator[Grade]:
    scored = sum(tally.bins)
    for label, tone in tones(whole.book.scoring, lang).items():
        yield Grade(label, tone, tally.grades[label], percent(tally.grades[label], scored, lang))


def _targets(whole: Whole, lang: Lang) -> Iterator[Target]:
    rows: Sequence[Mapped] = whole.areas
    if len(rows) > MOST_TARGETS:
        rows = sorted(rows, key=_shortfall)[:MOST_TARGETS]
    for row in rows:
        drawn = None if row["share"] is None or row["of"] == "count" else float(100 * Fraction(row["share"]))
        low, high = (float(100 * Fraction(bound)) for bound in row["interval"] or ("0", "0"))
        yield Target(
            area_name(row, whole.places, whole.words), row["rule"], whole.book.by_id[row["rule"]][0]["title"][lang],
            counted_text(row, lang), share_text(row, lang), None if drawn is None else round(drawn, 2), round(low, 2),
            round(high - low, 2), None if row["target"] is None else round(float(100 * Fraction(row["target"])), 2),
            verdict(row), who_lacks(row, lang),
        )  # fmt: skip


def _shortfall(row: Mapped) -> tuple[bool, Fraction]:
    """Targets not met first, the lowest share first."""
    countable = row["share"] is not None and row["of"] != "count"
    return row["met"] is not False, Fraction(row["share"]) if countable else Fraction(2)


def _duties(tally: Tally, whole: Whole, teller: UnitTeller) -> Iterator[Duty]:
    lang = teller.lang
    for name, (rule, document) in whole.book.by_id.items():
        if name not in tally.duties:
            continue
        counts = tally.duties[name]
        decided = counts["pass"] + counts["fail"]
        yield Duty(
            name, rule["title"][lang], cite(rule["citation"], lang), document["id"], rule["topic"], rule["severity"],
            f"{SEVERITIES[rule['severity']]} {pick(SEVERITY_LABELS[rule['severity']], lang)}", counts,
            percent(counts["pass"], decided, lang), 100 * counts["pass"] / decided if decided else 101,
        )  # fmt: skip


def _deadlines(tally: Tally, whole: Whole, teller: UnitTeller) -> Iterator[Deadline]:
    """The next days on which something is due, the duty that most records still have to do first."""
    order = sorted(tally.due.items(), key=lambda item: (item[0][0], -item[1], item[0][1]))
    for (due, rule), count in order[:MOST_DEADLINES]:
        yield Deadline(teller.day(due), due, rule, whole.book.by_id[rule][0]["title"][teller.lang], count)
