"""Tables for people: findings of a unit, one line a unit for many, rules, problems."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from tabulate import tabulate

from checker.citation import cite
from checker.explain import Words, actual, gap
from checker.findings import Finding
from checker.result import UnitResult
from checker.score import rounded
from checker.texts import (
    PROFILE_TEXTS,
    REASON_LABELS,
    RESULT_LABELS,
    SEVERITY_LABELS,
    SIGNOFF,
    TABLE,
    XCCDF_MODELS,
    pick,
)

Mapped = Mapping[str, Any]
ORDER = ("fail", "error", "unknown", "manual", "not_due", "pass", "not_applicable")
WIDTH = 44


def table(rows: Iterable[Sequence[object]], headings: Sequence[str]) -> str:
    """Rows under headings, Vietnamese columns aligned, numbers left as they are written."""
    return str(tabulate(rows, headers=headings, tablefmt="simple", disable_numparse=True))


def number(value: float | None, lang: str) -> str:
    """68,33 in Vietnamese, 68.33 in English."""
    if value is None:
        return "–"
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return text if lang == "en" else text.replace(".", ",")


def signed(value: Fraction, lang: str) -> str:
    """A difference of exact points: +2,5 or −1,33; rounded half away from zero to two decimals."""
    shown = number(rounded(abs(value)), lang)
    return shown if shown == "0" else ("+" if value > 0 else "−") + shown


def unit_heading(result: UnitResult, words: Words) -> str:
    """Who was checked, the score and how many duties came out how."""
    lang = words.lang
    unit, score = result.data["unit"], result.data["score"]
    lines = [f"{unit['name']} ({words.kind(unit['kind'])}, {words.window(result.period)})"]
    if score["value"] is None:
        lines.append(pick(TABLE["no_score"], lang))
    else:
        low, high = (number(bound, lang) for bound in score["interval"])
        shown = pick(TABLE["score"], lang).format(
            value=number(score["value"], lang), low=low, high=high, grade=score["grade"],
            earned=_exact(score["earned"], lang), possible=_exact(score["possible"], lang),
        )  # fmt: skip
        lines.append(shown)
        lines += [pick(TABLE["cap"], lang).format(grade=cap["grade"], why=cap["why"]) for cap in score["caps"]]
    if result.data["xccdf"]:
        models = (
            f"{_model(item, lang)} {number(item['value'], lang)}/{_exact(item['maximum'], lang)}"
            for item in result.data["xccdf"]
        )
        lines.append(pick(TABLE["xccdf"], lang).format(scores=" · ".join(models)))
    lines.append(counts_line(count(result.findings), lang))
    if score["groups"]:
        lines += ["", groups_table(score["groups"], lang)]
    return "\n".join(lines)


def groups_table(groups: Iterable[Mapped], lang: str) -> str:
    """The groups of a scoring model: what was earned of what was possible; a dash where nothing in a group counts."""
    rows = [
        [
            wrapped(f"{group['id']}. {group['label']}"),
            *(
                number(None if group["value"] is None else rounded(Fraction(group[name])), lang)
                for name in ("earned", "possible")
            ),
            number(group["value"], lang),
        ]
        for group in groups
    ]
    names = ("group_heading", "earned", "possible", "share")
    return table(rows, [pick(PROFILE_TEXTS[name], lang) for name in names])


def _model(item: Mapped, lang: str) -> str:
    """The model's name, after the last part of its URN: a percentage never stands without it."""
    return pick(XCCDF_MODELS[str(item["system"]).rsplit(":", 1)[1]], lang)


def _exact(points: str, lang: str) -> str:
    """An exact number of points (41 or 81/2) as people write it."""
    return number(rounded(Fraction(points)), lang)


def count(found: Iterable[Finding]) -> dict[str, int]:
    """How many findings there are of each result."""
    counts = dict.fromkeys(RESULT_LABELS, 0)
    for finding in found:
        counts[finding.result] += 1
    return counts


