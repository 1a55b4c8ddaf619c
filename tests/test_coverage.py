"""Coverage names every provision that nothing accounts for, and every scenario that a rule lacks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from assured import DULL, FIRST, edit, features, rule, rulebook, scenario
from running import Outcome, danchu

from checker.coverage.provisions import Disposed, provisions
from checker.coverage.report import Coverage, percent
from checker.coverage.scenarios import needed
from checker.rulebook.book import open_rulebook

Capture = pytest.CaptureFixture[str]
SECOND = "XX-1.1-2"

# provisions

ARTICLE, CLAUSE, OTHER = {"article": 1}, {"article": 1, "clause": "1"}, {"article": 1, "clause": "2"}
POINT = {"article": 1, "clause": "1", "point": "a"}


def entry(citation: dict[str, Any], kind: str) -> dict[str, Any]:
    return {"id": "XX", "citation": citation, "class": kind, "reason": {"vi": "Vì thế.", "en": "So."}}


def duty(citation: dict[str, Any], name: str = FIRST, form: str = "held") -> dict[str, Any]:
    return {"id": name, "citation": citation, "require": {form: {}}}


def document(*cited: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return {"provisions": list(cited), "rules": [], "not_rules": [], **fields}


def disposed(citation: dict[str, Any], **fields: Any) -> Disposed:
    return Disposed(**{"citation": citation, "rules": (), "judged": (), "classes": (), **fields})


DISPOSED: dict[str, tuple[dict[str, Any], list[Disposed]]] = {
    "chưa xử lý": (document(ARTICLE), [disposed(ARTICLE)]),
    "quy tắc": (document(CLAUSE, rules=[duty(CLAUSE)]), [disposed(CLAUSE, rules=(FIRST,))]),
    "người thẩm định": (
        document(CLAUSE, rules=[duty(CLAUSE, form="judged")]),
        [disposed(CLAUSE, judged=(FIRST,))],
    ),
    "quy tắc chỉ dẫn lại quy tắc khác": (
        document(CLAUSE, rules=[{"id": FIRST, "citation": CLAUSE, "same_as": SECOND}]),
        [disposed(CLAUSE, rules=(FIRST,))],
    ),
    "không phải quy tắc, hai mục cùng loại": (
        document(CLAUSE, not_rules=[entry(CLAUSE, "principle"), entry(CLAUSE, "principle")]),
        [
            disposed(
                CLAUSE, classes=("principle",), entries=(entry(CLAUSE, "principle"), entry(CLAUSE, "principle"))
            )
        ],
    ),
    "không có mục nào trong sổ": (
        document(CLAUSE, no_entry=[entry(CLAUSE, "duplicate")]),
        [disposed(CLAUSE, classes=("duplicate",), entries=(entry(CLAUSE, "duplicate"),))],
    ),
    "vừa quy tắc vừa không": (
        document(CLAUSE, rules=[duty(CLAUSE)], not_rules=[entry(CLAUSE, "definition")]),
        [disposed(CLAUSE, rules=(FIRST,), classes=("definition",), entries=(entry(CLAUSE, "definition"),))],
    ),
    "gồm các phần": (
        document(ARTICLE, CLAUSE, rules=[duty(CLAUSE)]),
        [disposed(ARTICLE, classes=("parts",)), disposed(CLAUSE, rules=(FIRST,))],
    ),
    "gồm các phần, hai tầng": (
        document(ARTICLE, CLAUSE, POINT, rules=[duty(POINT)]),
        [
            disposed(ARTICLE, classes=("parts",)),
            disposed(CLAUSE, classes=("parts",)),
            disposed(POINT, rules=(FIRST,)),
        ],
    ),
    "một phần chưa xử lý": (
        document(ARTICLE, CLAUSE, OTHER, rules=[duty(CLAUSE)]),
        [disposed(ARTICLE), disposed(CLAUSE, rules=(FIRST,)), disposed(OTHER)],
    ),
    "quy tắc ở tầng trên không xử lý tầng dưới": (
        document(ARTICLE, CLAUSE, rules=[duty(ARTICLE)]),
        [disposed(ARTICLE, rules=(FIRST,)), disposed(CLAUSE)],
    ),
    "điều khác cùng số khoản": (
        document(CLAUSE, {"article": 2, "clause": "1"}, rules=[duty(CLAUSE)]),
        [disposed(CLAUSE, rules=(FIRST,)), disposed({"article": 2, "clause": "1"})],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", DISPOSED)
def test_each_provision_is_disposed_of_or_open(name: str) -> None:
    """In the order of the text."""
    given, wanted = DISPOSED[name]
    assert provisions(given) == wanted


# what scenarios of a rule must show

ALL = {"pass", "fail", "not_due", "unknown", "not_applicable"}
DAYS, NUMBER = {"last_day", "day_after"}, {"enough", "one_less"}
NEVER_FAILS = {"results": ["fail"], "instead": "not_applicable"}
NEEDED: dict[str, tuple[dict[str, Any], set[str], set[str]]] = {
    "việc hằng năm có số": (
        {"window": {"every": "year"}, "require": {"held": {"fact": "meeting"}}},
        ALL,
        DAYS | NUMBER,
    ),
    "việc thường xuyên không có ngày cuối": (
        {"window": {"standing": True}, "require": {"issued": {"fact": "regulation"}}},
        ALL - {"not_due"},
        NUMBER,
    ),
    "không bị coi là vi phạm": (
        {"window": {"every": "year"}, "require": {"held": {"fact": "meeting"}}, "never": NEVER_FAILS},
        ALL - {"fail"},
        DAYS | NUMBER,
    ),
    "người thẩm định": (
        {"window": {"every": "year"}, "require": {"judged": {"question": {"vi": "Có?", "en": "Is it?"}}}},
        ALL - {"unknown"} | {"manual"},
        DAYS,
    ),
    "điều cấm không có số": ({"window": {"every": "year"}, "require": {"none": {"fact": "meeting"}}}, ALL, DAYS),
    "chỉ cần báo cáo": (
        {"window": {"every": "year"}, "require": {"observed": {"show": ["meeting"]}}},
        ALL - {"fail"},
        DAYS,
    ),
}


@pytest.mark.parametrize("name", NEEDED)
def test_a_rule_needs_every_result_and_boundary_that_it_can_reach(name: str) -> None:
    """And none that it cannot."""
    spec, results, boundaries = NEEDED[name]
    found = needed(spec, open_rulebook().facts)
    assert (set(found.results), set(found.boundaries)) == (results, boundaries)


RULE = rule("window: {every: year}\nrequire: {held: {fact: meeting, at_least: 2}}")
TWO = 'có "Cuộc họp" ngày 01/02/2025\ncó "Cuộc họp" ngày 02/02/2025'
SCENARIOS = {
    "đạt, vừa đủ": scenario("Hai cuộc là đủ", TWO, 'kết quả là "Đạt"'),
    "vi phạm, thiếu một, ngày sau": scenario(
        "Một cuộc là thiếu", 'có "Cuộc họp" ngày 01/02/2025', 'kết quả là "Vi phạm"', on="01/01/2026"
    ),
    "chưa đến hạn, ngày cuối": scenario(
        "Ngày cuối còn kịp", 'không có "Cuộc họp" nào', 'kết quả là "Chưa đến hạn"', on="31/12/2025"
    ),
    "chưa đủ dữ liệu": scenario("Chưa báo cáo", "", 'kết quả là "Chưa đủ dữ liệu"'),
    "không áp dụng": DULL,
}


def coverage(
    capsys: Capture, folder: Path, *scenarios: str, options: tuple[str, ...] = (), rules: Path | None = None
) -> Outcome:
    """`danchu rules coverage` on a rulebook of two provisions (a heading and a rule)."""
    rules = rules or rulebook(folder, RULE)
    return danchu(capsys, "rules", "coverage", "--rules", rules, "--features", features(folder, *scenarios), *options)


def test_all_is_covered(capsys: Capture, tmp_path: Path) -> None:
    """0, two tables, nothing else."""
    made = coverage(capsys, tmp_path, *SCENARIOS.values())
    assert (made.code, made.err) == (0, "")
    assert made.out == (
        "Văn bản    Điều khoản    Đã xử lý    Tỷ lệ    Quy tắc    Đủ kịch bản    Tỷ lệ    Kịch bản\n"
        "---------  ------------  ----------  -------  ---------  -------------  -------  ----------\n"
        "van-ban    2             2           100%     1          1              100%     5\n"
        "\n"
        "Xử lý theo điều khoản\n"
        "\n"
        "Văn bản    Quy tắc    Đề mục\n"
        "---------  ---------  --------\n"
        "van-ban    1          1\n"
    )


@pytest.mark.parametrize(
    ("left_out", "lacking"),
    [
        pytest.param("đạt, vừa đủ", "kết quả “Đạt”; ranh giới: vừa đủ", id="không có kịch bản đạt"),
        pytest.param(
            "vi phạm, thiếu một, ngày sau",
            "kết quả “Vi phạm”; ranh giới: ngày sau ngày cuối cùng; ranh giới: thiếu một",
            id="không có kịch bản vi phạm",
        ),
        pytest.param(
            "chưa đến hạn, ngày cuối",
            "kết quả “Chưa đến hạn”; ranh giới: ngày cuối cùng",
            id="không có kịch bản ngày cuối",
        ),
        pytest.param("chưa đủ dữ liệu", "kết quả “Chưa đủ dữ liệu”", id="không có kịch bản thiếu dữ liệu"),
        pytest.param("không áp dụng", "kết quả “Không áp dụng”", id="không có kịch bản không áp dụng"),
    ],
)
def test_what_a_rule_lacks_is_named(capsys: Capture, tmp_path: Path, left_out: str, lacking: str) -> None:
    """Results and boundaries in words; 1."""
    made = coverage(capsys, tmp_path, *(text for name, text in SCENARIOS.items() if name != left_out))
    assert made.out.endswith(f"\n\nQuy tắc chưa đủ kịch bản:\n- {FIRST}: {lacking}\n")
    assert (made.code, made.err) == (1, "Đủ kịch bản: 0% thấp hơn ngưỡng 100%.\n")


def test_a_rule_without_scenario_lacks_all(capsys: Capture, tmp_path: Path) -> None:
    """One word for it."""
    other = RULE.replace(FIRST, SECOND)
    made = coverage(capsys, tmp_path, *SCENARIOS.values(), rules=rulebook(tmp_path, RULE, other))
    assert made.out.endswith(f"\n\nQuy tắc chưa đủ kịch bản:\n- {SECOND}: chưa có kịch bản\n")
    assert (made.code, made.err) == (1, "Đủ kịch bản: 50% thấp hơn ngưỡng 100%.\n")


def test_a_failing_scenario_shows_nothing(capsys: Capture, tmp_path: Path) -> None:
    """It is counted, and what it would have shown is lacking."""
    wrong = SCENARIOS["đạt, vừa đủ"].replace('"Đạt"', '"Vi phạm"')
    made = coverage(capsys, tmp_path, *{**SCENARIOS, "đạt, vừa đủ": wrong}.values(), options=("--lang", "en"))
    assert made.out.endswith(
        f"\n\nRules that lack scenarios:\n- {FIRST}: failing scenarios: 1; result “Met”; boundary: just enough\n"
    )
    assert (made.code, made.err) == (1, "Complete: 0%, under the threshold of 100%.\n")


def test_a_scenario_that_speaks_of_no_result_shows_none(capsys: Capture, tmp_path: Path) -> None:
    """Only what a Then step names counts: a record that is merely told proves nothing."""
    silent = SCENARIOS["đạt, vừa đủ"].replace('kết quả là "Đạt"', 'không có ghi chú "Muộn"')
    made = coverage(capsys, tmp_path, *{**SCENARIOS, "đạt, vừa đủ": silent}.values())
    assert made.code == 1


def test_scenarios_of_no_rule_are_named(capsys: Capture, tmp_path: Path) -> None:
    """A wrong tag, two tags, a file that is none: named with file and line; 1 although all is covered."""
    files = features(tmp_path, *SCENARIOS.values(), scenario("Thẻ sai", TWO, 'kết quả là "Đạt"', id="XX-9"))
    (files / "van-ban" / "hong.feature").write_text("# language: vi\nKhông phải tính năng\n", encoding="utf-8")
    made = danchu(capsys, "rules", "coverage", "--rules", rulebook(tmp_path, RULE), "--features", files)
    head, _, named = made.out.partition("\nKịch bản không dùng được:\n")
    assert (made.code, made.err, "chưa đủ kịch bản" in head) == (1, "", False)
    assert [
        line.split("van-ban/")[1].split(" ")[0].rstrip(":") for line in named.splitlines() if line.startswith("- ")
    ] == [
        "hong.feature:2",
        f"rules.feature:{3 + sum(text.count(chr(10)) for text in SCENARIOS.values()) + 2}",
    ]


def test_a_rule_that_shows_another_needs_pass_and_fail(capsys: Capture, tmp_path: Path) -> None:
    """Of the rule shown all is asked; of the one that shows it, that it does."""
    same = rule(f"same_as: {FIRST}", id=SECOND)
    two = (scenario("Cùng đạt", TWO, 'kết quả là "Đạt"', id=SECOND), SCENARIOS["vi phạm, thiếu một, ngày sau"])
    both = (two[0], two[1].replace(FIRST, SECOND).replace("Một", "Cũng một"))
    rules = rulebook(tmp_path, RULE, same)
    enough = coverage(capsys, tmp_path, *SCENARIOS.values(), *both, rules=rules)
    lacking = coverage(capsys, tmp_path, *SCENARIOS.values(), both[0], rules=rules)
    assert (enough.code, enough.err) == (0, "")
    assert lacking.out.endswith(f"\n- {SECOND}: kết quả “Vi phạm”\n")


# open provisions

OPEN = ('  - {article: 1, clause: "1"}\n', '  - {article: 1, clause: "1"}\n  - {article: 1, clause: "2"}\n')


def test_an_open_provision_is_named(capsys: Capture, tmp_path: Path) -> None:
    """1, with its place in the text, in both languages."""
    rules = rulebook(tmp_path, RULE, document=OPEN)
    vi, en = (
        coverage(capsys, tmp_path, *SCENARIOS.values(), rules=rules, options=("--lang", lang)) for lang in ("vi", "en")
    )
    assert vi.out.endswith("\n\nĐiều khoản chưa xử lý:\n- van-ban: khoản 2 Điều 1\n")
    assert (vi.code, vi.err) == (1, "Đã xử lý: 66,67% thấp hơn ngưỡng 100%.\n")
    assert en.out.endswith("\n\nProvisions not disposed of:\n- van-ban: clause 2, Article 1\n")
    assert (en.code, en.err) == (1, "Disposed of: 66.67%, under the threshold of 100%.\n")


@pytest.mark.parametrize(("threshold", "code"), [("66", 0), ("67", 1), ("0", 0)])
def test_the_threshold_decides_the_exit_code(capsys: Capture, tmp_path: Path, threshold: str, code: int) -> None:
    """Two of three provisions are disposed of."""
    rules = rulebook(tmp_path, RULE, document=OPEN)
    made = coverage(capsys, tmp_path, *SCENARIOS.values(), rules=rules, options=("--threshold", threshold))
    assert made.code == code


@pytest.mark.parametrize(
    "options",
    [
        pytest.param(("--threshold", "101"), id="ngưỡng trên một trăm"),
        pytest.param(("--document", "khac"), id="văn bản không có"),
        pytest.param(("--format", "xml"), id="dạng không có"),
    ],
)
def test_wrong_usage_is_2(capsys: Capture, tmp_path: Path, options: tuple[str, ...]) -> None:
    """Nothing is printed."""
    made = coverage(capsys, tmp_path, *SCENARIOS.values(), options=options)
    assert (made.code, made.out) == (2, "")


def test_a_document_that_is_named_is_shown_provision_by_provision(capsys: Capture, tmp_path: Path) -> None:
    """How each is disposed of: by which rules, or why it is none."""
    rules = rulebook(tmp_path, RULE, document=OPEN)
    edit(
        rules / "van-ban" / "document.yaml",
        "reason: {vi: Đề mục., en: A heading.}}",
        'reason: {vi: Đề mục., en: A heading.}}\nno_entry:\n  - {citation: {article: 1, clause: "1"}, '
        "class: out_of_scope, reason: {vi: Việc của Trung ương., en: A matter of the State.}}",
    )
    made = coverage(capsys, tmp_path, *SCENARIOS.values(), rules=rules, options=("--document", "van-ban"))
    table = made.out.split("Từng điều khoản: van-ban\n\n")[1].split("\n\n")[0]
    assert table.splitlines() == [
        "Điều khoản      Cách xử lý           Quy tắc, lý do",
        "--------------  -------------------  --------------------",
        "Điều 1          Đề mục               Đề mục.",
        "khoản 1 Điều 1  Quy tắc, Ngoài phạm  XX-1.1-1",
        "                vi                   Việc của Trung ương.",
        "khoản 2 Điều 1  Chưa xử lý",
    ]


def test_json_says_the_same(capsys: Capture, tmp_path: Path) -> None:
    """Whole, with exact shares."""
    rules = rulebook(tmp_path, RULE, document=OPEN)
    some = [text for name, text in SCENARIOS.items() if name != "không áp dụng"]
    made = coverage(capsys, tmp_path, *some, rules=rules, options=("--format", "json"))
    heading = {"id": "XX-1-1", "class": "heading", "reason": {"vi": "Đề mục.", "en": "A heading."}}
    wanted = {
        "provisions_share": "2/3",
        "rules_share": "0",
        "documents": [
            {
                "document": "van-ban",
                "provisions": [
                    {"citation": ARTICLE, "disposed_as": ["heading"], "rules": [], "entries": [heading]},
                    {"citation": CLAUSE, "disposed_as": ["rule"], "rules": [FIRST], "entries": []},
                    {"citation": OTHER, "disposed_as": ["open"], "rules": [], "entries": []},
                ],
                "rules": [
                    {
                        "rule": FIRST, "complete": False, "scenarios": 4, "failing": 0,
                        "needed": {"results": sorted(ALL), "boundaries": sorted(DAYS | NUMBER)},
                        "lacking": {"results": ["not_applicable"], "boundaries": []},
                    }
                ],
            }
        ],
        "broken": [],
    }  # fmt: skip
    assert (made.code, json.loads(made.out)) == (1, wanted)


def test_output_goes_to_a_file(capsys: Capture, tmp_path: Path) -> None:
    """What stands there is what would be printed."""
    printed = coverage(capsys, tmp_path, *SCENARIOS.values())
    file = tmp_path / "bao-cao.txt"
    made = coverage(
        capsys, tmp_path, *SCENARIOS.values(), rules=tmp_path / "rules", options=("--output", str(file))
    )  # fmt: skip
    assert (made.code, made.out, file.read_text(encoding="utf-8")) == (0, "", printed.out)


def test_nothing_at_all_is_covered() -> None:
    """No provision and no rule: nothing is open."""
    nothing = Coverage({}, [])
    assert (percent(nothing.provisions_share(), "vi"), percent(nothing.rules_share(), "vi")) == ("100", "100")


# the rulebook shipped


@pytest.mark.parametrize("name", [document["id"] for document in open_rulebook().documents])
@pytest.mark.slow
def test_the_rulebook_shipped_is_covered(capsys: Capture, name: str) -> None:
    """Every provision of every document is accounted for, and every rule has all its scenarios."""
    made = danchu(capsys, "rules", "coverage", "--format", "json", "--document", name)
    told = json.loads(made.out)
    (document,) = told["documents"]
    opened = [item["citation"] for item in document["provisions"] if item["disposed_as"] == ["open"]]
    lacking = {item["rule"]: item for item in document["rules"] if not item["complete"]}
    assert (opened, lacking, told["broken"]) == ([], {}, [])
    assert (made.code, made.err, told["provisions_share"], told["rules_share"]) == (0, "", "1", "1")
