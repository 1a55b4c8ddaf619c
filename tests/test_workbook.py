"""The Excel workbook: what it asks, how it looks, that nothing is lost on the way there and back."""

from __future__ import annotations

import copy
import io
import json
import random
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet
from oracle.fleet import fleet
from ruamel.yaml import YAML
from running import danchu
from typing_in import BOOK, CHECKER, COMMUNE, READER, SMALL, TEXTS, answer, back, blank, made, opened, table, type_paper

from checker.days import parse_day, window_of
from checker.errors import Place
from checker.read import read_paths
from checker.workbook.block_writer import MOST_TEXT, TooLong
from checker.workbook.literal import read as literal_read
from checker.workbook.literal import written

ROOT = Path(__file__).resolve().parent.parent
RULES = ROOT / "rules"
SAMPLES = sorted((ROOT / "samples").glob("**/*.yaml"))
SOME = [
    "cao-bang/xa-dong-khe-lan-lon.yaml", "cao-bang/xa-moi-thach-an.yaml", "khanh-hoa/xa-ninh-phuoc-ngoai-dia-ban.yaml",
]  # fmt: skip
TALLEST, WIDEST = 760, 1300
"""Pixels that Excel leaves for cells on a screen of 1920 × 1080, and the width on one of 1366."""


@pytest.fixture(scope="module")
def commune() -> openpyxl.Workbook:
    return opened(made(blank()))


def people(book: openpyxl.Workbook) -> list[Worksheet]:
    """The sheets that people fill in."""
    return [sheet for sheet in book if not sheet.title.startswith("_") and sheet.title != "Hướng dẫn"]


def dump(book: openpyxl.Workbook) -> Iterator[str]:
    """Every cell with something in it, and every note, as text."""
    for sheet in book:
        if sheet.title == "_danchu":
            continue
        yield f"== {sheet.title} ({sheet.sheet_state})"
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    yield f"{cell.coordinate}: {cell.value!r}"
                if cell.comment is not None:
                    yield f"{cell.coordinate} note: {cell.comment.text!r}"


def test_template_of_a_village() -> None:
    """Every cell and note of a small template, reviewed when it changes."""
    unit = {"kind": "village", "level": "village", "name": "Xóm Khau Trường", "id": "xom-khau-truong"}
    told = "\n".join(dump(opened(made(blank(**unit))))) + "\n"
    golden = ROOT / "tests/golden/template.txt"
    assert told == golden.read_text(encoding="utf-8")


def test_asks_only_what_some_rule_names(commune: openpyxl.Workbook) -> None:
    """Every fact of the template stands in a rule that binds the unit."""
    record = blank()
    rules = json.dumps([rule for rule, _ in CHECKER.scope(record).bound])
    keys = [str(row[0]) for sheet in people(commune) for row in sheet.iter_rows(max_col=1, values_only=True)]
    sections = ("events.", "documents.", "figures.", "flags.", "texts.")
    facts = {key.split(" ", 1)[1].rpartition(".")[2] for key in keys if key.partition(" ")[2].startswith(sections)}
    assert len(facts) > 60
    assert [fact for fact in facts if f'"{fact}"' not in rules] == []


