"""Profiles: group scores as exact fractions, every deviation named, every mistake with file and line, shipped groups."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from running import check, record, with_events

sys.path.insert(0, str(Path(__file__).parent))

from oracle.fleet import fleet

from checker.check import Checker
from checker.decide import Decider, process_decider
from checker.errors import Place
from checker.findings import findings
from checker.people_files import PeopleFileError
from checker.profiles.find import profile_file
from checker.profiles.groups import scored
from checker.profiles.settle import Settled, settle
from checker.profiles.words import deviation_words, profile_lines
from checker.read import RecordReader
from checker.result import scored_items
from checker.result_schema import RESULT_SCHEMA
from checker.rulebook.book import Rulebook, compiled_name, open_rulebook, rules_hash
from checker.rulebook.loader import rule_file_names
from checker.score import Points, Scored, grouped, score, summed
from checker.summary import Tally
from checker.xccdf import default, tree_of_groups

ROOT = Path(__file__).resolve().parent.parent
RULES = ROOT / "rules"
SHIPPED = "nhom-tieu-chi-cap-xa"
BOOK = open_rulebook()
PLAIN = Decider("plain")
HEAD = "schema: danchu/profile/1\nid: tinh-a\ntitle: Tỉnh A\n"
Capture = pytest.CaptureFixture[str]


def text(vi: str, en: str = "-") -> dict[str, str]:
    return {"vi": vi, "en": en}


MODEL: dict[str, Any] = {
    "id": "m",
    "points": {"critical": 5, "major": 3, "minor": 1},
    "rule_points": {"R4": "5/2"},
    "bands": [
        {"from": 80, "grade": text("Tốt")},
        {"from": 50, "grade": text("Khá")},
        {"from": 0, "grade": text("Yếu")},
    ],
    "caps": [],
    "groups": [
        {"id": "A", "label": text("a"), "points": 10, "rules": ["R1", "R2"]},
        {"id": "B", "label": text("b"), "points": 20, "rules": ["R3", "R4"]},
        {"id": "C", "label": text("c"), "points": "5/2", "rules": ["R5"]},
    ],
}
"""Own points: R1 5, R2 1 | R3 3, R4 5/2 | R5 1; R6 is in no group."""
SEVERITY = {"R1": "critical", "R2": "minor", "R3": "major", "R4": "minor", "R5": "minor", "R6": "critical"}


def items(spec: str) -> list[Scored]:
    """``R1 pass, R3 fail`` … as findings of one document."""
    pairs = (part.split() for part in spec.split(",") if part.strip())
    return [Scored(rule, "d", (1,), SEVERITY[rule], result) for rule, result in pairs]


def exact(*numbers: str) -> list[Fraction]:
    return [Fraction(number) for number in numbers]


# group scores, worked by hand


@pytest.mark.parametrize(
    ("spec", "groups", "total"),
    [
        # A: 5 of 6 parts of 10; B: 3 of 11/2 parts of 20; C: all of 5/2
        ("R1 pass, R2 fail, R3 pass, R4 fail, R5 pass", ["25/3", "120/11", "5/2"], exact("1435/66", "65/2", "0")),
        # C has nothing that counts: it leaves both sums
        ("R1 pass, R2 fail, R3 pass, R4 fail", ["25/3", "120/11", "0"], exact("635/33", "30", "0")),
        ("R1 pass, R5 not_applicable", ["10", "0", "0"], exact("10", "10", "0")),
        # four windows of R3, one not due: three share its 3 parts of 11/2
        (
            "R3 pass, R3 fail, R3 unknown, R3 not_due, R4 pass",
            ["0", "140/11", "0"],
            exact("140/11", "20", "40/11"),
        ),
        # what is unknown earns nothing and may still
        ("R1 unknown, R2 pass", ["5/3", "0", "0"], exact("5/3", "10", "25/3")),
        # what is in no group has no points
        ("R6 pass, R2 fail", ["0", "0", "0"], exact("0", "10", "0")),
        ("R6 pass", ["0", "0", "0"], exact("0", "0", "0")),
    ],
    ids=[
        "đủ ba nhóm",
        "nhóm không áp dụng",
        "một quy tắc nhận cả nhóm",
        "các kỳ",
        "chưa rõ",
        "ngoài nhóm",
        "không điểm",
    ],
)
def test_the_points_of_groups(spec: str, groups: list[str], total: list[Fraction]) -> None:
    """In a group its rules share its points by their own; a group in which nothing counts is left out."""
    parts = grouped(items(spec), MODEL)
    assert [inside.scaled(Fraction(group["points"])).earned for group, inside in parts] == exact(*groups)
    assert summed(parts) == Points(*total)


def test_the_score_of_a_unit_lists_its_groups() -> None:
    """Earned and possible exactly, the share in per cent, null where nothing of the group counts."""
    made = score(items("R1 pass, R2 fail, R3 pass, R4 fail"), MODEL, PLAIN)
    assert made == {
        "model": "m", "earned": "635/33", "possible": "30", "value": 64.14, "interval": [64.14, 64.14], "grade": "Khá",
        "caps": [],
        "groups": [
            {"id": "A", "label": "a", "earned": "25/3", "possible": "10", "value": 83.33},
            {"id": "B", "label": "b", "earned": "120/11", "possible": "20", "value": 54.55},
            {"id": "C", "label": "c", "earned": "0", "possible": "0", "value": None},
        ],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("spec", "below", "caps"),
    [
        ("R1 pass, R2 fail", "5/6", []),  # exactly at the share is not below it
        ("R1 pass, R2 fail", "6/7", [("Khá", ["A"], ["R2"])]),
        ("R1 unknown, R2 fail", "5/6", []),  # what is unknown may still turn out well
        ("R1 fail, R2 unknown", "1/2", [("Khá", ["A"], ["R1"])]),
        ("R1 not_applicable, R3 fail, R4 pass", "1/2", [("Khá", ["B"], ["R3"])]),  # 5/11; A is left out
        ("R1 pass, R2 fail, R3 fail", None, [("Khá", ["A", "B"], ["R2", "R3"])]),
        ("R1 pass, R3 unknown", None, []),
    ],
)
def test_caps_by_group(spec: str, below: str | None, caps: list[tuple[str, list[str], list[str]]]) -> None:
    """By a failing rule of the group, or by its share of points, counting what is unknown as done."""
    cap = {"grade": 1, "groups": ["A", "B"], "why": text("w"), **({} if below is None else {"below": below})}
    made = score(items(spec + ", R5 pass"), {**MODEL, "caps": [cap]}, PLAIN)
    assert [(item["grade"], item["groups"], item["rules"]) for item in made["caps"]] == caps


def test_a_rule_that_fails_caps_from_outside_the_groups_too() -> None:
    """A cap by rule asks for no points."""
    made = score(items("R6 fail, R1 pass"), {**MODEL, "caps": [{"grade": 2, "rules": ["R6"], "why": text("w")}]}, PLAIN)
    assert (made["value"], made["grade"], made["caps"][0]["rules"]) == (100.0, "Yếu", ["R6"])


RESULTS = st.sampled_from(["pass", "fail", "unknown", "error", "not_due", "not_applicable", "manual"])
FOUND = st.lists(st.tuples(st.sampled_from(sorted(SEVERITY)), RESULTS), max_size=14).map(
    lambda pairs: [Scored(rule, "d", (1,), SEVERITY[rule], result) for rule, result in pairs]
)


@settings(deadline=None, max_examples=150)
@given(FOUND, st.integers(1, 50))
def test_groups_are_the_default_model_of_xccdf(found: list[Scored], times: int) -> None:
    """The value is that of XCCDF's default model over the groups, and only the ratio of the groups' points matters."""
    value = summed(grouped(found, MODEL)).value
    assert value == default(tree_of_groups(found, MODEL))
    more = [{**group, "points": str(Fraction(group["points"]) * times)} for group in MODEL["groups"]]
    assert summed(grouped(found, {**MODEL, "groups": more})).value == value


@settings(deadline=None, max_examples=150)
@given(FOUND)
def test_the_interval_holds_the_value_whatever_turns_out(found: list[Scored]) -> None:
    """With every unknown met the value is the upper end, with every unknown failed the lower."""
    total = summed(grouped(found, MODEL))
    for result, wanted in (("pass", total.best), ("fail", total.value)):
        settled = [item._replace(result=result) if item.result in ("unknown", "error") else item for item in found]
        assert summed(grouped(settled, MODEL)).value == wanted


# deviations


def settled(tmp_path: Path, body: str, lang: str = "vi") -> Settled:
    file = tmp_path / "ho-so.yaml"
    file.write_text(HEAD + body, encoding="utf-8")
    return settle(file, BOOK, lang)  # type: ignore[arg-type]


GROUP = "groups:\n  - {id: X, label: {vi: Nhóm, en: Group}, points: 10, rules: [CB-1.1.e-1, CB-1.1.e-2]}\n"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("points: {critical: 6, major: 3}\n", ("points", "critical", 5, 6)),
        ('points: {minor: "0.5"}\n', ("points", "minor", 1, "1/2")),
        ("rule_points: {CB-1.1.e-1: 12, CB-1.1.e-3: 3}\n", ("rule_points", "CB-1.1.e-1", 5, 12)),
        (
            "bands:\n" + "".join(
                f"  - {{from: {least}, grade: {{vi: {vi}, en: -}}}}\n"
                for least, vi in ((85, "Tốt"), (65, "Khá"), (50, "Trung bình"), (0, "Yếu"))
            ),
            ("band", "Tốt", 80, 85),
        ),
        ("parameters: {timely_days: {value: 20}}\n", ("parameter", "timely_days", 30, 20)),
        ('parameters: {conference_quorum: {value: "4/5"}}\n', ("parameter", "conference_quorum", "2/3", "4/5")),
        (
            "parameters: {timely_days: {per_document: {cao-bang-2024: 20}}}\n",
            ("parameter", "timely_days/cao-bang-2024", 30, 20),
        ),
        ("documents: [cao-bang-2024]\n", ("rules", "documents", None, ["cao-bang-2024"])),
        ("only: [CB-1.1.e-1]\n", ("rules", "only", None, ["CB-1.1.e-1"])),
        ("without: [CB-1.1.e-1]\n", ("rules", "without", None, ["CB-1.1.e-1"])),
    ],
    ids=["mức", "mức lẻ", "quy tắc", "ngưỡng", "tham số", "tỷ lệ", "tham số của văn bản", "văn bản", "chỉ", "trừ"],
)  # fmt: skip
def test_a_deviation_is_named(tmp_path: Path, body: str, expected: tuple[Any, ...]) -> None:
    """What, which, the default and the value; what is set to the default is none."""
    found = settled(tmp_path, body).described["deviations"]
    assert found == [dict(zip(("what", "name", "default", "value"), expected, strict=True))]


def test_groups_and_what_they_leave_out_are_deviations(tmp_path: Path) -> None:
    """Each group with its points and rules; the scored rules that are in none."""
    group, outside = settled(tmp_path, GROUP).described["deviations"]
    value = {"label": "Nhóm", "points": 10, "rules": ["CB-1.1.e-1", "CB-1.1.e-2"]}
    assert group == {"what": "group", "name": "X", "default": None, "value": value}
    counted = [name for name, (rule, _) in BOOK.by_id.items() if scored(rule) and name not in value["rules"]]
    assert outside == {"what": "rules", "name": "outside_groups", "default": None, "value": counted}


def test_caps_that_come_and_go_are_deviations(tmp_path: Path) -> None:
    """A list of caps stands in place of the default one: added, changed and dropped ones are named."""
    first, *others = BOOK.scoring["caps"]
    changed = f"  - {{grade: 2, rules: {json.dumps(first['rules'], ensure_ascii=False)}, why: {{vi: a, en: a}}}}\n"
    new = '  - {grade: 1, groups: [X], below: "1/2", why: {vi: a, en: a}}\n'
    found = settled(tmp_path, GROUP + "caps:\n" + changed + new).described["deviations"]
    caps = [(item["name"], item["default"], item["value"]) for item in found if item["what"] == "cap"]
    assert caps == [
        (", ".join(first["rules"]), "Khá", "Trung bình"),
        *((", ".join(cap["rules"]), BOOK.scoring["bands"][cap["grade"]]["grade"]["vi"], None) for cap in others),
        ("X < 1/2", None, "Khá"),
    ]


def test_a_value_for_all_goes_before_what_single_documents_had(tmp_path: Path) -> None:
    """Of a parameter with a value of a document's own; a value for that document again goes before it."""
    definition = {**BOOK.parameters["timely_days"], "per_document": {"cao-bang-2024": {"value": 45}}}
    book = Rulebook({**BOOK.compiled, "parameters": {**BOOK.parameters, "timely_days": definition}})
    file = tmp_path / "ho-so.yaml"
    parameter = "parameters: {timely_days: {value: 20, per_document: {tan-cuong-22-2025: 10}}}\n"
    file.write_text(HEAD + parameter, encoding="utf-8")
    made = settle(file, book, "vi")
    assert made.settings == {"timely_days": {"value": 20, "per_document": {"tan-cuong-22-2025": 10}}}
    assert [(item["name"], item["default"], item["value"]) for item in made.described["deviations"]] == [
        ("timely_days", 30, 20),
        ("timely_days/cao-bang-2024", 45, 20),
        ("timely_days/tan-cuong-22-2025", 30, 10),
    ]


