"""Rules of Khánh Hòa drawn by lot against results worked out by hand from the plan and the register."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from by_lot import DAY, PLACES, Table, agrees, days, on, paper, record, rows

# random.Random(20260115).sample(ids, 14) over the ids, in register order, of the 90 entries of the Khánh Hòa register
# whose measurable is yes or proxy.
DRAWN = tuple(
    """
    KH-III.3.b-1 KH-III.4.a-1 KH-IV.6-3 KH-III.1-3 KH-III.5.b-1 KH-IV.6-2 KH-II-12 KH-II-6 KH-III.3.c-4 KH-III.2.b-2
    KH-IV.10-6 KH-III.3.b-3 KH-III.1-2 KH-IV.11-1
    """.split()  # noqa: SIM905
)

PLACES["KH"] = ("56", "22366")

AGENCY, UNIT, EMPLOYER, VILLAGE = "state_agency", "public_service_unit", "labour_using_organization", "village"
PRESS, DEPARTMENT, DISTRICT = "press_agency", "province_department", "district_peoples_committee"
END = "2025-12-31"
NEW = "2025-07-01"  # a commune re-formed that day, the first without districts
STATION: dict[str, Any] = {"department": "press_broadcasting"}
HOME_AFFAIRS: dict[str, Any] = {"department": "home_affairs"}
COUNCIL: dict[str, Any] = {"has_council": True}
REQUIRED: dict[str, Any] = {"inspection_board_required": True}
LATER: dict[str, Any] = {"through": "2026-01-10"}
PLAN = [paper("2025-03-01")]  # the signed plan, of 1 March


def kh(
    kind: str = "commune_peoples_committee", level: str = "commune", *, former: str | None = None, **facts: Any
) -> dict[str, Any]:  # fmt: skip
    """A unit of Khánh Hòa, in the province as it was unless another former one is named."""
    made = record("KH", kind, level, **facts)
    made["unit"]["former_province"] = former
    if former is not None or level in ("province", "district"):
        made["unit"]["commune"] = None
    return made


def board(members: int = 5, until: str = "2026-06-01", **more: Any) -> dict[str, Any]:
    """The inspection board that the unit must have, until the end of its term."""
    return {**REQUIRED, "inspection_board": [paper("2023-11-15", members=members, in_force_until=until, **more)]}


def inventory(day: str, **more: Any) -> dict[str, Any]:
    """The inventory of equipment of that day, set against the unit's needs."""
    return {"equipment_inventory": [paper(day, needs_list_on="2024-11-01", **more)]}


def candidate(day: str, honoured: str | None = None, outcome: str = "candidate") -> dict[str, Any]:
    """A selection, and the day on which the person selected was honoured."""
    chosen = on(day, outcome=outcome) if honoured is None else on(day, outcome=outcome, commended_on=honoured)
    honours = [] if honoured is None else days(honoured, form="decision", year=2025)
    return {**LATER, "commendation_selection": [chosen], "commendation": honours}


def projects(boards: str = "AB", *, due: int = 2, **more: Any) -> dict[str, Any]:
    """Two projects for the community to supervise, and for which of them there is a board."""
    return {
        "investment_project_count": due,
        "investment_board": [paper("2025-01-20", project=project) for project in boards],
        **more,
    }


def supervised(planned: str = "AB", active: str = "AB", *, year: int = 2025, **more: Any) -> dict[str, Any]:
    """Boards, and for which projects they planned and supervised."""
    return projects(
        investment_board_plan=[paper(f"{year}-02-10", year=year, project=project) for project in planned],
        investment_board_activity=[on("2025-08-15", project=project) for project in active],
        **more,
    )


def convention(
    found: str, amended: str | None = None, finding: str = "amend", village: str = "Thôn 1"
) -> dict[str, Any]:  # fmt: skip
    """What a review of the convention of Thôn 1 found, and an amended convention recognised later."""
    papers = [paper("2020-05-01", village="Thôn 1", status="recognised", amends_previous=False)]
    if amended is not None:
        papers.append(paper(amended, number="12/QĐ-UBND", village=village, status="recognised", amends_previous=True))
    return {
        **LATER, "village_convention": papers,
        "convention_review": [on(found, village="Thôn 1", finding=finding, reviewer="community", trigger="review")],
    }  # fmt: skip


