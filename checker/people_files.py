"""Files that people write beside the rulebook: how they are read; waivers and overrides."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from checker.days import DAYS, iso, parse_day, window_of
from checker.dispositions import Decision
from checker.errors import WANTED, DanchuError, Misfit, Place, Problem
from checker.read.details import system_words
from checker.read.misfits import misfits
from checker.read.yamltext import YamlText, read_yaml

Filled = Annotated[str, StringConstraints(min_length=1)]


def _real_day(text: str) -> str:
    try:
        parse_day(text)
    except ValueError as error:
        raise Misfit(*WANTED["day"]) from error
    return text


def _calendar_window(name: str) -> str:
    try:
        window_of(name)
    except ValueError as error:
        raise Misfit(*WANTED["figure_period"]) from error
    return name


Day = Annotated[
    str,
    StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$|^[0-9]{2}/[0-9]{2}/[0-9]{4}$"),
    AfterValidator(_real_day),
]
WindowName = Annotated[str, AfterValidator(_calendar_window)]
Result = Literal["pass", "fail", "not_due", "unknown", "manual", "not_applicable"]


class PeopleFileError(DanchuError):
    """A file of waivers, overrides or a profile that cannot be used."""

    def __init__(self, problems: list[Problem], lang: Literal["vi", "en"] = "vi") -> None:
        super().__init__("\n".join(problem.show(lang) for problem in problems))
        self.problems = problems


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, populate_by_name=True)


class Waiver(Strict):
    """A unit is excused from a rule by somebody entitled to do so, for a time."""

    unit: Filled
    rule: Filled
    authority: Filled
    decision: Filled
    reason: Filled
    from_: Day = Field(alias="from")
    until: Day

    @model_validator(mode="after")
    def _order(self) -> Waiver:
        if DAYS[self.from_] > DAYS[self.until]:
            raise Misfit("“from” sau “until”", "“from” is after “until”")
        return self


class Override(Strict):
    """A person puts another result in place of the computed one; ``window`` as 2025, 2025-Q3 … or absent for all."""

    unit: Filled
    rule: Filled
    window: WindowName | None = None
    old: Result
    new: Result
    by: Filled
    on: Day
    why: Filled


class Dispositions(Strict):
    """A file of waivers and overrides."""

    schema_: Literal["danchu/waivers/1"] = Field(alias="schema")
    waivers: list[Waiver] = []
    overrides: list[Override] = []


def read_people_file(path: Path, model: type[Any], lang: Literal["vi", "en"] = "vi") -> Any:
    """A file of waivers or a profile. PeopleFileError names every mistake with file and line."""
    return read_with_places(path, model, lang)[0]


def read_with_places(path: Path, model: type[Any], lang: Literal["vi", "en"] = "vi") -> tuple[Any, YamlText, bytes]:
    """A file as ``read_people_file`` gives it, with the places of its parts for further messages, and its bytes."""
    try:
        content = path.read_bytes()
        text = read_yaml(content, str(path))
    except OSError as error:
        detail = {"detail": system_words(error)}
        raise PeopleFileError([Problem(Place(str(path)), "not_readable", values=detail)], lang) from error
    if text.problems:
        raise PeopleFileError(list(text.problems), lang)
    try:
        return model.model_validate(text.data), text, content
    except ValidationError as error:
        raise PeopleFileError(list(misfits(error, text)), lang) from error


def decisions(file: Dispositions) -> list[Decision]:
    """What a file decides; overrides first: where there is one, a waiver has nothing to say any more."""
    return [*map(_overridden, file.overrides), *map(_waived, file.waivers)]


def _waived(waiver: Waiver) -> Decision:
    shown = {
        "kind": "waived", "authority": waiver.authority, "decision": waiver.decision, "reason": waiver.reason,
        "from": iso(DAYS[waiver.from_]), "until": iso(DAYS[waiver.until]),
    }  # fmt: skip
    return Decision(
        waiver.unit, waiver.rule, None, "fail", DAYS[waiver.from_], DAYS[waiver.until], {"decision": waiver.decision},
        shown,
    )  # fmt: skip


def _overridden(override: Override) -> Decision:
    shown = {
        "kind": "overridden", "old": override.old, "new": override.new, "by": override.by,
        "on": iso(DAYS[override.on]), "why": override.why,
    }  # fmt: skip
    window = None if override.window is None else window_of(override.window)
    return Decision(
        override.unit, override.rule, window, override.old, DAYS[override.on], None, {"by": override.by}, shown
    )
