"""What the forms of requirement are written with: texts, numbers, days, and selections of events and documents."""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from checker.errors import Misfit

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
Parameter = Annotated[str, StringConstraints(pattern=r"^\$[a-z][a-z0-9_]*$")]
Share = Annotated[str, StringConstraints(pattern=r"^[0-9]+/[1-9][0-9]*$")]
Reason = Literal[
    "missing", "late", "below_target", "insufficient_evidence", "wrong_content", "expired", "violation_found"
]
Number = int | Parameter
Ratio = int | Share | Parameter
Days = Annotated[int, Field(ge=0)] | Parameter
Day = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]


class Strict(BaseModel):
    """A part of a rule file: unknown keys are errors."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, populate_by_name=True)


class Text(Strict):
    """A text in both languages."""

    vi: Annotated[str, StringConstraints(min_length=1)]
    en: Annotated[str, StringConstraints(min_length=1)]


class ByKind(Strict):
    """A number that depends on the kind of unit; ``default`` is required."""

    by_kind: dict[Name, int]

    @model_validator(mode="after")
    def _has_default(self) -> ByKind:
        if "default" not in self.by_kind:
            raise Misfit("by_kind phải có default", "by_kind needs a default")
        return self


class FigureRef(Strict):
    """A number taken from a figure of the record."""

    figure: Name


class Line(Strict):
    """One attribute test written with operators."""

    at_least: Ratio | None = None
    above: Ratio | None = None
    at_most: Number | None = None
    below: Number | None = None
    equals: Number | None = None
    share_of: Name | None = None
    from_: str | None = Field(default=None, alias="from")
    until: str | None = None
    before: Name | None = None
    not_after: Name | None = None
    more_than: Number | None = None
    days_after: Name | None = None
    no_later_than: Annotated[str, StringConstraints(pattern=r"^[0-9]{2}-[0-9]{2}$")] | None = None
    of_year: Name | None = None
    contains: str | None = None
    lacks: str | None = None
    not_in: list[Name] | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Line:
        given = self.model_fields_set
        if not given:
            raise Misfit("phép thử thuộc tính phải có phép so sánh", "an attribute test needs an operator")
        if ("no_later_than" in given) != ("of_year" in given):
            raise Misfit("no_later_than phải đi cùng of_year", "no_later_than and of_year go together")
        if "days_after" in given:
            if len(given & {"more_than", "at_least"}) != 1:
                raise Misfit(
                    "days_after phải đi cùng more_than hoặc at_least", "days_after goes with more_than or at_least"
                )
        elif "more_than" in given:
            raise Misfit("more_than phải đi cùng days_after", "more_than and days_after go together")
        if "share_of" in given and not given & {"at_least", "above"}:
            raise Misfit("share_of phải đi cùng at_least hoặc above", "share_of needs at_least or above")
        return self


Where = dict[Name, bool | Literal["given", "window"] | list[Name] | Line]


class Selector(Strict):
    """Which events or documents count."""

    fact: Name
    where: Where = {}
    by: Name | None = None
    own: bool = False


class Reasons(Strict):
    """Reasons of ``fail`` for nothing and for something shown."""

    none: Reason | None = None
    part: Reason | None = None
    some: Reason | None = None
    late: Reason | None = None
    expired: Reason | None = None


def is_day(text: str) -> bool:
    """Whether a text is a calendar day in ISO form."""
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True
