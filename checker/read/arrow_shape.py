"""The shape of a record in Arrow's types, made from the glossary: to write Parquet, to see which column has another type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import pyarrow as pa

from checker.read.glossary import LISTS, Attributes, Glossary
from checker.read.mistakes import near

TEXT: Final = pa.string()
NUMBER: Final = pa.int64()
FLAG: Final = pa.bool_()
LISTS_OF_TEXT: Final = pa.list_(TEXT)


def value_type(definition: Any) -> pa.DataType:
    """The type of an attribute, flag or text; days are texts as in every record file."""
    kind = definition["type"]
    if kind == "text":
        return LISTS_OF_TEXT if definition.get("codes") else TEXT
    return {"date": TEXT, "figure": NUMBER, "flag": FLAG}[kind]


def attributes_type(attributes: Attributes) -> pa.DataType:
    """A struct of attributes."""
    return pa.struct([(name, value_type(its)) for name, its in attributes.items()])


def record_schema(glossary: Glossary) -> pa.Schema:
    """The schema of a file of records, one row each, as in section 1 of the contract."""
    lists = [
        (
            section,
            pa.struct([(fact, pa.list_(attributes_type(its))) for fact, its in glossary.entries[section].items()]),
        )
        for section in LISTS
    ]
    figure = pa.list_(pa.struct([("period", TEXT), ("value", NUMBER)]))
    facts = glossary.facts
    unit = [(name, TEXT) for name in ("id", "name", "kind", "level", "province", "commune", "former_province")]
    unit += [("founded_on", TEXT), ("dissolved_on", TEXT)]
    unit += [("predecessors", pa.list_(pa.struct([("id", TEXT), *lists])))]
    unit += [("attributes", attributes_type(glossary.unit_attributes))]
    judgement = pa.struct([(name, TEXT) for name in ("rule", "result", "by", "on", "reason")])
    return pa.schema([
        ("schema", TEXT),
        ("unit", pa.struct(unit)),
        ("period", pa.struct([("from", TEXT), ("to", TEXT)])),
        ("complete_through", TEXT),
        *lists,
        ("figures", pa.struct([(name, figure) for name in glossary.of_type("figure")])),
        ("flags", pa.struct([(name, FLAG) for name in glossary.of_type("flag")])),
        ("texts", pa.struct([(name, value_type(facts[name])) for name in glossary.of_type("text")])),
        ("judgements", pa.list_(judgement)),
    ])  # fmt: skip


def misfits(found: pa.DataType, wanted: pa.DataType, path: str = "") -> Iterator[tuple[str, str, str]]:
    """Columns that cannot hold what they should: path, what was found, what is wanted (types by their Arrow names)."""
    if pa.types.is_null(found) or _leaf_fits(found, wanted):
        return
    if pa.types.is_struct(wanted) and pa.types.is_struct(found):
        names = {wanted.field(place).name: wanted.field(place).type for place in range(wanted.num_fields)}
        for place in range(found.num_fields):
            field = found.field(place)
            below = f"{path}.{field.name}" if path else field.name
            if field.name not in names:
                offered = near(field.name, list(names)).get("near", "")
                yield below, "", str(offered)
            else:
                yield from misfits(field.type, names[field.name], below)
    elif pa.types.is_struct(wanted) and pa.types.is_map(found):
        return  # names stand in the rows: each row says for itself what does not fit
    elif _is_list(wanted) and _is_list(found):
        yield from misfits(found.value_type, wanted.value_type, path)
    else:
        yield path, str(found), _said(wanted)


def _is_list(kind: pa.DataType) -> bool:
    return bool(pa.types.is_list(kind) or pa.types.is_large_list(kind))


def _leaf_fits(found: pa.DataType, wanted: pa.DataType) -> bool:
    if pa.types.is_dictionary(found):
        found = found.value_type
    text = pa.types.is_string(found) or pa.types.is_large_string(found)
    if wanted == TEXT:
        return bool(text or pa.types.is_date(found))
    if wanted == NUMBER:
        return bool(pa.types.is_integer(found))
    if wanted == FLAG:
        return bool(pa.types.is_boolean(found))
    if wanted == LISTS_OF_TEXT:
        return bool(text)
    # a figure may be one number a row instead of a list of numbers with their periods
    return (
        _is_list(wanted)
        and pa.types.is_struct(wanted.value_type)
        and bool(pa.types.is_integer(found))
        and (wanted.value_type.get_field_index("value") >= 0)
    )


def _said(wanted: pa.DataType) -> str:
    """A short name of what is wanted: not the hundred fields of a struct."""
    if pa.types.is_struct(wanted):
        return "struct"
    return "list<struct>" if _is_list(wanted) and pa.types.is_struct(wanted.value_type) else str(wanted)
