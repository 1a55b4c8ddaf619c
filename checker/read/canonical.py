"""The canonical JSON of a record and its SHA-256: the same for the same record, however it was written.

UTF-8, NFC, no spaces, keys sorted, ISO days, no nulls in facts. A figure is a list of `{period, value}` by period;
codes are a sorted list; entries, predecessors and judgements are sorted by their own canonical JSON. What it gives is
itself a record file.
"""

from collections.abc import Mapping
from hashlib import sha256
from json import JSONEncoder
from typing import Any, Final

from checker.days import ISO_TEXTS, Window, window_name
from checker.read.glossary import LISTS, Attributes, Glossary

_encode: Final = JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


class Canonical:
    """Writes the records of one glossary; the glossary says which whole numbers are days."""

    def __init__(self, glossary: Glossary) -> None:
        self._dates = {
            section: {fact: _dates(attributes) for fact, attributes in facts.items()}
            for section, facts in glossary.entries.items()
        }
        self._unit_dates = _dates(glossary.unit_attributes)

    def json(self, record: Mapping[str, Any]) -> bytes:
        """The canonical JSON of a validated record."""
        unit = dict(record["unit"])
        for name in ("founded_on", "dissolved_on"):
            unit[name] = None if unit[name] is None else ISO_TEXTS[unit[name]]
        unit["attributes"] = _written(unit["attributes"], self._unit_dates)
        unit["predecessors"] = _sorted([{"id": one["id"], **self._lists(one)} for one in unit["predecessors"]])
        first, last = record["period"]
        whole = {
            "schema": record["schema"],
            "unit": unit,
            "period": {"from": ISO_TEXTS[first], "to": ISO_TEXTS[last]},
            "complete_through": ISO_TEXTS[record["complete_through"]],
            **self._lists(record),
            "figures": {fact: _figure(numbers, (first, last)) for fact, numbers in record["figures"].items()},
            "flags": record["flags"],
            "texts": _written(record["texts"], frozenset()),
            "judgements": _sorted([{**one, "on": ISO_TEXTS[one["on"]]} for one in record["judgements"]]),
        }
        return _encode(whole).encode()

    def sha256(self, record: Mapping[str, Any]) -> str:
        """The SHA-256 of the canonical JSON, in hexadecimal."""
        return sha256(self.json(record)).hexdigest()

    def entry(self, section: str, fact: str, entry: Mapping[str, Any]) -> dict[str, Any]:
        """One event or document as the canonical JSON writes it."""
        return _written(entry, self._dates[section][fact])

    def _lists(self, teller: Mapping[str, Any]) -> dict[str, Any]:
        """The documents and the events of a record or of a predecessor."""
        sections: dict[str, Any] = {}
        for section in LISTS:
            dates = self._dates[section]
            sections[section] = {
                fact: _sorted([_written(entry, dates[fact]) for entry in entries])
                for fact, entries in teller[section].items()
            }
        return sections


def _sorted(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(entries, key=_encode) if len(entries) > 1 else entries


def _dates(attributes: Attributes) -> frozenset[str]:
    return frozenset(name for name, its in attributes.items() if its["type"] == "date")


def _written(entry: Mapping[str, Any], dates: frozenset[str]) -> dict[str, Any]:
    return {
        name: ISO_TEXTS[value] if name in dates else sorted(set(value)) if type(value) is tuple else value
        for name, value in entry.items()
    }


def _figure(numbers: Mapping[Window, int], period: Window) -> Any:
    """Named periods; the period of the record itself, where it has no name, as the bare number it was written as."""
    if len(numbers) == 1 and period in numbers and window_name(*period) is None:
        return numbers[period]
    written = [
        {"period": window_name(*window) or "/".join(ISO_TEXTS[day] for day in window), "value": number}
        for window, number in numbers.items()
    ]
    return sorted(written, key=lambda one: str(one["period"]))
