"""Records in Spark: the bytes of a run on one machine, whatever the partitions; what is missing or cannot be read is said."""

from __future__ import annotations

import gzip
import importlib.util
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import zstandard
from fleets import DAY, RULES, flat, lines, texts
from running import Outcome, check, danchu
from running import record as record_of

from checker.read import Glossary
from checker.result import dump
from checker.rulebook.book import open_rulebook

Capture = pytest.CaptureFixture[str]
ROOT = Path(__file__).resolve().parent.parent
HERE = "local[2]"
with_pyspark = pytest.mark.skipif(
    any(importlib.util.find_spec(name) is None for name in ("pyspark", "pandas", "pyarrow")),
    reason="pyspark is not installed (pip install 'danchu[spark]'): checks in Spark are not tried",
)


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    """A session in this process with two cores; runs of the command line use it too."""
    if any(importlib.util.find_spec(name) is None for name in ("pyspark", "pandas")):
        pytest.skip("pyspark is not installed (pip install 'danchu[spark]'): checks in Spark are not tried")
    if shutil.which("java") is None and not os.environ.get("JAVA_HOME"):
        pytest.skip("there is no Java (17 or later): checks in Spark are not tried")
    from checker.spark.start import started

    with started(HERE, "vi") as session:
        yield session


@pytest.fixture
def small_files(spark: Any) -> Iterator[None]:
    """Files cut into blocks of some ten records, so that a small file goes through many."""
    names = ("spark.sql.files.maxPartitionBytes", "spark.sql.files.openCostInBytes")
    before = [spark.conf.get(name) for name in names]
    for name, size in zip(names, ("150000", "1000"), strict=True):
        spark.conf.set(name, size)
    yield
    for name, size in zip(names, before, strict=True):
        spark.conf.set(name, size)


def here(capsys: Capture, *arguments: str | Path) -> Outcome:
    """`danchu check` in one process."""
    return check(capsys, *arguments, "-j", "1")


def there(capsys: Capture, *arguments: str | Path) -> Outcome:
    """The same in Spark."""
    return check(capsys, *arguments, "--on", HERE)


def parquet(path: Path, records: list[str]) -> Path:
    """The records nested in Parquet."""
    from checker.read.write_parquet import write_records

    book = open_rulebook()
    write_records(str(path), [json.loads(record) for record in records], Glossary.of(book.facts, book.actors))
    return path


def packed(rows: list[dict[str, Any]]) -> list[str]:
    """Records as JSON texts."""
    return [json.dumps(row, ensure_ascii=False) for row in rows]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every format that Spark reads, with names that need care, and every kind of record and file that is set aside."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    records = list(texts(300, 21))
    around = tmp_path_factory.mktemp("hồ sơ [2025] {a,b} 100%25")
    deep = around / "sâu" / "năm=2025"
    deep.mkdir(parents=True)
    mixed = [*records[:40], "", "{}", records[3], records[5][:-4], "[1, 2]", '{"a": "\\ud800"}', *records[40:240]]
    (around / "a b.jsonl").write_bytes("\r\n".join(mixed).encode() + b'\n{"schema": "\xff"}\n')
    mark = b"\xef\xbb\xbf"
    (around / "b.jsonl.gz").write_bytes(gzip.compress(mark + "\n".join(records[240:260]).encode()))
    (around / "b2.jsonl").write_bytes(mark + "\n".join(records[260:263]).encode())
    (around / "c.jsonl.zst").write_bytes(zstandard.compress("\n".join(records[263:270]).encode()))
    (around / "trống.jsonl").write_bytes(b"\n \n")
    (around / "rỗng.jsonl.gz").write_bytes(b"")
    (around / "lạ.jsonl").write_bytes(b'{"a": 1}\n{"b": 2}\n')
    (around / "package.json").write_bytes(b'{"name": "x"}')
    (around / "_SUCCESS").write_bytes(b"")
    (around / "ghi chú.txt").write_text("x", encoding="utf-8")
    parquet(deep / "p.parquet", records[270:285])
    pq.write_table(pa.table({"record": [*records[285:], records[0], "{"]}), deep / "q.parquet")
    row = {"unit": {"province": 4, "name": "x"}, "flag": True}
    pq.write_table(pa.Table.from_pylist([row] * 3), deep / "w.parquet")
    small = json.loads(packed([record_of("rieng")])[0])
    small["unit"]["dissolved_on"] = None  # a column of nothing but nulls
    small["figures"] = {"assigned_staff_count": 4}
    table = pa.Table.from_pylist([small])
    pq.write_table(table, deep / "r.parquet")
    unsigned = pa.array([{"assigned_staff_count": 4}], pa.struct([("assigned_staff_count", pa.uint64())]))
    small["unit"]["id"] = "rieng-2"
    other = pa.Table.from_pylist([small])
    pq.write_table(other.set_column(other.column_names.index("figures"), "figures", unsigned), deep / "s.parquet")
    (deep / "x.parquet").write_bytes(b"PAR1 nothing")
    pq.write_table(pa.table({"record": pa.array([], pa.string())}), deep / "z.parquet")
    return around


