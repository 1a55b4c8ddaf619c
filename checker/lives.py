"""Units of one plan that live alike: what judges them, written as one function as soon as that is worth while."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from checker.measure.plan import RulePlan
from checker.measure.view import FOREVER, View
from checker.measure.view import Life as Alike

if TYPE_CHECKING:
    from checker.codegen.function import Judge

LIVES: Final = 32
"""Units are founded and dissolved on few days; for more of them than this the closures are made anew."""
OFTEN: Final = 128
"""Writing a function takes as long as it saves on some two hundred records; of what came so often more is likely to come."""
WORTH: Final = 256
"""A function is written sooner where so many records are still to come: after ``SOON``, twice as many, and so on."""
SOON: Final = 4


class Life:
    """Units of a plan of one life (``View.life``): how many came, and what judges them.

    ``again``: when it is asked again whether a function is worth writing.
    """

    __slots__ = ("again", "came", "judge", "written")

    def __init__(self, judge: Judge) -> None:
        self.came = 0
        self.again = SOON
        self.judge = judge
        self.written = False


class Lives:
    """What judges the units of a plan: rules in ``fixed`` windows, then those whose windows depend on the record (``loose``).

    ``given``: the places of the fixed ones whose outcomes are given too. ``begun``: the first day of the period of every
    record, where it is the same. ``coming`` says of what came so often so far how much is still to come; ``wrote`` is told of
    how many windows a function was written that judges them.
    """

    def __init__(
        self, fixed: Sequence[RulePlan], given: Sequence[int], loose: Sequence[RulePlan], begun: int | None,
        coming: Callable[[int], int], wrote: Callable[[int], None],
    ) -> None:  # fmt: skip
        self._rules = (fixed, given, loose, begun)
        self._coming = coming
        self._wrote = wrote
        self.known: dict[Alike, Life] = {}

    def judge(self, view: View) -> Judge:
        """What gives the results of all rules for the unit of this view and others of its life."""
        key = view.life
        life = self.known.get(key)
        if life is None:
            if len(self.known) >= LIVES:
                self.known.clear()
            life = self.known[key] = Life(self.asked(view))
        life.came += 1
        if life.came == life.again:
            life.again *= 2
            if not life.written and (life.came >= OFTEN or self._coming(life.came) >= WORTH):
                self._write(life, view)
        return life.judge

    def _write(self, life: Life, view: View) -> None:
        """Writes the function; of units that were dissolved more than their life has to be known."""
        if view.dissolved < FOREVER:
            return
        from checker.codegen.function import Rules, function_of  # only many records need it

        rules = Rules(*self._rules)
        judge = function_of(rules, view, wait=life.came >= OFTEN)
        if judge is None:
            return
        life.judge = judge
        life.written = True
        self._wrote(sum(len(rule.cells) for rule in rules.fixed))

    def forget(self) -> None:
        """Drops the functions, and how often each life came."""
        self.known.clear()

    def asked(self, view: View) -> Judge:
        """Rule by rule."""
        fixed, given, loose, _ = self._rules
        asks = [[cell.for_life(view) for cell in rule.cells] for rule in fixed]

        def judge(view: View) -> tuple[list[Any], list[Sequence[int]]]:
            said = [[ask(view) for ask in its] for its in asks]
            results = [its[0] >> 5 if len(its) == 1 else tuple([one >> 5 for one in its]) for its in said]
            return results, [*(said[number] for number in given), *(rule.outcomes(view) for rule in loose)]

        return judge
