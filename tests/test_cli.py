"""The command line promises exit codes, whole output files and messages that people can act on."""

from __future__ import annotations

import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from running import (
    AS_OF,
    CRITICAL,
    DECIDES,
    JUDGED,
    MAJOR,
    MINOR,
    check,
    danchu,
    only,
    record,
    shuffled,
    with_events,
    write,
)

from checker import session
from checker.check import Checker
from checker.cli.exits import code_of, worst
from checker.cli.output import writing
from checker.decide import EngineFault
from checker.read.reader import RecordReader
from checker.result_schema import RESULT_SCHEMA
from checker.rulebook.book import open_rulebook

Capture = pytest.CaptureFixture[str]
ROOT = Path(__file__).resolve().parent.parent
BOOK = open_rulebook()
FULL = ROOT / "tests" / "golden" / "full.json"


# exit codes


def test_all_met_is_0(capsys: Capture, tmp_path: Path) -> None:
    """0: everything asked about is met."""
    assert check(capsys, *write(tmp_path, record()), *only(*DECIDES)).code == 0


def test_a_violation_is_1(capsys: Capture, tmp_path: Path) -> None:
    """1: something fails."""
    assert check(capsys, *write(tmp_path, with_events(people_dialogue=[])), *only(CRITICAL)).code == 1


def test_wrong_usage_is_2(capsys: Capture, tmp_path: Path) -> None:
    """2: an option that does not exist."""
    assert danchu(capsys, "check", tmp_path, "--colour").code == 2


def test_a_record_that_cannot_be_used_is_3(capsys: Capture, tmp_path: Path) -> None:
    """3: the record has mistakes, which are named."""
    made = check(capsys, *write(tmp_path, record(flags={"no_such": True})))
    assert (made.code, "no_such" in made.err) == (3, True)


def test_a_rule_file_that_cannot_be_used_is_4(capsys: Capture, tmp_path: Path) -> None:
    """4: the rulebook has mistakes, which are named with file and line."""
    rules = tmp_path / "rules"
    rules.mkdir()
    (rules / "notes.yaml").write_text("schema: danchu/notes/1\nnotes: 5\n", encoding="utf-8")
    made = check(capsys, *write(tmp_path, record()), "--rules", rules)
    assert (made.code, "notes.yaml, dòng 2" in made.err) == (4, True)


