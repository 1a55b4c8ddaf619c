"""Which entries of a list count: the lines of a selector as two tests, one for what is sure and one for what could be."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, NamedTuple

from benchmarks.program import TRUE, Pred, conj, disj, neg

Mapped = Mapping[str, Any]
ATTR = "attr"


class Entries(NamedTuple):
    """A selector: its fact, the attribute that gives the day, and its tests; an attribute that is absent leaves it open."""

    fact: str
    event: bool
    day: str
    sure: Pred
    could: Pred


def given(name: str) -> Pred:
    """The attribute is reported."""
    return ("not", ("null", name))


def equals(name: str, number: int) -> Pred:
    """A number of the entry is this one."""
    return ("cmp", "eq", (ATTR, name), ("int", number))


def selector(spec: Mapped, facts: Mapped) -> Entries:
    """A selector of a rule (``fact``, ``where``)."""
    fact = facts["facts"][spec["fact"]]
    attributes = {**facts["implicit"][fact["type"]], **(fact.get("attributes") or {})}
    lines = [_line(name, value, attributes) for name, value in (spec.get("where") or {}).items()]
    event = fact["type"] == "event"
    return Entries(
        spec["fact"], event, "on" if event else "issued", conj([line[0] for line in lines]), conj([line[1] for line in lines])
    )  # fmt: skip


def _line(name: str, value: Any, attributes: Mapped) -> tuple[Pred, Pred]:
    """What makes a line true, and what does not make it false."""
    if isinstance(value, bool):
        test: Pred = ("is", name, value)
    elif isinstance(value, (list, tuple)):
        test = ("codes", name, tuple(value))
    elif value == "given":
        return given(name), TRUE
    elif "before" in value:
        return _before(name, value["before"], attributes)
    elif "share_of" in value:
        return _share(name, value)
    else:
        return _compared(name, value)
    if attributes[name].get("closing"):
        return test, test
    return test, disj([("null", name), test])


def _compared(name: str, value: Mapped) -> tuple[Pred, Pred]:
    ((operator, bound),) = value.items()
    op = {"above": "gt", "at_least": "ge", "equals": "eq", "at_most": "le", "below": "lt"}[operator]
    test = conj([given(name), ("cmp", op, (ATTR, name), ("int", bound))])
    return test, disj([("null", name), test])


def _before(name: str, other: str, attributes: Mapped) -> tuple[Pred, Pred]:
    """A day before the one that closes the entry; what is still open is before it."""
    if not attributes[other].get("closing") or name not in ("on", "issued"):
        raise NotImplementedError((name, other))
    test = disj([("null", other), conj([given(other), ("cmp", "lt", (ATTR, name), (ATTR, other))])])
    return test, test


def _share(name: str, value: Mapped) -> tuple[Pred, Pred]:
    strict = "above" in value
    bound = Fraction(value["above"] if strict else value["at_least"])
    whole = value["share_of"]
    left = ("times", (ATTR, name), bound.denominator)
    right = ("times", (ATTR, whole), bound.numerator)
    told = [given(name), given(whole), ("cmp", "gt", (ATTR, whole), ("int", 0))]
    test = conj([*told, ("cmp", "gt" if strict else "ge", left, right)])
    return test, disj([neg(conj(told)), test])
