"""Which keys every construct of a rule file may have; anything else raises, so that nothing is read past silently."""

from __future__ import annotations

from typing import Any

WINDOW = {
    "every",
    "tail",
    "first",
    "grace",
    "roll_up",
    "once",
    "standing",
    "per_event",
    "after_working_year",
    "anchored",
}
SELECTOR = {"fact", "where", "by", "own"}
COMPARISONS = {"equals", "at_least", "above", "at_most", "below"}
LINE = COMPARISONS | {
    "share_of",
    "from",
    "until",
    "before",
    "not_after",
    "more_than",
    "days_after",
    "contains",
    "lacks",
    "not_in",
    "no_later_than",
    "of_year",
}
FORMS: dict[str, set[str]] = {
    "held": SELECTOR | {"at_least", "predecessors", "late", "span", "part", "reasons"},
    "issued": SELECTOR | {"at_least", "max_age_months", "ever", "part", "reasons", "late"},
    "in_use": SELECTOR | {"throughout", "at_end", "ended_by", "part", "reasons"},
    "figure": COMPARISONS | {"figure", "attribute", "at_once", "reasons", "part"},
    "flag": {"flag", "attribute", "any", "is", "reasons", "part"},
    "ratio": {"numerator", "denominator", "at_least", "above", "zero", "zero_note", "reasons", "part"},
    "answered": SELECTOR
    | {
        "closed_by",
        "followed_by",
        "match",
        "within",
        "with",
        "late",
        "due",
        "empty_note",
        "reasons",
    },
    "each": SELECTOR
    | {"has", "partner", "partner_in_force", "match", "when", "due", "in_force", "empty_note", "reasons"},
    "covers": SELECTOR | {"attribute", "codes", "at_least", "in_force", "span", "reasons", "part"},
    "trend": {"ratio", "figure", "count", "direction", "above_zero", "baseline", "reasons"},
    "none": SELECTOR | {"unhandled", "empty", "empty_note", "reasons"},
    "recurs": SELECTOR | {"matches", "anchor", "every_months", "tolerance_months", "times", "reasons"},
    "all_of": {"parts", "reasons"},
    "any_of": {"parts", "reasons"},
    "observed": {"show"},
    "judged": {"question"},
}
NUMBER = {"figure", "by_kind"}
PART_EXTRAS = {"applies", "judged_with", "gates"}
CONDITION_EXTRAS = {"not_reported", "note", "small_unit", "at_once"}


def only(text: dict[str, Any], allowed: set[str], where: str) -> None:
    """Raise ValueError where `text` has a key that is not allowed."""
    strange = sorted(set(text) - allowed)
    if strange:
        raise ValueError(f"{where}: unknown keys {strange}")


def check_window(text: dict[str, Any], name: str, facts: dict[str, Any]) -> None:
    """Refuse a window of unknown shape."""
    only(text, WINDOW, f"{name} window")
    if isinstance(text.get("once"), dict):
        only(text["once"], {"grace", "unless_shown"}, f"{name} once")
        if "unless_shown" in text["once"]:
            check_selector(text["once"]["unless_shown"], SELECTOR, f"{name} unless_shown", facts)
    if "after_working_year" in text:
        only(text["after_working_year"], {"months", "min_months"}, name)


def check_selector(text: dict[str, Any], allowed: set[str], where: str, facts: dict[str, Any]) -> None:
    """Refuse unknown keys, an unknown fact, an unknown attribute or an unknown operator."""
    only(text, allowed, where)
    if text["fact"] not in facts:
        raise ValueError(f"{where}: unknown fact {text['fact']}")
    check_lines(text.get("where"), where)


def check_lines(lines: Any, where: str) -> None:
    """Refuse operators of a `where` that nobody has explained."""
    for attribute, wanted in (lines or {}).items():
        if isinstance(wanted, dict):
            only(wanted, LINE, f"{where}: {attribute}")
        elif not isinstance(wanted, bool | list) and wanted not in ("given", "window"):
            raise ValueError(f"{where}: {attribute}: {wanted!r}")


def check_form(text: dict[str, Any], where: str, facts: dict[str, Any]) -> None:
    """Refuse an unknown form or an unknown key below it; a part may carry `applies` and `judged_with`."""
    name = form_name(text, PART_EXTRAS)
    inner = text[name]
    where = f"{where} {name}"
    if name == "area":
        raise ValueError(f"{where}: the form area is not evaluated on records")
    only(inner, FORMS[name], where)
    if "fact" in FORMS[name]:
        check_selector(inner, FORMS[name], where, facts)
    for part in inner.get("part") or []:
        check_selector(part, SELECTOR, f"{where} part", facts)
    for key in ("partner", "followed_by", "count"):
        if key in inner:
            check_selector(inner[key], SELECTOR, f"{where} {key}", facts)
    if "within" in inner:
        check_limit(inner["within"], where)
    if isinstance(inner.get("due"), dict):
        check_limit(inner["due"], where)
    if inner.get("when", "window") not in ("window", "before", "until", "after", "any"):
        raise ValueError(f"{where}: when {inner['when']}")
    for key in ("has", "with"):
        check_lines(inner.get(key), f"{where} {key}")
    for key in COMPARISONS & set(inner):
        if isinstance(inner[key], dict):
            only(inner[key], NUMBER if "of" not in inner[key] else {"attribute", "of"}, f"{where} {key}")
            if "of" in inner[key]:
                check_selector(inner[key]["of"], SELECTOR, f"{where} of", facts)
    if name == "recurs":
        only(inner["anchor"], SELECTOR, f"{where} anchor")
    for part in inner.get("parts") or []:
        check_form(part, where, facts)
    for condition in text.get("applies") or []:
        check_condition(condition, f"{where} applies", facts)


def check_limit(text: dict[str, Any], where: str) -> None:
    """Refuse a limit that is not one number of days or months, one date attribute, or the later of several limits."""
    only(text, {"days", "working_days", "months", "attribute", "later_of"}, f"{where} limit")
    if len(text) != 1:
        raise ValueError(f"{where}: limit {text}")
    for one in text.get("later_of", []):
        check_limit(one, where)


def check_condition(text: dict[str, Any], where: str, facts: dict[str, Any]) -> None:
    """Refuse a condition that is no form, kind, not or any."""
    name = form_name(text, CONDITION_EXTRAS)
    if name == "kind":
        return
    if name == "not":
        check_condition(text["not"], where, facts)
    elif name == "any":
        for one in text["any"]:
            check_condition(one, where, facts)
    else:
        check_form({name: text[name]}, where, facts)


def form_name(text: dict[str, Any], extras: set[str]) -> str:
    """The one key that names the form (or kind, not, any); raises where there is none or more."""
    known = set(FORMS) | {"kind", "not", "any", "area"}
    names = [key for key in text if key in known]
    if len(names) != 1 or set(text) - extras - set(names):
        raise ValueError(f"no form in {sorted(text)}")
    return names[0]
