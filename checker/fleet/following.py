"""What has to follow something, go before it, or not be found: forms about things that happen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from checker.fleet.asking import Asking
from checker.fleet.demands import MAIN_DATE, Happening, Link
from checker.fleet.spans import Span
from checker.fleet.wants import MAIN, After, Want, Wanted

Mapped = Mapping[str, Any]
_MONTH: Final = 30.44


class Following(Asking):
    """The forms ``answered``, ``each``, ``none`` and ``recurs``."""

    def _none(self, form: Mapped, found: Sequence[Span]) -> None:
        unhandled = form.get("unhandled")
        if unhandled:
            self._closing(form, unhandled["by"], After(MAIN, 1, max(1, self._number(unhandled["days"]) - 2)))
            self.demands.happenings.append(Happening(form["fact"], self._wanted(form)))
            return
        known = self.known(form["fact"])
        for name in form.get("where") or {}:
            if known[name]["type"] == "date":
                self._always(form["fact"], name, Want(absent=True))

    def _closing(self, form: Mapped, by: str, after: After) -> None:
        if by != MAIN_DATE[self._facts[form["fact"]]["type"]] and by != "in_force_until":
            self._always(form["fact"], by, Want(after=after))

    def _answered(self, form: Mapped, found: Sequence[Span]) -> None:
        fact = form["fact"]
        days, told_by = self._limit(form["within"])
        base = MAIN
        if (form.get("by") or "") and self.known(fact).get(form["by"], {}).get("type") == "date":
            base = "" if form["by"] == MAIN_DATE[self._facts[fact]["type"]] else form["by"]
        self._told_from(fact, base, told_by)
        if form.get("closed_by"):
            after = After(told_by, -6, 0) if told_by else After(base, 1, max(1, days - 3))
            self._closing(form, form["closed_by"], after)
            self.demands.always.setdefault(fact, []).append(self._wanted(form, "with"))
        elif form["followed_by"]["fact"] == fact:
            self.demands.always.setdefault(fact, []).append(self._wanted(form["followed_by"]))
        else:
            self._follows(form, base, max(1, days - 5))
        if base != "in_force_until":
            self.demands.happenings.append(Happening(fact, self._wanted(form)))

    def _told_from(self, fact: str, base: str, limit: str) -> None:
        """The dates from which and up to which something is told must be there."""
        if base and not self.known(fact)[base].get("closing") and base not in self._implicit.get("document", {}):
            self._always(fact, base, Want(after=After(MAIN, 0, 6)))
        if limit and limit != MAIN_DATE[self._facts[fact]["type"]]:
            self._always(fact, limit, Want())

    def _follows(self, form: Mapped, base: str, days: int) -> None:
        """What must be followed by something is: unless it stands there of itself, when it is of the harmless sort."""
        fact, other = form["fact"], form["followed_by"]
        match = self._match(fact, other["fact"], form.get("match") or {})
        by = other.get("by") or ""
        asked = self._wanted(other)
        if by and by != MAIN_DATE[self._facts[other["fact"]]["type"]]:
            asked.add(by, Want(after=After(MAIN, 0, 5)))
        link = Link(other["fact"], asked, base, 3, days, match)
        self.demands.links.setdefault(fact, []).append((self._wanted(form), link))

    def _match(self, fact: str, other: str, match: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
        for left, right in match.items():
            if self.known(fact)[left]["type"] == "text" and not self.known(fact)[left].get("codes"):
                self.demands.matched.append(((fact, left), (other, right)))
        return tuple((right, left) for left, right in match.items())

    def _limit(self, within: Mapped) -> tuple[int, str]:
        """Days until something is late, or the date attribute that says so."""
        if "attribute" in within:
            return 0, str(within["attribute"])
        if "later_of" in within:
            return max(self._limit(part)[0] for part in within["later_of"]), ""
        if "months" in within:
            return int(within["months"] * _MONTH) - 3, ""
        return int(within.get("days", within.get("working_days", 1))), ""

    def _each(self, form: Mapped, found: Sequence[Span]) -> None:
        fact = form["fact"]
        asked = self._wanted(form)
        if form.get("has"):
            self.demands.always.setdefault(fact, []).append(self._wanted(form, "has"))
        by = form.get("by") or ""
        if self.known(fact).get(by, {}).get("type") == "date" and by != MAIN_DATE[self._facts[fact]["type"]]:
            self._told_from(fact, by, "")
        other = form.get("partner")
        if other:
            match = self._match(fact, other["fact"], form.get("match") or {})
            when = form.get("when", "window")
            if when == "window":
                is_year = self.known(other["fact"]).get(other.get("by") or "", {}).get("type") == "figure"
                event = self._facts[other["fact"]]["type"] == "event"
                (self._slots if event or is_year else self._lasting)(other, found)
            else:
                before = when in ("before", "until")
                by = form.get("by") or ""
                base = by if self.known(fact).get(by, {}).get("type") == "date" else ""
                base = "" if base == MAIN_DATE[self._facts[fact]["type"]] else base
                link = Link(other["fact"], self._wanted(other), base, -40 if before else 2, -3 if before else 20, match)
                self.demands.links.setdefault(fact, []).append((asked, link))
        if not form.get("in_force"):
            self.demands.happenings.append(Happening(fact, asked))
        elif form.get("match"):
            self._lasting({key: form[key] for key in ("fact", "where") if key in form}, found)

    def _recurs(self, form: Mapped, found: Sequence[Span]) -> None:
        anchor = form["anchor"]
        middle = int(form["every_months"] * _MONTH)
        slack = max(1, int(form["tolerance_months"] * _MONTH) - 8)
        asked = self._wanted({"fact": form["fact"], "where": form.get("where") or {}})
        link = Link(
            form["fact"], asked, anchor.get("by") or "", middle - slack, middle + slack,
            ((form["matches"], anchor.get("by") or ""),),
        )  # fmt: skip
        self.demands.links.setdefault(anchor["fact"], []).append((Wanted(), link))
        self.demands.always.setdefault(anchor["fact"], []).append(self._dated(anchor.get("by")))

    def _dated(self, by: str | None) -> Wanted:
        made = Wanted()
        if by:
            made.add(by, Want(after=After(MAIN, 0, 3)))
        return made