@pytest.mark.parametrize(
    "unit",
    [
        COMMUNE,
        pytest.param({**COMMUNE, "province": "19", "commune": "05503"}, marks=pytest.mark.slow),
        pytest.param(
            {**COMMUNE, "kind": "province_department", "level": "province", "province": "56", "commune": None},
            marks=pytest.mark.slow,
        ),
        pytest.param({**COMMUNE, "province": "31", "commune": None}, marks=pytest.mark.slow),
    ],
    ids=["xã Cao Bằng", "xã Tân Cương", "sở Khánh Hòa", "phường Hải Phòng"],
)
def test_asks_all_that_rules_need(
    unit: dict[str, Any], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:  # fmt: skip
    """A template in which everything is answered, with none and zero, leaves no rule without its facts."""
    book = opened(made(blank(**unit)))
    for sheet in people(book):
        for row in sheet.iter_rows():
            mark = str(row[0].value)
            answers = mark.startswith(("danchu:row flags.", "danchu:row texts.", "danchu:row unit.attributes."))
            inputs = [cell for cell in row[1:] if not cell.protection.locked and cell.value is None]
            for cell in row[1:]:
                if str(cell.value).endswith("+none"):
                    cell.offset(-1).value = "x"
            for cell in inputs if mark.startswith("danchu:row figures.") else inputs[:1] if answers else []:
                cell.value = _said(mark) if answers else 0
    book.save(tmp_path / "mau.xlsx")
    found = danchu(
        capsys, "check", tmp_path / "mau.xlsx", "--as-of", "2026-01-15", "--engine", "plain", "--format", "json"
    )
    assert [item["rule"] for item in found.findings if item["reason"] == "fact_not_reported"] == []
    assert len(found.findings) > 20


def _said(mark: str) -> Any:
    """An answer of the kind that an attribute or fact takes."""
    name = mark.rpartition(".")[2]
    its = BOOK.facts["attributes"].get(name) or BOOK.facts["facts"][name]
    if its.get("codes"):
        return "(không có)"
    return {"figure": 20, "flag": "Không", "date": "31/12/2025", "text": "x"}[its["type"]]


def test_every_header_has_a_note_with_example_and_provision(commune: openpyxl.Workbook) -> None:
    """What is asked, an example and the provision: beside each column and each figure."""
    lacking = []
    for sheet in people(commune):
        for row in sheet.iter_rows():
            begins = "" if row[0].row < 3 else str(sheet.cell(row[0].row - 2, 1).value)
            facts = begins.startswith("danchu:table") and not begins.endswith(("unit.predecessors", "judgements"))
            if row[0].value == "danchu:head" and facts:
                cells = [cell for cell in row[2:] if cell.value and cell.value != "Mã đơn vị cũ"]
            elif str(row[0].value).startswith("danchu:row figures."):
                cells = [row[2]]
            else:
                continue
            for cell in cells:
                note = cell.comment.text if cell.comment else ""
                if "Ví dụ: " not in note or not ("Căn cứ: " in note or "Không quy tắc nào" in note):
                    lacking.append((sheet.title, cell.coordinate, note))
    assert lacking == []


def test_every_text_has_an_example() -> None:
    """An attribute that takes any text says in the glossary what one looks like."""
    every = [(fact, its) for fact, its in BOOK.facts["facts"].items()]
    attributes = [(f"{fact}.{name}", item) for fact, its in every for name, item in its["attributes"].items()]
    implicit = [(f"{kind}.{name}", item) for kind, its in BOOK.facts["implicit"].items() for name, item in its.items()]
    texts = [(name, item) for name, item in attributes + implicit if item["type"] == "text" and not item.get("codes")]
    assert [name for name, item in texts if not item.get("example")] == []


def test_sheets_fit_a_screen_and_are_protected(commune: openpyxl.Workbook) -> None:
    """No sheet is wider or taller than a screen; labels are locked, inputs are not; printed on A4, one page wide."""
    assert commune.security.lockStructure and commune.security.workbookPassword is None
    for sheet in people(commune):
        widths = [sheet.column_dimensions[letter] for letter in "BCDEFGHIJKLMNOP" if letter in sheet.column_dimensions]
        spans = {(item.min, item.max): item.width for item in widths if not item.hidden}
        pixels = sum(width * 7 * (last - first + 1) for (first, last), width in spans.items())
        rows = (sheet.row_dimensions[row] for row in range(1, sheet.max_row + 1))
        height = sum((row.height or 15) / 0.75 for row in rows if not row.hidden)
        assert (sheet.title, pixels <= WIDEST, height <= TALLEST) == (sheet.title, True, True), (pixels, height)
        assert sheet.protection.sheet and not sheet.protection.insertRows
        assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
        assert sheet.sheet_properties.pageSetUpPr.fitToPage and sheet.page_setup.fitToHeight == 0
        assert sheet.freeze_panes == "C3"
    assert [sheet.title for sheet in commune if sheet.sheet_state == "veryHidden"] == ["_danhmuc", "_danchu"]


def test_guide_counts_what_is_filled_in() -> None:
    """Beside each sheet: how many of its tables, figures and answers have something in them."""
    record = blank() | {"events": {"people_dialogue": []}, "figures": {"assigned_staff_count": {window_of("2025"): 3}}}
    guide = openpyxl.load_workbook(io.BytesIO(made(record, SMALL)), data_only=True)["Hướng dẫn"]
    assert {row[2]: row[3] for row in guide.iter_rows(min_row=16, values_only=True)} == {
        "Thông tin chung": "4/7", "Bồi dưỡng, tập huấn": "1/3", "Ứng dụng công nghệ thông tin": "0/2",
        "Đối thoại với Nhân dân": "1/1", "Đơn vị trước sắp xếp": "0/2", "Kết luận thẩm định": "0/1",
    }  # fmt: skip


def test_same_template_same_bytes() -> None:
    """No clock and no random names."""
    assert made(blank(), SMALL) == made(blank(), SMALL)


@pytest.mark.parametrize("name", SOME)
def test_samples_come_back(name: str, tmp_path: Path) -> None:
    """A record, its workbook, the record again: the same."""
    come_back(ROOT / "samples" / name, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_sample_comes_back(path: Path, tmp_path: Path) -> None:
    come_back(path, tmp_path)


def come_back(path: Path, folder: Path) -> None:
    for read in read_paths([path], READER):
        if read.record is not None:
            assert back(made(read.record), folder).canonical == READER.canonical_json(read.record)


@pytest.mark.slow
def test_random_records_come_back(tmp_path: Path) -> None:
    """Records around the edges of the rules, with what records may hold and no rule asks."""
    garnished_come_back((data for data, _ in fleet(RULES, 100, 2)), random.Random(2), tmp_path)


def test_odd_records_come_back(tmp_path: Path) -> None:
    """What records may hold and no rule asks."""
    period = {"from": "2025-01-01", "to": "2025-12-31"}
    start = {"schema": "danchu/record/1", "unit": {**TEXTS, **COMMUNE}, "period": period}
    empty = ({**copy.deepcopy(start), "events": {}, "documents": {}} for _ in range(4))
    garnished_come_back(empty, random.Random(1), tmp_path)


def garnished_come_back(records: Iterable[dict[str, Any]], chance: random.Random, tmp_path: Path) -> None:
    for data in records:
        garnish(data, chance)
        read = READER.read_json(json.dumps(data).encode(), Place("x"))
        assert read.record is not None, read.problems
        assert back(made(read.record, SMALL), tmp_path).canonical == READER.canonical_json(read.record)


def garnish(data: dict[str, Any], chance: random.Random) -> None:
    """Entries without anything, empty lists of codes, predecessors of one id, texts that mean something in a cell."""
    facts = BOOK.facts["facts"]
    for section, kind in (("events", "event"), ("documents", "document")):
        for fact in chance.sample([name for name, its in facts.items() if its["type"] == kind], 4):
            coded = [name for name, its in facts[fact]["attributes"].items() if its.get("codes")]
            data[section][fact] = chance.choice([[], [{}], [{}, {}], [{name: [] for name in coded}]])
    before = [{"id": chance.choice("Aa")} for _ in range(3)]
    before[0]["events"] = {"people_dialogue": [], "dissemination": [{}, {"on": "2023-01-02", "audience": "(không rõ)"}]}
    data["unit"]["predecessors"] = before
    data["unit"]["name"] = chance.choice(["=1+1", "@x", " a ", '\\"', "dòng 1\ndòng 2", "+84", "(không có)"])


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from('\t\n\\"_x005F'), max_size=30))
def test_every_text_can_be_written(text: str) -> None:
    """What is written stands for the text, holds nothing that XML cannot and means nothing else in a cell."""
    cell = written(text)
    assert literal_read(cell) == text
    assert cell.strip() == cell != ""
    assert not set(cell) & {"\ufffe", "\uffff"}


