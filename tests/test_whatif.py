"""A record tried with something else in it: the file stays, mistakes are those of reading a record."""

from __future__ import annotations

import hashlib
import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from running import danchu, record, with_events, write

from checker.data import data_folder

Capture = pytest.CaptureFixture[str]
MIXED = data_folder("samples") / "cao-bang" / "xa-dong-khe-lan-lon.yaml"
DAY = ("--as-of", "2026-01-15", "--engine", "plain")


def tried(capsys: Capture, file: Path, *settings: str, more: tuple[str, ...] = DAY) -> dict[str, Any]:
    """What the command says of a unit."""
    asked = [item for setting in settings for item in ("--set", setting)]
    made = danchu(capsys, "whatif", file, *asked, *more, "--format", "json")
    assert (made.code, made.err) == (0, "")
    [unit] = json.loads(made.out)["units"]
    return dict(unit)


def results(unit: dict[str, Any]) -> dict[str, tuple[str, str, str]]:
    """Before, after and cause of every changed rule."""
    return {one["rule"]: (one["before"]["result"], one["after"]["result"], one["cause"]) for one in unit["changes"]}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A commune committee that held no dialogue."""
    return write(tmp_path, with_events(people_dialogue=[]))[0]


def test_an_event_added_changes_its_rule(capsys: Capture, file: Path) -> None:
    """`+=` adds to a list; the difference of the score is that of the rules, to the last fraction."""
    unit = tried(capsys, file, "events.people_dialogue+={on: 2025-11-20, participants: 90}")
    assert results(unit)["CB-1.1.e-1"] == ("fail", "pass", "data")
    assert unit["before"]["record_sha256"] != unit["after"]["record_sha256"]


def test_what_is_tried_is_what_a_record_with_it_gives(capsys: Capture, tmp_path: Path) -> None:
    """Every way of writing a setting leads to the record that somebody would have written."""
    [old] = write(tmp_path, with_events(people_dialogue=None))
    made = with_events()
    made["events"]["people_dialogue"] = [{"on": "2025-09-03", "participants": 7}]
    made["figures"], made["flags"] = {"assigned_staff_count": 12}, {"has_website": True}
    made["unit"]["attributes"] = {"staff_count": 40}
    folder = tmp_path / "mới"
    folder.mkdir()
    [new] = write(folder, made)
    asked = ("check", new, *DAY, "--format", "json")
    wanted = json.loads(danchu(capsys, *asked).out)["units"][0]
    unit = tried(
        capsys, old, "events.people_dialogue+=[{on: 2025-09-03}]", "events.people_dialogue.0.participants=7",
        "figures.assigned_staff_count=12", "flags.has_website=true", "unit.attributes.staff_count=40",
    )  # fmt: skip
    assert unit["after"]["record_sha256"] == wanted["record_sha256"]
    earned, possible = wanted["score"]["earned"], wanted["score"]["possible"]
    assert Fraction(unit["after"]["value"]["exact"]) == 100 * Fraction(earned) / Fraction(possible)


def test_null_leaves_a_fact_unreported(capsys: Capture, file: Path) -> None:
    """Not reported is not the same as none."""
    assert results(tried(capsys, file, "events.people_dialogue=null"))["CB-1.1.e-1"] == ("fail", "unknown", "data")


def test_null_takes_an_entry_out_of_its_list(capsys: Capture, tmp_path: Path) -> None:
    """Entries count from 0 in the order of the file, whatever they hold."""
    made = with_events(
        people_dialogue=[{"on": "2025-10-03", "participants": 8}, {"on": "2025-09-03", "participants": 120}]
    )
    [file] = write(tmp_path, made)
    first = tried(capsys, file, "events.people_dialogue.0=null")["after"]["record_sha256"]
    made["events"]["people_dialogue"] = made["events"]["people_dialogue"][1:]
    other = tmp_path / "khác"
    other.mkdir()
    [kept] = write(other, made)
    assert first == json.loads(danchu(capsys, "check", kept, *DAY, "--format", "json").out)["units"][0]["record_sha256"]


def test_waivers_count_on_both_sides(capsys: Capture, file: Path, tmp_path: Path) -> None:
    """A violation that is waived costs nothing, so mending it wins nothing."""
    waiver = tmp_path / "waivers.yaml"
    waiver.write_text(
        "schema: danchu/waivers/1\nwaivers:\n  - {unit: xa-a, rule: CB-1.1.e-1, authority: Ủy ban nhân dân tỉnh, "
        'decision: "1/QĐ", reason: thiên tai, from: 2025-01-01, until: 2026-12-31}\n',
        encoding="utf-8",
    )
    mended = "events.people_dialogue+={on: 2025-11-20, participants: 90}"
    units = [tried(capsys, file, mended, more=(*DAY, *more)) for more in ((), ("--waivers", str(waiver)))]
    sides = [{one["rule"]: one["before"] for one in unit["changes"]}["CB-1.1.e-1"] for unit in units]
    assert [side["disposition"] and side["disposition"]["kind"] for side in sides] == [None, "waived"]
    gained = [Fraction(unit["by_rule"]["CB-1.1.e-1"]["exact"]) for unit in units]
    assert gained[0] > gained[1]


def test_another_day_is_a_cause_of_its_own(capsys: Capture) -> None:
    """`--then` alone: what was not due has come due, nothing else changed."""
    unit = tried(capsys, MIXED, more=(*DAY, "--then", "2026-03-01"))
    assert {cause for _, _, cause in results(unit).values()} == {"day"}
    assert results(unit)["CB-1.2.c-10"] == ("not_due", "unknown", "day")


def test_the_file_is_left_as_it_is(capsys: Capture) -> None:
    """To the last byte, and its time too."""
    before = (hashlib.sha256(MIXED.read_bytes()).hexdigest(), MIXED.stat().st_mtime_ns)
    danchu(capsys, "whatif", MIXED, "--set", "events.people_dialogue=[]", "--set", "flags.has_website=false", *DAY)
    assert (hashlib.sha256(MIXED.read_bytes()).hexdigest(), MIXED.stat().st_mtime_ns) == before


@pytest.mark.parametrize(
    ("setting", "code", "message"),
    [
        ("people_dialog+={on: 2025-11-20}", 2, "Có phải là: events.people_dialogue"),
        ("sự_kiện.x=1", 2, "hồ sơ không có mục “sự_kiện”; có: "),
        ("events.people_dialog+={on: 2025-11-20}", 3, "không có dữ kiện “people_dialog”. Có phải là: people_dialogue"),
        ("events.people_dialogue+={on: 2027-11-20}", 3, "/events/people_dialogue/0/on: ngày 20/11/2027 sau ngày chốt số liệu"),
        ("events.people_dialogue+={on: 2025-11-20, nơi: xã}", 3, "không có thuộc tính “nơi”"),
        ("events.people_dialogue.3.on=2025-11-20", 2, "“events.people_dialogue” có 0 mục, đánh số từ 0; không có mục 3."),
        ("flags.has_website=có", 3, "/flags/has_website: tìm thấy “có”; cần true hoặc false"),
        ("flags.has_website=", 2, "thiếu giá trị; để bỏ một dữ kiện (chưa báo cáo) thì ghi null"),
        ("flags.has_website", 2, "cần dạng ĐƯỜNG_DẪN=GIÁ_TRỊ"),
        ("flags..x=1", 2, "cần dạng ĐƯỜNG_DẪN=GIÁ_TRỊ"),
        ("flags.has_website={a: [}", 2, "sai cú pháp YAML"),
        ("unit.name.x=3", 2, "“unit.name” không có phần con “x”"),
        ("unit.name+=x", 2, "chỉ thêm (+=) được vào danh sách"),
        ("unit.kind=null", 3, "/unit/kind"),
        ("schema=x", 2, "hồ sơ không có mục “schema”"),
    ],
)  # fmt: skip
def test_mistakes_are_named(capsys: Capture, file: Path, setting: str, code: int, message: str) -> None:
    """Place, what was found, what is wanted; unknown names offer the nearest ones."""
    made = danchu(capsys, "whatif", file, "--set", setting, *DAY)
    assert (made.code, made.out) == (code, "")
    assert message in made.err


def test_one_record_is_wanted(capsys: Capture, tmp_path: Path) -> None:
    """Several records, none, a bad one, nothing to try."""
    write(tmp_path, record("xa-a"), record("xa-b"))
    several = danchu(capsys, "whatif", tmp_path, "--set", "flags.has_website=true", *DAY)
    assert (several.code, "có nhiều hồ sơ" in several.err) == (2, True)
    empty = tmp_path / "trống"
    empty.mkdir()
    assert danchu(capsys, "whatif", empty, "--set", "flags.has_website=true", *DAY).code == 3
    (empty / "hong.json").write_text('{"schema": "danchu/record/1"}', encoding="utf-8")
    bad = danchu(capsys, "whatif", empty / "hong.json", "--set", "flags.has_website=true", *DAY)
    assert (bad.code, "hong.json" in bad.err) == (3, True)
    nothing = danchu(capsys, "whatif", MIXED, "--engine", "plain")
    assert (nothing.code, "Chưa có gì để thử" in nothing.err) == (2, True)
