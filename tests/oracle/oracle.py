"""The oracle: every finding of one record on one day, in the order of the rulebook."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from .case import Case, Unit, Window, read_unit
from .days import Span, year_of
from .loading import Document, Rule, read_book, told
from .outcome import AND_ORDER, Verdict, combine, held_to_period
from .verdict import conditions, judge, shown
from .windows import asks_each_event, life, of_versions, without_anchor

Judged = tuple[Case, Verdict]


@dataclass(frozen=True)
class Finding:
    """One finding: window as (from, to) in ISO text or None, result, reason, days late, notes, whether it is scored."""

    rule: str
    window: tuple[str, str] | None
    result: str
    reason: str | None
    days_late: int | None
    notes: tuple[str, ...]
    scored: bool


class Oracle:
    """Evaluates whole records against a folder of rules, one rule after the other."""

    def __init__(self, rules_folder: Path) -> None:
        """Read the rules once; raises on anything in them that it does not understand."""
        self.book = read_book(Path(rules_folder))

    def findings(self, record: dict[str, Any], as_of: date) -> list[Finding]:
        """Every finding of a valid record (CONTRACTS §1, dates in ISO text) on the day `as_of`, in rulebook order."""
        return RecordRun(self, read_unit(self.book, record), as_of).findings()


@dataclass
class RecordRun:
    """One record on one day; `known` keeps what another rule of the same record may ask for."""

    oracle: Oracle
    unit: Unit
    as_of: date

    def __post_init__(self) -> None:
        self.known: dict[str, list[Finding]] = {}
        self.cases: dict[str, list[Case]] = {}
        self.asking: list[str] = []

    def findings(self) -> list[Finding]:
        """All rules in order."""
        return [
            finding
            for document in self.oracle.book.documents
            for rule in document.rules
            for finding in self.of_rule(rule, document)
        ]

    def of_rule(self, rule: Rule, document: Document) -> list[Finding]:
        """The findings of one rule, asked at most once; a circle of rules raises ValueError."""
        if rule.id in self.asking:
            raise ValueError(f"circle of rules: {self.asking}")
        if rule.id not in self.known:
            self.asking.append(rule.id)
            self.known[rule.id] = self.evaluate(rule, document)
            self.asking.pop()
        return self.known[rule.id]

    def evaluate(self, rule: Rule, document: Document) -> list[Finding]:
        """Place and kind first, then every window."""
        if not self.is_in_place(document):
            return [self.finding(rule, None, Verdict("not_applicable", "other_place"))]
        if not self.is_bound(rule):
            return [self.finding(rule, None, Verdict("not_applicable", "other_kind"))]
        if "same_as" in rule.text:
            target = self.of_rule(self.oracle.book.rules[rule.text["same_as"]], document)
            return [replace(one, rule=rule.id, scored=False) for one in target]
        found: list[Judged] = []
        for window, version in of_versions(self.oracle.book, self.unit, self.since(rule, document), self.as_of):
            case = Case(self.oracle.book, self.unit, version, window, self.as_of)
            found.append((case, self.in_window(case, document)))
        self.cases[rule.id] = [case for case, _ in found]
        rolling = [one for one in found if one[0].rule.text["window"].get("roll_up") == "year"]
        others = [one for one in found if one not in rolling]
        return [self.finished(case, verdict, document) for case, verdict in [*others, *rolled_up(rolling)]]

    def is_bound(self, rule: Rule) -> bool:
        """Whether the rule, in one of its versions, binds the kind of unit, and units of its level."""
        level = self.unit.text["unit"]["level"]
        kinds = {kind for one in rule.versions or (rule,) for kind in one.binds}
        return bool(self.unit.kinds & kinds) and (not rule.levels or level in rule.levels)

    def since(self, rule: Rule, document: Document) -> Rule:
        """The rule with its S: the earliest day that the record tells of the document, where it may and does."""
        if document.told_by is None:
            return rule
        fact, attribute = document.told_by
        side = self.unit.documents if self.oracle.book.facts[fact]["type"] == "document" else self.unit.events
        days = [one[attribute] for one in side.get(fact) or [] if one.get(attribute) is not None]
        days = [one for one in days if one <= self.as_of]
        return told(rule, min(days)) if days else rule

    def is_in_place(self, document: Document) -> bool:
        """Whether the unit stands in the province, commune and former province of the document."""
        unit, place = self.unit.text["unit"], document.place
        former = unit.get("former_province") or unit["province"]
        if place.get("former_province") is not None:
            return bool(former == place["former_province"])  # the text of a merged province: its old territory only
        if unit["province"] != place["province"] or former != place["province"]:
            return False
        return place.get("commune") is None or bool(unit.get("commune") == place["commune"])

    def in_window(self, case: Case, document: Document) -> Verdict:
        """Steps 1 to 6 for one window."""
        stopped = life(case)
        if stopped is not None:
            return stopped
        if case.window.form == "per_event" and asks_each_event(case.rule.text["require"]):
            verdict = self.required(case)
            if verdict.reason == "after_effect":
                return verdict
        held_up = self.applicable(case)
        verdict = held_up or self.required(case)
        verdict = self.of_dissolved(case, verdict, stopped=held_up is not None)
        blocked = self.blocked(case, document)
        return blocked if blocked is not None and verdict.reason != "unit_not_existing" else verdict

    def of_dissolved(self, case: Case, verdict: Verdict, stopped: bool) -> Verdict:
        """What is left of a verdict where the unit was dissolved before the last day."""
        dissolved = self.unit.dissolved
        if case.window.form == "unanchored" or verdict.reason == "after_effect":
            return verdict
        if case.window.form == "per_event" and not stopped and not is_silent(case):
            return verdict  # every event has a last day of its own
        if dissolved is not None and dissolved <= case.window.last and verdict.result != "pass":
            return Verdict("not_applicable", "unit_not_existing")
        return verdict

    def blocked(self, case: Case, document: Document) -> Verdict | None:
        """The verdict of a rule that another one blocks; None where the rule goes on."""
        blocking = case.rule.text.get("blocked_by")
        if blocking and case.window.form != "anchored":
            others = self.of_rule(self.oracle.book.rules[blocking["rule"]], document)
            if any(one.result in blocking["results"] and blocks(one, blocking) for one in others):
                return Verdict("not_applicable", "condition_not_met", None, as_notes(blocking.get("note")))
        return None

    def applicable(self, case: Case) -> Verdict | None:
        """Opting in and conditions; None where the rule goes on."""
        attribute = self.oracle.book.actors[self.unit.kind].get("opt_in")
        opting = [] if attribute is None else [{"flag": {"attribute": attribute}}]
        stopped = conditions(case, [*opting, *(case.rule.text.get("applies") or [])])
        return None if stopped is None else held_to_period(case, stopped)

    def required(self, case: Case) -> Verdict:
        """What the rule requires, in this window."""
        if case.window.form == "unanchored":
            return without_anchor(case)
        return judge(case, case.rule.text["require"])

    def finished(self, case: Case, verdict: Verdict, document: Document) -> Finding:
        """The verdict after `never`, with the notes of the rule and of its document."""
        rule = case.rule
        never = rule.text.get("never") or {}
        if verdict.result in never.get("results", []) and "instead" in never:
            reason = "nothing_arose" if never["instead"] == "not_applicable" else None
            verdict = Verdict(never["instead"], reason, None, as_notes(never.get("note")))
        notes = verdict.notes
        for note in rule.text.get("notes") or []:
            if verdict.result not in (note.get("on") or ["pass"]):
                continue
            if ("unless" in note and shown(case, note["unless"])) or ("when" in note and not shown(case, note["when"])):
                continue
            notes = (*notes, note["code"])
        notes = (*notes, *document.notes)
        return self.finding(rule, case.window.span, replace(verdict, notes=tuple(dict.fromkeys(notes))))

    def finding(self, rule: Rule, span: Span | None, verdict: Verdict) -> Finding:
        """The finding as it is compared."""
        reached = rule.scored_for is None or bool(self.unit.kinds & set(rule.scored_for))
        coordination = bool(self.oracle.book.actors[self.unit.kind].get("coordination"))
        return Finding(
            rule=rule.id,
            window=None if span is None else (span[0].isoformat(), span[1].isoformat()),
            result=verdict.result,
            reason=verdict.reason,
            days_late=verdict.days_late,
            notes=verdict.notes,
            scored=rule.scored and reached and not coordination,
        )


def blocks(other: Finding, blocking: dict[str, Any]) -> bool:
    """Whether the reason of the other rule's finding is one that blocks, where reasons are given."""
    return "reasons" not in blocking or other.reason in blocking["reasons"]


