"""The living document: everything of the rulebook is in it, links lead somewhere, nothing leads out of the file."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from running import danchu

pytest.importorskip("jinja2", reason="Jinja2 (pip install 'danchu[report]') is not installed")

from checker.book.decides import TELLERS, Decides, Said
from checker.book.lines import LineWords
from checker.book.page import page
from checker.book.phrases import CONDITIONS, FORMS, LINES, MORE, REASONS, SPANS
from checker.book.places import provision_id
from checker.book.render import render
from checker.book.scenarios import Ran, files_of, run
from checker.book.used import used_by
from checker.book.when import when
from checker.book.words import PAGE, WHEN
from checker.data import data_folder
from checker.explain import Words
from checker.gherkin import Bench, Runner, feature_files
from checker.gherkin.runner import Outcome
from checker.rulebook import forms, selectors
from checker.rulebook.book import Rulebook, open_rulebook
from checker.signoff.states import states
from checker.texts import Lang

BOOK = open_rulebook()
FEATURES = data_folder("features")
USED = used_by(data_folder("rules"))
ROOT = Path(__file__).resolve().parent.parent
BASE = ROOT / "tests" / "bad_rules" / "base"
VOID = {"meta", "input", "br"}


class Unrun(Runner):
    """Takes every scenario as passed: what is looked at here is the page, and test_features runs them."""

    def run(self, scenario: Any) -> Outcome:
        return Outcome(scenario.file, scenario.line, self.rule_of(scenario.tags), "passed", scenario)


class Parsed(HTMLParser):
    """A page taken apart: ids, links, attributes by element, visible text; elements must close in order."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.outside: list[str] = []
        self.elements: Counter[str] = Counter()
        self.headings: list[tuple[str, str]] = []
        self.visible: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements[tag] += 1
        given = dict(attributes)
        if tag not in VOID:
            self.open.append(tag)
        if given.get("id"):
            self.ids.append(str(given["id"]))
        if tag == "a":
            self.links.append(str(given["href"]))
        self.outside += [
            f"{name}={value}" for name, value in attributes if name in ("src", "srcset", "action", "style")
        ]
        if re.fullmatch("h[1-6]", tag):
            self.headings.append((tag, ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if set(self.open) & {"script", "style"}:
            return
        self.visible.append(data)
        if (self.open and re.fullmatch("h[1-6]", self.open[-1])) or self.open[-2:-1] == ["h4"]:
            name, told = self.headings[-1]
            self.headings[-1] = (name, told + data)

    @property
    def text(self) -> str:
        return " ".join(self.visible)


def ran(book: Rulebook, features: Path, runner: type[Runner] = Unrun) -> Ran:
    """The scenarios of a rulebook, run by a runner."""
    files = files_of(features, [document["id"] for document in book.documents])
    return run(runner(Bench(book)), features, files)


def made(book: Rulebook, scenarios: Ran, lang: Lang = "vi") -> str:
    """The page of the rulebook shipped as text."""
    found = {state.rule: state for state in states(book, data_folder("rules"), FEATURES)}
    return "".join(render(page(book, book.documents, scenarios, found, USED, lang)))


@pytest.fixture(scope="module")
def scenarios() -> Ran:
    """The scenarios shipped, taken as passed."""
    return ran(BOOK, FEATURES)


@pytest.fixture(scope="module")
def html(scenarios: Ran) -> str:
    """The page of the rulebook shipped."""
    return made(BOOK, scenarios)


@pytest.fixture(scope="module")
def parsed(html: str) -> Parsed:
    return Parsed(html)


def test_every_provision_and_every_rule_has_its_place(parsed: Parsed) -> None:
    """Once each; facts and parameters too."""
    wanted = [
        provision_id(document["id"], citation) for document in BOOK.documents for citation in document["provisions"]
    ]
    wanted += [*BOOK.by_id, *(f"du-kien--{name}" for name in BOOK.facts["facts"])]
    wanted += [f"con-so--{name}" for name in BOOK.parameters]
    assert [name for name in wanted if name not in set(parsed.ids)] == []
    assert [name for name, count in Counter(parsed.ids).items() if count > 1] == []


def test_rules_stand_in_the_order_of_the_text(parsed: Parsed) -> None:
    """Provision after provision as the document has them, each followed by its rules."""
    places = {name: place for place, name in enumerate(parsed.ids)}
    for document in BOOK.documents:
        order = [provision_id(document["id"], citation) for citation in document["provisions"]]
        assert order == sorted(order, key=places.__getitem__)
        ends = dict(zip(order, [*order[1:], None], strict=True))
        for rule in document["rules"]:
            mine = provision_id(document["id"], rule["citation"])
            after = ends[mine]
            assert places[mine] < places[rule["id"]] < (places[after] if after else len(places)), rule["id"]


def test_every_entry_that_is_no_rule_is_there_with_its_reason(parsed: Parsed) -> None:
    """And its class."""
    shown = parsed.text
    for document in BOOK.documents:
        for item in (*document["not_rules"], *document.get("no_entry", ())):
            assert item["reason"]["vi"] in shown
            assert item.get("id", "") in shown


def written() -> Iterator[str]:
    """The lines of all features, read without the parser that the page is made with."""
    for path in feature_files([FEATURES / document["id"] for document in BOOK.documents]):
        yield from (line.strip() for line in path.read_text(encoding="utf-8").splitlines())


def test_every_scenario_is_there(parsed: Parsed) -> None:
    """Under its name, once."""
    names = Counter(" ".join(told.split()) for tag, told in parsed.headings if tag == "h6")
    heads = [line.split(":", 1) for line in written() if line.startswith(("Kịch bản:", "Khung kịch bản:"))]
    assert names == Counter(" ".join(name.split()) for _, name in heads)


def test_scenarios_are_closed_and_say_how_many_they_are(html: str) -> None:
    """Nobody has to scroll past thousands of them; every row of a table is a case."""
    assert '<details class="scenarios" open' not in html
    lines = Counter(line.split(":")[0] if line[:1] != "|" else "|" for line in written())
    told = sum(int(count) for count in re.findall(r"trường hợp: (\d+) ·", html))
    assert told == lines["Kịch bản"] + lines["|"] - lines["Dữ liệu"]


def test_links_lead_to_places_in_the_page(parsed: Parsed) -> None:
    """And nowhere else: the page works from a stick, without a network."""
    assert [href for href in parsed.links if not href.startswith("#")] == []
    ids = set(parsed.ids)
    assert sorted({href for href in parsed.links if unquote(href[1:]) not in ids}) == []


def test_from_a_provision_to_its_rules_and_scenarios_and_back(parsed: Parsed) -> None:
    """In one step each."""
    hrefs = Counter(unquote(href[1:]) for href in parsed.links)
    for document in BOOK.documents:
        for rule in document["rules"]:
            assert hrefs[rule["id"]] >= 2, "from its provision and from its scenarios"
            assert hrefs[f"kb--{rule['id']}"] == 1
        for citation in document["provisions"]:
            own = sum(rule["citation"] == citation for rule in document["rules"])
            assert hrefs[provision_id(document["id"], citation)] == 1 + own


def test_nothing_is_loaded(html: str, parsed: Parsed) -> None:
    """No address of the outside, no element that loads, and a policy that forbids it."""
    assert parsed.outside == []
    assert not set(parsed.elements) & {"link", "img", "iframe", "object", "embed", "base", "video", "audio", "svg"}
    assert re.findall(r"(?:https?:)?//[a-z]", html) == []
    assert re.findall(r"@import|url\(", html) == []
    assert "default-src &#39;none&#39;" in html


@pytest.mark.slow
def test_the_same_input_gives_the_same_bytes(small: tuple[Path, Path], tmp_path: Path) -> None:
    """No clock, no order of a set: two processes with other hash seeds."""
    rules, features = small
    pages = []
    for seed in ("1", "2"):
        target = tmp_path / f"{seed}.html"
        command = ["rules", "book", "--output", target, "--rules", rules, "--features", features]
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": f"UTC-{seed}"}
        subprocess.run([sys.executable, "-m", "checker.cli.main", *command], env=environment, check=True, cwd=ROOT)
        pages.append(target.read_bytes())
    assert pages[0] == pages[1]


def test_every_letter_is_nfc(html: str) -> None:
    assert unicodedata.is_normalized("NFC", html)


def names_of_code() -> Iterator[str]:
    """Names that only the machine reads."""
    yield from (*BOOK.facts["facts"], *BOOK.facts["attributes"], *BOOK.actors, *BOOK.topics, *BOOK.parameters)
    for fact in BOOK.facts["facts"].values():
        for name, attribute in (fact.get("attributes") or {}).items():
            yield from (name, *(attribute.get("codes") or {}))
    yield from (document["id"] for document in BOOK.documents)
    for model in (forms.Form, forms.Held, forms.Each, forms.Covers, forms.Trend, selectors.Line):
        yield from model.model_fields
    yield from ("null", "None", "True", "False", "the", "and", "with", "rule", "undefined")


def test_vietnamese_readers_meet_no_words_of_code(parsed: Parsed) -> None:
    """Names of facts, codes, forms and parameters stay in the machine."""
    syllables = {"do"}  # of Vietnamese, and names as well
    shown = set(re.findall(r"(?<![\w-])[A-Za-z][A-Za-z0-9_-]*(?![\w-])", parsed.text))
    assert sorted(shown & set(names_of_code()) - syllables) == []


@pytest.fixture
def small(tmp_path: Path) -> tuple[Path, Path]:
    """A rulebook of two rules with one scenario that passes, one that fails, and texts with signs of HTML."""
    rules = tmp_path / "rules"
    shutil.copytree(BASE, rules)
    file = rules / "van-ban" / "rules.yaml"
    text = file.read_text(encoding="utf-8")
    text = text.replace("vi: Mỗi năm họp một lần.", "vi: \"Họp <b>mỗi năm</b> & “ghi” 'biên bản'.\"")
    file.write_text(text, encoding="utf-8")
    features = tmp_path / "features"
    (features / "van-ban").mkdir(parents=True)
    (features / "van-ban" / "01.feature").write_text(
        "# language: vi\n"
        "Tính năng: Họp\n\n"
        "  Bối cảnh:\n"
        '    Biết hồ sơ năm 2025 của Xã A, loại "Ủy ban", tỉnh Cao Bằng\n\n'
        "  @XX-1.1-1\n"
        "  Khung kịch bản: Họp <số> lần & hơn\n"
        '    Biết có "Cuộc họp" ngày <ngày>; cùng: Mặt trận\n'
        "    Khi đánh giá vào ngày 15/01/2026\n"
        "    Thì kết quả là <kết quả>\n"
        "    Dữ liệu:\n"
        "      | số | ngày       | kết quả |\n"
        '      | 1  | 03/06/2025 | "Đạt"   |\n'
        '      | 2  | 03/06/2024 | "Đạt"   |\n',
        encoding="utf-8",
    )
    return rules, features


def test_what_failed_is_shown_where_it_stands(small: tuple[Path, Path], tmp_path: Path, capsys: Any) -> None:
    """The command makes the page all the same, and says so on standard error."""
    rules, features = small
    target = tmp_path / "sotay.html"
    made = danchu(capsys, "rules", "book", "--output", target, "--rules", rules, "--features", features)
    assert (made.code, made.out) == (0, "")
    assert made.err.startswith("Sổ tay đã dựng xong; 1 trường hợp trong kịch bản chưa đúng")
    html = target.read_text(encoding="utf-8")
    assert '<pre data-failed="2 ">Biết có &#34;Cuộc họp&#34; ngày &lt;ngày&gt;; cùng: Mặt trận\n' in html
    assert "kịch bản: 1; trường hợp: 2 · " in html.lower()
    assert "Dừng ở bước “Thì kết quả là &#34;Đạt&#34;”: cần:" in html
    assert "Chưa có kịch bản nào." in html, "the other rule has none"


def test_texts_cannot_become_markup(small: tuple[Path, Path], tmp_path: Path, capsys: Any) -> None:
    """< and & of texts are letters."""
    rules, features = small
    target = tmp_path / "sotay.html"
    danchu(capsys, "rules", "book", "--output", target, "--rules", rules, "--features", features)
    html = target.read_text(encoding="utf-8")
    assert "Họp &lt;b&gt;mỗi năm&lt;/b&gt; &amp; “ghi” &#39;biên bản&#39;." in html
    assert "<b>" not in html.split("<script")[0]
    assert "Họp <b>mỗi năm</b> & “ghi” 'biên bản'." in Parsed(html).text


def test_only_one_document(capsys: Any, tmp_path: Path) -> None:
    """An unknown one is named with its nearest, and nothing is written."""
    target = tmp_path / "sotay.html"
    made = danchu(capsys, "rules", "book", "--output", target, "--document", "cao-bang")
    assert (made.code, target.exists()) == (2, False)
    assert made.err.startswith("Bộ quy tắc không có văn bản cao-bang. Có phải là: cao-bang-2024")


def test_without_jinja_the_command_says_what_to_install(
    monkeypatch: Any, small: tuple[Path, Path], capsys: Any
) -> None:
    """In the reader's language, exit code 2."""
    monkeypatch.setitem(sys.modules, "jinja2", None)
    rules, features = small
    arguments = ("rules", "book", "--output", rules / "x.html", "--rules", rules, "--features", features)
    assert danchu(capsys, *arguments).err.startswith("Thiếu thư viện Jinja2")
    made = danchu(capsys, *arguments, "--lang", "en")
    assert (made.code, made.err) == (
        2, "The library Jinja2, which makes the page, is missing. Install it with: pip install 'danchu[report]'\n",
    )  # fmt: skip


def test_a_file_that_cannot_be_read_is_named(small: tuple[Path, Path]) -> None:
    """The others are run."""
    _, features = small
    (features / "van-ban" / "02.feature").write_text("# language: vi\nTính năng", encoding="utf-8")
    found = ran(open_rulebook(small[0]), features, Runner)
    assert [mistake.split(":")[0] for mistake in found.mistakes] == ["van-ban/02.feature"]
    assert [item.name for item in found.by_rule["XX-1.1-1"]] == ["Họp <số> lần & hơn"]


# what a rule requires, in sentences

FACTS = {
    "binding_fact": {}, "roles": {}, "attributes": {"staff": {"type": "figure", "label": {"vi": "số người", "en": "staff"}}},
    "implicit": {
        "event": {"on": {"type": "date", "label": {"vi": "ngày", "en": "date"}}},
        "document": {"issued": {"type": "date", "label": {"vi": "ngày ban hành", "en": "issued on"}}},
    },
    "facts": {
        "talk": {"type": "event", "label": {"vi": "Hội nghị", "en": "Talk"}, "attributes": {
            "with": {"type": "text", "label": {"vi": "cơ quan phối hợp", "en": "co-organiser"},
                     "codes": {"front": {"vi": "Mặt trận", "en": "Front"}, "union": {"vi": "Công đoàn", "en": "Union"}}},
            "people": {"type": "figure", "label": {"vi": "số người dự", "en": "people"}},
            "asked": {"type": "figure", "label": {"vi": "số người mời", "en": "asked"}},
            "minutes": {"type": "text", "label": {"vi": "biên bản", "en": "minutes"}},
            "open": {"type": "flag", "label": {"vi": "họp công khai", "en": "open"}},
            "done": {"type": "date", "closing": True, "label": {"vi": "ngày xong", "en": "done on"}},
            "limit": {"type": "date", "label": {"vi": "hạn", "en": "limit"}},
            "year": {"type": "figure", "label": {"vi": "năm", "en": "year"}},
        }},
        "paper": {"type": "document", "label": {"vi": "Quy chế", "en": "Regulation"}, "attributes": {
            "year": {"type": "figure", "label": {"vi": "năm", "en": "year"}},
            "many": {"type": "figure", "label": {"vi": "số chức danh", "en": "posts"}},
        }},
        "all": {"type": "figure", "period": "per_year", "label": {"vi": "Số phải làm", "en": "To do"}},
        "some": {"type": "figure", "period": "per_year", "label": {"vi": "Số đã làm", "en": "Done"}},
    },
}  # fmt: skip
ACTORS = {
    "commune": {"label": {"vi": "Ủy ban xã", "en": "Commune"}},
    "group": {"label": {"vi": "Thôn", "en": "Village"}},
}
NOTES = {"none": {"vi": "Không ghi nhận", "en": "None recorded"}}
YEAR = {"every": "year"}

WHERE = [
    ({"with": ["front"]}, "cơ quan phối hợp là “Mặt trận”"),
    ({"with": ["front", "union"]}, "cơ quan phối hợp là “Mặt trận” hoặc “Công đoàn”"),
    ({"with": {"not_in": ["front"]}}, "cơ quan phối hợp không phải “Mặt trận”"),
    ({"open": True, "minutes": "given"}, "họp công khai: có; có ghi biên bản"),
    ({"open": False, "done": "given"}, "họp công khai: không; đã có “ngày xong”"),
    ({"year": "window"}, "năm là năm đánh giá"),
    ({"people": {"at_least": 3, "at_most": 9}}, "số người dự ít nhất 3 và không quá 9"),
    ({"people": {"above": 0}}, "số người dự lớn hơn 0"),
    ({"people": {"below": 5}}, "số người dự nhỏ hơn 5"),
    ({"people": {"equals": 0}}, "số người dự bằng 0"),
    ({"people": {"share_of": "asked", "at_least": "2/3"}}, "số người dự đạt ít nhất 2/3 của số người mời"),
    ({"people": {"share_of": "asked", "at_least": 1}}, "số người dự đạt 100% của số người mời"),
    ({"people": {"share_of": "asked", "above": "1/2"}}, "số người dự trên 50% của số người mời"),
    ({"on": {"from": "2024-07-12", "until": "2025-12-31"}}, "“ngày” từ 12/07/2024 trở đi và không sau 31/12/2025"),
    ({"on": {"before": "limit"}}, "“ngày” trước “hạn”"),
    ({"on": {"not_after": "done"}}, "“ngày” không sau “ngày xong” (hoặc chưa có “ngày xong”)"),
    ({"done": {"more_than": 30, "days_after": "on"}}, "“ngày xong” sau “ngày” quá 30 ngày"),
    ({"done": {"at_least": 30, "days_after": "on"}}, "“ngày xong” sau “ngày” ít nhất 30 ngày"),
    ({"on": {"no_later_than": "03-31", "of_year": "year"}}, "“ngày” chậm nhất là ngày 31/03 của năm ghi ở năm"),
    ({"minutes": {"contains": "xã"}}, "biên bản có chữ “xã”"),
    ({"minutes": {"lacks": "xã"}}, "biên bản không có chữ “xã”"),
]  # fmt: skip


@pytest.mark.parametrize(("where", "told"), WHERE, ids=[told for _, told in WHERE])
def test_tests_of_attributes_are_told(where: dict[str, Any], told: str) -> None:
    """Every operator of `where`."""
    assert LineWords(Words(FACTS, NOTES, ACTORS, "vi")).lines("talk", where) == told


FRONT = {"fact": "talk", "where": {"with": ["front"]}}
ZERO = "“Số phải làm” bằng 0 thì không phát sinh, không xét."
EMPTY = "Không có trường hợp nào thì không phát sinh, không xét."
LATE = "Làm sau hạn vẫn là vi phạm (quá hạn)."
SAID = [
    (YEAR, {"held": FRONT}, ["Có ít nhất 1 “Hội nghị” trong năm, trong đó cơ quan phối hợp là “Mặt trận”."]),
    ({"every": "quarter"}, {"held": {"fact": "talk", "at_least": 2, "own": True, "predecessors": "every"}}, [
        "Có ít nhất 2 “Hội nghị” trong quý.",
        ["Chỉ tính việc có từ ngày thành lập đơn vị, hoặc được ghi là giữ lại từ đơn vị trước.",
         "Cũng đạt khi mọi đơn vị tiền thân đều đã thực hiện trong kỳ, trước ngày thành lập đơn vị."]]),
    (YEAR, {"held": {"fact": "talk", "by": "year", "late": "pass", "part": [FRONT], "reasons": {"none": "missing"}}}, [
        "Có ít nhất 1 “Hội nghị” của năm đánh giá, thực hiện chậm nhất vào hạn cuối.",
        ["Làm sau hạn vẫn đạt, kèm ghi chú muộn.",
         "Nếu chỉ có “Hội nghị” (cơ quan phối hợp là “Mặt trận”) thì coi là mới làm một phần.",
         "Khi chưa có gì, lý do vi phạm ghi là “không có”."]]),
    (YEAR, {"held": {"fact": "talk", "at_least": {"figure": "all"}, "by": "done", "span": "before"}}, [
        "Số “Hội nghị” trước kỳ này không ít hơn “Số phải làm”.", [ZERO, "Tính vào kỳ theo “ngày xong”."]]),
    ({"every": "month"}, {"held": {"fact": "talk", "at_least": {"by_kind": {"default": 1, "commune": 4}}}}, [
        "Có ít nhất 1 “Hội nghị” trong tháng.", ["Ủy ban xã: 4."]]),
    ({"standing": True}, {"issued": {"fact": "paper", "max_age_months": 12}}, [
        "Có ít nhất 1 “Quy chế” đang có hiệu lực vào ngày đánh giá.", ["Ban hành trong 12 tháng gần nhất."]]),
    ({"once": {"grace": 9}}, {"issued": {"fact": "paper", "ever": True}}, [
        "Có ít nhất 1 “Quy chế” đã ban hành, kể cả khi nay hết hiệu lực."]),
    (YEAR, {"issued": {"fact": "paper", "by": "year", "where": {"many": {"above": 0}}}}, [
        "Có ít nhất 1 “Quy chế” của năm đánh giá, ban hành chậm nhất vào hạn cuối, trong đó số chức danh lớn hơn 0."]),
    (YEAR, {"in_use": {"fact": "talk", "throughout": True, "ended_by": "done"}}, [
        "“Hội nghị” được sử dụng liên tục trong năm.", ["Kết thúc sử dụng theo “ngày xong”."]]),
    (YEAR, {"in_use": {"fact": "talk", "at_end": True}}, ["“Hội nghị” đang được sử dụng cho đến hết ngày cuối kỳ."]),
    (YEAR, {"figure": {"figure": "all", "at_most": {"figure": "some"}, "at_once": True}}, [
        "“Số phải làm” trong năm không quá “Số đã làm”.",
        ["Không đúng như vậy thì là vi phạm ngay, không chờ hết kỳ."]]),
    (YEAR, {"figure": {"attribute": "staff", "above": 0}}, ["“số người” lớn hơn 0."]),
    (YEAR, {"flag": {"flag": "all", "is": False}}, ["Trả lời “không” cho “Số phải làm”."]),
    (YEAR, {"ratio": {"numerator": ["some", "all"], "denominator": ["all"], "at_least": "2/3", "zero_note": "none"}}, [
        "“Số đã làm” cộng “Số phải làm” đạt ít nhất 2/3 của “Số phải làm” trong năm.",
        ["“Số phải làm” bằng 0 thì không phát sinh, không xét.", "Khi đó ghi chú: “Không ghi nhận”."]]),
    (YEAR, {"ratio": {"numerator": ["some"], "denominator": ["all"], "zero": "pass"}}, [
        "“Số đã làm” đạt 100% của “Số phải làm” trong năm.", ["“Số phải làm” bằng 0 thì đạt."]]),
    ({"per_event": "year"}, {"answered": {**FRONT, "closed_by": "done", "within": {"working_days": 5}, "with": {"open": True}}}, [
        "Mỗi “Hội nghị” (cơ quan phối hợp là “Mặt trận”) phải có “ngày xong” trong 5 ngày làm việc kể từ ngày xảy ra.",
        ["Đồng thời họp công khai: có; làm đúng hạn mà thiếu điều này thì là chưa đúng nội dung.", LATE, EMPTY]]),
    (YEAR, {"answered": {"fact": "talk", "followed_by": {"fact": "paper"}, "match": {"year": "year"}, "due": "window",
                         "within": {"later_of": [{"attribute": "limit"}, {"months": 2}]}, "late": "pass"}}, [
        "Mỗi “Hội nghị” phải có “Quy chế” tiếp theo chậm nhất vào “hạn” hoặc trong 2 tháng kể từ ngày xảy ra, lấy hạn muộn hơn.",
        ["Hai bên khớp nhau về năm.", "Hạn của mỗi việc không sớm hơn ngày cuối kỳ.",
         "Làm sau hạn vẫn đạt, kèm ghi chú muộn.", EMPTY]]),
    (YEAR, {"each": {"fact": "talk", "has": {"minutes": "given"}, "due": "limit"}}, [
        "Với mỗi “Hội nghị” trong năm: có ghi biên bản.",
        ["Hạn của từng trường hợp là “hạn”; chưa có ngày này thì chưa đến hạn.", EMPTY]]),
    (YEAR, {"each": {"fact": "paper", "in_force": True, "partner": FRONT, "when": "until", "due": {"days": 90},
                     "partner_in_force": True, "empty_note": "none"}}, [
        "Mỗi “Quy chế” đang có hiệu lực trong năm phải có “Hội nghị” kèm theo trước đó hoặc cùng ngày, trong đó cơ quan "
        "phối hợp là “Mặt trận”.",
        ["Chỉ tính văn bản kèm theo đang có hiệu lực.", "Hạn của từng trường hợp: trong 90 ngày kể từ ngày ban hành.",
         EMPTY, "Khi đó ghi chú: “Không ghi nhận”."]]),
    (YEAR, {"covers": {"fact": "talk", "attribute": "with", "codes": ["front", "union"]}}, [
        "Các “Hội nghị” trong năm gộp lại phải có đủ cơ quan phối hợp: “Mặt trận”; “Công đoàn”."]),
    ({"every": "quarter"}, {"covers": {"fact": "talk", "attribute": "with", "at_least": 2, "span": "year"}}, [
        "Các “Hội nghị” trong cả năm dương lịch gộp lại phải có ít nhất 2 cơ quan phối hợp khác nhau."]),
    (YEAR, {"covers": {"fact": "talk", "attribute": "with", "at_least": {"attribute": "many", "of": {"fact": "paper"}}}}, [
        "Các “Hội nghị” trong năm gộp lại phải có đủ số cơ quan phối hợp khác nhau như “số chức danh” ghi trong “Quy chế” "
        "đang có hiệu lực."]),
    (YEAR, {"covers": {"fact": "talk", "attribute": "with", "at_least": {"figure": "all"}}}, [
        "Các “Hội nghị” trong năm gộp lại phải có số cơ quan phối hợp khác nhau không ít hơn “Số phải làm”.",
        [ZERO]]),
    (YEAR, {"trend": {"ratio": {"numerator": ["some"], "denominator": ["all"]}, "direction": "higher",
                      "baseline": {"2026": "2025-H2"}}}, [
        "Tỷ lệ “Số đã làm” trên “Số phải làm” trong năm cao hơn kỳ trước.",
        ["Kỳ năm 2026 so với 6 tháng cuối năm 2025.", "Không có số liệu kỳ trước để so sánh thì không xét."]]),
    (YEAR, {"trend": {"count": FRONT, "above_zero": True}}, [
        "Số “Hội nghị” (cơ quan phối hợp là “Mặt trận”) trong năm không thấp hơn kỳ trước.",
        ["Đồng thời phải lớn hơn 0.", "Không có số liệu kỳ trước để so sánh thì không xét."]]),
    (YEAR, {"none": {**FRONT, "unhandled": {"by": "done", "days": 30}}}, [
        "Không có “Hội nghị” trong năm (cơ quan phối hợp là “Mặt trận”) mà sau 30 ngày vẫn chưa có “ngày xong”.",
        ["Có phát sinh mà xử lý trong hạn thì không tính.", "Không có trường hợp nào thì đạt khi hết kỳ."]]),
    (YEAR, {"none": {"fact": "talk", "empty": "not_applicable"}}, ["Không có “Hội nghị” trong năm.", [EMPTY]]),
    ({"anchored": True}, {"recurs": {"fact": "talk", "anchor": {"fact": "paper", "by": "issued"}, "every_months": 6,
                                     "tolerance_months": 1, "matches": "on"}}, [
        "Cứ 6 tháng một lần, tính từ “ngày ban hành” của mỗi “Quy chế”, có một “Hội nghị”; được sớm hoặc muộn 1 tháng.",
        ["“ngày” của “Hội nghị” trùng với ngày gốc."]]),
    (YEAR, {"any_of": {"parts": [
        {"held": FRONT, "applies": [{"not": {"kind": ["group"]}}], "gates": True},
        {"judged": {"question": {"vi": "Có tốt không?", "en": "Good?"}}, "judged_with": "last"}],
        "reasons": {"some": "wrong_content"}}}, [
        "Chỉ cần có một trong các điều sau:",
        ["Có ít nhất 1 “Hội nghị” trong năm, trong đó cơ quan phối hợp là “Mặt trận”.",
         ["Chỉ xét phần này khi:", ["Đơn vị không phải là “Thôn”."], "Phần này không áp dụng thì cả quy tắc không áp dụng."],
         "Người thẩm định kết luận: Có tốt không?", ["Chỉ xét ở kỳ cuối của năm."],
         "Khi có phần đạt, có phần không, lý do vi phạm ghi là “chưa đúng nội dung”."]]),
    (YEAR, {"all_of": {"parts": [{"observed": {"show": ["all", "talk"]}}]}}, [
        "Phải có đủ mọi điều sau:",
        ["Chỉ nêu để người đọc biết, không bao giờ là vi phạm: “Số phải làm”; “Hội nghị”."]]),
]  # fmt: skip


def outline(said: Said) -> list[Any]:
    """A sentence, then what is below it as a list."""
    below = [line for item in said.below for line in outline(item)]
    return [said.text, below] if below else [said.text]


@pytest.mark.parametrize(("window", "spec", "told"), SAID, ids=[told[0] for _, _, told in SAID])
def test_requirements_are_told(window: dict[str, Any], spec: dict[str, Any], told: list[Any]) -> None:
    """Every form, with everything that qualifies it."""
    assert outline(Decides(Words(FACTS, NOTES, ACTORS, "vi"), window).form(spec)) == told
    assert outline(Decides(Words(FACTS, NOTES, ACTORS, "en"), window).form(spec))


def test_conditions_are_told() -> None:
    """Kinds, not, any, and what happens where nothing is reported."""
    decides = Decides(Words(FACTS, NOTES, ACTORS, "vi"), YEAR)
    told = decides.conditions([
        {"kind": ["commune", "group"]},
        {"any": [{"held": {"fact": "talk"}, "not_reported": "fails"}, {"not": {"held": FRONT, "at_once": True}}]},
        {"flag": {"flag": "all"}, "small_unit": {"attribute": "staff", "at_most": 7}, "note": "none"},
    ])  # fmt: skip
    assert [outline(item) for item in told] == [
        ["Đơn vị là “Ủy ban xã” hoặc “Thôn”."],
        ["Có một trong các điều sau:", [
            "Có ít nhất 1 “Hội nghị” trong năm.", ["Chưa báo cáo thì coi là không."],
            "Không có điều sau:", [
                "Có ít nhất 1 “Hội nghị” trong năm, trong đó cơ quan phối hợp là “Mặt trận”.",
                ["Xét ngay theo những gì có đến ngày đánh giá, không chờ hết kỳ."]]]],
        ["Trả lời “có” cho “Số phải làm”.", [
            "Chưa báo cáo mà “số người” không quá 7 thì coi là không.", "Khi không có, ghi chú: “Không ghi nhận”."]],
    ]  # fmt: skip


def test_no_field_of_a_form_is_left_untold() -> None:
    """A field that is added to a form has to be told as well: this list is what decides.py knows."""
    wanted = {
        "Selector": "fact where by own",
        "Held": "at_least predecessors late span part reasons",
        "Issued": "at_least max_age_months ever late part reasons",
        "InUse": "throughout at_end ended_by part reasons",
        "Figure": "figure attribute equals at_least above at_most below at_once reasons",
        "Flag": "flag attribute is_ any reasons",
        "RatioForm": "numerator denominator at_least above zero zero_note reasons",
        "Limit": "days working_days months attribute later_of",
        "Answered": "closed_by followed_by match within due with_ late empty_note reasons",
        "Each": "has partner match when due in_force partner_in_force empty_note reasons",
        "Covers": "attribute codes at_least in_force span part reasons",
        "Trend": "ratio figure count direction above_zero baseline reasons",
        "NoneForm": "unhandled empty empty_note reasons",
        "Recurs": "fact where matches anchor every_months tolerance_months times reasons",
        "Condition": "kind not_ any not_reported small_unit at_once note",
        "Part": "applies judged_with gates",
        "Line": "at_least above at_most below equals share_of from_ until before not_after more_than days_after "
        "no_later_than of_year contains lacks not_in",
    }
    for name, fields in wanted.items():
        model = getattr(forms, name, None) or getattr(selectors, name)
        bases = {"Selector": set()}.get(name, set(selectors.Selector.model_fields) | set(forms.Form.model_fields))
        own = set(model.model_fields) - (bases if name not in ("Figure", "Flag", "Trend", "Recurs", "Line") else set())
        assert own - set(forms.Form.model_fields if name in ("Condition", "Part") else ()) == set(fields.split()), name
    assert set(TELLERS) == set(forms.Form.model_fields)


def test_every_rule_of_the_rulebook_is_told_in_both_languages() -> None:
    """Nothing of it is without words."""
    for lang in ("vi", "en"):
        words = Words(BOOK.facts, BOOK.notes, BOOK.actors, lang)
        for rule, _ in BOOK.pairs():
            for reading in rule.get("versions") or [rule]:
                if reading.get("require"):
                    decides = Decides(words, reading["window"])
                    assert decides.form(reading["require"]).text
                    decides.conditions(reading.get("applies") or ())


DOCUMENT = {"assessment": {"start": "2024-07-12", "end": None}}
TIMES = [
    ({"every": "year", "tail": "01-31", "first": "2025"}, [
        "Hằng năm; hạn cuối là ngày 31/01 năm sau.", "Kỳ đầu tiên phải thực hiện: năm 2025."]),
    ({"every": "quarter", "roll_up": "year", "grace": 180}, [
        "Hằng quý; hạn cuối là ngày cuối quý.", "Từng kỳ được xét, gộp thành một kết quả cho cả năm.",
        "Được chờ đến hết ngày thứ 180 kể từ 12/07/2024 hoặc từ ngày thành lập đơn vị, nếu muộn hơn ngày cuối kỳ."]),
    ({"once": {"grace": 180, "unless_shown": {"fact": "paper"}}}, [
        "Làm một lần; hạn cuối là ngày 08/01/2025 (180 ngày kể từ 12/07/2024); đơn vị thành lập sau thì tính từ ngày "
        "thành lập.", "Đã có “Quy chế” thì hạn cuối là ngày có."]),
    ({"standing": True}, ["Thường xuyên: xét tình trạng vào ngày đánh giá."]),
]  # fmt: skip


@pytest.mark.parametrize(("window", "told"), TIMES, ids=[told[0] for _, told in TIMES])
def test_windows_are_told(window: dict[str, Any], told: list[str]) -> None:
    """With the last day worked out, and since when."""
    words = Words(FACTS, NOTES, ACTORS, "vi")
    assert when({"window": window}, DOCUMENT, words) == [*told, "Áp dụng từ 12/07/2024."]


def test_every_phrase_has_both_languages_and_the_same_slots() -> None:
    """A slot forgotten in one language would be a gap in the page."""
    for table in (PAGE, WHEN, FORMS, MORE, LINES, SPANS, REASONS, CONDITIONS):
        for key, (vi, en) in table.items():
            assert set(re.findall(r"\{(\w+)\}", vi)) >= set(re.findall(r"\{(\w+)\}", en)), key
            assert bool(vi) == bool(en), key


def brightness(colour: str) -> float:
    """Relative luminance as WCAG 2.2 has it."""
    levels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in levels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_letters_stand_out_from_what_is_behind_them() -> None:
    """Every colour of letters on every ground that the style sheet has: at least 4.5 to 1."""
    files = (ROOT / "checker" / "html" / "assets" / "base.css", ROOT / "checker" / "book" / "assets" / "book.css")
    style = "".join(file.read_text(encoding="utf-8") for file in files)
    named = dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", style))
    grounds = ["#ffffff", named["pale"], "#fdf6e7", "#fff3b0"]
    assert all(ground in style or ground == "#ffffff" for ground in grounds)
    for name in ("text", "soft", "link", "red", "green", "amber"):
        for ground in grounds:
            light, dark = sorted((brightness(ground), brightness(named[name])), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (name, ground)
