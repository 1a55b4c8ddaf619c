"""Targets by area on the command line: what each province or commune adds up to, as a table and in JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from running import Outcome, check, only

Capture = pytest.CaptureFixture[str]
ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "samples" / "cao-bang"
SCHEMA = json.loads((ROOT / "schemas" / "result.schema.json").read_text(encoding="utf-8"))
DIALOGUE, TRAINED, REGULATION, DRAFTING = "CB-1.1.e-1", "CB-1.1.a-1", "CB-1.1.d-1", "CB-1.1.a-3"
FOUR = only(DIALOGUE, TRAINED, REGULATION, DRAFTING)
NAMES = {
    "01477": "Trùng Khánh", "01558": "Hạ Lang", "01726": "Nguyên Bình", "01747": "Minh Tâm", "01786": "Đông Khê",
    "01807": "Thạch An",
}  # fmt: skip
YEAR = {"from": "2025-01-01", "to": "2025-12-31"}


def row(rule: str, *, commune: str | None = None, period: Any = None, **fields: Any) -> dict[str, Any]:
    """A row of Cao Bằng in which no unit is anything but what `fields` say."""
    nothing = {"pass": 0, "fail": 0, "unknown": 0, "not_due": 0, "manual": 0}
    return {
        "province": "04", "commune": commune, "period": period, "rule": rule, "document": "cao-bang-2024", **nothing,
        "of": "units", "share": None, "interval": None, "target": "1", "met": False, "units_not_meeting": [],
        "units_unknown": [], **fields,
    }  # fmt: skip


def unit(name: str) -> str:
    return f"Ủy ban nhân dân xã {name}"


BY_PROVINCE = [
    # persons: district 22 of 22, school 2 of 3 − 1 new, Đông Khê 7 of 8, Thạch An 7 of 7, Trùng Khánh 8 of 8;
    # Minh Tâm has nobody assigned (not applicable), Hạ Lang does not report it: no interval
    row(
        TRAINED, **{"pass": 4}, fail=1, unknown=1, of="persons", share="46/47", units_not_meeting=[unit("Đông Khê")],
        units_unknown=[unit("Hạ Lang")],
    ),
    row(
        REGULATION, **{"pass": 5}, fail=2, share="5/7", interval=["5/7", "5/7"],
        units_not_meeting=[unit("Minh Tâm"), unit("Thạch An")],
    ),
    # drafting of conventions is not reported by two communes; the others have none
    row(
        DRAFTING, period=YEAR, unknown=2, of="cases", target=None, met=None,
        units_unknown=[unit("Hạ Lang"), unit("Thạch An")],
    ),
    # three of the four communes that say so held their dialogue; Hạ Lang may be a fifth that did or did not
    row(
        DIALOGUE, period=YEAR, **{"pass": 3}, fail=1, unknown=1, share="3/4", interval=["3/5", "4/5"],
        units_not_meeting=[unit("Minh Tâm")], units_unknown=[unit("Hạ Lang")],
    ),
]  # fmt: skip


def areas(capsys: Capture, *options: str, paths: tuple[Path, ...] = (SAMPLES,)) -> list[dict[str, Any]]:
    """The rows of a JSON result, which has the shape of its schema."""
    result = check(capsys, *paths, "--format", "json", *options).result
    jsonschema.validate(result, SCHEMA)
    found: list[dict[str, Any]] = result["areas"]
    return found


def test_a_province_is_the_sum_of_its_units(capsys: Capture) -> None:
    """Four rules of the samples of Cao Bằng, added up by hand; duties of no window before those of a year."""
    assert areas(capsys, "--by", "province", *FOUR) == BY_PROVINCE


def test_json_adds_up_by_province_without_being_asked(capsys: Capture) -> None:
    """The option changes rows, not whether there are any."""
    assert areas(capsys, *FOUR) == BY_PROVINCE


def test_every_commune_has_rows_of_its_own(capsys: Capture) -> None:
    """The dialogue in each commune; the school and the hamlet owe none, the district is in no commune."""
    met = {"pass": 1, "share": "1/1", "interval": ["1/1", "1/1"], "met": True}
    assert areas(capsys, "--by", "commune", *only(DIALOGUE)) == [
        row(DIALOGUE, commune="01477", period=YEAR, **met),
        row(DIALOGUE, commune="01558", period=YEAR, unknown=1, interval=["0/1", "1/1"], units_unknown=[unit("Hạ Lang")]),
        row(
            DIALOGUE, commune="01747", period=YEAR, fail=1, share="0/1", interval=["0/1", "0/1"],
            units_not_meeting=[unit("Minh Tâm")],
        ),
        row(DIALOGUE, commune="01786", period=YEAR, **met),
        row(DIALOGUE, commune="01807", period=YEAR, **met),
    ]  # fmt: skip


def test_communes_add_up_to_their_province(capsys: Capture) -> None:
    """Without the district, which is in no commune: over all rules, the counts of communes are those of the province."""
    paths = tuple(sorted(path for path in SAMPLES.iterdir() if not path.name.startswith("huyen")))
    results = ("pass", "fail", "unknown", "not_due", "manual")

    def totals(by: str) -> dict[tuple[str, str], list[int]]:
        found: dict[tuple[str, str], list[int]] = {}
        for item in areas(capsys, "--by", by, paths=paths):
            sums = found.setdefault((item["rule"], str(item["period"])), [0] * len(results))
            for place, result in enumerate(results):
                sums[place] += item[result]
        return found

    assert totals("commune") == totals("province") != {}


def test_the_order_of_the_files_does_not_matter(capsys: Capture) -> None:
    """Named the other way round they add up to the same."""
    paths = tuple(sorted(SAMPLES.iterdir()))
    assert areas(capsys, paths=paths[::-1]) == areas(capsys, paths=paths)


@pytest.mark.parametrize(
    ("by", "fail_on", "code"),
    [
        (None, "minor", 1), ("province", "minor", 1), ("commune", "minor", 1), (None, "never", 6), ("commune", "never", 6),
    ],
)  # fmt: skip
def test_the_exit_code_does_not_depend_on_areas(capsys: Capture, by: str | None, fail_on: str, code: int) -> None:
    """A target that an area misses is no violation of its own: those of units decide."""
    option = () if by is None else ("--by", by)
    made = [
        check(capsys, SAMPLES, *option, "--fail-on", fail_on, "--format", form, *FOUR) for form in ("table", "json")
    ]
    assert [item.code for item in made] == [code, code]


def test_a_target_missed_by_nobody_checked_is_0(capsys: Capture) -> None:
    """Where every unit complies the code is 0, with the table of areas."""
    made = check(capsys, SAMPLES / "xa-trung-khanh-lam-tot.yaml", "--by", "commune", *only(DIALOGUE))
    assert (made.code, made.err) == (0, "")


def section(made: Outcome, heading: str) -> list[str]:
    """The lines of the table of areas, without the heading and what follows the table."""
    return made.out.split(f"{heading}\n\n")[1].split("\n\n")[0].splitlines()


def test_the_table_of_a_province(capsys: Capture) -> None:
    """Share, interval, verdict, and who is in the way."""
    shown = section(check(capsys, SAMPLES, "--by", "province", *only(REGULATION, DIALOGUE)), "Chỉ tiêu theo địa bàn")
    assert [" ".join(line.split()) for line in shown] == [
        "Địa bàn Quy tắc Chỉ tiêu Đạt/đã xét Tỷ lệ Kết luận Đơn vị chưa đạt",
        " ".join("-" * len(column) for column in shown[1].split()),
        "tỉnh Cao Bằng CB-1.1.d-1 Quy chế thực hiện dân chủ ở cơ sở của chính 5/7 71,43% Chưa đạt Ủy ban nhân dân xã "
        "Minh Tâm; Ủy ban nhân dân",
        "đơn vị, còn hiệu lực xã Thạch An",
        "tỉnh Cao Bằng, năm 2025 CB-1.1.e-1 Hội nghị đối thoại với Nhân dân hằng năm của 3/4 75% (60% đến 80%) Chưa đạt "
        "Ủy ban nhân dân xã Minh Tâm; chưa đủ dữ",
        "cấp xã liệu: 1",
    ]


def test_the_table_of_communes_in_english(capsys: Capture) -> None:
    """Places by name, decimal points, and what is not known."""
    shown = section(check(capsys, SAMPLES, "--by", "commune", "--lang", "en", *only(TRAINED)), "Targets by area")
    assert [" ".join(line.split()) for line in shown[2:]] == [
        "Trùng Khánh commune, Cao CB-1.1.a-1 All assigned persons have been trained 8/8 persons 100% Met",
        "Bằng province",
        "Hạ Lang commune, Cao CB-1.1.a-1 All assigned persons have been trained – persons – Not met not enough data: 1",
        "Bằng province",
        "Nguyên Bình commune, Cao CB-1.1.a-1 All assigned persons have been trained 2/2 persons 100% Met",
        "Bằng province",
        "Đông Khê commune, Cao CB-1.1.a-1 All assigned persons have been trained 7/8 persons 87.5% Not met "
        "Ủy ban nhân dân xã Đông Khê",
        "Bằng province",
        "Thạch An commune, Cao CB-1.1.a-1 All assigned persons have been trained 7/7 persons 100% Met",
        "Bằng province",
    ]


@pytest.mark.parametrize(
    ("paths", "options", "shown"),
    [
        pytest.param((SAMPLES,), (), True, id="nhiều đơn vị, không hỏi"),
        pytest.param((SAMPLES / "xa-trung-khanh-lam-tot.yaml",), (), False, id="một đơn vị, không hỏi"),
        pytest.param((SAMPLES / "xa-trung-khanh-lam-tot.yaml",), ("--by", "commune"), True, id="một đơn vị, có hỏi"),
        pytest.param((SAMPLES / "huyen-ha-quang-dong-bang.yaml",), ("--by", "commune"), False, id="không thuộc xã nào"),
    ],
)
def test_when_the_table_of_areas_is_shown(
    capsys: Capture, paths: tuple[Path, ...], options: tuple[str, ...], shown: bool
) -> None:
    """For several units, or when asked; not where there is nothing to add up."""
    assert ("Chỉ tiêu theo địa bàn" in check(capsys, *paths, *options, *FOUR).out) is shown


def test_an_area_that_there_is_not_is_2(capsys: Capture) -> None:
    """Districts are gone: only provinces and communes."""
    made = check(capsys, SAMPLES, "--by", "district")
    assert (made.code, made.out) == (2, "")
