"""How a window was reached, step by step: period, effect of the document, life of the unit, last day, assessment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.explain import Words
from checker.findings import Finding
from checker.measure.plan import effect_of
from checker.measure.view import FOREVER
from checker.texts import REACHED, pick


def window_reached(finding: Finding, record: Mapping[str, Any], words: Words, day: int) -> list[str]:
    """Lines that say where the window and the last day of a finding come from."""
    lang = words.lang
    effect = effect_of(finding.rule, finding.document)
    unit = record["unit"]

    def line(key: str, **values: object) -> str:
        return pick(REACHED[key], lang).format(**values)

    lines = [line("period", period=words.window(record["period"]), complete=words.day(record["complete_through"]))]
    lines.append(line("effect", start=words.day(effect.start)))
    if effect.end < FOREVER:
        lines.append(line("effect_end", end=words.day(effect.end)))
    if unit.get("founded_on"):
        lines.append(line("founded", day=words.day(unit["founded_on"])))
    if unit.get("dissolved_on"):
        lines.append(line("dissolved", day=words.day(unit["dissolved_on"])))
    if finding.window is not None:
        first, last = (words.day(bound) for bound in finding.window)
        lines.append(line("window", window=words.window(finding.window), first=first, last=last))
    else:
        lines.append(line("state"))
    if finding.due is not None:
        key = "passed" if finding.due < day else "open"
        lines.append(line(key, due=words.day(finding.due), day=words.day(day)))
    return lines
