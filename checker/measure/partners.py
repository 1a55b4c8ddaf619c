"""The form ``each``: every entry has a property, or a partner in the window, before or after it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from checker.measure.codes import ENOUGH, NOT_REPORTED, PART
from checker.measure.counting import may_bind
from checker.measure.events import Triggers, compile_limit, compile_partner, matches
from checker.measure.node import Context
from checker.measure.select import FALSE, POSSIBLE, SURE, compile_where
from checker.measure.view import OPEN_END, Found, View

Mapped = Mapping[str, Any]


def compile_each(spec: Mapped, context: Context) -> Triggers:
    """Every entry has a property, or a partner in the window, before or after it."""
    selection = context.selections.get(spec)
    slot = context.slot
    due_name = spec.get("due", "event")
    limit = compile_limit(due_name, context) if isinstance(due_name, Mapping) else None
    property_of = _property(spec, context)

    def last_day(view: View, item: Found) -> int:
        if limit is not None:
            # no time runs before the rule binds, or before the unit exists
            began = None if item.day is None else max(item.day, slot.effect.start, view.founded)
            due = None if began is None else limit(began, item.entry).day
            return slot.ending(view) if due is None else due
        if due_name == "window":
            return slot.due
        if due_name == "event":
            return item.day if item.day is not None else slot.ending(view)
        named = item.entry.get(due_name)
        return OPEN_END if named is None else named

    def judge(view: View, item: Found) -> tuple[int, int, int]:
        value, partly = property_of(view, item)
        due = last_day(view, item)
        if value == SURE:
            return ENOUGH, due, 0
        return (NOT_REPORTED if value else 0) | (PART if partly else 0), due, 0

    reasons = spec.get("reasons") or {}
    rows = (reasons.get("none") or "missing", reasons.get("part") or "missing")
    node = Triggers(context, selection, judge, rows)
    node.in_force_only = bool(spec.get("in_force"))
    node.empty_note = spec.get("empty_note")
    node.speaks = "each"
    node.paired = spec.get("has") is None
    return node


ORDERS: dict[str, Callable[[int, int], bool]] = {
    "before": lambda other, day: other < day,
    "until": lambda other, day: other <= day,
    "after": lambda other, day: other >= day,
}

Property = Callable[[View, Found], tuple[int, bool]]


def _property(spec: Mapped, context: Context) -> Property:
    fact = context.facts["facts"][spec["fact"]]
    if spec.get("has") is not None:
        test = compile_where(spec["has"], {**context.facts["implicit"][fact["type"]], **fact.get("attributes", {})})
        return lambda view, item: (test(item.entry, view.limit), False)
    partner = compile_partner(spec["partner"], spec.get("match") or {}, context)
    when = spec.get("when", "window")
    slot = context.slot
    first, last, year = slot.span
    kept = bool(spec.get("partner_in_force"))
    since = first if partner.selection.section == "events" else 0

    def binds(view: View, other: Found) -> bool:
        """Whether a paper still stood: on the evaluation day, or in the window."""
        return not kept or may_bind(
            other, slot.evaluation_day(view) if slot.state else first, slot.evaluation_day(view)
        )

    def placed(item: Found, other: Found) -> int:
        if partner.selection.year is not None:
            named = other.entry.get(partner.selection.year)
            if other.day is not None and not since <= other.day <= slot.due:
                return FALSE
            return POSSIBLE if named is None else SURE if named == year else FALSE
        if when == "any":
            return SURE
        if other.day is None or (item.day is None and when != "window"):
            return POSSIBLE
        if when == "window":
            return SURE if first <= other.day <= last or slot.state else FALSE
        day = item.day or 0
        return SURE if ORDERS[when](other.day, day) else FALSE

    def look(view: View, item: Found) -> tuple[int, bool]:
        found = view.found(partner.selection)
        if found is None:
            return POSSIBLE, False
        best = max(
            (
                min(other.value, placed(item, other), matches(item.entry, other.entry, partner.match))
                for other in found
                if binds(view, other)
            ),
            default=FALSE,
        )
        if best == SURE:
            return SURE, False
        partly = any(
            placed(item, other) == SURE and matches(item.entry, other.entry, partner.match) == SURE
            for other in view.found(partner.every) or ()
            if binds(view, other)
        )
        return best, partly

    return look
