"""Lifelike fleets: the same from the same seed, valid, as their assumptions say, and judged alike by checker and oracle."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
import unicodedata
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
import zstandard

sys.path.insert(0, str(Path(__file__).parent))

from running import danchu
from test_agreement import RULES, Both

from checker.check import Checker
from checker.days import parse_day, window_of
from checker.decide import process_decider
from checker.errors import Place
from checker.findings import findings
from checker.fleet.assumptions import SHIPPED, assumptions
from checker.fleet.chance import Quotas, shuffled
from checker.fleet.files import writer_of
from checker.fleet.fleet import Fleet, Made, Wish
from checker.fleet.population import conduct_of
from checker.people_files import PeopleFileError
from checker.places import Gazetteer
from checker.read import RecordReader
from checker.rulebook.book import open_rulebook

ROOT = Path(__file__).resolve().parent.parent
BOOK = open_rulebook()
TAKEN = assumptions()
READER = RecordReader(BOOK.facts, BOOK.actors, BOOK.entries)
REFORM = parse_day(TAKEN.reform)
SEED = 7
YEAR = (window_of("2025"),)
AS_OF = date(2026, 2, 15)


@cache
def fleet(periods: tuple[tuple[int, int], ...] = YEAR, bound: float | None = 1.0) -> Fleet:
    """A fleet of a seed; plans are compiled once for all tests."""
    return Fleet(BOOK, TAKEN, Gazetteer(), Wish(SEED, periods, bound=bound))


@cache
def made(units: int) -> tuple[Made, ...]:
    """Records of 2025 of units that a document binds."""
    return tuple(fleet().records(units))


def generate(capsys: pytest.CaptureFixture[str], target: Path, units: int, *more: str) -> tuple[bytes, str]:
    """What `danchu samples generate` writes into a file, and what it says; in one province, which is faster."""
    more = more if "--place" in more else ("--place", "04", *more)
    outcome = danchu(
        capsys, "samples", "generate", "--units", str(units), "--seed", "7", "--output", target, *more
    )  # fmt: skip
    assert (outcome.code, outcome.err) == (0, "")
    return (target.read_bytes() if target.is_file() else b""), outcome.out


def test_a_smaller_fleet_is_the_beginning_of_a_larger_one(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Unit k does not depend on how many there are; in order of ids the file only grows."""
    small, _ = generate(capsys, tmp_path / "a.jsonl", 50)
    large, _ = generate(capsys, tmp_path / "b.jsonl", 100)
    assert large.startswith(small)
    ids = [json.loads(line)["unit"]["id"] for line in large.splitlines()]
    assert ids == sorted(set(ids))
    assert len(ids) == 100


@pytest.mark.slow
def test_the_same_bytes_whatever_the_hash_seed(tmp_path: Path) -> None:
    """Nothing rests on the order of a set or on hash(): two interpreters with other hash seeds write the same."""
    files = [tmp_path / f"{seed}.jsonl" for seed in (1, 20)]
    options = ["samples", "generate", "--units", "30", "--place", "04", "--output"]
    for seed, file in zip(("1", "20"), files, strict=True):
        subprocess.run(
            [sys.executable, "-m", "checker.cli.main", *options, str(file)], check=True, capture_output=True, cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )  # fmt: skip
    assert files[0].read_bytes() == files[1].read_bytes() != b""


def test_compressed_files_hold_the_same_lines() -> None:
    """By the suffix: plain, gzip, Zstandard; a compressed file is the same twice."""
    plain = "".join(f"{one.text}\n" for one in made(500)[:50]).encode()

    def packed(name: str) -> bytes:
        writer = writer_of(name, "vi")
        assert writer is not None
        stream = io.BytesIO()
        with writer(stream) as sink:
            for one in made(500)[:50]:
                sink.add(one)
        return stream.getvalue()

    assert packed("a.jsonl") == plain
    assert packed("a.parquet") == packed("b.parquet")
    texts = pq.read_table(io.BytesIO(packed("a.parquet"))).column("record").to_pylist()
    assert texts == plain.decode().splitlines()
    assert packed("a.jsonl.gz") == packed("b.jsonl.gz")
    assert gzip.decompress(packed("a.jsonl.gz")) == plain
    assert zstandard.ZstdDecompressor().stream_reader(packed("a.jsonl.zst")).read() == plain


