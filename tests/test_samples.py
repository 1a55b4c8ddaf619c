"""The records that are shipped: that each can be read, and that what the checker says of them is what the law says."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from checker.cli.main import run
from checker.data import data_folder
from checker.rulebook.book import open_rulebook

SAMPLES = data_folder("samples")
YEAR_2025, YEAR_2026, AFTER_JANUARY = "2026-01-15", "2027-02-15", "2026-02-15"
MIXED = "cao-bang/xa-dong-khe-lan-lon.yaml"
HALF_FILLED = "cao-bang/xa-ha-lang-dang-nhap.yaml"
DISTRICT = "cao-bang/huyen-ha-quang-dong-bang.yaml"
NEW_COMMUNE = "cao-bang/xa-moi-thach-an.yaml"
DOCUMENTS = ("cao-bang-2024", "tan-cuong-22-2025", "khanh-hoa-15-2024-plan", "hai-phong-99-2024", "tra-vinh-28-2024")
EXIT_CODES = {
    "cao-bang/xa-trung-khanh-lam-tot.yaml": 0,
    MIXED: 1,
    "cao-bang/xa-minh-tam-chua-lam.yaml": 1,
    HALF_FILLED: 6,
    NEW_COMMUNE: 1,
    DISTRICT: 1,
    "cao-bang/truong-thcs-nguyen-binh.yaml": 1,
    "cao-bang/xom-na-luong.yaml": 0,
    "tan-cuong/xa-tan-cuong.yaml": 1,
    "tan-cuong/truong-tieu-hoc.yaml": 1,
    "tan-cuong/xom-soi-vang.yaml": 1,
    "tan-cuong/mat-tran-xa.yaml": 0,
    "khanh-hoa/xa-dien-khanh-lan-lon.yaml": 1,
    "khanh-hoa/so-noi-vu-lam-tot.yaml": 0,
    "khanh-hoa/truong-thcs-dang-nhap.yaml": 6,
    "khanh-hoa/bao-va-phat-thanh-truyen-hinh.yaml": 1,
    "khanh-hoa/mat-tran-tinh.yaml": 0,
    "khanh-hoa/lien-doan-lao-dong-tinh.yaml": 0,
    "khanh-hoa/ban-tuyen-giao-va-dan-van.yaml": 0,
    "khanh-hoa/huyen-van-ninh-co-ngay-ky.yaml": 0,
    "khanh-hoa/xa-ninh-phuoc-ngoai-dia-ban.yaml": 0,
    "hai-phong/phuong-le-chan-lan-lon.yaml": 1,
    "hai-phong/dac-khu-bach-long-vi-lam-tot.yaml": 0,
    "hai-phong/so-noi-vu-dang-nhap.yaml": 6,
    "hai-phong/hdnd-huyen-bach-long-vi-dong-bang.yaml": 0,
    "hai-phong/phuong-thach-khoi-ngoai-dia-ban.yaml": 0,
    "hai-phong/to-dan-pho-hang-kenh.yaml": 0,
    "hai-phong/mat-tran-phuong.yaml": 0,
    "tra-vinh/ban-quan-ly-khu-kinh-te-lan-lon.yaml": 1,
    "tra-vinh/truong-dai-hoc-den-30-6.yaml": 0,
    "tra-vinh/so-noi-vu-dong-bang.yaml": 1,
    "tra-vinh/tinh-uy.yaml": 0,
    "tra-vinh/phuong-tra-vinh-cap-xa.yaml": 0,
    "tra-vinh/cong-ty-tu-nguyen-dang-nhap.yaml": 6,
    "nhieu-don-vi.jsonl": 1,
}

# The mixed commune on 15/01/2026, worked by hand from the rules: founded 01/07/2025, so duties done once are due on 28/12/2025.
# rule: (result, reason, notes, days late), with the ground.
BY_HAND: dict[str, tuple[str, str | None, list[str], int | None]] = {
    "CB-1.1.a-1": ("fail", "below_target", [], None),  # 7 trained + 0 recent of 8 assigned
    "CB-1.1.a-2": ("fail", "below_target", [], None),  # commune 7 of 7, villages 36 of 40
    "CB-1.1.a-3": ("not_applicable", "nothing_arose", [], None),  # no drafting team
    "CB-1.1.b-1": ("pass", None, [], None),  # three activities
    "CB-1.1.b-2": ("pass", None, ["unverified"], None),  # no finding, but no inspection either
    "CB-1.1.b-5": ("pass", None, [], None),  # 4 of 4
    "CB-1.1.c-1": ("pass", None, [], None),  # website for publicity
    "CB-1.1.c-2": ("fail", "missing", [], None),  # no social network in use
    "CB-1.1.c-3": ("pass", None, [], None),  # plan of 2025
    "CB-1.1.d-1": ("pass", None, [], None),  # own regulation of 05/09/2025
    "CB-1.1.d-2": ("pass", None, [], None),  # the only convention reviewed and kept
    "CB-1.1.đ-1": ("fail", "insufficient_evidence", [], None),  # a workplace, but no money
    "CB-1.1.đ-2": ("not_applicable", "condition_not_met", [], None),  # no investment project
    "CB-1.1.đ-3": ("fail", "insufficient_evidence", [], None),  # a plan, neither check nor report
    "CB-1.1.e-1": ("pass", None, [], None),  # dialogue on 14/11/2025
    "CB-1.1.e-2": ("fail", "insufficient_evidence", [], None),  # the Front attended only
    "CB-1.1.e-3": ("fail", "wrong_content", [], None),  # citizens' rights and duties not discussed
    "CB-1.2.a-1": ("fail", "missing", [], None),  # no class, and one of 8 untrained
    "CB-1.2.a-2": ("not_applicable", "condition_not_met", [], None),  # no class
    "CB-1.2.a-3": ("not_applicable", "nothing_arose", [], None),  # no class
    "CB-1.2.a-4": ("not_applicable", "condition_not_met", [], None),  # no class
    "CB-1.2.a-5": ("unknown", "fact_not_reported", [], None),  # staff trained: left empty
    "CB-1.2.b-1": ("fail", "insufficient_evidence", [], None),  # activities without a plan
    "CB-1.2.b-2": ("fail", "wrong_content", [], None),  # responsibilities never treated
    "CB-1.2.b-3": ("pass", None, [], None),  # section of 20/10/2025
    "CB-1.2.b-4": ("pass", None, ["older_law_text"], None),  # the Law, not the amended text
    "CB-1.2.b-5": ("pass", None, [], None),  # 3 of 3
    "CB-1.2.b-6": ("fail", "insufficient_evidence", [], None),  # a post in quarter IV, none in quarter III
    "CB-1.2.b-7": ("fail", "insufficient_evidence", [], None),  # mass work, but no results
    "CB-1.2.b-8": ("fail", "below_target", [], None),  # 9 of 10 in time
    "CB-1.2.b-9": ("pass", None, [], None),  # loudspeaker on 15/08 and 02/12
    "CB-1.2.b-10": ("fail", "wrong_content", [], None),  # activities, none on what the people decide
    "CB-1.2.b-11": ("fail", "below_target", [], None),  # 1 of 2 matters posted
    "CB-1.2.b-12": ("not_applicable", "condition_not_met", [], None),  # neither channel nor group
    "CB-1.2.c-1": ("pass", None, [], None),  # assignment of 2025, no finding against the head
    "CB-1.2.c-2": ("pass", None, [], None),  # 12 of 12
    "CB-1.2.c-4": ("not_applicable", "nothing_arose", ["no_previous_value"], None),  # first year of the unit
    "CB-1.2.c-5": ("fail", "below_target", [], None),  # 9 of 10 in time
    "CB-1.2.c-6": ("pass", None, [], None),  # no refusal, a feedback channel
    "CB-1.2.c-7": ("pass", None, [], None),  # a feedback channel
    "CB-1.2.c-8": ("unknown", "fact_not_reported", [], None),  # surveys: left empty
    "CB-1.2.c-9": ("pass", None, [], None),  # same as CB-1.1.d-1
    "CB-1.2.c-10": ("not_due", None, [], None),  # until 31/01/2026
    "CB-1.2.c-11": ("not_due", None, [], None),  # until 31/01/2026
    "CB-1.2.c-12": ("manual", "needs_judgement", [], None),  # nobody has judged
    "CB-1.2.c-13": ("pass", None, ["none_recorded"], None),  # never fails; only the second half-year
    "CB-1.2.d-1": ("pass", None, [], None),  # joined a campaign
    "CB-1.2.d-2": ("pass", None, ["none_recorded"], None),  # never fails
    "CB-1.2.d-3": ("fail", "missing", [], None),  # neither commended nor found nobody worthy
    "CB-1.2.d-4": ("not_applicable", "condition_not_met", [], None),  # no commendation
    "CB-1.2.d-5": ("not_applicable", "nothing_arose", ["no_finding"], None),
    "CB-1.2.d-7": ("fail", "missing", [], None),  # the inspection was on discipline, not public duty
    "CB-1.2.d-8": ("not_applicable", "nothing_arose", ["no_finding"], None),
    "CB-1.2.d-9": ("not_applicable", "nothing_arose", ["no_finding"], None),
    "CB-1.2.d-10": ("fail", "late", [], 17),  # 03/09 + 30 days = 03/10, handled on 20/10
    "CB-1.2.đ-1": ("pass", None, [], None),  # document system
    "CB-1.2.đ-2": ("pass", None, [], None),  # website for publicity
    "CB-1.2.đ-3": ("fail", "insufficient_evidence", [], None),  # no project
    "CB-1.2.đ-5": ("pass", None, [], None),  # a feedback channel
    "CB-1.3-1": ("pass", None, [], None),  # merged into a named line
    "CB-1.3-2": ("not_applicable", "condition_not_met", [], None),  # no other funds
}
# Points by hand: critical 5, major 3, minor 1. CB-1.2.c-9 repeats another rule and CB-1.1.đ-3 is for information: neither is
# scored. What does not apply, is not due or waits for a person leaves the denominator; what is unknown stays in it.
EARNED = 6 * 5 + 8 * 3 + 9 * 1  # passed: 6 critical, 8 major, 9 minor
FAILED = 4 * 5 + 8 * 3 + 7 * 1  # failed: 4 critical, 8 major, 7 minor
UNKNOWN = 5 + 1  # CB-1.2.c-8 critical, CB-1.2.a-5 minor

Check = Callable[..., list[dict[str, Any]]]


@pytest.fixture(scope="module")
def check(tmp_path_factory: pytest.TempPathFactory) -> Check:
    """Units of a JSON result for samples on a day; each question is asked once."""
    asked: dict[tuple[str, ...], list[dict[str, Any]]] = {}

    def units(day: str, *names: str) -> list[dict[str, Any]]:
        key = (day, *names)
        if key not in asked:
            target = tmp_path_factory.mktemp("result") / "result.json"
            paths = [str(SAMPLES / name) for name in names]
            run(["check", *paths, "--as-of", day, "--format", "json", "--output", str(target)])
            asked[key] = json.loads(target.read_text(encoding="utf-8"))["units"]
        return asked[key]

    return units


def names(folder: str, prefix: str) -> list[str]:
    """Sample files of a folder whose names begin so, as paths below samples/."""
    return sorted(path.relative_to(SAMPLES).as_posix() for path in (SAMPLES / folder).glob(f"{prefix}*.yaml"))


def day_of(name: str, day: str) -> str:
    """The day of assessment that samples/README.md gives: files of 2026 have a day of their own."""
    return YEAR_2026 if name.endswith("-2026.yaml") else day


def can_fail(rule: Mapping[str, Any]) -> bool:
    """Whether a rule can be broken: not one that shows another's outcome, only observes, or never fails."""
    never = (rule.get("never") or {}).get("results", [])
    return "same_as" not in rule and "fail" not in never and "observed" not in rule["require"]


