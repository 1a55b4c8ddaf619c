"""Rules of the rulebook to a program: the forms of the subset for units without dates of their own, in one period.

The rules themselves stay in rules/: this reads them as compiled. It is written apart from checker/measure, so that equal verdicts
mean something. What the subset does not need raises NotImplementedError.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from benchmarks import counting, happenings
from benchmarks.entries import ATTR, equals, given
from benchmarks.maker import OPEN, Maker, Mapped, Slot
from benchmarks.program import Output, Program, Row, Test, conj
from checker.days import add_months, parse_day, window_of


class Translator(Maker):
    """Builds the program of some rules."""

    def program(self, rules: Sequence[str]) -> Program:
        """The program of these rules, in their order."""
        outputs = []
        for name in rules:
            rule = self.book.by_id[name][0]
            for slot in self.slots(rule["window"]):
                outputs.append(Output(name, 0 if slot.state else slot.first, self.rule(rule, slot)))
        return Program(self.features, self.verdicts, outputs, self.tables, self.base)

    def slots(self, window: Mapped) -> list[Slot]:
        """The windows of a rule in the period."""
        first, last = self.period
        if window.get("standing") or window.get("anchored"):
            return [Slot(first, self.as_of, self.as_of, "now", state=True)]
        if "after_working_year" in window:
            end = add_months(first, window["after_working_year"]["months"]) - 1
            return [Slot(first, end, end, f"after_{self.year - 1}")]
        every = "year" if "per_event" in window else window["every"]
        if every == "quarter":
            spans = [(window_of(f"{self.year}-Q{number}"), f"q{number}") for number in (1, 2, 3, 4)]
            return [Slot(*span, span[1], label, final=label == "q4") for span, label in spans]
        if every != "year" or window.get("grace") or window.get("first"):
            raise NotImplementedError(window)
        due = parse_day(f"{self.year + 1}-{window['tail']}") if window.get("tail") else last
        return [Slot(first, last, due, str(self.year))]

    def rule(self, rule: Mapped, slot: Slot) -> str:
        """The verdict of a rule in a window."""
        name = rule["id"].replace("-", "_").replace(".", "_") + ("" if slot.state else f"_{slot.label}")
        if "recurs" in rule["require"]:
            return self.recurs(rule, name, slot)
        rows = self.conditions(rule.get("applies") or (), name, slot) + self.form(rule["require"], name, slot)
        instead = (rule.get("never") or {}).get("instead")
        if instead:
            rows = [(tests, instead if result == "fail" else result) for tests, result in rows]
        self.verdicts[name] = rows
        return name

    def form(self, spec: Mapped, name: str, slot: Slot) -> list[Row]:
        """The rows of a form."""
        kind = next(key for key in spec if key in FORMS)
        if kind in ("all_of", "any_of"):
            return self.composite(spec[kind], name, slot, either=kind == "any_of")
        rows = FORMS[kind](self, spec[kind], slot)
        says = self.closed(slot)
        return [(tests, says.get(result, result)) for tests, result in rows]

    def composite(self, spec: Mapped, name: str, slot: Slot, *, either: bool) -> list[Row]:
        """Parts by the AND or OR table."""
        parts = []
        for number, part in enumerate(spec["parts"], 1):
            if part.get("judged_with") == "last" and not slot.final:
                continue
            conditions = self.conditions(part.get("applies") or (), f"{name}_part{number}", slot)
            if conditions is NEVER:
                continue
            parts.append(f"{name}_part{number}")
            self.verdicts[parts[-1]] = conditions + self.form(part, parts[-1], slot)
        order = ("pass", "unknown", "not_due", "fail") if either else ("fail", "unknown", "not_due", "pass")
        rows: list[Row] = [((Test("result", part, result),), result) for result in order for part in parts]
        return [*rows, ((), "not_applicable")]

    def conditions(self, specs: Sequence[Mapped], name: str, slot: Slot) -> list[Row]:
        """The rows that decide before the form is asked, or NEVER where the condition is always false."""
        rows: list[Row] = []
        for number, spec in enumerate(specs, 1):
            fixed = self.fixed(spec)
            if fixed is False:
                return NEVER
            if fixed is None:
                if self.closed(slot) is OPEN:
                    raise NotImplementedError(name)
                asked = f"{name}_if{number}"
                self.verdicts[asked] = self.form(spec, asked, slot)
                rows += [
                    ((Test("result", asked, "fail"),), "not_applicable"),
                    ((Test("result", asked, "not_applicable"),), "not_applicable"),
                    ((Test("result", asked, "unknown"),), "unknown"),
                ]
        return rows

    def fixed(self, spec: Mapped) -> bool | None:
        """Whether a condition on the kind of unit holds; None for any other condition."""
        if "kind" in spec:
            return self.kind in spec["kind"]
        if "not" in spec:
            found = self.fixed(spec["not"])
            return None if found is None else not found
        if "any" in spec:
            return True if any(self.fixed(part) for part in spec["any"]) else None
        return None

    def recurs(self, rule: Mapped, name: str, slot: Slot) -> str:
        """Counted from the anchor: a unit has one at most here, between the months that keep its window in the period."""
        spec = rule["require"]["recurs"]
        anchor, by = spec["anchor"]["fact"], spec["anchor"]["by"]
        told = self.feature("max", anchor, attribute=by, test=given(by))
        for shift in (-spec["tolerance_months"], spec["tolerance_months"]):
            months = spec["every_months"] + shift
            table = f"months_{months}"
            self.tables[table] = [add_months(at, months) for at in range(self.base, self.reach + 1)]
        low, high = (
            ("lookup", f"months_{spec['every_months'] + shift}", ("feature", told))
            for shift in (-spec["tolerance_months"], spec["tolerance_months"])
        )
        inside = conj([("known", told), ("cmp", "ge", (ATTR, "on"), low), ("cmp", "le", (ATTR, "on"), high)])
        match = spec["matches"]
        same = ("cmp", "eq", (ATTR, match), ("feature", told))
        held, late = self.blocking(rule["blocked_by"]["rule"])
        vague = self.feature("any", anchor, test=("null", by))
        reported = Test("false", self.feature("reported", anchor))
        fact = spec["fact"]
        self.verdicts[name] = [
            *self.conditions(rule.get("applies") or (), name, slot),
            ((Test("null", told), Test("result", held, "fail"), Test("false", late)), "not_applicable"),
            ((reported,), "unknown"),
            ((Test("null", told), Test("true", vague)), "unknown"),
            ((Test("null", told),), "not_applicable"),
            ((Test("false", self.feature("reported", fact)),), "unknown"),
            ((Test("true", self.feature("any", fact, test=conj([inside, given(match), same]))),), "pass"),
            ((Test("true", self.feature("any", fact, test=conj([inside, ("null", match)]))),), "unknown"),
            ((), "fail"),
        ]
        return name

    def blocking(self, rule: str) -> tuple[str, str]:
        """Where the rule in the way says that nothing was held (late is not nothing): a verdict and a feature."""
        body = self.book.by_id[rule][0]
        (slot,) = self.slots(body["window"])
        held = body["require"]["all_of"]["parts"][0]["held"]
        named = conj(
            [given(held["by"]), equals(held["by"], self.year - 1), ("cmp", "gt", (ATTR, "on"), ("int", slot.due))]
        )
        name = rule.replace("-", "_").replace(".", "_")
        return f"{name}_{slot.label}_part1", self.feature("any", held["fact"], test=named)


NEVER: list[Row] = [((), "never")]


FORMS: dict[str, Any] = {
    "held": counting.held, "issued": counting.issued, "in_use": counting.in_use, "covers": counting.covers,
    "figure": counting.figure, "flag": counting.flag, "ratio": counting.ratio, "answered": happenings.answered,
    "each": happenings.each, "none": happenings.none, "all_of": None, "any_of": None,
}  # fmt: skip
