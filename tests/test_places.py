"""Official codes: the tables that are kept here, and what a record is told about a code that no place has."""

from __future__ import annotations

import csv
import json
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from running import danchu, record, write

from checker.data import data_folder
from checker.errors import Place
from checker.places import Gazetteer
from checker.read import Read, RecordReader
from checker.rulebook.book import open_rulebook

Capture = pytest.CaptureFixture[str]
RULES = data_folder("rules")
BOOK = open_rulebook()
READER = RecordReader(BOOK.facts, BOOK.actors, BOOK.entries)


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table, as the csv module reads them."""
    with (RULES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


NOW, FORMER, OLD = rows("places.csv"), rows("places-former.csv"), rows("places-former-communes.csv")

# the tables


def test_there_are_as_many_places_as_there_were() -> None:
    """34 provinces and 3,321 communes since 01/07/2025; 63 provinces and 10,035 communes before; no code twice."""
    assert Counter(row["kind"] for row in NOW) == {
        "Tỉnh": 28, "Thành phố": 6, "Xã": 2621, "Phường": 687, "Đặc khu": 13,
    }  # fmt: skip
    assert Counter(row["kind"] for row in FORMER) == {"Tỉnh": 57, "Thành phố": 6}
    assert Counter(row["kind"] for row in OLD) == {"Xã": 7692, "Phường": 1726, "Thị trấn": 617}
    for table in (NOW, FORMER, OLD):
        assert max(Counter(row["code"] for row in table).values()) == 1


def test_every_place_lies_in_a_province() -> None:
    """The parent of a commune is a province of its time; a former province lies in one in force; names are whole."""
    provinces = {row["code"] for row in NOW if not row["parent"]}
    former = {row["code"] for row in FORMER}
    assert (len(provinces), len(former)) == (34, 63)
    assert {row["parent"] for row in NOW if row["parent"]} == provinces
    assert {row["parent"] for row in OLD} == former
    assert {row["now"] for row in FORMER} == provinces
    assert all(row["name"] == " ".join(row["name"].split()) != "" for row in [*NOW, *FORMER, *OLD])
    assert {len(row["code"]) for row in OLD} == {len(row["code"]) for row in NOW if row["parent"]} == {5}


def test_a_code_that_is_in_force_again_stayed_in_its_province() -> None:
    """Both lists may be asked for a code: they never name two provinces of today."""
    now = {row["code"]: row["parent"] for row in NOW}
    belongs = {row["code"]: row["now"] for row in FORMER}
    again = [row for row in OLD if row["code"] in now]
    assert len(again) == 3316
    assert [row for row in again if belongs[row["parent"]] != now[row["code"]]] == []


def test_the_source_of_the_tables_is_named() -> None:
    """PLACES.txt names each table, the package and its version, and the licence."""
    text = (RULES / "PLACES.txt").read_text(encoding="utf-8")
    tables = sorted(path.name for path in RULES.glob("*.csv"))
    assert tables == ["places-former-communes.csv", "places-former.csv", "places.csv"]
    for wanted in (*tables, "vietnamadminunits 1.0.4", "MIT License", "Tran Ngoc Minh Hieu"):
        assert wanted in text


def test_the_gazetteer_reads_them_as_they_stand() -> None:
    """Every row of the three tables, and the names in both languages."""
    lists = Gazetteer()
    for table, spots, parent in (
        (NOW, lists.places, "parent"), (FORMER, lists.former_provinces, "now"), (OLD, lists.former_communes, "parent"),
    ):  # fmt: skip
        assert [tuple(spot) for spot in spots.values()] == [
            (row["code"], row["kind"], row["name"], row[parent]) for row in table
        ]
    assert lists.called("01273") == "phường Thục Phán"
    assert [lists.called(code, "en") for code in ("01273", "05503", "31", "84", "xx")] == [
        "Thục Phán ward", "Tân Cương commune", "Hải Phòng city", "Trà Vinh province", "xx",
    ]  # fmt: skip
    # one number, two provinces: Bình Định had the code that Gia Lai has now
    assert (lists.places["52"].called, lists.former_provinces["52"].called) == ("tỉnh Gia Lai", "tỉnh Bình Định")
    assert [lists.province_now(code) for code in ("52", "64", "06", "99")] == ["52", "52", "19", None]


# records


def unit(name: str = "Ủy ban nhân dân", **codes: Any) -> dict[str, Any]:
    """A record of a unit at these places."""
    made = record()
    made["unit"] = {**made["unit"], "name": name, "commune": None, **codes}
    return made


def read(data: dict[str, Any]) -> Read:
    """Read as a file would be: the fast path, then what it leaves."""
    return READER.read_json(json.dumps(data, ensure_ascii=False).encode(), Place("ho-so.json"))


@pytest.mark.parametrize(
    "codes",
    [
        {"province": "04"},
        {"province": "04", "commune": "01273"},
        {"province": "04", "commune": "01273", "former_province": "04"},
        {"province": "86", "former_province": "84"},
        {"province": "86", "former_province": "84", "commune": "29242"},  # in force, once of Trà Vinh
        {"province": "19", "former_province": "06", "commune": "01846"},  # an old commune of Bắc Kạn
        {"province": "19", "commune": "01846"},  # the same, former province not said
        {"province": "06", "commune": "01846"},  # as it stood before the reform
        {"province": "06", "commune": "01840"},  # a code of then that is in force again
        {"province": "06", "former_province": "06"},
        {"province": "52", "former_province": "64"},  # Gia Lai, formerly Gia Lai
        {"province": "52", "former_province": "52"},  # Gia Lai, formerly Bình Định
    ],
    ids=lambda codes: "/".join(codes.values()),
)
def test_codes_in_force_and_of_before_the_reform_are_taken(codes: dict[str, str]) -> None:
    """Old codes where they fit the province or the former one."""
    assert [problem.show() for problem in read(unit(**codes)).problems] == []


WRONG: dict[str, tuple[dict[str, Any], str, str]] = {
    "mã xã không có": (
        {"province": "04", "commune": "01274"},
        "/unit/commune: không có xã, phường, đặc khu nào mang mã 01274, kể cả trước sắp xếp. "
        "Có phải là: 01273 (phường Thục Phán), 01279 (phường Nùng Trí Cao), 01294 (xã Lý Bôn)?",
        "/unit/commune: no commune, ward or special zone has the code 01274, now or before the reform. "
        "Did you mean: 01273 (Thục Phán ward), 01279 (Nùng Trí Cao ward), 01294 (Lý Bôn commune)?",
    ),
    "tên đơn vị cho biết xã": (
        {"province": "04", "commune": "01274", "name": "Trường Tiểu học xã Minh Tâm, tỉnh Cao Bằng"},
        "/unit/commune: không có xã, phường, đặc khu nào mang mã 01274, kể cả trước sắp xếp. "
        "Có phải là: 01747 (xã Minh Tâm), 01273 (phường Thục Phán), 01279 (phường Nùng Trí Cao)?",
        "/unit/commune: no commune, ward or special zone has the code 01274, now or before the reform. "
        "Did you mean: 01747 (Minh Tâm commune), 01273 (Thục Phán ward), 01279 (Nùng Trí Cao ward)?",
    ),
    "mã xã cũ không có": (
        {"province": "06", "commune": "01841"},
        "/unit/commune: không có xã, phường, đặc khu nào mang mã 01841, kể cả trước sắp xếp. "
        "Có phải là: 01840 (phường Đức Xuân), 01843 (phường Phùng Chí Kiên), 01846 (phường Huyền Tụng)?",
        "/unit/commune: no commune, ward or special zone has the code 01841, now or before the reform. "
        "Did you mean: 01840 (Đức Xuân ward), 01843 (Phùng Chí Kiên ward), 01846 (Huyền Tụng ward)?",
    ),
    "xã của tỉnh khác": (
        {"province": "04", "commune": "05503"},
        "/unit/commune: 05503 (xã Tân Cương) thuộc tỉnh Thái Nguyên (19), không thuộc tỉnh Cao Bằng (04).",
        "/unit/commune: 05503 (Tân Cương commune) lies in Thái Nguyên province (19), not in Cao Bằng province (04).",
    ),
    "xã của tỉnh khác, tên đơn vị cho biết xã": (
        {"province": "04", "commune": "05503", "name": "Ủy ban nhân dân phường Thục Phán"},
        "/unit/commune: 05503 (xã Tân Cương) thuộc tỉnh Thái Nguyên (19), không thuộc tỉnh Cao Bằng (04). "
        "Có phải là: 01273 (phường Thục Phán)?",
        "/unit/commune: 05503 (Tân Cương commune) lies in Thái Nguyên province (19), not in Cao Bằng province (04). "
        "Did you mean: 01273 (Thục Phán ward)?",
    ),
    "xã cũ của tỉnh cũ khác": (
        {"province": "04", "commune": "01846"},
        "/unit/commune: 01846 (phường Huyền Tụng) thuộc tỉnh Bắc Kạn (06), không thuộc tỉnh Cao Bằng (04).",
        "/unit/commune: 01846 (Huyền Tụng ward) lies in Bắc Kạn province (06), not in Cao Bằng province (04).",
    ),
    "xã không thuộc tỉnh cũ": (
        {"province": "30", "commune": "11311"},
        "/unit/commune: 11311 (phường Hồng Bàng) thuộc thành phố Hải Phòng (31), không thuộc tỉnh Hải Dương (30).",
        "/unit/commune: 11311 (Hồng Bàng ward) lies in Hải Phòng city (31), not in Hải Dương province (30).",
    ),
    "mã tỉnh không có": (
        {"province": "05"},
        "/unit/province: không có tỉnh, thành phố nào mang mã 05, kể cả trước sắp xếp. "
        "Có phải là: 04 (tỉnh Cao Bằng), 08 (tỉnh Tuyên Quang), 01 (thành phố Hà Nội)?",
        "/unit/province: no province has the code 05, now or before the reform. "
        "Did you mean: 04 (Cao Bằng province), 08 (Tuyên Quang province), 01 (Hà Nội city)?",
    ),
    "mã tỉnh không có, xã cho biết tỉnh": (
        {"province": "18", "commune": "05503"},
        "/unit/province: không có tỉnh, thành phố nào mang mã 18, kể cả trước sắp xếp. "
        "Có phải là: 19 (tỉnh Thái Nguyên), 15 (tỉnh Lào Cai), 14 (tỉnh Sơn La)?",
        "/unit/province: no province has the code 18, now or before the reform. "
        "Did you mean: 19 (Thái Nguyên province), 15 (Lào Cai province), 14 (Sơn La province)?",
    ),
    "mã tỉnh cũ không có": (
        {"province": "86", "former_province": "85"},
        "/unit/former_province: trước sắp xếp không có tỉnh, thành phố nào mang mã 85. "
        "Có phải là: 84 (tỉnh Trà Vinh), 86 (tỉnh Vĩnh Long), 83 (tỉnh Bến Tre)?",
        "/unit/former_province: before the reform no province had the code 85. "
        "Did you mean: 84 (Trà Vinh province), 86 (Vĩnh Long province), 83 (Bến Tre province)?",
    ),
    "tỉnh cũ nay thuộc tỉnh khác": (
        {"province": "04", "former_province": "84"},
        "/unit/former_province: 84 (tỉnh Trà Vinh) nay thuộc tỉnh Vĩnh Long (86), không thuộc tỉnh Cao Bằng (04).",
        "/unit/former_province: 84 (Trà Vinh province) now lies in Vĩnh Long province (86), "
        "not in Cao Bằng province (04).",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_code_that_does_not_fit_is_said_with_what_would(case: str) -> None:
    """Where it stands, what was found, and up to three places: those that the unit's name names, then like codes."""
    codes, vietnamese, english = WRONG[case]
    (problem,) = read(unit(**codes)).problems
    assert problem.show("vi") == f"ho-so.json, {vietnamese}"
    assert problem.show("en") == f"ho-so.json, {english}"