def test_every_sample_validates(capsys: pytest.CaptureFixture[str]) -> None:
    """Every file of samples/ is a good record, and the five lines of the JSON Lines file are five records."""
    assert run(["validate", str(SAMPLES)]) == 0
    files = list(SAMPLES.rglob("*.yaml"))
    lines = (SAMPLES / "nhieu-don-vi.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 5
    assert capsys.readouterr().out.startswith(f"{len(files) + len(lines)} ")


def test_samples_are_explained_to_their_readers() -> None:
    """Every YAML sample begins with a comment, and samples/README.md names every file outside broken/."""
    readme = (SAMPLES / "README.md").read_text(encoding="utf-8")
    for path in SAMPLES.rglob("*.yaml"):
        assert path.read_text(encoding="utf-8").startswith("# "), path.name
        assert path.parent.name == "broken" or path.relative_to(SAMPLES).as_posix() in readme, path.name


def test_communes_have_their_official_names() -> None:
    """A committee's code and name are those of rules/places.csv."""
    rows = (Path(data_folder("rules")) / "places.csv").read_text(encoding="utf-8").splitlines()[1:]
    places = {code: (parent, name) for code, parent, name, _ in (row.split(",") for row in rows)}
    checked = 0
    for path in SAMPLES.rglob("*.yaml"):
        found = {
            key.strip(): value.strip(' "')
            for key, _, value in (line.partition(":") for line in path.read_text(encoding="utf-8").splitlines()[:16])
        }
        if found["kind"] == "commune_peoples_committee":
            parent, name = places[found["commune"]]
            assert (parent, found["name"].endswith(f" {name}")) == (found["province"], True), path.name
            checked += 1
    assert checked > len(DOCUMENTS)


@pytest.mark.parametrize("name", EXIT_CODES)
def test_exit_codes_are_those_of_the_readme(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The exit code of each record on its day is the one that samples/README.md states."""
    assert run(["check", str(SAMPLES / name), "--as-of", YEAR_2025]) == EXIT_CODES[name]
    readme = (SAMPLES / "README.md").read_text(encoding="utf-8")
    stated = {line.rsplit("|", 2)[1].strip() for line in readme.splitlines() if f"`{name}`" in line}
    assert stated == {str(EXIT_CODES[name])}


@pytest.mark.parametrize("document", DOCUMENTS)
def test_complete_records_pass_everything(document: str, check: Check) -> None:
    """A complete record has findings that pass or do not apply, and nothing else."""
    found = names("complete", document)
    assert found
    for name in found:
        for unit in check(day_of(name, YEAR_2025), name):
            others = [one for one in unit["findings"] if one["result"] not in ("pass", "not_applicable")]
            assert others == [], name


@pytest.mark.parametrize("document", DOCUMENTS)
def test_complete_records_leave_no_rule_of_the_commune_unpassed(document: str, check: Check) -> None:
    """Every rule that binds the commune committee passes in some window of the complete records."""
    passed = {
        one["rule"]
        for name in names("complete", document)
        for unit in check(day_of(name, YEAR_2025), name)
        for one in unit["findings"]
        if one["result"] == "pass"
    }
    rules = [rule for rule, text in open_rulebook().pairs() if text["id"] == document]
    bound = {rule["id"] for rule in rules if "commune_peoples_committee" in rule["binds"]}
    assert bound - passed == set()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_broken_records_break_every_rule(document: str, check: Check) -> None:
    """Each rule of the document that can fail is failed by some record of samples/broken."""
    failed = {
        one["rule"]
        for name in names("broken", document)
        for unit in check(day_of(name, AFTER_JANUARY), name)
        for one in unit["findings"]
        if one["result"] == "fail"
    }
    rules = {rule["id"] for rule, text in open_rulebook().pairs() if text["id"] == document and can_fail(rule)}
    assert rules - failed == set()
    assert failed - rules <= {rule["id"] for rule, _ in open_rulebook().pairs() if "same_as" in rule}


def test_mixed_commune_agrees_with_the_table_worked_by_hand(check: Check) -> None:
    """Result, reason, notes and days late of every finding of the mixed commune are those of the table, one a rule."""
    [unit] = check(YEAR_2025, MIXED)
    found = [(one["rule"], (one["result"], one["reason"], one["notes"], one["days_late"])) for one in unit["findings"]]
    assert len(found) == len(BY_HAND)
    assert dict(found) == BY_HAND


def test_mixed_commune_has_the_points_worked_by_hand(check: Check) -> None:
    """Its score is 63 of 120 points, 52.5 of 100 exactly, up to 57.5 if what is unknown turns out well."""
    [unit] = check(YEAR_2025, MIXED)
    score = unit["score"]
    possible = EARNED + FAILED + UNKNOWN
    assert Fraction(score["earned"]) / Fraction(score["possible"]) == Fraction(EARNED, possible) == Fraction(21, 40)
    assert (score["earned"], score["possible"]) == (str(EARNED), str(possible)) == ("63", "120")
    assert (score["value"], score["interval"], score["grade"]) == (52.5, [52.5, 57.5], "Trung bình")
    assert score["caps"] == []


def test_new_commune_passes_its_dialogue_by_its_predecessors(check: Check) -> None:
    """Every predecessor held a dialogue in 2025: the commune formed on 01/07/2025 passes, and the note says why."""
    [unit] = check(YEAR_2025, NEW_COMMUNE)
    by_rule = {one["rule"]: one for one in unit["findings"]}
    assert (by_rule["CB-1.1.e-1"]["result"], by_rule["CB-1.1.e-1"]["notes"]) == ("pass", ["held_by_predecessors"])
    assert by_rule["CB-1.1.d-1"]["result"] == "fail"


def test_district_is_frozen(check: Check) -> None:
    """A district's findings are the same on every later day, blame it for nothing after its end, and await nothing."""
    now, later = check(YEAR_2025, DISTRICT), check("2030-12-31", DISTRICT)
    assert now == later
    last_days = [one["due"] for one in now[0]["findings"] if one["result"] in ("fail", "unknown")]
    assert last_days and max(last_days) < "2025-07-01"
    assert not [one for one in now[0]["findings"] if one["result"] == "not_due"]
    ended = [one for one in now[0]["findings"] if one["reason"] == "unit_not_existing"]
    assert {(one["result"], (one["window"] or {}).get("from")) for one in ended} >= {("not_applicable", "2025-01-01")}


def test_half_filled_record_is_not_clean(check: Check, capsys: pytest.CaptureFixture[str]) -> None:
    """What is not reported is unknown, never a violation, and the exit code stays 6 with --fail-on never."""
    [unit] = check(YEAR_2025, HALF_FILLED)
    results = [one["result"] for one in unit["findings"]]
    assert results.count("unknown") > len(results) // 2
    assert "fail" not in results
    assert run(["check", str(SAMPLES / HALF_FILLED), "--as-of", YEAR_2025, "--fail-on", "never"]) == 6
