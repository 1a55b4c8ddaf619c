"""Official texts become provisions that can be cited, nothing of them is lost, and a change of one letter shows."""

from __future__ import annotations

import json
import shutil
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from running import danchu

from checker.data import data_folder
from checker.errors import LawTextError
from checker.law.anchors import anchor, anchors_yaml, flow, normalised, sha256
from checker.law.compare import Comparison, compare, stale_rules
from checker.law.parse import parse
from checker.law.provisions import Aside, LawText, Provision, key, related
from checker.law.store import keep, stored
from checker.read.yamltext import read_yaml
from checker.rulebook.lint import lint
from checker.rulebook.loader import load

BASE = Path(__file__).resolve().parent / "bad_rules" / "base"
Capture = pytest.CaptureFixture[str]

RESOLUTION = """\
HỘI ĐỒNG XÃ A

NGHỊ QUYẾT
Về việc họp xóm

Căn cứ Luật B;

QUYẾT NGHỊ:

Điều 1. Họp xóm

1. Xóm họp mỗi quý.

a) Trưởng xóm chủ trì.

b) Biên bản ghi rõ:

- Người dự;

- Ý kiến.

2. Xã cử người dự.

Điều 2. Xã giám sát việc họp.

Nghị quyết này đã được Hội đồng xã A
thông qua ngày 01 tháng 3 năm 2025./.

Nơi nhận:

- Lưu: VT.

CHỦ TỊCH

Nguyễn Văn A
"""
READ = [
    ("{passage: opening}", "HỘI ĐỒNG XÃ A\nNGHỊ QUYẾT Về việc họp xóm\nCăn cứ Luật B;\nQUYẾT NGHỊ:"),
    ("{article: 1}", "Họp xóm"),
    ('{article: 1, clause: "1"}', "Xóm họp mỗi quý."),
    ('{article: 1, clause: "1", point: a}', "Trưởng xóm chủ trì."),
    ('{article: 1, clause: "1", point: b}', "Biên bản ghi rõ:"),
    ('{article: 1, clause: "1", point: b, dash: 1}', "Người dự;"),
    ('{article: 1, clause: "1", point: b, dash: 2}', "Ý kiến."),
    ('{article: 1, clause: "2"}', "Xã cử người dự."),
    ("{article: 2}", "Xã giám sát việc họp."),
    ("{passage: closing}", "Nghị quyết này đã được Hội đồng xã A thông qua ngày 01 tháng 3 năm 2025./."),
]


def read(text: str) -> LawText:
    return parse(text, "a.txt")


def shown(text: str) -> list[tuple[str, str]]:
    """Citation and text of every provision."""
    return [(flow(item.citation), item.text) for item in read(text).provisions]


def warned(text: str) -> list[str]:
    return [f"{item.code} {item.place.line}: {item.found} > {item.wanted}" for item in read(text).warnings]


# reading


def test_a_resolution_is_divided_into_articles_clauses_points_and_dashes() -> None:
    """Each with its own text; opening and closing passage beside them, recipients and signature aside."""
    assert shown(RESOLUTION) == READ
    assert warned(RESOLUTION) == []
    assert read(RESOLUTION).aside == (
        Aside(29, "sent_to", "Nơi nhận:"),
        Aside(31, "sent_to", "- Lưu: VT."),
        Aside(33, "signature", "CHỦ TỊCH"),
        Aside(35, "signature", "Nguyễn Văn A"),
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(unicodedata.normalize("NFD", RESOLUTION), id="NFD"),
        pytest.param(RESOLUTION.replace("\n\n", "\n"), id="không có dòng trống"),
        pytest.param(RESOLUTION.replace("\n", "  \n"), id="dấu cách cuối dòng"),
        pytest.param(RESOLUTION.replace("Điều 1. Họp xóm", "## **Điều 1. Họp xóm**"), id="tiêu đề Markdown"),
        pytest.param(RESOLUTION.replace("Điều 2. Xã", "**Điều 2.** Xã"), id="chữ đậm"),
        pytest.param(RESOLUTION.replace("Căn cứ Luật B;", "_Căn cứ Luật B;_"), id="chữ nghiêng"),
        pytest.param(RESOLUTION.replace("Về việc họp xóm", "*Về việc*\n***họp xóm***"), id="chữ nghiêng hai dòng"),
        pytest.param(RESOLUTION.replace("a) Trưởng", "a. Trưởng"), id="điểm có dấu chấm"),
        pytest.param(RESOLUTION.replace("1. Xóm", "1\\. Xóm").replace("- Ý", "\\- Ý"), id="dấu thoát Markdown"),
        pytest.param(RESOLUTION.replace("- Người", "– Người").replace("- Ý", "-Ý"), id="gạch đầu dòng khác"),
        pytest.param(RESOLUTION.replace("- Người", "+ Người").replace("- Ý", "+ Ý"), id="dấu cộng"),
        pytest.param(RESOLUTION.replace("Họp xóm", "<b>Họp</b>\u00a0xóm"), id="thẻ HTML, dấu cách cứng"),
    ],
)
def test_the_dress_of_an_export_changes_nothing(text: str) -> None:
    """The same provisions with the same hashes."""
    hashes = [(citation, sha256(own)) for citation, own in shown(text)]
    assert hashes == [(citation, sha256(own)) for citation, own in READ]


