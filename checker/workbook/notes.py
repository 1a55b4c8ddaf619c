"""The note beside a header: what is asked, how it is written, an example and the provision that asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from checker.citation import cite_in
from checker.days import Window, dmy
from checker.workbook.asked import Pair
from checker.workbook.columns import cell_of
from checker.workbook.layout import Cell
from checker.workbook.words import NO, SAYS, YES

Mapped = Mapping[str, Any]
SHOWN_PLACES: Final = 3
EXAMPLE_NUMBER: Final = "12"


class Notes:
    """Writes the notes of one template; ``period`` gives the day of the examples."""

    def __init__(self, period: Window) -> None:
        self.day = dmy((period[0] + period[1]) // 2)

    def places(self, pairs: Sequence[Pair]) -> str:
        """The provisions that ask, the first few by name."""
        if not pairs:
            return SAYS["no_basis"]
        cited = list(dict.fromkeys(cite_in(rule["citation"], document) for rule, document in pairs))
        more = SAYS["and_more"].format(count=len(cited) - SHOWN_PLACES) if len(cited) > SHOWN_PLACES else ""
        return SAYS["basis"].format(places="; ".join(cited[:SHOWN_PLACES]) + more) + "."

    def cell(self, key: str, definition: Mapped, fact: str, pairs: Sequence[Pair]) -> Cell:
        """A column or answer for an attribute, flag or text of the glossary; ``fact``: what it is an attribute of."""
        cell = cell_of(key, definition)
        label = capital(cell.label)
        asked = SAYS["what"].format(label=label, fact=fact) if fact else f"{label}."
        example = (definition.get("example") or {}).get("vi")
        lines = [asked, (definition.get("meaning") or {}).get("vi", ""), *self.how(cell, example), self.places(pairs)]
        return replace(cell, note="\n".join(line for line in lines if line))

    def how(self, cell: Cell, example: str | None = None) -> Iterator[str]:
        """How a cell is written, with an example."""
        yield SAYS["how_" + cell.kind]
        labels = list(cell.codes.values())
        if labels:
            yield SAYS["choices"].format(choices="; ".join(labels))
        made = {"date": self.day, "figure": EXAMPLE_NUMBER, "flag": f"{YES} / {NO}"}.get(cell.kind, "")
        shown = example or (labels[0] if labels else made)
        if shown:
            yield SAYS["example"].format(example=shown)

    def fact(self, definition: Mapped, pairs: Sequence[Pair]) -> str:
        """The note of a whole fact."""
        lines = [definition["meaning"]["vi"]]
        if definition["type"] == "figure":
            if definition.get("period") == "per_quarter":
                lines.append(SAYS["how_quarters"])
            lines += [SAYS["how_figure"], SAYS["example"].format(example=EXAMPLE_NUMBER)]
        return "\n".join([*lines, self.places(pairs)])


def capital(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]
