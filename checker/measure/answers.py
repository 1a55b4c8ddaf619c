"""What the rules of a plan answer for one record: in full, or outcomes alone; what becomes of rules that another one stops."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from checker.decide import reason_of, result_of
from checker.measure.cells import Answer
from checker.measure.plan import Plan, RulePlan
from checker.measure.special import Recurs
from checker.measure.view import View

Mapped = Mapping[str, Any]
Awaited = Mapping[str, Sequence[int]]
"""Outcomes of rules that others wait for, by id."""


def evaluate(plan: Plan, view: View) -> Iterator[tuple[RulePlan, list[Answer]]]:
    """Every rule of a plan with its answers, in the order of the rulebook."""
    found: dict[str, list[Answer]] = {}
    for rule in plan.order:
        blocked = rule.blocked_by is not None and _blocks(
            rule.blocked_by, (answer.outcome for answer in found.get(rule.blocked_by["rule"], ()))
        )
        if blocked:
            gate = plan.shared.frames.gate(blocked=1)
            found[rule.id] = [
                answer if _stands(rule, answer) else answer._replace(outcome=gate, cell=None)
                for answer in rule.answers(view)
            ]
        elif rule.rule.get("same_as"):
            found[rule.id] = [answer._replace(rule=None) for answer in found.get(rule.rule["same_as"], ())]
        else:
            found[rule.id] = list(rule.answers(view))
    for rule in plan.rules:
        yield rule, found[rule.id]


def answers_only(
    plan: Plan, view: View, rules: Sequence[RulePlan] | None = None, known: Awaited | None = None
) -> Iterator[tuple[RulePlan, Sequence[int]]]:
    """Rules of a plan (default: all, those that decide others first) with their outcomes alone: for counts and scores.

    ``known``: outcomes of some of these rules, and of others that they wait for.
    """
    awaited = dict(known or {})
    outcomes: Sequence[int]
    plain = not view.bounded
    for rule in plan.order if rules is None else rules:
        if rule.id in awaited:
            outcomes = awaited[rule.id]
        elif rule.asks is not None:
            outcomes = [ask(view) for ask in (rule.quick if plain else rule.asks)]
        elif rule.same_as is not None:
            outcomes = awaited.get(rule.same_as, [])
        else:
            outcomes = rule.outcomes(view)
        if rule.blocked_by is not None and _blocks(rule.blocked_by, awaited.get(rule.blocked_by["rule"], ())):
            outcomes = _blocked(rule, view, outcomes, plan.shared.frames.gate(blocked=1))
        if rule.id in plan.awaited:
            awaited[rule.id] = outcomes
        yield rule, outcomes


LIFE_REASONS = ("before_effect", "after_effect", "unit_not_existing", "window_too_short")


def _stands(rule: RulePlan, answer: Answer) -> bool:
    """What another rule does not stop: a life that is over or too short, and a window counted from something that was held."""
    return reason_of(answer.outcome) in LIFE_REASONS or (rule.anchored and answer.window is not None)


def _blocked(rule: RulePlan, view: View, outcomes: Sequence[int], gate: int) -> Sequence[int]:
    """The outcomes of a rule that another one stops."""
    if isinstance(rule.loose, Recurs) and rule.loose.anchored(view):
        return outcomes
    if rule.anchored and rule.loose is None:  # versions: each knows its own windows
        return [answer.outcome if _stands(rule, answer) else gate for answer in rule.answers(view)]
    return [outcome if reason_of(outcome) in LIFE_REASONS else gate for outcome in outcomes]


def _blocks(spec: Mapped, outcomes: Iterable[int]) -> bool:
    reasons = spec.get("reasons")
    return any(
        result_of(outcome) in spec["results"] and (not reasons or reason_of(outcome) in reasons) for outcome in outcomes
    )
