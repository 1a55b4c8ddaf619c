"""The rules of an area: shares of units, persons and cases, worked out by hand, and the same from the oracle."""

from __future__ import annotations

import random
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from oracle.areas import areas
from oracle.small_book import write_book
from test_agreement import Both, By

from checker.dispositions import Decision, Desk

AFTER = "2026-02-01"
COMMUNE = "binds: [commune_peoples_committee]\n"
DIALOGUE = f"{COMMUNE}window: {{every: year}}\nrequire: {{held: {{fact: people_dialogue}}}}\n"
TRAINED, ASSIGNED, RECENT = "assigned_staff_trained_count", "assigned_staff_count", "assigned_staff_recent_count"
RULES = {
    "DT-nam": DIALOGUE,
    "DT-mot-nua": f'{DIALOGUE}area: {{target: "1/2"}}',
    "DT-khong-muc": f"{DIALOGUE}area: {{target: null}}",
    "DT-mot-noi": f"{DIALOGUE}area: {{meets: any}}",
    "DT-so-lan": f"{DIALOGUE}area: {{target: null, pool: count}}",
    "DT-khong-diem": f"{DIALOGUE}scored: false",
    "DT-quy": DIALOGUE.replace("every: year", "every: quarter"),
    "DT-dang-vien": DIALOGUE.replace("[commune_peoples_committee]", "[commune_peoples_committee, fatherland_front]"),
    "DT-nguoi": f"{COMMUNE}window: {{once: {{grace: $one_off_grace_days}}}}\n"
    f"require: {{ratio: {{numerator: [{TRAINED}, {RECENT}], denominator: [{ASSIGNED}]}}}}\n"
    f"area: {{pool: {{numerator: [{TRAINED}], denominator: [{ASSIGNED}], less: [{RECENT}]}}}}",
    "DT-vu-viec": f"{COMMUNE}window: {{per_event: year}}\n"
    "require: {answered: {fact: violation_finding, closed_by: handled_on, within: {days: 30}}}\narea: {pool: cases}",
    "DT-thon": "binds: [village, commune_peoples_committee]\nwindow: {standing: true}\n"
    "require: {issued: {fact: village_convention}}\narea: {over: [village]}",
    "DT-tham-dinh": f"{COMMUNE}window: {{every: year}}\nrequire: {{judged: {{question: {{vi: Có gương mẫu không?, en: Exemplary?}}}}}}",
}
FIELDS = ("pass", "fail", "unknown", "not_due", "manual", "share", "interval", "met")
YEAR = {"from": "2025-01-01", "to": "2025-12-31"}
Texts = list[dict[str, Any]]


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Both:
    """A small rulebook for whole areas, read once by checker and oracle."""
    return Both(write_book(tmp_path_factory.mktemp("areas"), RULES, level="both"))


def unit(name: str, kind: str = "commune_peoples_committee", **parts: Any) -> dict[str, Any]:
    """A record of 2025 in Cao Bằng; `of` is laid over its unit, `period` and facts over the rest."""
    place: dict[str, Any] = {"id": name, "name": f"Đơn vị {name}", "kind": kind, "level": "commune", "province": "04"}
    place |= {"commune": "01273", **parts.pop("of", {})}
    return {"schema": "danchu/record/1", "unit": place, "period": YEAR, **parts}


def held(name: str, *days: str, **parts: Any) -> dict[str, Any]:
    """A commune with a dialogue on each of these days."""
    return unit(name, events={"people_dialogue": [{"on": day} for day in days]}, **parts)


def staff(name: str, *numbers: int | None, **parts: Any) -> dict[str, Any]:
    """A commune that reports how many were trained, assigned, and assigned a short time ago."""
    told = {
        fact: number for fact, number in zip((TRAINED, ASSIGNED, RECENT), numbers, strict=True) if number is not None
    }
    return unit(name, figures=told, **parts)


def cases(name: str, *pairs: tuple[str, str | None]) -> dict[str, Any]:
    """A commune with violations found, and dealt with or not, on these days."""
    return unit(
        name, events={"violation_finding": [{"on": on} | ({"handled_on": done} if done else {}) for on, done in pairs]}
    )


def rows(both: Both, rule: str, texts: Texts, as_of: str = AFTER, by: By = "province") -> list[dict[str, Any]]:
    """The rows of one rule; the oracle must give the same."""
    day = date.fromisoformat(as_of)
    mine = both.areas(texts, day, by)
    assert mine == areas(both.oracle, texts, day, by)
    return [row for row in mine if row["rule"] == rule]


