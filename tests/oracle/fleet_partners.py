"""Entries of the fleet that belong together: partners, followers, recurring events, predecessors."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from .days import day, months_after
from .fleet_values import Draft, limit_day


def twin_documents(draft: Draft) -> None:
    """Give partners and followers the same text, and a day at the limit, as the thing that they belong to."""
    chance = draft.chance
    record = draft.record
    for listed in draft.selectors.values():
        for selector in listed:
            other = selector.get("partner") or selector.get("followed_by")
            if not other:
                continue
            side = {"event": "events", "document": "documents"}
            things = record[side[draft.book.facts[selector["fact"]]["type"]]].get(selector["fact"])
            others = record[side[draft.book.facts[other["fact"]]["type"]]].get(other["fact"])
            while others and things and len(others) < len(things) and chance.random() < 0.8:
                others.append(dict(chance.choice(others)))
            for thing, twin in zip(things or [], others or [], strict=False):
                if chance.random() < 0.7:
                    for left, right in (selector.get("match") or {}).items():
                        if left in thing:
                            twin[right] = thing[left]
                start = thing.get("on") or thing.get("issued")
                if start and chance.random() < 0.6:
                    beside(draft, twin, day(start), other)
    anchors(draft)


def beside(draft: Draft, twin: dict[str, Any], start: date, other: dict[str, Any]) -> None:
    """Move a partner to the same day, the day before, or a limit after the thing."""
    name = "issued" if draft.book.facts[other["fact"]]["type"] == "document" else "on"
    when = draft.chance.choice([start, start - timedelta(days=1), start + timedelta(days=1), limit_day(draft, start)])
    if name == "issued" or when <= draft.complete:
        twin[name] = when.isoformat()
        if twin.get("in_force_until", "9999") < twin[name]:
            del twin["in_force_until"]


def anchors(draft: Draft) -> None:
    """Put recurring events at n ± t months, and one day beside, after the anchor day of another event."""
    for listed in list(draft.selectors.values()):
        for selector in listed:
            if "anchor" not in selector:
                continue
            events = draft.record["events"]
            by = selector["anchor"].get("by", "on")
            starts = [one[by] for one in events.get(selector["anchor"]["fact"]) or [] if by in one]
            for one, start in zip(events.get(selector["fact"]) or [], starts, strict=False):
                every, tolerance = int(selector["every_months"]), int(selector["tolerance_months"])
                months = draft.chance.choice([every - tolerance, every, every + tolerance])
                when = months_after(day(start), months) + timedelta(days=draft.chance.choice([-1, 0, 1]))
                if when <= draft.complete:
                    one["on"] = when.isoformat()
                    one[selector["matches"]] = start


def predecessors(draft: Draft) -> None:
    """For founded units, predecessors that did or did not hold what may count for the unit."""
    chance, unit = draft.chance, draft.record["unit"]
    if unit["founded_on"] is None or chance.random() < 0.4:
        return
    wanted = [fact for fact, listed in draft.selectors.items() if any("predecessors" in one for one in listed)]
    founded = day(unit["founded_on"])
    for number in range(chance.choice([1, 2])):
        days = [min(founded + timedelta(days=chance.choice([-200, -30, -1, -1, 0])), draft.complete) for _ in wanted]
        events = {
            fact: [{"on": when.isoformat()}] for fact, when in zip(wanted, days, strict=True) if chance.random() < 0.9
        }
        unit["predecessors"].append({"id": f"{unit['id']}-p{number}", "events": events, "documents": {}})