def test_codes_are_checked_in_one_pass_with_everything_else() -> None:
    """In the order of the text, and the codes that are left are looked at beside a mistake of shape."""
    data = unit(province="04", commune="05503", former_province="84")
    data["unit"]["kind"] = "ke"
    data["flags"] = {"khong_co": True}
    found = [(problem.code, problem.place.pointer) for problem in read(data).problems]
    assert found == [
        ("unknown_kind", "/unit/kind"), ("commune_elsewhere", "/unit/commune"),
        ("former_province_elsewhere", "/unit/former_province"), ("unknown_fact", "/flags/khong_co"),
    ]  # fmt: skip
    data = unit(province="4", commune="01274")
    assert [(problem.code, problem.place.pointer) for problem in read(data).problems] == [
        ("wrong_value", "/unit/province"), ("unknown_commune", "/unit/commune"),
    ]  # fmt: skip


def test_every_format_is_checked(capsys: Capture, tmp_path: Path) -> None:
    """YAML names line and column, JSON the pointer, JSON Lines the line; good records beside them are read."""
    bad = unit(province="04", commune="05503")
    good = record("xa-b")
    (tmp_path / "a.json").write_text(json.dumps(bad), encoding="utf-8")
    # a JSON text is YAML too
    (tmp_path / "b.yaml").write_text(json.dumps(bad, indent=2), encoding="utf-8")
    lines = [json.dumps(item) for item in (good, {**bad, "unit": {**bad["unit"], "id": "xa-c"}})]
    (tmp_path / "c.jsonl").write_text("\n".join(lines), encoding="utf-8")
    shown = danchu(capsys, "validate", tmp_path, "--lang", "en")
    assert (shown.code, shown.out) == (3, "Valid records: 1.\n")
    told = [line.replace(f"{tmp_path}/", "").split(": 05503")[0] for line in shown.err.splitlines()]
    assert told == [
        "a.json, /unit/commune", "b.yaml, line 9, column 5 (/unit/commune)", "c.jsonl, record on line 2, /unit/commune",
    ]  # fmt: skip