CASES = [
    pytest.param(
        "Điều 1. A\n\n2. Nhóm việc\n\n2.1. Họp:\n\na) B.\n\n2.2 Báo cáo.\n\n2.3.Lưu trữ.",
        ["1 A", "1 2 Nhóm việc", "1 2.1 Họp:", "1 2.1 a B.", "1 2.2 Báo cáo.", "1 2.3 Lưu trữ."],
        ["law_skipped 3: khoản 2 Điều 1 > khoản 1 Điều 1"],
        id="khoản đánh số 2.1",
    ),
    pytest.param(
        "Điều 1. Xã tổ chức họp để bàn việc\n\ncủa xóm. Xóm gửi\n\nbiên bản.\n\nĐiều 2. B.",
        ["1 Xã tổ chức họp để bàn việc của xóm. Xóm gửi biên bản.", "2 B."],
        [],
        id="câu bị ngắt trang",
    ),
    pytest.param(
        "Điều 1. Xã họp\n\n12\n\nvới dân.\n\n- 13 -\n\nĐiều 2. B.\n\fTrang 3/4\nthêm.\n\n--------",
        ["1 Xã họp với dân.", "2 B. thêm."],
        [],
        id="số trang",
    ),
    pytest.param(
        "Điều 1. A:\n\na) Đăng tin (nếu có)¹ đủ.\n\nb) Họp\n\n¹ Gồm: lịch họp\nvà kết quả.\n\ncông khai.",
        ["1 A:", "1 a Đăng tin (nếu có)¹ đủ. ¹ Gồm: lịch họp và kết quả.", "1 b Họp công khai."],
        ["law_note_moved 7: 1 > điểm a Điều 1"],
        id="chú thích nằm ở điểm khác",
    ),
    pytest.param(
        "Điều 1. A[1] B.\n\n[1] Ghi chú.\n\nĐiều 2. C.\n\n² Không ai dẫn.",
        ["1 A[1] B. [1] Ghi chú.", "2 C. ² Không ai dẫn."],
        ["law_note_alone 7: 2 > Điều 2"],
        id="chú thích không có dấu dẫn",
    ),
    pytest.param(
        "Điều 1. A:\n\na) B;\n\nb) C;\n\nc) D;\n\nc) E;\n\nd) F.",
        ["1 A:", "1 a B;", "1 b C;", "1 c D;", '1 "c (2)" E;', "1 d F."],
        ["law_repeated 9: điểm c Điều 1 > điểm c (2) Điều 1"],
        id="điểm c hai lần, có điểm d",
    ),
    pytest.param(
        "Điều 1. A:\n\na) B;\n\na) C;\n\na) D;\n\n1. E\n\na) F.",
        ["1 A:", "1 a B;", "1 b C;", '1 "a (2)" D;', "1 1 E", "1 1 a F."],
        ["law_repeated 5: điểm a Điều 1 > điểm b Điều 1", "law_repeated 7: điểm a Điều 1 > điểm a (2) Điều 1"],
        id="điểm a ba lần",
    ),
    pytest.param(
        "Điều 1. A:\n\na) B;\n\nc) C.\n\nĐiều 3. D.\n\n1. E.\n\n3. F.",
        ["1 A:", "1 a B;", "1 c C.", "3 D.", "3 1 E.", "3 3 F."],
        [
            "law_skipped 5: điểm c Điều 1 > điểm b Điều 1",
            "law_skipped 7: Điều 3 > Điều 2",
            "law_skipped 11: khoản 3 Điều 3 > khoản 2 Điều 3",
        ],
        id="bỏ số",
    ),
    pytest.param(
        "Điều 1. A.\n\n1. B.\n\nĐiều 2. C.\n\nĐiều 1. D.\n\n1. E.\n\nĐiều 3. F.",
        ["1 A. D.", "1 1 B.", "2 C.", "1 2 E.", "3 F."],
        ["law_repeated_joined 7: Điều 1 > ", "law_repeated 9: khoản 1 Điều 1 > khoản 2 Điều 1"],
        id="Điều 1 hai lần",
    ),
    pytest.param(
        "Điều 1. A:\n\n- B:\n\n+ C;\n\n+ D.\n\n- E.",
        ["1 A:", "1 -1 B: + C; + D.", "1 -2 E."],
        [],
        id="dấu cộng dưới gạch đầu dòng",
    ),
    pytest.param(
        "Điều 1. Nhiệm kỳ 2021\n- 2026, theo quy định tại khoản\n1. Điều này không phải khoản:\n2. Đây không phải khoản nốt.",
        [
            "1 Nhiệm kỳ 2021 - 2026, theo quy định tại khoản",
            "1 1 Điều này không phải khoản:",
            "1 2 Đây không phải khoản nốt.",
        ],
        [],
        id="dòng gãy trước gạch nối",
    ),
    pytest.param(
        "Điều 1. Theo quy định tại khoản\n7. Luật B và điểm\nc) của Luật đó, từ năm\n2025. Hết.\n\nĐiều 2. C.",
        ["1 Theo quy định tại khoản 7. Luật B và điểm c) của Luật đó, từ năm 2025. Hết.", "2 C."],
        ["law_marker_kept 2: “7. Luật B và điểm” > Điều 1", "law_marker_kept 3: “c) của Luật đó, từ …” > Điều 1"],
        id="dòng gãy bắt đầu bằng số",
    ),
    pytest.param(
        "Điều 1. A\n\nB.\n\nC.\n\nĐiều 2. D",
        ["1 A B. C.", "2 D"],
        ["law_unnumbered 5: “C.” > Điều 1"],
        id="đoạn không đánh số",
    ),
    pytest.param(
        "Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. A.\n\nChương II\n\nTỔ CHỨC THỰC HIỆN\n\nMục 1. HỌP\n\nĐiều 2. Mục 1 Chương II áp dụng.",
        ["<opening> Chương I QUY ĐỊNH CHUNG", "1 A.", "2 Mục 1 Chương II áp dụng."],
        [],
        id="tên chương",
    ),
    pytest.param(
        "Điều 1. A.\n\nĐiều 2. Hiệu lực\n\nNghị quyết này được thông qua và có hiệu lực ngay.\n\nTM. HỘI ĐỒNG\n\nPHỤ LỤC\n\nĐiều 1. B.",
        ["1 A.", "2 Hiệu lực Nghị quyết này được thông qua và có hiệu lực ngay."],
        ["law_after 9: “PHỤ LỤC” > "],
        id="hiệu lực là nội dung của Điều; phụ lục",
    ),
    pytest.param(
        "KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\n1. Mục đích\n\n- A.\n\n2. Yêu cầu\n\na) B:\n\n- C.\n\nII. MỤC TIÊU\n\nD:\n\n- 100% E.\n\n"
        "Phần III. TỔ CHỨC\n\n1. Sở F\n\nG.\n\nTrên đây là Kế hoạch;\n\n- mong các đơn vị thực hiện./.",
        [
            "<opening> KẾ HOẠCH", "I MỤC ĐÍCH", "I 1 Mục đích", "I 1 -1 A.", "I 2 Yêu cầu", "I 2 a B:", "I 2 a -1 C.",
            "II MỤC TIÊU D:", "II -1 100% E.", "III TỔ CHỨC", "III 1 Sở F G.",
            "<closing> Trên đây là Kế hoạch; - mong các đơn vị thực hiện./.",
        ],
        [],
        id="kế hoạch chia theo Phần",
    ),
    pytest.param(
        "Xã A họp dân\n\nNgày 1/3, xã A họp. Người dự\n\nrất đông.\n\nXóm nào cũng có ý kiến.\n\nTrích lời một người dân: “Tốt”.\n\n"
        "Bài, ảnh: BÌNH AN\n\nNguồn: https://example.org/a.html\nZalo",
        ["¶1 Ngày 1/3, xã A họp. Người dự rất đông.", "¶2 Xóm nào cũng có ý kiến.", "¶3 Trích lời một người dân: “Tốt”."],
        [],
        id="bài báo",
    ),
    pytest.param(
        "Xã A họp dân\nThứ Hai, 03/03/2025\nBình An\nNgày 1/3, xã A họp.\nNgày 2/3, xã B họp.\nFacebook Zalo",
        ["¶1 Ngày 1/3, xã A họp.", "¶2 Ngày 2/3, xã B họp."],
        [],
        id="bài báo mỗi dòng một đoạn",
    ),
]  # fmt: skip


