"""From the page as data to one HTML file that needs nothing else: no network, no clock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from checker.book.page import Page
from checker.book.places import link
from checker.book.words import PAGE
from checker.errors import DanchuError
from checker.html.page import assets, environment, in_script, policy
from checker.texts import Both, pick

HERE: Final = Path(__file__).resolve().parent
IN_SCRIPT: Final = (
    "hits", "hits_all", "hits_none", "hits_others", "hits_words", "shown_all", "result_of", "passed", "failed", "cases",
)  # fmt: skip
MARKS: Final = {"critical": "■", "major": "▲", "minor": "○", "signed": "☑", "stale": "↻", "unsigned": "☐"}
"""Symbols beside the colours."""
NO_JINJA: Final[Both] = (
    "Thiếu thư viện Jinja2 để dựng sổ tay. Cài bằng: pip install 'danchu[report]'",
    "The library Jinja2, which makes the page, is missing. Install it with: pip install 'danchu[report]'",
)


class NoTemplates(DanchuError):
    """The library for templates is not installed."""


def render(page: Page) -> Iterator[str]:
    """The HTML text, piece by piece. NoTemplates where Jinja2 is not installed."""
    try:
        from markupsafe import Markup

        made = environment(HERE / "templates", PAGE, page.lang)
    except ImportError as error:
        raise NoTemplates(pick(NO_JINJA, page.lang)) from error
    made.globals["marks"] = MARKS
    made.filters["link"] = link
    style = assets("base.css", HERE / "assets" / "book.css")
    script = assets("words.js", HERE / "assets" / "book.js")
    values: dict[str, Any] = {
        "page": page, "style": Markup(style), "script": Markup(script), "policy": policy(style, script),
        "phrases": Markup(in_script({key: pick(PAGE[key], page.lang) for key in IN_SCRIPT})),
    }  # fmt: skip
    return made.get_template("page.html").generate(values)
