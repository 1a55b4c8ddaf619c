"""What the page says of one rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from checker.book.conditions import Said
from checker.book.decides import Decides
from checker.book.lines import share
from checker.book.places import fact_id, link, rule_id
from checker.book.scenarios import Written
from checker.book.when import day, when
from checker.book.words import MODALITIES, PAGE
from checker.explain import Words
from checker.report.rule_page import facts_asked
from checker.rulebook.book import Rulebook
from checker.signoff.states import RuleState
from checker.texts import REASON_LABELS, RESULT_LABELS, SEVERITY_LABELS, pick

Mapped = Mapping[str, Any]


class Link(NamedTuple):
    text: str
    href: str


class Row(NamedTuple):
    """A label with what stands beside it: sentences, then links."""

    label: str
    said: tuple[Said, ...] = ()
    links: tuple[Link, ...] = ()
    ordered: bool = False


class Reading(NamedTuple):
    """A rule as one of its versions reads; ``head`` is empty where there is only one."""

    head: str
    rows: tuple[Row, ...]


class RuleView(NamedTuple):
    """A rule for the template: what filters ask for are codes, the rest is for people."""

    id: str
    place: str
    title: str
    kinds: tuple[str, ...]
    topic: str
    topic_label: str
    severity: str
    severity_label: str
    state: str
    state_label: str
    state_more: str
    readings: tuple[Reading, ...]
    rows: tuple[Row, ...]
    scenarios: tuple[Written, ...]
    cases: int
    failed: int


def reported(rule: Mapped, facts: Mapped) -> list[str]:
    """The facts and attributes of the unit that a rule reads; what its events and documents say is not among them."""
    return [name for name in facts_asked(rule) if name in facts["facts"] or name in facts["attributes"]]


class RuleTeller:
    """Tells rules of one rulebook in one language."""

    def __init__(self, book: Rulebook, words: Words) -> None:
        self.book = book
        self.words = words
        self.lang = words.lang

    def say(self, key: str, **values: object) -> str:
        return pick(PAGE[key], self.lang).format(**values)

    def view(self, rule: Mapped, document: Mapped, state: RuleState, scenarios: Iterable[Written]) -> RuleView:
        """Everything that the page says of a rule."""
        some = tuple(scenarios)
        return RuleView(
            id=rule["id"], place=rule_id(rule["id"]), title=rule["title"][self.lang], kinds=self.kinds(rule["binds"]),
            topic=rule["topic"], topic_label=self.book.topics[rule["topic"]][self.lang], severity=rule["severity"],
            severity_label=pick(SEVERITY_LABELS[rule["severity"]], self.lang), state=state.state,
            state_label=self.say(state.state), state_more=self._state(state),
            readings=self._readings(rule, document), rows=tuple(self._common(rule)), scenarios=some,
            cases=sum(len(item.cases) for item in some), failed=sum(item.failed for item in some),
        )  # fmt: skip

    def kinds(self, binds: Iterable[str]) -> tuple[str, ...]:
        """The kinds that a rule binds, with those that are of one of these kinds."""
        bound = set(binds)
        return tuple(name for name, actor in self.book.actors.items() if name in bound or actor.get("is_a") in bound)

    def rule_link(self, rule: str) -> Link:
        return Link(rule, link(rule_id(rule)))

    def row(self, key: str, *texts: str) -> Row:
        return Row(self.say(key), tuple(Said(text) for text in texts))

    def _state(self, state: RuleState) -> str:
        told = []
        if state.entry is not None:
            told.append(self.say("signed_by", reviewer=state.entry.reviewer, day=day(str(state.entry.on))))
        if state.changed:
            told.append(self.say("changed", what=", ".join(self.say("changed_" + what) for what in state.changed)))
        return "; ".join(told)

    def _readings(self, rule: Mapped, document: Mapped) -> tuple[Reading, ...]:
        versions = rule.get("versions")
        if not versions:
            return (Reading("", tuple(self._rows(rule, document))),)
        return tuple(Reading(self._head(item), tuple(self._rows(item, document))) for item in versions)

    def _head(self, version: Mapped) -> str:
        first, last = version["in_force"]["from"], version["in_force"].get("to")
        days = self.say("from_to", first=day(first), last=day(last)) if last else self.say("from_day", first=day(first))
        told = [self.say("version_days", days=days)]
        if version.get("by"):
            told.append(self.say("version_by", by=version["by"][self.lang]))
        if version.get("gap"):
            told.append(self.say("version_gap", gap=version["gap"][self.lang]))
        return "; ".join(told)

    def _rows(self, rule: Mapped, document: Mapped) -> Iterable[Row]:
        """What a version can say for itself."""
        lang = self.lang
        yield self.row("requirement", rule["requirement"][lang])
        yield self.row("binds", *(self._bound(kind) for kind in rule["binds"]))
        yield self.row("when", *when(rule, document, self.words))
        if rule.get("same_as"):
            other = self.rule_link(rule["same_as"])
            yield Row(self.say("decides"), (Said(self.say("same_as", rule=rule["same_as"])),), (other,))
        else:
            decides = Decides(self.words, rule.get("window"))
            conditions = (*decides.conditions(rule.get("applies") or ()), *self._blocked(rule))
            if conditions:
                blocked = rule.get("blocked_by")
                links = (self.rule_link(blocked["rule"]),) if blocked else ()
                yield Row(self.say("condition"), conditions, links)
            yield Row(self.say("decides"), (decides.form(rule["require"]), *self._after(rule, decides)))
            facts = tuple(Link(self.words.fact(name), link(fact_id(name))) for name in reported(rule, self.book.facts))
            if facts:
                yield Row(self.say("facts"), (), facts)
        for key in ("evidence", "remedy", "reading"):
            if rule.get(key):
                yield self.row(key, rule[key][lang])
        if rule.get("area"):
            yield self.row("area", self._area(rule))

    def _bound(self, kind: str) -> str:
        actor = self.book.actors[kind]
        more = []
        if actor.get("opt_in"):
            more.append(self.say("opt_in", name=self.words.fact(actor["opt_in"])))
        if actor.get("exists_until"):
            more.append(self.say("exists_until", day=day(actor["exists_until"])))
        label = self.words.kind(kind)
        return f"{label} ({'; '.join(more)})" if more else label

    def _blocked(self, rule: Mapped) -> tuple[Said, ...]:
        blocked = rule.get("blocked_by")
        if not blocked:
            return ()
        results = ", ".join(f"“{pick(RESULT_LABELS[name], self.lang)}”" for name in blocked["results"])
        named = [f"“{pick(REASON_LABELS[name], self.lang)}”" for name in blocked.get("reasons") or ()]
        reasons = self.say("blocked_reasons", reasons=", ".join(named)) if named else ""
        return (Said(self.say("blocked", rule=blocked["rule"], results=results, reasons=reasons)),)

    def _after(self, rule: Mapped, decides: Decides) -> Iterable[Said]:
        """What a rule adds to its form: results it never has, notes, facts shown."""
        never = rule.get("never")
        if never:
            results = ", ".join(f"“{pick(RESULT_LABELS[name], self.lang)}”" for name in never["results"])
            yield Said(self.say("never", results=results, why=never["because"][self.lang]), self._instead(never))
        for note in rule.get("notes") or ():
            yield self._note(note, decides)
        if rule.get("show"):
            names = "; ".join(f"“{self.words.fact(name)}”" for name in rule["show"])
            yield Said(self.say("show", names=names))

    def _instead(self, never: Mapped) -> tuple[Said, ...]:
        if not never.get("instead"):
            return ()
        note = self.say("noted", note=self.words.note(never["note"])) if never.get("note") else ""
        return (Said(self.say("instead", result=f"“{pick(RESULT_LABELS[never['instead']], self.lang)}”", note=note)),)

    def _note(self, note: Mapped, decides: Decides) -> Said:
        named = [f"“{pick(RESULT_LABELS[name], self.lang)}”" for name in note.get("on") or ("pass",)]
        values = {"results": ", ".join(named), "note": self.words.note(note["code"])}
        for key in ("when", "unless"):
            if note.get(key):
                return Said(self.say("note_" + key, **values), (decides.form(note[key]),))
        return Said(self.say("note_always", **values))

    def _area(self, rule: Mapped) -> str:
        area = rule["area"]
        target = area.get("target")
        key = "area_share" if area.get("pool") else "area_target"
        told = [self.say("area_open") if target is None else self.say(key, target=share(target))]
        if area.get("over"):
            told.append(self.say("area_over", kinds=", ".join(map(self.words.kind, area["over"]))))
        if area.get("meets") == "any":
            told.append(self.say("area_any"))
        pool = area.get("pool")
        if isinstance(pool, str):
            told.append(self.say("area_" + pool))
        elif pool:
            told.append(self._pool(pool))
        if rule["level"] == "area":
            told.append(self.say("area_only"))
        text = "; ".join(told)
        return text[:1].upper() + text[1:] + "."

    def _pool(self, pool: Mapped) -> str:
        decides = Decides(self.words)
        over, under = decides.joined(pool["numerator"]), decides.joined(pool["denominator"])
        if pool.get("less"):
            under = self.say("area_less", under=under, less=decides.joined(pool["less"]))
        return self.say("area_pool", over=over, under=under)

    def _common(self, rule: Mapped) -> Iterable[Row]:
        """What holds for every version."""
        yield self.row("modality", pick(MODALITIES[rule["modality"]], self.lang))
        points = self.book.scoring["points"][rule["severity"]]
        lines = [self._points(rule, points)]
        for cap in self.book.scoring["caps"]:
            if rule["id"] in cap["rules"]:
                lines.append(self.say("cap", why=cap["why"][self.lang]))
        yield self.row("points", *lines)

    def _points(self, rule: Mapped, points: int) -> str:
        unscored = [kind for kind in rule["binds"] if self.book.actors[kind].get("coordination")]
        if not rule.get("scored", True) or rule.get("same_as") or len(unscored) == len(rule["binds"]):
            return self.say("unscored")
        if unscored:
            return self.say("unscored_kinds", points=points, kinds=", ".join(map(self.words.kind, unscored)))
        return self.say("points_worth", points=points)