def test_the_default_written_out_deviates_in_nothing(tmp_path: Path) -> None:
    """Points, bands, caps and a parameter as they are: the model keeps its name."""
    scoring = BOOK.scoring
    body = json.dumps({
        "schema": "danchu/profile/1", "id": "a", "title": "A", "points": scoring["points"], "bands": scoring["bands"],
        "caps": scoring["caps"], "parameters": {"timely_days": {"value": 30}}, "rule_points": {"CB-1.1.e-1": 5},
    }, ensure_ascii=False)  # fmt: skip
    file = tmp_path / "a.yaml"
    file.write_text(body, encoding="utf-8")
    made = settle(file, BOOK, "vi")
    assert (made.described["deviations"], made.settings, made.scoring["id"]) == ([], {}, scoring["id"])
    assert made.described["sha256"] == hashlib.sha256(body.encode()).hexdigest()


def test_deviations_in_words() -> None:
    """One line each, in both languages."""
    table = [
        (("points", "critical", 5, 6), "điểm của nghĩa vụ mức nghiêm trọng: 6 (mặc định 5)"),
        (("rule_points", "CB-1", 5, "5/2"), "điểm của quy tắc CB-1: 5/2 (mặc định 5)"),
        (
            ("group", "A", None, {"label": "Chỉ đạo", "points": 10, "rules": ["R", "S"]}),
            "nhóm A. Chỉ đạo: 10 điểm, 2 quy tắc",
        ),
        (("band", "Tốt", 80, 85), "xếp loại Tốt: từ 85 điểm (mặc định 80)"),
        (("band", "Kém", None, 0), "xếp loại Kém: từ 0 điểm (mặc định không có)"),
        (("band", "Khá", 65, None), "không dùng xếp loại Khá (mặc định từ 65)"),
        (("cap", "R", None, "Khá"), "mức trần theo R: không trên Khá (mặc định không có)"),
        (("cap", "R", "Khá", None), "không dùng mức trần theo R (mặc định Khá)"),
        (("parameter", "timely_days", 30, 20), "tham số timely_days: 20 (mặc định 30)"),
        (("rules", "documents", None, ["d"]), "chỉ các văn bản d"),
        (("rules", "only", None, list("abcdefgh")), "chỉ các quy tắc a, b, c, d, e, f và 2 quy tắc khác"),
        (("rules", "without", None, ["R"]), "không xét các quy tắc R"),
        (("rules", "outside_groups", None, ["R"]), "không tính điểm 1 quy tắc không thuộc nhóm nào: R"),
    ]
    for parts, expected in table:
        item = dict(zip(("what", "name", "default", "value"), parts, strict=True))
        assert deviation_words(item, "vi") == expected
        assert deviation_words(item, "en") != expected


