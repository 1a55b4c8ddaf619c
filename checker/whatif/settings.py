"""Settings: ``events.people=…``, ``figures.staff=12``, ``flags.site=null``: paths into a record and what is put there."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping
from difflib import get_close_matches
from typing import Any, Final, NamedTuple

from checker.days import iso
from checker.errors import DanchuError, shorten
from checker.read.canonical import Canonical
from checker.read.glossary import LISTS
from checker.read.yamltext import MAX_YAML_BYTES, read_yaml
from checker.texts import TABLE, Lang, pick
from checker.whatif.texts import WHATIF

_SETTING: Final = re.compile(r"([\w.\-]+?)(\+?)=(.*)", re.DOTALL)
FIXED: Final = "schema"
"""The one key of a record that nobody tries another value of."""


class SettingError(DanchuError):
    """A setting that cannot be put into the record."""


class Setting(NamedTuple):
    """``text`` as it was written; ``adds``: the value is added to a list."""

    text: str
    path: tuple[str, ...]
    adds: bool
    value: Any


def parse(text: str, lang: Lang) -> Setting:
    """One setting as written on the command line; its value is YAML. SettingError."""
    found = _SETTING.fullmatch(text)
    if found is None or "" in found[1].split("."):
        raise SettingError(pick(WHATIF["form"], lang).format(found=shorten(text)))
    if not found[3].strip():
        raise SettingError(pick(WHATIF["no_value"], lang).format(found=shorten(text)))
    read = read_yaml(found[3].encode(), f"--set {text}", max_bytes=MAX_YAML_BYTES)
    if read.problems:
        raise SettingError("\n".join(problem.show(lang) for problem in read.problems))
    return Setting(text, tuple(found[1].split(".")), found[2] == "+", read.data)


def plain_record(record: Mapping[str, Any], canonical: Canonical) -> dict[str, Any]:
    """A record as its file could hold it, with its lists in their own order: paths count their entries."""
    data: dict[str, Any] = json.loads(canonical.json(record))
    for section in LISTS:
        for fact, entries in record[section].items():
            data[section][fact] = [canonical.entry(section, fact, entry) for entry in entries]
    data["judgements"] = [{**one, "on": iso(one["on"])} for one in record["judgements"]]
    return data


def apply(data: Any, settings: Iterable[Setting], facts: Collection[str], lang: Lang) -> Any:
    """Puts settings into a record as plain data, in their order; whether the values fit is for the reader to say.

    ``facts``: names that people may take for sections; SettingError offers the nearest ones.
    """
    for setting in settings:
        _put(data, setting, facts, lang)
    return data


def _put(data: Any, setting: Setting, facts: Collection[str], lang: Lang) -> None:
    sections = [key for key in data if key != FIXED]
    if setting.path[0] not in sections:
        raise _no_section(setting, sections, facts, lang)
    node = data
    for place, step in enumerate(setting.path[:-1]):
        inside = _step(node, step, setting, place, lang)
        # what is not there yet is made: {on: …} inside a list must be added, a key may be set
        node = node.setdefault(inside, {}) if isinstance(node, dict) else node[inside]
        if node is None:
            raise SettingError(_inside(setting, place + 1, lang))
    key = _step(node, setting.path[-1], setting, len(setting.path) - 1, lang)
    if setting.adds:
        old = node.get(key) if isinstance(node, dict) else node[key]
        if not isinstance(old, (list, type(None))):
            name = ".".join(setting.path)
            raise SettingError(pick(WHATIF["not_list"], lang).format(found=shorten(setting.text), name=name))
        node[key] = [*(old or []), *(setting.value if isinstance(setting.value, list) else [setting.value])]
    elif isinstance(node, list) and setting.value is None:
        del node[int(key)]
    else:
        node[key] = setting.value


def _step(node: Any, step: str, setting: Setting, place: int, lang: Lang) -> Any:
    """The key or number of an entry for one step of a path."""
    if isinstance(node, dict):
        return step
    if not isinstance(node, list):
        raise SettingError(_inside(setting, place, lang))
    if not step.isdecimal() or int(step) >= len(node):
        name = ".".join(setting.path[:place])
        text = pick(WHATIF["no_entry"], lang)
        raise SettingError(text.format(found=shorten(setting.text), name=name, count=len(node), step=step))
    return int(step)


def _inside(setting: Setting, place: int, lang: Lang) -> str:
    name, step = ".".join(setting.path[:place]), setting.path[place]
    return pick(WHATIF["not_inside"], lang).format(found=shorten(setting.text), name=name, step=step)


def _no_section(setting: Setting, sections: list[str], facts: Collection[str], lang: Lang) -> SettingError:
    name = setting.path[0]
    text = pick(WHATIF["no_section"], lang).format(found=shorten(setting.text), name=name, known=", ".join(sections))
    close = get_close_matches(name, [*sections, *facts, *(fact.split(".")[-1] for fact in facts)])
    near = dict.fromkeys(next((fact for fact in facts if fact.endswith("." + one)), one) for one in close)
    return SettingError(text + (pick(TABLE["near"], lang).format(near=", ".join(near)) if near else ""))
