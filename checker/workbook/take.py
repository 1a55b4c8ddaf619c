"""Tables, figures and answers to a record as plain data, with the cell of every part and every cell that does not fit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from checker.errors import Place, Problem
from checker.read.schema import SCHEMA
from checker.read.text import Path
from checker.workbook import fill, layout
from checker.workbook.asked import WHOLE
from checker.workbook.found import Found, FoundRow, FoundTable
from checker.workbook.grid import BLANK, Fault, Grid
from checker.workbook.layout import PREDECESSOR, PREDECESSORS, Cell, Key
from checker.workbook.notes import capital
from checker.workbook.said import CELL_FAULTS
from checker.workbook.values import NOT_SAID, BadCell, Reader, found, plain, same
from checker.workbook.words import NOT_ARISEN, SAYS, TICKS

Mapped = Mapping[str, Any]
FIGURE: Final = "figures"


class Taken:
    """What was read: ``data`` for ``RecordReader.read_data``, the cell of each path, labels of cells, problems, leftovers."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.data: dict[str, Any] = {"schema": SCHEMA, "unit": {}, "period": {}}
        self.cells: dict[Path, str] = {}
        self.labels: dict[str, str] = {}
        self.problems: list[Problem] = []
        self.unused: dict[Key, int] = {}

    def bad(self, cell: str, code: str, **values: str) -> None:
        """Remembers what is wrong with a cell."""
        vietnamese, english = CELL_FAULTS[code]
        both = (vietnamese.format(**values), english.format(**values))
        self.problems.append(Problem(Place(self.file, cell=cell), "workbook", values={"detail": both}))

    def put(self, path: Path, value: Any, cell: str, label: str) -> None:
        """Puts a value at a path of the data, its mappings made as needed."""
        node = self.data
        for step in path[:-1]:
            node = node.setdefault(str(step), {})
        node[str(path[-1])] = value
        self.at(path, cell, label)

    def at(self, path: Path, cell: str, label: str) -> None:
        self.cells[path] = cell
        self.labels.setdefault(cell, capital(label))

    def place(self, path: Path) -> Place:
        """The cell of a path, or of the nearest thing around it that has one."""
        around = path
        while around and around not in self.cells:
            around = around[:-1]
        return Place(self.file, cell=self.cells.get(around))


