"""Forms that look at every event of a kind: answered, each."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from .case import Case, Entry, days_between
from .days import months_after
from .measure import fresh, standing
from .outcome import AND_ORDER, Verdict, combine
from .selecting import TOLD_BY_YEAR, Truth, every, in_window, lines_hold, matching, same, some

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
    alone = not {"all_of", "any_of"} & set(case.rule.text["require"])
    if (found is not None or alone) and ends_before(case, None):
        return AFTER_EFFECT
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


def ends_before(case: Case, limit: date | None) -> bool:
    """Whether, in a year of events, E comes before the last day of one (None: it is still open, or not told)."""
    if case.window.form != "per_event" or case.window.span is None or case.end is None:
        return False
    return case.end < (limit or case.window.span[1])


AFTER_EFFECT = Verdict("not_applicable", "after_effect")
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
    triggers = triggers_of(case, inner)
    verdicts = [softened(case, one_trigger(case, inner, *one), one[2]) for one in triggers]
    return over_all(case, inner, in_window(case, inner), triggers, verdicts)


def each_case(case: Case) -> list[Verdict]:
    """The verdict of every case of a rule that is `answered` or `each`, and nothing but that."""
    name, inner = next(iter(case.rule.text["require"].items()))
    if name == "answered":
        return [softened(case, one_trigger(case, inner, *one), one[2]) for one in triggers_of(case, inner)]
    return [softened(case, one_thing(case, inner, *one), one[2]) for one in things(case, inner)[1]]


def triggers_of(case: Case, inner: dict[str, Any]) -> Found:
    """The triggers of the window, from S on."""
    return since_effect(case, inner, in_window(case, inner), always=True)


def things(case: Case, inner: dict[str, Any]) -> tuple[Found | None, Found]:
    """What is reported in the window, and the things of it that are asked for."""
    if inner.get("in_force"):
        found = standing(case, inner, matching(case, inner))
        return found, in_order(found or [])
    found = in_window(case, inner)
    return found, since_effect(case, inner, found)


def since_effect(case: Case, inner: dict[str, Any], found: Found | None, always: bool = False) -> Found:
    """Nothing is due before S; but what a year shows counts from its first day, and by the year that it names."""
    if inner.get("by") in TOLD_BY_YEAR or not (always or case.window.form == "per_event"):
        return in_order(found or [])
    return [one for one in in_order(found or []) if one[1] is None or one[1] >= case.rule.start]


def limit_of(case: Case, within: dict[str, Any], entry: Entry, when: date) -> date | None:
    """The last day for one trigger; None where the entry does not give it."""
    name, amount = next(iter(within.items()))
    if name == "attribute":
        value: date | None = entry.get(amount)
        return value
    if name == "later_of":
        limits = [limit_of(case, one, entry, when) for one in amount]
        return max((one for one in limits if one is not None), default=None)
    number = int(case.number(amount) or 0)
    if name == "days":
        return when + timedelta(days=number)
    return months_after(when, number) if name == "months" else case.book.working.after(when, number)


def all_told(case: Case, limit: dict[str, Any], entry: Entry, when: date) -> bool:
    """Whether every part of a limit that is the later of several can be told."""
    return all(limit_of(case, one, entry, when) is not None for one in limit.get("later_of") or [])


def one_trigger(case: Case, inner: dict[str, Any], entry: Entry, when: date | None, truth: Truth) -> Verdict:
    """Done in time, done late, not done: one trigger by itself."""
    limit = None if when is None else limit_of(case, inner["within"], entry, when)
    told = when is None or all_told(case, inner["within"], entry, when)
    if limit is not None and inner.get("due") == "window":
        limit = max(limit, case.window.last)
    if ends_before(case, limit):
        return AFTER_EFFECT
    if when is None or limit is None:
        return until_the_end(case)
    given = inner.get("reasons") or {}
    done, certain = done_on(case, inner, entry, when)
    if done is None:
        missing = Verdict("fail", given.get("none", "missing"))
        return not_yet(case, limit, missing if certain and told else UNREPORTED)
    if done <= limit:
        content = lines_hold(case, inner["fact"], entry, inner.get("with"))
        if content is None:
            return not_yet(case, limit, UNREPORTED)
        if content:
            return Verdict("pass", shown="enough")
        return not_yet(case, limit, Verdict("fail", given.get("part", "wrong_content"), shown="part"))
    if not certain or not told:
        return not_yet(case, limit, UNREPORTED)
    days = days_between(limit, done)
    if inner.get("late", "fail") == "pass":
        return Verdict("pass", None, days, ("late",), "enough")
    return Verdict("fail", given.get("late", "late"), days, (), "part")


def done_on(case: Case, inner: dict[str, Any], entry: Entry, when: date) -> tuple[date | None, bool]:
    """The day on which a trigger was met, and whether an earlier one is ruled out by what is reported."""
    if "closed_by" in inner:
        value = entry.get(inner["closed_by"])
        if value is None or value > case.evaluation:
            return None, True  # an absent day of closing is: not done
        return value, True
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
    found, listed = things(case, inner)
    verdicts = [softened(case, one_thing(case, inner, *one), one[2]) for one in listed]
    return over_all(case, inner, found, listed, verdicts)


def one_thing(case: Case, inner: dict[str, Any], entry: Entry, when: date | None, truth: Truth) -> Verdict:
    """One thing by itself: it has what is asked, or its day has not come, or it fails."""
    limit = last_day_of(case, inner, entry, when)
    if ends_before(case, limit):
        return AFTER_EFFECT
    given = fresh(inner)
    has = lines_hold(case, inner["fact"], entry, inner.get("has"))
    partner: tuple[Truth, bool] = partner_of(case, inner, entry, when) if "partner" in inner else (True, False)
    holds = every([has, partner[0]])
    if holds is True:
        return Verdict("pass", shown="enough")
    due = inner.get("due", "event")
    if limit is None and (due == "event" or isinstance(due, dict)):
        return until_the_end(case)
    if due == "window" and case.beyond_period:
        return Verdict("not_due")
    failing = Verdict("fail", given.something if partner[1] else given.nothing, shown="part")
    return not_yet(case, limit, UNREPORTED if holds is None else failing)


def last_day_of(case: Case, inner: dict[str, Any], entry: Entry, when: date | None) -> date | None:
    """The last day of one thing: its own, that of the window, that of a date attribute, or a limit from its day on."""
    due = inner.get("due", "event")
    if isinstance(due, dict):
        return (
            None
            if when is None
            else limit_of(case, due, entry, max(when, case.rule.start, case.unit.founded or case.rule.start))
        )
    if due == "event":
        return when
    limit: date | None = case.window.last if due == "window" else entry.get(due)
    return limit


def partner_of(case: Case, inner: dict[str, Any], entry: Entry, when: date | None) -> tuple[Truth, bool]:
    """Whether a partner with all its lines exists, and whether one exists without them."""
    selector = inner["partner"]
    bare = {key: value for key, value in selector.items() if key != "where"}
    place = inner.get("when", "window")
    candidates = in_window(case, bare) if place == "window" else matching(case, bare)
    if inner.get("partner_in_force"):
        candidates = standing(case, bare, matching(case, bare))
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
    """Whether the partner's day is on the side asked for; the same day is until and after, not before."""
    if place in ("window", "any"):
        return True
    if partner is None or thing is None:
        return None
    return {"before": partner < thing, "until": partner <= thing, "after": partner >= thing}[place]
