"""An official text → its provisions: which of the three shapes it has is found from the text itself."""

from __future__ import annotations

from checker.errors import Lang, LawTextError, Place, Problem
from checker.law.account import read_account
from checker.law.articles import Articles
from checker.law.lines import Line, lines_of
from checker.law.markers import Kind, ended, following, marker
from checker.law.provisions import LawText


def parse(text: str, file: str, lang: Lang = "vi") -> LawText:
    """The provisions of a text, in the order of the text, and every line that belongs to none.

    `file` and `lang` are for the warnings. LawTextError where no provision is found.
    """
    lines, furniture = lines_of(text)
    kind, roots = _roots(lines)
    made = Articles(lines, kind, roots, file, lang).read() if kind else read_account(lines)
    if not any("passage" not in provision.citation for provision in made.provisions):
        raise LawTextError([Problem(Place(file), "law_no_provision")], lang)
    aside = sorted((*furniture, *made.aside), key=lambda item: item.line)
    return LawText(made.shape, made.provisions, tuple(aside), made.warnings)


def _roots(lines: list[Line]) -> tuple[Kind | None, list[int]]:
    """Whether the text is divided into articles or parts (None: neither), and the lines on which these begin."""
    articles, parts = _found("article", lines), _found("part", lines)
    first = marker("article", lines[articles[0]].text) if articles else None
    if first is not None and (first.value == "1" or len(articles) > 1 or not parts):
        return "article", articles
    return ("part", parts) if parts else (None, [])


def _found(kind: Kind, lines: list[Line]) -> list[int]:
    """The lines on which a provision of the highest level begins; a wrapped line that only looks so is none."""
    found: list[int] = []
    last: str | None = None
    for index, line in enumerate(lines):
        seen = marker(kind, line.text)
        if seen is None:
            continue
        natural = seen.value in following(kind, last)
        begins = line.starts or (bool(seen.rest) and (natural or ended(lines[index - 1].text)))
        if begins and (kind == "article" or natural or last is not None):
            found.append(index)
            last = seen.value
    return found
