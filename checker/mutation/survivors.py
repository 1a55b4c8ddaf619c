"""The file of justified survivors: mutants that no scenario can notice, each with the reason."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from checker.people_files import read_people_file
from checker.texts import Lang

Filled = Annotated[str, StringConstraints(min_length=1)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, populate_by_name=True)


class Because(_Strict):
    vi: Filled
    en: Filled


class Survivor(_Strict):
    mutant: Filled
    because: Because


class Survivors(_Strict):
    """``mutants.yaml`` beside the scenarios."""

    schema_: Literal["danchu/mutants/1"] = Field(alias="schema")
    survivors: list[Survivor]


def justified(path: Path | None, lang: Lang) -> Mapping[str, str]:
    """Mutant → why it may survive. PeopleFileError where the file cannot be used; no file: nothing is justified."""
    if path is None:
        return {}
    file: Survivors = read_people_file(path, Survivors, lang)
    return {item.mutant: getattr(item.because, lang) for item in file.survivors}
