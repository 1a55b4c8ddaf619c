"""The form none: nothing of a kind happened, or nothing of it was left unhandled."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from .case import Case, Entry, days_between
from .each_event import UNREPORTED, since_effect, softened
from .outcome import AND_ORDER, Verdict, combine
from .selecting import Truth, in_window


def none(case: Case, inner: dict[str, Any]) -> Verdict:
    """Nothing of it in the window, or nothing left unhandled."""
    reported = in_window(case, inner)
    if reported is None:
        return UNREPORTED if case.closed and not case.beyond_period else Verdict("not_due")
    found = since_effect(case, inner, reported)
    verdicts = [one_finding(case, inner, *one) for one in found]
    results = [verdict.result for verdict in verdicts]
    part = "part" if verdicts else "none"
    if "fail" in results and not case.beyond_period:
        return all_broken([one for one in verdicts if one.result == "fail"])
    if "not_applicable" in results and "fail" not in results:
        return Verdict("not_applicable", "unit_not_existing", shown=part)
    if not case.closed or case.beyond_period or "not_due" in results:
        return Verdict("not_due", shown=part)
    if "unknown" in results:
        return combine([one for one in verdicts if one.result == "unknown"], AND_ORDER)
    if case.incomplete:
        return Verdict("unknown", "record_incomplete", shown=part)
    if verdicts:
        return combine(verdicts, AND_ORDER)
    note = (inner["empty_note"],) if inner.get("empty_note") else ()
    if inner.get("empty", "pass") == "not_applicable":
        return Verdict("not_applicable", "nothing_arose", None, note)
    return Verdict("pass", None, None, note, "enough")


def all_broken(failing: list[Verdict]) -> Verdict:
    """`late` only where everything was handled in the end; what is still open outweighs it."""
    still_open = [one for one in failing if one.days_late is None]
    return still_open[0] if still_open else combine(failing, AND_ORDER)


def one_finding(case: Case, inner: dict[str, Any], entry: Entry, when: date | None, truth: Truth) -> Verdict:
    """One entry that should not be there: handled in time, late, still running, or a violation."""
    violation = Verdict("fail", (inner.get("reasons") or {}).get("none", "violation_found"), shown="part")
    if when is None:
        return UNREPORTED
    if "unhandled" not in inner:
        return softened(case, violation, truth)
    name = inner["unhandled"]["by"]
    limit = when + timedelta(days=int(case.number(inner["unhandled"]["days"]) or 0))
    value = entry.get(name)
    if value is not None and value <= case.evaluation:
        if value <= limit:
            return Verdict("pass", None, None, ("handled",), "enough")
        return softened(case, Verdict("fail", "late", days_between(limit, value), (), "part"), truth)
    if truth is True and case.unit.dissolved is not None and case.unit.dissolved <= limit:
        return Verdict("not_applicable", "unit_not_existing")
    if limit >= case.as_of:
        return Verdict("not_due")
    if case.unit.complete < limit:
        return softened(case, Verdict("unknown", "record_incomplete"), truth)
    return softened(case, violation, truth)
