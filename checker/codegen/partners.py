"""Partners of an entry in another list, as text: what followed a trigger, what every entry must have (``measure.partners``)."""

from __future__ import annotations

from typing import Final

from checker.codegen.asked import Asked, may_bind
from checker.codegen.writer import Writer
from checker.measure.events import Partner, compile_partner, same
from checker.measure.select import FALSE, POSSIBLE, SURE, Selection

ORDERS: Final = {"before": "<", "until": "<=", "after": ">="}


def write_following(writer: Writer, asked: Asked, done: str, doubt: str) -> None:
    """Puts the day of the first entry that followed ``entry`` on its ``day`` into a variable (``_closing``).

    ``doubt``: whether one may have without the record saying so.
    """
    partner = compile_partner(asked.spec["followed_by"], asked.spec.get("match") or {}, asked.context)
    writer.put(f"{done} = None; {doubt} = {writer.entries(partner.selection.fact)} is None")
    with writer.inside(f"for partly, later, other in {writer.found(partner.selection)}:"):
        writer.put("if later is not None and later < day: continue")
        _write_matches(writer, partner, "partly")
        with writer.inside(f"if partly == {SURE}:"):
            writer.put(f"if {done} is None or later < {done}: {done} = later")
        writer.put(f"else: {doubt} = True")


def _write_matches(writer: Writer, partner: Partner, value: str) -> None:
    """Lowers a value to what is known of ``entry`` and ``other`` speaking of the same; goes on where they do not (``matches``)."""
    alike = writer.bind(same, "same")
    for mine, theirs in partner.match:
        writer.put(f"left = entry.get({mine!r}); right = other.get({theirs!r})")
        with writer.inside("if left is None or right is None:"):
            writer.put(f"if left is not right: {value} = {POSSIBLE}")
        writer.put(f"elif left != right and not {alike}(left, right): continue")


def write_partner(writer: Writer, asked: Asked, has: str, partly: str) -> None:
    """Puts whether ``entry`` has its partner into a variable, and whether there is one that is not as asked (``_property``)."""
    spec = asked.spec
    partner = compile_partner(spec["partner"], spec.get("match") or {}, asked.context)
    writer.put(f"{has} = {FALSE}; {partly} = False")
    with writer.inside(f"if {writer.entries(partner.selection.fact)} is None:"):
        writer.put(f"{has} = {POSSIBLE}")
    with writer.inside("else:"):
        with writer.inside(f"for least, later, other in {writer.found(partner.selection)}:"):
            _write_placed(writer, asked, partner.selection, "least")
            _write_matches(writer, partner, "least")
            writer.put(f"if least > {has}: {has} = least")
            writer.put(f"if least == {SURE}: break")
        with (
            writer.inside(f"if {has} != {SURE}:"),
            writer.inside(f"for least, later, other in {writer.found(partner.every)}:"),
        ):
            writer.put(f"least = {SURE}")
            _write_placed(writer, asked, partner.selection, "least")
            _write_matches(writer, partner, "least")
            writer.put(f"if least == {SURE}: {partly} = True; break")


def _write_placed(writer: Writer, asked: Asked, selection: Selection, value: str) -> None:
    """Lowers a value to how sure the time of ``other`` is; goes on with the next where it is another time."""
    spec, slot = asked.spec, asked.context.slot
    first, last, year = slot.span
    if spec.get("partner_in_force"):
        end = slot.evaluation_day(writer.view)
        writer.put(f"if not ({may_bind(end if slot.state else first, end, day='later', entry='other')}): continue")
    when = spec.get("when", "window")
    if selection.year is not None:
        since = first if selection.section == "events" else 0
        writer.put(f"if later is not None and not {since} <= later <= {slot.due}: continue")
        writer.put(f"if (named := other.get({selection.year!r})) is None: {value} = {POSSIBLE}")
        writer.put(f"elif named != {year}: continue")
    elif when == "window":
        writer.put(f"if later is None: {value} = {POSSIBLE}")
        if not slot.state:
            writer.put(f"elif not {first} <= later <= {last}: continue")
    elif when != "any":
        writer.put(f"if later is None or day is None: {value} = {POSSIBLE}")
        writer.put(f"elif not later {ORDERS[when]} day: continue")