def test_a_fault_of_ours_is_5_without_traceback(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """5: the record at fault is named, the message asks to pass it on, the others are still reported."""
    original = Checker.check

    def broken(self: Checker, record: Any) -> Any:
        if record["unit"]["id"] == "xa-b":
            raise ZeroDivisionError("chia cho không")
        return original(self, record)

    monkeypatch.setattr(Checker, "check", broken)
    made = check(capsys, *write(tmp_path, record("xa-a"), record("xa-b")), *only(*DECIDES), "--format", "json")
    assert made.code == 5
    assert [unit["unit"]["id"] for unit in made.result["units"]] == ["xa-a"]
    assert "Traceback" not in made.err
    assert re.search(r"xa-b-2025-01-01\.json.*lỗi của phần mềm.*ZeroDivisionError: chia cho không", made.err)


def test_a_fault_outside_a_record_is_5_without_traceback(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """5 too where the program fails before the first record."""
    monkeypatch.setattr(RecordReader, "__init__", lambda *_: 1 / 0)
    made = check(capsys, *write(tmp_path, record()), "--lang", "en")
    assert (made.code, made.out) == (5, "")
    assert (
        made.err == "Fault of the software: ZeroDivisionError: division by zero. Please send this to the developers.\n"
    )


def test_only_unknown_is_6(capsys: Capture, tmp_path: Path) -> None:
    """6: an empty form is not clean, and `--fail-on never` does not make it so."""
    files = write(tmp_path, record(events={}))
    assert [check(capsys, *files, *only(CRITICAL), "--fail-on", value).code for value in ("minor", "never")] == [6, 6]


def test_only_manual_is_0(capsys: Capture, tmp_path: Path) -> None:
    """What waits for a person is no violation and no gap of the unit."""
    made = check(capsys, *write(tmp_path, record()), *only(JUDGED), "--format", "json")
    assert (made.code, [item["result"] for item in made.findings]) == (0, ["manual"])


@pytest.mark.parametrize(
    ("fail_on", "codes"),
    [
        ("critical", {CRITICAL: 1, MAJOR: 0, MINOR: 0}),
        ("major", {CRITICAL: 1, MAJOR: 1, MINOR: 0}),
        ("minor", {CRITICAL: 1, MAJOR: 1, MINOR: 1}),
        ("never", {CRITICAL: 0, MAJOR: 0, MINOR: 0}),
    ],
)
def test_fail_on_says_which_violations_count(
    capsys: Capture, tmp_path: Path, fail_on: str, codes: dict[str, int]
) -> None:
    """A violation below the severity asked for leaves the code at 0."""
    files = write(tmp_path, with_events(**{fact: [] for fact in DECIDES.values()}))
    assert {rule: check(capsys, *files, *only(rule), "--fail-on", fail_on).code for rule in codes} == codes


def test_the_worst_code_of_several_records_wins() -> None:
    """The order is 5, 4, 3, 1, 6, 0, whatever the numbers."""
    order = [5, 4, 3, 1, 6, 0]
    assert [worst(order[place:]) for place in range(len(order))] == order
    assert worst([]) == 0


def test_several_records_end_with_the_worst_code(capsys: Capture, tmp_path: Path) -> None:
    """A bad record outweighs a violation, a violation outweighs what is unknown."""
    unknown, bad = record("xa-c", events={}), record("xa-d", flags={"no_such": True})
    good, failing = record("xa-a"), with_events("xa-b", people_dialogue=[])
    codes = [
        check(capsys, *write(tmp_path, *records), *only(CRITICAL)).code
        for records in ([good, unknown], [good, unknown, failing], [good, unknown, failing, bad])
    ]
    assert codes == [6, 1, 3]


def test_an_unscored_violation_is_no_breach() -> None:
    """Indicators of bodies that a council cannot command are shown and change no exit code; nor does what was waived."""
    assert code_of("fail", "critical", scored=False, waived=False, fail_on="minor") == 0
    assert code_of("fail", "critical", scored=True, waived=True, fail_on="minor") == 0
    assert code_of("error", "minor", scored=False, waived=False, fail_on="never") == 5


def test_no_record_at_all_is_3(capsys: Capture, tmp_path: Path) -> None:
    """An empty folder, for each command that reads records."""
    plain = ("--engine", "plain")
    for command in (["check", tmp_path, *plain], ["validate", tmp_path], ["explain", tmp_path, CRITICAL, *plain]):
        made = danchu(capsys, *command)
        assert (made.code, made.err) == (3, "Không có hồ sơ nào để kiểm tra.\n")


def test_no_such_path_is_2(capsys: Capture, tmp_path: Path) -> None:
    """A path that does not exist, for each command that takes one."""
    gone = tmp_path / "khong-co.yaml"
    plain = ("--engine", "plain")
    for command in (["check", gone, *plain], ["validate", gone], ["explain", gone, CRITICAL, *plain]):
        made = danchu(capsys, *command)
        assert (made.code, made.err) == (2, f"{gone}: không có tệp hoặc thư mục này.\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["check", "{file}", "--rule", "CB-1.1.e-11"],
            "Bộ quy tắc không có quy tắc CB-1.1.e-11. Có phải là: CB-1.1.e-1",
        ),
        (
            ["check", "{file}", "--document", "cao-bang-2023"],
            "không có văn bản cao-bang-2023. Có phải là: cao-bang-2024",
        ),
        (["explain", "{file}", "CB-1.1.e-9"], "không có quy tắc CB-1.1.e-9. Có phải là: CB-1.1.e-"),
        (["rules", "show", "CB-1.1.e-9"], "không có quy tắc CB-1.1.e-9. Có phải là: CB-1.1.e-"),
        (["rules", "list", "--document", "cao-bang"], "không có văn bản cao-bang. Có phải là: cao-bang-2024"),
        (["rules", "schema", "recrod"], "Không có lược đồ recrod. Có: record, "),
        (["check", "{file}", "--profile", "{profile}"], "không có quy tắc CB-1.1.e-11. Có phải là: CB-1.1.e-1"),
    ],
)
def test_an_unknown_name_is_2_and_offers_the_nearest(
    capsys: Capture, tmp_path: Path, arguments: list[str], message: str
) -> None:
    """Rules, documents and schemas; also those that a profile names."""
    profile = tmp_path / "profile.yml"
    profile.write_text("schema: danchu/profile/1\nid: a\ntitle: A\nonly: [CB-1.1.e-11]\n", encoding="utf-8")
    (file,) = write(tmp_path, record())
    made = danchu(capsys, *(item.format(file=file, profile=profile) for item in arguments))
    assert (made.code, made.out) == (2, "")
    assert message in made.err