def test_texts_in_cells(tmp_path: Path) -> None:
    """Formulas, escapes of the file format and words of our own stay texts."""
    texts = [
        "=cmd|' /C calc'!A0",
        "+1",
        "-1",
        "@SUM(A1)",
        "_x0041_",
        "\uffff",
        " a ",
        "",
        "(không rõ)",
        "\t",
        "e\u0301",
        "01",
    ]
    texts = [unicodedata.normalize("NFC", text) for text in texts]
    entries = [{"on": parse_day("2025-06-03"), "chair": text} for text in texts]
    record = {**blank(), "events": {"people_dialogue": entries}}
    found = back(made(record, SMALL), tmp_path).read.record
    assert found is not None
    assert [entry["chair"] for entry in found["events"]["people_dialogue"]] == texts


def test_text_too_long_for_a_cell() -> None:
    """A text that Excel would cut is an error, not a shorter text."""
    entries = [{"chair": "a" * (MOST_TEXT + 1)}]
    with pytest.raises(TooLong, match="chức vụ người chủ trì"):
        made({**blank(), "events": {"people_dialogue": entries}}, SMALL)


def test_period_that_is_no_calendar_window(tmp_path: Path) -> None:
    """A number for the whole of a period without a name has a column of its own."""
    record = blank() | {"period": (parse_day("2025-03-01"), parse_day("2025-10-31"))}
    record["complete_through"] = record["period"][1]
    record["figures"] = {
        "assigned_staff_count": {record["period"]: 7},
        "consultation_item_count": {record["period"]: 2},
    }
    assert back(made(record, SMALL), tmp_path).canonical == READER.canonical_json(record)


