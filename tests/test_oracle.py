"""The oracle against results worked out by hand from the register, one sentence a case."""

from __future__ import annotations

import sys
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from oracle import Oracle
from oracle.fleet import fleet

RULES = Path(__file__).parent.parent / "rules"
YEAR = ("2025-01-01", "2025-12-31")
CAO_BANG = {"province": "04", "commune": "01273"}
TAN_CUONG = {"province": "19", "commune": "05503"}


@pytest.fixture(scope="module")
def oracle() -> Oracle:
    """The rules of the checkout, read once."""
    return Oracle(RULES)


def record(kind: str = "commune_peoples_committee", year: int = 2025, **parts: Any) -> dict[str, Any]:
    """A record of a whole year in Cao Bằng; `unit` and the other keys are laid over it."""
    unit = {
        "id": "don-vi",
        "name": "Đơn vị",
        "kind": kind,
        "level": "commune",
        **CAO_BANG,
        "former_province": None,
        "founded_on": None,
        "dissolved_on": None,
        "predecessors": [],
        "attributes": {},
    }
    unit.update(parts.pop("unit", {}))
    period = {"from": f"{year}-01-01", "to": f"{year}-12-31"}
    return {"schema": "danchu/record/1", "unit": unit, "period": period, **parts}


def outcome(oracle: Oracle, rule: str, text: dict[str, Any], as_of: str) -> list[tuple[Any, ...]]:
    """(window, result, reason, days late, notes) of every finding of one rule."""
    found = oracle.findings(text, date.fromisoformat(as_of))
    return [(one.window, one.result, one.reason, one.days_late, one.notes) for one in found if one.rule == rule]


def finding(on: str, **more: Any) -> dict[str, Any]:
    """A final finding of abuse of democracy against the unit."""
    return {"on": on, "kind": ["abuse_of_democracy"], "subject": ["unit"], "final": True, **more}


SPREAD: dict[str, Any] = {"events": {"dissemination": [{"on": "2025-05-01"}]}}
NOTHING: dict[str, Any] = {"events": {"dissemination": []}}

YEARLY = [
    ("một lần trong năm là đủ", record(**SPREAD), "2025-06-01", ("pass", None)),
    ("không có lần nào, năm đã hết", record(**NOTHING), "2026-01-01", ("fail", "missing")),
    ("ngày 31/12 vẫn còn hạn", record(**NOTHING), "2025-12-31", ("not_due", None)),
    ("chưa báo cáo", record(), "2026-01-01", ("unknown", "fact_not_reported")),
    (
        "hồ sơ mới đủ đến 30/12",
        record(**NOTHING, complete_through="2025-12-30"),
        "2026-01-01",
        ("unknown", "record_incomplete"),
    ),
    (
        "thành lập 03/10 còn đủ 90 ngày",
        record(**NOTHING, unit={"founded_on": "2025-10-03"}),
        "2026-01-01",
        ("fail", "missing"),
    ),
    (
        "thành lập 04/10 chỉ còn 89 ngày",
        record(**NOTHING, unit={"founded_on": "2025-10-04"}),
        "2026-01-01",
        ("not_applicable", "window_too_short"),
    ),
    (
        "thành lập năm sau",
        record(**NOTHING, unit={"founded_on": "2026-01-01"}),
        "2026-02-01",
        ("not_applicable", "unit_not_existing"),
    ),
    ("cấp huyện đã làm trước 01/7/2025", record("district_peoples_committee", **SPREAD), "2026-01-01", ("pass", None)),
    (
        "cấp huyện chưa làm",
        record("district_peoples_committee", **NOTHING),
        "2026-01-01",
        ("not_applicable", "unit_not_existing"),
    ),
    (
        "kỳ nửa năm không kết luận cả năm",
        record(**NOTHING) | {"period": {"from": "2025-01-01", "to": "2025-06-30"}},
        "2026-03-01",
        ("not_due", None),
    ),
    (
        "chủ sử dụng lao động không chọn áp dụng",
        record("labour_using_organization", **SPREAD, unit={"attributes": {"opted_in": False}}),
        "2026-01-01",
        ("not_applicable", "condition_not_met"),
    ),
    (
        "chưa biết có chọn áp dụng không",
        record("labour_using_organization", **SPREAD),
        "2026-01-01",
        ("unknown", "fact_not_reported"),
    ),
]


