"""From facts to blocks: a table for an event or document, a grid for figures, a list for flags and texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from checker.days import Window, dmy
from checker.explain import window_words
from checker.read.glossary import LISTS, SECTIONS, Glossary
from checker.rulebook.book import Rulebook
from checker.workbook.asked import WHOLE, Asked, key_of
from checker.workbook.columns import identity_cell, judgement_cells, predecessor_cell, unit_cell
from checker.workbook.layout import PREDECESSOR, PREDECESSORS, Answer, Answers, Cell, FigureRow, Figures, Table
from checker.workbook.layout import key_of as key_of_text
from checker.workbook.notes import Notes, capital
from checker.workbook.words import SAYS, UNIT

Mapped = Mapping[str, Any]
LEAST_ROWS: Final = 3
SPARE_ROWS: Final = 2
LOCKED: Final = frozenset({"unit.kind", "unit.level", "unit.province", "period.from", "period.to"})


class Blocks:
    """Makes the blocks of one template: what is asked, and what its record holds besides."""

    def __init__(self, book: Rulebook, asked: Asked, record: Mapped) -> None:
        self.book = book
        self.asked = asked
        self.record = record
        self.period: Window = record["period"]
        self.notes = Notes(self.period)
        self.glossary = Glossary.of(book.facts, book.actors)

    def facts(self) -> list[str]:
        """The facts of the template: those asked for and those that the record holds, in the order of the glossary."""
        held = {name for section in SECTIONS.values() for name in self.record.get(section) or {}}
        wanted = held | self.asked.facts.keys()
        return [name for name in self.book.facts["facts"] if name in wanted]

    def table(self, fact: str) -> Table:
        """The table of an event or document."""
        definition = self.book.facts["facts"][fact]
        section = SECTIONS[definition["type"]]
        held = len((self.record.get(section) or {}).get(fact) or ())
        rows = max(self.asked.rows.get(fact, 0), LEAST_ROWS, held + SPARE_ROWS if held else 0)
        pairs = self.asked.facts.get(fact, [])
        label = definition["label"]["vi"]
        return Table((section, fact), label, self.notes.fact(definition, pairs), self._columns(section, fact), rows)

    def _columns(self, section: str, fact: str) -> tuple[Cell, ...]:
        label, pairs = self.book.facts["facts"][fact]["label"]["vi"], self.asked.facts.get(fact, [])
        attributes = self.glossary.entries[section][fact]
        return tuple(self.notes.cell(name, its, label, pairs) for name, its in attributes.items())

    def figures(self, facts: Iterable[str]) -> list[Figures]:
        """The figures of a topic; states apart, since their columns are days."""
        made: list[Figures] = []
        apart: dict[bool, list[str]] = {False: [], True: []}
        for fact in facts:
            apart[fact in self.glossary.states].append(fact)
        for state, names in apart.items():
            if names:
                made.append(self._grid(names, state))
        return made

    def _grid(self, facts: list[str], state: bool) -> Figures:
        rows: list[FigureRow] = []
        columns: set[Window] = set()
        for fact in facts:
            definition, pairs = self.book.facts["facts"][fact], self.asked.facts.get(fact, [])
            told = set((self.record.get("figures") or {}).get(fact) or ())
            windows = self.asked.windows.get(fact, set())
            if state:
                windows = _by_last_day(windows, {self.period, *told})
            columns |= windows | told
            rows.append(
                FigureRow(fact, definition["label"]["vi"], self.notes.fact(definition, pairs), frozenset(windows))
            )
        ordered = sorted(columns or {self.period}, key=lambda window: (window[1], -window[0]))
        headings = tuple((key_of(item), self._heading(item, state, ordered)) for item in ordered)
        return Figures(headings, tuple(rows), SAYS["figures"])

    def _heading(self, window: Window, state: bool, others: list[Window]) -> str:
        if state:
            day = SAYS["state_column"].format(day=dmy(window[1]))
            alone = [other[1] for other in others].count(window[1]) == 1
            return day if alone else f"{day} ({window_words(window, 'vi')})"
        return SAYS["whole_column"] if key_of(window) == WHOLE else capital(window_words(window, "vi"))

    def answers(self, facts: Iterable[str]) -> Answers | None:
        """Flags and texts of a topic."""
        rows = []
        for fact in facts:
            definition = self.book.facts["facts"][fact]
            cell = self.notes.cell(fact, definition, "", self.asked.facts.get(fact, []))
            rows.append(Answer((SECTIONS[definition["type"]], fact), cell, definition["meaning"]["vi"]))
        return Answers(SAYS["answer_list"], tuple(rows)) if rows else None

    def unit(self, place: str) -> tuple[Answers, ...]:
        """What identifies unit and period, and the attributes of the unit that rules ask for."""
        rows = []
        for key, (_, text) in UNIT.items():
            rows.append(
                Answer(key_of_text(key), unit_cell(key, self.glossary), text.format(place=place), key in LOCKED)
            )
        held = {*self.asked.attributes, *self.record["unit"].get("attributes", ())}
        more = []
        for name, its in self.glossary.unit_attributes.items():
            if name in held:
                cell = self.notes.cell(name, its, "", self.asked.attributes.get(name, []))
                more.append(Answer(("unit", "attributes", name), cell, its["meaning"]["vi"]))
        first = Answers(SAYS["unit_title"], tuple(rows))
        return (first, Answers(SAYS["unit_attributes"], tuple(more))) if more else (first,)

    def predecessors(self) -> list[Table]:
        """The predecessors, and a table for each list in which what they did counts or is told."""
        told = self.record["unit"].get("predecessors") or []
        held = {fact for one in told for section in LISTS for fact in one.get(section) or {}}
        facts = [name for name in self.book.facts["facts"] if name in held or name in self.asked.of_predecessors]
        if not facts and not told:
            return []
        title, note = SAYS["predecessors"], SAYS["predecessors_note"]
        made = [Table(PREDECESSORS, title, note, (identity_cell(),), max(LEAST_ROWS, len(told) + 1), none=False)]
        for fact in facts:
            own = self.table(fact)
            entries = [(one.get(own.key[0]) or {}).get(fact) for one in told]
            rows = max(LEAST_ROWS, sum(len(some) or 1 for some in entries if some is not None) + 1)
            title = SAYS["of_predecessors"].format(label=own.title)
            columns = (predecessor_cell(), *own.columns)
            made.append(Table((PREDECESSOR, *own.key), title, own.note, columns, rows, none=False))
        return made

    def judgements(self) -> Table | None:
        """What people decided, where a rule of the unit waits for that or the record has some."""
        told = self.record.get("judgements") or []
        rules = {rule["id"]: rule for rule, _ in self.asked.judged}
        rules |= {one["rule"]: self.book.by_id[one["rule"]][0] for one in told if one["rule"] in self.book.by_id}
        if not rules and not told:
            return None
        columns = []
        for cell in judgement_cells():
            lines = [f"{capital(cell.label)}.", *self.notes.how(cell, SAYS.get("example_" + cell.key))]
            if cell.key == "rule":
                lines = [f"{name}: {rule['title']['vi']}" for name, rule in rules.items()]
                cell = replace(cell, codes={rule: rule for rule in rules})
            columns.append(replace(cell, note="\n".join([*lines, self.notes.places(self.asked.judged)])))
        rows = max(LEAST_ROWS, len(told) + SPARE_ROWS)
        return Table(("judgements",), SAYS["judgements"], SAYS["judgements_note"], tuple(columns), rows, none=False)


def _by_last_day(windows: set[Window], told: set[Window]) -> set[Window]:
    """One window for each last day, since for a state only that day counts: one that is told, else the longest."""
    kept: dict[int, Window] = {}
    for window in [*sorted(windows, reverse=True), *sorted(told)]:
        if window in windows or window[1] in kept:
            kept[window[1]] = window
    return set(kept.values())