def short(provision: Provision) -> str:
    """`1 2.1 a -3 text`: article 1, clause 2.1, point a, third dash; `¶2` for a paragraph, `<closing>` for a passage."""
    dress = {"dash": "-{}", "paragraph": "¶{}", "passage": "<{}>"}
    steps = [dress.get(name, "{}").format(value) for name, value in provision.citation.items()]
    steps = [f'"{step}"' if " " in step else step for step in steps]
    return " ".join([*steps, normalised(provision.text)]).strip()


@pytest.mark.parametrize(("text", "provisions", "warnings"), CASES)
def test_what_printing_and_exporting_do_to_texts(text: str, provisions: list[str], warnings: list[str]) -> None:
    """Each difficulty: what is read, and what a person is told to look at."""
    assert [short(item) for item in read(text).provisions] == provisions
    assert warned(text) == warnings


def test_what_is_left_aside_says_why() -> None:
    """Page furniture, names of chapters, by-lines: every one with its line."""
    made = read("Tiêu đề\n\nĐoạn một đã hết.\n\n- 3 -\n\nẢnh: AN\n\nZalo · Facebook\n\nIn bài viết")
    assert [(item.line, item.why, item.text) for item in made.aside] == [
        (1, "headline", "Tiêu đề"),
        (5, "furniture", "- 3 -"),
        (7, "byline", "Ảnh: AN"),
        (9, "site", "Zalo · Facebook"),
        (11, "site", "In bài viết"),
    ]
    assert [item.why for item in read("Điều 1. A.\n\nChương II\nHỌP\n\nĐiều 2. B.").aside] == ["heading", "heading"]


STARTS = [
    "Điều 1. ", "Điều 2. ", "Điều 3. ", "I. ", "II. ", "1. ", "2. ", "2.1. ", "a) ", "b) ", "đ) ", "- ", "+ ", "* ", "¹ ",
    "[1] ", "Chương II ", "Nơi nhận: ", "TM. ", "CHỦ TỊCH ", "Nghị quyết này được thông qua ", "Trên đây là ", "## ", "Bài: ",
    "Trang ", "> ", "| ", "", "", "và ",
]  # fmt: skip
LINES = st.lists(
    st.tuples(st.sampled_from(STARTS), st.sampled_from([".", ";", "", ":", "¹."]), st.booleans()), max_size=25
)


