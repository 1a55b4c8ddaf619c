"""Two results compared: what changed, why, and the difference of the scores, which its parts sum up to exactly."""

from __future__ import annotations

import copy
import html
import json
import random
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from running import check, danchu, record, with_events, write

from checker.compare.comparison import Known, UnitComparison, compare
from checker.compare.pairs import pairs
from checker.data import data_folder
from checker.decide import Decider
from checker.rulebook.book import open_rulebook
from checker.score import Scored, score

Capture = pytest.CaptureFixture[str]
SAMPLES = data_folder("samples")
MIXED = SAMPLES / "cao-bang" / "xa-dong-khe-lan-lon.yaml"
WHY = {"vi": "vì", "en": "because"}
PLAIN = Decider("plain")


def finding(rule: str, result: str = "pass", severity: str = "major", **changes: Any) -> dict[str, Any]:
    """A finding as in a result file, of a year that is over."""
    made: dict[str, Any] = {
        "rule": rule, "document": "d", "window": {"from": "2025-01-01", "to": "2025-12-31"}, "result": result,
        "reason": {"fail": "missing", "unknown": "fact_not_reported", "manual": "needs_judgement"}.get(result),
        "due": "2025-12-31", "days_late": None, "severity": severity, "progress": {"done": int(result == "pass"), "needed": 1},
        "evidence": [], "notes": [], "scored": True, "disposition": None, "citation": "điểm a",
        "explanation": {"requirement": "yêu cầu", "actual": "", "basis": "", "gap": "", "remedy": "", "deadline": ""},
    }  # fmt: skip
    return {**made, **changes}


def result(
    findings: Sequence[dict[str, Any]], scoring: dict[str, Any], identity: str = "xa-a", **changes: Any
) -> dict[str, Any]:
    """A result of one unit, scored by the real scoring."""
    items = [
        Scored(one["rule"], one["document"], (), one["severity"], one["result"])
        for one in findings
        if one["scored"] and not (one["disposition"] and one["disposition"]["kind"] == "waived")
    ]
    unit = {
        "unit": {"id": identity, "name": identity, "kind": "k", "province": "04", "commune": "01273"},
        "record_sha256": "a" * 64, "findings": list(findings), "score": score(items, scoring, PLAIN),
    }  # fmt: skip
    made: dict[str, Any] = {
        "schema": "danchu/result/1", "as_of": "2026-01-15", "period": None,
        "rulebook": {"sha256": "1" * 64, "documents": [{"id": "d", "sha256": "2" * 64}]},
        "checker": {"version": "1"}, "profile": None, "units": [unit],
    }  # fmt: skip
    return {**made, **changes}


SCORING = {**open_rulebook().scoring, "caps": []}


def model(**changes: Any) -> dict[str, Any]:
    """The default scoring without caps."""
    return {**SCORING, **changes}


def known(*scorings: dict[str, Any], judged: Sequence[str] = ()) -> Known:
    """What the program would know."""
    return Known(list(scorings or (model(),)), lambda rule: rule in judged)


def one_unit(before: dict[str, Any], after: dict[str, Any], knows: Known | None = None) -> UnitComparison:
    """The comparison of the only unit of two results."""
    [unit] = compare(("a", "b"), before, after, knows or known()).units
    return unit


def chance(dice: random.Random, rules: Sequence[str]) -> list[dict[str, Any]]:
    """Findings of some of the rules, some with several windows."""
    severity = {rule: ("critical", "major", "minor")[hash_of(rule) % 3] for rule in rules}
    return [
        finding(
            rule, dice.choice(("pass", "fail", "unknown", "not_due", "not_applicable")), severity[rule],
            window={"from": f"2025-{month:02}-01", "to": f"2025-{month:02}-28"}, scored=dice.random() < 0.9,
        )
        for rule in rules
        if dice.random() < 0.8
        for month in range(1, dice.choice((2, 2, 4)))
    ]  # fmt: skip


def hash_of(rule: str) -> int:
    """A number that is the same in every process."""
    return sum(rule.encode())


