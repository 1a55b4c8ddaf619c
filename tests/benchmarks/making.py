"""Makes what the engines are compared on: the program, a fleet in a folder, and danchu's verdicts beside it."""

from __future__ import annotations

import json
from pathlib import Path

from benchmarks import subset
from benchmarks.engines.base import Setting
from benchmarks.plain import PlainReader
from benchmarks.subset_fleet import records
from benchmarks.translate import Translator
from checker.rulebook.book import open_rulebook


def setting_in(folder: Path) -> Setting:
    """What every engine is made from."""
    book = open_rulebook()
    reach = (subset.FIRST_DAY, subset.LAST_DAY)
    program = Translator(book, subset.KIND, subset.PERIOD, subset.AS_OF, reach).program(subset.RULES)
    return Setting(book, program, PlainReader(program, book.facts), folder)


def make_fleet(folder: Path, units: int) -> Setting:
    """Writes ``units`` records and what danchu says of each finding."""
    from benchmarks.engines.danchu import Engine
    from benchmarks.worker import EXPECTED, FLEET

    setting = setting_in(folder)
    engine = Engine(setting, "")
    said = []
    with (folder / FLEET).open("wb") as file:
        for line in records(setting.program, setting.book.facts, units):
            file.write(line + b"\n")
            said.append(engine.verdicts(engine.load([line]))[0])
    (folder / EXPECTED).write_text(json.dumps(said), encoding="utf-8")
    return setting
