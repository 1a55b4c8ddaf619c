"""Tries the mutants of many rules, on several processes where asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from checker.explain import Words
from checker.mutation.questions import question
from checker.mutation.report import Tried
from checker.mutation.trial import Trial, scenarios_of
from checker.rulebook.book import open_rulebook

_TRIAL: list[Trial] = []  # one a process, made when it starts


def trial(rules: Path, features: Path) -> Trial:
    """What tries mutants of a rulebook with the scenarios of a folder."""
    return Trial(open_rulebook(rules), scenarios_of([features]))


def try_rules(rules: Path, features: Path, wanted: Sequence[str], jobs: int) -> Iterator[list[Tried]]:
    """What became of the mutants of each rule, in the order given."""
    if jobs <= 1 or len(wanted) < 2:
        only = trial(rules, features)
        for rule in wanted:
            yield tried(only, rule)
        return
    with ProcessPoolExecutor(jobs, initializer=_start, initargs=(rules, features)) as pool:
        yield from pool.map(_work, wanted, chunksize=4)


def _start(rules: Path, features: Path) -> None:
    _TRIAL.append(trial(rules, features))


def _work(rule: str) -> list[Tried]:
    return tried(_TRIAL[0], rule)


def tried(judge: Trial, rule_id: str) -> list[Tried]:
    """The mutants of a rule with the scenario that notices each; changes that make no rule are left out."""
    book = judge.book
    rule, document = book.by_id[rule_id]
    both = [Words(book.facts, book.notes, book.actors, lang) for lang in ("vi", "en")]
    return [
        Tried(
            verdict.mutant.key, rule_id, document["id"], verdict.mutant.operator, verdict.killed_by,
            {} if verdict.killed_by else {
                words.lang: question(verdict.mutant, rule, document, words) for words in both
            },
        )
        for verdict in judge.of(rule_id)
        if verdict.usable
    ]  # fmt: skip