def scorings(dice: random.Random, rules: Sequence[str]) -> dict[str, Any]:
    """With or without groups and points of single rules."""
    made = model()
    if dice.random() < 0.5:
        made["rule_points"] = {rule: dice.choice((0, 2, "5/2")) for rule in dice.sample(list(rules), 3)}
    if dice.random() < 0.7:
        cut = dice.randint(1, len(rules) - 2)
        made["groups"] = [
            {"id": name, "label": WHY, "points": dice.choice((4, 10, "15/2")), "rules": list(part)}
            for name, part in (("A", rules[:cut]), ("B", rules[cut : cut + 3]))
        ]
    return made


@pytest.mark.parametrize("seed", range(150))
def test_the_parts_sum_up_to_the_difference(seed: int) -> None:
    """Any two results, also under two scorings: rules and scoring give the whole difference, so do the causes."""
    dice = random.Random(seed)
    rules = [f"r{number}" for number in range(8)]
    first = scorings(dice, rules)
    models = (first, first if dice.random() < 0.7 else scorings(dice, rules))
    sides = [result(chance(dice, rules), one) for one in models]
    sides[1]["units"][0]["record_sha256"] = "b" * 64
    unit = one_unit(sides[0], sides[1], known(*models))
    before, after = unit.values
    if before is None or after is None:
        assert (unit.parts, unit.why_no_parts) == (None, "no_parts_score")
        return
    assert unit.parts is not None
    assert after - before == unit.parts.whole == sum(unit.parts.rules.values(), unit.parts.scoring)
    assert sum(unit.by_cause.values(), Fraction(0)) == after - before


def test_a_rule_that_did_not_change_has_no_part() -> None:
    """Under one scoring, with groups or without: only changed rules have a part."""
    for seed in range(80):
        dice = random.Random(seed)
        rules = [f"r{number}" for number in range(8)]
        used = scorings(dice, rules)
        old = chance(dice, rules)
        new = copy.deepcopy(old)
        for one in dice.sample(new, min(2, len(new))):
            one["result"] = dice.choice(("pass", "fail"))
        unit = one_unit(result(old, used), result(new, used), known(used))
        changed = {change.pair.rule for change in unit.changes}
        if unit.parts is not None:
            assert (set(unit.parts.rules) - changed, unit.parts.scoring) == (set(), 0)


def test_a_part_is_what_was_gained_less_the_old_share() -> None:
    """By hand: 3 of 6 points; a new duty of 3 points, met: 6 of 9. It brings all 16⅔, the others nothing."""
    old = [finding("a"), finding("b", "fail")]
    new = [*old, finding("c")]
    unit = one_unit(result(old, model()), result(new, model()))
    assert unit.parts is not None
    assert (unit.parts.whole, unit.parts.rules) == (Fraction(50, 3), {"c": Fraction(50, 3)})


def test_points_from_an_unknown_scoring_are_not_taken_apart() -> None:
    """What the file holds does not come from any scoring known: said, not guessed."""
    other = model(points={"critical": 50, "major": 31, "minor": 7})
    unit = one_unit(result([finding("a")], other), result([finding("a", "fail")], other))
    assert (unit.parts, unit.why_no_parts) == (None, "no_parts_points")
    assert unit.values == (100, 0)


