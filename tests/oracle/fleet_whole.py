"""Rules that chance alone hardly ever meets: some records of the fleet get everything that one of their rules asks for."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from .days import ONE_DAY, day
from .fleet_values import Draft
from .loading import Rule
from .selecting import TOLD_BY_YEAR
from .shapes import PART_EXTRAS, form_name

SIDES = {"event": "events", "document": "documents"}
VILLAGES = ("Xóm 1", "Xóm 2", "Xóm 3")


def whole_rules(draft: Draft) -> None:
    """Meet one rule that joins facts or compares years, in some records; now and then with one thing missing."""
    chance = draft.chance
    joined = [rule for rule in draft.rules if joins(rule.text["require"])]
    rare = [rule for rule in joined if "trend" in rule.text["require"]] if chance.random() < 0.5 else []
    if not joined or chance.random() > 0.35:
        return
    meet(draft, chance.choice(rare or joined))
    if chance.random() < 0.8:
        draft.complete = max(draft.complete, draft.period[1] + timedelta(days=chance.choice([0, 200])))
        draft.record["complete_through"] = draft.complete.isoformat()
        draft.as_of = draft.complete + timedelta(days=chance.choice([1, 2, 180]))


def joins(text: Any) -> bool:
    """Whether a form looks for partners or followers, or at another year."""
    if isinstance(text, list):
        return any(joins(one) for one in text)
    return isinstance(text, dict) and (
        bool({"partner", "followed_by", "trend"} & set(text)) or any(joins(one) for one in text.values())
    )


def meet(draft: Draft, rule: Rule) -> None:
    """Put in place what the rule requires, in the last year of the period and since the rule's start."""
    first = max(rule.start, date(draft.period[1].year, 1, 1), draft.period[0])
    if first < draft.period[1]:
        satisfy(draft, rule.text["require"], first)


def satisfy(draft: Draft, text: dict[str, Any], first: date) -> None:
    """Put in place what one form requires."""
    name = form_name(text, PART_EXTRAS)
    inner = text[name]
    if name in ("all_of", "any_of"):
        for part in inner["parts"]:
            satisfy(draft, part, first)
    elif name in ("held", "issued"):
        entries(draft, inner)[:] = things(draft, inner, first)
        if isinstance(inner.get("at_least"), dict) and "figure" in inner["at_least"]:
            draft.record["figures"][inner["at_least"]["figure"]] = len(entries(draft, inner))
    elif name in ("each", "answered"):
        with_partners(draft, inner, first)
    elif name == "trend":
        compared(draft, inner, first)


def entries(draft: Draft, selector: dict[str, Any]) -> list[dict[str, Any]]:
    """The list of a fact in the record, reported from now on."""
    side = draft.record[SIDES[draft.book.facts[selector["fact"]]["type"]]]
    listed: list[dict[str, Any]] = side.setdefault(selector["fact"], [])
    return listed


def things(draft: Draft, selector: dict[str, Any], first: date) -> list[dict[str, Any]]:
    """One to three entries that meet the lines of a selector, each about another village or project."""
    return [
        thing(draft, selector, first + timedelta(days=draft.chance.randint(0, 60)), name)
        for name in VILLAGES[: draft.chance.choice([1, 2, 3])]
    ]


def thing(draft: Draft, selector: dict[str, Any], when: date, name: str) -> dict[str, Any]:
    """One entry of this day that meets the lines of a selector."""
    about = draft.book.facts[selector["fact"]]
    when = min(when, draft.period[1], draft.complete)
    found: dict[str, Any] = {"on" if about["type"] == "event" else "issued": when.isoformat()}
    for attribute, of in (about.get("attributes") or {}).items():
        line = (selector.get("where") or {}).get(attribute)
        if attribute in ("year", "working_year"):
            found[attribute] = draft.period[1].year
        elif isinstance(line, bool):
            found[attribute] = line
        elif isinstance(line, list):
            found[attribute] = line[:1]
        elif of["type"] == "date" and (line == "given" or attribute == selector.get("by")):
            found[attribute] = when.isoformat()
        elif of.get("codes"):
            found[attribute] = [draft.chance.choice(sorted(of["codes"]))]
        elif of["type"] == "text":
            found[attribute] = name
    if about["type"] == "document":
        found["number"] = name
    return found


def with_partners(draft: Draft, inner: dict[str, Any], first: date) -> None:
    """Give every thing (new ones where there are none) its partner or follower, sometimes all but the last."""
    listed = entries(draft, inner)
    if not listed or draft.chance.random() < 0.6:
        listed[:] = things(draft, inner, first)
    other = inner.get("partner") or inner.get("followed_by")
    if other is None:
        return
    made = []
    for one in listed:
        by = "" if inner.get("by") in TOLD_BY_YEAR else inner.get("by", "")
        start = one.get(by, one.get("on", one.get("issued")))
        if start is None:
            continue
        before = inner.get("when") == "before"
        when = day(start) - ONE_DAY if before else max(day(start) + timedelta(days=draft.chance.choice([0, 5])), first)
        twin = thing(draft, other, when, "Xóm 1")
        for left, right in (inner.get("match") or {}).items():
            twin.pop(right, None)
            if left in one:
                twin[right] = one[left]
        made.append(twin)
    entries(draft, other)[:] = made[:-1] if draft.chance.random() < 0.25 else made


def compared(draft: Draft, inner: dict[str, Any], first: date) -> None:
    """Report this year and the window before it: more, as many or fewer."""
    chance, year = draft.chance, draft.period[1].year
    now, before = chance.choice([(3, 2), (2, 2), (1, 2), (0, 0)])
    if "count" in inner:
        later = [first + timedelta(days=chance.randint(0, 60)) for _ in range(now)]
        earlier = [date(year - 1, chance.randint(1, 12), 15) for _ in range(before)]
        made = [thing(draft, inner["count"], when, "Xóm 1") for when in later]
        made += [{**thing(draft, inner["count"], first, "Xóm 1"), "on": when.isoformat()} for when in earlier]
        entries(draft, inner["count"])[:] = made
        return
    name = str((inner.get("baseline") or {}).get(str(year), year - 1))
    ratio = inner.get("ratio") or {"numerator": [inner["figure"]], "denominator": []}
    for figure in ratio["numerator"]:
        draft.record["figures"][figure] = [{"period": name, "value": before}, {"period": str(year), "value": now}]
    for figure in ratio["denominator"]:
        draft.record["figures"][figure] = [{"period": name, "value": 4}, {"period": str(year), "value": 4}]
