"""Rules of Cao Bằng drawn by lot against results worked out by hand from the resolution and the register."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from by_lot import DAY, DRAWN, Table, agrees, cb, days, on, paper, rows, tc

AGENCY, UNIT, EMPLOYER, VILLAGE = "state_agency", "public_service_unit", "labour_using_organization", "village"
SITE: dict[str, Any] = {"has_website": True}
SERVES: dict[str, Any] = {"serves_citizens": True}
HANDLES: dict[str, Any] = {"handles_procedures": True}
NEW = "2025-07-01"  # a commune re-formed that day
ASSIGNED: dict[str, Any] = {"assigned_staff_count": 10, "assigned_staff_recent_count": 2}
SECTION: dict[str, Any] = {"law_text_posted": True}
SUPPORT = [paper("2025-03-01", year=2025, workplace=True, amount=5_000_000, paid_by="Đơn vị")]
ABILITIES = ["professional", "law_implementation", "information_processing", "it_application"]
CONVENTION = [paper("2020-05-01", village="Xóm 1", status="recognised")]
GROUP = [on("2024-03-01", kind="social_network", name="Zalo xã")]
CALM: dict[str, Any] = {"supervision_request_refused_count": 0}
FINAL: dict[str, Any] = {"subject": "head", "kind": "breach", "final": True}
POSTED = on("2025-04-01", matter="Đường xóm", posted_online_on="2025-04-01", posted_social_on="2025-04-01")
UNPOSTED = on("2025-09-01", matter="Nhà văn hóa")


def board(required: bool, answered: int = 3) -> dict[str, Any]:
    """What a unit shows of its inspection board's requests: three of them."""
    return {
        "inspection_board_required": required, "inspection_board_request_count": 3,
        "inspection_board_request_answered_count": answered,
    }  # fmt: skip


def review(day: str, finding: str) -> list[dict[str, Any]]:
    """A review of the village's convention."""
    return [on(day, village="Xóm 1", finding=finding, reviewer="community")]


def amended(day: str) -> list[dict[str, Any]]:
    """The convention, and its amended version recognised that day."""
    return [*CONVENTION, paper(day, village="Xóm 1", status="recognised", amends_previous=True)]