@pytest.mark.parametrize(("text", "as_of", "expected"), [case[1:] for case in YEARLY], ids=[case[0] for case in YEARLY])
def test_yearly_dissemination(oracle: Oracle, text: dict[str, Any], as_of: str, expected: tuple[str, str]) -> None:
    """A yearly duty of Cao Bằng (CB-1.1.b-1) is decided by the order of CONTRACTS §3."""
    assert outcome(oracle, "CB-1.1.b-1", text, as_of) == [(YEAR, *expected, None, ())]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (record("province_peoples_council", **SPREAD), "other_kind"),
        (record(**SPREAD, unit={"province": "01"}), "other_place"),
    ],
    ids=["loại đơn vị khác", "địa bàn khác"],
)
def test_other_kind_or_place(oracle: Oracle, text: dict[str, Any], reason: str) -> None:
    """A unit that a rule does not reach gets one finding without a window."""
    assert outcome(oracle, "CB-1.1.b-1", text, "2026-01-01") == [(None, "not_applicable", reason, None, ())]


def regulation(**paper: Any) -> dict[str, Any]:
    """A record with one democracy regulation, or with none where no paper is given."""
    return {"documents": {"democracy_regulation": [paper] if paper else []}}


FOUNDED = {"founded_on": "2025-07-01"}


@pytest.mark.parametrize(
    ("text", "as_of", "expected"),
    [
        (record(**regulation(issued="2025-01-08")), "2026-01-01", ("pass", None, None, ())),
        (record(**regulation(issued="2025-02-10")), "2026-01-01", ("pass", None, 33, ("late",))),
        (record(**regulation(issued="2023-06-30")), "2026-01-01", ("pass", None, None, ("older_than_law",))),
        (
            record(**regulation(issued="2025-01-02", in_force_until="2025-06-30")),
            "2026-01-01",
            ("fail", "expired", None, ()),
        ),
        (record(**regulation(), unit=FOUNDED), "2025-12-28", ("not_due", None, None, ())),
        (record(**regulation(), unit=FOUNDED), "2025-12-29", ("fail", "missing", None, ())),
        (record(**regulation(issued="2025-06-30"), unit=FOUNDED), "2025-12-29", ("fail", "missing", None, ())),
        (
            record(**regulation(issued="2025-06-30", kept_from_predecessor=True), unit=FOUNDED),
            "2025-12-29",
            ("pass", None, None, ()),
        ),
    ],
    ids=[
        "đúng hạn 08/01",
        "chậm 33 ngày",
        "trước Luật",
        "hết hiệu lực",
        "xã mới còn hạn",
        "xã mới hết hạn",
        "của đơn vị cũ không tính",
        "được giữ lại",
    ],
)
def test_regulation(oracle: Oracle, text: dict[str, Any], as_of: str, expected: tuple[Any, ...]) -> None:
    """The democracy regulation (CB-1.1.d-1) is due 180 days after the rule or the unit began, and its twin follows."""
    assert outcome(oracle, "CB-1.1.d-1", text, as_of) == [(None, *expected)]
    assert outcome(oracle, "CB-1.2.c-9", text, as_of) == [(None, *expected)]


def test_same_as_is_unscored(oracle: Oracle) -> None:
    """An entry that repeats another shows its outcome and is never scored."""
    found = oracle.findings(record(**regulation(issued="2025-01-08")), date(2026, 1, 1))
    assert [one.scored for one in found if one.rule in ("CB-1.1.d-1", "CB-1.2.c-9")] == [True, False]


@pytest.mark.parametrize(
    ("finding_", "as_of", "expected"),
    [
        (finding("2025-03-01", handled_on="2025-03-31"), "2026-01-01", ("pass", None, None, ())),
        (finding("2025-03-01", handled_on="2025-04-01"), "2026-01-01", ("fail", "late", 1, ())),
        (finding("2025-03-01"), "2025-03-31", ("not_due", None, None, ())),
        (finding("2025-03-01"), "2025-04-01", ("fail", "missing", None, ())),
        (finding("2025-12-20"), "2026-03-01", ("unknown", "record_incomplete", None, ())),
        ({"on": "2025-03-01"}, "2025-04-01", ("unknown", "fact_not_reported", None, ())),
        (None, "2026-01-01", ("not_applicable", "nothing_arose", None, ("no_finding",))),
        (None, "2025-12-31", ("not_due", None, None, ())),
    ],
    ids=[
        "đúng 30 ngày",
        "chậm 1 ngày",
        "còn hạn",
        "quá hạn",
        "hạn sau ngày hồ sơ đủ",
        "chưa rõ loại",
        "không có vụ nào",
        "năm chưa hết",
    ],
)
def test_abuse_is_handled(oracle: Oracle, finding_: Any, as_of: str, expected: tuple[Any, ...]) -> None:
    """A finding of abuse (CB-1.2.d-8) is handled within 30 days, by its closing attribute."""
    text = record(events={"violation_finding": [finding_] if finding_ else []})
    assert outcome(oracle, "CB-1.2.d-8", text, as_of) == [(YEAR, *expected)]


