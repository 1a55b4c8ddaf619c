"""Units spread over portions, each unit with all its records in one, so that several processes can add them up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final
from zlib import crc32

from checker.area_sums import Sums
from checker.areas import Areas
from checker.blocks import runs
from checker.blocks.collect import Amounts, Collected
from checker.blocks.runs import Run, merged
from checker.blocks.store import Store, runs_of

_ZERO: Final = b"\0"


def groups(numbers: Sequence[int], jobs: int) -> list[Sequence[int]]:
    """Blocks by the handful, at least one for each process."""
    size = max(1, min(runs.FAN_IN, -(-len(numbers) // jobs)))
    return [numbers[start : start + size] for start in range(0, len(numbers), size)]


def spread(store: Store, numbers: Sequence[int], group: int, portions: int) -> None:
    """Puts the entries of a group of blocks, in order, into a run for each portion."""
    lines = [line for run in runs_of(store, numbers) for line in run]
    lines.sort()  # some runs one after the other: faster than merging them
    shares: list[list[bytes]] = [[] for _ in range(portions)]
    for line in lines:
        shares[crc32(line[: line.index(_ZERO)]) % portions].append(line)
    for portion, share in enumerate(shares):
        folder = _folder(store, portion)
        folder.mkdir(exist_ok=True)
        _run(folder, group).write(share)


def amounts_of(store: Store, portion: int, groups: int, areas: Areas, names: int | None) -> Amounts:
    """What the units of a portion come to; ``names``: how many of them a row of areas names."""
    folder = _folder(store, portion)
    collected = Collected(Sums(areas, names))
    for _ in collected.walk(_merged(folder, groups)):
        pass
    return collected.amounts()


def _merged(folder: Path, groups: int) -> Iterator[bytes]:
    return merged([_run(folder, group) for group in range(groups)], folder, kept=False)


def _folder(store: Store, portion: int) -> Path:
    return store.folder / f"portion-{portion:03}"


def _run(folder: Path, group: int) -> Run:
    return Run(folder / f"{group:06}.zst")
