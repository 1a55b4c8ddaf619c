"""Official papers as Word files: what stands in them, that it adds up, and what is said where one cannot be made."""

from __future__ import annotations

import io
import json
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from paper_texts import (
    AS_OF,
    KINDS,
    MIXED,
    ROOT,
    checked,
    lines_of,
    rows,
    session,
    strings,
    variables,
    word_part,
    word_text,
)
from running import CRITICAL, MAJOR, MINOR, Outcome, danchu, only, record, with_events, write
from scanning import ids, not_vietnamese

pytest.importorskip("docxtpl", reason="docxtpl (pip install 'danchu[papers]') is not installed")

from checker.papers.drawing.papers import drawn
from checker.papers.duties import duties
from checker.papers.folders import TEMPLATES
from checker.papers.points import by_rule, summed
from checker.papers.variables import VARIABLES, names_in
from checker.papers.word import word
from checker.result import scored_items
from checker.score import plain, score

GOLDEN = Path(__file__).resolve().parent / "golden"
PAPERS = Path(__file__).resolve().parent / "golden_papers"
PARTIAL = GOLDEN / "mot-phan.yaml"
SAMPLES = sorted((ROOT / "samples").glob("*/*.yaml"))
GROUPS = "nhom-tieu-chi-cap-xa"
RULES = ("CB-1.1.a-1", "CB-1.1.d-1", "CB-1.1.e-1", "CB-1.1.e-2", "CB-1.2.c-12", "CB-1.2.d-7")


