"""Parameters of a profile: names that exist and are used, values of the same shape and in a sane range."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from checker.check import LEAST_DAYS
from checker.profiles.complaints import Complaints, Path
from checker.profiles.models import Profile, Setting
from checker.rulebook.book import Rulebook
from checker.rulebook.selectors import is_day

Mapped = Mapping[str, Any]
MOST: Final = {"days": 3660, "working days": 2610, "months": 120}
"""Spans of time up to ten years; they may be 0, other counts are at least 1."""
MOST_OF_OTHERS: Final = 100_000
YEARS: Final = range(1945, 2101)
INTERVALS: Final = ("year", "half_year", "quarter", "month")


def settings_of(profile: Profile, book: Rulebook, complaints: Complaints) -> dict[str, dict[str, Any]]:
    """What a profile sets, as ``open_rulebook`` takes it; values that are as in the rulebook are left out."""
    documents = [document["id"] for document in book.documents]
    made: dict[str, dict[str, Any]] = {}
    for name, setting in profile.parameters.items():
        path: Path = ("parameters", name)
        if not complaints.known("profile_parameter", path, name, book.parameters):
            continue
        if not setting.model_fields_set:
            complaints.say("wrong_value", path, {}, "setting")
        used = book.compiled["parameters_used"].get(name, [])
        if not used and name != LEAST_DAYS:
            complaints.say("profile_parameter_unused", path, name)
        kept = _checked(name, setting, used, documents, book, complaints)
        if kept:
            made[name] = kept
    return made


def _checked(
    name: str, setting: Setting, used: list[str], documents: list[str], book: Rulebook, complaints: Complaints
) -> dict[str, Any]:
    definition = book.parameters[name]
    own = {document: item["value"] for document, item in definition.get("per_document", {}).items()}
    path: Path = ("parameters", name)
    made: dict[str, Any] = {}
    if "value" in setting.model_fields_set:
        value = _value(definition, setting.value, (*path, "value"), book, complaints)
        if value != definition["value"] or any(other != value for other in own.values()):
            made["value"] = value
    single = {}
    for document, given in setting.per_document.items():
        here = (*path, "per_document", document)
        if not complaints.known("lint_document-unknown", here, document, documents):
            continue
        if document not in used:
            complaints.say("profile_parameter_unused_in", here, name, document=document)
        value = _value(definition, given, here, book, complaints)
        if value != (made["value"] if "value" in made else own.get(document, definition["value"])):
            single[document] = value
    return {**made, **({"per_document": single} if single else {})}


def _value(definition: Mapped, value: Any, path: Path, book: Rulebook, complaints: Complaints) -> Any:
    """The value as rules take it; said where it is of another shape than the rulebook's, or out of range."""
    was = definition["value"]
    if isinstance(was, dict):
        return _by_kind(definition, value, path, book, complaints)
    if isinstance(was, int):
        return _whole(was, definition["unit"], value, path, complaints)
    if was == "1" or "/" in was:
        share = complaints.share(path, value)
        return was if share == "1/1" and was == "1" else share
    fits, wanted = (
        (_is_day, "day")
        if is_day(was)
        else (_is_month_day, "month_day")
        if _is_month_day(was)
        else (_is_interval, "interval")
    )
    if not isinstance(value, str) or not fits(value):
        complaints.say("wrong_value", path, value, wanted)
    return value


def _is_day(text: str) -> bool:
    return is_day(text) and int(text[:4]) in YEARS


def _is_month_day(text: str) -> bool:
    # 29 February is no day of most years
    return bool(re.fullmatch(r"[0-9]{2}-[0-9]{2}", text)) and is_day(f"{YEARS[0]}-{text}")


def _is_interval(text: str) -> bool:
    return text in INTERVALS


def _whole(was: int, unit: Any, value: Any, path: Path, complaints: Complaints) -> Any:
    unit = unit["en"] if isinstance(unit, dict) else unit
    if was in YEARS:
        least, most = YEARS[0], YEARS[-1]
    elif unit in MOST:
        least, most = 0, MOST[unit]
    else:
        least, most = 1, MOST_OF_OTHERS
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        complaints.say("profile_out_of_range", path, value, least=str(least), most=str(most))
    return value


def _by_kind(definition: Mapped, value: Any, path: Path, book: Rulebook, complaints: Complaints) -> Any:
    given = value.get("by_kind") if isinstance(value, dict) and set(value) == {"by_kind"} else None
    if not isinstance(given, dict) or "default" not in given:
        complaints.say("wrong_value", path, value, "by_kind")
        return value
    for kind, number in given.items():
        here = (*path, "by_kind", kind)
        if kind != "default":
            complaints.known(
                "profile_kind", here, kind, [name for name, actor in book.actors.items() if actor["is_unit"]]
            )
        _whole(definition["value"]["by_kind"]["default"], definition["unit"], number, here, complaints)
    return value
