"""Lines of a plain file named by where they stand, so that another process can read them itself."""

from __future__ import annotations

import io
import os
import stat
from typing import Literal, NamedTuple

from checker.errors import DanchuError, Place, Problem


class State(NamedTuple):
    """How a file was when it was opened; one that has changed since is in another state."""

    file: int
    size: int
    changed: int


class Stretch(NamedTuple):
    """``size`` bytes of a plain file from ``start`` on, as long as it is in this state."""

    start: int
    size: int
    state: State


class FileChanged(DanchuError):
    """A file is not any more what it was when it was opened."""

    def __init__(self, path: str, lang: Literal["vi", "en"]) -> None:
        super().__init__(path, lang)  # from these another process makes it again

    def __str__(self) -> str:
        path, lang = self.args
        return Problem(Place(path), "file_changed").show(lang)


def state_of(file: str | int) -> State | None:
    """The state of a file, by its path or its descriptor; None where it cannot be read twice (a pipe), or is not there."""
    try:
        found = os.stat(file)
    except OSError:
        return None
    return State(found.st_ino, found.st_size, found.st_mtime_ns) if stat.S_ISREG(found.st_mode) else None


def lines_of(path: str, stretch: Stretch, lang: Literal["vi", "en"]) -> list[bytes]:
    """The lines that stand there. FileChanged where the file is another one by now, or cannot be read any more."""
    try:
        with open(path, "rb") as stream:
            if state_of(stream.fileno()) == stretch.state:
                stream.seek(stretch.start)
                return io.BytesIO(stream.read(stretch.size)).readlines()
    except OSError:
        pass
    raise FileChanged(path, lang)