def asked(
    since: str | None, until: str | None, *, opened: str = "2025-09-01", closes: str = "2025-10-20"
) -> dict[str, Any]:
    """One matter put to the people, and when it was posted at the office."""
    posted = {"posted_office_on": since, "posted_office_until": until}
    said = {name: day for name, day in posted.items() if day is not None}
    matter = on(opened, matter="Đường thôn", closes_on=closes, **said)
    return {"consultation_item_count": 1, "public_consultation": [matter]}


# fmt: off
TABLE: Table = {
    "KH-III.3.b-1": [
        (kh(AGENCY, **board(9)), END, "pass"),  # nine is the most
        (kh(AGENCY, **board(10)), END, "fail"),
        (kh(UNIT, **board(2)), END, "fail"),  # three is the least
        (kh(UNIT, **board(2, vacant_since="2025-11-15")), END, "not_due"),  # a seat empty for 46 days
        (kh(UNIT, **board(5, "2025-11-15")), END, "not_due"),  # expired 46 days ago: ninety are allowed
        (kh(UNIT, **board(5, "2025-09-01")), END, "fail"),  # 121 days ago
        (kh(AGENCY, inspection_board_required=False, inspection_board=[]), END, "not_applicable"),
        (kh(AGENCY, has={"staff_count": 8}, inspection_board=[]), END, "unknown"),  # not said whether it must have one
    ],
    "KH-III.4.a-1": [
        (kh(**inventory("2025-03-01", unmet_items=0)), END, "pass"),
        (kh(**inventory("2025-03-01", unmet_items=1)), END, "fail"),
        (kh(UNIT, **inventory("2024-11-30", unmet_items=0)), END, "fail"),  # thirteen months old
        (kh(**inventory("2025-03-01")), END, "unknown"),  # what is lacking is not said
        (kh(equipment_inventory=[]), END, "fail missing"),
        (kh(EMPLOYER, has={"opted_in": False}, equipment_inventory=[]), END, "not_applicable condition_not_met"),
    ],
    "KH-IV.6-3": [
        (kh(PRESS, "province", has=STATION, dissemination=days("2025-07-01", form="press")), DAY, "2025-Q3 pass"),
        (kh(PRESS, "province", has=STATION, dissemination=days("2025-09-30", form="press")), DAY,
         "2025-Q4 fail missing"),  # a day too early
        (kh(PRESS, "province", has=STATION, dissemination=days("2025-10-01", form="website")), DAY,
         "2025-Q4 fail missing"),  # not in press or on air
        (kh(PRESS, "province", has=STATION, dissemination=[]), END, "2025-Q4 not_due"),
        (kh(PRESS, "province", has=STATION, dissemination=[]), DAY, "2025-Q2 not_applicable"),  # before the plan
    ],
    "KH-III.1-3": [
        (kh(DISTRICT, "district", dissolved=NEW, local_text=PLAN, training_class=days("2025-05-05")), DAY, "pass"),
        # the year had not ended when the districts did
        (kh(DISTRICT, "district", dissolved=NEW, local_text=PLAN, training_class=[]), DAY,
         "not_applicable"),
        (kh(DISTRICT, "district", dissolved=NEW, local_text=PLAN, training_class=days("2025-02-05")), DAY,
         "not_applicable"),  # before the plan
        (kh(DISTRICT, "district", dissolved=NEW, training_class=days("2025-05-05")), DAY, "unknown"),  # plan not dated
        (kh(local_text=PLAN, training_class=[]), DAY, "not_applicable other_kind"),  # not charged to communes
    ],
    "KH-III.5.b-1": [
        (kh(**candidate("2025-07-10", "2026-01-06")), DAY, "pass unscored"),  # day 180; a repetition
        (kh(**candidate("2025-07-10", "2026-01-07")), DAY, "fail late +1"),
        (kh(**candidate("2025-07-10")), DAY, "fail missing unscored"),
        (kh(**candidate("2025-07-10")), "2026-01-06", "not_due"),
        (kh(**candidate("2025-06-29")), DAY, "not_applicable"),  # the day before the plan
        (kh(**candidate("2025-07-10", outcome="none_qualified")), DAY, "not_applicable"),
    ],
    "KH-IV.6-2": [
        (kh(PRESS, "province", has=STATION, press_column=[paper("2024-03-01")], dissemination=[]), DAY, "pass"),
        (kh(PRESS, "province", has=STATION, press_column=[], dissemination=days("2025-02-02", form="press")), DAY,
         "pass"),  # before the plan, in the same year
        (kh(PRESS, "province", has=STATION, press_column=[], dissemination=days("2025-02-02", form="website")), DAY,
         "fail missing"),
        (kh(PRESS, "province", press_column=[], dissemination=[]), DAY, "unknown"),  # which press body is not said
        (kh(AGENCY, press_column=[], dissemination=[]), DAY, "not_applicable other_kind"),
        (kh(PRESS, "province", has=STATION, press_column=[], dissemination=[]), END, "not_due"),
    ],
    "KH-II-12": [
        (kh(**projects(investment_board_support=[paper(
            "2025-04-01", year=2025, workplace=True, amount=5_000_000, papers_supplied=True)])), DAY, "pass"),
        (kh(**projects("A", investment_board_support=[paper(
            "2025-04-01", year=2025, workplace=True, amount=5_000_000, papers_supplied=True)])), DAY,
         "fail"),  # B has no board
        (kh(**projects(investment_board_support=[])), DAY, "fail"),
        (kh(**projects(investment_board_support=[])), END, "not_due"),
        (kh(**projects("", due=0, investment_board_support=[])), DAY, "not_applicable"),
        (kh(AGENCY, **projects(investment_board_support=[])), DAY, "not_applicable other_kind"),  # communes only
    ],
    "KH-II-6": [
        (kh(digital_tool=days("2023-01-01", kind="portal", functions="publicity", ended_on="2025-02-01"),
            dissemination=[]), DAY, "pass"),  # in use in February is in use in the year
        (kh(digital_tool=days("2023-01-01", kind="portal", functions="publicity", ended_on="2024-11-30"),
            dissemination=[]), DAY, "fail missing"),
        (kh(digital_tool=[], dissemination=days("2025-05-05", form="website")), DAY, "pass"),  # a website counts
        (kh(digital_tool=days("2023-01-01", kind="document_system", functions="management"),
            dissemination=days("2025-05-05", form="leaflet")), DAY, "fail missing"),
        (kh(EMPLOYER, digital_tool=[], dissemination=[]), DAY, "unknown"),  # whether it opted in is not reported
        (kh(VILLAGE, VILLAGE, digital_tool=[], dissemination=[]), DAY, "not_applicable other_kind"),
    ],
    "KH-III.3.c-4": [
        (kh(VILLAGE, VILLAGE, **convention("2025-07-10", "2026-01-06")), DAY, "pass"),  # day 180
        (kh(VILLAGE, VILLAGE, **convention("2025-07-10", "2026-01-07")), DAY, "fail late +1"),
        (kh(**convention("2025-07-10", "2025-12-01", village="Thôn 2")), DAY, "fail missing"),  # of another village
        (kh(**convention("2025-07-10")), "2026-01-06", "not_due"),
        (kh(**convention("2025-07-10", finding="keep")), DAY, "not_applicable"),
        (kh(**convention("2025-06-29")), DAY, "not_applicable"),  # the day before the plan
    ],
    "KH-III.2.b-2": [
        (kh(**asked("2025-09-01", "2025-10-05")), DAY, "pass"),  # over thirty days
        (kh(**asked("2025-09-01", "2025-09-25")), DAY, "fail below_target"),  # 25 days
        (kh(**asked(None, None)), DAY, "fail missing"),
        (kh(AGENCY, **asked("2025-09-01", "2025-09-20", closes="2025-09-20")), DAY, "pass"),  # others: to the end
        (kh(AGENCY, **asked("2025-09-01", "2025-10-19")), DAY, "fail below_target"),  # a day short of it
        (kh(**asked("2025-12-20", "2026-01-25", opened="2025-12-20", closes="2026-01-25")), END, "not_due"),  # it hangs
        (kh(consultation_item_count=0, public_consultation=[]), DAY, "not_applicable"),
    ],
    "KH-IV.10-6": [
        (kh(has=COUNCIL, council_submission=[paper("2025-11-01")]), END, "pass"),
        (kh(has=COUNCIL, council_submission=[]), "2025-12-27", "not_due"),  # 180 days from 30/6/2025
        (kh(has=COUNCIL, council_submission=[]), "2025-12-28", "fail missing"),
        (kh(has=COUNCIL, council_submission=[], founded=NEW), "2025-12-28", "not_due"),
        (kh(has={"has_council": False}, council_submission=[]), END, "not_applicable condition_not_met"),
        (kh(has=COUNCIL, council_submission=[], former="58"), END, "not_applicable other_place"),  # of Ninh Thuận
    ],
    "KH-III.3.b-3": [
        (kh(**supervised()), DAY, "pass"),
        (kh(**supervised(active="A")), DAY, "fail"),  # B's board did nothing
        (kh(**supervised(planned="B")), DAY, "fail"),
        (kh(**supervised(year=2024)), DAY, "fail"),  # last year's plans
        (kh(**supervised(active="")), END, "not_due"),
        (kh(**supervised("", "", due=0)), DAY, "not_applicable"),
    ],
    "KH-III.1-2": [
        (kh(DEPARTMENT, "province", has=HOME_AFFAIRS, training_class=days("2025-03-03", host="Sở Nội vụ")), DAY, "pass"),
        (kh(DEPARTMENT, "province", has=HOME_AFFAIRS, training_class=days("2024-12-31", host="Sở Nội vụ")), DAY,
         "fail missing"),  # a day too early
        (kh(DEPARTMENT, "province", has=HOME_AFFAIRS, training_class=[]), END, "not_due"),
        (kh(DEPARTMENT, "province", has={"department": "justice"}, training_class=[]), DAY, "not_applicable"),
        (kh(DEPARTMENT, "province", training_class=[]), DAY, "unknown"),  # which department is not said
        (kh(DEPARTMENT, "province", has=HOME_AFFAIRS, training_class=days("2025-03-03", host="Sở Tư pháp")), DAY,
         "fail missing"),  # hosted by another
    ],
    "KH-IV.11-1": [
        (kh(AGENCY, dissemination=days("2024-12-02", form="agency_meeting", topics="local_text")), END,
         "pass"),  # on the day of the resolution
        (kh(AGENCY, dissemination=days("2024-12-01", form="agency_meeting", topics="local_text")), END, "fail missing"),
        (kh(UNIT, dissemination=days("2025-07-07", form="agency_meeting", topics="law")), END, "fail missing"),
        (kh(AGENCY, dissemination=[]), "2025-12-27", "not_due"),
        (kh(AGENCY, dissemination=[]), "2025-12-28", "fail missing"),
        (kh(AGENCY, dissemination=[], former="58"), END, "not_applicable other_place"),  # of Ninh Thuận
    ],
}

# The board of A was recognised twice, B has none.
DIFFERS: Table = {
    "KH-II-12": [(kh(**projects("AA", investment_board_support=[paper(
        "2025-04-01", year=2025, workplace=True, amount=5_000_000, papers_supplied=True)])), DAY, "fail")],
    "KH-III.3.b-3": [(kh(**supervised(boards="AA")), DAY, "fail")],
}
# fmt: on


def test_every_rule_drawn_is_tried() -> None:
    """None of the rules drawn is left out."""
    assert set(TABLE) == set(DRAWN)
    assert all(len(cases) >= 3 for cases in TABLE.values())


@pytest.mark.parametrize(("rule", "number"), rows(TABLE))
def test_program_agrees(rule: str, number: int) -> None:
    """The program finds what was worked out by hand."""
    agrees(rule, *TABLE[rule][number])


@pytest.mark.parametrize(("rule", "number"), rows(DIFFERS))
def test_what_the_first_program_missed(rule: str, number: int) -> None:
    """Boards are counted by project."""
    agrees(rule, *DIFFERS[rule][number])
