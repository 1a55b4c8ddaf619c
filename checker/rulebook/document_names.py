"""Names that a document itself gives: notes of its findings, the fact that tells its first day."""

from __future__ import annotations

from collections.abc import Iterator

from checker.rulebook import models
from checker.rulebook.attribute_tests import Complaint, known
from checker.rulebook.names import Names


def document_complaints(document: models.Document, names: Names) -> Iterator[Complaint]:
    """Notes, facts and attributes that there are not, or that cannot tell a day."""
    for place, code in enumerate(document.notes):
        if code not in names.notes.notes:
            yield "note-unknown", ("notes", place), code, "notes.yaml"
    told = document.assessment.start_told_by
    if told is None:
        return
    path = ("assessment", "start_told_by")
    fact = names.facts.facts.get(told.fact)
    if fact is None or fact.type != "document":
        yield "fact-unknown" if fact is None else "fact-unfit", (*path, "fact"), told.fact, "document"
        return
    attributes = names.attributes(told.fact)
    if told.attribute not in attributes or attributes[told.attribute].type != "date":
        yield "attribute-unknown", (*path, "attribute"), told.attribute, known(attributes)
