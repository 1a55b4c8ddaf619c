"""The sample records of Khánh Hòa: what was worked out by hand from the plan's text, against what the checker says."""

from __future__ import annotations

import json
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from checker.cli.main import run
from checker.data import data_folder
from checker.rulebook.book import open_rulebook

SAMPLES = data_folder("samples")
DOCUMENT = "khanh-hoa-15-2024-plan"
DAY = "2026-01-15"
MIXED = SAMPLES / "khanh-hoa/xa-dien-khanh-lan-lon.yaml"
DISTRICT = SAMPLES / "khanh-hoa/huyen-van-ninh-co-ngay-ky.yaml"
ELSEWHERE = SAMPLES / "khanh-hoa/xa-ninh-phuoc-ngoai-dia-ban.yaml"
FRONT = SAMPLES / "khanh-hoa/mat-tran-tinh.yaml"
LABOUR = SAMPLES / "khanh-hoa/lien-doan-lao-dong-tinh.yaml"
PARTY = SAMPLES / "khanh-hoa/ban-tuyen-giao-va-dan-van.yaml"
PRESS = SAMPLES / "khanh-hoa/bao-va-phat-thanh-truyen-hinh.yaml"
SCHOOL = SAMPLES / "khanh-hoa/truong-thcs-dang-nhap.yaml"

Result = tuple[str, str | None, list[str], int | None]
PASS: Result = ("pass", None, [], None)
NOT_DUE: Result = ("not_due", None, [], None)
NOT_REPORTED: Result = ("unknown", "fact_not_reported", [], None)
MISSING: Result = ("fail", "missing", [], None)
BELOW: Result = ("fail", "below_target", [], None)
NO_CONDITION: Result = ("not_applicable", "condition_not_met", [], None)
NOTHING: Result = ("not_applicable", "nothing_arose", [], None)
NO_FINDING: Result = ("not_applicable", "nothing_arose", ["no_finding"], None)
GONE: Result = ("not_applicable", "unit_not_existing", [], None)
BEFORE: Result = ("not_applicable", "before_effect", [], None)
SHORT: Result = ("not_applicable", "window_too_short", [], None)

