"""When a duty is due, in sentences: its windows, their last day, what is waited for, since when and until when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.book.words import WHEN
from checker.days import dmy, parse_day, window_of
from checker.explain import Words, window_words
from checker.measure.plan import effect_of
from checker.measure.view import FOREVER
from checker.texts import pick

Mapped = Mapping[str, Any]


def when(rule: Mapped, document: Mapped, words: Words) -> list[str]:
    """Sentences on the windows of a rule or of one of its versions."""
    lang = words.lang
    effect = effect_of(rule, document)
    start = dmy(effect.start)

    def say(key: str, **values: object) -> str:
        return pick(WHEN[key], lang).format(**values)

    told = _window(rule["window"], effect.start, words, say) if rule.get("window") else []
    if effect.end < FOREVER:
        return [*told, say("since_to", start=start, end=dmy(effect.end))]
    return [*told, say("since", start=start)]


def _window(window: Mapped, start: int, words: Words, say: Any) -> list[str]:
    if window.get("every"):
        return _every(window, start, words, say)
    if "once" in window:
        once = window["once"]
        days = once["grace"]
        key = "once" if days else "once_now"
        told = [say(key, n=days, start=dmy(start), day=dmy(start + days))]
        shown = once.get("unless_shown")
        return told + ([say("unless_shown", fact=words.fact(shown["fact"]))] if shown else [])
    if window.get("after_working_year"):
        after = window["after_working_year"]
        return [say("after_working_year", months=after["months"], least=after["min_months"])]
    return [say(next(key for key in ("standing", "per_event", "anchored") if window.get(key)))]


def _every(window: Mapped, start: int, words: Words, say: Any) -> list[str]:
    if window.get("tail"):
        month, day = window["tail"].split("-")
        told = [say("tail", day=f"{day}/{month}")]
    else:
        told = [say(window["every"])]
    if window.get("roll_up"):
        told.append(say("roll_up"))
    if window.get("first"):
        told.append(say("first", window=window_words(window_of(window["first"]), words.lang)))
    if window.get("grace"):
        told.append(say("grace", n=window["grace"], start=dmy(start)))
    return told


def day(text: str) -> str:
    """A day of a rule file as people write it."""
    return dmy(parse_day(text))