def is_silent(case: Case) -> bool:
    """Whether the rule is about one list of events and the record does not report it."""
    form = next(iter(case.rule.text["require"].values()))
    return "fact" in form and case.entries(form["fact"]) is None


def as_notes(code: str | None) -> tuple[str, ...]:
    """A note that may be absent."""
    return () if code is None else (code,)


def rolled_up(found: list[Judged]) -> list[Judged]:
    """The windows of each calendar year combined by AND to one finding for the year, with the rule of the last one."""
    years: dict[int, list[Judged]] = {}
    for case, verdict in found:
        if case.window.span is not None:
            years.setdefault(case.window.span[0].year, []).append((case, verdict))
    result: list[Judged] = []
    for year, parts in sorted(years.items()):
        span = year_of(date(year, 1, 1))
        last = max(case.window.last for case, _ in parts)
        verdict = combine([one for _, one in parts], AND_ORDER)
        case = parts[-1][0]
        given = next(iter(case.rule.text["require"].values())).get("reasons") or {}
        if verdict.result == "fail" and any(one.result == "pass" for _, one in parts):
            verdict = replace(verdict, reason=given.get("part") or given.get("some") or verdict.reason)
        whole_year = Case(case.book, case.unit, case.rule, Window("year", span, last, year), case.as_of)
        result.append((whole_year, verdict))
    return result