@settings(max_examples=300, deadline=None)
@given(LINES)
def test_no_word_is_lost_and_no_address_stands_twice(drawn: list[tuple[str, str, bool]]) -> None:
    """Whatever stands in whatever order: every line's word comes out once, in a provision or aside."""
    words = [f"Chữ{number}" for number in range(len(drawn))]
    text = "".join(
        f"{start}{word}{end}\n" + ("\n" if blank else "")
        for word, (start, end, blank) in zip(words, drawn, strict=True)
    )
    try:
        made = read(text)
    except LawTextError as error:
        assert error.problems[0].code == "law_no_provision"
        return
    out = " ".join([*(item.text for item in made.provisions), *(item.text for item in made.aside)])
    tokens = Counter(out.replace(".", " ").replace(";", " ").replace(":", " ").replace("¹", " ").split())
    assert {word: tokens[word] for word in words} == dict.fromkeys(words, 1)
    addresses = Counter(key(item.citation) for item in made.provisions)
    assert [address for address, count in addresses.items() if count > 1] == []


# hashing and comparing


@pytest.mark.parametrize(
    ("other", "same"),
    [
        pytest.param("Xóm   họp\nmỗi quý.", True, id="ngắt dòng"),
        pytest.param(unicodedata.normalize("NFD", "Xóm họp mỗi quý."), True, id="NFD"),
        pytest.param("Xóm họp mỗi quỹ.", False, id="một dấu thanh"),
        pytest.param("Xóm họp mỗi quý;", False, id="một dấu câu"),
        pytest.param("xóm họp mỗi quý.", False, id="chữ hoa"),
        pytest.param("Xóm họp, mỗi quý.", False, id="thêm dấu phẩy"),
        pytest.param("Xóm “họp” mỗi quý.", False, id="dấu nháy"),
    ],
)
def test_the_hash_sees_letters_and_stops_and_no_line_breaks(other: str, same: bool) -> None:
    """One changed character is a change, another layout is none."""
    assert (sha256(other) == sha256("Xóm họp mỗi quý.")) is same


def test_an_anchor_is_a_hash_and_six_words() -> None:
    """And what is written to anchors.yaml reads back as the same."""
    made = anchor(Provision({"article": 1, "clause": "2.1", "point": "c (2)"}, "Xóm họp\nmỗi quý một lần."))
    assert made == {
        "citation": {"article": 1, "clause": "2.1", "point": "c (2)"},
        "sha256": "002ebaddb03e29190076faf11d812cd6e700b6ef4fa157093b182428c86a6ea4",
        "first": "Xóm họp mỗi",
        "last": "quý một lần.",
    }
    provisions = read(RESOLUTION).provisions
    text = anchors_yaml("van-ban", provisions)
    assert read_yaml(text.encode(), "anchors.yaml").data == {
        "schema": "danchu/anchors/1",
        "document": "van-ban",
        "anchors": [anchor(item) for item in provisions],
    }


def test_above_and_below() -> None:
    """Clause 2.1 stands below clause 2; passages stand alone."""
    point = {"article": 1, "clause": "2.1", "point": "a"}
    around = [{"article": 1}, {"article": 1, "clause": "2"}, {"article": 1, "clause": "2.1"}, {**point, "dash": 3}]
    apart = [{"article": 2}, {"article": 1, "clause": "2.10"}, {"article": 1, "clause": "3"}, {"passage": "closing"}]
    assert [related(point, other) for other in around] == [True] * 4
    assert [related(point, other) for other in apart] == [False] * 4


def document(*rules: tuple[str, dict[str, object]]) -> dict[str, object]:
    """A compiled document with the anchors of RESOLUTION and rules citing these provisions."""
    anchors = [anchor(item) for item in read(RESOLUTION).provisions]
    return {"anchors": anchors, "rules": [{"id": name, "citation": citation} for name, citation in rules]}


RULES = document(
    ("XX-1", {"article": 1}),
    ("XX-1.1", {"article": 1, "clause": "1"}),
    ("XX-1.1.b-2", {"article": 1, "clause": "1", "point": "b", "dash": 2}),
    ("XX-1.2", {"article": 1, "clause": "2"}),
    ("XX-2", {"article": 2}),
)


@pytest.mark.parametrize(
    ("old", "new", "stale"),
    [
        pytest.param(
            "Họp xóm\n\n1", "Họp thôn\n\n1", ["XX-1", "XX-1.1", "XX-1.1.b-2", "XX-1.2"], id="câu dẫn của Điều"
        ),
        pytest.param("mỗi quý.", "mỗi quỹ.", ["XX-1", "XX-1.1", "XX-1.1.b-2"], id="khoản"),
        pytest.param("- Người dự;", "- Người họp;", ["XX-1", "XX-1.1"], id="gạch đầu dòng khác"),
        pytest.param("\n\n- Ý kiến.", "", ["XX-1", "XX-1.1", "XX-1.1.b-2"], id="bỏ một gạch đầu dòng"),
        pytest.param("giám sát việc", "theo dõi việc", ["XX-2"], id="Điều 2"),
        pytest.param("Luật B;", "Luật C;", [], id="phần mở đầu"),
        pytest.param("- Ý kiến.", "- Ý kiến.\n\n- Chữ ký.", [], id="thêm một gạch đầu dòng"),
        pytest.param("Xã cử người", "Xã cử\nngười", [], id="ngắt dòng"),
    ],
)
def test_rules_become_stale_with_what_they_rest_on(old: str, new: str, stale: list[str]) -> None:
    """The provision cited, those above it, those below it."""
    assert RESOLUTION.count(old) == 1
    assert list(stale_rules(RULES, read(RESOLUTION.replace(old, new)).provisions)) == stale


