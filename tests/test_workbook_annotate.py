"""`danchu validate --annotate`: wrong cells coloured and commented, everything else as its owner left it."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import openpyxl
import pytest
from running import danchu
from typing_in import SMALL, back, blank, made, opened, table

TALKS = "Hội nghị trao đổi, đối thoại với Nhân dân"
RED = "FFFFC7CE"
AUTHOR = "danchu validate"
NUMBER = "“Số người dự”: tìm thấy “nhiều”; cần số nguyên từ 0 trở lên, ghi liền, không dấu chấm."
DAY = "“Ngày”: tìm thấy “hôm qua”; cần ngày/tháng/năm, ví dụ 03/06/2025."


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    """A small template in which a person wrote two cells wrongly and one not at all."""
    path = tmp_path / "xa.xlsx"
    book = opened(made(blank(), SMALL))
    table(book, TALKS).type(1, Ngày="hôm qua", Số_người_dự="nhiều")
    book["Đơn vị"]["G5"] = None
    book.create_sheet("Của tôi")["A1"] = "=1+1"
    book.save(path)
    return path


def marked(path: Path) -> dict[str, str]:
    """“sheet!cell” → comment, of every cell that is coloured; coloured and commented are the same cells."""
    book = openpyxl.load_workbook(path)
    cells = [(sheet, cell) for sheet in book for row in sheet.iter_rows() for cell in row]
    coloured = {f"{sheet.title}!{cell.coordinate}" for sheet, cell in cells if cell.fill.fgColor.rgb == RED}
    ours = {
        f"{sheet.title}!{cell.coordinate}": cell.comment.text
        for sheet, cell in cells
        if cell.comment is not None and cell.comment.author == AUTHOR
    }
    assert ours.keys() == coloured
    return ours


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_wrong_cells_are_coloured_and_commented(
    wrong: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:  # fmt: skip
    """The comment says what the terminal says; all other parts of the file keep every byte."""
    target = tmp_path / "soat.xlsx"
    outcome = danchu(capsys, "validate", wrong, "--annotate", target)
    assert outcome.code == 3
    assert outcome.err.splitlines()[-1] == f"Đã ghi {target}: 3 ô cần sửa được tô màu và chú thích."
    assert marked(target) == {
        "Đơn vị!G5": "thiếu “Mã đơn vị”.", "Đối thoại với Nhân dân!C6": DAY, "Đối thoại với Nhân dân!G6": NUMBER,
    }  # fmt: skip
    before, after = parts(wrong), parts(target)
    differing = {name.rpartition("/")[2] for name in after if after[name] != before.get(name)}
    assert list(before) == list(after)[: len(before)]
    assert {"styles.xml", "sheet2.xml", "sheet5.xml"} <= differing
    assert not {"workbook.xml", "sharedStrings.xml", "sheet1.xml", "sheet3.xml", "sheet4.xml"} & differing
    ours, theirs = openpyxl.load_workbook(wrong), openpyxl.load_workbook(target)
    for sheet in ours:
        values = [
            [(cell.value, cell.protection.locked, cell.number_format) for cell in row] for row in sheet.iter_rows()
        ]
        kept = theirs[sheet.title]
        assert [
            [(cell.value, cell.protection.locked, cell.number_format) for cell in row] for row in kept.iter_rows()
        ] == values
        assert len(kept.data_validations.dataValidation) == len(sheet.data_validations.dataValidation)


def test_corrected_cells_lose_their_colour(wrong: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Annotated, corrected in the copy, annotated again: only what is still wrong is marked, and the rest looks as before."""
    first, second = tmp_path / "lan-1.xlsx", tmp_path / "lan-2.xlsx"
    danchu(capsys, "validate", wrong, "--annotate", first)
    book = openpyxl.load_workbook(first)
    book["Đơn vị"]["G5"] = "xa-a"
    table(book, TALKS).type(1, Ngày="03/06/2025")
    book.save(first)
    outcome = danchu(capsys, "validate", first, "--annotate", second)
    assert outcome.err.splitlines()[-1] == f"Đã ghi {second}: 1 ô cần sửa được tô màu và chú thích."
    assert marked(second) == {"Đối thoại với Nhân dân!G6": NUMBER}
    original, now = openpyxl.load_workbook(wrong), openpyxl.load_workbook(second)
    for sheet, cell in (("Đơn vị", "G5"), ("Đối thoại với Nhân dân", "C6")):
        assert now[sheet][cell].fill.fgColor.rgb == original[sheet][cell].fill.fgColor.rgb
        assert now[sheet][cell].number_format == original[sheet][cell].number_format


