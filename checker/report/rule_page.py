"""One rule as a page of text: provision, duty, whom it binds, when, how it is decided, what to bring."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from checker.citation import cite_in
from checker.days import dmy
from checker.explain import Words
from checker.measure.plan import effect_of
from checker.texts import RULES_TEXTS, SEVERITY_LABELS, WINDOW_KINDS, pick

Mapped = Mapping[str, Any]
WIDTH = 96


def page(rule: Mapped, document: Mapped, words: Words) -> str:
    """The page of a rule for a terminal."""
    lang = words.lang

    def line(key: str, text: str) -> str:
        head = f"{pick(RULES_TEXTS[key], lang)}: "
        return textwrap.fill(text, WIDTH, initial_indent="  " + head, subsequent_indent="    ")

    kinds = "; ".join(words.kind(kind) for kind in rule["binds"])
    lines = [f"{rule['id']} · {rule['title'][lang]}", "  " + cite_in(rule["citation"], document, lang)]
    lines += [line("requirement", rule["requirement"][lang]), line("binds", kinds)]
    lines.append(line("since", dmy(effect_of(rule, document).start)))
    if rule.get("same_as"):
        lines.append("  " + pick(RULES_TEXTS["same_as"], lang).format(rule=rule["same_as"]))
    else:
        lines.append(line("window", window_kind(rule["window"], lang)))
        lines.append(line("facts", "; ".join(f"“{words.fact(name)}”" for name in facts_asked(rule))))
    lines.append(line("severity", pick(SEVERITY_LABELS[rule["severity"]], lang)))
    if rule.get("scored", True) is not True:
        lines.append("  " + pick(RULES_TEXTS["unscored"], lang))
    lines += [line(key, rule[key][lang]) for key in ("evidence", "remedy", "reading") if rule.get(key)]
    return "\n".join(lines)


def window_kind(window: Mapped, lang: str) -> str:
    """When a duty is due, in words."""
    if window.get("every"):
        every = pick(WINDOW_KINDS[window["every"]], lang)
        if window.get("roll_up"):
            return pick(WINDOW_KINDS["roll_up"], lang).format(every=every)
        if window.get("tail"):
            month, day = window["tail"].split("-")
            return pick(WINDOW_KINDS["tail"], lang).format(every=every, day=f"{day}/{month}")
        return every
    if window.get("once"):
        return pick(WINDOW_KINDS["once"], lang).format(days=window["once"]["grace"])
    if window.get("after_working_year"):
        return pick(WINDOW_KINDS["after_working_year"], lang).format(months=window["after_working_year"]["months"])
    return pick(WINDOW_KINDS[next(key for key in ("standing", "per_event", "anchored") if window.get(key))], lang)


def facts_asked(rule: Mapped) -> list[str]:
    """Names of the facts and unit attributes that a rule reads, each once, in the order of the rule."""
    return list(dict.fromkeys([*_named(rule.get("applies") or []), *_named(rule.get("require") or {})]))


NAMING = ("fact", "figure", "flag", "attribute")


def _named(spec: Any, key: str = "") -> Iterator[str]:
    if isinstance(spec, Mapping):
        covers = "codes" in spec or ("attribute" in spec and ("fact" in spec or "of" in spec))
        for name, value in spec.items():
            if name in ("where", "has", "with", "match", "reasons", "within"):
                continue
            if name in NAMING and isinstance(value, str) and not (name == "attribute" and covers):
                yield value
            elif name in ("numerator", "denominator", "show"):
                yield from value
            else:
                yield from _named(value, name)
    elif isinstance(spec, list):
        for item in spec:
            yield from _named(item, key)
