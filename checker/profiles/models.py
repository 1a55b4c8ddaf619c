"""Shape of a profile, ``danchu/profile/1``. What its names and numbers must be is asked of the rulebook in ``settle``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, WithJsonSchema

from checker.people_files import Filled, Strict
from checker.rulebook.documents import PartOfCitation
from checker.rulebook.selectors import Text

POINTS_PATTERN = r"^[0-9]{1,6}(\.[0-9]{1,6}|/[1-9][0-9]{0,5})?$"
SHARE_PATTERN = r"^[0-9]{1,6}/[1-9][0-9]{0,5}$"
WHOLE = {"type": "integer", "minimum": 0}

Points = Annotated[Any, WithJsonSchema({"anyOf": [WHOLE, {"type": "string", "pattern": POINTS_PATTERN}]})]
"""Points from 0: a whole number, or a text such as ``2.5`` or ``5/2``; both are exact."""
Place = Annotated[Any, WithJsonSchema(WHOLE)]
Severity = Literal["critical", "major", "minor"]


class Choice(Strict):
    """Rules chosen by what they are: every line must hold, a list holds with any of its entries."""

    document: list[str] | None = None
    topic: list[str] | None = None
    severity: list[Severity] | None = None
    citation: list[PartOfCitation] | None = None


class Group(Strict):
    """Rules that share the points of the group."""

    id: Filled
    label: Text
    points: Points
    rules: list[str] = []
    select: list[Choice] = []


class ProfileBand(Strict):
    grade: Text
    from_: Place = Field(alias="from")


class ProfileCap(Strict):
    """The best grade (0: the best band) open to a unit where a rule fails, or a group falls ``below`` a share."""

    grade: Place
    rules: list[str] = []
    groups: list[str] = []
    below: Annotated[Any, WithJsonSchema({"type": "string", "pattern": SHARE_PATTERN})] = None
    why: Text


class Setting(Strict):
    """A parameter: ``value`` for every document, ``per_document`` for single ones."""

    value: Any = None
    per_document: dict[str, Any] = {}


class Profile(Strict):
    """What a review selects, and how it scores; what is not given is as in the rulebook."""

    schema_: Literal["danchu/profile/1"] = Field(alias="schema")
    id: Filled
    title: Filled
    confirm: Text | None = None
    documents: list[str] | None = None
    only: list[str] | None = None
    without: list[str] = []
    fail_on: Literal["critical", "major", "minor", "never"] | None = None
    points: dict[Severity, Points] = {}
    rule_points: dict[str, Points] = {}
    groups: list[Group] = []
    bands: list[ProfileBand] | None = None
    caps: list[ProfileCap] | None = None
    parameters: dict[str, Setting] = {}
