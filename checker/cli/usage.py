"""What click found wrong with a call, in our own words: click speaks the language of the machine, people ask for theirs."""

from __future__ import annotations

from collections.abc import Iterator

import click

from checker.cli.commands import UsageFault, lang_of, metavars
from checker.cli.words import USAGE
from checker.texts import TABLE, Lang, pick


def usage_text(error: click.ClickException, lang: Lang) -> str:
    """The whole message: usage line, where to find help, what is wrong. The help itself where no command was named."""
    ctx = getattr(error, "ctx", None)
    if isinstance(error, getattr(click.exceptions, "NoArgsIsHelpError", ())):
        return str(ctx.get_help()) if ctx is not None else ""
    lines: list[str] = []
    if ctx is not None:
        lang = lang_of(ctx)
        lines += [ctx.get_usage(), pick(USAGE["see_help"], lang).format(command=ctx.command_path), ""]
    lines.append(pick(USAGE["error"], lang).format(message="".join(_message(error, lang))))
    return "\n".join(lines)


def _message(error: click.ClickException, lang: Lang) -> Iterator[str]:
    """What is wrong, and the names most like the one given."""
    key, values = _said(error, lang)
    yield pick(USAGE[key], lang).format(**values) if key else error.message
    possible = sorted(getattr(error, "possibilities", None) or ())
    if possible:
        yield pick(TABLE["near"], lang).format(near=", ".join(possible))


def _said(error: click.ClickException, lang: Lang) -> tuple[str, dict[str, str]]:
    """The key of ``USAGE`` for an error and what fills it; no key where the message is ours already."""
    if isinstance(error, UsageFault):
        return "", {}
    if isinstance(error, click.MissingParameter):
        option = isinstance(error.param, click.Option)
        return "no_option_given" if option else "no_argument", {"name": _name(error, lang)}
    if isinstance(error, click.BadParameter):
        return "bad_value", {"name": _name(error, lang), "message": error.message}
    if isinstance(error, click.NoSuchOption):
        return "no_such_option", {"name": error.option_name}
    if isinstance(error, click.BadOptionUsage):
        flag = any(
            error.option_name in option.opts and getattr(option, "is_flag", False)
            for option in (error.ctx.command.params if error.ctx else ())
        )
        return "takes_no_value" if flag else "needs_value", {"name": error.option_name}
    if isinstance(getattr(getattr(error, "ctx", None), "command", None), click.Group):
        return "no_command", {}
    return "other", {}


def _name(error: click.BadParameter, lang: Lang) -> str:
    """What a person calls the parameter: the long name of an option, the metavar of an argument."""
    if error.param is None:
        hint = error.param_hint or ""
        return hint if isinstance(hint, str) else ", ".join(hint)
    if isinstance(error.param, click.Option):
        return max(error.param.opts, key=len)
    return metavars(error.param.metavar or str(error.param.name).upper(), lang).strip("[].")
