"""Commands that speak one language: every help text is written “Vietnamese / English”, and a page shows one of the two.

The language of a call is the ``obj`` of its outermost context; ``checker.cli.main.run`` puts it there before anything is
parsed, since ``--help`` may come before ``--lang``.
"""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any

import click

from checker.cli.words import HELP, METAVARS, USAGE
from checker.texts import TABLE, Lang, pick

BETWEEN = " / "


def lang_of(ctx: click.Context | None) -> Lang:
    """The language of a call; Vietnamese where nobody said."""
    return "en" if ctx is not None and ctx.find_root().obj == "en" else "vi"


def in_language(text: str | None, lang: str) -> str:
    """One half of a text “Vietnamese / English”, with a capital; a text without halves as it is."""
    halves = inspect.cleandoc(text or "").split(BETWEEN, 1)
    half = halves[-1] if lang == "en" else halves[0]
    return half[:1].upper() + half[1:] + ("" if not half or half[-1] in ".?…" else ".")


def metavars(text: str, lang: str) -> str:
    """A piece of a usage line in a language."""
    if lang != "en":
        return text
    return re.sub(r"[^\W\d]+", lambda found: METAVARS.get(found[0], found[0]), text)


class UsageFault(click.UsageError):
    """A command called wrongly; the message is in the language of the call."""


def fault(ctx: click.Context, key: str, **values: object) -> UsageFault:
    """The error of a key of ``USAGE``."""
    return UsageFault(pick(USAGE[key], lang_of(ctx)).format(**values), ctx)


class Command(click.Command):
    """A command whose help is in the language of the call."""

    allow_extra_args = True  # refused below, in our words

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # some come without the command that they are about
            raise
        if rest and not ctx.resilient_parsing and not isinstance(self, click.Group):
            raise fault(ctx, "too_many", name=" ".join(rest))
        return rest

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        lang = lang_of(ctx)
        pieces = " ".join(self.collect_usage_pieces(ctx)).replace("[OPTIONS]", "[TÙY_CHỌN]")
        pieces = pieces.replace("COMMAND [ARGS]...", "LỆNH [THAM_SỐ]...")
        formatter.write_usage(ctx.command_path, metavars(pieces, lang), prefix=pick(HELP["usage"], lang) + ": ")

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(in_language(self.help, lang_of(ctx)))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        lang = lang_of(ctx)
        records = [_record(item, ctx, lang) for item in self.get_params(ctx) if isinstance(item, click.Option)]
        with formatter.section(pick(HELP["options"], lang)):
            formatter.write_dl([item for item in records if item is not None])

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        found = super().get_help_option(ctx)
        if found is not None:
            found.help = BETWEEN.join(HELP["help"])
        return found


class Group(Command, click.Group):
    """A group whose help is in the language of the call; so are its commands.

    ``later``: commands that are imported only when they are called; ``checker.cli.NAME`` holds the command NAME.
    """

    command_class = Command

    def __init__(self, *args: Any, later: Sequence[str] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.later = later

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*super().list_commands(ctx), *self.later]

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in self.later:
            return super().get_command(ctx, name)
        command: click.Command = getattr(importlib.import_module(f"checker.cli.{name}"), name)
        return command

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        self.format_commands(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        lang = lang_of(ctx)
        found = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        rows = [(name, in_language(command.help, lang)) for name, command in found if command is not None]
        if rows:
            with formatter.section(pick(HELP["commands"], lang)):
                formatter.write_dl(rows)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[Any, Any, list[str]]:
        name = args[0]
        if self.get_command(ctx, name) is None and not ctx.resilient_parsing:
            close = ", ".join(get_close_matches(name, self.list_commands(ctx)))
            near = pick(TABLE["near"], lang_of(ctx)).format(near=close) if close else ""
            raise fault(ctx, "no_such_command", name=name, near=near)
        return super().resolve_command(ctx, args)


def _record(option: click.Option, ctx: click.Context, lang: Lang) -> tuple[str, str] | None:
    """An option and what it does, with its default and range."""
    found = option.get_help_record(ctx)
    if found is None:
        return None
    extras = []
    if option.show_default and option.default is not None:
        extras.append(pick(HELP["default"], lang).format(value=option.default))
    least, most = getattr(option.type, "least", None), getattr(option.type, "most", None)
    if least is not None:
        key = "least" if most is None else "between"
        extras.append(pick(HELP[key], lang).format(least=least, most=most))
    if option.required:
        extras.append(pick(HELP["required"], lang))
    text = in_language(option.help, lang)
    return metavars(found[0], lang), f"{text} [{'; '.join(extras)}]" if extras else text
