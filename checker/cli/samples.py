"""``danchu samples``: makes lifelike records of made-up units, and shows what they assume."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

import click

from checker.cli.commands import Group, lang_of
from checker.cli.exits import OK
from checker.cli.kinds import File, Kind, OneOf, Period, Whole
from checker.cli.options import group_lang_option, lang_option, rules_option
from checker.cli.output import failed, writing
from checker.days import Window, add_months, window_name, window_of
from checker.errors import DanchuError
from checker.fleet.assumptions import SHIPPED, Assumptions, assumptions
from checker.fleet.files import FileError, Sink, folder, writer_of
from checker.fleet.fleet import Fleet, Made, Wish
from checker.fleet.words import TEXTS, grouped
from checker.places import Gazetteer
from checker.rulebook.book import Rulebook, open_rulebook
from checker.texts import Lang, pick

LARGEST_FOLDER: Final = 10_000
LARGEST_FLEET: Final = 10_000_000


class Share(Kind):
    """A number from 0 to 1."""

    name = "share"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        try:
            number = float(value)
        except ValueError:
            number = -1.0
        if not 0 <= number <= 1:
            self.fail(pick(TEXTS["not_share"], lang_of(ctx)).format(value=value), param, ctx)
        return number


class PlaceCode(Kind):
    """Codes of provinces and communes, parted by commas."""

    name = "place"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> frozenset[str]:
        places = Gazetteer()
        codes = frozenset(code.strip() for code in str(value).split(","))
        for code in sorted(codes):
            if not any(code in known for known in (places.places, places.former_provinces, places.former_communes)):
                self.fail(pick(TEXTS["no_place"], lang_of(ctx)).format(value=code), param, ctx)
        return codes


@click.group(cls=Group)
@group_lang_option
def samples() -> None:
    """Tạo hồ sơ mẫu giống thật để thử, đo và tập huấn / make lifelike sample records for tests, measurements and training."""


@samples.command("generate")
@click.option(
    "--units", type=Whole(1, LARGEST_FLEET), required=True, metavar="SỐ",
    help="Số đơn vị / how many units.",
)  # fmt: skip
@click.option(
    "--seed", type=Whole(0), default=1, show_default=True, metavar="SỐ",
    help="Hạt giống: cùng số này thì cùng hồ sơ / seed: the same number gives the same records.",
)  # fmt: skip
@click.option(
    "--output", required=True, metavar="TỆP",
    help="Nơi ghi: tệp .jsonl, .jsonl.gz, .jsonl.zst; tên không có đuôi là thư mục tệp YAML / "
    "a file .jsonl, .jsonl.gz, .jsonl.zst; a name without a suffix is a folder of YAML files.",
)  # fmt: skip
@click.option(
    "--period", type=Period(), default="2025", show_default=True, metavar="KỲ",
    help="Kỳ của hồ sơ: 2025, 2026-H1, TỪ..ĐẾN / period of the records: 2025, 2026-H1, FROM..TO.",
)  # fmt: skip
@click.option(
    "--years", type=Whole(1, 50), default=1, show_default=True, metavar="SỐ",
    help="Số năm liên tiếp của cùng các đơn vị, kể từ kỳ trên / consecutive years of the same units, from that period on.",
)  # fmt: skip
@click.option(
    "--place", "places", type=PlaceCode(), multiple=True, metavar="MÃ",
    help="Chỉ ở tỉnh, xã có mã này; nhiều mã cách nhau bằng dấu phẩy / only in places of these codes, parted by commas.",
)  # fmt: skip
@click.option(
    "--bound", is_flag=True, help="Chỉ đơn vị mà văn bản nào đó áp dụng / only units that some document binds."
)
@click.option(
    "--unbound", type=Share(), default=None, metavar="SỐ",
    help="Phần đơn vị ở tỉnh chưa có văn bản, từ 0 đến 1 / share of units in provinces without a document, 0 to 1.",
)  # fmt: skip
@click.option(
    "--bad", type=Share(), default=0, show_default=True, metavar="SỐ",
    help="Phần đơn vị có hồ sơ cố ý sai để thử việc từ chối / share of units with records invalid on purpose.",
)  # fmt: skip
@click.option(
    "--order", type=OneOf(["sorted", "shuffled"]), default="sorted", show_default=True,
    help="Xếp theo mã đơn vị, hay xáo trộn / in the order of unit ids, or shuffled.",
)  # fmt: skip
@click.option(
    "--assumptions", "assumed", type=File(), default=None, metavar="TỆP",
    help="Tệp giả định khác / other assumptions.",
)  # fmt: skip
@rules_option
@lang_option
def generate(
    units: int, seed: int, output: str, period: Window, years: int, places: tuple[frozenset[str], ...], bound: bool,
    unbound: float | None, bad: float, order: str, assumed: str | None, rules_folder: str | None, lang: Lang,
) -> int:  # fmt: skip
    """Tạo hồ sơ của các đơn vị giả định / make records of made-up units."""
    if bound and unbound is not None:
        raise FileError(pick(TEXTS["both_shares"], lang))
    writer_of(output, lang)
    share = 1.0 if bound else (None if unbound is None else 1 - unbound)
    wish = Wish(seed, periods_of(period, years), frozenset().union(*places) if places else None, share, bad)
    folder_of_rules = Path(rules_folder) if rules_folder else None
    book = open_rulebook(folder_of_rules)
    taken = assumptions(Path(assumed) if assumed else None, lang)
    _kinds_exist(taken, book, assumed, lang)
    fleet = Fleet(book, taken, Gazetteer(folder_of_rules), wish, lang)
    counts: Counter[str] = Counter()
    try:
        with ExitStack() as stack:
            sink = _sink(stack, output, units, lang)
            for made in _watched(fleet.records(units, shuffle=order == "shuffled"), units, lang):
                sink.add(made)
                counts.update(["records", f"fault {made.fault}", "odd" if made.odd and not made.fault else "even"])
    except OSError as error:
        raise failed(output, error, lang) from error
    _tell(counts, units, output, lang)
    return OK


@samples.command("assumptions")
@lang_option
def show_assumptions(lang: Lang) -> int:
    """Hiện tệp giả định đang dùng, để sửa thành tệp riêng / print the assumptions, to make a file of one's own from."""
    click.echo(SHIPPED.read_text(encoding="utf-8"), nl=False)
    return OK


