"""Checks the lines of a selection (``where``, ``has``, ``with``) against the attributes of a fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from checker.rulebook import models
from checker.rulebook.selectors import Line

Path = tuple[str | int, ...]
Complaint = tuple[str, Path, str, str]
"""(code, path inside the rule, what was found, what is wanted)."""

DATE_OPERATORS = {"from_", "until", "before", "not_after", "days_after", "more_than", "no_later_than", "of_year"}
NUMBER_OPERATORS = {"at_least", "above", "at_most", "below", "equals", "share_of"}


def where_complaints(where: Mapping[str, Any], attributes: Mapping[str, Any], path: Path) -> Iterator[Complaint]:
    """Lines on attributes that a fact does not have, or that cannot be put to them."""
    for name, value in where.items():
        attribute = attributes.get(name)
        here = (*path, name)
        if attribute is None:
            yield "attribute-unknown", here, name, known(attributes)
            continue
        wanted = type_of(value)
        if attribute.type in wanted:
            codes = value if isinstance(value, list) else (value.not_in or []) if isinstance(value, Line) else []
            yield from code_complaints(codes, attribute, here)
        else:
            yield "attribute-unfit", here, f"{name}: {attribute.type}", quoted(wanted)
        if isinstance(value, Line):
            for other in (value.before, value.not_after, value.days_after, value.share_of, value.of_year):
                if other is not None and other not in attributes:
                    yield "attribute-unknown", here, other, known(attributes)


def type_of(value: Any) -> set[str]:
    """The attribute types that a test can be put to."""
    if isinstance(value, bool):
        return {"flag"}
    if isinstance(value, list):
        return {"text"}
    if value == "window":
        return {"figure"}
    if value == "given":
        return {"text", "date"}
    given = value.model_fields_set
    if given & DATE_OPERATORS:
        return {"date"}
    return {"figure"} if given & NUMBER_OPERATORS else {"text"}


def code_complaints(codes: list[str], attribute: models.Attribute, path: Path) -> Iterator[Complaint]:
    """Codes that an attribute does not have."""
    for code in codes:
        if code not in (attribute.codes or {}):
            yield "code-unknown", path, code, ", ".join(attribute.codes or {}) or "–"


def quoted(types: Iterable[str]) -> str:
    """Types of attributes, for a message."""
    return ", ".join(f"“{name}”" for name in sorted(types))


def known(attributes: Mapping[str, Any]) -> str:
    """The names there are, for a message."""
    return ", ".join(attributes)
