"""Two results compared: units matched by their id, every changed finding with its cause, the difference of scores exactly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from itertools import zip_longest
from typing import Any, NamedTuple

from checker.compare.causes import Cause, cause, differences
from checker.compare.pairs import Pair, pairs
from checker.compare.parts import Parts, explains, parts, shares, value_of
from checker.compare.schema import KEPT
from checker.score import plain, rounded

Mapped = Mapping[str, Any]


class Change(NamedTuple):
    """A finding that changed, and why."""

    pair: Pair
    cause: Cause


class UnitComparison(NamedTuple):
    """One unit in two results.

    ``parts``: the difference of its scores by rule (None with ``why_no_parts``, a key of ``texts.COMPARE``); ``by_cause``:
    the same by cause; both sum up to the difference exactly.
    """

    before: Mapped
    after: Mapped
    changes: list[Change]
    parts: Parts | None
    why_no_parts: str
    by_cause: dict[str, Fraction]

    @property
    def values(self) -> tuple[Fraction | None, Fraction | None]:
        return value_of(self.before), value_of(self.after)


class Known(NamedTuple):
    """What the program knows of rules: scoring models that may have been used, and which rules only a person decides."""

    scorings: list[Mapped]
    judged: Callable[[str], bool]

    def said(self, text: str | None, lang: str) -> str | None:
        """A grade or the reason of a cap, which a file holds in its own language, in the language asked for."""
        both = [item["grade"] for model in self.scorings for item in model["bands"]]
        both += [item["why"] for model in self.scorings for item in model["caps"]]
        return next((str(one[lang]) for one in both if text in one.values()), text)


class Comparison(NamedTuple):
    """Two results compared; ``heads``: what stands before their units; ``only``: ids of units that one of them alone has."""

    names: tuple[str, str]
    heads: tuple[Mapped, Mapped]
    units: list[UnitComparison]
    only: tuple[list[str], list[str]]
    known: Known


def compare(names: tuple[str, str], before: Mapped, after: Mapped, known: Known) -> Comparison:
    """Compares two results (each as in ``danchu/result/1``)."""
    sides = [_by_id(result["units"]) for result in (before, after)]
    units: list[UnitComparison] = []
    only: tuple[list[str], list[str]] = ([], [])
    for name in sorted(sides[0].keys() | sides[1].keys()):
        # a unit with several records: in their order, which is that of their periods
        for one, other in zip_longest(sides[0].get(name, ()), sides[1].get(name, ())):
            if one is None or other is None:
                only[one is None].append(name)
            else:
                units.append(_unit(before, after, one, other, known))
    heads = tuple({key: value for key, value in result.items() if key != "units"} for result in (before, after))
    return Comparison(names, (heads[0], heads[1]), units, only, known)


def _by_id(units: Iterable[Mapped]) -> dict[str, list[Mapped]]:
    found: dict[str, list[Mapped]] = defaultdict(list)
    for unit in units:
        found[unit["unit"]["id"]].append(unit)
    return found


def _unit(head_a: Mapped, head_b: Mapped, before: Mapped, after: Mapped, known: Known) -> UnitComparison:
    between = differences(head_a, head_b, before, after)
    changes = [
        Change(pair, cause(pair, between, known.judged))
        for pair in pairs(before["findings"], after["findings"])
        if pair.changed
    ]
    found, why = _parts(before, after, known)
    return UnitComparison(before, after, changes, found, why, _by_cause(found, changes) if found else {})


def _parts(before: Mapped, after: Mapped, known: Known) -> tuple[Parts | None, str]:
    """The difference by rule, where scorings are known that give the very points of both files."""
    if value_of(before) is None or value_of(after) is None:
        return None, "no_parts_score"
    # one model for both, where one explains both: the same rules then have the same points
    fitting = [[model for model in known.scorings if explains(unit, model)] for unit in (before, after)]
    if not all(fitting):
        return None, "no_parts_points"
    both = next((model for model in fitting[0] if model in fitting[1]), None)
    models = (both, both) if both is not None else (fitting[0][0], fitting[1][0])
    return parts(shares(before, models[0]), shares(after, models[1])), ""


def _by_cause(found: Parts, changes: Iterable[Change]) -> dict[str, Fraction]:
    """The difference by cause: a rule whose windows changed for different causes counts as several."""
    causes: dict[str, set[str]] = defaultdict(set)
    for change in changes:
        causes[change.pair.rule].add(change.cause.name)
    total: dict[str, Fraction] = defaultdict(Fraction)
    for rule, part in found.rules.items():
        own = causes.get(rule)
        total["scoring" if not own else next(iter(own)) if len(own) == 1 else "several"] += part
    total["scoring"] += found.scoring
    return {name: part for name, part in sorted(total.items()) if part}


def comparison_json(made: Comparison) -> dict[str, Any]:
    """A comparison as data: ``danchu/comparison/1``."""
    sides = {
        side: {
            "file": name, "as_of": head["as_of"], "period": head.get("period"), "rulebook": head["rulebook"]["sha256"],
            "checker": head["checker"]["version"], "profile": (head.get("profile") or {}).get("id"),
        }
        for side, name, head in zip(("before", "after"), made.names, made.heads, strict=True)
    }  # fmt: skip
    return {
        "schema": "danchu/comparison/1",
        **sides,
        "units": [_unit_json(unit) for unit in made.units],
        "only_before": made.only[0],
        "only_after": made.only[1],
    }


def _unit_json(unit: UnitComparison) -> dict[str, Any]:
    before, after = unit.values
    whole = None if before is None or after is None else after - before
    return {
        "unit": unit.after["unit"],
        "before": _score_json(unit.before, before),
        "after": _score_json(unit.after, after),
        "difference": None if whole is None else _exact(whole),
        "by_rule": None if unit.parts is None else {rule: _exact(part) for rule, part in unit.parts.rules.items()},
        "scoring": None if unit.parts is None else _exact(unit.parts.scoring),
        "by_cause": None if unit.parts is None else {name: _exact(part) for name, part in unit.by_cause.items()},
        "changes": [_change_json(change) for change in unit.changes],
    }


def _score_json(unit: Mapped, value: Fraction | None) -> dict[str, Any]:
    score = unit["score"]
    return {
        "value": None if value is None else _exact(value), "grade": score["grade"],
        "caps": [cap["why"] for cap in score["caps"]], "record_sha256": unit["record_sha256"],
    }  # fmt: skip


def _exact(value: Fraction) -> dict[str, Any]:
    return {"exact": plain(value), "value": rounded(abs(value)) * (1 if value >= 0 else -1)}


def _change_json(change: Change) -> dict[str, Any]:
    pair = change.pair
    return {
        "rule": pair.rule,
        "before": _finding_json(pair.before),
        "after": _finding_json(pair.after),
        "changed": list(pair.changed),
        "cause": change.cause.name,
        "possible": list(change.cause.possible),
    }


def _finding_json(finding: Mapped | None) -> dict[str, Any] | None:
    if finding is None:
        return None
    return {name: finding[name] for name in KEPT}


def changed_rules(unit: UnitComparison) -> Iterator[tuple[Change, Fraction | None]]:
    """Changes with the part of their rule, said once at the rule's first change."""
    told: set[str] = set()
    for change in unit.changes:
        rule = change.pair.rule
        part = None if unit.parts is None or rule in told else unit.parts.rules.get(rule, Fraction(0))
        told.add(rule)
        yield change, part
