"""The sample records of Hải Phòng: what was worked out by hand from the Resolution, against what the checker says."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from sample_results import SAMPLES, Result, changed, passed_by_complete, rules_of, told, unit_of

from checker.rulebook.book import open_rulebook

DOCUMENT = "hai-phong-99-2024"
MIXED = SAMPLES / "hai-phong/phuong-le-chan-lan-lon.yaml"
GOOD = SAMPLES / "hai-phong/dac-khu-bach-long-vi-lam-tot.yaml"
DEPARTMENT = SAMPLES / "hai-phong/so-noi-vu-dang-nhap.yaml"
DISTRICT = SAMPLES / "hai-phong/hdnd-huyen-bach-long-vi-dong-bang.yaml"
ELSEWHERE = SAMPLES / "hai-phong/phuong-thach-khoi-ngoai-dia-ban.yaml"
FRONT = SAMPLES / "hai-phong/mat-tran-phuong.yaml"
VILLAGE = SAMPLES / "hai-phong/to-dan-pho-hang-kenh.yaml"

PASS: Result = ("pass", None, [], None)
NOT_DUE: Result = ("not_due", None, [], None)
NOT_REPORTED: Result = ("unknown", "fact_not_reported", [], None)
MISSING: Result = ("fail", "missing", [], None)
BELOW: Result = ("fail", "below_target", [], None)
INSUFFICIENT: Result = ("fail", "insufficient_evidence", [], None)
WRONG: Result = ("fail", "wrong_content", [], None)
NO_FINDING: Result = ("not_applicable", "nothing_arose", ["no_finding"], None)

# The mixed ward on 15/01/2026, founded 01/07/2025, so duties done once are due on 28/12/2025.
# rule, with the month in which a quarter or month begins: (result, reason, notes, days late), with the ground.
BY_HAND: dict[str, Result] = {
    "HP-1.1.a-1": BELOW,  # 9 trained + 2 recent of 12 assigned
    "HP-1.1.b-1": PASS,  # 20/10 and 03/12
    "HP-1.1.c-3": ("fail", "expired", [], None),  # the regulation kept from the old ward ended on 31/12/2025
    "HP-1.1.c-4": NOT_DUE,  # to be amended: 10/09/2025 + 180 days = 09/03/2026
    "HP-1.1.c-5": INSUFFICIENT,  # programme and activity, no report
    "HP-1.1.c-6": BELOW,  # two projects with board, plan and report, one of them supervised
    "HP-1.1.d-1": PASS,  # portal for publicity and feedback
    "HP-1.1.d-2": WRONG,  # the plan does not mention democracy
    "HP-1.1.đ-1": NOT_REPORTED,  # criteria: left out
    "HP-1.1.đ-2": NOT_DUE,  # until 31/01/2026
    "HP-1.2.b-1 2025-07": ("pass", None, ["no_activity_recorded"], None),  # never fails
    "HP-1.2.b-1 2025-10": PASS,
    "HP-1.2.d-1": ("fail", "late", [], 15),  # 06/10 + 30 days = 05/11, handled on 20/11
    "HP-2.1.a-1": BELOW,  # one form
    "HP-2.1.a-2": PASS,  # staff meetings
    "HP-2.1.a-3": MISSING,
    "HP-2.1.a-4": MISSING,
    "HP-2.1.b-1": PASS,  # post of 06/11
    "HP-2.1.b-2": ("not_applicable", "nothing_arose", [], None),  # a portal, but no item; never fails
    "HP-2.1.c-1": PASS,  # the agreement is on public order, but both meetings had a partner
    "HP-2.1.c-2": INSUFFICIENT,
    "HP-2.1.c-3": ("pass", None, ["late"], 3),  # until 14/11, answered on 17/11
    "HP-2.2-1": PASS,  # 18/11
    "HP-2.2-2": NOT_REPORTED,  # staff trained: left out
    "HP-2.2-3": BELOW,  # 36 of 40
    "HP-2.2-4": PASS,  # 19 of 19
    "HP-2.2-5": WRONG,  # no other skills
    "HP-2.2-6": NOT_DUE,  # 4 of 6 trained, no vote yet
    "HP-2.3.a-1": PASS,  # assignment of 10/07, no finding against the head
    "HP-2.3.a-2": MISSING,  # no regulation in force
    "HP-2.3.a-3 2025-07": PASS,
    "HP-2.3.a-3 2025-08": PASS,
    "HP-2.3.a-3 2025-09": BELOW,  # three of four
    "HP-2.3.a-3 2025-10": PASS,
    "HP-2.3.a-3 2025-11": PASS,
    "HP-2.3.a-3 2025-12": PASS,
    "HP-2.3.a-4": ("fail", "late", [], None),  # 2 of 3
    "HP-2.3.a-5": PASS,  # 25 of 25
    "HP-2.3.b-1": NOT_DUE,  # boards of 20/10 and 03/11 + 90 days = 18/01 and 01/02/2026
    "HP-2.3.b-2": INSUFFICIENT,  # all requests answered, no means for the investment boards
    "HP-2.3.b-3": BELOW,  # money for one of two kinds of board
    "HP-2.5.a-1": PASS,  # inventory of 10/12, nothing lacking
    "HP-2.5.b-1": PASS,
    "HP-2.5.b-2": PASS,
    "HP-2.5.b-3": PASS,  # a new support point on 15/08
    "HP-2.5.b-4": ("pass", None, ["none_recorded"], None),  # never fails
    "HP-2.5.c-1": PASS,
    "HP-2.5.c-2": MISSING,  # the code is for rating only
    "HP-2.5.c-3": PASS,
    "HP-2.6.a-1": PASS,  # self-check of 12/11
    "HP-2.6.a-2": MISSING,
    "HP-2.6.a-3": BELOW,  # 2 of 3 carried out by 15/12
    "HP-2.7-1": NOT_DUE,  # same as HP-1.1.đ-2
    "HP-2.7-2": NO_FINDING,  # the only case is one of abuse
    "HP-2.7.a-1": NOT_DUE,  # same as HP-1.1.đ-2
    "HP-2.7.b-1": NOT_DUE,  # until 31/01/2026
    "HP-2.7.b-2": NOT_DUE,  # until 31/01/2026
    "HP-2.7.c-1": NO_FINDING,  # not one of the staff
    "HP-2.7.d-1": ("fail", "late", [], 15),  # same as HP-1.2.d-1
    "HP-3.1-1": ("pass", None, ["no_budget_line"], None),  # never fails
    "HP-3.2-1": ("not_applicable", "condition_not_met", [], None),  # no other funds
}
# Points by hand: critical 5, major 3, minor 1; the months of one rule share its points. Not scored are rules that repeat
# another and, for a ward, HP-2.7.b-1. What does not apply or is not due leaves the denominator; the unknown stays in it.
EARNED = 2 * 5 + 6 * 3 + 3 * Fraction(5, 6) + 12 * 1  # HP-2.3.a-3: five months of six
FAILED = 5 * 5 + 8 * 3 + 3 * Fraction(1, 6) + 6 * 1
UNKNOWN = 5 + 3

FRONT_BY_HAND: dict[str, Result] = {
    "HP-2.1.c-3": BELOW,  # one of two drafts answered, the other was due on 25/11
    "HP-2.1.d-1": PASS,  # 15/11
    "HP-2.3.b-1": PASS,  # both boards have a place since 10/09
    "HP-2.3.b-2": PASS,  # means for both, 2 of 2 and no request
    "HP-2.3.b-3": BELOW,  # nothing paid for the investment board
}
LATE_RESOLUTION: Result = ("pass", None, ["late"], 7)  # 06/12/2024 + 180 days = 04/06/2025, adopted on 11/06


def test_mixed_ward_agrees_with_the_table_worked_by_hand() -> None:
    """Result, reason, notes and days late of every finding of the mixed ward are those of the table."""
    assert told(unit_of(MIXED)) == BY_HAND


def test_mixed_ward_has_the_points_worked_by_hand() -> None:
    """Its score is 42.5 of 106 points, up to 50.5 if what is unknown turns out well."""
    score = unit_of(MIXED)["score"]
    possible = EARNED + FAILED + UNKNOWN
    assert Fraction(score["earned"]) / Fraction(score["possible"]) == EARNED / possible == Fraction(85, 212)
    assert (score["earned"], score["possible"]) == (str(EARNED), str(possible)) == ("85/2", "106")
    assert (score["value"], score["interval"], score["grade"]) == (40.09, [40.09, 47.64], "Yếu")
    assert score["caps"] == []


def test_criterion_of_the_city_is_scored_for_the_city_only() -> None:
    """HP-2.7.b-1 is shown to a ward and a department and counts in the score of the city committee."""
    city = SAMPLES / f"complete/{DOCUMENT}-uy-ban-thanh-pho.yaml"
    scored = [
        [one["scored"] for one in unit_of(path)["findings"] if one["rule"] == "HP-2.7.b-1"]
        for path in (MIXED, DEPARTMENT, city)
    ]
    assert scored == [[False], [False], [True]]


def test_ward_of_former_hai_duong_is_not_bound(tmp_path: Path) -> None:
    """The Resolution binds the city as it was: no finding, no score; without its origin the ward is judged."""
    unit = unit_of(ELSEWHERE)
    assert (unit["findings"], unit["score"]["value"]) == ([], None)
    assert unit["not_listed"] == {"other_place": len(list(open_rulebook().pairs())), "other_kind": 0}
    here = changed(ELSEWHERE, tmp_path, '  former_province: "30"\n', "")
    assert told(unit_of(here))["HP-1.1.b-1"] == MISSING


def test_district_without_communes_is_frozen_with_its_late_resolution() -> None:
    """The one resolution meets the duty of the district and that of a commune, on this and on every later day."""
    assert told(unit_of(DISTRICT)) == {"HP-1.1.c-1": LATE_RESOLUTION, "HP-1.1.c-2": LATE_RESOLUTION}
    assert unit_of(DISTRICT) == unit_of(DISTRICT, "2030-12-31")


def test_merged_department_keeps_its_regulation_and_is_not_clean() -> None:
    """A regulation kept in writing counts; what was not entered is unknown or still open, never a violation."""
    found = told(unit_of(DEPARTMENT))
    assert found["HP-1.1.c-3"] == found["HP-2.3.a-2"] == found["HP-2.3.a-3 2025-07"] == PASS
    results = [result for result, *_ in found.values()]
    assert "fail" not in results
    assert results.count("unknown") > len(results) // 3


def test_good_units_have_nothing_to_blame() -> None:
    """The special zone waits for January only, and the village passes all three of its rules."""
    found = told(unit_of(GOOD))
    assert {result for result, *_ in found.values()} == {"pass", "not_due", "not_applicable"}
    waiting = [rule for rule, result in found.items() if result == NOT_DUE]
    assert waiting == ["HP-1.1.đ-2", "HP-2.7-1", "HP-2.7.a-1", "HP-2.7.b-2"]
    assert told(unit_of(VILLAGE)) == dict.fromkeys(("HP-1.1.c-4", "HP-2.1.a-2", "HP-2.1.a-3"), PASS)


def test_front_is_shown_and_never_scored() -> None:
    """The results of the Front are those of the table, none is scored."""
    unit = unit_of(FRONT)
    assert told(unit) == FRONT_BY_HAND
    assert ([one["rule"] for one in unit["findings"] if one["scored"]], unit["score"]["value"]) == ([], None)


def test_complete_records_pass_every_rule() -> None:
    """Together the complete records pass each rule of the Resolution, whatever kind of unit it binds."""
    assert rules_of(DOCUMENT) - passed_by_complete(DOCUMENT) == set()
