"""Shapes of the files of rules; those of documents and shared tables under the same roof. Their meaning: rules/README.md."""

from __future__ import annotations

import itertools
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from checker.days import days_between
from checker.errors import Misfit
from checker.rulebook.documents import (
    Anchor,
    Anchors,
    Assessment,
    Citation,
    Document,
    DocumentId,
    Level,
    NoEntry,
    NotRule,
    Place,
    RuleId,
    ToldBy,
)
from checker.rulebook.forms import Condition, Form
from checker.rulebook.selectors import Day, Days, Name, Number, Parameter, Ratio, Reason, Selector, Strict, Text
from checker.rulebook.tables import (
    Actor,
    Actors,
    Attribute,
    Band,
    BindingFact,
    Cap,
    Fact,
    Facts,
    Holiday,
    Holidays,
    Notes,
    Parameters,
    ParameterValue,
    Roles,
    Scoring,
)

Result = Literal["pass", "fail", "not_due", "unknown", "manual", "not_applicable"]

__all__ = [
    "Actor",
    "Actors",
    "AfterWorkingYear",
    "Anchor",
    "Anchors",
    "Area",
    "Assessment",
    "Attribute",
    "Band",
    "BindingFact",
    "BlockedBy",
    "Cap",
    "Citation",
    "Document",
    "DocumentId",
    "Fact",
    "Facts",
    "Holiday",
    "Holidays",
    "InForce",
    "Level",
    "Never",
    "NoEntry",
    "NotRule",
    "Note",
    "Notes",
    "Once",
    "ParameterValue",
    "Parameters",
    "Place",
    "Pool",
    "Roles",
    "Rule",
    "RuleFile",
    "RuleId",
    "Scoring",
    "ToldBy",
    "Version",
    "Window",
]


class Once(Strict):
    grace: Days
    unless_shown: Selector | None = None


class AfterWorkingYear(Strict):
    months: Number
    min_months: Number


class Window(Strict):
    """When a duty is due; exactly one kind of window."""

    every: Literal["year", "half_year", "quarter", "month"] | None = None
    tail: Annotated[str, StringConstraints(pattern=r"^[0-9]{2}-[0-9]{2}$")] | Parameter | None = None
    first: str | None = None
    grace: Days | None = None
    roll_up: Literal["year"] | None = None
    once: Once | None = None
    standing: Literal[True] | None = None
    per_event: Literal["year"] | None = None
    after_working_year: AfterWorkingYear | None = None
    anchored: Literal[True] | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> Window:
        kinds = {"every", "once", "standing", "per_event", "after_working_year", "anchored"}
        if len(self.model_fields_set & kinds) != 1:
            raise Misfit.one_of(*sorted(kinds))
        if self.every is None and self.model_fields_set & {"tail", "first", "grace", "roll_up"}:
            raise Misfit(
                "tail, first, grace, roll_up chỉ đi cùng every", "tail, first, grace and roll_up go with every"
            )
        return self


class InForce(Strict):
    from_: Day = Field(alias="from")
    to: Day | None = None


class Never(Strict):
    """Results that a rule cannot reach, with the reason; and what stands in for ``fail``."""

    results: list[Literal["fail", "pass"]] = Field(min_length=1)
    because: Text
    instead: Literal["pass", "not_applicable"] | None = None
    note: Name | None = None

    @model_validator(mode="after")
    def _fail_needs_instead(self) -> Never:
        if ("fail" in self.results) != (self.instead is not None):
            raise Misfit("instead đi cùng results: [fail]", "instead goes with results: [fail]")
        return self


class BlockedBy(Strict):
    rule: RuleId
    results: list[Result]
    reasons: list[Reason] = []
    note: Name | None = None


class Note(Strict):
    """A short code added to a finding."""

    code: Name
    when: Form | None = None
    unless: Form | None = None
    on: list[Result] = ["pass"]


class Pool(Strict):
    """Persons instead of units: the sums of figures over an area."""

    numerator: list[Name] = Field(min_length=1)
    denominator: list[Name] = Field(min_length=1)
    less: list[Name] = []


