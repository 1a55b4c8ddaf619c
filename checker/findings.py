"""Findings: what is said of a unit for one rule and window, as plain data that every report reads."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from checker.check import Checked, Checker
from checker.decide import reason_of, result_of
from checker.measure.cells import Answer
from checker.measure.node import Detail
from checker.measure.plan import RulePlan
from checker.measure.view import View

Mapped = Mapping[str, Any]
WITHOUT_DUE = ("not_applicable",)


@dataclass(frozen=True)
class Finding:
    """One rule in one window for one unit.

    Days are ordinals. ``computed`` is the result before any disposition; ``says`` holds what was counted, for the
    explanation; ``absent`` names facts that the record does not report.
    """

    rule: Mapped
    document: Mapped
    window: tuple[int, int] | None
    result: str
    reason: str | None
    due: int | None
    days_late: int | None
    done: int | None
    needed: int | None
    evidence: list[dict[str, Any]]
    notes: list[str]
    scored: bool
    says: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)
    disposition: dict[str, Any] | None = None

    @property
    def id(self) -> str:
        return str(self.rule["id"])

    @property
    def computed(self) -> str:
        """The result that the rules gave."""
        if self.disposition is not None and self.disposition["kind"] == "overridden":
            return str(self.disposition["old"])
        return self.result


def findings(checked: Checked, checker: Checker, *, every: bool = False, told: bool = True) -> list[Finding]:
    """All findings of a unit in the order of the rulebook; with ``every`` also those of other places and kinds.

    Without ``told`` they hold result and reason alone: what was counted is not gathered when nobody will read it.
    """
    documents = {rule["id"]: document for rule, document in checked.scope.bound}
    made = [
        (_finding if told or _pooled(plan.rule) else _bare_finding)(plan, answer, documents[plan.id], checked.view)
        for plan, answers in checked.rules
        for answer in answers
    ]
    if not every:
        return made
    made += list(_elsewhere(checked, checker))
    order = {rule["id"]: place for place, (rule, _) in enumerate(checker.rulebook.pairs())}
    return sorted(made, key=lambda finding: order[finding.id])


def _elsewhere(checked: Checked, checker: Checker) -> Iterator[Finding]:
    for reason, pairs in (("other_place", checked.scope.other_place), ("other_kind", checked.scope.other_kind)):
        for rule, document in pairs:
            if checker.wanted(rule["id"]):
                yield Finding(
                    rule, document, None, "not_applicable", reason, None, None, None, None, [], [],
                    scored=checker.scores(rule, checked.view.unit), says=[(reason, {})],
                )  # fmt: skip


def _pooled(rule: Mapped) -> bool:
    """Whether areas add up what was counted for this rule, and not only its results."""
    return isinstance((rule.get("area") or {}).get("pool"), str)


def _bare_finding(plan: RulePlan, answer: Answer, document: Mapped, view: View) -> Finding:
    return Finding(
        answer.rule or plan.rule, document, answer.window, result_of(answer.outcome), reason_of(answer.outcome) or None,
        None, None, None, None, [], [], scored=plan.scored,
    )  # fmt: skip


def _finding(plan: RulePlan, answer: Answer, document: Mapped, view: View) -> Finding:
    result, reason = result_of(answer.outcome), reason_of(answer.outcome) or None
    detail = answer.cell.detail(view) if answer.cell is not None else Detail()
    speaks = result == "pass" or reason in ("nothing_arose", "condition_not_met")
    late = bool(detail.days_late) and result in ("pass", "fail")
    notes = [code for code in detail.notes if (late and result == "pass" if code == "late" else speaks)]
    if answer.cell is None and plan.blocked_by:
        notes.append(plan.blocked_by.get("note") or "")
    rule = answer.rule or plan.rule
    says = detail.says + [("judgement_unused", dict(item)) for item in _unused_judgements(rule, view)]
    if _stands_in(rule, answer, result, reason, view) and rule["never"].get("note"):
        notes.append(rule["never"]["note"])
    if answer.cell is not None:
        notes += [code for code in answer.cell.noted(view, result) if code not in notes]
    notes += [code for code in document.get("notes") or () if code not in notes]
    return Finding(
        rule=rule, document=document, window=answer.window, result=result, reason=reason,
        due=None if result in WITHOUT_DUE else detail.due,
        days_late=detail.days_late if late else None,
        done=detail.done, needed=detail.needed, evidence=_ordered(detail.evidence) + _shown(rule, view),
        notes=[code for code in notes if code], scored=plan.scored, says=says, absent=detail.absent,
    )  # fmt: skip


def _stands_in(rule: Mapped, answer: Answer, result: str, reason: str | None, view: View) -> bool:
    """Whether this result stands for a failure that the rule says cannot be."""
    instead = (rule.get("never") or {}).get("instead")
    if instead is None or result != instead or (result == "not_applicable" and reason != "nothing_arose"):
        return False
    return answer.cell is not None and answer.cell.stands_in(view)


def _unused_judgements(rule: Mapped, view: View) -> list[Mapped]:
    """What people concluded on a rule that facts decide: said to the reader, deciding nothing."""
    if "judged" in rule.get("require", {}):
        return []
    return [item for item in view.judgements if item["rule"] == rule["id"]]


def _ordered(evidence: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Evidence in an order that does not depend on the order of the record."""
    return sorted(evidence, key=lambda item: json.dumps(item, sort_keys=True))


def _shown(rule: Mapped, view: View) -> list[dict[str, Any]]:
    """Facts that a rule shows beside its finding, deciding nothing."""
    shown: list[dict[str, Any]] = []
    for name in rule.get("show") or ():
        values = view.figures.get(name)
        if values:
            shown += [{"fact": name, "value": value, "period": period} for period, value in sorted(values.items())]
        for section in view.events_documents.values():
            shown += [
                {"fact": name, "on": entry[key]}
                for entry in section.get(name, ())
                for key in ("on", "issued")
                if entry.get(key) is not None
            ]
        if view.flags.get(name) is not None:
            shown.append({"fact": name, "value": view.flags[name]})
    return _ordered(shown)


def with_disposition(finding: Finding, disposition: dict[str, Any]) -> Finding:
    """The finding with a waiver, or with the result that an override puts in place of the computed one.

    The reason of the computed result would say nothing about another one: it goes into the disposition.
    """
    if disposition["kind"] == "overridden":
        kept = {**disposition, "old_reason": finding.reason}
        reason = finding.reason if disposition["new"] == finding.result else None
        return replace(finding, disposition=kept, result=disposition["new"], reason=reason)
    return replace(finding, disposition=disposition)
