"""Shapes of the files under rules/: documents, rules, shared tables. Their meaning stands in rules/README.md."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, model_validator

from checker.rulebook.forms import Condition, Form
from checker.rulebook.selectors import Day, Days, Name, Number, Parameter, Reason, Selector, Strict, Text

RuleId = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}-[^\s/]+$")]
DocumentId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]*$")]
Result = Literal["pass", "fail", "not_due", "unknown", "manual", "not_applicable"]


class Citation(Strict):
    """Where a provision stands, in the document's own numbering."""

    article: int | None = None
    clause: str | None = None
    part: str | None = None
    section: str | None = None
    point: str | None = None
    dash: int | None = None
    paragraph: int | None = None

    @model_validator(mode="after")
    def _rooted(self) -> Citation:
        if sum(root is not None for root in (self.article, self.part, self.paragraph)) != 1:
            raise ValueError("a citation starts with exactly one of article, part, paragraph")
        return self


class Assessment(Strict):
    start: Day
    end: Day | None
    why: Text


class Place(Strict):
    province: Annotated[str, StringConstraints(pattern=r"^[0-9]{2}$")]
    commune: Annotated[str, StringConstraints(pattern=r"^[0-9]{5}$")] | None
    former_province: Annotated[str, StringConstraints(pattern=r"^[0-9]{2}$")] | None
    name: Text


class NotRule(Strict):
    """A provision that is no rule, with the reason."""

    id: RuleId
    citation: Citation
    class_: Literal[
        "principle", "definition", "heading", "power", "effect", "enacting", "duplicate", "out_of_scope"
    ] = Field(alias="class")
    reason: Text


class Document(Strict):
    """A legal document: ``document.yaml``."""

    schema_: Literal["danchu/document/1"] = Field(alias="schema")
    id: DocumentId
    number: str | None
    title: Text
    short: Text
    issuer: Text
    issuer_level: Literal["province", "district", "commune"]
    adopted: Day
    assessment: Assessment
    place: Place
    provisions: list[Citation]
    not_rules: list[NotRule]


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
            raise ValueError("a window is exactly one of " + ", ".join(sorted(kinds)))
        if self.every is None and self.model_fields_set & {"tail", "grace", "roll_up"}:
            raise ValueError("tail, grace and roll_up go with every")
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
            raise ValueError("instead goes with results: [fail]")
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
    scored: bool = True
    in_force: InForce | None = None
    remedy: Text
    evidence: Text
    reading: Text | None = None

    @model_validator(mode="after")
    def _window_and_requirement(self) -> Rule:
        if self.same_as is not None:
            if self.require is not None or self.window is not None or self.applies:
                raise ValueError("same_as stands alone: no window, applies or require")
        elif self.require is None or self.window is None:
            raise ValueError("a rule needs window and require (or same_as)")
        return self


class RuleFile(Strict):
    """One file of rules of a document."""

    schema_: Literal["danchu/rules/1"] = Field(alias="schema")
    document: DocumentId
    rules: list[Rule] = Field(min_length=1)


class Attribute(Strict):
    type: Literal["text", "figure", "flag", "date"]
    label: Text
    meaning: Text | None = None
    codes: dict[Name, Text] | None = None
    closing: bool = False


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
    unit: str | Text
    meaning: Text
    basis: Literal["reading", "imported_law"]
    source: str | None
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
