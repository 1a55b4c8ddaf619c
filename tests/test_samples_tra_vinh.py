"""The sample records of Trà Vinh: what was worked out by hand from the law's text, against what the checker says."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from sample_results import SAMPLES, Result, changed, passed_by_complete, rules_of, told, unit_of

DOCUMENT = "tra-vinh-28-2024"
MIXED = SAMPLES / "tra-vinh/ban-quan-ly-khu-kinh-te-lan-lon.yaml"
UNIVERSITY = SAMPLES / "tra-vinh/truong-dai-hoc-den-30-6.yaml"
DEPARTMENT = SAMPLES / "tra-vinh/so-noi-vu-dong-bang.yaml"
PARTY = SAMPLES / "tra-vinh/tinh-uy.yaml"
WARD = SAMPLES / "tra-vinh/phuong-tra-vinh-cap-xa.yaml"
COMPANY = SAMPLES / "tra-vinh/cong-ty-tu-nguyen-dang-nhap.yaml"

NOTE = "secondary_source"  # every finding: the text is known from a newspaper only
PASS: Result = ("pass", None, [NOTE], None)
NOT_DUE: Result = ("not_due", None, [NOTE], None)
NOT_REPORTED: Result = ("unknown", "fact_not_reported", [NOTE], None)
MISSING: Result = ("fail", "missing", [NOTE], None)
BELOW: Result = ("fail", "below_target", [NOTE], None)
LATE: Result = ("fail", "late", [NOTE], None)
NO_CONDITION: Result = ("not_applicable", "condition_not_met", [NOTE], None)
NOTHING: Result = ("not_applicable", "nothing_arose", [NOTE], None)
NO_FINDING: Result = ("not_applicable", "nothing_arose", ["no_finding", NOTE], None)
AFTER: Result = ("not_applicable", "after_effect", [NOTE], None)
MONTHS = [f"2025-{month:02d}" for month in range(1, 13)]
QUARTERS = MONTHS[::3]

# The mixed agency on 15/01/2026; its record says that the text still binds it, so that the whole year is judged.
# rule, with the month in which a quarter or month begins: (result, reason, notes, days late), with the ground.
BY_HAND: dict[str, Result] = {
    "TV-M0-8": NO_FINDING,  # the only case is a breach
    "TV-M1-2": PASS,  # invited on 12/03, attended on 25/03
    "TV-M1-4": NO_CONDITION,  # no class
    "TV-M1-5": ("manual", "needs_judgement", [NOTE], None),  # nobody has judged
    "TV-M1-6": PASS,  # judged on 09/01/2026
    "TV-M1-7": MISSING,
    "TV-M2-3 2025-01": PASS,
    "TV-M2-3 2025-04": PASS,
    "TV-M2-3 2025-07": MISSING,  # nothing in the third quarter
    "TV-M2-3 2025-10": PASS,  # with it the forms of the year: website and contest
    "TV-M2-4 2025-01": PASS,
    "TV-M2-4 2025-04": PASS,
    "TV-M2-4 2025-07": MISSING,
    "TV-M2-4 2025-10": PASS,
    "TV-M2-5": PASS,  # 08/11
    "TV-M2-6": PASS,  # partners on 18/02 and 22/05
    "TV-M2-7": MISSING,
    "TV-M2-8": BELOW,  # two drafts, one put to consultation, before it was carried out
    "TV-M3-2": NOT_DUE,  # the rating is still open until 31/01/2026
    "TV-M3-3": PASS,  # the staff conference
    "TV-M3-4": NOT_REPORTED,  # a survey, but the answers were not counted
    "TV-M3-6 2025-01": MISSING,  # the rules of reception were made public on 03/02
    **{f"TV-M3-6 {month}": PASS for month in MONTHS[1:]},
    "TV-M3-6 2025-07": BELOW,  # no reception
    "TV-M3-10": PASS,  # 18/06, chaired by a deputy
    "TV-M3-11": MISSING,
    "TV-M3-12": LATE,  # 2 of 2, but 14 of 15
    "TV-M3-13": PASS,  # 13/06
    "TV-M3-14": PASS,  # board, programme, activity, 3 of 3
    "TV-M3-15": PASS,  # five members
    "TV-M3-16": ("fail", "late", [NOTE], 6),  # 20/02 + 30 days = 22/03, profile of 28/03
    "TV-M3-17": ("pass", None, ["late", NOTE], None),  # after 31/03
    "TV-M3-18": PASS,  # 05/09 and 22/12
    "TV-M3-20": PASS,  # all six parts in the regulation
    "TV-M3-21 2025-01": PASS,
    "TV-M3-21 2025-04": LATE,  # 3 of 4 in time
    "TV-M3-21 2025-07": NOTHING,  # no item
    "TV-M3-21 2025-10": PASS,  # with it the forms of the year: website and posting
    "TV-M3-22 2025-01": PASS,  # 35 of 38 on 20/02
    "TV-M3-23 2025-07": ("fail", "late", [NOTE], 9),  # 20/07 to 20/09, held on 29/09
    "TV-M4-2": PASS,  # inventory, budget of 2026
    "TV-M4-3": MISSING,  # three items lacking
    "TV-M4-4": NOT_REPORTED,  # internet: left out
    "TV-M4-5": NO_CONDITION,  # not invited
    "TV-M4-6": PASS,  # 45 of 84 after 40 of 80
    "TV-M4-7": PASS,
    "TV-M4-9": ("not_applicable", "nothing_arose", ["no_previous_value", NOTE], None),  # no dossiers of 2024
    "TV-M4-10 2025-01": PASS,  # public since 10/02
    "TV-M4-10 2025-04": PASS,
    "TV-M4-10 2025-07": PASS,
    "TV-M4-10 2025-10": MISSING,  # the state of dossiers until 30/11 only
    "TV-M4-11": PASS,
    "TV-M4-12": MISSING,
    "TV-M5-4": PASS,  # 08/04
    "TV-M5-5": ("fail", "wrong_content", [NOTE], None),  # criteria of 10/02 not cited
    "TV-M5-8": NOT_DUE,  # 10/09/2025 + 180 days = 09/03/2026
    "TV-M5-10": PASS,  # 24/07
    "TV-M5-11": MISSING,  # risk fields were not looked at
    "TV-M5-12": PASS,  # same as TV-M5-15
    "TV-M5-13": NO_FINDING,
    "TV-M5-14": NO_FINDING,
    "TV-M5-15": PASS,  # handled after 24 days
}
# Points by hand: critical 5, major 3, minor 1; the windows of one rule share its points. TV-M5-12 repeats another rule.
# What does not apply, is not due or waits for a person leaves the denominator; what is unknown stays in it.
SHARED = 3 * (Fraction(3, 4) + Fraction(10, 12) + Fraction(2, 3) + Fraction(3, 4))  # TV-M2-3, M3-6, M3-21, M4-10
EARNED = 3 * 5 + 6 * 3 + SHARED + 11 * 1 + Fraction(3, 4)  # TV-M2-4: three quarters of four
FAILED = 1 * 5 + 3 * 3 + (4 * 3 - SHARED) + 7 * 1 + Fraction(1, 4)
UNKNOWN = 2 * 1

# What is judged until 30/06/2025, the end of assessment, where no record says that the text still binds.
FIRST_HALF = {
    **{f"{rule} {quarter}": PASS for rule in ("TV-M2-3", "TV-M2-4", "TV-M3-21") for quarter in QUARTERS[:2]},
    **{f"TV-M3-6 {month}": PASS for month in MONTHS[:6]},
    "TV-M3-22 2025-01": PASS,
    "TV-M5-5": PASS,  # the registration's own day
}
DEPARTMENT_BY_HAND = {
    **FIRST_HALF,
    "TV-M3-6 2025-04": BELOW,  # no reception in April
    **{f"TV-M4-10 {quarter}": PASS for quarter in QUARTERS[:2]},
}
UNIVERSITY_BY_HAND = {
    **FIRST_HALF,
    "TV-M0-8": PASS,  # found on 21/04 and handled on 12/05: its 30 days were over before 30/06
    "TV-M5-15": PASS,
}


def judged(path: Path) -> dict[str, Result]:
    """The findings that the end of the assessment leaves."""
    return {rule: result for rule, result in told(unit_of(path)).items() if result != AFTER}


def test_mixed_agency_agrees_with_the_table_worked_by_hand() -> None:
    """Result, reason, notes and days late of every finding of the mixed agency are those of the table."""
    assert told(unit_of(MIXED)) == BY_HAND


def test_mixed_agency_has_the_points_worked_by_hand() -> None:
    """Its score is 53.75 of 80 points, up to 55.75 if what is unknown turns out well."""
    score = unit_of(MIXED)["score"]
    possible = EARNED + FAILED + UNKNOWN
    assert Fraction(score["earned"]) / Fraction(score["possible"]) == EARNED / possible == Fraction(43, 64)
    assert (score["earned"], score["possible"]) == (str(EARNED), str(possible)) == ("215/4", "80")
    assert (score["value"], score["interval"], score["grade"]) == (67.19, [67.19, 69.69], "Khá")
    assert score["caps"] == []


@pytest.mark.parametrize(("path", "expected"), [(UNIVERSITY, UNIVERSITY_BY_HAND), (DEPARTMENT, DEPARTMENT_BY_HAND)])
def test_without_the_local_text_only_the_first_half_is_judged(path: Path, expected: dict[str, Result]) -> None:
    """Months, quarters and the conference that ended by 30/06/2025; whatever closes later is after the text's end."""
    assert judged(path) == expected
    assert AFTER in told(unit_of(path)).values()


