"""The page as data: documents with their provisions in the order of the text, each with its rules; then the tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from checker import __version__
from checker.book.places import provision_id
from checker.book.rule_view import Link, RuleTeller, RuleView
from checker.book.scenarios import Ran, Written
from checker.book.tables import Tables
from checker.book.when import day
from checker.citation import cite
from checker.coverage.provisions import PARTS, Disposed, provisions
from checker.coverage.report import CLASS_LABELS
from checker.explain import Words
from checker.rulebook.book import Rulebook
from checker.signoff.states import RuleState
from checker.texts import SEVERITY_LABELS, Lang, pick

Mapped = Mapping[str, Any]


class Entry(NamedTuple):
    """An entry of a provision that is no rule."""

    id: str
    label: str
    reason: str


class ProvisionView(NamedTuple):
    place: str
    words: str
    depth: int
    anchor: str
    how: str
    open: bool
    rules: tuple[RuleView, ...]
    entries: tuple[Entry, ...]
    older: tuple[Link, ...]


class DocumentView(NamedTuple):
    """A document: what it is, what is counted of it, its provisions."""

    id: str
    title: str
    short: str
    facts: tuple[tuple[str, str], ...]
    provisions: tuple[ProvisionView, ...]
    counts: tuple[int, ...]


class Choice(NamedTuple):
    code: str
    label: str


class Page(NamedTuple):
    """Everything that the template needs."""

    lang: Lang
    sha256: str
    version: str
    documents: tuple[DocumentView, ...]
    totals: tuple[int, ...]
    choices: Mapping[str, tuple[Choice, ...]]
    strays: tuple[Written, ...]
    mistakes: tuple[str, ...]
    tables: Tables


def page(
    book: Rulebook, documents: Sequence[Mapped], ran: Ran, states: Mapping[str, RuleState],
    used: Mapping[str, Sequence[str]], lang: Lang,
) -> Page:  # fmt: skip
    """The page of some documents of a rulebook, from what was run and from who confirmed what."""
    words = Words(book.facts, book.notes, book.actors, lang)
    teller = RuleTeller(book, words)
    views = tuple(_document(item, ran, states, teller) for item in documents)
    shown = frozenset(rule["id"] for item in documents for rule in item["rules"])
    totals = tuple(map(sum, zip(*(view.counts for view in views), strict=True)))
    return Page(
        lang, book.sha256, __version__, views, totals, _choices(book, documents, teller),
        tuple(ran.strays), tuple(ran.mistakes), Tables(book, documents, used, shown, words),
    )  # fmt: skip


def _document(document: Mapped, ran: Ran, states: Mapping[str, RuleState], teller: RuleTeller) -> DocumentView:
    lang = teller.lang
    rules = {
        rule["id"]: teller.view(rule, document, states[rule["id"]], ran.by_rule.get(rule["id"], ()))
        for rule in document["rules"]
    }
    views = tuple(_provision(item, document, rules, teller) for item in provisions(document))
    judged = sum("judged" in (rule.get("require") or {}) for rule in document["rules"])
    every = rules.values()
    counts = (
        len(views), len(rules), judged, sum(len(rule.scenarios) for rule in every), sum(rule.cases for rule in every),
        sum(rule.failed for rule in every), sum(rule.state == "signed" for rule in every),
        sum(rule.state == "stale" for rule in every), sum(rule.state == "unsigned" for rule in every),
    )  # fmt: skip
    title, short = document["title"][lang], document["short"][lang]
    return DocumentView(document["id"], title, short, tuple(_facts(document, teller)), views, counts)


def _facts(document: Mapped, teller: RuleTeller) -> Iterable[tuple[str, str]]:
    """What is to be known of a document, label beside value."""
    lang, say = teller.lang, teller.say
    assessment = document["assessment"]
    adopted = day(document["adopted"]) if document["adopted"] else say("unknown")
    yield say("number"), document["number"] or say("unknown")
    yield say("issuer"), document["issuer"][lang]
    yield say("adopted"), adopted
    yield say("place"), document["place"]["name"][lang]
    first, last = day(assessment["start"]), assessment["end"]
    days = say("from_to", first=first, last=day(last)) if last else say("from_day", first=first)
    told = [f"{days}. {assessment['why'][lang]}"]
    by = assessment.get("start_told_by")
    if by:
        attributes = {
            **teller.book.facts["implicit"]["document"],
            **(teller.book.facts["facts"][by["fact"]].get("attributes") or {}),
        }
        name = attributes[by["attribute"]]["label"][lang]
        told.append(say("start_told", fact=teller.words.fact(by["fact"]), name=name))
    yield say("assessed"), " ".join(told)
    notes = [teller.words.note(code) for code in document.get("notes") or ()]
    if notes:
        yield say("remarks"), "; ".join(notes)


def _provision(item: Disposed, document: Mapped, rules: Mapping[str, RuleView], teller: RuleTeller) -> ProvisionView:
    lang = teller.lang
    words = cite(item.citation, lang)
    own = tuple(view for name, view in rules.items() if name in (*item.rules, *item.judged))
    return ProvisionView(
        provision_id(document["id"], item.citation), words[:1].upper() + words[1:],
        sum(value is not None for value in item.citation.values()) - 1, _anchor(item.citation, document, teller),
        _how(item, teller), item.open, own, tuple(_entries(item.citation, document, lang)),
        tuple(_older(item.citation, document, teller)),
    )  # fmt: skip


def _how(item: Disposed, teller: RuleTeller) -> str:
    """How a provision is disposed of, in words."""
    told = [teller.say("by_rules")] if item.rules else []
    told += [teller.say("by_judged")] if item.judged else []
    if item.classes == (PARTS,):
        told.append(teller.say("parts_below").removesuffix("."))
    elif item.classes:
        told.append(teller.say("not_rule"))
    return "; ".join(told) + "." if told else teller.say("open")


def _same(one: Mapped, other: Mapped) -> bool:
    def given(citation: Mapped) -> dict[str, Any]:
        return {name: value for name, value in citation.items() if value is not None}

    return given(one) == given(other)


def _anchor(citation: Mapped, document: Mapped, teller: RuleTeller) -> str:
    for anchor in document.get("anchors") or ():
        if _same(anchor["citation"], citation):
            return teller.say("anchor", first=anchor["first"], last=anchor["last"])
    return teller.say("no_anchor")


def _entries(citation: Mapped, document: Mapped, lang: str) -> Iterable[Entry]:
    for item in (*document["not_rules"], *document.get("no_entry", ())):
        if _same(item["citation"], citation):
            yield Entry(item.get("id", ""), pick(CLASS_LABELS[item["class"]], lang), item["reason"][lang])


def _older(citation: Mapped, document: Mapped, teller: RuleTeller) -> Iterable[Link]:
    """Rules of which an earlier version cites this provision, and which stand elsewhere now."""
    for rule in document["rules"]:
        versions = rule.get("versions") or ()
        if not _same(rule["citation"], citation) and any(_same(item["citation"], citation) for item in versions):
            yield teller.rule_link(rule["id"])


def _choices(book: Rulebook, documents: Sequence[Mapped], teller: RuleTeller) -> dict[str, tuple[Choice, ...]]:
    """What filters offer: only what some rule shown has."""
    lang = teller.lang
    rules = [rule for item in documents for rule in item["rules"]]
    topics = {rule["topic"] for rule in rules}
    kinds = {kind for rule in rules for kind in teller.kinds(rule["binds"])}
    return {
        "document": tuple(Choice(item["id"], item["short"][lang]) for item in documents),
        "kind": tuple(Choice(name, teller.words.kind(name)) for name in book.actors if name in kinds),
        "topic": tuple(Choice(code, label[lang]) for code, label in book.topics.items() if code in topics),
        "severity": tuple(Choice(code, pick(label, lang)) for code, label in SEVERITY_LABELS.items()),
        "signoff": tuple(Choice(code, teller.say(code)) for code in ("signed", "stale", "unsigned")),
    }
