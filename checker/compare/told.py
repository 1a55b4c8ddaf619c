"""A comparison in words: the lines and rows that the table and the page share."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, NamedTuple

from checker.compare.comparison import Comparison, Known, UnitComparison, changed_rules
from checker.compare.texts import CLASSES, COMPARE
from checker.days import dmy, parse_day
from checker.explain import window_words
from checker.report.tables import number, signed, table, wrapped
from checker.rulebook.book import Rulebook
from checker.score import rounded
from checker.texts import REASON_LABELS, RESULT_LABELS, pick

Mapped = Mapping[str, Any]


class Row(NamedTuple):
    """A changed finding in words. ``results``: before and after, for a renderer that marks them."""

    rule: str
    duty: str
    window: str
    before: str
    after: str
    cause: str
    part: str
    results: tuple[str, str]


class UnitWords(NamedTuple):
    """A unit's comparison in words."""

    name: str
    identity: str
    lines: list[str]
    rows: list[Row]
    summary: tuple[str, str, str, str]


def side_line(made: Comparison, place: int, lang: str) -> str:
    """Which result a side is: file, day, versions."""
    head = made.heads[place]
    told = pick(COMPARE["side"], lang).format(
        side=pick(COMPARE["b" if place else "a"], lang), name=made.names[place], day=dmy(parse_day(head["as_of"])),
        version=head["checker"]["version"], sha=head["rulebook"]["sha256"][:12],
    )  # fmt: skip
    profile = head.get("profile")
    return told + (pick(COMPARE["profile"], lang).format(title=profile["title"]) if profile else "") + "."


def unit_words(unit: UnitComparison, known: Known, book: Rulebook, lang: str) -> UnitWords:
    """Score, causes and changes of a unit."""
    before, after = (_score(unit.before, unit.values[0], lang), _score(unit.after, unit.values[1], lang))
    grades = [known.said(side["score"]["grade"], lang) or "–" for side in (unit.before, unit.after)]
    lines = [_score_line(unit, (before, after), grades, lang), *_cap_lines(unit, known, lang)]
    if unit.parts is None:
        lines.append(pick(COMPARE[unit.why_no_parts], lang).format(model=unit.before["score"]["model"]))
    elif unit.by_cause:
        told = (f"{pick(CLASSES[name], lang)} {signed(part, lang)}" for name, part in unit.by_cause.items())
        lines.append(pick(COMPARE["by_class"], lang).format(parts=" · ".join(told)))
    lines.append(pick(COMPARE["changed" if unit.changes else "same"], lang).format(count=len(unit.changes)))
    rows = [
        Row(
            change.pair.rule, _duty(change.pair.rule, change.pair.after or change.pair.before or {}, book, lang),
            _windows(change.pair.before, change.pair.after, lang), *_results(change.pair.before, change.pair.after, lang),
            _cause(change.cause.name, change.cause.possible, lang), "" if part is None else signed(part, lang),
            ((change.pair.before or {}).get("result", ""), (change.pair.after or {}).get("result", "")),
        )
        for change, part in changed_rules(unit)
    ]  # fmt: skip
    whole = _difference(unit, lang)
    named = unit.after["unit"]
    return UnitWords(named["name"], named["id"], lines, rows, (before, after, whole, " → ".join(grades)))


def comparison_text(made: Comparison, book: Rulebook, lang: str) -> str:
    """A comparison for people."""
    lines = [side_line(made, 0, lang), side_line(made, 1, lang), ""]
    for unit in made.units:
        lines += [*unit_text(unit, made.known, book, lang), ""]
    if not made.units:
        lines += [pick(COMPARE["no_units"], lang), ""]
    lines += only_lines(made, lang)
    return "\n".join([*lines, pick(COMPARE["order"], lang)]) + "\n"


def unit_text(unit: UnitComparison, known: Known, book: Rulebook, lang: str) -> list[str]:
    """One unit: its lines, then the table of what changed."""
    words = unit_words(unit, known, book, lang)
    lines = [words.name, *words.lines]
    if words.rows:
        rows = [
            [row.rule, wrapped(row.duty), wrapped(row.window, 16), wrapped(row.before, 24), wrapped(row.after, 24),
             wrapped(row.cause, 20), row.part]
            for row in words.rows
        ]  # fmt: skip
        names = ("rule_heading", "duty", "window", "a", "b", "cause", "effect")
        lines += ["", table(rows, [pick(COMPARE[name], lang) for name in names])]
    return lines


def only_lines(made: Comparison, lang: str) -> list[str]:
    """Units that only one result has."""
    return [
        pick(COMPARE[key], lang).format(units=", ".join(names))
        for key, names in zip(("only_a", "only_b"), made.only, strict=True)
        if names
    ]


def _score(unit: Mapped, value: Fraction | None, lang: str) -> str:
    return number(None if value is None else rounded(value), lang)


def _difference(unit: UnitComparison, lang: str) -> str:
    before, after = unit.values
    return "–" if before is None or after is None else signed(after - before, lang)


def _score_line(unit: UnitComparison, scores: tuple[str, str], grades: list[str], lang: str) -> str:
    whole = _difference(unit, lang)
    key = "no_score" if whole == "–" else "score"
    text = pick(COMPARE[key], lang)
    return text.format(a=scores[0], b=scores[1], difference=whole, grade_a=grades[0], grade_b=grades[1])


def _cap_lines(unit: UnitComparison, known: Known, lang: str) -> list[str]:
    old, new = ([known.said(cap["why"], lang) for cap in side["score"]["caps"]] for side in (unit.before, unit.after))
    lines = [pick(COMPARE["cap_new"], lang).format(why=why) for why in new if why not in old]
    return lines + [pick(COMPARE["cap_gone"], lang).format(why=why) for why in old if why not in new]


def _duty(rule: str, finding: Mapped, book: Rulebook, lang: str) -> str:
    """The rule's title; the duty in the words of the file, where the rulebook does not have the rule."""
    known = book.by_id.get(rule)
    return (
        str(known[0]["title"][lang]) if known else str(finding["explanation"].get("requirement") or finding["citation"])
    )


def _windows(before: Mapped | None, after: Mapped | None, lang: str) -> str:
    told = [_window(finding, lang) for finding in (before, after) if finding is not None]
    return " → ".join(dict.fromkeys(one for one in told if one))


def _window(finding: Mapped, lang: str) -> str:
    window = finding["window"]
    return "" if window is None else window_words((parse_day(window["from"]), parse_day(window["to"])), lang)


def _results(before: Mapped | None, after: Mapped | None, lang: str) -> tuple[str, str]:
    told = (_result(before, lang), _result(after, lang))
    same = before is not None and after is not None and told[0] == told[1]
    return (told[0], f"{told[1]} ({pick(COMPARE['detail_changed'], lang)})") if same else told


def _result(finding: Mapped | None, lang: str) -> str:
    if finding is None:
        return pick(COMPARE["none"], lang)
    told = pick(RESULT_LABELS[finding["result"]], lang)
    notes = [pick(REASON_LABELS[finding["reason"]], lang)] if finding["reason"] in REASON_LABELS else []
    kind = (finding["disposition"] or {}).get("kind")
    notes += [pick(COMPARE[kind], lang)] if kind in ("waived", "overridden") else []
    return told + (f" ({'; '.join(notes)})" if notes else "")


def _cause(name: str, possible: tuple[str, ...], lang: str) -> str:
    told = pick(CLASSES[name], lang)
    return told if name != "several" else f"{told}: {', '.join(pick(CLASSES[one], lang) for one in possible)}"