MET, NOT_MET = held("a", "2025-03-01"), held("b")
OPEN = unit("c")
JUDGED = {"rule": "DT-tham-dinh", "result": "pass", "by": "Đoàn 1", "on": "2026-01-10", "reason": "Biên bản"}
SHARES: list[tuple[str, str, Texts, str, tuple[Any, ...]]] = [
    (
        "mọi xã đều đạt",
        "DT-nam",
        [MET, held("d", "2025-12-31")],
        AFTER,
        (2, 0, 0, 0, 0, "2/2", ["2/2", "2/2"], True),
    ),
    (
        "một xã vi phạm",
        "DT-nam",
        [MET, NOT_MET],
        AFTER,
        (1, 1, 0, 0, 0, "1/2", ["1/2", "1/2"], False),
    ),
    (
        "một xã chưa báo cáo nên chưa đạt 100%",
        "DT-nam",
        [MET, OPEN],
        AFTER,
        (1, 0, 1, 0, 0, "1/1", ["1/2", "2/2"], False),
    ),
    (
        "đạt, vi phạm và chưa rõ",
        "DT-nam",
        [MET, NOT_MET, OPEN, held("d", "2025-12-31")],
        AFTER,
        (2, 1, 1, 0, 0, "2/3", ["2/4", "3/4"], False),
    ),
    (
        "không xã nào báo cáo",
        "DT-nam",
        [OPEN],
        AFTER,
        (0, 0, 1, 0, 0, None, ["0/1", "1/1"], False),
    ),
    (
        "chưa đến hạn",
        "DT-nam",
        [MET, NOT_MET],
        "2025-12-31",
        (1, 0, 0, 1, 0, "1/1", ["1/1", "1/1"], False),
    ),
    (
        "xã thành lập cuối năm không tính",
        "DT-nam",
        [MET, held("b", of={"founded_on": "2025-12-01"})],
        AFTER,
        (1, 0, 0, 0, 0, "1/1", ["1/1", "1/1"], True),
    ),
    (
        "mức một nửa đạt với một trên hai",
        "DT-mot-nua",
        [MET, NOT_MET],
        AFTER,
        (1, 1, 0, 0, 0, "1/2", ["1/2", "1/2"], True),
    ),
    (
        "mức một nửa, còn một xã chưa rõ",
        "DT-mot-nua",
        [MET, NOT_MET, OPEN],
        AFTER,
        (1, 1, 1, 0, 0, "1/2", ["1/3", "2/3"], False),
    ),
    (
        "chỉ nêu tỷ lệ, không có mức",
        "DT-khong-muc",
        [MET, NOT_MET],
        AFTER,
        (1, 1, 0, 0, 0, "1/2", ["1/2", "1/2"], None),
    ),
    (
        "một nơi có là đủ",
        "DT-mot-noi",
        [MET, NOT_MET, OPEN],
        AFTER,
        (1, 1, 1, 0, 0, "1/2", ["1/3", "2/3"], True),
    ),
    (
        "chưa nơi nào có",
        "DT-mot-noi",
        [NOT_MET, OPEN],
        AFTER,
        (0, 1, 1, 0, 0, "0/1", ["0/2", "1/2"], False),
    ),
    (
        "đếm số cuộc",
        "DT-so-lan",
        [held("a", "2025-03-01", "2025-03-02", "2025-12-31"), held("b"), held("d", "2025-05-05")],
        AFTER,
        (2, 1, 0, 0, 0, "4", None, None),
    ),
    (
        "xã tính theo quý xấu nhất trong năm",
        "DT-quy",
        [
            held("a", "2025-03-01", "2025-06-30", "2025-09-30", "2025-12-31"),
            held("b", "2025-03-01", "2025-06-30", "2025-09-30"),
        ],
        AFTER,
        (1, 1, 0, 0, 0, "1/2", ["1/2", "1/2"], False),
    ),
    (
        "tổ chức phối hợp không tính",
        "DT-dang-vien",
        [MET, unit("m", "fatherland_front", events={"people_dialogue": []})],
        AFTER,
        (1, 0, 0, 0, 0, "1/1", ["1/1", "1/1"], True),
    ),
    (
        "một xã thiếu một người",
        "DT-nguoi",
        [staff("a", 8, 10, 2), staff("b", 9, 10, 0)],
        AFTER,
        (1, 1, 0, 0, 0, "17/18", ["17/18", "17/18"], False),
    ),
    (
        "mọi người đã học, xã không giao ai không tính",
        "DT-nguoi",
        [staff("a", 8, 10, 2), staff("b", 0, 0, 0)],
        AFTER,
        (1, 0, 0, 0, 0, "8/8", ["8/8", "8/8"], True),
    ),
    (
        "người học thừa ở một xã không bù cho xã khác",
        "DT-nguoi",
        [staff("a", 14, 10, 0), staff("b", 6, 10, 0)],
        AFTER,
        (1, 1, 0, 0, 0, "16/20", ["16/20", "16/20"], False),
    ),
    (
        "xã chưa báo cáo số người mới",
        "DT-nguoi",
        [staff("a", 8, 10, 2), staff("b", 8, 9, None)],
        AFTER,
        (1, 0, 1, 0, 0, "8/8", None, False),
    ),
    (
        "vụ việc đúng hạn trên tổng số vụ",
        "DT-vu-viec",
        [
            cases("a", ("2025-03-01", "2025-03-31"), ("2025-05-01", "2025-06-01")),
            cases("b", ("2025-04-01", "2025-04-01")),
        ],
        AFTER,
        (1, 1, 0, 0, 0, "2/3", ["2/3", "2/3"], False),
    ),
    (
        "mọi vụ việc đúng hạn, xã không có vụ nào không tính",
        "DT-vu-viec",
        [cases("a", ("2025-03-01", "2025-03-31")), cases("b")],
        AFTER,
        (1, 0, 0, 0, 0, "1/1", ["1/1", "1/1"], True),
    ),
    (
        "hương ước chỉ tính trên thôn",
        "DT-thon",
        [
            unit("a", documents={"village_convention": []}),
            unit(
                "t1", "village", of={"level": "village"}, documents={"village_convention": [{"issued": "2025-02-02"}]}
            ),
            unit("t2", "village", of={"level": "village"}, documents={"village_convention": []}),
        ],
        AFTER,
        (1, 1, 0, 0, 0, "1/2", ["1/2", "1/2"], False),
    ),
    (
        "chờ thẩm định",
        "DT-tham-dinh",
        [
            unit(
                "a",
                judgements=[
                    {"rule": "DT-tham-dinh", "result": "pass", "by": "Đoàn 1", "on": "2026-01-10", "reason": "Biên bản"}
                ],
            ),
            OPEN,
        ],
        AFTER,
        (1, 0, 0, 0, 1, "1/1", ["1/1", "1/1"], False),
    ),
]


