"""A template of another version of the rulebook: how its cells are read now, and what has changed since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from checker.read.glossary import Glossary
from checker.texts import Both
from checker.workbook.asked import Asked
from checker.workbook.columns import cells_of, label_of
from checker.workbook.layout import PREDECESSOR, Cell, Key
from checker.workbook.manifest import Manifest
from checker.workbook.said import NOTICES

Mapped = Mapping[str, Any]


def current(keys: Iterable[Key], manifest: Manifest, glossary: Glossary) -> dict[Key, dict[str, Cell]]:
    """Key → its columns as they are read now; a label that a code had in the template is understood too."""
    found = {}
    for key in keys:
        then = manifest.cells.get(key, {})
        found[key] = {name: _with_former(cell, then.get(name)) for name, cell in cells_of(key, glossary).items()}
    return found


def _with_former(cell: Cell, then: Cell | None) -> Cell:
    if then is None or not cell.codes:
        return cell
    return replace(cell, former={label: code for code, label in then.codes.items() if code in cell.codes})


def notice(key: str, **values: object) -> Both:
    """A notice in both languages."""
    vietnamese, english = NOTICES[key]
    return vietnamese.format(**values), english.format(**values)


def since(manifest: Manifest, glossary: Glossary, asked: Asked | None, unused: Mapping[Key, int]) -> Both:
    """The notice about a template of another version, with the list of what changed for its unit."""
    told = list(_changes(manifest, glossary, asked, unused)) or [NOTICES["nothing_changed"]]
    joined = tuple("; ".join(item[place].removesuffix(".") for item in told) + "." for place in (0, 1))
    return notice("other_version", changes="")[0] + joined[0], notice("other_version", changes="")[1] + joined[1]


def _changes(manifest: Manifest, glossary: Glossary, asked: Asked | None, unused: Mapping[Key, int]) -> Iterator[Both]:
    then = manifest.everything()
    for key, label in then.items():
        now = label_of(key, glossary)
        if not now:
            yield notice("gone", label=label, count=unused.get(key, 0))
        elif now != label:
            yield notice("renamed", old=label, new=now)
        yield from _changed_cells(key, label, manifest.cells.get(key, {}), glossary, unused)
    if asked is not None:
        yield from _asked_otherwise(then, glossary, asked)


def _changed_cells(
    key: Key, label: str, then: Mapping[str, Cell], glossary: Glossary, unused: Mapping[Key, int]
) -> Iterator[Both]:
    now = cells_of(key, glossary)
    for name, cell in then.items():
        if now and name not in now:
            yield notice("gone", label=f"{cell.label} – {label}", count=unused.get((*key, name), 0))
        elif now and now[name].label != cell.label and len(then) > 1:
            yield notice("renamed", old=f"{cell.label} – {label}", new=now[name].label)
        if now.get(name) is not None and now[name].codes and key != ("judgements",):
            for code, text in cell.codes.items():
                if code not in now[name].codes:
                    yield notice("code_gone", label=text, fact=f"{cell.label} – {label}")


def _asked_otherwise(then: Mapping[Key, str], glossary: Glossary, asked: Asked) -> Iterator[Both]:
    """Facts that rules ask for now and the template does not, and the other way round."""
    facts = {
        key[-1]: label for key, label in then.items() if key[0] not in ("unit", "period", PREDECESSOR) and len(key) == 2
    }
    for fact in glossary.facts:
        label = f"“{glossary.facts[fact]['label']['vi']}”"
        if fact in asked.facts and fact not in facts:
            yield notice("now_asked", label=label)
        elif fact in facts and fact not in asked.facts:
            yield notice("no_longer_asked", label=label)
