"""Figures of a record and numbers that rules ask for, as text (``checker.measure.figures``)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from checker.codegen.asked import Asked, all_through
from checker.codegen.writer import Writer
from checker.measure.figures import Number, is_state, state_value, window_value
from checker.measure.windows import Span


def write_value(writer: Writer, name: str, asked: Asked, local: str) -> None:
    """Puts a figure of the window into a variable (``read_figure``)."""
    slot = asked.context.slot
    day = slot.evaluation_day(writer.view)
    write_figure_of(writer, name, asked, slot.span, f"{day}", local)


def write_figure_of(writer: Writer, name: str, asked: Asked, span: Span, days: str, local: str) -> None:
    """Puts a figure into a variable: of a state the last value by ``days`` (and since), else the value of a span."""
    values = writer.figure(name)
    writer.put(f"{local} = None")
    with writer.inside(f"if {values} is not None:"):
        if is_state(name, asked.context.facts):
            writer.put(f"{local} = {writer.bind(state_value, 'state')}({values}, {days})")
            return
        writer.put(f"{local} = {values}.get(({span.first}, {span.last}))")
        parts = writer.bind(window_value, "parts")
        writer.put(f"if {local} is None: {local} = {parts}({values}, {span.first}, {span.last})")


def write_sum(writer: Writer, names: Sequence[str], asked: Asked, local: str) -> None:
    """Puts the sum of figures of the window into a variable; None where one is not reported."""
    if len(names) == 1:
        write_value(writer, names[0], asked, local)
        return
    parts = [f"{local}_{place}" for place in range(len(names))]
    for part, name in zip(parts, names, strict=True):
        write_value(writer, name, asked, part)
    put_total(writer, parts, local)


def put_total(writer: Writer, parts: Sequence[str], local: str) -> None:
    """Puts a sum into a variable; None where a part is."""
    missing = " or ".join(f"{part} is None" for part in parts)
    writer.put(f"{local} = None if {missing} else {' + '.join(parts)}")


class Wanted:
    """The number that a form asks for, as text: a literal, or a variable that is None where its figure is not reported."""

    def __init__(self, writer: Writer, asked: Asked, number: Number) -> None:
        self.number = number
        self.fixed = number.constant
        self._writer, self._asked = writer, asked
        self.text = str(number.constant)
        if self.fixed is None:
            self.text = writer.new("wanted")
            write_value(writer, number.names[0], asked, self.text)

    @property
    def unknown(self) -> str:
        """Whether it is not reported; empty where it always is."""
        return "" if self.fixed is not None else f"{self.text} is None"

    def reached(self, count: str) -> str:
        """Whether so many are enough."""
        enough = f"{count} >= {self.text}"
        return enough if self.fixed is not None else f"{self.text} is not None and {enough}"

    def could(self, count: str) -> str:
        """Whether so many may be enough."""
        enough = f"{count} >= {self.text}"
        return enough if self.fixed is not None else f"{self.text} is None or {enough}"

    @contextmanager
    def unless_none_asked(self, measured: str) -> Iterator[None]:
        """What is put meanwhile stands where more than none are asked for; where none are, nothing arose."""
        if self.fixed is not None:
            yield
            return
        zero = f"{self.number.zero} | {all_through(self._writer, self._asked)}"
        self._writer.put(f"if {self.text} == 0: {measured} = {zero}")
        with self._writer.inside("else:"):
            yield
