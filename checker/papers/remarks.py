"""What a paper says of a duty: evidence by fact and day, and why it came out as it did."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from checker.days import dmy, parse_day
from checker.explain import Words, actual, gap
from checker.findings import Finding
from checker.papers.duties import Duty, waived
from checker.papers.words import SAYS, sentence
from checker.texts import OPERATOR_WORDS, RESULT_LABELS, pick

Mapped = Mapping[str, Any]
MOST = 12
"""How many days of one fact are listed; further ones are counted."""


def evidence(duty: Duty, words: Words) -> list[str]:
    """One line for each fact that was counted: “Hội nghị …: 03/06/2025, 10/10/2025”."""
    items: dict[str, dict[str, None]] = {}
    for finding in duty.findings:
        for item in finding.evidence:
            items.setdefault(item["fact"], {})[_item(item, words)] = None
    lines = []
    for fact, shown in items.items():
        texts = [text for text in shown if text]
        kept = texts[:MOST]
        if len(texts) > MOST:
            kept.append(SAYS["more"].format(count=len(texts) - MOST))
        name = words.fact(fact)
        lines.append(SAYS["dated"].format(fact=name, items=", ".join(kept)) if kept else name)
    return lines


def _item(item: Mapped, words: Words) -> str:
    day = next((item[name] for name in ("on", "issued") if item.get(name) is not None), None)
    number = item.get("number")
    shown = "" if day is None else dmy(day if isinstance(day, int) else parse_day(day))
    if number:
        shown = SAYS["numbered"].format(number=number, day=shown) if shown else str(number)
    if "value" in item:
        value = item["value"]
        told = pick(OPERATOR_WORDS[str(value)], "vi") if isinstance(value, bool) else str(value).replace(".", ",")
        shown = f"{shown} {told}".strip()
    if isinstance(item.get("period"), tuple):
        window = words.window(item["period"])
        shown = f"{shown} ({window})" if shown else window
    return shown


def explanation(duty: Duty, words: Words, period: tuple[int, int]) -> list[str]:
    """Sentences on a duty, windows that came out alike together; empty where it is met and nothing is to be said."""
    told = [(finding, _said(finding, words, scored=duty.scored)) for finding in duty.findings]
    if len(told) == 1:
        finding, text = told[0]
        return _placed(finding, text, words, period)
    lines = []
    if any(finding.result == "pass" for finding in duty.findings):
        passed = sum(finding.result == "pass" for finding in duty.findings)
        asked = sum(finding.result != "not_applicable" and not waived(finding) for finding in duty.findings)
        lines.append(SAYS["windows"].format(passed=passed, all=asked))
    for text, windows in _alike(told).items():
        if text:
            lines.append(_in_windows(windows, text, words))
    return lines


def _alike(told: Iterable[tuple[Finding, str]]) -> dict[str, list[tuple[int, int] | None]]:
    """Text → the windows of which it is said, in their order."""
    found: dict[str, list[tuple[int, int] | None]] = {}
    for finding, text in told:
        found.setdefault(text, []).append(finding.window)
    return found


def _placed(finding: Finding, text: str, words: Words, period: tuple[int, int]) -> list[str]:
    """The sentence of the only window; the window is named where the period does not lie in it."""
    if not text:
        return []
    if is_of(finding.window, period):
        return [text]
    return [_in_windows([finding.window], text, words)]


def is_of(window: tuple[int, int] | None, period: tuple[int, int]) -> bool:
    """Whether a window needs no naming in a paper on a period: it has none, or the period lies in it."""
    return window is None or (window[0] <= period[0] and period[1] <= window[1])


def _in_windows(windows: Sequence[tuple[int, int] | None], text: str, words: Words) -> str:
    names = ", ".join(words.window(window) for window in windows if window is not None)
    return sentence(SAYS["in_window"].format(windows=names, text=text)) if names else text


def _said(finding: Finding, words: Words, *, scored: bool) -> str:
    """What is said of one finding."""
    values: dict[str, Any] = {"gap": gap(finding, words), "actual": actual(finding, words)}
    disposition = finding.disposition
    if disposition is not None and waived(finding):
        return sentence(SAYS["waived"].format(**_days(disposition, since="from", until="until")))
    if disposition is not None:
        result = pick(RESULT_LABELS[disposition["new"]], "vi")
        return sentence(SAYS["overridden"].format(**_days(disposition, on="on"), result=result))
    if finding.result == "pass":
        return _of_a_pass(finding, words)
    if finding.result == "not_due":
        key = "not_due_open" if finding.due is None else "not_due"
        return SAYS[key].format(due="" if finding.due is None else words.day(finding.due))
    if finding.result == "fail" and not scored:
        return sentence(SAYS["unscored_fail"].format(**values))
    return sentence(SAYS[finding.result].format(**values))


def _of_a_pass(finding: Finding, words: Words) -> str:
    """Nothing where the evidence speaks for itself; else lateness and notes, or what decided."""
    if not finding.evidence:
        return sentence(actual(finding, words))
    parts = [SAYS["days_late"].format(days=finding.days_late)] if finding.days_late else []
    notes = [words.note(code) for code in finding.notes]
    return " ".join(sentence(part) for part in [*parts, *notes])


def _days(disposition: Mapped, **names: str) -> dict[str, Any]:
    """What a decision says, its days as people write them; texts without the full stop that a sentence adds."""
    plain = {key: value.rstrip(".") if isinstance(value, str) else value for key, value in disposition.items()}
    return plain | {name: dmy(parse_day(disposition[key])) for name, key in names.items()}
