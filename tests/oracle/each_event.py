"""Forms that look at every event of a kind: answered, each, none."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from .case import Case, Entry, days_between
from .days import months_after
from .measure import fresh, standing
from .outcome import AND_ORDER, Verdict, combine
from .selecting import Truth, every, in_window, lines_hold, matching, not_done, same, some

Found = list[tuple[Entry, date | None, Truth]]


def in_order(found: Found) -> Found:
    """Entries by day, those without a day last; the order of the record otherwise."""
    return sorted(found, key=lambda one: one[1] or date.max)


def over_all(case: Case, inner: dict[str, Any], found: Found | None, verdicts: list[Verdict]) -> Verdict:
    """The worst over all events; without any, the year must be over and complete before nothing arose."""
    if verdicts:
        return combine(verdicts, AND_ORDER)
    if case.unit.dissolved is not None and case.unit.dissolved <= case.window.last:
        return Verdict("not_applicable", "unit_not_existing")
    if not case.closed or case.beyond_period:
        return Verdict("not_due")
    if found is None:
        return Verdict("unknown", "fact_not_reported")
    if case.incomplete:
        return Verdict("unknown", "record_incomplete")
    note = (inner["empty_note"],) if inner.get("empty_note") else ()
    return Verdict("not_applicable", "nothing_arose", None, note)


def softened(case: Case, verdict: Verdict, truth: Truth) -> Verdict:
    """An entry that is only possible can make the finding unknown, never fail."""
    if truth is None and verdict.result == "fail":
        return Verdict("unknown", "fact_not_reported", shown=verdict.shown)
    return verdict


def not_yet(case: Case, limit: date | None, otherwise: Verdict) -> Verdict:
    """What is not shown: not due while its limit runs, unknown where the record stops short of it, else `otherwise`."""
    if limit is not None and case.unit.dissolved is not None and case.unit.dissolved <= limit:
        return Verdict("not_applicable", "unit_not_existing")
    if limit is None or limit >= case.as_of:
        return Verdict("not_due")
    if otherwise.result == "unknown":
        return otherwise
    if case.unit.complete < limit:
        return Verdict("unknown", "record_incomplete")
    return otherwise


UNREPORTED = Verdict("unknown", "fact_not_reported")


def answered(case: Case, inner: dict[str, Any]) -> Verdict:
    """Every trigger from the rule's start on is closed or followed in time."""
    found = in_window(case, inner)
    triggers = [one for one in in_order(found or []) if one[1] is None or one[1] >= case.rule.start]
    return over_all(case, inner, found, [softened(case, one_trigger(case, inner, *one), one[2]) for one in triggers])


def limit_of(case: Case, inner: dict[str, Any], entry: Entry, when: date) -> date | None:
    """The last day for one trigger; None where the entry does not give it."""
    within = inner["within"]
    if "attribute" in within:
        value: date | None = entry.get(within["attribute"])
        return value
    name, number = next(iter(within.items()))
    amount = int(case.number(number) or 0)
    if name == "days":
        return when + timedelta(days=amount)
    if name == "months":
        return months_after(when, amount)
    if name == "working_days":
        return case.book.working.after(when, amount)
    raise ValueError(f"{case.rule.id}: within {name}")


def one_trigger(case: Case, inner: dict[str, Any], entry: Entry, when: date | None, truth: Truth) -> Verdict:
    """Done in time, done late, not done: one trigger by itself."""
    if when is None:
        return UNREPORTED
    limit = limit_of(case, inner, entry, when)
    if limit is None:
        return UNREPORTED
    if inner.get("due") == "window":
        limit = max(limit, case.window.last)
    given = inner.get("reasons") or {}
    done, certain = done_on(case, inner, entry, when)
    if done is None:
        missing = Verdict("fail", given.get("none", "missing"))
        return not_yet(case, limit, missing if certain else UNREPORTED)
    if done <= limit:
        content = lines_hold(case, inner["fact"], entry, inner.get("with"))
        if content is None:
            return UNREPORTED
        return Verdict("pass", shown="enough") if content else Verdict("fail", given.get("part", "wrong_content"))
    if not certain:
        return UNREPORTED
    days = days_between(limit, done)
    if inner.get("late", "fail") == "pass":
        return Verdict("pass", None, days, ("late",), "enough")
    return Verdict("fail", given.get("late", "late"), days, (), "part")


def done_on(case: Case, inner: dict[str, Any], entry: Entry, when: date) -> tuple[date | None, bool]:
    """The day on which a trigger was met, and whether an earlier one is ruled out by what is reported."""
    if "closed_by" in inner:
        value = entry.get(inner["closed_by"])
        if not_done(case, inner["fact"], inner["closed_by"], value) or (value is not None and value > case.evaluation):
            return None, True
        return value, value is not None
    followers = matching(case, inner["followed_by"])
    if followers is None:
        return None, False
    sure_days: list[date] = []
    certain = True
    for follower, day_of, truth in followers:
        pairs = (inner.get("match") or {}).items()
        answer = every([truth, *[same(entry.get(left), follower.get(right)) for left, right in pairs]])
        if answer is False or (day_of is not None and day_of < when):
            continue
        if answer is True and day_of is not None:
            sure_days.append(day_of)
        else:
            certain = False
    return (min(sure_days) if sure_days else None), certain


