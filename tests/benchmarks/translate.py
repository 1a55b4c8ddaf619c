"""Rules of the rulebook to a program: the forms of the subset for units without dates of their own, in one period.

The rules themselves stay in rules/: this reads them as compiled. It is written apart from checker/measure, so that equal verdicts
mean something. What the subset does not need raises NotImplementedError.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from benchmarks.entries import ATTR, Entries, equals, given, selector
from benchmarks.program import FALSE, Feature, Output, Pred, Program, Row, Test, conj, disj, neg
from checker.days import add_months, parse_day, window_of
from checker.rulebook.book import Rulebook

Mapped = Mapping[str, Any]
CLOSED = {
    "enough": "pass", "silent": "unknown", "short": "unknown", "nothing": "fail", "idle": "not_applicable", "late": "fail",
}  # fmt: skip
OPEN = {**dict.fromkeys(CLOSED, "not_due"), "enough": "pass", "late": "fail"}


class Slot(NamedTuple):
    """A window: its days, its last day (with its tail) and how it is named; ``state``: judged on the day of assessment."""

    first: int
    last: int
    due: int
    label: str
    state: bool = False
    final: bool = True  # the last window of the year


class Translator:
    """Builds the program of some rules."""

    def __init__(self, book: Rulebook, kind: str, period: tuple[str, str], as_of: str, reach: tuple[str, str]) -> None:
        self.book = book
        self.kind = kind
        self.period = (parse_day(period[0]), parse_day(period[1]))
        self.year = int(period[0][:4])
        self.as_of = parse_day(as_of)
        self.base = parse_day(reach[0])
        self.reach = parse_day(reach[1])
        self.features: dict[str, Feature] = {}
        self._known: dict[tuple[Any, ...], str] = {}
        self.verdicts: dict[str, list[Row]] = {}
        self.tables: dict[str, list[int]] = {}

    def program(self, rules: Sequence[str]) -> Program:
        """The program of these rules, in their order."""
        outputs = []
        for name in rules:
            rule = self.book.by_id[name][0]
            for slot in self.slots(rule["window"]):
                outputs.append(Output(name, 0 if slot.state else slot.first, self.rule(rule, slot)))
        closing = {
            name
            for fact in self.book.facts["facts"].values()
            for name, attribute in (fact.get("attributes") or {}).items()
            if attribute.get("closing")
        }
        return Program(self.features, self.verdicts, outputs, self.tables, self.base, frozenset(closing))

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

    def feature(self, kind: str, fact: str = "", name: str = "", **more: Any) -> str:
        """The name of a feature; equal ones are measured once."""
        key = (kind, fact, name, *sorted(more.items()))
        if key not in self._known:
            taken = sum(1 for feature in self.features.values() if feature.fact == fact and fact)
            made = name or (f"has_{fact}" if kind == "reported" else f"{fact}_{taken}")
            self.features[made] = Feature(made, kind, fact, **more)
            self._known[key] = made
        return self._known[key]

    def closed(self, slot: Slot) -> dict[str, str]:
        """What a measurement gives in a window, by whether its last day is over."""
        return CLOSED if slot.due < self.as_of or (slot.state and slot.due <= self.as_of) else OPEN

    # forms

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

    def number(self, name: str, slot: Slot) -> str:
        """A figure of a window, or an attribute of the unit."""
        if name in self.book.facts["attributes"]:
            return self.feature("attribute", name=name)
        return self.feature("figure", name=f"{name}_{slot.label}")

    def held(self, spec: Mapped, slot: Slot) -> list[Row]:
        if spec.get("by") == "year" or spec.get("by") == "working_year":
            return self.told_by_year(spec, slot)
        chosen = selector(spec, self.book.facts)
        inside = _between(chosen.day, slot.first, slot.last)
        least = spec.get("at_least", 1)
        if isinstance(least, Mapping):
            needed = self.number(least["figure"], slot)
            zero: list[Row] = [((Test("eq", needed, 0),), "idle")]
            unknown: list[Row] = [((Test("null", needed),), "silent")]
            return zero + self.enough(chosen, inside, needed, unknown)
        return self.enough(chosen, inside, least)

    def enough(self, chosen: Entries, inside: Pred, least: int | str, before: Sequence[Row] = ()) -> list[Row]:
        """At least so many entries; more, if those in doubt counted, leave it open."""
        rows: list[Row] = [((Test("false", self.feature("reported", chosen.fact)),), "silent"), *before]
        tests = [conj([inside, chosen.sure]), conj([inside, chosen.could])]
        for test, result in zip(dict.fromkeys(tests), ("enough", "silent"), strict=False):
            kind = "any" if least == 1 else "count"
            name = self.feature(kind, chosen.fact, test=test)
            rows.append(((Test("true", name) if least == 1 else Test("ge", name, least),), result))
        return [*rows, ((), "nothing")]

    def told_by_year(self, spec: Mapped, slot: Slot) -> list[Row]:
        """Entries that name the year of the window, done by its last day."""
        by = spec["by"]
        chosen = selector({**spec, "by": None}, self.book.facts)
        year = self.year if by == "year" else self.year - 1
        since = slot.first if chosen.event else 0
        inside = conj([_between(chosen.day, since, slot.due)])
        sure = conj([given(by), equals(by, year), chosen.sure])
        could = conj([disj([("null", by), conj([given(by), equals(by, year)])]), chosen.could])
        return self.enough(chosen._replace(sure=sure, could=could), inside, spec.get("at_least", 1))

    def issued(self, spec: Mapped, slot: Slot) -> list[Row]:
        if spec.get("by") == "year":
            return self.told_by_year(spec, slot)
        chosen = selector(spec, self.book.facts)
        return self.enough(chosen, self.in_force(slot, "in_force_until", chosen.day, spec.get("max_age_months")), 1)

    def in_use(self, spec: Mapped, slot: Slot) -> list[Row]:
        chosen = selector(spec, self.book.facts)
        return self.enough(chosen, self.in_force(slot, self.book.facts["roles"]["ended"], chosen.day), 1)

    def in_force(self, slot: Slot, ends: str, begins: str, months: int | None = None) -> Pred:
        """Begun by the last day that counts, and not ended before the first."""
        day = self.as_of if slot.state else slot.last
        first = self.as_of if slot.state else slot.first
        since = add_months(self.as_of, -months) if months else 0
        open_end = disj([("null", ends), conj([given(ends), ("cmp", "ge", (ATTR, ends), ("int", first))])])
        return conj([_between(begins, since, day), open_end])

    def covers(self, spec: Mapped, slot: Slot) -> list[Row]:
        chosen = selector(spec, self.book.facts)
        attribute = spec["attribute"]
        if spec.get("in_force"):
            inside = self.in_force(slot, "in_force_until", chosen.day)
        else:
            span = self.period if spec.get("span") == "year" else (slot.first, slot.last)
            inside = _between(chosen.day, *span)
        rows: list[Row] = [((Test("false", self.feature("reported", chosen.fact)),), "silent")]
        vague = Test("true", self.feature("any", chosen.fact, test=conj([inside, chosen.could, ("null", attribute)])))
        for place, test in enumerate(dict.fromkeys((chosen.sure, chosen.could))):
            tests = conj([inside, test])
            result = "silent" if place else "enough"
            if spec.get("codes"):
                one = [conj([tests, ("codes", attribute, (code,))]) for code in spec["codes"]]
                rows.append((tuple(Test("true", self.feature("any", chosen.fact, test=each)) for each in one), result))
            else:
                codes = tuple(self.book.facts["facts"][chosen.fact]["attributes"][attribute]["codes"])
                name = self.feature("distinct", chosen.fact, test=tests, attribute=attribute, codes=codes)
                rows.append(((Test("ge", name, spec["at_least"]),), result))
            if not place:
                rows.append(((vague,), "silent"))
        return [*rows, ((), "nothing")]

    def figure(self, spec: Mapped, slot: Slot) -> list[Row]:
        name = self.number(spec.get("figure") or spec["attribute"], slot)
        silent: Row = ((Test("null", name),), "silent")
        if "equals" in spec:
            return [silent, ((Test("eq", name, spec["equals"]),), "enough"), ((), "nothing")]
        return [silent, ((Test("ge", name, spec["above"] + 1),), "enough"), ((), "nothing")]

    def flag(self, spec: Mapped, slot: Slot) -> list[Row]:
        name = self.feature("attribute", name=spec["attribute"])
        return [((Test("null", name),), "silent"), ((Test("true", name),), "enough"), ((), "nothing")]

    def ratio(self, spec: Mapped, slot: Slot) -> list[Row]:
        (part,), (whole,) = spec["numerator"], spec["denominator"]
        over, under = self.number(part, slot), self.number(whole, slot)
        share = Fraction(spec.get("at_least", 1))
        holds = self.feature(
            "share", name=f"{over}_share", part=over, whole=under, over=share.numerator, under=share.denominator
        )
        return [
            ((Test("eq", under, 0),), "idle"), ((Test("null", under),), "silent"), ((Test("null", over),), "silent"),
            ((Test("true", holds),), "enough"), ((), "nothing"),
        ]  # fmt: skip

    def worst(self, fact: str, *classes: tuple[Pred, str]) -> list[Row]:
        """Happenings by the first class that has one."""
        rows: list[Row] = [((Test("false", self.feature("reported", fact)),), "silent")]
        for test, result in classes:
            if test != FALSE:
                rows.append(((Test("true", self.feature("any", fact, test=test)),), result))
        return [*rows, ((), "idle")]

    def limit(self, spec: Mapped, day: str) -> Pred:
        """The last day for a happening."""
        if "days" in spec:
            return ("plus", (ATTR, day), spec["days"])
        table = f"working_days_{spec['working_days']}"
        count = self.book.working_days
        self.tables[table] = [count(at, spec["working_days"]) for at in range(self.base, self.reach + 1)]
        return ("lookup", table, (ATTR, day))

    def answered(self, spec: Mapped, slot: Slot) -> list[Row]:
        chosen = selector(spec, self.book.facts)
        closed = spec["closed_by"]
        inside = _between(chosen.day, slot.first, slot.last)
        also = selector({"fact": spec["fact"], "where": spec.get("with")}, self.book.facts)
        limit = self.limit(spec["within"], chosen.day)
        done = conj([given(closed), ("cmp", "le", (ATTR, closed), limit)])
        late = conj([given(closed), ("cmp", "gt", (ATTR, closed), limit)])
        over = ("cmp", "lt", limit, ("int", self.as_of))
        seen = ("cmp", "le", limit, ("int", self.period[1]))
        unmet = disj([("null", closed), conj([done, neg(also.could)])])
        fail = disj([late, conj([unmet, over, seen])])
        rest = neg(disj([conj([done, also.sure]), conj([chosen.sure, fail])]))
        trigger = conj([inside, chosen.could])
        return self.worst(
            chosen.fact, (conj([inside, chosen.sure, fail]), "fail"), (conj([trigger, over, rest]), "unknown"),
            (conj([trigger, ("cmp", "ge", limit, ("int", self.as_of)), rest]), "not_due"), (trigger, "pass"),
        )  # fmt: skip

    def each(self, spec: Mapped, slot: Slot) -> list[Row]:
        if "has" not in spec or spec.get("due", "event") != "event":
            raise NotImplementedError(spec)
        chosen = selector(spec, self.book.facts)
        has = selector({"fact": spec["fact"], "where": spec["has"]}, self.book.facts)
        inside = _between(chosen.day, slot.first, slot.last)
        fail = conj([inside, chosen.sure, neg(has.could)])
        trigger = conj([inside, chosen.could])
        unknown = conj([trigger, neg(has.sure), neg(conj([chosen.sure, neg(has.could)]))])
        return self.worst(chosen.fact, (fail, "fail"), (unknown, "unknown"), (trigger, "pass"))

    def none(self, spec: Mapped, slot: Slot) -> list[Row]:
        chosen = selector(spec, self.book.facts)
        inside = _between(chosen.day, slot.first, slot.last)
        by = spec["unhandled"]["by"]
        limit = ("plus", (ATTR, chosen.day), spec["unhandled"]["days"])
        handled = conj([given(by), ("cmp", "le", (ATTR, by), limit)])
        late = conj([given(by), ("cmp", "gt", (ATTR, by), limit)])
        running = conj([("null", by), ("cmp", "ge", limit, ("int", self.as_of))])
        seen = ("cmp", "le", limit, ("int", self.period[1]))
        over = conj([("null", by), ("cmp", "lt", limit, ("int", self.as_of)), seen])
        trigger = conj([inside, chosen.could])
        broken = disj([late, over])
        rest = conj([trigger, neg(handled), neg(running), neg(conj([chosen.sure, broken]))])
        rows = self.worst(
            chosen.fact, (conj([inside, chosen.sure, broken]), "fail"), (conj([trigger, running]), "not_due"),
            (rest, "unknown"), (trigger, "pass"),
        )  # fmt: skip
        if spec.get("empty") != "not_applicable":
            raise NotImplementedError(spec)
        return rows

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


def _between(name: str, first: int, last: int) -> Pred:
    low = [("cmp", "ge", (ATTR, name), ("int", first))] if first else []
    return conj([*low, ("cmp", "le", (ATTR, name), ("int", last))])


FORMS: dict[str, Any] = {
    "held": Translator.held, "issued": Translator.issued, "in_use": Translator.in_use, "covers": Translator.covers,
    "figure": Translator.figure, "flag": Translator.flag, "ratio": Translator.ratio, "answered": Translator.answered,
    "each": Translator.each, "none": Translator.none, "all_of": None, "any_of": None,
}  # fmt: skip
