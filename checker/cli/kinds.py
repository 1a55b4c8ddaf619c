"""Kinds of values of options, whose mistakes are told in the language of the call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

import click

from checker.cli.commands import lang_of
from checker.cli.words import USAGE
from checker.days import parse_day, window_of
from checker.texts import pick


class Kind(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """A kind of value; ``refuse`` ends the call with a message."""

    name = "kind"

    def refuse(
        self, key: str, param: click.Parameter | None, ctx: click.Context | None, value: object, **values: object
    ) -> NoReturn:
        """Ends the call with the text of a key of ``USAGE``."""
        self.fail(pick(USAGE[key], lang_of(ctx)).format(value=value, **values), param, ctx)


class Day(Kind):
    """A calendar day, 2026-01-15 or 15/01/2026, as an ordinal."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        if isinstance(value, int):
            return value
        try:
            return parse_day(value)
        except ValueError:
            self.refuse("not_day", param, ctx, value)


class Period(Kind):
    """A period, 2025, 2025-H1, 2025-Q3, 2025-07 or FROM..TO, as two ordinals."""

    name = "period"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        if isinstance(value, tuple):
            return value
        try:
            if ".." in value:
                first, last = (parse_day(part) for part in value.split("..", 1))
                if first <= last:
                    return first, last
                raise ValueError
            return window_of(value)
        except ValueError:
            self.refuse("not_period", param, ctx, value)


class OneOf(click.Choice):  # type: ignore[type-arg,unused-ignore]
    """One of a few words."""

    def __init__(self, choices: Sequence[str]) -> None:
        super().__init__(list(choices))

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value not in self.choices:
            text = pick(USAGE["not_one_of"], lang_of(ctx))
            self.fail(text.format(value=value, known=", ".join(map(str, self.choices))), param, ctx)
        return str(value)


class Folder(Kind):
    """A folder; ``exists``: one that is there. ``made`` turns its name into what the command wants."""

    name = "folder"

    def __init__(self, made: Callable[[str], Any] = str, *, exists: bool = True) -> None:
        self.made, self.exists = made, exists

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        path = Path(value)
        if not path.is_dir() and (self.exists or path.exists()):
            self.refuse("not_folder" if path.exists() else "no_folder", param, ctx, value)
        return self.made(value)


class File(Folder):
    """A file, in the same way."""

    name = "file"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        path = Path(value)
        if path.is_dir() or (self.exists and not path.exists()):
            self.refuse("not_file" if path.is_dir() else "no_file", param, ctx, value)
        return self.made(value)


class Whole(Kind):
    """A whole number, not under ``least`` and not over ``most``."""

    name = "number"

    def __init__(self, least: int, most: int | None = None) -> None:
        self.least, self.most = least, most

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        try:
            number = int(value)
        except ValueError:
            number = self.least - 1
        if number < self.least or (self.most is not None and number > self.most):
            key = "not_least" if self.most is None else "not_between"
            self.refuse(key, param, ctx, value, least=self.least, most=self.most)
        return number
