"""What a rule comes to in one window, as text: forms by name, composites, parts with conditions, years rolled up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from checker.codegen.asked import Asked
from checker.codegen.conditions import Conditions
from checker.codegen.counting import write_held, write_in_use, write_issued
from checker.codegen.happenings import write_triggers
from checker.codegen.nothing import write_none
from checker.codegen.table import Table
from checker.codegen.trends import write_observed, write_trend
from checker.codegen.values import write_covers, write_figure, write_flag, write_ratio
from checker.codegen.writer import Writer
from checker.measure.cells import AFTER_EFFECT_REASON, Cell
from checker.measure.codes import AHEAD, ENOUGH, LIFE_OK, NO, PART, PENDING, Frames
from checker.measure.composite import Composite, Guarded
from checker.measure.forms import COMPOSITES, form_name
from checker.measure.node import Moment
from checker.measure.rolled import RolledYear

Mapped = Mapping[str, Any]
Write = Callable[[Writer, Asked, str], bool]


def write_judged(writer: Writer, asked: Asked, outcome: str) -> bool:
    """A person decides; most records have no judgement."""
    nobody = asked.node.decided(0, asked.moment)
    writer.put(f"{outcome} = {writer.ask(asked.node.fixed(asked.moment))} if view.judgements else {nobody}")
    return True


MEASURES: Final[dict[str, Write]] = {
    "held": write_held, "issued": write_issued, "in_use": write_in_use, "covers": write_covers,
    "figure": write_figure, "flag": write_flag, "ratio": write_ratio, "trend": write_trend, "observed": write_observed,
}  # fmt: skip
OUTCOMES: Final[dict[str, Write]] = {
    "answered": write_triggers, "each": write_triggers, "none": write_none, "judged": write_judged,
}  # fmt: skip


def write_form(writer: Writer, asked: Asked, outcome: str, measured: str = "") -> bool:
    """Puts what a form comes to into a variable; where it has no text of its own, the compiled form is asked.

    ``measured``: the variable for what is measured; returns whether something was put there.
    """
    name = form_name(asked.spec)
    if name in COMPOSITES:
        _write_composite(writer, asked, asked.spec[name], outcome)
        return False
    inside = asked._replace(spec=asked.spec[name])
    if name in OUTCOMES and OUTCOMES[name](writer, inside, outcome):
        return False
    if name in MEASURES:
        measured = measured or writer.new("measured")
        if MEASURES[name](writer, inside, measured):
            writer.put(f"{outcome} = {asked.rows(writer)}[{measured}]")
            return True
    writer.put(f"{outcome} = {writer.ask(asked.node.fixed(asked.moment))}")
    return False


CONDITIONS: Final = Conditions(write_form, MEASURES)


def _write_composite(writer: Writer, asked: Asked, body: Mapped, outcome: str) -> None:
    node: Composite = asked.node
    moment = asked.moment
    specs = [part for part in body["parts"] if part.get("judged_with") != "last" or asked.context.slot.last_of_year]
    parts = [writer.new("part") for _ in specs]
    measured = [writer.new("measured") for _ in specs]
    if node.looks_again:
        writer.put(f"{' = '.join(measured)} = 0")  # what does not apply shows nothing
    all_told = True
    for spec, part, name, its in zip(specs, node.parts, parts, measured, strict=True):
        inside = Asked(spec, part, asked.context.inner(), moment)
        if isinstance(part, Guarded):
            all_told &= _write_guarded(writer, inside, spec["applies"], part.frames, name, its)
        else:
            all_told &= write_form(writer, inside, name, its)
    outcomes = f"({', '.join(parts)},)"
    if node.looks_again and all_told:  # as ``Leaf.something``
        combined = writer.bind(Table(node.of_parts_shown), "combined")
        writer.put(f"{outcome} = {combined}[{outcomes}, ({' | '.join(measured)}) & {ENOUGH | PART} > 0]")
    elif node.looks_again:
        chosen = writer.bind(node.chooser(moment), "chosen")
        writer.put(f"{outcome} = {chosen}({outcomes}, view)")
    else:
        combined = writer.bind(Table(node.of_parts), "combined")
        writer.put(f"{outcome} = {combined}[{outcomes}]")


def _write_guarded(
    writer: Writer, asked: Asked, conditions: list[Mapped], frames: Frames, outcome: str, measured: str = ""
) -> bool:
    """A form where its conditions hold, else what that gate says."""
    _write_gate(writer, asked, conditions, frames, outcome)
    with writer.inside("else:"):
        node = asked.node.node if isinstance(asked.node, Guarded) else asked.node
        return write_form(writer, asked._replace(node=node), outcome, measured)


def _write_gate(writer: Writer, asked: Asked, conditions: list[Mapped], frames: Frames, outcome: str) -> None:
    """What a gate says where conditions do not hold; an ``else`` may follow."""
    holds = CONDITIONS.write(writer, conditions, asked.context, asked.moment)
    gates = frames.condition_gates()
    if asked.moment.window == AHEAD:  # nobody is blamed for what lies after the period
        gates = [gates[PENDING] if answer > NO else gate for answer, gate in enumerate(gates)]
    with writer.inside(f"if {holds}:"):
        writer.put(f"{outcome} = {writer.bind_equal(tuple(gates), 'gates')}[{holds}]")


def write_cell(writer: Writer, cell: Cell | RolledYear, outcome: str) -> None:
    """Puts what a rule comes to in one window into a variable."""
    if isinstance(cell, RolledYear):
        windows = [writer.new("window") for _ in cell.cells]
        for name, each in zip(windows, cell.cells, strict=True):
            write_cell(writer, each, name)
        combined = writer.bind(Table(cell.of_windows), "year")
        writer.put(f"{outcome} = {combined}[{', '.join(windows)},]")
        return
    slot, view = cell.slot, writer.view
    moves = cell.shown is not None
    if moves and (cell.ends or not (form_name(cell.rule["require"]) in MEASURES and cell.conditions.timeless)):
        writer.put(f"{outcome} = {writer.ask(cell.outcome)}")  # the moment depends on the record
        return
    due = slot.due_for(view)
    moment = Moment(due, slot.window_for(due), slot.life(view, due))
    asked = Asked(cell.rule["require"], cell.node, cell.context, moment)
    if moment.life != LIFE_OK:
        life = slot.unit_life(view) if cell.each_by_itself(moment) else moment.life
        if life != LIFE_OK:
            writer.put(f"{outcome} = {cell.frames.gate(life=life)}")
        else:
            _write_by_itself(writer, asked, cell, outcome)
        return
    if cell.shown is not None:
        asked = asked._replace(moved=_write_moved(writer, cell, due))
    if cell.free:
        write_form(writer, asked, outcome)
    else:
        _write_guarded(writer, asked, cell.rule["applies"], cell.frames, outcome)


def _write_by_itself(writer: Writer, asked: Asked, cell: Cell, outcome: str) -> None:
    """A window in which the text ends, where that is asked of every happening by itself (``Cell.outcome``)."""
    write_form(writer, asked, outcome)
    if not cell.free:
        with writer.inside(f"if {outcome} & 31 != {AFTER_EFFECT_REASON}:"):
            _write_gate(writer, asked, cell.rule["applies"], cell.frames, outcome)


def _write_moved(writer: Writer, cell: Cell, due: int) -> str:
    """Puts the last day into a variable, where it comes as soon as something is shown (``Cell.moment``); its name."""
    assert cell.shown is not None
    shown, moved = writer.days(cell.shown)[0], writer.new("due")
    since = max(cell.slot.effect.start, writer.founded)
    writer.put(f"{moved} = min({due}, max({shown}[0], {since})) if {shown} else {due}")
    return moved