@pytest.mark.parametrize(
    ("rule", "texts", "as_of", "expected"), [one[1:] for one in SHARES], ids=[one[0] for one in SHARES]
)
def test_shares(both: Both, rule: str, texts: Texts, as_of: str, expected: tuple[Any, ...]) -> None:
    """One row: counts of results, share, interval, and whether the target is met."""
    (row,) = rows(both, rule, texts, as_of)
    assert tuple(row[name] for name in FIELDS) == expected


def test_a_whole_row(both: Both) -> None:
    """Every key of a row: of the year, and of a duty without window."""
    assert rows(both, "DT-nam", [MET, NOT_MET, OPEN]) == [
        {
            "province": "04",
            "commune": None,
            "period": YEAR,
            "rule": "DT-nam",
            "document": "van-ban-thu",
            "pass": 1,
            "fail": 1,
            "unknown": 1,
            "not_due": 0,
            "manual": 0,
            "of": "units",
            "share": "1/2",
            "interval": ["1/3", "2/3"],
            "target": "1",
            "met": False,
            "units_not_meeting": ["Đơn vị b"],
            "units_unknown": ["Đơn vị c"],
        }
    ]
    (state,) = rows(both, "DT-nguoi", [staff("a", 1, 1, 0)])
    assert (state["period"], state["of"]) == (None, "persons")
    (count,) = rows(both, "DT-so-lan", [MET])
    assert (count["of"], count["target"]) == ("count", None)


def test_nothing_to_count_gives_no_row(both: Both) -> None:
    """Neither an unscored rule, nor units to which it does not apply, nor units of another place make a row."""
    elsewhere = held("d", "2025-03-01", of={"province": "01", "commune": "00004"})
    assert rows(both, "DT-khong-diem", [MET]) == []
    assert rows(both, "DT-vu-viec", [cases("a")]) == []
    assert rows(both, "DT-thon", [MET]) == []
    assert rows(both, "DT-nam", [elsewhere]) == []


def test_two_records_of_one_unit_count_once(both: Both) -> None:
    """H1 and H2: of two that speak of the year the later one counts; the quarters of both stand side by side."""
    first = {"period": {"from": "2025-01-01", "to": "2025-06-30"}}
    second = {"period": {"from": "2025-07-01", "to": "2025-12-31"}}
    days = ("2025-03-01", "2025-06-30", "2025-09-30", "2025-12-31")
    early, late = held("a", *days[:2]) | first, held("a", *days) | second
    for texts in ([early, late], [late, early]):
        assert [(row["pass"], row["fail"], row["share"]) for row in rows(both, "DT-nam", texts)] == [(1, 0, "1/1")]
        assert [(row["pass"], row["fail"], row["share"]) for row in rows(both, "DT-quy", texts)] == [(1, 0, "1/1")]
        assert [row["share"] for row in rows(both, "DT-so-lan", texts)] == ["4"]
    silent = unit("a") | second
    assert [row["unknown"] for row in rows(both, "DT-nam", [early, silent])] == [1]
    assert [(row["pass"], row["unknown"]) for row in rows(both, "DT-quy", [early, silent])] == [(0, 1)]