@pytest.mark.slow
@pytest.mark.parametrize("how", ["json", "summary-table", "commune"])
def test_a_folder_in_spark_says_what_it_says_here(
    how: str, spark: Any, folder: Path, small_files: None, capsys: Capture, tmp_path: Path
) -> None:
    """Output, files beside it, messages and exit code are those of a run on one machine, byte for byte."""
    form = {"summary-table": "table", "commune": "jsonl"}.get(how, how)
    options = [
        "--format",
        form,
        *(["--summary"] if "summary" in how else []),
        *(["--by", "commune"] * (how == "commune")),
    ]
    made = []
    for number, run in enumerate((here, there)):
        target = tmp_path / str(number) / "ra"
        target.parent.mkdir()
        outcome = run(capsys, folder, *options, "--output", target)
        written = {file.name: file.read_bytes() for file in sorted(target.parent.iterdir())}
        made.append((outcome.code, outcome.out, outcome.err.replace(str(target.parent), ""), written))
    assert made[0][0] == 3 and len(made[0][3]["ra"]) > 1000 and "hồ sơ ở dòng 42" in made[0][2]
    assert made[1] == made[0]


@pytest.mark.slow
def test_rejects_are_those_of_a_run_here(
    spark: Any, folder: Path, small_files: None, capsys: Capture, tmp_path: Path
) -> None:
    """Records set aside come in the same order with the same reasons and texts; none is lost."""
    made = []
    for number, run in enumerate((here, there)):
        rejects = tmp_path / f"{number}.jsonl"
        outcome = run(capsys, folder, "--summary", "--format", "json", "--rejects", rejects)
        made.append((rejects.read_bytes(), outcome.result["summary"]))
    told = made[0][0].splitlines()
    assert made[1] == made[0]
    assert made[0][1]["set_aside"] == len(told) == 17


@pytest.mark.slow
@pytest.mark.parametrize("count", [2, 5])
def test_few_units_have_their_findings_in_the_table(count: int, spark: Any, capsys: Capture, tmp_path: Path) -> None:
    """Up to three units are told in full, more in a line each."""
    path = lines(tmp_path / "a.jsonl", texts(5)[:count])
    made = there(capsys, path)
    assert (made.code, made.out, made.err) == here(capsys, path)


@pytest.mark.slow
def test_a_file_named_twice_is_read_twice(spark: Any, capsys: Capture, tmp_path: Path) -> None:
    """Its records are given again, and that is said as in a run here."""
    path = lines(tmp_path / "a.jsonl", texts(5))
    made = there(capsys, path, path, "--format", "json")
    assert made == here(capsys, path, path, "--format", "json")
    assert made.err.count("đã có ở") == 5


