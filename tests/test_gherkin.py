"""The vocabulary of the scenarios: each step, helpful errors, outlines and backgrounds, and their page."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from checker.days import parse_day, window_of
from checker.findings import Finding
from checker.gherkin import STEPS, Bench, FeatureError, Runner, StepError, Story, Unmet, perform, read_feature
from checker.gherkin.__main__ import main
from checker.gherkin.labels import period, said

RULE = "CB-1.1.e-1"
UNIT = 'hồ sơ năm 2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng'
DIALOGUE = "Hội nghị trao đổi, đối thoại với Nhân dân"
README = Path(__file__).parent.parent / "features" / "README.md"
HEAD = f"# language: vi\nTính năng: Thử\n\n  Bối cảnh:\n    Biết {UNIT}\n"


@pytest.fixture
def told(bench: Bench) -> Story:
    """A story whose unit is named already."""
    story = Story(bench, RULE, "thử.feature")
    perform(story, "given", UNIT, 1)
    return story


def given(story: Story, *steps: str) -> dict[str, Any]:
    """The raw record after these steps."""
    for step in steps:
        perform(story, "given", step)
    return story.raw()


def feature(folder: Path, text: str) -> Path:
    path = folder / "thử.feature"
    path.write_text(text, encoding="utf-8")
    return path


# Biết


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("tỉnh Cao Bằng", {"province": "04", "commune": None, "former_province": None}),
        ("thành phố Hải Phòng", {"province": "31", "commune": None, "former_province": None}),
        ("xã Tân Cương, tỉnh Thái Nguyên", {"province": "19", "commune": "05503", "former_province": None}),
        ("tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)", {"province": "86", "commune": None, "former_province": "84"}),
        ("tỉnh Trà Vinh", {"province": "84", "commune": None, "former_province": None}),
    ],
)
def test_place_becomes_official_codes(bench: Bench, place: str, expected: dict[str, str | None]) -> None:
    """Names of rules/places.csv are codes in the record, those of former provinces too."""
    story = Story(bench, RULE)
    unit = given(story, f'hồ sơ năm 2025 của Trường A, loại "Đơn vị sự nghiệp công lập", {place}')["unit"]
    assert {name: unit[name] for name in expected} == expected
    assert unit["level"] == ("commune" if expected["commune"] else "province")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("năm 2025", window_of("2025")),
        ("6 tháng đầu năm 2025", window_of("2025-H1")),
        ("6 tháng cuối năm 2025", window_of("2025-H2")),
        ("quý I/2025", window_of("2025-Q1")),
        ("quý III/2025", window_of("2025-Q3")),
        ("quý IV/2025", window_of("2025-Q4")),
        ("tháng 7/2025", window_of("2025-07")),
        ("từ 12/07/2024 đến 31/12/2024", (parse_day("2024-07-12"), parse_day("2024-12-31"))),
    ],
)
def test_period_is_read_and_said_in_the_same_words(text: str, expected: tuple[int, int]) -> None:
    """Every way to write a period, there and back."""
    assert period(text) == expected
    assert said(expected).removeprefix("kỳ ") == text


RECORD_STEPS = [
    ("số liệu đầy đủ đến ngày 30/09/2025", ("complete_through",), "2025-09-30"),
    ("đơn vị thành lập ngày 01/07/2025", ("unit", "founded_on"), "2025-07-01"),
    ("đơn vị chấm dứt hoạt động từ ngày 01/07/2025", ("unit", "dissolved_on"), "2025-07-01"),
    ('"Số thủ tục hành chính thuộc thẩm quyền" là 1.200', ("figures", "procedure_count"), 1200),
    (
        '"Số nội dung phải công khai" quý IV/2025 là 3',
        ("figures", "publicity_item_count"),
        [{"period": "2025-Q4", "value": 3}],
    ),
    ('"Cổng, trang thông tin điện tử của đơn vị" là có', ("flags", "has_website"), True),
    ('"tổ chức công đoàn cơ sở" là không', ("unit", "attributes", "has_trade_union"), False),
    ('"tổng số người của đơn vị" là 34', ("unit", "attributes", "staff_count"), 34),
    ('"ngày kết thúc năm công tác" là ngày 31/05/2025', ("unit", "attributes", "working_year_end"), "2025-05-31"),
    ('"cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ"', ("unit", "attributes", "department"), ["home_affairs"]),
    (
        '"cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ" và "Sở Tư pháp"',
        ("unit", "attributes", "department"),
        ["home_affairs", "justice"],
    ),
    (
        '"Biện pháp đổi mới phương thức quản lý" là "rút ngắn thời gian họp"',
        ("texts", "management_innovation"),
        "rút ngắn thời gian họp",
    ),
    ('"Biện pháp đổi mới phương thức quản lý" là trống', ("texts", "management_innovation"), ""),
    (f'có "{DIALOGUE}" ngày 03/06/2025', ("events", "people_dialogue"), [{"on": "2025-06-03"}]),
    (
        f'có "{DIALOGUE}" ngày 03/06/2025, số người dự: 120; '
        "cơ quan phối hợp: Ủy ban Mặt trận Tổ quốc Việt Nam và cơ quan khác; Mặt trận chỉ tham dự: không",
        ("events", "people_dialogue"),
        [
            {
                "on": "2025-06-03",
                "participants": 120,
                "co_organizer": ["fatherland_front", "other"],
                "front_attended": False,
            }
        ],
    ),
    (
        'có "Quy chế thực hiện dân chủ ở cơ sở" ngày 15/01/2025, số ký hiệu: 05/QĐ-UBND; có hiệu lực đến: 31/12/2027',
        ("documents", "democracy_regulation"),
        [{"issued": "2025-01-15", "number": "05/QĐ-UBND", "in_force_until": "2027-12-31"}],
    ),
    (
        'có "Buổi tiếp công dân của người đứng đầu" vào các ngày 05/10/2025, 12/10/2025; số lượt công dân: 2',
        ("events", "head_citizen_reception"),
        [{"on": "2025-10-05", "visitors": 2}, {"on": "2025-10-12", "visitors": 2}],
    ),
    (
        'có "Tin báo, phản ánh vi phạm được tiếp nhận" không ghi ngày, ngày xử lý: 20/10/2025; văn bản xử lý: trống',
        ("events", "violation_report"),
        [{"handled_on": "2025-10-20", "handling": ""}],
    ),
    (f'không có "{DIALOGUE}" nào', ("events", "people_dialogue"), []),
    (
        f'đơn vị tiền thân "xã Độc Lập" có "{DIALOGUE}" ngày 05/03/2025',
        ("unit", "predecessors"),
        [{"id": "tien-than-1", "events": {"people_dialogue": [{"on": "2025-03-05"}]}, "documents": {}}],
    ),
    (
        f'đơn vị tiền thân "xã Độc Lập" không có "{DIALOGUE}" nào',
        ("unit", "predecessors"),
        [{"id": "tien-than-1", "events": {"people_dialogue": []}, "documents": {}}],
    ),
    (
        'người thẩm định kết luận "Vi phạm" ngày 10/01/2026',
        ("judgements",),
        [{"rule": RULE, "result": "fail", "by": "Đoàn kiểm tra", "on": "2026-01-10"}],
    ),
]


@pytest.mark.parametrize(("step", "path", "expected"), RECORD_STEPS, ids=[step for step, _, _ in RECORD_STEPS])
def test_step_writes_the_record(told: Story, step: str, path: tuple[str, ...], expected: Any) -> None:
    """What a Given step puts into the record."""
    found: Any = given(told, step)
    for key in path:
        found = found[key]
    assert found == expected


def test_later_steps_add_or_replace(told: Story) -> None:
    """Happenings add up, `không có` starts again, a figure told twice is the last one."""
    happened = f'có "{DIALOGUE}" ngày 03/06/2025'
    assert len(given(told, happened, happened)["events"]["people_dialogue"]) == 2
    assert given(told, f'không có "{DIALOGUE}" nào', happened)["events"]["people_dialogue"] == [{"on": "2025-06-03"}]
    figure = "Số hồ sơ nộp trực tuyến"
    assert given(told, f'"{figure}" là 1', f'"{figure}" là 2')["figures"] == {"dossier_online_count": 2}
    both = given(told, f'"{figure}" năm 2024 là 5')["figures"]["dossier_online_count"]
    assert both == [{"period": "2025", "value": 2}, {"period": "2024", "value": 5}]


@pytest.mark.parametrize(
    "label",
    [
        DIALOGUE,
        "Số hồ sơ nộp trực tuyến",
        "Cổng, trang thông tin điện tử của đơn vị",
        "tổ chức công đoàn cơ sở",
        "Biện pháp đổi mới phương thức quản lý",
    ],
)
def test_not_reported_takes_a_fact_out_again(told: Story, label: str) -> None:
    """`chưa báo cáo` leaves no trace of a fact, whatever its section."""
    before = told.raw()
    fact = told.labels.fact(label)
    step = {"events": f'có "{label}" ngày 03/06/2025', "figures": f'"{label}" là 1', "texts": f'"{label}" là "x"'}
    given(told, step.get(fact.section, f'"{label}" là có'))
    assert told.raw() != before
    assert given(told, f'chưa báo cáo "{label}"') == before


def test_later_record_step_replaces_unit_place_and_period_only(told: Story) -> None:
    """Facts of the background stay."""
    record = given(
        told,
        f'không có "{DIALOGUE}" nào',
        'hồ sơ năm 2024 của Trường A, loại "Đơn vị sự nghiệp công lập", thành phố Hải Phòng',
    )
    assert record["unit"]["kind"] == "public_service_unit"
    assert record["period"] == {"from": "2024-01-01", "to": "2024-12-31"}
    assert record["events"] == {"people_dialogue": []}


# Mistakes

WRONG_STEPS = [
    ('không có "Hội nghị đối thoại với Nhân dân" nào', "gần nhất: “Hội nghị trao đổi, đối thoại với Nhân dân”"),
    (f'có "{DIALOGUE}" ngày 03/06/2025, số người: 3', "không có thuộc tính “số người”; gần nhất: “số người dự”"),
    (f'có "{DIALOGUE}" ngày 03/06/2025, nội dung: hoạt động', "cần một trong: “hoạt động của Ủy ban nhân dân”"),
    (f'có "{DIALOGUE}" ngày 03/06/2025, số người dự: nhiều', "“số người dự” cần một số nguyên"),
    (
        f'có "{DIALOGUE}" ngày 03/06/2025, chức vụ người chủ trì: Chủ tịch; số người: 3',
        "không có thuộc tính “số người”; gần nhất: “số người dự”",
    ),
    (f'có "{DIALOGUE}" ngày 31/06/2025', "“31/06/2025” không phải một ngày có thật"),
    (f'"{DIALOGUE}" là 3', 'là việc có ngày: viết `có "…" ngày …`'),
    ('có "Số hồ sơ nộp trực tuyến" ngày 03/06/2025', 'là chỉ tiêu: viết `"…" là 10`'),
    ('"Số hồ sơ nộp trực tuyến" năm 25 là 3', "“năm 25” không phải một kỳ; viết như: năm 2025"),
    ('"Số hồ sơ nộp trực tuyến" từ 02/01/2025 đến 05/01/2025 là 3', "phải là năm, 6 tháng, quý hoặc tháng"),
    ('"tổ chức công đoàn cơ sở" là rồi', "cần `có` hoặc `không`"),
    ('hồ sơ năm 2025 của A, loại "Ủy ban xã", tỉnh Cao Bằng', "không có loại đơn vị nào tên “Ủy ban xã”"),
    (UNIT.replace("tỉnh Cao Bằng", "tỉnh Cao Băng"), "không có tỉnh, thành phố “tỉnh Cao Băng”; gần nhất: “tỉnh cao"),
    (UNIT.replace("tỉnh Cao Bằng", "xã Quảng, tỉnh Cao Bằng"), "tỉnh Cao Bằng không có “xã Quảng” trong danh mục"),
    ('người thẩm định kết luận "Chưa đến hạn" ngày 10/01/2026', 'chỉ kết luận "Đạt" hoặc "Vi phạm"'),
    (f'có "{DIALOGUE}" vào ngày 03/06/2025', 'gần nhất: `có "{việc hoặc văn bản}" vào các ngày {ngày}, {ngày}'),
    ("đánh giá vào ngày 15/01/2026", "bước này phải đứng sau Khi, không đứng sau Biết"),
]


@pytest.mark.parametrize(("step", "message"), WRONG_STEPS, ids=[step for step, _ in WRONG_STEPS])
def test_wrong_step_says_what_to_write(told: Story, step: str, message: str) -> None:
    """The message names what was found and what is nearest."""
    with pytest.raises(StepError) as error:
        perform(told, "given", step)
    assert message in str(error.value)


def test_invalid_record_fails_with_the_message_of_the_reader(told: Story) -> None:
    """Its place is the line of the step that told the mistake."""
    perform(told, "given", "số liệu đầy đủ đến ngày 30/09/2025", 2)
    perform(told, "given", f'có "{DIALOGUE}" ngày 01/10/2025', 3)
    with pytest.raises(StepError) as error:
        perform(told, "when", "đánh giá vào ngày 15/01/2026", 4)
    assert str(error.value) == (
        "hồ sơ không hợp lệ:\nthử.feature, dòng 3 (/events/people_dialogue/0/on): "
        "ngày 01/10/2025 sau ngày chốt số liệu (complete_through) 30/09/2025."
    )


def test_steps_stand_in_their_order(told: Story) -> None:
    """Nothing is found before Khi, and nothing more is told after it."""
    with pytest.raises(StepError, match="trước bước Thì phải có bước `Khi đánh giá vào ngày …`"):
        perform(told, "then", 'kết quả là "Đạt"')
    perform(told, "when", "đánh giá vào ngày 15/01/2026")
    with pytest.raises(StepError, match="bước Biết phải đứng trước bước Khi"):
        perform(told, "given", f'không có "{DIALOGUE}" nào')
    with pytest.raises(StepError, match="chưa có bước `hồ sơ"):
        perform(Story(told.bench, RULE), "when", "đánh giá vào ngày 15/01/2026")


# Thì


def finding(window: str, result: str, reason: str | None = None, **more: Any) -> Finding:
    values: dict[str, Any] = {
        "rule": {"id": RULE}, "document": {}, "window": window_of(window), "result": result, "reason": reason,
        "due": None, "days_late": None, "done": None, "needed": None, "evidence": [], "notes": [], "scored": True,
    }  # fmt: skip
    return Finding(**values | more)


@pytest.fixture
def found(told: Story) -> Story:
    """A story with the findings of two quarters."""
    told.findings = [
        finding("2025-Q3", "pass", due=parse_day("2025-09-30"), days_late=5, notes=["late"]),
        finding("2025-Q4", "fail", "missing", due=parse_day("2025-12-31")),
    ]
    return told


MET = [
    ['kết quả quý III/2025 là "Đạt"', "số ngày chậm là 5", 'có ghi chú "Đã thực hiện nhưng muộn"'],
    ['kết quả quý III/2025 là "Đạt", lý do ""', "hạn cuối là ngày 30/09/2025"],
    ['kết quả quý IV/2025 là "Vi phạm"', "số ngày chậm là 0", 'không có ghi chú "Đã thực hiện nhưng muộn"'],
    ['kết quả kỳ từ 01/10/2025 đến 31/12/2025 là "Vi phạm", lý do "không có"', "hạn cuối là ngày 31/12/2025"],
]


@pytest.mark.parametrize("steps", MET, ids=[steps[0] for steps in MET])
def test_expectation_met(found: Story, steps: list[str]) -> None:
    """Details are those of the result named last."""
    for step in steps:
        perform(found, "then", step)


UNMET = [
    ('kết quả là "Đạt"', "có nhiều thì ghi rõ kỳ"),
    ('kết quả quý III/2025 là "Vi phạm"', 'cần: quý III/2025: "Vi phạm"\ncó: quý III/2025: "Đạt", hạn cuối 30/09/2025'),
    ('kết quả quý IV/2025 là "Vi phạm", lý do "quá hạn"', 'cần: quý IV/2025: "Vi phạm", lý do "quá hạn"\ncó: quý IV'),
    ('kết quả quý IV/2025 là "Vi phạm", lý do ""', "không có lý do"),
    ('kết quả năm 2025 là "Đạt"', "cần: một kết quả năm 2025\ncó: quý III/2025"),
    ("không có kết quả nào", 'quý IV/2025: "Vi phạm", lý do "không có"'),
]


@pytest.mark.parametrize(("step", "message"), UNMET, ids=[step for step, _ in UNMET])
def test_expectation_not_met_says_what_was_wanted_and_what_came(found: Story, step: str, message: str) -> None:
    """Both sides are in the words of the steps."""
    with pytest.raises(Unmet) as error:
        perform(found, "then", step)
    assert message in str(error.value)


@pytest.mark.parametrize(
    "step",
    [
        "số ngày chậm là 6",
        'không có ghi chú "Đã thực hiện nhưng muộn"',
        'có ghi chú "Có sử dụng hình thức này"',
        "hạn cuối là ngày 01/10/2025",
    ],
)
def test_detail_not_met(found: Story, step: str) -> None:
    """Days late, notes and due day are compared."""
    perform(found, "then", 'kết quả quý III/2025 là "Đạt"')
    with pytest.raises(Unmet):
        perform(found, "then", step)


@pytest.mark.parametrize(
    ("step", "message"),
    [
        ('kết quả là "Đat"', "không có kết quả nào tên “Đat”; gần nhất: “Đạt”"),
        ('kết quả là "Vi phạm", lý do "khong co"', "không có lý do nào tên “khong co”; gần nhất: “không có”"),
        ('có ghi chú "Muộn"', "không có ghi chú nào tên “Muộn”"),
    ],
)
def test_unknown_label_in_an_expectation_is_no_mere_failure(found: Story, step: str, message: str) -> None:
    """A label that nothing has would otherwise never be met, and `không có ghi chú` always."""
    with pytest.raises(StepError) as error:
        perform(found, "then", step)
    assert message in str(error.value)
    assert not isinstance(error.value, Unmet)


# Feature files


def test_outlines_are_written_out_and_backgrounds_put_before(tmp_path: Path) -> None:
    """Backgrounds of the file and of the Quy tắc come first; each row is a scenario with its own line."""
    path = feature(
        tmp_path,
        HEAD
        + """
  Quy tắc: Khoản 1
    Bối cảnh:
      Biết số liệu đầy đủ đến ngày <ngày>

    @CB-1.1.e-1
    Khung kịch bản: Ngày <ngày>
      Biết <khai báo>
      Khi đánh giá vào ngày <ngày>
      Thì kết quả là "Đạt"
      Nhưng không có kết quả nào

      Dữ liệu:
        | ngày       | khai báo            |
        | 15/01/2026 | chưa báo cáo "A"    |
        | 16/01/2026 | không có "A \\| B" nào |
  Quy tắc: Khoản 2
    @CB-1.1.e-2
    Kịch bản: Khác
      Khi đánh giá vào ngày 15/01/2026
