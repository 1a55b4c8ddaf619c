"""Each change makes the mutant that it says, a scenario that notices it kills it, and what survives becomes a question."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from assured import DULL, FIRST, features, rule, rulebook, scenario
from running import Outcome, danchu

from checker.explain import Words
from checker.mutation.changes import changes
from checker.mutation.mutants import Mutant, mutants
from checker.mutation.question_words import ASK
from checker.mutation.questions import question
from checker.mutation.report import Tried, percent, share, text
from checker.mutation.run import trial
from checker.rulebook.book import Rulebook, open_rulebook
from checker.rulebook.lint import lint

Capture = pytest.CaptureFixture[str]

# changes: the whole rule that each makes

YEARLY = {"every": "year"}
HELD = {"held": {"fact": "meeting", "at_least": 1}}
OBSERVED = {"observed": {"show": ["meeting"]}}


def of(**fields: Any) -> dict[str, Any]:
    """A compiled rule that one kind is bound by, standing and only observed where nothing else is said."""
    return {"binds": ["committee"], "window": {"standing": True}, "require": OBSERVED, **fields}


CHANGES: dict[str, tuple[dict[str, Any], list[tuple[str, str, dict[str, Any]]]]] = {
    "không có gì để sửa": (of(), []),
    "bỏ từng loại đơn vị": (
        of(binds=["committee", "office"]),
        [("kind", "binds/0", of(binds=["office"])), ("kind", "binds/1", of(binds=["committee"]))],
    ),
    "số trừ một, cộng một": (
        of(require=HELD),
        [
            ("number", "require/held/at_least", of(require={"held": {"fact": "meeting", "at_least": 0}})),
            ("number", "require/held/at_least", of(require={"held": {"fact": "meeting", "at_least": 2}})),
        ],
    ),
    "số không ghi là một": (
        of(require={"held": {"fact": "meeting"}}),
        [
            ("number", "require/held/at_least", of(require={"held": {"fact": "meeting", "at_least": 0}})),
            ("number", "require/held/at_least", of(require={"held": {"fact": "meeting", "at_least": 2}})),
        ],
    ),
    "không có số âm": (
        of(require={"figure": {"figure": "trained", "equals": 0}}),
        [("number", "require/figure/equals", of(require={"figure": {"figure": "trained", "equals": 1}}))],
    ),
    "ít nhất thành lớn hơn": (
        of(require={"figure": {"figure": "trained", "at_least": "1/2"}}),
        [("strict", "require/figure/at_least", of(require={"figure": {"figure": "trained", "above": "1/2"}}))],
    ),
    "không quá thành nhỏ hơn": (
        of(require={"figure": {"figure": "trained", "at_most": "1/2"}}),
        [("strict", "require/figure/at_most", of(require={"figure": {"figure": "trained", "below": "1/2"}}))],
    ),
    "số theo loại đơn vị, trừ loại không bị ràng buộc": (
        of(require={"held": {"fact": "meeting", "at_least": {"by_kind": {"default": 1, "committee": 4, "office": 9}}}}),
        [
            (
                "number",
                f"require/held/at_least/by_kind/{kind}",
                of(
                    require={
                        "held": {
                            "fact": "meeting",
                            "at_least": {"by_kind": {"default": 1, "committee": 4, "office": 9, kind: n}},
                        }
                    }
                ),
            )
            for kind, n in (("default", 0), ("default", 2), ("committee", 3), ("committee", 5))
        ],
    ),
    "tỷ lệ không ghi là đủ cả": (
        of(require={"ratio": {"numerator": ["trained"], "denominator": ["staff"]}}),
        [
            (
                "number",
                "require/ratio/at_least",
                of(require={"ratio": {"numerator": ["trained"], "denominator": ["staff"], "at_least": "9/10"}}),
            )
        ],
    ),
    "năm thành nửa năm": (of(window=YEARLY), [("window", "window/every", of(window={"every": "half_year"}))]),
    "nửa năm thành năm": (of(window={"every": "half_year"}), [("window", "window/every", of(window=YEARLY))]),
    "quý thành nửa năm": (
        of(window={"every": "quarter"}),
        [("window", "window/every", of(window={"every": "half_year"}))],
    ),
    "tháng thành quý": (of(window={"every": "month"}), [("window", "window/every", of(window={"every": "quarter"}))]),
    "ngày cuối trước sau một ngày": (
        of(window={"every": "year", "tail": "01-31"}),
        [
            ("window", "window/every", of(window={"every": "half_year", "tail": "01-31"})),
            ("day", "window/tail", of(window={"every": "year", "tail": "01-30"})),
            ("day", "window/tail", of(window={"every": "year", "tail": "02-01"})),
        ],
    ),
    "ngày cuối tháng Hai": (
        of(window={"every": "year", "tail": "02-28"}),
        [
            ("window", "window/every", of(window={"every": "half_year", "tail": "02-28"})),
            ("day", "window/tail", of(window={"every": "year", "tail": "02-27"})),
            ("day", "window/tail", of(window={"every": "year", "tail": "03-01"})),
        ],
    ),
    "kỳ đầu tiên trước sau một năm": (
        of(window={"every": "quarter", "first": "2024-Q4"}),
        [
            ("window", "window/every", of(window={"every": "half_year", "first": "2024-Q4"})),
            ("effect", "window/first", of(window={"every": "quarter", "first": "2023-Q4"})),
            ("effect", "window/first", of(window={"every": "quarter", "first": "2025-Q4"})),
        ],
    ),
    "số ngày chờ": (
        of(window={"once": {"grace": 180}}),
        [
            ("number", "window/once/grace", of(window={"once": {"grace": 179}})),
            ("number", "window/once/grace", of(window={"once": {"grace": 181}})),
        ],
    ),
    "ngày thành ngày làm việc": (
        of(require={"answered": {"fact": "meeting", "closed_by": "closed_on", "within": {"days": 5}}}),
        [
            (
                "limit",
                "require/answered/within/days",
                of(require={"answered": {"fact": "meeting", "closed_by": "closed_on", "within": {"working_days": 5}}}),
            ),
            *(
                (
                    "number",
                    "require/answered/within/days",
                    of(require={"answered": {"fact": "meeting", "closed_by": "closed_on", "within": {"days": days}}}),
                )
                for days in (4, 6)
            ),
        ],
    ),
    "ngày trong dòng chọn": (
        of(require={"none": {"fact": "meeting", "where": {"on": {"from": "2025-03-01"}}}}),
        [
            ("line", "require/none/where/on", of(require={"none": {"fact": "meeting", "where": {}}})),
            *(
                (
                    "day",
                    "require/none/where/on/from",
                    of(require={"none": {"fact": "meeting", "where": {"on": {"from": day}}}}),
                )
                for day in ("2025-02-28", "2025-03-02")
            ),
        ],
    ),
    "bỏ dòng chọn, bỏ từng mã, đảo có không": (
        of(require={"none": {"fact": "meeting", "where": {"with": ["front", "union"], "public": True}}}),
        [
            ("line", "require/none/where/with", of(require={"none": {"fact": "meeting", "where": {"public": True}}})),
            *(
                (
                    "code",
                    f"require/none/where/with/{place}",
                    of(require={"none": {"fact": "meeting", "where": {"with": [code], "public": True}}}),
                )
                for place, code in ((0, "union"), (1, "front"))
            ),
            (
                "line",
                "require/none/where/public",
                of(require={"none": {"fact": "meeting", "where": {"with": ["front", "union"]}}}),
            ),
            (
                "flag",
                "require/none/where/public",
                of(require={"none": {"fact": "meeting", "where": {"with": ["front", "union"], "public": False}}}),
            ),
        ],
    ),
    "bỏ từng điều kiện": (
        of(applies=[{"flag": {"attribute": "has_union"}}, {"kind": ["office"]}]),
        [
            ("condition", "applies/0", of(applies=[{"kind": ["office"]}])),
            ("condition", "applies/1", of(applies=[{"flag": {"attribute": "has_union"}}])),
        ],
    ),
    "và thành hoặc, bỏ từng phần": (
        of(require={"all_of": {"parts": [OBSERVED, {"none": {"fact": "meeting"}}]}}),
        [
            (
                "combined",
                "require/all_of",
                of(require={"any_of": {"parts": [OBSERVED, {"none": {"fact": "meeting"}}]}}),
            ),
            ("part", "require/all_of/parts/0", of(require={"all_of": {"parts": [{"none": {"fact": "meeting"}}]}})),
            ("part", "require/all_of/parts/1", of(require={"all_of": {"parts": [OBSERVED]}})),
        ],
    ),
    "bỏ cái chưa đủ": (
        of(require={"in_use": {"fact": "meeting", "part": [{"fact": "regulation"}]}}),
        [("part", "require/in_use/part/0", of(require={"in_use": {"fact": "meeting", "part": []}}))],
    ),
    "đổi lý do": (
        of(require={"none": {"fact": "meeting", "reasons": {"none": "late", "part": "insufficient_evidence"}}}),
        [
            (
                "reason",
                "require/none/reasons/none",
                of(
                    require={
                        "none": {
                            "fact": "meeting",
                            "reasons": {"none": "insufficient_evidence", "part": "insufficient_evidence"},
                        }
                    }
                ),
            ),
            (
                "reason",
                "require/none/reasons/part",
                of(require={"none": {"fact": "meeting", "reasons": {"none": "late", "part": "missing"}}}),
            ),
        ],
    ),
    "có thể vi phạm": (
        of(never={"results": ["fail"], "instead": "pass"}),
        [("never", "never", of())],
    ),
    "không thể đạt thì không có gì để bỏ": (of(never={"results": ["pass"]}), []),
    "bỏ quy tắc chặn": (
        of(blocked_by={"rule": "XX-1.1-2", "results": ["fail"]}),
        [("blocked_by", "blocked_by", of())],
    ),
    "bỏ ghi chú": (of(notes=[{"code": "late"}]), [("note", "notes/0", of(notes=[]))]),
}


def shown(path: tuple[str | int, ...]) -> str:
    return "/".join(str(part) for part in path)


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_makes_the_rule_that_it_says(name: str) -> None:
    """Every change to a rule in its order: the operator, the place, and the whole changed rule."""
    before, wanted = CHANGES[name]
    assert [(change.operator, shown(change.path), change.rule) for change in changes(before)] == wanted


# versions


def version(first: str, last: str | None, at_least: int, **fields: Any) -> dict[str, Any]:
    days = {"from": first} if last is None else {"from": first, "to": last}
    return {
        "id": FIRST, "binds": ["committee"], "window": YEARLY, "in_force": days,
        "require": {"held": {"fact": "meeting", "at_least": at_least}}, **fields,
    }  # fmt: skip


def joined(chain: tuple[str, str | None], *versions: dict[str, Any]) -> dict[str, Any]:
    """A compiled rule with versions of one chain: it reads like the last of them."""
    first, last = chain
    own = {key: value for key, value in versions[-1].items() if key not in ("in_force", "gap", "by")}
    return {**own, "versions": [{**item, "chain": {"from": first, "to": last}} for item in versions]}


def test_each_version_is_changed_and_the_day_between_them_is_moved() -> None:
    """Numbers and windows of both versions; the first day a year, the boundary a day, earlier and later."""
    old, new = ("2025-01-01", "2025-12-31", 1), ("2026-01-01", None, 2)
    chain = ("2025-01-01", None)
    two = version(*new)

    def first(number: int, **fields: Any) -> dict[str, Any]:
        return joined(chain, version("2025-01-01", "2025-12-31", number, **fields), two)

    def last(number: int, **fields: Any) -> dict[str, Any]:
        return joined(chain, version(*old), version("2026-01-01", None, number, **fields))

    def days(start: str, end: str, following: str) -> dict[str, Any]:
        return joined((start, None), version(start, end, 1), version(following, None, 2))

    half = {"window": {"every": "half_year"}}
    assert [(change.operator, shown(change.path), change.new, change.rule) for change in changes(first(1))] == [
        ("window", "versions/0/window/every", "half_year", first(1, **half)),
        ("number", "versions/0/require/held/at_least", 0, first(0)),
        ("number", "versions/0/require/held/at_least", 2, first(2)),
        ("effect", "versions/0/in_force/from", "2024-01-01", days("2024-01-01", "2025-12-31", "2026-01-01")),
        ("effect", "versions/1/in_force/from", "2025-12-31", days("2025-01-01", "2025-12-30", "2025-12-31")),
        ("effect", "versions/1/in_force/from", "2026-01-02", days("2025-01-01", "2026-01-01", "2026-01-02")),
        ("window", "versions/1/window/every", "half_year", last(2, **half)),
        ("number", "versions/1/require/held/at_least", 1, last(1)),
        ("number", "versions/1/require/held/at_least", 3, last(3)),
    ]  # fmt: skip


def test_versions_with_a_gap_keep_it() -> None:
    """Both ends of a gap are outer ends: a year earlier or later, where no version overlaps another or is never in force."""
    gap = {"vi": "Chưa có.", "en": "None."}
    one, two = version("2020-01-01", "2022-12-31", 1), version("2026-01-01", "2026-06-30", 1, gap=gap)
    parts = [
        {**one, "chain": {"from": "2020-01-01", "to": "2022-12-31"}},
        {**two, "chain": {"from": "2026-01-01", "to": "2026-06-30"}},
    ]
    made = changes({**version("2026-01-01", "2026-06-30", 1), "versions": parts})
    moved = [(shown(change.path), change.new) for change in made if change.operator == "effect"]
    assert moved == [
        ("versions/0/in_force/from", "2019-01-01"),
        ("versions/0/in_force/to", "2021-12-31"),
        ("versions/0/in_force/from", "2021-01-01"),
        ("versions/0/in_force/to", "2023-12-31"),
        ("versions/1/in_force/from", "2025-01-01"),
        ("versions/1/in_force/to", "2027-06-30"),
    ]


def test_who_blocks_is_asked_of_the_last_version_only() -> None:
    """The machine reads it from the rule as a whole: dropped from an earlier version it would change nothing."""
    blocked = {"blocked_by": {"rule": "XX-1.1-2", "results": ["fail"]}}
    whole = joined(
        ("2025-01-01", None),
        version("2025-01-01", "2025-12-31", 1, **blocked),
        version("2026-01-01", None, 1, **blocked),
    )
    assert [shown(change.path) for change in changes(whole) if change.operator == "blocked_by"] == [
        "versions/1/blocked_by"
    ]


# killed by a scenario written for it, alive without it

MEETING = 'có "Cuộc họp" ngày 01/02/2025'
OTHER_YEAR = 'hồ sơ năm {year} của Ủy ban A, loại "Ủy ban", xã Quảng Uyên, tỉnh Cao Bằng'
BLOCKING = rule("window: {every: year}\nrequire: {held: {fact: meeting}}")
SECOND = "XX-1.1-2"

VERSIONS = """
versions:
  - {in_force: {from: 2025-01-01, to: 2025-06-30}, require: {held: {fact: meeting}}}
  - {in_force: {from: 2025-07-01}, require: {held: {fact: meeting, at_least: 2}}}
