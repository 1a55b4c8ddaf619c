"""Deadlines as an RFC 5545 calendar: all-day events that every run names the same: importing again never doubles them."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Iterable, Mapping
from typing import Any, Final

import icalendar

from checker.citation import cite_in
from checker.days import dmy, iso
from checker.explain import Words
from checker.plan.duties import Duty, UnitPlan
from checker.plan.texts import PLAN, WAYS
from checker.plan.ways import TOO_LATE, WAIT
from checker.texts import SLOTS, pick

Mapped = Mapping[str, Any]
NAMESPACE: Final = uuid.uuid5(uuid.NAMESPACE_URL, "urn:danchu:plan")
PRODUCT: Final = "-//danchu//plan//VI"
REMIND_DAYS: Final = (30, 7)


def calendar(plans: Iterable[UnitPlan], words: Words) -> bytes:
    """One calendar of all units: deadlines to come, and on the day of assessment what is overdue and can still be mended."""
    made = icalendar.Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", pick(PLAN["calendar_name"], words.lang))
    for plan in plans:
        for duty in plan.duties:
            if duty.finding.result == "not_due" or (duty.finding.result == "fail" and duty.way != TOO_LATE):
                made.add_component(_event(duty, plan, words))
    content: bytes = made.to_ical()
    return content


def identity(unit: str, duty: Duty) -> str:
    """The UID of a duty: the same in every plan for this unit, rule and window."""
    window = duty.finding.window
    told = "" if window is None else "/".join(iso(day) for day in window)
    return str(uuid.uuid5(NAMESPACE, f"{unit}\n{duty.finding.id}\n{told}"))


def _event(duty: Duty, plan: UnitPlan, words: Words) -> icalendar.Event:
    lang, finding = words.lang, duty.finding
    title = str(finding.rule["title"][lang])
    overdue = finding.result == "fail"
    day = plan.as_of if overdue or duty.day is None else duty.day
    summary = title
    if overdue and duty.day is not None:
        summary = pick(PLAN["overdue_summary"], lang).format(day=dmy(duty.day), title=title)
    event = icalendar.Event()
    event.add("uid", identity(str(plan.unit["id"]), duty))
    # the day of assessment, not the clock: the same plan is the same bytes
    event.add("dtstamp", _midnight(plan.as_of))
    # one day, without an end: an end on 1 January would be read as a second day
    event.add("dtstart", datetime.date.fromordinal(day))
    event.add("summary", pick(PLAN["for_unit"], lang).format(title=summary, unit=plan.unit["name"]))
    event.add("description", _description(duty, plan, words))
    event.add("categories", [finding.id])
    event.add("transp", "TRANSPARENT")
    for days in REMIND_DAYS:
        if day - days >= plan.as_of:
            event.add_component(_reminder(days, title, lang))
    return event


def _midnight(day: int) -> datetime.datetime:
    return datetime.datetime.combine(datetime.date.fromordinal(day), datetime.time(), datetime.UTC)


def _reminder(days: int, title: str, lang: str) -> icalendar.Alarm:
    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("TRIGGER", -datetime.timedelta(days=days))
    alarm.add("description", pick(PLAN["reminder"], lang).format(days=days, title=title))
    return alarm


def _description(duty: Duty, plan: UnitPlan, words: Words) -> str:
    lang, rule = words.lang, duty.finding.rule
    lines = [
        (PLAN["remedy"], rule["remedy"][lang]),
        (PLAN["evidence"], rule["evidence"][lang]),
        (PLAN["provision"], cite_in(rule["citation"], duty.finding.document, lang)),
        (PLAN["window"], words.window(duty.finding.window)),
        (SLOTS["requirement"], rule["requirement"][lang]),
        (PLAN["unit"], plan.unit["name"]),
    ]
    told = [f"{pick(name, lang)}: {text}" for name, text in lines if text]
    if duty.way == WAIT:
        said = pick(WAYS[WAIT], lang)
        told.insert(0, f"{said[:1].upper()}{said[1:]}.")
    return "\n".join(told)
