"""The workbook: safe cells, real dates, filters, print set-up, rows over several sheets, scores that recompute."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from libreoffice import needs_libreoffice, recalculated
from reading_formats import table
from running import CRITICAL, MAJOR, check, only, record, with_events, write

from checker.data import data_folder
from checker.report.spreadsheet import workbook
from checker.report.spreadsheet.points import UnitPoints
from checker.report.spreadsheet.sheet import MOST_UNITS_OF_TEXT, fitting
from checker.report.spreadsheet.workbook import Block, blocks
from checker.rulebook.book import open_rulebook
from checker.score import plain

Capture = pytest.CaptureFixture[str]
SAMPLES = data_folder("samples") / "cao-bang"
ONE = SAMPLES / "xa-dong-khe-lan-lon.yaml"
EVIL = '=HYPERLINK("x")&<b>]]>🙂'
SHEETS = ["Tổng hợp", "Đơn vị", "Kết quả", "Bảng điểm", "Địa bàn", "Minh chứng", "Mô hình điểm"]
PROFILE = "nhom-tieu-chi-cap-xa"


def made(capsys: Capture, folder: Path, *arguments: Any, name: str = "x.xlsx") -> Path:
    """The workbook of a check."""
    target = folder / name
    outcome = check(capsys, *arguments, "--format", "xlsx", "--output", target)
    assert outcome.code in (0, 1, 6), outcome.err
    return target


def test_sheets_are_filtered_frozen_and_printed_on_a4(capsys: Capture, tmp_path: Path) -> None:
    """Every list: filter over all rows, headings in view and repeated, A4 landscape one page wide."""
    book = openpyxl.load_workbook(made(capsys, tmp_path, ONE))
    assert book.sheetnames == SHEETS
    for name in SHEETS[1:-1]:
        sheet = book[name]
        assert sheet.auto_filter.ref == f"A1:{sheet.cell(1, sheet.max_column).column_letter}{sheet.max_row}"
        assert (sheet.freeze_panes or "")[1:] == "2"
        assert sheet.print_title_rows == "$1:$1"
        assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
        assert (sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToHeight) == (True, 0)  # width: 1
        assert (sheet.row_dimensions[1].height or 0) >= 40


def test_days_are_days_and_numbers_numbers(capsys: Capture, tmp_path: Path) -> None:
    """Excel can sort and compute with them; they are shown as people here write them."""
    book = openpyxl.load_workbook(made(capsys, tmp_path, *write(tmp_path, record()), *only(CRITICAL)))
    findings, evidence = book["Kết quả"], book["Minh chứng"]
    [row] = table(findings)
    assert row["Hạn cuối"] == row["Đến ngày"] == datetime.datetime(2025, 12, 31)
    assert (row["Đã có"], row["Cần có"]) == (2, 1)
    place = [cell.value for cell in findings[1]].index("Hạn cuối")
    assert (findings[2][place].is_date, findings[2][place].number_format) == (True, r"dd\/mm\/yyyy")
    assert [item["Ngày"] for item in table(evidence)] == [datetime.datetime(2025, 9, 3), datetime.datetime(2025, 10, 3)]
    assert book["Bảng điểm"]["F2"].number_format == "[$-42A]0.00"


def test_texts_stay_texts(capsys: Capture, tmp_path: Path) -> None:
    """What begins like a formula is a text, and remains one when somebody confirms the cell."""
    odd = with_events("xa-la", people_dialogue=[])
    odd["unit"]["name"] = EVIL + "\ufffe"
    waivers = tmp_path / "mien-tru.yaml"
    waivers.write_text(
        f"""schema: danchu/waivers/1
overrides:
  - {{unit: xa-la, rule: {CRITICAL}, old: fail, new: pass, by: "+Đoàn", on: 2026-01-10, why: "@A1"}}
