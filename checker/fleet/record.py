"""One record as JSON text: a unit, a plan, and chance decide what is done, missed, late, wrong, or not said."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

from checker.days import iso
from checker.fleet.assumptions import ANY, Assumptions, Conduct
from checker.fleet.chance import Draw, between, picked, weighed
from checker.fleet.entries import Entry
from checker.fleet.parts import Writing
from checker.fleet.plan import FactPlan, Plan, Task
from checker.fleet.population import Unit
from checker.fleet.spans import year_of

_START: str = '{"schema":"danchu/record/1","unit":'
_LATE_DAYS = 45
_PREDECESSORS = (2, 3)


class Setting(NamedTuple):
    """What a record is about besides its plan: name and codes at that time, first and last day of the unit's life."""

    unit: Unit
    name: str
    codes: dict[str, str | None]
    founded: int | None
    dissolved: int | None
    period: tuple[int, int]


class RecordWriter:
    """Writes records by one set of assumptions."""

    def __init__(self, taken: Assumptions) -> None:
        self._taken = taken
        self._disagreements = taken.contradictions.model_dump()
        self._times = [times for times, weight in enumerate(taken.happenings) for _ in range(weight)]

    def write(self, setting: Setting, plan: Plan, conduct: Conduct, draw: Draw) -> tuple[str, str]:
        """The text of a record, without a line end, and how it contradicts itself (empty: not)."""
        taken = self._taken
        odd = ""
        if draw() < taken.contradictory:
            odd = list(self._disagreements)[weighed(list(self._disagreements.values()), draw)]
        told = taken.complete_through[weighed([item.weight for item in taken.complete_through], draw)]
        through = max(setting.period[1] + between(*told.days, draw), setting.period[0])
        writing = Writing(
            draw, conduct, setting.unit.row.abbr, through,
            backwards=odd == "closed_before_opened", over=odd == "part_above_whole",
        )  # fmt: skip
        return _One(taken, setting, plan, writing, odd, self._times).text(), odd


