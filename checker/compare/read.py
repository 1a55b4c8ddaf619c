"""Result files as comparing needs them: read strictly, every mistake with its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from checker.compare.texts import COMPARE
from checker.decide import RESULTS
from checker.errors import DanchuError, Place, Problem, shorten
from checker.read.details import system_words
from checker.read.plain import parse_json
from checker.texts import Lang, pick

SCHEMA = "danchu/result/1"


class ResultFileError(DanchuError):
    """A file that is no result, with what is wrong with it."""


class _Part(BaseModel):
    model_config = ConfigDict(extra="allow", strict=True)


class _Document(_Part):
    id: str
    sha256: str


class _Rulebook(_Part):
    sha256: str
    documents: list[_Document]


class _Checker(_Part):
    version: str


class _Finding(_Part):
    rule: str
    document: str
    window: dict[Literal["from", "to"], str] | None
    result: Literal[RESULTS]  # type: ignore[valid-type]
    reason: str | None
    due: str | None
    days_late: int | None
    severity: str
    progress: dict[str, int] | None
    evidence: list[dict[str, Any]]
    notes: list[str]
    scored: bool
    disposition: dict[str, Any] | None
    citation: str
    explanation: dict[str, str]


class _Score(_Part):
    model: str
    earned: str
    possible: str
    grade: str | None
    caps: list[dict[str, Any]]


class _Unit(_Part):
    unit: dict[str, Any]
    record_sha256: str
    findings: list[_Finding]
    score: _Score


class _Result(_Part):
    as_of: str
    rulebook: _Rulebook
    checker: _Checker
    units: list[_Unit]


_SHAPE: TypeAdapter[_Result] = TypeAdapter(_Result)


def read_result(path: str, lang: Lang) -> dict[str, Any]:
    """The result object of a JSON file. ResultFileError names every mistake, ten at most."""
    place = Place(path)
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise ResultFileError(
            Problem(place, "not_readable", values={"detail": system_words(error)}).show(lang)
        ) from error
    try:
        data = json.loads(content)
    except (ValueError, RecursionError) as error:
        found = parse_json(content, place)
        told = found.show(lang) if isinstance(found, Problem) else f"{place.show(lang)}: {error}"
        raise ResultFileError(told) from error
    schema = data.get("schema") if isinstance(data, dict) else None
    if schema != SCHEMA:
        text = pick(COMPARE["no_result"], lang)
        raise ResultFileError(text.format(file=place.show(lang), found=shorten(schema), wanted=SCHEMA))
    try:
        _SHAPE.validate_python(data)
    except ValidationError as error:
        told = "\n".join(
            _told(item, path, lang) for item in error.errors(include_url=False, include_context=False)[:10]
        )
        raise ResultFileError(told) from error
    made: dict[str, Any] = data
    return made


def _told(item: Any, path: str, lang: Lang) -> str:
    pointer = "".join(f"/{step}" for step in item["loc"])
    place = Place(path, pointer=pointer)
    if item["type"] == "missing":
        return Problem(place, "missing", shorten(str(item["loc"][-1]))).show(lang)
    return pick(COMPARE["bad_part"], lang).format(place=place.show(lang), found=shorten(item["input"]))
