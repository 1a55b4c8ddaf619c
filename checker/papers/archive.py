"""Zip archives in always the same bytes: fixed times, one order, nothing of the machine that wrote them."""

from __future__ import annotations

import io
import zipfile
from typing import Final

FIXED_TIME: Final = (1980, 1, 1, 0, 0, 0)
FIRST: Final = "[Content_Types].xml"
"""Readers of Word files expect this part before the others."""


def part(name: str) -> zipfile.ZipInfo:
    """The entry of a part: the same on every system."""
    info = zipfile.ZipInfo(name, FIXED_TIME)
    info.create_system, info.external_attr = 3, 0o644 << 16
    return info


def steady(content: bytes) -> bytes:
    """The archive written anew with the same parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as given, zipfile.ZipFile(made, "w") as archive:
        for name in sorted(given.namelist(), key=lambda name: (name != FIRST, name)):
            archive.writestr(part(name), given.read(name), zipfile.ZIP_DEFLATED)
    return made.getvalue()
