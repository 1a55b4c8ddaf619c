"""What all forms of requirement are told with: spans, numbers, what qualifies a selection."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from checker.book.conditions import Said
from checker.book.lines import LineWords
from checker.book.phrases import FORMS, MORE, SPANS
from checker.explain import Words
from checker.texts import pick

Mapped = Mapping[str, Any]


class Telling:
    """The words of one rule, whose window says when things count."""

    def __init__(self, words: Words, window: Mapped | None = None) -> None:
        self.words = words
        self.lang = words.lang
        self.lines = LineWords(words)
        self._every: str | None = (window or {}).get("every")
        self._state = bool(window) and ("once" in (window or {}) or "standing" in (window or {}))
        self._per_event = bool((window or {}).get("per_event"))

    def phrase(self, table: Mapping[str, tuple[str, str]], key: str, **values: object) -> str:
        return pick(table[key], self.lang).format(**values)

    def say(self, key: str, **values: object) -> str:
        return self.phrase(FORMS, key, **values)

    def more(self, key: str, **values: object) -> Said:
        return Said(self.phrase(MORE, key, **values))

    def span(self, spec: Mapped, state: str = "state") -> str:
        """“ in the year”: when things count, by the window of the rule or the form's own span."""
        if spec.get("span"):
            return pick(SPANS["whole_year" if spec["span"] == "year" else "before"], self.lang)
        key = self._every or (state if self._state else "year" if self._per_event else "limited")
        return pick(SPANS[key], self.lang)

    def joined(self, names: Iterable[str]) -> str:
        """Names of figures as a sum."""
        return pick(FORMS["plus"], self.lang).join(f"“{self.words.fact(name)}”" for name in names)

    def counted(self, bound: Any, arises: bool = True) -> tuple[str, list[Said]]:
        """A number: itself, a figure, or one for each kind of unit (those that differ are said below).

        ``arises``: where the figure is 0, the duty does not arise.
        """
        if not isinstance(bound, Mapping):
            return str(bound), []
        if bound.get("figure"):
            name = f"“{self.words.fact(bound['figure'])}”"
            return name, [self.more("zero", under=name)] if arises else []
        others = [(kind, n) for kind, n in bound["by_kind"].items() if kind != "default"]
        told = [self.more("by_kind_bound", kind=self.words.kind(kind), n=n) for kind, n in others]
        return str(bound["by_kind"]["default"]), told

    def chosen(self, spec: Mapped) -> list[Said]:
        """What qualifies a selector: its date, what predecessors did."""
        found = []
        if spec.get("by") and not self.told_by_year(spec):
            found.append(self.more("by", name=self.lines.name(spec["fact"], spec["by"])))
        return [*found, self.more("own")] if spec.get("own") else found

    def told_by_year(self, spec: Mapped) -> bool:
        return bool(spec.get("by")) and self.lines.attributes(spec["fact"])[spec["by"]]["type"] == "figure"

    def parts_shown(self, spec: Mapped) -> list[Said]:
        return [
            self.more("part", fact=self.words.fact(item["fact"]), where=self.lines.inside(item))
            for item in spec.get("part") or ()
        ]

    def late(self, spec: Mapped) -> list[Said]:
        return [self.more("late_" + spec["late"])] if spec.get("late") else []

    def counting(self, spec: Mapped, key: str) -> str:
        """The sentence for a number that a figure names, or for one that the rule names."""
        least = spec.get("at_least")
        return f"{key}_figure" if isinstance(least, Mapping) and least.get("figure") else key
