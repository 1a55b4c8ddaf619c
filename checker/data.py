"""Where rules, schemas, samples and features are (in the installed package, or beside it in a checkout), and the user's cache."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

_HERE = Path(__file__).resolve().parent


def data_folder(name: str) -> Path:
    """The folder of that name (rules, schemas, samples, features). FileNotFoundError where there is none."""
    for folder in (_HERE / "_data" / name, _HERE.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"no folder {name!r} in the package or beside it")


def cache_folder() -> Path:
    """What is kept for later runs of this user; it may be missing, or be where nothing can be kept."""
    try:
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "danchu"
    except RuntimeError:  # no home, as in some containers
        # a folder for everybody would let others put there what we use
        return Path(os.devnull) / "danchu"


def leave_last(folder: Path, pattern: str, most: int) -> None:
    """Of the files of a pattern leaves so many, those changed (or marked as used) last."""
    with suppress(OSError):  # another process may be at it too
        found = sorted(folder.glob(pattern), key=lambda path: path.stat().st_mtime)
        for path in found[: max(len(found) - most, 0)]:
            path.unlink()


def features_beside(rules: Path) -> Path:
    """The scenarios of a rulebook: the folder features beside it, else those of the rulebook shipped."""
    beside = rules.resolve().parent / "features"
    return beside if beside.is_dir() else data_folder("features")