DISPOSED = {
    "kind": "overridden",
    "old": "fail",
    "new": "pass",
    "by": "Đoàn kiểm tra",
    "on": "2026-01-10",
    "why": "đã xem",
}
CAUSES: dict[str, tuple[dict[str, Any], dict[str, Any], dict[str, Any], str, tuple[str, ...]]] = {
    "chỉ hồ sơ khác": (finding("a"), finding("a", "fail"), {"sha": "b"}, "data", ("data",)),
    "chỉ ngày khác": (finding("a", "not_due"), finding("a", "fail"), {"as_of": "2026-02-15"}, "day", ("day",)),
    "chỉ văn bản khác": (finding("a"), finding("a", "fail"), {"document": "3"}, "rule", ("rule",)),
    "chỉ phần mềm khác": (finding("a"), finding("a", "fail"), {"checker": "2"}, "rule", ("rule",)),
    "chỉ tham số khác": (finding("a"), finding("a", "fail"), {"rulebook": "9"}, "rule", ("rule",)),
    "người sửa kết quả": (
        finding("a", "fail"), finding("a", "pass", disposition=DISPOSED, reason=None), {"sha": "b"}, "judgement", ("judgement",),
    ),
    "quy tắc do người kết luận": (finding("j", "manual"), finding("j", "pass"), {"sha": "b"}, "judgement", ("data",)),
    "loại đơn vị khác": (
        finding("a"), finding("a", "not_applicable", reason="other_kind"), {"sha": "b", "kind": "x"}, "unit", ("data", "unit"),
    ),
    "đơn vị không còn": (
        finding("a"), finding("a", "not_applicable", reason="unit_not_existing"), {"sha": "b", "as_of": "2026-02-15"},
        "unit", ("data", "day"),
    ),
    "đến hạn, số đếm như cũ": (
        finding("a", "not_due", due="2026-01-31"), finding("a", "fail", due="2026-01-31", progress={"done": 0, "needed": 1}),
        {"sha": "b", "as_of": "2026-02-15"}, "day", ("data", "day"),
    ),
    "đến hạn, số đếm khác": (
        finding("a", "not_due", due="2026-01-31"), finding("a", due="2026-01-31", progress={"done": 1, "needed": 1}),
        {"sha": "b", "as_of": "2026-02-15"}, "several", ("data", "day"),
    ),
    "kỳ đã hết cả hai lần": (finding("a"), finding("a", "fail"), {"sha": "b", "as_of": "2026-02-15"}, "data", ("data", "day")),
    "hồ sơ và văn bản cùng khác": (finding("a"), finding("a", "fail"), {"sha": "b", "document": "3"}, "several", ("data", "rule")),
    "không có gì khác": (finding("a"), finding("a", "fail"), {}, "unclear", ()),
}  # fmt: skip


@pytest.mark.parametrize("name", CAUSES)
def test_causes(name: str) -> None:
    """One thing differs: that. Several: what the finding itself tells for sure, else that there are several."""
    old, new, changes, wanted, possible = CAUSES[name]
    before, after = result([old], model()), result([new], model())
    unit = after["units"][0]
    unit["record_sha256"] = changes.get("sha", "a") * 64
    unit["unit"]["kind"] = changes.get("kind", "k")
    after["as_of"] = changes.get("as_of", before["as_of"])
    after["checker"] = {"version": changes.get("checker", "1")}
    document = changes.get("document", "2") * 64
    rulebook = changes.get("rulebook", "4" if "document" in changes else "1") * 64
    after["rulebook"] = {"sha256": rulebook, "documents": [{"id": "d", "sha256": document}]}
    [change] = one_unit(before, after, known(judged=["j"])).changes
    assert change.cause == (wanted, possible)


def test_windows_of_two_years_are_matched_by_their_part_of_the_year() -> None:
    """The third quarter with the third quarter; what has no partner stands alone."""

    def quarter(year: int, number: int) -> dict[str, Any]:
        last = ("03-31", "06-30", "09-30", "12-31")[number - 1]
        return finding("q", window={"from": f"{year}-{3 * number - 2:02}-01", "to": f"{year}-{last}"})

    made = pairs([quarter(2024, 3), quarter(2024, 4)], [quarter(2025, 2), quarter(2025, 3), quarter(2025, 4)])
    starts = [
        (pair.before and pair.before["window"]["from"], pair.after and pair.after["window"]["from"]) for pair in made
    ]
    assert starts == [(None, "2025-04-01"), ("2024-07-01", "2025-07-01"), ("2024-10-01", "2025-10-01")]
    assert [pair.changed for pair in made] == [("window",), (), ()]


# the command


@pytest.fixture
def files(capsys: Capture, tmp_path: Path) -> tuple[Path, Path]:
    """Results of two units before and after: one held its dialogue, one is only there before, a third only after."""
    made = []
    sets = ([with_events("xa-a", people_dialogue=[]), record("xa-b")], [record("xa-a"), record("xa-c")])
    for name, records in zip(("trước", "sau"), sets, strict=True):
        folder = tmp_path / name
        folder.mkdir()
        write(folder, *records)
        made.append(tmp_path / f"{name}.json")
        check(capsys, folder, "--format", "json", "--output", made[-1])
    return made[0], made[1]