# The mixed commune on 15/01/2026, founded 01/07/2025, so duties done once are due on 28/12/2025.
# rule, with the quarter or month where there are several: (result, reason, notes, days late), with the ground.
BY_HAND: dict[str, Result] = {
    "KH-I.2-2": PASS,  # rules of cooperation with the Front of 11/08/2025
    "KH-I.2-3": NOT_REPORTED,  # nobody has said whether the plan fits the functions
    "KH-I.2-4": PASS,  # the plan names the person in charge
    "KH-I.2-5": PASS,  # inspection of 22/10/2025
    "KH-I.2-6": PASS,  # both difficulties answered after 25 days
    "KH-II-2": BELOW,  # 9 trained + 1 recent of 11 assigned
    "KH-II-3": NOTHING,  # no class
    "KH-II-4": PASS,  # 22/08/2025
    "KH-II-6": PASS,  # website for publicity
    "KH-II-8": PASS,  # own regulation of 14/10/2025
    "KH-II-9": PASS,  # the commune reviewed its conventions
    "KH-II-11": MISSING,  # a board, but no support
    "KH-II-12": PASS,  # one project, one board, support of 2025
    "KH-II-13": NOT_DUE,  # selected on 20/10/2025: until 18/04/2026
    "KH-II-15": PASS,  # handled after 23 days
    "KH-II-16": ("fail", "late", [], 20),  # 15/09 + 30 days = 15/10, handled on 04/11
    "KH-III.1-4": PASS,  # invited on 26/09, attended on 08/10
    "KH-III.2.a-1 2025-07": PASS,  # third quarter
    "KH-III.2.a-1 2025-10": MISSING,  # fourth quarter
    "KH-III.2.a-2": MISSING,  # one form
    "KH-III.2.b-1": PASS,  # posted on the opening day, 25 and 23 days
    "KH-III.2.b-2": BELOW,  # 32 days, but 26 days for the second matter
    "KH-III.3.a-1 2025-07": PASS,
    "KH-III.3.a-1 2025-08": PASS,
    "KH-III.3.a-1 2025-09": BELOW,  # three receptions of four
    "KH-III.3.a-1 2025-10": PASS,
    "KH-III.3.a-1 2025-11": PASS,
    "KH-III.3.a-1 2025-12": PASS,
    "KH-III.3.a-3": PASS,  # dialogue of 20/11/2025, organised with the Front
    "KH-III.3.a-4": MISSING,  # none with enterprises
    "KH-III.3.a-5": ("fail", "late", [], None),  # 4 of 4, but 20 of 21
    "KH-III.3.b-1": PASS,  # a board until 12/08/2027
    "KH-III.3.b-2": MISSING,  # a programme, no activity
    "KH-III.3.b-3": NOT_REPORTED,  # activities: left out
    "KH-III.3.c-1": NO_CONDITION,  # the regulation is of this year
    "KH-III.3.c-2": NOTHING,  # no review
    "KH-III.3.c-3": PASS,  # both conventions reviewed
    "KH-III.3.c-4": NOT_DUE,  # 18/09/2025 + 180 days = 17/03/2026
    "KH-III.3.d-1": NOT_DUE,  # until 31/01/2026
    "KH-III.3.d-2": NOT_DUE,  # until 31/01/2026
    "KH-III.4.a-1": MISSING,  # three items lacking
    "KH-III.4.a-2": PASS,  # merged into a named line
    "KH-III.4.b-1": PASS,  # a feedback channel
    "KH-III.4.b-2": PASS,  # a support point
    "KH-III.4.b-3": MISSING,  # no smart application
    "KH-III.5.a-1": NOT_REPORTED,  # plans of inspection: left out
    "KH-III.5.b-1": NOT_DUE,  # same as KH-II-13
    "KH-III.5.b-2": NO_CONDITION,  # no commendation
    "KH-III.5.c-1": PASS,  # same as KH-II-15
    "KH-III.5.c-2": NO_FINDING,  # the abuse was a third person's
    "KH-III.5.c-3": ("fail", "late", [], 20),  # same as KH-II-16
    "KH-III.5.c-4": NOTHING,
    "KH-IV.9-1": NO_CONDITION,  # no trade union
    "KH-IV.10-6": ("pass", None, ["late"], 2),  # submitted on 30/12
    "KH-IV.12-2": ("fail", "late", [], 12),  # 03/11 + 30 days = 03/12, reported on 15/12
}
# Points by hand: critical 5, major 3, minor 1; the windows of one rule share its points. KH-III.5.b-1, c-1 and c-3 repeat
# other rules and are not scored. What does not apply or is not due leaves the denominator; what is unknown stays in it.
HALF = Fraction(1, 2)
EARNED = 6 * 5 + 8 * 3 + 5 * 1 + 3 * HALF + 3 * Fraction(5, 6)  # one quarter of two, five months of six
FAILED = 2 * 5 + 5 * 3 + 4 * 1 + 3 * HALF + 3 * Fraction(1, 6)
UNKNOWN = 5 + 2 * 3