def several() -> list[str]:
    """Units with records of several periods that change name and commune, and say other things of the same windows."""
    made = []
    for number in range(12):
        for year, name, commune in ((2023, "cũ", "01273"), (2024, "giữa", "01273"), (2025, "mới", "01288")):
            changes: dict[str, Any] = {"period": {"from": f"{year}-01-01", "to": f"{year}-12-31"}}
            row = json.loads(json.dumps(record_of(f"xa-{number}")).replace("2025-", f"{year}-")) | changes
            row["unit"] |= {"name": f'Ủy ban nhân dân xã {name} {number:02} "a\\b"\t😀', "commune": commune}
            row["documents"] = {"democracy_regulation": [{"issued": "2023-02-01"}] if (number + year) % 3 else []}
            made.append(row)
    return packed(made)


@pytest.mark.slow
@pytest.mark.parametrize("by", ["province", "commune"])
def test_partitions_do_not_change_a_byte(by: str, spark: Any, capsys: Capture, tmp_path: Path) -> None:
    """Records in 1, 3 or 7 partitions, in any order: the results, areas and rejects of a run here."""
    import checker.spark

    records = [*texts(60, 4), *several(), "{}", texts(60, 4)[7][:-9]]
    path = lines(tmp_path / "a.jsonl", records)
    wanted = here(capsys, path, "--format", "json", "--by", by).result
    for parts in (1, 3, 7):
        random.Random(parts).shuffle(records)
        frame = spark.createDataFrame([(record,) for record in records], "record string").repartition(parts)
        with checker.spark.check(frame, as_of=DAY, engine="plain", by=by) as checked:
            units = checked.units.orderBy("unit", "period_from", "record_sha256").collect()
            assert [row.result for row in units] == [dump(unit).decode() for unit in wanted["units"]]
            assert dump(checked.area_rows()) == dump(wanted["areas"])
            assert sorted(row.file for row in checked.rejects.collect()) == ["DataFrame"] * 2
            grades = [row.grade for row in units]
            fails = [row["fail"] for row in units]
    assert grades == [unit["score"]["grade"] for unit in wanted["units"]]
    assert fails == [sum(one["result"] == "fail" for one in unit["findings"]) for unit in wanted["units"]]


@pytest.mark.slow
def test_the_rows_of_findings_are_those_of_csv(spark: Any, capsys: Capture, tmp_path: Path) -> None:
    """`findings` has the columns and values of --format csv, in any order."""
    import pyarrow.parquet as pq

    import checker.spark

    path = lines(tmp_path / "a.jsonl", texts(12))
    here(capsys, path, "--format", "parquet", "--output", tmp_path / "ra.parquet")
    frame = spark.read.text(str(path)).withColumnRenamed("value", "record")
    with checker.spark.check(frame, as_of=DAY, engine="plain") as checked:
        found = [row.asDict() for row in checked.findings.collect()]
    wanted = pq.read_table(tmp_path / "ra.parquet").to_pylist()
    assert sorted(found, key=repr) == sorted(wanted, key=repr)
    assert len(found) > 100


