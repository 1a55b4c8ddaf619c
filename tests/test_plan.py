"""What to do next: which duties can still pass, by when, what is at stake; the calendar; what people read."""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from running import danchu, record, with_events, write
from scanning import not_english, not_vietnamese

from checker.data import data_folder
from checker.days import iso, parse_day
from checker.findings import findings
from checker.plan.duties import UnitPlan, unit_plan
from checker.plan.ways import TOO_LATE, Ways
from checker.session import Session

Capture = pytest.CaptureFixture[str]
SAMPLES = data_folder("samples")
MIXED = SAMPLES / "cao-bang" / "xa-dong-khe-lan-lon.yaml"
DAY = ("--as-of", "2026-01-15", "--engine", "plain")


@cache
def session(day: str) -> Session:
    """A session of one day."""
    return Session(lang="vi", as_of=parse_day(day), engine="plain")


def plan_of(path: Path, day: str, within: int = 30) -> UnitPlan:
    """The plan of the only record of a file."""
    own = session(day)
    [read] = list(own.read([str(path)]))
    assert read.record is not None
    return unit_plan(read.record, own.checker, own.desk, within)


def as_it_was(made: Mapping[str, Any], day: int, facts: Mapping[str, Any]) -> dict[str, Any]:
    """A record as it stood on a day: nothing that happened later, no figure of a period that had not ended."""
    then = dict(made)
    for section, key in (("events", "on"), ("documents", "issued")):
        then[section] = {
            fact: [_open(entry, day, facts, fact) for entry in entries if (entry.get(key) or 0) <= day]
            for fact, entries in made[section].items()
        }
    kept = (
        (fact, {window: value for window, value in numbers.items() if window[1] <= day})
        for fact, numbers in made["figures"].items()
    )
    then["figures"] = {fact: numbers for fact, numbers in kept if numbers}
    then["judgements"] = [one for one in made["judgements"] if one["on"] <= day]
    then["complete_through"] = min(day, made["complete_through"])
    return then


def _open(entry: Mapping[str, Any], day: int, facts: Mapping[str, Any], fact: str) -> dict[str, Any]:
    known = facts["facts"][fact]
    its = {**facts["implicit"][known["type"]], **known.get("attributes", {})}
    return {name: value for name, value in entry.items() if not (its[name].get("closing") and value > day)}


def ways_on(path: Path, final: str, days: list[str]) -> tuple[list[str], int]:
    """Duties that passed in the end though they had been called too late on one of the days; how many were asked."""
    own = session(final)
    [read] = list(own.read([str(path)]))
    assert read.record is not None
    ended = {(one.id, one.window): one.result for one in findings(own.checker.check(read.record), own.checker)}
    wrong, asked = [], 0
    for day in days:
        then = session(day)
        early = as_it_was(read.record, then.checker.as_of, then.rulebook.facts)
        checked = then.checker.check(early)
        ways = Ways(then.checker.plan(early, checked.scope), checked.view)
        answers = [answer for _, found in checked.rules for answer in found]
        for answer, finding in zip(answers, findings(checked, then.checker), strict=True):
            if finding.result in ("fail", "not_due") and ended.get((finding.id, finding.window)) == "pass":
                asked += 1
                if ways.of(answer) == TOO_LATE:
                    wrong.append(f"{day} {finding.id} {finding.window}")
    return wrong, asked


COMPLETE = sorted((SAMPLES / "complete").glob("*.yaml"))
DAYS = ["02-10", "04-15", "06-30", "09-10", "11-20", "12-31"]


SOME = (
    "cao-bang-2024-xa-nam-2025", "tan-cuong-22-2025-xa-nam-2026", "hai-phong-99-2024-phuong",
    "khanh-hoa-15-2024-plan-mat-tran",
)  # fmt: skip


@pytest.mark.parametrize("name", SOME)
def test_what_passed_in_the_end_was_never_too_late(name: str) -> None:
    """The record of a good year, as it stood on days of that year: what was done later could still be done."""
    year, final = ("2026", "2027-02-15") if name.endswith("2026") else ("2025", "2026-01-15")
    wrong, asked = ways_on(SAMPLES / "complete" / f"{name}.yaml", final, [f"{year}-06-30", f"{year}-12-31"])
    assert (wrong, asked > 2) == ([], True)


@pytest.mark.slow
@pytest.mark.parametrize("path", COMPLETE, ids=lambda path: path.stem)
def test_what_passed_in_the_end_was_never_too_late_on_any_day(path: Path) -> None:
    """The same for every complete record and six days."""
    year, final = ("2026", "2027-02-15") if path.stem.endswith("2026") else ("2025", "2026-01-15")
    wrong, _ = ways_on(path, final, [f"{year}-{day}" for day in DAYS])
    assert wrong == []


