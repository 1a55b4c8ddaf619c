"""What an engine of the comparison does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from benchmarks.plain import Plain, PlainReader
from benchmarks.program import Program
from checker.rulebook.book import Rulebook


class Setting(NamedTuple):
    """What every engine is made from. ``folder``: a place for files of its own."""

    book: Rulebook
    program: Program
    reader: PlainReader
    folder: Path


Verdicts = Sequence[Sequence[str]]
"""For each unit the results in the order of the program's outputs."""


class Judge(Protocol):
    """An engine with the rules loaded."""

    def load(self, lines: Sequence[bytes]) -> Any:
        """Records as the engine takes them; not timed."""

    def judge(self, loaded: Any) -> Any:
        """Judges all of them; this is what is timed."""

    def verdicts(self, judged: Any) -> Verdicts | None:
        """What it said, None where it only reads; not timed."""


class RowJudge:
    """An engine that takes one record after the other: ``one`` gives what it says of a record."""

    def __init__(self, setting: Setting, variant: str) -> None:
        self.setting = setting
        self.program = setting.program
        self.variant = variant

    def load(self, lines: Sequence[bytes]) -> list[Plain]:
        read = self.setting.reader.read
        return [read(line) for line in lines]

    def judge(self, loaded: Sequence[Plain]) -> list[Any]:
        one = self.one
        return [one(record) for record in loaded]

    def one(self, record: Plain) -> Any:
        raise NotImplementedError

    def verdicts(self, judged: Sequence[Any]) -> Verdicts:
        """From mappings of verdict name to result."""
        names = [output.verdict for output in self.program.outputs]
        return [[said[name] for name in names] for said in judged]
