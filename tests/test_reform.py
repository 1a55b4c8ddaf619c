"""The reform of 01/07/2025: districts end, provinces and communes merge. Expected results are worked out by hand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from running import danchu

from checker.check import Checker
from checker.days import iso, parse_day, window_name
from checker.decide import Decider
from checker.errors import Place
from checker.findings import findings
from checker.read import RecordReader
from checker.rulebook.book import Rulebook, open_rulebook

Capture = pytest.CaptureFixture[str]
DAY = "2026-01-15"
COMMUNE, DISTRICT, AGENCY = "commune_peoples_committee", "district_peoples_committee", "state_agency"
LEVELS = {COMMUNE: "commune", DISTRICT: "district", AGENCY: "province"}
FORMED = "2025-07-01"


@cache
def book() -> Rulebook:
    """The rulebook shipped."""
    return open_rulebook()


@cache
def reader() -> RecordReader:
    """Reads records for it."""
    return RecordReader(book().facts, book().actors, book().entries)


@cache
def checker(as_of: str, rule: str | None = None) -> Checker:
    """Checks one rule (None: all) on a day."""
    return Checker(book(), parse_day(as_of), decider=Decider("plain"), rules=None if rule is None else {rule})


def made(
    kind: str, province: str, commune: str | None = None, former: str | None = None, *, year: int = 2025,
    life: Mapping[str, Any] | None = None, **sections: Any,
) -> dict[str, Any]:  # fmt: skip
    """A record of a year. ``life``: founded_on, dissolved_on, predecessors."""
    unit = {
        "id": "don-vi", "name": "Đơn vị", "kind": kind, "level": LEVELS[kind], "province": province, "commune": commune,
        "former_province": former, **(life or {}),
    }  # fmt: skip
    period = {"from": f"{year}-01-01", "to": f"{year}-12-31"}
    return {"schema": "danchu/record/1", "unit": unit, "period": period, **sections}


def read(record: Mapping[str, Any]) -> Any:
    """The record as the engine has it."""
    found = reader().read_json(json.dumps(record).encode(), Place("ho-so.json"))
    assert found.record is not None, [problem.show() for problem in found.problems]
    return found.record


def answers(rule: str, record: Mapping[str, Any], as_of: str = DAY) -> list[tuple[str | None, str, str | None]]:
    """(window, result, reason) of every finding of a rule, other places and kinds included."""
    one = checker(as_of, rule)
    return [
        (finding.window and window_name(*finding.window), finding.result, finding.reason)
        for finding in findings(one.check(read(record)), one, every=True)
        if finding.id == rule
    ]


def documents(record: Mapping[str, Any]) -> list[str]:
    """The documents that bind the unit of a record."""
    return [document for document, _ in checker(DAY).scope(read(record)).documents]


# districts: judged as they stood on 30/06/2025

GONE = ("2025", "not_applicable", "unit_not_existing")


@pytest.mark.parametrize(
    ("rule", "events", "expected"),
    [
        ("CB-1.1.b-1", {"dissemination": [{"on": "2025-06-30"}]}, [("2025", "pass", None)]),
        ("CB-1.1.b-1", {"dissemination": [{"on": "2025-07-01"}]}, [GONE]),
        ("CB-1.1.b-1", {"dissemination": []}, [GONE]),
        ("CB-1.1.b-1", {}, [GONE]),
        ("CB-1.2.c-8", {"satisfaction_survey": []}, [GONE]),
        ("CB-1.2.c-10", {"democracy_level_assessment": []}, [GONE]),
    ],
)
@pytest.mark.parametrize("life", [{}, {"dissolved_on": "2025-07-01"}], ids=["không ghi ngày", "ghi ngày"])
def test_a_district_is_frozen_on_its_last_day(
    rule: str, events: Any, expected: list[Any], life: dict[str, Any]
) -> None:
    """A pass earned by 30/06/2025 stays; a window that closes later is not applicable, whatever the record says of it."""
    assert answers(rule, made(DISTRICT, "04", life=life, events=events)) == expected


@pytest.mark.parametrize(
    ("days", "second"),
    [([], ("fail", "missing")), (["2025-06-30"], ("pass", None)), (["2025-07-01"], ("fail", "missing"))],
)
def test_a_quarter_that_closes_with_the_district_is_judged(days: list[str], second: tuple[str, str | None]) -> None:
    """The second quarter ends on the district's last day; the plan that asks for it was signed on 01/04/2025."""
    papers = {"local_text": [{"issued": "2025-04-01"}]}
    events = {"dissemination": [{"on": day} for day in days]}
    assert answers("KH-III.2.a-1", made(DISTRICT, "56", events=events, documents=papers)) == [
        ("2025-Q1", "not_applicable", "before_effect"), ("2025-Q2", *second),
        ("2025-Q3", "not_applicable", "unit_not_existing"), ("2025-Q4", "not_applicable", "unit_not_existing"),
    ]  # fmt: skip


