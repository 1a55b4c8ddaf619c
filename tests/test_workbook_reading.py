"""Workbooks as people hand them in: moved about, typed in every way, wrong, of an old rulebook; each gets its answer."""

from __future__ import annotations

import copy
import datetime
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from running import danchu
from typing_in import READER, SMALL, answer, back, blank, day, made, opened, table

from checker.days import parse_day, window_of

TALKS = "Hội nghị trao đổi, đối thoại với Nhân dân"
STAFF = "Số người được giao nhiệm vụ về dân chủ ở cơ sở"
TOOLS = "Công cụ số, tiện ích đưa vào sử dụng"
Book = openpyxl.Workbook


@pytest.fixture(scope="module")
def content() -> bytes:
    """A small template with two dialogues and a number."""
    return made(told(), SMALL)


def told() -> dict[str, Any]:
    """The record that the fixture holds."""
    talks = [
        {"on": parse_day("2025-06-03"), "chair": "Chủ tịch", "participants": 120, "topics": ("other",)},
        {"on": parse_day("2025-09-04"), "chair": "Phó Chủ tịch", "participants": 80},
    ]
    figures = {"assigned_staff_count": {window_of("2025"): 10}}
    return {**copy.deepcopy(blank()), "events": {"people_dialogue": talks}, "figures": figures}


def insert_rows(book: Book) -> None:
    """Rows within a table, above it and below it, and one that is then filled in."""
    talks = table(book, TALKS)
    talks.sheet.insert_rows(talks.first + 1, 3)
    talks.sheet.insert_rows(3, 2)


def insert_columns(book: Book) -> None:
    """A column before the marks, one between two attributes."""
    talks = table(book, TALKS)
    talks.sheet.insert_cols(5)
    talks.sheet.insert_cols(1)


def reorder_sheets(book: Book) -> None:
    book.move_sheet(book.worksheets[1], offset=3)
    book.move_sheet("_danchu", offset=-4)


def own_format(book: Book) -> None:
    """Days as texts, in several ways, and as the numbers that Excel keeps."""
    talks = table(book, TALKS)
    talks.cell("Ngày").value = "3/6/2025"
    talks.cell("Ngày", 2).value = 45904
    talks.cell("Ngày", 2).number_format = "General"
    talks.cell("Số người dự").value = " 120 "


def long_day(book: Book) -> None:
    table(book, TALKS).cell("Ngày").value = "ngày 3 tháng 6 năm 2025"
    table(book, TALKS).cell("Ngày", 2).value = datetime.datetime(2025, 9, 4, 14, 30)


def of_1904(book: Book) -> None:
    """The calendar of old Macintosh files: every day is kept as another number."""
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    cell = table(book, TALKS).cell("Ngày", 2)
    cell.value, cell.number_format = 45904 - 1462, "General"


def decomposed(book: Book) -> None:
    """Every text that people may type, in NFD, in capitals and with blanks around it."""
    talks = table(book, TALKS)
    for number, text in enumerate(("Chủ tịch", "Phó Chủ tịch"), 1):
        talks.cell("Chức vụ người chủ trì", number).value = f" {unicodedata.normalize('NFD', text)}\u00a0"
    talks.cell("Nội dung").value = unicodedata.normalize("NFD", "NỘI DUNG  khác ; ")


def merged(book: Book) -> None:
    """Rows of one day, merged as people do: each row is of that day."""
    talks = table(book, TALKS)
    talks.cell("Ngày", 2).value = talks.cell("Ngày").value = None
    talks.cell("Ngày").value = day("2025-06-03")
    column = talks.columns["Ngày"]
    talks.sheet.merge_cells(start_row=talks.first, end_row=talks.first + 2, start_column=column, end_column=column)


SAME: dict[str, Callable[[Book], None]] = {
    "chèn dòng": insert_rows, "chèn cột": insert_columns, "đổi thứ tự trang": reorder_sheets,
    "ngày dạng chữ, dạng số": own_format, "ngày viết dài, có giờ": long_day, "lịch 1904": of_1904, "chữ NFD": decomposed,
}  # fmt: skip


@pytest.mark.parametrize("change", SAME.values(), ids=SAME)
def test_the_same_record_after(change: Callable[[Book], None], content: bytes, tmp_path: Path) -> None:
    """What people do to a workbook changes nothing of what it says."""
    book = opened(content)
    change(book)
    assert back(book, tmp_path).canonical == READER.canonical_json(told())


def test_merged_cells(content: bytes, tmp_path: Path) -> None:
    """A day over three rows, two of which say something, is the day of those two."""
    book = opened(content)
    merged(book)
    found = back(book, tmp_path).read.record
    assert found is not None
    assert [entry["on"] for entry in found["events"]["people_dialogue"]] == [parse_day("2025-06-03")] * 2