def test_a_good_combination_is_looked_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The old communes are read only when a code is not in force; a known combination asks no list."""
    lists = Gazetteer()
    reader = RecordReader(BOOK.facts, BOOK.actors, BOOK.entries, places=lists)
    content = json.dumps(unit(province="04", commune="01273")).encode()
    assert reader.read_json(content, Place("x")).record is not None
    assert "former_communes" not in vars(lists)
    monkeypatch.setattr(lists, "places", {})
    assert reader.read_json(content, Place("x")).record is not None


def test_a_rulebook_of_ones_own_may_bring_its_own_lists(capsys: Capture, tmp_path: Path) -> None:
    """`--rules FOLDER` without the tables takes those shipped; with them, its own."""
    folder = tmp_path / "rules"
    shutil.copytree(RULES, folder, ignore=shutil.ignore_patterns("*.csv", "signoff.yaml"))
    (file,) = write(tmp_path, unit(province="04", commune="01273"))
    assert danchu(capsys, "validate", file, "--rules", folder).code == 0
    (folder / "places.csv").write_text(
        'code,parent,name,kind\n04,,Cao Bằng,Tỉnh\n09999,04,"A, B",Xã\n', encoding="utf-8"
    )
    (other,) = write(tmp_path, unit(id="xa-b", province="04", commune="09999"))
    assert danchu(capsys, "validate", other, "--rules", folder).code == 0
    shown = danchu(capsys, "validate", other)
    assert (shown.code, "09999" in shown.err) == (3, True)
