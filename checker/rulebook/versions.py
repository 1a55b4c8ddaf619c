"""Versions of a rule: what each of them says in full, and the unbroken chain of days that it belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Mapped = Mapping[str, Any]
OF_THE_VERSION = ("in_force", "gap", "by")


def in_full(rule: Mapped) -> dict[str, Any]:
    """A compiled rule whose ``versions`` are whole rules, each with its ``chain``; it reads like the last of them itself.

    ``binds`` names every kind that some version binds. A rule without versions stays as it is.
    """
    if not rule.get("versions"):
        return dict(rule)
    own = {name: value for name, value in rule.items() if name != "versions"}
    return joined([{**own, **version} for version in rule["versions"]])


def joined(versions: list[dict[str, Any]]) -> dict[str, Any]:
    """The rule that whole versions make together, in the order of time; chains that they already have are made anew."""
    chains = _chains(versions)
    whole = [{**version, "chain": chain} for version, chain in zip(versions, chains, strict=True)]
    latest = {name: value for name, value in versions[-1].items() if name not in (*OF_THE_VERSION, "chain")}
    kinds = dict.fromkeys(kind for version in versions for kind in version["binds"])
    return {**latest, "binds": list(kinds), "versions": whole}


def _chains(versions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """First and last day of the chain of each version: those that follow each other with no gap between them."""
    groups: list[list[int]] = []
    for place, version in enumerate(versions):
        if place and not version.get("gap"):
            groups[-1].append(place)
        else:
            groups.append([place])
    found: list[dict[str, Any]] = []
    for group in groups:
        first, last = versions[group[0]]["in_force"]["from"], versions[group[-1]]["in_force"].get("to")
        found += [{"from": first, "to": last}] * len(group)
    return found
