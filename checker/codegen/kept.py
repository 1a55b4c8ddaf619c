"""The byte code of generated functions, kept in the user's cache by their text, as Python keeps that of modules."""

from __future__ import annotations

import hashlib
import marshal
import os
import sys
import time
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType
from typing import Final

from checker.data import cache_folder, leave_last

MOST: Final = 400
"""So many functions are kept, those used last: some 30 MB. A fleet needs some thirty for a day of assessment."""
PATIENCE: Final = 10.0
"""Seconds after which what another process began to compile is taken for abandoned."""
_MAKING: Final = ".making"
_HASH: Final = hashlib.sha256().digest_size


def compiled(text: str, *, wait: bool = True) -> CodeType | None:
    """The byte code of a text; None where another process is compiling it and we need not ``wait``, that is, do it ourselves.

    Nothing is written where Python is told to write no byte code, or where the cache is not the user's alone.
    """
    if sys.dont_write_bytecode:
        return _made(text)
    folder = cache_folder() / "code"
    path = folder / hashlib.sha256(MAGIC_NUMBER + text.encode()).hexdigest()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _ours(folder):
            return _made(text)
        return _read(path) or _kept(path, text, wait)
    except OSError:  # a folder that cannot be written to only costs the time of compiling
        return _made(text)


def _made(text: str) -> CodeType:
    code: CodeType = compile(text, "<plan>", "exec")  # our own text: names of the rulebook stand in it quoted
    return code


def _ours(folder: Path) -> bool:
    """Whether nobody else can put code there: what is read from it is run."""
    if not hasattr(os, "getuid"):  # Windows: the folder stands in the user's own
        return True
    state = folder.stat()
    return state.st_uid == os.getuid() and not state.st_mode & 0o022


def _read(path: Path) -> CodeType | None:
    """The code in a file, behind its hash: a damaged one would bring the interpreter down."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    if content[:_HASH] != hashlib.sha256(content[_HASH:]).digest():
        return None
    os.utime(path)  # used
    code: CodeType = marshal.loads(content[_HASH:])
    return code


def _kept(path: Path, text: str, wait: bool) -> CodeType | None:
    """Compiles and keeps; the file that is being written says so to other processes."""
    making = path.with_name(path.name + _MAKING)
    try:
        file = making.open("xb")
    except FileExistsError:
        if time.time() - making.stat().st_mtime > PATIENCE:
            making.unlink(missing_ok=True)
        return _made(text) if wait else None
    try:
        with file:
            code = _made(text)
            content = marshal.dumps(code)
            file.write(hashlib.sha256(content).digest() + content)
        making.replace(path)
    except BaseException:
        making.unlink(missing_ok=True)
        raise
    leave_last(path.parent, "[0-9a-f]*[0-9a-f]", MOST)
    return code