@pytest.mark.parametrize(
    ("on", "reported_on", "expected"),
    [
        ("2025-03-03", "2025-03-10", ("pass", None, None, ())),
        ("2025-03-03", "2025-03-11", ("fail", "late", 1, ())),
        ("2025-12-31", "2026-01-09", ("pass", None, None, ())),
        ("2025-12-31", "2026-01-10", ("fail", "late", 1, ())),
    ],
    ids=["năm ngày làm việc", "quá một ngày", "nghỉ hoán đổi 02/01/2026", "sau ngày nghỉ hoán đổi"],
)
def test_working_days(oracle: Oracle, on: str, reported_on: str, expected: tuple[Any, ...]) -> None:
    """A prohibited act (CB-1.2.d-9) is reported by the fifth working day, less holidays and swapped days."""
    act = {"on": on, "kind": ["prohibited_act"], "reported_on": reported_on}
    text = record(events={"violation_finding": [act]}, complete_through="2026-01-31")
    assert outcome(oracle, "CB-1.2.d-9", text, "2026-02-01") == [(YEAR, *expected)]


@pytest.mark.parametrize(
    ("entries", "as_of", "expected"),
    [
        ([], "2026-01-01", ("pass", None, None, ("unverified",))),
        (
            [finding("2025-03-01", handled_on="2025-03-31")],
            "2026-01-01",
            ("pass", None, None, ("handled", "unverified")),
        ),
        ([finding("2025-03-01")], "2025-04-01", ("fail", "violation_found", None, ())),
        ([finding("2025-03-01", handled_on="2025-04-05")], "2025-04-10", ("fail", "late", 5, ())),
        ([], "2025-12-31", ("not_due", None, None, ())),
    ],
    ids=["không vi phạm", "đã xử lý", "để quá hạn", "xử lý chậm", "năm chưa hết"],
)
def test_compliance(oracle: Oracle, entries: list[Any], as_of: str, expected: tuple[Any, ...]) -> None:
    """Compliance in general (CB-1.1.b-2) fails only on a finding left unhandled, and at once."""
    text = record(events={"violation_finding": entries, "democracy_inspection": []})
    assert outcome(oracle, "CB-1.1.b-2", text, as_of) == [(YEAR, *expected)]


@pytest.mark.parametrize(
    ("settled", "due", "expected"),
    [
        (9, 10, ("fail", "late")),
        (10, 10, ("pass", None)),
        (0, 0, ("not_applicable", "nothing_arose")),
        (None, 10, ("unknown", "fact_not_reported")),
    ],
    ids=["thiếu một", "đủ", "không phát sinh", "chưa báo cáo"],
)
def test_ratio(oracle: Oracle, settled: int | None, due: int, expected: tuple[str, str]) -> None:
    """Petitions settled against petitions due (CB-1.2.c-2): enough is enough at once, the rest when the year is over."""
    text = record(figures={"petition_settled_count": settled, "petition_due_count": due})
    assert outcome(oracle, "CB-1.2.c-2", text, "2026-01-01") == [(YEAR, *expected, None, ())]
    early = ("pass", None) if expected == ("pass", None) else ("not_due", None)
    assert outcome(oracle, "CB-1.2.c-2", text, "2025-12-31") == [(YEAR, *early, None, ())]


@pytest.mark.parametrize(
    ("months", "flags", "expected"),
    [
        ([2, 5, 8, 11], {"has_website": True}, ("pass", None)),
        ([2, 5, 8], {"has_website": True}, ("fail", "insufficient_evidence")),
        ([], {"has_website": True}, ("fail", "missing")),
        ([], {"has_website": False}, ("not_applicable", "condition_not_met")),
        ([], {}, ("unknown", "fact_not_reported")),
    ],
    ids=["đủ bốn quý", "thiếu quý IV", "cả năm không có", "không có trang", "chưa rõ có trang"],
)
def test_rolled_up_quarters(oracle: Oracle, months: list[int], flags: Any, expected: tuple[str, str]) -> None:
    """Posts of each quarter (CB-1.2.b-6) give one finding for the year."""
    posts = [{"on": f"2025-{month:02d}-10", "subject": ["activity"]} for month in months]
    text = record(events={"website_post": posts}, flags=flags)
    assert outcome(oracle, "CB-1.2.b-6", text, "2026-01-01") == [(YEAR, *expected, None, ())]


