"""A finding of a result file in words: window, outcome with its reason, what people decided; and what names it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, Final

from checker.days import dmy, parse_day
from checker.explain import Words
from checker.texts import OPERATOR_WORDS, REASON_LABELS, RESULT_LABELS, Both, pick

Mapped = Mapping[str, Any]
Rules = Mapping[str, tuple[Mapped, Mapped]]

NAMESPACE: Final = uuid.uuid5(uuid.NAMESPACE_URL, "urn:danchu")
"""Every id that a file of a run needs is a uuid5 under this one: same content, same id."""

DECIDED: Final[dict[str, Both]] = {
    "waived": (
        "Được miễn theo quyết định số {decision} của {authority}, từ {first} đến {last}: {reason}",
        "Waived by decision {decision} of {authority}, from {first} to {last}: {reason}",
    ),
    "overridden": (
        "{by} sửa kết quả ngày {on}, từ “{old}” thành “{new}”: {why}",
        "{by} changed the result on {on} from “{old}” to “{new}”: {why}",
    ),
    "outcome": ("{result} ({reason})", "{result} ({reason})"),
}


EVIDENCE: Final[dict[str, Both]] = {
    "number": ("số {number}", "number {number}"),
    "on": ("ngày {day}", "on {day}"),
    "issued": ("ban hành ngày {day}", "issued on {day}"),
}


def stable_uuid(*parts: str) -> str:
    """The uuid5 of some texts; no two lists of texts share one."""
    return str(uuid.uuid5(NAMESPACE, "\x1f".join(parts)))


def window_days(finding: Mapped) -> tuple[int, int] | None:
    """The window of a finding as ordinals."""
    window = finding["window"]
    return None if window is None else (parse_day(window["from"]), parse_day(window["to"]))


def key(finding: Mapped) -> str:
    """What tells a finding from the others of its unit: the rule, and its window where it has one."""
    window = finding["window"]
    return str(finding["rule"]) if window is None else f"{finding['rule']}@{window['from']}/{window['to']}"


def title(finding: Mapped, words: Words, rules: Rules) -> str:
    """Rule, window and duty in a line; ``rules`` as a rulebook has them by id."""
    window = words.window(window_days(finding))
    head = f"{finding['rule']} ({window})" if window else str(finding["rule"])
    return f"{head}: {rules[finding['rule']][0]['title'][words.lang]}"


def outcome(finding: Mapped, lang: str) -> str:
    """The result, with its reason where there is one: “Vi phạm (không có)”."""
    result = pick(RESULT_LABELS[finding["result"]], lang)
    if finding["reason"] is None:
        return result
    return pick(DECIDED["outcome"], lang).format(result=result, reason=pick(REASON_LABELS[finding["reason"]], lang))


def decided(finding: Mapped, lang: str) -> str:
    """What people decided about a finding, in a line; empty where nobody did."""
    made = finding["disposition"]
    if made is None:
        return ""
    values = dict(made)
    if made["kind"] == "waived":
        values.update(first=_day(made["from"]), last=_day(made["until"]))
    else:
        values.update(
            on=_day(made["on"]), old=pick(RESULT_LABELS[made["old"]], lang), new=pick(RESULT_LABELS[made["new"]], lang)
        )
    return pick(DECIDED[made["kind"]], lang).format(**values)


def message(finding: Mapped, lang: str) -> str:
    """One line: outcome, what is lacking, what was found, what people decided."""
    told = finding["explanation"]
    parts = [outcome(finding, lang) + ".", told["gap"], told["actual"], decided(finding, lang)]
    return " ".join(dict.fromkeys(part for part in parts if part))


def evidence_words(item: Mapped, words: Words) -> str:
    """One piece of evidence in a line: the fact, then number, day, period and value, as far as they are there."""
    parts = [f"“{words.fact(item['fact'])}”"]
    if item.get("number"):
        parts.append(pick(EVIDENCE["number"], words.lang).format(number=item["number"]))
    parts += [
        pick(EVIDENCE[name], words.lang).format(day=_day(item[name])) for name in ("on", "issued") if item.get(name)
    ]
    if item.get("period"):
        parts.append(period_words(item["period"], words))
    line = ", ".join(parts)
    value = item.get("value")
    return line if value is None else f"{line}: {value_words(value, words.lang)}"


def period_words(period: Mapped | str, words: Words) -> str:
    """A period of a figure: a calendar window, or as it is written."""
    if isinstance(period, str):
        return period
    return words.window((parse_day(period["from"]), parse_day(period["to"])))


def value_words(value: object, lang: str) -> str:
    """A figure, a yes or no, or a text."""
    return pick(OPERATOR_WORDS[str(value)], lang) if isinstance(value, bool) else str(value)


def is_waived(finding: Mapped) -> bool:
    """Whether somebody entitled to it excused the unit."""
    return finding["disposition"] is not None and finding["disposition"]["kind"] == "waived"


def _day(text: str) -> str:
    return dmy(parse_day(text))