CHOICES = "hoạt động của Ủy ban nhân dân; quyền nghĩa vụ của công dân; nội dung khác"
HOW_NUMBER = "cần số nguyên từ 0 trở lên, ghi liền, không dấu chấm."
HOW_DAY = "cần ngày/tháng/năm, ví dụ 03/06/2025."
WRONG: list[tuple[str, Any, str]] = [
    ("Ngày", "31/02/2025", f"“Ngày”: tìm thấy “31/02/2025”; {HOW_DAY}"),
    ("Ngày", "3/6", f"“Ngày”: tìm thấy “3/6”; {HOW_DAY}"),
    ("Ngày", "03/06/25", f"“Ngày”: tìm thấy “03/06/25”; {HOW_DAY}"),
    ("Ngày", 7.5e9, f"“Ngày”: tìm thấy “7500000000”; {HOW_DAY}"),
    ("Ngày", True, f"“Ngày”: tìm thấy “Có”; {HOW_DAY}"),
    ("Số người dự", -1, f"“Số người dự”: tìm thấy “-1”; {HOW_NUMBER}"),
    ("Số người dự", 1.5, f"“Số người dự”: tìm thấy “1.5”; {HOW_NUMBER}"),
    ("Số người dự", "1.200", f"“Số người dự”: tìm thấy “1.200”; {HOW_NUMBER}"),
    ("Số người dự", datetime.date(2025, 6, 3), f"“Số người dự”: tìm thấy “03/06/2025”; {HOW_NUMBER}"),
    (
        "Số người dự",
        "=60+60",
        "có công thức nhưng chưa có kết quả; hãy mở bằng Excel rồi lưu lại, hoặc ghi thẳng giá trị.",
    ),
    ("Số người dự", "#REF!", "ô báo lỗi của Excel (#REF!); hãy ghi thẳng giá trị."),
    ("Mặt trận chỉ tham dự", "rồi", "“Mặt trận chỉ tham dự”: tìm thấy “rồi”; cần Có hoặc Không."),
    ("Nội dung", "kinh tế; nội dung khác", f"“Nội dung”: danh sách không có “kinh tế”; cần một trong: {CHOICES}."),
    ("Nội dung", ";", f"“Nội dung”: danh sách không có “;”; cần một trong: {CHOICES}."),
    ("Nội dung", "nội dung khắc", "“Nội dung”: danh sách không có “nội dung khắc”; cần một trong: nội dung khác."),
]


def test_wrong_cells_are_named(content: bytes, tmp_path: Path) -> None:
    """Each with sheet and cell, what was found and what is wanted; all of them at once."""
    book = opened(content)
    talks = table(book, TALKS)
    talks.sheet.insert_rows(talks.first + 2, len(WRONG))
    expected = []
    for number, (header, value, said) in enumerate(WRONG, 3):
        cell = talks.cell(header, number)
        cell.value = value
        if value == "#REF!":
            cell.data_type = "e"
        expected.append(f"trang “Đối thoại với Nhân dân”, ô {cell.coordinate}: {said}")
    assert back(book, tmp_path).problems == expected


def test_wrong_between_cells(content: bytes, tmp_path: Path) -> None:
    """What shows only when cells are looked at together, or where nothing should stand."""
    book = opened(content)
    talks = table(book, TALKS)
    talks.tick.value = "X"
    talks.sheet.cell(talks.first + 6, 3).value = "xem phụ lục"
    talks.sheet.cell(talks.first, 14).value = "ghi thêm"
    here = "trang “Đối thoại với Nhân dân”, ô "
    assert back(book, tmp_path).problems == [
        f"{here}N3: đã đánh dấu không phát sinh “{TALKS}” nhưng bảng có 2 dòng; bỏ dấu x hoặc xóa các dòng.",
        f"{here}N6: tìm thấy “ghi thêm” ở cột không thuộc bảng “{TALKS}”; hãy chuyển vào đúng cột hoặc xóa.",
        f"{here}C12: tìm thấy “xem phụ lục” ngoài các bảng của mẫu; hãy chuyển vào đúng ô hoặc xóa.",
    ]
    talks.tick.value = talks.sheet.cell(talks.first + 6, 3).value = talks.sheet.cell(talks.first, 14).value = None
    talks.cell("Ngày").value = "05/01/2026"
    talks.cell("Chức vụ người chủ trì", 2).value = "_x0007_Chủ tịch"
    assert back(book, tmp_path).problems == [
        f"{here}C6: ngày 05/01/2026 sau ngày chốt số liệu 31/12/2025 (trang “Đơn vị”).",
        f"{here}D7: có ký tự điều khiển hoặc ký tự hỏng trong “\\x07Chủ tịch”; hãy xóa ký tự đó.",
    ]


