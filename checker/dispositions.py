"""Waivers and overrides: what people decided about findings, kept beside the computed result."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from checker.days import DAYS, iso, window_name, window_of
from checker.errors import DanchuError, Problem, shorten
from checker.findings import Finding, with_disposition
from checker.read.yamltext import read_yaml

Filled = Annotated[str, StringConstraints(min_length=1)]
Day = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$|^[0-9]{2}/[0-9]{2}/[0-9]{4}$")]
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
    to: Day

    @model_validator(mode="after")
    def _order(self) -> Waiver:
        if DAYS[self.from_] > DAYS[self.to]:
            raise ValueError("from is after to")
        return self


class Override(Strict):
    """A person puts another result in place of the computed one; ``window`` as 2025, 2025-Q3 … or absent for all."""

    unit: Filled
    rule: Filled
    window: str | None = None
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


class Profile(Strict):
    """A selection of documents and rules for a review, with the severity from which a violation counts."""

    schema_: Literal["danchu/profile/1"] = Field(alias="schema")
    id: Filled
    title: Filled
    documents: list[str] | None = None
    only: list[str] | None = None
    without: list[str] = []
    fail_on: Literal["critical", "major", "minor", "never"] | None = None


def read_people_file(path: Path, model: type[Any], lang: Literal["vi", "en"] = "vi") -> Any:
    """A file of waivers or a profile. PeopleFileError names every mistake with file and line."""
    text = read_yaml(path.read_bytes(), str(path))
    if text.problems:
        raise PeopleFileError(list(text.problems), lang)
    try:
        return model.model_validate(text.data)
    except ValidationError as error:
        problems = [
            Problem(
                text.place(tuple(item["loc"])),
                "rule_value",
                shorten(item["input"]),
                values={"detail": item["msg"].removeprefix("Value error, ")},
            )  # fmt: skip
            for item in error.errors(include_url=False)
        ]
        raise PeopleFileError(problems, lang) from error
    except ValueError as error:
        raise PeopleFileError([Problem(text.place(()), "rule_value", values={"detail": str(error)})], lang) from error


class Desk:
    """Applies waivers and overrides to findings, and remembers which had an effect."""

    def __init__(self, file: Dispositions | None, as_of: int) -> None:
        self.as_of = as_of
        self.waivers = list(file.waivers) if file else []
        self.overrides = list(file.overrides) if file else []
        self._used: set[int] = set()

    def apply(self, unit: str, finding: Finding) -> Finding:
        """The finding with what people decided about it."""
        for override in self.overrides:
            if override.unit == unit and override.rule == finding.id and _same_window(override.window, finding):
                if override.old == finding.result and DAYS[override.on] <= self.as_of:
                    self._used.add(id(override))
                    return with_disposition(finding, _overridden(override))
        for waiver in self.waivers:
            if waiver.unit == unit and waiver.rule == finding.id and self._valid(waiver) and finding.result == "fail":
                self._used.add(id(waiver))
                return with_disposition(finding, _waived(waiver))
        return finding

    def _valid(self, waiver: Waiver) -> bool:
        return DAYS[waiver.from_] <= self.as_of <= DAYS[waiver.to]

    def without_effect(self) -> list[dict[str, Any]]:
        """Waivers and overrides that changed nothing, with the reason: expired, not_yet_valid, nothing_to_waive …"""
        listed: list[dict[str, Any]] = []
        for waiver in self.waivers:
            if id(waiver) not in self._used:
                why = "nothing_to_waive" if self._valid(waiver) else "expired"
                why = "not_yet_valid" if DAYS[waiver.from_] > self.as_of else why
                listed.append({"unit": waiver.unit, "rule": waiver.rule, "decision": waiver.decision, "why": why})
        for override in self.overrides:
            if id(override) not in self._used:
                why = "not_yet_valid" if DAYS[override.on] > self.as_of else "other_computed_result"
                listed.append({"unit": override.unit, "rule": override.rule, "by": override.by, "why": why})
        return listed


def _same_window(name: str | None, finding: Finding) -> bool:
    if name is None:
        return True
    if finding.window is None:
        return False
    return window_name(*finding.window) == name or _window(name) == finding.window


def _window(name: str) -> tuple[int, int] | None:
    try:
        return window_of(name)
    except ValueError:
        return None


def _waived(waiver: Waiver) -> dict[str, Any]:
    return {
        "kind": "waived", "authority": waiver.authority, "decision": waiver.decision, "reason": waiver.reason,
        "from": iso(DAYS[waiver.from_]), "to": iso(DAYS[waiver.to]),
    }  # fmt: skip


def _overridden(override: Override) -> dict[str, Any]:
    return {
        "kind": "overridden", "old": override.old, "new": override.new, "by": override.by,
        "on": iso(DAYS[override.on]), "why": override.why,
    }  # fmt: skip


def select(profile: Profile | None, rules: Mapping[str, Any]) -> set[str] | None:
    """The rules that a profile selects; None for all."""
    if profile is None or (profile.documents is None and profile.only is None and not profile.without):
        return None
    kept = {
        name
        for name, (_, document) in rules.items()
        if (profile.documents is None or document["id"] in profile.documents)
        and (profile.only is None or name in profile.only)
    }
    return kept - set(profile.without)
