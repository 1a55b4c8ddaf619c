"""One HTML file that needs nothing else: no network, no clock, no style or script but those that stand in it."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from checker.texts import Both, Lang, pick

if TYPE_CHECKING:
    from jinja2 import Environment

BASE: Final = Path(__file__).resolve().parent / "assets"


def environment(templates: Path, texts: Mapping[str, Both], lang: Lang) -> Environment:
    """Templates of a folder in which everything is escaped, with ``t(key, **values)`` for the texts in a language.

    ImportError where Jinja2 is not installed.
    """
    import jinja2

    def t(key: str, **values: object) -> str:
        return pick(texts[key], lang).format(**values)

    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates), autoescape=True, undefined=jinja2.StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    made.globals["t"] = t
    made.filters["sentence"] = sentence
    return made


def sentence(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def assets(base: str, own: Path) -> str:
    """A style or script: the shared part, then that of a page."""
    return "\n".join(path.read_text(encoding="utf-8").strip() for path in (BASE / base, own))


def in_script(value: Any) -> str:
    """Compact JSON that cannot end the element it stands in."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return re.sub("[<>&]", lambda found: f"\\u{ord(found[0]):04x}", text)


def policy(style: str, *scripts: str) -> str:
    """A content security policy: nothing may be loaded, and only this very style and these scripts count."""
    named = [_hash(text) for text in scripts]
    allowed = f"script-src {' '.join(named)}; " if named else ""
    return f"default-src 'none'; style-src {_hash(style)}; {allowed}base-uri 'none'; form-action 'none'"


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
