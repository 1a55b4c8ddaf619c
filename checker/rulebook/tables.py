"""Shapes of the tables that all documents share: facts, kinds of unit, parameters, notes, scoring, holidays."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from checker.rulebook.documents import RuleId
from checker.rulebook.selectors import Day, Name, Strict, Text


class Attribute(Strict):
    type: Literal["text", "figure", "flag", "date"]
    label: Text
    meaning: Text | None = None
    codes: dict[Name, Text] | None = None
    closing: bool = False
    example: Text | None = None


class Fact(Strict):
    type: Literal["event", "document", "figure", "flag", "text"]
    period: Literal["state", "per_year", "per_quarter"] | None = None
    topic: Name
    label: Text
    meaning: Text
    attributes: dict[Name, Attribute] = {}


class BindingFact(Strict):
    fact: Name
    attribute: Name


class Roles(Strict):
    """Names of attributes that the machine must know."""

    kept: Name
    ended: Name
    working_year_end: Name


class Facts(Strict):
    """``facts.yaml``: the glossary of facts."""

    schema_: Literal["danchu/facts/1"] = Field(alias="schema")
    binding_fact: BindingFact
    roles: Roles
    implicit: dict[Literal["event", "document"], dict[Name, Attribute]]
    attributes: dict[Name, Attribute]
    facts: dict[Name, Fact]


class Actor(Strict):
    label: Text
    level: Literal["province", "district", "commune", "village", "any"]
    is_unit: bool
    is_a: Name | None = None
    answered_by: list[Name] = []
    coordination: bool = False
    opt_in: Name | None = None
    exists_until: Day | None = None
    note: Text | None = None


class Actors(Strict):
    """``actors.yaml``: kinds of unit and bodies."""

    schema_: Literal["danchu/actors/1"] = Field(alias="schema")
    actors: dict[Name, Actor]


class ParameterValue(Strict):
    value: Any
    unit: Text
    meaning: Text
    basis: Literal["reading", "imported_law"]
    source: Text | None
    to_confirm: Literal[True]
    per_document: dict[str, Any] = {}


class Parameters(Strict):
    """``parameters.yaml``: figures that legal staff must confirm."""

    schema_: Literal["danchu/parameters/1"] = Field(alias="schema")
    confirm: Text
    parameters: dict[Name, ParameterValue]


class Notes(Strict):
    """``notes.yaml``: labels of note codes."""

    schema_: Literal["danchu/notes/1"] = Field(alias="schema")
    notes: dict[Name, Text]


class Band(Strict):
    grade: Text
    from_: Annotated[int, Field(ge=0, le=100)] = Field(alias="from")


class Cap(Strict):
    """The best grade that a unit can have while one of these rules fails."""

    grade: int
    rules: list[RuleId] = Field(min_length=1)
    why: Text


class Scoring(Strict):
    """A scoring model: ``scoring/*.yaml``."""

    schema_: Literal["danchu/scoring/1"] = Field(alias="schema")
    id: str
    confirm: Text
    points: dict[Literal["critical", "major", "minor"], Annotated[int, Field(ge=0)]]
    bands: list[Band] = Field(min_length=1)
    caps: list[Cap]


class Holiday(Strict):
    day: Day
    off: bool
    source: Text


class Holidays(Strict):
    """``holidays.yaml``: days that differ from the library's calendar."""

    schema_: Literal["danchu/holidays/1"] = Field(alias="schema")
    country: str
    years: list[int]
    announced_through: int
    days: list[Holiday]
