"""How far a run has come, on standard error of a terminal when it takes longer than a second."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterable
from typing import Any, Final

from checker.read.divide import size_of
from checker.texts import TABLE, Lang, pick

DELAY: Final = 1
"""Seconds after which a bar appears."""


class Progress:
    """A bar over the bytes of the input, with units a second and the time left; silent where nobody is watching."""

    def __init__(self, paths: Iterable[str], position: Callable[[], int], lang: Lang) -> None:
        self._position = position
        self._word = pick(TABLE["records_word"], lang)
        self._rate = pick(TABLE["a_second"], lang)
        self._began = time.monotonic()
        self._bar: Any = None
        if sys.stderr.isatty():
            from tqdm import tqdm

            form = "{percentage:3.0f}% |{bar}| {desc} · {elapsed} < {remaining}"
            # on a terminal that does not tell its size tqdm would show nothing at all
            size = shutil.get_terminal_size()
            self._bar = tqdm(
                total=total(paths), delay=DELAY, leave=False, file=sys.stderr, bar_format=form, miniters=1,
                ncols=size.columns, nrows=size.lines,
            )  # fmt: skip

    def show(self, units: int) -> None:
        """Says that so many units are done."""
        if self._bar is None:
            return
        rate = units / max(time.monotonic() - self._began, 1e-3)
        self._bar.set_description_str(f"{units} {self._word}, {rate:.0f} {self._rate}", refresh=False)
        self._bar.update(min(self._position(), self._bar.total) - self._bar.n)

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()


def files(paths: Iterable[str]) -> Iterable[str]:
    """Every file of these paths, those in folders in sorted order."""
    for path in paths:
        if not os.path.isdir(path):
            yield path
        for around, folders, names in os.walk(path):
            folders.sort()
            yield from (os.path.join(around, name) for name in sorted(names))


def total(paths: Iterable[str]) -> int:
    """Bytes of all files."""
    return sum(map(size_of, files(paths)))