def periods_of(period: Window, years: int) -> list[Window]:
    """The period, and the same days or the window of the same name in the years after it."""
    name = window_name(*period)
    if name is None:
        return [(add_months(period[0], 12 * turn), add_months(period[1], 12 * turn)) for turn in range(years)]
    year, rest = int(name[:4]), name[4:]
    return [window_of(f"{year + turn}{rest}") for turn in range(years)]


def _kinds_exist(taken: Assumptions, book: Rulebook, path: str | None, lang: Lang) -> None:
    for row in taken.units:
        if not (book.actors.get(row.kind) or {}).get("is_unit"):
            raise DanchuError(pick(TEXTS["no_kind"], lang).format(path=path or SHIPPED.name, kind=row.kind))


def _sink(stack: ExitStack, output: str, units: int, lang: Lang) -> Sink:
    """Where records go, opened on a stack that closes it."""
    writer = writer_of(output, lang)
    if writer is not None:
        return stack.enter_context(writer(stack.enter_context(writing(output, lang))))  # type: ignore[arg-type]
    if units > LARGEST_FOLDER:
        raise FileError(pick(TEXTS["folder_large"], lang).format(most=grouped(LARGEST_FOLDER, lang)))
    return stack.enter_context(folder(output, lang))


def _watched(records: Iterator[Made], units: int, lang: Lang) -> Iterator[Made]:
    """Progress on standard error, when a person is watching and it takes over a second."""
    if not sys.stderr.isatty():
        yield from records
        return
    from tqdm import tqdm

    last = None
    with tqdm(total=units, unit=pick(TEXTS["units"], lang), delay=1, leave=False, file=sys.stderr) as bar:
        for made in records:
            yield made
            if made.unit.number != last:
                last = made.unit.number
                bar.update()


def _tell(counts: Counter[str], units: int, output: str, lang: Lang) -> None:
    """What was made, and how many of it are odd or invalid on purpose."""
    values = {"records": grouped(counts["records"], lang), "units": grouped(units, lang), "path": output}
    click.echo(pick(TEXTS["written"], lang).format(**values))
    click.echo(pick(TEXTS["odd"], lang).format(count=grouped(counts["odd"], lang)))
    faults = {name.removeprefix("fault "): count for name, count in counts.items() if name.startswith("fault ")}
    faults.pop("", None)
    click.echo(pick(TEXTS["bad"], lang).format(count=grouped(sum(faults.values()), lang)))
    for name, count in sorted(faults.items()):
        click.echo(f"  - {pick(TEXTS[name], lang)}: {grouped(count, lang)}")
    click.echo(pick(TEXTS["invented"], lang))
