"""What a rule requires, in sentences that an official understands: every form and operator of the rule files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from checker.book.conditions import Said, condition
from checker.book.lines import share
from checker.book.phrases import FORMS, MORE, REASONS
from checker.book.telling import Telling
from checker.days import window_of
from checker.explain import window_words
from checker.texts import REASON_LABELS, pick

Mapped = Mapping[str, Any]
COMPARISONS: Final = ("equals", "at_least", "above", "at_most", "below")


class Decides(Telling):
    """Tells the forms of one rule, whose window says when things count."""

    def conditions(self, specs: Iterable[Mapped]) -> tuple[Said, ...]:
        """Each condition of ``applies``."""
        return tuple(condition(spec, self.words, self.form) for spec in specs)

    def form(self, spec: Mapped) -> Said:
        """A form of requirement: its sentence, and below it what qualifies it. StopIteration for none."""
        name = next(key for key in TELLERS if spec.get(key) is not None)
        body = spec[name]
        said = TELLERS[name](self, body)
        reasons = (body.get("reasons") or {}).items()
        told = [
            Said(self.phrase(REASONS, key, reason=pick(REASON_LABELS[reason], self.lang)))
            for key, reason in reasons
            if reason is not None
        ]
        return Said(said.text, (*said.below, *told))

    def held(self, spec: Mapped) -> Said:
        n, more = self.counted(spec.get("at_least", 1))
        key = "held_year" if self.told_by_year(spec) else self.counting(spec, "held")
        text = self.say(
            key, n=n, fact=self.words.fact(spec["fact"]), span=self.span(spec), where=self.lines.where(spec)
        )
        more += self.chosen(spec) + self.late(spec)
        more += [self.more("predecessors")] if spec.get("predecessors") else []
        return Said(text, (*more, *self.parts_shown(spec)))

    def issued(self, spec: Mapped) -> Said:
        n, more = self.counted(spec.get("at_least", 1))
        key = "issued_year" if self.told_by_year(spec) else self.counting(spec, "issued")
        key = "issued_ever" if spec.get("ever") else key
        span = self.span(spec, "on_day")
        text = self.say(key, n=n, fact=self.words.fact(spec["fact"]), span=span, where=self.lines.where(spec))
        more += [self.more("age", n=spec["max_age_months"])] if spec.get("max_age_months") else []
        return Said(text, (*more, *self.chosen(spec), *self.late(spec), *self.parts_shown(spec)))

    def in_use(self, spec: Mapped) -> Said:
        key = "in_use_throughout" if spec.get("throughout") else "in_use"
        span = pick(FORMS["to_the_end"], self.lang) if spec.get("at_end") else self.span(spec, "on_day")
        text = self.say(key, fact=self.words.fact(spec["fact"]), span=span, where=self.lines.where(spec))
        ended = spec.get("ended_by")
        more = [self.more("ended_by", name=self.lines.name(spec["fact"], ended))] if ended else []
        return Said(text, (*more, *self.chosen(spec), *self.parts_shown(spec)))

    def figure(self, spec: Mapped) -> Said:
        name = spec.get("figure") or spec["attribute"]
        operator = next(key for key in COMPARISONS if spec.get(key) is not None)
        bound, more = self.counted(spec[operator], arises=False)
        # attributes of the unit and states are those of the day, whatever the window
        fact = self.words.facts["facts"].get(name)
        span = self.span(spec) if fact and fact.get("period") != "state" and not self._state else ""
        more += [self.more("at_once")] if spec.get("at_once") else []
        return Said(self.say(operator, name=self.words.fact(name), span=span, bound=bound), tuple(more))

    def flag(self, spec: Mapped) -> Said:
        name = spec.get("flag") or spec["attribute"]
        wanted = spec.get("is", True)
        if not spec.get("any"):
            return Said(self.say("flag_yes" if wanted else "flag_no", name=self.words.fact(name)))
        known = self.words.facts["attributes"][name].get("codes") or {}
        shown = [f"“{known[code][self.lang]}”" if code in known else f"“{code}”" for code in spec["any"]]
        codes = self.lines.either(shown)
        return Said(self.say("flag_any" if wanted else "flag_none", name=self.words.fact(name), codes=codes))

    def ratio(self, spec: Mapped) -> Said:
        above = spec.get("above") is not None
        least = spec.get("at_least")
        bound = share(spec["above"] if above else 1 if least is None else least)
        over, under = self.joined(spec["numerator"]), self.joined(spec["denominator"])
        states = all(self.words.facts["facts"][name].get("period") == "state" for name in spec["numerator"])
        span = "" if states or self._state else self.span(spec)
        key = "ratio_above" if above else "ratio_all" if bound == "100%" else "ratio"
        text = self.say(key, over=over, under=under, bound=bound, span=span)
        more = [self.more("zero_pass" if spec.get("zero") == "pass" else "zero", under=under)]
        more += [self.more("note", note=self.words.note(spec["zero_note"]))] if spec.get("zero_note") else []
        return Said(text, tuple(more))

    def _match(self, spec: Mapped, partner: str) -> list[Said]:
        pairs = []
        for mine, theirs in (spec.get("match") or {}).items():
            one, other = self.lines.name(spec["fact"], mine), self.lines.name(partner, theirs)
            pairs.append(one if one == other else self.phrase(MORE, "pair", one=one, other=other))
        return [self.more("match", pairs="; ".join(pairs))] if pairs else []

    def _empty(self, spec: Mapped) -> list[Said]:
        noted = [self.more("note", note=self.words.note(spec["empty_note"]))] if spec.get("empty_note") else []
        return [self.more("empty"), *noted]

    def answered(self, spec: Mapped) -> Said:
        follower = spec.get("followed_by")
        if follower:
            answer = self.say("answer", fact=self.words.fact(follower["fact"]), where=self.lines.inside(follower))
        else:
            answer = self.say("its", name=self.lines.name(spec["fact"], spec["closed_by"])).removeprefix("its ")
        text = self.say(
            "answered", fact=self.words.fact(spec["fact"]), where=self.lines.inside(spec), answer=answer,
            limit=self.lines.limit(spec, spec["within"]),
        )  # fmt: skip
        more = self._match(spec, follower["fact"]) if follower else []
        more += [self.more("with", lines=self.lines.lines(spec["fact"], spec["with"]))] if spec.get("with") else []
        more += [self.more("limit_window")] if spec.get("due") else []
        return Said(text, (*more, self.more("late_" + spec.get("late", "fail")), *self._empty(spec)))

    def each(self, spec: Mapped) -> Said:
        span = self.span(spec, "on_day")
        if spec.get("in_force"):
            span = pick(FORMS["binding"], self.lang) + span
        values = {"fact": self.words.fact(spec["fact"]), "span": span, "where": self.lines.inside(spec)}
        more = [] if self.told_by_year(spec) else self.chosen(spec)
        partner = spec.get("partner")
        if partner:
            when = pick(FORMS["when_" + spec.get("when", "window")], self.lang)
            other = {"partner": self.words.fact(partner["fact"]), "partner_where": self.lines.where(partner)}
            text = self.say("each_partner", **values, **other, when=when)
            more += self._match(spec, partner["fact"])
        else:
            text = self.say("each_has", **values, lines=self.lines.lines(spec["fact"], spec["has"]))
        more += [self.more("partner_in_force")] if spec.get("partner_in_force") else []
        due = spec.get("due", "event")
        if isinstance(due, Mapping):
            more.append(self.more("due_limit", limit=self.lines.limit(spec, due)))
        elif due == "window":
            more.append(self.more("due_window"))
        elif due != "event":
            more.append(self.more("due", name=self.lines.name(spec["fact"], due)))
        return Said(text, (*more, *self._empty(spec)))

    def covers(self, spec: Mapped) -> Said:
        span = self.span(spec)
        if spec.get("in_force"):
            span = pick(FORMS["binding"], self.lang) + self.span(spec, "on_day")
        least = spec.get("at_least")
        values: dict[str, Any] = {
            "fact": self.words.fact(spec["fact"]), "span": span, "where": self.lines.inside(spec),
            "name": self.lines.name(spec["fact"], spec["attribute"]),
        }  # fmt: skip
        if spec.get("codes"):
            codes = "; ".join(self.lines.codes(spec["fact"], spec["attribute"], spec["codes"]))
            text = self.say("covers", **values, codes=codes)
        elif isinstance(least, Mapping) and least.get("figure"):
            bound, zero = self.counted(least)
            return Said(
                self.say("covers_figure", **values, n=bound), (*zero, *self.chosen(spec), *self.parts_shown(spec))
            )
        elif isinstance(least, Mapping):
            of = least["of"]
            number = self.lines.name(of["fact"], least["attribute"])
            told = {"of": self.words.fact(of["fact"]), "of_where": self.lines.where(of), "number": number}
            text = self.say("covers_told", **values, **told)
        else:
            text = self.say("covers_count", **values, n=least)
        return Said(text, (*self.chosen(spec), *self.parts_shown(spec)))

    def trend(self, spec: Mapped) -> Said:
        if spec.get("count"):
            counted = spec["count"]
            what = self.say("trend_count", fact=self.words.fact(counted["fact"])) + self.lines.inside(counted)
        elif spec.get("figure"):
            what = self.joined([spec["figure"]])
        else:
            over, under = (self.joined(spec["ratio"][key]) for key in ("numerator", "denominator"))
            what = self.say("trend_ratio", over=over, under=under)
        more = [self.more("above_zero")] if spec.get("above_zero") else []
        for window, earlier in (spec.get("baseline") or {}).items():
            named = [window_words(window_of(name), self.lang) for name in (window, earlier)]
            more.append(self.more("baseline", window=named[0], earlier=named[1]))
        key = "trend_" + spec.get("direction", "not_lower")
        return Said(self.say(key, what=what, span=self.span(spec)), (*more, self.more("no_previous")))

    def none(self, spec: Mapped) -> Said:
        values = {"fact": self.words.fact(spec["fact"]), "span": self.span(spec), "where": self.lines.inside(spec)}
        unhandled = spec.get("unhandled")
        more = self.chosen(spec)
        if unhandled:
            by = self.lines.name(spec["fact"], unhandled["by"])
            text = self.say("none_unhandled", **values, n=unhandled["days"], by=by)
            more.append(self.more("handled"))
        else:
            text = self.say("none", **values)
        if spec.get("empty") == "not_applicable":
            return Said(text, (*more, *self._empty(spec)))
        return Said(text, (*more, self.more("empty_pass")))

    def recurs(self, spec: Mapped) -> Said:
        anchor = spec["anchor"]
        text = self.say(
            "recurs", months=spec["every_months"], tolerance=spec["tolerance_months"],
            by=self.lines.name(anchor["fact"], anchor["by"]), anchor=self.words.fact(anchor["fact"]),
            anchor_where=self.lines.inside(anchor), fact=self.words.fact(spec["fact"]), where=self.lines.inside(spec),
        )  # fmt: skip
        more = [self.more("times", n=spec["times"])] if spec.get("times", 1) > 1 else []
        if spec.get("matches"):
            name = self.lines.name(spec["fact"], spec["matches"])
            more.append(self.more("matches", name=name, fact=self.words.fact(spec["fact"])))
        return Said(text, tuple(more))

    def parts(self, key: str, spec: Mapped) -> Said:
        return Said(self.say(key), tuple(self._part(part) for part in spec["parts"]))

    def _part(self, part: Mapped) -> Said:
        told = self.form(part)
        more = []
        if part.get("applies"):
            more.append(self.more("applies")._replace(below=self.conditions(part["applies"])))
        more += [self.more("judged_with")] if part.get("judged_with") else []
        more += [self.more("gates")] if part.get("gates") else []
        return Said(told.text, (*told.below, *more))

    def observed(self, spec: Mapped) -> Said:
        names = "; ".join(f"“{self.words.fact(name)}”" for name in spec["show"])
        return Said(self.say("observed", names=names))

    def judged(self, spec: Mapped) -> Said:
        return Said(self.say("judged", question=spec["question"][self.lang]))


TELLERS: Final[dict[str, Callable[[Decides, Mapped], Said]]] = {
    "held": Decides.held, "issued": Decides.issued, "in_use": Decides.in_use, "figure": Decides.figure,
    "flag": Decides.flag, "ratio": Decides.ratio, "answered": Decides.answered, "each": Decides.each,
    "covers": Decides.covers, "trend": Decides.trend, "none": Decides.none, "recurs": Decides.recurs,
    "all_of": lambda told, spec: told.parts("all_of", spec), "any_of": lambda told, spec: told.parts("any_of", spec),
    "observed": Decides.observed, "judged": Decides.judged,
}  # fmt: skip


def flat(said: Said) -> str:
    """A sentence with everything below it, in one line."""
    return " ".join([said.text, *map(flat, said.below)])