# fmt: off
TABLE: Table = {
    "CB-1.1.a-1": [
        (cb(**ASSIGNED, assigned_staff_trained_count=8, training_class=days("2024-05-10")), DAY, "pass"),  # 8 + 2 = 10
        (cb(**ASSIGNED, assigned_staff_trained_count=7, training_class=[]), DAY, "fail below_target"),  # one is missing
        # 180 days after 12/7/2024: the last day still runs
        (cb(**ASSIGNED, assigned_staff_trained_count=7, training_class=[], year=2024), "2025-01-08", "not_due"),
        # nobody assigned: a denominator of 0
        (cb(assigned_staff_count=0, assigned_staff_recent_count=0, assigned_staff_trained_count=0, training_class=[]),
         DAY, "not_applicable ~nobody_assigned"),
    ],
    "CB-1.1.b-5": [
        (cb(anticorruption_item_count=5, anticorruption_item_published_count=5), DAY, "pass"),  # all five
        (cb(anticorruption_item_count=5, anticorruption_item_published_count=4), DAY, "fail below_target"),  # n - 1
        (cb(anticorruption_item_count=0, anticorruption_item_published_count=0), DAY, "not_applicable nothing_arose"),
        # founded 3/10: 90 days of the year, 4/10: 89
        (cb(anticorruption_item_count=5, anticorruption_item_published_count=4, founded="2025-10-03"), DAY,
         "fail below_target"),
        (cb(anticorruption_item_count=5, anticorruption_item_published_count=4, founded="2025-10-04"),
         DAY, "not_applicable window_too_short"),
    ],
    "CB-1.1.d-1": [
        # older than the Law: good, with a note
        (cb(democracy_regulation=[paper("2022-01-15")]), DAY, "pass ~older_than_law"),
        (cb(democracy_regulation=[paper("2025-01-15", in_force_until="2025-12-01")]), DAY, "fail expired"),
        # 180 days from the founding of the commune
        (cb(democracy_regulation=[], founded=NEW), "2025-12-28", "not_due"),
        (cb(democracy_regulation=[], founded=NEW), "2025-12-29", "fail missing"),
        # issued eight days after the last one: good, and late
        (cb(democracy_regulation=[paper("2026-01-05")], founded=NEW), DAY, "pass ~late +8"),
        # private employer that did not opt in
        (cb(EMPLOYER, has={"opted_in": False}, democracy_regulation=[]), DAY, "not_applicable condition_not_met"),
    ],
    "CB-1.1.d-2": [
        (cb(VILLAGE, VILLAGE, village_convention=CONVENTION, convention_review=review("2025-05-05", "keep")), DAY,
         "pass"),  # reviewed, nothing to amend
        (cb(VILLAGE, VILLAGE, village_convention=CONVENTION, convention_review=[]), DAY, "fail missing"),  # no review
        # must be amended by 28/8/2025 and was not
        (cb(VILLAGE, VILLAGE, village_convention=CONVENTION, convention_review=review("2025-03-01", "amend")), DAY,
         "fail late"),
        # 31 December is later than those 180 days, and the later day counts
        (cb(VILLAGE, VILLAGE, village_convention=CONVENTION, convention_review=review("2025-03-01", "amend")),
         "2025-12-31", "not_due"),
        (cb(VILLAGE, VILLAGE, village_convention=[], convention_review=[]), DAY, "not_applicable"),  # no convention
        # found wanting on 1/11/2025: 180 days end on 30/4/2026, later than 31 December
        (cb(VILLAGE, VILLAGE, village_convention=amended("2026-04-30"), convention_review=review("2025-11-01", "amend"),
            through="2026-05-01"), "2026-05-05", "pass"),
        (cb(VILLAGE, VILLAGE, village_convention=amended("2026-05-01"), convention_review=review("2025-11-01", "amend"),
            through="2026-05-01"), "2026-05-05", "fail late +1"),
        (cb(VILLAGE, VILLAGE, village_convention=CONVENTION, convention_review=review("2025-11-01", "amend")),
         "2026-05-01", "unknown record_incomplete"),  # nothing is reported of 2026
        # a commune answers for each of its villages
        (cb(village_convention=[*CONVENTION, paper("2020-05-01", village="Xóm 2", status="recognised")],
            convention_review=review("2025-05-05", "keep")), DAY, "fail missing"),
    ],
    "CB-1.1.đ-1": [
        (cb(AGENCY, **board(True), inspection_board_support=SUPPORT), DAY, "pass"),  # place, money, 3 of 3 answered
        (cb(AGENCY, **board(True, 2), inspection_board_support=SUPPORT), DAY, "fail below_target"),  # 2 of 3
        (cb(AGENCY, **board(True), inspection_board_support=[]), DAY, "fail insufficient_evidence"),  # no support shown
        (cb(AGENCY, **board(False), inspection_board_support=[]), DAY, "not_applicable"),  # no board required
        # seven staff and nothing said of a board: none is required; eight: not known
        (cb(AGENCY, has={"staff_count": 7}, inspection_board_support=[]), DAY, "not_applicable"),
        (cb(AGENCY, has={"staff_count": 8}, inspection_board_support=[]), DAY, "unknown"),
    ],
    "CB-1.1.đ-3": [
        (cb(UNIT, inspection_board_required=True, inspection_board_plan=[paper("2025-01-10", year=2025)],
            inspection_board_activity=days("2025-06-01"), inspection_board_report=[paper("2025-12-20", year=2025)]),
         DAY, "pass unscored"),  # plan, activity and report; never held against the unit
        (cb(UNIT, inspection_board_required=True, inspection_board_plan=[], inspection_board_activity=[],
            inspection_board_report=[]), DAY, "fail missing unscored"),  # none of the three
        (cb(UNIT, inspection_board_required=True, inspection_board_plan=[paper("2025-01-10", year=2025)],
            inspection_board_activity=[], inspection_board_report=[]), DAY, "fail insufficient_evidence"),  # one of three
        (cb(UNIT, inspection_board_required=False, inspection_board_plan=[], inspection_board_activity=[],
            inspection_board_report=[]), DAY, "not_applicable"),  # no board
    ],
    "CB-1.1.e-2": [
        (cb(people_dialogue=days("2025-06-03", co_organizer=["fatherland_front"])), DAY, "pass"),  # with the Front
        # present is not organising
        (cb(people_dialogue=days("2025-06-03", co_organizer=["other"], front_attended=True)), DAY,
         "fail insufficient_evidence"),
        (cb(people_dialogue=[]), DAY, "not_applicable condition_not_met"),  # none held: failed under CB-1.1.e-1
        (cb(people_dialogue=[]), "2025-12-31", "not_due"),  # a condition on the year speaks once the year is over
    ],
    "CB-1.2.a-1": [
        (cb(**ASSIGNED, assigned_staff_trained_count=8, training_class=days("2025-05-10")), DAY, "pass"),  # one class
        (cb(**ASSIGNED, assigned_staff_trained_count=8, training_class=[]), DAY, "fail missing"),  # a committee: none
        # everybody trained already and nobody new
        (cb(assigned_staff_count=8, assigned_staff_recent_count=0, assigned_staff_trained_count=8, training_class=[]),
         DAY, "not_applicable"),
        # an agency may send its people to another's class
        (cb(AGENCY, **ASSIGNED, assigned_staff_trained_count=8, training_class=[], training_attendance=days(
            "2025-05-10", field="grassroots_democracy", attendees=2, assigned_attendees=2)), DAY, "pass"),
    ],
    "CB-1.2.a-2": [
        (cb(training_class=[on("2025-03-01", topics=ABILITIES[:2]), on("2025-09-01", topics=ABILITIES[2:])]), DAY,
         "pass"),  # the two classes together
        (cb(training_class=[on("2025-03-01", topics=ABILITIES[:3])]), DAY, "fail wrong_content"),  # three of four
        (cb(training_class=[]), DAY, "not_applicable condition_not_met"),  # no class: failed under CB-1.2.a-1
    ],
    "CB-1.2.a-4": [
        (cb(training_class=[on("2025-03-01", feedback_used=False), on("2025-09-01", feedback_used=True)]), DAY,
         "pass"),  # one is enough
        (cb(training_class=days("2025-03-01", feedback_used=False)), DAY, "fail insufficient_evidence"),
        (cb(training_class=days("2025-03-01")), DAY, "unknown fact_not_reported"),  # not said is not false
        (cb(training_class=[]), DAY, "not_applicable condition_not_met"),
    ],
    "CB-1.2.b-1": [
        (cb(dissemination_plan=[paper("2025-01-20", year=2025)], dissemination=days("2025-06-01")), DAY, "pass"),
        (cb(dissemination_plan=[], dissemination=[]), DAY, "fail missing"),  # neither
        (cb(dissemination_plan=[paper("2025-01-20", year=2025)], dissemination=[]), DAY, "fail insufficient_evidence"),
        (cb(dissemination_plan=[], dissemination=[]), "2025-12-31", "not_due"),  # 31 December is the last day
    ],
    "CB-1.2.b-3": [
        (cb(**SITE, website_section=[paper("2025-02-01")]), DAY, "pass"),  # open
        (cb(**SITE, website_section=[]), DAY, "fail missing"),
        (cb(**SITE, website_section=[paper("2025-02-01", in_force_until="2025-11-01")]), DAY, "fail expired"),  # closed
        (cb(has_website=False, website_section=[]), DAY, "not_applicable condition_not_met"),  # "nếu có"
        (cb(website_section=[]), DAY, "unknown fact_not_reported"),  # the condition itself is not reported
    ],
    "CB-1.2.b-4": [
        (cb(**SITE, website_section=[paper("2025-02-01", **SECTION)]), DAY, "pass"),
        (cb(**SITE, website_section=[paper("2025-02-01", law_text_posted=False)]), DAY, "fail missing"),
        (cb(**SITE, website_section=[], founded=NEW), "2025-12-28", "not_due"),  # no section yet, 180 days run
        # once the section exists the text is due at once
        (cb(**SITE, website_section=[paper("2025-08-01", law_text_posted=False)], founded=NEW), "2025-10-01",
         "fail missing"),
    ],
    "CB-1.2.b-5": [
        (cb(**SITE, guidance_issued_count=6, guidance_posted_count=6), DAY, "pass"),
        (cb(**SITE, guidance_issued_count=6, guidance_posted_count=5), DAY, "fail below_target"),  # n - 1
        (cb(**SITE, guidance_issued_count=0, guidance_posted_count=0), DAY, "not_applicable nothing_arose"),
        (cb(has_website=False, guidance_issued_count=6, guidance_posted_count=0), DAY, "not_applicable"),  # no site
        # first assessed from 8/1/2025
        (cb(**SITE, guidance_issued_count=6, guidance_posted_count=5, year=2024), "2025-01-08", "not_due"),
    ],
    "CB-1.2.b-6": [
        (cb(**SITE, website_post=days("2025-01-01", "2025-06-30", "2025-07-01", "2025-12-31", subject="activity")),
         DAY, "pass"),  # one in each quarter, on its edges
        (cb(**SITE, website_post=days("2025-01-01", "2025-06-30", "2025-07-01", subject="activity")), DAY,
         "fail insufficient_evidence"),  # three of four quarters
        (cb(**SITE, website_post=days("2025-06-30", subject="mass_work")), DAY, "fail missing"),  # another subject
        # 2024: only the last quarter lies after the resolution
        (cb(**SITE, website_post=days("2024-11-11", subject="activity"), year=2024), "2025-01-15", "pass"),
        # 2025 of a commune re-formed on 1 July: two quarters
        (cb(**SITE, website_post=days("2025-08-01", "2025-10-05", subject="activity"), founded=NEW), DAY, "pass"),
    ],
    "CB-1.2.b-11": [
        (cb(**SITE, consultation_item_count=1, public_consultation=[POSTED]), DAY, "pass"),
        (cb(**SITE, consultation_item_count=2, public_consultation=[POSTED, UNPOSTED]), DAY,
         "fail below_target"),  # one of two: no posting day in a complete record is no posting
        (cb(**SITE, consultation_item_count=1, public_consultation=[UNPOSTED]), DAY, "fail missing"),  # none of them
        (cb(**SITE, consultation_item_count=0, public_consultation=[]), DAY, "not_applicable"),  # nothing to ask
    ],
    "CB-1.2.b-12": [
        (cb(digital_tool=GROUP, consultation_item_count=1, public_consultation=[POSTED], village_count=10,
            village_social_group_count=0), DAY, "pass"),  # in the commune's own group
        (cb(digital_tool=GROUP, consultation_item_count=2, public_consultation=[POSTED, UNPOSTED], village_count=10,
            village_social_group_count=0), DAY, "fail below_target"),  # one of two
        (cb(digital_tool=[], consultation_item_count=1, public_consultation=[POSTED], village_count=10,
            village_social_group_count=5), DAY, "pass"),  # groups in exactly half of the villages
        (cb(digital_tool=[], consultation_item_count=1, public_consultation=[POSTED], village_count=10,
            village_social_group_count=4), DAY, "fail below_target"),  # "a number or share falls short"
        (cb(digital_tool=[], consultation_item_count=1, public_consultation=[UNPOSTED], village_count=10,
            village_social_group_count=0), DAY, "not_applicable"),  # no group anywhere, and no duty to make one
    ],
    "CB-1.2.c-1": [
        (cb(task_assignment=[paper("2025-01-10", year=2025)], violation_finding=[]), DAY, "pass"),  # paper, no finding
        # found on 1/11 and left unhandled over 30 days
        (cb(task_assignment=[paper("2025-01-10", year=2025)], violation_finding=days("2025-11-01", **FINAL)), DAY,
         "fail violation_found"),
        # handled on the thirtieth day: the finding itself is no fault
        (cb(task_assignment=[paper("2025-01-10", year=2025)],
            violation_finding=days("2025-11-01", **FINAL, handled_on="2025-12-01")), DAY, "pass"),
        (cb(task_assignment=[], violation_finding=[]), DAY, "fail insufficient_evidence"),  # only the paper is missing
        # found on 20/12: the thirty days end on 19/1/2026, and nothing is reported of January
        (cb(task_assignment=[paper("2025-01-10", year=2025)], violation_finding=days("2025-12-20", **FINAL)), DAY,
         "not_due"),
        (cb(task_assignment=[paper("2025-01-10", year=2025)], violation_finding=days("2025-12-20", **FINAL)),
         "2026-01-20", "unknown record_incomplete"),
    ],
    "CB-1.2.c-5": [
        (cb(publicity_item_count=12, publicity_item_on_time_count=12, publicity_plan=[paper("2025-01-10", year=2025)]),
         DAY, "pass"),
        (cb(publicity_item_count=12, publicity_item_on_time_count=11, publicity_plan=[paper("2025-01-10", year=2025)]),
         DAY, "fail below_target"),  # n - 1
        (cb(publicity_item_count=12, publicity_item_on_time_count=12, publicity_plan=[]), DAY,
         "fail insufficient_evidence"),  # a commune needs the plan
        (cb(AGENCY, publicity_item_count=12, publicity_item_on_time_count=12, publicity_plan=[]), DAY, "pass"),  # no plan
        # a year is the sum of its quarters only with all four
        (cb(AGENCY, publicity_item_count={"2025-Q1": 3, "2025-Q2": 3, "2025-Q4": 3}, publicity_item_on_time_count=9),
         DAY, "unknown fact_not_reported"),
    ],
    "CB-1.2.c-6": [
        (cb(**CALM, people_supervision=days("2025-05-05"), digital_tool=[]), DAY, "pass"),
        (cb(**CALM, people_supervision=[], digital_tool=[]), DAY, "fail insufficient_evidence"),  # no way to supervise
        # a refusal breaks it at once, though the year still runs
        (cb(supervision_request_refused_count=1, people_supervision=days("2025-05-05"), digital_tool=[]), "2025-12-31",
         "fail violation_found"),
        # a channel closed in 2024 did not exist in 2025; closed in February 2025 it did
        (cb(**CALM, people_supervision=[], digital_tool=days("2023-01-01", functions="feedback", ended_on="2024-11-30")),
         DAY, "fail insufficient_evidence"),
        (cb(**CALM, people_supervision=[], digital_tool=days("2023-01-01", functions="feedback", ended_on="2025-02-01")),
         DAY, "pass"),
    ],
    "CB-1.2.c-8": [
        (cb(has=SERVES, satisfaction_survey=days("2025-12-31", source="higher_level")), DAY, "pass"),  # not its own
        (cb(has=SERVES, satisfaction_survey=days("2024-12-31", source="own")), DAY, "fail missing"),  # a day too early
        (cb(AGENCY, has={"serves_citizens": False}, satisfaction_survey=[]), DAY, "not_applicable condition_not_met"),
        (cb(AGENCY, satisfaction_survey=[]), DAY, "unknown"),  # whether it serves citizens is not reported
    ],
    "CB-1.2.d-7": [
        (cb(public_service_inspection=days("2025-04-04", scope="public_duty")), DAY, "pass"),
        (cb(public_service_inspection=days("2025-04-04", scope="staff_quality")), DAY, "fail missing"),  # other scope
        (cb(public_service_inspection=days("2025-04-04")), DAY, "unknown"),  # the scope is not reported
        # the district ended on 1/7/2025: what it had done is kept, what it had not is not charged
        (cb("district_peoples_committee", "district", dissolved=NEW,
            public_service_inspection=days("2025-04-04", scope="public_duty")), DAY, "pass"),
        (cb("district_peoples_committee", "district", dissolved=NEW, public_service_inspection=[]), DAY,
         "not_applicable unit_not_existing"),
    ],
    "CB-1.2.d-9": [
        # found on Monday 2/6/2025: five working days end on Monday 9/6
        (cb(violation_finding=days("2025-06-02", kind="prohibited_act", reported_on="2025-06-09")), DAY, "pass"),
        (cb(violation_finding=days("2025-06-02", kind="prohibited_act", reported_on="2025-06-10")), DAY,
         "fail late +1"),  # a day late
        (cb(violation_finding=days("2025-06-02", kind="prohibited_act")), DAY, "fail missing"),  # never reported
        (cb(violation_finding=days("2025-06-02", kind="prohibited_act")), "2025-06-09", "not_due"),  # the last day
        (cb(violation_finding=days("2025-06-02", kind="breach")), DAY, "not_applicable"),  # another kind
        # discovered the day before the resolution
        (cb(violation_finding=days("2024-07-11", kind="prohibited_act"), year=2024), DAY, "not_applicable"),
    ],
    "CB-1.2.đ-2": [
        (cb(digital_tool=days("2023-01-01", kind="portal", functions="publicity")), DAY, "pass"),
        (cb(digital_tool=days("2023-01-01", kind="document_system", functions="management")), DAY, "fail missing"),
        # in use in February 2025 is in use in 2025
        (cb(digital_tool=days("2023-01-01", kind="portal", functions="publicity", ended_on="2025-02-01")), DAY, "pass"),
        (cb(digital_tool=days("2023-01-01", kind="portal", functions="publicity", ended_on="2024-11-30")), DAY,
         "fail missing"),
    ],
    "CB-1.2.đ-5": [
        (cb(has=HANDLES, digital_tool=days("2025-12-31", functions="feedback")), DAY, "pass"),  # from the last day on
        (cb(has=HANDLES, digital_tool=days("2025-12-31", functions="publicity")), DAY, "fail missing"),
        (cb(AGENCY, has={"handles_procedures": False}, digital_tool=[]), DAY, "not_applicable condition_not_met"),
    ],
    "CB-2-1": [
        (cb("province_peoples_committee", "province", implementation_plan=[paper("2024-07-12")]), DAY, "pass"),  # day one
        (cb("province_peoples_committee", "province", implementation_plan=[paper("2024-07-11")]), DAY, "fail missing"),
        (cb("province_peoples_committee", "province", implementation_plan=[], year=2024), "2025-01-08", "not_due"),
        (cb("province_peoples_committee", "province", implementation_plan=[]), "2025-01-09", "fail missing"),  # day 181
        (cb(implementation_plan=[]), DAY, "not_applicable other_kind"),  # a commune is not charged
        (tc("province_peoples_committee", "province", implementation_plan=[]), DAY, "not_applicable other_place"),
    ],
    "CB-3-1": [
        (cb("province_peoples_council", "province", council_supervision=days("2025-08-08", names_local_text=True)),
         DAY, "pass"),
        (cb("province_peoples_council", "province", council_supervision=days("2025-08-08", names_local_text=False)),
         DAY, "fail missing"),  # not of this resolution
        (cb("province_peoples_council", "province", council_supervision=days("2025-08-08")), DAY, "unknown"),  # not said
        (cb("province_peoples_council", "province", council_supervision=[]), "2025-12-31", "not_due"),
    ],
}
# fmt: on


def test_every_rule_drawn_is_tried() -> None:
    """None of the rules drawn is left out."""
    assert set(TABLE) == {rule for rule in DRAWN if rule.startswith("CB-")}
    assert all(len(cases) >= 3 for cases in TABLE.values())


@pytest.mark.parametrize(("rule", "number"), rows(TABLE))
def test_program_agrees(rule: str, number: int) -> None:
    """The program finds what was worked out by hand."""
    agrees(rule, *TABLE[rule][number])
