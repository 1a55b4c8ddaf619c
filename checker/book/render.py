"""From the page as data to one HTML file that needs nothing else: no network, no clock."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from checker.book.page import Page
from checker.book.places import link
from checker.book.words import PAGE
from checker.errors import DanchuError
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
        import jinja2
    except ImportError as error:
        raise NoTemplates(pick(NO_JINJA, page.lang)) from error
    from markupsafe import Markup

    def t(key: str, **values: object) -> str:
        return pick(PAGE[key], page.lang).format(**values)

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE / "templates"), autoescape=True, undefined=jinja2.StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.globals.update({"t": t, "marks": MARKS})
    environment.filters.update({"link": link, "sentence": _sentence})
    style, script = _asset("book.css"), _asset("book.js")
    values: dict[str, Any] = {
        "page": page, "style": Markup(style), "script": Markup(script), "policy": _policy(style, script),
        "phrases": Markup(_json({key: pick(PAGE[key], page.lang) for key in IN_SCRIPT})),
    }  # fmt: skip
    return environment.get_template("page.html").generate(values)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _asset(name: str) -> str:
    return (HERE / "assets" / name).read_text(encoding="utf-8").strip()


def _json(value: Any) -> str:
    """JSON that cannot end the element it stands in."""
    return re.sub("[<>&]", lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))


def _policy(style: str, script: str) -> str:
    """Nothing may be loaded, and only these very styles and scripts count."""
    hashes = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in (style, script)]
    return (
        f"default-src 'none'; style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'; "
        "base-uri 'none'; form-action 'none'"
    )
