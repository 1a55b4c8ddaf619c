"""The report for people: what it says is what the result says, in any language, whatever texts a record holds."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import re
import sys
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from running import CRITICAL, MAJOR, check, danchu, only, record, shuffled, with_events, write

pytest.importorskip("jinja2", reason="Jinja2 (pip install 'danchu[report]') is not installed")

from checker.explain import Words
from checker.html_report.file_names import FileNames
from checker.html_report.fleet_view import MOST_TARGETS, fleet_view
from checker.html_report.heat_view import MOST, heat_maps
from checker.html_report.leads import leads, split
from checker.html_report.render import Pages
from checker.html_report.tally import Cell, Tally
from checker.html_report.unit_view import UnitTeller
from checker.places import Gazetteer
from checker.rulebook.book import open_rulebook
from checker.texts import RESULT_LABELS
from checker.whole import Units, Whole

ROOT = Path(__file__).resolve().parent.parent
GOLDEN = ROOT / "tests" / "golden"
BOOK = open_rulebook()
SAMPLES = ROOT / "samples" / "cao-bang"
Capture = pytest.CaptureFixture[str]
EVIL = "Xã </title></script><script>alert(1)</script><img src=x onerror=alert(2)> & \"A\" 'B' {{ 7*7 }} \u2028"


class Outline(HTMLParser):
    """Tags that make the structure of a page with the words in them, line by line; style and scripts left out."""

    SHOWN = frozenset({
        "title", "header", "main", "nav", "section", "h1", "h2", "h3", "summary", "dt", "dd", "p", "li", "th", "td", "caption",
        "label", "legend", "option", "button", "svg", "text", "a",
    })  # fmt: skip
    KEPT = (
        "class",
        "role",
        "scope",
        "href",
        "id",
        "aria-label",
        "aria-labelledby",
        "data-result",
        "data-count",
        "hidden",
    )

    def __init__(self, text: str) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.skipping = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.skipping = tag in ("style", "script")
        if tag in self.SHOWN:
            kept = "".join(f" {name}={value}" for name, value in attrs if name in self.KEPT)
            self.lines.append(f"<{tag}{kept}>")

    def handle_endtag(self, tag: str) -> None:
        self.skipping = False

    def handle_data(self, data: str) -> None:
        if data.strip() and not self.skipping:
            self.lines.append(f"  {' '.join(data.split())}")

    @property
    def steady(self) -> str:
        """Without what changes with every change of a rule or of the version."""
        return re.sub(r"danchu [\w.]+;|[0-9a-f]{64}", "…", "\n".join(self.lines)) + "\n"


def result(capsys: Capture, *arguments: str | Path) -> dict[str, Any]:
    """The JSON result of the same records."""
    return check(capsys, *arguments, "--format", "json").result


def page(capsys: Capture, folder: Path, *arguments: str | Path, name: str = "x.html") -> str:
    """The main page of these records."""
    made = check(capsys, *arguments, "--format", "html", "--output", folder / name)
    assert made.out == "" and re.fullmatch(r"(Đã ghi|Written:) .*SHA-256 [0-9a-f]{64}.*\n", made.err), made.err
    return (folder / name).read_text(encoding="utf-8")


def data_of(text: str) -> dict[str, Any]:
    """What the page of a fleet hands to its script."""
    found = re.search(r'<script type="application/json" id="du-lieu">(.*?)</script>', text, re.S)
    assert found
    return dict(json.loads(found[1]))


def table(text: str, place: str) -> list[list[str]]:
    """The cells of the rows of a table, in words."""
    body = re.search(rf'<table id="{place}".*?<tbody>(.*?)</tbody>', text, re.S)
    assert body
    rows = re.findall(r"<tr[^>]*>(.*?)</tr>", body[1], re.S)
    cells = [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S) for row in rows]
    return [[" ".join(re.sub(r"<[^>]+>", "", cell).split()) for cell in row] for row in cells]


def tiles(text: str) -> dict[str, int]:
    """Counts by result as they stand in the page."""
    return {name: int(n) for name, n in re.findall(r'data-count="(\w+)"><b>(\d+)</b>', text)}


def outlined(kind: str, folder: Path) -> list[str | Path]:
    """What is checked for a golden outline."""
    if kind == "fleet":
        return [*small_fleet(folder), *only(CRITICAL, MAJOR)]
    return [
        GOLDEN / "mot-phan.yaml",
        *only("CB-1.1.a-1", "CB-1.1.d-1", "CB-1.1.e-1", "CB-1.1.e-2", "CB-1.2.c-12", "CB-1.2.d-7"),
    ]


def small_fleet(folder: Path) -> list[Path]:
    """Three units: one does everything, one nothing, one does not say."""
    return write(
        folder, record("xa-a"), with_events("xa-b", people_dialogue=[], public_service_inspection=[]),
        with_events("xa-c", people_dialogue=None),
    )  # fmt: skip


# one unit


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_structure_of_a_units_page(capsys: Capture, tmp_path: Path, lang: str) -> None:
    """Headings, lines, slots and words are what somebody read and found right."""
    text = page(capsys, tmp_path, *outlined("unit", tmp_path), "--lang", lang)
    assert Outline(text).steady == (GOLDEN / "html" / f"unit.{lang}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["xa-dong-khe-lan-lon", "xa-ha-lang-dang-nhap", "truong-thcs-nguyen-binh"])
def test_a_units_page_says_what_the_result_says(capsys: Capture, tmp_path: Path, name: str) -> None:
    """Counts, score, interval, grade; every finding once, with all its slots."""
    file = SAMPLES / f"{name}.yaml"
    text = page(capsys, tmp_path, file)
    (unit,) = result(capsys, file)["units"]
    counts = Counter(item["result"] for item in unit["findings"])
    assert tiles(text) == {label: counts[label] for label in RESULT_LABELS if label != "error"}
    shown = re.findall(r'<details data-result="(\w+)">.*?<span class="id">([^<]+)</span>', text, re.S)
    assert sorted(shown) == sorted((item["result"], item["rule"]) for item in unit["findings"])
    slots = [slot for item in unit["findings"] for slot in item["explanation"].values() if slot]
    assert Counter(re.findall(r"<dd>(.*?)</dd></div>", text.split("<main", 1)[1])) >= Counter(map(escaped, slots))
    for number in (unit["score"]["value"], *unit["score"]["interval"]):
        assert f"{number:.2f}".rstrip("0").rstrip(".").replace(".", ",") in text
    assert f"Xếp loại: {unit['score']['grade']}" in text


def escaped(text: str) -> str:
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&#34;").replace("'", "&#39;")
    )


def test_what_has_to_be_done_comes_first(capsys: Capture, tmp_path: Path) -> None:
    """Violations before what is unknown, deadlines by day, what is met at the end."""
    text = page(capsys, tmp_path, SAMPLES / "xa-dong-khe-lan-lon.yaml")
    sections = re.findall(r'<section class="found (\w+)"', text)
    assert sections == ["fail", "unknown", "manual", "not_due", "pass", "not_applicable"]
    due = re.findall(r"hạn (\d\d)/(\d\d)/(\d{4}) · còn (\d+) ngày", text)
    assert due and [int(item[3]) for item in due] == sorted(int(item[3]) for item in due)
    severities = re.findall(r"· (nghiêm trọng|quan trọng|thường) ·", text)
    assert severities == sorted(severities, key=["nghiêm trọng", "quan trọng", "thường"].index)


WAIVED = """schema: danchu/waivers/1
waivers:
  - {unit: xa-a, rule: CB-1.1.e-1, authority: Ủy ban nhân dân tỉnh, decision: 12/QĐ-UBND, reason: Thiên tai,
     from: 01/12/2025, until: 2026-01-31}
  - {unit: xa-z, rule: CB-1.1.e-1, authority: Ủy ban nhân dân tỉnh, decision: 13/QĐ-UBND, reason: Thiên tai,
     from: 01/12/2025, until: 2026-01-31}
