"""The command line ``danchu``: commands are imported when they are called, mistakes become messages and exit codes."""

from __future__ import annotations

import itertools
import os
import sys
from collections.abc import Sequence

import click

from checker import __version__
from checker.cli.commands import BETWEEN, Group
from checker.cli.exits import FAULT, RULES, USAGE
from checker.cli.options import group_lang_option
from checker.cli.output import prepare_terminal
from checker.cli.usage import usage_text
from checker.cli.words import HELP
from checker.errors import DanchuError, RuleFileError
from checker.texts import TABLE, Lang, pick


@click.group(
    cls=Group,
    later=(
        "check",
        "validate",
        "template",
        "explain",
        "plan",
        "whatif",
        "report",
        "compare",
        "rules",
        "signoff",
        "law",
        "samples",
    ),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120},
)
@click.version_option(
    __version__, prog_name="danchu", message="%(prog)s %(version)s", help=BETWEEN.join(HELP["version"])
)
@group_lang_option
@click.pass_context
def danchu(ctx: click.Context) -> None:
    """Kiểm tra việc thực hiện dân chủ ở cơ sở theo quy định của địa phương / check how local rules on grassroots democracy are kept."""
    if os.environ.get("NO_COLOR"):
        ctx.color = False


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command line and ends the process with its exit code."""
    prepare_terminal()
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    sys.exit(run(arguments))


def run(arguments: Sequence[str]) -> int:
    """The exit code of a command; messages go to standard error, never a traceback."""
    lang = language(arguments)
    try:
        code = danchu.main(args=list(arguments), prog_name="danchu", standalone_mode=False, obj=lang)
        return int(code or 0)
    except click.ClickException as error:
        click.echo(usage_text(error, lang), err=True)
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        return 130
    except RuleFileError as error:
        click.echo("\n".join(problem.show(lang) for problem in error.problems), err=True)
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


def language(arguments: Sequence[str]) -> Lang:
    """The language of a call: the last ``--lang``, else the environment variable DANCHU_LANG, else Vietnamese."""
    named = os.environ.get("DANCHU_LANG", "")
    for before, item in itertools.pairwise(["", *arguments]):
        if before == "--lang":
            named = item
        elif item.startswith("--lang="):
            named = item.removeprefix("--lang=")
    return "en" if named == "en" else "vi"


if __name__ == "__main__":
    main()
