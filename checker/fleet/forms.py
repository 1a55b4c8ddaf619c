"""Forms of requirement, each as what a unit does to meet it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from checker.fleet.demands import flag_names
from checker.fleet.following import Following
from checker.fleet.spans import Span
from checker.fleet.wants import Want, Wanted, wanted

Mapped = Mapping[str, Any]
_FORMS: Final = (
    "held", "issued", "in_use", "figure", "flag", "ratio", "answered", "each", "covers", "trend", "none", "recurs",
    "all_of", "any_of", "observed", "judged",
)  # fmt: skip
_POSTS: Final = 3


class Forms(Following):
    """Turns requirements into demands."""

    def add(self, rule: str, require: Mapped, found: Sequence[Span], gates: frozenset[str]) -> None:
        """Adds what a requirement asks for in these spans."""
        self._rule, self._gates = rule, gates
        self._form(require, found)

    def _form(self, require: Mapped, found: Sequence[Span]) -> None:
        name = next(form for form in _FORMS if form in require)
        if self._unit.all_hold(require.get("applies") or ()) is False:
            return
        outside = self._gates
        self._gates = outside | flag_names(require.get("applies") or ())
        getattr(self, f"_{name}")(require[name], found)
        self._gates = outside

    def _all_of(self, form: Mapped, found: Sequence[Span]) -> None:
        for part in form["parts"]:
            self._form(part, found)

    def _any_of(self, form: Mapped, found: Sequence[Span]) -> None:
        """The shortest way to meet it; of two alike the first."""
        open_parts = [part for part in form["parts"] if self._unit.all_hold(part.get("applies") or ()) is not False]
        if open_parts:
            self._form(min(open_parts, key=lambda part: len(str(part))), found)

    def _held(self, form: Mapped, found: Sequence[Span]) -> None:
        if form.get("span") == "before":
            return
        if form.get("predecessors"):
            self.demands.predecessors[form["fact"]] = None
        least = form.get("at_least", 1)
        if isinstance(least, Mapping) and "figure" in least:
            self.demands.numbers.counted.setdefault(least["figure"], form["fact"])
            self._slots(form, found, repeat=least["figure"])
            return
        for _ in range(self._number(least)):
            self._slots(form, found)

    def _issued(self, form: Mapped, found: Sequence[Span]) -> None:
        by = form.get("by") or ""
        if self.known(form["fact"]).get(by, {}).get("type") == "figure":
            self._slots(form, found)
        else:
            self._lasting(form, found, fresh="max_age_months" in form)

    def _in_use(self, form: Mapped, found: Sequence[Span]) -> None:
        end = Wanted()
        end.add(form.get("ended_by") or self._ended, Want(absent=True))
        self._lasting(form, found, end)

    def _covers(self, form: Mapped, found: Sequence[Span]) -> None:
        attribute, least = form["attribute"], form.get("at_least")
        more = Wanted()
        if form.get("codes"):
            more.add(attribute, Want(all_of=frozenset(form["codes"])))
        elif isinstance(least, int) and self.known(form["fact"])[attribute].get("codes"):
            more.add(attribute, Want(different=least))
        elif isinstance(least, Mapping) and "figure" in least:
            self.demands.numbers.subjects[least["figure"]] = (form["fact"], attribute)
        else:
            self._posts(form, found)
            return
        if form.get("in_force"):
            self._lasting(form, found, more)
        else:
            self._slots(form, found, more)

    def _posts(self, form: Mapped, found: Sequence[Span]) -> None:
        """So many different texts, as many as a paper names: the paper names no more than there are."""
        least = form["at_least"]
        if isinstance(least, Mapping):
            about = Wanted()
            about.add(least["attribute"], Want(least=1, most=_POSTS))
            self.demands.always.setdefault(least["of"]["fact"], []).append(about)
        for nth in range(_POSTS if isinstance(least, Mapping) else int(least)):
            more = Wanted()
            more.add(form["attribute"], Want(nth=nth))
            self._slots(form, found, more)

    def _figure(self, form: Mapped, found: Sequence[Span]) -> None:
        numbers = self.demands.numbers
        name = form.get("figure")
        if name is None:
            return
        for key in ("at_least", "above", "equals", "at_most", "below"):
            told = form.get(key)
            if isinstance(told, Mapping) and "figure" in told:
                numbers.part(name, told["figure"], (1, 1))
            elif isinstance(told, int):
                numbers.bound(name, wanted({name: {key: told}}, {name: {"type": "figure"}}, "").attributes[name])

    def _flag(self, form: Mapped, found: Sequence[Span]) -> None:
        value = bool(form.get("is", True))
        if "flag" in form:
            self.demands.flags[form["flag"]] = value
        elif not form.get("any"):
            self.demands.attributes[form["attribute"]] = value

    def _ratio(self, form: Mapped, found: Sequence[Span]) -> None:
        upper, _, lower = str(form.get("at_least", form.get("above", 1))).partition("/")
        whole, (first, *rest) = form["denominator"][0], form["numerator"]
        self.demands.numbers.part(first, whole, (int(upper), int(lower or 1)))
        for name in rest:
            self.demands.numbers.rests[name] = (whole, first)
            self.demands.numbers.names[name] = None

    def _trend(self, form: Mapped, found: Sequence[Span]) -> None:
        baseline = form.get("baseline") or {}
        years = [span.year for span in found]
        before = [str(baseline.get(str(year), year - 1)) for year in years]
        if "count" in form:
            for span in [*found, *found]:
                self._slots(form["count"], [span])
            year = found[0].year - 1
            first = found[0].first - 365
            if not self.demands.life.first:
                self._slots(form["count"], [Span(first, first + 300, first + 300, year)])
            return
        told = form.get("ratio") or {"numerator": [form["figure"]], "denominator": []}
        if told["denominator"]:
            self._ratio(told, found)
        for name in (*told["numerator"], *told["denominator"]):
            self.demands.numbers.names[name] = None
            self.demands.numbers.earlier.setdefault(name, {}).update(dict.fromkeys(before))

    def _observed(self, form: Mapped, found: Sequence[Span]) -> None:
        """Shown, never asked for: that it is reported is enough."""

    def _judged(self, form: Mapped, found: Sequence[Span]) -> None:
        if self._rule not in self.demands.judged:
            self.demands.judged.append(self._rule)
