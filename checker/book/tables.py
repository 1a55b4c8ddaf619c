"""The tables at the end of the page: parameters, facts, kinds of unit, scoring."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from checker.book.lines import share
from checker.book.places import fact_id, link, rule_id
from checker.book.rule_view import Link, reported
from checker.book.used import BY_ALL
from checker.book.when import day
from checker.book.words import LEVELS, PAGE, TYPES
from checker.explain import Words
from checker.rulebook.book import Rulebook
from checker.rulebook.selectors import is_day
from checker.texts import SEVERITY_LABELS, WINDOW_KINDS, pick

Mapped = Mapping[str, Any]


class ParameterView(NamedTuple):
    place: str
    value: str
    meaning: str
    basis: str
    source: str
    own: tuple[str, ...]
    used: tuple[Link, ...]
    used_words: str


class AttributeView(NamedTuple):
    label: str
    type: str
    meaning: str
    codes: str


class FactView(NamedTuple):
    place: str
    label: str
    type: str
    meaning: str
    attributes: tuple[AttributeView, ...]
    used: tuple[Link, ...]


class KindView(NamedTuple):
    label: str
    level: str
    submits: str
    remarks: str


class Tables:
    """The tables of a page, each made when the template asks for it."""

    def __init__(
        self, book: Rulebook, documents: Sequence[Mapped], used: Mapping[str, Sequence[str]], shown: frozenset[str],
        words: Words,
    ) -> None:  # fmt: skip
        self.book = book
        self.documents = documents
        self.words = words
        self.lang = words.lang
        self._used = used
        self._shown = shown

    def say(self, key: str, **values: object) -> str:
        return pick(PAGE[key], self.lang).format(**values)

    def _links(self, rules: Iterable[str]) -> tuple[Link, ...]:
        return tuple(Link(name, link(rule_id(name))) for name in rules if name in self._shown)

    def parameters(self) -> list[ParameterView]:
        """The figures that legal staff must confirm."""
        return [self._parameter(name, item) for name, item in self.book.parameters.items()]

    def _parameter(self, name: str, item: Mapped) -> ParameterView:
        shorts = {document["id"]: document["short"][self.lang] for document in self.documents}
        own = [
            self.say("in_document", document=shorts[key], value=self._value(other["value"], item["unit"][self.lang]))
            + (f" ({other['why'][self.lang].removesuffix('.')})" if other.get("why") else "")
            for key, other in (item.get("per_document") or {}).items()
            if key in shorts
        ]
        links = self._links(self._used.get(name, ()))
        none = "" if links else self.say("used_by_all" if name in BY_ALL else "not_used")
        source = item["source"][self.lang] if item["source"] else ""
        return ParameterView(
            f"con-so--{name}", self._value(item["value"], item["unit"][self.lang]), item["meaning"][self.lang],
            self.say("basis_" + item["basis"]), source, tuple(own), links, none,
        )  # fmt: skip

    def _value(self, value: Any, unit: str) -> str:
        """A value as people write it: days and shares in their own way, numbers with their unit."""
        if isinstance(value, Mapping):
            kinds = value["by_kind"]
            told = [f"{self.words.kind(kind)}: {n}" for kind, n in kinds.items() if kind != "default"]
            return "; ".join([f"{kinds['default']} {unit}", *told])
        text = str(value)
        if is_day(text):
            return day(text)
        if text in WINDOW_KINDS:
            return pick(WINDOW_KINDS[text], self.lang)
        if "/" in text:
            return share(text)
        if isinstance(value, str) and "-" in text:
            return "/".join(reversed(text.split("-"))) + f" ({unit})"
        return f"{unit} {value}" if isinstance(value, int) and value > 1900 else f"{value} {unit}"

    def facts(self) -> list[tuple[str, list[FactView]]]:
        """The glossary by topic, in the order of the topics."""
        used: dict[str, list[str]] = {}
        for document in self.documents:
            for rule in document["rules"]:
                for name in reported(rule, self.book.facts):
                    used.setdefault(name, []).append(rule["id"])
        groups: dict[str, list[FactView]] = {code: [] for code in self.book.topics}
        for name, fact in self.book.facts["facts"].items():
            groups[fact["topic"]].append(self._fact(name, fact, used.get(name, ())))
        own = [
            self._fact(name, {**item, "attributes": {}}, used.get(name, ()))
            for name, item in self.book.facts["attributes"].items()
        ]
        named = [(self.book.topics[code][self.lang], views) for code, views in groups.items() if views]
        return [(self.say("unit_attributes"), own), *named]

    def _fact(self, name: str, fact: Mapped, used: Iterable[str]) -> FactView:
        kind = pick(TYPES[fact["type"]], self.lang)
        if fact.get("period"):
            kind = pick(TYPES[fact["period"]], self.lang)
        attributes = tuple(self._attribute(item) for item in (fact.get("attributes") or {}).values())
        meaning = fact["meaning"][self.lang] if fact.get("meaning") else ""
        if fact.get("codes"):
            meaning = f"{meaning} {self.say('codes')}: {self._codes(fact)}."
        return FactView(fact_id(name), fact["label"][self.lang], kind, meaning, attributes, self._links(used))

    def _attribute(self, item: Mapped) -> AttributeView:
        kind = pick(TYPES[item["type"]], self.lang)
        if item.get("closing"):
            kind = self.say("closing")
        meaning = item["meaning"][self.lang] if item.get("meaning") else ""
        return AttributeView(item["label"][self.lang], kind, meaning, self._codes(item))

    def _codes(self, item: Mapped) -> str:
        return "; ".join(label[self.lang] for label in (item.get("codes") or {}).values())

    def implicit(self) -> list[tuple[str, str]]:
        """What every event and every document may say."""
        return [
            (self.say("implicit_" + kind), "; ".join(item["label"][self.lang] for item in attributes.values()))
            for kind, attributes in self.book.facts["implicit"].items()
        ]

    def kinds(self) -> list[KindView]:
        """Kinds of unit and the bodies that they answer for."""
        return [self._kind(actor) for actor in self.book.actors.values()]

    def _kind(self, actor: Mapped) -> KindView:
        remarks = []
        if actor.get("is_a"):
            remarks.append(self.say("is_a", kind=self.words.kind(actor["is_a"])))
        if actor.get("answered_by"):
            named = [self._answering(name) for name in actor["answered_by"]]
            remarks.append(self.say("answered_by", kinds=", ".join(named)))
        remarks += [self.say("coordination")] if actor.get("coordination") else []
        remarks += [self.say("opt_in", name=self.words.fact(actor["opt_in"]))] if actor.get("opt_in") else []
        remarks += [self.say("exists_until", day=day(actor["exists_until"]))] if actor.get("exists_until") else []
        text = "; ".join(remarks)
        note = actor["note"][self.lang] if actor.get("note") else ""
        shown = " ".join(item for item in (text[:1].upper() + text[1:] + "." if text else "", note) if item)
        level = pick(LEVELS[actor["level"]], self.lang)
        return KindView(actor["label"][self.lang], level, self.say("yes" if actor["is_unit"] else "no"), shown)

    def _answering(self, name: str) -> str:
        return self.words.kind(name) if name in self.book.actors else self.say("own_unit")

    def points(self) -> list[tuple[str, int]]:
        return [(pick(SEVERITY_LABELS[name], self.lang), n) for name, n in self.book.scoring["points"].items()]

    def bands(self) -> list[tuple[str, int]]:
        return [(band["grade"][self.lang], band["from"]) for band in self.book.scoring["bands"]]

    def caps(self) -> list[tuple[str, tuple[Link, ...]]]:
        """The best grade that is left where one of these rules fails."""
        return [(f"{cap['why'][self.lang]}.", self._links(cap["rules"])) for cap in self.book.scoring["caps"]]

    def confirm(self) -> str:
        return str(self.book.scoring["confirm"][self.lang])
