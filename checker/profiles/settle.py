"""A profile settled: checked against a rulebook, with the scoring model, parameters and rules that a run then uses."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path as File
from typing import Any, Final, NamedTuple

from checker.decide.questions import GRADE_SIZES
from checker.people_files import PeopleFileError, read_with_places
from checker.profiles.complaints import Complaints, Path
from checker.profiles.deviations import deviations
from checker.profiles.groups import known_scored, members
from checker.profiles.models import Profile, ProfileCap
from checker.profiles.parameters import settings_of
from checker.rulebook.book import Rulebook
from checker.texts import Lang

Mapped = Mapping[str, Any]
MOST_BANDS: Final = GRADE_SIZES[0]
TOP: Final = 100


class Settled(NamedTuple):
    """What a run takes from a profile.

    ``rules``: those selected (None: all); ``settings``: the parameters to compile the rulebook with; ``described``: what
    the result says of the profile, every deviation from the rulebook included.
    """

    rules: set[str] | None
    fail_on: str | None
    scoring: dict[str, Any]
    settings: dict[str, dict[str, Any]]
    described: dict[str, Any]


def settle(file: File, book: Rulebook, lang: Lang) -> Settled:
    """Reads a profile and settles it against the rulebook. PeopleFileError names every mistake with file and line."""
    profile, text, content = read_with_places(file, Profile, lang)
    complaints = Complaints(text)
    _selection(profile, book, complaints)
    scoring = _scoring(profile, book, complaints)
    settings = settings_of(profile, book, complaints)
    if complaints.problems:
        raise PeopleFileError(complaints.problems, lang)
    found = deviations(profile, scoring, settings, book, lang)
    if any(item["what"] not in ("parameter", "rules") for item in found):
        scoring["id"] = f"{scoring['id']}/{profile.id}"
    described = {
        "id": profile.id,
        "title": profile.title,
        "sha256": hashlib.sha256(content).hexdigest(),
        "deviations": found,
    }
    return Settled(selected(profile, book), profile.fail_on, scoring, settings, described)


def _selection(profile: Profile, book: Rulebook, complaints: Complaints) -> None:
    documents = [document["id"] for document in book.documents]
    for which, name in enumerate(profile.documents or ()):
        complaints.known("lint_document-unknown", ("documents", which), name, documents)
    for key, names in (("only", profile.only or ()), ("without", profile.without)):
        for which, name in enumerate(names):
            complaints.known("not_judged", (key, which), name, book.by_id)


def selected(profile: Profile, book: Rulebook) -> set[str] | None:
    """The rules that a profile selects; None for all."""
    if profile.documents is None and profile.only is None and not profile.without:
        return None
    kept = {
        rule["id"]
        for rule, document in book.pairs()
        if (profile.documents is None or document["id"] in profile.documents)
        and (profile.only is None or rule["id"] in profile.only)
    }
    return kept - set(profile.without)


def _scoring(profile: Profile, book: Rulebook, complaints: Complaints) -> dict[str, Any]:
    """The scoring model of the rulebook with what the profile puts in its place."""
    points = {name: complaints.points(("points", name), value) for name, value in profile.points.items()}
    own = {
        name: complaints.points(("rule_points", name), value)
        for name, value in profile.rule_points.items()
        if known_scored(("rule_points", name), name, book, complaints)
    }
    inside = members(profile, book, complaints)
    groups = [
        {
            "id": group.id,
            "label": group.label.model_dump(),
            "points": complaints.points(("groups", place, "points"), group.points),
            "rules": rules,
        }
        for place, (group, rules) in enumerate(zip(profile.groups, inside, strict=True))
    ]
    bands = book.scoring["bands"] if profile.bands is None else _bands(profile, complaints)
    return {
        **book.scoring,
        "points": {**book.scoring["points"], **points},
        "rule_points": own,
        "groups": groups,
        "bands": bands,
        "caps": _caps(profile, book, len(bands), complaints),
    }


def _bands(profile: Profile, complaints: Complaints) -> list[dict[str, Any]]:
    """The bands from the best down: each below the one before, the last at 0, no more than the engine can tell apart."""
    bands = profile.bands or []
    if not 1 <= len(bands) <= MOST_BANDS:
        complaints.say("profile_bands", ("bands",), len(bands), most=str(MOST_BANDS))
    before = TOP + 1
    for place, band in enumerate(bands):
        path: Path = ("bands", place, "from")
        least = band.from_
        if not isinstance(least, int) or isinstance(least, bool) or not 0 <= least <= TOP:
            complaints.say("wrong_value", path, least, "band")
            continue
        if least >= before:
            complaints.say("profile_not_descending", path, least, before=str(before))
        if place == len(bands) - 1 and least:
            complaints.say("wrong_value", path, least, "last_band")
        before = least
    return [{"from": band.from_, "grade": band.grade.model_dump()} for band in bands]


def _caps(profile: Profile, book: Rulebook, bands: int, complaints: Complaints) -> list[dict[str, Any]]:
    if profile.caps is None:
        default: list[dict[str, Any]] = book.scoring["caps"]
        if any(cap["grade"] >= bands for cap in default):
            complaints.say("profile_caps_of_fewer_bands", ("bands",), bands)
        return default
    return [_cap(place, cap, profile, book, bands, complaints) for place, cap in enumerate(profile.caps)]


def _cap(
    place: int, cap: ProfileCap, profile: Profile, book: Rulebook, bands: int, complaints: Complaints
) -> dict[str, Any]:
    path: Path = ("caps", place)
    if not isinstance(cap.grade, int) or isinstance(cap.grade, bool) or not 0 <= cap.grade < bands:
        complaints.say("profile_grade", (*path, "grade"), cap.grade, most=str(bands - 1))
    if bool(cap.rules) == bool(cap.groups) or (cap.below is not None and not cap.groups):
        complaints.say("profile_cap_target", path)
    known = [group.id for group in profile.groups]
    for which, name in enumerate(cap.rules):
        known_scored((*path, "rules", which), name, book, complaints)
    for which, name in enumerate(cap.groups):
        complaints.known("profile_group", (*path, "groups", which), name, known)
    made: dict[str, Any] = {"grade": cap.grade, "why": cap.why.model_dump()}
    if cap.rules:
        return {**made, "rules": cap.rules}
    below = {} if cap.below is None else {"below": complaints.share((*path, "below"), cap.below)}
    return {**made, "groups": cap.groups, **below}
