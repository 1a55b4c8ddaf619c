"""What is asked of a form in one window, and what forms say of time in the same words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from checker.codegen.writer import Writer
from checker.measure.codes import CLOSED, INCOMPLETE, OPEN, PART
from checker.measure.node import Context, Moment
from checker.measure.select import SURE, Selection

Mapped = Mapping[str, Any]
LAST: Final = "in_force_until"


class Asked(NamedTuple):
    """A form as the rule has it (``spec``) and as it was compiled (``node``), in a window at a moment.

    ``moved``: the variable that has the last day, where that depends on the record (in states, which are never ahead).
    """

    spec: Mapped
    node: Any
    context: Context
    moment: Moment
    moved: str = ""

    @property
    def due(self) -> str:
        """The last day, as text."""
        return self.moved or str(self.moment.due)

    def rows(self, writer: Writer) -> str:
        """What turns a measurement into an outcome."""
        if not self.moved:
            return writer.bind(self.node.rows[self.moment.window], "rows")
        still, closed = (writer.bind(self.node.rows[window], "rows") for window in (OPEN, CLOSED))
        return f"({closed} if {self.moved} < {writer.as_of} else {still})"

    def selection(self, spec: Mapped | None = None) -> Selection:
        """The selection of the form, or of another selector."""
        return self.context.selections.get(self.spec if spec is None else spec)


def short(writer: Writer, asked: Asked) -> str:
    """Whether the record does not cover the window (``Slot.short``)."""
    slot = asked.context.slot
    late = f"complete < {asked.due}"
    since = max(slot.span.first, writer.founded, slot.effect.start)
    if slot.state or (writer.begun is not None and writer.begun <= since):
        return late
    return f"({late} or begun > {since})"


def incomplete(writer: Writer, asked: Asked) -> str:
    """The bits of a record that does not cover the window."""
    return f"({INCOMPLETE} if {short(writer, asked)} else 0)"


def all_through(writer: Writer, asked: Asked) -> str:
    """The bits of a record that does not reach the last day, wherever its period begins."""
    return f"({INCOMPLETE} if complete < {asked.due} else 0)"


def between(days: str, first: int, last: int) -> str:
    """How many of some sorted days lie from one to another."""
    return f"(bisect_right({days}, {last}) - bisect_left({days}, {first}))"


def any_between(days: str, first: int, last: int) -> str:
    """Whether there are any of them."""
    return f"({days} and bisect_right({days}, {last}) > bisect_left({days}, {first}))"


def shown(writer: Writer, asked: Asked, counted: str) -> str:
    """The bits of something that is not enough: what was counted, or a part that the rule names (``compile_part``)."""
    tests = [counted, *_parts(writer, asked, asked.spec.get("part") or ())]
    return f"({PART} if {' or '.join(test for test in tests if test)} else 0)" if any(tests) else "0"


def _parts(writer: Writer, asked: Asked, specs: Sequence[Mapped]) -> list[str]:
    slot = asked.context.slot
    tests = []
    for spec in specs:
        selection = asked.selection(spec)
        if selection.year is not None:
            since = slot.span.first if selection.section == "events" else 0
            inside = f"day is not None and {since} <= day <= {asked.due}"
            named = f"entry.get({selection.year!r}) == {slot.year(writer.view)}"
            each = f"for value, day, entry in {writer.found(selection)}"
            tests.append(f"any(value == {SURE} and {inside} and {named} {each})")
        elif slot.state:
            tests.append(writer.days(selection)[0])
        else:
            tests.append(any_between(writer.days(selection)[0], slot.span.first, slot.span.last))
    return tests


def may_bind(first: int, last: int, *, day: str = "day", entry: str = "entry") -> str:
    """Whether a document was in force from one day to another, or may have been (``counting.may_bind``)."""
    dated = f"({day} is None or {day} <= {last})" if first <= last else f"{day} is not None and {day} <= {last}"
    return f"{dated} and ((until := {entry}.get({LAST!r})) is None or until >= {first})"
