"""Changes to a rule: every copy that differs from it in one number, word, window, kind or condition."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from checker.rulebook.versions import joined

Mapped = Mapping[str, Any]
Path = tuple[str | int, ...]


class Change(NamedTuple):
    """One thing changed: by which operator, where in the rule, from what to what; ``rule`` is the changed copy."""

    operator: str
    path: Path
    old: Any
    new: Any
    rule: Mapped


COUNTS: Final = frozenset({
    "at_least", "above", "at_most", "below", "equals", "days", "working_days", "months", "max_age_months",
    "every_months", "tolerance_months", "times", "grace", "more_than", "min_months", "by_kind",
})  # fmt: skip
STRICTER: Final = {"at_least": "above", "above": "at_least", "at_most": "below", "below": "at_most"}
OTHER_LENGTH: Final = {"year": "half_year", "half_year": "year", "quarter": "half_year", "month": "quarter"}
OTHER_LIMIT: Final = {"days": "working_days", "working_days": "days"}
COMBINED: Final = {"all_of": "any_of", "any_of": "all_of"}
JUDGED_FIELDS: Final = ("window", "applies", "require", "never", "blocked_by", "notes")
TESTED: Final = (("where",), ("has",), ("with",))
NEARLY: Final = "9/10"
LEAP: Final = "02-29"


def changes(rule: Mapped) -> Iterator[Change]:
    """Every change to a compiled rule, in a fixed order; of a rule with versions, to each version and its days."""
    versions = list(rule.get("versions") or ())
    if not versions:
        yield from _to_one(rule)
        return
    for place, version in enumerate(versions):
        for change in _to_one(version):
            if change.path[0] == "blocked_by" and place + 1 < len(versions):
                continue  # which rule blocks is asked of the rule as a whole, which reads like its last version
            others = [*versions[:place], change.rule, *versions[place + 1 :]]
            yield change._replace(path=("versions", place, *change.path), rule=joined(others))
        yield from _days_of(versions, place)


def _days_of(versions: list[Any], place: int) -> Iterator[Change]:
    """The days of a version: its boundary with the next one moved by a day, an outer end by a year."""
    days = versions[place]["in_force"]
    following = versions[place + 1] if place + 1 < len(versions) else {}
    moves = []
    for by in (-1, 1):
        if place == 0 or versions[place].get("gap"):
            moves.append([(place, "from", years_on(days["from"], by))])
        if following and not following.get("gap"):
            boundary = (place + 1, "from", _days_on(following["in_force"]["from"], by))
            moves.append([boundary, (place, "to", _days_on(days["to"], by))])
        elif days.get("to"):
            moves.append([(place, "to", years_on(days["to"], by))])
    yield from filter(_in_order, (_moved(versions, some) for some in moves))


def _in_order(change: Change) -> bool:
    """Whether every version still begins before it ends, and ends before the next one begins."""
    days = [version["in_force"] for version in change.rule["versions"]]
    whole = all(own["from"] <= (own.get("to") or own["from"]) for own in days)
    return whole and all(own["to"] < later["from"] for own, later in itertools.pairwise(days))


def _moved(versions: list[Any], moves: list[tuple[int, str, str]]) -> Change:
    """Days of versions put elsewhere; the change is named after the first of them."""
    changed = versions
    for place, end, day in moves:
        changed = with_value(changed, (place, "in_force", end), day)
    place, end, day = moves[0]
    path = ("versions", place, "in_force", end)
    return Change("effect", path, versions[place]["in_force"][end], day, joined(changed))


def _to_one(rule: Mapped) -> Iterator[Change]:
    """The changes to a rule, or to one version of it as if it were a rule of its own."""
    if len(rule["binds"]) > 1:
        for place, kind in enumerate(rule["binds"]):
            yield Change("kind", ("binds", place), kind, None, without(rule, ("binds", place)))
    for field in JUDGED_FIELDS:
        if rule.get(field):
            yield from _inside(rule, rule[field], (field,))


def _inside(rule: Mapped, value: Any, path: Path) -> Iterator[Change]:
    if isinstance(value, Mapping):
        yield from _mapping(rule, value, path)
    elif isinstance(value, list):
        yield from _list(rule, value, path)
    else:
        yield from _scalar(rule, value, path)


def _mapping(rule: Mapped, value: Mapped, path: Path) -> Iterator[Change]:
    if path == ("blocked_by",) or (path == ("never",) and "fail" in value["results"]):
        yield Change(str(path[0]), path, None, None, without(rule, path))
    yield from _defaults(rule, value, path)
    for key, item in value.items():
        here = (*path, key)
        renamed = STRICTER.get(key) or (OTHER_LIMIT.get(key) if path[-1] == "within" else None) or COMBINED.get(key)
        if renamed and not (key in STRICTER and path[-1] in ("held", "issued", "covers")):
            operator = "combined" if key in COMBINED else "strict" if key in STRICTER else "limit"
            yield Change(operator, here, key, renamed, with_value(without(rule, here), (*path, renamed), item))
        if path[-1] == "where":
            yield Change("line", here, item, None, without(rule, here))
        if key in ("every", "tail", "first"):
            yield from _window(rule, key, item, here)
        elif path[-1] == "reasons":
            other = "insufficient_evidence" if item != "insufficient_evidence" else "missing"
            yield Change("reason", here, item, other, with_value(rule, here, other))
        else:
            yield from _inside(rule, item, here)


def _defaults(rule: Mapped, value: Mapped, path: Path) -> Iterator[Change]:
    """Numbers that a rule leaves unsaid are numbers all the same."""
    if path[-1] in ("held", "issued") and path[-2:-1] not in TESTED and "at_least" not in value:
        for other in (0, 2):
            yield Change("number", (*path, "at_least"), 1, other, with_value(rule, (*path, "at_least"), other))
    if path[-1] == "ratio" and not value.keys() & {"at_least", "above"} and path[-2:-1] != ("trend",):
        yield Change("number", (*path, "at_least"), 1, NEARLY, with_value(rule, (*path, "at_least"), NEARLY))


def _window(rule: Mapped, key: str, value: str, path: Path) -> Iterator[Change]:
    if key == "every" and value in OTHER_LENGTH:
        yield Change("window", path, value, OTHER_LENGTH[value], with_value(rule, path, OTHER_LENGTH[value]))
    elif key == "tail":
        day = datetime.date.fromisoformat(f"{2000 if value == LEAP else 2001}-{value}")
        for other in (day - datetime.timedelta(1), day + datetime.timedelta(1)):
            tail = other.isoformat()[5:]
            yield Change("day", path, value, tail, with_value(rule, path, tail))
    elif key == "first":
        for by in (-1, 1):
            moved = str(int(value[:4]) + by) + value[4:]
            yield Change("effect", path, value, moved, with_value(rule, path, moved))


def _list(rule: Mapped, value: list[Any], path: Path) -> Iterator[Change]:
    key = path[-1]
    for place, item in enumerate(value):
        here = (*path, place)
        if key == "applies":
            yield Change("condition", here, item, None, without(rule, here))
        elif key == "notes":
            yield Change("note", here, item.get("code"), None, without(rule, here))
        elif key in ("parts", "part") and (key == "part" or len(value) > 1):
            yield Change("part", here, item, None, without(rule, here))
        elif isinstance(item, str) and len(value) > 1:
            yield Change("code", here, item, None, without(rule, here))
        if isinstance(item, (Mapping, list)):
            yield from _inside(rule, item, here)


def _scalar(rule: Mapped, value: Any, path: Path) -> Iterator[Change]:
    key = path[-1]
    if isinstance(value, bool):
        if path[-2:-1] in TESTED or key in ("is", "own", "throughout"):
            yield Change("flag", path, value, not value, with_value(rule, path, not value))
    elif path[-2:-1] == ("by_kind",) and key != "default" and key not in rule["binds"]:
        return  # a number for a kind that the rule does not bind decides nothing
    elif isinstance(value, int) and (key in COUNTS or path[-2:-1] == ("by_kind",)):
        for other in (value - 1, value + 1):
            if other >= 0:
                yield Change("number", path, value, other, with_value(rule, path, other))
    elif key in ("from", "until") and isinstance(value, str):
        day = datetime.date.fromisoformat(value)
        for by in (-1, 1):
            other_day = (day + datetime.timedelta(by)).isoformat()
            yield Change("day", path, value, other_day, with_value(rule, path, other_day))


def years_on(day: str, by: int) -> str:
    """The same day of another year; 29 February becomes the 28th."""
    found = datetime.date.fromisoformat(day)
    leap = (found.month, found.day) == (2, 29)
    return found.replace(year=found.year + by, day=28 if leap else found.day).isoformat()


def _days_on(day: str, by: int) -> str:
    return (datetime.date.fromisoformat(day) + datetime.timedelta(by)).isoformat()


def with_value(root: Any, path: Path, value: Any) -> Any:
    """A copy of nested data with another value at a path; what does not change is shared."""
    if not path:
        return value
    key, rest = path[0], path[1:]
    if isinstance(root, list):
        return [with_value(item, rest, value) if place == key else item for place, item in enumerate(root)]
    return {**root, key: with_value(root.get(key, {}), rest, value)}


def without(root: Any, path: Path) -> Any:
    """A copy of nested data without what stands at a path."""
    key, rest = path[0], path[1:]
    if isinstance(root, list):
        if not rest:
            return [item for place, item in enumerate(root) if place != key]
        return [without(item, rest) if place == key else item for place, item in enumerate(root)]
    if not rest:
        return {name: item for name, item in root.items() if name != key}
    return {**root, key: without(root[key], rest)}
