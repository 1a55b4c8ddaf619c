"""The assumptions of a fleet: how many units of which kinds, how well they do, what their records look like."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from checker.errors import Misfit
from checker.people_files import Strict, read_people_file
from checker.texts import Lang

Filled = Annotated[str, StringConstraints(min_length=1)]
Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
Share = Annotated[float, Field(ge=0, le=1, strict=False)]
Weight = Annotated[int, Field(ge=0)]


def _in_order(ends: tuple[int, int]) -> tuple[int, int]:
    if ends[0] > ends[1]:
        raise Misfit("số đầu lớn hơn số cuối", "the first number is above the last")
    return ends


Range = Annotated[tuple[int, int], Field(strict=False), AfterValidator(_in_order)]
Life = Literal["whole", "ended", "begun"]
ANY = "*"
SHIPPED = Path(__file__).parent / "assets" / "fleet.yaml"


class Words(Strict):
    """A text in both languages."""

    vi: Filled
    en: Filled


class Conduct(Strict):
    """How a unit does and reports: the share of each thing that goes wrong."""

    id: Name
    weight: Weight
    missing: Share
    late: Share
    wrong: Share
    omitted: Share
    unreported: Share
    open: Share
    short: Share
    unsaid: Share
    judged: Share
    praised: Share


class Contradictions(Strict):
    """Weights of the ways in which the facts of one record disagree."""

    closed_before_opened: Weight
    two_in_force: Weight
    part_above_whole: Weight
    denied: Weight


class Through(Strict):
    """How many days after the period a record is complete through."""

    weight: Weight
    days: Range


class Unasked(Strict):
    """How often attributes are given that no rule looks at, those that close an entry apart; days to its dates."""

    given: Share
    closed: Share
    closing_days: Range
    other_days: Range


class Called(Strict):
    """A name of a unit, with attributes that go with it: a code, or MM-DD for a date."""

    name: Filled
    with_: dict[Name, Filled] = Field(default={}, alias="with")


class Row(Strict):
    """One sort of unit: how many in a block, when they live, what they are called."""

    kind: Name
    level: Literal["province", "district", "commune", "village"]
    of: Annotated[int, Field(ge=1)]
    abbr: Filled
    of_place: bool = False
    lives: dict[Life, Weight]
    names: Annotated[list[Called], Field(min_length=1)]


class VillageNames(Strict):
    """Kinds of villages and what they are called."""

    kinds: Annotated[list[Filled], Field(min_length=1)]
    stems: Annotated[list[Filled], Field(min_length=1)]


class Assumptions(Strict):
    """Everything that a fleet takes for granted."""

    schema_: Literal["danchu/fleet/1"] = Field(alias="schema")
    note: Words
    reform: Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    bound: Share
    commune_text: Share
    whole_form: Share
    block: Annotated[int, Field(ge=1, le=100000)]
    conducts: Annotated[list[Conduct], Field(min_length=1)]
    drift: Share
    contradictory: Share
    contradictions: Contradictions
    complete_through: Annotated[list[Through], Field(min_length=1)]
    kept_text: Share
    spare: dict[str, Range]
    happenings: Annotated[list[Weight], Field(min_length=1)]
    unasked: Unasked
    subjects: dict[str, Range]
    flags: dict[str, Share]
    figures: dict[str, Range]
    attribute_figures: dict[str, Range]
    units: Annotated[list[Row], Field(min_length=1)]
    village_names: VillageNames
    districts: dict[str, list[Filled]]
    papers: dict[str, Filled]
    texts: dict[str, Annotated[list[Filled], Field(min_length=1)]]
    judged_by: Annotated[list[Filled], Field(min_length=1)]
    judged_because: Annotated[list[Filled], Field(min_length=1)]

    @model_validator(mode="after")
    def _defaults_are_there(self) -> Self:
        tables = ("spare", "subjects", "flags", "figures", "attribute_figures", "papers", "texts")
        lacking = [name for name in tables if ANY not in getattr(self, name)]
        if lacking:
            told = ", ".join(lacking)
            raise Misfit(f"thiếu giá trị mặc định “*” ở: {told}", f"the default “*” is missing in: {told}")
        if sum(row.of for row in self.units) > self.block:
            raise Misfit("tổng các “of” lớn hơn “block”", "the sum of “of” is above “block”")
        weights = [[item.weight for item in self.conducts], [item.weight for item in self.complete_through]]
        if not all(sum(item) for item in [*weights, self.happenings, *(row.lives.values() for row in self.units)]):
            raise Misfit("mọi trọng số của một bảng đều bằng 0", "all weights of a table are 0")
        return self


def assumptions(path: Path | None = None, lang: Lang = "vi") -> Assumptions:
    """The assumptions of a file (default: those shipped). PeopleFileError names every mistake with file and line."""
    read: Assumptions = read_people_file(path or SHIPPED, Assumptions, lang)
    return read
