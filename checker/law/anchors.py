"""Anchors: what is kept of a provision so that a change shows, without keeping its text."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from checker.law.provisions import LEVELS, Citation, Provision

FORMAT = "danchu/anchors/1"
WORDS = 3


def normalised(text: str) -> str:
    """The text that is hashed: NFC, one space wherever white space stands; letters, case, quotes, dashes and stops as they are.

    Marks of an export and page furniture have gone when the text was parsed.
    """
    return " ".join(unicodedata.normalize("NFC", text).split())


def sha256(text: str) -> str:
    """SHA-256 of the normalised text, in hexadecimal."""
    return hashlib.sha256(normalised(text).encode()).hexdigest()


def ends(text: str) -> tuple[str, str]:
    """The first and the last three words of the normalised text."""
    words = normalised(text).split(" ")
    return " ".join(words[:WORDS]), " ".join(words[-WORDS:])


def anchor(provision: Provision) -> dict[str, Any]:
    """`{citation, sha256, first, last}`, as it stands in `anchors.yaml`."""
    first, last = ends(provision.text)
    return {"citation": dict(provision.citation), "sha256": sha256(provision.text), "first": first, "last": last}


def anchors_yaml(document: str, provisions: Iterable[Provision]) -> str:
    """The content of `anchors.yaml` of a document."""
    lines = [f"schema: {FORMAT}", f"document: {document}", "anchors:"]
    for made in map(anchor, provisions):
        lines += [
            f"  - citation: {flow(made['citation'])}",
            f"    sha256: {quoted(made['sha256'])}",
            f"    first: {quoted(made['first'])}",
            f"    last: {quoted(made['last'])}",
        ]
    return "\n".join(lines) + "\n"


def flow(citation: Citation) -> str:
    """A citation as it is written in document.yaml: `{article: 1, clause: "1", point: a}`."""
    shown: Mapping[str, Any] = {name: citation[name] for name in LEVELS if citation.get(name) is not None}
    return "{" + ", ".join(f"{name}: {_scalar(value)}" for name, value in shown.items()) + "}"


def _scalar(value: Any) -> str:
    return value if isinstance(value, str) and value.isalpha() and value.islower() else quoted(value)


def quoted(value: Any) -> str:
    """A number as it is, a text in quotes."""
    return json.dumps(value, ensure_ascii=False)