def each(case: Case, inner: dict[str, Any]) -> Verdict:
    """Every thing has a property or a partner."""
    found = standing(case, inner, matching(case, inner)) if inner.get("in_force") else in_window(case, inner)
    things = in_order(found or [])
    return over_all(case, inner, found, [softened(case, one_thing(case, inner, *one), one[2]) for one in things])


def one_thing(case: Case, inner: dict[str, Any], entry: Entry, when: date | None, truth: Truth) -> Verdict:
    """One thing by itself: it has what is asked, or its day has not come, or it fails."""
    given = fresh(inner)
    has = lines_hold(case, inner["fact"], entry, inner.get("has"))
    partner: tuple[Truth, bool] = partner_of(case, inner, entry, when) if "partner" in inner else (True, False)
    holds = every([has, partner[0]])
    if holds is True:
        return Verdict("pass", shown="enough")
    due = inner.get("due", "event")
    limit = when if due == "event" else case.window.last if due == "window" else entry.get(due)
    if due == "event" and when is None:
        return UNREPORTED
    if due == "window" and case.beyond_period:
        return Verdict("not_due")
    failing = Verdict("fail", given.something if partner[1] else given.nothing, shown="part")
    return not_yet(case, limit, UNREPORTED if holds is None else failing)


def partner_of(case: Case, inner: dict[str, Any], entry: Entry, when: date | None) -> tuple[Truth, bool]:
    """Whether a partner with all its lines exists, and whether one exists without them."""
    selector = inner["partner"]
    bare = {key: value for key, value in selector.items() if key != "where"}
    place = inner.get("when", "window")
    candidates = in_window(case, bare) if place == "window" else matching(case, bare)
    if candidates is None:
        return None, False
    answers: list[Truth] = [False]
    without_lines = False
    for partner, day_of, truth in candidates:
        pairs = [same(entry.get(left), partner.get(right)) for left, right in (inner.get("match") or {}).items()]
        exists = every([truth, *pairs, on_side(place, day_of, when)])
        lines = lines_hold(case, selector["fact"], partner, selector.get("where"))
        without_lines = without_lines or (exists is True and lines is False)
        answers.append(every([exists, lines]))
    return some(answers), without_lines


def on_side(place: str, partner: date | None, thing: date | None) -> Truth:
    """Whether the partner's day is on the side asked for; the same day is after, not before."""
    if place in ("window", "any"):
        return True
    if partner is None or thing is None:
        return None
    return partner < thing if place == "before" else partner >= thing


def none(case: Case, inner: dict[str, Any]) -> Verdict:
    """Nothing of it in the window, or nothing left unhandled."""
    found = in_window(case, inner)
    verdicts = [softened(case, one_finding(case, inner, *one), one[2]) for one in in_order(found or [])]
    worst = combine(verdicts, AND_ORDER) if verdicts else None
    if worst is not None and worst.result == "fail" and not case.beyond_period:
        return worst
    running = worst is not None and worst.result == "not_due"
    if not case.closed or case.beyond_period or running:
        return Verdict("not_due", shown=worst.shown if worst else "none")
    if found is None or (worst is not None and worst.result == "unknown"):
        return worst if worst is not None and found is not None else UNREPORTED
    if any(truth is None for _, _, truth in found):
        return UNREPORTED
    if case.incomplete:
        return Verdict("unknown", "record_incomplete")
    if worst is not None:
        return worst
    note = (inner["empty_note"],) if inner.get("empty_note") else ()
    if inner.get("empty", "pass") == "not_applicable":
        return Verdict("not_applicable", "nothing_arose", None, note)
    return Verdict("pass", None, None, note, "enough")


def one_finding(case: Case, inner: dict[str, Any], entry: Entry, when: date | None, truth: Truth) -> Verdict:
    """One entry that should not be there: handled in time, late, still running, or a violation."""
    violation = Verdict("fail", (inner.get("reasons") or {}).get("none", "violation_found"), shown="part")
    if "unhandled" not in inner:
        return violation
    if when is None:
        return UNREPORTED
    name = inner["unhandled"]["by"]
    limit = when + timedelta(days=int(case.number(inner["unhandled"]["days"]) or 0))
    value = entry.get(name)
    if not_done(case, inner["fact"], name, value):
        return not_yet(case, limit, violation)
    if value is None:
        return not_yet(case, limit, UNREPORTED)
    if value <= limit:
        return Verdict("pass", None, None, ("handled",), "enough")
    late = (inner.get("reasons") or {}).get("late", "late")
    return Verdict("fail", late, days_between(limit, value), (), "part")