@pytest.mark.parametrize(
    ("option", "value"), [("--as-of", "2026-02-30"), ("--period", "2025-H3"), ("--period", "b..a")]
)
def test_a_day_or_period_that_is_none_is_2(capsys: Capture, tmp_path: Path, option: str, value: str) -> None:
    """The message says how to write it."""
    made = danchu(capsys, "check", tmp_path, option, value)
    assert (made.code, "; viết 20" in made.err, f"“{value}”" in made.err) == (2, True, True)


def test_one_bad_record_stops_only_itself(capsys: Capture, tmp_path: Path) -> None:
    """Among lines of a file and files of a folder, the good ones are checked and reported."""
    lines = [json.dumps(record("xa-a")), '{"schema": ', json.dumps(record("xa-c")), json.dumps(record("xa-a"))]
    (tmp_path / "nhieu.jsonl").write_text("\n".join(lines), encoding="utf-8")
    made = check(capsys, tmp_path, *only(*DECIDES), "--format", "json")
    assert made.code == 3
    assert [unit["unit"]["id"] for unit in made.result["units"]] == ["xa-a", "xa-c"]
    assert "hồ sơ ở dòng 2" in made.err
    assert re.search(r"hồ sơ ở dòng 4.*xa-a.*hồ sơ ở dòng 1", made.err)


# the result


def test_the_json_result_is_valid_for_its_schema(capsys: Capture, tmp_path: Path) -> None:
    """With everything a result can hold: all findings, waived ones, a unit without score, none at all."""
    validator = jsonschema.Draft202012Validator(RESULT_SCHEMA)
    waivers = tmp_path / "mien-tru.yml"
    waivers.write_text(WAIVERS.format(extra=""), encoding="utf-8")
    files = write(tmp_path, with_events(people_dialogue=[]), record("xa-b", events={}))
    for arguments in (
        [FULL, "--all"], [*files, "--waivers", waivers], [*files, *only(JUDGED)], [*files, "--lang", "en"],
    ):  # fmt: skip
        validator.validate(check(capsys, *arguments, "--format", "json").result)


def test_the_same_input_gives_the_same_bytes(capsys: Capture, tmp_path: Path) -> None:
    """In any order of files, of facts, of events and keys; also where a unit was given twice."""
    records = [json.loads(FULL.read_bytes()), record("xa-a"), record("xa-b", events={}), record("xa-a")]
    records[3]["period"] = {"from": "2024-01-01", "to": "2024-12-31"}
    records[3]["events"] = {}
    outputs = set()
    for seed in range(4):
        folder = tmp_path / "bao-cao"
        folder.mkdir(exist_ok=True)
        dice = random.Random(seed)
        files = write(folder, *(shuffled(item, dice) if seed else item for item in records))
        outputs.add(check(capsys, *dice.sample(files, len(files)), "--format", "json").out)
    assert len(outputs) == 1


