"""JSON written piece by piece: long lists are never held in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from checker.result import dump

Write = Callable[[bytes], object]


class Each:
    """A list whose items are made while it is written, one a line."""

    def __init__(self, items: Iterable[Any]) -> None:
        self.items = items


def write_pieces(write: Write, value: Any) -> None:
    """Writes a JSON value in UTF-8; ``Each`` may stand wherever a list may, directly or inside lists and objects."""
    if isinstance(value, Each):
        _list(write, value.items, b"\n")
    elif isinstance(value, dict):
        write(b"{")
        for place, (key, item) in enumerate(value.items()):
            write((b"," if place else b"") + dump(key) + b":")
            write_pieces(write, item)
        write(b"}")
    elif isinstance(value, list) and any(isinstance(item, dict | list) for item in value):
        _list(write, value, b"")
    else:
        write(dump(value))


def _list(write: Write, items: Iterable[Any], between: bytes) -> None:
    write(b"[")
    for place, item in enumerate(items):
        write((b"," if place else b"") + between)
        write_pieces(write, item)
    write(between + b"]")
