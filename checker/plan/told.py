"""The plan of a unit as JSON and as tables for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from itertools import groupby
from typing import Any

from checker.citation import cite, cite_in
from checker.days import iso
from checker.explain import Words, gap
from checker.plan.duties import Duty, UnitPlan
from checker.plan.goals import Goal
from checker.plan.stakes import Standing
from checker.plan.texts import PLAN, SECTIONS, WAYS
from checker.plan.ways import JUDGE, TOO_LATE, WAIT
from checker.report.tables import number, signed, table, wrapped
from checker.score import plain, rounded
from checker.texts import TABLE, pick

Mapped = Mapping[str, Any]
DUTY_WIDTH, REMEDY_WIDTH, EVIDENCE_WIDTH = 40, 44, 34


def plan_json(plan: UnitPlan, goal: Goal | None, scoring: Mapped, words: Words) -> dict[str, Any]:
    """A plan as data: days ISO, gains exact on the scale of 100."""
    unit = plan.unit
    made: dict[str, Any] = {
        "unit": {name: unit.get(name) for name in ("id", "name", "kind", "province", "commune")},
        "score": _standing_json(plan.standing, scoring, words.lang),
        "duties": [_duty_json(duty, scoring, words) for duty in plan.duties],
    }
    if goal is not None:
        made["reach"] = {
            "grade": _grade(goal.target, scoring, words.lang),
            "fixes": None if goal.fixes is None else [_named(duty) for duty in goal.fixes],
            "then": _standing_json(goal.then, scoring, words.lang),
            "proven": goal.proven,
            "open_rules": goal.open_rules,
        }
    return made


def _standing_json(standing: Standing, scoring: Mapped, lang: str) -> dict[str, Any]:
    value = standing.value
    return {
        "exact": None if value is None else plain(value),
        "value": None if value is None else rounded(value),
        "grade": None if standing.grade is None else _grade(standing.grade, scoring, lang),
    }


def _named(duty: Duty) -> dict[str, Any]:
    window = duty.finding.window
    return {
        "rule": duty.finding.id,
        "window": None if window is None else {"from": iso(window[0]), "to": iso(window[1])},
    }


def _duty_json(duty: Duty, scoring: Mapped, words: Words) -> dict[str, Any]:
    finding, lang = duty.finding, words.lang
    return {
        **_named(duty),
        "section": duty.section,
        "day": None if duty.day is None else iso(duty.day),
        "result": finding.result,
        "reason": finding.reason,
        "how": duty.way,
        "title": finding.rule["title"][lang],
        "citation": cite_in(finding.rule["citation"], finding.document, lang),
        "severity": finding.rule["severity"],
        "gap": gap(finding, words),
        "remedy": finding.rule["remedy"][lang],
        "evidence": finding.rule["evidence"][lang],
        "stake": None if duty.gain is None else {"exact": plain(duty.gain), "value": rounded(duty.gain)},
        "lifts_to": None if duty.lifts is None else _grade(duty.lifts, scoring, lang),
        "later_period": duty.ahead,
    }


def plan_text(plan: UnitPlan, goal: Goal | None, scoring: Mapped, words: Words) -> str:
    """A plan for people: the score, a table for each section, and what reaches the grade asked for."""
    lang = words.lang
    lines = [
        pick(PLAN["heading"], lang).format(unit=plan.unit["name"], day=words.day(plan.as_of)),
        _score_line("score", plan.standing, scoring, lang) if plan.standing.value is not None else pick(PLAN["no_score"], lang),
        "",
    ]  # fmt: skip
    if goal is not None:
        lines += [*_goal_lines(plan, goal, scoring, words), ""]
    if not plan.duties:
        lines += [pick(PLAN["nothing"], lang), ""]
    for section, duties in groupby(plan.duties, key=lambda duty: duty.section):
        own = list(duties)
        lines += [f"{pick(SECTIONS[section], lang).format(days=plan.within)} ({len(own)})", ""]
        lines += [_duties_table(own, plan.as_of, scoring, words), ""]
    if any(duty.gain is not None for duty in plan.duties):
        lines += [pick(PLAN["stake_told"], lang), ""]
    return "\n".join(lines)


def _duties_table(duties: Iterable[Duty], as_of: int, scoring: Mapped, words: Words) -> str:
    lang = words.lang
    rows = [
        [
            "" if duty.day is None else words.day(duty.day),
            "" if duty.day is None or duty.section in ("report", "judge") else str(duty.day - as_of).replace("-", "−"),
            duty.finding.id,
            wrapped(f"{duty.finding.rule['title'][lang]} ({_provision(duty, lang)})", DUTY_WIDTH),
            wrapped(words.window(duty.finding.window), 12),
            wrapped(_what(duty, words), REMEDY_WIDTH),
            wrapped(duty.finding.rule["evidence"][lang], EVIDENCE_WIDTH),
            wrapped(_stake(duty, scoring, lang), 14),
        ]
        for duty in duties
    ]
    names = [PLAN["day"], PLAN["left"], TABLE["rule"]]
    names += [PLAN[name] for name in ("duty", "window", "remedy", "evidence", "stake")]
    return table(rows, [pick(name, lang) for name in names])


def _provision(duty: Duty, lang: str) -> str:
    return cite(duty.finding.rule["citation"], lang)


def _what(duty: Duty, words: Words) -> str:
    """What lacks and what to do about it; whether that can still be done."""
    lang, finding = words.lang, duty.finding
    remedy = finding.rule["remedy"][lang]
    if finding.result in ("unknown", "fail"):
        remedy = f"{gap(finding, words)} {remedy}"
    if duty.way in (TOO_LATE, WAIT):
        said = pick(WAYS[duty.way], lang)
        remedy = f"{remedy} [{said[:1].upper()}{said[1:]}.]"
    return pick(PLAN["judged_by"], lang) if duty.way == JUDGE and finding.result == "manual" else remedy


def _stake(duty: Duty, scoring: Mapped, lang: str) -> str:
    if duty.gain is None:
        return "–"
    points = signed(duty.gain, lang)
    if duty.lifts is None:
        return points
    return pick(PLAN["lifts"], lang).format(points=points, grade=_grade(duty.lifts, scoring, lang))


def _goal_lines(plan: UnitPlan, goal: Goal, scoring: Mapped, words: Words) -> list[str]:
    lang, grade = words.lang, _grade(goal.target, scoring, words.lang)
    if goal.fixes is None:
        if goal.then.value is None:
            return [pick(PLAN["unreachable_none"], lang).format(grade=grade)]
        best = _grade(goal.then.grade or 0, scoring, lang)
        value = number(rounded(goal.then.value), lang)
        lines = [pick(PLAN["unreachable"], lang).format(grade=grade, count=goal.feasible, value=value, best=best)]
        return [*lines, _left_out(plan, lang)]
    if not goal.fixes:
        return [pick(PLAN["already"], lang).format(grade=grade)]
    rows = [
        [
            str(place), duty.finding.id,
            wrapped(f"{duty.finding.rule['title'][lang]} ({_provision(duty, lang)})"),
            wrapped(words.window(duty.finding.window), 12), pick(WAYS[duty.way], lang),
            "" if duty.finding.result != "not_due" or duty.day is None else words.day(duty.day),
        ]
        for place, duty in enumerate(goal.fixes, 1)
    ]  # fmt: skip
    headings = [
        "",
        *(pick(name, lang) for name in (TABLE["rule"], PLAN["duty"], PLAN["window"], PLAN["way"], PLAN["day"])),
    ]
    lines = [pick(PLAN["reach"], lang).format(grade=grade, count=len(goal.fixes)), "", table(rows, headings), ""]
    lines.append(_score_line("after", goal.then, scoring, lang))
    lines.append(pick(PLAN["proven" if goal.proven else "not_proven"], lang).format(open=goal.open_rules))
    return [*lines, _left_out(plan, lang)]


def _left_out(plan: UnitPlan, lang: str) -> str:
    counts = {
        way: sum(1 for duty in plan.duties if duty.way == way and not duty.ahead) for way in (JUDGE, WAIT, TOO_LATE)
    }
    return pick(PLAN["left_out"], lang).format(**counts)


def _score_line(key: str, standing: Standing, scoring: Mapped, lang: str) -> str:
    grade = _grade(standing.grade or 0, scoring, lang)
    return pick(PLAN[key], lang).format(value=number(rounded(standing.value or Fraction(0)), lang), grade=grade)


def _grade(place: int, scoring: Mapped, lang: str) -> str:
    return str(scoring["bands"][place]["grade"][lang])
