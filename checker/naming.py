"""Names of rules and documents given by people: they exist, or the nearest ones are offered."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable

from checker.errors import DanchuError
from checker.rulebook.book import Rulebook
from checker.texts import TABLE, pick


class UnknownName(DanchuError):
    """A rule, document or schema that does not exist; the message offers the nearest names."""


def known_rule(name: str, book: Rulebook, lang: str) -> str:
    """The id of a rule that exists. UnknownName otherwise."""
    if name not in book.by_id:
        raise UnknownName(pick(TABLE["no_rule"], lang).format(rule=name) + nearest(name, book.by_id, lang))
    return name


def known_document(name: str, book: Rulebook, lang: str) -> str:
    """The id of a document that exists. UnknownName otherwise."""
    known = [document["id"] for document in book.documents]
    if name not in known:
        raise UnknownName(pick(TABLE["no_document"], lang).format(document=name) + nearest(name, known, lang))
    return name


def chosen_rules(rules: Iterable[str], documents: Iterable[str], book: Rulebook, lang: str) -> list[str]:
    """The ids asked for by rule and by document, in the order of the rulebook; all where none is named.

    Raises UnknownName.
    """
    named = {known_rule(name, book, lang) for name in rules}
    places = {known_document(name, book, lang) for name in documents}
    return [
        rule["id"]
        for rule, document in book.pairs()
        if (not named or rule["id"] in named) and (not places or document["id"] in places)
    ]


def nearest(name: str, known: Collection[str], lang: str) -> str:
    """“ Did you mean: …?”, or nothing where no known name is like this one."""
    close = difflib.get_close_matches(name, known)
    return pick(TABLE["near"], lang).format(near=", ".join(close)) if close else ""
