"""One unit as its page shows it: score, counts, findings with what has to be done first, the next deadlines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from checker.days import DAYS
from checker.html_report.marks import ORDER
from checker.html_report.scale import ScoreView, score_view
from checker.html_report.words import REPORT
from checker.places import Gazetteer
from checker.texts import REASON_LABELS, RESULT_LABELS, SEVERITY_LABELS, SLOTS, Lang, pick
from checker.whole import Whole

Mapped = Mapping[str, Any]
URGENT: Final = tuple(SEVERITY_LABELS)
SAID_ALREADY: Final = ("fact_not_reported", "record_incomplete", "needs_judgement", "engine_fault")
"""Reasons that the heading of their group tells."""


class Item(NamedTuple):
    """A finding: what its line shows, and the slots behind it (label, text)."""

    result: str
    rule: str
    title: str
    told: tuple[str, ...]
    slots: tuple[tuple[str, str], ...]


class Section(NamedTuple):
    """Findings of one result, under a heading."""

    result: str
    items: tuple[Item, ...]


class UnitView(NamedTuple):
    """A unit as its page shows it; ``counts``: result → how many findings, those waived among the violations."""

    id: str
    name: str
    about: tuple[tuple[str, str], ...]
    score: ScoreView | None
    counts: tuple[tuple[str, int], ...]
    waived: int
    sections: tuple[Section, ...]
    lines: tuple[str, ...]


def shown_as(finding: Mapped) -> str:
    """The section of a finding: its result, or that people waived it."""
    decided = finding["disposition"]
    return "waived" if decided is not None and decided["kind"] == "waived" else str(finding["result"])


def area_of(unit: Mapped, places: Gazetteer, lang: str) -> str:
    """“xã Tân Cương, tỉnh Thái Nguyên”, or the province alone."""
    return ", ".join(places.called(code, lang) for code in (unit["commune"], unit["province"]) if code)


def years_of(found: Iterable[Mapped]) -> str:
    """The calendar years that the findings speak of, “2024–2025”; empty where none has a window."""
    years = {item["window"]["to"][:4] for item in found if item["window"] and item["result"] != "not_applicable"}
    return "–".join(sorted({min(years), max(years)})) if years else ""


class UnitTeller:
    """Turns units of a result into what their pages show."""

    def __init__(self, whole: Whole) -> None:
        self.words = whole.words
        self.lang: Lang = "en" if whole.words.lang == "en" else "vi"
        self._whole = whole
        self._as_of = DAYS[whole.head["as_of"]]
        self._documents = {document["id"]: document for document in whole.book.documents}

    def say(self, key: str, **values: object) -> str:
        return pick(REPORT[key], self.lang).format(**values)

    def day(self, iso_day: str) -> str:
        return self.words.day(DAYS[iso_day])

    def period(self, period: Mapped) -> str:
        """A period as people say it."""
        return self.words.window((DAYS[period["from"]], DAYS[period["to"]]))

    def view(self, data: Mapped) -> UnitView:
        """What the page of a unit shows."""
        unit, found = data["unit"], data["findings"]
        counts = Counter(item["result"] for item in found)
        sections: dict[str, list[Mapped]] = {name: [] for name in ORDER}
        for item in found:
            sections[shown_as(item)].append(item)
        return UnitView(
            unit["id"], unit["name"], tuple(self._about(unit, found)),
            score_view(data["score"], self._whole.book.scoring, self.lang),
            tuple((name, counts[name]) for name in ORDER if name in RESULT_LABELS),
            len(sections["waived"]),
            tuple(Section(name, tuple(map(self._item, _sorted(name, items)))) for name, items in sections.items()),
            tuple(self._lines(data)),
        )  # fmt: skip

    def _about(self, unit: Mapped, found: Iterable[Mapped]) -> Iterator[tuple[str, str]]:
        yield self.say("kind"), self.words.kind(unit["kind"])
        yield self.say("area"), area_of(unit, self._whole.places, self.lang)
        period = self._whole.head["period"]
        yield self.say("period"), self.period(period) if period else years_of(found) or "–"
        yield self.say("as_of"), self.words.day(self._as_of)
        yield self.say("identity"), unit["id"]

    def _item(self, finding: Mapped) -> Item:
        rule = self._whole.book.by_id[finding["rule"]][0]
        slots = [(pick(label, self.lang), finding["explanation"][name]) for name, label in SLOTS.items()]
        if finding["disposition"] is not None:
            slots.append((self.say("disposition"), self._decided(finding["disposition"])))
        return Item(
            shown_as(finding), finding["rule"], rule["title"][self.lang], tuple(self._told(finding)),
            tuple((label, text) for label, text in slots if text),
        )  # fmt: skip

    def _told(self, finding: Mapped) -> Iterator[str]:
        """What the line of a finding says besides its title."""
        if finding["window"] is not None:
            yield self.period(finding["window"])
        if finding["result"] == "fail":
            yield pick(SEVERITY_LABELS[finding["severity"]], self.lang)
        reason = finding["reason"]
        if reason and reason not in SAID_ALREADY and not (reason == "late" and finding["days_late"]):
            yield pick(REASON_LABELS[reason], self.lang)
        if finding["due"] is not None and finding["result"] not in ("not_applicable", "pass"):
            yield self.say("due", day=self.day(finding["due"]))
        if finding["days_late"]:
            yield self.say("late", days=finding["days_late"])
        if finding["result"] == "not_due" and finding["due"] is not None:
            left = DAYS[finding["due"]] - self._as_of
            yield self.say("left", days=left) if left else self.say("today")
        if not finding["scored"]:
            yield self.say("unscored")

    def _decided(self, decided: Mapped) -> str:
        if decided["kind"] == "waived":
            days = {"from_": self.day(decided["from"]), "until": self.day(decided["until"])}
            named = {name: decided[name] for name in ("authority", "decision", "reason")}
            return self.say("waived", **named, **days)
        named = {name: pick(RESULT_LABELS[decided[name]], self.lang) for name in ("old", "new")}
        return self.say("overridden", **named, by=decided["by"], why=decided["why"], on=self.day(decided["on"]))

    def _lines(self, data: Mapped) -> Iterator[str]:
        """What the result of a unit rests on."""
        checked = [self._documents[name]["short"][self.lang] for name in data["documents"]["checked"]]
        yield self.say("documents", documents="; ".join(checked)) if checked else self.say("documents_none")
        lacking = [self._whole.places.called(item["code"], self.lang) for item in data["documents"]["not_in_rulebook"]]
        if lacking:
            yield self.say("documents_missing", places="; ".join(lacking))
        if any(data["not_listed"].values()):
            yield self.say("not_listed", **data["not_listed"])


def _sorted(section: str, found: list[Mapped]) -> list[Mapped]:
    """What is due first, first; violations by severity before."""
    if section == "not_due":
        return sorted(found, key=lambda item: (item["due"] is None, item["due"] or ""))
    if section == "fail":
        return sorted(found, key=lambda item: (URGENT.index(item["severity"]), item["due"] is None, item["due"] or ""))
    return found