@pytest.mark.slow
def test_nested_rows_say_what_their_json_says(spark: Any, capsys: Capture, tmp_path: Path) -> None:
    """A frame with the columns of a record, and columns for the place: messages name it, the first place counts."""
    from pyspark.sql.pandas.types import from_arrow_schema

    import checker.spark
    from checker.read.arrow_shape import record_schema
    from checker.read.write_parquet import row_of

    rows = [json.loads(record) for record in texts(9)]
    rows += [{**rows[0], "flags": {}}, {**rows[1], "complete_through": "2020-99-01"}]
    book = open_rulebook()
    glossary = Glossary.of(book.facts, book.actors)
    schema = from_arrow_schema(record_schema(glossary)).add("tệp", "string").add("dòng", "long")
    table = [{**row_of(row, glossary), "tệp": f"nguồn-{number % 2}", "dòng": number} for number, row in enumerate(rows)]
    frame = spark.createDataFrame(table, schema).repartition(3)
    with checker.spark.check(frame, as_of=DAY, engine="plain", place=("tệp", "dòng")) as checked:
        rejects = [(row.file, row.record, row.reasons[0]) for row in checked.rejects.collect()]
        found = {row.unit: row.record_sha256 for row in checked.units.collect()}
    wanted = here(capsys, lines(tmp_path / "a.jsonl", texts(9)), "--format", "json").result
    assert found == {unit["unit"]["id"]: unit["record_sha256"] for unit in wanted["units"]}
    assert rejects[0][:2] == ("nguồn-0", 10) and rejects[0][2].startswith(
        "nguồn-0, hồ sơ ở dòng 10, /complete_through: "
    )
    assert rejects[1][:2] == ("nguồn-1", 9) and rejects[1][2].endswith("đã có ở nguồn-0, hồ sơ ở dòng 0.")


@pytest.mark.slow
def test_of_two_records_without_place_the_smaller_hash_counts(spark: Any) -> None:
    """Which of two records of a unit and period counts depends on nothing but them, in a summary too."""
    import checker.spark

    pair = packed([record_of("xa-a"), record_of("xa-a", events={})])
    hashes, fails = set(), set()
    for records in (pair, pair[::-1]):
        frame = spark.createDataFrame([(record,) for record in records], "record string").repartition(2)
        for summary in (False, True):
            with checker.spark.check(frame, as_of=DAY, engine="plain", summary=summary) as checked:
                (row,) = checked.units.collect()
                (reject,) = checked.rejects.collect()
            hashes.add(row.record_sha256)
            fails.add(row["fail"])
            assert "đã có ở DataFrame" in reject.reasons[0]
    alone = []
    for record in pair:
        with checker.spark.check(spark.createDataFrame([(record,)], "record string"), as_of=DAY) as checked:
            alone.append(checked.units.first().record_sha256)
    assert (hashes, len(fails)) == ({min(alone)}, 1)


WAIVER = "rule: CB-1.1.e-1, authority: Ủy ban nhân dân tỉnh, decision: 1/QĐ, reason: thiên tai"
WAIVERS = f"""\
schema: danchu/waivers/1
waivers:
  - {{unit: xa-a, {WAIVER}, from: 2025-01-01, until: 2026-12-31}}
  - {{unit: xa-z, {WAIVER}, from: 2025-01-01, until: 2026-12-31}}
"""
PROFILE = """\
schema: danchu/profile/1
id: thu
title: Thử
points: {critical: 9, major: 2}
"""


@pytest.mark.slow
@pytest.mark.parametrize("summary", [False, True])
def test_files_of_people_go_to_the_workers(summary: bool, spark: Any, capsys: Capture, tmp_path: Path) -> None:
    """Waivers, a profile and another folder of rules have their effect in Spark, which gets them as bytes."""
    rules = tmp_path / "quy tắc"
    shutil.copytree(RULES, rules)
    (tmp_path / "mien-tru.yaml").write_text(WAIVERS, encoding="utf-8")
    (tmp_path / "ho-so.yaml").write_text(PROFILE, encoding="utf-8")
    rows = [record_of("xa-a", events={"people_dialogue": []}), record_of("xa-b", events={"people_dialogue": []})]
    path = lines(tmp_path / "a.jsonl", packed(rows))
    options = ["--waivers", tmp_path / "mien-tru.yaml", "--profile", tmp_path / "ho-so.yaml", "--rules", rules]
    options += ["--format", "json", *(["--summary"] if summary else [])]
    wanted = here(capsys, path, *options)
    assert [item["unit"] for item in wanted.result["without_effect"]] == ["xa-z"]
    assert wanted.result["profile"]["deviations"]
    # twice: what had an effect in one run is not remembered by the workers for the next
    assert there(capsys, path, *options) == wanted
    assert there(capsys, path, *options) == wanted