def test_which_of_two_equal_periods_is_rejected_does_not_depend_on_the_order_of_paths(
    capsys: Capture, tmp_path: Path
) -> None:
    """The same unit and period twice: an error that names both, the same one each time."""
    (first,) = write(tmp_path, record())
    second = tmp_path / "ban-sao.json"
    second.write_text(json.dumps(with_events(people_dialogue=[])), encoding="utf-8")
    made = [check(capsys, *paths, *only(CRITICAL)) for paths in ((first, second), (second, first))]
    assert made[0] == made[1]
    assert (made[0].code, str(first) in made[0].err, str(second) in made[0].err) == (3, True, True)


def test_engine_is_the_only_difference_between_the_engines(capsys: Capture) -> None:
    """durable-rules and the table decide alike; the result says which it was."""
    pytest.importorskip("durable")
    results = [
        check(capsys, FULL, "--all", "--format", "json", "--engine", name).result for name in ("durable", "plain")
    ]
    engines = [result.pop("engine")["name"] for result in results]
    assert engines == ["durable-rules", "plain-table"]
    assert results[0] == results[1]


def test_an_engine_that_cannot_be_loaded_is_2(capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It was asked for by name; without a name the table would decide."""

    def refused(*_: Any, **__: Any) -> None:
        raise EngineFault("durable-rules cannot be imported")

    monkeypatch.setattr(session, "Decider", refused)
    made = check(capsys, *write(tmp_path, record()), "--engine", "durable")
    assert (made.code, made.err) == (2, "Không dùng được durable-rules trên máy này; bỏ --engine durable.\n")


def test_all_lists_what_does_not_bind_the_unit(capsys: Capture) -> None:
    """`not_listed` counts them, `--all` lists them, in the order of the rulebook."""
    listed, every = (check(capsys, FULL, *more, "--format", "json") for more in ([], ["--all"]))
    counts = listed.result["units"][0]["not_listed"]
    reasons = [item["reason"] for item in every.findings]
    assert {name: reasons.count(name) for name in counts} == counts
    assert len(every.findings) == len(listed.findings) + sum(counts.values())
    order = list(BOOK.by_id)
    places = [order.index(item["rule"]) for item in every.findings]
    assert places == sorted(places)


def test_period_and_document_narrow_the_check(capsys: Capture, tmp_path: Path) -> None:
    """`--period` stands in for the record's own; `--document` leaves the others out, uncounted."""
    files = write(tmp_path, record(), record("xa-b"))
    made = check(capsys, *files, "--period", "2025-Q4", "--document", "cao-bang-2024", "--format", "json").result
    assert made["period"] == {"from": "2025-10-01", "to": "2025-12-31"}
    assert {item["document"] for unit in made["units"] for item in unit["findings"]} == {"cao-bang-2024"}
    assert {unit["not_listed"]["other_place"] for unit in made["units"]} == {0}


# people's decisions

WAIVERS = """schema: danchu/waivers/1
waivers:
  - unit: xa-a
    rule: CB-1.1.e-1
    authority: Ủy ban nhân dân tỉnh
    decision: 12/QĐ-UBND
    reason: Thiên tai
    from: 01/12/2025
    until: 2026-01-31
{extra}"""


def waivers(folder: Path, extra: str = "") -> Path:
    file = folder / "mien-tru.yml"
    file.write_text(WAIVERS.format(extra=extra), encoding="utf-8")
    return file


def test_a_valid_waiver_excuses_a_violation(capsys: Capture, tmp_path: Path) -> None:
    """The computed result stays; the exit code is 0 and the finding leaves the score."""
    files = write(tmp_path, with_events(people_dialogue=[]))
    made = check(capsys, *files, *only(CRITICAL, MAJOR), "--waivers", waivers(tmp_path), "--format", "json")
    assert made.code == 0
    (found,) = (item for item in made.findings if item["rule"] == CRITICAL)
    assert (found["result"], found["reason"]) == ("fail", "missing")
    assert found["disposition"] == {
        "kind": "waived", "authority": "Ủy ban nhân dân tỉnh", "decision": "12/QĐ-UBND", "reason": "Thiên tai",
        "from": "2025-12-01", "until": "2026-01-31",
    }  # fmt: skip
    score = made.result["units"][0]["score"]
    assert (score["earned"], score["possible"], score["grade"], score["caps"]) == ("3", "3", "Tốt", [])
    assert made.result["without_effect"] == []


@pytest.mark.parametrize(
    ("as_of", "why", "shown"),
    [
        ("2026-01-31", None, "được miễn"),
        ("2026-02-01", "expired", "miễn trừ đã hết thời hạn"),
        ("2025-11-30", "not_yet_valid", "chưa đến ngày có hiệu lực"),
    ],
)
def test_a_waiver_counts_on_its_days_only(
    capsys: Capture, tmp_path: Path, as_of: str, why: str | None, shown: str
) -> None:
    """Both its days included; without effect it is listed with the reason, in words for people."""
    files = write(tmp_path, with_events(people_dialogue=[]))
    arguments = (*files, *only(CRITICAL), "--waivers", waivers(tmp_path), "--as-of", as_of)
    listed = check(capsys, *arguments, "--format", "json").result["without_effect"]
    assert [item["why"] for item in listed] == ([why] if why else [])
    assert shown in check(capsys, *arguments).out


def test_waivers_that_hit_nothing_are_listed_with_the_reason(capsys: Capture, tmp_path: Path) -> None:
    """No violation, no such rule, no record of the unit, another computed result: each in its own words."""
    extra = """  - {unit: xa-a, rule: CB-9, authority: A, decision: B, reason: C, from: 2025-01-01, until: 2026-12-31}
  - {unit: xa-z, rule: CB-1.1.e-1, authority: A, decision: B, reason: C, from: 2025-01-01, until: 2026-12-31}
overrides:
  - {unit: xa-a, rule: CB-1.1.e-1, old: fail, new: pass, by: D, on: 2026-01-10, why: E}
"""
    file = waivers(tmp_path, extra)
    arguments = (*write(tmp_path, record()), *only(CRITICAL), "--waivers", file)
    listed = check(capsys, *arguments, "--format", "json").result["without_effect"]
    whys = ["nothing_to_waive", "unknown_rule", "unit_not_checked", "other_computed_result"]
    assert [item["why"] for item in listed] == whys
    shown = check(capsys, *arguments).out
    assert not [why for why in whys if why in shown]
    assert "  - xa-a · CB-9: bộ quy tắc không có quy tắc này\n" in shown


def test_an_override_stands_beside_the_computed_result(capsys: Capture, tmp_path: Path) -> None:
    """The new result counts; old result and old reason are kept; the window may be named."""
    file = tmp_path / "sua.yml"
    text = """schema: danchu/waivers/1
overrides:
  - {unit: xa-a, rule: CB-1.1.e-1, window: "2025", old: unknown, new: fail, by: Đoàn 1, on: 10/01/2026, why: Đã xem hồ sơ giấy}
"""
    file.write_text(text, encoding="utf-8")
    arguments = (*write(tmp_path, record(events={})), *only(CRITICAL), "--waivers", file)
    made = check(capsys, *arguments, "--format", "json")
    (found,) = made.findings
    assert (made.code, found["result"], found["reason"]) == (1, "fail", None)
    assert found["disposition"] == {
        "kind": "overridden", "old": "unknown", "new": "fail", "by": "Đoàn 1", "on": "2026-01-10",
        "why": "Đã xem hồ sơ giấy", "old_reason": "fact_not_reported",
    }  # fmt: skip
    assert found["explanation"]["gap"] == "Chưa đạt yêu cầu."
    shown = check(capsys, *arguments).out
    assert ("kết quả do người thẩm định" in shown, "Chưa báo cáo" in shown) == (True, False)


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("until: 2026-01-31", "until: 2025-11-30", "dòng 3, cột 5"),
        ("until: 2026-01-31", "until: 2026-02-30", "dòng 9, cột 5"),
        ("    decision: 12/QĐ-UBND\n", "", "dòng 3, cột 5"),
        ("reason: Thiên tai", "reasons: Thiên tai", "dòng 7, cột 5"),
        ("waivers/1", "waivers/2", "dòng 1, cột 1"),
    ],
)
def test_a_file_of_waivers_with_a_mistake_is_2(capsys: Capture, tmp_path: Path, old: str, new: str, place: str) -> None:
    """Order of days, days that never were, what is missing or unknown: with file, line and column."""
    file = tmp_path / "mien-tru.yml"
    file.write_text(WAIVERS.format(extra="").replace(old, new), encoding="utf-8")
    made = check(capsys, *write(tmp_path, record()), "--waivers", file)
    assert (made.code, f"{file}, {place}" in made.err) == (2, True), made.err


