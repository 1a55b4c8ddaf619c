"""The state of each rule: confirmed, confirmed but changed since, or never confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, Literal, NamedTuple

from checker.law.compare import stale_rules
from checker.law.store import stored
from checker.rulebook.book import Rulebook
from checker.signoff.ledger import Entry, ledger_file, read_ledger
from checker.signoff.prints import Prints, prints
from checker.texts import Lang

State = Literal["signed", "stale", "unsigned"]
CHANGED: Final = ("anchor", "rule", "scenarios", "texts", "law")
"""What can have changed; ``law``: a text added on this machine differs from the anchor."""


class RuleState(NamedTuple):
    """The state of a rule, the last entry on it, and what has changed since."""

    rule: str
    state: State
    entry: Entry | None = None
    changed: tuple[str, ...] = ()


def states(
    book: Rulebook, rules: Path, features: Path, *, wanted: Iterable[str] | None = None, lang: Lang = "vi",
    ledger: Path | None = None, store: Path | None = None, with_law: bool = False,
) -> list[RuleState]:  # fmt: skip
    """The state of rules in the order of the rulebook (default: all).

    ``with_law``: texts added with ``danchu law add`` are compared too.
    """
    entries = {entry.rule: entry for entry in read_ledger(ledger or ledger_file(rules), lang)}
    chosen = set(book.by_id) if wanted is None else set(wanted)
    now = prints(book, features, [name for name in entries if name in chosen])
    law = _changed_law(book, store, lang) if with_law and entries else frozenset()
    return [_state(name, entries.get(name), now, law) for name in book.by_id if name in chosen]


def _state(name: str, entry: Entry | None, now: Mapping[str, Prints], law: frozenset[str]) -> RuleState:
    if entry is None:
        return RuleState(name, "unsigned")
    then = Prints(entry.anchor, entry.rule_sha256, entry.scenarios, entry.texts)
    changed = [what for what, old, new in zip(Prints._fields, then, now[name], strict=True) if old != new]
    changed += ["law"] if name in law else []
    return RuleState(name, "stale" if changed else "signed", entry, tuple(changed))


def _changed_law(book: Rulebook, store: Path | None, lang: Lang) -> frozenset[str]:
    """Rules on provisions whose official text, as added on this machine, differs from the anchors."""
    found: set[str] = set()
    for document in book.documents:
        kept = stored(document["id"], store, lang)
        if kept is not None:
            found.update(stale_rules(document, kept.text.provisions))
    return frozenset(found)


def counts(found: Sequence[RuleState]) -> dict[str, int]:
    """How many rules are in each state."""
    return {state: sum(item.state == state for item in found) for state in ("signed", "stale", "unsigned")}