def test_a_district_answers_for_what_was_due_before() -> None:
    """The year 2024 and the regulation due on 08/01/2025 (180 days after 12/07/2024) are judged in full."""
    year_2024 = made(DISTRICT, "04", year=2024, events={"dissemination": []})
    assert answers("CB-1.1.b-1", year_2024) == [("2024", "fail", "missing")]
    without = made(DISTRICT, "04", documents={"democracy_regulation": []})
    assert answers("CB-1.1.d-1", without) == [(None, "fail", "missing")]
    one = checker(DAY, "CB-1.1.d-1")
    (finding,) = findings(one.check(read(without)), one)
    assert finding.due is not None and iso(finding.due) == "2025-01-08"


@pytest.mark.parametrize(
    ("rule", "commune"),
    [
        ("HP-1.1.c-1", ("31", "11311", "31")),
        ("KH-IV.10-1", ("56", "22366", "56")),
        ("KH-IV.10-4", ("56", "22366", None)),
    ],
)
def test_tasks_of_districts_are_not_charged_to_communes(rule: str, commune: tuple[str, str, str | None]) -> None:
    """What a text asks of districts alone, it asks of no commune after them: another kind, never a violation."""
    assert answers(rule, made(COMMUNE, *commune)) == [(None, "not_applicable", "other_kind")]


# merged provinces: a text binds the territory that it was made for


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (("86", None, "84"), ["tra-vinh-28-2024"]),  # Vĩnh Long, formerly Trà Vinh
        (("84", None, None), ["tra-vinh-28-2024"]),  # a record that still says Trà Vinh
        (("84", None, "84"), ["tra-vinh-28-2024"]),
        (("86", None, None), []),
        (("86", None, "86"), []),  # Vĩnh Long as it was
        (("86", None, "83"), []),  # formerly Bến Tre
        (("56", None, None), ["khanh-hoa-15-2024-plan"]),
        (("56", None, "56"), ["khanh-hoa-15-2024-plan"]),
        (("56", None, "58"), []),  # Khánh Hòa, formerly Ninh Thuận
        (("58", None, None), []),  # a record that still says Ninh Thuận
        (("31", None, None), ["hai-phong-99-2024"]),
        (("31", None, "31"), ["hai-phong-99-2024"]),
        (("31", None, "30"), []),  # Hải Phòng, formerly Hải Dương
        (("30", None, None), []),  # a record that still says Hải Dương
        (("19", "05503", None), ["tan-cuong-22-2025"]),
        (("19", "05503", "19"), ["tan-cuong-22-2025"]),
        (("19", "05500", None), []),  # another commune of Thái Nguyên
        (("19", None, None), []),  # a body of the province
        (("19", "01840", "06"), []),  # Thái Nguyên, formerly Bắc Kạn
        (("06", "01840", None), []),  # a record that still says Bắc Kạn
        (("04", "01273", None), ["cao-bang-2024"]),  # a province that was not merged
        (("04", "01273", "04"), ["cao-bang-2024"]),
    ],
    ids=lambda value: "/".join(str(part or "–") for part in value) if isinstance(value, tuple) else "",
)
def test_which_document_binds_a_territory(where: tuple[str, str | None, str | None], expected: list[str]) -> None:
    """By the former province where one is given, else by the province; a commune's text binds that commune."""
    assert documents(made(AGENCY, *where)) == expected


NOT_HERE = [(None, "not_applicable", "other_place")]