def test_stale_rules_name_the_provisions() -> None:
    """In the order of the text, missing ones where they stood."""
    text = RESOLUTION.replace("\n\n- Người dự;\n\n- Ý kiến.", "").replace("mỗi quý.", "mỗi tháng.")
    clause = {"article": 1, "clause": "1"}
    dashes = [{**clause, "point": "b", "dash": number} for number in (1, 2)]
    assert stale_rules(RULES, read(text).provisions) == {
        "XX-1": [clause, *dashes],
        "XX-1.1": [clause, *dashes],
        "XX-1.1.b-2": [clause, dashes[1]],
    }


def test_a_comparison_says_what_was_expected_and_found() -> None:
    """Unchanged, changed, missing, new."""
    made = compare(RULES, read(RESOLUTION.replace("mỗi quý.", "mỗi năm.").replace("a) Trưởng", "c) Trưởng")).provisions)
    clause = {"article": 1, "clause": "1"}
    assert made[1:6] == [
        Comparison({"article": 1}, "unchanged", ("Họp xóm", "Họp xóm"), ("Họp xóm", "Họp xóm")),
        Comparison(clause, "changed", ("Xóm họp mỗi", "họp mỗi quý."), ("Xóm họp mỗi", "họp mỗi năm.")),
        Comparison({**clause, "point": "c"}, "new", None, ("Trưởng xóm chủ", "xóm chủ trì.")),
        Comparison({**clause, "point": "a"}, "missing", ("Trưởng xóm chủ", "xóm chủ trì."), None),
        Comparison(
            {**clause, "point": "b"}, "unchanged", ("Biên bản ghi", "bản ghi rõ:"), ("Biên bản ghi", "bản ghi rõ:")
        ),
    ]
    assert Counter(item.status for item in made) == {"unchanged": 8, "changed": 1, "missing": 1, "new": 1}


# the store


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    """Provisions and what was left aside; nothing stored is None."""
    text = read(RESOLUTION)
    assert stored("van-ban", tmp_path / "law") is None
    file = keep("van-ban", "nq.txt", text, tmp_path / "law")
    found = stored("van-ban", tmp_path / "law")
    assert found is not None
    assert (found.document, found.file_name) == ("van-ban", "nq.txt")
    assert (found.text.shape, found.text.provisions, found.text.aside) == ("articles", text.provisions, text.aside)
    assert [path.name for path in file.parent.iterdir()] == ["van-ban.json"]


def test_the_store_is_in_the_data_folder_of_the_person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`$XDG_DATA_HOME/danchu/law`, or below the home folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "xdg"))
    assert keep("a", "a.txt", read(RESOLUTION)) == tmp_path / "xdg" / "danchu" / "law" / "a.json"
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert keep("a", "a.txt", read(RESOLUTION)) == tmp_path / ".local" / "share" / "danchu" / "law" / "a.json"


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{", '{"schema": "danchu/law/2"}', '{"schema": "danchu/law/1", "document": "b"}', '"a"', "[" * 100_000,
     '{"schema": "danchu/law/1", "document": "a", "shape": "parts", "file": "a", "aside": [],'
     ' "provisions": [{"citation": {}, "line": 1, "text": "a"}]}'],
)  # fmt: skip
def test_a_damaged_store_is_a_clear_mistake(tmp_path: Path, content: str) -> None:
    """With the command that mends it."""
    (tmp_path / "a.json").write_text(content, encoding="utf-8")
    with pytest.raises(LawTextError) as error:
        stored("a", tmp_path, "en")
    assert str(error.value) == (
        f"{tmp_path / 'a.json'}: the stored text is damaged; add it again with danchu law add FILE --document a."
    )


# commands