def test_local_text_that_still_binds_brings_the_year_back(tmp_path: Path) -> None:
    """The university's yearly duties are judged as soon as its record says that the text still binds it."""
    line = "documents:\n"
    binding = f"{line}  local_text:\n    - {{number: 28/2024/NQ-HĐND, issued: 2024-12-09, binds_unit: true}}\n"
    found = told(unit_of(changed(UNIVERSITY, tmp_path, line, binding)))
    assert AFTER not in found.values()
    assert (found["TV-M5-4"], found["TV-M3-23 2025-08"], found["TV-M2-5"]) == (PASS, PASS, MISSING)


def test_dissolved_department_is_frozen() -> None:
    """Its findings are the same on every later day, blame it for nothing after its end, and await nothing."""
    unit = unit_of(DEPARTMENT)
    assert unit == unit_of(DEPARTMENT, "2030-12-31")
    assert [one["due"] for one in unit["findings"] if one["result"] == "fail"] == ["2025-04-30"]
    assert "not_due" not in {one["result"] for one in unit["findings"]}


def test_party_committee_is_shown_and_never_scored() -> None:
    """A quarter without a meeting of the secretary is shown for coordination and counts nowhere."""
    unit = unit_of(PARTY)
    assert judged(PARTY) == {"TV-M3-9 2025-01": PASS, "TV-M3-9 2025-04": MISSING, "TV-M5-16": PASS}
    assert ([one["rule"] for one in unit["findings"] if one["scored"]], unit["score"]["value"]) == ([], None)


def test_ward_answers_for_community_supervision_only() -> None:
    """The text binds bodies of the provincial level; a ward has a part in the one rule on areas."""
    assert told(unit_of(WARD)) == {"TV-M2-11": PASS}
    assert unit_of(WARD)["not_listed"]["other_kind"] == len(rules_of(DOCUMENT)) - 1


def test_private_employer_is_judged_by_its_choice(tmp_path: Path) -> None:
    """Half filled in it is not clean; without having opted in nothing applies to it."""
    found = told(unit_of(COMPANY))
    results = [result for result, *_ in found.values()]
    assert (found["TV-M3-22 2025-01"], found["TV-M3-23 2025-08"], found["TV-M5-14"]) == (PASS, PASS, NOT_REPORTED)
    assert "fail" not in results
    assert results.count("manual") == 1
    free = changed(COMPANY, tmp_path, "opted_in: true", "opted_in: false")
    assert {result for result, *_ in told(unit_of(free)).values()} == {"not_applicable"}


def test_complete_records_pass_every_rule() -> None:
    """Together the complete records pass each rule of the Resolution, whatever kind of unit it binds."""
    assert rules_of(DOCUMENT) - passed_by_complete(DOCUMENT) == set()