@pytest.mark.parametrize(
    ("rule", "record", "expected"),
    [
        ("HP-1.1.b-1", made(COMMUNE, "31", "11311", events={"dissemination": []}), [("2025", "fail", "missing")]),
        ("HP-1.1.b-1", made(COMMUNE, "31", "10507", "30", events={"dissemination": []}), NOT_HERE),
        ("KH-III.4.b-1", made(COMMUNE, "56", "22366", events={"digital_tool": []}), [("2025", "fail", "missing")]),
        ("KH-III.4.b-1", made(COMMUNE, "56", "22738", "58", events={"digital_tool": []}), NOT_HERE),
        ("TC-1.2.2.c-1", made(COMMUNE, "19", "01840", "06", events={"dissemination": []}), NOT_HERE),
        ("TV-M2-4", made(AGENCY, "86", events={"dissemination": []}), NOT_HERE),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_other_half_of_a_merged_province_is_not_blamed(rule: str, record: Any, expected: list[Any]) -> None:
    """The same empty record is a violation in the old territory and another place outside it."""
    assert answers(rule, record) == expected


def test_tra_vinh_is_judged_until_it_ended_unless_a_record_says_more() -> None:
    """Its quarters after 30/06/2025 count only where the record says that the text still binds the unit."""
    events = {"dissemination": [{"on": "2025-02-10", "form": "website", "topics": "law"}]}
    papers = {"local_text": [{"issued": "2024-12-09", "binds_unit": True}]}
    until = [("2025-Q1", "pass", None), ("2025-Q2", "fail", "missing")]
    silent = made(AGENCY, "86", former="84", events=events)
    after = [(quarter, "not_applicable", "after_effect") for quarter in ("2025-Q3", "2025-Q4")]
    assert answers("TV-M2-4", silent) == until + after
    binding = made(AGENCY, "86", former="84", events=events, documents=papers)
    assert answers("TV-M2-4", binding) == [*until, ("2025-Q3", "fail", "missing"), ("2025-Q4", "fail", "missing")]


# communes formed on 01/07/2025


@pytest.mark.parametrize(
    ("as_of", "result"),
    [("2025-12-28", ("not_due", None)), ("2025-12-29", ("fail", "missing"))],
)
def test_a_new_commune_has_180_days_for_its_own_regulation(as_of: str, result: tuple[str, str | None]) -> None:
    """01/07/2025 and 180 days make 28/12/2025; the day after it is a violation."""
    record = made(COMMUNE, "04", "01273", life={"founded_on": FORMED}, documents={"democracy_regulation": []})
    one = checker(as_of, "CB-1.1.d-1")
    (finding,) = findings(one.check(read(record)), one)
    assert (finding.result, finding.reason) == result
    assert finding.due is not None and iso(finding.due) == "2025-12-28"


@pytest.mark.parametrize(
    ("paper", "expected"),
    [
        ({"issued": "2024-01-15"}, ("fail", "missing")),
        ({"issued": "2024-01-15", "kept_from_predecessor": False}, ("fail", "missing")),
        ({"issued": "2024-01-15", "kept_from_predecessor": True}, ("pass", None)),
        ({"issued": "2025-06-30"}, ("fail", "missing")),
        ({"issued": "2025-07-01"}, ("pass", None)),
    ],
)
def test_a_new_commune_keeps_no_regulation_that_is_not_said_to_be_kept(paper: Any, expected: tuple[Any, ...]) -> None:
    """A paper from before the commune was formed counts only with kept_from_predecessor, wherever it is reported."""
    life: dict[str, Any] = {"founded_on": FORMED}
    own = made(COMMUNE, "04", "01273", life=life, documents={"democracy_regulation": [paper]})
    assert [answer[1:] for answer in answers("CB-1.1.d-1", own)] == [expected]
    old = {"id": "xa-cu", "documents": {"democracy_regulation": [paper]}}
    theirs = made(COMMUNE, "04", "01273", life={**life, "predecessors": [old]}, documents={"democracy_regulation": []})
    assert [answer[1:] for answer in answers("CB-1.1.d-1", theirs)] == [("fail", "missing")]


@pytest.mark.parametrize(
    ("own", "predecessors", "expected"),
    [
        ([], ["2025-03-05", "2025-06-30"], ("pass", None)),
        ([], ["2025-03-05", None], ("fail", "missing")),
        ([], ["2025-03-05", "2025-07-01"], ("fail", "missing")),  # one of them after it had ended
        ([], ["2024-12-31", "2025-05-12"], ("fail", "missing")),  # one of them in the year before
        ([], [], ("fail", "missing")),
        (["2025-06-30"], [], ("fail", "missing")),  # held before the commune was formed
        (["2025-07-01"], ["2025-03-05", None], ("pass", None)),
    ],
)
def test_the_dialogue_of_2025_may_be_that_of_every_predecessor(
    own: list[str], predecessors: list[str | None], expected: tuple[Any, ...]
) -> None:
    """One predecessor without its own dialogue, and the new commune has to hold one."""
    told = [
        {"id": f"xa-{number}", "events": {"people_dialogue": [{"on": day}] if day else []}}
        for number, day in enumerate(predecessors)
    ]
    life = {"founded_on": FORMED, "predecessors": told}
    record = made(COMMUNE, "04", "01273", life=life, events={"people_dialogue": [{"on": day} for day in own]})
    assert answers("CB-1.1.e-1", record) == [("2025", *expected)]


# the same through the command line


def run(capsys: Capture, folder: Path, record: Mapping[str, Any], *options: str) -> Any:
    """`danchu check` on a record, with the plain engine."""
    file = folder / "ho-so.json"
    file.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    return danchu(capsys, "check", file, "--as-of", DAY, "--engine", "plain", *options)


def test_a_unit_of_hai_duong_is_told_that_no_document_was_there(capsys: Capture, tmp_path: Path) -> None:
    """No violation, no score, and said why: a document of Hải Phòng is there but does not bind the former Hải Dương."""
    record = made(COMMUNE, "31", "10507", "30", events={"dissemination": []})
    shown = run(capsys, tmp_path, record)
    assert (shown.code, shown.err) == (0, "")
    assert "Không có điểm: không có nghĩa vụ nào được tính." in shown.out
    assert (
        "Bộ quy tắc chưa có văn bản của tỉnh Hải Dương (nay thuộc thành phố Hải Phòng) và phường Thành Đông; "
        "đơn vị chưa được kiểm tra theo văn bản nào."
    ) in shown.out
    (unit,) = run(capsys, tmp_path, record, "--format", "json").result["units"]
    assert unit["findings"] == []
    assert unit["documents"] == {
        "checked": [],
        "not_in_rulebook": [
            {"level": "province", "code": "30", "name": "tỉnh Hải Dương"},
            {"level": "commune", "code": "10507", "name": "phường Thành Đông"},
        ],
    }
    assert unit["not_listed"] == {"other_place": len(book().by_id), "other_kind": 0}


def test_a_unit_of_tra_vinh_is_checked_under_its_own_text(capsys: Capture, tmp_path: Path) -> None:
    """Inside Vĩnh Long, with the former province given; without it, the record says nothing that binds."""
    events = {"dissemination": [{"on": "2025-02-10", "form": "website", "topics": "law"}]}
    bound = run(
        capsys, tmp_path, made(AGENCY, "86", former="84", events=events), "--format", "json", "--rule", "TV-M2-4"
    )
    (unit,) = bound.result["units"]
    assert bound.code == 1
    assert unit["documents"] == {"checked": ["tra-vinh-28-2024"], "not_in_rulebook": []}
    assert [(item["window"]["to"], item["result"]) for item in unit["findings"]] == [
        ("2025-03-31", "pass"), ("2025-06-30", "fail"),
        ("2025-09-30", "not_applicable"), ("2025-12-31", "not_applicable"),
    ]  # fmt: skip
    free = run(capsys, tmp_path, made(AGENCY, "86", events=events))
    assert (free.code, "chưa có văn bản của tỉnh Vĩnh Long; đơn vị chưa được kiểm tra" in free.out) == (0, True)


def test_a_former_province_that_went_elsewhere_is_refused(capsys: Capture, tmp_path: Path) -> None:
    """A record cannot claim the territory of a province that another one took in."""
    shown = run(capsys, tmp_path, made(AGENCY, "04", former="84"))
    assert (shown.code, shown.out.strip()) == (3, "")
    assert shown.err.endswith(
        "/unit/former_province: 84 (tỉnh Trà Vinh) nay thuộc tỉnh Vĩnh Long (86), không thuộc tỉnh Cao Bằng (04).\n"
    )
