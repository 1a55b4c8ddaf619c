"""Mutants as questions to a lawyer: what the rule says, what it would say, and that no scenario tells the two apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from checker.citation import cite_in
from checker.days import dmy, parse_day, window_of
from checker.explain import Words, window_words
from checker.mutation.changes import Path
from checker.mutation.mutants import Mutant
from checker.mutation.question_words import ASK, FAILING, JOINED, LEVELS, PHRASES, WHAT
from checker.report.rule_page import window_kind
from checker.texts import OPERATOR_WORDS, REASON_LABELS, RESULT_LABELS, pick

Mapped = Mapping[str, Any]

TESTS: Final = ("where", "has", "with")
UNNAMED: Final = (*TESTS, "match", "reasons", "within")
"""Parts of a form that name no fact of their own."""


def question(mutant: Mutant, rule: Mapped, document: Mapped, words: Words) -> str:
    """The question that a surviving mutant of a rule asks, with its provision; no identifier stands in it."""
    asking = _Asking(mutant, rule, document, words)
    head = cite_in(asking.rule["citation"], document, words.lang)
    return f"{head[:1].upper()}{head[1:]} ({asking.title()}): {asking.asked()}"


class _Asking:
    """One mutant, seen from the rule that was changed, or from the version of it that was."""

    def __init__(self, mutant: Mutant, rule: Mapped, document: Mapped, words: Words) -> None:
        self.operator = mutant.operator
        self.old, self.new = mutant.old, mutant.new
        self.document = document
        self.words = words
        self.lang = words.lang
        of_version = mutant.path[:1] == ("versions",)
        self.place = int(mutant.path[1]) if of_version else None
        self.rule: Mapped = rule["versions"][self.place] if of_version else rule
        self.path: Path = mutant.path[2:] if of_version else mutant.path
        self.last = self.path[-1]

    def title(self) -> str:
        """The title of the rule; with the days of the version that was changed."""
        title = str(self.rule["title"][self.lang])
        if self.place is None:
            return title
        days = self.rule["in_force"]
        first, last = _plain(days["from"]), _plain(days.get("to"))
        return self._phrase("version_until" if last else "version", title=title, first=first, last=last)

    def asked(self) -> str:
        """The question itself."""
        said = pick(ASK[self._key()], self.lang).format(
            what=self._what(), old=self._said(self.old), new=self._said(self.new)
        )
        return said[:1].upper() + said[1:]

    def _phrase(self, key: str, **values: str) -> str:
        return pick(PHRASES[key], self.lang).format(**values)

    def _key(self) -> str:
        """Which wording asks; an operator may have several."""
        above = self.path[-2] if len(self.path) > 1 else ""
        if self.operator == "effect":
            if self.last in ("to", "end"):
                return "effect_end"
            return "effect_between" if self.place and not self.rule.get("gap") and self.last == "from" else "effect"
        if self.operator == "flag":
            return f"flag_{self.last}" if self.last in ("own", "throughout") else "flag"
        if self.operator == "part":
            return "part_something" if above == "part" else "part_any" if self.path[-3] == "any_of" else "part"
        if self.operator == "code":
            return self._key_of_code(str(above))
        return self.operator

    def _key_of_code(self, above: str) -> str:
        if self.path[0] in ("never", "blocked_by"):
            return "never" if self.path[0] == "never" else "code_result"
        if above == "kind" and self.path[-3] not in TESTS:
            return "code_kind"
        if above in ("numerator", "denominator", "less"):
            return "code_figure"
        return {"codes": "code_needed", "not_in": "code_excluded", "on": "code_note"}.get(above, "code")

    def _what(self) -> str:
        """What was changed: the name of a number, the attribute and the fact that it belongs to."""
        if self.operator == "reason":
            return pick(FAILING[str(self.last)], self.lang)
        if self.operator in ("condition", "part"):
            return self._listed(self.old)
        if self.operator == "combined":
            return self._listed(_at(self.rule, self.path))
        if self.operator == "line":
            return self._fact(_around(self.rule, self.path))
        return self._number() if self.operator in ("number", "day") else self._subject() or self._title()

    def _title(self) -> str:
        return f"“{self.rule['title'][self.lang]}”"

    def _listed(self, value: Any) -> str:
        """The facts that a condition or a part names."""
        return "; ".join(dict.fromkeys(_labels(value, self.words))) or self._title()

    def _number(self) -> str:
        """“mức tối thiểu của “Cuộc họp” đối với “Ủy ban nhân dân cấp xã””."""
        name = next(part for part in reversed(self.path) if part in WHAT)
        what, subject = pick(WHAT[str(name)], self.lang), self._subject()
        shown = self._phrase("of", what=what, subject=subject) if subject else what
        if self.path[-2:-1] != ("by_kind",):
            return shown
        if self.last == "default":
            return self._phrase("for_others", what=shown)
        return self._phrase("for_kind", what=shown, kind=self.words.kind(str(self.last)))

    def _subject(self) -> str:
        """The fact around the change, with its attribute where the change is about one; the two sides of a share."""
        around = _around(self.rule, self.path)
        if "numerator" in around:
            return " / ".join(self._listed({side: around[side]}) for side in ("numerator", "denominator"))
        fact, attribute = self._fact(around), self._attribute(around)
        return self._phrase("attribute", fact=fact, attribute=attribute) if fact and attribute else fact

    def _fact(self, around: Mapped) -> str:
        name = _name(around)
        return f"“{self.words.fact(name)}”" if name else ""

    def _attribute(self, around: Mapped) -> str:
        """The label of the attribute of a fact that a path goes to, where it goes to one."""
        own = _attributes(around.get("fact"), self.words)
        name = _tested(self.path) or (around.get("attribute") if around.get("fact") else None)
        return str(own[str(name)]["label"][self.lang]) if name in own else ""

    def _said(self, value: Any) -> str:
        """The old or the new side of a change in words; empty where there is none."""
        if self.operator == "place":
            return str(self.document["place"]["name"][self.lang])
        if self.operator == "line":
            return self._line() if value is not None else ""
        if value is None or isinstance(value, Mapping):
            return ""
        if self.operator == "level":
            return ", ".join(pick(LEVELS[level], self.lang) for level in str(value).split(", "))
        if self.operator in SAYING:
            return SAYING[self.operator](str(value), self.words)
        if self.operator in ("combined", "flag", "limit"):
            return pick(JOINED[value], self.lang)
        if self.operator == "effect" and self.last == "first":
            return window_words(window_of(value), self.lang)
        return self._code(str(value)) if self.operator == "code" else _plain(value)

    def _line(self) -> str:
        """What a line of a test asks: “hình thức là “mạng nội bộ””."""
        around = _around(self.rule, self.path)
        attribute = self._attribute(around)
        if self.old == "given":
            return self._phrase("given", attribute=attribute)
        known = _attributes(around.get("fact"), self.words).get(str(self.last), {}).get("codes") or {}
        if isinstance(self.old, bool):
            values = [pick(JOINED[self.old], self.lang)]
        elif isinstance(self.old, list):
            values = [str(known[code][self.lang]) if code in known else code for code in self.old]
        else:
            return self._phrase("meets", attribute=attribute)
        shown = pick(PHRASES["or"], self.lang).join(f"“{value}”" for value in values)
        return self._phrase("is", attribute=attribute, values=shown)

    def _code(self, code: str) -> str:
        """The label of a code: of an attribute of the fact at hand or of the unit, a kind of unit, a fact, a result."""
        if self.path[0] in ("never", "blocked_by") or self.path[-2] == "on":
            return pick({**REASON_LABELS, **RESULT_LABELS}[code], self.lang)
        words = self.words
        for attributes in (_attributes(_around(self.rule, self.path).get("fact"), words), words.facts["attributes"]):
            tested = [attributes[str(part)] for part in self.path if part in attributes]
            for attribute in (*tested, *attributes.values()):
                codes = attribute.get("codes") or {}
                if code in codes:
                    return str(codes[code][self.lang])
        return words.kind(code) if code in words.actors else words.fact(code)


SAYING: Final[dict[str, Callable[[str, Words], str]]] = {
    "kind": lambda value, words: words.kind(value),
    "note": lambda value, words: words.note(value),
    "reason": lambda value, words: pick(REASON_LABELS[value], words.lang),
    "window": lambda value, words: window_kind({"every": value}, words.lang),
    "strict": lambda value, words: pick(OPERATOR_WORDS[value], words.lang),
}


def _name(spec: Mapped) -> str:
    """The fact, figure, flag or unit attribute that a form names; empty where it names none."""
    # `attribute` beside `of` is an attribute of the documents selected there
    keys = ("fact", "figure", "flag") if "of" in spec else ("fact", "figure", "flag", "attribute")
    named = (spec.get(key) for key in keys)
    return next((name for name in named if isinstance(name, str)), "")


def _attributes(fact: Any, words: Words) -> Mapped:
    """The attributes of an event or document."""
    own = words.facts["facts"].get(fact)
    return {**words.facts["implicit"].get(own["type"], {}), **(own.get("attributes") or {})} if own else {}


def _tested(path: Path) -> str | int | None:
    """The attribute that a path goes to inside the innermost test; an attribute may be called like a test."""
    found = None
    testing = False
    for part in path:
        if testing:
            found, testing = part, False
        elif part in TESTS:
            testing = True
    return found


def _at(value: Any, path: Path) -> Any:
    for part in path:
        value = value[part]
    return value


def _around(rule: Mapped, path: Path) -> Mapped:
    """The nearest form around a path that names a fact, figure, attribute or the sides of a share; else nothing."""
    found: Mapped = {}
    inner: Any = rule
    for part in path:
        if isinstance(inner, Mapping) and part not in inner:
            break  # what the rule leaves unsaid
        inner = inner[part]
        if isinstance(inner, Mapping) and (_name(inner) or "numerator" in inner) and part not in UNNAMED:
            found = inner
    return found


def _labels(value: Any, words: Words) -> Iterator[str]:
    """Labels of the facts, unit attributes and kinds of unit named inside a condition or a part."""
    if isinstance(value, list):
        for item in value:
            yield from _labels(item, words)
    if not isinstance(value, Mapping):
        return
    if _name(value):
        yield f"“{words.fact(_name(value))}”"
    for key in ("numerator", "denominator"):
        yield from (f"“{words.fact(name)}”" for name in value.get(key) or ())
    if isinstance(value.get("kind"), list):
        yield from (f"“{words.kind(kind)}”" for kind in value["kind"])
    for key, item in value.items():
        if key not in UNNAMED and isinstance(item, (Mapping, list)):
            yield from _labels(item, words)


def _plain(value: Any) -> str:
    """Days as people read them; numbers and short texts as they are; nothing for nothing."""
    if value is None:
        return ""
    if isinstance(value, str) and len(value) == 10:
        try:
            return dmy(parse_day(value))
        except ValueError:
            return value
    if isinstance(value, str) and len(value) == 5 and value[2] == "-":
        month, day = value.split("-")
        return f"{day}/{month}"
    return str(value)
