"""A comparison as one HTML page that loads nothing and runs no script."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from typing import Any, Final

import jinja2
from markupsafe import Markup

from checker.compare.comparison import Comparison
from checker.compare.texts import COMPARE
from checker.compare.told import only_lines, side_line, unit_words
from checker.rulebook.book import Rulebook
from checker.texts import pick

HERE: Final = Path(__file__).resolve().parent
MARKS: Final = {
    "pass": "✓", "fail": "✗", "unknown": "?", "not_due": "…", "manual": "⚖", "not_applicable": "–", "error": "!", "": "",
}  # fmt: skip
"""A sign in each cell besides its words."""


def page(made: Comparison, book: Rulebook, lang: str) -> bytes:
    """The page in UTF-8."""
    style = (HERE / "templates" / "compare.css").read_text(encoding="utf-8").strip()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()

    def t(key: str, **values: object) -> str:
        return pick(COMPARE[key], lang).format(**values)

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE / "templates"), autoescape=True, undefined=jinja2.StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    values: dict[str, Any] = {
        "t": t, "lang": lang, "marks": MARKS, "style": Markup(style),
        "policy": f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'",
        "sides": [side_line(made, place, lang) for place in (0, 1)], "only": only_lines(made, lang),
        "units": [unit_words(unit, made.known, book, lang) for unit in made.units],
    }  # fmt: skip
    return environment.get_template("compare.html").render(values).encode()
