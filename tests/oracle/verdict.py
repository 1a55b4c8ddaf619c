"""From a form to a verdict, and from conditions to whether the rule goes on."""

from __future__ import annotations

from typing import Any

from .case import Case
from .days import day
from .each_event import answered, each
from .measure import Measure, covers, held, in_use, issued, recurs
from .none_found import none
from .outcome import AND_ORDER, OR_ORDER, Verdict, combine, decide, held_to_period, with_group_reasons
from .shapes import CONDITION_EXTRAS, PART_EXTRAS, form_name
from .values import figure, flag, observed, ratio, trend

MEASURES = {
    "held": held,
    "issued": issued,
    "in_use": in_use,
    "covers": covers,
    "recurs": recurs,
    "figure": figure,
    "flag": flag,
    "ratio": ratio,
    "trend": trend,
    "observed": observed,
}
VERDICTS = {"answered": answered, "each": each, "none": none}


def judge(case: Case, text: dict[str, Any]) -> Verdict:
    """The verdict of a form (or of a part with conditions of its own) in the window of the case."""
    if text.get("judged_with") == "last" and not case.window.is_last_of_year:
        return Verdict("not_applicable", "condition_not_met")
    stopped = conditions(case, text.get("applies") or [])
    if stopped is not None:
        return held_to_period(case, stopped)
    name = form_name(text, PART_EXTRAS)
    inner = text[name]
    if name in MEASURES:
        verdict = decide(case, MEASURES[name](case, inner))
    elif name in VERDICTS:
        verdict = VERDICTS[name](case, inner)
    elif name == "judged":
        verdict = by_a_person(case, inner)
    elif name in ("all_of", "any_of"):
        verdict = group(case, inner, name == "all_of")
    else:
        raise ValueError(f"{case.rule.id}: form {name}")
    return held_to_period(case, verdict)


def group(case: Case, inner: dict[str, Any], is_and: bool) -> Verdict:
    """Several parts together; where a part that gates is not applicable, neither is the whole."""
    parts = [judge(case, part) for part in inner["parts"]]
    for part, verdict in zip(inner["parts"], parts, strict=True):
        if part.get("gates") and verdict.result == "not_applicable":
            return verdict
    combined = combine(parts, AND_ORDER if is_and else OR_ORDER)
    return with_group_reasons(combined, parts, inner.get("reasons") or {}, is_and)


def by_a_person(case: Case, inner: dict[str, Any]) -> Verdict:
    """The latest judgement not after the day of assessment; without one manual, once the window has closed."""
    listed = [
        one
        for one in case.unit.text.get("judgements") or []
        if one["rule"] == case.rule.id and day(one["on"]) <= case.as_of
    ]
    if not listed:
        return Verdict("manual", "needs_judgement") if case.closed else Verdict("not_due")
    result = max(listed, key=lambda one: day(one["on"]))["result"]
    reason = {"pass": None, "fail": "violation_found", "not_applicable": "condition_not_met"}[result]
    return Verdict(result, reason, shown="enough" if result == "pass" else "none")


def conditions(case: Case, listed: list[dict[str, Any]]) -> Verdict | None:
    """None where all conditions hold; otherwise the verdict that stops the rule."""
    answers = [(text, answer(case, text)) for text in listed]
    if any(one == "no" for _, one in answers):
        notes = [text["note"] for text, one in answers if one == "no" and "note" in text]
        return Verdict("not_applicable", "condition_not_met", None, tuple(dict.fromkeys(notes)))
    for doubt, verdict in STOPPING.items():
        if any(one == doubt for _, one in answers):
            return verdict
    return None


STOPPING = {
    "unreported": Verdict("unknown", "fact_not_reported"),
    "incomplete": Verdict("unknown", "record_incomplete"),
    "waiting": Verdict("not_due"),
}


def answer(case: Case, text: dict[str, Any]) -> str:
    """One condition: yes, no, waiting (its window is open), unreported, or incomplete (the record stops short)."""
    name = form_name(text, CONDITION_EXTRAS)
    if name == "kind":
        found = "yes" if case.unit.kinds & set(text["kind"]) else "no"
    elif name == "not":
        found = answer(case, text["not"])
        found = {"yes": "no", "no": "yes"}.get(found, found)
    elif name == "any":
        answers = [answer(case, part) for part in text["any"]]
        found = next(one for one in ("yes", "waiting", "unreported", "incomplete", "no") if one in answers)
    elif text.get("at_once"):
        found = answer_at_once(case, name, text[name])
    else:
        found = answer_of_form(case, name, text[name])
    if found == "unreported" and "small_unit" in text and figure(case, text["small_unit"]).enough:
        found = "no"
    if found == "unreported" and "not_reported" in text:
        found = "yes" if text["not_reported"] == "holds" else "no"
    return found


def answer_of_form(case: Case, name: str, inner: dict[str, Any]) -> str:
    """A form as a condition: attributes, flags and states of figures are settled at once, the rest when it is over."""
    if not is_timed(case, name, inner):
        measure: Measure = MEASURES[name](case, inner)
        return "yes" if measure.enough else "no" if measure.reported else "unreported"
    verdict = judge(case, {name: inner})
    if verdict.result == "pass":
        return "yes"
    if not case.closed or case.beyond_period:
        return "waiting"
    if verdict.result == "unknown":
        return "incomplete" if verdict.reason == "record_incomplete" else "unreported"
    return "waiting" if verdict.result == "not_due" else "no"


def answer_at_once(case: Case, name: str, inner: dict[str, Any]) -> str:
    """A form asked in the window as things stand on the evaluation day: shown, not shown, or not reported."""
    if name in MEASURES:
        measure: Measure = MEASURES[name](case, inner)
        return "yes" if measure.enough else "no" if measure.reported else "unreported"
    if name in ("all_of", "any_of"):
        answers = [answer_at_once(case, one, part[one]) for part in inner["parts"] for one in [form_name(part, set())]]
        order = ("no", "unreported", "yes") if name == "all_of" else ("yes", "unreported", "no")
        return next(one for one in order if one in answers)
    if case.entries(inner["fact"]) is None:
        return "unreported"
    return "yes" if judge(case, {name: inner}).result == "pass" else "no"


def is_timed(case: Case, name: str, inner: dict[str, Any]) -> bool:
    """Whether a condition depends on what happens in the window."""
    if name == "flag":
        return False
    if name == "figure":
        return "figure" in inner and not case.is_state_figure(inner["figure"])
    if name == "ratio":
        return not all(case.is_state_figure(one) for one in [*inner["numerator"], *inner["denominator"]])
    return True


def shown(case: Case, test: dict[str, Any]) -> bool:
    """Whether the test of a note is shown in the window."""
    return answer(case, test) == "yes"
