"""Rules of Tân Cương drawn by lot against results worked out by hand from the resolution and the register."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from by_lot import DAY, DRAWN, Table, agrees, days, on, paper, rows, tc

AGENCY, UNIT, VILLAGE, FRONT = "state_agency", "public_service_unit", "village", "fatherland_front"
END = "2025-12-31"
HANDLES: dict[str, Any] = {"handles_procedures": True}
FIRMS: dict[str, Any] = {"serves_enterprises": True}
STAFF: dict[str, Any] = {"staff_count": 12}
SITE: dict[str, Any] = {"has_website": True}
COUNCIL = [paper("2025-08-01")]
BY_COUNCIL = days("2025-11-09", form="law_day", organizer="Hội đồng phổ biến, giáo dục pháp luật xã")
PARTS = ["know", "discuss", "do", "check", "supervise", "benefit"]
SCHEDULE = [paper("2025-07-15", rules_published_on="2025-07-20")]
MODEL = [paper("2024-11-01", year=2024, model_type="Xóm tự quản")]
CANDIDATE = days("2025-10-10", outcome="candidate")
CRITERION = [paper("2025-01-05", framework="task_rating")]
CONDITIONS = [paper("2025-11-01", year=2025, contact_point="Công chức văn phòng")]
BOARDS = [paper("2025-02-01", project="A"), paper("2025-02-01", project="B")]
PLANS = [paper("2025-02-20", year=2025, project="A"), paper("2025-02-20", year=2025, project="B")]
CLASS: dict[str, Any] = {"field": "grassroots_democracy"}
IT: dict[str, Any] = {"field": "it_application"}
BUSY: dict[str, Any] = {"2025-Q4": 6}


def abuse(**more: Any) -> dict[str, Any]:
    """A final finding of abuse of democracy of 3/11/2025: thirty days end on 3/12."""
    return {"violation_finding": days("2025-11-03", kind="abuse_of_democracy", final=True, **more)}


def breach(**more: Any) -> dict[str, Any]:
    """A final finding of another breach of the same day."""
    return {"violation_finding": days("2025-11-03", kind="breach", final=True, **more)}


def letters(petitions: int, settled: int, complaints: int, on_time: int) -> dict[str, Any]:
    """Petitions and complaints whose limit ended in the year."""
    return {
        "petition_due_count": petitions, "petition_settled_count": settled, "complaint_due_count": complaints,
        "complaint_settled_on_time_count": on_time,
    }  # fmt: skip


def published(out: int, in_time: int, *forms: str) -> dict[str, Any]:
    """Six items in the last quarter, and acts of publicity in these forms since February."""
    return {
        "publicity_item_count": BUSY, "publicity_item_published_count": {"2025-Q4": out},
        "publicity_item_on_time_count": {"2025-Q4": in_time},
        "publicity_act": [on(f"2025-{month:02}-03", form=form) for month, form in zip((2, 11), forms, strict=False)],
    }  # fmt: skip


def conference(resolution: str, *reviews: str) -> dict[str, Any]:
    """A staff conference with its resolution of that day, and reviews of it."""
    return {
        "staff_conference": [on(resolution, working_year=2024, resolution_on=resolution)],
        "half_year_review": [on(day, resolution_of=resolution) for day in reviews],
    }


def rule_made(day: str, *consulted: str, **more: Any) -> dict[str, Any]:
    """An internal rule issued that day, and the consultations on it."""
    return {
        "internal_rule": [paper(day, number="01/QC", **more)],
        "internal_rule_consultation": [on(one, rule="01/QC", closed_on=one) for one in consulted],
    }


def convention(adopted: str, posted: int | None) -> dict[str, Any]:
    """A convention adopted that day; its draft posted so many days, or no drafting at all."""
    drafting = on(
        "2025-08-01", village="Xóm 1", posted_days=posted, consultation_closed_on="2025-09-25", vote_on=adopted
    )
    return {
        "village_convention": [paper(adopted, village="Xóm 1", adopted_on=adopted, status="recognised")],
        "convention_drafting": [] if posted is None else [drafting],
    }


def meeting(present: int, form: str = "meeting") -> dict[str, Any]:
    """A village meeting to which 100 households were called."""
    return {"people_decision": days("2025-11-11", form=form, households_summoned=100, households_present=present)}


front: dict[str, Any] = {"kind": FRONT}
village: dict[str, Any] = {"kind": VILLAGE, "level": VILLAGE}

# fmt: off
TABLE: Table = {
    "TC-1.2.1.a-1": [
        (tc(training_invitation=days("2025-10-10", **CLASS), training_attendance=days(
            "2025-10-20", **CLASS, attendees=3, assigned_attendees=1)), DAY, "pass"),  # called and went
        (tc(training_invitation=days("2025-10-10", **CLASS), training_attendance=[]), DAY, "fail missing"),  # stayed away
        (tc(training_invitation=[], training_attendance=[]), DAY, "not_applicable"),  # not called, sent nobody
        (tc(training_invitation=[], training_attendance=days("2025-03-20", **CLASS, attendees=3, assigned_attendees=1)),
         DAY, "pass"),  # not called, sent an assigned person; before the resolution, in the same year
    ],
    "TC-1.2.2.a-2": [
        (tc(dissemination=days("2025-11-09", form="law_day")), DAY, "pass ~used"),  # one of the four occasions
        (tc(dissemination=days("2025-11-09", form="leaflet")), DAY, "not_applicable ~not_used"),  # never a failing
        (tc(), DAY, "unknown"),  # nothing reported
    ],
    "TC-1.2.2.b-1": [
        (tc(dissemination=days("2025-10-01", form="mobile_channel")), DAY, "2025-Q4 pass"),  # first day of the quarter
        (tc(dissemination=days("2025-09-30", form="website")), DAY, "2025-Q4 fail missing"),  # a day too early
        (tc(dissemination=days("2025-10-01", form="leaflet")), END, "2025-Q4 not_due"),  # on paper; the last day runs
        (tc(dissemination=[], founded="2025-10-02"), DAY, "2025-Q4 not_applicable"),  # did not exist throughout
    ],
    "TC-1.2.2.b-2": [
        (tc(dissemination=days("2025-11-09", form="contest", role="participant", topics="law")), DAY, "pass"),  # joined
        (tc(dissemination=days("2025-11-09", form="contest", role="organizer", topics="worker_rights_duties")), DAY,
         "fail missing"),  # not on the Law
        (tc(dissemination=[]), END, "not_due"),  # 31 December still runs
        (tc(dissemination=days("2025-11-09", form="contest", role="organizer")), DAY, "unknown"),  # topics not said
    ],
    "TC-1.2.2.c-1": [
        (tc(legal_dissemination_council=COUNCIL, dissemination=BY_COUNCIL), DAY, "pass"),
        (tc(legal_dissemination_council=[], dissemination=BY_COUNCIL), DAY, "fail missing"),  # no decision
        (tc(legal_dissemination_council=[paper("2024-08-01", in_force_until="2025-06-30")], dissemination=[]), DAY,
         "fail missing"),  # lapsed, and it ran nothing
        (tc(UNIT, legal_dissemination_council=[], dissemination=[]), DAY, "not_applicable other_kind"),
    ],
    "TC-1.2.2.c-3": [
        (tc(information_exchange=days("2025-12-31"), interagency_coordination=[]), DAY, "pass"),  # on the last day
        (tc(information_exchange=days("2024-12-31"), interagency_coordination=[]), DAY, "fail missing"),  # a day early
        (tc(interagency_coordination=[paper("2025-10-15")]), DAY, "pass"),  # a part that passes decides an OR
        (tc(information_exchange=[], interagency_coordination=[paper("2023-01-01", in_force_until="2024-12-31")]), DAY,
         "fail missing"),  # a channel that ended before the year
    ],
    "TC-1.2.2.c-5": [
        (tc(audience_analysis=[], dissemination_plan=[paper("2025-02-01", year=2025, differentiates_audiences=True)]),
         DAY, "pass"),  # the plan does it
        (tc(audience_analysis=[], dissemination_plan=[paper("2025-02-01", year=2025, differentiates_audiences=False)]),
         DAY, "fail missing"),
        (tc(audience_analysis=[], dissemination_plan=[paper("2024-02-01", year=2024, differentiates_audiences=True)]),
         DAY, "fail missing"),  # last year's plan
        (tc(audience_analysis=[], dissemination_plan=[paper("2025-02-01", year=2025)]), DAY, "unknown"),  # not said
    ],
    "TC-1.2.2.d-1": [
        (tc(**front, mass_mobilisation=days("2025-10-18")), DAY, "pass unscored"),  # a council cannot instruct the Front
        (tc(**front, mass_mobilisation=[]), DAY, "fail missing unscored"),
        (tc(**front, mass_mobilisation=[]), END, "not_due unscored"),
    ],
    "TC-1.2.2.d-2": [
        (tc(**front, social_supervision=[], social_criticism=days("2025-10-18", by=FRONT)), DAY, "pass unscored"),
        (tc(**front, social_supervision=days("2025-10-18", by="trade_union"), social_criticism=[]), DAY,
         "fail missing unscored"),  # by somebody else
        (tc(**front, social_supervision=[]), DAY, "unknown unscored"),  # criticism not reported
    ],
    "TC-1.2.3.a-1": [
        (tc(direct_democracy=days("2025-03-01", form="meeting"), staff_conference=[], people_decision=[]), DAY,
         "pass"),  # earlier in the same year counts
        (tc(direct_democracy=[], staff_conference=[], people_decision=[]), DAY, "fail missing"),
        (tc(people_decision=days("2025-11-01", form="ballot")), DAY, "pass"),  # whatever else is not reported
        (tc(direct_democracy=[], staff_conference=[]), DAY, "unknown"),  # the third is not reported
    ],
    "TC-1.2.3.b-1": [
        (tc(citizen_reception_schedule=SCHEDULE, head_citizen_reception=days(
            "2025-11-03", "2025-11-10", "2025-11-17", "2025-11-24")), DAY, "2025-11 pass"),  # four days
        (tc(citizen_reception_schedule=SCHEDULE, head_citizen_reception=days(
            "2025-11-03", "2025-11-10", "2025-11-17")), DAY, "2025-11 fail below_target"),  # n - 1
        (tc(citizen_reception_schedule=[], head_citizen_reception=[]), DAY, "2025-11 fail missing"),  # nothing published
        (tc(citizen_reception_schedule=SCHEDULE, head_citizen_reception=[]), END, "2025-12 not_due"),  # running month
        (tc(UNIT, "province", citizen_reception_schedule=SCHEDULE, head_citizen_reception=days("2025-11-03")), DAY,
         "2025-11 pass"),  # other heads: one day a month
        (tc(AGENCY, citizen_reception_schedule=SCHEDULE, head_citizen_reception=days("2025-11-03")), DAY,
         "2025-11 pass"),  # an agency of the commune too: four is for the head of the commune
    ],
    "TC-1.2.3.b-2": [
        (tc(people_dialogue=days("2025-06-03", chair="Chủ tịch Ủy ban nhân dân xã")), DAY, "pass"),
        (tc(people_dialogue=[]), DAY, "fail missing"),
        (tc(people_dialogue=[]), END, "not_due"),
        (tc(UNIT, people_dialogue=[]), DAY, "not_applicable other_kind"),  # only the commune's committee
    ],
    "TC-1.2.3.b-3": [
        (tc(has=FIRMS, business_dialogue=days("2025-06-03", inside_people_dialogue=True)), DAY, "pass"),  # in the other
        (tc(has=FIRMS, business_dialogue=[]), DAY, "fail missing"),
        (tc(has={"serves_enterprises": False}, business_dialogue=[]), DAY, "not_applicable condition_not_met"),
    ],
    "TC-1.2.3.b-4": [
        (tc(**letters(10, 10, 2, 2)), DAY, "pass"),
        (tc(**letters(10, 9, 2, 2)), DAY, "fail late"),  # one petition not settled
        (tc(**letters(10, 10, 0, 0)), DAY, "pass"),  # only one of the two kinds arose
        (tc(**letters(0, 0, 0, 0)), DAY, "not_applicable nothing_arose"),
    ],
    "TC-1.2.3.c-2": [
        (tc(investment_project_count=2, investment_board=BOARDS, investment_board_plan=PLANS, investment_board_activity=[
            on("2025-05-01", project="A"), on("2025-11-01", project="B")]), DAY, "pass"),
        (tc(investment_project_count=2, investment_board=BOARDS, investment_board_plan=PLANS,
            investment_board_activity=days("2025-05-01", project="A")), DAY, "fail missing"),  # B's board did nothing
        (tc(investment_project_count=3, investment_board=BOARDS, investment_board_plan=PLANS, investment_board_activity=[
            on("2025-05-01", project="A"), on("2025-11-01", project="B")]), DAY, "fail missing"),  # no board for a third
        (tc(investment_project_count=0, investment_board=[], investment_board_plan=[], investment_board_activity=[]),
         DAY, "not_applicable"),
    ],
    "TC-1.2.3.d-1": [
        (tc(motto_programme=[paper("2025-11-01", parts=PARTS)], democracy_regulation=[]), END, "pass"),
        (tc(motto_programme=[paper("2025-11-01", parts=PARTS[:5])], democracy_regulation=[]), END, "fail missing"),  # five
        (tc(motto_programme=[], democracy_regulation=[paper("2025-08-01", motto_parts=PARTS)]), END, "pass"),  # by the rules
        (tc(motto_programme=[], democracy_regulation=[]), "2025-09-30", "not_applicable before_effect"),
    ],
    "TC-1.2.3.d-2": [
        (tc(**published(6, 6, "website", "loudspeaker")), DAY, "2025-Q4 pass"),  # in time, two forms over the year
        (tc(**published(5, 5, "website", "loudspeaker")), DAY, "2025-Q4 fail missing"),  # one never published
        (tc(**published(6, 5, "website", "loudspeaker")), DAY, "2025-Q4 fail late"),  # all published, one late
        (tc(**published(6, 6, "website", "website")), DAY, "2025-Q4 fail below_target"),  # one form, judged with Q4
    ],
    "TC-1.2.3.d-4": [
        (tc(has=STAFF, **conference("2025-04-15", "2025-11-15")), DAY, "pass"),  # R + 7 months
        (tc(has=STAFF, **conference("2025-04-15")), "2025-11-16", "fail missing"),  # a day after that
        (tc(has=STAFF, **conference("2025-04-15")), "2025-11-15", "not_due"),  # its last day
        # the conference itself, due by 31/3/2026, was never held
        (tc(has=STAFF, staff_conference=[], half_year_review=[], year=2026), "2027-01-15",
         "not_applicable ~blocked_by_staff_conference"),
        # held a day late: late, where it was done afterwards (CONTRACTS §3)
        (tc(has=STAFF, **conference("2025-04-15", "2025-11-16")), DAY, "fail late +1"),
        (tc(has=STAFF, **conference("2025-03-31")), DAY, "not_applicable"),  # R + 6 is 30/9, before the resolution
        (tc(has={"staff_count": 7}, staff_conference=[], half_year_review=[]), DAY, "not_applicable"),  # too small
    ],
    "TC-1.2.3.d-5": [
        (tc(**rule_made("2025-11-01", "2025-10-31")), DAY, "pass"),  # the day before
        (tc(**rule_made("2025-11-01", "2025-11-02", copied_from_higher=False)), DAY, "fail missing"),  # afterwards
        # whether it binds depends on whose text it is: "A missing fact on which applicability depends gives unknown"
        (tc(**rule_made("2025-11-01")), DAY, "unknown"),
        (tc(**rule_made("2025-11-01", copied_from_higher=True)), DAY, "not_applicable"),  # not its own
        (tc(**rule_made("2025-09-30")), DAY, "not_applicable"),  # the day before the resolution
    ],
    "TC-1.2.3.d-6": [
        (tc(**village, **convention("2025-10-01", 30)), DAY, "pass"),  # thirty days, adopted on the first day
        (tc(**village, **convention("2025-10-01", 29)), DAY, "fail below_target"),  # n - 1
        (tc(**village, **convention("2025-10-01", None)), DAY, "fail missing"),  # nobody was asked
        (tc(**village, **convention("2025-09-30", None)), DAY, "not_applicable"),  # adopted before the resolution
    ],
    "TC-1.2.3.d-9": [
        (tc(supervision_conditions=CONDITIONS, supervision_request_refused_count=0), DAY, "pass"),
        (tc(supervision_conditions=CONDITIONS, supervision_request_refused_count=1), DAY, "fail missing"),  # one refusal
        (tc(supervision_conditions=[], supervision_request_refused_count=0), DAY, "fail missing"),
        (tc(AGENCY, supervision_conditions=[], supervision_request_refused_count=0), DAY, "not_applicable other_kind"),
    ],
    "TC-1.2.3.e-2": [
        (tc(**village, **meeting(51)), DAY, "pass"),  # more than half
        (tc(**village, **meeting(50)), DAY, "fail below_target"),  # half is not more than half
        (tc(**village, **meeting(10, "ballot")), DAY, "not_applicable"),  # not a meeting
        (tc(**village, people_decision=[on("2025-12-11", form="meeting", households_summoned=100)]), DAY,
         "unknown"),  # nobody counted those present
    ],
    "TC-1.2.3.g-2": [
        # it must be the head's file: posts is among the attributes that the register reads, and absent is not reported
        (tc(head_rating=[paper("2026-01-31", year=2025, posts="head", uses_democracy_result=True)], through="2026-01-31",
            democracy_rating_criterion=CRITERION), "2026-02-01", "pass"),
        (tc(head_rating=[paper("2026-01-20", year=2025, posts="head", uses_democracy_result=False)], through="2026-01-31",
            democracy_rating_criterion=CRITERION), "2026-02-01", "fail missing"),  # rated on other grounds
        (tc(head_rating=[], democracy_rating_criterion=CRITERION, through="2026-01-31"), "2026-01-31", "not_due"),
        (tc(head_rating=[], democracy_rating_criterion=CRITERION), "2026-02-01", "unknown record_incomplete"),
        (tc(head_rating=[paper("2026-02-03", year=2025, posts="head", uses_democracy_result=True)], through="2026-02-10",
            democracy_rating_criterion=CRITERION), "2026-02-15", "fail late +3"),  # rated after 31 January
    ],
    "TC-1.2.4.a-4": [
        (tc(model_registration=MODEL, model_replication=days("2025-12-01")), DAY, "pass"),
        (tc(model_registration=MODEL, model_replication=[]), DAY, "fail missing"),
        (tc(model_registration=[paper("2025-01-02", year=2025)], model_replication=[]), DAY,
         "not_applicable"),  # registered in the year, not before it
        (tc(model_registration=[paper("2025-01-01", year=2025)], model_replication=[]), DAY,
         "not_applicable"),  # registered on the first day of the year, not before it
        (tc(model_registration=[paper("2024-11-01", year=2024, in_force_until="2025-06-30")], model_replication=[]), DAY,
         "fail missing"),  # registered before the year, whatever became of it
    ],
    "TC-1.2.4.a-5": [
        # 180 days from 10/10/2025 end on 8/4/2026
        (tc(commendation_selection=CANDIDATE, model_registration=[], through="2026-04-08",
            commendation=days("2026-04-08", form="public_praise")), "2026-04-15", "pass"),
        (tc(commendation_selection=CANDIDATE, model_registration=[], through="2026-04-08", commendation=[]),
         "2026-04-09", "fail missing"),
        (tc(commendation_selection=CANDIDATE, model_registration=[], through="2026-04-08", commendation=[]),
         "2026-04-08", "not_due"),
        (tc(commendation_selection=days("2025-10-10", outcome="none_qualified"), model_registration=[], commendation=[]),
         DAY, "not_applicable"),  # nobody worthy
        (tc(commendation_selection=[], model_registration=[paper("2025-02-01", year=2025, recognised_on="2025-10-10")],
            commendation=days("2026-04-09", form="decision"), through="2026-04-09"), "2026-04-15",
         "fail late +1"),  # a model recognised, honoured a day late
        (tc(commendation_selection=[], model_registration=[paper("2025-02-01", year=2025, recognised_on="2025-09-30")],
            commendation=[]), DAY, "not_applicable"),  # recognised the day before the resolution
    ],
    "TC-1.2.4.c-1": [
        (tc(**abuse(handled_on="2025-12-03")), DAY, "pass"),  # the thirtieth day
        (tc(**abuse(handled_on="2025-12-04")), DAY, "fail late +1"),
        (tc(**abuse()), DAY, "fail missing"),  # never handled
        (tc(**abuse()), "2025-12-03", "not_due"),
        (tc(violation_finding=[]), DAY, "not_applicable ~no_finding"),
    ],
    "TC-1.2.4.c-2": [
        (tc(**abuse(subject="unit", handled_on="2025-12-03")), DAY, "pass"),  # a finding handled in time is no fault
        (tc(**abuse(subject="unit")), DAY, "fail violation_found"),  # left unhandled
        (tc(**abuse(subject="other_person")), DAY, "not_applicable"),  # a third party: the handling duty instead
        (tc(violation_finding=[]), DAY, "not_applicable ~no_finding"),
    ],
    "TC-1.2.4.c-3": [
        (tc(**breach(subject="staff", handled_on="2025-12-03")), DAY, "pass"),  # the thirtieth day
        (tc(**breach(subject="staff")), DAY, "fail missing"),
        (tc(**breach(subject="organisation")), DAY, "not_applicable"),  # "những người": persons only
        (tc(**abuse(subject="staff")), DAY, "not_applicable"),  # another entry's kind
    ],
    "TC-1.2.5.b-1": [
        (tc(training_invitation=days("2025-10-10", **IT), training_attendance=days("2025-10-20", **IT, attendees=1)),
         DAY, "pass"),
        (tc(training_invitation=days("2025-10-10", **IT), training_attendance=days("2025-10-20", **CLASS, attendees=1)),
         DAY, "fail missing"),  # a class in another field
        (tc(training_invitation=days("2025-10-10", **CLASS), training_attendance=[]), DAY, "not_applicable"),  # no IT call
    ],
    "TC-1.2.5.b-2": [
        (tc(**SITE, website_section=[paper("2026-03-30")], year=2026), "2026-04-15", "pass"),
        (tc(**SITE, website_section=[], year=2026), "2026-03-31", "fail missing"),  # day 181
        (tc(**SITE, website_section=[], year=2026), "2026-03-30", "not_due"),  # day 180
        (tc(has_website=False, website_section=[], year=2026), "2026-03-31", "fail missing"),  # no exemption
        (tc(**SITE, website_section=[paper("2025-11-01", in_force_until="2026-02-01")], year=2026), "2026-03-31",
         "fail expired"),  # taken down
        (tc(**SITE, website_section=[paper("2026-04-02")], year=2026), "2026-04-15", "pass ~late +3"),  # online on the day
    ],
    "TC-1.2.5.c-2": [
        (tc(digital_tool=days("2024-01-01", kind="document_system")), END, "pass"),
        (tc(digital_tool=days("2024-01-01", kind="portal")), END, "fail missing"),
        (tc(digital_tool=days("2024-01-01", kind="document_system", ended_on="2025-12-01")), END, "fail"),  # given up
        (tc(UNIT, digital_tool=[]), END, "not_applicable other_kind"),  # not an administrative agency
    ],
    "TC-1.2.5.c-4": [
        (tc(has=HANDLES, dossier_due_count=BUSY, dossier_on_time_count={"2025-Q4": 6}), DAY, "2025-Q4 pass"),
        (tc(has=HANDLES, dossier_due_count=BUSY, dossier_on_time_count={"2025-Q4": 5}), DAY, "2025-Q4 fail late"),
        # a year is never split into quarters
        (tc(has=HANDLES, dossier_due_count=24, dossier_on_time_count=24), DAY, "2025-Q4 unknown fact_not_reported"),
        (tc(has={"handles_procedures": False}, dossier_due_count=BUSY), DAY, "2025-Q4 not_applicable condition_not_met"),
    ],
    "TC-1.2.6.a-2": [
        (tc(democracy_inspection=days("2025-02-02", kind="self_inspection", conclusion="KL 01")), DAY, "pass"),
        (tc(democracy_inspection=days("2025-02-02", kind="superior_check", conclusion="KL 01")), DAY,
         "fail missing"),  # by those above, not by itself
        (tc(democracy_inspection=[]), END, "not_due"),
        (tc(democracy_inspection=days("2025-02-02", kind="self_inspection")), DAY, "unknown"),  # conclusion not said
    ],
    "TC-1.2.6.a-3": [
        (tc("commune_peoples_council", council_supervision=days("2025-12-31", by="Ban Pháp chế")), DAY, "pass"),
        (tc("commune_peoples_council", council_supervision=days("2024-12-31", by="Ban Pháp chế")), DAY, "fail missing"),
        (tc("commune_peoples_council", council_supervision=[]), END, "not_due"),
        (tc("commune_peoples_council", council_supervision=[], founded="2025-10-04"), DAY,
         "not_applicable window_too_short"),  # 89 days of the year
    ],
    "TC-1.2.6.a-4": [
        (tc(**front, social_supervision=days("2025-10-18", by=FRONT)), DAY, "pass unscored"),
        (tc(**front, social_supervision=days("2025-10-18", by="socio_political_organization")), DAY,
         "fail missing unscored"),  # by another
        (tc(**front, social_supervision=[]), END, "not_due unscored"),
    ],
    "TC-1.2.6.a-6": [
        (tc(**breach(subject="organisation", handled_on="2025-12-03")), DAY, "pass"),  # any subject
        (tc(**breach(subject="organisation", handled_on="2025-12-04")), DAY, "fail late +1"),
        (tc(**breach(subject="organisation")), "2025-12-03", "not_due"),
        (tc(**abuse(subject="organisation")), DAY, "not_applicable ~no_finding"),  # another entry's kind
    ],
    "TC-1.2.6.b-1": [
        (tc(results_report=[paper("2026-01-31", year=2025)], report_request=[], through="2026-01-31"), "2026-02-01",
         "pass"),
        (tc(results_report=[], report_request=[], through="2026-01-31"), "2026-02-01", "fail missing"),
        (tc(results_report=[], report_request=[], through="2026-01-31"), "2026-01-31", "not_due"),
        (tc(results_report=[paper("2026-02-03", year=2025)], report_request=[], through="2026-02-10"), "2026-02-15",
         "fail late +3"),
        # answered the day after the deadline set
        (tc(results_report=[paper("2026-01-31", year=2025)], through="2026-01-31",
            report_request=days("2025-11-01", deadline="2025-12-15", answered_on="2025-12-16")), "2026-02-01",
         "fail late"),
    ],
}
# fmt: on


def test_every_rule_drawn_is_tried() -> None:
    """None of the rules drawn is left out."""
    assert set(TABLE) == {rule for rule in DRAWN if rule.startswith("TC-")}
    assert all(len(cases) >= 3 for cases in TABLE.values())


@pytest.mark.parametrize(("rule", "number"), rows(TABLE))
def test_program_agrees(rule: str, number: int) -> None:
    """The program finds what was worked out by hand."""
    agrees(rule, *TABLE[rule][number])
