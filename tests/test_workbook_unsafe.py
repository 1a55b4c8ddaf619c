"""Files that are no honest workbook: bombs, other formats under its name, broken ones; a clear message, quickly."""

from __future__ import annotations

import io
import os
import random
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from running import danchu
from typing_in import SMALL, back, blank, made

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DAMAGED = "tệp Excel hỏng hoặc chép chưa hết; hãy mở bằng Excel, lưu lại rồi nộp lại."


@pytest.fixture(scope="module")
def content() -> bytes:
    return made(blank(), SMALL)


def changed(content: bytes, part: str, new: Callable[[bytes], bytes]) -> bytes:
    """The workbook with one part changed."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made_:
        for name in old.namelist():
            made_.writestr(name, new(old.read(name)) if name == part else old.read(name))
    return target.getvalue()


def packed(**parts: bytes) -> bytes:
    """A zip of parts; `__` in a name stands for a slash, `_dot_` for a dot."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), data)
    return target.getvalue()


def zip_bomb(content: bytes) -> bytes:
    """A sheet of 50 MB of nothing, packed into 50 KB."""
    new = b"<sheetData>" + b" " * 50_000_000
    return changed(content, "xl/worksheets/sheet2.xml", lambda text: text.replace(b"<sheetData>", new))


def lying_bomb(content: bytes) -> bytes:
    """The same, and the file says that the sheet unfolds to ten bytes."""
    bomb, name = bytearray(zip_bomb(content)), b"xl/worksheets/sheet2.xml"
    for sign, size, begins in ((b"PK\x03\x04", 22, 30), (b"PK\x01\x02", 24, 46)):
        place = -1
        while (place := bomb.find(sign, place + 1)) >= 0:
            if bomb[place + begins : place + begins + len(name)] == name:
                bomb[place + size : place + size + 4] = (10).to_bytes(4, "little")
    return bytes(bomb)


