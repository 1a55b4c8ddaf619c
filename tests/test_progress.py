"""The bar of a long run: on a terminal, whatever size that tells; silent elsewhere."""

from __future__ import annotations

import fcntl
import io
import os
import pty
import struct
import sys
import termios
import time
from pathlib import Path

import pytest

from checker.cli import progress
from checker.cli.progress import Progress


def shown(file: Path, rows: int, columns: int, monkeypatch: pytest.MonkeyPatch) -> str:
    """What stands on a terminal of this size after half of a file."""
    file.write_bytes(b"." * 1000)
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    monkeypatch.setattr(progress, "DELAY", 0)
    monkeypatch.setattr(sys, "__stdout__", io.StringIO())  # the size is that of another terminal, or of none
    with os.fdopen(theirs, "w", encoding="utf-8") as terminal:
        monkeypatch.setattr(sys, "stderr", terminal)
        bar = Progress([str(file)], lambda: 500, "vi")
        for units in (10, 20):
            time.sleep(0.15)  # the bar is drawn ten times a second at most
            bar.show(units)
        terminal.flush()
        text = os.read(ours, 65536).decode()
        bar.close()
    os.close(ours)
    return text


@pytest.mark.parametrize(("rows", "columns"), [(24, 100), (0, 0)], ids=["24 × 100", "không cho biết"])
def test_a_bar_shows_how_far_a_run_has_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rows: int, columns: int
) -> None:
    """Share, units, units a second and time left."""
    text = shown(tmp_path / "a.jsonl", rows, columns, monkeypatch)
    assert " 50% |" in text
    assert "| 20 hồ sơ, " in text or "| 10 hồ sơ, " in text
    assert "hồ sơ/giây · 00:00 < 00:00" in text


def test_nothing_is_shown_where_nobody_is_watching(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard error in a file or a pipe stays empty."""
    file = tmp_path / "a.jsonl"
    file.write_bytes(b"." * 1000)
    monkeypatch.setattr(progress, "DELAY", 0)
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    bar = Progress([str(file)], lambda: 500, "vi")
    time.sleep(0.15)
    bar.show(10)
    bar.close()
    assert sys.stderr.getvalue() == ""  # type: ignore[attr-defined]
