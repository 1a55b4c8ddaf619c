"""Fleets through blocks: the same result however they are cut, ordered, packed or interrupted, and nothing lost."""

from __future__ import annotations

import csv
import errno
import gzip
import io
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
import zstandard
from fleets import DAY, RULES, flat, lines, texts
from running import Outcome, danchu
from running import record as record_of

from checker.blocks import blocks as cutting
from checker.blocks import runs
from checker.cli import output
from checker.read import Glossary
from checker.rulebook.book import open_rulebook

Capture = pytest.CaptureFixture[str]
ROOT = Path(__file__).resolve().parent.parent


def check(capsys: Capture, *arguments: str | Path) -> Outcome:
    """`danchu check` in one process."""
    return danchu(capsys, "check", *arguments, "--as-of", DAY, "--engine", "plain", "-j", "1")


@pytest.fixture
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks of twenty records, merged four at a time, so that a small fleet goes through all of it."""
    monkeypatch.setattr(cutting, "RECORDS", 20)
    monkeypatch.setattr("checker.read.divide.PIECE_RECORDS", 7)
    monkeypatch.setattr(runs, "FAN_IN", 4)


@pytest.mark.parametrize(
    "form", ["json", *(pytest.param(form, marks=pytest.mark.slow) for form in ("jsonl", "csv", "table"))]
)
def test_one_file_many_files_any_order_the_same_bytes(
    form: str, small_blocks: None, capsys: Capture, tmp_path: Path
) -> None:
    """The bytes of a result do not depend on how the records are spread over files, or in which order they stand."""
    records = list(texts(50))
    one = lines(tmp_path / "mot.jsonl", records)
    random.Random(3).shuffle(records)
    other = lines(tmp_path / "xao.jsonl", records)
    folder = tmp_path / "nhieu"
    folder.mkdir()
    for number, record in enumerate(records):
        (folder / f"{number:03}.json").write_text(record, encoding="utf-8")
    packed = tmp_path / "nen.jsonl.gz"
    packed.write_bytes(gzip.compress("\n".join(reversed(records)).encode()))
    made = [check(capsys, path, "--format", form).out for path in (one, other, folder, packed)]
    assert made[0] and made == [made[0]] * 4


def test_summary_says_what_the_findings_say(small_blocks: None, capsys: Capture, tmp_path: Path) -> None:
    """Counts, grades and areas of --summary are those of the whole result; names of units are cut short there."""
    path = lines(tmp_path / "a.jsonl", texts(50, 8))
    whole = check(capsys, path, "--format", "json").result
    short = check(capsys, path, "--format", "json", "--summary").result
    counts = Counter(finding["result"] for unit in whole["units"] for finding in unit["findings"])
    grades = Counter(unit["score"]["grade"] for unit in whole["units"] if unit["score"]["grade"])
    assert short["summary"]["units"] == len(whole["units"])
    assert short["summary"]["counts"] == {**dict.fromkeys(short["summary"]["counts"], 0), **counts}
    assert short["summary"]["grades"] == {**dict.fromkeys(short["summary"]["grades"], 0), **grades}
    cut = [
        {**row, "units_not_meeting": row["units_not_meeting"][:20], "units_unknown": row["units_unknown"][:20]}
        for row in whole["areas"]
    ]
    assert len(cut) > 30
    assert short["areas"] == cut


@pytest.mark.slow
def test_exit_codes_do_not_depend_on_what_is_shown(small_blocks: None, capsys: Capture, tmp_path: Path) -> None:
    """For every --fail-on the summary ends with the code of the findings."""
    for number, record in enumerate(texts(4)):
        path = lines(tmp_path / f"{number}.jsonl", [record])
        for level in ("critical", "major", "minor", "never"):
            codes = {check(capsys, path, "--fail-on", level, *how).code for how in ((), ("--summary",))}
            assert len(codes) == 1, (level, record)


def test_several_processes_say_the_same(capsys: Capture, tmp_path: Path) -> None:
    """Two processes give the bytes of one, and put each question to the engine once each."""
    # four blocks of mostly bad records: enough for several processes to be started
    path = lines(tmp_path / "a.jsonl", [*texts(20), *["{}"] * 1_900, *renamed(1)[:20]])
    one = danchu(capsys, "check", path, "--as-of", DAY, "--summary", "-j", "1", "--stats")
    two = danchu(capsys, "check", path, "--as-of", DAY, "--summary", "-j", "2", "--stats")
    assert "tiến trình: 2" in two.err
    assert (one.code, one.out) == (two.code, two.out)


def renamed(number: int) -> list[str]:
    """The same records under other ids."""
    return [record.replace('"id": "', f'"id": "v{number}-', 1) for record in texts(120)]


def test_bad_records_are_set_aside_and_none_is_lost(small_blocks: None, capsys: Capture, tmp_path: Path) -> None:
    """Accepted and rejected records are all that were read; rejects hold place, reason and text; the code is 3."""
    records = list(texts(60))
    broken = {7: records[7][:-5], 20: records[20].replace('"kind"', '"loại"'), 41: records[40]}
    path = lines(tmp_path / "a.jsonl", [broken.get(number, record) for number, record in enumerate(records)])
    rejects = tmp_path / "hong.jsonl"
    made = check(capsys, path, "--format", "json", "--rejects", rejects)
    told = [json.loads(line) for line in rejects.read_text(encoding="utf-8").splitlines()]
    assert made.code == 3
    assert len(made.result["units"]) + len(told) == len(records)
    assert [item["record"] for item in told] == [8, 21, 42]
    assert [item["record_text"] for item in told] == [broken[7], broken[20], None]
    assert all(str(path) in reason for item in told for reason in item["reasons"])
    assert f"Đã đọc {len(records)} hồ sơ: {len(records) - 3} dùng được, 3 để riêng." in made.err


@pytest.mark.slow
def test_very_many_bad_records_are_counted(capsys: Capture, tmp_path: Path) -> None:
    """Twenty thousand lines that are no records: the first thousand are told, all are counted and kept."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"{}\n" * 20_000)
    rejects = tmp_path / "b.jsonl"
    made = check(capsys, path, "--summary", "--rejects", rejects)
    assert (made.code, rejects.read_bytes().count(b"\n")) == (3, 20_000)
    shown = check(capsys, lines(tmp_path / "c.jsonl", ["{}"] * 2000), "--summary")
    assert len({line.split(", ")[1] for line in shown.err.splitlines() if "hồ sơ ở dòng" in line}) == 1000
    assert "… và 1000 hồ sơ khác có lỗi" in shown.err


