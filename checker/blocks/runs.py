"""Sorted runs on disk: entries of a block in order, many runs merged into one; memory does not grow with their number.

An entry is a line of bytes: a key and a payload parted by a tab. Keys compare as bytes.
"""

from __future__ import annotations

import heapq
import io
import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any, Final, cast

import zstandard

FAN_IN: Final = 16
"""How many runs are merged at a time: each open one holds some hundred KB."""
_LEVEL: Final = zstandard.ZstdCompressionParameters.from_level(1, window_log=17)
_ZERO: Final = b"\0"


def key(unit: str, first: int, sha256: str, place: int) -> bytes:
    """The key of a record: unit, first day of its period, hash, its place in the input.

    NUL sorts before every character of an identifier, so that keys compare as the tuples would.
    """
    return b"%s\0%07d\0%s\0%012d" % (unit.encode(), first, sha256.encode(), place)


def entry(its_key: bytes, payload: bytes) -> bytes:
    """A line; the payload holds no line break."""
    return its_key + b"\t" + payload + b"\n"


def parts(line: bytes) -> tuple[str, int, int, bytes]:
    """(unit, first day, place in the input, payload) of a line."""
    its_key, _, payload = line.partition(b"\t")
    unit, first, _, place = its_key.split(_ZERO)
    return unit.decode(), int(first), int(place), payload.rstrip(b"\n")


class Run:
    """Lines written once and read any number of times, compressed."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, lines: Iterable[bytes]) -> int:
        """Writes the lines; returns how many."""
        count = 0
        with self.path.open("wb") as file, _packed(file) as packed:
            for line in lines:
                packed.write(line)
                count += 1
        return count

    def __iter__(self) -> Iterator[bytes]:
        with self.path.open("rb") as file, _unpacked(file) as plain:
            yield from plain

    def remove(self) -> None:
        """Takes the file away."""
        self.path.unlink(missing_ok=True)


def _packed(file: IO[bytes]) -> Any:
    return zstandard.ZstdCompressor(compression_params=_LEVEL).stream_writer(file, closefd=False)


def _unpacked(file: IO[bytes]) -> IO[bytes]:
    reader = zstandard.ZstdDecompressor().stream_reader(file, closefd=False)
    return cast(IO[bytes], io.BufferedReader(cast(Any, reader), 1 << 14))


def merged(runs: Sequence[Run], folder: Path, *, kept: bool) -> Iterator[bytes]:
    """The lines of all runs in order; what is made on the way stands in the folder.

    ``kept``: the runs given stay, so that an interrupted run can go on from them.
    """
    made: list[Run] = []
    names = (Run(folder / f"merge-{number:06}.zst") for number in itertools.count())
    level = list(runs)
    while len(level) > FAN_IN:
        following = []
        for start in range(0, len(level), FAN_IN):
            group = level[start : start + FAN_IN]
            run = next(names)
            run.write(_merge(group))
            for old in group:
                if old in made or not kept:
                    old.remove()
            made.append(run)
            following.append(run)
        level = following
    yield from _merge(level)
    for run in level:
        if run in made or not kept:
            run.remove()


def _merge(runs: Sequence[Run]) -> Iterator[bytes]:
    with ExitStack() as stack:
        open_runs: list[Iterator[bytes]] = []
        for run in runs:
            lines = iter(run)
            stack.callback(cast(Callable[[], None], lines.close))  # type: ignore[attr-defined]
            open_runs.append(lines)
        yield from open_runs[0] if len(open_runs) == 1 else heapq.merge(*open_runs)
