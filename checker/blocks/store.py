"""Where the blocks of a run are kept until its report is written, and how a run that was stopped goes on from them."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final, NamedTuple

from checker.blocks.runs import Run, entry, key
from checker.blocks.telling import Aside, Said
from checker.read.pieces import Counts

SEATS: Final = 1_000_000
"""More records than a block can hold: places in the input are block × SEATS + place in the block."""


class Finished(NamedTuple):
    """A block that was checked: its number, what was met in it, and of the process that did so: which decisions of people
    have had an effect, which units they name, (process, questions put to the engine) so
    far, and what it would say to people."""

    number: int
    counts: Counts
    used: list[int]
    named: list[str]
    questions: list[int]
    notices: list[str]


class Store:
    """A folder of blocks. Each has a run of entries, a run of records set aside, and a note that it is finished."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def entries(self, number: int) -> Run:
        return Run(self.folder / f"{number:06}.entries.zst")

    def asides(self, number: int) -> Run:
        return Run(self.folder / f"{number:06}.asides.zst")

    def _note(self, number: int) -> Path:
        return self.folder / f"{number:06}.json"

    def write(self, number: int, told: Iterator[Said | Aside], counts: Counts, used: Any) -> Finished:
        """Writes what is said of a block; the note comes last and whole, so that half a block does not count.

        ``used``: gives, afterwards, the last four of what is noted.
        """
        lines: list[bytes] = []
        asides: list[bytes] = []
        for place, said in enumerate(told):
            seat = number * SEATS + place
            if isinstance(said, Aside):
                asides.append(b"%012d" % seat + b"\t" + said.line + b"\n")
            else:
                lines.append(entry(key(said.unit, said.first, said.sha256, seat), said.payload))
        lines.sort()
        self.entries(number).write(lines)
        self.asides(number).write(asides)
        finished = Finished(number, counts, *used())
        note = self._note(number)
        making = note.with_suffix(".making")
        making.write_text(json.dumps({**finished._asdict(), "counts": asdict(counts)}), encoding="utf-8")
        os.replace(making, note)
        return finished

    def finished(self, number: int) -> Finished | None:
        """What is noted of a block; None where it has to be checked (again)."""
        try:
            noted = json.loads(self._note(number).read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return None
        return Finished(
            noted["number"],
            Counts(**noted["counts"]),
            noted["used"],
            noted["named"],
            noted["questions"],
            noted["notices"],
        )

    def begin(self, run: Mapping[str, Any], *, resume: bool) -> bool:
        """Makes the folder ready for a run; False where what is there belongs to another one and ``resume`` was asked for."""
        note = self.folder / "run.json"
        if resume and note.is_file():
            return bool(json.loads(note.read_text(encoding="utf-8")) == json.loads(json.dumps(run)))
        self.remove()
        self.folder.mkdir(parents=True)
        note.write_text(json.dumps(run), encoding="utf-8")
        return True

    def remove(self) -> None:
        """Takes everything away."""
        shutil.rmtree(self.folder, ignore_errors=True)


def aside_of(line: bytes) -> tuple[int, dict[str, Any]]:
    """The place in the input and what is told of a record set aside."""
    seat, _, told = line.partition(b"\t")
    return int(seat), json.loads(told)


def runs_of(store: Store, numbers: Sequence[int]) -> list[Run]:
    """The runs of entries of these blocks."""
    return [store.entries(number) for number in numbers]
