"""From what pydantic says about a record to mistakes in the words of the glossary."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, Final

from checker.errors import WANTED, Place, Problem, shorten
from checker.read.glossary import LISTS, Glossary
from checker.read.schema import MANY, ONE
from checker.read.text import Path
from checker.texts import Both

_SHOWN_NAMES: Final = 12


@dataclass(frozen=True, slots=True)
class Mistake:
    """A mistake at a path of a record, before its place in a file is known. `found` and `wanted` are ready to print."""

    path: Path
    code: str
    found: str = ""
    wanted: str = ""
    values: Mapping[str, str | Both] = field(default_factory=dict)

    def at(self, place: Place) -> Problem:
        """The problem, now that the place is known."""
        return Problem(place, self.code, self.found, self.wanted, self.values)


def shape_mistakes(errors: Sequence[Any], data: Any, glossary: Glossary) -> Iterator[Mistake]:
    """One or more mistakes for each error of a pydantic validation of `data`."""
    for error in errors:
        path = _path(error["loc"], data)
        if path is not None:
            yield from _mistakes(error["type"], path, ONE in error["loc"], error["input"], glossary)


def _path(loc: Sequence[Any], data: Any) -> Path | None:
    """The path in the data, without the labels of unions; None for the branch that was not meant."""
    steps: list[str | int] = []
    node = data
    for step in loc:
        if step in (ONE, MANY):
            if (step == MANY) != isinstance(node, list):
                return None
            continue
        steps.append(step)
        if isinstance(node, dict):
            node = node.get(step)
        elif isinstance(node, list) and isinstance(step, int):
            node = node[step]
    return tuple(steps)


def _mistakes(kind: str, path: Path, figure: bool, value: Any, glossary: Glossary) -> Iterator[Mistake]:
    if kind == "extra_forbidden":
        yield _unknown(path, glossary)
    elif kind == "missing":
        yield Mistake(path, "missing", shorten(path[-1]))
    elif kind == "code":
        codes = glossary.codes_at(path)
        for code in value if isinstance(value, list) else [value]:
            if not isinstance(code, str) or code not in codes:
                yield Mistake(path, "unknown_code", shorten(code), names(codes), near(code, codes))
    elif kind == "kind":
        yield Mistake(path, "unknown_kind", shorten(value), "", near(value, list(glossary.kinds)))
    else:
        wanted = "whole_number" if figure else {"dict_type": "mapping", "list_type": "list"}.get(kind, kind)
        yield Mistake(path, "wrong_value", shorten(value), wanted if wanted in WANTED else "")


def _unknown(path: Path, glossary: Glossary) -> Mistake:
    name, around = str(path[-1]), path[:-1]
    known = glossary.keys_at(around)
    local = around[3:] if around[:2] == ("unit", "predecessors") and len(around) > 3 else around
    if len(local) == 1 and local[0] in glossary.sections.values():
        if name in glossary.sections:
            values = {"section": str(local[0])}
            return Mistake(path, "wrong_section", shorten(name), glossary.sections[name], values)
        return Mistake(path, "unknown_fact", shorten(name), "", near(name, [*known, *glossary.facts]))
    if len(local) == 3 and local[0] in LISTS:
        values = {"fact": str(local[1]), **near(name, known)}
        return Mistake(path, "unknown_attribute", shorten(name), names(known), values)
    return Mistake(path, "unknown_key", shorten(name), names(known), near(name, known))


def names(known: Sequence[str]) -> str:
    """A list of names to print, cut where it is long."""
    shown = ", ".join(known[:_SHOWN_NAMES])
    return shown + ", …" if len(known) > _SHOWN_NAMES else shown


def near(name: Any, known: Sequence[str]) -> dict[str, str]:
    """The names most like this one, as the value `near` of a problem."""
    if not isinstance(name, str):
        return {}
    found = get_close_matches(name[:80], list(dict.fromkeys(known)), n=3, cutoff=0.6)
    return {"near": ", ".join(found)} if found else {}
