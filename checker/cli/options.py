"""Options that several commands share. Help texts are written “Vietnamese / English”; a page shows one of the two."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, TypeVar

import click

from checker.cli.commands import lang_of
from checker.cli.kinds import Day, Folder, OneOf

Command = TypeVar("Command", bound=Callable[..., Any])
LANG_HELP = (
    "Ngôn ngữ; mặc định vi, hoặc theo biến môi trường DANCHU_LANG / "
    "language; vi, or what the environment variable DANCHU_LANG says."
)


def today() -> int:
    """The day on which the program runs: the only place that reads the clock."""
    return datetime.date.today().toordinal()


def _lang_default() -> str:
    """The language that was asked for before the name of the command, or by DANCHU_LANG."""
    return lang_of(click.get_current_context(silent=True))


def lang_option(command: Command) -> Command:
    return click.option("--lang", type=OneOf(["vi", "en"]), default=_lang_default, is_eager=True, help=LANG_HELP)(
        command
    )


def group_lang_option(command: Command) -> Command:
    """The same before the name of a command of a group."""
    return click.option("--lang", type=OneOf(["vi", "en"]), expose_value=False, is_eager=True, help=LANG_HELP)(command)


def as_of_option(command: Command) -> Command:
    return click.option(
        "--as-of", type=Day(), default=None, metavar="NGÀY",
        help="Ngày đánh giá; mặc định hôm nay / day of assessment; today by default.",
    )(command)  # fmt: skip


def rules_option(command: Command) -> Command:
    return click.option(
        "--rules", "rules_folder", metavar="THƯ_MỤC", type=Folder(),
        help="Bộ quy tắc khác / another rulebook.",
    )(command)  # fmt: skip


def document_option(command: Command) -> Command:
    return click.option(
        "--document", "documents", multiple=True, metavar="MÃ",
        help="Chỉ văn bản này; được ghi nhiều lần / only this document; may be given more than once.",
    )(command)  # fmt: skip


def rule_option(command: Command) -> Command:
    return click.option(
        "--rule", "rules", multiple=True, metavar="QUY_TẮC",
        help="Chỉ quy tắc này; được ghi nhiều lần / only this rule; may be given more than once.",
    )(command)  # fmt: skip


def features_option(command: Command) -> Command:
    return click.option("--features", metavar="THƯ_MỤC", type=Folder(), help="Thư mục kịch bản / folder of scenarios.")(
        command
    )


def format_option(*forms: str) -> Callable[[Command], Command]:
    """``--format``: a table for people (default), or one of these."""
    told = ", ".join(forms)
    return click.option(
        "--format", "form", type=OneOf(["table", *forms]), default="table",
        help=f"Bảng cho người đọc (mặc định), hoặc {told} / a table for people (default), or {told}.",
    )  # fmt: skip


def output_option(command: Command) -> Command:
    return click.option("--output", metavar="TỆP", help="Ghi kết quả vào tệp / write the result to a file.")(command)


def engine_option(command: Command) -> Command:
    return click.option(
        "--engine", type=OneOf(["durable", "plain"]), default=None,
        help="Bộ máy quyết định; mặc định durable nếu nạp được / what decides; durable where it can be loaded.",
    )(command)  # fmt: skip
