"""Checks every name a rule uses against the glossary: facts, attributes, codes, kinds, notes, and what fits what."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from checker.rulebook import models
from checker.rulebook.attribute_tests import Complaint, Path, code_complaints, known, quoted, where_complaints
from checker.rulebook.forms import (
    Answered,
    Condition,
    Covers,
    Each,
    Figure,
    Flag,
    Form,
    InUse,
    Limit,
    NoneForm,
    Observed,
    Part,
    Parts,
    RatioForm,
    Recurs,
    Told,
    Trend,
    form_of,
)
from checker.rulebook.selectors import ByKind, FigureRef, Selector

POOLED = {"cases": ("answered", "each"), "count": ("held", "issued")}
"""Forms whose findings say how many cases there were, or how many things were counted."""
COMPARED = ("equals", "at_least", "above", "at_most", "below")


class Names:
    """The glossary of a rulebook, as rules need it."""

    def __init__(self, facts: models.Facts, actors: models.Actors, notes: models.Notes) -> None:
        self.facts = facts
        self.actors = actors
        self.notes = notes

    def attributes(self, fact: str) -> dict[str, models.Attribute]:
        """The attributes of an event or document, the implicit ones included."""
        found = self.facts.facts[fact]
        implicit = {str(kind): attributes for kind, attributes in self.facts.implicit.items()}
        return {**(implicit.get(found.type) or {}), **found.attributes}

    def check(self, rule: models.Rule) -> Iterator[Complaint]:
        """Everything in a rule that names what there is not, or what does not fit."""
        for place, kind in enumerate(rule.binds):
            actor = self.actors.actors.get(kind)
            if actor is None or not actor.is_unit:
                yield "kind-unknown", ("binds", place), kind, "actors.yaml, is_unit: true"
        for place, kind in enumerate(rule.scored if isinstance(rule.scored, list) else ()):
            if kind not in self.actors.actors:
                yield "kind-unknown", ("scored", place), kind, "actors.yaml"
        for place, fact in enumerate(rule.show):
            if fact not in self.facts.facts:
                yield "fact-unknown", ("show", place), fact, "facts.yaml"
        if rule.window is not None and rule.window.once is not None and rule.window.once.unless_shown is not None:
            yield from self._selector(rule.window.once.unless_shown, ("window", "once", "unless_shown"))
        for place, condition in enumerate(rule.applies):
            yield from self._condition(condition, ("applies", place))
        if rule.require is not None:
            yield from self._form(rule.require, ("require",))
        yield from self._notes(rule)
        if rule.area is not None:
            yield from self._area(rule.area, rule.require)

    def _area(self, area: models.Area, require: Form | None) -> Iterator[Complaint]:
        for place, kind in enumerate(area.over):
            if kind not in self.actors.actors:
                yield "kind-unknown", ("area", "over", place), kind, "actors.yaml"
        if isinstance(area.pool, str):
            fit = POOLED[area.pool]
            name = form_of(require)[0] if require is not None else ""
            if name not in fit:
                yield "form-unfit", ("area", "pool"), name, ", ".join(fit)
        elif area.pool is not None:
            for key, names in (
                ("numerator", area.pool.numerator), ("denominator", area.pool.denominator), ("less", area.pool.less),
            ):  # fmt: skip
                for place, name in enumerate(names):
                    yield from self._figure_named(name, ("area", "pool", key, place))

    def _notes(self, rule: models.Rule) -> Iterator[Complaint]:
        for place, note in enumerate(rule.notes):
            yield from self._note(note.code, ("notes", place, "code"))
            for name, form in (("when", note.when), ("unless", note.unless)):
                if form is not None:
                    yield from self._form(form, ("notes", place, name))
        if rule.never is not None and rule.never.note is not None:
            yield from self._note(rule.never.note, ("never", "note"))
        if rule.blocked_by is not None and rule.blocked_by.note is not None:
            yield from self._note(rule.blocked_by.note, ("blocked_by", "note"))

    def _note(self, code: str | None, path: Path) -> Iterator[Complaint]:
        if code is not None and code not in self.notes.notes:
            yield "note-unknown", path, code, "notes.yaml"

    def _condition(self, condition: Condition, path: Path) -> Iterator[Complaint]:
        yield from self._note(condition.note, (*path, "note"))
        if condition.small_unit is not None:
            small = condition.small_unit
            yield from self._unit_attribute(small.attribute, (*path, "small_unit"), "figure")
            yield from self._figure_named(small.figure, (*path, "small_unit", "figure"))
        if condition.kind is not None:
            for place, kind in enumerate(condition.kind):
                if kind not in self.actors.actors:
                    yield "kind-unknown", (*path, "kind", place), kind, "actors.yaml"
        elif condition.not_ is not None:
            yield from self._condition(condition.not_, (*path, "not"))
        elif condition.any is not None:
            for place, part in enumerate(condition.any):
                yield from self._condition(part, (*path, "any", place))
        else:
            yield from self._form(condition, path)

    def _form(self, form: Form, path: Path) -> Iterator[Complaint]:
        name, body = form_of(form)
        here = (*path, name)
        if isinstance(body, Parts):
            for place, part in enumerate(body.parts):
                yield from self._part(part, (*here, "parts", place))
        elif isinstance(body, Selector):
            yield from self._selector(body, here, name)
        for name in COMPARED:
            yield from self._number(getattr(body, name, None), (*here, name))
        checks = CHECKS.get(type(body))
        if checks is not None:
            yield from checks(self, body, here)
        yield from self._note(getattr(body, "empty_note", None) or getattr(body, "zero_note", None), here)

    def _number(self, bound: Any, path: Path) -> Iterator[Complaint]:
        """A bound that is taken from a figure, or depends on the kind of unit."""
        if isinstance(bound, FigureRef):
            yield from self._figure_named(bound.figure, (*path, "figure"))
        elif isinstance(bound, ByKind):
            for kind in bound.by_kind:
                if kind != "default" and kind not in self.actors.actors:
                    yield "kind-unknown", (*path, "by_kind", kind), kind, "actors.yaml"

    def _part(self, part: Part, path: Path) -> Iterator[Complaint]:
        for place, condition in enumerate(part.applies):
            yield from self._condition(condition, (*path, "applies", place))
        yield from self._form(part, path)

    def _selector(self, spec: Selector, path: Path, form: str = "held") -> Iterator[Complaint]:
        fact = self.facts.facts.get(spec.fact)
        if fact is None:
            yield "fact-unknown", (*path, "fact"), spec.fact, "facts.yaml"
            return
        if fact.type not in ("event", "document"):
            yield "fact-unfit", (*path, "fact"), f"{spec.fact} ({fact.type})", "event, document"
            return
        if form == "issued" and fact.type != "document":
            yield "fact-unfit", (*path, "fact"), f"{spec.fact} ({fact.type})", "document"
        attributes = self.attributes(spec.fact)
        if spec.by is not None and (spec.by not in attributes or attributes[spec.by].type not in ("date", "figure")):
            yield "attribute-unknown", (*path, "by"), spec.by, known(attributes)
        yield from where_complaints(spec.where, attributes, (*path, "where"))
        for place, part in enumerate(getattr(spec, "part", [])):
            yield from self._selector(part, (*path, "part", place))

    def _figures(self, names: list[str], path: Path) -> Iterator[Complaint]:
        for place, name in enumerate(names):
            yield from self._figure_named(name, (*path, place))

    def _figure_named(self, name: str | None, path: Path) -> Iterator[Complaint]:
        if name is None:
            return
        fact = self.facts.facts.get(name)
        if fact is None:
            yield "fact-unknown", path, name, "facts.yaml"
        elif fact.type != "figure":
            yield "fact-unfit", path, f"{name} ({fact.type})", "figure"

    def _unit_attribute(self, name: str | None, path: Path, *wanted: str) -> Iterator[Complaint]:
        """An attribute of the unit, of one of the types wanted."""
        if name is None:
            return
        attribute = self.facts.attributes.get(name)
        if attribute is None:
            yield "attribute-unknown", path, name, known(self.facts.attributes)
        elif attribute.type not in wanted:
            yield "attribute-unfit", path, f"{name}: {attribute.type}", quoted(wanted)

    def _answered(self, body: Answered, path: Path) -> Iterator[Complaint]:
        if body.fact not in self.facts.facts:
            return
        attributes = self.attributes(body.fact)
        for name in (body.closed_by, body.within.attribute):
            if name is not None and (name not in attributes or attributes[name].type != "date"):
                yield "attribute-unknown", path, name, known(attributes)
        yield from where_complaints(body.with_, attributes, (*path, "with"))
        if body.followed_by is not None:
            yield from self._selector(body.followed_by, (*path, "followed_by"))
            yield from self._match(body.match, attributes, body.followed_by, path)

    def _each(self, body: Each, path: Path) -> Iterator[Complaint]:
        if body.fact not in self.facts.facts:
            return
        attributes = self.attributes(body.fact)
        yield from where_complaints(body.has or {}, attributes, (*path, "has"))
        named = body.due.attribute if isinstance(body.due, Limit) else body.due
        if named is not None and named not in ("event", "window") and named not in attributes:
            yield "attribute-unknown", (*path, "due"), named, known(attributes)
        if body.partner is not None:
            yield from self._selector(body.partner, (*path, "partner"))
            yield from self._match(body.match, attributes, body.partner, path)

    def _match(
        self, match: Mapping[str, str], mine: Mapping[str, Any], partner: Selector, path: Path
    ) -> Iterator[Complaint]:
        theirs = self.attributes(partner.fact) if partner.fact in self.facts.facts else {}
        for own, other in match.items():
            for name, attributes in ((own, mine), (other, theirs)):
                if attributes and name not in attributes:
                    yield "attribute-unknown", (*path, "match"), name, known(attributes)

    def _covers(self, body: Covers, path: Path) -> Iterator[Complaint]:
        if body.fact not in self.facts.facts:
            return
        attribute = self.attributes(body.fact).get(body.attribute)
        if attribute is None:
            yield "attribute-unknown", (*path, "attribute"), body.attribute, known(self.attributes(body.fact))
        else:
            yield from code_complaints(body.codes or [], attribute, (*path, "codes"))
        if isinstance(body.at_least, Told):
            here = (*path, "at_least")
            yield from self._selector(body.at_least.of, (*here, "of"), "issued")
            told = self.facts.facts.get(body.at_least.of.fact)
            if told is not None:
                named = self.attributes(body.at_least.of.fact).get(body.at_least.attribute)
                if named is None or named.type != "figure":
                    yield "attribute-unknown", (*here, "attribute"), body.at_least.attribute, "figure"

    def _figure(self, body: Figure, path: Path) -> Iterator[Complaint]:
        yield from self._figure_named(body.figure, (*path, "figure"))
        yield from self._unit_attribute(body.attribute, path, "figure")

    def _flag(self, body: Flag, path: Path) -> Iterator[Complaint]:
        yield from self._unit_attribute(body.attribute, path, "flag" if body.any is None else "text")
        if body.any is not None and body.attribute in self.facts.attributes:
            yield from code_complaints(body.any, self.facts.attributes[body.attribute], (*path, "any"))
        if body.flag is not None and (body.flag not in self.facts.facts or self.facts.facts[body.flag].type != "flag"):
            yield "fact-unknown", (*path, "flag"), body.flag, "facts.yaml, type: flag"

    def _ratio(self, body: RatioForm, path: Path) -> Iterator[Complaint]:
        yield from self._figures(body.numerator, (*path, "numerator"))
        yield from self._figures(body.denominator, (*path, "denominator"))

    def _trend(self, body: Trend, path: Path) -> Iterator[Complaint]:
        if body.count is not None:
            yield from self._selector(body.count, (*path, "count"))
        yield from self._figure_named(body.figure, (*path, "figure"))
        if body.ratio is not None:
            yield from self._figures(body.ratio.numerator, (*path, "ratio", "numerator"))
            yield from self._figures(body.ratio.denominator, (*path, "ratio", "denominator"))

    def _recurs(self, body: Recurs, path: Path) -> Iterator[Complaint]:
        anchor = body.anchor
        for fact, name, where, here in (
            (body.fact, body.matches, body.where, path),
            (anchor.fact, anchor.by, anchor.where, (*path, "anchor")),
        ):
            if fact not in self.facts.facts:
                yield "fact-unknown", (*here, "fact"), fact, "facts.yaml"
                continue
            attributes = self.attributes(fact)
            if name is not None and name not in attributes:
                yield "attribute-unknown", here, name, known(attributes)
            yield from where_complaints(where, attributes, (*here, "where"))

    def _observed(self, body: Observed, path: Path) -> Iterator[Complaint]:
        for name in body.show:
            if name not in self.facts.facts:
                yield "fact-unknown", (*path, "show"), name, "facts.yaml"

    def _none(self, body: NoneForm, path: Path) -> Iterator[Complaint]:
        if body.unhandled is not None and body.fact in self.facts.facts:
            attributes = self.attributes(body.fact)
            if body.unhandled.by not in attributes:
                yield "attribute-unknown", (*path, "unhandled"), body.unhandled.by, known(attributes)

    def _in_use(self, body: InUse, path: Path) -> Iterator[Complaint]:
        attributes = self.attributes(body.fact) if body.fact in self.facts.facts else {}
        if attributes and body.ended_by is not None and body.ended_by not in attributes:
            yield "attribute-unknown", (*path, "ended_by"), body.ended_by, known(attributes)


CHECKS: dict[type[BaseModel], Callable[[Names, Any, Path], Iterator[Complaint]]] = {
    Answered: Names._answered,
    Each: Names._each,
    Covers: Names._covers,
    Figure: Names._figure,
    Flag: Names._flag,
    RatioForm: Names._ratio,
    Trend: Names._trend,
    Recurs: Names._recurs,
    Observed: Names._observed,
    NoneForm: Names._none,
    InUse: Names._in_use,
}
