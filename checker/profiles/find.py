"""Where a profile is: a file, or the name of one that comes with the rules."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path

from checker.errors import NoSuchPath, Place, Problem
from checker.rulebook.book import PROFILES
from checker.texts import Lang


def profile_file(named: str, rules: Path, lang: Lang) -> Path:
    """The file of a profile: a path, or the name (with or without .yaml) of one beside the rules. NoSuchPath if neither."""
    if Path(named).is_file():
        return Path(named)
    shipped = {path.stem: path for path in sorted((rules / PROFILES).glob("*.yaml"))}
    found = shipped.get(named.removesuffix(".yaml"))
    if found is not None:
        return found
    near = get_close_matches(named, list(shipped))
    values = {"known": ", ".join(shipped) or "–", **({"near": ", ".join(near)} if near else {})}
    raise NoSuchPath(Problem(Place(named), "no_profile", values=values), lang)
