"""Which results a requirement can reach at all, whatever a record says: rules that nothing passes or fails are mistakes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

Mapped = Mapping[str, Any]
BOTH = frozenset({"pass", "fail"})
PASS = frozenset({"pass"})
FAIL = frozenset({"fail"})


def reach(spec: Mapped, facts: Mapped) -> frozenset[str]:
    """``pass`` and ``fail``, as far as a form (with its parameters put in) can come to them."""
    name = next(key for key in spec if key in FORMS)
    return FORMS[name](spec[name], facts)


def _all_of(body: Mapped, facts: Mapped) -> frozenset[str]:
    parts = [reach(part, facts) for part in body["parts"]]
    made = {"pass"} if all("pass" in part for part in parts) else set()
    return frozenset(made | ({"fail"} if any("fail" in part for part in parts) else set()))


def _any_of(body: Mapped, facts: Mapped) -> frozenset[str]:
    parts = [reach(part, facts) for part in body["parts"]]
    made = {"pass"} if any("pass" in part for part in parts) else set()
    return frozenset(made | ({"fail"} if all("fail" in part for part in parts) else set()))


def _counted(body: Mapped, facts: Mapped) -> frozenset[str]:
    least = body.get("at_least", 1)
    if isinstance(least, int) and least <= 0:
        return PASS
    return FAIL if contradictory(body.get("where") or {}) else BOTH


def _figure(body: Mapped, facts: Mapped) -> frozenset[str]:
    return _numbers(body)


def _numbers(body: Mapped) -> frozenset[str]:
    """A whole number from zero up against a bound."""
    for operator, bound in body.items():
        if isinstance(bound, bool) or not isinstance(bound, int):
            continue
        if (operator == "at_least" and bound <= 0) or (operator == "above" and bound < 0):
            return PASS
        if (operator in ("at_most", "equals") and bound < 0) or (operator == "below" and bound <= 0):
            return FAIL
    return BOTH


def _ratio(body: Mapped, facts: Mapped) -> frozenset[str]:
    least, above = body.get("at_least"), body.get("above")
    if (least is not None and Fraction(least) <= 0) or (above is not None and Fraction(above) < 0):
        return PASS
    return BOTH


def _covers(body: Mapped, facts: Mapped) -> frozenset[str]:
    fact = facts["facts"].get(body["fact"], {})
    codes = (fact.get("attributes", {}).get(body["attribute"]) or {}).get("codes")
    if body.get("codes") == [] or (isinstance(body.get("at_least"), int) and body["at_least"] <= 0):
        return PASS
    if codes is not None and isinstance(body.get("at_least"), int) and body["at_least"] > len(codes):
        return FAIL
    return FAIL if contradictory(body.get("where") or {}) else BOTH


def _none(body: Mapped, facts: Mapped) -> frozenset[str]:
    if contradictory(body.get("where") or {}):
        return PASS
    never_clean = body.get("empty") == "not_applicable" and not body.get("unhandled")
    return FAIL if never_clean else BOTH


def _triggers(body: Mapped, facts: Mapped) -> frozenset[str]:
    if contradictory(body.get("where") or {}):
        return frozenset()
    if contradictory(body.get("has") or {}) or contradictory((body.get("partner") or {}).get("where") or {}):
        return FAIL
    return BOTH


def contradictory(where: Mapped) -> bool:
    """Whether no entry can meet the lines of a selection."""
    return any(_no_value(line) for line in where.values())


def _no_value(line: Any) -> bool:
    if isinstance(line, list):
        return not line
    if not isinstance(line, Mapping) or "share_of" in line:
        return False
    low = max([line.get("at_least", 0), line.get("above", -1) + 1, line.get("equals", 0)], key=_whole)
    tops = [line[name] - (name == "below") for name in ("at_most", "below", "equals") if _is_whole(line.get(name))]
    if tops and _is_whole(low) and min(tops) < low:
        return True
    first, last = line.get("from"), line.get("until")
    return first is not None and last is not None and first > last


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _whole(value: Any) -> int:
    return value if _is_whole(value) else 0


FORMS: dict[str, Callable[[Mapped, Mapped], frozenset[str]]] = {
    "all_of": _all_of,
    "any_of": _any_of,
    "held": _counted,
    "issued": _counted,
    "in_use": _counted,
    "recurs": lambda body, facts: PASS if body.get("times", 1) <= 0 else BOTH,
    "figure": _figure,
    "flag": lambda body, facts: BOTH,
    "ratio": _ratio,
    "covers": _covers,
    "none": _none,
    "answered": _triggers,
    "each": _triggers,
    "trend": lambda body, facts: BOTH,
    "observed": lambda body, facts: PASS,
    "judged": lambda body, facts: BOTH,
}
