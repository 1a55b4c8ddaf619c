"""Explanations: the six slots of a finding (basis, requirement, actual, gap, remedy, deadline) in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from checker.citation import cite_in
from checker.days import dmy, window_name
from checker.findings import Finding
from checker.texts import GAPS, OPERATOR_WORDS, RESULT_LABELS, SAYS, SLOTS, WINDOW_NAMES, pick

Mapped = Mapping[str, Any]


class Words:
    """Names of facts, attributes, codes, notes and kinds in one language."""

    def __init__(self, facts: Mapped, notes: Mapped, actors: Mapped, lang: str) -> None:
        self.facts = facts
        self.notes = notes
        self.actors = actors
        self.lang = lang

    def fact(self, name: str) -> str:
        """The label of a fact or of an attribute of the unit."""
        found = self.facts["facts"].get(name) or self.facts["attributes"].get(name)
        return str(found["label"][self.lang]) if found else name

    def code(self, fact: str, attribute: str, code: str) -> str:
        """The label of a code of an attribute."""
        codes = self.facts["facts"][fact]["attributes"][attribute].get("codes") or {}
        return str(codes[code][self.lang]) if code in codes else code

    def note(self, code: str) -> str:
        found = self.notes.get(code)
        return str(found[self.lang]) if found else code

    def kind(self, kind: str) -> str:
        return str(self.actors[kind]["label"][self.lang])

    def day(self, ordinal: int) -> str:
        """A day as people read it: dd/mm/yyyy in both languages' reports."""
        return dmy(ordinal)

    def window(self, window: tuple[int, int] | None) -> str:
        """A window as people say it: năm 2025, quý III/2025, tháng 7/2025, or two days."""
        return "" if window is None else window_words(window, self.lang)


ROMAN = ("I", "II", "III", "IV")


def window_words(window: tuple[int, int], lang: str) -> str:
    """A calendar window in words: năm 2025, 6 tháng đầu năm 2025, quý III/2025, tháng 7/2025; else its two days."""
    year, _, part = (window_name(*window) or "").partition("-")
    if not year:
        return pick(WINDOW_NAMES["days"], lang).format(first=dmy(window[0]), last=dmy(window[1]))
    if part.startswith("H"):
        return pick(WINDOW_NAMES["half_" + part[1]], lang).format(year=year)
    if part.startswith("Q"):
        return pick(WINDOW_NAMES["quarter"], lang).format(year=year, quarter=ROMAN[int(part[1]) - 1])
    if part:
        return pick(WINDOW_NAMES["month"], lang).format(year=year, month=int(part))
    return pick(WINDOW_NAMES["year"], lang).format(year=year)


def explanation(finding: Finding, words: Words) -> dict[str, str]:
    """The six slots of a finding, each a text without line breaks."""
    lang = words.lang
    rule = finding.rule
    return {
        "basis": cite_in(rule["citation"], finding.document, lang),
        "requirement": rule["requirement"][lang],
        "actual": actual(finding, words),
        "gap": gap(finding, words),
        "remedy": rule["remedy"][lang] if finding.result in ("fail", "not_due", "unknown", "manual") else "",
        "deadline": deadline(finding, words),
    }


def actual(finding: Finding, words: Words) -> str:
    """What was found in the record."""
    lines = [say(kind, values, words) for kind, values in finding.says]
    lines += [pick(GAPS["absent"], words.lang).format(fact=words.fact(name)) for name in finding.absent]
    if finding.result == "pass" and finding.days_late:
        lines.append(pick(GAPS["days_late"], words.lang).format(days=finding.days_late))
    notes = [words.note(code) for code in finding.notes]
    if notes:
        lines.append(pick(GAPS["notes"], words.lang).format(notes="; ".join(notes)))
    return " ".join(dict.fromkeys(line for line in lines if line))


