"""Tests of attributes in words: which events and documents count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from checker.book.phrases import FORMS, LINES
from checker.days import dmy, parse_day
from checker.explain import Words
from checker.texts import pick

Mapped = Mapping[str, Any]


class LineWords:
    """The lines of a ``where`` in one language."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.lang = words.lang

    def say(self, phrase: str, **values: object) -> str:
        return pick(LINES[phrase], self.lang).format(**values)

    def attributes(self, fact: str) -> dict[str, Any]:
        """The attributes of an event or document, those that all of its kind have included."""
        found = self.words.facts["facts"][fact]
        return {**(self.words.facts["implicit"].get(found["type"]) or {}), **(found.get("attributes") or {})}

    def name(self, fact: str, attribute: str) -> str:
        """The label of an attribute of a fact; days are quoted, since many of their labels are half a sentence."""
        known = self.attributes(fact)[attribute]
        label = str(known["label"][self.lang])
        return f"“{label}”" if known["type"] == "date" else label

    def codes(self, fact: str, attribute: str, codes: Iterable[str]) -> list[str]:
        """The labels of codes, quoted."""
        known = self.attributes(fact)[attribute].get("codes") or {}
        return [f"“{known[code][self.lang]}”" if code in known else f"“{code}”" for code in codes]

    def where(self, spec: Mapped) -> str:
        """“, where …” for a selector, empty where everything counts."""
        told = self.lines(spec["fact"], spec.get("where") or {})
        return self.say("where", lines=told) if told else ""

    def inside(self, spec: Mapped) -> str:
        """The same in brackets, for the middle of a sentence."""
        told = self.lines(spec["fact"], spec.get("where") or {})
        return self.say("inside", lines=told) if told else ""

    def either(self, shown: list[str]) -> str:
        """a, b or c"""
        return self.say("or").join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)

    def lines(self, fact: str, where: Mapped) -> str:
        """The lines of a ``where``, put together."""
        return "; ".join(self.line(fact, name, value) for name, value in where.items())

    def line(self, fact: str, attribute: str, value: Any) -> str:
        """One line of a ``where``."""
        name = self.name(fact, attribute)
        if isinstance(value, bool):
            return self.say("yes" if value else "no", name=name)
        if isinstance(value, list):
            return self.say("is", name=name, codes=self.either(self.codes(fact, attribute, value)))
        if value == "given":
            dated = self.attributes(fact)[attribute]["type"] == "date"
            return self.say("given_day" if dated else "given", name=name)
        if value == "window":
            return self.say("window", name=name)
        return self.say("and").join(self._operators(fact, attribute, value))

    def _operators(self, fact: str, attribute: str, test: Mapped) -> list[str]:
        name = self.name(fact, attribute)
        if test.get("share_of"):
            return [self._share(name, self.name(fact, test["share_of"]), test)]
        if test.get("of_year"):
            bound = "/".join(reversed(test["no_later_than"].split("-")))
            return [self.say("of_year", name=name, other=self.name(fact, test["of_year"]), bound=bound)]
        if test.get("days_after"):
            other = self.name(fact, test["days_after"])
            least = test.get("more_than") is None
            bound = test["at_least"] if least else test["more_than"]
            return [self.say("days_after_least" if least else "days_after", name=name, other=other, bound=bound)]
        for key in ("before", "not_after"):
            if test.get(key):
                closing = self.attributes(fact)[test[key]].get("closing")
                other = self.name(fact, test[key])
                return [self.say(f"{key}_open" if closing else key, name=name, other=other)]
        told = []
        for operator, bound in test.items():
            if operator in ("from", "until"):
                told.append(self.say(operator, name=name, bound=dmy(parse_day(bound))))
            elif operator == "not_in":
                codes = self.either(self.codes(fact, attribute, bound))
                told.append(self.say(operator, name=name, codes=codes))
            else:
                told.append(self.say(operator, name=name, bound=bound))
        return [told[0], *(item.removeprefix(f"{name} ") for item in told[1:])]

    def _share(self, name: str, other: str, test: Mapped) -> str:
        if test.get("above") is not None:
            return self.say("share_above", name=name, other=other, bound=share(test["above"]))
        bound = Fraction(test["at_least"])
        key = "share_all" if bound == 1 else "share_at_least"
        return self.say(key, name=name, other=other, bound=share(bound))

    def limit(self, spec: Mapped, within: Mapped) -> str:
        """How long a deadline of the things of a selector is."""

        def say(key: str, **values: object) -> str:
            return pick(FORMS[key], self.lang).format(**values)

        if within.get("later_of"):
            limits = self.say("or").join(self.limit(spec, item) for item in within["later_of"])
            return say("later_of", limits=limits)
        if within.get("attribute"):
            return say("within_attribute", name=self.name(spec["fact"], within["attribute"]))
        unit = next(key for key in ("days", "working_days", "months") if within.get(key) is not None)
        if spec.get("by"):
            since = say("its", name=self.name(spec["fact"], spec["by"]))
        else:
            paper = self.words.facts["facts"][spec["fact"]]["type"] == "document"
            since = say("its_issue" if paper else "its_day")
        return say("within_" + unit, n=within[unit], since=since)


def share(value: int | str | Fraction) -> str:
    """A share as people write it: 100%, 2/3."""
    exact = Fraction(value)
    return f"{exact.numerator}/{exact.denominator}" if (exact * 100).denominator != 1 else f"{exact * 100}%"