""",
        encoding="utf-8",
    )
    path = made(capsys, tmp_path, *write(tmp_path, odd), *only(CRITICAL), "--waivers", waivers)
    book = openpyxl.load_workbook(path)
    cells = {
        name: next(cell for cell in book[sheet][2] if cell.column == column)
        for name, sheet, column in (("units", "Đơn vị", 2), ("findings", "Kết quả", 2), ("who", "Kết quả", 11))
    }
    assert [(cell.data_type, cell.quotePrefix) for cell in cells.values()] == [("s", True)] * 3
    assert cells["units"].value.startswith(EVIL)
    assert cells["who"].value == "+Đoàn sửa kết quả ngày 10/01/2026, từ “Vi phạm” thành “Đạt”: @A1"
    formulas = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    assert formulas and not [cell for cell in formulas if "HYPERLINK" in str(cell.value)]


def test_a_text_too_long_for_a_cell_is_cut_and_says_so() -> None:
    """Excel would refuse the file; the library would leave the cell empty."""
    long = "🙂" * 20_000
    shown = fitting(long, "vi")
    assert len(shown.encode("utf-16-le")) // 2 <= MOST_UNITS_OF_TEXT
    assert shown.endswith("🙂 … (đã cắt bớt, ô chỉ chứa 32.767 ký tự)")
    assert fitting("ngắn", "vi") == "ngắn"


def test_headings_in_english(capsys: Capture, tmp_path: Path) -> None:
    """Sheets, headings and words follow --lang."""
    book = openpyxl.load_workbook(made(capsys, tmp_path, *write(tmp_path, record()), *only(CRITICAL), "--lang", "en"))
    assert book.sheetnames == ["Summary", "Units", "Findings", "Scores", "Areas", "Evidence", "Scoring model"]
    [row] = table(book["Findings"])
    assert (row["Result"], row["Window"], row["Severity"]) == ("Met", "2025", "critical")


def test_an_empty_run_is_a_workbook_too(capsys: Capture, tmp_path: Path) -> None:
    """No usable record: headings alone."""
    broken = tmp_path / "hong.json"
    broken.write_text('{"schema": "danchu/record/1"}', encoding="utf-8")
    target = tmp_path / "x.xlsx"
    assert check(capsys, broken, "--format", "xlsx", "--output", target).code == 3
    assert [sheet.max_row for sheet in openpyxl.load_workbook(target)][1:-1] == [1] * 5


def test_it_needs_a_file_and_its_library(capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both are said in words, with what to do."""
    files = write(tmp_path, record())
    outcome = check(capsys, *files, "--format", "xlsx")
    assert (outcome.code, "--output" in outcome.err) == (2, True)
    for name in [name for name in sys.modules if name.startswith(("xlsxwriter", "checker.report.spreadsheet"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    outcome = check(capsys, *files, "--format", "xlsx", "--output", tmp_path / "x.xlsx")
    assert (outcome.code, "pip install 'danchu[excel]'" in outcome.err) == (2, True)
    assert not (tmp_path / "x.xlsx").exists()


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [
        ([2, 3], [Block(0, 1, 2), Block(0, 3, 5)]),
        ([5, 4, 1], [Block(0, 1, 5), Block(0, 6, 9), Block(1, 1, 1)]),
        ([9, 1], [Block(0, 1, 9), Block(1, 1, 1)]),
        ([0, 2], [Block(0, 1, 1), Block(0, 1, 2)]),
        ([], []),
    ],
    ids=["vừa một trang", "hết trang", "đúng một trang", "đơn vị không có kết quả", "không có đơn vị"],
)
def test_units_go_over_to_the_next_sheet_as_a_whole(sizes: list[int], expected: list[Block]) -> None:
    """Ten rows a sheet, the first of them headings."""
    assert blocks(sizes, 10) == expected


def units_of(capsys: Capture, *arguments: Any) -> Iterator[dict[str, Any]]:
    yield from check(capsys, *arguments, "--format", "json").result["units"]


def test_the_points_of_findings_add_up_to_the_score(capsys: Capture) -> None:
    """In exact fractions, for every sample of Cao Bằng: what the formulas will show is the score of the result."""
    scoring = open_rulebook().scoring
    for unit in units_of(capsys, SAMPLES):
        points = UnitPoints(unit, scoring)
        parts = [points.of(finding) for finding in unit["findings"]]
        earned, possible = (
            sum((getattr(part, name) for part in parts), Fraction(0)) for name in ("earned", "possible")
        )
        assert (plain(earned), plain(possible)) == (unit["score"]["earned"], unit["score"]["possible"])
        if unit["score"]["grade"] is not None:
            place = max(points.band or 0, *points.caps)
            assert scoring["bands"][place]["grade"]["vi"] == unit["score"]["grade"]


def test_a_waiver_leaves_the_score_and_is_told(capsys: Capture, tmp_path: Path) -> None:
    """The violation is shown as one, with the decision; it neither counts nor caps."""
    waivers = tmp_path / "mien-tru.yaml"
    waivers.write_text(
        f"""schema: danchu/waivers/1
waivers:
  - {{unit: xa-a, rule: {CRITICAL}, authority: Tỉnh, decision: 12/QĐ-UBND, reason: lũ, from: 2025-01-01, until: 2026-12-31}}
""",
        encoding="utf-8",
    )
    files = write(tmp_path, with_events(people_dialogue=[]))
    book = openpyxl.load_workbook(
        made(capsys, tmp_path, *files, *only(CRITICAL, MAJOR), "--waivers", waivers), data_only=True
    )
    [row, _] = table(book["Kết quả"])
    assert (row["Kết quả"], row["Thuộc diện tính điểm"], row["Điểm tối đa"], row["Vi phạm được tính"]) == (
        "Vi phạm",
        0,
        0,
        0,
    )
    assert row["Xử lý"] == "Được miễn theo quyết định số 12/QĐ-UBND của Tỉnh, từ 01/01/2025 đến 31/12/2026: lũ"
    [score] = table(book["Bảng điểm"])
    assert (score["Điểm"], score["Mức trần 1"], score["Xếp loại"]) == (100, 0, "Tốt")


Rows = list[tuple[Any, ...]]


def computed(path: Path, folder: Path) -> dict[str, Rows]:
    """All sheets after LibreOffice computed the workbook; the values that it was written with are gone before."""
    bare = openpyxl.load_workbook(path)  # formulas without values
    bare.save(folder / "bare.xlsx")
    return written(recalculated(folder / "bare.xlsx", folder))


def written(path: Path) -> dict[str, Rows]:
    """The values of all sheets."""
    book = openpyxl.load_workbook(path, data_only=True)
    return {sheet.title: [tuple(map(_same, row)) for row in sheet.iter_rows(values_only=True)] for sheet in book}


def _same(value: Any) -> Any:
    """Numbers to nine digits, an empty text as nothing."""
    if isinstance(value, int | float):
        return round(float(value), 9)
    return None if value == "" else value


@needs_libreoffice
@pytest.mark.slow
@pytest.mark.parametrize("profile", [(), ("--profile", PROFILE)], ids=["mặc định", "theo nhóm"])
@pytest.mark.parametrize("by_key", [workbook.BY_KEY, 0], ids=["ít dòng", "nhiều dòng"])
def test_libreoffice_computes_the_same_scores(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, profile: tuple[str, ...], by_key: int
) -> None:
    """Every cell: scores, and the points beside each finding; with and without groups, few rows and many."""
    monkeypatch.setattr(workbook, "BY_KEY", by_key)
    path = made(capsys, tmp_path, SAMPLES, *profile)
    assert computed(path, tmp_path) == written(path)
    assert {row["Đối chiếu"] for row in table(openpyxl.load_workbook(path, data_only=True)["Bảng điểm"])} == {"Khớp"}


@needs_libreoffice
@pytest.mark.slow
def test_scores_recompute_over_several_sheets(capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond the rows that a sheet can have, findings go on over further ones, and the summary says so."""
    monkeypatch.setattr(workbook, "BY_KEY", 0)
    monkeypatch.setattr(workbook.blocks, "__defaults__", (100,))
    path = made(capsys, tmp_path, SAMPLES)
    book = openpyxl.load_workbook(path)
    further = [name for name in book.sheetnames if name.startswith("Kết quả")]
    assert further == ["Kết quả", *(f"Kết quả ({place})" for place in range(2, len(further) + 1))] and len(further) > 3
    said = [row[1] for row in book["Tổng hợp"].iter_rows(values_only=True)]
    assert f"Trang Kết quả quá giới hạn số dòng của Excel nên được ghi tiếp sang {len(further)} trang." in said
    assert computed(path, tmp_path) == written(path)


@needs_libreoffice
@pytest.mark.slow
def test_a_changed_result_changes_the_score(capsys: Capture, tmp_path: Path) -> None:
    """Somebody writes “Vi phạm” over a result: score, cap and grade become those of a check that finds it so."""
    violated = with_events(people_dialogue=[])
    path = made(capsys, tmp_path, *write(tmp_path, violated), *only(CRITICAL, MAJOR))
    wanted = written(path)["Bảng điểm"][1]
    path = made(capsys, tmp_path, *write(tmp_path, record()), *only(CRITICAL, MAJOR), name="y.xlsx")
    book = openpyxl.load_workbook(path)
    sheet = book["Kết quả"]
    column = [cell.value for cell in sheet[1]].index("Kết quả") + 1
    [row] = [cells[0].row for cells in sheet.iter_rows(min_row=2) if cells[2].value == CRITICAL]
    assert sheet.cell(row, column).value == "Đạt"
    sheet.cell(row, column).value = "Vi phạm"
    book.save(tmp_path / "changed.xlsx")
    found = computed(tmp_path / "changed.xlsx", tmp_path)["Bảng điểm"]
    heads = dict(zip(found[0], found[1], strict=True))
    upto = found[0].index("Điểm khi kiểm tra")
    assert found[1][:upto] == wanted[:upto]
    assert (heads["Điểm"], heads["Xếp loại"], heads["Đối chiếu"]) == (37.5, "Yếu", "Khác")


def test_json_and_workbook_have_the_same_evidence(capsys: Capture, tmp_path: Path) -> None:
    """A row for every piece."""
    rows = list(table(openpyxl.load_workbook(made(capsys, tmp_path, ONE))["Minh chứng"]))
    wanted = [item for unit in units_of(capsys, ONE) for finding in unit["findings"] for item in finding["evidence"]]
    assert len(rows) == len(wanted)