def told(made: UnitPlan) -> dict[str, tuple[str, str | None, str]]:
    """Duties of the period reported: section, day and way of each rule."""
    return {
        duty.finding.id: (duty.section, None if duty.day is None else iso(duty.day), duty.way)
        for duty in made.duties
        if not duty.ahead
    }


def test_which_duties_can_still_be_mended() -> None:
    """States can; a year that is over cannot; what is not reported may be reported; a person decides."""
    found = told(plan_of(MIXED, "2026-01-15"))
    wanted = {
        "CB-1.1.a-1": ("overdue", "2025-12-28", "do"),  # a state: train the eighth person today
        "CB-1.1.c-2": ("overdue", "2025-12-31", "too_late"),  # in use in the year, which is over
        "CB-1.2.d-10": ("overdue", "2025-10-03", "too_late"),  # handled 17 days late
        "CB-1.2.c-10": ("soon", "2026-01-31", "do"),
        "CB-1.2.c-8": ("report", "2025-12-31", "report"),
        "CB-1.2.c-12": ("judge", "2025-12-31", "judge"),
    }
    assert {rule: found[rule] for rule in wanted} == wanted


def test_a_state_said_to_be_mendable_is_met_once_it_is_mended(capsys: Capture) -> None:
    """The engine's word on CB-1.1.a-1: with the eighth person trained it passes on that very day."""
    made = danchu(capsys, "whatif", MIXED, "--set", "figures.assigned_staff_trained_count=8", *DAY, "--format", "json")
    [unit] = json.loads(made.out)["units"]
    assert [change["after"]["result"] for change in unit["changes"] if change["rule"] == "CB-1.1.a-1"] == ["pass"]


def test_what_is_tolerated_late_can_be_mended() -> None:
    """Broken records: where a rule lets lateness pass, or asks for a state, it can be mended after its last day."""
    own = session("2026-02-15")
    windows, states = set(), set()
    for path in (
        SAMPLES / "broken" / f"{name}.yaml" for name in ("hai-phong-99-2024-phuong", "khanh-hoa-15-2024-plan-xa")
    ):
        for duty in plan_of(path, "2026-02-15").duties:
            if duty.section == "overdue" and duty.way == "do":
                (states if duty.finding.window is None else windows).add(duty.finding.id)
    assert len(states) > 3
    spec = {rule: json.dumps(own.rulebook.by_id[rule][0].get("require")) for rule in windows}
    # a window that is over can be mended only where lateness passes, or where something is asked of each single case
    assert [rule for rule, text in spec.items() if not ('"late": "pass"' in text or '"each"' in text)] == []
    assert windows


def test_a_plan_of_december_shows_the_deadlines_of_january() -> None:
    """A year ahead: what is due after New Year stands there, in its own window, and belongs to no score of this period."""
    made = plan_of(MIXED, "2025-12-10")
    ahead = {(duty.finding.id, duty.finding.window): duty for duty in made.duties if duty.ahead}
    days = sorted(duty.day or 0 for duty in ahead.values())
    assert parse_day("2026-01-01") <= days[0] and days[-1] <= parse_day("2026-12-10")
    assert {duty.gain for duty in ahead.values()} == {None}
    soon = [duty for duty in made.duties if duty.finding.id == "CB-1.2.c-10" and not duty.ahead]
    assert [duty.day for duty in soon] == [parse_day("2026-01-31")]
    # a duty of every quarter, rolled up per year: its next day is the end of the first quarter
    [quarterly] = [
        duty for duty in plan_of(MIXED, "2026-01-15").duties if duty.finding.id == "CB-1.2.b-6" and duty.ahead
    ]
    assert quarterly.day == parse_day("2026-03-31")


def test_within_parts_what_is_near_from_what_is_later() -> None:
    """The last day itself is within so many days."""
    assert told(plan_of(MIXED, "2026-01-15", within=16))["CB-1.2.c-10"][0] == "soon"
    assert told(plan_of(MIXED, "2026-01-15", within=15))["CB-1.2.c-10"][0] == "later"


def test_points_at_stake_are_what_the_score_gains(capsys: Capture) -> None:
    """Of 63/120: three points are 2.5, five are 25/6; the whole gain of a duty not due counts its own points too."""
    [unit] = json.loads(danchu(capsys, "plan", MIXED, *DAY, "--format", "json").out)["units"]
    stakes = {
        duty["rule"]: duty["stake"] and duty["stake"]["exact"] for duty in unit["duties"] if not duty["later_period"]
    }
    wanted = {
        "CB-1.1.a-2": "5/2",
        "CB-1.1.a-1": "25/6",
        "CB-1.2.b-1": "5/6",
        "CB-1.2.c-10": "19/10",
        "CB-1.1.đ-3": None,
    }
    assert {rule: stakes[rule] for rule in wanted} == wanted


