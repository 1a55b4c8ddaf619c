r"""Texts in cells: as they are where a cell can hold them so, else written out as `\"…"` in the way of JSON.

A cell cannot hold every text so that it comes back: blanks at its ends are dropped, words such as “(không rõ)” mean
something, and neither `_x0041_` nor U+FFFF survives the file format.
"""

from __future__ import annotations

import json
import re
from typing import Final

from checker.workbook.words import NOT_ARISEN, NOTHING, UNKNOWN

_BEGIN: Final = '\\"'
_SPECIAL: Final = frozenset({UNKNOWN, NOTHING, NOT_ARISEN})
_LOST: Final = re.compile(r"_x[0-9A-Fa-f]{4}_|[\ufffe\uffff]")


def written(text: str) -> str:
    """What to write into a cell for a text."""
    plain = text == text.strip() and text.casefold() not in _SPECIAL and not _LOST.search(text)
    if text and plain and not text.startswith(_BEGIN):
        return text
    packed = json.dumps(text, ensure_ascii=False)
    return "\\" + _LOST.sub(lambda found: "".join(f"\\u{ord(char):04x}" for char in found[0]), packed)


def read(cell: str) -> str:
    """The text that a cell stands for."""
    text = cell.strip()
    if text.startswith(_BEGIN) and text.endswith('"'):
        try:
            found = json.loads(text[1:])
        except ValueError:
            return text
        if isinstance(found, str):
            return found
    return text
