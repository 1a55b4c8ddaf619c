"""Rules of Hải Phòng drawn by lot against results worked out by hand from the resolution and the register."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from by_lot import DAY, PLACES, Table, agrees, days, on, paper, record, rows

# random.Random(20260115).sample(ids, 14) over the ids, in register order, of the 62 entries of the Hải Phòng register
# whose measurable is yes or proxy.
DRAWN = tuple(
    """
    HP-3.2-1 HP-2.7.a-1 HP-2.1.a-2 HP-2.1.c-1 HP-2.3.a-5 HP-1.1.d-2 HP-2.1.d-1 HP-2.7.d-1 HP-1.1.c-6 HP-2.5.c-2
    HP-1.1.c-3 HP-2.1.b-1 HP-1.2.b-1 HP-2.5.b-2
    """.split()  # noqa: SIM905
)

PLACES["HP"] = ("31", "11311")
hp = partial(record, "HP")

AGENCY, UNIT, EMPLOYER, VILLAGE = "state_agency", "public_service_unit", "labour_using_organization", "village"
FRONT, MASS = "fatherland_front", "socio_political_organization"
END = "2025-12-31"
RATED = "2026-02-01"  # the day after the tail of 31 January
NEW = "2025-07-01"  # a commune re-formed that day
TAIL: dict[str, Any] = {"through": "2026-01-31"}
COUNTER: dict[str, Any] = {"has_one_stop_shop": True}
GIFT = on("2025-03-03", source="Doanh nghiệp trên địa bàn", amount=20_000_000)


def honours(*given: dict[str, Any], nobody: bool = False) -> dict[str, Any]:
    """Commendations, and perhaps a selection that found nobody."""
    chosen = days("2025-12-10", outcome="none_qualified") if nobody else []
    return {"commendation": list(given), "commendation_selection": chosen}


def abuse(day: str, **more: Any) -> dict[str, Any]:
    """A final finding of abuse of democracy of that day."""
    return {"violation_finding": days(day, kind="abuse_of_democracy", subject="other_person", final=True, **more)}


def boards(
    planned: str = "AB", active: str = "AB", reported: str = "AB", *, due: int = 2, year: int = 2025
) -> dict[str, Any]:  # fmt: skip
    """Two investment boards, and for which projects they planned, supervised and reported."""
    return {
        "investment_project_count": due,
        "investment_board": [paper("2025-01-20", project=project) for project in "AB"],
        "investment_board_plan": [paper(f"{year}-02-10", year=year, project=project) for project in planned],
        "investment_board_activity": [on("2025-08-15", project=project) for project in active],
        "investment_board_report": [paper("2025-12-05", year=2025, project=project) for project in reported],
    }


def code(day: str = "2025-03-01", functions: str = "payment", counter: bool = True, **more: Any) -> dict[str, Any]:
    """A QR code in use from that day on."""
    return {"digital_tool": days(day, kind="qr_code", functions=functions, at_one_stop_shop=counter, **more)}


# fmt: off
TABLE: Table = {
    "HP-3.2-1": [
        (hp(other_funding=[GIFT]), DAY, "pass"),  # raised, and nothing found
        (hp(other_funding=[GIFT, on("2025-06-06", amount=5_000_000, irregularity_on="2025-09-09")]), DAY,
         "fail violation_found"),  # one of two found irregular
        (hp(other_funding=[on("2025-06-06", irregularity_on="2025-09-09")]), END, "fail violation_found"),  # at once
        (hp(other_funding=[GIFT]), END, "not_due"),  # a clean year is one that is over
        (hp(other_funding=[]), DAY, "not_applicable"),  # a power nobody used
        (hp(), DAY, "unknown fact_not_reported"),
        (hp(other_funding=[on("2024-12-20", irregularity_on="2024-12-30")], year=2024), "2025-06-30",
         "not_applicable window_too_short"),  # 26 days of 2024
    ],
    "HP-2.7.a-1": [
        (hp(**honours(on("2026-01-31", year=2025)), **TAIL), RATED, "pass unscored"),  # last day of the tail
        (hp(**honours(nobody=True), **TAIL), RATED, "fail insufficient_evidence unscored"),  # looked, found nobody
        (hp(**honours(on("2025-02-20", year=2024)), **TAIL), RATED, "fail missing"),  # for the merits of the year before
        (hp(**honours(), **TAIL), "2026-01-31", "not_due"),
        (hp(**honours()), RATED, "unknown record_incomplete"),  # nothing is reported of January
        (hp(**honours(on("2026-02-01", year=2025)), through="2026-02-05"), "2026-02-05", "fail"),  # a day too late
    ],
    "HP-2.1.a-2": [
        (hp(dissemination=days("2025-05-05", form="agency_meeting")), DAY, "pass"),
        (hp(dissemination=days("2025-05-05", form="contest")), DAY, "fail missing"),  # another channel
        (hp(VILLAGE, VILLAGE, dissemination=days("2025-05-05", form="village_meeting")), DAY, "pass"),
        # "for a village record: village_meeting"; a unit is tried only on channels that it can run
        (hp(VILLAGE, VILLAGE, dissemination=days("2025-05-05", form="agency_meeting")), DAY, "fail missing"),
        (hp(UNIT, dissemination=[]), END, "not_due"),
        (hp(dissemination=[], founded="2025-10-04"), DAY, "not_applicable window_too_short"),  # 89 days
    ],
    "HP-2.1.c-1": [
        (hp(interagency_coordination=[paper("2023-05-01", subject="Tuyên truyền, phổ biến pháp luật")],
            dissemination=[]), DAY, "pass"),  # older, still in force
        (hp(interagency_coordination=[], dissemination=days("2025-05-05", form="contest", partners="Đoàn xã")), DAY,
         "pass"),
        (hp(interagency_coordination=[], dissemination=[]), DAY, "fail insufficient_evidence"),  # reason of the check
        (hp(interagency_coordination=[paper("2023-05-01", subject="Tuyên truyền", in_force_until="2024-12-31")],
            dissemination=[]), DAY, "fail insufficient_evidence"),  # ended with the year before
        (hp(interagency_coordination=[]), DAY, "unknown fact_not_reported"),  # the other half is not reported
        (hp(interagency_coordination=[], dissemination=[]), END, "not_due"),
    ],
    "HP-2.3.a-5": [
        (hp(petition_due_count=10, petition_settled_count=10), DAY, "pass"),
        (hp(petition_due_count=10, petition_settled_count=9), DAY, "fail late"),  # n - 1
        (hp(petition_due_count=0, petition_settled_count=0), DAY, "not_applicable nothing_arose"),
        (hp(UNIT, petition_due_count={"2025-Q1": 1, "2025-Q2": 2, "2025-Q3": 0, "2025-Q4": 1},
            petition_settled_count=4), DAY, "pass"),  # four quarters make the year
        (hp(petition_due_count={"2025-Q1": 1, "2025-Q2": 2, "2025-Q4": 1}, petition_settled_count=4), DAY,
         "unknown fact_not_reported"),  # three do not
        (hp(VILLAGE, VILLAGE, petition_due_count=10, petition_settled_count=9), DAY, "not_applicable other_kind"),
    ],
    "HP-1.1.d-2": [
        (hp(digital_plan=[paper("2025-02-01", year=2025, kind="digital_transformation", mentions_democracy=True)]), DAY,
         "pass"),
        (hp(digital_plan=[paper("2025-02-01", year=2025, kind="digital_transformation", mentions_democracy=False)]), DAY,
         "fail wrong_content"),  # says nothing of democracy
        (hp(digital_plan=[paper("2025-02-01", year=2025, kind="it_application", mentions_democracy=True)]), DAY,
         "fail missing"),  # using computers is not transformation
        (hp(digital_plan=[paper("2024-02-01", year=2024, kind="digital_transformation", mentions_democracy=True)]), DAY,
         "fail missing"),  # of the year before
        (hp(digital_plan=[paper("2025-02-01", year=2025, kind="digital_transformation")]), DAY, "unknown"),  # not said
        (hp(EMPLOYER, digital_plan=[]), DAY, "not_applicable other_kind"),
    ],
    "HP-2.1.d-1": [
        (hp(FRONT, mass_mobilisation=days("2025-01-01")), DAY, "pass unscored"),
        (hp(MASS, mass_mobilisation=days("2024-12-31")), DAY, "fail insufficient_evidence unscored"),  # a day too early
        (hp(FRONT, mass_mobilisation=[]), END, "not_due unscored"),
        (hp(mass_mobilisation=[]), DAY, "not_applicable other_kind"),  # a state unit is not charged with it
    ],
    "HP-2.7.d-1": [
        (hp(**abuse("2025-11-03", handled_on="2025-12-03")), DAY, "pass unscored"),  # the thirtieth day; a repetition
        (hp(**abuse("2025-11-03", handled_on="2025-12-04")), DAY, "fail late +1"),
        (hp(**abuse("2025-11-03")), DAY, "fail missing unscored"),
        (hp(**abuse("2025-11-03")), "2025-12-03", "not_due"),
        (hp(violation_finding=[]), DAY, "not_applicable ~no_finding"),
        (hp(**abuse("2024-12-05"), year=2024, through="2025-01-31"), "2025-02-01", "not_applicable"),  # before it bound
        (hp(**abuse("2024-12-06"), year=2024, through="2025-01-31"), "2025-02-01", "fail missing"),  # its first day
    ],
    "HP-1.1.c-6": [
        (hp(**boards()), DAY, "pass"),
        (hp(**boards(reported="A")), DAY, "fail below_target"),  # B's board did not report
        (hp(**boards(due=3)), DAY, "fail below_target"),  # a third project without a board
        (hp(**boards(active="")), DAY, "fail missing"),  # none of the boards supervised anything
        (hp(**boards(year=2024)), DAY, "fail missing"),  # last year's plans
        (hp(investment_project_count=0, investment_board=[]), DAY, "not_applicable"),
    ],
    "HP-2.5.c-2": [
        (hp(**COUNTER, **code()), END, "pass"),
        (hp(**COUNTER, **code(functions="rating")), END, "fail missing"),  # to judge, not to pay
        (hp(**COUNTER, **code(counter=False)), END, "fail missing"),  # elsewhere
        (hp(**COUNTER, **code(ended_on="2025-11-01")), END, "fail"),  # taken away
        (hp(has_one_stop_shop=False, digital_tool=[]), END, "not_applicable condition_not_met"),
        (hp(**COUNTER, digital_tool=[], founded=NEW), "2025-12-28", "not_due"),  # 180 days from the founding
        (hp(**COUNTER, digital_tool=[], founded=NEW), "2025-12-29", "fail missing"),
    ],
    "HP-1.1.c-3": [
        (hp(democracy_regulation=[paper("2019-01-15")]), END, "pass"),  # whatever its day of issue
        (hp(democracy_regulation=[paper("2025-01-15", in_force_until="2025-12-01")]), END, "fail expired"),
        (hp(democracy_regulation=[]), "2025-06-04", "not_due"),  # 180 days from 6/12/2024
        (hp(democracy_regulation=[]), "2025-06-05", "fail missing"),
        (hp(democracy_regulation=[paper("2025-06-10")]), END, "pass ~late +6"),  # in force on the day
        (hp(EMPLOYER, democracy_regulation=[]), END, "not_applicable other_kind"),  # unlike Cao Bằng
    ],
    "HP-2.1.b-1": [
        (hp(has_website=False, dissemination=days("2025-05-05", form="mobile_channel"), website_post=[]), DAY, "pass"),
        (hp(has_website=True, dissemination=[], website_post=days("2025-06-06", subject="statutory_item")), DAY, "pass"),
        (hp(has_website=True, dissemination=days("2025-05-05", form="leaflet"), website_post=[]), DAY,
         "fail missing"),  # on paper
        (hp(has_website=False, dissemination=[], website_post=[]), DAY, "fail missing"),  # no excuse
        (hp(has_website=True, dissemination=days("2025-05-05", form="leaflet")), DAY, "unknown"),  # posts not reported
    ],
    "HP-1.2.b-1": [
        (hp(dissemination=days("2025-01-01", form="website"), direct_democracy=[]), DAY, "2025-Q1 pass"),
        # a principle: an empty quarter is only remarked on
        (hp(dissemination=[], direct_democracy=[]), DAY, "2025-Q2 pass ~no_activity_recorded"),
        (hp(dissemination=[], direct_democracy=[]), END, "2025-Q4 not_due"),
        (hp(dissemination=[], direct_democracy=[], founded="2025-01-02"), DAY, "2025-Q1 not_applicable"),
        (hp(dissemination=[], direct_democracy=[], year=2024), "2025-06-30", "2024-Q4 not_applicable"),  # not throughout
    ],
    "HP-2.5.b-2": [
        (hp(UNIT, digital_tool=days("2022-01-01", kind="document_system")), END, "pass"),
        (hp(digital_tool=days("2022-01-01", kind="portal")), END, "fail missing"),
        (hp(digital_tool=days("2022-01-01", kind="document_system", ended_on="2025-11-01")), END, "fail"),  # given up
        (hp(digital_tool=[]), "2025-06-04", "not_due"),
        (hp(digital_tool=[]), "2025-06-05", "fail missing"),
        (hp(), END, "unknown fact_not_reported"),
    ],
}

# The board of A was recognised twice, B has none.
AGAIN = [paper("2025-01-20", project="A"), paper("2025-06-20", project="A")]
DIFFERS: Table = {
    "HP-1.1.c-6": [(hp(**{**boards(), "investment_board": AGAIN}), DAY, "fail below_target")],
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