window: {every: month}
"""

KILLED: dict[str, tuple[str, str, str]] = {
    "thêm một": (
        "window: {every: year}\nrequire: {held: {fact: meeting, at_least: 2}}",
        "number require/held/at_least → 3",
        scenario("Hai cuộc là đủ", f'{MEETING}\ncó "Cuộc họp" ngày 02/02/2025', 'kết quả là "Đạt"'),
    ),
    "bớt một": (
        "window: {every: year}\nrequire: {held: {fact: meeting, at_least: 2}}",
        "number require/held/at_least → 1",
        scenario("Một cuộc chưa đủ", MEETING, 'kết quả là "Vi phạm"'),
    ),
    "một không ghi": (
        "window: {every: year}\nrequire: {held: {fact: meeting}}",
        "number require/held/at_least → 2",
        scenario("Một cuộc là đủ", MEETING, 'kết quả là "Đạt"'),
    ),
    "ít nhất thành lớn hơn": (
        "window: {standing: true}\nrequire: {figure: {figure: trained, at_least: 5}}",
        "strict require/figure/at_least → above",
        scenario("Đúng năm người", '"Số người đã học" là 5', 'kết quả là "Đạt"'),
    ),
    "năm thành nửa năm": (
        "window: {every: year}\nrequire: {held: {fact: meeting}}",
        "window window/every → half_year",
        scenario("Cả năm một kết quả", MEETING, 'kết quả năm 2025 là "Đạt"'),
    ),
    "ngày cuối sớm hơn": (
        "window: {every: year, tail: 01-31}\nrequire: {held: {fact: meeting, by: year}}",
        "day window/tail → 01-30",
        scenario("Ngày cuối còn kịp", 'không có "Cuộc họp" nào', 'kết quả là "Chưa đến hạn"', on="31/01/2026"),
    ),
    "ngày cuối muộn hơn": (
        "window: {every: year, tail: 01-31}\nrequire: {held: {fact: meeting, by: year}}",
        "day window/tail → 02-01",
        scenario("Hôm sau thì hết", 'không có "Cuộc họp" nào', 'kết quả là "Chưa đủ dữ liệu"', on="01/02/2026"),
    ),
    "ngày đầu được tính": (
        "window: {every: year}\nrequire: {held: {fact: meeting, where: {on: {from: 2025-02-01}}}}",
        "day require/held/where/on/from → 2025-02-02",
        scenario("Đúng ngày đầu", MEETING, 'kết quả là "Đạt"'),
    ),
    "hiệu lực muộn một năm": (
        "window: {every: year}\nrequire: {held: {fact: meeting}}",
        "effect assessment/start → 2026-01-01",
        scenario("Năm đầu đã xét", MEETING, 'kết quả là "Đạt"'),
    ),
    "hiệu lực sớm một năm": (
        "window: {every: year}\nrequire: {held: {fact: meeting}}",
        "effect assessment/start → 2024-01-01",
        scenario(
            "Năm trước chưa xét", "", 'kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"',
            unit=OTHER_YEAR.format(year=2024),
        ),
    ),
    "hiệu lực riêng của quy tắc": (
        "in_force: {from: 2025-01-01, to: 2025-12-31}\nwindow: {every: year}\nrequire: {held: {fact: meeting}}",
        "effect in_force/to → 2026-12-31",
        scenario(
            "Sang năm thôi xét", "", 'kết quả là "Không áp dụng", lý do "sau khi hết hiệu lực"',
            unit=OTHER_YEAR.format(year=2026), on="15/01/2027",
        ),
    ),
    "kỳ đầu tiên": (
        "window: {every: year, first: '2025'}\nrequire: {held: {fact: meeting}}",
        "effect window/first → 2026",
        scenario("Năm đầu đã xét", MEETING, 'kết quả là "Đạt"'),
    ),
    "tỉnh khác": (
        "window: {every: year}\nrequire: {held: {fact: meeting}}",
        "place place → 01",
        scenario("Đơn vị trong tỉnh", MEETING, 'kết quả là "Đạt"'),
    ),
    "bỏ loại đơn vị": (
        "binds: [committee, office]\nwindow: {every: year}\nrequire: {held: {fact: meeting}}",
        "kind binds/1",
        scenario(
            "Văn phòng cũng phải họp", MEETING, 'kết quả là "Đạt"',
            unit='hồ sơ năm 2025 của Văn phòng A, loại "Văn phòng", tỉnh Cao Bằng',
        ),
    ),
    "bỏ điều kiện": (
        "window: {every: year}\napplies: [{flag: {attribute: has_union}}]\nrequire: {held: {fact: meeting}}",
        "condition applies/0",
        scenario("Không có công đoàn", f'{MEETING}\n"công đoàn" là không', 'kết quả là "Không áp dụng"'),
    ),
    "bỏ dòng chọn": (
        "window: {every: year}\nrequire: {held: {fact: meeting, where: {with: [front]}}}",
        "line require/held/where/with",
        scenario("Họp với công đoàn không tính", f"{MEETING}, cùng: Công đoàn", 'kết quả là "Vi phạm"'),
    ),
    "bỏ một mã": (
        "window: {every: year}\nrequire: {held: {fact: meeting, where: {with: [front, union]}}}",
        "code require/held/where/with/1",
        scenario("Họp với công đoàn cũng tính", f"{MEETING}, cùng: Công đoàn", 'kết quả là "Đạt"'),
    ),
    "đảo có không": (
        "window: {every: year}\nrequire: {held: {fact: meeting, where: {public: true}}}",
        "flag require/held/where/public → False",
        scenario("Họp công khai", f"{MEETING}, công khai: có", 'kết quả là "Đạt"'),
    ),
    "và thành hoặc": (
        "window: {standing: true}\n"
        "require: {all_of: {parts: [{issued: {fact: regulation}}, {figure: {figure: trained, at_least: 1}}]}}",
        "combined require/all_of → any_of",
        scenario(
            "Có quy chế mà chưa ai học", 'có "Quy chế" ngày 01/02/2025\n"Số người đã học" là 0',
            'kết quả là "Vi phạm"',
        ),
    ),
    "bỏ một phần": (
        "window: {standing: true}\n"
        "require: {all_of: {parts: [{issued: {fact: regulation}}, {figure: {figure: trained, at_least: 1}}]}}",
        "part require/all_of/parts/1",
        scenario(
            "Có quy chế mà chưa ai học", 'có "Quy chế" ngày 01/02/2025\n"Số người đã học" là 0',
            'kết quả là "Vi phạm"',
        ),
    ),
    "lý do khác": (
        "window: {every: year}\nrequire: {held: {fact: meeting, reasons: {none: below_target}}}",
        "reason require/held/reasons/none → insufficient_evidence",
        scenario("Nêu đúng lý do", 'không có "Cuộc họp" nào', 'kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"'),
    ),
    "có thể vi phạm": (
        "window: {every: year}\nrequire: {held: {fact: meeting}}\n"
        "never: {results: [fail], instead: not_applicable, note: late, because: {vi: Khuyến khích., en: Encouraged.}}",
        "never never",
        scenario("Không họp cũng không sao", 'không có "Cuộc họp" nào', 'kết quả là "Không áp dụng"'),
    ),
    "bỏ ghi chú": (
        "window: {every: year}\nrequire: {held: {fact: meeting}}\nnotes: [{code: late}]",
        "note notes/0",
        scenario("Có ghi chú", MEETING, 'kết quả là "Đạt"\ncó ghi chú "Muộn"'),
    ),
    "ngày thành ngày làm việc": (
        "window: {per_event: year}\nrequire: {answered: {fact: meeting, closed_by: closed_on, within: {days: 5}}}",
        "limit require/answered/within/days → working_days",
        scenario("Ngày thứ sáu đã muộn", f"{MEETING}, ngày trả lời: 07/02/2025", 'kết quả là "Vi phạm"'),
    ),
    "số của bản trước": (
        VERSIONS,
        "number versions/0/require/held/at_least → 2",
        scenario("Trước tháng 7 một cuộc là đủ", MEETING, 'kết quả tháng 2/2025 là "Đạt"'),
    ),
    "số của bản sau": (
        VERSIONS,
        "number versions/1/require/held/at_least → 1",
        scenario("Từ tháng 7 phải hai cuộc", 'có "Cuộc họp" ngày 01/08/2025', 'kết quả tháng 8/2025 là "Vi phạm"'),
    ),
    "bản sau sớm một ngày": (
        "versions:\n"
        "  - {in_force: {from: 2025-01-01, to: 2025-06-30}, require: {figure: {figure: trained, at_least: 1}}}\n"
        "  - {in_force: {from: 2025-07-01}, require: {figure: {figure: trained, at_least: 2}}}\n"
        "window: {standing: true}",
        "effect versions/1/in_force/from → 2025-06-30",
        scenario(
            "Ngày cuối của bản trước một người là đủ", '"Số người đã học" là 1', 'kết quả là "Đạt"', on="30/06/2025",
            unit=OTHER_YEAR.replace("năm {year}", "6 tháng đầu năm 2025"),
        ),
    ),
    "bản sau muộn một ngày": (
        VERSIONS,
        "effect versions/1/in_force/from → 2025-07-02",
        scenario("Từ tháng 7 phải hai cuộc", 'có "Cuộc họp" ngày 01/07/2025', 'kết quả tháng 7/2025 là "Vi phạm"'),
    ),
    "bản đầu sớm một năm": (
        VERSIONS,
        "effect versions/0/in_force/from → 2024-01-01",
        scenario(
            "Năm trước chưa xét", "", 'kết quả tháng 2/2024 là "Không áp dụng", lý do "trước ngày có hiệu lực"',
            unit=OTHER_YEAR.format(year=2024),
        ),
    ),
}  # fmt: skip


def killers(
    folder: Path, rules: tuple[str, ...], scenarios: tuple[str, ...], name: str = FIRST
) -> dict[str, str | None]:
    """Mutant (without its rule) → what noticed it."""
    judge = trial(rulebook(folder, *rules), features(folder, *scenarios))
    return {v.mutant.key.removeprefix(name + " "): v.killed_by for v in judge.of(name) if v.usable}


@pytest.mark.parametrize("name", KILLED)
def test_a_mutant_is_noticed_by_its_scenario_and_by_no_other(tmp_path: Path, name: str) -> None:
    """Without the scenario it survives; with it, the scenario is named by file and line."""
    body, mutant, noticing = KILLED[name]
    assert lint(rulebook(tmp_path / "a", rule(body)), frozenset({FIRST})) == []
    without = killers(tmp_path / "b", (rule(body),), (DULL,))
    line = 4 + DULL.count("\n") + 1
    found = killers(tmp_path / "c", (rule(body),), (DULL, noticing))
    assert (without[mutant], found[mutant]) == (None, f"rules.feature:{line}")


def test_who_is_blocked_is_noticed(tmp_path: Path) -> None:
    """The rulebook of a mutant holds the rules that it waits for."""
    blocked = rule(
        "window: {standing: true}\nrequire: {issued: {fact: regulation}}\n"
        f"blocked_by: {{rule: {FIRST}, results: [fail]}}",
        id=SECOND,
    )
    noticing = scenario(
        "Chưa họp thì chưa xét", 'không có "Cuộc họp" nào\nkhông có "Quy chế" nào', 'kết quả là "Không áp dụng"',
        id=SECOND,
    )  # fmt: skip
    dull = DULL.replace(FIRST, SECOND)
    without = killers(tmp_path / "b", (BLOCKING, blocked), (dull,), SECOND)
    found = killers(tmp_path / "c", (BLOCKING, blocked), (dull, noticing), SECOND)
    assert (without["blocked_by blocked_by"], found["blocked_by blocked_by"]) == (None, "rules.feature:11")


def test_whom_the_levels_leave_out_is_noticed(tmp_path: Path) -> None:
    """A document that binds only units of a level: without that, units of another are bound."""
    body = rule("binds: [committee, office]\nwindow: {every: year}\nrequire: {held: {fact: meeting}}")
    noticing = scenario(
        "Văn phòng cấp tỉnh không phải họp", "", 'kết quả là "Không áp dụng", lý do "khác loại đơn vị"',
        unit='hồ sơ năm 2025 của Văn phòng A, loại "Văn phòng", tỉnh Cao Bằng',
    )  # fmt: skip
    levels = ("provisions:\n", "levels: [commune]\nprovisions:\n")
    rules = rulebook(tmp_path, body, document=levels)
    found = [
        {v.mutant.key: v.killed_by for v in trial(rules, features(tmp_path, *scenarios)).of(FIRST)}[
            f"{FIRST} level levels"
        ]
        for scenarios in ((DULL,), (DULL, noticing))
    ]
    assert found == [None, "rules.feature:11"]


def test_what_makes_no_rule_is_left_out(tmp_path: Path) -> None:
    """`small_unit` knows only `at_most`: `below` cannot be asked, and counts neither as noticed nor as surviving."""
    body = rule(
        "window: {every: year}\nrequire: {held: {fact: meeting}}\n"
        "applies: [{flag: {attribute: has_union}, small_unit: {attribute: staff, at_most: 7}}]"
    )
    noticing = scenario("Có công đoàn", f'{MEETING}\n"công đoàn" là có', 'kết quả là "Đạt"')
    judge = trial(rulebook(tmp_path, body), features(tmp_path, noticing))
    assert [v.mutant.key for v in judge.of(FIRST) if not v.usable] == [
        f"{FIRST} strict applies/0/small_unit/at_most → below"
    ]


def test_a_scenario_that_fails_notices_nothing(tmp_path: Path) -> None:
    """What already fails on the rule itself proves nothing of its mutants."""
    wrong = scenario("Sai sẵn", MEETING, 'kết quả là "Vi phạm"')
    body = rule("window: {every: year}\nrequire: {held: {fact: meeting}}")
    assert set(killers(tmp_path, (body,), (wrong,)).values()) == {None}


# keys


def test_keys_are_unique_and_come_in_the_same_order() -> None:
    """On the whole rulebook shipped: no two mutants of one name, and a second run names the same."""
    book = open_rulebook()
    keys = [[mutant.key for mutant in mutants(book, name)] for name in book.by_id]
    assert [key for key, count in Counter(key for own in keys for key in own).items() if count > 1] == []
    some = list(book.by_id)[::25]
    assert [[mutant.key for mutant in mutants(book, name)] for name in some] == keys[::25]


def test_a_key_does_not_depend_on_other_rules(tmp_path: Path) -> None:
    """Rules before and after may come and go."""
    body = KILLED["thêm một"][0]
    alone = open_rulebook(rulebook(tmp_path / "a", rule(body)))
    among = open_rulebook(rulebook(tmp_path / "b", rule(body, id="XX-1.1-0"), rule(body)))
    assert [m.key for m in mutants(alone, FIRST)] == [m.key for m in mutants(among, FIRST)]


# questions

CITED = "Khoản 1 Điều 1 Văn bản thử (Họp hằng năm): "
CITED_EN = "Clause 1, Article 1, test text (Yearly meeting): "
YEAR = "window: {every: year}\n"
TWO_KINDS = "binds: [committee, office]\n"

QUESTIONS: dict[str, tuple[str, str, str, str]] = {
    "number": (
        YEAR + "require: {held: {fact: meeting, at_least: 2}}",
        "number require/held/at_least → 3",
        "Mức tối thiểu của “Cuộc họp” là 2. Nếu là 3 thì kết quả nào phải đổi? Con số 2 có đúng không?",
        "The least asked for “Meeting” is 2. Which result would change with 3? Is 2 right?",
    ),
    "number: theo loại đơn vị": (
        TWO_KINDS + YEAR + "require: {held: {fact: meeting, at_least: {by_kind: {default: 1, office: 4}}}}",
        "number require/held/at_least/by_kind/office → 5",
        "Mức tối thiểu của “Cuộc họp” đối với “Văn phòng” là 4. Nếu là 5 thì kết quả nào phải đổi? "
        "Con số 4 có đúng không?",
        "The least asked for “Meeting” for “Office” is 4. Which result would change with 5? Is 4 right?",
    ),
    "number: các loại khác": (
        TWO_KINDS + YEAR + "require: {held: {fact: meeting, at_least: {by_kind: {default: 1, office: 4}}}}",
        "number require/held/at_least/by_kind/default → 2",
        "Mức tối thiểu của “Cuộc họp” đối với các loại đơn vị khác là 1. Nếu là 2 thì kết quả nào phải đổi? "
        "Con số 1 có đúng không?",
        "The least asked for “Meeting” for other kinds of unit is 1. Which result would change with 2? Is 1 right?",
    ),
    "number: thuộc tính": (
        YEAR + "require: {held: {fact: meeting, where: {people: {at_least: 30}}}}",
        "number require/held/where/people/at_least → 31",
        "Mức tối thiểu của số người dự của “Cuộc họp” là 30. Nếu là 31 thì kết quả nào phải đổi? "
        "Con số 30 có đúng không?",
        "The least asked for “Meeting” (people) is 30. Which result would change with 31? Is 30 right?",
    ),
    "number: tỷ lệ": (
        "window: {standing: true}\nrequire: {ratio: {numerator: [trained], denominator: [staff]}}",
        "number require/ratio/at_least → 9/10",
        "Mức tối thiểu của “Số người đã học” / “số người” là 1. Nếu là 9/10 thì kết quả nào phải đổi? "
        "Con số 1 có đúng không?",
        "The least asked for “Trained” / “staff” is 1. Which result would change with 9/10? Is 1 right?",
    ),
    "strict": (
        "window: {standing: true}\nrequire: {figure: {figure: trained, at_least: 5}}",
        "strict require/figure/at_least → above",
        "“Số người đã học” tính theo “ít nhất”. Nếu tính theo “lớn hơn” thì trường hợp đúng bằng mức đó có còn được "
        "tính không?",
        "“Trained” is read as “at least”. Read as “above”, would exactly that much still count?",
    ),
    "limit": (
        KILLED["ngày thành ngày làm việc"][0],
        "limit require/answered/within/days → working_days",
        "Thời hạn đối với “Cuộc họp” tính bằng “ngày”. Nếu tính bằng “ngày làm việc” thì kết quả nào phải đổi?",
        "The time allowed for “Meeting” is counted in “days”. Which result would change if counted in “working days”?",
    ),
    "combined": (
        KILLED["và thành hoặc"][0],
        "combined require/all_of → any_of",
        "Các phần “Quy chế”; “Số người đã học” nối với nhau bằng “và”. Nếu là “hoặc” thì kết quả nào phải đổi?",
        "The parts “Regulation”; “Trained” are joined by “and”. Which result would change with “or”?",
    ),
    "window": (
        YEAR + "require: {held: {fact: meeting}}",
        "window window/every → half_year",
        "Việc này phải làm hằng năm. Nếu là 6 tháng một lần thì kết quả nào phải đổi?",
        "The duty is due every year. Which result would change if it were every half-year?",
    ),
    "day": (
        "window: {every: year, tail: 01-31}\nrequire: {held: {fact: meeting, by: year}}",
        "day window/tail → 02-01",
        "Ngày cuối của năm sau là 31/01. Nếu là 01/02 thì kết quả nào phải đổi?",
        "The last day in the year after is 31/01. Which result would change with 01/02?",
    ),
    "day: trong dòng chọn": (
        KILLED["ngày đầu được tính"][0],
        "day require/held/where/on/from → 2025-01-31",
        "Ngày đầu được tính của ngày của “Cuộc họp” là 01/02/2025. Nếu là 31/01/2025 thì kết quả nào phải đổi?",
        "The first day that counts for “Meeting” (date) is 01/02/2025. Which result would change with 31/01/2025?",
    ),
    "effect": (
        YEAR + "require: {held: {fact: meeting}}",
        "effect assessment/start → 2026-01-01",
        "Quy định được xét từ 01/01/2025. Nếu xét từ 01/01/2026 thì kết quả nào phải đổi?",
        "The provision is assessed from 01/01/2025. Which result would change from 01/01/2026?",
    ),
    "effect: kỳ đầu tiên": (
        "window: {every: quarter, first: 2025-Q4}\nrequire: {held: {fact: meeting}}",
        "effect window/first → 2024-Q4",
        "Quy định được xét từ quý IV/2025. Nếu xét từ quý IV/2024 thì kết quả nào phải đổi?",
        "The provision is assessed from quarter IV of 2025. Which result would change from quarter IV of 2024?",
    ),
    "effect_end": (
        KILLED["hiệu lực riêng của quy tắc"][0],
        "effect in_force/to → 2026-12-31",
        "Quy định được xét đến hết 31/12/2025. Nếu xét đến hết 31/12/2026 thì kết quả nào phải đổi?",
        "The provision is assessed until 31/12/2025. Which result would change until 31/12/2026?",
    ),
    "place": (
        YEAR + "require: {held: {fact: meeting}}",
        "place place → 01",
        "Quy định chỉ áp dụng tại tỉnh. Đơn vị ở tỉnh khác có phải thực hiện không?",
        "The provision binds only in province. Are units of another province bound?",
    ),
    "kind": (
        TWO_KINDS + YEAR + "require: {held: {fact: meeting}}",
        "kind binds/1",
        "Quy định áp dụng cho cả “Văn phòng”. Nếu không áp dụng cho loại đơn vị này thì kết quả nào phải đổi?",
        "The provision also binds “Office”. Which result would change if it did not bind this kind of unit?",
    ),
    "condition": (
        YEAR + "applies: [{flag: {attribute: has_union}}]\nrequire: {held: {fact: meeting}}",
        "condition applies/0",
        "Quy định chỉ áp dụng theo điều kiện về “công đoàn”. Nếu bỏ điều kiện này thì kết quả nào phải đổi?",
        "The provision applies under a condition on “union”. Which result would change without this condition?",
    ),
    "condition: loại đơn vị": (
        TWO_KINDS + YEAR + "applies: [{not: {kind: [office]}}]\nrequire: {held: {fact: meeting}}",
        "condition applies/0",
        "Quy định chỉ áp dụng theo điều kiện về “Văn phòng”. Nếu bỏ điều kiện này thì kết quả nào phải đổi?",
        "The provision applies under a condition on “Office”. Which result would change without this condition?",
    ),
    "line": (
        YEAR + "require: {held: {fact: meeting, where: {with: [front, union]}}}",
        "line require/held/where/with",
        "“Cuộc họp” chỉ được tính khi cùng là “Mặt trận” hoặc “Công đoàn”. Nếu không xét điều đó thì kết quả nào "
        "phải đổi?",
        "“Meeting” counts only where “with” is “Front” or “Union”. Which result would change if that were not asked?",
    ),
    "line: có ghi": (
        YEAR + "require: {held: {fact: meeting, where: {closed_on: given}}}",
        "line require/held/where/closed_on",
        "“Cuộc họp” chỉ được tính khi có ghi ngày trả lời. Nếu không xét điều đó thì kết quả nào phải đổi?",
        "“Meeting” counts only where “answered on” is given. Which result would change if that were not asked?",
    ),
    "line: mức": (
        YEAR + "require: {held: {fact: meeting, where: {people: {at_least: 30}}}}",
        "line require/held/where/people",
        "“Cuộc họp” chỉ được tính khi thỏa yêu cầu về số người dự. Nếu không xét điều đó thì kết quả nào phải đổi?",
        "“Meeting” counts only where “people” is as asked. Which result would change if that were not asked?",
    ),
    "code": (
        YEAR + "require: {held: {fact: meeting, where: {with: [front, union]}}}",
        "code require/held/where/with/1",
        "Cùng của “Cuộc họp”: “Công đoàn” cũng được tính. Nếu không tính thì kết quả nào phải đổi?",
        "“Meeting” (with): “Union” counts too. Which result would change if it did not?",
    ),
    "code_needed": (
        YEAR + "require: {covers: {fact: meeting, attribute: with, codes: [front, union]}}",
        "code require/covers/codes/1",
        "Cùng của “Cuộc họp”: phải có cả “Công đoàn”. Nếu không cần thì kết quả nào phải đổi?",
        "“Meeting” (with): “Union” is asked for too. Which result would change if it were not?",
    ),
    "code_excluded": (
        YEAR + "require: {held: {fact: meeting, where: {with: {not_in: [front, union]}}}}",
        "code require/held/where/with/not_in/0",
        "Cùng của “Cuộc họp”: “Mặt trận” không được tính. Nếu cũng tính thì kết quả nào phải đổi?",
        "“Meeting” (with): “Front” does not count. Which result would change if it did?",
    ),
    "code_kind": (
        TWO_KINDS + YEAR + "applies: [{kind: [committee, office]}]\nrequire: {held: {fact: meeting}}",
        "code applies/0/kind/0",
        "Điều kiện áp dụng nêu cả loại đơn vị “Ủy ban”. Nếu không nêu thì kết quả nào phải đổi?",
        "The condition also names the kind of unit “Committee”. Which result would change if it did not?",
    ),
    "code_figure": (
        "window: {standing: true}\nrequire: {ratio: {numerator: [trained, staff], denominator: [staff]}}",
        "code require/ratio/numerator/0",
        "Tỷ lệ được tính với cả “Số người đã học”. Nếu không tính số này thì kết quả nào phải đổi?",
        "The share also takes in “Trained”. Which result would change without this figure?",
    ),
    "code_note": (
        YEAR + "require: {held: {fact: meeting}}\nnotes: [{code: late, on: [pass, not_applicable]}]",
        "code notes/0/on/1",
        "Ghi chú kèm cả kết quả “Không áp dụng”. Nếu không kèm thì có thiếu không?",
        "The note also goes with the result “Not applicable”. Would it be missed there?",
    ),
    "flag": (
        YEAR + "require: {held: {fact: meeting, where: {public: true}}}",
        "flag require/held/where/public → False",
        "Công khai của “Cuộc họp” phải là “có”. Nếu là “không” thì kết quả nào phải đổi?",
        "“Meeting” (public) must be “yes”. Which result would change with “no”?",
    ),
    "flag_own": (
        YEAR + "require: {held: {fact: meeting, own: true}}",
        "flag require/held/own → False",
        "“Cuộc họp” chỉ được tính khi do chính đơn vị làm từ ngày thành lập. Nếu tính cả của đơn vị trước đó thì kết "
        "quả nào phải đổi?",
        "“Meeting” counts only where the unit itself made it since it was founded. Which result would change if that "
        "of its predecessors counted?",
    ),
    "flag_throughout": (
        YEAR + "require: {in_use: {fact: meeting, throughout: true}}",
        "flag require/in_use/throughout → False",
        "“Cuộc họp” phải duy trì suốt kỳ. Nếu chỉ cần có lúc nào đó trong kỳ thì kết quả nào phải đổi?",
        "“Meeting” must last throughout. Which result would change if some time were enough?",
    ),
    "part": (
        KILLED["và thành hoặc"][0],
        "part require/all_of/parts/0",
        "Quy định đòi hỏi cả phần về “Quy chế”. Nếu bỏ phần này thì kết quả nào phải đổi?",
        "The provision also asks for the part on “Regulation”. Which result would change without it?",
    ),
    "part_any": (
        KILLED["và thành hoặc"][0].replace("all_of", "any_of"),
        "part require/any_of/parts/0",
        "Có phần về “Quy chế” là một cách để đạt. Nếu cách này không được tính thì kết quả nào phải đổi?",
        "The part on “Regulation” is one way to comply. Which result would change if it did not count?",
    ),
    "part_something": (
        YEAR + "require: {held: {fact: meeting, part: [{fact: regulation}]}}",
        "part require/held/part/0",
        "Chỉ có “Quy chế” thì chưa đủ, nhưng không bị coi là chưa làm gì. Nếu coi là chưa làm gì thì có sai không?",
        "“Regulation” alone is not enough, but is not nothing. Would it be wrong to call it nothing?",
    ),
    "reason": (
        YEAR + "require: {held: {fact: meeting, reasons: {none: below_target}}}",
        "reason require/held/reasons/none → insufficient_evidence",
        "Khi không đạt vì chưa có gì, lý do nêu là “chưa đạt chỉ tiêu”. Nếu nêu “chưa đủ minh chứng” thì có sai không?",
        "A failure for want of anything is called “below target”. Would “insufficient evidence” be wrong?",
    ),
    "never": (
        KILLED["có thể vi phạm"][0],
        "never never",
        "Không làm theo quy định này thì không bị coi là vi phạm. Nếu bị coi là vi phạm thì kết quả nào phải đổi?",
        "Not following this provision is no violation. Which result would change if it were?",
    ),
    "note": (
        YEAR + "require: {held: {fact: meeting}}\nnotes: [{code: late}]",
        "note notes/0",
        "Kết quả kèm ghi chú “Muộn”. Nếu không có ghi chú này thì có thiếu không?",
        "The result carries the note “Late”. Would it be missed?",
    ),
}


def asked(book: Rulebook, mutant: Mutant) -> tuple[str, str]:
    """The question of a mutant in both languages."""
    own, document = book.by_id[mutant.rule]
    vi, en = (Words(book.facts, book.notes, book.actors, lang) for lang in ("vi", "en"))
    return question(mutant, own, document, vi), question(mutant, own, document, en)


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_mutant_is_a_question_to_a_lawyer(tmp_path: Path, name: str) -> None:
    """Provision, title, what the rule says, what it would say; the same in English."""
    body, key, vi, en = QUESTIONS[name]
    book = open_rulebook(rulebook(tmp_path, rule(body)))
    (mutant,) = (mutant for mutant in mutants(book, FIRST) if mutant.key == f"{FIRST} {key}")
    assert asked(book, mutant) == (CITED + vi, CITED_EN + en)


def test_a_version_is_named_by_its_days(tmp_path: Path) -> None:
    """Which version a question is about, and the day between two of them."""
    book = open_rulebook(rulebook(tmp_path, rule(VERSIONS)))
    found = {mutant.key.removeprefix(FIRST + " "): asked(book, mutant) for mutant in mutants(book, FIRST)}
    assert found["number versions/0/require/held/at_least → 2"] == (
        "Khoản 1 Điều 1 Văn bản thử (Họp hằng năm; bản áp dụng từ 01/01/2025 đến 30/06/2025): Mức tối thiểu của "
        "“Cuộc họp” là 1. Nếu là 2 thì kết quả nào phải đổi? Con số 1 có đúng không?",
        "Clause 1, Article 1, test text (Yearly meeting; the version of 01/01/2025 to 30/06/2025): The least asked for "
        "“Meeting” is 1. Which result would change with 2? Is 1 right?",
    )
    assert found["effect versions/1/in_force/from → 2025-07-02"] == (
        "Khoản 1 Điều 1 Văn bản thử (Họp hằng năm; bản áp dụng từ 01/07/2025): Từ 01/07/2025 áp dụng nội dung mới thay "
        "nội dung trước đó. Nếu từ 02/07/2025 thì kết quả nào phải đổi?",
        "Clause 1, Article 1, test text (Yearly meeting; the version of 01/07/2025): From 01/07/2025 the new wording "
        "takes the place of the one before. Which result would change from 02/07/2025?",
    )


def test_blocking_and_levels_are_asked_too(tmp_path: Path) -> None:
    """Both need more than one rule or kind."""
    blocked = rule(
        "binds: [committee, office]\nwindow: {standing: true}\nrequire: {issued: {fact: regulation}}\n"
        f"blocked_by: {{rule: {FIRST}, results: [fail, unknown]}}",
        id=SECOND,
    )
    book = open_rulebook(
        rulebook(tmp_path, BLOCKING, blocked, document=("provisions:\n", "levels: [commune, province]\nprovisions:\n"))
    )
    found = {mutant.key.removeprefix(SECOND + " "): asked(book, mutant) for mutant in mutants(book, SECOND)}
    wanted = {
        "blocked_by blocked_by": (
            "Quy định không xét khi quy định trước nó chưa đạt. Nếu vẫn xét thì kết quả nào phải đổi?",
            "The provision is not judged while the one before it fails. Which result would change if it were?",
        ),
        "code blocked_by/results/1": (
            "Quy định chưa xét khi quy định trước nó có kết quả “Chưa đủ dữ liệu”. Nếu khi đó vẫn xét thì kết quả nào "
            "phải đổi?",
            "The provision is not judged while the one before it is “Not enough data”. Which result would change if it were?",
        ),
        "level levels": (
            "Quy định chỉ áp dụng cho đơn vị cấp xã, cấp tỉnh. Nếu áp dụng cho cả cấp khác thì kết quả nào phải đổi?",
            "The provision binds only units of the commune level, the provincial level. Which result would change if "
            "units of other levels were bound?",
        ),
    }
    assert {key: found[key] for key in wanted} == {key: (CITED + vi, CITED_EN + en) for key, (vi, en) in wanted.items()}


def test_every_wording_has_its_example() -> None:
    """A question nobody has read is not asked."""
    elsewhere = {"blocked_by", "code_result", "level", "effect_between"}
    assert {name.split(":")[0] for name in QUESTIONS} | elsewhere == set(ASK)


def questions_shipped() -> Iterator[tuple[str, str]]:
    book = open_rulebook()
    for name in book.by_id:
        for mutant in mutants(book, name):
            yield from ((mutant.key, said) for said in asked(book, mutant))


def test_no_identifier_stands_in_a_question() -> None:
    """On the whole rulebook shipped: neither names with underscores nor what Python prints of things without words."""
    odd = re.compile(r"\w_\w|[{}\[\]]|\b(None|True|False)\b|“”|\(\)|\s{2}")
    assert [(key, said) for key, said in questions_shipped() if odd.search(said)] == []


# the command

RULE = rule("window: {every: year}\nrequire: {held: {fact: meeting}}")
NOTICED = scenario("Một cuộc là đủ", MEETING, 'kết quả năm 2025 là "Đạt"')
LATE = scenario(
    "Năm trước chưa xét", "", 'kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"',
    unit=OTHER_YEAR.format(year=2024),
)  # fmt: skip
SURVIVOR = f"{FIRST} effect assessment/start → 2024-01-01"
ASKED = (
    "Khoản 1 Điều 1 Văn bản thử (Họp hằng năm): Quy định được xét từ 01/01/2025. Nếu xét từ 01/01/2024 thì kết quả nào "
    "phải đổi?"
)
REASON = 'schema: danchu/mutants/1\nsurvivors:\n  - mutant: "{mutant}"\n    because: {{vi: Vì thử., en: A test.}}\n'


def mutate(
    capsys: Capture, folder: Path, *scenarios: str, options: tuple[str, ...] = (), reasons: str | None = None
) -> Outcome:
    """`danchu rules mutate -j 1` on a rule that six changes can be made to."""
    rules = folder / "rules" if (folder / "rules").exists() else rulebook(folder, RULE)
    files = features(folder, *scenarios)
    if reasons is not None:
        (files / "mutants.yaml").write_text(reasons, encoding="utf-8")
    jobs = () if "-j" in options else ("-j", "1")
    return danchu(capsys, "rules", "mutate", "--rules", rules, "--features", files, *jobs, *options)


def test_nothing_survives(capsys: Capture, tmp_path: Path) -> None:
    """0, the table, and a sentence."""
    made = mutate(capsys, tmp_path, NOTICED, LATE)
    assert (made.code, made.err) == (0, "")
    assert [line.split() for line in made.out.splitlines() if line.startswith("van-ban")] == [
        ["van-ban", "6", "6", "100%", "0", "0"]
    ]
    assert made.out.endswith("\nMọi biến thể đều bị phát hiện.\n")


def test_a_survivor_is_a_question_and_exit_code_1(capsys: Capture, tmp_path: Path) -> None:
    """Also above the threshold: what nobody has explained is open."""
    made = mutate(capsys, tmp_path, NOTICED, options=("--threshold", "80"))
    assert (made.code, made.err) == (1, "")
    assert made.out.splitlines()[2:] == [
        "van-ban    6           5               83,33%   0           1",
        "",
        "Biến thể mà không kịch bản nào phát hiện, nêu thành câu hỏi với cán bộ pháp chế:",
        "",
        f"- {ASKED}",
        f"  [{SURVIVOR}]",
    ]


def test_a_reason_accepts_a_survivor(capsys: Capture, tmp_path: Path) -> None:
    """`mutants.yaml` beside the scenarios is read without being named; the reason is shown."""
    made = mutate(capsys, tmp_path, NOTICED, options=("--threshold", "80"), reasons=REASON.format(mutant=SURVIVOR))
    assert (made.code, made.err) == (0, "")
    assert made.out.splitlines()[2] == "van-ban    6           5               83,33%   1           0"
    assert made.out.endswith(f"\n- {ASKED}\n  [{SURVIVOR}]\n  Lý do chấp nhận: Vì thử.\n")


def test_another_file_of_reasons_can_be_named(capsys: Capture, tmp_path: Path) -> None:
    """`--accepted` stands in for the file beside the scenarios."""
    file = tmp_path / "khac.yaml"
    file.write_text(REASON.format(mutant=SURVIVOR), encoding="utf-8")
    options = ("--threshold", "80", "--accepted", str(file), "--lang", "en")
    made = mutate(capsys, tmp_path, NOTICED, options=options)
    assert (made.code, made.out.splitlines()[-1]) == (0, "  Accepted because: A test.")


@pytest.mark.parametrize(
    "mutant",
    [
        pytest.param(SURVIVOR, id="đã bị phát hiện"),
        pytest.param(f"{FIRST} number require/held/at_least → 7", id="biến thể không có"),
        pytest.param("XX-9.9-9 place place → 01", id="quy tắc không có"),
    ],
)
def test_a_reason_that_nothing_needs_is_named(capsys: Capture, tmp_path: Path, mutant: str) -> None:
    """1, on standard error."""
    made = mutate(capsys, tmp_path, NOTICED, LATE, reasons=REASON.format(mutant=mutant))
    said = f"Tệp lý do nêu biến thể không còn tồn tại hoặc đã bị phát hiện: {mutant}\n"
    assert (made.code, made.err) == (1, said)


def test_reasons_for_rules_that_were_not_tried_are_left_alone(capsys: Capture, tmp_path: Path) -> None:
    """`--rule` tries one rule; the file of reasons is for all."""
    second = RULE.replace(FIRST, SECOND)
    rulebook(tmp_path, RULE, second)
    made = mutate(
        capsys, tmp_path, NOTICED, LATE, options=("--rule", FIRST),
        reasons=REASON.format(mutant=f"{SECOND} place place → 01"),
    )  # fmt: skip
    assert (made.code, made.err) == (0, "")


@pytest.mark.parametrize(
    ("reasons", "wanted"),
    [
        pytest.param(
            'schema: danchu/mutants/1\nsurvivors:\n  - mutant: "a"\n    because: {vi: "", en: A}\n',
            "mutants.yaml, dòng 4",
            id="lý do trống",
        ),
        pytest.param(
            'schema: danchu/mutants/1\nsurvivors:\n  - mutant: "a"\n', "mutants.yaml, dòng 3", id="không lý do"
        ),
        pytest.param("schema: danchu/mutants/2\nsurvivors: []\n", "mutants.yaml, dòng 1", id="tệp loại khác"),
    ],
)
def test_a_file_of_reasons_with_mistakes_is_2(capsys: Capture, tmp_path: Path, reasons: str, wanted: str) -> None:
    """File and line; nothing is tried."""
    made = mutate(capsys, tmp_path, NOTICED, reasons=reasons)
    assert (made.code, made.out, wanted in made.err) == (2, "", True)


def test_under_the_threshold_is_1(capsys: Capture, tmp_path: Path) -> None:
    """A reason for every survivor does not lift the share."""
    made = mutate(capsys, tmp_path, NOTICED, reasons=REASON.format(mutant=SURVIVOR))
    assert (made.code, made.err) == (1, "Tỷ lệ biến thể bị phát hiện 83,33% thấp hơn ngưỡng 95%.\n")
    english = mutate(capsys, tmp_path, NOTICED, options=("--lang", "en"))
    assert (english.code, english.err) == (1, "Mutants noticed: 83.33%, under the threshold of 95%.\n")


def test_a_share_shown_has_been_reached() -> None:
    """94,999 % is shown as 94,99 %: never as the threshold that it misses."""
    one = Tried("a", FIRST, "van-ban", "number", "x", {})
    many = [one] * 94_999 + [one._replace(killed_by=None)] * 5_001
    assert (percent(share(many), "vi"), percent(share([]), "vi")) == ("94,99", "100")


def test_json_says_the_same(capsys: Capture, tmp_path: Path) -> None:
    """Numbers, and each survivor with its question and its reason (null: open)."""
    made = mutate(capsys, tmp_path, NOTICED, options=("--format", "json", "--threshold", "80"))
    survivor = {
        "mutant": SURVIVOR, "rule": FIRST, "document": "van-ban", "operator": "effect", "question": ASKED,
        "because": None,
    }  # fmt: skip
    assert (made.code, json.loads(made.out)) == (1, {"mutants": 6, "killed": 5, "survivors": [survivor]})


def test_two_processes_find_what_one_finds(capsys: Capture, tmp_path: Path) -> None:
    """Byte for byte, with several rules."""
    rulebook(tmp_path, *(RULE.replace(FIRST, name) for name in (FIRST, SECOND, "XX-1.1-3", "XX-1.1-4", "XX-1.1-5")))
    scenarios = (
        NOTICED,
        LATE,
        LATE.replace("Năm", "Mọi năm").replace(FIRST, "XX-1.1-4"),
        NOTICED.replace("Một", "Có một").replace(FIRST, SECOND),
    )
    one, two = (
        mutate(capsys, tmp_path, *scenarios, options=("--format", "json", "-j", jobs)) for jobs in ("1", "2")
    )  # fmt: skip
    assert one == two
    assert [json.loads(one.out)[key] for key in ("mutants", "killed")] == [30, 6 + 5 + 3]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        pytest.param(("--rule", "XX-9"), 2, id="quy tắc không có"),
        pytest.param(("--document", "khac"), 2, id="văn bản không có"),
        pytest.param(("--threshold", "101"), 2, id="ngưỡng trên một trăm"),
        pytest.param(("-j", "0"), 2, id="không tiến trình nào"),
        pytest.param(("--accepted", "khong-co.yaml"), 2, id="tệp lý do không có"),
    ],
)
def test_wrong_usage_is_2(capsys: Capture, tmp_path: Path, options: tuple[str, ...], code: int) -> None:
    """Nothing is tried."""
    made = mutate(capsys, tmp_path, NOTICED, options=options)
    assert (made.code, made.out) == (code, "")


def test_several_documents_have_a_line_of_all() -> None:
    """One line a document, then all of them; survivors without a reason come first."""
    tried = [
        Tried("A place", "A", "mot", "place", "x:1", {}),
        Tried("A kind", "A", "mot", "kind", None, {"vi": "Hỏi A?", "en": "A?"}),
        Tried("B kind", "B", "hai", "kind", None, {"vi": "Hỏi B?", "en": "B?"}),
    ]
    assert text(tried, {"A kind": "Vì thế."}, "en").splitlines() == [
        "Document    Mutants    Noticed    Share    Justified    Open",
        "----------  ---------  ---------  -------  -----------  ------",
        "mot         2          1          50%      1            0",
        "hai         1          0          0%       0            1",
        "All         3          1          33.33%   1            1",
        "",
        "Mutants that no scenario notices, as questions to legal staff:",
        "",
        "- B?",
        "  [B kind]",
        "",
        "- A?",
        "  [A kind]",
        "  Accepted because: Vì thế.",
    ]
