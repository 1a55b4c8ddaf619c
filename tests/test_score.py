"""Scores are exact fractions to the end: points-100 with interval, grade and caps, and the four models of XCCDF 1.2."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import pytest

from checker.decide import Decider
from checker.score import Points, Scored, grade_of, plain, points, rounded, score
from checker.xccdf import Group, Leaf, absolute, default, flat, flat_unweighted, scores, tree

WEIGHTS = {"critical": 5, "major": 3, "minor": 1}
BANDS = [
    {"from": 80, "grade": {"vi": "Tốt", "en": "Good"}},
    {"from": 65, "grade": {"vi": "Khá", "en": "Fair"}},
    {"from": 50, "grade": {"vi": "Trung bình", "en": "Average"}},
    {"from": 0, "grade": {"vi": "Yếu", "en": "Weak"}},
]
SCORING: dict[str, Any] = {
    "id": "points-100",
    "points": WEIGHTS,
    "bands": BANDS,
    "caps": [
        {"grade": 1, "rules": ["R-1", "R-2"], "why": {"vi": "Chưa đối thoại", "en": "No dialogue"}},
        {"grade": 2, "rules": ["R-3"], "why": {"vi": "Có vi phạm", "en": "A violation"}},
    ],
}
PLAIN = Decider("plain")


def items(*spec: tuple[str, str, str]) -> list[Scored]:
    """Findings as (rule, severity, result), all of one provision."""
    return [Scored(rule, "d", (1,), severity, result) for rule, severity, result in spec]


def scored(*spec: tuple[str, str, str]) -> dict[str, Any]:
    return score(items(*spec), SCORING, PLAIN)


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ([("A", "critical", "pass"), ("B", "minor", "fail")], Points(Fraction(5), Fraction(6), Fraction(0))),
        ([("A", "critical", "unknown"), ("B", "major", "pass")], Points(Fraction(3), Fraction(8), Fraction(5))),
        ([("A", "major", "error")], Points(Fraction(0), Fraction(3), Fraction(3))),
        ([("A", "major", result) for result in ("not_due", "not_applicable", "manual")], Points(*[Fraction(0)] * 3)),
    ],
    ids=["đạt và vi phạm", "chưa đủ dữ liệu", "lỗi kiểm tra", "không tính"],
)
def test_points(spec: Sequence[tuple[str, str, str]], expected: Points) -> None:
    """Met earns the points of its severity; what does not apply, is not due or waits for a person is in neither sum."""
    assert points(items(*spec), WEIGHTS) == expected


def test_windows_share_the_points_of_their_rule() -> None:
    """Four quarters of a rule of five points: one met, one not, one unknown, one not due, which leaves three."""
    spec = [("A", "critical", result) for result in ("pass", "fail", "unknown", "not_due")]
    assert points(items(*spec), WEIGHTS) == Points(Fraction(5, 3), Fraction(5), Fraction(5, 3))


def test_the_interval_counts_what_is_unknown_both_ways() -> None:
    """41 earned of 60, 4 of them unknown: from 68,33 to 75."""
    parts = [(f"P{n}", "minor", "pass") for n in range(41)] + [(f"U{n}", "minor", "unknown") for n in range(4)]
    made = scored(*parts, *((f"F{n}", "minor", "fail") for n in range(15)))
    assert made == {
        "model": "points-100", "earned": "41", "possible": "60", "value": 68.33, "interval": [68.33, 75.0],
        "grade": "Khá", "caps": [], "groups": [],
    }  # fmt: skip


def test_shared_points_are_kept_as_fractions() -> None:
    """Numerator and denominator where they are no whole number."""
    made = scored(("A", "critical", "pass"), ("A", "critical", "fail"), ("B", "minor", "pass"))
    assert (made["earned"], made["possible"], made["value"]) == ("7/2", "6", 58.33)


@pytest.mark.parametrize(
    ("value", "grade"),
    [
        (Fraction(100), 0),
        (Fraction(80), 0),
        (Fraction(80) - Fraction(1, 10**9), 1),
        (Fraction(65), 1),
        (Fraction(65) - Fraction(1, 10**9), 2),
        (Fraction(50), 2),
        (Fraction(50) - Fraction(1, 10**9), 3),
        (Fraction(0), 3),
    ],
    ids=str,
)
def test_the_grade_is_taken_on_the_exact_fraction(value: Fraction, grade: int) -> None:
    """79,999999999 prints as 80 and is not Tốt."""
    assert grade_of(value, set(), SCORING, PLAIN) == (grade, [])


def test_a_value_that_prints_as_80_is_graded_as_what_it_is() -> None:
    """79999/100000 of the points print as 80.0, the grade is Khá."""
    scoring = {**SCORING, "points": {"critical": 79999, "major": 20001, "minor": 1}}
    made = score(items(("A", "critical", "pass"), ("B", "major", "fail")), scoring, PLAIN)
    assert (made["value"], made["grade"]) == (80.0, "Khá")


@pytest.mark.parametrize("result", ["unknown", "not_due", "manual", "not_applicable", "error", "pass"])
def test_caps_act_on_violations_only(result: str) -> None:
    """A rule that caps the grade and is not failed leaves it alone."""
    made = scored(("R-3", "minor", result), ("A", "critical", "pass"), ("B", "critical", "pass"))
    assert (made["grade"], made["caps"]) == ("Tốt", [])


def test_a_cap_lowers_the_grade_and_names_its_rules() -> None:
    """The worst cap counts, every one is listed with the rules that failed; the value stays."""
    passed = [(f"P{n}", "critical", "pass") for n in range(10)]
    made = scored(*passed, ("R-2", "minor", "fail"), ("R-3", "minor", "fail"))
    assert (made["value"], made["grade"]) == (96.15, "Trung bình")
    assert made["caps"] == [
        {"grade": "Khá", "rules": ["R-2"], "why": "Chưa đối thoại"},
        {"grade": "Trung bình", "rules": ["R-3"], "why": "Có vi phạm"},
    ]


def test_a_cap_never_raises_a_grade() -> None:
    """Weak stays weak."""
    assert scored(("R-1", "critical", "fail"))["grade"] == "Yếu"


def test_caps_and_grades_in_english() -> None:
    """The language of the result."""
    made = score(items(("R-1", "minor", "fail"), ("A", "critical", "pass")), SCORING, PLAIN, "en")
    assert (made["grade"], made["caps"][0]["why"]) == ("Fair", "No dialogue")


def test_no_score_where_nothing_counts() -> None:
    """No division by zero, no 0 and no 100."""
    expected = {
        "model": "points-100", "earned": "0", "possible": "0", "value": None, "interval": None, "grade": None, "caps": [],
        "groups": [],
    }  # fmt: skip
    assert [scored(), scored(("A", "critical", "manual"))] == [expected, expected]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Fraction(1, 8), 0.13),  # 0.125: half up
        (Fraction(1, 200), 0.01),
        (Fraction(200, 3), 66.67),
        (Fraction(205, 3), 68.33),
        (Fraction(5, 1000) - Fraction(1, 10**30), 0.0),
        (Fraction(2675, 1000), 2.68),  # 2.675 as a float would become 2.67
        (Fraction(100), 100.0),
        (Fraction(0), 0.0),
    ],
    ids=str,
)
def test_printed_values_are_rounded_half_up(value: Fraction, expected: float) -> None:
    """To two decimals, decided on the exact fraction."""
    assert rounded(value) == expected


def test_exact_numbers_are_written_as_fractions() -> None:
    """A whole number, or numerator/denominator."""
    assert [plain(Fraction(41)), plain(Fraction(81, 2))] == ["41", "81/2"]


# XCCDF 1.2 (NISTIR 7275r4, 7.3.2)


def leaf(weight: int, *passed: bool) -> Leaf:
    return Leaf(Fraction(weight), list(passed))


def group(weight: int, *parts: Leaf | Group) -> Group:
    return Group(Fraction(weight), list(parts))


SMALL = group(1, group(2, leaf(3, True), leaf(1, False)), group(1, leaf(5, False), leaf(1)), leaf(0, False))
"""A group of weight 2 with 3 of 4 passed (75), one of weight 1 that failed (0), a rule of weight 0; one rule not applicable."""


@pytest.mark.parametrize(
    ("root", "expected"),
    [
        (SMALL, (Fraction(50), (Fraction(3), Fraction(9)), (Fraction(1), Fraction(3)), Fraction(0))),
        (group(1, leaf(5, True)), (Fraction(100), (Fraction(5), Fraction(5)), (Fraction(1), Fraction(1)), Fraction(1))),
        (
            group(1, leaf(5, True, False, True), leaf(1, True)),
            (
                (5 * Fraction(200, 3) + 100) / 6,
                (Fraction(13, 3), Fraction(6)),
                (Fraction(5, 3), Fraction(2)),
                Fraction(0),
            ),
        ),
        (
            group(1, group(1, leaf(1, True)), group(1, leaf(1, True), leaf(1, False), leaf(1, False))),
            ((100 + Fraction(100, 3)) / 2, (Fraction(2), Fraction(4)), (Fraction(2), Fraction(4)), Fraction(0)),
        ),
    ],
    ids=["cây nhỏ", "một quy tắc", "nhiều kỳ", "nhóm cân bằng"],
)
def test_the_four_models(root: Group, expected: tuple[Any, ...]) -> None:
    """default: weighted means, group by group; flat: weights that passed; flat-unweighted: rules; absolute: all or nothing."""
    assert (default(root), flat(root), flat_unweighted(root), absolute(root)) == expected


def test_a_group_in_which_nothing_counts_leaves_the_mean() -> None:
    """It is neither 0 nor 100."""
    assert default(group(1, group(7, leaf(5)), leaf(1, True))) == 100
    assert default(group(1, group(7, leaf(5)))) is None


def test_the_tree_of_findings() -> None:
    """Documents, in them provisions, in them rules by severity; windows of a rule are its instances."""
    found = [
        Scored("A", "d1", (1,), "critical", "pass"),
        Scored("A", "d1", (1,), "critical", "fail"),
        Scored("B", "d1", (2,), "minor", "unknown"),
        Scored("C", "d2", (1,), "major", "pass"),
        Scored("D", "d2", (1,), "major", "not_due"),
    ]
    assert tree(found, WEIGHTS) == group(
        1, group(1, group(1, leaf(5, True, False)), group(1, leaf(1, False))), group(1, group(1, leaf(3, True)))
    )
    made = {
        item["system"].rsplit(":", 1)[1]: (item["exact"], item["value"], item["maximum"])
        for item in scores(found, SCORING)
    }
    assert made == {
        "default": ("125/2", 62.5, "100"),
        "flat": ("11/2", 5.5, "9"),
        "flat-unweighted": ("3/2", 1.5, "3"),
        "absolute": ("0", 0.0, "1"),
    }


def test_no_xccdf_score_where_nothing_counts() -> None:
    """As with points-100."""
    assert scores(items(("A", "critical", "manual")), SCORING) == []