def test_filled_in_by_hand(tmp_path: Path) -> None:
    """What a person types into an empty template is the record that they meant."""
    book = opened(made(blank() | {"complete_through": None}, SMALL))
    talks = table(book, "Hội nghị trao đổi, đối thoại với Nhân dân")
    talks.type(
        1,
        Ngày="14/11/2025",
        Số_người_dự=74,
        Mặt_trận_chỉ_tham_dự="Có",
        Nội_dung="nội dung khác; hoạt động của Ủy ban nhân dân",
    )
    table(book, "Công cụ số, tiện ích đưa vào sử dụng").tick.value = "x"
    answer(book, "Số người được giao nhiệm vụ về dân chủ ở cơ sở").value = 8
    found = back(book, tmp_path).read.record
    assert found is not None
    year = window_of("2025")
    assert {**found, "unit": found["unit"]["attributes"]} == {
        "schema": "danchu/record/1", "unit": {}, "period": year, "complete_through": year[1],
        "events": {
            "people_dialogue": [
                {"on": parse_day("2025-11-14"), "participants": 74, "front_attended": True, "topics": ("other", "committee_operation")}
            ],
            "digital_tool": [],
        },
        "documents": {}, "figures": {"assigned_staff_count": {year: 8}}, "flags": {}, "texts": {}, "judgements": [],
    }  # fmt: skip