""",
    )
    first, second, other = read_feature(path).scenarios
    assert [(step.kind, step.text) for step in first.steps] == [
        ("given", UNIT),
        ("given", "số liệu đầy đủ đến ngày 15/01/2026"),
        ("given", 'chưa báo cáo "A"'),
        ("when", "đánh giá vào ngày 15/01/2026"),
        ("then", 'kết quả là "Đạt"'),
        ("then", "không có kết quả nào"),
    ]
    assert [step.background for step in first.steps] == [True, True, False, False, False, False]
    assert (first.name, first.line, first.outline_line) == ('Ngày 15/01/2026 [15/01/2026, chưa báo cáo "A"]', 20, 12)
    assert (second.line, second.steps[2].text, second.row[0]) == (21, 'không có "A | B" nào', ("ngày", "16/01/2026"))
    assert (other.group, other.tags, len(other.steps)) == ("Khoản 2", ("CB-1.1.e-2",), 2)


SCENARIO = "\n  @CB-1.1.e-1\n  Kịch bản: Một\n    Khi đánh giá vào ngày 15/01/2026\n"
BROKEN_FILES = [
    (unicodedata.normalize("NFD", HEAD), 2, "Unicode NFD"),
    (HEAD.removeprefix("# language: vi\n"), 1, "dòng đầu phải là `# language: vi`"),
    ("\ufeff" + HEAD, 1, "không có BOM"),
    (HEAD + SCENARIO + "    Rồi xong\n", 10, "không hiểu dòng “Rồi xong”"),
    (HEAD + SCENARIO.replace("Kịch bản", "Khung kịch bản") + "    Dữ liệu:\n      | a |\n", 10, "chưa có hàng nào"),
    (HEAD + SCENARIO + "    Dữ liệu:\n      | a | b |\n      | 1 |\n", 12, "không có cùng số ô"),
    (HEAD + SCENARIO.replace("15/01/2026", "<ngày>"), 8, "không có bảng `Dữ liệu:`"),
    (HEAD + SCENARIO.replace("15/01/2026", "<ngày>") + "    Dữ liệu:\n      | a |\n      | 1 |\n", 9, "cột “ngày”"),
    (HEAD + "\n  @CB-1.1.e-1\n  Kịch bản: Một\n", 8, "không có bước nào"),
    (HEAD + SCENARIO + "      | a |\n", 9, "không dùng bảng hoặc đoạn chữ dưới một bước"),
    ("# language: vi\n", 2, "chưa có `Tính năng:`"),
]


@pytest.mark.parametrize(("text", "line", "message"), BROKEN_FILES, ids=[message for _, _, message in BROKEN_FILES])
def test_broken_file_is_refused_with_its_line(tmp_path: Path, text: str, line: int, message: str) -> None:
    """A file that cannot be read is an error of its own, never a file without scenarios."""
    with pytest.raises(FeatureError) as error:
        read_feature(feature(tmp_path, text), "tệp")
    assert error.value.line == line
    assert message in error.value.message


def test_name_used_twice_is_a_mistake(bench: Bench, tmp_path: Path) -> None:
    """pytest-bdd would drop the first one; the runner still runs both."""
    outcomes = list(Runner(bench).run_files([feature(tmp_path, HEAD + SCENARIO + SCENARIO)]))
    assert [outcome.scenario is None for outcome in outcomes] == [True, False, False]
    assert outcomes[0].message == "tên kịch bản “Một” đã dùng ở dòng 8; hãy đặt tên khác"


# The runner

TAGS = [
    ("@CB-1.1.e-1 @CB-1.1.e-2", "mỗi kịch bản cần đúng một thẻ mã quy tắc; ở đây có 2"),
    ("", "mỗi kịch bản cần đúng một thẻ mã quy tắc; ở đây có 0"),
    ("@CB-1.1.e-11", "thẻ @CB-1.1.e-11 không phải mã quy tắc; gần nhất: “CB-1.1.e-1”"),
]


@pytest.mark.parametrize(("tags", "message"), TAGS, ids=[tags for tags, _ in TAGS])
def test_scenario_names_exactly_one_rule(bench: Bench, tmp_path: Path, tags: str, message: str) -> None:
    """The tag is the rule that is checked."""
    (outcome,) = Runner(bench).run_files([feature(tmp_path, HEAD + SCENARIO.replace("@CB-1.1.e-1", tags))])
    assert (outcome.verdict, outcome.message.startswith(message)) == ("broken", True)


def test_scenario_without_expectation_does_not_pass(bench: Bench, tmp_path: Path) -> None:
    """Nothing expected is nothing tested."""
    (outcome,) = Runner(bench).run_files([feature(tmp_path, HEAD + SCENARIO)])
    assert (outcome.verdict, outcome.message) == ("broken", "kịch bản không có bước Thì")


def test_fault_of_ours_is_reported_and_stops_nothing_else(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An exception from the engine is the outcome of its scenario only."""

    def faulty(*_: object) -> list[Finding]:
        raise KeyError("x")

    monkeypatch.setattr(bench, "findings", faulty)
    path = feature(tmp_path, HEAD + SCENARIO + SCENARIO.replace("Một", "Hai"))
    outcomes = list(Runner(bench).run_files([path]))
    assert [outcome.verdict for outcome in outcomes] == ["broken", "broken"]
    assert outcomes[0].message.startswith("lỗi của phần mềm: KeyError: 'x' (test_gherkin.py:")


