"""The form `covers`: what the entries of a window show together, as codes or as different texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from checker.measure.codes import ENOUGH, INCOMPLETE, NOT_REPORTED, PART
from checker.measure.counting import in_force, may_bind, within
from checker.measure.figures import compile_number
from checker.measure.node import Context, Detail, Leaf
from checker.measure.select import SURE
from checker.measure.told import compile_part, evidence, zero_of
from checker.measure.view import Found, View
from checker.measure.windows import year_span

Mapped = Mapping[str, Any]


def plain_values(found: Iterable[str] | str) -> Iterable[str]:
    """The codes of an attribute; a free text is one value, whatever its case and spaces."""
    return (" ".join(found.casefold().split()),) if isinstance(found, str) else found


def _wanted(spec: Mapped, codes: frozenset[str], context: Context) -> Callable[[View], int | None]:
    """How many are asked for: the codes, a number, or the largest number that documents in force name (None: not told)."""
    least = spec.get("at_least")
    if isinstance(least, Mapping) and "figure" in least:
        return compile_number(least, context).value
    if not isinstance(least, Mapping):
        number = len(codes) if codes else int(least or 0)
        return lambda view: number
    selection, name, slot = context.selections.get(least["of"]), least["attribute"], context.slot

    def told(view: View) -> int | None:
        day = slot.evaluation_day(view)
        first = day if slot.state else slot.span.first
        binding = [item for item in view.found(selection) or () if may_bind(item, first, day)]
        numbers: list[int | None] = [item.entry.get(name) for item in binding]
        sure = [item.entry.get(name) for item in binding if item.value == SURE and in_force(item, first, day)]
        if None in numbers or not sure:
            return None
        most = max(number for number in numbers if number is not None)
        # one that may not bind leaves the number open where it names more
        return most if most == max(number for number in sure if number is not None) else None

    return told


def compile_covers(spec: Mapped, context: Context) -> Leaf:
    """The entries of the window together have all codes, or so many different ones."""
    selection = context.selections.get(spec)
    slot = context.slot
    span = year_span(slot.span.first) if spec.get("span") == "year" else slot.span
    attribute = spec["attribute"]
    codes = frozenset(spec.get("codes") or ())
    wanted = _wanted(spec, codes, context)
    least = spec.get("at_least")
    zero = compile_number(least, context) if isinstance(least, Mapping) and "figure" in least else None
    binding = bool(spec.get("in_force")) or slot.state
    part = compile_part(spec.get("part") or [], context)

    def gathered(view: View) -> tuple[set[str], bool, set[str], list[Found]]:
        day = slot.evaluation_day(view)
        first = day if slot.state else span.first
        have: set[str] = set()
        could: set[str] = set()
        vague = False
        kept = []
        for item in view.found(selection) or ():
            if selection.year is not None:
                inside = item.entry.get(selection.year) in (None, slot.span.year)
            else:
                inside = may_bind(item, first, day) if binding and selection.section == "documents" else (
                    slot.state or item.day is None or within(item, span.first, span.last)
                )  # fmt: skip
            if not inside:
                continue
            found = item.entry.get(attribute)
            if item.value == SURE and item.day is not None:
                kept.append(item)
            if found is None:
                vague = True
            elif item.value == SURE and item.day is not None:
                have.update(plain_values(found))
            else:
                could.update(plain_values(found))
        could |= have
        return (have & codes if codes else have), vague, (could & codes if codes else could), kept

    def measure(view: View, due: int) -> int:
        if view.found(selection) is None:
            return NOT_REPORTED
        needed = wanted(view)
        if needed == 0 and zero is not None:
            return zero_of(zero, view, due)
        have, vague, could, kept = gathered(view)
        if needed is not None and len(have) >= needed:
            return ENOUGH
        shown = PART if kept or (part is not None and part(view, due)) else 0
        if needed is None or vague or len(could) >= needed:
            return shown | NOT_REPORTED
        return shown | (INCOMPLETE if context.slot.short(view, due) else 0)

    def detail(view: View, due: int) -> Detail:
        have, _, _, kept = gathered(view)
        needed = wanted(view)
        made = Detail(done=len(have), needed=needed, evidence=evidence(selection.fact, kept))
        made.says.append((
            "covers",
            {"fact": selection.fact, "attribute": attribute, "have": sorted(have), "lacks": sorted(codes - have),
             "done": len(have), "needed": needed},
        ))  # fmt: skip
        if view.found(selection) is None:
            made.absent.append(selection.fact)
        return made

    return Leaf(context.rows(spec.get("reasons") or {}, "wrong_content"), measure, detail, selection.fact)