@pytest.mark.slow
def test_a_machine_with_other_rules_is_refused(
    spark: Any, capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a worker has other rules than the machine that asks, nothing is reported but that."""
    from checker.spark.job import Job

    original = Job.of
    monkeypatch.setattr(Job, "of", lambda *given: original(*given)._replace(rulebook="0" * 64))
    made = there(capsys, lines(tmp_path / "a.jsonl", texts(2)), "--output", tmp_path / "ra.txt")
    assert (made.code, made.out, (tmp_path / "ra.txt").exists()) == (2, "", False)
    assert made.err.startswith("Một máy của cụm Spark dùng danchu hoặc bộ quy tắc khác")


@pytest.mark.slow
def test_what_spark_cannot_read_is_named(spark: Any, capsys: Capture, tmp_path: Path) -> None:
    """YAML, JSON, workbooks, flat tables and names that Spark passes over end the run before anything is read."""
    lines(tmp_path / "a.jsonl", texts(2))
    (tmp_path / "b.yaml").write_text("schema: danchu/record/1\n", encoding="utf-8")
    (tmp_path / "c.json").write_text(texts(1)[0], encoding="utf-8")
    lines(tmp_path / "_d.jsonl", texts(2))
    lines(tmp_path / "e:f.jsonl", texts(2))
    flat(tmp_path / "bang", texts(3))
    made = there(capsys, tmp_path)
    named = ["_d.jsonl", "b.yaml", "c.json", "e:f.jsonl", "bang/units.parquet"]
    assert (made.code, made.out) == (2, "")
    assert [line.split(" (")[0].removeprefix(f"  - {tmp_path}/") for line in made.err.splitlines()[1:-1]] == named
    missing = tmp_path / "khong-co.jsonl"
    assert there(capsys, missing) == here(capsys, missing)
    other = there(capsys, ROOT / "LICENSE")
    assert other.code == 3 and "LICENSE: không phải tệp hồ sơ; cần tệp .jsonl, .parquet." in other.err


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["cut", "not-gzip"])
def test_a_damaged_file_ends_the_run_with_its_name(kind: str, spark: Any, capsys: Capture, tmp_path: Path) -> None:
    """A packed file that is cut short or no gzip: exit code 2, the file is named, no result is written."""
    path = tmp_path / "hỏng a.jsonl.gz"
    content = gzip.compress("\n".join(texts(60)).encode())
    path.write_bytes(content[: len(content) // 2] if kind == "cut" else b"abc")
    made = there(capsys, path, "--output", tmp_path / "ra.txt")
    assert (made.code, made.out, (tmp_path / "ra.txt").exists()) == (2, "", False)
    assert made.err.startswith(f"Spark không đọc được tệp {path}: ") and "Traceback" not in made.err


@pytest.mark.slow
def test_an_address_of_a_folder_is_read_in_the_same_order(
    spark: Any, folder: Path, capsys: Capture, tmp_path: Path
) -> None:
    """A folder given as file:// goes through Hadoop, as HDFS does: the result of the folder."""
    made = there(capsys, f"file://{folder}", "--format", "jsonl")
    assert (made.code, made.out) == (lambda one: (one.code, one.out))(here(capsys, folder, "--format", "jsonl"))


@pytest.mark.slow
def test_a_run_of_its_own_is_quiet(tmp_path: Path) -> None:
    """The command starts Spark, says nothing of it, and ends with the code of the findings."""
    if importlib.util.find_spec("pyspark") is None or shutil.which("java") is None:
        pytest.skip("pyspark or Java is not installed: checks in Spark are not tried")
    path = lines(tmp_path / "a.jsonl", texts(6))
    command = [sys.executable, "-m", "checker.cli.main", "check", str(path), "--as-of", DAY, "--engine", "plain"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    made = [
        subprocess.run([*command, *more], env=environment, check=False, capture_output=True)
        for more in ([], ["--on", HERE])
    ]
    assert (made[1].returncode, made[1].stdout, made[1].stderr) == (made[0].returncode, made[0].stdout, b"")


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("pgrep") is None, reason="pgrep is not installed: the end of Java is not tried")
def test_when_java_ends_in_the_middle_it_is_said(tmp_path: Path) -> None:
    """Java that runs out of memory is gone: a message, no traceback, no half file."""
    if importlib.util.find_spec("pyspark") is None or shutil.which("java") is None:
        pytest.skip("pyspark or Java is not installed: checks in Spark are not tried")
    path, target = lines(tmp_path / "a.jsonl", texts(400)), tmp_path / "r.jsonl"
    command = [sys.executable, "-m", "checker.cli.main", "check", str(path), "--as-of", DAY, "--on", HERE]
    with subprocess.Popen(
        [*command, "--format", "jsonl", "--output", str(target)],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as running:  # fmt: skip
        try:
            java = _child(running.pid, "org.apache.spark")
            _child(java, "pyspark.daemon")  # records are being checked
            os.kill(java, signal.SIGKILL)
            said, errors = running.communicate(timeout=120)
        finally:
            running.kill()
    assert (running.returncode, said) == (2, "")
    assert "Java dừng giữa chừng" in errors and "Traceback" not in errors
    assert sorted(item.name for item in tmp_path.iterdir()) == ["a.jsonl"]


def _child(process: int, named: str) -> int:
    """The process with this in its command line that another one begins, once it has."""
    for _ in range(600):
        command = ["pgrep", "-P", str(process), "-f", named]
        found = subprocess.run(command, check=False, capture_output=True, text=True).stdout.split()
        if found:
            return int(found[0])
        time.sleep(0.1)
    raise AssertionError("no process was begun")


@with_pyspark
@pytest.mark.parametrize("java", ["không có", "bản 11"])
def test_without_java_it_says_which(
    java: str, capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No Java, or one before 17: exit code 2 and what to install."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    if java == "bản 11":
        (tmp_path / "java").write_text(
            "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n", encoding="utf-8"
        )
        (tmp_path / "java").chmod(0o755)
    made = there(capsys, lines(tmp_path / "a.jsonl", texts(1)))
    said = "tìm thấy Java 11" if java == "bản 11" else "không tìm thấy Java"
    assert (made.code, made.out) == (2, "")
    assert "Spark cần Java 17 trở lên; " + said in made.err


@with_pyspark
def test_wrong_places_and_options_are_refused(capsys: Capture, tmp_path: Path) -> None:
    """--on takes local[n] and spark://host:port; --jobs and --resume do not go with it."""
    path = lines(tmp_path / "a.jsonl", texts(1))
    for value in ("yarn", "local[0]", "spark://may", "http://may:7077", ""):
        made = check(capsys, path, "--on", value)
        assert (made.code, "viết local[2], local[*] hoặc spark://máy:cổng" in made.err) == (2, True), value
    assert "--on không đi cùng --jobs" in there(capsys, path, "-j", "2").err
    assert "--on không đi cùng --resume" in there(capsys, path, "--resume", "--output", tmp_path / "b").err


def test_without_pyspark_it_says_what_to_install(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where pyspark is not installed: exit code 2 and the extra to install; nothing else needs it."""
    for name in [name for name in sys.modules if name.startswith(("checker.spark", "checker.cli.on_spark"))]:
        monkeypatch.delitem(sys.modules, name)
    for name in ("pyspark", "pyspark.sql"):
        monkeypatch.setitem(sys.modules, name, None)
    path = lines(tmp_path / "a.jsonl", texts(1))
    made = there(capsys, path)
    assert (made.code, made.out) == (2, "")
    assert "--on cần thư viện chưa được cài" in made.err and "pip install 'danchu[spark]'" in made.err
    assert "pip install 'danchu[spark]'" in danchu(capsys, "check", path, "--on", HERE, "--lang", "en").err
    assert here(capsys, path).out