def test_all_at_once_in_the_order_of_the_sheets(content: bytes, tmp_path: Path) -> None:
    """Mistakes of cells, of codes and between cells in one pass."""
    book = opened(content)
    answer(book, "Mã đơn vị").value = None
    answer(book, "Mã xã, phường, đặc khu").value = "01273x"
    answer(book, STAFF).value = "mười"
    table(book, TALKS).type(1, Ngày="hôm qua", Nội_dung="gì đó")
    found = back(book, tmp_path).problems
    assert [one.split(": ")[0] for one in found] == [
        "trang “Đơn vị”, ô G5", "trang “Đơn vị”, ô G10", "trang “Bồi dưỡng, tập huấn”, ô I6",
        "trang “Đối thoại với Nhân dân”, ô C6", "trang “Đối thoại với Nhân dân”, ô H6",
    ]  # fmt: skip
    assert found[0].endswith("thiếu “Mã đơn vị”.")


def test_copied_sheet(content: bytes, tmp_path: Path) -> None:
    """A table that stands twice is no way to tell more."""
    book = opened(content)
    book.copy_worksheet(table(book, TALKS).sheet).title = "Bản sao"
    assert any("có hai lần" in one for one in back(book, tmp_path).problems)


def test_marks_deleted(content: bytes, tmp_path: Path) -> None:
    """A sheet without its marks is named, not passed over."""
    book = opened(content)
    table(book, TALKS).sheet.delete_cols(1)
    assert back(book, tmp_path).problems == [
        "trang “Đối thoại với Nhân dân”, ô A1: cột ẩn A của mẫu đã bị sửa; hãy chép dữ liệu sang mẫu mới."
    ]


def test_sheets_of_their_own_and_sheets_deleted(content: bytes, tmp_path: Path) -> None:
    """Both are said; what was on a deleted sheet counts as not reported."""
    book = opened(content)
    book.create_sheet("Ghi chú")["A1"] = "việc cần hỏi lại"
    del book[table(book, TALKS).sheet.title]
    found = back(book, tmp_path)
    assert found.read.record is not None and found.read.record["events"] == {}
    assert [notice.message("vi") for notice in found.notices] == [
        f"mẫu thiếu bảng “{TALKS}”; coi là chưa báo cáo.", "trang “Ghi chú” không thuộc mẫu; không đọc.",
    ]  # fmt: skip


def test_template_of_another_rulebook(content: bytes, tmp_path: Path) -> None:
    """An old template is read; what changed is listed, and what was written into what is gone."""
    book = opened(content)
    hidden, talks = book["_danchu"], table(book, TALKS)
    for row in hidden.iter_rows():
        texts = [cell.value for cell in row]
        if texts[0] == "rulebook":
            row[1].value = "0" * 64
        if texts[:3] == ["code", "events.people_dialogue", "topics"] and texts[3] == "other":
            row[4].value = "việc khác"
        if texts[:2] == ["figure", "assigned_staff_count"]:
            row[2].value = "Số cán bộ được phân công"
    hidden.append(["table", "events.town_meeting", "Hội nghị cũ"])
    hidden.append(["cell", "events.town_meeting", "on", "date", "ngày"])
    talks.cell("Nội dung").value = "việc khác"
    tools = table(book, TOOLS)
    tools.title.offset(0, -1).value = "danchu:table events.town_meeting"
    tools.type(1, Ngày="02/02/2025")
    tools.title.value = "Hội nghị cũ"
    found = back(book, tmp_path)
    assert found.canonical == READER.canonical_json(told())
    said = found.notices[0].message("vi")
    assert said.startswith("mẫu lập từ phiên bản khác của bộ quy tắc; vẫn đọc được. Thay đổi: ")
    assert "“Số cán bộ được phân công” nay gọi là “Số người được giao nhiệm vụ về dân chủ ở cơ sở”" in said
    assert "“Hội nghị cũ” không còn trong bảng thuật ngữ; 1 dòng, ô đã ghi không được dùng" in said
    assert "nay hỏi thêm “Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở”" in said


def test_folder_of_workbooks(content: bytes, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Other workbooks and Excel's own locks are left aside; named directly, they are a mistake."""
    (tmp_path / "xa.xlsx").write_bytes(content)
    (tmp_path / "~$xa.xlsx").write_bytes(b"\x05Nguyen")
    other = Book()
    other.active["A1"] = "danh sách"
    other.save(tmp_path / "khac.xlsx")
    outcome = danchu(capsys, "validate", tmp_path)
    assert (outcome.code, outcome.out, outcome.err) == (
        0, "1 hồ sơ hợp lệ.\n2 tệp không phải hồ sơ được bỏ qua.\n", "",
    )  # fmt: skip
    outcome = danchu(capsys, "validate", tmp_path / "khac.xlsx")
    assert outcome.code == 3
    assert "không phải mẫu của danchu (thiếu trang ẩn _danchu); lập mẫu bằng: danchu template." in outcome.err