def gap(finding: Finding, words: Words) -> str:
    """What stands between the unit and the duty; empty where it is met."""
    if finding.result == "pass":
        return ""
    values = {
        "done": finding.done or 0,
        "needed": finding.needed,
        "days": finding.days_late,
        "facts": "; ".join(f"“{words.fact(name)}”" for name in finding.absent),
    }
    return pick(GAPS[_gap_key(finding)], words.lang).format(**values)


def _gap_key(finding: Finding) -> str:
    """The sentence that says what is lacking: one without figures where the figures are not there."""
    key = finding.reason or finding.result
    if key == "fact_not_reported" and not finding.absent:
        return "detail_not_reported"
    if key == "late" and finding.days_late is None:
        return "late_by_unknown"
    if key in ("below_target", "insufficient_evidence") and finding.needed is None:
        return "fail"
    return key if key in GAPS else finding.result


def deadline(finding: Finding, words: Words) -> str:
    """The last day, or that there is none any more."""
    if finding.due is None:
        return ""
    return words.day(finding.due)


def say(kind: str, values: Mapped, words: Words) -> str:
    """One thing that was counted or compared, in words."""
    made = SPEAKERS[kind](values, words) if kind in SPEAKERS else {}
    if made is None:
        return ""
    return pick(SAYS[kind], words.lang).format(**{"fact": "", **_plain(values, words), **made})


def _plain(values: Mapped, words: Words) -> dict[str, Any]:
    plain = dict(values)
    if "fact" in plain:
        plain["fact"] = words.fact(plain["fact"])
    return {key: "?" if value is None else value for key, value in plain.items()}


def _compared(values: Mapped, words: Words) -> dict[str, Any]:
    return {"operator": pick(OPERATOR_WORDS[values["operator"]], words.lang)}


def _flag(values: Mapped, words: Words) -> dict[str, Any] | None:
    value = values["value"]
    return None if value is None else {"value": pick(OPERATOR_WORDS[str(value)], words.lang)}


def _ratio(values: Mapped, words: Words) -> dict[str, Any] | None:
    if values["part"] is None or values["whole"] is None:
        return None
    return {
        "over": " + ".join(f"“{words.fact(name)}”" for name in values["over"]),
        "under": " + ".join(f"“{words.fact(name)}”" for name in values["under"]),
    }


def _covers(values: Mapped, words: Words) -> dict[str, Any]:
    def named(codes: list[str]) -> str:
        return ", ".join(words.code(values["fact"], values["attribute"], code) for code in codes) or "–"

    return {"have": named(values["have"]), "lacks": named(values["lacks"])}


def _trend(values: Mapped, words: Words) -> dict[str, Any] | None:
    now, before = values["now"], values["before"]
    if now is None or before is None:
        return None

    def shown(pair: tuple[int, int]) -> str:
        return str(pair[0]) if pair[1] == 1 else f"{pair[0]}/{pair[1]}"

    return {
        "fact": "; ".join(f"“{words.fact(name)}”" for name in values["names"]), "now": shown(now),
        "before": shown(before), "earlier": words.window(tuple(values["earlier"])),
    }  # fmt: skip


def _anchored(values: Mapped, words: Words) -> dict[str, Any]:
    return {"anchor": words.fact(values["anchor"]), "day": words.day(values["day"])}


def _value(values: Mapped, words: Words) -> dict[str, Any] | None:
    return None if values["value"] is None else {}


def _judgement(values: Mapped, words: Words) -> dict[str, Any]:
    return {"result": pick(RESULT_LABELS[values["result"]], words.lang), "on": words.day(values["on"])}


SPEAKERS: dict[str, Callable[[Mapped, Words], dict[str, Any] | None]] = {
    "compared": _compared,
    "flag": _flag,
    "ratio": _ratio,
    "covers": _covers,
    "trend": _trend,
    "anchored": _anchored,
    "value": _value,
    "judgement": _judgement,
    "judgement_unused": _judgement,
}

__all__ = ["SLOTS", "Words", "explanation", "window_words"]