@pytest.mark.parametrize("kind", ["gz", "zst", "parquet"])
def test_a_file_cut_short_gives_what_came_before(kind: str, capsys: Capture, tmp_path: Path) -> None:
    """Records before the damage are checked, the damage is named, the code is 3 and the output whole."""
    records = list(texts(120))
    path = tmp_path / f"a.jsonl.{kind}"
    plain = "".join(record + "\n" for record in records).encode()
    if kind == "parquet":
        path = tmp_path / "a.parquet"
        parquet(path, records[:40])
        path.write_bytes(path.read_bytes()[:-200])
    else:
        packed = gzip.compress(plain) if kind == "gz" else zstandard.compress(plain)
        path.write_bytes(packed[: len(packed) // 2])
    made = check(capsys, path, "--format", "json")
    assert made.code == 3
    assert len(made.result["units"]) > 40 or kind == "parquet"
    assert "hỏng" in made.err


def parquet(path: Path, records: list[str]) -> Path:
    """The records nested in Parquet."""
    from checker.read.write_parquet import write_records

    book = open_rulebook()
    write_records(str(path), [json.loads(record) for record in records], Glossary.of(book.facts, book.actors))
    return path


def test_parquet_nested_and_flat_say_what_json_says(small_blocks: None, capsys: Capture, tmp_path: Path) -> None:
    """The same records as JSON Lines, nested Parquet, one JSON column and five flat tables give the same bytes."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    records = list(texts(25, 11))
    wanted = check(capsys, lines(tmp_path / "a.jsonl", records), "--format", "json").out
    nested = check(capsys, parquet(tmp_path / "a.parquet", records), "--format", "json")
    assert (nested.err, nested.out == wanted) == ("", True)
    pq.write_table(pa.table({"record": records}), tmp_path / "b.parquet")
    assert check(capsys, tmp_path / "b.parquet", "--format", "json").out == wanted
    tables = check(capsys, flat(tmp_path / "bang", records), "--format", "json")
    assert (tables.err, tables.out == wanted) == ("", True)


def test_wrong_columns_are_named(capsys: Capture, tmp_path: Path) -> None:
    """A Parquet file with other column types: every row is set aside with the column, its type and the one wanted."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    row = json.loads(texts(5)[0])
    row["unit"]["province"] = 4
    row["flag"] = True
    path = tmp_path / "a.parquet"
    pq.write_table(pa.Table.from_pylist([{"unit": row["unit"], "flag": True}]), path)
    made = check(capsys, path)
    assert made.code == 3
    assert "cột unit.province: kiểu int64; cần kiểu string." in made.err
    assert "không có cột flag trong hồ sơ." in made.err


def test_flat_tables_out_of_order_or_without_unit_are_told(capsys: Capture, tmp_path: Path) -> None:
    """Rows that are not sorted end the reading with the row; rows of no unit are named; the rest is checked."""
    import pyarrow.parquet as pq

    folder = flat(tmp_path / "bang", texts(40, 11))
    events = pq.read_table(folder / "events.parquet")
    units = pq.read_table(folder / "units.parquet")
    pq.write_table(events.take([*range(1, events.num_rows), 0]), folder / "events.parquet")
    made = check(capsys, folder)
    assert made.code == 3
    assert f"events.parquet, hồ sơ ở dòng {events.num_rows}: các dòng không xếp theo đơn vị và kỳ" in made.err
    pq.write_table(events, folder / "events.parquet")
    pq.write_table(units.slice(0, units.num_rows - 1), folder / "units.parquet")
    made = check(capsys, folder, "--format", "json")
    last = units.column("id")[-1].as_py()
    mine = events.column("unit").to_pylist().count(last)
    assert made.code == 3
    assert len(made.result["units"]) == units.num_rows - 1
    assert made.err.count("events.parquet, hồ sơ ở dòng") == mine


def test_a_unit_with_more_rows_than_any_may_have(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such a unit is set aside with a message; the others of the tables are checked."""
    monkeypatch.setattr("checker.read.tables.MOST", 900)
    records = [json.loads(record) for record in texts(12, 11)]
    fact, entries = next((fact, entries) for fact, entries in records[0]["events"].items() if entries)
    records[0]["events"][fact] = entries * 1000
    made = check(capsys, flat(tmp_path / "bang", map(json.dumps, records)), "--format", "json")
    assert made.code == 3
    assert (len(made.result["units"]), "có hơn 900 dòng" in made.err) == (len(records) - 1, True)


def test_csv_runs_no_formula(capsys: Capture, tmp_path: Path) -> None:
    """A name that a spreadsheet would run stands behind an apostrophe; UTF-8 with a mark, other delimiters on demand."""
    record = record_of()
    record["unit"]["name"] = '=HYPERLINK("http://x";"y")'
    path = lines(tmp_path / "a.jsonl", [json.dumps(record, ensure_ascii=False)])
    target = tmp_path / "ra.csv"
    made = check(capsys, path, "--format", "csv", "--output", target, "--delimiter", ";")
    content = target.read_bytes()
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    findings = check(capsys, path, "--format", "json").findings
    assert content.startswith(b"\xef\xbb\xbf")
    assert {row["unit_name"] for row in rows} == {'\'=HYPERLINK("http://x";"y")'}
    assert [(row["rule"], row["result"]) for row in rows] == [(one["rule"], one["result"]) for one in findings]
    assert (tmp_path / "ra.areas.csv").is_file()
    assert "SHA-256" in made.err


def test_a_parquet_result_holds_the_findings(capsys: Capture, tmp_path: Path) -> None:
    """One row a finding, areas in a second file."""
    import pyarrow.parquet as pq

    path = lines(tmp_path / "a.jsonl", texts(20))
    check(capsys, path, "--format", "parquet", "--output", tmp_path / "ra.parquet")
    whole = check(capsys, path, "--format", "json").result
    rows = pq.read_table(tmp_path / "ra.parquet").to_pylist()
    expected = [(unit["unit"]["id"], one["rule"], one["result"]) for unit in whole["units"] for one in unit["findings"]]
    assert [(row["unit_id"], row["rule"], row["result"]) for row in rows] == expected
    assert pq.read_metadata(tmp_path / "ra.areas.parquet").num_rows == len(whole["areas"])


def test_a_run_goes_on_from_its_finished_blocks(
    small_blocks: None, capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped in the middle, --resume gives the bytes of a whole run, checks only what is left, and tidies up."""
    path = lines(tmp_path / "a.jsonl", texts(50))
    wanted = check(capsys, path, "--format", "jsonl").out
    target = tmp_path / "ra.jsonl"
    from checker.blocks import pool

    original, done = pool.check_block, list[int]()

    def interrupted(*arguments: object, **named: object) -> object:
        if len(done) == 1:
            raise KeyboardInterrupt
        done.append(1)
        return original(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(pool, "check_block", interrupted)
    stopped = check(capsys, path, "--format", "jsonl", "--output", target)
    assert (stopped.code, target.exists()) == (130, False)
    assert "Đã dừng sau 21 hồ sơ (1 khối)" in stopped.err
    done.clear()
    done += [1] * -10
    resumed_blocks: list[int] = []
    monkeypatch.setattr(pool, "check_block", lambda *a, **n: (resumed_blocks.append(a[1].number), original(*a, **n))[1])
    made = check(capsys, path, "--format", "jsonl", "--output", target, "--resume")
    assert resumed_blocks[0] == 1
    assert target.read_text(encoding="utf-8") == wanted
    assert (made.code, sorted(file.name for file in tmp_path.iterdir())) == (made.code, ["a.jsonl", "ra.jsonl"])


def test_resume_refuses_the_work_of_another_run(small_blocks: None, capsys: Capture, tmp_path: Path) -> None:
    """Work left by other records or options is not mixed in: exit code 2, and what to do instead."""
    path = lines(tmp_path / "a.jsonl", texts(60))
    part = tmp_path / "ra.json.part"
    part.mkdir()
    (part / "run.json").write_text('{"settings": []}', encoding="utf-8")
    made = check(capsys, path, "--format", "json", "--output", tmp_path / "ra.json", "--resume")
    assert (made.code, "thuộc một lần chạy khác" in made.err) == (2, True)
    made = check(capsys, path, "--resume")
    assert (made.code, "--resume cần --output" in made.err) == (2, True)


def test_a_full_disk_is_told_and_leaves_the_old_file(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No room on the disk: a message, exit code 2, and the result of before as it was."""
    path = lines(tmp_path / "a.jsonl", texts(5))
    target = tmp_path / "ra.json"
    target.write_text("cũ", encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(output.Output, "write", full)
    made = check(capsys, path, "--format", "json", "--output", target)
    assert (made.code, target.read_text(encoding="utf-8")) == (2, "cũ")
    assert "Không ghi được" in made.err and "Traceback" not in made.err
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.jsonl", "ra.json"]


@pytest.mark.slow
def test_killed_at_random_moments_a_run_goes_on(tmp_path: Path) -> None:
    """kill -9 at five random moments: the run that goes on gives the bytes of one that was left alone."""
    path = lines(tmp_path / "a.jsonl", [record for seed in range(25) for record in renamed(seed)])
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}

    def command(target: Path) -> list[str]:
        main = [sys.executable, "-m", "checker.cli.main", "check", str(path), "--as-of", DAY, "--engine", "plain"]
        return [
            *main,
            "--format",
            "jsonl",
            "--rule",
            "CB-1.1.e-1",
            "--rule",
            "KH-II-13",
            "-j",
            "2",
            "--output",
            str(target),
        ]

    start = time.monotonic()
    subprocess.run(command(tmp_path / "mot.jsonl"), env=environment, check=False, capture_output=True)
    took = time.monotonic() - start
    draw = random.Random(4)
    target = tmp_path / "hai.jsonl"
    for turn in range(5):
        process = subprocess.Popen(
            [*command(target), *(["--resume"] if turn else [])], env=environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        time.sleep(draw.uniform(0.05, 0.6) * took)
        process.send_signal(signal.SIGKILL)
        process.wait()
        if target.exists():
            break
    subprocess.run([*command(target), "--resume"], env=environment, check=False, capture_output=True)
    assert target.read_bytes() == (tmp_path / "mot.jsonl").read_bytes()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.jsonl", "hai.jsonl", "mot.jsonl"]


assert RULES.is_dir()