class _One:
    """One record while it is written."""

    def __init__(
        self, taken: Assumptions, setting: Setting, plan: Plan, writing: Writing, odd: str, times: Sequence[int]
    ) -> None:
        self._times = times
        self._taken = taken
        self._setting = setting
        self._plan = plan
        self._writing = writing
        self._draw = writing.draw
        self._odd = odd
        self._made: dict[str, list[tuple[int, str]]] = {}
        self._pending: list[tuple[Entry, int, dict[str, str]]] = []
        self._last = min(writing.through, plan.life.last)
        self._first = max(setting.period[0], plan.life.first)
        self._end = min(setting.period[1], self._last)

    def text(self) -> str:
        plan, writing, draw = self._plan, self._writing, self._draw
        conduct, setting = writing.conduct, self._setting
        attributes = self._flags(plan.attributes, attributes=True)
        flags = self._flags(plan.flags, attributes=False)
        truth = {**attributes, **flags}
        subjects = {family: self._subjects(family) for family in plan.families}
        counts = {name: len(subjects[family]) for name, family in plan.figures.subjects.items()}
        for name in plan.figures.counted:
            counts.setdefault(name, plan.figures.drawn(name, draw))
        doubled = picked(plan.lasting, draw) if self._odd == "two_in_force" and plan.lasting else None
        unreported = conduct.unreported
        for fact in plan.facts:
            if unreported and draw() < unreported:
                continue
            self._made[fact.name] = []
            self._fact(fact, truth, subjects.get(fact.family) if fact.family else None, counts, doubled)
        self._follow()
        if self._odd == "denied" and truth:
            denied = picked(sorted(truth), draw)
            attributes, flags = (
                {name: said and name != denied for name, said in one.items()} for one in (attributes, flags)
            )
        pieces = [
            _START + self._unit(attributes),
            f'"period":{{"from":"{iso(setting.period[0])}","to":"{iso(setting.period[1])}"}}',
        ]
        if writing.through != setting.period[1]:
            pieces.append(f'"complete_through":"{iso(writing.through)}"')
        for section in ("events", "documents"):
            pieces.append(f'"{section}":{{{",".join(self._section(section))}}}')
        figures = plan.figures.write(draw, conduct, counts, over=writing.over)
        pieces.append(f'"figures":{{{",".join(figures)}}}')
        pieces.append(f'"flags":{{{",".join(self._said(flags))}}}')
        if plan.texts:
            pieces.append(f'"texts":{{{",".join(self._texts())}}}')
        judgements = self._judgements()
        if judgements:
            pieces.append(f'"judgements":[{",".join(judgements)}]')
        return ",".join(pieces) + "}"

    def _flags(self, names: dict[str, bool], *, attributes: bool) -> dict[str, bool]:
        """Flags that hold or not; what a rule asks for, as the unit's conduct is."""
        draw, shares, conduct = self._draw, self._taken.flags, self._writing.conduct
        fixed = dict(self._setting.unit.fixed)
        made = {}
        for name, asked in names.items():
            if attributes and (name in fixed or self._plan.kinds[name] != "flag"):
                continue
            share = conduct.praised if asked else shares.get(name, shares[ANY])
            made[name] = draw() < share
        return made

    def _said(self, flags: dict[str, bool]) -> list[str]:
        """Flags as they are reported; some units leave some out."""
        unsaid = max(self._writing.conduct.unsaid, self._writing.conduct.unreported)
        return [f'"{name}":{json.dumps(value)}' for name, value in flags.items() if self._draw() >= unsaid]

    def _subjects(self, family: tuple[str, str]) -> list[str]:
        """The villages, projects … of the unit, as JSON texts; the village of a village is itself."""
        draw, taken, unit = self._draw, self._taken, self._setting.unit
        attribute = family[1]
        if attribute == unit.row.level:
            return [json.dumps(self._setting.name.split(",")[0], ensure_ascii=False)]
        count = between(*taken.subjects.get(attribute, taken.subjects[ANY]), draw)
        pool = taken.texts.get(attribute)
        if pool is None:
            return [f'"{between(1, 240, draw):02}-{index + 1}/{unit.row.abbr}"' for index in range(count)]
        start = int(draw() * len(pool))
        names = [pool[(start + index) % len(pool)] for index in range(count)]
        return [json.dumps(name, ensure_ascii=False) for name in dict.fromkeys(names)]

    def _fact(
        self, fact: FactPlan, truth: dict[str, bool], subjects: list[str] | None, counts: dict[str, int],
        doubled: Task | None,
    ) -> None:  # fmt: skip
        draw, conduct = self._draw, self._writing.conduct
        missing = conduct.missing
        for task in fact.tasks:
            slot = task.slot
            if slot.gates and not all(truth.get(name, True) for name in slot.gates):
                continue
            if slot.chance < 1 and draw() >= slot.chance:
                continue
            times = counts[slot.repeat] if slot.repeat else 1
            about = subjects if subjects is not None and not slot.repeat else None
            for index in range(times if about is None else len(about)):
                if draw() < missing:
                    continue
                subject = about[index] if about else (picked(subjects, draw) if subjects else "")
                self._entry(fact, task.entry, self._day(task), slot.year, subject)
            if task is doubled:
                self._entry(fact, task.entry, self._day(task), slot.year, subjects[0] if subjects else "")
        self._by_chance(fact, subjects)

    def _day(self, task: Task) -> int:
        """A day of a slot; now and then after its limit. A day that is not there yet is 0."""
        slot, draw, last = task.slot, self._draw, self._last
        if draw() < self._writing.conduct.late and slot.limit < last:
            return slot.limit + 1 + int(draw() * min(_LATE_DAYS, last - slot.limit))
        end = min(slot.last, last)
        return slot.first + int(draw() * (end - slot.first + 1)) if slot.first <= end else 0

    def _by_chance(self, fact: FactPlan, subjects: list[str] | None) -> None:
        """What happens without anybody asking for it, and what a unit does over and above."""
        if self._first > self._end or subjects == []:
            return
        draw = self._draw
        for entry in fact.happenings:
            self._some(fact, entry, picked(self._times, draw), subjects)
        if fact.spare is not None:
            spare = self._taken.spare.get(fact.name) or self._taken.spare[ANY]
            times = between(*spare, draw) * (1 - self._writing.conduct.missing)
            self._some(fact, fact.spare, int(times), subjects)

    def _some(self, fact: FactPlan, entry: Entry, times: int, subjects: list[str] | None) -> None:
        """Entries on any days of the period."""
        draw, first, days = self._draw, self._first, self._end - self._first + 1
        for _ in range(times):
            day = first + int(draw() * days)
            self._entry(fact, entry, day, year_of(day), picked(subjects, draw) if subjects else "")

    def _entry(self, fact: FactPlan, entry: Entry, day: int, year: int, subject: str) -> None:
        """Writes an entry of a day (0: none), and notes what has to follow it."""
        if not day:
            return
        writing = self._writing
        writing.subject, writing.year = subject, year
        if entry.links:
            writing.texts = {}
        self._made[fact.name].append((day, entry.write(writing, day)))
        for link, follower in entry.links:
            base = writing.dates.get(link.base)
            if base is not None:
                given = {mine: writing.texts[theirs] for mine, theirs in link.match if theirs in writing.texts}
                self._pending.append((follower, base + between(link.least, link.most, self._draw), given))

    def _follow(self) -> None:
        """Writes what follows other entries, as far as the day has come and the unit does it."""
        writing, missing = self._writing, self._writing.conduct.missing
        for entry, day, given in self._pending:
            made = self._made.get(entry.fact)
            if made is None or day > self._last or self._draw() < missing:
                continue
            writing.given, writing.year = given, year_of(day)
            made.append((day, entry.write(writing, day)))

    def _section(self, section: str) -> list[str]:
        made = []
        for fact in self._plan.facts:
            if fact.section == section and fact.name in self._made:
                entries = sorted(self._made[fact.name])
                made.append(f'"{fact.name}":[{",".join(text for _, text in entries)}]')
        return made

    def _unit(self, flags: dict[str, bool]) -> str:
        setting = self._setting
        unit, conduct, draw = setting.unit, self._writing.conduct, self._draw
        about: dict[str, object] = {
            "id": unit.id, "name": setting.name, "kind": unit.row.kind, "level": unit.row.level, **setting.codes,
        }  # fmt: skip
        about["founded_on"] = None if setting.founded is None else iso(setting.founded)
        about["dissolved_on"] = None if setting.dissolved is None else iso(setting.dissolved)
        told: dict[str, object] = {}
        for name in self._plan.attributes:
            if conduct.unsaid and draw() < conduct.unsaid:
                continue
            value = self._attribute(name, flags)
            if value is not None:
                told[name] = value
        text = json.dumps({**about, "attributes": told}, ensure_ascii=False, separators=(",", ":"))
        if setting.founded is None or not self._plan.predecessors:
            return text
        return f'{text[:-1]},"predecessors":[{",".join(self._predecessors(setting.founded))}]}}'

    def _attribute(self, name: str, flags: dict[str, bool]) -> object:
        if name in flags:
            return flags[name]
        fixed = dict(self._setting.unit.fixed)
        kind = self._plan.kinds[name]
        if kind == "codes":
            return [fixed[name]] if name in fixed else []
        if kind == "figure":
            return between(*self._taken.figures.get(name, self._taken.figures[ANY]), self._draw)
        return f"{year_of(self._setting.period[1])}-{fixed[name]}" if name in fixed else None

    def _predecessors(self, founded: int) -> list[str]:
        draw, writing = self._draw, self._writing
        made = []
        for number in range(between(*_PREDECESSORS, draw)):
            facts = []
            for name, entry in self._plan.predecessors:
                day = founded - 1 - int(draw() * 170)
                held = draw() >= writing.conduct.missing
                facts.append(f'"{name}":[{entry.write(writing, day) if held else ""}]')
            made.append(f'{{"id":"{self._setting.unit.id[:58]}-cu{number + 1}","events":{{{",".join(facts)}}}}}')
        return made

    def _texts(self) -> list[str]:
        texts, draw = self._taken.texts, self._draw
        return [
            f"{json.dumps(name)}:{json.dumps(picked(texts.get(name, texts[ANY]), draw), ensure_ascii=False)}"
            for name in self._plan.texts
            if draw() >= self._writing.conduct.unreported
        ]

    def _judgements(self) -> list[str]:
        draw, taken, conduct = self._draw, self._taken, self._writing.conduct
        made = []
        for rule in self._plan.judged:
            if draw() >= conduct.judged:
                continue
            judged = {
                "rule": rule, "result": "pass" if draw() < conduct.praised else "fail", "by": picked(taken.judged_by, draw),
                "on": iso(self._setting.period[1] + between(1, 15, draw)), "reason": picked(taken.judged_because, draw),
            }  # fmt: skip
            made.append(json.dumps(judged, ensure_ascii=False, separators=(",", ":")))
        return made
