"""The fewest fixes that reach a grade: exact over fractions, with groups, caps and floors.

A grade is reached when 100 · Σ earned / Σ possible is not under its threshold t and no cap below it acts. Over groups that
is Σ M · (r − t/100) ≥ 0, with M the points of a group and r its share: groups can be asked one by one for the most that
any number of fixes gains, and what they answer can be added up. Inside a group a fix changes what is earned, what is
possible (a duty that is not due comes in with its points) and what is open; of states reached with equally many fixes one
that is not better in any of the three is dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from math import lcm
from typing import Any, Final, NamedTuple

from checker.score import COUNTED, HUNDRED, Scored

Mapped = Mapping[str, Any]
SURE_UP_TO: Final = 25
"""So many open rules are always searched to the end; above that states are dropped where there are too many."""
MOST_STATES: Final = 4000
FIXED: Final = "pass"


class Reached(NamedTuple):
    """``fixes``: places in the list of items (None: the grade cannot be reached); ``proven``: no smaller set does it."""

    fixes: tuple[int, ...] | None
    proven: bool = True


class State(NamedTuple):
    """Points in whole numbers (``Search.unit``) and the fixes as a bit set, the first item highest."""

    earned: int
    possible: int
    open: int
    mask: int


class Option(NamedTuple):
    """What some fixes of one rule make of it; ``clean``: it does not fail any more."""

    cost: int
    earned: Fraction
    possible: Fraction
    open: Fraction
    mask: int
    clean: bool


Fronts = dict[int, list[State]]
Best = dict[tuple[int, bool], tuple[Fraction, int]]
"""By number of fixes, and whether anything counts at all: the most that is gained, and the fixes."""


def fewest(items: Sequence[Scored], feasible: Iterable[int], scoring: Mapped, target: int) -> Reached:
    """The smallest set of feasible fixes that reaches the band ``target`` (0 best).

    ``feasible``: places of the items that can still pass. Of sets of one size the one that lies highest above the threshold
    is given (in points: Σ earned − t · Σ possible; without groups that is the highest score), of those that are equal the
    one that comes first in the list.
    """
    search = Search(items, set(feasible), scoring, target)
    if search.blocked:
        return Reached(None)
    most, limit = 4, len(search.feasible)
    while True:
        found = search.run(min(most, limit))
        if found is not None or most >= limit:
            return Reached(found, search.proven)
        most *= 2


def with_fixes(items: Sequence[Scored], fixes: Iterable[int]) -> list[Scored]:
    """The items as they are once these have passed."""
    done = set(fixes)
    return [item._replace(result=FIXED) if place in done else item for place, item in enumerate(items)]


class Search:
    """One search: the rules with their options, in their groups."""

    def __init__(self, items: Sequence[Scored], feasible: set[int], scoring: Mapped, target: int) -> None:
        self.items = items
        self.feasible = feasible
        self.scoring = scoring
        self.threshold = Fraction(scoring["bands"][target]["from"], HUNDRED)
        caps = [cap for cap in scoring["caps"] if cap["grade"] > target]
        self.inside = {group["id"]: set(group["rules"]) for group in scoring.get("groups") or ()}
        self.forced = {rule for cap in caps for rule in cap.get("rules") or ()}
        self.floors: dict[str, Fraction] = {}
        for cap in caps:
            for name in cap.get("groups") or ():
                if cap.get("below") is None:
                    self.forced |= self.inside[name]
                else:
                    self.floors[name] = max(self.floors.get(name, Fraction(0)), Fraction(cap["below"]))
        self.options = self._options()
        self.blocked = any(
            rule in self.options and not any(option.clean for option in self.options[rule]) for rule in self.forced
        )
        shares = [*(floor.denominator for floor in self.floors.values())]
        values = (value for options in self.options.values() for option in options for value in option[1:4])
        self.unit = lcm(1, *shares, *(value.denominator for value in values))
        open_rules = {items[place].rule for place in feasible}
        self.patient = len(open_rules) <= SURE_UP_TO
        self.proven = True

    def _options(self) -> dict[str, list[Option]]:
        by_rule: dict[str, list[int]] = {}
        for place, item in enumerate(self.items):
            if item.result in COUNTED or place in self.feasible:
                by_rule.setdefault(item.rule, []).append(place)
        return {rule: list(self._options_of(rule, places)) for rule, places in by_rule.items()}

    def _options_of(self, rule: str, places: list[int]) -> Iterator[Option]:
        """All ways of mending windows of a rule; of windows of one result the first ones are taken."""
        results = [self.items[place].result for place in places]
        passed, failed = results.count("pass"), results.count("fail")
        unknown = results.count("unknown") + results.count("error")
        open_ = [
            [
                place
                for place, result in zip(places, results, strict=True)
                if place in self.feasible and result in wanted
            ]
            for wanted in (("fail",), ("unknown", "error"), ("not_due", "manual"))
        ]
        weights = self.scoring["points"]
        own = self.scoring.get("rule_points") or {}
        weight = Fraction(own.get(rule, weights[self.items[places[0]].severity]))
        if self.inside and not any(rule in rules for rules in self.inside.values()):
            weight = Fraction(0)
        for fails in range(len(open_[0]) + 1):
            for doubts in range(len(open_[1]) + 1):
                for new in range(len(open_[2]) + 1):
                    count = passed + failed + unknown + new
                    share = weight / count if count else Fraction(0)
                    chosen = zip(open_, (fails, doubts, new), strict=True)
                    mask = sum(1 << self._bit(place) for part, many in chosen for place in part[:many])
                    yield Option(
                        fails + doubts + new, share * (passed + fails + doubts + new), weight if count else Fraction(0),
                        share * (unknown - doubts), mask, fails == failed,
                    )  # fmt: skip

    def _bit(self, place: int) -> int:
        return len(self.items) - 1 - place

    def run(self, most: int) -> tuple[int, ...] | None:
        """The best set of at most so many fixes, or None where none of them is enough."""
        total: Best = {(0, False): (Fraction(0), 0)}
        for best in self._parts(most):
            total = _sum(total, best, most)
        for cost in range(most + 1):
            found = total.get((cost, True))
            if found is not None and found[0] >= 0:
                return tuple(place for place in range(len(self.items)) if found[1] >> self._bit(place) & 1)
        return None

    def _parts(self, most: int) -> Iterator[Best]:
        """What each group answers; rules outside all groups answer only for the caps."""
        if not self.inside:
            yield self._group(list(self.options), Fraction(1), None, most)
            return
        for group in self.scoring["groups"]:
            rules = [rule for rule in group["rules"] if rule in self.options]
            yield self._group(rules, Fraction(group["points"]), self.floors.get(group["id"]), most)
        named = {rule for rules in self.inside.values() for rule in rules}
        outside = [rule for rule in self.options if rule in self.forced and rule not in named]
        fronts = self._fronts(outside, None, most, clean=False)
        yield {(cost, False): (Fraction(0), max(state.mask for state in found)) for cost, found in fronts.items()}

    def _group(self, rules: Sequence[str], worth: Fraction, floor: Fraction | None, most: int) -> Best:
        best: Best = {}
        for clean in (False, True) if floor is not None else (False,):
            for cost, states in self._fronts(rules, floor, most, clean=clean).items():
                for state in states:
                    if floor is not None and not clean and _slack(state, floor) < 0:
                        continue  # under its floor, with a violation: the cap acts
                    active = bool(state.possible) and bool(worth)
                    gain = worth * (Fraction(state.earned, state.possible) - self.threshold) if active else Fraction(0)
                    _keep(best, (cost, active), (gain, state.mask))
        return best

    def _fronts(self, rules: Sequence[str], floor: Fraction | None, most: int, *, clean: bool) -> Fronts:
        """The states that a group can reach, by number of fixes; ``clean``: with no violation left in it."""
        fronts: Fronts = {0: [State(0, 0, 0, 0)]}
        for rule in rules:
            options = [option for option in self.options[rule] if option.clean or not (clean or rule in self.forced)]
            following: dict[int, dict[tuple[int, int, int], int]] = {}
            for option in options:
                earned, possible, open_ = (int(value * self.unit) for value in option[1:4])
                for cost, states in fronts.items():
                    if cost + option.cost > most:
                        continue
                    into = following.setdefault(cost + option.cost, {})
                    for state in states:
                        key = (state.earned + earned, state.possible + possible, state.open + open_)
                        into[key] = max(into.get(key, 0), state.mask | option.mask)
            fronts = {cost: self._front(found, floor) for cost, found in following.items()}
        return fronts

    def _front(self, found: Mapping[tuple[int, int, int], int], floor: Fraction | None) -> list[State]:
        """The states that no other one beats: more earned, less lacking, farther above the floor."""
        states = [State(*key, mask) for key, mask in found.items()]
        ranked = sorted(
            states, key=lambda one: (-one.earned, one.possible - one.earned, -_slack(one, floor), -one.mask)
        )
        kept: list[State] = []
        for state in ranked:
            lacking, slack = state.possible - state.earned, _slack(state, floor)
            if not any(other.possible - other.earned <= lacking and _slack(other, floor) >= slack for other in kept):
                kept.append(state)
        if len(kept) > MOST_STATES and not self.patient:
            self.proven = False
            del kept[MOST_STATES:]
        return kept


def _slack(state: State, floor: Fraction | None) -> Fraction:
    """How far what is earned or open lies above the floor."""
    return Fraction(0) if floor is None else state.earned + state.open - floor * state.possible


def _keep(best: Best, key: tuple[int, bool], found: tuple[Fraction, int]) -> None:
    if key not in best or found > best[key]:
        best[key] = found


def _sum(one: Best, other: Best, most: int) -> Best:
    total: Best = {}
    for (cost, active), (gain, mask) in one.items():
        for (more, also), (further, added) in other.items():
            if cost + more <= most:
                _keep(total, (cost + more, active or also), (gain + further, mask | added))
    return total
