"""Conditions in words: when a duty arises at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from checker.book.phrases import CONDITIONS, LINES
from checker.explain import Words
from checker.texts import pick

Mapped = Mapping[str, Any]


class Said(NamedTuple):
    """A sentence, and what is said below it."""

    text: str
    below: tuple[Said, ...] = ()


def condition(spec: Mapped, words: Words, form: Callable[[Mapped], Said]) -> Said:
    """A condition in words; ``form`` tells a form of requirement."""

    def say(phrase: str, **values: object) -> str:
        return pick(CONDITIONS[phrase], words.lang).format(**values)

    def kinds(names: list[str]) -> str:
        shown = [f"“{words.kind(name)}”" for name in names]
        return pick(LINES["or"], words.lang).join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)

    more = tuple(Said(text) for text in _more(spec, words, say))
    if spec.get("kind"):
        return Said(say("kind", kinds=kinds(spec["kind"])), more)
    if spec.get("any"):
        return Said(say("any"), (*(condition(item, words, form) for item in spec["any"]), *more))
    if spec.get("not"):
        inner = spec["not"]
        if inner.get("kind"):
            return Said(say("not_kind", kinds=kinds(inner["kind"])), more)
        return Said(say("not"), (condition(inner, words, form), *more))
    told = form(spec)
    return Said(told.text, (*told.below, *more))


def _more(spec: Mapped, words: Words, say: Callable[..., str]) -> list[str]:
    found = []
    if spec.get("not_reported"):
        found.append(say("not_reported_" + spec["not_reported"]))
    if spec.get("small_unit"):
        small = spec["small_unit"]
        name = words.fact(small.get("attribute") or small["figure"])
        found.append(say("small_unit", name=name, n=small["at_most"]))
    if spec.get("at_once"):
        found.append(say("at_once"))
    if spec.get("note"):
        found.append(say("note", note=words.note(spec["note"])))
    return found
