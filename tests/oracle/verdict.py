"""From a form to a verdict, and from conditions to whether the rule goes on."""

from __future__ import annotations

from typing import Any

from .case import Case
from .days import day
from .each_event import answered, each, none
from .measure import Measure, covers, held, in_use, issued, recurs
from .outcome import AND_ORDER, OR_ORDER, Verdict, combine, decide, held_to_period, with_group_reasons
from .selecting import Truth
from .shapes import CONDITION_EXTRAS, PART_EXTRAS, form_name
from .values import figure, flag, observed, ratio, trend

MEASURES = {
    "held": held, "issued": issued, "in_use": in_use, "covers": covers, "recurs": recurs,
    "figure": figure, "flag": flag, "ratio": ratio, "trend": trend, "observed": observed,
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
    verdicts = [one for one in (condition_verdict(case, text) for text in listed) if one is not None]
    for result in ("not_applicable", "unknown", "not_due"):
        for verdict in verdicts:
            if verdict.result == result:
                return verdict
    return None


def condition_verdict(case: Case, text: dict[str, Any]) -> Verdict | None:
    """One condition: None where it holds."""
    truth, timed, unsettled = truth_of(case, text)
    if truth is None and "small_unit" in text and figure(case, text["small_unit"]).enough:
        truth = False
    if truth is None and "not_reported" in text:
        truth = text["not_reported"] == "holds"
    if truth is True and not unsettled:
        return None
    if timed:
        if not case.closed or case.beyond_period:
            return Verdict("not_due")
        if truth is None:
            return Verdict("unknown", "fact_not_reported")
        if case.incomplete:
            return Verdict("unknown", "record_incomplete")
        if truth is True:
            return None
    if truth is None:
        return Verdict("unknown", "fact_not_reported")
    return Verdict("not_applicable", "condition_not_met", None, (text["note"],) if "note" in text else ())


def truth_of(case: Case, text: dict[str, Any]) -> tuple[Truth, bool, bool]:
    """(truth, whether it depends on the window, whether a True may still turn while the window is open)."""
    name = form_name(text, CONDITION_EXTRAS)
    if name == "kind":
        return bool(case.unit.kinds & set(text["kind"])), False, False
    if name == "not":
        truth, timed, _ = truth_of(case, text["not"])
        turned = None if truth is None else not truth
        return turned, timed, timed and turned is True
    if name in ("any", "any_of", "all_of"):
        parts = text["any"] if name == "any" else text[name]["parts"]
        answers = [truth_of(case, {k: v for k, v in part.items() if k not in PART_EXTRAS}) for part in parts]
        return grouped(answers, name == "all_of")
    return leaf_truth(case, name, text[name])


def grouped(answers: list[tuple[Truth, bool, bool]], is_and: bool) -> tuple[Truth, bool, bool]:
    """Several conditions joined; a group depends on the window as soon as a part that is not settled does."""
    decisive = not is_and
    settled = [one for one in answers if one[0] is decisive and not one[2]]
    if settled:
        return decisive, is_and and all(one[1] for one in settled), False
    timed = any(one[1] for one in answers)
    if any(one[0] is None for one in answers):
        return None, timed, False
    if any(one[0] is decisive for one in answers):
        return decisive, timed, True
    return not decisive, timed, any(one[2] for one in answers)


def leaf_truth(case: Case, name: str, inner: dict[str, Any]) -> tuple[Truth, bool, bool]:
    """The truth of a form as a condition; attributes, flags and state figures are decided at once."""
    if name in MEASURES:
        measure: Measure = MEASURES[name](case, inner)
        truth: Truth = True if measure.enough else False if measure.reported else None
        return truth, is_timed(case, name, inner), False
    verdict = judge(case, {name: inner})
    if verdict.result == "unknown" and verdict.reason == "fact_not_reported":
        return None, True, False
    return verdict.result == "pass", True, False


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
    return truth_of(case, test)[0] is True