def test_a_profile_selects_rules_and_the_severity_that_counts(capsys: Capture, tmp_path: Path) -> None:
    """Documents, only, without and fail_on; the command line's own --fail-on goes first."""
    profile = tmp_path / "dot-1.yml"
    text = f"""schema: danchu/profile/1
id: dot-1
title: Đợt kiểm tra 1
documents: [cao-bang-2024]
only: [{CRITICAL}, {MINOR}, TC-1.2.1.b-1]
without: [{CRITICAL}]
fail_on: major
"""
    profile.write_text(text, encoding="utf-8")
    files = write(tmp_path, with_events(emulation_campaign=[]))
    made = check(capsys, *files, "--profile", profile, "--format", "json")
    assert (made.code, [item["rule"] for item in made.findings]) == (0, [MINOR])
    assert check(capsys, *files, "--profile", profile, "--fail-on", "minor").code == 1


# output


def test_output_replaces_the_file_only_when_it_is_whole(tmp_path: Path) -> None:
    """An interrupted run leaves the old file, and nothing beside it."""
    target = tmp_path / "ket-qua.json"
    target.write_text("cũ", encoding="utf-8")
    with pytest.raises(KeyboardInterrupt), writing(str(target)) as stream:
        stream.write("mới".encode())
        raise KeyboardInterrupt
    assert target.read_text(encoding="utf-8") == "cũ"
    with writing(str(target)) as stream:
        stream.write("mới".encode())
    assert (target.read_text(encoding="utf-8"), os.listdir(tmp_path)) == ("mới", ["ket-qua.json"])