def test_waived_duties_are_not_planned(capsys: Capture, tmp_path: Path) -> None:
    """A valid waiver takes a violation out of the plan and of the score."""
    [file] = write(tmp_path, with_events(people_dialogue=[]))
    waiver = tmp_path / "waivers.yaml"
    waiver.write_text(
        "schema: danchu/waivers/1\nwaivers:\n  - {unit: xa-a, rule: CB-1.1.e-1, authority: Ủy ban nhân dân tỉnh, "
        'decision: "1/QĐ", reason: thiên tai, from: 2025-01-01, until: 2026-12-31}\n',
        encoding="utf-8",
    )
    asked = ("plan", file, "--rule", "CB-1.1.e-1", *DAY, "--format", "json")
    [plain], [waived] = (json.loads(danchu(capsys, *asked, *more).out)["units"] for more in ((), ("--waivers", waiver)))
    assert [[duty["section"] for duty in unit["duties"]] for unit in (plain, waived)] == [
        ["overdue", "later"],
        ["later"],
    ]


# the calendar


def calendar_of(capsys: Capture, *arguments: str | Path) -> str:
    """The calendar that the command writes."""
    pytest.importorskip("icalendar")
    made = danchu(capsys, "plan", *arguments, "--format", "ics")
    assert (made.code, made.err) == (0, "")
    return made.out


def events(text: str) -> list[Any]:
    """The events of a calendar."""
    return list(calendar_in(text).walk("VEVENT"))


def calendar_in(text: str) -> Any:
    """A calendar read by the library."""
    import icalendar

    return icalendar.Calendar.from_ical(text)


def test_the_calendar_is_one_that_rfc_5545_allows(capsys: Capture) -> None:
    """Required properties once, lines of 75 octets at most ended by CRLF, all-day days, UIDs that differ."""
    text = calendar_of(capsys, MIXED, "--as-of", "2025-12-10", "--engine", "plain")
    raw = text.encode()
    whole = calendar_in(text)
    assert whole.errors == []
    assert (str(whole["version"]), "prodid" in whole, str(whole["method"])) == ("2.0", True, "PUBLISH")
    found = events(text)
    assert len(found) > 40 and len({str(event["uid"]) for event in found}) == len(found)
    for event in found:
        assert event.errors == []
        once = ("uid", "dtstamp", "dtstart", "summary")
        assert [name for name in once if isinstance(event.get(name, []), list)] == []
        assert type(event["dtstart"].dt) is datetime.date
        assert event["dtstamp"].dt == datetime.datetime(2025, 12, 10, tzinfo=datetime.UTC)
        assert "dtend" not in event and "duration" not in event and "rrule" not in event
    for alarm in whole.walk("VALARM"):
        assert (str(alarm["action"]), bool(str(alarm["description"]))) == ("DISPLAY", True)
        assert alarm["trigger"].dt.days in (-30, -7)
    assert max(len(line) for line in raw.split(b"\r\n")) <= 75
    assert raw.count(b"\n") == raw.count(b"\r\n")


def test_the_calendar_goes_on_after_new_year(capsys: Capture) -> None:
    """Days of both years, none of them longer than a day, 31 December among them."""
    found = events(calendar_of(capsys, MIXED, "--as-of", "2025-12-10", "--engine", "plain"))
    days = {event["dtstart"].dt for event in found}
    assert {datetime.date(2025, 12, 31), datetime.date(2026, 1, 31), datetime.date(2026, 3, 31)} <= days
    assert {day.year for day in days} == {2025, 2026}


def test_a_duty_keeps_its_uid(capsys: Capture) -> None:
    """Two days later, in another language: the same duties have the same UIDs."""
    first, later, english = (
        {
            (str(event["uid"]), event["categories"].cats[0])
            for event in events(calendar_of(capsys, MIXED, "--engine", "plain", *more))
        }
        for more in (("--as-of", "2025-12-10"), ("--as-of", "2025-12-12"), ("--as-of", "2025-12-10", "--lang", "en"))
    )
    assert first == english
    assert first <= later


def test_texts_survive_the_calendar(capsys: Capture) -> None:
    """Commas, semicolons and line ends are escaped: what is read is what stands in the rulebook."""
    rule = session("2026-01-15").rulebook.by_id["CB-1.2.c-10"][0]
    found = events(calendar_of(capsys, MIXED, *DAY, "--rule", "CB-1.2.c-10"))
    assert str(found[0]["summary"]) == f"{rule['title']['vi']} (Ủy ban nhân dân xã Đông Khê)"
    assert str(found[0]["description"]).split("\n")[0] == f"Việc cần làm: {rule['remedy']['vi']}"


