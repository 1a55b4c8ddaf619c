"""The command line ``danchu``: commands are imported when they are called, mistakes become messages and exit codes."""

from __future__ import annotations

import importlib
import itertools
import os
import sys
from collections.abc import Sequence

import click

from checker import __version__
from checker.cli.exits import FAULT, RULES, USAGE
from checker.cli.output import prepare_terminal
from checker.errors import DanchuError, RuleFileError
from checker.texts import TABLE, pick

COMMANDS = {
    "check": ("checker.cli.check", "check"),
    "validate": ("checker.cli.validate", "validate"),
    "explain": ("checker.cli.explain", "explain"),
    "rules": ("checker.cli.rules", "rules"),
}


class Commands(click.Group):
    """A group whose commands live in modules of their own."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        found = COMMANDS.get(name)
        if found is None:
            return None
        return getattr(importlib.import_module(found[0]), found[1])  # type: ignore[no-any-return]


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120})
@click.version_option(__version__, prog_name="danchu")
@click.pass_context
def danchu(ctx: click.Context) -> None:
    """Kiểm tra việc thực hiện dân chủ ở cơ sở theo quy định của địa phương.

    Checks how units comply with the local rules on grassroots democracy (every command takes --lang en).
    """
    if os.environ.get("NO_COLOR"):
        ctx.color = False


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command line and ends the process with its exit code."""
    prepare_terminal()
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    sys.exit(run(arguments))


def run(arguments: Sequence[str]) -> int:
    """The exit code of a command; messages go to standard error, never a traceback."""
    lang = "en" if "en" in _after(arguments, "--lang") else "vi"
    try:
        code = danchu.main(args=list(arguments), prog_name="danchu", standalone_mode=False)
        return int(code or 0)
    except click.ClickException as error:
        error.show()
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        return 130
    except RuleFileError as error:
        click.echo("\n".join(problem.show(lang) for problem in error.problems), err=True)  # type: ignore[arg-type]
        return RULES
    except DanchuError as error:
        click.echo(str(error), err=True)
        return USAGE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if os.environ.get("DANCHU_DEBUG"):
            raise
        detail = f"{type(error).__name__}: {error}"
        click.echo(pick(TABLE["fault"], lang).format(detail=detail), err=True)
        return FAULT


def _after(arguments: Sequence[str], option: str) -> list[str]:
    """Values given to an option, in either of its two spellings."""
    after = [value for name, value in itertools.pairwise(arguments) if name == option]
    return after + [item.split("=", 1)[1] for item in arguments if item.startswith(option + "=")]


if __name__ == "__main__":
    main()