def entities(encoding: str, before: bytes = b"") -> Callable[[bytes], bytes]:
    """A billion laughs in the styles."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha"}">' for n in range(10))
    head = f'<?xml version="1.0" encoding="{encoding}"?>{before.decode()}<!DOCTYPE x [{laughs}]>'
    text = f'{head}<styleSheet xmlns="{MAIN}">&l9;</styleSheet>'
    return lambda content: changed(content, "xl/styles.xml", lambda _: text.encode(encoding))


def far_cell(content: bytes) -> bytes:
    """One cell in the last corner of a sheet: room for 17 billion cells, if a reader believes it."""
    new = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    return changed(content, "xl/worksheets/sheet2.xml", lambda text: text.replace(b"</sheetData>", new))


def external(content: bytes) -> bytes:
    """An entity that would read a file of this machine."""
    text = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><sst xmlns="{MAIN}"><si><t>&f;</t></si></sst>'
    return changed(content, "xl/sharedStrings.xml", lambda _: text.encode())


DOCTYPE = "có khai báo DOCTYPE, thứ mà Excel không bao giờ ghi; không mở tệp này."
OTHER: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "bom zip": (zip_bomb, "nội dung nén bung ra quá lớn (xl/worksheets/sheet2.xml > "),
    "bom zip nói dối": (lying_bomb, "tệp Excel hỏng hoặc chép chưa hết"),
    "bom XML": (entities("utf-8"), DOCTYPE),
    "bom XML dạng UTF-16": (entities("utf-16"), DOCTYPE),
    "DOCTYPE sau 64 KB": (entities("utf-8", b"<!--" + b"x" * 65_480 + b"-->"), DOCTYPE),
    "thực thể ngoài": (external, DOCTYPE),
    "ô ở góc xa nhất": (far_cell, "trang “Đơn vị” có ô ghi ở quá xa (XFD1048576); hãy xóa các dòng, cột thừa rồi lưu lại."),
    ".xls đổi đuôi": (lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "là tệp Excel 97-2003 (.xls) hoặc có mật khẩu"),
    ".docx đổi đuôi": (lambda _: packed(word__document_dot_xml=b"<x/>"), "là tệp Word dù tên ghi .xlsx; cần mẫu Excel đã ghi."),
    ".ods đổi đuôi": (lambda _: packed(mimetype=b"x", content_dot_xml=b"<x/>"), "là tệp LibreOffice (.ods)"),
    ".xlsb đổi đuôi": (lambda _: packed(xl__workbook_dot_bin=b"x"), "là tệp Excel nhị phân (.xlsb)"),
    "tệp zip thường": (lambda _: packed(a_dot_txt=b"x"), "không phải tệp Excel .xlsx; cần mẫu Excel đã ghi."),
    "CSV đổi đuôi": (lambda _: "ngày,số\n".encode(), "không phải tệp Excel .xlsx; cần mẫu Excel đã ghi."),
    "tệp rỗng": (lambda _: b"", DAMAGED),
    "chép dở": (lambda content: content[: len(content) // 2], DAMAGED),
    "XML hỏng": (lambda content: changed(content, "xl/worksheets/sheet3.xml", lambda text: text[:-40]), DAMAGED),
    "mẫu kiểu khác": (
        lambda content: changed(content, "xl/sharedStrings.xml", lambda text: text.replace(b"danchu/workbook/1", b"danchu/workbook/9")),
        "mẫu kiểu danchu/workbook/9; phần mềm này đọc danchu/workbook/1. Hãy lập mẫu mới bằng danchu template.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("make, said", OTHER.values(), ids=OTHER)
def test_is_refused(make: Callable[[bytes], bytes], said: str, content: bytes, tmp_path: Path) -> None:
    """Named as what it is, without being opened further and long before it has unfolded."""
    made_ = make(content)
    start = time.process_time()
    (problem,) = back(made_, tmp_path).read.problems
    assert time.process_time() - start < 2
    assert problem.message("vi").startswith(said), problem.message("vi")


def test_hundred_megabytes(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A file of 100 MB is not even read."""
    path = tmp_path / "to.xlsx"
    with path.open("wb") as file:
        file.write(b"PK\x03\x04")
        os.truncate(path, 100_000_000)
    outcome = danchu(capsys, "check", path, "--engine", "plain", "--as-of", "2026-01-15")
    assert outcome.code == 3
    assert outcome.err.splitlines()[0] == (
        f"{path}: tệp lớn hơn 20 MB; một mẫu đã ghi chỉ khoảng vài trăm KB. Hãy chép dữ liệu sang mẫu mới."
    )


def test_many_cells_are_counted_before_they_are_read(content: bytes, tmp_path: Path) -> None:
    """A real workbook with more cells than any template needs is refused by its size; one below the limit is read."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    book.create_sheet("Dài")["A50000"] = "x"
    assert back(book, tmp_path).read.problems == ()
    book["Dài"].cell(50_000, 100).value = "x"
    (problem,) = back(book, tmp_path).read.problems
    assert "trang “Dài” có ô ghi ở quá xa (CV50000)" in problem.message("vi")


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 5))])
def test_bytes_changed_by_chance(seed: int, content: bytes, tmp_path: Path) -> None:
    """Whatever a bad copy makes of a file: a record or problems, never anything else."""
    chance = random.Random(seed)
    for _ in range(25):
        data = bytearray(content)
        for _ in range(chance.choice([1, 4, 40])):
            data[chance.randrange(len(data))] = chance.randrange(256)
        read = back(bytes(data), tmp_path).read
        assert (read.record is None) == bool(read.problems)


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 5))])
def test_xml_changed_by_chance(seed: int, content: bytes, tmp_path: Path) -> None:
    """The same with the texts inside, whose checksums are right again."""
    chance = random.Random(seed)

    def spoil(text: bytes) -> bytes:
        place = chance.randrange(len(text))
        return text[:place] + bytes([chance.choice(b'<>"0A/&x ')]) + text[place + 1 :]

    for _ in range(12):
        part = chance.choice(
            ["xl/workbook.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet4.xml", "xl/styles.xml"]
        )
        read = back(changed(content, part, spoil), tmp_path).read
        assert (read.record is None) == bool(read.problems)
