"""Records as columns: a table for every list, a table of the units, the same for OpenFisca, DuckDB and Polars.

Codes become a flag for each code that a rule asks for (``form__contest``), beside a flag that says whether any is reported.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from benchmarks.plain import Plain
from benchmarks.program import Program

UNIT = "unit"
Columns = dict[str, list[Any]]


def tables(program: Program, records: Sequence[Plain]) -> dict[str, Columns]:
    """Table → column → values; ``unit`` in the table of a list is the place of the record."""
    units: Columns = {UNIT: list(range(len(records)))}
    for feature in program.of_kind("figure", "attribute"):
        units[feature.name] = [record[feature.name] for record in records]
    made = {UNIT: units}
    codes = program.codes()
    for fact, read in program.attributes().items():
        units[f"has_{fact}"] = [record[fact] is not None for record in records]
        pairs = [(place, entry) for place, record in enumerate(records) for entry in record[fact] or ()]
        table: Columns = {UNIT: [place for place, _ in pairs]}
        for name, kind in read.items():
            values = [entry[name] for _, entry in pairs]
            if kind in ("number", "flag"):
                table[name] = values
                continue
            table[name] = [None if value is None else True for value in values]
            for code in codes.get((fact, name), ()):
                table[f"{name}__{code}"] = [value is not None and code in value for value in values]
        made[fact] = table
    return made
