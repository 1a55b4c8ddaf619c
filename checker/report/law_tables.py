"""Tables about official texts: what was read, what was left aside, what differs from the anchors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from checker.citation import cite
from checker.errors import Problem
from checker.law.compare import Comparison, stale_by
from checker.law.provisions import Citation, LawText
from checker.report.tables import table
from checker.texts import LAW_ASIDE, LAW_SHAPES, LAW_STATUS, LAW_TEXTS, Lang, pick

FIRST_WORDS = 9


def said(name: str, lang: Lang, **values: object) -> str:
    """A text of `LAW_TEXTS` with its values."""
    return pick(LAW_TEXTS[name], lang).format(**values)


def read_table(text: LawText, file: str, lang: Lang) -> str:
    """Every provision with its number of words and its first words."""
    rows = []
    for provision in text.provisions:
        words = provision.text.split()
        first = " ".join(words[:FIRST_WORDS]) + (" …" if len(words) > FIRST_WORDS else "")
        rows.append((cite(provision.citation, lang), len(words), first))
    headings = [said(name, lang) for name in ("provision", "words", "first_words")]
    shape = pick(LAW_SHAPES[text.shape], lang)
    heading = said("read", lang, file=Path(file).name, count=len(rows), shape=shape)
    return f"{heading}\n\n{table(rows, headings)}"


def aside_lines(text: LawText, whole: bool, lang: Lang) -> list[str]:
    """What belongs to no provision: kinds with their numbers of lines, or every line."""
    if not text.aside:
        return []
    counts = Counter(item.why for item in text.aside)
    kinds = (said("aside_count", lang, what=pick(LAW_ASIDE[why], lang), count=count) for why, count in counts.items())
    lines = [said("aside", lang, what=", ".join(kinds))]
    if whole:
        return lines + [f"  {item.line:>4}  {pick(LAW_ASIDE[item.why], lang)}: {item.text}" for item in text.aside]
    return [*lines, said("aside_hint", lang)]


def warning_lines(warnings: Sequence[Problem], lang: Lang) -> list[str]:
    """What a person should look at before relying on the text."""
    if not warnings:
        return []
    return [said("warnings", lang, count=len(warnings)), *(f"  {problem.show(lang)}" for problem in warnings)]


def comparison_page(document: Mapping[str, Any], comparisons: Sequence[Comparison], whole: bool, lang: Lang) -> str:
    """A document against its anchors: what differs (or all), the counts, the rules to be reviewed."""
    lines = [f"{document['title'][lang]} ({document['id']})", ""]
    shown = [item for item in comparisons if whole or item.status != "unchanged"]
    if not document.get("anchors"):
        return "\n".join([*lines, said("no_anchors", lang)])
    if shown:
        rows = [
            (cite(item.citation, lang), pick(LAW_STATUS[item.status], lang), _ends(item.expected), _ends(item.found))
            for item in shown
        ]
        headings = [said(name, lang) for name in ("provision", "comparison", "expected", "found")]
        lines += [table(rows, headings), ""]
    counts = Counter(item.status for item in comparisons)
    lines.append(said("counts", lang, **{status: counts[status] for status in LAW_STATUS}))  # type: ignore[index]
    if counts["changed"] or counts["missing"]:
        lines += stale_lines(stale_by(document, comparisons), lang)
    return "\n".join(lines)


def stale_lines(stale: Mapping[str, Iterable[Citation]], lang: Lang) -> list[str]:
    """The rules to be reviewed, each with the provisions that differ."""
    if not stale:
        return [said("no_stale", lang)]
    rules = (f"  {rule}: {'; '.join(cite(item, lang) for item in items)}" for rule, items in stale.items())
    return [said("stale", lang, count=len(stale)), *rules]


def _ends(ends: tuple[str, str] | None) -> str:
    if ends is None:
        return "–"
    first, last = ends
    return first if first == last else f"{first} … {last}"


def comparison_json(document: Mapping[str, Any], comparisons: Sequence[Comparison]) -> dict[str, Any]:
    """The same for programs, with every provision."""
    return {
        "document": document["id"],
        "provisions": [
            {
                "citation": dict(item.citation),
                "comparison": item.status,
                "expected": _pair(item.expected),
                "found": _pair(item.found),
            }
            for item in comparisons
        ],
        "stale_rules": stale_by(document, comparisons),
    }


def _pair(ends: tuple[str, str] | None) -> dict[str, str] | None:
    return None if ends is None else {"first": ends[0], "last": ends[1]}