# The district on 15/01/2026, judged as it stood on 30/06/2025; its signed copy of the plan says 26/03/2025,
# which leaves 97 days of the year.
DISTRICT_BY_HAND: dict[str, Result] = {
    **dict.fromkeys(("KH-I.2-3", "KH-I.2-4", "KH-I.2-5"), PASS),  # plan of 29/04, inspection of 28/05
    **dict.fromkeys(("KH-II-2", "KH-II-4", "KH-II-6", "KH-II-8"), PASS),  # 20 of 20; 24/04; portal; regulation of 2024
    "KH-II-16": PASS,  # the first handled after 23 days; the limit of the second ran beyond the end of the district
    "KH-III.1-3": PASS,  # class of 15/05, after the plan
    "KH-III.1-5": PASS,  # the law and two skills
    "KH-III.2.a-1 2025-01": SHORT,  # the plan came within the quarter
    "KH-III.2.a-1 2025-04": PASS,  # 24/04
    "KH-III.2.a-2": PASS,  # three forms
    **dict.fromkeys(("KH-III.3.a-1 2025-01", "KH-III.3.a-1 2025-02"), BEFORE),
    "KH-III.3.a-1 2025-03": SHORT,
    **dict.fromkeys(("KH-III.3.a-1 2025-04", "KH-III.3.a-1 2025-05", "KH-III.3.a-1 2025-06"), PASS),  # two days each
    "KH-III.3.a-4": PASS,  # 05/06
    "KH-III.4.a-1": PASS,  # inventory of 12/12/2024
    **dict.fromkeys(("KH-III.4.a-2", "KH-III.4.b-1", "KH-III.4.b-2", "KH-III.4.b-3", "KH-III.5.a-1"), PASS),
    "KH-III.5.c-3": PASS,  # same as KH-II-16
    **dict.fromkeys(("KH-IV.10-1", "KH-IV.10-2", "KH-IV.10-4"), PASS),  # 12/05, 24/04, 29/04
    "KH-IV.10-5": NOTHING,  # no guidance to the communes: never a violation
    # not done, or nothing arose, when the district ended
    **dict.fromkeys(("KH-I.2-2", "KH-I.2-6", "KH-II-3", "KH-II-11", "KH-II-13", "KH-II-15", "KH-III.1-4"), GONE),
    **dict.fromkeys(("KH-III.2.b-1", "KH-III.2.b-2", "KH-III.3.a-3", "KH-III.3.a-5"), GONE),
    **dict.fromkeys(("KH-III.3.c-1", "KH-III.3.c-2", "KH-III.3.d-1", "KH-III.3.d-2"), GONE),
    **dict.fromkeys(("KH-III.5.b-1", "KH-III.5.b-2", "KH-III.5.c-1", "KH-III.5.c-2", "KH-III.5.c-4"), GONE),
    **dict.fromkeys(("KH-IV.9-1", "KH-IV.12-2"), GONE),
}
# The bodies whose results serve coordination only.
COORDINATION: dict[Path, dict[str, Result]] = {
    FRONT: {
        "KH-III.3.a-2": MISSING,  # one of two posts
        **dict.fromkeys(("KH-III.3.b-1", "KH-III.3.b-2", "KH-III.3.b-3"), NO_CONDITION),  # no board, no project
        "KH-IV.8-1": PASS,
        "KH-IV.8-2": PASS,
        "KH-IV.8-3": MISSING,  # a draft came, no criticism
    },
    LABOUR: {
        "KH-IV.9-1": PASS,  # a direction of 19/08/2025
        "KH-IV.9-2": MISSING,  # not on rights and duties of workers
        "KH-IV.9-3": PASS,
        "KH-IV.9-4": PASS,  # no draft came
    },
    PARTY: {
        "KH-III.3.a-2": PASS,  # two of two posts
        "KH-III.3.a-3": NO_CONDITION,  # does not serve citizens
        "KH-III.5.c-4": NOTHING,
        "KH-IV.7-1": ("pass", None, ["late"], 14),  # due 27/12/2025, advice of 10/01/2026
        "KH-IV.7-2": MISSING,
        "KH-IV.7-3": PASS,  # supervision of 16/09
        "KH-IV.7-4": PASS,  # joint class of 08/10
    },
}
PRESS_BY_HAND: dict[str, Result] = {
    "KH-IV.6-1": PASS,
    "KH-IV.6-2": PASS,
    "KH-IV.6-3 2025-01": BEFORE,
    "KH-IV.6-3 2025-04": SHORT,  # assessed from 30/06/2025
    "KH-IV.6-3 2025-07": PASS,
    "KH-IV.6-3 2025-10": MISSING,  # the Law day meeting was no press item
}

Check = Callable[[Path], dict[str, Any]]


@pytest.fixture(scope="module")
def check(tmp_path_factory: pytest.TempPathFactory) -> Check:
    """The unit of a JSON result for one record on the day; each is asked once."""
    asked: dict[Path, dict[str, Any]] = {}

    def unit(path: Path) -> dict[str, Any]:
        if path not in asked:
            target = tmp_path_factory.mktemp("result") / "result.json"
            run(["check", str(path), "--as-of", DAY, "--format", "json", "--output", str(target)])
            [asked[path]] = json.loads(target.read_text(encoding="utf-8"))["units"]
        return asked[path]

    return unit


def told(unit: dict[str, Any]) -> dict[str, Result]:
    """Findings by rule; a quarter or month is told apart by the month it begins in."""
    found: dict[str, Result] = {}
    for one in unit["findings"]:
        window = one["window"]
        part = window is not None and (window["from"][5:], window["to"][5:]) != ("01-01", "12-31")
        key = f"{one['rule']} {window['from'][:7]}" if part else one["rule"]
        assert key not in found, key
        found[key] = (one["result"], one["reason"], one["notes"], one["days_late"])
    return found


