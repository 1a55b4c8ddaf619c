"""A plan: everything that units of one kind, place, period and life report, compiled once and written many times."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from checker.days import parse_day
from checker.fleet.assumptions import Assumptions
from checker.fleet.conditions import Known
from checker.fleet.demands import MAIN_DATE, Demands, Link, Slot
from checker.fleet.entries import Compiler, Entry
from checker.fleet.figures import Figures
from checker.fleet.gather import Gatherer
from checker.fleet.mention import Mentions
from checker.fleet.merge import added, avoided, happened, links_of, merged
from checker.fleet.population import rules_of
from checker.fleet.spans import Life
from checker.fleet.wants import Want, Wanted
from checker.rulebook.book import Rulebook

Mapped = Mapping[str, Any]
Links = Sequence[tuple[Wanted, tuple[Link, Entry]]]
SECTIONS: Final = {"event": "events", "document": "documents"}


@dataclass(slots=True)
class Task:
    """One slot with what writes its entry."""

    slot: Slot
    entry: Entry


@dataclass(slots=True)
class FactPlan:
    """What is reported of one fact. ``family``: whose subjects its entries speak of (None: of none)."""

    name: str
    section: str
    main: str
    tasks: list[Task] = field(default_factory=list)
    happenings: list[Entry] = field(default_factory=list)
    spare: Entry | None = None
    family: tuple[str, str] | None = None


@dataclass(slots=True)
class Plan:
    """Facts in the order of the glossary, and the rest of a record. ``lasting``: papers that stay in force;
    ``kinds``: attribute of the unit → flag, codes, figure, date or text."""

    life: Life
    facts: list[FactPlan]
    figures: Figures
    flags: dict[str, bool]
    attributes: dict[str, bool]
    texts: list[str]
    judged: list[str]
    families: list[tuple[str, str]]
    predecessors: list[tuple[str, Entry]]
    lasting: list[Task]
    kinds: Mapping[str, str]


class Plans:
    """Makes plans for a rulebook and keeps them: fleets have a few hundred settings, however many units."""

    def __init__(self, book: Rulebook, taken: Assumptions) -> None:
        self._book = book
        self._taken = taken
        self._compiler = Compiler(book.facts, taken, years_in(book))
        self._mentions = Mentions(book.facts)
        about = book.facts["attributes"]
        self._kinds = {name: "codes" if one.get("codes") else str(one["type"]) for name, one in about.items()}
        self._known: dict[tuple[Any, ...], Plan] = {}
        self._bound: dict[tuple[str, str, str], list[Any]] = {}

    def plan(
        self, kind: str, level: str, documents: tuple[str, ...], fixed: tuple[tuple[str, str], ...], life: Life
    ) -> Plan:
        """The plan of a setting; ``documents``: whose rules are asked (where they
        disagree, those that stand first hold), ``fixed``: the coded attributes of the unit."""
        key = (kind, level, documents, fixed, life)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._make(kind, level, documents, dict(fixed), life)
        return found

    def _make(
        self, kind: str, level: str, documents: tuple[str, ...], fixed: dict[str, str], life: Life
    ) -> Plan:  # fmt: skip
        book = self._book
        gatherer = Gatherer(book.facts, self._mentions, Known(book.facts, book.actors, kind, fixed), life)
        demands = gatherer.demands
        known = {document["id"]: document for document in book.documents}
        for document in (known[name] for name in documents):
            begins = parse_day(document["assessment"]["start"])
            for rule in self._rules(document, kind, level):
                gatherer.rule(rule, begins)
            self._local_text(document, begins, demands)
        opting = book.actors[kind].get("opt_in")
        if opting:
            demands.attributes.setdefault(opting, False)
        return self._compiled(demands)

    def _rules(self, document: Mapped, kind: str, level: str) -> list[Any]:
        key = (document["id"], kind, level)
        if key not in self._bound:
            self._bound[key] = rules_of(document, kind, level, self._book.actors)
        return self._bound[key]

    def _local_text(self, document: Mapped, begins: int, demands: Demands) -> None:
        """A unit may have the text itself: one that tells its first day, or one whose assessment ends in the period."""
        assessment = document["assessment"]
        binding = self._book.facts["binding_fact"]
        end = assessment.get("end")
        told = assessment.get("start_told_by")
        if told is None and (end is None or parse_day(end) >= demands.life.period[1]):
            return
        demands.mentioned[binding["fact"]] = None
        asked = Wanted()
        if end is not None:
            asked.add(binding["attribute"], Want(flag=True))
        chance = 1.0 if end is None else self._taken.kept_text
        demands.slots.append(
            Slot(binding["fact"], asked, begins, begins, begins, state=True, chance=chance, needs=frozenset((-1,)))
        )

    def _compiled(self, demands: Demands) -> Plan:
        known = self._book.facts["facts"]
        for name, (fact, attribute) in demands.numbers.subjects.items():
            demands.matched.append(((fact, attribute), (fact, attribute)))
            demands.numbers.names[name] = None
        families = demands.families()
        subject_of = {fact: (attribute, top) for (fact, attribute), top in families.items()}
        codes = {
            fact: {name: frozenset(about.get("codes") or ()) for name, about in self._compiler.known(fact).items()}
            for fact in demands.links
        }
        avoid = avoided(demands, codes)
        for slot in demands.slots:
            demands.mentioned[slot.fact] = None
        for linked in demands.links.values():
            for _, link in linked:
                demands.mentioned[link.fact] = None
        listed = [name for name in known if name in demands.mentioned and known[name]["type"] in SECTIONS]
        links = {
            fact: [(asked, (link, self._follower(link, demands))) for asked, link in mine]
            for fact, mine in demands.links.items()
        }
        facts = [self._fact(name, demands, avoid, links.get(name, []), subject_of) for name in listed]
        lasting = [
            task for fact in facts for task in fact.tasks if task.slot.state and known[fact.name]["type"] == "document"
        ]
        counts = {name: families[pair] for name, pair in demands.numbers.subjects.items()}
        return Plan(
            demands.life, facts, Figures(demands.numbers, counts, known, self._taken, demands.life),
            demands.flags, demands.attributes,
            [name for name in known if name in demands.mentioned and known[name]["type"] == "text"],
            demands.judged, sorted(set(families.values())),
            [(name, self._compiler.entry(name, Wanted(), MAIN_DATE["event"])) for name in demands.predecessors],
            lasting, self._kinds,
        )  # fmt: skip

    def _fact(
        self, name: str, demands: Demands, avoid: Mapping[str, list[Wanted]], links: Links, subject_of: Mapped
    ) -> FactPlan:
        kind = self._book.facts["facts"][name]["type"]
        main = MAIN_DATE[kind]
        attribute, family = subject_of.get(name, ("", None))
        plan = FactPlan(name, SECTIONS[kind], main, family=family)
        always = demands.always.get(name, [])
        mine = [slot for slot in demands.slots if slot.fact == name]
        quiet = [*always, *avoid.get(name, [])]
        for slot in merged(mine):
            wanted = added(slot.wanted, quiet)
            entry = self._compiler.entry(
                name, wanted, main, subject_by=attribute, year_by=slot.year_by, links=links_of(wanted, links)
            )
            plan.tasks.append(Task(slot, entry))
        if mine and kind == "event":
            wanted = added(Wanted(), quiet)
            plan.spare = self._compiler.entry(name, wanted, main, subject_by=attribute, links=links_of(wanted, links))
        sorts = happened(item for item in demands.happenings if item.fact == name)
        if mine:
            sorts = [sort for sort in sorts if any(sort == asked for asked, _ in links)]
        for sort in sorts:
            wanted = added(sort, always)
            plan.happenings.append(
                self._compiler.entry(name, wanted, main, subject_by=attribute, links=links_of(wanted, links))
            )
        return plan

    def _follower(self, link: Link, demands: Demands) -> Entry:
        """What writes the entry that a link brings along."""
        main = MAIN_DATE[self._book.facts["facts"][link.fact]["type"]]
        wanted = added(link.wanted, demands.always.get(link.fact, []))
        return self._compiler.entry(link.fact, wanted, main, given=[name for name, _ in link.match])


def years_in(book: Rulebook) -> frozenset[str]:
    """The attributes by which some rule tells the year of an entry."""
    known = book.facts["facts"]
    found: set[str] = set()

    def look(node: Any) -> None:
        if isinstance(node, list):
            for item in node:
                look(item)
        elif isinstance(node, Mapping):
            by, fact = node.get("by"), node.get("fact")
            if isinstance(by, str) and fact in known:
                about = (known[fact].get("attributes") or {}).get(by)
                if about and about["type"] == "figure":
                    found.add(by)
            for item in node.values():
                look(item)

    for rule, _ in book.pairs():
        look(dict(rule))
    return frozenset(found)
