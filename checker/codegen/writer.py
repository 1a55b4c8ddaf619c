"""The text of one function as it is put together: lines, names of its own, names of what it reads from outside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from checker.measure.select import Selection
from checker.measure.view import View

STEP: Final = "    "


class Writer:
    """Puts together the body of a function of a view, for units that were founded and dissolved on the same days.

    ``founded`` and ``limit`` (the last day whose happenings count) are those of all these units, ``begun`` is the first day of
    the period of their records, None where that differs. Names are of four kinds, so
    that none is taken for another: in capitals with a number (from outside), as ``list_3`` (read of the record), as
    ``part3`` (``new``), and plain words (of one form, forgotten after it).
    """

    def __init__(self, view: View, begun: int | None = None) -> None:
        self.view = view  # of this only what its life decides may be used
        self.begun = begun
        self.founded = view.founded
        self.limit = view.limit
        self.as_of = view.as_of
        self.lines: list[str] = []
        self.outside: dict[str, Any] = {}
        self.selections: dict[str, dict[int, Selection]] = {}
        """Selections that are read, by fact and number; of which entries, and of which days, are read."""
        self.picked: set[int] = set()
        self.dated: set[int] = set()
        self.read: dict[tuple[str, str], str] = {}
        """What is read of a record, as (kind, name): ``list``, ``figure``, ``flag`` or ``attribute``."""
        self._depth = 1
        self._names: dict[int, str] = {}
        self._equal: dict[Any, Any] = {}
        self._kept: list[Any] = []  # what is named by its identity must stay
        self._count = 0

    def put(self, line: str) -> None:
        """Adds a line."""
        self.lines.append(STEP * self._depth + line)

    @contextmanager
    def inside(self, head: str) -> Iterator[None]:
        """Lines added meanwhile stand below this head."""
        self.put(head)
        self._depth += 1
        before = len(self.lines)
        yield
        if len(self.lines) == before:
            self.put("pass")
        self._depth -= 1

    def new(self, hint: str) -> str:
        """A name that nothing else has."""
        self._count += 1
        return f"{hint}{self._count}"

    def bind(self, value: Any, hint: str = "k") -> str:
        """The name under which the function reads a value from outside, in capitals; the same for the same object."""
        name = self._names.get(id(value))
        if name is None:
            name = self._names[id(value)] = f"{hint.upper()}_{len(self._names)}"
            self.outside[name] = value
            self._kept.append(value)
        return name

    def bind_equal(self, value: Any, hint: str) -> str:
        """The same for what is equal."""
        return self.bind(self._equal.setdefault(value, value), hint)

    def ask(self, measure: Callable[[View], Any]) -> str:
        """A call of what measures a view by itself."""
        return f"{self.bind(measure, 'ask')}(view)"

    def entries(self, fact: str) -> str:
        """The name of a list; None where it is not reported."""
        self.selections.setdefault(fact, {})
        return self._reading("list", fact)

    def found(self, selection: Selection) -> str:
        """The name of the entries of a selection, in no order: (value, day or None, entry); empty where not reported."""
        self._select(selection)
        self.picked.add(selection.number)
        return f"found_{selection.number}"

    def days(self, selection: Selection) -> tuple[str, str, str]:
        """The names of its sure days and of its possible days, both sorted, and of what stands for possible ones without a day.

        Where there is nothing to test no day is only possible: such days have no name.
        """
        self._select(selection)
        self.dated.add(selection.number)
        maybe = "" if selection.free else f"maybe_{selection.number}"
        return f"sure_{selection.number}", maybe, f"undated_{selection.number}"

    def _select(self, selection: Selection) -> None:
        self.entries(selection.fact)
        self.selections[selection.fact][selection.number] = selection

    def figure(self, name: str) -> str:
        """The name of the values of a figure; None where it is not reported."""
        return self._reading("figure", name)

    def flag(self, name: str) -> str:
        """The name of a flag of the record."""
        return self._reading("flag", name)

    def attribute(self, name: str) -> str:
        """The name of an attribute of the unit."""
        return self._reading("attribute", name)

    def _reading(self, kind: str, name: str) -> str:
        return self.read.setdefault((kind, name), f"{kind}_{len(self.read)}")
