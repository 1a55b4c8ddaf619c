"""CLIPS: a fact for every event and paper, a production rule for every row of a table of verdicts.

A row matches patterns over the facts (`exists`, `not`); where it needs a number of facts, or a day of another fact, it asks with
a fact query. Rows of a table fire by salience, and the first that fires stands: the others see its verdict. The fact `unit` comes
last, since queries are not asked again when facts come later.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from clips import Environment, Symbol

from benchmarks.engines.base import RowJudge, Setting
from benchmarks.plain import Plain
from benchmarks.program import Feature, Pred, Program, Row, Test

OPS = {"ge": ">=", "gt": ">", "le": "<=", "lt": "<", "eq": "="}
NIL, YES, NO = Symbol("nil"), Symbol("yes"), Symbol("no")


FRESH = 20
"""Units after which a new environment is taken: retracted facts are never given back (clipspy 1.0.6), and each slows the next reset."""


class Engine(RowJudge):
    """An environment with templates and rules; reset for every record, loaded anew from a binary image now and then."""

    def __init__(self, setting: Setting, variant: str) -> None:
        super().__init__(setting, variant)
        self._kinds = self.program.attributes()
        self._numbers = [feature.name for feature in self.program.of_kind("figure", "attribute")]
        self._image = str(setting.folder / "rules.bin")
        built = Environment()
        for construct in Constructs(self.program, self._kinds, self._numbers).all():
            built.build(construct)
        built.save(self._image, binary=True)
        self._fresh()

    def _fresh(self) -> None:
        self._judged = 0
        self._environment = Environment()
        self._environment.load(self._image, binary=True)
        self._templates = {fact: self._environment.find_template(fact) for fact in self._kinds}
        self._unit = self._environment.find_template("unit")
        self._reported = self._environment.find_template("reported")

    def one(self, record: Plain) -> Any:
        if self._judged == FRESH:
            self._fresh()
        self._judged += 1
        environment = self._environment
        environment.reset()
        for fact, template in self._templates.items():
            entries = record[fact]
            if entries is not None:
                kinds = self._kinds[fact]
                self._reported.assert_fact(fact=Symbol(fact))
                for entry in entries:
                    template.assert_fact(**{name: _value(value, kinds[name]) for name, value in entry.items()})
        self._unit.assert_fact(**{name: _value(record[name], "number") for name in self._numbers})
        environment.run()
        return {str(fact["cell"]): str(fact["result"]) for fact in environment.find_template("verdict").facts()}


def _value(value: Any, kind: str) -> Any:
    if kind == "codes":
        return (NIL,) if value is None else tuple(Symbol(code) for code in value)
    if value is None:
        return NIL
    if isinstance(value, bool) or kind == "text":  # of a text only whether it is there is asked
        return NO if value is False else YES
    return value


class Constructs:
    """A program as templates, functions and rules."""

    def __init__(self, program: Program, kinds: dict[str, dict[str, str]], numbers: Sequence[str]) -> None:
        self.program = program
        self.kinds = kinds
        self.numbers = numbers

    def all(self) -> list[str]:
        """Every construct, in an order in which they can be built."""
        made = [
            "(deftemplate verdict (slot cell) (slot result))", "(deftemplate reported (slot fact))",
            "(deftemplate unit " + " ".join(f"(slot {name})" for name in self.numbers) + ")",
        ]  # fmt: skip
        for fact, read in self.kinds.items():
            slots = " ".join(f"({'multislot' if kind == 'codes' else 'slot'} {name})" for name, kind in read.items())
            made.append(f"(deftemplate {fact} {slots})")
        for name, table in self.program.tables.items():
            made.append(f"(defglobal ?*{name}* = (create$ {' '.join(map(str, table))}))")
        made += [self._told(feature) for feature in self.program.of_kind("max")]
        depth = self.program.depth()
        for name, rows in self.program.verdicts.items():
            made += [self._rule(name, rows, place, depth[name]) for place in range(len(rows))]
        return made

    def _told(self, feature: Feature) -> str:
        """A function that gives the greatest value, or nil."""
        test = self._query(feature)
        return (
            f"(deffunction {feature.name} () (bind ?most nil) (do-for-all-facts ((?e {feature.fact})) {test} "
            f"(if (or (eq ?most nil) (> ?e:{feature.attribute} ?most)) then (bind ?most ?e:{feature.attribute}))) ?most)"
        )

    def _rule(self, name: str, rows: Sequence[Row], place: int, depth: int) -> str:
        tests, result = rows[place]
        salience = 9000 - depth * 100 - place
        patterns = [f"(not (verdict (cell {name})))", *(self._pattern(test) for test in tests)]
        return (
            f"(defrule {name}_{place} (declare (salience {salience})) (unit) {' '.join(patterns)} "
            f"=> (assert (verdict (cell {name}) (result {result}))))"
        )

    def _pattern(self, test: Test) -> str:
        if test.op == "result":
            return f"(verdict (cell {test.name}) (result {test.value}))"
        feature = self.program.features[test.name]
        match feature.kind:
            case "reported":
                inside = f"(reported (fact {feature.fact}))"
                return inside if test.op == "true" else f"(not {inside})"
            case "any" if self.program.uses_features(feature):
                asked = self._asked("any-factp", feature)
                return f"(test {asked})" if test.op == "true" else f"(test (not {asked}))"
            case "any":
                return f"({'exists' if test.op == 'true' else 'not'} {self._entry(feature)})"
            case "max":
                return f"(test (eq ({feature.name}) nil))"
            case "share":
                part, whole = feature.part, feature.whole
                return f"(unit ({part} ?part&~nil) ({whole} ?whole&~nil&:(>= (* ?part {feature.under}) (* ?whole {feature.over}))))"
            case "count":
                return self._number(f"(length$ {self._asked('find-all-facts', feature)})", test)
            case "distinct":
                found = " ".join(
                    f"(if (any-factp ((?e {feature.fact})) (and {self._query(feature)} (member$ {code} ?e:{feature.attribute})))"
                    " then 1 else 0)"
                    for code in feature.codes
                )
                return self._number(f"(+ 0 {found})", test)
        match test.op:
            case "true":
                return f"(unit ({test.name} yes))"
            case "null":
                return f"(unit ({test.name} nil))"
            case "eq":
                return f"(unit ({test.name} {test.value}))"
        return f"(unit ({test.name} ?n&~nil&:(>= ?n {test.value})))"

    def _number(self, counted: str, test: Test) -> str:
        if isinstance(test.value, str):
            return f"(unit ({test.value} ?n&~nil&:(>= {counted} ?n)))"
        return f"(test (>= {counted} {test.value}))"

    def _asked(self, query: str, feature: Feature) -> str:
        return f"({query} ((?e {feature.fact})) {self._query(feature)})"

    def _query(self, feature: Feature) -> str:
        return self._pred(feature.test, "?e:", self.kinds[feature.fact])

    def _entry(self, feature: Feature) -> str:
        """A pattern of an entry: its slots bound, the test beside the last one."""
        read = self.kinds[feature.fact]
        shown = self._pred(feature.test, "?", read)
        names = [name for name in read if re.search(rf"\?{name}\b", shown)]
        slots = [f"({name} {'$?' if read[name] == 'codes' else '?'}{name})" for name in names]
        if slots:
            slots[-1] = f"{slots[-1][:-1]}&:{shown})"
        return f"({feature.fact} {' '.join(slots)})"

    def _pred(self, test: Pred, before: str, read: dict[str, str]) -> str:
        """A test of an entry; ``before`` stands before the names of its slots."""
        match test:
            case ("true",):
                return "TRUE"
            case ("null", name):
                return f"({'member$ nil' if read[name] == 'codes' else 'eq nil'} {before}{name})"
            case ("known", feature):
                return f"(neq ({feature}) nil)"
            case ("is", name, flag):
                return f"(eq {before}{name} {'yes' if flag else 'no'})"
            case ("codes", name, codes):
                found = " ".join(f"(member$ {code} {before}{name})" for code in codes)
                return f"(or {found})" if len(codes) > 1 else found
            case ("cmp", op, left, right):
                return f"({OPS[op]} {self._term(left, before)} {self._term(right, before)})"
            case ("and" | "or" as op, tests):
                return f"({op} {' '.join(self._pred(one, before, read) for one in tests)})"
            case ("not", one):
                return f"(not {self._pred(one, before, read)})"
        raise NotImplementedError(test)

    def _term(self, one: Pred, before: str) -> str:
        match one:
            case ("attr", name):
                return f"{before}{name}"
            case ("int", number):
                return str(number)
            case ("times", inner, number):
                return f"(* {self._term(inner, before)} {number})"
            case ("plus", inner, number):
                return f"(+ {self._term(inner, before)} {number})"
            case ("lookup", table, inner):
                return f"(nth$ (- {self._term(inner, before)} {self.program.base - 1}) ?*{table}*)"
            case ("feature", name):
                return f"({name})"
        raise NotImplementedError(one)
