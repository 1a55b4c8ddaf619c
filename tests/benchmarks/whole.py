"""The whole rulebook within one process: against pydantic alone, against durable-rules asked anew, five rulebooks against one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from benchmarks.as_run import read_and_added
from benchmarks.fleet_records import records, signed
from benchmarks.timing import side_by_side, table, timed
from checker.check import Checker
from checker.days import parse_day
from checker.decide import Decider
from checker.errors import Place
from checker.read import Glossary, RecordReader
from checker.read.schema import record_validator
from checker.rulebook.book import Rulebook, open_rulebook
from checker.summary import Tally

AS_OF = parse_day("2026-01-15")
HERE = Place("benchmark.jsonl")
ONE = "cao-bang-2024"
BOUND = ("state_agency", "province")
"""A kind and level of unit that all five rulebooks bind."""


class Whole:
    """Figures of one process; ``ratios`` by name."""

    def __init__(self, *, units: int, runs: int) -> None:
        self.runs = runs
        self.units = units
        self.book = open_rulebook()
        self.lines = list(records(self.book.facts, units, signed=signed(self.book)))
        self.ratios: dict[str, float] = {}
        self.rows: list[list[str]] = []

    def text(self) -> str:
        """Runs everything; the two engines must give the same counts and grades."""
        plain, durable = (check_all(self.book, self.lines[:1000], Decider(name)) for name in ("plain", "durable"))
        assert plain.counts == durable.counts and plain.grades == durable.grades, "the two engines disagree"
        self._against_pydantic()
        self._against_durable()
        self._five_against_one()
        size = sum(map(len, self.lines)) / len(self.lines)
        return f"{self.units:,} units, records of {size:,.0f} bytes.\n\n{table(('figure', 'measured'), self.rows)}"

    def _pair(self, name: str, other: str, works: dict[str, Callable[[], object]], units: int) -> dict[str, float]:
        """Two works in turn; their ratio by a name."""
        seconds = side_by_side({key: partial(timed, work) for key, work in works.items()}, self.runs)
        self.ratios[name] = seconds[other] / seconds["base"]
        ours, theirs = (seconds[key] / units * 1e6 for key in (other, "base"))
        self.rows.append([f"{name}: {ours:,.0f} µs against {theirs:,.0f} µs a unit", f"{self.ratios[name]:.2f}×"])
        return seconds

    def _against_pydantic(self) -> None:
        validate = record_validator(Glossary.of(self.book.facts, self.book.actors)).validate_json
        decider = Decider()
        tallies: list[Tally] = []
        seconds = self._pair(
            "danchu, validation included, against pydantic alone", "danchu",
            {
                "base": lambda: [None for line in self.lines if not validate(line)],
                "danchu": lambda: tallies.append(check_all(self.book, self.lines, decider)),
            }, self.units,
        )  # fmt: skip
        rate = tallies[-1].cells / seconds["danchu"]
        self.rows.append(["danchu, reading included: rule×window findings a second", f"{rate:,.0f}"])
        self.rows.append([f"distinct questions asked for {self.units:,} units", f"{decider.asked:,}"])

    def _against_durable(self) -> None:
        """The same parsed units: danchu, and the same with a fact posted to durable-rules for every finding anew."""
        from checker.decide.fence import Fence
        from checker.decide.rulesets import rulesets

        lines = self.lines[:200]
        decider = Decider("durable")
        reader = RecordReader(self.book.facts, self.book.actors, self.book.entries)
        parsed = [reader.read_json(line, HERE).record for line in lines]
        tally = Tally(Checker(self.book, AS_OF, decider=decider))

        def danchu() -> None:
            for record in parsed:
                tally.add(record or {})

        danchu()
        cells = tally.cells
        fence = Fence(rulesets())
        questions = list(decider.leaf_memo.items())
        posted = (questions * (cells // len(questions) + 1))[:cells]

        def anew() -> None:
            danchu()
            for question, answer in posted:
                assert fence.ask("leaf", question) == answer

        works = {"base": danchu, "anew": anew}
        self._pair("durable-rules asked for every finding, against danchu, records parsed", "anew", works, len(lines))

    def _five_against_one(self) -> None:
        """The five rulebooks as if all bound one place, against one of them, on the same units of one kind."""
        book = self.book
        here = next(document["place"] for document in book.documents if document["id"] == ONE)
        documents = [{**document, "place": here, "levels": []} for document in book.documents]
        five = Rulebook({**book.compiled, "documents": documents})
        one = Rulebook({**book.compiled, "documents": [document for document in documents if document["id"] == ONE]})
        place = {"province": here["province"], "commune": here["commune"]}
        lines = list(records(book.facts, self.units // 2, bound=(*BOUND, place), signed=signed(book)))
        tallies: dict[str, Any] = {}

        def checked(name: str, rulebook: Rulebook) -> None:
            tallies[name] = check_all(rulebook, lines, Decider(), glossary=book)

        works = {"base": partial(checked, "one", one), "five": partial(checked, "five", five)}
        self._pair("five rulebooks against one, reading included", "five", works, len(lines))
        cells = tallies["five"].cells / tallies["one"].cells
        self.rows.append(["findings of five rulebooks against one", f"{cells:.2f}×"])


def check_all(book: Rulebook, lines: Sequence[bytes], decider: Decider, glossary: Rulebook | None = None) -> Tally:
    """Reads, checks and adds up every line: what ``danchu check --summary`` does before it prints."""
    told = glossary or book
    reader = RecordReader(told.facts, told.actors, told.entries)
    tally = Tally(Checker(book, AS_OF, decider=decider))
    tally.expected = len(lines)
    read_and_added(lines, reader, tally.add)
    return tally