def test_paper_case_typed_in(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """An empty template, filled in from paper by what stands on its sheets, gives the findings of the sample."""
    sample, path = ROOT / "samples" / SOME[0], tmp_path / "xa.xlsx"
    options = ("--kind", COMMUNE["kind"], "--province", "04", "--commune", "01786", "--period", "2025-H2")
    assert danchu(capsys, "template", *options, "--output", path).code == 0
    book = openpyxl.load_workbook(path)
    type_paper(book, YAML(typ="safe").load(sample))
    book.save(path)
    assert danchu(capsys, "validate", path).out == "1 hồ sơ hợp lệ.\n"
    check = ("--as-of", "2026-01-15", "--engine", "plain", "--format", "json")
    assert danchu(capsys, "check", path, *check) == danchu(capsys, "check", sample, *check)


def test_command(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Template, record to workbook, check of the workbook as of the record."""
    sample, target = ROOT / "samples" / SOME[0], tmp_path / "xa.xlsx"
    assert danchu(capsys, "template", "--from", sample, "--output", target).code == 0
    of_record = danchu(capsys, "check", sample, "--as-of", "2026-01-15", "--engine", "plain", "--format", "json")
    of_workbook = danchu(capsys, "check", target, "--as-of", "2026-01-15", "--engine", "plain", "--format", "json")
    assert of_workbook == of_record
    empty = tmp_path / "mau.xlsx"
    options = ("--kind", "Ủy ban nhân dân cấp xã", "--province", "04", "--commune", "01786", "--period", "2025")
    outcome = danchu(capsys, "template", *options, "--output", empty)
    assert (outcome.code, outcome.err) == (0, f"Đã ghi {empty}: 26 trang, 72 bảng và số liệu.\n")
    outcome = danchu(capsys, "validate", empty)
    assert outcome.code == 3
    assert outcome.err == (
        f"{empty}, trang “Đơn vị”, ô G5: thiếu “Mã đơn vị”.\n{empty}, trang “Đơn vị”, ô G6: thiếu “Tên đơn vị”.\n"
    )


@pytest.mark.parametrize(
    "options, said",
    [
        ((), "cần --kind và --province, hoặc --from HỒ_SƠ."),
        (("--kind", "commune_committee", "--province", "04"), "không có loại đơn vị commune_committee."),
        (
            ("--kind", "commune_peoples_committee", "--province", "95"),
            "bộ quy tắc không có quy tắc nào buộc Ủy ban nhân dân cấp xã tại",
        ),
        (("--kind", "commune_peoples_committee", "--province", "00"), "không có tỉnh, thành phố nào mang mã 00"),
    ],
    ids=["thiếu loại", "sai loại", "nơi không có quy tắc", "mã tỉnh sai"],
)
def test_command_called_wrongly(
    options: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:  # fmt: skip
    outcome = danchu(capsys, "template", *options, "--output", tmp_path / "mau.xlsx", "--period", "2025")
    assert (outcome.code, said in outcome.err) == (2, True), outcome.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments, library, code",
    [
        (("template", "--kind", "village", "--province", "04", "--output", "a.xlsx"), "xlsxwriter", 2),
        (("validate", "xa.xlsx"), "python_calamine", 3),
    ],
    ids=["lập mẫu", "đọc mẫu"],
)
def test_without_the_extra(
    arguments: tuple[str, ...], library: str, code: int, capsys: pytest.CaptureFixture[str], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Where the libraries are not installed, the message says how to install them."""
    (tmp_path / "xa.xlsx").write_bytes(b"PK")
    monkeypatch.chdir(tmp_path)
    for name in [name for name in sys.modules if name.startswith("checker.workbook.")]:
        monkeypatch.delitem(sys.modules, name)
    for name in [name for name in sys.modules if name.startswith(library)]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, library, None)
    outcome = danchu(capsys, *arguments)
    assert outcome.code == code
    assert f"cần thư viện chưa được cài ({library}" in outcome.err
    assert outcome.err.endswith("cài bằng: pip install 'danchu[excel]'.\n")


def test_libraries_are_imported_only_for_workbooks() -> None:
    """A check of YAML records starts without them."""
    sample = ROOT / "samples" / SOME[0]
    code = (
        "import sys; from checker.cli.main import run; "
        f"run(['validate', {str(sample)!r}]); print({{'xlsxwriter', 'python_calamine', 'defusedxml'}} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.splitlines()[-1] == "set()"


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_survives_libreoffice(tmp_path: Path) -> None:
    """Opened and saved by LibreOffice, a workbook is still the record; its notes and drop-downs are still there."""
    record = next(iter(read_paths([ROOT / "samples" / SOME[0]], READER))).record
    assert record is not None
    (tmp_path / "mau.xlsx").write_bytes(made(record))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", str(tmp_path / "saved")]
    done = subprocess.run([*command, str(tmp_path / "mau.xlsx")], capture_output=True, text=True, check=False)
    saved = tmp_path / "saved/mau.xlsx"
    if not saved.exists():
        pytest.skip(f"LibreOffice has no Calc here: {done.stderr.strip()[:80]}")
    assert back(saved.read_bytes(), tmp_path).canonical == READER.canonical_json(record)
    before, after = opened(made(record)), opened(saved.read_bytes())
    for sheet in people(before):
        notes = [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.comment]
        kept = [cell.coordinate for row in after[sheet.title].iter_rows() for cell in row if cell.comment]
        assert (sheet.title, kept) == (sheet.title, notes)
        ours, theirs = (len(one[sheet.title].data_validations.dataValidation) for one in (before, after))
        assert (ours > 0) == (theirs > 0)
