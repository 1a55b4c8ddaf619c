"""Forms that follow single happenings: the first class of outcome that has one decides."""

from __future__ import annotations

from benchmarks.entries import ATTR, given, selector
from benchmarks.maker import Maker, Mapped, Slot, between
from benchmarks.program import FALSE, Pred, Row, Test, conj, disj, neg


def worst(maker: Maker, fact: str, *classes: tuple[Pred, str]) -> list[Row]:
    """Happenings by the first class that has one."""
    rows: list[Row] = [((Test("false", maker.feature("reported", fact)),), "silent")]
    for test, result in classes:
        if test != FALSE:
            rows.append(((Test("true", maker.feature("any", fact, test=test)),), result))
    return [*rows, ((), "idle")]


def last_day(maker: Maker, spec: Mapped, day: str) -> Pred:
    """The last day for a happening."""
    if "days" in spec:
        return ("plus", (ATTR, day), spec["days"])
    table = f"working_days_{spec['working_days']}"
    count = maker.book.working_days
    maker.tables[table] = [count(at, spec["working_days"]) for at in range(maker.base, maker.reach + 1)]
    return ("lookup", table, (ATTR, day))


def answered(maker: Maker, spec: Mapped, slot: Slot) -> list[Row]:
    """Every happening is closed within a limit."""
    chosen = selector(spec, maker.book.facts)
    closed = spec["closed_by"]
    inside = between(chosen.day, slot.first, slot.last)
    also = selector({"fact": spec["fact"], "where": spec.get("with")}, maker.book.facts)
    limit = last_day(maker, spec["within"], chosen.day)
    done = conj([given(closed), ("cmp", "le", (ATTR, closed), limit)])
    late = conj([given(closed), ("cmp", "gt", (ATTR, closed), limit)])
    over = ("cmp", "lt", limit, ("int", maker.as_of))
    seen = ("cmp", "le", limit, ("int", maker.period[1]))
    unmet = disj([("null", closed), conj([done, neg(also.could)])])
    fail = disj([late, conj([unmet, over, seen])])
    rest = neg(disj([conj([done, also.sure]), conj([chosen.sure, fail])]))
    trigger = conj([inside, chosen.could])
    return worst(maker,
        chosen.fact, (conj([inside, chosen.sure, fail]), "fail"), (conj([trigger, over, rest]), "unknown"),
        (conj([trigger, ("cmp", "ge", limit, ("int", maker.as_of)), rest]), "not_due"), (trigger, "pass"),
    )  # fmt: skip


def each(maker: Maker, spec: Mapped, slot: Slot) -> list[Row]:
    """Every happening has a property on its day."""
    if "has" not in spec or spec.get("due", "event") != "event":
        raise NotImplementedError(spec)
    chosen = selector(spec, maker.book.facts)
    has = selector({"fact": spec["fact"], "where": spec["has"]}, maker.book.facts)
    inside = between(chosen.day, slot.first, slot.last)
    fail = conj([inside, chosen.sure, neg(has.could)])
    trigger = conj([inside, chosen.could])
    unknown = conj([trigger, neg(has.sure), neg(conj([chosen.sure, neg(has.could)]))])
    return worst(maker, chosen.fact, (fail, "fail"), (unknown, "unknown"), (trigger, "pass"))


def none(maker: Maker, spec: Mapped, slot: Slot) -> list[Row]:
    """Nothing was left unhandled beyond its limit."""
    chosen = selector(spec, maker.book.facts)
    inside = between(chosen.day, slot.first, slot.last)
    by = spec["unhandled"]["by"]
    limit = ("plus", (ATTR, chosen.day), spec["unhandled"]["days"])
    handled = conj([given(by), ("cmp", "le", (ATTR, by), limit)])
    late = conj([given(by), ("cmp", "gt", (ATTR, by), limit)])
    running = conj([("null", by), ("cmp", "ge", limit, ("int", maker.as_of))])
    seen = ("cmp", "le", limit, ("int", maker.period[1]))
    over = conj([("null", by), ("cmp", "lt", limit, ("int", maker.as_of)), seen])
    trigger = conj([inside, chosen.could])
    broken = disj([late, over])
    rest = conj([trigger, neg(handled), neg(running), neg(conj([chosen.sure, broken]))])
    rows = worst(maker,
        chosen.fact, (conj([inside, chosen.sure, broken]), "fail"), (conj([trigger, running]), "not_due"),
        (rest, "unknown"), (trigger, "pass"),
    )  # fmt: skip
    if spec.get("empty") != "not_applicable":
        raise NotImplementedError(spec)
    return rows
