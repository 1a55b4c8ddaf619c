"""Mutants: the rulebook of one rule with one thing changed, in the rule or in the day and place of its document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from checker.mutation.changes import Path, changes, with_value, years_on
from checker.rulebook.book import Rulebook

Mapped = Mapping[str, Any]


class Mutant(NamedTuple):
    """What was changed, and the rulebook (that rule and those it waits for) in which it is."""

    rule: str
    operator: str
    path: Path
    old: Any
    new: Any
    book: Rulebook

    @property
    def key(self) -> str:
        """A name that stays while the rule stays as it is: for the file of justified survivors."""
        where = "/".join(str(part) for part in self.path)
        new = self.new["province"] if isinstance(self.new, dict) else self.new
        return f"{self.rule} {self.operator} {where}" + (f" → {new}" if new is not None else "")


OPERATORS = {"place": "place", "levels": "level"}
"""What a change to a document changes for a rule; the other changes move a day of effect."""


def own_book(book: Rulebook, rule_id: str) -> Rulebook:
    """The rulebook cut down to a rule and those that it waits for."""
    needed: set[str] = set()
    waiting = [rule_id]
    while waiting:
        name = waiting.pop()
        if name in needed or name not in book.by_id:
            continue
        needed.add(name)
        rule = book.by_id[name][0]
        waiting += [other for other in (rule.get("same_as"), (rule.get("blocked_by") or {}).get("rule")) if other]
    documents = [
        {**document, "rules": [rule for rule in document["rules"] if rule["id"] in needed]}
        for document in book.documents
    ]
    return Rulebook({**book.compiled, "documents": [document for document in documents if document["rules"]]})


def mutants(book: Rulebook, rule_id: str) -> Iterator[Mutant]:
    """Every mutant of a rule, in a fixed order."""
    own = own_book(book, rule_id)
    rule, document = own.by_id[rule_id]
    judged = own.by_id.get(rule.get("same_as") or "", (rule, document))[0]
    for change in changes(rule):
        yield Mutant(rule_id, *change[:4], _with_rule(own, change.rule))
    for path, old, new in _of_document(rule, judged, document, book.actors):
        if path[0] == "in_force":
            changed = _with_rule(own, with_value(rule, path, new))
        else:
            changed = _with_document(own, with_value(document, path, new))
        yield Mutant(rule_id, OPERATORS.get(str(path[0]), "effect"), path, old, new or None, changed)


def _of_document(rule: Mapped, judged: Mapped, document: Mapped, actors: Mapped) -> Iterator[tuple[Path, Any, Any]]:
    """Days of effect a year earlier and later, and another province."""
    own = rule.get("in_force") or {}
    yield from _years(("in_force",), own, ("from", "to"))
    asked = [end for end, named in (("start", "from"), ("end", "to")) if not _names(rule, named)]
    # an earlier start changes nothing where the rule itself names its first window: that is changed instead
    hidden = "start" if (judged.get("window") or {}).get("first") else None
    yield from _years(("assessment",), document["assessment"], asked, hidden)
    if _levels_matter(rule, document, actors):
        yield ("levels",), ", ".join(document["levels"]), []
    place = document["place"]
    other = "01" if place["province"] != "01" else "02"
    moved = {**place, "province": other, "former_province": other if place["former_province"] else None}
    yield ("place",), place["province"], moved


def _levels_matter(rule: Mapped, document: Mapped, actors: Mapped) -> bool:
    """Whether the document's levels leave out units of a kind that the rule binds."""
    levels = document.get("levels")
    if not levels or rule.get("levels"):
        return False
    return any(actors[kind]["level"] not in levels for kind in rule["binds"])


def _names(rule: Mapped, end: str) -> bool:
    """Whether a rule, or its first or last version, says itself from or until when it is in force."""
    versions = rule.get("versions") or [rule]
    return bool((versions[0 if end == "from" else -1].get("in_force") or {}).get(end))


def _years(
    holder: Path, days: Mapped, fields: Iterable[str], hidden: str | None = None
) -> Iterator[tuple[Path, Any, Any]]:
    for field in fields:
        for by in (1,) if field == hidden else (-1, 1):
            if not days.get(field):
                continue
            other = years_on(days[field], by)
            if field in ("end", "to") and other < (days.get("start") or days.get("from") or ""):
                continue  # a rule that is never in force is none
            yield (*holder, field), days[field], other


def _with_rule(own: Rulebook, changed: Mapped) -> Rulebook:
    documents = [
        {**document, "rules": [changed if rule["id"] == changed["id"] else rule for rule in document["rules"]]}
        for document in own.documents
    ]
    return Rulebook({**own.compiled, "documents": documents})


def _with_document(own: Rulebook, changed: Mapped) -> Rulebook:
    documents = [changed if document["id"] == changed["id"] else document for document in own.documents]
    return Rulebook({**own.compiled, "documents": documents})