# mistakes

TWO = """groups:
  - {id: X, label: {vi: a, en: a}, points: 10, rules: [CB-1.1.e-1]}
  - id: Y
    label: {vi: b, en: b}
    points: 5
    rules: [CB-1.1.e-2]
"""


@pytest.mark.parametrize(
    ("body", "place", "message"),
    [
        ("only: [CB-1.1.e-11]\n", "dòng 4, cột 8", "không có quy tắc CB-1.1.e-11. Có phải là: CB-1.1.e-1"),
        ("without:\n  - CB-9\n", "dòng 5, cột 5", "không có quy tắc CB-9."),
        ("documents: [cao-bang-2023]\n", "dòng 4, cột 13", "không có văn bản cao-bang-2023. Có phải là: cao-bang-2024"),
        ("rule_points:\n  CB-9: 1\n", "dòng 5, cột 3", "không có quy tắc CB-9."),
        ("rule_points:\n  CB-1.1.e-1: -1\n", "dòng 5, cột 3", "tìm thấy -1; cần số điểm từ 0 trở lên"),
        ("points:\n  critical: -5\n", "dòng 5, cột 3", "tìm thấy -5; cần số điểm từ 0 trở lên"),
        ("points:\n  critical: 1/0\n", "dòng 5, cột 3", "tìm thấy “1/0”; cần số điểm"),
        (GROUP.replace("points: 10", "points: [1]"), "dòng 5", "tìm thấy […]; cần số điểm"),
        (GROUP.replace("CB-1.1.e-2", "CB-1.1.e-9"), "dòng 5", "không có quy tắc CB-1.1.e-9."),
        (
            TWO.replace("[CB-1.1.e-2]", "[CB-1.1.e-2, CB-1.1.e-1]"), "dòng 9, cột 25",
            "quy tắc CB-1.1.e-1 ở trong nhóm Y, nhưng đã ở trong nhóm X (",
        ),
        (
            TWO + "    select: [{document: [cao-bang-2024], topic: [dialogue]}]\n"
            "  - {id: Z, label: {vi: c, en: c}, points: 1, select: [{document: [cao-bang-2024], severity: [major]}]}\n",
            "dòng 11", "quy tắc CB-1.1.e-3 ở trong nhóm Z, nhưng đã ở trong nhóm Y (",
        ),
        (TWO.replace("id: Y", "id: X"), "dòng 6, cột 5", "mã nhóm X đã dùng ở"),
        (TWO.replace("    rules: [CB-1.1.e-2]\n", ""), "dòng 6", "nhóm Y không có quy tắc nào; cần rules hoặc select"),
        (TWO + "    select:\n      - topic: [dialog]\n", "dòng 11, cột 17", "không có chủ đề dialog. Có phải là: dialogue"),
        (TWO + "    select:\n      - {}\n", "dòng 11", "cần ít nhất một trong document, topic, severity, citation"),
        (
            TWO + "    select:\n      - {citation: [{article: 99}]}\n", "dòng 11",
            "cách chọn này không chọn được quy tắc nào",
        ),
        ("bands: []\n", "dòng 4, cột 1", "tìm thấy 0 mức xếp loại; cần từ 1 đến 8"),
        (
            "bands:\n  - {from: 80, grade: {vi: a, en: a}}\n  - {from: 80, grade: {vi: b, en: b}}\n", "dòng 6",
            "tìm thấy 80; cần ngưỡng nhỏ hơn 80",
        ),
        (
            "bands:\n  - {from: 80, grade: {vi: a, en: a}}\n  - {from: 10, grade: {vi: b, en: b}}\n", "dòng 6",
            "tìm thấy 10; cần 0: mức xếp loại cuối bắt đầu từ 0",
        ),
        ("bands:\n  - {from: 101, grade: {vi: a, en: a}}\n", "dòng 5", "tìm thấy 101; cần ngưỡng là số nguyên từ 0 đến 100"),
        ("bands:\n  - {from: 0, grade: {vi: a, en: a}}\n", "dòng 4", "chỉ có 1 mức xếp loại mà mức trần mặc định"),
        ("caps:\n  - {grade: 4, rules: [CB-1.1.e-1], why: {vi: a, en: a}}\n", "dòng 5", "tìm thấy 4; cần số thứ tự"),
        ("caps:\n  - {grade: 1, rules: [CB-9], why: {vi: a, en: a}}\n", "dòng 5", "không có quy tắc CB-9"),
        ("caps:\n  - {grade: 1, groups: [A], why: {vi: a, en: a}}\n", "dòng 5", "hồ sơ này không có nhóm A"),
        ("caps:\n  - {grade: 1, why: {vi: a, en: a}}\n", "dòng 5", "mức trần cần rules hoặc groups"),
        (
            'caps:\n  - {grade: 1, rules: [CB-1.1.e-1], below: "1/2", why: {vi: a, en: a}}\n', "dòng 5",
            "below chỉ đi với groups",
        ),
        (
            GROUP + "caps:\n  - {grade: 1, groups: [X], below: 3/2, why: {vi: a, en: a}}\n", "dòng 7",
            "tìm thấy “3/2”; cần tỷ lệ trên 0, không quá 1",
        ),
        ("parameters:\n  timely_day: {value: 1}\n", "dòng 5, cột 3", "không có tham số timely_day. Có phải là: timely_days"),
        ("parameters:\n  timely_days: {value: 9999}\n", "dòng 5", "tìm thấy 9999; cần số nguyên từ 0 đến 3660"),
        ("parameters:\n  timely_days: {value: nhanh}\n", "dòng 5", "tìm thấy “nhanh”; cần số nguyên từ 0 đến 3660"),
        ("parameters:\n  timely_days: {value: null}\n", "dòng 5", "tìm thấy null; cần số nguyên"),
        ("parameters:\n  timely_days: {}\n", "dòng 5", "cần value hoặc per_document"),
        ("parameters:\n  min_publicity_forms: {value: 0}\n", "dòng 5", "tìm thấy 0; cần số nguyên từ 1"),
        ("parameters:\n  conference_quorum: {value: 3/2}\n", "dòng 5", "cần tỷ lệ trên 0, không quá 1"),
        ("parameters:\n  rating_tail: {value: 02-30}\n", "dòng 5", "cần ngày và tháng viết"),
        ("parameters:\n  head_reception_minimum: {value: 4}\n", "dòng 5", "cần by_kind với default"),
        (
            "parameters:\n  head_reception_minimum: {value: {by_kind: {default: 1, xa: 4}}}\n", "dòng 5",
            "không có loại đơn vị xa",
        ),
        ("parameters:\n  timely_days: {per_document: {cao-bang: 1}}\n", "dòng 5", "không có văn bản cao-bang."),
        (
            "parameters:\n  village_group_share: {per_document: {tan-cuong-22-2025: 1/3}}\n", "dòng 5",
            "không quy tắc nào của tan-cuong-22-2025 dùng tham số village_group_share",
        ),
        ("parameters:\n  dialogue_notice_days: {value: 5}\n", "dòng 5", "không quy tắc nào dùng tham số dialogue_notice_days"),
        ("weights: {}\n", "dòng 4", "weights"),
    ],
)  # fmt: skip
def test_a_mistake_is_2_with_file_line_found_and_wanted(
    capsys: Capture, tmp_path: Path, body: str, place: str, message: str
) -> None:
    """Like other people's files: nothing on standard output, and what to write instead."""
    profile, file = tmp_path / "tinh.yaml", tmp_path / "xa.json"
    profile.write_text(HEAD + body, encoding="utf-8")
    file.write_text(json.dumps(record()), encoding="utf-8")
    made = check(capsys, file, "--profile", profile)
    assert (made.code, made.out) == (2, "")
    assert any(line.startswith(f"{profile}, {place}") and message in line for line in made.err.splitlines()), made.err


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    """One run names them all, in English too."""
    with pytest.raises(PeopleFileError) as error:
        settled(tmp_path, "only: [CB-9]\npoints: {minor: -1}\nparameters: {x: {value: 1}}\n", "en")
    assert [problem.place.line for problem in error.value.problems] == [4, 5, 6]
    assert "the rulebook has no rule CB-9." in str(error.value)