def test_same_copy_same_bytes(wrong: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """No clock, no random names."""
    for name in ("a.xlsx", "b.xlsx"):
        danchu(capsys, "validate", wrong, "--annotate", tmp_path / name)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_sheet_that_had_no_comments(wrong: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Comments, their boxes, relations and content types are made where a sheet has none; absent cells are put in."""
    book = openpyxl.load_workbook(wrong)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in (cell for cell in row if cell.comment is not None):
                cell.comment = None
    talks = table(book, TALKS)
    talks.sheet.cell(talks.first + 6, 3).value = "thừa"
    book.save(wrong)
    target = tmp_path / "soat.xlsx"
    danchu(capsys, "validate", wrong, "--annotate", target)
    assert list(marked(target)) == [
        "Đơn vị!G5", "Đối thoại với Nhân dân!C6", "Đối thoại với Nhân dân!G6", "Đối thoại với Nhân dân!C12",
    ]  # fmt: skip
    types = parts(target)["[Content_Types].xml"].decode()
    assert types.count('Extension="vml"') == 1 and "/xl/commentsDanchu1.xml" in types


def test_nothing_wrong(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A good workbook gets no copy."""
    path, target = tmp_path / "xa.xlsx", tmp_path / "soat.xlsx"
    path.write_bytes(made(blank(), SMALL))
    outcome = danchu(capsys, "validate", path, "--annotate", target)
    assert (outcome.code, outcome.err) == (0, f"Không có ô nào cần sửa; không ghi {target}.\n")
    assert not target.exists()


def test_called_wrongly(wrong: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """One workbook, and never over itself."""
    other = tmp_path / "a.yaml"
    assert danchu(capsys, "validate", wrong, "--annotate", wrong).err == "--annotate không ghi đè lên tệp gốc.\n"
    for paths in ((wrong, wrong), (other,)):
        outcome = danchu(capsys, "validate", *paths, "--annotate", tmp_path / "b.xlsx")
        assert (outcome.code, outcome.err) == (2, "--annotate cần đúng một tệp .xlsx.\n")


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_shows_the_marks(wrong: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Another program opens the copy and keeps colours and comments; saved by it, the file can be annotated again."""
    target = tmp_path / "soat.xlsx"
    danchu(capsys, "validate", wrong, "--annotate", target)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        str(tmp_path / "saved"),
        str(target),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    saved = tmp_path / "saved/soat.xlsx"
    if not saved.exists():
        pytest.skip(f"LibreOffice has no Calc here: {done.stderr.strip()[:80]}")
    book = openpyxl.load_workbook(saved)
    sheet = book["Đối thoại với Nhân dân"]
    assert [sheet[cell].fill.fgColor.rgb for cell in ("C6", "G6")] == [RED, RED]
    assert [sheet[cell].comment.text for cell in ("C6", "G6")] == [DAY, NUMBER]
    again = tmp_path / "lan-2.xlsx"
    outcome = danchu(capsys, "validate", saved, "--annotate", again)
    assert outcome.err.splitlines()[-1] == f"Đã ghi {again}: 3 ô cần sửa được tô màu và chú thích."
    assert (
        back(io.BytesIO(again.read_bytes()).getvalue(), tmp_path).problems
        == back(wrong.read_bytes(), tmp_path).problems
    )