def test_the_calendar_is_the_same_bytes(capsys: Capture, tmp_path: Path) -> None:
    """No clock, no order of files: several units in any order give one calendar."""
    one, other = write(tmp_path, record("xa-a"), record("xa-b"))
    made = [calendar_of(capsys, *paths, *DAY) for paths in ((one, other), (other, one))]
    assert made[0] == made[1] == calendar_of(capsys, tmp_path, *DAY)


def test_without_its_library_the_calendar_says_what_to_install(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A clear message, exit code 2."""
    monkeypatch.setitem(sys.modules, "icalendar", None)  # type: ignore[arg-type]
    monkeypatch.delitem(sys.modules, "checker.plan.calendar", raising=False)
    made = danchu(capsys, "plan", MIXED, *DAY, "--format", "ics")
    assert (made.code, "danchu[calendar]" in made.err) == (2, True)


# --reach


def test_reach_is_proven_by_scoring_again(capsys: Capture) -> None:
    """Đông Khê: five fixes to Khá, by the real scoring; Tốt cannot be reached any more."""
    made = json.loads(danchu(capsys, "plan", MIXED, *DAY, "--format", "json", "--reach", "KHA").out)["units"][0][
        "reach"
    ]
    assert {name: made[name] for name in ("grade", "then", "proven")} == {
        "grade": "Khá", "then": {"exact": "328/5", "value": 65.6, "grade": "Khá"}, "proven": True,
    }  # fmt: skip
    assert [fix["rule"] for fix in made["fixes"]] == [
        "CB-1.1.a-1",
        "CB-1.1.a-2",
        "CB-1.2.a-5",
        "CB-1.2.c-8",
        "CB-1.2.c-10",
    ]
    best = json.loads(danchu(capsys, "plan", MIXED, *DAY, "--format", "json", "--reach", "tốt").out)["units"][0][
        "reach"
    ]
    assert (best["fixes"], best["then"]["grade"]) == (None, "Khá")


def test_reach_works_with_groups(capsys: Capture) -> None:
    """The profile of groups, its floors included: what is found reaches the grade by the profile's own scoring."""
    asked = (
        "plan",
        SAMPLES / "cao-bang",
        *DAY,
        "--profile",
        "nhom-tieu-chi-cap-xa",
        "--format",
        "json",
        "--reach",
        "Fair",
    )
    units = json.loads(danchu(capsys, *asked).out)["units"]
    assert all(unit["reach"]["then"]["grade"] in ("Tốt", "Khá") for unit in units if unit["reach"]["fixes"] is not None)
    assert any(unit["reach"]["fixes"] for unit in units)


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("--reach", "xuất sắc"), 2, "Không có xếp loại “xuất sắc”; cần một trong: Tốt, Khá, Trung bình, Yếu."),
        (("--reach", "Khá", "--format", "ics"), 2, "--reach không dùng cùng --format ics."),
        (("--within", "-1"), 2, "cần số nguyên từ 0 đến 3660"),
        (("--rule", "CB-9"), 2, "không có quy tắc CB-9"),
    ],
    ids=["không có xếp loại", "lịch và xếp loại", "số ngày âm", "không có quy tắc"],
)  # fmt: skip
def test_mistakes_are_named(capsys: Capture, arguments: tuple[str, ...], code: int, message: str) -> None:
    """What was found and what is wanted."""
    made = danchu(capsys, "plan", MIXED, *DAY, *arguments)
    assert (made.code, made.out, message in made.err) == (code, "", True)


@pytest.mark.parametrize("command", ["plan", "plan --reach Tốt", "whatif --then 2026-03-15"])
def test_what_people_read_is_in_one_language(capsys: Capture, command: str) -> None:
    """Vietnamese without identifiers and ISO days; English without Vietnamese but for what the record says itself."""
    name, *more = command.split()
    vietnamese = danchu(capsys, name, MIXED, *more, *DAY).out
    assert not_vietnamese(vietnamese, known=["xa-dong-khe-lan-lon"]) == []
    more = ["Good" if word == "Tốt" else word for word in more]
    english = danchu(capsys, name, MIXED, *more, *DAY, "--lang", "en").out
    assert not_english(english.replace("Ủy ban nhân dân xã Đông Khê", "")) == []


def test_a_bad_record_is_3_and_the_others_are_planned(capsys: Capture, tmp_path: Path) -> None:
    """As in check."""
    write(tmp_path, record())
    (tmp_path / "hong.json").write_text('{"schema": "danchu/record/1"}', encoding="utf-8")
    made = danchu(capsys, "plan", tmp_path, *DAY, "--rule", "CB-1.1.e-1")
    assert (made.code, "hong.json" in made.err, "Ủy ban nhân dân xa-a" in made.out) == (3, True, True)
    empty = tmp_path / "trống"
    empty.mkdir()
    assert danchu(capsys, "plan", empty, *DAY).code == 3
