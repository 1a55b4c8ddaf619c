"""Official papers as PDF files: the same facts as in Word, every Vietnamese letter, the fonts of the decree or as wide."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import unicodedata
from functools import cache
from pathlib import Path

import pytest
from paper_texts import AS_OF, KINDS, MIXED, ROOT, rows, variables, word_text
from running import Outcome, danchu, record, write

pytest.importorskip("typst", reason="typst (pip install 'danchu[papers]') is not installed")
pytest.importorskip("docxtpl", reason="docxtpl (pip install 'danchu[papers]') is not installed")
pytest.importorskip("pypdf", reason="pypdf is not installed")

import pypdf

from checker.papers import pdf as pdf_module
from checker.papers.faults import PaperError
from checker.papers.folders import TEMPLATES, whole_template
from checker.papers.pdf import FONTS, SHIPPED, letters, pdf
from checker.papers.word import word

BASES = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
VIETNAMESE = sorted(
    letter
    for small in [*(unicodedata.normalize("NFC", base + tone) for base in BASES for tone in TONES), "đ"]
    for letter in (small, small.upper())
    if not letter.isascii()
)
LONG = ROOT / "samples" / "khanh-hoa" / "so-noi-vu-lam-tot.yaml"


def report(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> Outcome:
    """`danchu report` on 15/01/2026, the table deciding."""
    return danchu(capsys, "report", *arguments, "--as-of", AS_OF, "--engine", "plain")


@cache
def made(kind: str, path: Path = MIXED) -> bytes:
    """A paper on a sample."""
    return pdf(TEMPLATES / f"{kind}.typ", variables(path, kind, own=path if kind == "bien-ban" else None), "vi")


def pages(content: bytes) -> list[str]:
    """The text of each page."""
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages]


def squeezed(text: str) -> str:
    """Without spaces, line breaks and dots that only lead to the margin: how lines are broken is no fact."""
    return re.sub(r"[\s\u200b]|\.{4,}", "", text)


def without_page_numbers(texts: list[str]) -> str:
    return squeezed(" ".join(re.sub(rf"^\s*{place}\s*\n", "", text) for place, text in enumerate(texts, 1)))


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_bytes_each_time(kind: str) -> None:
    """No day of making, no random name."""
    given = variables(MIXED, kind, own=MIXED if kind == "bien-ban" else None)
    assert pdf(TEMPLATES / f"{kind}.typ", given, "vi") == made(kind)


@pytest.mark.parametrize("kind", ["phieu-tu-danh-gia", "thong-bao"])
def test_the_text_is_that_of_the_word_file(kind: str) -> None:
    """Every paragraph and every cell of the Word file stands in the PDF, as often: scores, counts, duties, deadlines."""
    told = word_text(word(TEMPLATES / f"{kind}.docx", variables(MIXED, kind), kind, "vi"))
    cells = [cell for line in told.splitlines() for cell in re.split(r" \|(?: |$)", line)]
    pieces = [squeezed(piece) for cell in cells for piece in cell.split(" / ")]
    text = without_page_numbers(pages(made(kind)))
    # a paragraph that a page divides is told by its halves
    assert [piece for piece in pieces if piece and piece not in text and not divided(piece, text)] == []
    made_with = variables(MIXED, kind)
    for row in rows(made_with) if kind == "phieu-tu-danh-gia" else []:
        assert squeezed(row["no"] + row["title"] + f"({row['basis']})" + row["standard"] + row["earned"]) in text


def divided(piece: str, text: str) -> bool:
    """Whether two halves of a piece stand in the text."""
    return any(piece[:cut] in text and piece[cut:] in text for cut in range(10, len(piece) - 10))


def test_the_record_says_the_same_in_both_files() -> None:
    """The points of both sides, line by line."""
    given = variables(MIXED, "bien-ban", own=MIXED)
    text = without_page_numbers(pages(made("bien-ban")))
    assert f"đơnvịtựchấm{given['self_total']};Đoànkiểmtrachấm{given['total']['earned']};" in text
    for row in rows(given):
        basis = f"({row['basis']})"
        figures = row["standard"] + row["self"] + row["earned"] + row["difference"]
        assert squeezed(row["no"] + row["title"] + basis + figures) in text


@pytest.mark.parametrize("kind", KINDS)
def test_the_layout_of_the_decree(kind: str) -> None:
    """A4 upright or wide; numbers above from the second page, those of the annex from its own first."""
    reader = pypdf.PdfReader(io.BytesIO(made(kind)))
    sizes = {tuple(round(float(side)) for side in page.mediabox[2:]) for page in reader.pages}
    wide, upright = (842, 595), (595, 842)
    assert sizes == {"phieu-tu-danh-gia": {wide}, "bien-ban": {wide, upright}, "thong-bao": {upright}}[kind]
    numbers = [re.match(r"\s*(\d+)\s*\n", text) for text in pages(made(kind))]
    shown = [int(found[1]) if found else 1 for found in numbers]
    first_of_annex = shown.index(1, 1) if kind == "bien-ban" else len(shown)
    assert shown == [*range(1, first_of_annex + 1), *range(1, len(shown) - first_of_annex + 1)]
    assert reader.metadata.title.startswith(
        {"phieu-tu-danh-gia": "Phiếu", "bien-ban": "Biên", "thong-bao": "Thông"}[kind]
    )
    assert reader.trailer["/Root"]["/Lang"] == "vi-VN"


@pytest.mark.parametrize("kind", KINDS)
def test_the_heads_of_the_table_stand_on_each_of_its_pages(kind: str) -> None:
    """Nobody turns back to find out what a column is."""
    heads = "TTKiếnnghị,căncứ" if kind == "thong-bao" else "TTNộidung,căncứĐiểmchuẩn"
    texts = [squeezed(text) for text in pages(made(kind))]
    table = [place for place, text in enumerate(texts) if heads in text]
    assert table == list(range(table[0], table[-1] + 1)) and len(table) > 2


def test_only_the_fonts_of_the_decree() -> None:
    """Times New Roman where the machine has it, else the font shipped; embedded either way."""
    reader = pypdf.PdfReader(io.BytesIO(made("thong-bao")))
    fonts = {
        str(font.get_object()["/BaseFont"]) for page in reader.pages for font in page["/Resources"]["/Font"].values()
    }
    assert {re.sub(r"^/[A-Z]{6}\+|-.*", "", name) for name in fonts} <= {
        "Tinos",
        "TimesNewRomanPSMT",
        "TimesNewRomanPS",
    }


def test_every_vietnamese_letter_is_in_every_face() -> None:
    """134 letters in four faces, and the list of letters is what the files hold."""
    ttlib = pytest.importorskip("fontTools.ttLib", reason="fontTools is not installed")
    assert len(VIETNAMESE) == 134
    held = [set(ttlib.TTFont(path).getBestCmap()) for path in sorted(FONTS.glob("*.ttf"))]
    assert len(held) == 4
    assert {chr(code) for code in set.intersection(*held)} == letters()
    assert set(VIETNAMESE) <= letters()


def test_letters_are_read_back(tmp_path: Path) -> None:
    """All 134 letters set in a name come out of the file as they went in."""
    given = record()
    given["unit"]["name"] = " ".join(VIETNAMESE)
    (path,) = write(tmp_path, given)
    text = squeezed(" ".join(pages(pdf(TEMPLATES / "thong-bao.typ", variables(path, "thong-bao"), "vi"))))
    assert "".join(VIETNAMESE) in text


def test_a_machine_with_times_new_roman_uses_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """The font is chosen once, from those of the machine; what it lacks comes from the one shipped."""
    pdf_module._fonts.cache_clear()
    monkeypatch.setattr(pdf_module, "WANTED", SHIPPED)  # stands for a family with all four faces
    names, _ = pdf_module._fonts()
    pdf_module._fonts.cache_clear()
    assert names == [SHIPPED, SHIPPED]


def test_letters_that_no_font_has(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Refused by name, rather than printed as an empty box."""
    given = record()
    given["unit"]["name"] = "Trường 漢字"
    (path,) = write(tmp_path, given)
    target = tmp_path / "ra.pdf"
    found = report(capsys, path, "--kind", "thong-bao", "--output", target)
    assert (found.code, found.err.splitlines()[-1]) == (
        2,
        "Phông chữ của tệp PDF không có ký tự: “字” (U+5B57) “漢” (U+6F22). Hãy sửa hồ sơ, hoặc lập tệp .docx.",
    )
    assert not target.exists()


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_in_one_file(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is written out makes the same paper as what is shipped."""
    taken, target = tmp_path / "mau.typ", tmp_path / "ra.pdf"
    assert danchu(capsys, "report", "--kind", kind, "--write-template", taken).code == 0
    assert taken.read_text(encoding="utf-8") == whole_template(kind)
    own = ["--self", str(MIXED)] if kind == "bien-ban" else []
    assert report(capsys, MIXED, "--kind", kind, "--template", taken, "--output", target, *own).code == 0
    assert target.read_bytes() == made(kind)


def test_mistakes_in_a_typst_template(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What typst says, with the name of the file; nothing is written. A font that is not there is a mistake too."""
    template, target = tmp_path / "mau.typ", tmp_path / "ra.pdf"
    template.write_text("#khong-co", encoding="utf-8")
    found = report(capsys, MIXED, "--kind", "thong-bao", "--template", template, "--output", target)
    assert found.code == 2
    assert found.err.splitlines()[0] == f"Mẫu “{template}” không dựng được thành PDF: unknown variable: khong-co"
    template.write_text('#set text(font: "Không Có")\nVăn bản', encoding="utf-8")
    found = report(capsys, MIXED, "--kind", "thong-bao", "--template", template, "--output", target)
    assert (found.code, found.err.splitlines()[0]) == (
        2,
        "Không lập được PDF đúng thể thức: unknown font family: không có",
    )
    assert not target.exists()


def test_hostile_names_stay_names(tmp_path: Path) -> None:
    """Marks of the setting language are printed; a word without spaces is broken, not cut."""
    given = record()
    given["unit"]["name"] = "Trường #d.x *đậm* _nghiêng_ $x$ \\ <a> @b " + "Đ" * 150
    (path,) = write(tmp_path, given)
    text = squeezed(" ".join(pages(pdf(TEMPLATES / "thong-bao.typ", variables(path, "thong-bao"), "vi"))))
    assert squeezed(given["unit"]["name"]) in text


def test_a_shipped_template_never_warns() -> None:
    """The long case too: a department with 76 findings."""
    assert len(pages(made("phieu-tu-danh-gia", LONG))) > 8
    with pytest.raises(PaperError):
        pdf(TEMPLATES / "thong-bao.typ", {**variables(MIXED, "thong-bao"), "unit": "☃"}, "vi")


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_libreoffice_opens_the_word_file(kind: str, tmp_path: Path) -> None:
    """It makes as many pages as typst, give or take two, with letters of the same widths and the heads repeated."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    given = variables(MIXED, kind, own=MIXED if kind == "bien-ban" else None)
    source = tmp_path / "van-ban.docx"
    source.write_bytes(word(TEMPLATES / f"{kind}.docx", given, kind, "vi"))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    content = (tmp_path / "van-ban.pdf").read_bytes()
    texts = pages(content)
    assert abs(len(texts) - len(pages(made(kind)))) <= 2
    assert re.match(r"\s*2\s", texts[1])
    heads = "TTKiếnnghị,căncứ" if kind == "thong-bao" else "TTNộidung,căncứĐiểmchuẩn"
    table = [place for place, text in enumerate(texts) if heads in squeezed(text)]
    assert table == list(range(table[0], table[-1] + 1)) and len(table) > 2