overrides:
  - {unit: xa-a, rule: CB-1.2.d-7, old: fail, new: pass, by: Đoàn kiểm tra số 1, on: 2026-01-10, why: Có biên bản}
"""


def test_what_people_decided_is_told(capsys: Capture, tmp_path: Path) -> None:
    """A waived violation stands apart, with its decision; an override names who; one without effect is listed."""
    (tmp_path / "m.yaml").write_text(WAIVED, encoding="utf-8")
    files = write(tmp_path, with_events(people_dialogue=[], public_service_inspection=[]))
    text = page(capsys, tmp_path, *files, *only(CRITICAL, MAJOR), "--waivers", tmp_path / "m.yaml")
    assert re.findall(r'<details data-result="(\w+)">', text) == ["waived", "pass"]
    assert "Được miễn theo 12/QĐ-UBND của Ủy ban nhân dân tỉnh, từ 01/12/2025 đến 31/01/2026: Thiên tai" in text
    assert "Đoàn kiểm tra số 1 sửa kết quả ngày 10/01/2026, từ “Vi phạm” thành “Đạt”: Có biên bản" in text
    assert "– xa-z · CB-1.1.e-1: không có hồ sơ của đơn vị này" in text
    assert "Không có vi phạm." in text


def test_groups_of_a_profile(capsys: Capture, tmp_path: Path) -> None:
    """Points by group, as in the result, and what the profile changes."""
    file = SAMPLES / "xa-dong-khe-lan-lon.yaml"
    profile = ("--profile", "nhom-tieu-chi-cap-xa")
    text = page(capsys, tmp_path, file, *profile)
    (unit,) = result(capsys, file, *profile)["units"]
    labels = [f"{group['id']}. {group['label']}" for group in unit["score"]["groups"]]
    assert [label for label in labels if f'<th scope="row">{label}</th>' in text] == labels and labels
    assert "Theo hồ sơ chấm điểm “Nhóm tiêu chí A–H cho đơn vị cấp xã”" in text


def test_a_unit_without_score(capsys: Capture, tmp_path: Path) -> None:
    """No number is made up where nothing is scored."""
    files = write(tmp_path, record(unit={**record()["unit"], "kind": "village", "level": "village"}))
    text = page(capsys, tmp_path, *files, *only(CRITICAL))
    assert "Không có điểm: không có nghĩa vụ nào được tính." in text and "<svg" not in text


# a fleet


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_structure_of_a_fleets_page(capsys: Capture, tmp_path: Path, lang: str) -> None:
    """Tiles, chart, targets, heat map, duties, units, deadlines: what somebody read and found right."""
    text = page(capsys, tmp_path, *outlined("fleet", tmp_path), "--lang", lang)
    assert Outline(text).steady == (GOLDEN / "html" / f"fleet.{lang}.txt").read_text(encoding="utf-8")


def test_a_fleets_page_says_what_the_result_says(capsys: Capture, tmp_path: Path) -> None:
    """Counts, grades, bins, duties, areas by topic, targets and units, added up here from the JSON result."""
    text = page(capsys, tmp_path, SAMPLES)
    made = result(capsys, SAMPLES)
    found = [item for unit in made["units"] for item in unit["findings"]]
    counts = Counter(item["result"] for item in found)
    assert tiles(text) == {label: counts[label] for label in RESULT_LABELS if label != "error"}
    scores = [unit["score"] for unit in made["units"]]
    grades = dict(re.findall(r'<span class="grade \w+">([^<]+)</span></th><td class="number">(\d+)</td>', text))
    expected = Counter(score["grade"] for score in scores)
    assert {name: int(n) for name, n in grades.items() if int(n)} == dict(expected)
    bins = [int(n) for n in re.findall(r'<text class="on"[^>]*>(\d+)</text>', text)]
    assert bins == [sum(min(9, int(score["value"] // 10)) == place for score in scores) for place in range(10)]
    assert duties_of(text) == duties_from(made)
    assert heat_of(text) == heat_from(made)
    targets = [(row[2].split(" ")[0], row[5][2:]) for row in table(text, "bang-dia-ban")]
    met = {True: "Đạt", False: "Chưa đạt", None: "Không đặt chỉ tiêu"}
    assert targets == [(row["share"] or "–", met[row["met"]]) for row in made["areas"]]
    data = data_of(text)
    rows = {row[2]: row for row in data["rows"]}
    for unit in made["units"]:
        own = Counter(item["result"] for item in unit["findings"])
        row = rows[f"dv-{unit['unit']['id']}"]
        score = unit["score"]
        assert [data["leads"][row[0]] + row[1], row[6], row[7]] == [
            unit["unit"]["name"],
            score["value"],
            score["interval"][1],
        ]
        assert row[9:] == [own[name] for name in ("fail", "unknown", "manual", "not_due", "pass")]


def duties_of(text: str) -> dict[str, list[int]]:
    ids = re.findall(r'<span class="told"><span class="id">([^<]+)</span>', text)
    return {name: [int(n) for n in row[3:8]] for name, row in zip(ids, table(text, "bang-nghia-vu"), strict=True)}


def duties_from(made: dict[str, Any]) -> dict[str, list[int]]:
    """Units by their worst window, rule by rule."""
    order = ["fail", "unknown", "manual", "not_due", "pass"]
    counted: dict[str, list[int]] = {}
    for unit in made["units"]:
        for name in {item["rule"] for item in unit["findings"]}:
            results = {item["result"] for item in unit["findings"] if item["rule"] == name}
            worst = next((one for one in order if one in results), None)
            if worst:
                counted.setdefault(name, [0] * 5)[order.index(worst)] += 1
    return counted


def heat_of(text: str) -> dict[str, list[str]]:
    body = re.search(r'<table class="heat".*?<tbody>(.*?)</tbody>', text, re.S)
    assert body
    rows = re.findall(r'<tr><th scope="row">(.*?)</th>(.*?)</tr>', body[1])
    return {area: re.findall(r'title="([^"]+)"', cells) for area, cells in rows}


def heat_from(made: dict[str, Any]) -> dict[str, list[str]]:
    """Met and decided by area: all topics together, then each in the order of the topics."""
    cells: dict[str, dict[str, list[int]]] = {}
    names = Gazetteer()
    for unit in made["units"]:
        codes = unit["unit"]["commune"], unit["unit"]["province"]
        area = ", ".join(names.called(code) for code in codes if code)
        area = area if codes[0] else f"cấp tỉnh, cấp huyện, {area}"
        for item in unit["findings"]:
            if item["scored"] and item["result"] in ("pass", "fail"):
                topic = BOOK.by_id[item["rule"]][0]["topic"]
                cell = cells.setdefault(area, {}).setdefault(topic, [0, 0])
                cell[0] += item["result"] == "pass"
                cell[1] += 1
    every = {area: [sum(n) for n in zip(*own.values(), strict=True)] for area, own in cells.items()}
    return {
        area: [f"{met}/{all_}" for met, all_ in [every[area], *(own[one] for one in BOOK.topics if one in own)]]
        for area, own in cells.items()
    }


def test_each_unit_has_a_page_of_its_own(capsys: Capture, tmp_path: Path) -> None:
    """Linked from the overview and back; the same as the page of that unit alone, but for the way back and the period."""
    files = small_fleet(tmp_path)
    text = page(capsys, tmp_path, *files, *only(CRITICAL), name="báo cáo.html")
    folder = tmp_path / "báo cáo-units"
    names = sorted(file.name for file in folder.iterdir())
    assert names == ["dv-xa-a.html", "dv-xa-b.html", "dv-xa-c.html"]
    assert re.findall(r'<th scope="row"><a href="([^"]+)">', text) == [
        f"b%C3%A1o%20c%C3%A1o-units/dv-{name}.html" for name in ("xa-b", "xa-c", "xa-a")
    ]
    own = (folder / "dv-xa-b.html").read_text(encoding="utf-8")
    way = '<p class="back"><a href="../b%C3%A1o%20c%C3%A1o.html"><span aria-hidden="true">← </span>Về trang tổng hợp</a></p>'
    assert own.replace(way, "") == page(capsys, tmp_path, files[1], *only(CRITICAL), name="mot.html")


def test_two_periods_of_a_unit_and_ids_that_differ_in_case(capsys: Capture, tmp_path: Path) -> None:
    """Each has a page, also where the file system knows no capitals."""
    earlier = record("XA-a", period={"from": "2024-01-01", "to": "2024-12-31"}, events={})
    text = page(capsys, tmp_path, *write(tmp_path, record("xa-a"), record("XA-a"), earlier), *only(CRITICAL))
    names = [file.name for file in (tmp_path / "x-units").iterdir()]
    assert len({name.lower() for name in names}) == 3
    assert {row[2] + ".html" for row in data_of(text)["rows"]} == set(names)
    assert "2 đơn vị, 3 hồ sơ" in text and "khác nhau theo hồ sơ" in text
    assert {row[3] for row in table(text, "bang-don-vi")} == {"2024", "2025"}


def test_file_names() -> None:
    """Names that Windows reserves, hidden files and capitals do no harm; a second record has a number."""
    names = FileNames()
    made = [names.take(identity) for identity in ("con", "..", "xa-a", "XA-A", "xa-a", "Xa-a")]
    assert made[:3] == ["dv-con", "dv-..", "dv-xa-a"] and made[4] == "dv-xa-a~2"
    assert len({name.lower() for name in made}) == len(made)


def test_beginnings_that_many_names_share() -> None:
    """Whole words, as long as enough names have them; every name can be put together again."""
    names = [f"Ủy ban nhân dân xã {n}" for n in range(40)] + ["Ủy ban Mặt trận xã 1", "Ủy", "", "  hai dấu cách "]
    found = leads(names)
    assert found == ["", "Ủy ", "Ủy ban ", "Ủy ban nhân ", "Ủy ban nhân dân ", "Ủy ban nhân dân xã "]
    places = {lead: place for place, lead in enumerate(found)}
    parts = [split(name, places) for name in names]
    assert [found[place] + rest for place, rest in parts] == names
    assert parts[7] == (5, "7") and parts[-3:] == [(0, "Ủy"), (0, ""), (0, "  hai dấu cách ")]


def test_no_record_at_all(capsys: Capture, tmp_path: Path) -> None:
    """An overview of nothing, and the exit code that says so."""
    (tmp_path / "trong").mkdir()
    made = check(capsys, tmp_path / "trong", "--format", "html", "--output", tmp_path / "x.html")
    text = (tmp_path / "x.html").read_text(encoding="utf-8")
    assert made.code == 3 and "0 đơn vị" in text and "Chưa có kết luận nào để tổng hợp." in text


def test_a_fleet_of_many_communes_is_told_by_province() -> None:
    """Then the lowest communes; a bound on the rows, whatever comes."""

    def cells(met: int, decided: int) -> dict[str, Cell]:
        cell = Cell()
        cell.add(met, decided)
        return {"dialogue": cell, "training": Cell()} if decided else {}

    codes = [code for code, spot in Gazetteer().places.items() if spot.parent == "04"]
    others = [code for code, spot in Gazetteer().places.items() if spot.parent == "31"]
    heat = {("04", code): cells(1, 2) for code in codes} | {("31", code): cells(0, 1) for code in others}
    heat |= {("04", None): cells(3, 4), ("31", "00000"): cells(0, 0)}
    provinces, communes = heat_maps(heat, BOOK.topics, Gazetteer(), "vi")
    total = len(codes) + len(others)
    assert total > MOST and communes.heading == f"{MOST} xã có tỷ lệ thấp nhất trong {total} xã"
    assert [(row.area, row.cells[0].counted) for row in provinces.rows] == [
        ("thành phố Hải Phòng", f"0/{len(others)}"), ("tỉnh Cao Bằng", f"{len(codes) + 3}/{2 * len(codes) + 4}"),
    ]  # fmt: skip
    assert len(communes.rows) == MOST
    assert [row.cells[0].percent for row in communes.rows] == ["0"] * len(others) + ["50"] * (MOST - len(others))
    assert {row.cells[1].mark for row in communes.rows} == {"–"}


def whole_of(units: list[dict[str, Any]], areas: list[Any], head: dict[str, Any], lang: str = "vi") -> Whole:
    words = Words(BOOK.facts, BOOK.notes, BOOK.actors, lang)
    lines: Any = [json.dumps(unit).encode() for unit in units]
    return Whole(head, Units(lines), areas, {"without_effect": []}, BOOK, words, Gazetteer())


def test_too_many_targets_are_cut_and_that_is_said(capsys: Capture, tmp_path: Path) -> None:
    """Those not met come first; the page names how many there are."""
    made = result(capsys, *small_fleet(tmp_path), *only(CRITICAL))
    (missed,) = made["areas"]
    met = {**missed, "met": True}
    head = {name: made[name] for name in ("as_of", "period", "rulebook", "checker", "profile")}
    whole = whole_of([], [met] * MOST_TARGETS + [missed], head)
    view = fleet_view(Tally(BOOK), whole, UnitTeller(whole))
    assert (len(view.targets), view.targets_total, view.targets[0].verdict) == (
        MOST_TARGETS,
        MOST_TARGETS + 1,
        "not_met",
    )
    text = b"".join(Pages(whole).fleet(Tally(BOOK), "x-units")).decode()
    assert f"Hiện {MOST_TARGETS} trong {MOST_TARGETS + 1} dòng, địa bàn chưa đạt trước" in text


# every page


def test_texts_of_records_stay_texts(capsys: Capture, tmp_path: Path) -> None:
    """A name that would be mark-up, script or template is shown as it is written, in both kinds of page."""
    evil = record("xa-x")
    evil["unit"]["name"] = EVIL
    page(capsys, tmp_path, *write(tmp_path, evil, record("xa-y")), *only(CRITICAL))
    alone = page(capsys, tmp_path, *write(tmp_path, evil), *only(CRITICAL), name="mot.html")
    fleet = (tmp_path / "x.html").read_text(encoding="utf-8")
    for text in (alone, fleet, (tmp_path / "x-units" / "dv-xa-x.html").read_text(encoding="utf-8")):
        assert "<img" not in text and "alert(1)</script>" not in text
        assert text.count("<script") == (1 if text is not fleet else 2)
    assert f"<h1>{escaped(EVIL)}</h1>" in alone
    data = data_of(fleet)
    assert EVIL in [data["leads"][row[0]] + row[1] for row in data["rows"]]


@pytest.mark.parametrize("source", ["one", "fleet"])
def test_no_page_asks_for_a_network(capsys: Capture, tmp_path: Path, source: str) -> None:
    """Nothing names an address; the policy allows exactly the style and script that stand in the page."""
    text = page(capsys, tmp_path, SAMPLES / "xa-moi-thach-an.yaml" if source == "one" else SAMPLES)
    assert re.findall(r"https?:|//[a-z]+\.|@import|url\(|\ssrc=|<link|<iframe|\sstyle=|\son\w+=", text) == []
    style, script = (re.search(rf"<{tag}>(.*?)</{tag}>", text, re.S) for tag in ("style", "script"))
    assert style and script
    hashes = [base64.b64encode(hashlib.sha256(found[1].encode()).digest()).decode() for found in (style, script)]
    policy = (
        f"default-src 'none'; style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'; "
        "base-uri 'none'; form-action 'none'"
    )
    found = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text)
    assert found and found[1].replace("&#39;", "'") == policy


def test_the_same_records_give_the_same_bytes(capsys: Capture, tmp_path: Path) -> None:
    """In any order of files and of what stands in them, with either engine."""
    made = []
    for place, engine in enumerate(("plain", "plain", "durable")):
        if engine == "durable":
            pytest.importorskip("durable", reason="durable-rules is not installed")
        folder = tmp_path / str(place)
        folder.mkdir()
        dice = random.Random(place)
        records = [record("xa-a"), with_events("xa-b", people_dialogue=[]), with_events("xa-c", people_dialogue=None)]
        files = write(folder, *(shuffled(item, dice) for item in records))
        danchu(
            capsys, "check", *dice.sample(files, len(files)), *only(CRITICAL, MAJOR), "--as-of", "2026-01-15",
            "--engine", engine, "--format", "html", "--output", folder / "x.html",
        )  # fmt: skip
        pages = sorted(folder.glob("**/*.html"))
        made.append([(file.relative_to(folder).as_posix(), file.read_bytes()) for file in pages])
    assert len(made[0]) == 4 and made[0] == made[1] == made[2]


def test_the_exit_code_is_that_of_the_check(capsys: Capture, tmp_path: Path) -> None:
    """1 with violations; without a file the command says what it wants."""
    files = small_fleet(tmp_path)
    assert check(capsys, *files, "--format", "html", "--output", tmp_path / "x.html").code == 1
    made = check(capsys, *files, "--format", "html")
    assert (made.code, made.err) == (2, "Định dạng này ghi ra tệp; thêm --output TỆP.\n")


def test_without_jinja_the_command_says_what_to_install(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is written, and the extra is named."""
    for name in [name for name in sys.modules if name.startswith("checker.html_report")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "jinja2", None)
    made = check(capsys, *write(tmp_path, record()), "--format", "html", "--output", tmp_path / "x.html")
    assert made.code == 2 and "pip install 'danchu[report]'" in made.err and not (tmp_path / "x.html").exists()


