"""What the program knows that result files do not hold: points of rules, and which rules only a person decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from checker.compare.comparison import Known
from checker.errors import DanchuError
from checker.rulebook.book import Rulebook
from checker.texts import Lang

Mapped = Mapping[str, Any]


def known(book: Rulebook, rules: Path, heads: Iterable[Mapped], profile: str | None, lang: Lang) -> Known:
    """The rulebook's own scoring, those of the profiles that the results name and of the one given, each tried on the points."""
    named = [profile] if profile is not None else []
    shipped = dict.fromkeys(head["profile"]["id"] for head in heads if head.get("profile"))
    scorings = [book.scoring, *_of_profiles(named, book, rules, lang, given=True)]
    scorings += _of_profiles([name for name in shipped if name not in named], book, rules, lang, given=False)
    return Known(scorings, lambda rule: _judged(rule, book))


def _of_profiles(names: Iterable[str], book: Rulebook, rules: Path, lang: Lang, *, given: bool) -> Iterator[Mapped]:
    from checker.profiles.find import profile_file
    from checker.profiles.settle import settle

    for name in names:
        try:
            yield settle(profile_file(name, rules, lang), book, lang).scoring
        except DanchuError:
            if given:  # one that only a result names may be somebody's own file
                raise


def _judged(rule: str, book: Rulebook) -> bool:
    if rule not in book.by_id:
        return False
    found = book.by_id[rule][0]
    bodies = found.get("versions") or [found]
    return any("judged" in (body.get("require") or {}) for body in bodies)