class Taker:
    """Takes the record out of one workbook.

    ``cells``: block or answer → its columns as the glossary has them now; ``labels``: what they were called when the
    template was made.
    """

    def __init__(
        self, taken: Taken, reader: Reader, cells: Mapping[Key, Mapping[str, Cell]], labels: Mapping[Key, str]
    ) -> None:
        self.taken, self.reader, self.cells, self.labels = taken, reader, cells, labels
        self._seen: dict[Key, str] = {}
        self._predecessors: dict[str, int] = {}

    def run(self, everything: Found) -> None:
        """Reads all that was found; predecessors first, since their tables name them."""
        for row in everything.rows:
            self._row(row)
        for table in sorted(everything.tables, key=lambda item: item.key != PREDECESSORS):
            if self._once(table.key, table.grid.cell(table.row, table.tick or 0)):
                self._table(table)
        for grid, line, column in everything.outside:
            self.taken.bad(grid.cell(line, column), "outside", found=found(grid.at(line, column)))

    def _once(self, key: Key, cell: str) -> bool:
        before = self._seen.setdefault(key, cell)
        if before != cell:
            self.taken.bad(cell, "twice", title=self._label(key), other=before)
        return before == cell

    def _label(self, key: Key) -> str:
        return self.labels.get(key) or SAYS["figures"]

    def _row(self, row: FoundRow) -> None:
        self._strays(row.grid, row.row, row.columns, row.key)
        if not self._once(row.key, row.grid.cell(row.row, row.columns.get(layout.VALUE_COLUMN, 0))):
            return
        if row.key[0] == FIGURE:
            self._figure(row)
            return
        column = row.columns.get(layout.VALUE_COLUMN)
        if column is None:
            self.taken.bad(row.grid.cell(row.row, 0), "bad_mark")
            return
        where = row.grid.cell(row.row, column)
        cell = next(iter(self.cells.get(row.key, {}).values()), None)
        if cell is None:
            self._leave(row.key, row.grid.at(row.row, column) != BLANK)
            return
        self.taken.at(row.key, where, cell.label)
        value = self._value(cell, row.grid, row.row, column)
        if value is not NOT_SAID:
            self.taken.put(row.key, value, where, cell.label)

    def _figure(self, row: FoundRow) -> None:
        """A bare number for the whole period, or a number for each window."""
        windows = {
            key: column for key, column in row.columns.items() if key not in (layout.LABEL_COLUMN, layout.NUMBER_COLUMN)
        }
        cell = self.cells.get(row.key, {}).get(FIGURE)
        if cell is None:
            self._leave(row.key, any(row.grid.at(row.row, column) != BLANK for column in windows.values()))
            return
        numbers: list[dict[str, Any]] = []
        for key, column in windows.items():
            value = self._value(cell, row.grid, row.row, column)
            where = row.grid.cell(row.row, column)
            if value is NOT_SAID:
                continue
            if key != WHOLE:
                for name in ("value", "period"):
                    self.taken.at((*row.key, len(numbers), name), where, cell.label)
                numbers.append({"period": key, "value": value})
            elif numbers or any(
                row.grid.at(row.row, other) != BLANK for name, other in windows.items() if name != WHOLE
            ):
                self.taken.bad(where, "one_window", label=capital(cell.label), whole=SAYS["whole_column"])
            else:
                self.taken.put(row.key, value, where, cell.label)
        if numbers:
            self.taken.data.setdefault(FIGURE, {})[row.key[1]] = numbers

    def _table(self, table: FoundTable) -> None:
        columns = self.cells.get(table.key, {})
        entries = [entry for row in table.rows if (entry := self._entry(table, row, columns)) is not None]
        none = self._ticked(table)
        self._beside_title(table)
        if not columns:
            self._leave(table.key, len(entries) + none)
        elif none and entries:
            self.taken.bad(
                table.grid.cell(table.row, table.tick or 0),
                "both",
                title=self._label(table.key),
                count=str(len(entries)),
            )
        elif table.key == PREDECESSORS:
            self._named_predecessors(table, entries)
        elif table.key[0] == PREDECESSOR:
            self._of_predecessors(table, entries)
        elif entries or none:
            self._list(table, table.key, [values for _, values in entries])
            for index, (row, values) in enumerate(entries):
                self._at(table, (*table.key, index), row, values, columns)

    def _list(self, table: FoundTable, key: Path, entries: list[dict[str, Any]]) -> None:
        self.taken.put(key, entries, table.grid.cell(table.row, table.tick or 0), self._label(table.key))

    def _at(self, table: FoundTable, path: Path, row: int, values: Mapped, columns: Mapping[str, Cell]) -> None:
        """Remembers the cells of an entry."""
        names = [*values, *(name for name in columns if name in table.columns and name not in values)]
        for name in names:
            self.taken.at((*path, name), table.grid.cell(row, table.columns[name]), columns[name].label)
        self.taken.at(path, table.grid.cell(row, table.columns[names[0]]), columns[names[0]].label)

    def _entry(self, table: FoundTable, row: int, columns: Mapping[str, Cell]) -> tuple[int, dict[str, Any]] | None:
        """The values of a row; None where it is empty. A row of “(không rõ)” is an entry of which nothing is told."""
        self._strays(table.grid, row, table.columns, table.key)
        data = [(key, column) for key, column in table.columns.items() if key != layout.NUMBER_COLUMN]
        if all(table.grid.at(row, column) == BLANK for _, column in data):
            return None
        values: dict[str, Any] = {}
        for key, column in data:
            cell = columns.get(key)
            raw = table.grid.at(row, column)
            if cell is None:
                self._leave((*table.key, key), raw != BLANK)
            elif table.key[0] == PREDECESSOR and isinstance(raw, str) and same(raw) == NOT_ARISEN:
                values[NOT_ARISEN] = True
            elif (value := self._value(cell, table.grid, row, column)) is not NOT_SAID:
                values[key] = value
        return row, values

    def _beside_title(self, table: FoundTable) -> None:
        """Whatever stands in the line of the title and is neither it nor the words before the tick."""
        known = {same(self._label(table.key)), same(SAYS["none"])}
        for column, value in table.grid.filled(table.row):
            text = plain(value)
            if column != table.tick and same(text) not in known and not text.startswith(layout.MARK):
                self.taken.bad(table.grid.cell(table.row, column), "outside", found=found(value))

    def _ticked(self, table: FoundTable) -> bool:
        value = BLANK if table.tick is None else table.grid.at(table.row, table.tick)
        if value == BLANK:
            return False
        ticked = not isinstance(value, Fault) and same(plain(value)) in TICKS
        if not ticked:
            self.taken.bad(table.grid.cell(table.row, table.tick or 0), "tick", found=found(value))
        return ticked

    def _named_predecessors(self, table: FoundTable, entries: list[tuple[int, dict[str, Any]]]) -> None:
        named = [(row, values) for row, values in entries if "id" in values]
        names = fill.numbered([values["id"] for _, values in named])
        self._predecessors = {name: index for index, name in enumerate(names)}
        if named:
            self._list(table, PREDECESSORS, [dict(values) for _, values in named])
        for index, (row, values) in enumerate(named):
            self._at(table, (*PREDECESSORS, index), row, values, self.cells[PREDECESSORS])

    def _of_predecessors(self, table: FoundTable, entries: list[tuple[int, dict[str, Any]]]) -> None:
        """Each entry to the predecessor that its row names."""
        _, section, fact = table.key
        columns = {name: cell for name, cell in self.cells[table.key].items() if name != PREDECESSOR}
        nothing: dict[int, str] = {}
        for row, values in entries:
            whose = values.pop(PREDECESSOR, None)
            where = table.grid.cell(row, table.columns[PREDECESSOR])
            index = None if whose is None else self._predecessors.get(str(whose))
            if index is None:
                if whose is None:
                    self.taken.bad(where, "predecessor_missing")
                else:
                    self.taken.bad(where, "predecessor", found=found(whose), title=SAYS["predecessors"])
                continue
            told = self.taken.data["unit"]["predecessors"][index].setdefault(section, {}).setdefault(fact, [])
            if values.pop(NOT_ARISEN, None) is not None:
                nothing.setdefault(index, where)
            else:
                path = (*PREDECESSORS, index, section, fact, len(told))
                told.append(values)
                self._at(table, path, row, values, columns)
        for index, where in nothing.items():
            if told := self.taken.data["unit"]["predecessors"][index][section][fact]:
                self.taken.bad(where, "both", title=self._label(table.key), count=str(len(told)))

    def _strays(self, grid: Grid, row: int, columns: Mapping[str, int], key: Key) -> None:
        known = {
            *columns.values(),
            *(column for column, value in grid.filled(row) if str(value).startswith(layout.MARK)),
        }
        for column, value in grid.filled(row):
            if column not in known:
                self.taken.bad(grid.cell(row, column), "outside_column", found=found(value), title=self._label(key))

    def _value(self, cell: Cell, grid: Grid, row: int, column: int) -> Any:
        try:
            return self.reader.value(cell, grid.at(row, column))
        except BadCell as error:
            self.taken.bad(grid.cell(row, column), error.code, **error.values)
            return NOT_SAID

    def _leave(self, key: Key, count: int) -> None:
        """Counts what stands in something that the glossary no longer has."""
        if count:
            self.taken.unused[key] = self.taken.unused.get(key, 0) + int(count)
