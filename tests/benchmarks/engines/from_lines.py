"""The same engines behind a reader: JSON Lines in, results counted out."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from benchmarks.as_run import read_and_added
from benchmarks.engines.base import Setting, Verdicts
from checker.read import Glossary
from checker.read.schema import record_validator


class Engine:
    """Variants: ``pydantic`` (validates, says nothing), ``danchu``, ``json`` (parses, says nothing), or those of ZEN."""

    def __init__(self, setting: Setting, variant: str) -> None:
        self.variant = variant
        self.setting = setting
        self.counts: Counter[str] = Counter()
        if variant == "pydantic":
            self._one = record_validator(Glossary.of(setting.book.facts, setting.book.actors)).validate_json
        elif variant == "json":
            self._one = json.loads
        elif variant == "danchu":
            from benchmarks.engines import danchu

            self._danchu = danchu.Engine(setting, "")
        else:
            from benchmarks.engines import zen_engine

            self._zen = zen_engine.Engine(setting, variant)

    def load(self, lines: Sequence[bytes]) -> Sequence[bytes]:
        return lines

    def judge(self, loaded: Sequence[bytes]) -> Any:
        if self.variant in ("pydantic", "json"):
            one = self._one
            for line in loaded:
                one(line)
            return None
        if self.variant == "danchu":
            engine = self._danchu
            read_and_added(loaded, engine.reader, engine.adding(len(loaded)))
            return loaded
        return self._with_zen(loaded)

    def _with_zen(self, loaded: Sequence[bytes]) -> Any:
        names = [output.verdict for output in self.setting.program.outputs]
        read, judge, count = self.setting.reader.read, self._zen.one, self.counts.update
        said = []
        for line in loaded:
            found = judge(read(line))
            row = [found[name] for name in names]
            count(row)
            said.append(row)
        return said

    def verdicts(self, judged: Any) -> Verdicts | None:
        """None where nothing is judged."""
        if self.variant == "danchu":
            return self._danchu.verdicts(self._danchu.load(judged))
        return judged  # type: ignore[no-any-return]
