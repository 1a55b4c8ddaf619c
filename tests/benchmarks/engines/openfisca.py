"""OpenFisca: events as its persons, units as its group entity, a variable for every feature and verdict, all units at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from openfisca_core.entities import Entity, GroupEntity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from benchmarks.engines.base import Setting, Verdicts
from benchmarks.flat import UNIT, tables
from benchmarks.plain import Plain
from benchmarks.program import RESULTS, Feature, Pred, Program, Row, Test

NULL = -1
"""In place of what is not reported: no number of a record is negative."""
PERIOD = "2026"
OPS = {"ge": np.greater_equal, "gt": np.greater, "le": np.less_equal, "lt": np.less, "eq": np.equal}


class Engine:
    """A system of variables, calculated for all units."""

    def __init__(self, setting: Setting, variant: str) -> None:
        self.setting = setting
        self.program = setting.program
        self.variant = variant
        self.facts = {fact: place for place, fact in enumerate(self.program.attributes())}
        self.system = System(self.program, self.facts)

    def load(self, lines: Sequence[bytes]) -> Any:
        records = [self.setting.reader.read(line) for line in lines]
        return records if self.variant == "records" else self.columns(records)

    def columns(self, records: Sequence[Plain]) -> tuple[int, Any, dict[str, Any], dict[str, Any]]:
        """How many units, the unit of each event, the columns of the units and those of the events."""
        made = tables(self.program, records)
        units = {name: _array(values) for name, values in made[UNIT].items() if name != UNIT}
        lists = [made[fact] for fact in self.facts]
        sizes = [len(table[UNIT]) for table in lists]
        events = {"fact": np.repeat(np.arange(len(lists), dtype=np.int32), sizes)}
        for name in dict.fromkeys(name for table in lists for name in table):
            pairs = zip(lists, sizes, strict=True)
            parts = [_array(table[name]) if name in table else np.full(size, NULL, np.int32) for table, size in pairs]
            events[name] = np.concatenate(parts)
        return len(records), events.pop(UNIT), units, events

    def judge(self, loaded: Any) -> Any:
        count, membership, units, events = self.columns(loaded) if self.variant == "records" else loaded
        builder = SimulationBuilder()
        builder.create_entities(self.system)
        builder.declare_person_entity("event", np.arange(len(membership)))
        group = builder.declare_entity("duty_unit", np.arange(count))
        builder.join_with_persons(group, membership, np.full(len(membership), "member"))
        simulation = builder.build(self.system)
        for name, values in {**units, **{f"e_{name}": values for name, values in events.items()}}.items():
            simulation.set_input(name, PERIOD, values)
        return [simulation.calculate(output.verdict, PERIOD) for output in self.program.outputs]

    def verdicts(self, judged: Any) -> Verdicts:
        return [[RESULTS[answer] for answer in row] for row in np.stack(judged, axis=1).tolist()]


def _array(values: Sequence[Any]) -> Any:
    return np.array([NULL if value is None else int(value) for value in values], dtype=np.int32)


class System(TaxBenefitSystem):  # type: ignore[misc]
    """The entities and variables of a program."""

    def __init__(self, program: Program, facts: dict[str, int]) -> None:
        self.event = Entity("event", "events", "an event or paper", "")
        roles = [{"key": "member", "plural": "members", "label": "of the unit"}]
        self.unit = GroupEntity("duty_unit", "duty_units", "a unit", "", roles)
        super().__init__([self.event, self.unit])
        self.facts = facts
        self.program = program
        self.tables = {name: np.array(table, dtype=np.int32) for name, table in program.tables.items()}
        codes = [f"{name}__{code}" for (_, name), each in program.codes().items() for code in each]
        columns = dict.fromkeys(["fact", *(name for read in program.attributes().values() for name in read), *codes])
        for name in columns:
            self._input(f"e_{name}", self.event)
        for name in [feature.name for feature in program.of_kind("figure", "attribute")] + [
            f"has_{fact}" for fact in facts
        ]:
            self._input(name, self.unit)
        for feature in program.features.values():
            if feature.kind not in ("reported", "figure", "attribute"):
                self._formula(feature.name, self._measures(feature))
        for name, rows in program.verdicts.items():
            self._formula(name, self._decides(rows))

    def _input(self, name: str, entity: Any) -> None:
        body = {"value_type": int, "entity": entity, "definition_period": DateUnit.YEAR, "default_value": NULL}
        self.add_variable(type(name, (Variable,), body))

    def _formula(self, name: str, formula: Callable[[Any, Any], Any]) -> None:
        def calculated(unit: Any, period: Any) -> Any:
            return formula(unit, period)

        body = {"value_type": int, "entity": self.unit, "definition_period": DateUnit.YEAR, "formula": calculated}
        self.add_variable(type(name, (Variable,), body))

    def _measures(self, feature: Feature) -> Callable[[Any, Any], Any]:
        def measured(unit: Any, period: Any) -> Any:
            if feature.kind == "share":
                part, whole = unit(feature.part, period), unit(feature.whole, period)
                return (part != NULL) & (whole != NULL) & (part * feature.under >= whole * feature.over)
            members = unit.members
            counts = (members("e_fact", period) == self.facts[feature.fact]) & self._pred(feature.test, unit, period)
            if feature.kind == "any":
                return unit.any(counts)
            if feature.kind == "count":
                return unit.sum(counts)
            if feature.kind == "max":
                return unit.max(np.where(counts, members(f"e_{feature.attribute}", period), NULL))
            codes = (members(f"e_{feature.attribute}__{code}", period) == 1 for code in feature.codes)
            return sum(unit.any(counts & code) for code in codes)

        return measured

    def _pred(self, test: Pred, unit: Any, period: Any) -> Any:
        """A test of every event, as an array of flags."""
        events = unit.members
        match test:
            case ("true",):
                return True
            case ("null", name):
                return events(f"e_{name}", period) == NULL
            case ("known", feature):
                return unit.project(unit(feature, period)) != NULL
            case ("is", name, flag):
                return events(f"e_{name}", period) == int(flag)
            case ("codes", name, codes):
                found = events(f"e_{name}__{codes[0]}", period) == 1
                for code in codes[1:]:
                    found = found | (events(f"e_{name}__{code}", period) == 1)
                return found
            case ("cmp", op, left, right):
                return OPS[op](self._term(left, unit, period), self._term(right, unit, period))
            case ("and" | "or" as op, tests):
                made = self._pred(tests[0], unit, period)
                for one in tests[1:]:
                    other = self._pred(one, unit, period)
                    made = made & other if op == "and" else made | other
                return made
            case ("not", one):
                return ~self._pred(one, unit, period)
        raise NotImplementedError(test)

    def _term(self, one: Pred, unit: Any, period: Any) -> Any:
        match one:
            case ("attr", name):
                return unit.members(f"e_{name}", period)
            case ("int", number):
                return number
            case ("times", inner, number):
                return self._term(inner, unit, period) * number
            case ("plus", inner, number):
                return self._term(inner, unit, period) + number
            case ("lookup", table, inner):
                found = self.tables[table]
                places = self._term(inner, unit, period) - self.program.base
                return found[np.clip(places, 0, len(found) - 1)]  # what is not told is set aside by another test
            case ("feature", name):
                return unit.project(unit(name, period))
        raise NotImplementedError(one)

    def _decides(self, rows: list[Row]) -> Callable[[Any, Any], Any]:
        def decided(unit: Any, period: Any) -> Any:
            if len(rows) == 1:
                return np.full(unit.count, RESULTS.index(rows[0][1]))
            tests = [np.logical_and.reduce([_test(test, unit, period) for test in tests]) for tests, _ in rows[:-1]]
            return np.select(tests, [RESULTS.index(result) for _, result in rows[:-1]], RESULTS.index(rows[-1][1]))

        return decided


def _test(test: Test, unit: Any, period: Any) -> Any:
    value = unit(test.name, period)
    match test.op:
        case "true":
            return value == 1
        case "false":
            return value == 0
        case "null":
            return value == NULL
        case "result":
            return value == RESULTS.index(str(test.value))
        case "eq":
            return value == test.value
    if isinstance(test.value, str):
        bound = unit(test.value, period)
        return (bound != NULL) & (value != NULL) & (value >= bound)
    return (value != NULL) & (value >= test.value)