def brightness(colour: str) -> float:
    """Relative luminance as WCAG 2.2 has it."""
    levels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in levels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_colours_stand_out() -> None:
    """Letters on the grounds of grades and shares, in tables and in the bands of the scale: at least 4.5 to 1."""
    folder = ROOT / "checker" / "html_report" / "assets"
    style = "".join((folder / name).read_text(encoding="utf-8") for name in ("report.css", "fleet.css"))
    base = (ROOT / "checker" / "html" / "assets" / "base.css").read_text(encoding="utf-8")
    named = dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", base))
    pairs = [(named["text"], ground) for ground in re.findall(r"\.h\d \{ background: (#[0-9a-f]{6})", style)]
    grades = re.findall(r"color: var\(--(\w+)\); background: (#[0-9a-f]{6}); fill: (#[0-9a-f]{6})", style)
    for name, ground, band in grades:
        pairs += [(named[name], ground), (named["text"], band)]
    assert (len(pairs), len(grades)) == (11, 3)
    for letters, ground in pairs:
        light, dark = sorted((brightness(letters), brightness(ground)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (letters, ground)


@pytest.mark.slow
def test_ten_thousand_units_fit_into_two_megabytes() -> None:
    """Generated units of every document with long names and their own pages; nothing of the list is left out."""
    sys.path.insert(0, str(ROOT / "tests"))
    from oracle.fleet import fleet

    from checker.check import Checker
    from checker.decide import process_decider
    from checker.dispositions import Desk
    from checker.errors import Place
    from checker.missing_documents import Library
    from checker.read import RecordReader
    from checker.result import unit_result

    places = Gazetteer()
    communes = [(code, spot.parent) for code, spot in places.places.items() if spot.parent]
    reader = RecordReader(BOOK.facts, BOOK.actors, BOOK.entries)
    words = Words(BOOK.facts, BOOK.notes, BOOK.actors, "vi")
    checker = Checker(BOOK, 739631, decider=process_decider())
    library, desk = Library(BOOK, places), Desk((), 739631)
    drafts = []
    for text, _ in fleet(ROOT / "rules", 200, 11):
        read = reader.read_json(json.dumps(text).encode(), Place("fleet"))
        assert read.record is not None
        drafts.append(unit_result(checker.check(read.record), checker, library, words, desk, "0" * 64).data)
    tally, names = Tally(BOOK), FileNames()
    for number in range(10_000):
        data = drafts[number % len(drafts)]
        commune, province = communes[number % len(communes)]
        unit = {
            **data["unit"], "id": f"{province}-{commune}-don-vi-{number:05}", "province": province, "commune": commune,
            "name": f"Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở {places.called(commune)} số {number}",
        }  # fmt: skip
        tally.add({**data, "unit": unit}, names.take(unit["id"]))
    head = {
        "as_of": "2026-01-15", "period": None, "profile": None, "checker": {"version": "0"},
        "rulebook": {"sha256": "0" * 64, "signoff": {"signed": 0, "stale": 0, "unsigned": 1, "changed": []}},
    }  # fmt: skip
    row = {
        "province": "04", "commune": "01273", "period": {"from": "2025-01-01", "to": "2025-12-31"}, "rule": CRITICAL,
        "of": "units", "share": "1/3", "interval": ["1/4", "2/4"], "target": "1", "met": False, "pass": 1, "fail": 2,
        "unknown": 1, "not_due": 0, "manual": 0, "units_not_meeting": [f"Ủy ban nhân dân xã {n}" for n in range(9)],
    }  # fmt: skip
    whole = whole_of([], [row] * 10_000, head)
    content = b"".join(Pages(whole).fleet(tally, "x-units"))
    assert len(data_of(content.decode())["rows"]) == 10_000
    assert len(content) < 2_000_000


if __name__ == "__main__":  # rewrites the golden outlines; read the difference before it is kept
    import tempfile

    from checker.cli.main import run

    for kind, lang in ((kind, lang) for kind in ("unit", "fleet") for lang in ("vi", "en")):
        with tempfile.TemporaryDirectory() as name:
            made_here = Path(name)
            target = made_here / "x.html"
            options = ["--as-of", "2026-01-15", "--engine", "plain", "--format", "html", "--output", str(target)]
            run(["check", *map(str, outlined(kind, made_here)), "--lang", lang, *options])
            outline = Outline(target.read_text(encoding="utf-8")).steady
            (GOLDEN / "html" / f"{kind}.{lang}.txt").write_text(outline, encoding="utf-8")
