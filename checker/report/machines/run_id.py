"""What names a run: a uuid5 over what it says."""

from __future__ import annotations

import hashlib

from checker.report.finding_words import stable_uuid
from checker.result import dump
from checker.whole import Whole


def run_uuid(kind: str, whole: Whole) -> str:
    """The id of a run in a file of some kind: all that it says counts, but not which engine decided."""
    digest = hashlib.sha256(dump({name: value for name, value in whole.head.items() if name != "engine"}))
    for text in whole.units.texts:
        digest.update(text)
    digest.update(dump([whole.areas, dict(whole.ending)]))
    return stable_uuid(kind, whole.words.lang, digest.hexdigest())