def test_output_holds_what_standard_output_would(capsys: Capture, tmp_path: Path) -> None:
    """The same bytes, and nothing on standard output."""
    (file,) = write(tmp_path, record())
    shown = check(capsys, file, *only(CRITICAL), "--format", "json")
    kept = check(capsys, file, *only(CRITICAL), "--format", "json", "--output", tmp_path / "a.out")
    assert (kept.code, kept.out, (tmp_path / "a.out").read_text(encoding="utf-8")) == (0, "", shown.out)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_output_to_a_pipe_is_written_to_it(capsys: Capture, tmp_path: Path) -> None:
    """What is no file (a pipe, a device) is not replaced by one, and nothing is left beside it."""
    (file,) = write(tmp_path, record())
    shown = check(capsys, file, *only(CRITICAL), "--format", "json")
    (tmp_path / "a").mkdir()
    pipe = tmp_path / "a" / "ống"
    os.mkfifo(pipe)
    with ThreadPoolExecutor() as threads:
        read = threads.submit(pipe.read_bytes)
        made = check(capsys, file, *only(CRITICAL), "--format", "json", "--output", pipe)
        assert (made.code, read.result(timeout=60).decode()) == (0, shown.out)
    assert pipe.is_fifo() and [item.name for item in pipe.parent.iterdir()] == ["ống"]


