"""The engines side by side: one module each, imported only when it is asked for."""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """A row of the comparison.

    ``module``: in this folder, with a class ``Engine``; ``variant``: handed to it; ``library``: the distribution it needs;
    ``units``: how many units are timed; ``note``: what the row includes.
    """

    module: str
    variant: str
    library: str
    units: int
    note: str


ENGINES: dict[str, Entry] = {
    "danchu": Entry("danchu", "", "", 8000, "results counted, points and grade of every unit included"),
    "Python written out": Entry("written_out", "", "", 8000, "a program generated for these rules: what an interpreter can do at best"),
    "ZEN expressions": Entry("zen_engine", "expressions", "zen-engine", 2000, "a decision graph with one expression node"),
    "ZEN decision tables": Entry(
        "zen_engine", "tables", "zen-engine", 1000, "an expression node that measures, a decision table for each finding"
    ),
    "ZEN, features handed in": Entry(
        "zen_engine", "features", "zen-engine", 2000, "measured before by the written-out program, not counted: only decides"
    ),
    "durable-rules for every unit": Entry(
        "durable", "", "durable_rules", 150, "measured by the written-out program, counted; a fact for every finding and part"
    ),
    "CLIPS": Entry("clips_rules", "", "clipspy", 500, "a fact for every event, production rules"),
    "rule-engine": Entry("rule_engine_rules", "", "rule-engine", 60, "an expression for each verdict, in order"),
    "Rego": Entry("rego_policy", "", "regopy", 40, "a policy, queried for every unit"),
    "OpenFisca vectors": Entry(
        "openfisca", "", "OpenFisca-Core", 8000, "all units at once; columns made before, not counted"
    ),
    "OpenFisca from records": Entry("openfisca", "records", "OpenFisca-Core", 8000, "the same, columns made from the records counted"),
    "DuckDB SQL, 1 thread": Entry("duckdb_sql", "1", "duckdb", 50_000, "lower bound: from flat Parquet tables, reading included"),
    "DuckDB SQL, 2 threads": Entry("duckdb_sql", "2", "duckdb", 50_000, "the same with two threads"),
    "Polars, 1 thread": Entry("polars_frames", "1", "polars", 50_000, "lower bound: from flat Parquet tables, reading included"),
    "Polars, 2 threads": Entry("polars_frames", "2", "polars", 50_000, "the same with two threads"),
}
