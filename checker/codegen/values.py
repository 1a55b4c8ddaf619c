"""The forms that compare values, as text: figure, flag, ratio, and what entries cover (``checker.measure.values``, ``covering``)."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from checker.codegen.asked import Asked, all_through, incomplete, may_bind, shown
from checker.codegen.numbers import Wanted, write_sum, write_value
from checker.codegen.tests_of_entries import OPERATORS
from checker.codegen.writer import Writer
from checker.measure.codes import (
    BROKEN,
    DID_NOT_ARISE,
    DID_NOT_ARISE_AT_ONCE,
    ENOUGH,
    INCOMPLETE,
    NOT_REPORTED,
    PART,
)
from checker.measure.covering import plain_values
from checker.measure.figures import compile_number, is_state
from checker.measure.select import SURE
from checker.measure.windows import year_span


def write_figure(writer: Writer, asked: Asked, measured: str) -> bool:
    """A figure or an attribute of the unit compared with a number."""
    spec = asked.spec
    operator = next(key for key in OPERATORS if spec.get(key) is not None)
    number = compile_number(spec[operator], asked.context)
    bound = Wanted(writer, asked, number)
    if spec.get("figure"):
        write_value(writer, spec["figure"], asked, "it")
    else:
        writer.put(f"it = {writer.attribute(spec['attribute'])}")
    less = BROKEN if spec.get("at_once") else all_through(writer, asked)
    held = f"{ENOUGH} if it {OPERATORS[operator]} {bound.text} else {less}"
    missing = " or ".join(filter(None, ["it is None", bound.unknown]))
    writer.put(f"{measured} = {NOT_REPORTED} if {missing} else {held}")
    return True


def write_flag(writer: Writer, asked: Asked, measured: str) -> bool:
    """A yes/no of the record or the unit, or a coded attribute that has one of some codes."""
    spec = asked.spec
    wanted = spec.get("is", True)
    value = writer.flag(spec["flag"]) if spec.get("flag") else writer.attribute(spec["attribute"])
    if not spec.get("flag") and spec.get("any"):
        codes = writer.bind_equal(frozenset(spec["any"]), "codes")
        held = f"{codes}.isdisjoint({value}) is {not wanted}"
    else:
        held = f"{value} is {wanted}"
    less = f"{INCOMPLETE} if complete < {asked.due} else 0"
    writer.put(f"{measured} = {NOT_REPORTED} if {value} is None else {ENOUGH} if {held} else {less}")
    return True


def write_ratio(writer: Writer, asked: Asked, measured: str) -> bool:
    """A sum of figures against another; a zero denominator means that nothing arose."""
    spec = asked.spec
    state = all(is_state(name, asked.context.facts) for name in spec["denominator"])
    zero = ENOUGH if spec.get("zero") == "pass" else DID_NOT_ARISE_AT_ONCE if state else DID_NOT_ARISE
    late = all_through(writer, asked)
    write_sum(writer, spec["denominator"], asked, "whole")
    with writer.inside("if whole == 0:"):
        writer.put(f"{measured} = {zero if zero & 3 == ENOUGH else f'{zero} | {late}'}")
    with writer.inside("else:"):
        write_sum(writer, spec["numerator"], asked, "part")
        missing = "whole is None or part is None"
        less = f"({PART} if part else 0) | {late}"
        writer.put(f"{measured} = {NOT_REPORTED} if {missing} else {ENOUGH} if {_share(spec)} else {less}")
    return True


def _share(spec: Mapping[str, Any]) -> str:
    """``part`` of ``whole`` against a share, by whole numbers."""
    strict = spec.get("above") is not None
    least = spec.get("at_least")
    bound = Fraction(spec["above"] if strict else 1 if least is None else least)
    return f"part * {bound.denominator} {'>' if strict else '>='} {bound.numerator} * whole"


def write_covers(writer: Writer, asked: Asked, measured: str) -> bool:
    """The entries of the window together have all codes, or so many different ones."""
    spec, selection = asked.spec, asked.selection()
    codes = frozenset(spec.get("codes") or ())
    least = spec.get("at_least")
    if isinstance(least, Mapping) and "figure" not in least:  # a number that entries of another list name
        return False
    number = compile_number(least if isinstance(least, Mapping) else len(codes) or least or 0, asked.context)
    wanted = Wanted(writer, asked, number)
    text = writer.bind(plain_values, "texts")
    with writer.inside(f"if {writer.entries(selection.fact)} is None:"):
        writer.put(f"{measured} = {NOT_REPORTED}")
    with writer.inside("else:"), wanted.unless_none_asked(measured):
        writer.put("have = set(); could = set(); vague = kept = False")
        with writer.inside(f"for value, day, entry in {writer.found(selection)}:"):
            writer.put(f"if not ({_inside(writer, asked)}): continue")
            writer.put(f"found = entry.get({spec['attribute']!r})")
            writer.put(f"if value == {SURE}: kept = True")
            writer.put("if found is None: vague = True")
            writer.put(f"else: (have if value == {SURE} else could).update({text}(found))")
        writer.put("could |= have")
        if codes:
            named = writer.bind_equal(codes, "codes")
            writer.put(f"have &= {named}; could &= {named}")
        with writer.inside(f"if {wanted.reached('len(have)')}:"):
            writer.put(f"{measured} = {ENOUGH}")
        with writer.inside("else:"):
            doubt = f"{NOT_REPORTED} if vague or {wanted.could('len(could)')} else {incomplete(writer, asked)}"
            writer.put(f"{measured} = {shown(writer, asked, 'kept')} | ({doubt})")
    return True


def _inside(writer: Writer, asked: Asked) -> str:
    """Whether an entry belongs to the window."""
    spec, slot, selection = asked.spec, asked.context.slot, asked.selection()
    span = year_span(slot.span.first) if spec.get("span") == "year" else slot.span
    if selection.year is not None:
        return f"entry.get({selection.year!r}) in (None, {slot.span.year})"
    day = slot.evaluation_day(writer.view)
    first = day if slot.state else span.first
    if (spec.get("in_force") or slot.state) and selection.section == "documents":
        return may_bind(first, day)
    return "True" if slot.state else f"day is None or {span.first} <= day <= {span.last}"
