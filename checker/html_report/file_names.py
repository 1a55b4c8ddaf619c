"""File names for the pages of units: no two alike, also where a file system takes capitals for small letters."""

from __future__ import annotations

import hashlib
from collections import Counter


class FileNames:
    """Names without their ending, in the order in which units are given; the same order gives the same names."""

    def __init__(self) -> None:
        self._given: Counter[str] = Counter()

    def take(self, identity: str) -> str:
        """A name for a unit; one that was given a name before (another period) gets a number.

        The first letters keep clear of names that Windows reserves and of hidden files; ids never hold a tilde.
        """
        small = identity.lower()
        name = f"dv-{small}"
        if small != identity:
            name += "~" + hashlib.sha256(identity.encode()).hexdigest()[:8]
        self._given[name] += 1
        times = self._given[name]
        return name if times == 1 else f"{name}~{times}"