def test_a_profile_that_is_not_there_is_2(capsys: Capture, tmp_path: Path) -> None:
    """Neither a file nor a name; the names that there are, and the nearest."""
    made = check(capsys, tmp_path, "--profile", "nhom-tieu-chi-xa")
    assert (made.code, made.out) == (2, "")
    assert f"có sẵn: {SHIPPED}" in made.err and f"Có phải là: {SHIPPED}?" in made.err


# parameters

FINDING = [{"on": "2025-03-01", "subject": "unit", "final": True, "handled_on": "2025-03-25"}]
SLOW = {"people_dialogue": [], "violation_finding": FINDING}
"""A concluded violation that was dealt with in 24 days."""


@pytest.mark.slow
def test_a_parameter_changes_findings_and_is_compiled_once(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Within 30 days met, within 20 late; the compiled copies of other values stand beside the default one."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    file = tmp_path / "xa.json"
    file.write_text(json.dumps(with_events(**SLOW)), encoding="utf-8")
    said = {}
    for days in (None, 20, 24, 20):
        profile = tmp_path / "p.yaml"
        profile.write_text(HEAD + f"parameters: {{timely_days: {{value: {days}}}}}\n", encoding="utf-8")
        chosen = () if days is None else ("--profile", profile)
        made = check(capsys, file, "--rule", "CB-1.1.b-2", *chosen, "--format", "json")
        (finding,) = made.findings
        assert said.setdefault(days, (finding["result"], finding["reason"])) == (finding["result"], finding["reason"])
        assert made.result["rulebook"]["sha256"] == BOOK.sha256
    assert said == {None: ("pass", None), 20: ("fail", "late"), 24: ("pass", None)}
    names = [compiled_name(RULES, {"timely_days": {"value": days}}) for days in (20, 24)]
    assert set(os.listdir(tmp_path / "cache" / "danchu")) == {compiled_name(RULES), *names}


def test_a_parameter_of_one_document_leaves_the_others_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Compiled with the document's value there and the rulebook's elsewhere."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    book = open_rulebook(RULES, {"timely_days": {"per_document": {"cao-bang-2024": 20}}})
    before, after = (
        {document["id"]: json.dumps(document["rules"]) for document in which.documents} for which in (BOOK, book)
    )
    assert [name for name in before if before[name] != after[name]] == ["cao-bang-2024"]


# the profile that is shipped


@pytest.fixture(scope="module")
def shipped() -> Settled:
    return settle(profile_file(SHIPPED, RULES, "vi"), BOOK, "vi")


def test_every_rule_that_binds_a_commune_is_in_exactly_one_group(shipped: Settled) -> None:
    """All scored rules, whatever document and kind of unit: A to H, 100 points."""
    groups = shipped.scoring["groups"]
    inside = Counter(rule for group in groups for rule in group["rules"])
    communes = {
        kind for kind, actor in BOOK.actors.items() if actor["is_unit"] and actor["level"] in ("commune", "any")
    }
    binding = [
        name
        for name, (rule, _) in BOOK.by_id.items()
        if scored(rule)
        and any(communes.intersection(part.get("binds", ())) for part in (rule, *rule.get("versions", ())))
    ]
    assert {name: inside[name] for name in binding if inside[name] != 1} == {}
    assert ("".join(group["id"] for group in groups), sum(group["points"] for group in groups)) == ("ABCDEFGH", 100)
    assert {document["id"] for document in BOOK.documents} == {BOOK.by_id[name][1]["id"] for name in binding}


def test_the_shipped_profile_says_that_it_must_be_confirmed() -> None:
    """In both languages."""
    content = profile_file(SHIPPED, RULES, "vi").read_text(encoding="utf-8")
    assert "pháp chế phải xác nhận trước khi dùng" in content and "legal staff must confirm" in content


def test_profiles_are_no_part_of_the_rulebook(tmp_path: Path) -> None:
    """Neither of its files nor of its hash."""
    assert [name for name in rule_file_names(RULES) if "profiles" in name] == []
    (tmp_path / "profiles").mkdir()
    (tmp_path / "a.yaml").write_text("a: 1\n")
    before = rules_hash(tmp_path)
    (tmp_path / "profiles" / "p.yaml").write_text("p: 1\n")
    assert rules_hash(tmp_path) == before
    assert BOOK.sha256 == rules_hash(RULES)


def test_a_profile_is_found_by_name_and_by_path() -> None:
    """A path goes first; a name may carry its ending."""
    path = RULES / "profiles" / f"{SHIPPED}.yaml"
    assert [profile_file(name, RULES, "vi") for name in (SHIPPED, f"{SHIPPED}.yaml", str(path))] == [path] * 3


# the whole way


MIXED = (
    HEAD
    + """points: {critical: "9/2", minor: 2}
rule_points: {CB-1.1.e-1: "7/3", TC-1.2.3.b-1: 0}
groups:
  - {id: X, label: {vi: a, en: a}, points: "40/3", select: [{severity: [critical]}]}
  - {id: Y, label: {vi: b, en: b}, points: 21, rules: [CB-1.1.e-1], select: [{severity: [major], document: [cao-bang-2024]}]}
  - {id: Z, label: {vi: c, en: c}, points: 5, select: [{severity: [minor], citation: [{article: 1}]}]}
bands:
  - {from: 90, grade: {vi: a, en: a}}
  - {from: 70, grade: {vi: b, en: b}}
  - {from: 45, grade: {vi: c, en: c}}
  - {from: 20, grade: {vi: d, en: d}}
  - {from: 0, grade: {vi: e, en: e}}
caps:
  - {grade: 1, groups: [X, Z], below: "2/3", why: {vi: a, en: a}}
  - {grade: 2, groups: [Y], why: {vi: a, en: a}}
  - {grade: 3, rules: [CB-1.1.e-1, TC-1.2.3.b-2], why: {vi: a, en: a}}
"""
)
UNGROUPED = HEAD + 'points: {critical: "9/2"}\nrule_points: {CB-1.1.e-1: "7/3", CB-1.2.b-6: "1/7", TC-1.2.3.b-1: 0}\n'


@pytest.mark.parametrize("body", [None, MIXED, UNGROUPED], ids=["kèm theo", "nhóm lẻ", "không nhóm"])
def test_the_tally_agrees_with_the_findings_under_a_profile(tmp_path: Path, shipped: Settled, body: str | None) -> None:
    """The fast path gives the grade that the full one gives, for each unit of a fleet."""
    made = shipped
    if body is not None:
        file = tmp_path / "p.yaml"
        file.write_text(body, encoding="utf-8")
        made = settle(file, BOOK, "vi")
    book = Rulebook({**BOOK.compiled, "scoring": made.scoring})
    reader = RecordReader(book.facts, book.actors, book.entries)
    grades = [band["grade"]["vi"] for band in made.scoring["bands"]]
    seen: Counter[str] = Counter()
    for text_, as_of in fleet(RULES, 60, 23):
        read = reader.read_json(json.dumps(text_).encode(), Place("fleet")).record
        assert read is not None
        checker = Checker(book, as_of.toordinal(), decider=process_decider())
        grade = score(scored_items(findings(checker.check(read), checker)), made.scoring, checker.decider)["grade"]
        tally = Tally(checker)
        tally.add(read)
        assert [grades[place] for place in tally.grades] == ([grade] if grade else [])
        seen[grade] += 1
    assert len(seen) > 2


def result_of(capsys: Capture, *arguments: Any) -> dict[str, Any]:
    made = check(capsys, *arguments, "--format", "json").result
    jsonschema.Draft202012Validator(RESULT_SCHEMA).validate(made)
    return made


SAMPLE = ROOT / "samples" / "cao-bang" / "xa-dong-khe-lan-lon.yaml"


def test_the_result_names_the_profile_and_its_groups(capsys: Capture, shipped: Settled) -> None:
    """At the top, null without one; groups in the score, whose points add up to the total."""
    plain, made = result_of(capsys, SAMPLE), result_of(capsys, SAMPLE, "--profile", SHIPPED)
    assert plain["profile"] is None and plain["units"][0]["score"]["groups"] == []
    assert made["profile"] == shipped.described
    points = made["units"][0]["score"]
    assert points["model"] == f"{BOOK.scoring['id']}/{SHIPPED}"
    for name in ("earned", "possible"):
        assert sum(Fraction(group[name]) for group in points["groups"]) == Fraction(points[name])
    assert [item["result"] for item in plain["units"][0]["findings"]] == [
        item["result"] for item in made["units"][0]["findings"]
    ]
    value = next(item for item in made["units"][0]["xccdf"] if item["system"].endswith(":default"))
    assert Fraction(value["exact"]) == 100 * Fraction(points["earned"]) / Fraction(points["possible"])


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        ("vi", ["Theo hồ sơ chấm điểm “", "khác mặc định:", "  - nhóm B. Công khai: 25 điểm, ", "B. Công khai   ", "Nhóm tiêu chí"]),
        ("en", ["By the profile “", "differs from the default in:", "  - group B. Publicity: 25 points, ", "B. Publicity  ", "Group "]),
    ],
)  # fmt: skip
def test_the_table_names_the_profile_and_its_groups(capsys: Capture, lang: str, lines: list[str]) -> None:
    """The groups under the score of a unit, the deviations at the end."""
    shown = check(capsys, SAMPLE, "--profile", SHIPPED, "--lang", lang).out
    assert [line for line in lines if line not in shown] == []


def test_a_profile_without_deviations_says_so() -> None:
    """Nothing is left to be guessed."""
    described = {"id": "a", "title": "A", "sha256": "0" * 64, "deviations": []}
    assert profile_lines(described, "vi") == [
        f"Theo hồ sơ chấm điểm “A” (a, SHA-256 {'0' * 12}…); không khác mặc định."
    ]


def orders(files: list[Path]) -> Iterator[list[Path]]:
    yield files
    yield files[::-1]


def test_the_same_bytes_in_any_order(capsys: Capture) -> None:
    """Under a profile too."""
    files = sorted((ROOT / "samples" / "cao-bang").glob("*.yaml"))[:4]
    shown = {check(capsys, *order, "--profile", SHIPPED, "--format", "json").out for order in orders(files)}
    assert len(shown) == 1
