"""Shapes of a document: where it stands, its provisions, what of it is no rule, its anchors."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from checker.errors import Misfit
from checker.rulebook.selectors import Day, Name, Strict, Text

RuleId = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}-[^\s/]+$")]
DocumentId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]*$")]
Level = Literal["province", "district", "commune", "village"]


class PartOfCitation(Strict):
    """Parts of a citation; a provision that has all of them is meant, with everything below it."""

    article: int | None = None
    clause: str | None = None
    part: str | None = None
    section: str | None = None
    point: str | None = None
    dash: int | None = None
    paragraph: int | None = None
    passage: Literal["opening", "closing"] | None = None


class Citation(PartOfCitation):
    """Where a provision stands, in the document's own numbering."""

    @model_validator(mode="after")
    def _rooted(self) -> Citation:
        roots = (self.article, self.part, self.paragraph, self.passage)
        if sum(root is not None for root in roots) != 1:
            raise Misfit(
                "căn cứ bắt đầu bằng đúng một trong: article, part, paragraph, passage",
                "a citation starts with exactly one of article, part, paragraph, passage",
            )
        return self


class ToldBy(Strict):
    """The attribute of a document that a record may hold, from whose day on the text binds."""

    fact: Name
    attribute: Name


class Assessment(Strict):
    start: Day
    end: Day | None
    why: Text
    start_told_by: ToldBy | None = None


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


class NoEntry(Strict):
    """A provision that the register has no entry for, with the reason."""

    citation: Citation
    class_: Literal["heading", "detail", "duplicate", "enacting", "effect", "out_of_scope"] = Field(alias="class")
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
    adopted: Day | None
    assessment: Assessment
    place: Place
    notes: list[Name] = []
    levels: list[Level] = []
    provisions: list[Citation]
    not_rules: list[NotRule]
    no_entry: list[NoEntry] = []


class Anchor(Strict):
    """What is kept of a provision: the hash of its normalised text, its first and last three words."""

    citation: Citation
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    first: str
    last: str


class Anchors(Strict):
    """``anchors.yaml``: the anchors of a document, written by ``danchu law add --anchor``."""

    schema_: Literal["danchu/anchors/1"] = Field(alias="schema")
    document: DocumentId
    anchors: list[Anchor]