@pytest.mark.parametrize(
    ("output", "message"),
    [
        ("khong-co/a.json", "There is no folder {folder}/khong-co to write the result to.\n"),
        (".", "{folder} is a folder; wanted the name of a file for the result.\n"),
    ],
)
def test_output_to_no_place_is_2(capsys: Capture, tmp_path: Path, output: str, message: str) -> None:
    """Said before anything is checked."""
    made = check(capsys, *write(tmp_path, record()), "--output", tmp_path / output, "--lang", "en")
    assert (made.code, made.out, made.err) == (2, "", message.format(folder=tmp_path))


def test_output_to_a_folder_that_cannot_be_written_is_2(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not a fault of ours."""

    def refused(**_: Any) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(tempfile, "mkstemp", refused)
    made = check(capsys, *write(tmp_path, record()), "--output", tmp_path / "a.json")
    assert (made.code, made.err) == (2, f"Không ghi được {tmp_path / 'a.json'}: không có quyền.\n")


def test_a_waiver_has_no_say_where_a_person_changed_the_result(capsys: Capture, tmp_path: Path) -> None:
    """The override stands; the waiver is listed."""
    extra = """overrides:
  - {unit: xa-a, rule: CB-1.1.e-1, old: fail, new: not_applicable, by: D, on: 2026-01-10, why: E}
"""
    files = write(tmp_path, with_events(people_dialogue=[]))
    arguments = (*files, *only(CRITICAL), "--waivers", waivers(tmp_path, extra))
    made = check(capsys, *arguments, "--format", "json")
    (found,) = made.findings
    assert (made.code, found["result"], found["disposition"]["old"]) == (0, "not_applicable", "fail")
    assert [item["why"] for item in made.result["without_effect"]] == ["nothing_to_waive"]


def started(*arguments: str | Path, **environment: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "checker.cli.main", *map(str, arguments)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe, env={**os.environ, **environment})


def test_an_interrupted_run_leaves_the_old_file(tmp_path: Path) -> None:
    """The whole program, stopped by the keyboard while it waits for a record."""
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes here")
    target, slow = tmp_path / "ket-qua.json", tmp_path / "cho.json"
    target.write_text("cũ", encoding="utf-8")
    os.mkfifo(slow)
    process = started("check", slow, "--output", target, "--as-of", AS_OF)
    deadline = time.monotonic() + 20
    while len(list(tmp_path.iterdir())) < 3 and time.monotonic() < deadline:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert (process.returncode, b"Traceback" in err) == (130, False)
    assert (target.read_text(encoding="utf-8"), sorted(os.listdir(tmp_path))) == ("cũ", ["cho.json", "ket-qua.json"])


def test_a_windows_code_page_does_not_end_the_program(tmp_path: Path) -> None:
    """Vietnamese comes out in UTF-8 whatever encoding the terminal claims, on both streams."""
    write(tmp_path, record())
    arguments = ("check", tmp_path, "--as-of", AS_OF, "--engine", "plain", *only(CRITICAL))
    process = started(*arguments, PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, b"")
    assert "Đã kiểm tra 1 hồ sơ, ngày đánh giá 15/01/2026." in out.decode()


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"NO_COLOR": ""}])
def test_output_has_no_colour_codes(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]
) -> None:
    """Nothing is said by colour alone; with NO_COLOR there is none at all."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    made = check(capsys, *write(tmp_path, record()))
    assert "\x1b" not in made.out + made.err


# the other commands


def test_validate_names_every_mistake(capsys: Capture, tmp_path: Path) -> None:
    """0 and a count for good records; 3 and each mistake on its own line for bad ones."""
    assert danchu(capsys, "validate", *write(tmp_path, record())) == (0, "1 hồ sơ hợp lệ.\n", "")
    bad = record("xa-b", flags={"no_such": True}, figures={"nor_this": 1})
    made = danchu(capsys, "validate", *write(tmp_path, bad), "--lang", "en")
    assert (made.code, made.out, len(made.err.splitlines())) == (3, "", 2)


def test_validate_counts_what_was_left_aside(capsys: Capture, tmp_path: Path) -> None:
    """In a folder, files that are no records are counted, not complained about."""
    write(tmp_path, record())
    (tmp_path / "ghi-chu.txt").write_text("…", encoding="utf-8")
    made = danchu(capsys, "validate", tmp_path)
    assert made == (0, "1 hồ sơ hợp lệ.\n1 tệp không phải hồ sơ được bỏ qua.\n", "")


def test_explain_says_when_a_rule_has_no_window(capsys: Capture, tmp_path: Path) -> None:
    """And for a rule of another place that it does not bind here."""
    files = write(tmp_path, record())
    made = danchu(capsys, "explain", *files, "TC-1.2.1.b-1", "--as-of", AS_OF)
    assert (made.code, "Văn bản không áp dụng tại địa bàn" in made.out) == (0, True)


def test_explain_ends_with_the_code_of_the_finding(capsys: Capture, tmp_path: Path) -> None:
    """1 for a violation, 6 for what is unknown."""
    for events, code in (({"people_dialogue": []}, 1), ({"people_dialogue": None}, 6)):
        files = write(tmp_path, with_events(**events))
        assert danchu(capsys, "explain", *files, CRITICAL, "--as-of", AS_OF).code == code


def test_rules_list_as_json_holds_every_rule(capsys: Capture) -> None:
    """In the order of the rulebook, with the document."""
    listed = json.loads(danchu(capsys, "rules", "list", "--format", "json").out)
    assert [(item["id"], item["document"]) for item in listed] == [
        (rule["id"], document["id"]) for rule, document in BOOK.pairs()
    ]


def test_rules_show_tells_why_a_provision_is_no_rule(capsys: Capture) -> None:
    """An entry of the register that is listed as no rule."""
    item = BOOK.documents[0]["not_rules"][0]
    made = danchu(capsys, "rules", "show", item["id"])
    assert made == (0, f"{item['id']} không phải quy tắc: {item['reason']['vi']}\n", "")


def test_rules_schema_prints_the_file_that_is_shipped(capsys: Capture) -> None:
    """Without a name it lists them."""
    names = danchu(capsys, "rules", "schema").out.split()
    assert sorted(names) == sorted(path.name.removesuffix(".schema.json") for path in (ROOT / "schemas").iterdir())
    shipped = (ROOT / "schemas" / "waivers.schema.json").read_text(encoding="utf-8")
    assert danchu(capsys, "rules", "schema", "waivers").out == shipped


VIETNAMESE = re.compile("[ăâđêôơưĂÂĐÊÔƠƯ]|[\u1ea0-\u1ef9]")
COMMANDS = [
    [], ["check"], ["validate"], ["explain"], ["rules"], ["rules", "list"], ["rules", "show"], ["rules", "lint"],
    ["rules", "schema"],
]  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_help_of_every_command(capsys: Capture, command: list[str]) -> None:
    """Vietnamese; English when asked for."""
    made = danchu(capsys, *command, "--help")
    assert (made.code, made.err) == (0, "")
    assert VIETNAMESE.search(made.out) is not None
    assert VIETNAMESE.search(danchu(capsys, *command, "--help", "--lang", "en").out) is None


def test_version(capsys: Capture) -> None:
    """The version of the tool."""
    made = danchu(capsys, "--version")
    assert (made.code, made.out.startswith("danchu")) == (0, True)


def test_a_judgement_on_a_rule_that_facts_decide_is_said_and_not_used(capsys: Capture, tmp_path: Path) -> None:
    """A person's conclusion on such a rule does not make the record unusable, decides nothing and is not lost."""
    judgement = {"rule": CRITICAL, "result": "fail", "by": "Đoàn kiểm tra số 1", "on": "2026-01-10", "reason": "…"}
    (file,) = write(tmp_path, record(judgements=[judgement]))
    made = danchu(capsys, "explain", file, CRITICAL, "--as-of", AS_OF, "--engine", "plain")
    assert made.code == 0
    assert "Đoàn kiểm tra số 1 kết luận “Vi phạm” ngày 10/01/2026; không dùng" in made.out