def counts_line(counts: Mapping[str, int], lang: str) -> str:
    """“Đạt 41 · Vi phạm 3 · …”, leaving out what is zero."""
    return " · ".join(f"{pick(RESULT_LABELS[name], lang)} {number}" for name, number in counts.items() if number)


def findings_table(found: Sequence[Finding], words: Words) -> str:
    """Findings of one unit, what needs attention first; under several documents a table for each, headed by its name."""
    documents = {finding.document["id"]: finding.document for finding in found}
    if len(documents) < 2:
        return _findings_table(found, words)
    parts = []
    for name, document in documents.items():
        own = [finding for finding in found if finding.document["id"] == name]
        heading = pick(TABLE["document_heading"], words.lang).format(document=document["short"][words.lang])
        parts += [heading, counts_line(count(own), words.lang), "", _findings_table(own, words), ""]
    return "\n".join(parts[:-1])


def _findings_table(found: Iterable[Finding], words: Words) -> str:
    lang = words.lang
    rows = []
    for finding in sorted(found, key=lambda item: ORDER.index(item.result)):
        rows.append([
            pick(RESULT_LABELS[finding.result], lang),
            finding.id,
            wrapped(finding.rule["title"][lang]),
            words.window(finding.window),
            "" if finding.due is None else words.day(finding.due),
            wrapped(remark(finding, words)),
        ])  # fmt: skip
    return table(rows, [pick(TABLE[name], lang) for name in ("result", "rule", "duty", "window", "due", "remark")])


def remark(finding: Finding, words: Words) -> str:
    """Why, in one line: what is lacking or the reason, the notes, what people decided."""
    parts = []
    if finding.reason and finding.result not in ("fail", "unknown"):
        parts.append(pick(REASON_LABELS[finding.reason], words.lang))
    if finding.result in ("fail", "unknown"):
        parts.append(gap(finding, words))
    elif finding.result == "not_due" and finding.needed:
        parts.append(actual(finding, words))
    notes = [words.note(code) for code in finding.notes]
    parts += [note for note in notes if not any(note in part for part in parts)]
    if finding.disposition is not None:
        parts.append(pick(TABLE[finding.disposition["kind"]], words.lang))
    return "; ".join(part.rstrip(".") for part in dict.fromkeys(parts) if part)


def signoff_lines(counts: Mapped, lang: str) -> list[str]:
    """How far legal staff have confirmed the rules, and which changed since."""
    if not counts["signed"] and not counts["stale"]:
        return [pick(SIGNOFF["none"], lang)]
    if not counts["stale"] and not counts["unsigned"]:
        return [pick(SIGNOFF["all"], lang)]
    lines = [pick(SIGNOFF["some"], lang).format(**counts)]
    return lines + [f"  - {rule}: {pick(SIGNOFF['stale'], lang)}" for rule in counts["changed"]]


def wrapped(text: str, width: int = WIDTH) -> str:
    return "\n".join(textwrap.wrap(text, width)) or text


def units_table(results: Iterable[Mapped], lang: str) -> str:
    """One line a unit."""
    rows = [
        [
            item["name"], number(item["value"], lang), item["grade"] or "–",
            *(str(item["counts"][name]) for name in RESULT_LABELS),
        ]
        for item in results
    ]  # fmt: skip
    headings = [pick(TABLE[name], lang) for name in ("unit", "points", "grade")]
    return table(rows, headings + [pick(label, lang) for label in RESULT_LABELS.values()])


def rules_table(pairs: Iterable[tuple[Mapped, Mapped]], words: Words) -> str:
    """Rules with provision, kinds bound and severity."""
    lang = words.lang
    rows = [
        [
            rule["id"], cite(rule["citation"], lang), wrapped(rule["title"][lang]),
            wrapped(", ".join(words.kind(kind) for kind in rule["binds"]), 36),
            pick(SEVERITY_LABELS[rule["severity"]], lang),
        ]
        for rule, _ in pairs
    ]  # fmt: skip
    return table(rows, [pick(TABLE[name], lang) for name in ("rule", "provision", "duty", "binds", "severity")])
