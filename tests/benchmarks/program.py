"""What the common subset asks, said once for every engine: features of a record, then tables of verdicts.

A *term* is a number of an entry: ``("attr", name)``, ``("int", n)``, ``("times", term, n)``, ``("plus", term, n)``,
``("lookup", table, term)`` (a day looked up in a table of days) or ``("feature", name)`` (a number of the unit).
A *test of an entry* is ``("true",)``, ``("null", name)``, ``("is", name, flag)``, ``("codes", name, codes)`` (reported, and one of
them), ``("known", feature)`` (a number of the unit is not null), ``("cmp", op, term, term)``, ``("and", tests)``, ``("or", tests)``
or ``("not", test)``. A comparison stands only where a test before it in the same ``and`` (or its contrary in the same ``or``) has
made sure that nothing in it is null.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

RESULTS = ("pass", "fail", "not_due", "unknown", "not_applicable")
TRUE, FALSE = ("true",), ("false",)
Pred = tuple[Any, ...]


class Feature(NamedTuple):
    """Something measured on a record.

    ``kind``: ``reported`` (is there a list?), ``any`` (flag), ``count`` (number), ``distinct`` (number of different codes of
    ``attribute``), ``max`` (greatest value of ``attribute``, or null), ``figure`` (a number of the record, or null),
    ``attribute`` (of the unit: a number, a flag, or null), ``share`` (flag: two figures are reported, and
    figure · ``under`` ≥ other · ``over``).
    """

    name: str
    kind: str
    fact: str = ""
    test: Pred = TRUE
    attribute: str = ""
    codes: tuple[str, ...] = ()
    part: str = ""
    whole: str = ""
    over: int = 1
    under: int = 1


class Test(NamedTuple):
    """A test in a row of a table of verdicts: ``true``, ``false``, ``null``, ``ge`` and ``eq`` of a feature (``value`` a number, or
    the name of another feature), ``result`` of another verdict."""

    __test__ = False
    op: str
    name: str
    value: int | str | None = None


Row = tuple[tuple[Test, ...], str]
"""Tests that must all hold, and the result; the last row of a table has none."""


class Output(NamedTuple):
    """A finding of the subset: a rule, its window (first day as an ordinal, 0 where it has none or counts from an event)."""

    rule: str
    window: int
    verdict: str


class Program(NamedTuple):
    """Features and verdicts in an order in which each stands after what it reads."""

    features: dict[str, Feature]
    verdicts: dict[str, list[Row]]
    outputs: list[Output]
    tables: dict[str, list[int]]
    base: int  # the day that stands first in the tables

    @property
    def rules(self) -> list[str]:
        """The rules, in order."""
        return list(dict.fromkeys(output.rule for output in self.outputs))

    def attributes(self) -> dict[str, dict[str, str]]:
        """What is read of each list: fact → attribute → ``number``, ``flag``, ``codes`` or ``text``."""
        found: dict[str, dict[str, str]] = {}
        for feature in self.features.values():
            if feature.fact:
                read = found.setdefault(feature.fact, {})
                for name, kind in _reads(feature.test):
                    if read.get(name, "text") == "text":
                        read[name] = kind
                if feature.kind == "max":
                    read[feature.attribute] = "number"
                elif feature.kind == "distinct":
                    read[feature.attribute] = "codes"
        return found

    def codes(self) -> dict[tuple[str, str], list[str]]:
        """Every code that is asked for: (fact, attribute) → codes."""
        found: dict[tuple[str, str], dict[str, None]] = {}
        for feature in self.features.values():
            for name, codes in _codes(feature.test):
                found.setdefault((feature.fact, name), {}).update(dict.fromkeys(codes))
            if feature.kind == "distinct":
                found.setdefault((feature.fact, feature.attribute), {}).update(dict.fromkeys(feature.codes))
        return {key: list(codes) for key, codes in found.items()}

    def of_kind(self, *kinds: str) -> list[Feature]:
        """The features of some kinds."""
        return [feature for feature in self.features.values() if feature.kind in kinds]

    def uses_features(self, feature: Feature) -> bool:
        """Whether a feature is measured with the help of another one."""
        return any(term[0] == "feature" for term in _terms(feature.test))

    def depth(self) -> dict[str, int]:
        """How many verdicts stand behind each other, for engines that decide in rounds."""
        depth: dict[str, int] = {}
        for name, rows in self.verdicts.items():
            before = [depth[test.name] for tests, _ in rows for test in tests if test.op == "result"]
            depth[name] = 1 + max(before, default=-1)
        return depth


def conj(tests: Sequence[Pred]) -> Pred:
    """All of them; what is always true is left out, what stands in an inner ``and`` is taken out of it."""
    flat = [part for test in tests for part in (test[1] if test[0] == "and" else (test,))]
    kept = list(dict.fromkeys(test for test in flat if test != TRUE))
    if FALSE in kept:
        return FALSE
    return TRUE if not kept else kept[0] if len(kept) == 1 else ("and", tuple(kept))


def disj(tests: Sequence[Pred]) -> Pred:
    """Any of them; what is never true is left out."""
    kept = [test for test in tests if test != FALSE]
    if TRUE in kept:
        return TRUE
    return FALSE if not kept else kept[0] if len(kept) == 1 else ("or", tuple(kept))


def neg(test: Pred) -> Pred:
    """The contrary."""
    if test in (TRUE, FALSE):
        return FALSE if test == TRUE else TRUE
    return test[1] if test[0] == "not" else ("not", test)


def _terms(test: Pred) -> Iterator[Pred]:
    if test[0] in ("and", "or"):
        for part in test[1]:
            yield from _terms(part)
    elif test[0] == "not":
        yield from _terms(test[1])
    elif test[0] == "cmp":
        for term in test[2:]:
            while term[0] in ("times", "plus", "lookup"):
                term = term[2] if term[0] == "lookup" else term[1]
            yield term


def _reads(test: Pred) -> Iterator[tuple[str, str]]:
    for term in _terms(test):
        if term[0] == "attr":
            yield term[1], "number"
    yield from _flat(test)


def _flat(test: Pred) -> Iterator[tuple[str, str]]:
    if test[0] in ("and", "or"):
        for part in test[1]:
            yield from _flat(part)
    elif test[0] == "not":
        yield from _flat(test[1])
    elif test[0] == "null":
        yield test[1], "text"
    elif test[0] == "is":
        yield test[1], "flag"
    elif test[0] == "codes":
        yield test[1], "codes"


def _codes(test: Pred) -> Iterator[tuple[str, tuple[str, ...]]]:
    if test[0] in ("and", "or"):
        for part in test[1]:
            yield from _codes(part)
    elif test[0] == "not":
        yield from _codes(test[1])
    elif test[0] == "codes":
        yield test[1], test[2]
