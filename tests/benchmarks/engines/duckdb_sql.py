"""DuckDB: one SQL statement over flat Parquet tables, reading them included, making them not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from benchmarks.engines.base import Setting, Verdicts
from benchmarks.flat import UNIT, tables
from benchmarks.program import RESULTS, Feature, Pred, Program, Row, Test

OPS = {"ge": ">=", "gt": ">", "le": "<=", "lt": "<", "eq": "="}
EMPTY = {"any": "false", "count": "0", "distinct": "0", "max": "NULL"}


def write_tables(setting: Setting, lines: Sequence[bytes]) -> Path:
    """The flat tables as Parquet files in a folder of their own."""
    records = [setting.reader.read(line) for line in lines]
    folder = setting.folder / f"flat-{len(lines)}"
    folder.mkdir(parents=True, exist_ok=True)
    for name, columns in tables(setting.program, records).items():
        made = {key: pa.array(values, pa.int32() if key == UNIT else None) for key, values in columns.items()}
        pq.write_table(pa.table({key: _narrow(values) for key, values in made.items()}), folder / f"{name}.parquet")
    return folder


def _narrow(values: Any) -> Any:
    if pa.types.is_int64(values.type):
        return values.cast(pa.int32())
    return values.cast(pa.bool_()) if pa.types.is_null(values.type) else values


class Engine:
    """A connection and the statement."""

    def __init__(self, setting: Setting, variant: str) -> None:
        self.setting = setting
        self._connection = duckdb.connect(config={"threads": int(variant)})
        program = setting.program
        columns = {
            "day": range(program.base, program.base + len(next(iter(program.tables.values())))),
            **program.tables,
        }
        days = pa.table({name: pa.array(values, pa.int32()) for name, values in columns.items()})
        self._connection.register("given_days", days)
        self._connection.execute("CREATE TEMP TABLE days AS SELECT * FROM given_days")

    def load(self, lines: Sequence[bytes]) -> str:
        return statement(self.setting.program, write_tables(self.setting, lines))

    def judge(self, loaded: str) -> Any:
        return self._connection.execute(loaded).fetchnumpy()

    def verdicts(self, judged: Any) -> Verdicts:
        columns = [judged[output.verdict].tolist() for output in self.setting.program.outputs]
        return [[RESULTS[answer] for answer in row] for row in zip(*columns, strict=True)]


def statement(program: Program, folder: Path) -> str:
    """A common table for each list, one for all features, one for the verdicts."""
    ctes = []
    anchors = program.of_kind("max")
    for fact in program.attributes():
        features = [feature for feature in program.of_kind(*EMPTY) if feature.fact == fact]
        joined = [anchor for anchor in anchors if any(program.uses_features(feature) for feature in features)]
        source = f"read_parquet('{folder}/{fact}.parquet') e"
        source += "".join(f" LEFT JOIN c_{anchor.fact} USING ({UNIT})" for anchor in joined)
        looked = dict.fromkeys(term for feature in features for _, term in _lookups(feature.test))
        source += "".join(f" LEFT JOIN days {_days(term)} ON {_days(term)}.day = {_named(term)}" for term in looked)
        measured = ", ".join(f"{_aggregate(feature, program)} AS {feature.name}" for feature in features)
        if measured:
            ctes.append(f"c_{fact} AS MATERIALIZED (SELECT {UNIT}, {measured} FROM {source} GROUP BY {UNIT})")
    columns = [f"coalesce({f.name}, {EMPTY[f.kind]}) AS {f.name}" for f in program.of_kind(*EMPTY)]
    columns += [f"u.{f.name}" for f in program.of_kind("reported", "figure", "attribute")]
    for f in program.of_kind("share"):
        columns.append(f"coalesce(u.{f.part} * {f.under} >= u.{f.whole} * {f.over}, false) AS {f.name}")
    measured_facts = dict.fromkeys(feature.fact for feature in program.of_kind(*EMPTY))
    source = f"read_parquet('{folder}/{UNIT}.parquet') u"
    source += "".join(f" LEFT JOIN c_{fact} USING ({UNIT})" for fact in measured_facts)
    ctes.append(f"features AS MATERIALIZED (SELECT u.{UNIT}, {', '.join(columns)} FROM {source})")
    rounds: dict[int, list[str]] = {}
    for name, deep in program.depth().items():
        rounds.setdefault(deep, []).append(name)
    before = "features"
    for deep, names in sorted(rounds.items()):
        decided = ", ".join(f"{_case(program.verdicts[name])} AS {name}" for name in names)
        ctes.append(f"round_{deep} AS (SELECT *, {decided} FROM {before})")
        before = f"round_{deep}"
    said = ", ".join(dict.fromkeys(output.verdict for output in program.outputs))
    return f"WITH {', '.join(ctes)} SELECT {said} FROM {before} ORDER BY {UNIT}"


def _aggregate(feature: Feature, program: Program) -> str:
    test = _pred(feature.test, program)
    match feature.kind:
        case "any":
            return f"bool_or({test})"
        case "count":
            return f"count(*) FILTER ({test})"
        case "max":
            return f"max({feature.attribute}) FILTER ({test})"
    return " + ".join(f"bool_or({test} AND {feature.attribute}__{code})::INT" for code in feature.codes)


def _pred(test: Pred, program: Program) -> str:
    match test:
        case ("true",):
            return "true"
        case ("null", name):
            return f"{name} IS NULL"
        case ("known", feature):
            return f"{feature} IS NOT NULL"
        case ("is", name, flag):
            return f"coalesce({name} = {flag}, false)"
        case ("codes", name, codes):
            return "(" + " OR ".join(f"{name}__{code}" for code in codes) + ")"
        case ("cmp", op, left, right):
            return f"coalesce({_term(left, program)} {OPS[op]} {_term(right, program)}, false)"
        case ("and" | "or" as op, tests):
            return "(" + f" {op.upper()} ".join(_pred(one, program) for one in tests) + ")"
        case ("not", one):
            return f"(NOT {_pred(one, program)})"
    raise NotImplementedError(test)


def _term(one: Pred, program: Program) -> str:
    match one:
        case ("attr", name):
            return f'e."{name}"'
        case ("int", number):
            return str(number)
        case ("times", inner, number):
            return f"{_term(inner, program)} * {number}"
        case ("plus", inner, number):
            return f"({_term(inner, program)} + {number})"
        case ("lookup", table, inner):
            return f"{_days(inner)}.{table}"
        case ("feature", name):
            return str(name)
    raise NotImplementedError(one)


def _lookups(test: Pred) -> Iterator[tuple[str, Pred]]:
    """What is looked up in the table of days: (column, the day that is looked up)."""
    if test[0] in ("and", "or"):
        for part in test[1]:
            yield from _lookups(part)
    elif test[0] == "not":
        yield from _lookups(test[1])
    elif test[0] == "cmp":
        yield from ((term[1], term[2]) for term in test[2:] if term[0] == "lookup")


def _named(term: Pred) -> str:
    return f'e."{term[1]}"' if term[0] == "attr" else str(term[1])


def _days(term: Pred) -> str:
    return f"days_{term[1]}"


def _case(rows: Sequence[Row]) -> str:
    made = "".join(
        f" WHEN {' AND '.join(map(_test, tests))} THEN {RESULTS.index(result)}" for tests, result in rows[:-1]
    )
    last = RESULTS.index(rows[-1][1])
    return f"CASE{made} ELSE {last} END::UTINYINT" if made else f"{last}::UTINYINT"


def _test(test: Test) -> str:
    match test.op:
        case "true":
            return test.name
        case "false":
            return f"NOT {test.name}"
        case "null":
            return f"{test.name} IS NULL"
        case "result":
            return f"{test.name} = {RESULTS.index(str(test.value))}"
        case "eq":
            return f"{test.name} = {test.value}"
    return f"{test.name} >= {test.value}"
