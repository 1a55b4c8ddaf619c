"""``danchu check``: records in, findings and scores out."""

from __future__ import annotations

import os

import click

from checker.areas import By
from checker.blocks.making import session_of
from checker.blocks.telling import Settings
from checker.cli.commands import Command
from checker.cli.exits import RECORDS
from checker.cli.formats import FORMATS, needs_file, render
from checker.cli.kinds import File, OneOf, Period, Whole
from checker.cli.options import (
    as_of_option,
    document_option,
    engine_option,
    format_option,
    lang_option,
    output_option,
    rule_option,
    rules_option,
    today,
)
from checker.cli.output import OutputError, writing
from checker.cli.run import Run, summary_json
from checker.cli.run_table import run_table
from checker.session import Session
from checker.texts import TABLE, Lang, pick


@click.command(cls=Command)
@click.argument("paths", nargs=-1, required=True, metavar="ĐƯỜNG_DẪN...")
@as_of_option
@click.option(
    "--period", type=Period(), default=None, metavar="KỲ",
    help="Chỉ kỳ này, ví dụ 2025, 2025-H1, 2025-Q3 / only this period, like 2025, 2025-H1, 2025-Q3",
)  # fmt: skip
@document_option
@rule_option
@click.option(
    "--profile",
    metavar="TỆP|TÊN",
    help="Hồ sơ chấm điểm, rà soát: tệp, hoặc tên hồ sơ đi kèm / profile: a file, or the name of one shipped",
)
@click.option(
    "--waivers", type=File(), metavar="TỆP",
    help="Tệp miễn trừ, sửa kết quả theo quyết định / file of waivers and overrides.",
)  # fmt: skip
@rules_option
@format_option(*FORMATS)
@output_option
@lang_option
@click.option(
    "--fail-on", type=OneOf(["critical", "major", "minor", "never"]), default=None,
    help="Mức độ vi phạm từ đó mã thoát là 1; mặc định minor / severity from which the exit code is 1; minor by default.",
)  # fmt: skip
@click.option(
    "--all", "every", is_flag=True,
    help="Liệt kê cả quy tắc của nơi khác, loại khác / list the rules of other places and kinds too.",
)  # fmt: skip
@click.option(
    "--by", type=OneOf(["province", "commune"]), default=None,
    help="Tổng hợp chỉ tiêu theo tỉnh (mặc định) hoặc xã / targets by province (default) or commune.",
)  # fmt: skip
@click.option(
    "--summary", is_flag=True,
    help="Chỉ số đếm, xếp loại và địa bàn, không kết quả từng đơn vị / counts, grades and areas alone, no single units.",
)  # fmt: skip
@click.option(
    "--rejects", metavar="TỆP",
    help="Ghi hồ sơ không dùng được kèm lý do vào tệp này / write records that cannot be used, with the reasons, to this file.",
)  # fmt: skip
@click.option(
    "--delimiter",
    type=OneOf([",", ";", "tab"]),
    default=None,
    help="Dấu phân cách của csv; mặc định dấu phẩy / delimiter of csv; a comma by default.",
)
@click.option(
    "-j", "--jobs", type=Whole(1, 256), default=None, metavar="SỐ",
    help="Số tiến trình; mặc định mọi nhân / how many processes; all cores by default.",
)  # fmt: skip
@click.option(
    "--resume", is_flag=True,
    help="Đi tiếp lần chạy đã dừng với cùng --output / go on with a run that was stopped, with the same --output.",
)  # fmt: skip
@click.option(
    "--stats", is_flag=True, help="Cho biết số câu hỏi, khối, thời gian / tell questions asked, blocks, time."
)
@click.option(
    "--on", metavar="NƠI_CHẠY",
    help="Chạy trên Spark: local[2] hoặc spark://máy:cổng / run on Spark: local[2] or spark://host:port.",
)  # fmt: skip
@engine_option
def check(
    paths: tuple[str, ...], as_of: int | None, period: tuple[int, int] | None, documents: tuple[str, ...],
    rules: tuple[str, ...], profile: str | None, waivers: str | None, rules_folder: str | None, form: str,
    output: str | None, lang: Lang, fail_on: str | None, every: bool, by: By | None, summary: bool, rejects: str | None,
    delimiter: str | None, jobs: int | None, resume: bool, stats: bool, on: str | None,
    engine: str | None,
) -> int:  # fmt: skip
    """Kiểm tra hồ sơ của đơn vị / check the records of units."""
    settings = Settings(
        lang=lang, as_of=today() if as_of is None else as_of, rules_folder=rules_folder, documents=documents,
        rules=rules, period=period, engine=engine, profile=profile, waivers=waivers, by=by or "province",
        fail_on=fail_on or "minor", every=every,
        mode="summary" if summary else "lines" if form == "table" else "findings",
    )  # fmt: skip
    _usable(form, output, lang, summary=summary, resume=resume, delimiter=delimiter)
    session = session_of(settings)
    settings = settings._replace(fail_on=fail_on or session.fail_on or "minor")
    if on is None:
        made = Run(settings, session, output, jobs=jobs or cores(), resume=resume)
    else:
        made = _on_spark(settings, session, output, on, jobs=jobs, resume=resume)
    with made as run, writing(output, lang, again=resume) as target:
        run.check(paths)
        if form == "table":
            target.write(run_table(run, every_area=by is not None))
        elif summary:
            target.write(summary_json(run))
        else:
            options = {} if delimiter is None else {"delimiter": "\t" if delimiter == "tab" else delimiter}
            render(form, run.whole(), target, lang, **options)
        faulty = run.tell_asides(rejects)
        code = run.code(faulty=faulty)
    run.done()
    run.said(target, rejects, stats=stats)
    if not run.good and not run.bad:
        click.echo(pick(TABLE["no_records"], lang), err=True)
        return RECORDS
    return code


def _usable(form: str, output: str | None, lang: Lang, *, summary: bool, resume: bool, delimiter: str | None) -> None:
    """OutputError where options do not go together."""
    if output is None and needs_file(form):
        raise OutputError(pick(TABLE["output_needed"], lang))
    if output is None and resume:
        raise OutputError(pick(TABLE["resume_without_output"], lang))
    if delimiter is not None and form != "csv":
        raise OutputError(pick(TABLE["delimiter_of_csv"], lang))
    if summary and form not in ("table", "json"):
        raise OutputError(pick(TABLE["summary_forms"], lang).format(form=form))


def _on_spark(
    settings: Settings, session: Session, output: str | None, on: str, *, jobs: int | None, resume: bool
) -> Run:
    """A run in Spark. OutputError where its libraries are not installed, or with options that Spark has no use for."""
    try:
        from checker.cli.on_spark import OnSpark
    except ImportError as error:
        text = pick(TABLE["no_extra"], settings.lang)
        raise OutputError(text.format(what="--on", extra="spark", detail=error.name or error)) from error
    if jobs is not None or resume:
        option = "--resume" if resume else "--jobs"
        raise OutputError(pick(TABLE["not_with_on"], settings.lang).format(option=option))
    return OnSpark(settings, session, output, on)


def cores() -> int:
    """How many processes can run at once here."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not every system can be asked
        return os.cpu_count() or 1
