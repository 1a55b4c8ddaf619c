"""Why a finding changed, as far as two result files can tell.

They hold no records; they hold hashes of them, of every document and of the rulebook, the day of assessment, the unit, and
for every finding what was counted. The order of the decision:

1. what people decided differs, and the computed results are the same: *judgement*;
2. what differs between the two results at all could be the cause: the record (*data*), the document, rulebook, profile or
   checker (*rule*), the *day*, the *unit*. Nothing differs: *unclear*. One thing differs: that (the record, for a rule that
   only a person can decide: *judgement*);
3. several differ, and the finding itself says which: a reason of kind, place or life, *unit*; a last day between the two days
   of assessment with nothing else counted, *day*; a rule that only a person decides, *judgement*; other evidence or counts
   under the same rules where the last day had passed both times, or does not speak, *data*;
4. else *several*, with everything that differs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from checker.compare.pairs import Pair

Mapped = Mapping[str, Any]
UNIT_REASONS: Final = ("other_kind", "other_place", "unit_not_existing", "window_too_short")
UNIT_FIELDS: Final = ("kind", "province", "commune")


class Cause(NamedTuple):
    """``name``: a key of ``texts.CLASSES``; ``possible``: everything that differs and could be behind it."""

    name: str
    possible: tuple[str, ...]


class Differences(NamedTuple):
    """What differs between two results for one unit; ``documents``: ids of those whose text of rules differs."""

    data: bool
    unit: bool
    day: tuple[str, str] | None
    rules: bool
    documents: frozenset[str]


def differences(head_a: Mapped, head_b: Mapped, unit_a: Mapped, unit_b: Mapped) -> Differences:
    """What differs between the heads of two results, and between their parts about one unit."""
    hashes = [{item["id"]: item["sha256"] for item in head["rulebook"]["documents"]} for head in (head_a, head_b)]
    names = hashes[0].keys() | hashes[1].keys()
    profiles = [(head.get("profile") or {}).get("sha256") for head in (head_a, head_b)]
    changed = frozenset(name for name in names if hashes[0].get(name) != hashes[1].get(name))
    same_rules = head_a["rulebook"]["sha256"] == head_b["rulebook"]["sha256"]
    # parameters and the glossary belong to no document; every document may read them
    shared = not same_rules and not changed
    return Differences(
        data=unit_a["record_sha256"] != unit_b["record_sha256"],
        unit=any(unit_a["unit"].get(name) != unit_b["unit"].get(name) for name in UNIT_FIELDS),
        day=(head_a["as_of"], head_b["as_of"]) if head_a["as_of"] != head_b["as_of"] else None,
        rules=shared or profiles[0] != profiles[1] or head_a["checker"] != head_b["checker"],
        documents=changed,
    )


def cause(pair: Pair, between: Differences, judged: Callable[[str], bool]) -> Cause:
    """Why a finding changed; ``judged`` says whether only a person can decide a rule."""
    before, after = pair.before, pair.after
    document = (after or before or {})["document"]
    decided = before is not None and after is not None and before["disposition"] != after["disposition"]
    if decided and before is not None and after is not None and _computed(before) == _computed(after):
        return Cause("judgement", ("judgement",))
    possible = [
        name
        for name, differs in (
            ("data", between.data), ("judgement", decided), ("unit", between.unit), ("day", between.day is not None),
            ("rule", between.rules or document in between.documents),
        )
        if differs
    ]  # fmt: skip
    if not possible:
        return Cause("unclear", ())
    person = judged(pair.rule)
    if len(possible) == 1:
        only = possible[0]
        return Cause("judgement" if only == "data" and person else only, (only,))
    return Cause(_told(pair, between, possible, person=person), tuple(possible))


def _told(pair: Pair, between: Differences, possible: list[str], *, person: bool) -> str:
    """What the finding itself says, where several things differ."""
    before, after = pair.before, pair.after
    if before is None or after is None:
        return "unit" if between.unit and "rule" not in possible else "several"
    if "rule" in possible or "judgement" in possible:
        return "several"
    reasons = {before["reason"], after["reason"]}
    if before["reason"] != after["reason"] and not reasons.isdisjoint(UNIT_REASONS) and (between.unit or between.data):
        return "unit"
    if "unit" in possible:
        return "several"
    counted = before["progress"] != after["progress"] or before["evidence"] != after["evidence"]
    crossed = between.day is not None and _crossed(before, after, between.day)
    if crossed and not counted:
        return "day"
    if crossed:
        return "several"
    if person:
        return "judgement"
    closed = between.day is None or _both_closed(before, after, between.day)
    return "data" if between.data and (closed or counted) else "several"


def _computed(finding: Mapped) -> Any:
    """The result that the rules gave, whatever people decided."""
    disposition = finding["disposition"]
    return disposition["old"] if disposition and disposition.get("kind") == "overridden" else finding["result"]


def _crossed(before: Mapped, after: Mapped, days: tuple[str, str]) -> bool:
    """Whether the last day of a duty lies between the two days of assessment: it was open for one of them only."""
    open_before = before["result"] == "not_due"
    return open_before != (after["result"] == "not_due") or _open(before, days[0]) != _open(after, days[1])


def _open(finding: Mapped, as_of: str) -> bool:
    return finding["due"] is not None and finding["due"] >= as_of


def _both_closed(before: Mapped, after: Mapped, days: tuple[str, str]) -> bool:
    """Whether both windows were over: then another day of assessment changes nothing. Duties without window never are."""
    closed = (
        finding["due"] is not None and finding["due"] < day for finding, day in ((before, days[0]), (after, days[1]))
    )
    return before["window"] is not None and after["window"] is not None and all(closed)
