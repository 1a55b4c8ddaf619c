"""Shapes of the forms of requirement as rule files write them; their meaning stands in rules/README.md.

Every model refuses unknown keys. Numbers may be parameters (``$name``), which the loader replaces before a plan is made.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, model_validator

from checker.errors import Misfit
from checker.rulebook.selectors import (
    ByKind,
    FigureRef,
    Name,
    Number,
    Ratio,
    Reasons,
    Selector,
    Strict,
    Text,
    Where,
)


class Held(Selector):
    at_least: Number | FigureRef | ByKind = 1
    predecessors: Literal["every"] | None = None
    late: Literal["fail", "pass"] = "fail"
    span: Literal["year", "before"] | None = None
    part: list[Selector] = []
    reasons: Reasons = Reasons()


class Issued(Selector):
    at_least: Number | FigureRef | ByKind = 1
    max_age_months: Number | None = None
    ever: bool = False
    late: Literal["fail", "pass"] = "fail"
    part: list[Selector] = []
    reasons: Reasons = Reasons()


class InUse(Selector):
    throughout: bool = False
    at_end: bool = False
    ended_by: Name | None = None
    part: list[Selector] = []
    reasons: Reasons = Reasons()


class Figure(Strict):
    figure: Name | None = None
    attribute: Name | None = None
    equals: Number | FigureRef | ByKind | None = None
    at_least: Number | FigureRef | ByKind | None = None
    above: Number | FigureRef | ByKind | None = None
    at_most: Number | FigureRef | ByKind | None = None
    below: Number | FigureRef | ByKind | None = None
    at_once: bool = False
    reasons: Reasons = Reasons()

    @model_validator(mode="after")
    def _one_of_each(self) -> Figure:
        if (self.figure is None) == (self.attribute is None):
            raise Misfit.one_of("figure", "attribute")
        operators = self.model_fields_set & {"equals", "at_least", "above", "at_most", "below"}
        if len(operators) != 1:
            raise Misfit.one_of("equals", "at_least", "above", "at_most", "below")
        return self


class Flag(Strict):
    flag: Name | None = None
    attribute: Name | None = None
    is_: bool = Field(default=True, alias="is")
    any: list[Name] | None = None
    reasons: Reasons = Reasons()

    @model_validator(mode="after")
    def _one_source(self) -> Flag:
        if (self.flag is None) == (self.attribute is None):
            raise Misfit.one_of("flag", "attribute")
        return self


class RatioForm(Strict):
    numerator: list[Name] = Field(min_length=1)
    denominator: list[Name] = Field(min_length=1)
    at_least: Ratio | None = None
    above: Ratio | None = None
    zero: Literal["not_applicable", "pass"] = "not_applicable"
    zero_note: Name | None = None
    reasons: Reasons = Reasons()


class Limit(Strict):
    """How long a deadline is: exactly one of the fields."""

    days: Number | None = None
    working_days: Number | None = None
    months: Number | None = None
    attribute: Name | None = None
    later_of: list[Limit] | None = Field(default=None, min_length=2)

    @model_validator(mode="after")
    def _exactly_one(self) -> Limit:
        if len(self.model_fields_set) != 1:
            raise Misfit.one_of("days", "working_days", "months", "attribute", "later_of")
        return self


class Answered(Selector):
    closed_by: Name | None = None
    followed_by: Selector | None = None
    match: dict[Name, Name] = {}
    within: Limit
    due: Literal["window"] | None = None
    with_: Where = Field(default={}, alias="with")
    late: Literal["fail", "pass"] = "fail"
    empty_note: Name | None = None
    reasons: Reasons = Reasons()

    @model_validator(mode="after")
    def _one_answer(self) -> Answered:
        if (self.closed_by is None) == (self.followed_by is None):
            raise Misfit.one_of("closed_by", "followed_by")
        return self


class Each(Selector):
    has: Where | None = None
    partner: Selector | None = None
    match: dict[Name, Name] = {}
    when: Literal["window", "before", "until", "after", "any"] = "window"
    due: Name | Limit = "event"
    in_force: bool = False
    partner_in_force: bool = False
    empty_note: Name | None = None
    reasons: Reasons = Reasons()

    @model_validator(mode="after")
    def _one_property(self) -> Each:
        if (self.has is None) == (self.partner is None):
            raise Misfit.one_of("has", "partner")
        return self


class Told(Strict):
    """A number that documents in force name."""

    attribute: Name
    of: Selector


class Covers(Selector):
    attribute: Name
    codes: list[Name] | None = None
    at_least: Number | FigureRef | Told | None = None
    in_force: bool = False
    span: Literal["year"] | None = None
    part: list[Selector] = []
    reasons: Reasons = Reasons()

    @model_validator(mode="after")
    def _one_target(self) -> Covers:
        if (self.codes is None) == (self.at_least is None):
            raise Misfit.one_of("codes", "at_least")
        return self


class TrendRatio(Strict):
    numerator: list[Name]
    denominator: list[Name]


class Trend(Strict):
    ratio: TrendRatio | None = None
    figure: Name | None = None
    count: Selector | None = None
    direction: Literal["not_lower", "higher"] = "not_lower"
    above_zero: bool = False
    baseline: dict[str, str] = {}
    reasons: Reasons = Reasons()

    @model_validator(mode="after")
    def _one_measure(self) -> Trend:
        if sum(part is not None for part in (self.ratio, self.figure, self.count)) != 1:
            raise Misfit.one_of("ratio", "figure", "count")
        return self


class Unhandled(Strict):
    by: Name
    days: Number


class NoneForm(Selector):
    unhandled: Unhandled | None = None
    empty: Literal["pass", "not_applicable"] = "pass"
    empty_note: Name | None = None
    reasons: Reasons = Reasons()


class Anchor(Strict):
    fact: Name
    by: Name
    where: Where = {}


class Recurs(Strict):
    fact: Name
    where: Where = {}
    matches: Name | None = None
    anchor: Anchor
    every_months: Number
    tolerance_months: Number
    times: int = 1
    reasons: Reasons = Reasons()


class Observed(Strict):
    show: list[Name] = Field(min_length=1)


class Judged(Strict):
    question: Text


class Comparison(Strict):
    """A comparison with an attribute or figure that decides where a flag is not reported."""

    attribute: Name | None = None
    figure: Name | None = None
    at_most: Number


class Form(Strict):
    """Exactly one form of requirement."""

    held: Held | None = None
    recurs: Recurs | None = None
    issued: Issued | None = None
    in_use: InUse | None = None
    figure: Figure | None = None
    flag: Flag | None = None
    ratio: RatioForm | None = None
    answered: Answered | None = None
    each: Each | None = None
    covers: Covers | None = None
    trend: Trend | None = None
    none: NoneForm | None = None
    all_of: Parts | None = None
    any_of: Parts | None = None
    observed: Observed | None = None
    judged: Judged | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> Form:
        named = self.model_fields_set & FORM_NAMES
        if len(named) != 1:
            raise Misfit(
                f"cần đúng một dạng yêu cầu, ở đây có: {', '.join(sorted(named)) or '–'}",
                f"exactly one form of requirement, not {', '.join(sorted(named)) or 'none'}",
            )
        return self


FORM_NAMES = frozenset(Form.model_fields)


class Condition(Form):
    """A form that decides whether a duty arises, or kind, not, any."""

    kind: list[Name] | None = None
    not_: Condition | None = Field(default=None, alias="not")
    any: list[Condition] | None = None
    not_reported: Literal["holds", "fails"] | None = None
    small_unit: Comparison | None = None
    at_once: bool = False
    note: Name | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> Condition:
        named = self.model_fields_set & (FORM_NAMES | {"kind", "not_", "any"})
        if len(named) != 1:
            raise Misfit(
                "điều kiện là đúng một dạng yêu cầu, hoặc kind, not, any",
                "a condition is exactly one form, or kind, not, any",
            )
        return self


class Part(Form):
    """A form inside all_of or any_of."""

    applies: list[Condition] = []
    judged_with: Literal["last"] | None = None
    gates: bool = False


class Parts(Strict):
    parts: list[Part] = Field(min_length=1)
    reasons: Reasons = Reasons()


for model in (Form, Condition, Part, Parts):
    model.model_rebuild()


def form_of(form: Form) -> tuple[str, Any]:
    """The name of the form and its body."""
    name = next(iter(form.model_fields_set & FORM_NAMES))
    return name, getattr(form, name)
