"""The byte code of generated functions is found again by its text, and only where nobody else could have put it there."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

from checker.codegen import kept
from checker.data import data_folder
from checker.rulebook import book
from checker.rulebook.book import Rulebook, open_rulebook
from checker.rulebook.loader import load

TEXT = "def judge(view):\n    return view + 1\n"
OTHER = "def judge(view):\n    return view + 2\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache that may be written to."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "danchu" / "code"


def result(code: CodeType | None) -> Any:
    """What the function gives for 1."""
    assert code is not None
    outside: dict[str, Any] = {}
    exec(code, outside)
    return outside["judge"](1)


def never(text: str) -> CodeType:
    """Stands in for compiling."""
    raise AssertionError(f"compiled again: {text}")


def test_the_second_time_nothing_is_compiled(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [result(kept.compiled(TEXT)), result(kept.compiled(OTHER))] == [2, 3]
    assert len(list(folder.iterdir())) == 2
    monkeypatch.setattr(kept, "_made", never)
    assert [result(kept.compiled(TEXT)), result(kept.compiled(OTHER))] == [2, 3]


def test_a_damaged_file_is_compiled_and_written_again(folder: Path) -> None:
    kept.compiled(TEXT)
    (path,) = folder.iterdir()
    whole = path.read_bytes()
    for damaged in (b"", whole[:20], whole[:-5], whole[:40] + bytes([whole[40] ^ 1]) + whole[41:]):
        path.write_bytes(damaged)
        assert result(kept.compiled(TEXT)) == 2
        assert path.read_bytes() == whole


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="folders of Windows have no such bits")
def test_where_others_may_write_nothing_is_read_or_written(folder: Path) -> None:
    kept.compiled(TEXT)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    (path,) = folder.iterdir()
    path.write_bytes((folder / path.name).read_bytes() + b"not ours")
    before = path.read_bytes()
    for mode in (0o720, 0o702):
        folder.chmod(mode)
        assert [result(kept.compiled(TEXT)), result(kept.compiled(OTHER))] == [2, 3]
        assert [each.read_bytes() for each in folder.iterdir()] == [before]


def test_what_another_process_compiles_is_waited_for_unless_it_has_ended(folder: Path) -> None:
    kept.compiled(TEXT)
    (path,) = folder.iterdir()
    making = path.rename(path.with_name(path.name + ".making"))
    assert kept.compiled(TEXT, wait=False) is None
    assert result(kept.compiled(TEXT)) == 2
    old = making.stat().st_mtime - kept.PATIENCE - 1
    os.utime(making, (old, old))
    kept.compiled(TEXT, wait=False)
    assert not making.exists()
    assert result(kept.compiled(TEXT, wait=False)) == 2
    assert path.exists()


def test_those_not_used_for_longest_go(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST", 2)
    kept.compiled(TEXT)
    (first,) = folder.iterdir()
    kept.compiled(OTHER)
    for number, path in enumerate(sorted(folder.iterdir(), key=lambda path: path != first)):
        os.utime(path, (number, number))
    kept.compiled(TEXT)  # used again
    kept.compiled("third = 3\n")
    assert len(list(folder.iterdir())) == 2
    assert first.exists()


def test_without_a_home_nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a container the user may have no home: the rulebook is compiled each time, and nothing fails."""

    def no_home() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(Path, "home", no_home)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    assert len(open_rulebook().by_id) == len(Rulebook(load(data_folder("rules"))).by_id)
    assert result(kept.compiled(TEXT)) == 2


def test_of_compiled_rulebooks_the_last_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who edits rules makes one with each change; one that does not fit on the disk leaves nothing."""
    monkeypatch.setattr(book, "MOST", 2)
    for number, name in enumerate("abcd"):
        path = tmp_path / f"rulebook-{name}.json"
        book._keep(path, {"schema": name})
        os.utime(path, (number, number))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["rulebook-c.json", "rulebook-d.json"]

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    book._keep(tmp_path / "rulebook-e.json", {})
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("how", ["told", "file", "full"])
def test_without_a_cache_it_is_compiled_each_time(folder: Path, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    if how == "told":
        monkeypatch.setattr(sys, "dont_write_bytecode", True)
    elif how == "file":
        folder.parent.mkdir()
        folder.write_text("no folder")
    else:

        def full(*_: object) -> bytes:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(kept.marshal, "dumps", full)
    assert [result(kept.compiled(TEXT)), result(kept.compiled(TEXT, wait=False))] == [2, 2]
    assert not folder.is_dir() or not list(folder.iterdir())
