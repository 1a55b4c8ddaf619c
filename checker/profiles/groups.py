"""Which rules are in which group: those that a group names, then those that it selects; no rule in two."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from checker.profiles.complaints import Complaints, Path
from checker.profiles.models import Choice, Group, Profile
from checker.rulebook.book import Rulebook

Mapped = Mapping[str, Any]


def scored(rule: Mapped) -> bool:
    """Whether a rule can ever count in a score."""
    return bool(rule.get("scored", True)) and not rule.get("same_as")


def members(profile: Profile, book: Rulebook, complaints: Complaints) -> list[list[str]]:
    """The rules of each group in the order of the rulebook.

    A rule that a group names is in that group, and the selections of the others leave it aside.
    """
    named = _named(profile.groups, book, complaints)
    selected: dict[str, tuple[int, Path]] = {}
    for place, group in enumerate(profile.groups):
        for which, choice in enumerate(group.select):
            path = ("groups", place, "select", which)
            _select(choice, (place, path), named, selected, profile.groups, book, complaints)
    found = {
        **{rule: place for rule, (place, _) in selected.items()},
        **{rule: place for rule, (place, _) in named.items()},
    }
    return [[rule for rule in book.by_id if found.get(rule) == place] for place in range(len(profile.groups))]


def _named(groups: list[Group], book: Rulebook, complaints: Complaints) -> dict[str, tuple[int, Path]]:
    found: dict[str, tuple[int, Path]] = {}
    ids: dict[str, Path] = {}
    for place, group in enumerate(groups):
        own: Path = ("groups", place, "id")
        if group.id in ids:
            complaints.say("profile_group_twice", own, group.id, other=complaints.place(*ids[group.id]))
        ids.setdefault(group.id, own)
        if not group.rules and not group.select:
            complaints.say("profile_group_empty", own, group.id)
        for which, name in enumerate(group.rules):
            path: Path = ("groups", place, "rules", which)
            if not known_scored(path, name, book, complaints):
                continue
            if name in found:
                other, there = found[name]
                _in_two(name, path, group.id, groups[other].id, there, complaints)
            found.setdefault(name, (place, path))
    return found


def known_scored(path: Path, name: str, book: Rulebook, complaints: Complaints) -> bool:
    """Whether a rule exists and can count."""
    if not complaints.known("not_judged", path, name, book.by_id):
        return False
    if not scored(book.by_id[name][0]):
        complaints.say("profile_unscored", path, name)
        return False
    return True


def _in_two(rule: str, path: Path, group: str, first: str, there: Path, complaints: Complaints) -> None:
    complaints.say(
        "profile_in_two_groups", path, rule, other=complaints.place(*there), first=first, second=group
    )  # fmt: skip


def _select(
    choice: Choice, here: tuple[int, Path], named: Mapping[str, Any], selected: dict[str, tuple[int, Path]],
    groups: list[Group], book: Rulebook, complaints: Complaints,
) -> None:  # fmt: skip
    place, path = here
    if not _sound(choice, path, book, complaints):
        return
    chosen = list(_chosen(choice, book))
    if not chosen:
        complaints.say("profile_selects_nothing", path)
    told: set[int] = set()
    for rule in chosen:
        if rule in named:
            continue
        other, there = selected.setdefault(rule, here)
        if other != place and other not in told:
            told.add(other)  # one rule says enough of two selections that overlap
            _in_two(rule, path, groups[place].id, groups[other].id, there, complaints)


def _sound(choice: Choice, path: Path, book: Rulebook, complaints: Complaints) -> bool:
    if not choice.model_fields_set:
        complaints.say("wrong_value", path, {}, "choice")
        return False
    documents = [document["id"] for document in book.documents]
    good = [
        complaints.known("lint_document-unknown", (*path, "document", which), name, documents)
        for which, name in enumerate(choice.document or ())
    ]
    good += [
        complaints.known("profile_topic", (*path, "topic", which), name, book.topics)
        for which, name in enumerate(choice.topic or ())
    ]
    return all(good)


def _chosen(choice: Choice, book: Rulebook) -> Iterator[str]:
    wanted = [part.model_dump(exclude_none=True) for part in choice.citation or ()]
    for rule, document in book.pairs():
        if (
            scored(rule)
            and (choice.document is None or document["id"] in choice.document)
            and (choice.topic is None or rule["topic"] in choice.topic)
            and (choice.severity is None or rule["severity"] in choice.severity)
            and (choice.citation is None or any(part.items() <= rule["citation"].items() for part in wanted))
        ):
            yield rule["id"]
