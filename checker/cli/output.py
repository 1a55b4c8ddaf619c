"""Where output goes: the terminal in UTF-8 without surprises, or a file that is whole or not there at all."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Final

from checker.errors import DanchuError
from checker.texts import TABLE, Lang, pick

NO_ROOM: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
"""What the system says where a disk takes nothing more."""


class OutputError(DanchuError):
    """A place for the result that cannot be written to."""


def prepare_terminal() -> None:
    """UTF-8 on every stream: a Windows code page would end the program at the first Vietnamese letter."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


class Output:
    """Standard output, or a file and those beside it, all renamed into place together."""

    def __init__(self, stream: IO[bytes], target: Path | None, lang: Lang) -> None:
        self._stream = stream
        self._hash = hashlib.sha256()
        self.name = None if target is None else target.name
        self._target = target
        self._lang = lang
        self._further: list[tuple[str, Path]] = []

    def write(self, content: bytes) -> None:
        """Writes on."""
        self._hash.update(content)
        self._stream.write(content)

    @property
    def sha256(self) -> str:
        """The SHA-256 of what was written so far, in hexadecimal."""
        return self._hash.hexdigest()

    @contextmanager
    def beside(self, name: str) -> Iterator[IO[bytes]]:
        """A further file beside the first one; its folder is made where it is not there.

        OutputError on standard output, or where nothing can be written there.
        """
        if self._target is None:
            raise OutputError(pick(TABLE["output_needed"], self._lang))
        target = self._target.parent / name
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise failed(target, error, self._lang) from error
        stream, made = _made_beside(target, self._lang)
        self._further.append((made, target))
        with stream:
            yield stream

    def finish(self) -> None:
        """Puts the further files in their places."""
        for made, target in self._further:
            _put(made, target)

    def discard(self) -> None:
        """Takes away what was written beside."""
        for made, _ in self._further:
            Path(made).unlink(missing_ok=True)


@contextmanager
def writing(path: str | None, lang: Lang = "vi", *, again: bool = False) -> Iterator[Output]:
    """Where output goes: standard output, or a file written beside its place and renamed when all went well.

    ``again``: what an earlier run that was killed left beside is taken away. A device or a pipe is written to as it is.
    OutputError where the folder is not there, the path is a folder, nothing can be written there or the disk is full.
    """
    if path is None:
        sys.stdout.flush()
        yield Output(sys.stdout.buffer, None, lang)
        sys.stdout.buffer.flush()
        return
    target = Path(path)
    if not target.parent.is_dir():
        raise OutputError(pick(TABLE["no_output_folder"], lang).format(folder=target.parent))
    if target.is_dir():
        raise OutputError(pick(TABLE["output_is_folder"], lang).format(path=path))
    if is_device(path):
        try:
            with target.open("wb") as device:
                yield Output(device, None, lang)
        except OSError as error:
            if error.errno in (*NO_ROOM, errno.EACCES):
                raise failed(path, error, lang) from error
            raise
        return
    if again:
        _take_away_halves(target)
    stream, made = _made_beside(target, lang)
    output = Output(stream, target, lang)
    try:
        with stream:
            yield output
        output.finish()
        _put(made, target)
    except BaseException as error:
        Path(made).unlink(missing_ok=True)
        output.discard()
        if isinstance(error, OSError) and error.errno in NO_ROOM:
            raise failed(path, error, lang) from error
        raise


def is_device(path: str) -> bool:
    """Whether there is something that is no file of its own (a device, a pipe): to rename a file to it would destroy it."""
    return os.path.exists(path) and not os.path.isfile(path)


def _made_beside(target: Path, lang: Lang) -> tuple[IO[bytes], str]:
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    except OSError as error:
        raise failed(target, error, lang) from error
    return os.fdopen(handle, "wb"), name


def _take_away_halves(target: Path) -> None:
    """Takes away what ``_made_beside`` made and nobody finished."""
    half = re.compile(re.escape(f".{target.name}.") + r"[a-z0-9_]{8}")
    for path in target.parent.iterdir():
        if half.fullmatch(path.name):
            with suppress(OSError):
                path.unlink()


def _put(made: str, target: Path) -> None:
    umask = os.umask(0)
    os.umask(umask)
    os.chmod(made, 0o666 & ~umask)
    os.replace(made, target)


def failed(path: Path | str, error: OSError, lang: Lang) -> OutputError:
    """What to say where a file cannot be written."""
    from checker.read.details import system_words  # reading is slow to import, and this seldom happens

    detail = pick(system_words(error), lang)
    return OutputError(pick(TABLE["output_failed"], lang).format(path=path, detail=detail))
