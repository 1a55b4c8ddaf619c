"""Amendment and repeal: which version of a rule judges a window, worked out by hand on the days around every change.

The rulebook of these tests is the real one with one small document in place of the others; every expected value is also
compared with the oracle.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from oracle.small_book import write_book
from test_agreement import Both

from checker.errors import RuleFileError
from checker.rulebook.book import open_rulebook
from checker.rulebook.lint import lint

BINDS = "binds: [commune_peoples_committee]\n"
TWO = """
versions:
  - in_force: {{from: 2024-07-12, to: {until}}}
    require: {{{first}}}
  - in_force: {{from: {since}}}
    {gap}require: {{{second}}}
"""
DIALOGUE, TWICE = "held: {fact: people_dialogue}", "held: {fact: people_dialogue, at_least: 2}"
PAPER, PAPERS = "issued: {fact: democracy_regulation}", "issued: {fact: democracy_regulation, at_least: 2}"
WITHIN = "answered: {{fact: violation_finding, closed_by: handled_on, within: {{days: {days}}}}}"
REVIEW = (
    "recurs: {{fact: half_year_review, matches: resolution_of, anchor: {{fact: staff_conference, by: resolution_on}}, "
    "every_months: 6, tolerance_months: 1, reasons: {{none: {reason}}}}}"
)
MISSING, EXPIRED = REVIEW.format(reason="missing"), REVIEW.format(reason="expired")
Expected = list[tuple[tuple[str, str] | None, str, str | None, int | None]]


def two(window: str, until: str, since: str, first: str = DIALOGUE, second: str = TWICE) -> str:
    """A rule of two versions; where days lie between them, it says why."""
    between = (date.fromisoformat(since) - date.fromisoformat(until)).days > 1
    gap = "gap: {vi: Chưa có văn bản thay thế., en: Nothing took its place yet.}\n    " if between else ""
    return f"{BINDS}window: {window}" + TWO.format(until=until, since=since, first=first, second=second, gap=gap)


def repealed(window: str, first: str, second: str, last: str = "2025-12-31") -> str:
    """Two versions with nothing in force from April to June 2025, and nothing after `last`."""
    whole = two(window, "2025-03-31", "2025-07-01", first, second)
    return whole.replace("{from: 2025-07-01}", f"{{from: 2025-07-01, to: {last}}}")


RULES = {
    "VV-nam-90": two("{every: year}", "2025-10-02", "2025-10-03"),
    "VV-nam-89": two("{every: year}", "2025-10-03", "2025-10-04"),
    "VV-nam-bai-bo": repealed("{every: year}", DIALOGUE, TWICE),
    "VV-nam-bai-bo-30": repealed("{every: year}", DIALOGUE, TWICE, "2025-12-30"),
    "VV-nua-nam": two("{every: half_year}", "2025-06-30", "2025-07-01"),
    "VV-nua-nam-02": two("{every: half_year}", "2025-07-01", "2025-07-02"),
    "VV-quy": repealed("{every: quarter}", DIALOGUE, TWICE),
    "VV-gop-nam": two("{every: quarter, roll_up: year}", "2025-06-30", "2025-07-01"),
    "VV-gop-nam-trong": two("{every: quarter, roll_up: year}", "2025-03-31", "2025-07-01"),
    "VV-mot-lan": repealed("{once: {grace: 180}}", PAPER, PAPERS),
    "VV-trang-thai": repealed("{standing: true}", PAPER, PAPERS),
    "VV-su-kien": two("{per_event: year}", "2025-06-30", "2025-07-01", WITHIN.format(days=30), WITHIN.format(days=60)),
    "VV-su-kien-trong": two(
        "{per_event: year}", "2025-03-31", "2025-07-01", WITHIN.format(days=30), WITHIN.format(days=60)
    ),
    "VV-moc-01": two("{anchored: true}", "2025-07-31", "2025-08-01", MISSING, EXPIRED),
    "VV-moc-02": two("{anchored: true}", "2025-08-01", "2025-08-02", MISSING, EXPIRED),
    "VV-loai": f"{BINDS}window: {{every: half_year}}\nrequire: {{{DIALOGUE}}}\nversions:\n"
    "  - in_force: {from: 2024-07-12, to: 2025-06-30}\n    binds: [village]\n  - in_force: {from: 2025-07-01}\n",
}
YEAR = ("2025-01-01", "2025-12-31")
H1, H2 = ("2025-01-01", "2025-06-30"), ("2025-07-01", "2025-12-31")
QUARTERS = [
    ("2025-01-01", "2025-03-31"),
    ("2025-04-01", "2025-06-30"),
    ("2025-07-01", "2025-09-30"),
    ("2025-10-01", "2025-12-31"),
]


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Both:
    """The small rulebook, read once by checker and oracle."""
    return Both(write_book(tmp_path_factory.mktemp("versions"), RULES))


def record(year: int = 2025, **parts: Any) -> dict[str, Any]:
    """A commune committee of Cao Bằng over one year."""
    unit: dict[str, Any] = {
        "id": "xa-a",
        "name": "Ủy ban nhân dân xã A",
        "kind": "commune_peoples_committee",
        "level": "commune",
        "province": "04",
        "commune": "01273",
    }
    return {
        "schema": "danchu/record/1",
        "unit": unit,
        "period": {"from": f"{year}-01-01", "to": f"{year}-12-31"},
        **parts,
    }


def dialogues(*days: str, year: int = 2025) -> dict[str, Any]:
    """A record with a dialogue on each of these days."""
    return record(year, events={"people_dialogue": [{"on": day} for day in days]})


def papers(*days: str) -> dict[str, Any]:
    """A record with a democracy regulation issued on each of these days."""
    return record(documents={"democracy_regulation": [{"issued": day} for day in days]})


def handled(*pairs: tuple[str, str]) -> dict[str, Any]:
    """A record with a violation found, and dealt with, on each of these pairs of days."""
    return record(events={"violation_finding": [{"on": on, "handled_on": done} for on, done in pairs]})


def conference(day: str) -> dict[str, Any]:
    """A record with a staff conference whose resolution was never reviewed."""
    return record(events={"staff_conference": [{"on": day, "resolution_on": day}], "half_year_review": []})


def agreed(both: Both, rule: str, text: dict[str, Any], as_of: str) -> Expected:
    """(window, result, reason, days late) of every finding of a rule; the oracle must say the same, notes included."""
    when = date.fromisoformat(as_of)
    said = [
        {key: one for key, one in told(text, when).items() if key[0] == rule}
        for told in (both.of_checker, both.of_oracle)
    ]
    assert said[0] == said[1]
    return sorted(((window, *one[:3]) for (_, window), one in said[0].items()), key=str)


GONE, EARLY = ("not_applicable", "after_effect"), ("not_applicable", "before_effect")
FAILED, WAITS, DONE = ("fail", "missing"), ("not_due", None), ("pass", None)
TWELVE_DAYS = [
    ("trước ngày có hiệu lực", "2024-07-11", EARLY, EARLY),
    ("ngày có hiệu lực", "2024-07-12", DONE, WAITS),
    ("sau ngày có hiệu lực", "2024-07-13", DONE, WAITS),
    ("hết 180 ngày", "2025-01-08", DONE, WAITS),
    ("quá 180 ngày", "2025-01-09", DONE, FAILED),
    ("ngày cuối của bản cũ", "2025-03-31", DONE, FAILED),
    ("không có bản nào", "2025-04-01", GONE, FAILED),
    ("trước bản mới", "2025-06-30", GONE, FAILED),
    ("ngày đầu của bản mới", "2025-07-01", WAITS, WAITS),
    ("sau ngày đầu của bản mới", "2025-07-02", FAILED, WAITS),
    ("ngày cuối trước khi bãi bỏ", "2025-12-31", FAILED, FAILED),
    ("ngày bãi bỏ", "2026-01-01", GONE, FAILED),
]


@pytest.mark.parametrize(
    ("as_of", "state", "once"), [one[1:] for one in TWELVE_DAYS], ids=[one[0] for one in TWELVE_DAYS]
)
def test_duties_without_window(both: Both, as_of: str, state: tuple[str, Any], once: tuple[str, Any]) -> None:
    """The version in force on the day of assessment, or the last one before it; S is that version's first day.

    The state has one regulation, of 12/07/2024, where the second version asks for two; the single duty has none: its
    180 days run from 12/07/2024 (to 08/01/2025) and again from 01/07/2025 (to 28/12/2025).
    """
    assert agreed(both, "VV-trang-thai", papers("2024-07-12"), as_of) == [(None, *state, None)]
    assert agreed(both, "VV-mot-lan", papers(), as_of) == [(None, *once, None)]


WINDOWS: list[tuple[str, str, dict[str, Any], str, Expected]] = [
    (
        "bản mới đủ 90 ngày trong năm xét cả năm",
        "VV-nam-90",
        dialogues("2025-03-01"),
        "2026-01-01",
        [(YEAR, "fail", "missing", None)],
    ),
    (
        "ngày 31/12 năm đổi bản vẫn còn hạn",
        "VV-nam-90",
        dialogues("2025-03-01"),
        "2025-12-31",
        [(YEAR, "not_due", None, None)],
    ),
    (
        "bản mới chỉ 89 ngày thì bản đầu năm xét",
        "VV-nam-89",
        dialogues("2025-03-01"),
        "2026-01-01",
        [(YEAR, "pass", None, None)],
    ),
    (
        "năm 2024 thuộc bản cũ",
        "VV-nam-90",
        dialogues("2024-08-01", year=2024),
        "2026-01-01",
        [(("2024-01-01", "2024-12-31"), "pass", None, None)],
    ),
    (
        "năm 2023 trước bản đầu tiên",
        "VV-nam-90",
        dialogues("2023-08-01", year=2023),
        "2026-01-01",
        [(("2023-01-01", "2023-12-31"), "not_applicable", "before_effect", None)],
    ),
    (
        "bãi bỏ sau ngày 31/12 thì năm còn được xét",
        "VV-nam-bai-bo",
        dialogues("2025-02-01", "2025-08-01"),
        "2026-01-01",
        [(YEAR, "pass", None, None)],
    ),
    (
        "bãi bỏ trước ngày 31/12 thì năm không xét",
        "VV-nam-bai-bo-30",
        dialogues("2025-02-01", "2025-08-01"),
        "2026-01-01",
        [(YEAR, "not_applicable", "after_effect", None)],
    ),
    (
        "sau khi bãi bỏ",
        "VV-nam-bai-bo",
        dialogues(year=2026),
        "2027-01-01",
        [(("2026-01-01", "2026-12-31"), "not_applicable", "after_effect", None)],
    ),
    (
        "đổi bản đúng đầu nửa năm",
        "VV-nua-nam",
        dialogues("2025-03-01", "2025-08-01"),
        "2026-01-01",
        [(H1, "pass", None, None), (H2, "fail", "missing", None)],
    ),
    (
        "đổi bản sau ngày đầu nửa năm",
        "VV-nua-nam-02",
        dialogues("2025-03-01", "2025-08-01"),
        "2026-01-01",
        [(H1, "pass", None, None), (H2, "pass", None, None)],
    ),
    (
        "quý không có bản nào, quý bản mới",
        "VV-quy",
        dialogues("2025-03-31", "2025-07-01", "2025-09-30", "2025-12-01"),
        "2026-01-01",
        [
            (QUARTERS[0], "pass", None, None),
            (QUARTERS[1], "not_applicable", "after_effect", None),
            (QUARTERS[2], "pass", None, None),
            (QUARTERS[3], "fail", "missing", None),
        ],
    ),
    (
        "gộp năm: không quý nào có",
        "VV-gop-nam",
        dialogues(),
        "2026-01-01",
        [(YEAR, "fail", "missing", None)],
    ),
    (
        "gộp năm: quý IV thiếu một theo bản mới",
        "VV-gop-nam",
        dialogues("2025-03-31", "2025-06-30", "2025-07-01", "2025-09-30", "2025-12-31"),
        "2026-01-01",
        [(YEAR, "fail", "missing", None)],
    ),
    (
        "gộp năm: quý II không có bản nào",
        "VV-gop-nam-trong",
        dialogues("2025-03-31", "2025-07-01", "2025-09-30", "2025-10-01", "2025-12-31"),
        "2026-01-01",
        [(YEAR, "pass", None, None)],
    ),
    (
        "sự kiện đầu năm theo hạn 60 ngày của bản xét năm",
        "VV-su-kien",
        handled(("2025-02-01", "2025-03-20")),
        "2026-01-01",
        [(YEAR, "pass", None, None)],
    ),
    (
        "quá hạn 60 ngày một ngày",
        "VV-su-kien",
        handled(("2025-02-01", "2025-04-03")),
        "2026-01-01",
        [(YEAR, "fail", "late", 1)],
    ),
    (
        "sự kiện trước ngày đầu của chuỗi không xét",
        "VV-su-kien-trong",
        handled(("2025-06-30", "2025-12-30"), ("2025-07-01", "2025-08-30")),
        "2026-01-01",
        [(YEAR, "pass", None, None)],
    ),
    (
        "kỳ tính từ mốc thuộc trọn bản mới",
        "VV-moc-01",
        conference("2025-03-01"),
        "2026-01-01",
        [(("2025-08-01", "2025-10-01"), "fail", "expired", None)],
    ),
    (
        "kỳ tính từ mốc bắt đầu trước bản mới",
        "VV-moc-02",
        conference("2025-03-01"),
        "2026-01-01",
        [(("2025-08-01", "2025-10-01"), "fail", "missing", None)],
    ),
    (
        "bản cũ không ràng buộc xã",
        "VV-loai",
        dialogues("2025-03-01"),
        "2026-01-01",
        [(H2, "fail", "missing", None)],
    ),
]


@pytest.mark.parametrize(
    ("rule", "text", "as_of", "expected"), [one[1:] for one in WINDOWS], ids=[one[0] for one in WINDOWS]
)
def test_windows(both: Both, rule: str, text: dict[str, Any], as_of: str, expected: Expected) -> None:
    """Calendar windows by their last day, then their first; what depends on the record by its own days."""
    assert agreed(both, rule, text, as_of) == expected


def test_each_quarter_of_a_year_has_its_own_version(both: Both) -> None:
    """Windows that are rolled up are judged one by one: one dialogue a quarter to 30/06/2025, two from 01/07/2025."""
    text = dialogues("2025-03-31", "2025-06-30", "2025-07-01", "2025-09-30", "2025-10-01", "2025-12-31")
    assert agreed(both, "VV-gop-nam", text, "2026-01-01") == [(YEAR, "pass", None, None)]


def test_versions_of_a_told_document(tmp_path: Path) -> None:
    """S of a rule without days of its own is the earliest day that the record tells, not after A; notes go with it."""
    told = "start_told_by: {fact: local_text, attribute: issued}, "
    rules = {"VV-1": f"{BINDS}window: {{standing: true}}\nrequire: {{{PAPER}}}", "VV-2": RULES["VV-trang-thai"]}
    both = Both(write_book(tmp_path, rules, start="2025-06-30", told=told, notes="secondary_source"))
    text = record(
        documents={"local_text": [{"issued": "2025-05-05"}, {"issued": "2025-06-10"}, {}], "democracy_regulation": []}
    )
    days = ["2025-05-04", "2025-05-05", "2025-05-06"]
    assert [agreed(both, "VV-1", text, one)[0][1:3] for one in days] == [EARLY, WAITS, FAILED]
    assert [agreed(both, "VV-2", text, one)[0][1:3] for one in days] == [GONE, GONE, GONE]
    assert both.of_checker(text, date(2025, 5, 6))["VV-1", None][3] == ["secondary_source"]


OVERLAP = "versions overlap or are out of order: {}."
WRONG = [
    ("hai bản chồng nhau một ngày", "from: 2025-07-01", "from: 2025-06-30", OVERLAP.format("2025-06-30")),
    ("thứ tự ngược", "from: 2025-07-01", "from: 2024-07-01", OVERLAP.format("2024-07-01")),
    (
        "có ngày trống mà không nói",
        "from: 2025-07-01",
        "from: 2025-07-02",
        "versions leave a gap of 1 days before 2025-07-02.",
    ),
    ("bản trước không có ngày cuối", ", to: 2025-06-30", "", OVERLAP.format("2025-07-01")),
    (
        "quy tắc có cả ngày hiệu lực riêng",
        "window: {every: half_year}",
        "window: {every: half_year}\n    in_force: {from: 2025-01-01}",
        "a rule with versions has neither same_as nor in_force of its own.",
    ),
]


@pytest.mark.parametrize(("old", "new", "about"), [one[1:] for one in WRONG], ids=[one[0] for one in WRONG])
def test_wrong_versions_are_refused(tmp_path: Path, old: str, new: str, about: str) -> None:
    """Loading and lint say the same with file and line, the oracle refuses them too."""
    folder = write_book(tmp_path, {"VV-1": RULES["VV-nua-nam"]})
    file = folder / "van-ban-thu" / "01-quy-tac.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(RuleFileError) as caught:
        open_rulebook(folder)
    said = [problem.show("en") for problem in caught.value.problems]
    assert [one.split(": ")[0] for one in said] == ["van-ban-thu/01-quy-tac.yaml, line 4, column 5 (/rules/0)"]
    assert said[0].endswith(f": {about}")
    assert [problem.message("en") for problem in lint(folder)] == [said[0].split(": ", 1)[1]]
    with pytest.raises(ValueError, match="versions"):
        Both(folder)