def test_tail_and_lateness(oracle: Oracle) -> None:
    """The rating of 2025 made on 03/02/2026 (CB-1.2.c-10) is three days late."""
    done = {"on": "2026-02-03", "year": 2025, "linked_to_admin_reform": True}
    text = record(events={"democracy_level_assessment": [done]}, complete_through="2026-02-28")
    assert outcome(oracle, "CB-1.2.c-10", text, "2026-03-01") == [(YEAR, "fail", "late", 3, ())]


def test_predecessors_held_dialogues(oracle: Oracle) -> None:
    """A commune of 01/7/2025 relies on its predecessors only where each held a dialogue (CB-1.1.e-1)."""
    one = {"id": "a", "events": {"people_dialogue": [{"on": "2025-03-01"}]}, "documents": {}}
    two = {"id": "b", "events": {"people_dialogue": []}, "documents": {}}
    events: dict[str, Any] = {"people_dialogue": []}
    both = record(events=events, unit={**FOUNDED, "predecessors": [one, {**one, "id": "b"}]})
    half = record(events=events, unit={**FOUNDED, "predecessors": [one, two]})
    assert outcome(oracle, "CB-1.1.e-1", both, "2026-01-01") == [(YEAR, "pass", None, None, ("held_by_predecessors",))]
    assert outcome(oracle, "CB-1.1.e-1", half, "2026-01-01") == [(YEAR, "fail", "missing", None, ())]


def agency(**parts: Any) -> dict[str, Any]:
    """A state agency of 34 people in Tân Cương in 2026."""
    return record("state_agency", 2026, unit={**TAN_CUONG, "attributes": {"staff_count": 34}}, **parts)


def test_late_conference_and_its_review(oracle: Oracle) -> None:
    """A conference held on 10/4 is ten days late; its review may come until seven months after the resolution."""
    held = {"on": "2026-04-10", "working_year": 2025, "summoned": 30, "present": 20, "resolution_on": "2026-04-10"}
    review = {"on": "2026-11-10", "resolution_of": "2026-04-10"}
    text = agency(events={"staff_conference": [held], "half_year_review": [review]})
    quarter, span = ("2026-01-01", "2026-03-31"), ("2026-09-10", "2026-11-10")
    assert outcome(oracle, "TC-1.2.3.d-3", text, "2027-01-01") == [(quarter, "fail", "late", 10, ())]
    assert outcome(oracle, "TC-1.2.3.d-4", text, "2027-01-01") == [(span, "pass", None, None, ())]


def test_no_conference_blocks_the_review(oracle: Oracle) -> None:
    """Where the conference was never held, the six-monthly review is not judged."""
    text = agency(events={"staff_conference": [], "half_year_review": []})
    notes = ("blocked_by_staff_conference",)
    expected = [(None, "not_applicable", "condition_not_met", None, notes)]
    assert outcome(oracle, "TC-1.2.3.d-4", text, "2027-01-01") == expected


def test_judgement(oracle: Oracle) -> None:
    """What only a person decides (CB-1.2.đ-4) waits for the year to end, then for a judgement not after that day."""
    decided = {"rule": "CB-1.2.đ-4", "result": "pass", "by": "Đoàn số 1", "on": "2026-01-10", "reason": "Biên bản"}
    text = record("province_peoples_committee", judgements=[decided])
    days = ["2025-12-31", "2026-01-09", "2026-01-10"]
    expected = [("not_due", None), ("manual", "needs_judgement"), ("pass", None)]
    assert [outcome(oracle, "CB-1.2.đ-4", text, one)[0][1:3] for one in days] == expected


def test_fleet_is_the_same_for_the_same_seed(oracle: Oracle) -> None:
    """A fleet repeats itself, and nothing in it happens after the day through which the record is complete."""
    first = list(islice(fleet(RULES, 40, 7), 40))
    assert first == list(islice(fleet(RULES, 40, 7), 40))
    for text, as_of in first:
        until = text.get("complete_through", text["period"]["to"])
        late = [one for listed in text["events"].values() for one in listed if one.get("on", "") > until]
        assert late == []
        assert oracle.findings(text, as_of) == oracle.findings(text, as_of)
