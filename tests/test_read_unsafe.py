"""Broken and hostile input: one broken file per mistake with its message, and nothing that hangs, swells or crashes."""

import gzip
import json
import time
import tracemalloc
from pathlib import Path

import pytest
import zstandard
from test_read import READER

from checker.errors import Place
from checker.read import Read, read_paths
from checker.read.yamltext import read_yaml

HERE = Place("f.yaml")
FOLDER = Path(__file__).parent / "bad_records"
# One line a problem, in Vietnamese, as `Problem.show` prints it with the name of the file as its path.
MESSAGES = (FOLDER / "messages.txt").read_text(encoding="utf-8").splitlines()
FILES = sorted(path.name for path in FOLDER.iterdir() if path.name != "messages.txt")
RECORD = json.dumps(
    {
        "schema": "danchu/record/1",
        "unit": {"id": "xa-a", "name": "A", "kind": "committee", "level": "commune", "province": "04"},
        "period": {"from": "2025-01-01", "to": "2025-12-31"},
    }
).encode()


@pytest.mark.parametrize("name", FILES)
def test_a_broken_file_gives_its_message(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each file has the mistake it is named for, and says so with place, finding and remedy."""
    monkeypatch.chdir(FOLDER)
    problems = [problem for read in read_paths([name], READER) for problem in read.problems]
    expected = [line for line in MESSAGES if line.startswith((f"{name}:", f"{name},"))]
    assert expected
    assert [problem.show("vi") for problem in problems] == expected
    for problem in problems:
        assert problem.show("en") != problem.show("vi")
        assert "{" not in problem.message("en").replace(problem.found, "")


def test_every_message_belongs_to_a_file() -> None:
    """No message is left over from a file that is gone."""
    assert [line for line in MESSAGES if line.split(":")[0].split(",")[0] not in FILES] == []


def read_file(path: Path, content: bytes) -> list[Read]:
    path.write_bytes(content)
    return list(read_paths([path], READER))


def codes(reads: list[Read]) -> list[str]:
    return [problem.code for read in reads for problem in read.problems]


def test_one_bad_record_stops_only_itself(tmp_path: Path) -> None:
    """Records before and after a bad line are read; a stream cut short keeps what came before."""
    lines = [RECORD, b"{", b"", RECORD.replace(b"xa-a", b"xa-b")]
    reads = read_file(tmp_path / "a.jsonl", b"\n".join(lines))
    assert [(read.place.record, read.record is None) for read in reads] == [(1, False), (2, True), (4, False)]
    content = gzip.compress(b"".join(RECORD + b"\n" for _ in range(2000)), mtime=0)
    reads = read_file(tmp_path / "b.jsonl.gz", content[:-200])
    assert sum(read.record is not None for read in reads) > 100
    assert codes(reads) == ["damaged"]


def test_large_files_are_refused_without_being_read(tmp_path: Path) -> None:
    """100 MB of nothing is refused at once, plain or packed, in every format."""
    zeros = bytes(100_000_000)
    with (tmp_path / "a.yaml").open("wb") as file:
        file.truncate(100_000_000)
    with (tmp_path / "a.json").open("wb") as file:
        file.truncate(100_000_000)
    (tmp_path / "b.json.gz").write_bytes(gzip.compress(zeros, 1))
    (tmp_path / "c.yaml.zst").write_bytes(zstandard.compress(zeros))
    (tmp_path / "d.jsonl.zst").write_bytes(zstandard.compress(zeros + b"\n") + zstandard.compress(RECORD))
    del zeros
    start = time.monotonic()
    reads = list(read_paths([tmp_path], READER))
    assert time.monotonic() - start < 20
    assert codes(reads) == ["too_large"] * 5
    assert reads[-1].record is not None


def test_a_stream_takes_no_memory(tmp_path: Path) -> None:
    """Twenty thousand records need no more memory than one."""
    path = tmp_path / "a.jsonl.zst"
    path.write_bytes(zstandard.compress(b"".join(RECORD + b"\n" for _ in range(20_000))))
    tracemalloc.start()
    count = sum(read.record is not None for read in read_paths([path], READER))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 20_000
    assert peak < 8_000_000


@pytest.mark.parametrize(
    "text",
    [
        "a: &a [x]\n" + "".join(f"k{n}: [*a, *a, *a]\n" for n in range(2000)),
        "[" * 100_000,
        "- " * 100_000,
        "{a: " * 20_000,
        "? " * 100_000,
        "!" * 100_000,
        "&" * 100_000,
        "%" * 100_000,
        "a: |\n" + " x\n" * 20_000,
        '"' + "x" * 200_000,
        "a:\n" * 20_000,
        "\n" * 200_000,
        "a: " + "9" * 100_000,
        "- \n" * 20_000,
        "'" * 100_001,
    ],
)
def test_hostile_yaml_ends_soon(text: str) -> None:
    """Bombs, towers and endless texts end with at most a handful of problems within seconds."""
    start = time.monotonic()
    read = READER.read_yaml(text.encode(), HERE)
    assert time.monotonic() - start < 10
    assert read.record is None
    assert 1 <= len(read.problems) <= 201
    assert all(len(problem.show("vi")) < 500 for problem in read.problems)


def test_many_mistakes_are_cut() -> None:
    """A record with thousands of mistakes shows the first ones and counts the rest."""
    data = json.loads(RECORD)
    data["events"] = {"dialogue": [{"participants": "x"}] * 5000}
    problems = READER.read_json(json.dumps(data).encode(), HERE).problems
    assert (len(problems), problems[-1].code, problems[-1].found) == (201, "more", "4800")


def test_strict_yaml_is_json_with_less_ink() -> None:
    """Only null, true, false and whole numbers are more than text; places count from 1."""
    text = read_yaml(
        "a: [no, on, 04, 1.5, 2025-06-03, ~, null, '', -7, 0x1F, True, 1_000, '5']\nb:\n  c: |\n    x\n", "f"
    )
    assert text.problems == ()
    assert text.data == {
        "a": ["no", "on", "04", "1.5", "2025-06-03", None, None, "", -7, "0x1F", "True", "1_000", "5"],
        "b": {"c": "x\n"},
    }
    assert (text.places[("a", 2)], text.places[("b", "c")]) == ((1, 13), (3, 3))
    assert text.place(("b", "d")).line == 2
