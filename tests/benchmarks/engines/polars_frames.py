"""Polars: lazy frames over flat Parquet tables, reading them included, making them not."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.engines.base import Setting, Verdicts
from benchmarks.engines.duckdb_sql import write_tables
from benchmarks.flat import UNIT
from benchmarks.program import RESULTS, Feature, Pred, Program, Row, Test


class Engine:
    """A query; the number of threads is settled when Polars is imported."""

    def __init__(self, setting: Setting, variant: str) -> None:
        os.environ["POLARS_MAX_THREADS"] = variant
        import polars

        assert polars.thread_pool_size() == int(variant)
        self.setting = setting
        self.query = Query(setting.program, polars)

    def load(self, lines: Sequence[bytes]) -> Path:
        return write_tables(self.setting, lines)

    def judge(self, loaded: Path) -> Any:
        return self.query.frame(loaded).collect()

    def verdicts(self, judged: Any) -> Verdicts:
        return [[RESULTS[answer] for answer in row] for row in judged.rows()]


class Query:
    """A program as expressions."""

    def __init__(self, program: Program, polars: Any) -> None:
        self.program = program
        self.pl = polars
        self.tables = {name: polars.Series(name, table, polars.Int32) for name, table in program.tables.items()}

    def frame(self, folder: Path) -> Any:
        """The query: verdicts of every unit, in order."""
        pl, program = self.pl, self.program
        units = pl.scan_parquet(folder / f"{UNIT}.parquet")
        measured: dict[str, Any] = {}
        for fact in sorted(program.attributes(), key=lambda fact: any(map(program.uses_features, self._of(fact)))):
            features = self._of(fact)
            entries = pl.scan_parquet(folder / f"{fact}.parquet")
            if any(program.uses_features(feature) for feature in features):
                for anchor in program.of_kind("max"):
                    entries = entries.join(measured[anchor.fact].select(UNIT, anchor.name), on=UNIT, how="left")
            if features:
                measured[fact] = entries.group_by(UNIT).agg([self._aggregate(f).alias(f.name) for f in features])
        for frame in measured.values():
            units = units.join(frame, on=UNIT, how="left")
        empty = {"any": False, "count": 0, "distinct": 0}
        units = units.with_columns(
            *(pl.col(f.name).fill_null(empty[f.kind]) for f in program.of_kind(*empty)),
            *(
                (pl.col(f.part) * f.under >= pl.col(f.whole) * f.over).fill_null(False).alias(f.name)
                for f in program.of_kind("share")
            ),
        )
        rounds: dict[int, list[str]] = {}
        for name, deep in program.depth().items():
            rounds.setdefault(deep, []).append(name)
        for _, names in sorted(rounds.items()):
            units = units.with_columns(self._case(program.verdicts[name]).alias(name) for name in names)
        return units.sort(UNIT).select(list(dict.fromkeys(output.verdict for output in program.outputs)))

    def _of(self, fact: str) -> list[Feature]:
        return [feature for feature in self.program.of_kind("any", "count", "distinct", "max") if feature.fact == fact]

    def _aggregate(self, feature: Feature) -> Any:
        pl = self.pl
        test = self._pred(feature.test)
        match feature.kind:
            case "any":
                return test.any()
            case "count":
                return test.sum()
            case "max":
                return pl.col(feature.attribute).filter(test).max()
        flags = ((test & pl.col(f"{feature.attribute}__{code}")).any().cast(pl.Int32) for code in feature.codes)
        return pl.sum_horizontal(flags)

    def _pred(self, test: Pred) -> Any:
        pl = self.pl
        match test:
            case ("true",):
                return pl.col(UNIT).is_not_null()
            case ("null", name):
                return pl.col(name).is_null()
            case ("known", feature):
                return pl.col(feature).is_not_null()
            case ("is", name, flag):
                return (pl.col(name) == flag).fill_null(False)
            case ("codes", name, codes):
                found = pl.col(f"{name}__{codes[0]}")
                for code in codes[1:]:
                    found = found | pl.col(f"{name}__{code}")
                return found
            case ("cmp", op, left, right):
                return getattr(self._term(left), op)(self._term(right)).fill_null(False)
            case ("and" | "or" as op, tests):
                made = self._pred(tests[0])
                for one in tests[1:]:
                    made = made & self._pred(one) if op == "and" else made | self._pred(one)
                return made
            case ("not", one):
                return ~self._pred(one)
        raise NotImplementedError(test)

    def _term(self, one: Pred) -> Any:
        pl = self.pl
        match one:
            case ("attr" | "feature", name):
                return pl.col(name)
            case ("int", number):
                return pl.lit(number)
            case ("times", inner, number):
                return self._term(inner) * number
            case ("plus", inner, number):
                return self._term(inner) + number
            case ("lookup", table, inner):
                return pl.lit(self.tables[table]).gather(self._term(inner) - self.program.base)
        raise NotImplementedError(one)

    def _case(self, rows: Sequence[Row]) -> Any:
        pl = self.pl
        last = pl.lit(RESULTS.index(rows[-1][1]), pl.UInt8)
        chain: Any = pl
        for tests, result in rows[:-1]:
            made = [self._test(test) for test in tests]
            chain = chain.when(*made).then(pl.lit(RESULTS.index(result), pl.UInt8))
        return chain.otherwise(last) if len(rows) > 1 else last

    def _test(self, test: Test) -> Any:
        value = self.pl.col(test.name)
        match test.op:
            case "true":
                return value
            case "false":
                return ~value
            case "null":
                return value.is_null()
            case "result":
                return value == RESULTS.index(str(test.value))
            case "eq":
                return value == test.value
        return value >= (self.pl.col(test.value) if isinstance(test.value, str) else test.value)
