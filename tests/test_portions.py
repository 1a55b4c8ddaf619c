"""What several processes do with one file and one summary: lines read again where they stand, units added up in portions."""

from __future__ import annotations

import gzip
import json
import os
import random
from pathlib import Path

import pytest
from fleets import DAY, lines, texts
from running import danchu

from checker.area_sums import Sums
from checker.areas import Areas, Said, said_text
from checker.blocks import blocks as cutting
from checker.blocks import pool, runs
from checker.blocks.blocks import blocks, light, read_again
from checker.blocks.collect import Amounts, Collected
from checker.blocks.portions import amounts_of, groups, spread
from checker.blocks.runs import entry, key, merged
from checker.blocks.store import Store, runs_of
from checker.read import divide
from checker.read.divide import Divider
from checker.read.formats import FORMATS
from checker.read.pieces import Counts, Lines
from checker.read.stretch import FileChanged
from checker.rulebook.book import open_rulebook

Capture = pytest.CaptureFixture[str]


def divided() -> Divider:
    return Divider(Counts(), FORMATS, "en")


def test_lines_are_read_again_as_they_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Blank lines, other line ends, a line that is too long, no end at the end: another process gets the same lines."""
    monkeypatch.setattr(divide, "MAX_RECORD_BYTES", 200)
    monkeypatch.setattr(divide, "PIECE_RECORDS", 3)
    monkeypatch.setattr(cutting, "RECORDS", 4)
    path = tmp_path / "a.jsonl"
    path.write_bytes(
        b'{}\r\n\n  \n{"a":\x0b1}\n' + b"x" * 500 + b"\n{}\n" * 5 + '{"tên": "Tân\x85 Cương"}'.encode() + b"\r"
    )
    packed = tmp_path / "b.jsonl.gz"
    packed.write_bytes(gzip.compress(b"{}\n{}\n"))
    found = list(blocks(divided().divide([path, packed]), 1))
    assert len(found) > 2
    assert [read_again(light(block), "vi") for block in found] == found
    pieces = [piece for block in found for piece in light(block).pieces if isinstance(piece, Lines)]
    assert [bool(piece.lines) for piece in pieces] == [piece.file == str(packed) for piece in pieces]
    plain = [
        piece for block in found for piece in block.pieces if isinstance(piece, Lines) and piece.stretch is not None
    ]
    for piece in plain:
        assert piece.stretch is not None
        assert path.read_bytes()[piece.stretch.start :][: piece.stretch.size] == b"".join(piece.lines)


def test_a_file_that_changes_meanwhile_is_told(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half of one file and half of another are no result: exit code 2, nothing written."""
    monkeypatch.setattr(cutting, "RECORDS", 20)
    monkeypatch.setattr(divide, "PIECE_RECORDS", 7)
    path, target = lines(tmp_path / "a.jsonl", texts(50)), tmp_path / "ra.json"
    [first, *_] = blocks(divided().divide([path]), 1)
    original = pool.check_block

    def changing(*arguments: object, **named: object) -> object:
        os.utime(path, ns=(0, 1))
        return original(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(pool, "check_block", changing)
    made = danchu(capsys, "check", path, "--as-of", DAY, "-j", "1", "--format", "json", "--output", target)
    assert (made.code, target.exists()) == (2, False)
    assert f"{path}: tệp bị sửa, thay hoặc xóa" in made.err
    for _ in range(2):  # changed, then gone
        with pytest.raises(FileChanged, match="changed, replaced or removed"):
            read_again(light(first), "en")
        path.unlink(missing_ok=True)


def test_stopped_while_units_are_added_up(tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C after the last block: how far the run came, what was checked is kept, and no half file."""
    monkeypatch.setattr(cutting, "RECORDS", 20)
    monkeypatch.setattr(divide, "PIECE_RECORDS", 7)
    path, target = lines(tmp_path / "a.jsonl", texts(50)), tmp_path / "ra.txt"

    def stopped(*_: object, **named: object) -> None:
        raise KeyboardInterrupt

    options = ("check", path, "--as-of", DAY, "-j", "1", "--summary", "--output", target)
    with monkeypatch.context() as patch:
        patch.setattr(Collected, "add", stopped)
        made = danchu(capsys, *options)
    assert (made.code, target.exists(), (tmp_path / "ra.txt.part").is_dir()) == (130, False, True)
    assert "Đã dừng sau 5" in made.err and "khối); chạy lại lệnh này với --resume" in made.err
    again = danchu(capsys, *options, "--resume")
    assert (again.code, sorted(file.name for file in tmp_path.iterdir())) == (1, ["a.jsonl", "ra.txt"])


def stored(store: Store, draw: random.Random) -> list[int]:
    """Twenty-five blocks of made-up entries: units of one record, of several periods, and given twice."""
    numbers = list(range(25))
    for number in numbers:
        made = []
        for place in range(draw.randint(0, 9)):
            unit, year = f"u-{draw.randint(1, 90)}", draw.choice((2024, 2025))
            first, last = year * 1000, year * 1000 + 364
            said = [
                Said(
                    order,
                    first,
                    last,
                    draw.choice(("pass", "fail", "unknown", "not_applicable")),
                    draw.choice((None, 2)),
                    5,
                )
                for order in draw.sample(range(6), 3)
            ]
            told = {
                "at": [f"{number}.jsonl", place], "last": last, "lies": ["commune", draw.choice(("04", "19")), None, None],
                "area": draw.choice((None, ["04", "", f"Đơn vị {unit}", said_text(said)])), "codes": 1 << draw.randint(0, 2),
                "counts": [draw.randint(0, 3) for _ in range(7)], "grade": draw.randint(-1, 3),
            }  # fmt: skip
            its_key = key(unit, first, f"{draw.random():.8f}", number * 1_000_000 + place)
            made.append(entry(its_key, json.dumps(told, ensure_ascii=False).encode()))
        store.entries(number).write(sorted(made))
    return numbers


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_portions_come_to_what_all_units_come_to(jobs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many processes add up: the sums of one, and the same problems of units given twice."""
    monkeypatch.setattr(runs, "FAN_IN", 3)
    areas = Areas(open_rulebook())
    store = Store(tmp_path)
    numbers = stored(store, random.Random(jobs))
    whole = Collected(Sums(areas, 4))
    for _ in whole.walk(merged(runs_of(store, numbers), tmp_path, kept=True)):
        pass
    tasks = groups(numbers, jobs)
    assert [number for task in tasks for number in task] == numbers
    for group, its in enumerate(tasks):
        spread(store, its, group, jobs)
    parts = [amounts_of(store, portion, len(tasks), areas, 4) for portion in range(jobs)]
    added = Collected(Sums(areas, 4))
    for part in parts:
        added.absorb(part)
    assert len(whole.twice) > 5 and whole.units > 50
    assert (plain(added.amounts()), list(added.sums.rows())) == (plain(whole.amounts()), list(whole.sums.rows()))
    assert sum(part.units > 0 for part in parts) == jobs


def plain(amounts: Amounts) -> Amounts:
    """Without an order where none is meant."""
    return amounts._replace(
        totals=(), counts=list(amounts.counts), lies=sorted(amounts.lies), grades=sorted(amounts.grades)
    )