class Area(Strict):
    """The share of the units of an area that pass a rule, against a target (None: shown without one)."""

    target: Ratio | None = "$area_target_ratio"
    over: list[Name] = []
    meets: Literal["every", "any"] = "every"
    pool: Pool | Literal["cases", "count"] | None = None


class Version(Strict):
    """What a rule was or became in its days; what it leaves out is the rule's."""

    in_force: InForce
    gap: Text | None = None
    by: Text | None = None
    citation: Citation | None = None
    title: Text | None = None
    requirement: Text | None = None
    binds: list[Name] | None = Field(default=None, min_length=1)
    window: Window | None = None
    applies: list[Condition] | None = None
    require: Form | None = None
    never: Never | None = None
    notes: list[Note] | None = None
    show: list[Name] | None = None
    remedy: Text | None = None
    evidence: Text | None = None
    reading: Text | None = None
    area: Area | None = None


class Rule(Strict):
    """One rule: who is bound by what, since when, by which provision."""

    id: RuleId
    citation: Citation
    title: Text
    requirement: Text
    binds: list[Name] = Field(min_length=1)
    level: Literal["unit", "both", "area"]
    modality: Literal[
        "target", "obligation", "prohibition", "encouragement", "assignment", "power", "principle", "declaratory"
    ]
    severity: Literal["critical", "major", "minor"]
    topic: Name
    window: Window | None = None
    applies: list[Condition] = []
    require: Form | None = None
    same_as: RuleId | None = None
    never: Never | None = None
    blocked_by: BlockedBy | None = None
    notes: list[Note] = []
    show: list[Name] = []
    scored: bool | list[Name] = True
    levels: list[Level] = []
    in_force: InForce | None = None
    versions: list[Version] = []
    area: Area | None = None
    remedy: Text
    evidence: Text
    reading: Text | None = None

    @model_validator(mode="after")
    def _window_and_requirement(self) -> Rule:
        if self.versions:
            return self._with_versions()
        if self.same_as is not None:
            if self.require is not None or self.window is not None or self.applies:
                raise Misfit(
                    "same_as đứng một mình: không có window, applies, require",
                    "same_as stands alone: no window, applies or require",
                )
        elif self.require is None or self.window is None:
            raise Misfit(
                "quy tắc phải có window và require, hoặc same_as", "a rule needs window and require (or same_as)"
            )
        return self

    def _with_versions(self) -> Rule:
        if self.same_as is not None or self.in_force is not None:
            raise Misfit(
                "quy tắc có versions thì không có same_as, in_force riêng",
                "a rule with versions has neither same_as nor in_force of its own",
            )
        for version in self.versions:
            if (version.window or self.window) is None or (version.require or self.require) is None:
                raise Misfit(
                    f"bản từ {version.in_force.from_} phải có window và require",
                    f"the version of {version.in_force.from_} needs window and require",
                )
        for earlier, later in itertools.pairwise(self.versions):
            between = days_between(earlier.in_force.to, later.in_force.from_)
            if between is None or between < 0:
                raise Misfit(
                    f"các bản chồng nhau hoặc sai thứ tự: {later.in_force.from_}",
                    f"versions overlap or are out of order: {later.in_force.from_}",
                )
            if between and later.gap is None:
                raise Misfit(
                    f"giữa các bản hở {between} ngày trước {later.in_force.from_}",
                    f"versions leave a gap of {between} days before {later.in_force.from_}",
                )
        return self

    def readings(self) -> list[Rule]:
        """The rule as each of its versions reads; the rule itself where it has none."""
        if not self.versions:
            return [self]
        own = {name: getattr(self, name) for name in self.model_fields_set - {"versions"}}
        said = (
            {name: getattr(version, name) for name in version.model_fields_set - {"gap", "by"}}
            for version in self.versions
        )
        return [Rule.model_construct(_fields_set=None, **{**own, **words}) for words in said]


class RuleFile(Strict):
    """One file of rules of a document."""

    schema_: Literal["danchu/rules/1"] = Field(alias="schema")
    document: DocumentId
    rules: list[Rule] = Field(min_length=1)
