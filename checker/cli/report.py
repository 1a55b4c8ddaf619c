"""``danchu report``: official papers from records, as Word or PDF files."""

from __future__ import annotations

from pathlib import Path

import click

from checker.cli.commands import Command
from checker.cli.exits import OK, RECORDS, worst
from checker.cli.kinds import File, OneOf, Period
from checker.cli.options import (
    as_of_option,
    document_option,
    engine_option,
    lang_option,
    output_option,
    rule_option,
    rules_option,
    today,
)
from checker.cli.output import writing
from checker.cli.paper_run import PaperRun, renderer
from checker.papers.faults import fault, told
from checker.papers.folders import TEMPLATE_OF, place, template
from checker.papers.words import TITLES
from checker.report.tables import table
from checker.session import Session
from checker.texts import Lang, pick


@click.command(cls=Command)
@click.argument("paths", nargs=-1, metavar="ĐƯỜNG_DẪN...")
@click.option(
    "--kind", type=OneOf(list(TITLES)), required=True,
    help="Loại văn bản: phiếu tự đánh giá, biên bản kiểm tra, thông báo kết quả / "
    "kind of paper: self-assessment sheet, inspection record, notice of results.",
)  # fmt: skip
@output_option
@click.option(
    "--format", "form", type=OneOf(["docx", "pdf"]), default=None,
    help="Dạng tệp khi ghi vào thư mục; mặc định docx / kind of file in a folder; docx by default.",
)  # fmt: skip
@as_of_option
@click.option(
    "--period", type=Period(), default=None, metavar="KỲ",
    help="Chỉ kỳ này, ví dụ 2025, 2025-H1 / only this period, like 2025, 2025-H1.",
)  # fmt: skip
@click.option(
    "--self", "own", multiple=True, metavar="TỆP",
    help="Biên bản: hồ sơ tự đánh giá của đơn vị, hoặc kết quả JSON của nó; được ghi nhiều lần / "
    "for an inspection record: the unit's own record, or its result as JSON; may be given more than once.",
)  # fmt: skip
@click.option(
    "--details", type=File(), metavar="TỆP",
    help="Tệp ghi những mục hồ sơ không có: cơ quan, số, người ký, người thực hiện / "
    "file of what no record tells: issuer, number, signer, owners.",
)  # fmt: skip
@click.option(
    "--template", "own_template", type=File(), metavar="TỆP",
    help="Mẫu của đơn vị: .docx, hoặc .typ cho PDF / a template of your own: .docx, or .typ for PDF.",
)  # fmt: skip
@click.option(
    "--write-template", metavar="TỆP", default=None,
    help="Ghi mẫu đi kèm ra tệp .docx hoặc .typ để sửa / write the shipped template to a .docx or .typ file, to be edited.",
)  # fmt: skip
@click.option(
    "--variables", is_flag=True, help="Liệt kê các biến dùng được trong mẫu / list the variables of a template."
)
@click.option(
    "--profile", metavar="TỆP|TÊN",
    help="Hồ sơ chấm điểm, rà soát: tệp, hoặc tên hồ sơ đi kèm / profile: a file, or the name of one shipped",
)  # fmt: skip
@click.option(
    "--waivers", type=File(), metavar="TỆP",
    help="Tệp miễn trừ, sửa kết quả theo quyết định / file of waivers and overrides.",
)  # fmt: skip
@document_option
@rule_option
@rules_option
@lang_option
@engine_option
def report(
    paths: tuple[str, ...], kind: str, output: str | None, form: str | None, as_of: int | None,
    period: tuple[int, int] | None, own: tuple[str, ...], details: str | None, own_template: str | None,
    write_template: str | None, variables: bool, profile: str | None, waivers: str | None, documents: tuple[str, ...],
    rules: tuple[str, ...], rules_folder: str | None, lang: Lang, engine: str | None,
) -> int:  # fmt: skip
    """Lập phiếu tự đánh giá, biên bản, thông báo theo thể thức văn bản hành chính / official papers as Word or PDF files."""
    if variables:
        return _list_variables(lang)
    if write_template is not None:
        return _write_template(kind, write_template, lang)
    if not paths:
        raise fault("no_path", lang, kind=kind)
    if output is None:
        raise fault("no_output", lang)
    if own and kind != "bien-ban":
        raise fault("self_for", lang)
    target = place(output, form, lang)
    render = renderer(target.suffix, template(kind, target.suffix, own_template, lang), kind, lang)
    session = Session(
        lang=lang, as_of=today() if as_of is None else as_of, rules_folder=rules_folder, documents=documents,
        rules=rules, period=period, engine=engine, profile=profile, waivers=waivers,
    )  # fmt: skip
    run = PaperRun(session, kind, target, render, Path(details) if details else None, rules_folder)
    if not run.read_own(own):
        return RECORDS
    run.papers(paths)
    return worst(run.codes)


def _list_variables(lang: Lang) -> int:
    from checker.papers.variables import VARIABLES

    heads = [pick(("Biến", "Variable"), lang), pick(("Nội dung", "Holds"), lang)]
    click.echo(table([(name, pick(both, lang)) for name, both in VARIABLES.items()], heads))
    return OK


def _write_template(kind: str, path: str, lang: Lang) -> int:
    """Writes the shipped template of a kind of paper to a file."""
    suffix = next((made for made, of in TEMPLATE_OF.items() if path.lower().endswith(f".{of}")), None)
    if suffix is None:
        raise fault("template_suffix", lang, path=path)
    if suffix == "pdf":
        from checker.papers.folders import whole_template

        content = whole_template(kind).encode()
    else:
        content = template(kind, suffix, None, lang).read_bytes()
    with writing(path, lang) as stream:
        stream.write(content)
    click.echo(told("template_written", lang, path=path))
    return OK