def test_mixed_commune_agrees_with_the_table_worked_by_hand(check: Check) -> None:
    """Result, reason, notes and days late of every finding of the mixed commune are those of the table."""
    assert told(check(MIXED)) == BY_HAND


def test_mixed_commune_has_the_points_worked_by_hand(check: Check) -> None:
    """Its score is 63 of 105 points, 60 of 100 exactly, up to 74 points if what is unknown turns out well."""
    score = check(MIXED)["score"]
    possible = EARNED + FAILED + UNKNOWN
    assert Fraction(score["earned"]) / Fraction(score["possible"]) == EARNED / possible == Fraction(3, 5)
    assert (score["earned"], score["possible"]) == (str(EARNED), str(possible)) == ("63", "105")
    assert (score["value"], score["interval"], score["grade"]) == (60.0, [60.0, 70.48], "Trung bình")
    assert score["caps"] == []


def test_district_with_a_recorded_day_agrees_with_the_table_worked_by_hand(check: Check) -> None:
    """Assessed from the day of its signed copy, frozen on 30/06/2025, to blame for nothing after its end."""
    assert told(check(DISTRICT)) == DISTRICT_BY_HAND


def test_district_without_the_signed_copy_is_unknown(check: Check, tmp_path: Path) -> None:
    """Where the day of the plan is not reported, what hangs on it is unknown, and May is before the plan."""
    text = DISTRICT.read_text(encoding="utf-8")
    copy = tmp_path / DISTRICT.name
    copy.write_text(text.replace("  local_text:\n    - {issued: 2025-03-26}\n", ""), encoding="utf-8")
    found = told(check(copy))
    hanging = [rule for rule, result in found.items() if result == NOT_REPORTED]
    assert hanging == ["KH-III.1-3", "KH-IV.10-1", "KH-IV.10-2", "KH-IV.10-4", "KH-IV.10-5"]
    assert found["KH-III.3.a-1 2025-05"] == BEFORE


def test_commune_of_former_ninh_thuan_is_not_bound(check: Check) -> None:
    """The plan binds the province as it was: the commune has no finding, no score, and every rule is elsewhere."""
    unit = check(ELSEWHERE)
    assert (unit["findings"], unit["score"]["value"]) == ([], None)
    assert unit["not_listed"] == {"other_place": len(list(open_rulebook().pairs())), "other_kind": 0}


@pytest.mark.parametrize("path", COORDINATION, ids=lambda path: path.stem)
def test_coordination_bodies_are_shown_and_never_scored(path: Path, check: Check) -> None:
    """The results of Front, Labour Federation and Party Commission are those of the table, and none is scored."""
    unit = check(path)
    assert told(unit) == COORDINATION[path]
    assert [one["rule"] for one in unit["findings"] if one["scored"]] == []
    assert unit["score"]["value"] is None


def test_press_agency_agrees_with_the_table_worked_by_hand(check: Check) -> None:
    """The merged press body answers for newspaper and station; a quarter without an item is a violation."""
    assert told(check(PRESS)) == PRESS_BY_HAND


def test_small_school_needs_no_inspection_board(check: Check) -> None:
    """Seven people: where it is not reported whether a board is required, none is; what else is missing is unknown."""
    found = told(check(SCHOOL))
    assert [found[rule] for rule in ("KH-II-11", "KH-III.3.b-1", "KH-III.3.b-2")] == [NO_CONDITION] * 3
    assert found["KH-III.3.c-1"] == ("unknown", "record_incomplete", [], None)
    assert "fail" not in {result for result, *_ in found.values()}


def test_complete_records_pass_every_rule_that_can_pass(check: Check) -> None:
    """Together the complete records pass each rule of the plan, whatever kind of unit it binds."""
    found = [check(path)["findings"] for path in (SAMPLES / "complete").glob(f"{DOCUMENT}*.yaml")]
    passed = {one["rule"] for findings in found for one in findings if one["result"] == "pass"}
    assert {rule["id"] for rule, text in open_rulebook().pairs() if text["id"] == DOCUMENT} - passed == set()