def report(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> Outcome:
    """`danchu report` on 15/01/2026, the table deciding."""
    return danchu(capsys, "report", *arguments, "--as-of", AS_OF, "--engine", "plain")


def made_with(path: Path, kind: str, **more: Any) -> bytes:
    """A paper by the shipped template."""
    return word(TEMPLATES / f"{kind}.docx", variables(path, kind, **more), kind, "vi")


@pytest.mark.parametrize("kind", KINDS)
def test_golden_text(kind: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """The whole text of a paper; `python tests/test_papers.py` rewrites the files, and whoever does so reads them."""
    target = tmp_path / "van-ban.docx"
    assert report(capsys, PARTIAL, *only(*RULES), "--kind", kind, "--output", target, *_own(kind)).code == 0
    assert word_text(target.read_bytes()) == (PAPERS / f"{kind}.txt").read_text(encoding="utf-8")


def _own(kind: str) -> list[str]:
    return ["--self", str(PARTIAL)] if kind == "bien-ban" else []


@pytest.mark.parametrize("kind", KINDS)
def test_templates_are_what_is_drawn(kind: str) -> None:
    """`python -m checker.papers.drawing.papers` writes the templates anew, in the same bytes."""
    assert (TEMPLATES / f"{kind}.docx").read_bytes() == drawn(kind)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_bytes_each_time(kind: str) -> None:
    """No time, no random name, the parts in one order."""
    first, second = made_with(MIXED, kind), made_with(MIXED, kind)
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {item.date_time for item in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist()[0] == "[Content_Types].xml"


@pytest.mark.slow
@pytest.mark.parametrize("profile", [None, GROUPS], ids=["theo mức độ", "theo nhóm tiêu chí"])
def test_points_of_duties_add_up_to_the_score(profile: str | None) -> None:
    """On every sample the points of the lines are together those of the score, earned and possible."""
    run = session(profile)
    differing = []
    for path in SAMPLES:
        for result, _ in checked(path, run):
            items = scored_items(result.findings)
            total = summed(by_rule(items, run.rulebook.scoring).values())
            told = score(items, run.rulebook.scoring, run.checker.decider)
            if (plain(total.earned), plain(total.possible)) != (told["earned"], told["possible"]):
                differing.append(path.name)
    assert differing == []


def test_the_sheet_says_the_points_worked_out_by_hand() -> None:
    """Đông Khê: 63 of 120 points, 52,5 of 100, Trung bình; the printed lines add up to the printed total."""
    made = variables(MIXED, "phieu-tu-danh-gia")
    assert made["total"] == {"standard": "120", "earned": "63"}
    assert made["score"] == {"value": "52,5", "grade": "Trung bình", "interval": "từ 52,5 đến 57,5", "caps": []}
    printed = [(row["standard"], row["earned"]) for row in rows(made) if row["standard"] != "–"]
    assert sum(int(standard) for standard, _ in printed) == 120
    assert sum(int(earned) for _, earned in printed if earned != "……") == 63
    assert made["counts"] == (
        "24 nội dung đạt, 19 nội dung vi phạm, 2 nội dung chưa đủ dữ liệu, 1 nội dung chờ thẩm định, "
        "2 nội dung chưa đến hạn, 12 nội dung không áp dụng, 1 nội dung chưa thực hiện, không tính điểm"
    )


@pytest.mark.slow
def test_one_line_a_duty_and_no_duty_left_out() -> None:
    """On every sample: as many lines as rules with findings, numbered from 1, counted together in the summary."""
    wrong = []
    for path in SAMPLES:
        for result, _ in checked(path, session()):
            lines = duties(result.findings, session().rulebook.scoring)
            if [line.rule["id"] for line in lines] != list(dict.fromkeys(item.id for item in result.findings)):
                wrong.append(path.name)
        if len(checked(path, session())) == 1 and lines:
            made = variables(path, "phieu-tu-danh-gia")
            if [row["no"] for row in rows(made)] != [str(no) for no in range(1, len(lines) + 1)]:
                wrong.append(path.name)
            if sum(map(int, re.findall(r"(\d+) nội dung", made["counts"]))) != len(lines):
                wrong.append(path.name)
    assert wrong == []


def line(made: dict[str, Any], title: str) -> dict[str, Any]:
    """The line of a duty by how its title begins."""
    (found,) = [row for row in rows(made) if row["title"].startswith(title)]
    return found


SHOWN = {
    "đạt": ("Hội nghị đối thoại với Nhân dân", "5", "5", [""]),
    "vi phạm": (
        "100% người được phân công", "5", "0",
        ["Mới đạt 7/8. “Số người được giao nhiệm vụ đã qua bồi dưỡng” + “Số người mới được giao nhiệm vụ chưa đến hạn bồi "
         "dưỡng” so với “Số người được giao nhiệm vụ về dân chủ ở cơ sở”: 7/8."],
    ),
    "chưa đủ dữ liệu: người điền": (
        "Hằng năm đo lường sự hài lòng", "5", "……",
        ["Chưa đủ dữ liệu. Chưa báo cáo: “Đợt đánh giá mức độ hài lòng”."],
    ),
    "chờ thẩm định: người kết luận": (
        "Đảng viên, cán bộ, người lao động gương mẫu", "–", "–",
        ["Chờ thẩm định, chưa tính điểm. Kết luận của người có thẩm quyền: ……………………"],
    ),
    "chưa đến hạn": (
        "Xem xét mức độ dân chủ hằng năm", "–", "–",
        ["Chưa đến hạn, chưa tính điểm; hạn cuối 31/01/2026."],
    ),
    "không áp dụng": (
        "Tổ soạn thảo hương ước", "–", "–",
        ["Không áp dụng. Không phát sinh trường hợp phải thực hiện."],
    ),
    "cùng kết quả với mục khác": ("Rà soát, ban hành quy chế", "–", "–", ["Cùng kết quả với mục 10."]),
}  # fmt: skip


@pytest.mark.parametrize("case", SHOWN)
def test_how_each_outcome_is_shown(case: str) -> None:
    """Points, own points and explanation of a duty by how it came out."""
    title, standard, earned, explanation = SHOWN[case]
    made = variables(MIXED, "phieu-tu-danh-gia")
    if case.startswith("cùng"):
        found = next(row for row in rows(made) if row["explanation"][0].startswith("Cùng kết quả"))
        assert (found["standard"], found["earned"], found["explanation"]) == (standard, earned, explanation)
        return
    found = line(made, title)
    assert (found["standard"], found["earned"], found["explanation"]) == (standard, earned, explanation)


def test_windows_that_came_out_alike_are_told_together() -> None:
    """A monthly duty is one line: how many windows are met, then what the others lack."""
    made = variables(ROOT / "samples" / "khanh-hoa" / "xa-dien-khanh-lan-lon.yaml", "phieu-tu-danh-gia")
    found = line(made, "Tiếp công dân theo đúng Luật")
    assert found["explanation"][0] == "Đạt 5/6 kỳ."
    assert [text.split(":")[0] for text in found["explanation"][1:]] == ["Tháng 9/2025"]
    assert (found["standard"], found["earned"]) == ("3", "2,5")  # three points, five months of six


WAIVERS = {
    "schema": "danchu/waivers/1",
    "waivers": [{
        "unit": "xa-a", "rule": CRITICAL, "authority": "Ủy ban nhân dân tỉnh", "decision": "Quyết định số 05/QĐ-UBND",
        "reason": "thiên tai", "from": "2025-01-01", "until": "2026-12-31",
    }],
    "overrides": [{
        "unit": "xa-a", "rule": MAJOR, "old": "fail", "new": "pass", "by": "Đoàn kiểm tra số 1", "on": "2026-01-10",
        "why": "có biên bản bổ sung",
    }],
}  # fmt: skip


def test_what_people_decided_is_said(tmp_path: Path) -> None:
    """A waiver takes a duty out of the points and out of the recommendations; an override gives its result and reason."""
    waivers = tmp_path / "mien-tru.yaml"
    waivers.write_text(json.dumps(WAIVERS, ensure_ascii=False), encoding="utf-8")
    (path,) = write(tmp_path, with_events(people_dialogue=[], public_service_inspection=[], emulation_campaign=[]))
    made = variables(path, "thong-bao", run=session(None, str(waivers)))
    excused, changed, left = (
        line(made, session().rulebook.by_id[rule][0]["title"]["vi"]) for rule in (CRITICAL, MAJOR, MINOR)
    )
    assert (excused["standard"], excused["earned"], excused["result"]) == ("–", "–", "Được miễn.")
    assert excused["explanation"] == [
        "Được miễn theo Quyết định số 05/QĐ-UBND của Ủy ban nhân dân tỉnh, từ ngày 01/01/2025 đến hết ngày 31/12/2026: thiên tai."
    ]
    assert (changed["earned"], changed["result"]) == ("3", "Đạt.")
    assert changed["explanation"] == ["Đoàn kiểm tra số 1 kết luận “Đạt” ngày 10/01/2026: có biên bản bổ sung."]
    asked = {item["title"] for item in made["advice"]}
    assert excused["title"] not in asked and changed["title"] not in asked
    assert left["title"] in asked


def test_the_record_sets_the_inspectors_against_the_unit(tmp_path: Path) -> None:
    """Points of both, the difference, what the unit had concluded; totals and the list of differences agree."""
    (own,) = write(tmp_path, record())
    (tmp_path / "doan").mkdir()
    (theirs,) = write(tmp_path / "doan", with_events(people_dialogue=[]))
    made = variables(theirs, "bien-ban", own=own)
    found = line(made, "Hội nghị đối thoại với")
    assert (found["self"], found["earned"], found["difference"]) == ("5", "0", "-5")
    assert found["remarks"][0] == "Vi phạm." and found["remarks"][-1] == "Đơn vị tự đánh giá: đạt."
    assert found["title"] in [item["title"] for item in made["differences"]]
    assert Fraction(made["difference"]) == Fraction(made["total"]["earned"]) - Fraction(made["self_total"])
    same = variables(own, "bien-ban", own=own)
    assert (same["difference"], same["differences"]) == ("0", [])


def test_a_kept_result_stands_for_the_record(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """`--self` takes the record of the unit or its result as JSON: the same paper."""
    (own,) = write(tmp_path, record())
    (tmp_path / "doan").mkdir()
    (theirs,) = write(tmp_path / "doan", with_events(people_dialogue=[], emulation_campaign=None))
    kept = tmp_path / "ket-qua.json"
    checking = ["check", str(own), "--as-of", AS_OF, "--engine", "plain", "--format", "json", "--lang", "en"]
    assert danchu(capsys, *checking, "--output", kept).code in (1, 6)
    papers = []
    for side in (own, kept):
        target = tmp_path / f"{side.stem}.docx"
        assert report(capsys, theirs, "--kind", "bien-ban", "--self", side, "--output", target).code == 0
        papers.append(target.read_bytes())
    assert papers[0] == papers[1]
    assert "Đơn vị tự đánh giá: đạt." in word_text(papers[0])


def test_without_the_units_own_side_its_column_is_left_for_people(tmp_path: Path) -> None:
    """Dotted lines, no difference, and no sentence that claims agreement."""
    made = variables(MIXED, "bien-ban")
    assert {(row["self"], row["difference"]) for row in rows(made)} == {("……", "……")}
    text = word_text(word(TEMPLATES / "bien-ban.docx", made, "bien-ban", "vi"))
    assert "kết luận khác với đơn vị tự đánh giá\n.....\n3. Nội dung vi phạm" in text


def test_deadlines_of_recommendations(tmp_path: Path) -> None:
    """The last day by the rules always; as the day to finish only where it has not passed; owners are for people."""
    made = variables(MIXED, "thong-bao")
    assert {(item["owner"], item["until"]) for item in made["advice"]} == {("……………", "…/…/……")}
    assert all(re.fullmatch(r"\d\d/\d\d/202[45]", item["due"]) for item in made["advice"])
    # a duty that is broken beyond repair before its last day keeps that day
    (path,) = write(tmp_path, with_events(people_dialogue=[]))
    assert [item["until"] for item in variables(path, "thong-bao")["advice"]][:1] == ["…/…/……"]


DETAILS = """schema: danchu/paper/1
parent: Ủy ban nhân dân tỉnh Cao Bằng
issuer: Sở Nội vụ
number: "05"
symbol: SNV
place: Cao Bằng
date: 05/02/2026
decision: Quyết định số 12/QĐ-SNV ngày 02/01/2026 của Giám đốc Sở Nội vụ
title: Giám đốc
signer: Nguyễn Văn A
report_to: Sở Nội vụ
report_by: 2026-03-31
sent_to: [Ủy ban nhân dân tỉnh (để báo cáo)]
owners:
  - {rule: CB-1.1.a-1, owner: Phòng Văn hóa - Xã hội, until: 2026-02-28}
"""


def test_people_fill_in_what_no_record_tells(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Issuer, number, date with leading zeros, signer, recipients, and who does what until when."""
    details, target = tmp_path / "muc-dien.yaml", tmp_path / "thong-bao.docx"
    details.write_text(DETAILS, encoding="utf-8")
    assert report(capsys, MIXED, "--kind", "thong-bao", "--details", details, "--output", target).code == 0
    text = word_text(target.read_bytes())
    head, state = text.splitlines()[0].split(" | ")
    assert head == "ỦY BAN NHÂN DÂN TỈNH CAO BẰNG / SỞ NỘI VỤ"
    assert state == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc"
    assert text.splitlines()[1] == "Số: 05/TB-SNV | Cao Bằng, ngày 05 tháng 02 năm 2026"
    assert "28/12/2025 | Phòng Văn hóa - Xã hội | 28/02/2026" in text
    assert "về Sở Nội vụ trước ngày 31 tháng 3 năm 2026./." in text
    assert text.splitlines()[-1] == (
        "Nơi nhận: / - Ủy ban nhân dân xã Đông Khê (để thực hiện); / - Ủy ban nhân dân tỉnh (để báo cáo); / "
        "- Lưu: VT, hồ sơ. | GIÁM ĐỐC / (Ký tên, đóng dấu) / Nguyễn Văn A"
    )


HEADS = {
    "xa-dong-khe-lan-lon.yaml": ("ỦY BAN NHÂN DÂN / XÃ ĐÔNG KHÊ", "Đông Khê", "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH"),
    "truong-thcs-nguyen-binh.yaml": ("TRƯỜNG TRUNG HỌC CƠ SỞ NGUYÊN BÌNH", "Nguyên Bình", "THỦ TRƯỞNG ĐƠN VỊ"),
    "xom-na-luong.yaml": ("XÓM NÀ LUÔNG / XÃ QUẢNG UYÊN", "Quảng Uyên", "THỦ TRƯỞNG ĐƠN VỊ"),
    "huyen-ha-quang-dong-bang.yaml": ("ỦY BAN NHÂN DÂN HUYỆN HÀ QUẢNG", "………", "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH"),
}


@pytest.mark.parametrize("name", HEADS)
def test_the_head_and_the_signature_of_a_unit(name: str) -> None:
    """The unit in capitals, its place before the date, who signs for its kind."""
    head, place, signs = HEADS[name]
    made = variables(ROOT / "samples" / "cao-bang" / name, "phieu-tu-danh-gia")
    text = word_text(word(TEMPLATES / "phieu-tu-danh-gia.docx", made, "phieu-tu-danh-gia", "vi")).splitlines()
    assert text[0].split(" | ")[0] == head
    assert text[1].split(" | ")[1].startswith(f"{place}")
    assert text[-1].split(" | ")[2].startswith(signs)


def words_of_records(path: Path) -> set[str]:
    """The words that the record itself brings: names, numbers of papers, judgements; no codes and no keys."""
    told = {
        text
        for _, given in checked(path, session())
        for text in strings(given)
        if not re.fullmatch(r"[a-z0-9_]*", text)
    }
    return {word for text in told for word in re.findall(r"[^\W\d_]+", text)}


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_no_english_and_no_identifiers(kind: str) -> None:
    """On samples of every province: nothing but Vietnamese, no rule id, no day written backwards, one way of numbers."""
    found: dict[str, list[str]] = {}
    for path in [path for path in SAMPLES if path.parent.name not in ("complete",)]:
        for result, _ in checked(path, session()):
            if not result.findings or len(checked(path, session())) > 1:
                continue
            made = variables(path, kind)
            text = "\n".join(strings(made))
            named = ids().findall(text)
            wrong = [word for word in not_vietnamese(text, known=words_of_records(path)) if not word.isupper()]
            figures = [row[name] for row in rows(made) for name in ("standard", "earned", "self", "difference")]
            wrong += [figure for figure in figures if not FIGURE.fullmatch(figure)]
            if named or wrong:
                found[path.name] = [*named, *wrong]
    assert found == {}


def test_the_templates_themselves_are_vietnamese() -> None:
    """What every paper says, whatever the record."""
    for kind in KINDS:
        text = word_text(made_with(MIXED, kind))
        assert not_vietnamese(text, known=words_of_records(MIXED) | {"TT", "TM", "VT"}) == []
        assert ids().findall(text) == []


FIGURE = re.compile(r"[+-]?\d+(,\d{1,2})?|–|……")
CAPPED = ROOT / "samples" / "cao-bang" / "xa-minh-tam-chua-lam.yaml"


def test_caps_are_told_once() -> None:
    """The reason of a cap says the grade itself."""
    assert variables(CAPPED, "thong-bao")["score"]["caps"] == [
        "Không đối thoại với Nhân dân trong năm thì không xếp trên loại Khá."
    ]


def test_windows_that_do_not_apply_are_not_counted() -> None:
    """Two quarters before the document took effect: two of two are met."""
    made = variables(ROOT / "samples" / "khanh-hoa" / "so-noi-vu-lam-tot.yaml", "phieu-tu-danh-gia")
    assert line(made, "Thường xuyên tuyên truyền, quán triệt")["explanation"] == [
        "Đạt 2/2 kỳ.",
        "Quý I/2025: Không áp dụng. Quy định chưa có hiệu lực trong kỳ.",
        "Quý II/2025: Không áp dụng. Thời gian quy định và đơn vị cùng tồn tại trong kỳ quá ngắn.",
    ]


HOSTILE = "Trường <Tiểu học> & “Số 1” {{ unit }} {% for %} " + "Đ" * 90


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_names_stay_names(kind: str, tmp_path: Path) -> None:
    """Marks of XML and of the template language in a name are printed, not obeyed; decomposed letters are composed."""
    made = record()
    made["unit"]["name"] = HOSTILE.replace("Tiểu", "Tiê\u0309u")
    (path,) = write(tmp_path, made)
    text = word_text(made_with(path, kind))
    assert HOSTILE in text or HOSTILE.upper() in text


@pytest.mark.parametrize("kind", KINDS)
def test_the_layout_of_the_decree(kind: str) -> None:
    """A4, its margins, Times New Roman with substitutes of the same width, sizes, page numbers above from page 2."""
    content = made_with(MIXED, kind)
    body, styles, fonts = (word_part(content, f"word/{name}.xml") for name in ("document", "styles", "fontTable"))
    sizes = {tuple(map(int, found)) for found in re.findall(r'<w:pgSz w:w="(\d+)" w:h="(\d+)"', body)}
    assert sizes <= {(11906, 16838), (16838, 11906)}
    for margins in re.findall(r"<w:pgMar ([^>]*)/>", body):
        at = {name: int(value) * 25.4 / 1440 for name, value in re.findall(r'w:(\w+)="(\d+)"', margins)}
        assert 20 <= round(at["top"]) <= 25 and 20 <= round(at["bottom"]) <= 25
        assert 30 <= round(at["left"]) <= 35 and 15 <= round(at["right"]) <= 20
    assert 'w:ascii="Times New Roman"' in styles and '<w:sz w:val="28"/>' in styles
    assert '<w:altName w:val="Tinos, Liberation Serif"/>' in fonts
    assert body.count("<w:titlePg/>") == body.count("<w:sectPr>") == (2 if kind == "bien-ban" else 1)
    assert body.count("<w:tblHeader/>") == 1
    assert " PAGE " in word_part(content, "word/header1.xml") and " PAGE " not in word_part(content, "word/header2.xml")


def test_every_variable_is_told_and_every_told_one_is_there(tmp_path: Path) -> None:
    """`--variables` lists what papers have; only what hangs on the kind of result may be empty in one of them."""
    (own,) = write(tmp_path, record())
    (tmp_path / "doan").mkdir()
    (theirs,) = write(tmp_path / "doan", with_events(people_dialogue=[]))
    seen = set(names_in(variables(theirs, "bien-ban", own=own)))
    for profile in (None, GROUPS):
        seen |= set(names_in(variables(MIXED, "thong-bao", run=session(profile))))
    assert seen == set(VARIABLES)


@pytest.mark.slow
def test_lists_that_cells_walk_are_never_empty() -> None:
    """A cell of a Word table must hold a paragraph."""
    for path in SAMPLES:
        for result, _ in checked(path, session()):
            if result.findings and len(checked(path, session())) == 1:
                made = variables(path, "bien-ban")
                lists = [row[name] for row in rows(made) for name in ("evidence", "explanation", "remarks")]
                assert all(lists) and made["issuer"] and made["sent_to"]


# the command


def edited(change: Callable[[str], str], target: Path, kind: str = "thong-bao") -> Path:
    """The shipped template with its text changed, as an office would do in Word."""
    made = io.BytesIO()
    with zipfile.ZipFile(TEMPLATES / f"{kind}.docx") as given, zipfile.ZipFile(made, "w") as archive:
        for name in given.namelist():
            part = given.read(name)
            archive.writestr(name, change(part.decode()) if name == "word/document.xml" else part)
    target.write_bytes(made.getvalue())
    return target


def test_an_office_changes_the_template(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """The template is written out, edited, and used."""
    taken, target = tmp_path / "mau.docx", tmp_path / "thong-bao.docx"
    assert danchu(capsys, "report", "--kind", "thong-bao", "--write-template", taken) == (
        0, f"Đã ghi mẫu vào {taken}.\n", "",
    )  # fmt: skip
    assert taken.read_bytes() == (TEMPLATES / "thong-bao.docx").read_bytes()
    edited(lambda text: text.replace(">THÔNG BÁO<", ">KẾT LUẬN của {{ unit }}<"), taken)
    assert report(capsys, MIXED, "--kind", "thong-bao", "--template", taken, "--output", target).code == 0
    assert "\nKẾT LUẬN của Ủy ban nhân dân xã Đông Khê\n" in word_text(target.read_bytes())


FAULTS: dict[str, tuple[Callable[[str], str], str]] = {
    "biến không có": (
        lambda text: text.replace("{{ unit }}", "{{ unti }}", 1),
        "Mẫu “{path}” dùng biến không có: unti. Có phải là: unit? Danh sách biến: danchu report --kind thong-bao --variables.",
    ),
    "thuộc tính không có": (
        lambda text: text.replace("{{ score.grade }}", "{{ score.grad }}").replace("score.grade", "score.grad"),
        "Mẫu “{path}” dùng biến không có: grad. Có phải là: grade? Danh sách biến: danchu report --kind thong-bao --variables.",
    ),
    "thẻ chưa đóng": (
        lambda text: text.replace("{%p endif %}", ""),
        "Mẫu “{path}” có thẻ {{% if %}} chưa đóng; cần {{% endif %}}.",
    ),
    "thẻ viết sai": (
        lambda text: text.replace("{{ unit }}", "{{ unit unit }}", 1),
        "Mẫu “{path}” có thẻ viết sai, gần chỗ: “{{{{ unit unit }}}}”.",
    ),
    "thẻ không có": (
        lambda text: text.replace("{%p else %}", "{%p khac %}", 1),
        "Mẫu “{path}” có thẻ viết sai, gần chỗ: “{{% khac %}}”.",
    ),
    "bộ lọc không có": (
        lambda text: text.replace("{{ unit }}", "{{ unit|hoa }}", 1),
        "Mẫu “{path}” dùng bộ lọc hoặc phép kiểm không có: hoa.",
    ),
    "mã Python": (
        lambda text: text.replace("{{ unit }}", "{{ unit.__class__.__mro__ }}", 1),
        "Mẫu “{path}” gọi __class__; mẫu chỉ được in các biến của văn bản.",
    ),
}


@pytest.mark.parametrize("case", FAULTS)
def test_mistakes_in_a_template(case: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Each is named with what stands there; nothing is written."""
    change, wanted = FAULTS[case]
    template, target = edited(change, tmp_path / "mau.docx"), tmp_path / "ra.docx"
    found = report(capsys, MIXED, "--kind", "thong-bao", "--template", template, "--output", target)
    assert (found.code, found.err.splitlines()[-1]) == (2, wanted.format(path=template))
    assert not target.exists()


def test_files_that_are_no_templates(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A text, an empty archive, another kind of file."""
    text, empty, target = tmp_path / "mau.docx", tmp_path / "rong.docx", tmp_path / "ra.docx"
    text.write_text("mẫu", encoding="utf-8")
    with zipfile.ZipFile(empty, "w"):
        pass
    for path in (text, empty):
        found = report(capsys, MIXED, "--kind", "thong-bao", "--template", path, "--output", target)
        assert (found.code, found.err) == (
            2,
            f"“{path}” không phải tệp Word (.docx) đọc được; hãy lưu lại từ Word, hoặc lấy mẫu bằng --write-template.\n",
        )
    found = report(capsys, MIXED, "--kind", "thong-bao", "--template", text, "--output", tmp_path / "ra.pdf")
    assert (found.code, found.err) == (2, f"“{text}” không phải mẫu của tệp .pdf; cần một tệp .typ.\n")


CALLS: dict[str, tuple[list[str], str]] = {
    "không có hồ sơ": (
        ["--kind", "bien-ban", "--output", "{folder}/ra.docx"],
        "Thiếu hồ sơ; cần: danchu report HỒ_SƠ --kind bien-ban --output TỆP.docx.",
    ),
    "không có đầu ra": (
        ["{mixed}", "--kind", "bien-ban"],
        "Cần --output: một tệp .docx hoặc .pdf, hoặc một thư mục khi có nhiều hồ sơ.",
    ),
    "đuôi tệp khác": (
        ["{mixed}", "--kind", "bien-ban", "--output", "{folder}/ra.odt"],
        "Không ghi được văn bản vào “{folder}/ra.odt”; cần tên tệp kết thúc bằng .docx hoặc .pdf, "
        "hoặc một thư mục (thêm / ở cuối).",
    ),
    "nhiều hồ sơ, một tệp": (
        ["{samples}/cao-bang", "--kind", "thong-bao", "--output", "{folder}/ra.docx"],
        "Có nhiều hồ sơ (Ủy ban nhân dân huyện Hà Quảng, Trường Trung học cơ sở Nguyên Bình …), một tệp chỉ chứa văn bản "
        "của một đơn vị; ghi --output THƯ_MỤC/ để mỗi đơn vị một tệp.",
    ),
    "tự chấm cho văn bản khác": (
        ["{mixed}", "--kind", "thong-bao", "--self", "{mixed}", "--output", "{folder}/ra.docx"],
        "--self chỉ dùng với --kind bien-ban: các văn bản khác không đối chiếu với kết quả tự chấm.",
    ),
    "tự chấm của đơn vị khác": (
        ["{mixed}", "--kind", "bien-ban", "--self", "{golden}/mot-phan.yaml", "--output", "{folder}/ra.docx"],
        "Không có kết quả tự chấm của Ủy ban nhân dân xã Đông Khê (6 tháng cuối năm 2025) trong các tệp của --self.",
    ),
    "không nội dung nào áp dụng": (
        ["{samples}/khanh-hoa/xa-ninh-phuoc-ngoai-dia-ban.yaml", "--kind", "thong-bao", "--output", "{folder}/ra.docx"],
        "Không lập văn bản cho Ủy ban nhân dân xã Ninh Phước: không có nội dung nào áp dụng cho đơn vị này trong kỳ.",
    ),
    "mẫu ghi ra tệp khác": (
        ["--kind", "thong-bao", "--write-template", "{folder}/mau.odt"],
        "Không ghi được mẫu vào “{folder}/mau.odt”; cần tên tệp kết thúc bằng .docx (văn bản Word) hoặc .typ (PDF).",
    ),
}


@pytest.mark.parametrize("case", CALLS)
def test_calls_that_make_no_paper(case: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Each says what is wanted; nothing is written."""
    arguments, wanted = CALLS[case]
    values = {"mixed": str(MIXED), "samples": str(ROOT / "samples"), "golden": str(GOLDEN), "folder": str(tmp_path)}
    found = report(capsys, *(item.format(**values) for item in arguments))
    assert (found.code, found.out, found.err) == (2, "", wanted.format(**values) + "\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (
            lambda kept: kept["rulebook"].update(sha256="0" * 64),
            "{path}: kết quả tự chấm được lập theo bộ quy tắc khác, điểm không so sánh được; hãy kiểm tra lại hồ sơ tự chấm "
            "bằng bộ quy tắc này, hoặc đưa chính hồ sơ đó cho --self.",
        ),
        (
            lambda kept: kept.update(profile={"sha256": "0" * 64}),
            "{path}: kết quả tự chấm dùng hồ sơ chấm điểm khác với lần này; cần cùng một --profile.",
        ),
        (lambda kept: kept.pop("units"), "{path}: không phải kết quả đầy đủ của danchu check --format json."),
        (
            lambda kept: kept["units"].append(kept["units"][0]),
            "Có hai kết quả tự chấm cho đơn vị cb-xa-dong-khe trong cùng kỳ; cần một.",
        ),
    ],
    ids=["bộ quy tắc khác", "hồ sơ chấm điểm khác", "thiếu đơn vị", "hai lần"],
)
def test_kept_results_that_cannot_be_compared(
    change: Callable[[dict[str, Any]], object], wanted: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Points by other rules are no points to compare with."""
    kept = tmp_path / "ket-qua.json"
    danchu(capsys, "check", MIXED, "--as-of", AS_OF, "--engine", "plain", "--format", "json", "--output", kept)
    content = json.loads(kept.read_bytes())
    change(content)
    kept.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    target = tmp_path / "ra.docx"
    found = report(capsys, MIXED, "--kind", "bien-ban", "--self", kept, "--output", target)
    assert (found.code, found.err.splitlines()[-1]) == (2, wanted.format(path=kept))
    assert not target.exists()


def test_a_folder_of_papers(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """One file for each unit and period; a bad record is named, the others are made, and the code says so."""
    folder, target = tmp_path / "ho-so", tmp_path / "van-ban"
    folder.mkdir()
    write(folder, record("xa-a"), record("xa-b"))
    (folder / "xa-c.json").write_text('{"schema": "danchu/record/1", "unit": {}}', encoding="utf-8")
    found = report(capsys, folder, "--kind", "thong-bao", "--output", f"{target}/")
    assert (found.code, found.out) == (3, "Đã lập 2 văn bản.\n")
    assert sorted(path.name for path in target.iterdir()) == ["thong-bao-xa-a-2025.docx", "thong-bao-xa-b-2025.docx"]
    assert "xa-c.json" in found.err
    assert found.err.endswith("Chưa có quy tắc nào được pháp chế xác nhận.\n")


def test_details_with_mistakes(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Unknown keys and rules, a day that is none: with their places."""
    details, target = tmp_path / "muc-dien.yaml", tmp_path / "ra.docx"
    details.write_text("schema: danchu/paper/1\nso: 5\ndate: 2026-02-30\n", encoding="utf-8")
    found = report(capsys, MIXED, "--kind", "thong-bao", "--details", details, "--output", target)
    assert found.code == 2
    assert re.findall(r"dòng (\d+), cột \d+ \(/(\w+)\)", found.err) == [("3", "date"), ("2", "so")]
    details.write_text("schema: danchu/paper/1\nowners: [{rule: CB-9, owner: Ủy ban}]\n", encoding="utf-8")
    found = report(capsys, MIXED, "--kind", "thong-bao", "--details", details, "--output", target)
    assert (found.code, found.err) == (2, f"{details}: owners nêu quy tắc không có trong bộ quy tắc: CB-9.\n")


@pytest.mark.parametrize(("module", "suffix"), [("docxtpl", "docx"), ("typst", "pdf")])
def test_libraries_that_are_not_installed(
    module: str, suffix: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The extra is named."""
    monkeypatch.setitem(sys.modules, module, None)
    monkeypatch.delitem(sys.modules, "checker.papers.word", raising=False)
    monkeypatch.delitem(sys.modules, "checker.papers.pdf", raising=False)
    found = report(capsys, MIXED, "--kind", "thong-bao", "--output", tmp_path / f"ra.{suffix}")
    assert (found.code, found.err) == (
        2,
        f"danchu report cần thư viện chưa được cài ({module}); cài bằng: pip install 'danchu[papers]'.\n",
    )


def test_a_fault_of_ours_is_never_signed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A finding that is our own mistake stops the paper of its unit, with the code of a fault."""
    from dataclasses import replace

    from checker import result as result_module

    true = result_module.findings

    def faulty(*arguments: Any, **options: Any) -> list[Any]:
        first, *others = true(*arguments, **options)
        return [replace(first, result="error", reason="engine_fault"), *others]

    monkeypatch.setattr(result_module, "findings", faulty)
    found = report(capsys, MIXED, "--kind", "thong-bao", "--output", tmp_path / "ra.docx")
    assert (found.code, found.err) == (
        5,
        "Không lập văn bản cho Ủy ban nhân dân xã Đông Khê: phần mềm gặp lỗi khi kiểm tra 1 nội dung. "
        "Xin báo cho nhóm phát triển.\n",
    )
    assert list(tmp_path.iterdir()) == []


def test_counts_are_of_duties_not_of_windows() -> None:
    """A unit with 76 findings of 62 duties: 62 lines, 62 counted."""
    lines = lines_of(ROOT / "samples" / "khanh-hoa" / "so-noi-vu-lam-tot.yaml", session())
    assert (len(lines), sum(len(line.findings) for line in lines)) == (62, 76)
    assert sum(Counter(line.outcome for line in lines).values()) == 62


if __name__ == "__main__":
    from checker.cli.main import run

    for kind in KINDS:
        made = PAPERS / f"{kind}.docx"
        run(
            [
                "report",
                str(PARTIAL),
                *only(*RULES),
                "--kind",
                kind,
                "--output",
                str(made),
                *_own(kind),
                "--as-of",
                AS_OF,
            ]
        )
        (PAPERS / f"{kind}.txt").write_text(word_text(made.read_bytes()), encoding="utf-8")
        made.unlink()
