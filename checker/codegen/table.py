"""A table that is filled as it is asked: what a generated function looks up instead of calling."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Generic, TypeVar

from checker.measure.codes import ENGINE_FAULT

MOST: Final = 4_096
"""So many entries are remembered."""
Key = TypeVar("Key")
Value = TypeVar("Value")


class Table(dict[Key, Value], Generic[Key, Value]):
    """What a key comes to, made when it is first asked for; a fault of the engine is not remembered."""

    def __init__(self, make: Callable[[Key], Value]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: Key) -> Value:
        made = self._make(key)
        if made != ENGINE_FAULT:
            if len(self) >= MOST:
                self.clear()
            self[key] = made
        return made