def test_units_are_matched_by_their_id(capsys: Capture, files: tuple[Path, Path]) -> None:
    """Units that one file alone has are listed."""
    made = json.loads(danchu(capsys, "compare", *files, "--format", "json").out)
    assert (made["only_before"], made["only_after"]) == (["xa-b"], ["xa-c"])
    [unit] = made["units"]
    changed = {one["rule"]: (one["before"]["result"], one["after"]["result"], one["cause"]) for one in unit["changes"]}
    assert changed["CB-1.1.e-1"] == ("fail", "pass", "data")
    whole = sum((Fraction(part["exact"]) for part in unit["by_rule"].values()), Fraction(unit["scoring"]["exact"]))
    assert whole == Fraction(unit["difference"]["exact"]) > 0


def test_real_results_of_every_sample_sum_up(capsys: Capture, tmp_path: Path) -> None:
    """All samples of Cao Bằng, two days and two scorings: every difference is the sum of its parts."""
    made = []
    for name, more in (("a", ()), ("b", ("--as-of", "2026-03-15", "--profile", "nhom-tieu-chi-cap-xa"))):
        made.append(tmp_path / f"{name}.json")
        check(capsys, SAMPLES / "cao-bang", *more, "--format", "json", "--output", made[-1])
    units = json.loads(danchu(capsys, "compare", *made, "--format", "json").out)["units"]
    assert len(units) == 8
    for unit in units:
        parts = [part["exact"] for part in (*unit["by_rule"].values(), unit["scoring"])]
        assert sum(map(Fraction, parts)) == Fraction(unit["difference"]["exact"])
        assert sum(Fraction(part["exact"]) for part in unit["by_cause"].values()) == Fraction(
            unit["difference"]["exact"]
        )


def test_the_page_loads_nothing_and_escapes_everything(capsys: Capture, tmp_path: Path) -> None:
    """One file: no script, no address; what a file says is text; every header cell has its scope."""
    pytest.importorskip("jinja2")
    bad = '<script>alert("x")</script>'
    made = []
    for name, events in (("a", []), ("b", None)):
        folder = tmp_path / name
        folder.mkdir()
        item = with_events(people_dialogue=events)
        item["unit"]["name"] = bad
        write(folder, item)
        made.append(tmp_path / f"{name}.json")
        check(capsys, folder, "--format", "json", "--output", made[-1])
    page = danchu(capsys, "compare", *made, "--format", "html").out
    assert "<script" not in page and "&lt;script&gt;" in page
    assert "http://" not in page and "https://" not in page
    assert "default-src 'none'; style-src 'sha256-" in html.unescape(page) and '<html lang="vi">' in page
    assert page.count("<th ") == page.count("<th scope=")
    assert page == danchu(capsys, "compare", *made, "--format", "html").out


def test_compare_speaks_one_language(capsys: Capture, files: tuple[Path, Path]) -> None:
    """Grades and reasons of caps that a Vietnamese file holds are told in English."""
    made = danchu(capsys, "compare", *files, "--lang", "en")
    assert made.code == 0
    assert "Average" in made.out or "Weak" in made.out or "Good" in made.out or "Fair" in made.out
    assert "Yếu" not in made.out and "Trung bình" not in made.out and "Cap lifted: No dialogue" in made.out


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "sai cú pháp JSON"),
        ("[]", "không phải tệp kết quả; schema là null, cần danchu/result/1"),
        ('{"schema": "danchu/record/1"}', "schema là “danchu/record/1”"),
        ('{"schema": "danchu/result/1", "as_of": 3}', "/as_of: tìm thấy 3; không đúng khuôn của tệp kết quả"),
        ('{"schema": "danchu/result/1"}', "/units: thiếu “units”"),
    ],
)
def test_files_that_are_no_results_are_named(
    capsys: Capture, tmp_path: Path, files: tuple[Path, Path], content: str, message: str
) -> None:
    """Exit code 2, the file, the place in it, what was found."""
    bad = tmp_path / "hong.json"
    bad.write_text(content, encoding="utf-8")
    made = danchu(capsys, "compare", files[0], bad)
    assert (made.code, made.out, "hong.json" in made.err) == (2, "", True)
    assert message in made.err


def test_a_file_that_is_not_there_is_2(capsys: Capture, files: tuple[Path, Path]) -> None:
    """As for every option of files."""
    assert danchu(capsys, "compare", files[0], "không-có.json").code == 2
