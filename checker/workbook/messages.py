"""Mistakes that reading a record finds, in the words of the sheet: labels instead of keys, lists instead of codes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from checker.errors import WANTED, Problem
from checker.read.glossary import Glossary
from checker.workbook.said import CELL_FAULTS

_NAME: Final = re.compile(r"[a-z][a-z0-9_]*")
_OWN: Final = {
    "missing": "missing",
    "wrong_value": "wrong",
    "after_complete": "after_complete",
    "complete_before": "complete_before",
}
_CODE: Final = "workbook"


def in_words(problem: Problem, labels: Mapping[str, str], glossary: Glossary) -> Problem:
    """The problem as people who have only the workbook understand it; one that is said so already as it is."""
    label = labels.get(problem.place.cell or "")
    if problem.code in _OWN and (label or problem.code != "missing"):
        vietnamese, english = CELL_FAULTS[_OWN[problem.code]]
        wanted = WANTED.get(problem.wanted, (problem.wanted, problem.wanted))
        made = tuple(
            text.format(label=label or "", found=problem.found, wanted=wanted[place])
            for place, text in enumerate((vietnamese, english))
        )
        return replace(problem, code=_CODE, values={"detail": (made[0], made[1])})
    values = {
        name: _named(value, glossary) if isinstance(value, str) else value for name, value in problem.values.items()
    }
    return replace(problem, values=values)


def _named(text: str, glossary: Glossary) -> str:
    """A text with the labels of the facts that it names."""
    return _NAME.sub(
        lambda found: str(glossary.facts[found[0]]["label"]["vi"]) if found[0] in glossary.facts else found[0], text
    )
