"""Forms that look at every event of a kind: answered, each, none."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from .case import Case, Entry, days_between
from .days import months_after
from .measure import fresh, standing
from .outcome import AND_ORDER, Verdict, combine
from .selecting import TOLD_BY_YEAR, Truth, every, in_window, lines_hold, matching, not_done, same, some

Found = list[tuple[Entry, date | None, Truth]]


def in_order(found: Found) -> Found:
    """Entries by day, those without a day last; the order of the record otherwise."""
    return sorted(found, key=lambda one: one[1] or date.max)


def rank(verdict: Verdict) -> int:
    """The place of a reason in the closed list: it decides between failures of one day."""
    return CLOSED_REASONS.index(verdict.reason) if verdict.reason in CLOSED_REASONS else 0


def over_all(case: Case, inner: dict[str, Any], found: Found | None, things: Found, verdicts: list[Verdict]) -> Verdict:
    """The worst over all events; without any, the year must be over and complete before nothing arose."""
    if verdicts:
        paired = zip([when for _, when, _ in things], verdicts, strict=True)
        ordered = sorted(paired, key=lambda one: (one[0] or date.max, rank(one[1])))
        return combine([verdict for _, verdict in ordered], AND_ORDER)
    if found is not None and case.unit.dissolved is not None and case.unit.dissolved <= case.window.last:
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
    """An entry that is only possible can make the finding unknown, never fail; that it is so comes first."""
    if truth is None and verdict.result in ("fail", "unknown"):
        return Verdict("unknown", "fact_not_reported", shown=verdict.shown)
    return verdict


def not_yet(case: Case, limit: date | None, otherwise: Verdict) -> Verdict:
    """What is not shown: not due while its limit runs, unknown where the record stops short of it, else `otherwise`."""
    per_event = case.window.form == "per_event"
    if per_event and case.unit.dissolved is not None and (limit is None or case.unit.dissolved <= limit):
        return Verdict("not_applicable", "unit_not_existing")
    if limit is None or limit >= case.as_of:
        return Verdict("not_due")
    if otherwise.result == "unknown":
        return otherwise
    if case.unit.complete < limit:
        return Verdict("unknown", "record_incomplete")
    return otherwise


UNREPORTED = Verdict("unknown", "fact_not_reported")
CLOSED_REASONS = (
    "missing",
    "late",
    "below_target",
    "insufficient_evidence",
    "wrong_content",
    "expired",
    "violation_found",
)


def until_the_end(case: Case) -> Verdict:
    """A thing whose own last day is not known: not due while its window lasts, then not reported."""
    return not_yet(case, case.window.span[1] if case.window.span else case.window.last, UNREPORTED)


def answered(case: Case, inner: dict[str, Any]) -> Verdict:
    """Every trigger from the rule's start on is closed or followed in time."""
    found = in_window(case, inner)
    triggers = since_effect(case, inner, found, always=True)
    verdicts = [softened(case, one_trigger(case, inner, *one), one[2]) for one in triggers]
    return over_all(case, inner, found, triggers, verdicts)


def since_effect(case: Case, inner: dict[str, Any], found: Found | None, always: bool = False) -> Found:
    """Nothing is due before S; but what a year shows counts from its first day, and by the year that it names."""
    if inner.get("by") in TOLD_BY_YEAR or not (always or case.window.form == "per_event"):
        return in_order(found or [])
    return [one for one in in_order(found or []) if one[1] is None or one[1] >= case.rule.start]


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
    limit = None if when is None else limit_of(case, inner, entry, when)
    if when is None or limit is None:
        return until_the_end(case)
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
        if content:
            return Verdict("pass", shown="enough")
        return not_yet(case, limit, Verdict("fail", given.get("part", "wrong_content"), shown="part"))
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
    things = in_order(found or []) if inner.get("in_force") else since_effect(case, inner, found)
    verdicts = [softened(case, one_thing(case, inner, *one), one[2]) for one in things]
    return over_all(case, inner, found, things, verdicts)


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
        return until_the_end(case)
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
