"""Forms that count entries or compare numbers, as rows of measurements (`enough`, `silent`, `nothing`, `idle`)."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from benchmarks.entries import equals, given, selector
from benchmarks.maker import Maker, Mapped, Slot, between
from benchmarks.program import Row, Test, conj, disj


def held(maker: Maker, spec: Mapped, slot: Slot) -> list[Row]:
    """At least n entries in the window; n may be a figure."""
    if spec.get("by") == "year" or spec.get("by") == "working_year":
        return told_by_year(maker, spec, slot)
    chosen = selector(spec, maker.book.facts)
    inside = between(chosen.day, slot.first, slot.last)
    least = spec.get("at_least", 1)
    if isinstance(least, Mapping):
        needed = maker.number(least["figure"], slot)
        zero: list[Row] = [((Test("eq", needed, 0),), "idle")]
        unknown: list[Row] = [((Test("null", needed),), "silent")]
        return zero + maker.enough(chosen, inside, needed, unknown)
    return maker.enough(chosen, inside, least)


def told_by_year(maker: Maker, spec: Mapped, slot: Slot) -> list[Row]:
    """Entries that name the year of the window, done by its last day."""
    by = spec["by"]
    chosen = selector({**spec, "by": None}, maker.book.facts)
    year = maker.year if by == "year" else maker.year - 1
    since = slot.first if chosen.event else 0
    inside = conj([between(chosen.day, since, slot.due)])
    sure = conj([given(by), equals(by, year), chosen.sure])
    could = conj([disj([("null", by), conj([given(by), equals(by, year)])]), chosen.could])
    return maker.enough(chosen._replace(sure=sure, could=could), inside, spec.get("at_least", 1))


def issued(maker: Maker, spec: Mapped, slot: Slot) -> list[Row]:
    """A paper in force, or one that names the year."""
    if spec.get("by") == "year":
        return told_by_year(maker, spec, slot)
    chosen = selector(spec, maker.book.facts)
    return maker.enough(chosen, maker.in_force(slot, "in_force_until", chosen.day, spec.get("max_age_months")), 1)


def in_use(maker: Maker, spec: Mapped, slot: Slot) -> list[Row]:
    """Begun, and not ended."""
    chosen = selector(spec, maker.book.facts)
    return maker.enough(chosen, maker.in_force(slot, maker.book.facts["roles"]["ended"], chosen.day), 1)


def covers(maker: Maker, spec: Mapped, slot: Slot) -> list[Row]:
    """The entries of the window together have all codes, or so many different ones."""
    chosen = selector(spec, maker.book.facts)
    attribute = spec["attribute"]
    if spec.get("in_force"):
        inside = maker.in_force(slot, "in_force_until", chosen.day)
    else:
        span = maker.period if spec.get("span") == "year" else (slot.first, slot.last)
        inside = between(chosen.day, *span)
    rows: list[Row] = [((Test("false", maker.feature("reported", chosen.fact)),), "silent")]
    vague = Test("true", maker.feature("any", chosen.fact, test=conj([inside, chosen.could, ("null", attribute)])))
    for place, test in enumerate(dict.fromkeys((chosen.sure, chosen.could))):
        tests = conj([inside, test])
        result = "silent" if place else "enough"
        if spec.get("codes"):
            one = [conj([tests, ("codes", attribute, (code,))]) for code in spec["codes"]]
            rows.append((tuple(Test("true", maker.feature("any", chosen.fact, test=each)) for each in one), result))
        else:
            codes = tuple(maker.book.facts["facts"][chosen.fact]["attributes"][attribute]["codes"])
            name = maker.feature("distinct", chosen.fact, test=tests, attribute=attribute, codes=codes)
            rows.append(((Test("ge", name, spec["at_least"]),), result))
        if not place:
            rows.append(((vague,), "silent"))
    return [*rows, ((), "nothing")]


def figure(maker: Maker, spec: Mapped, slot: Slot) -> list[Row]:
    """A figure or attribute compared with a number."""
    name = maker.number(spec.get("figure") or spec["attribute"], slot)
    silent: Row = ((Test("null", name),), "silent")
    if "equals" in spec:
        return [silent, ((Test("eq", name, spec["equals"]),), "enough"), ((), "nothing")]
    return [silent, ((Test("ge", name, spec["above"] + 1),), "enough"), ((), "nothing")]


def flag(maker: Maker, spec: Mapped, slot: Slot) -> list[Row]:
    """A yes or no of the unit."""
    name = maker.feature("attribute", name=spec["attribute"])
    return [((Test("null", name),), "silent"), ((Test("true", name),), "enough"), ((), "nothing")]


def ratio(maker: Maker, spec: Mapped, slot: Slot) -> list[Row]:
    """A figure against another, by whole numbers; nothing to take a share of: nothing arose."""
    (part,), (whole,) = spec["numerator"], spec["denominator"]
    over, under = maker.number(part, slot), maker.number(whole, slot)
    share = Fraction(spec.get("at_least", 1))
    holds = maker.feature(
        "share", name=f"{over}_share", part=over, whole=under, over=share.numerator, under=share.denominator
    )
    return [
        ((Test("eq", under, 0),), "idle"), ((Test("null", under),), "silent"), ((Test("null", over),), "silent"),
        ((Test("true", holds),), "enough"), ((), "nothing"),
    ]  # fmt: skip