def test_a_later_record_without_the_duty_takes_the_place_of_an_earlier_one(both: Both) -> None:
    """Nobody is assigned any more: what the first half-year said of the state does not stay in the row."""
    first = {"period": {"from": "2025-01-01", "to": "2025-06-30"}}
    second = {"period": {"from": "2025-07-01", "to": "2025-12-31"}}
    early, late = staff("a", 8, 10, 2) | first, staff("a", 0, 0, 0) | second
    assert [row["pass"] for row in rows(both, "DT-nguoi", [early])] == [1]
    for texts in ([early, late], [late, early]):
        assert rows(both, "DT-nguoi", texts) == []


def test_years_stand_apart(both: Both) -> None:
    """A record of two years gives a row for each of them, the state one without a year before them."""
    text = staff("a", 1, 1, 0) | {
        "period": {"from": "2024-01-01", "to": "2025-12-31"},
        "events": {"people_dialogue": [{"on": "2025-03-01"}]},
    }
    assert [(row["period"]["from"], row["pass"], row["fail"]) for row in rows(both, "DT-nam", [text])] == [
        ("2024-01-01", 0, 1),
        ("2025-01-01", 1, 0),
    ]
    first = both.areas([text], date(2026, 2, 1), "province")[0]
    assert (first["rule"], first["period"]) == ("DT-nguoi", None)


def test_by_commune(both: Both) -> None:
    """One row a commune; a unit without one is in no row."""
    texts = [
        MET,
        held("b", of={"commune": "01288"}),
        held("d", "2025-03-01", of={"commune": "01288"}),
        held("e", of={"commune": None}),
    ]
    found = rows(both, "DT-nam", texts, by="commune")
    assert [(row["province"], row["commune"], row["share"], row["met"]) for row in found] == [
        ("04", "01273", "1/1", True),
        ("04", "01288", "1/2", False),
    ]


def test_a_waived_finding_is_left_out(both: Both) -> None:
    """The computed result stays with the unit, but the area is met without it."""
    decision = Decision("b", "DT-nam", None, "fail", date(2026, 1, 1).toordinal(), None, {}, {"kind": "waived"})
    with_desk = both.areas([MET, NOT_MET], date(2026, 2, 1), "province", Desk([decision], date(2026, 2, 1).toordinal()))
    (row,) = [one for one in with_desk if one["rule"] == "DT-nam"]
    assert tuple(row[name] for name in FIELDS) == (1, 0, 0, 0, 0, "1/1", ["1/1", "1/1"], True)
    (row,) = rows(both, "DT-nam", [MET, NOT_MET])
    assert (row["fail"], row["met"]) == (1, False)


@pytest.mark.parametrize("by", ["province", "commune"])
def test_the_order_of_input_makes_no_difference(both: Both, by: By) -> None:
    """The same rows, in the same order, from forty records in any order."""
    chance = random.Random(5)
    communes = ["01273", "01288", None]
    texts = [
        held(f"{number:02d}", *chance.choice([(), ("2025-03-01",)]), of={"commune": chance.choice(communes)})
        for number in range(40)
    ]
    first = both.areas(texts, date(2026, 2, 1), by)
    for _ in range(3):
        chance.shuffle(texts)
        assert both.areas(texts, date(2026, 2, 1), by) == first
    assert first == areas(both.oracle, texts, date(2026, 2, 1), by)


def test_several_provinces(tmp_path: Path) -> None:
    """Units of Vĩnh Long that came from Trà Vinh make rows of Vĩnh Long, beside those under the old code."""
    folder = write_book(tmp_path, {"DT-nam": DIALOGUE}, level="both")
    document = folder / "van-ban-thu" / "document.yaml"
    text = document.read_text(encoding="utf-8")
    document.write_text(
        text.replace('"04", commune: null, former_province: null', '"84", commune: null, former_province: "84"'),
        encoding="utf-8",
    )
    both = Both(folder)
    now = {"province": "86", "commune": None, "former_province": "84"}
    texts = [
        held("a", "2025-03-01", of=now),
        held("b", of=now),
        held("c", "2025-03-01", of={"province": "84", "commune": None}),
        held("d", "2025-03-01", of={"province": "86", "commune": None}),
    ]
    assert [(row["province"], row["share"]) for row in rows(both, "DT-nam", texts)] == [("84", "1/1"), ("86", "1/2")]