def test_command_prints_file_line_wanted_and_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A scenario that is not met shows its line and both sides; exit code 1."""
    wrong = SCENARIO + '    Thì kết quả là "Đạt"\n'
    path = feature(tmp_path, HEAD + f'    Và không có "{DIALOGUE}" nào\n' + wrong)
    assert main([str(path)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[:4] == [
        f"{path}:9: [CB-1.1.e-1] Một",
        f'    {path}:11: Thì kết quả là "Đạt"',
        '    cần: "Đạt"',
        '    có: năm 2025: "Vi phạm", lý do "không có", hạn cuối 31/12/2025',
    ]
    assert lines[-1].startswith("1 kịch bản, 1 chưa đúng")


def test_command_passes_or_finds_nothing_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 0 where all pass, 2 where there is no such path."""
    path = feature(tmp_path, HEAD + SCENARIO + '    Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"\n')
    assert main([str(tmp_path)]) == 0
    assert main([str(path) + "x"]) == 2
    assert "1 kịch bản, 0 chưa đúng" in capsys.readouterr().out


# The page for those who write scenarios

BLOCKS = re.findall(r"```gherkin\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
WHOLE = [block for block in BLOCKS if block.startswith("# language")]
PARTS = [block.splitlines() for block in BLOCKS if not block.startswith("# language")]
KINDS = {"Biết": "given", "Khi": "when", "Thì": "then"}


def test_the_readme_shows_a_scenario_that_passes(bench: Bench, tmp_path: Path) -> None:
    """The complete example is true."""
    for block in WHOLE:
        outcomes = list(Runner(bench).run_files([feature(tmp_path, block)]))
        assert [outcome.message for outcome in outcomes] == [""] * len(outcomes) != []


def test_the_readme_shows_every_step(bench: Bench) -> None:
    """Each step has an example; each Given example is carried out with its labels."""
    shown: set[str] = set()
    for lines in PARTS:
        story, kind = Story(bench, RULE), "given"
        for line in lines:
            keyword, text = line.split(" ", 1)
            kind = KINDS.get(keyword, kind)
            shown |= {form.form for form in STEPS if form.kind == kind and form.pattern.fullmatch(text)}
            if kind == "given":
                perform(story, "given", text)
    assert shown == {form.form for form in STEPS}


def test_the_readme_lists_every_result_and_reason(bench: Bench) -> None:
    """Legal staff find each label in its tables."""
    from checker.texts import REASON_LABELS, RESULT_LABELS

    cells = {cell.strip() for cell in re.split(r"[|·\n]", README.read_text(encoding="utf-8"))}
    assert {label for label, _ in [*RESULT_LABELS.values(), *REASON_LABELS.values()]} <= cells
