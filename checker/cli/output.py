"""Where output goes: the terminal in UTF-8 without surprises, or a file that is whole or not there at all."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from checker.errors import DanchuError
from checker.texts import TABLE, Lang, pick


class OutputError(DanchuError):
    """A place for the result that cannot be written to."""


def prepare_terminal() -> None:
    """UTF-8 on every stream: a Windows code page would end the program at the first Vietnamese letter."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


@contextmanager
def writing(path: str | None, lang: Lang = "vi") -> Iterator[IO[bytes]]:
    """A stream for the output: standard output, or a file written beside its place and renamed when all went well.

    OutputError where the folder is not there, the path is a folder, or nothing can be written there.
    """
    if path is None:
        sys.stdout.flush()
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    target = Path(path)
    if not target.parent.is_dir():
        raise OutputError(pick(TABLE["no_output_folder"], lang).format(folder=target.parent))
    if target.is_dir():
        raise OutputError(pick(TABLE["output_is_folder"], lang).format(path=path))
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    except OSError as error:
        from checker.read.details import system_words  # reading is slow to import, and this seldom happens

        detail = pick(system_words(error), lang)
        raise OutputError(pick(TABLE["output_failed"], lang).format(path=path, detail=detail)) from error
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
        umask = os.umask(0)
        os.umask(umask)
        os.chmod(name, 0o666 & ~umask)
        os.replace(name, target)
    except BaseException:
        os.unlink(name)
        raise
