"""What a scenario has told so far: a record in the making, the day of assessment, and the findings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from checker.check import Checker
from checker.days import Window, dmy, iso, window_name
from checker.decide import Decider, process_decider
from checker.errors import Place
from checker.findings import Finding, findings
from checker.gherkin.faults import StepError
from checker.gherkin.labels import ATTRIBUTE, Labels, Named, said
from checker.gherkin.places import Spot
from checker.read.reader import RecordReader
from checker.read.schema import SCHEMA
from checker.read.text import Path
from checker.rulebook.book import Rulebook
from checker.texts import REASON_LABELS, RESULT_LABELS

Mapped = Mapping[str, Any]

UNIT_ID: Final = "don-vi"
PREDECESSOR_ID: Final = "tien-than-{}"
JUDGE: Final = "Đoàn kiểm tra"
DAY_OF: Final = {"events": "on", "documents": "issued"}


class Bench:
    """What scenarios of one rulebook run with: its labels, the reader of records, a checker for each day and rule.

    ``like`` gives the labels, reader and decider of another bench, whose rulebook has the same facts, actors, notes and
    judged rules: a mutant of a rule, for one, is then ready at once.
    """

    def __init__(self, rulebook: Rulebook, *, decider: Decider | None = None, like: Bench | None = None) -> None:
        self.rulebook = rulebook
        self.labels: Labels = like.labels if like else Labels(rulebook)
        self.reader: RecordReader = (
            like.reader if like else RecordReader(rulebook.facts, rulebook.actors, rulebook.entries)
        )
        self.decider: Decider = decider or (like.decider if like else process_decider())
        self._checkers: dict[tuple[int, str], Checker] = {}

    def findings(self, rule: str, as_of: int, record: Mapped) -> list[Finding]:
        """The findings of one rule, those of another place or kind included."""
        checker = self._checkers.get((as_of, rule))
        if checker is None:
            checker = Checker(self.rulebook, as_of, rules={rule}, decider=self.decider)
            self._checkers[as_of, rule] = checker
        return [found for found in findings(checker.check(record), checker, every=True) if found.id == rule]


class Story:
    """The state that steps work on. ``line`` is that of the step being carried out."""

    def __init__(self, bench: Bench, rule: str, file: str = "") -> None:
        self.bench = bench
        self.labels = bench.labels
        self.rule = rule
        self.file = file
        self.line = 0
        self.unit: dict[str, Any] = {}
        self.period: Window | None = None
        self.complete_through: int | None = None
        self.life: dict[str, str] = {}
        self.attributes: dict[str, Any] = {}
        self.lists: dict[str, dict[str, list[dict[str, Any]]]] = {"events": {}, "documents": {}}
        self.figures: dict[str, dict[str | None, int]] = {}
        self.plain: dict[str, dict[str, Any]] = {"flags": {}, "texts": {}}
        self.predecessors: dict[str, dict[str, dict[str, list[dict[str, Any]]]]] = {}
        self.judgements: list[dict[str, Any]] = []
        self.lines: dict[Path, int] = {}
        self.as_of: int | None = None
        self.record: dict[str, Any] | None = None
        self.findings: list[Finding] | None = None
        self.spoken_of: list[Finding] = []

    def name_unit(self, name: str, kind: str, spot: Spot, period: Window) -> None:
        """Sets unit, place and period; what was told of them before is replaced."""
        level = self.bench.rulebook.actors[kind]["level"]
        if level == "any":
            level = "commune" if spot.commune else "province"
        self.unit = {"id": UNIT_ID, "name": name, "kind": kind, "level": level, **spot._asdict()}
        self.period = period
        self.lines["unit",] = self.lines["period",] = self.line

    def add(self, fact: Named, entries: list[dict[str, Any]], predecessor: str | None = None) -> None:
        """Reports entries of an event or document; an empty list reports that there was none."""
        known, path = self._teller(predecessor)
        told = known[fact.section].setdefault(fact.id, [])
        if not entries:
            told.clear()
        for entry in entries:
            self.lines[*path, fact.section, fact.id, len(told)] = self.line
            told.append(entry)

    def _teller(self, predecessor: str | None) -> tuple[dict[str, dict[str, list[dict[str, Any]]]], Path]:
        if predecessor is None:
            return self.lists, ()
        known = self.predecessors.setdefault(predecessor, {"events": {}, "documents": {}})
        return known, ("unit", "predecessors", list(self.predecessors).index(predecessor))

    def forget(self, fact: Named) -> None:
        """Takes a fact or unit attribute out again: it is not reported."""
        for section in (self.lists, self.plain):
            section.get(fact.section, {}).pop(fact.id, None)
        if fact.section == ATTRIBUTE:
            self.attributes.pop(fact.id, None)
        elif fact.section == "figures":
            self.figures.pop(fact.id, None)

    def raw(self) -> dict[str, Any]:
        """The record as a file would hold it. StepError where the scenario names no unit."""
        if self.period is None:
            raise StepError('chưa có bước `hồ sơ … của …, loại "…", …`')
        record: dict[str, Any] = {
            "schema": SCHEMA,
            "unit": {**self.unit, **self.life, "attributes": dict(self.attributes)},
            "period": {"from": iso(self.period[0]), "to": iso(self.period[1])},
            "figures": {name: self._figure(name, told) for name, told in self.figures.items()},
            "judgements": [dict(judgement) for judgement in self.judgements],
            **{section: _copied(facts) for section, facts in self.lists.items()},
            **{section: dict(facts) for section, facts in self.plain.items()},
        }
        if self.complete_through is not None:
            record["complete_through"] = iso(self.complete_through)
        record["unit"]["predecessors"] = [
            {"id": PREDECESSOR_ID.format(index), **{section: _copied(facts) for section, facts in told.items()}}
            for index, told in enumerate(self.predecessors.values(), start=1)
        ]
        return record

    def _figure(self, name: str, told: Mapping[str | None, int]) -> Any:
        """A bare number, or numbers with their periods; a bare one among these is for the period of the record."""
        if set(told) == {None}:
            return told[None]
        own = window_name(*self.period) if self.period else None
        if None in told and own is None:
            label = self.bench.labels.glossary.facts[name]["label"]["vi"]
            raise StepError(f"“{label}”: kỳ của hồ sơ không phải năm, 6 tháng, quý, tháng; ghi rõ kỳ của từng số")
        merged = {own if window is None else window: value for window, value in told.items()}
        return [{"period": window, "value": value} for window, value in merged.items()]

    def assess(self, as_of: int) -> None:
        """Reads the record as one from a file is read, and checks it. StepError with all its mistakes."""
        read = self.bench.reader.read_data(self.raw(), Place(self.file, line=self.line), self._place)
        if read.record is None:
            raise StepError("hồ sơ không hợp lệ:\n" + "\n".join(problem.show() for problem in read.problems))
        self.as_of, self.record = as_of, read.record
        self.findings = self.bench.findings(self.rule, as_of, read.record)
        self.spoken_of = []

    def _place(self, path: Path) -> Place:
        """The line of the step that told what stands at a path of the record."""
        ends = (path[:length] for length in range(len(path), 0, -1))
        line = next((self.lines[end] for end in ends if end in self.lines), self.line)
        return Place(self.file, line=line, pointer="".join(f"/{step}" for step in path))

    def show(self, finding: Finding) -> str:
        """A finding in the words of the Then steps."""
        parts = [f'"{RESULT_LABELS[finding.result][0]}"']
        if finding.reason:
            parts.append(f'lý do "{REASON_LABELS[finding.reason][0]}"')
        if finding.due is not None:
            parts.append(f"hạn cuối {_said_day(finding.due)}")
        if finding.days_late:
            parts.append(f"chậm {finding.days_late} ngày")
        notes = self.bench.rulebook.notes
        parts += [f'ghi chú "{notes[code]["vi"] if code in notes else code}"' for code in finding.notes]
        return f"{said(finding.window)}: {', '.join(parts)}"

    def shown(self) -> str:
        """All findings in the words of the Then steps, one a line."""
        if not self.findings:
            return "không có kết quả nào"
        return "\n    ".join(self.show(finding) for finding in self.findings)


def _said_day(ordinal: int) -> str:
    """A day that the calendar does not have is our fault, and must not hide the finding it stands in."""
    try:
        return dmy(ordinal)
    except ValueError:
        return f"ngoài lịch ({ordinal})"


def _copied(facts: Mapping[str, list[dict[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
    return {name: [dict(entry) for entry in entries] for name, entries in facts.items()}