PROVISIONS = 'provisions:\n  - {article: 1}\n  - {article: 1, clause: "1"}\n'
TEXT = "Điều 1. Họp xóm\n\n1. Xóm họp mỗi quý.\n\nĐiều 2. Xã giám sát.\n"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A rulebook of one's own whose document has two articles; both its rules cite clause 1 of Article 1."""
    folder = tmp_path / "rules"
    shutil.copytree(BASE, folder)
    file = folder / "van-ban" / "document.yaml"
    text = file.read_text(encoding="utf-8")
    assert PROVISIONS in text
    file.write_text(text.replace(PROVISIONS, PROVISIONS + "  - {article: 2}\n"), encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Compiled rulebooks of these tests are not left behind."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def options(rules: Path) -> list[str | Path]:
    return ["--rules", rules, "--store", rules.parent / "law"]


def add(capsys: Capture, rules: Path, text: str | bytes, *more: str, name: str = "nq.txt") -> tuple[int, str, str]:
    file = rules.parent / name
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    made = danchu(capsys, "law", "add", file, "--document", "van-ban", *options(rules), *more)
    return made.code, made.out.replace(str(rules.parent), "…"), made.err.replace(str(rules.parent), "…")


def test_adding_shows_what_was_found(capsys: Capture, rules: Path) -> None:
    """A table, what was left aside, what to look at, where the text is kept."""
    text = TEXT.replace("1. Xóm", "1. Xóm\n\nhọp đủ.\n\n3. Xóm") + "\nNơi nhận:\n- VT.\n"
    code, out, err = add(capsys, rules, text)
    assert (code, err) == (0, "")
    assert (
        out
        == """\
Đã đọc nq.txt: 4 điều khoản, chia theo Điều.

Căn cứ          Số từ    Những từ đầu
--------------  -------  ----------------
Điều 1          2        Họp xóm
khoản 1 Điều 1  3        Xóm họp đủ.
khoản 3 Điều 1  4        Xóm họp mỗi quý.
Điều 2          3        Xã giám sát.

Để riêng, không thuộc điều khoản nào: nơi nhận (2 dòng).
Xem các dòng để riêng: --all.
Cần xem lại (2):
  …/nq.txt, dòng 7: tìm thấy khoản 3 Điều 1, lẽ ra là khoản 2 Điều 1; giữ số như bản in.
  …/nq.txt, dòng 7: bản này có khoản 3 Điều 1, danh mục điều khoản của bộ quy tắc không có.
Đã lưu vào …/law/van-ban.json.
"""
    )
    code, out, err = add(capsys, rules, text, "--lang", "en", "--all")
    assert (code, err) == (0, "")
    assert (
        out
        == """\
Read nq.txt: 4 provisions, divided into articles.

Provision            Words    First words
-------------------  -------  ----------------
Article 1            2        Họp xóm
clause 1, Article 1  3        Xóm họp đủ.
clause 3, Article 1  4        Xóm họp mỗi quý.
Article 2            3        Xã giám sát.

Left aside, belonging to no provision: list of recipients (2 lines).
    11  list of recipients: Nơi nhận:
    12  list of recipients: - VT.
To be looked at (2):
  …/nq.txt, line 7: found clause 3, Article 1 where clause 2, Article 1 was due; the number is kept as printed.
  …/nq.txt, line 7: this text has clause 3, Article 1, which the rulebook does not list among the provisions.
Kept in …/law/van-ban.json.
"""
    )


def test_a_text_that_was_anchored_and_added_is_unchanged(capsys: Capture, rules: Path) -> None:
    """Added with --anchor, verified: 0; the anchors please lint."""
    code, out, _ = add(capsys, rules, TEXT, "--anchor")
    assert (code, out.splitlines()[-1]) == (0, "Đã ghi 3 mốc đối chiếu vào …/rules/van-ban/anchors.yaml.")
    assert lint(rules) == []
    assert [item["first"] for item in load(rules)["documents"][0]["anchors"]] == [
        "Họp xóm",
        "Xóm họp mỗi",
        "Xã giám sát.",
    ]
    made = danchu(capsys, "law", "verify", *options(rules))
    assert made == (0, "Văn bản thử (van-ban)\n\n3 không đổi · 0 đã thay đổi · 0 không còn · 0 mới\n", "")
    bom = b"\xef\xbb\xbf" + unicodedata.normalize("NFD", TEXT).replace("\n", "\r\n").encode()
    assert add(capsys, rules, bom)[0] == 0
    assert danchu(capsys, "law", "verify", *options(rules)) == made


def test_one_changed_letter_is_named_with_the_rules_to_review(capsys: Capture, rules: Path) -> None:
    """Exit code 1; the provision, its ends as anchored and as found, the rules that rest on it."""
    add(capsys, rules, TEXT, "--anchor")
    add(capsys, rules, TEXT.replace("mỗi quý", "mỗi quỹ").replace("Điều 2.", "Điều 3."))
    made = danchu(capsys, "law", "verify", *options(rules))
    assert (made.code, made.err) == (1, "")
    assert (
        made.out
        == """\
Văn bản thử (van-ban)

Căn cứ          Đối chiếu    Mốc đối chiếu               Bản đã nạp
--------------  -----------  --------------------------  --------------------------
khoản 1 Điều 1  đã thay đổi  Xóm họp mỗi … họp mỗi quý.  Xóm họp mỗi … họp mỗi quỹ.
Điều 3          mới          –                           Xã giám sát.
Điều 2          không còn    Xã giám sát.                –

1 không đổi · 1 đã thay đổi · 1 không còn · 1 mới
Quy tắc phải rà soát lại (2):
  XX-1.1-1: khoản 1 Điều 1
  XX-1.1-2: khoản 1 Điều 1
"""
    )
    made = danchu(capsys, "law", "verify", *options(rules), "--all", "--document", "van-ban", "--lang", "en")
    assert (made.code, made.err) == (1, "")
    assert (
        made.out
        == """\
Text for tests (van-ban)

Provision            Comparison    By the anchor               In the text
-------------------  ------------  --------------------------  --------------------------
Article 1            unchanged     Họp xóm                     Họp xóm
clause 1, Article 1  changed       Xóm họp mỗi … họp mỗi quý.  Xóm họp mỗi … họp mỗi quỹ.
Article 3            new           –                           Xã giám sát.
Article 2            missing       Xã giám sát.                –

unchanged 1 · changed 1 · missing 1 · new 1
Rules to be reviewed (2):
  XX-1.1-1: clause 1, Article 1
  XX-1.1-2: clause 1, Article 1
"""
    )


def test_a_comparison_for_programs(capsys: Capture, rules: Path, tmp_path: Path) -> None:
    """JSON in a file: every provision, the stale rules with their citations."""
    add(capsys, rules, TEXT, "--anchor")
    add(capsys, rules, TEXT.replace("giám sát", "theo dõi"))
    target = tmp_path / "a.json"
    made = danchu(capsys, "law", "verify", *options(rules), "--format", "json", "--output", target)
    assert made == (1, "", "")
    meeting = {"first": "Họp xóm", "last": "Họp xóm"}
    quarter = {"first": "Xóm họp mỗi", "last": "họp mỗi quý."}
    watch, follow = ({"first": text, "last": text} for text in ("Xã giám sát.", "theo dõi"))
    found = json.loads(target.read_text(encoding="utf-8"))
    assert found["schema"] == "danchu/law-check/1"
    follow = {"first": "Xã theo dõi.", "last": "Xã theo dõi."}
    assert found["documents"] == [
        {
            "document": "van-ban",
            "provisions": [
                {"citation": {"article": 1}, "comparison": "unchanged", "expected": meeting, "found": meeting},
                {
                    "citation": {"article": 1, "clause": "1"},
                    "comparison": "unchanged",
                    "expected": quarter,
                    "found": quarter,
                },
                {"citation": {"article": 2}, "comparison": "changed", "expected": watch, "found": follow},
            ],
            "stale_rules": {},
        }
    ]


def test_a_change_that_no_rule_rests_on(capsys: Capture, rules: Path) -> None:
    """Is a change all the same."""
    add(capsys, rules, TEXT, "--anchor")
    add(capsys, rules, TEXT.replace("giám sát", "theo dõi"))
    made = danchu(capsys, "law", "verify", *options(rules))
    assert (made.code, made.out.splitlines()[-1]) == (1, "Không có quy tắc nào phải rà soát lại.")


def test_a_document_without_anchors(capsys: Capture, rules: Path) -> None:
    """Nothing can be said of its text: 1, and lint names the document once."""
    (rules / "van-ban" / "anchors.yaml").unlink()
    add(capsys, rules, TEXT)
    made = danchu(capsys, "law", "verify", *options(rules))
    assert made == (1, "Văn bản thử (van-ban)\n\nVăn bản này chưa có mốc đối chiếu.\n", "")
    assert [problem.show("vi") for problem in lint(rules)] == [
        "van-ban/document.yaml, dòng 2, cột 1 (/id): “van-ban” chưa có mốc đối chiếu; "
        "nạp toàn văn bằng danchu law add TỆP --document van-ban --anchor."
    ]


@pytest.mark.parametrize(
    ("more", "vi", "en"),
    [
        (
            (),
            "Chưa nạp toàn văn nào vào {law}; dùng danchu law add TỆP --document MÃ.\n",
            "No text has been added to {law}; use danchu law add FILE --document ID.\n",
        ),
        (
            ("--document", "van-ban"),
            "Chưa nạp toàn văn của van-ban; dùng danchu law add TỆP --document van-ban.\n",
            "The full text of van-ban has not been added; use danchu law add FILE --document van-ban.\n",
        ),
    ],
)
def test_nothing_stored_is_3(capsys: Capture, rules: Path, more: tuple[str, ...], vi: str, en: str) -> None:
    """With the command that adds a text."""
    law = rules.parent / "law"
    assert danchu(capsys, "law", "verify", *options(rules), *more) == (3, "", vi.format(law=law))
    assert danchu(capsys, "law", "verify", *options(rules), *more, "--lang", "en") == (3, "", en.format(law=law))


def test_a_damaged_stored_text_is_3(capsys: Capture, rules: Path) -> None:
    """In verify and in show."""
    add(capsys, rules, TEXT)
    (rules.parent / "law" / "van-ban.json").write_text("{", encoding="utf-8")
    message = "bản lưu hỏng; hãy nạp lại bằng danchu law add TỆP --document van-ban.\n"
    wanted = (3, "", f"{rules.parent / 'law' / 'van-ban.json'}: {message}")
    assert danchu(capsys, "law", "verify", *options(rules)) == wanted
    assert danchu(capsys, "law", "show", "van-ban", *options(rules)) == wanted


BAD = [
    pytest.param("nq.txt", b"", "không có nội dung; cần toàn văn của văn bản.", id="rỗng"),
    pytest.param("nq.txt", b"\xef\xbb\xbf \n", "không có nội dung; cần toàn văn của văn bản.", id="chỉ có BOM"),
    pytest.param(
        "nq.txt", "Điều 1. A".encode("utf-16"), "không phải văn bản UTF-8 (byte thứ 1); hãy lưu lại bằng UTF-8.",
        id="UTF-16",
    ),
    pytest.param(
        "nq.docx", b"PK\x03\x04abc",
        "là tệp Word, ODT, chưa đọc được; hãy lưu thành văn bản thuần (.txt hoặc .md, UTF-8) rồi nạp lại.", id="Word",
    ),
    pytest.param(
        "nq.pdf", b"%PDF-1.7", "là tệp PDF, chưa đọc được; hãy lưu thành văn bản thuần (.txt hoặc .md, UTF-8) rồi nạp lại.",
        id="PDF",
    ),
    pytest.param(
        "nq.txt", b"a\nb\x00c", "không phải văn bản thuần: có ký tự điều khiển U+0000; hãy lưu lại bằng UTF-8.",
        id="byte không",
    ),
    pytest.param(
        "nq.txt", b"Tin\n",
        "không tìm thấy điều khoản nào; cần văn bản có Điều, có Phần I, II, III, hoặc bài báo có nhiều đoạn.",
        id="không có điều khoản",
    ),
    pytest.param(
        "nq.txt", "I. MỤC TIÊU\n\nHọp.\n".encode(),
        "không có điều khoản nào của Văn bản thử; điều khoản đầu tiên tìm thấy là Phần I. Có thể đây là văn bản khác.",
        id="văn bản khác",
    ),
    pytest.param("nq.txt", b"a" * 5_000_001, "tệp hoặc dòng lớn hơn giới hạn 5 MB.", id="quá lớn"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "message"), BAD)
def test_a_file_that_is_no_usable_text_is_3(
    capsys: Capture, rules: Path, name: str, content: bytes, message: str
) -> None:
    """Place, what was found, what is wanted; nothing is kept, nothing is anchored."""
    before = (rules / "van-ban" / "anchors.yaml").read_bytes()
    place = f"…/{name}, dòng 2" if b"\x00c" in content else f"…/{name}"
    assert add(capsys, rules, content, "--anchor", name=name) == (3, "", f"{place}: {message}\n")
    assert not (rules.parent / "law").exists()
    assert (rules / "van-ban" / "anchors.yaml").read_bytes() == before


def test_a_call_that_cannot_be_meant_is_2(capsys: Capture, rules: Path, tmp_path: Path) -> None:
    """No such file, a folder, no such document, a store that cannot be written."""
    (tmp_path / "nq.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a").write_text("", encoding="utf-8")
    missing, there = tmp_path / "khong-co.txt", tmp_path / "nq.txt"
    calls = [
        (missing, "van-ban", options(rules)),
        (tmp_path, "van-ban", options(rules)),
        (there, "van-bam", options(rules)),
        (there, "van-ban", ["--rules", rules, "--store", tmp_path / "a" / "law"]),
    ]
    made = [danchu(capsys, "law", "add", file, "--document", name, *more, "--lang", "en") for file, name, more in calls]
    assert [item.code for item in made] == [2] * 4
    assert [item.err for item in made] == [
        f"{missing}: there is no such file or folder.\n",
        f"{tmp_path}: is a folder; wanted the file of one text.\n",
        "The rulebook has no document van-bam. Did you mean: van-ban?\n",
        f"{tmp_path / 'a' / 'law' / 'van-ban.json'}: cannot be written: a part of the path is no folder.\n",
    ]
    assert danchu(capsys, "law", "verify", "--document", "van-bam", *options(rules)).code == 2
    assert danchu(capsys, "law", "add", there).code == 2


@pytest.mark.parametrize("inside", ["site-packages/checker/_data/rules", "x/_data/rules"])
def test_an_installed_rulebook_gets_no_anchors(capsys: Capture, rules: Path, inside: str) -> None:
    """The message says what to do; without --anchor the text is added."""
    installed = rules.parent / inside
    shutil.copytree(rules, installed)
    file = rules.parent / "nq.txt"
    file.write_text(TEXT, encoding="utf-8")
    call = ["law", "add", file, "--document", "van-ban", *options(rules)[2:], "--rules", installed]
    made = danchu(capsys, *call, "--anchor")
    assert (made.code, made.out) == (2, "")
    assert made.err == (
        f"{installed}: không ghi mốc đối chiếu vào bộ quy tắc của bản cài đặt; "
        "hãy chỉ ra bộ quy tắc của mình bằng --rules THƯ_MỤC.\n"
    )
    assert danchu(capsys, *call).code == 0


def test_showing_a_text_or_one_provision(capsys: Capture, rules: Path) -> None:
    """By the citation in words, in either language."""
    add(capsys, rules, TEXT)
    call: list[str | Path] = ["law", "show", "van-ban", *options(rules)]
    whole = "Điều 1\nHọp xóm\n\nkhoản 1 Điều 1\nXóm họp mỗi quý.\n\nĐiều 2\nXã giám sát.\n"
    assert danchu(capsys, *call) == (0, whole, "")
    assert danchu(capsys, *call, "Khoản", "1", "điều", "1") == (0, "khoản 1 Điều 1\nXóm họp mỗi quý.\n", "")
    english = (0, "clause 1, Article 1\nXóm họp mỗi quý.\n", "")
    assert danchu(capsys, *call, "clause 1, article 1", "--lang", "en") == english
    assert danchu(capsys, *call, "khoản 9") == (2, "", "Bản đã nạp không có “khoản 9”.\n")


def test_the_anchors_shipped_are_those_of_provisions_that_there_are() -> None:
    """Every document has them, in the order of its provisions."""
    documents = load(data_folder("rules"))["documents"]
    listed = {item["id"]: [flow(citation) for citation in item["provisions"]] for item in documents}
    assert {item["id"]: [flow(made["citation"]) for made in item["anchors"]] for item in documents} == listed