def test_a_folder_holds_the_same_records(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A name without a suffix is a folder of YAML files, each a valid record with the same content."""
    _, said = generate(capsys, tmp_path / "ho-so", 8)
    files = sorted((tmp_path / "ho-so").iterdir())
    read = [READER.read_yaml(file.read_bytes(), Place(file.name)).record for file in files]
    plain, _ = generate(capsys, tmp_path / "a.jsonl", 8)
    assert read == [READER.read_json(line, Place("")).record for line in plain.splitlines()]
    assert said.startswith("Đã ghi 8 hồ sơ của 8 đơn vị vào ")
    used = danchu(capsys, "samples", "generate", "--units", "2", "--output", tmp_path / "ho-so")
    assert (used.code, "cần một thư mục mới hoặc trống" in used.err) == (2, True)


def test_shuffled_is_the_same_records_in_another_order() -> None:
    """No record is lost or doubled."""
    ordered = [one.text for one in made(500)[:60]]
    mixed = [one.text for one in fleet().records(60, shuffle=True)]
    assert (mixed != ordered, sorted(mixed)) == (True, sorted(ordered))
    for count in (1, 2, 7, 1000):
        assert sorted(shuffled(index, count, 3) for index in range(count)) == list(range(count))


def test_every_record_is_valid_and_nfc() -> None:
    """Whatever a unit does wrong, its record can be read; ids are unique and names in composed letters."""
    records = made(500)
    problems = [READER.read_json(one.text.encode(), Place("")).problems for one in records]
    assert [found for found in problems if found] == []
    assert len({one.unit.id for one in records}) == len(records)
    assert all(unicodedata.is_normalized("NFC", one.text) for one in records)
    assert {one.odd for one in records} == {"", *TAKEN.contradictions.model_dump()}


def test_what_is_bad_on_purpose_is_refused_and_nothing_else(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:  # fmt: skip
    """The command says how many records of each sort are invalid; `validate` refuses as many, for these reasons."""
    target = tmp_path / "a.jsonl"
    _, said = generate(capsys, target, 300, "--bad", "0.1", "--lang", "en")
    lines = dict(line.removeprefix("  - ").rsplit(": ", 1) for line in said.splitlines() if line.startswith("  - "))
    told = int(
        next(line for line in said.splitlines() if line.startswith("Records invalid")).rsplit(": ", 1)[1].strip(".")
    )
    assert told == sum(map(int, lines.values()))
    assert len(lines) == 5
    outcome = danchu(capsys, "validate", target, "--lang", "en")
    refused = Counter(
        line.partition("record on line ")[2].split(",")[0].split(":")[0] for line in outcome.err.splitlines()
    )
    assert (outcome.code, len(refused)) == (3, told)
    assert outcome.out.strip().endswith(f"{300 - told}.")
    twice = [line for line in outcome.err.splitlines() if "already given" in line]
    assert len(twice) == int(lines["the unit and period of another record"])


def test_the_mix_is_that_of_the_assumptions() -> None:
    """In a block of units every sort has its exact number, and how they do is as often as assumed."""
    block = range(TAKEN.block)
    population = fleet(bound=None).population
    rows = Counter((unit.row.kind, unit.row.level) for unit in map(population.unit, block))
    assert rows == Counter({(row.kind, row.level): row.of for row in TAKEN.units})
    total = sum(item.weight for item in TAKEN.conducts)
    found = Counter(TAKEN.conducts[conduct_of(TAKEN, SEED, number, 2025, 2025)].id for number in block)
    for conduct in TAKEN.conducts:
        assert found[conduct.id] / TAKEN.block == pytest.approx(conduct.weight / total, abs=0.03)
    territories = Counter(bool(population.unit(number).territory) for number in block)
    assert territories[True] / TAKEN.block == pytest.approx(TAKEN.bound, abs=0.03)


def test_every_kind_of_unit_is_there() -> None:
    """Two thousand units hold every kind that submits records, on both sides of the reform."""
    units = [fleet(bound=None).population.unit(number) for number in range(2000)]
    assert {unit.row.kind for unit in units} == {kind for kind, about in BOOK.actors.items() if about.get("is_unit")}
    assert {unit.life for unit in units} == {"whole", "ended", "begun"}


def test_places_come_round_before_they_come_again() -> None:
    """A commune has one People's Committee of a life until every commune of the territory has had its own."""
    seen: dict[tuple[str, str], list[str]] = {}
    for number in range(12000):
        unit = fleet(bound=None).population.unit(number)
        if unit.row.kind == TAKEN.units[2].kind and unit.territory == "":
            seen.setdefault((unit.territory, unit.life), []).append(str(unit.ground.commune))
    assert len(seen) == 3
    assert all(len(set(codes)) == len(codes) for codes in seen.values())


@cache
def judged(units: int) -> tuple[tuple[str, str], ...]:
    """(how the unit does, result) of every finding of a fleet."""
    checker = Checker(BOOK, AS_OF.toordinal(), decider=process_decider())
    told = []
    for one in made(units):
        record = READER.read_json(one.text.encode(), Place("")).record
        assert record is not None
        told += [(one.conduct, found.result) for found in findings(checker.check(record), checker, every=False)]
    return tuple(told)


@pytest.mark.slow
def test_who_does_well_meets_most_and_who_does_badly_does_not() -> None:
    """Every result comes; among met and violated, the exemplary meet nearly all and the idle a small part."""
    told = judged(500)
    results = {"pass", "fail", "not_due", "unknown", "manual", "not_applicable"}
    assert {result for _, result in told} == results
    shares = {}
    for conduct in ("exemplary", "good", "fair", "poor", "idle"):
        of = Counter(result for who, result in told if who == conduct)
        shares[conduct] = of["pass"] / (of["pass"] + of["fail"])
    assert shares["exemplary"] > 0.97
    assert list(shares.values()) == sorted(shares.values(), reverse=True)
    assert shares["idle"] < 0.45
    empty = Counter(result for who, result in told if who == "empty_form")
    assert empty["pass"] == empty["fail"] == 0


def test_grades_are_spread(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Checked as people do, the units of a fleet have every grade."""
    target = tmp_path / "a.jsonl"
    target.write_text("".join(f"{one.text}\n" for one in made(500)[:120]), encoding="utf-8")
    outcome = danchu(
        capsys, "check", target, "--as-of", AS_OF.isoformat(), "--engine", "plain", "--format", "json"
    )  # fmt: skip
    grades = Counter(unit["score"]["grade"] for unit in outcome.result["units"])
    bands = {band["grade"]["vi"] for band in BOOK.scoring["bands"]}
    assert bands <= set(grades)


def test_years_follow_units_through_the_reform() -> None:
    """Old units end, new ones begin, those that live through it change their codes; nobody has a record outside its life."""
    periods = tuple(window_of(str(year)) for year in (2024, 2025, 2026))
    through = fleet(periods)
    told: dict[str, set[tuple[int, ...]]] = {}
    changed = 0
    for number in range(60):
        records = list(through.of_unit(number))
        assert len({one.unit.id for one in records}) == 1
        told.setdefault(records[0].unit.life, set()).add(
            tuple(int(json.loads(one.text)["period"]["to"][:4]) for one in records)
        )
        units = [json.loads(one.text)["unit"] for one in records]
        changed += len({(unit["province"], unit["former_province"]) for unit in units}) > 1
        assert [READER.read_json(one.text.encode(), Place("")).problems for one in records] == [()] * len(records)
    assert told == {"whole": {(2024, 2025, 2026)}, "ended": {(2024, 2025)}, "begun": {(2025, 2026)}}
    assert changed > 8


def test_nobody_foresees_the_reform() -> None:
    """A record of before it knows neither dissolution nor today's codes; one of after it has no unit that ended."""
    before = [json.loads(one.text)["unit"] for one in fleet((window_of("2024"),)).records(60)]
    after = [json.loads(one.text)["unit"] for one in fleet((window_of("2026-H1"),)).records(60)]
    assert {unit["dissolved_on"] for unit in before} == {None}
    assert {unit["former_province"] for unit in before} == {None}
    assert any(unit["level"] == "district" for unit in before)
    assert {unit["level"] for unit in after} == {"province", "commune", "village"}
    assert {unit["founded_on"] for unit in after} == {None, TAKEN.reform}


def test_places_and_documents_narrow_a_fleet(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """--place keeps to the codes given; --bound to units that some rule of a document binds."""
    lines, _ = generate(capsys, tmp_path / "a.jsonl", 40, "--place", "04,84")
    units = [json.loads(line)["unit"] for line in lines.splitlines()]
    assert {(unit["province"], unit["former_province"]) for unit in units} == {("04", None), ("86", "84")}
    checker = Checker(BOOK, AS_OF.toordinal(), decider=process_decider())
    for one in made(500)[:120]:
        record: Any = READER.read_json(one.text.encode(), Place("")).record
        assert checker.scope(record).bound, one.unit.name


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--output", "a.txt"), "Không ghi được tệp “a.txt”"),
        (("--output", "a.jsonl", "--bad", "2"), "cần một số từ 0 đến 1"),
        (("--output", "a.jsonl", "--place", "99"), "không có mã tỉnh, mã xã “99”"),
        (("--output", "a.jsonl", "--bound", "--unbound", "0.5"), "Chỉ dùng một trong hai"),
        (("--output", "a.jsonl", "--place", "01", "--bound"), "Không còn đơn vị nào để tạo"),
        (("--output", "khong-co/a.jsonl"), "khong-co"),
    ],
    ids=["đuôi tệp", "phần", "mã", "hai phần", "không còn đơn vị", "thư mục"],
)
def test_wrong_wishes_are_told(
    options: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """The message names what was found and what is wanted; nothing is left behind."""
    monkeypatch.chdir(tmp_path)
    outcome = danchu(capsys, "samples", "generate", "--units", "3", *options)
    assert (outcome.code, words in outcome.err, list(tmp_path.iterdir())) == (2, True, [])


def test_assumptions_are_data(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """What `assumptions` prints is the file in use; another file changes the fleet, and a mistake in it is named."""
    text = danchu(capsys, "samples", "assumptions").out
    assert text == SHIPPED.read_text(encoding="utf-8")
    own = tmp_path / "rieng.yaml"
    own.write_text(text.replace("contradictory: 0.04", "contradictory: 1.0"), encoding="utf-8")
    _, said = generate(capsys, tmp_path / "a.jsonl", 10, "--assumptions", str(own))
    assert "trái nhau nhưng vẫn hợp lệ: 10." in said
    own.write_text(text.replace("drift: 0.15", "drift: nhiều"), encoding="utf-8")
    with pytest.raises(PeopleFileError, match=r"dòng \d+.*drift"):
        assumptions(own)
    own.write_text(text.replace('"*": [0, 3]', '"khac": [0, 3]'), encoding="utf-8")
    with pytest.raises(PeopleFileError, match="spare"):
        assumptions(own)


def test_quotas_are_exact_and_scattered() -> None:
    """Each block has every cell as often as it weighs, and within a cell the numbers run on without a gap."""
    quotas = Quotas([5, 3, 0, 0.01], 20, least=1)
    found = [quotas.at(number, 11) for number in range(60)]
    assert quotas.counts == [12, 7, 0, 1]
    for cell, count in enumerate(quotas.counts):
        assert sorted(within for one, within in found if one == cell) == list(range(3 * count))


@pytest.fixture(scope="module")
def both() -> Both:
    """Checker and oracle on the rules of the checkout."""
    return Both(RULES)


@pytest.mark.parametrize("units", [pytest.param(100, id="100"), pytest.param(3000, id="3000", marks=pytest.mark.slow)])
def test_checker_and_oracle_agree_on_lifelike_records(both: Both, units: int) -> None:
    """Every finding of every unit, whatever its record holds."""
    pairs = ((json.loads(one.text), AS_OF) for one in (made(500)[:units] if units < 500 else fleet().records(units)))
    different = list(both.differences(pairs))
    assert not different, f"{len(different)} differences\n" + "\n".join(different[:20])
