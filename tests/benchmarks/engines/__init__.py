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
    "danchu": Entry("danchu", "", "", 4000, "results counted, points and grade of every unit included"),
    "Python written out": Entry(
        "written_out", "", "", 4000, "a program generated for these rules: what an interpreter can do at best"
    ),
    "ZEN expressions": Entry(
        "zen_engine",
        "expressions",
        "zen-engine",
        400,
        "as its documentation shows: a graph in JSON, one expression node",
    ),
    "ZEN expressions, compiled before": Entry(
        "zen_engine", "expressions compiled", "zen-engine", 1000, "the same, ZenDecisionContent"
    ),
    "ZEN decision tables": Entry(
        "zen_engine",
        "tables",
        "zen-engine",
        200,
        "as its documentation shows: a node that measures, a table for each verdict",
    ),
    "ZEN decision tables, compiled before": Entry(
        "zen_engine", "tables compiled", "zen-engine", 400, "the same, ZenDecisionContent"
    ),
    "ZEN tables, features handed in": Entry(
        "zen_engine",
        "features compiled",
        "zen-engine",
        600,
        "measured before by the written-out program, not counted: only decides",
    ),
    "durable-rules for every unit": Entry(
        "durable",
        "",
        "durable_rules",
        150,
        "measured by the written-out program, counted; a fact for every finding and part",
    ),
    "CLIPS": Entry("clips_rules", "", "clipspy", 500, "a fact for every event, production rules"),
    "rule-engine": Entry("rule_engine_rules", "", "rule-engine", 60, "an expression for each verdict, in order"),
    "Rego": Entry("rego_policy", "", "regopy", 40, "a policy, queried for every unit"),
    "OpenFisca vectors": Entry(
        "openfisca", "", "OpenFisca-Core", 6000, "all units at once; columns made before, not counted"
    ),
    "OpenFisca from records": Entry(
        "openfisca", "records", "OpenFisca-Core", 6000, "the same, columns made from the records counted"
    ),
    "DuckDB SQL, 1 thread": Entry(
        "duckdb_sql", "1", "duckdb", 12_000, "lower bound: from flat Parquet tables, reading included"
    ),
    "DuckDB SQL, 2 threads": Entry("duckdb_sql", "2", "duckdb", 12_000, "the same with two threads"),
    "Polars, 1 thread": Entry(
        "polars_frames", "1", "polars", 12_000, "lower bound: from flat Parquet tables, reading included"
    ),
    "Polars, 2 threads": Entry("polars_frames", "2", "polars", 12_000, "the same with two threads"),
}

LINES: dict[str, Entry] = {
    "pydantic alone": Entry("from_lines", "pydantic", "", 2000, "the record validator of danchu, nothing judged"),
    "json alone": Entry(
        "from_lines", "json", "", 2000, "the parser of the standard library, nothing validated or judged"
    ),
    "danchu, common subset": Entry("from_lines", "danchu", "", 2000, "validated, judged, counted, points and grade"),
    "json and ZEN expressions": Entry(
        "from_lines",
        "expressions",
        "zen-engine",
        400,
        "parsed, days made numbers, judged as its documentation shows, counted; no validation",
    ),
    "json and ZEN, compiled before": Entry(
        "from_lines", "expressions compiled", "zen-engine", 1000, "the same, ZenDecisionContent"
    ),
}
"""The same from lines of JSON; the first danchu of each group is what the others are compared with."""
