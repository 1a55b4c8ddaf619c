"""Options that several commands share."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, TypeVar

import click

from checker.days import parse_day, window_of
from checker.texts import TABLE, pick

Command = TypeVar("Command", bound=Callable[..., Any])


class Day(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """A calendar day, 2026-01-15 or 15/01/2026, as an ordinal."""

    name = "ngày"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        if isinstance(value, int):
            return value
        try:
            return parse_day(value)
        except ValueError:
            self.fail(f"“{value}” " + pick(TABLE["bad_day"], _lang(ctx)), param, ctx)


class Period(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """A period, 2025, 2025-H1, 2025-Q3, 2025-07 or FROM..TO, as two ordinals."""

    name = "kỳ"

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
            self.fail(f"“{value}” " + pick(TABLE["bad_period"], _lang(ctx)), param, ctx)


def _lang(ctx: click.Context | None) -> str:
    return str((ctx.params if ctx is not None else {}).get("lang") or "vi")


def today() -> int:
    """The day on which the program runs: the only place that reads the clock."""
    return datetime.date.today().toordinal()


def lang_option(command: Command) -> Command:
    return click.option(
        "--lang", type=click.Choice(["vi", "en"]), default="vi", is_eager=True, help="Ngôn ngữ / language (vi)."
    )(command)


def as_of_option(command: Command) -> Command:
    return click.option(
        "--as-of", type=Day(), default=None, metavar="NGÀY", help="Ngày đánh giá; mặc định hôm nay / day of assessment."
    )(command)


def rules_option(command: Command) -> Command:
    return click.option(
        "--rules", "rules_folder", metavar="THƯ_MỤC", type=click.Path(exists=True, file_okay=False),
        help="Bộ quy tắc khác / another rulebook.",
    )(command)  # fmt: skip


def engine_option(command: Command) -> Command:
    return click.option(
        "--engine", type=click.Choice(["durable", "plain"]), default=None,
        help="Bộ máy quyết định; mặc định durable nếu nạp được / deciding engine.",
    )(command)  # fmt: skip
