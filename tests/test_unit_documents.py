"""The documents that a unit is checked under: two at once, and those that the rulebook does not have."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from running import danchu, record, write

from checker.data import data_folder
from checker.result_schema import RESULT_SCHEMA

Capture = pytest.CaptureFixture[str]
DAY = ("--as-of", "2026-01-15", "--engine", "plain")

DOCUMENT = """
schema: danchu/document/1
id: thai-nguyen-thu
number: null
title: {vi: Nghị quyết thử, en: Resolution for a test}
short: {vi: Nghị quyết thử của Hội đồng nhân dân tỉnh Thái Nguyên, en: test resolution of Thái Nguyên province}
issuer: {vi: Hội đồng nhân dân tỉnh Thái Nguyên, en: People's Council of Thái Nguyên province}
issuer_level: province
adopted: 2024-12-10
assessment: {start: 2025-01-01, end: null, why: {vi: Văn bản thử., en: A text for a test.}}
place: {province: "19", commune: null, former_province: null, name: {vi: tỉnh Thái Nguyên, en: Thái Nguyên province}}
provisions:
  - {article: 1}
not_rules: []
"""
RULES = """
schema: danchu/rules/1
document: thai-nguyen-thu
rules:
  - id: TN-1-1
    citation: {article: 1}
    title: {vi: Đối thoại hằng năm, en: Yearly dialogue}
    requirement: {vi: Mỗi năm đối thoại một lần., en: One dialogue a year.}
    binds: [commune_peoples_committee]
    level: unit
    modality: obligation
    severity: critical
    topic: dialogue
    window: {every: year}
    require: {held: {fact: people_dialogue}}
    remedy: {vi: Tổ chức đối thoại., en: Hold it.}
    evidence: {vi: Biên bản., en: Minutes.}
"""


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The rulebook shipped, with a provincial text of Thái Nguyên beside that of Tân Cương commune."""
    folder = tmp_path_factory.mktemp("two") / "rules"
    shutil.copytree(data_folder("rules"), folder, ignore=shutil.ignore_patterns("signoff.yaml"))
    (folder / "thai-nguyen-thu").mkdir()
    (folder / "thai-nguyen-thu" / "document.yaml").write_text(DOCUMENT.lstrip(), encoding="utf-8")
    (folder / "thai-nguyen-thu" / "01.yaml").write_text(RULES.lstrip(), encoding="utf-8")
    return folder


def tan_cuong(identity: str = "xa-tan-cuong", **unit: Any) -> dict[str, Any]:
    """The committee of Tân Cương commune: no dialogue in 2025, a council for dissemination that did nothing."""
    made = record(identity, events={"people_dialogue": [], "dissemination": []})
    where = {"name": "Ủy ban nhân dân xã Tân Cương", "province": "19", "commune": "05503"}
    made["unit"] = {**made["unit"], **where, **unit}
    return {**made, "documents": {"legal_dissemination_council": []}}


TWO = ("--rule", "TN-1-1", "--rule", "TC-1.2.2.c-1")


def one_unit(shown: Any) -> dict[str, Any]:
    """The only unit of a JSON result, which has the shape that the schema says."""
    result = shown.result
    jsonschema.validate(result, RESULT_SCHEMA)
    (unit,) = result["units"]
    made: dict[str, Any] = unit
    return made


# two documents on one unit


@pytest.mark.slow
def test_both_documents_are_checked_and_each_finding_names_its_own(
    capsys: Capture, tmp_path: Path, rules: Path
) -> None:
    """A commune answers to its own council and to that of its province; the score is over both."""
    files = write(tmp_path, tan_cuong())
    unit = one_unit(danchu(capsys, "check", *files, *DAY, *TWO, "--rules", rules, "--format", "json"))
    assert [(item["document"], item["rule"], item["result"], item["reason"]) for item in unit["findings"]] == [
        ("tan-cuong-22-2025", "TC-1.2.2.c-1", "fail", "missing"), ("thai-nguyen-thu", "TN-1-1", "fail", "missing"),
    ]  # fmt: skip
    assert unit["documents"] == {"checked": ["tan-cuong-22-2025", "thai-nguyen-thu"], "not_in_rulebook": []}
    assert unit["findings"][1]["citation"] == "Điều 1 Nghị quyết thử của Hội đồng nhân dân tỉnh Thái Nguyên"
    # 1 point of severity minor, 5 of severity critical
    assert (unit["score"]["earned"], unit["score"]["possible"]) == ("0", "6")


def test_without_a_choice_every_rule_of_both_is_there(capsys: Capture, tmp_path: Path, rules: Path) -> None:
    """The second document takes nothing from the first."""
    files = write(tmp_path, tan_cuong())
    alone = one_unit(danchu(capsys, "check", *files, *DAY, "--format", "json"))
    both = one_unit(danchu(capsys, "check", *files, *DAY, "--rules", rules, "--format", "json"))
    assert {item["rule"] for item in both["findings"]} == {item["rule"] for item in alone["findings"]} | {"TN-1-1"}
    one = one_unit(
        danchu(capsys, "check", *files, *DAY, "--rules", rules, "--document", "thai-nguyen-thu", "--format", "json")
    )
    assert (one["documents"]["checked"], [item["rule"] for item in one["findings"]]) == (
        ["thai-nguyen-thu"],
        ["TN-1-1"],
    )


def test_the_table_has_a_heading_for_each_document(capsys: Capture, tmp_path: Path, rules: Path) -> None:
    """A reader sees under which text a finding stands; under one text alone there is no heading."""
    files = write(tmp_path, tan_cuong())
    shown = danchu(capsys, "check", *files, *DAY, *TWO, "--rules", rules).out
    lines = shown.splitlines()
    first = lines.index(
        "Theo Nghị quyết số 22/NQ-HĐND ngày 01/10/2025 của Hội đồng nhân dân xã Tân Cương, tỉnh Thái Nguyên:"
    )
    second = lines.index("Theo Nghị quyết thử của Hội đồng nhân dân tỉnh Thái Nguyên:")
    assert [lines[place + 1] for place in (first, second)] == ["Vi phạm 1", "Vi phạm 1"]
    places = [next(number for number, line in enumerate(lines) if rule in line) for rule in ("TC-1.2.2.c-1", "TN-1-1")]
    assert first < places[0] < second < places[1]
    assert "chưa có văn bản" not in shown
    english = danchu(capsys, "check", *files, *DAY, *TWO, "--rules", rules, "--lang", "en").out
    assert "Under the test resolution of Thái Nguyên province:" in english
    assert "Theo " not in danchu(capsys, "check", *files, *DAY, "--rule", "TC-1.2.2.c-1", "--rules", rules).out


@pytest.mark.slow
def test_areas_say_which_document_a_target_is_of(capsys: Capture, tmp_path: Path, rules: Path) -> None:
    """Each row of `areas` carries its document."""
    text = (rules / "thai-nguyen-thu" / "01.yaml").read_text(encoding="utf-8").replace("level: unit", "level: both")
    folder = tmp_path / "rules"
    shutil.copytree(rules, folder)
    (folder / "thai-nguyen-thu" / "01.yaml").write_text(text, encoding="utf-8")
    files = write(tmp_path, tan_cuong())
    result = danchu(capsys, "check", *files, *DAY, "--rules", folder, "--format", "json").result
    documents = {row["rule"]: row["document"] for row in result["areas"]}
    assert documents["TN-1-1"] == "thai-nguyen-thu"
    assert set(documents.values()) == {"tan-cuong-22-2025", "thai-nguyen-thu"}


# documents that are not in the rulebook

PROVINCE_19 = {"level": "province", "code": "19", "name": "tỉnh Thái Nguyên"}
VINH_LONG = {"level": "province", "code": "86", "name": "tỉnh Vĩnh Long"}
COMMUNE_04 = {"level": "commune", "code": "01273", "name": "phường Thục Phán"}


@pytest.mark.parametrize(
    ("unit", "checked", "missing"),
    [
        ({}, ["tan-cuong-22-2025"], [PROVINCE_19]),
        ({"kind": "village", "level": "village"}, ["tan-cuong-22-2025"], [PROVINCE_19]),
        ({"province": "04", "commune": "01273"}, ["cao-bang-2024"], [COMMUNE_04]),
        ({"province": "04", "commune": "01273", "level": "village", "kind": "village"}, ["cao-bang-2024"], [COMMUNE_04]),
        # a body of the province that stands in a commune answers to no commune
        ({"province": "04", "commune": "01273", "level": "province", "kind": "state_agency"}, ["cao-bang-2024"], []),
        ({"province": "04", "commune": None}, ["cao-bang-2024"], []),
        ({"province": "86", "commune": None, "level": "province", "kind": "state_agency"}, [], [VINH_LONG]),
        (
            {"province": "86", "commune": None, "former_province": "84", "level": "province", "kind": "state_agency"},
            ["tra-vinh-28-2024"], [],
        ),
        (
            {"province": "19", "commune": "01846", "former_province": "06"}, [],
            [
                {"level": "province", "code": "06", "name": "tỉnh Bắc Kạn"},
                {"level": "commune", "code": "01846", "name": "phường Huyền Tụng"},
            ],
        ),
        (
            {"province": "52", "commune": None, "former_province": "52"}, [],
            [{"level": "province", "code": "52", "name": "tỉnh Bình Định"}],
        ),
    ],
)  # fmt: skip
def test_json_says_which_documents_were_there(
    capsys: Capture, tmp_path: Path, unit: dict[str, Any], checked: list[str], missing: list[dict[str, str]]
) -> None:
    """By the place of the unit and the level of the texts, whatever is checked of them."""
    files = write(tmp_path, tan_cuong(**unit))
    found = one_unit(danchu(capsys, "check", *files, *DAY, "--format", "json"))
    assert found["documents"] == {"checked": checked, "not_in_rulebook": missing}


LINES = [
    (
        {},
        "Bộ quy tắc chưa có văn bản của tỉnh Thái Nguyên; kết quả trên chỉ theo văn bản của xã Tân Cương.",
        "The rulebook has no document of Thái Nguyên province; the result above is by that of Tân Cương commune alone.",
    ),
    (
        {"province": "86", "commune": None, "level": "province", "kind": "state_agency"},
        "Bộ quy tắc chưa có văn bản của tỉnh Vĩnh Long; đơn vị chưa được kiểm tra theo văn bản nào.",
        "The rulebook has no document of Vĩnh Long province; the unit was checked under none.",
    ),
    (
        {"province": "56", "former_province": "58", "commune": "22738"},
        "Bộ quy tắc chưa có văn bản của tỉnh Ninh Thuận (nay thuộc tỉnh Khánh Hòa) và phường Đô Vinh; "
        "đơn vị chưa được kiểm tra theo văn bản nào.",
        "The rulebook has no document of Ninh Thuận province (now in Khánh Hòa province) and Đô Vinh ward; "
        "the unit was checked under none.",
    ),
]


@pytest.mark.parametrize(("unit", "vietnamese", "english"), LINES)
def test_the_table_of_a_unit_ends_with_what_is_not_there(
    capsys: Capture, tmp_path: Path, unit: dict[str, Any], vietnamese: str, english: str
) -> None:
    """In the language of the table."""
    files = write(tmp_path, tan_cuong(**unit))
    assert vietnamese in danchu(capsys, "check", *files, *DAY).out.splitlines()
    assert english in danchu(capsys, "check", *files, *DAY, "--lang", "en").out.splitlines()


def test_nothing_is_said_where_nothing_is_missing(capsys: Capture, tmp_path: Path, rules: Path) -> None:
    """With a text of the province and one of the commune."""
    files = write(tmp_path, tan_cuong())
    assert "chưa có văn bản" not in danchu(capsys, "check", *files, *DAY, "--rules", rules).out


def test_the_table_of_many_units_counts_them_by_area(capsys: Capture, tmp_path: Path) -> None:
    """Provinces by name, communes by their province; a unit with two records counts once."""
    units = [tan_cuong("xa-1"), tan_cuong("xa-2"), tan_cuong("xa-3", province="04", commune="01273")]
    units += [tan_cuong("xa-4", province="31", former_province="30", commune="10507")]
    again = {**units[0], "period": {"from": "2024-01-01", "to": "2024-12-31"}}
    files = write(tmp_path, *units, again)
    shown = danchu(capsys, "check", *files, *DAY).out.splitlines()
    assert (
        "Bộ quy tắc chưa có văn bản cấp tỉnh của: tỉnh Thái Nguyên (2 đơn vị), "
        "tỉnh Hải Dương (nay thuộc thành phố Hải Phòng) (1 đơn vị)."
    ) in shown
    assert (
        "Bộ quy tắc chưa có văn bản cấp xã cho các đơn vị tại: tỉnh Cao Bằng (1 đơn vị), thành phố Hải Phòng (1 đơn vị)."
    ) in shown
    english = danchu(capsys, "check", *files, *DAY, "--lang", "en").out.splitlines()
    assert (
        "The rulebook has no document of the commune for units in: Cao Bằng province (units: 1), Hải Phòng city (units: 1)."
    ) in english


def test_the_order_of_the_files_does_not_show(capsys: Capture, tmp_path: Path) -> None:
    """The same bytes in any order, with the documents of each unit."""
    units = [tan_cuong("xa-1"), tan_cuong("xa-2", province="04", commune="01273"), tan_cuong("xa-3", province="19")]
    files = write(tmp_path, *units)
    first = danchu(capsys, "check", *files, *DAY, "--format", "json").out
    assert danchu(capsys, "check", *reversed(files), *DAY, "--format", "json").out == first
    assert [unit["documents"]["checked"] for unit in json.loads(first)["units"]] == [
        ["tan-cuong-22-2025"], ["cao-bang-2024"], ["tan-cuong-22-2025"],
    ]  # fmt: skip
