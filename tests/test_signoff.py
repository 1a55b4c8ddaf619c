"""Legal staff confirm rules in a ledger that only grows; whatever changes afterwards makes a confirmation stale."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from assured import DULL, FIRST, edit, features, rule, rulebook, scenario
from running import Outcome, danchu

from checker.data import data_folder
from checker.law.anchors import sha256
from checker.law.provisions import LawText, Provision
from checker.law.store import keep
from checker.rulebook.book import open_rulebook, rules_hash
from checker.signoff.ledger import ledger_file, read_ledger

Capture = pytest.CaptureFixture[str]
SECOND, SAME = "XX-1.1-2", "XX-1.1-3"
REVIEWER = "Nguyễn Thị Hòa, Trưởng phòng, Sở Tư pháp"
LEAD, LAW = "Điều khoản thử", "Họp hằng năm"

MEETING = 'có "Cuộc họp" ngày 01/02/2025'
HELD = scenario("Một cuộc là đủ", MEETING, 'kết quả là "Đạt"')
NOT_HELD = scenario("Không họp", 'không có "Cuộc họp" nào', 'kết quả là "Vi phạm"')
OF_SECOND = scenario("Có quy chế", 'có "Quy chế" ngày 01/02/2025', 'kết quả là "Đạt"', id=SECOND)
OF_SAME = scenario("Cũng đạt", MEETING, 'kết quả là "Đạt"', id=SAME)
RULES = (
    rule("window: {every: year}\nrequire: {held: {fact: meeting, at_least: 1}}"),
    rule("window: {standing: true}\nrequire: {issued: {fact: regulation}}", id=SECOND, title="Quy chế"),
    rule(f"same_as: {FIRST}", id=SAME, title="Như trên"),
)


class Office:
    """A rulebook with scenarios, a ledger and a store of official texts, and the commands on them."""

    def __init__(self, folder: Path, capsys: Capture) -> None:
        self.folder = folder
        self.capsys = capsys
        self.rules = rulebook(folder, *RULES)
        self.anchors = self.rules / "van-ban" / "anchors.yaml"
        edit(self.anchors, "a" * 64, sha256(LEAD))
        edit(self.anchors, "b" * 64, sha256(LAW))
        self.told(HELD, NOT_HELD, OF_SECOND, OF_SAME, DULL)
        self.ledger = ledger_file(self.rules)
        self.store = folder / "store"

    def told(self, *scenarios: str) -> None:
        self.scenarios = features(self.folder, *scenarios)

    def law(self, text: str) -> None:
        """Adds an official text whose one clause reads so."""
        article = Provision({"article": 1}, LEAD, 1)
        clause = Provision({"article": 1, "clause": "1"}, text, 2)
        keep("van-ban", "van-ban.txt", LawText("articles", (article, clause), ()), self.store)

    def add(
        self, *names: str, reviewer: str = REVIEWER, on: str = "10/01/2026", options: tuple[str, ...] = ()
    ) -> Outcome:
        rules = [item for name in names or (FIRST,) for item in ("--rule", name)]
        given = ("--rules", self.rules, "--reviewer", reviewer, "--on", on, *options)
        return danchu(self.capsys, "signoff", "add", *rules, *given)

    def status(self, *options: str) -> Outcome:
        return danchu(self.capsys, "signoff", "status", "--rules", self.rules, "--store", self.store, *options)

    def state(self, name: str = FIRST) -> tuple[str, list[str]]:
        """State of a rule and what has changed."""
        told = json.loads(self.status("--format", "json", "--rule", name).out)
        (found,) = told["rules"]
        return found["state"], found["changed"]

    def checked(self, *options: str) -> Outcome:
        """`danchu check` of a unit that held its meeting."""
        file = self.folder / "don-vi.json"
        unit = {
            "id": "xa-a", "name": "Ủy ban A", "kind": "committee", "level": "commune", "province": "04",
            "commune": "01273", "founded_on": None,
        }  # fmt: skip
        record = {
            "schema": "danchu/record/1", "unit": unit, "period": {"from": "2025-01-01", "to": "2025-12-31"},
            "events": {"meeting": [{"on": "2025-02-01"}]}, "documents": {"regulation": [{"issued": "2025-02-01"}]},
        }  # fmt: skip
        file.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
        given = ("--rules", self.rules, "--as-of", "2026-01-15", "--engine", "plain")
        command = ("explain", file, FIRST) if "explain" in options else ("check", file)
        return danchu(self.capsys, *command, *given, *(option for option in options if option != "explain"))


@pytest.fixture
def office(tmp_path: Path, capsys: Capture) -> Office:
    return Office(tmp_path, capsys)


# adding


def test_a_confirmation_is_added(office: Office) -> None:
    """Who, which rule, which provision, when, into which file."""
    assert office.add() == (
        0, f"Đã ghi xác nhận {FIRST} (khoản 1 Điều 1) của {REVIEWER}, ngày 10/01/2026, vào signoff.yaml.\n", "",
    )  # fmt: skip
    assert office.state() == ("signed", [])


def test_the_entry_says_who_confirmed_what(office: Office) -> None:
    """Every field of the file, the hashes by their shape."""
    office.add(options=("--remark", "Đã đối chiếu Công báo."))
    (entry,) = read_ledger(office.ledger)
    told = entry.model_dump()
    hashes = [told.pop(name) for name in ("rule_sha256", "scenarios", "texts", "seal")]
    assert [len(value) for value in hashes] == [64, 64, 64, 64]
    assert told == {
        "rule": FIRST, "reviewer": REVIEWER, "on": "2026-01-10", "anchor": sha256(LAW),
        "remark": "Đã đối chiếu Công báo.",
    }  # fmt: skip


def test_a_provision_without_anchor_is_said(office: Office) -> None:
    """It can be confirmed, but a change of its text will go unnoticed."""
    office.anchors.unlink()
    made = office.add()
    said = f"{FIRST}: điều khoản chưa có mốc đối chiếu; thay đổi của văn bản sẽ không được phát hiện.\n"
    assert (made.code, made.err, office.state()) == (0, said, ("signed", []))


def test_english(office: Office) -> None:
    """The same in English."""
    made = office.add(options=("--lang", "en"))
    assert (
        made.out
        == f"Confirmation of {FIRST} (clause 1, Article 1) by {REVIEWER}, 10/01/2026, was added to signoff.yaml.\n"
    )


def test_several_rules_at_once(office: Office) -> None:
    """One entry for each, in the order given, each once."""
    made = office.add(SECOND, FIRST, SECOND)
    assert (made.code, [entry.rule for entry in read_ledger(office.ledger)]) == (0, [SECOND, FIRST])


def test_the_ledger_only_grows(office: Office) -> None:
    """What stood there stands there, byte for byte; the heading of the ledger shipped stays too."""
    shutil.copy(data_folder("rules") / "signoff.yaml", office.ledger)
    heading = office.ledger.read_bytes().removesuffix(b"entries: []\n")
    before = heading + b"entries:\n"
    for name in (FIRST, SECOND, FIRST):
        assert office.add(name).code == 0
        now = office.ledger.read_bytes()
        assert now.startswith(before) and len(now) > len(before)
        before = now
    assert [entry.rule for entry in read_ledger(office.ledger)] == [FIRST, SECOND, FIRST]


def test_a_last_line_without_end_is_no_harm(office: Office) -> None:
    """An editor that cuts the last line break does not spoil the next entry."""
    office.ledger.write_text("schema: danchu/signoff/1\nentries: []", encoding="utf-8")
    assert office.add(FIRST).code == 0
    office.ledger.write_bytes(office.ledger.read_bytes().rstrip(b"\n"))
    assert office.add(SECOND).code == 0
    assert [entry.rule for entry in read_ledger(office.ledger)] == [FIRST, SECOND]


def test_words_that_yaml_would_misread_are_kept(office: Office) -> None:
    """Quotes, colons, line breaks."""
    reviewer = 'Bà "Hòa": Sở Tư pháp # 1\nphòng 2'
    assert office.add(reviewer=reviewer).code == 0
    assert [entry.reviewer for entry in read_ledger(office.ledger)] == [reviewer]
    assert office.state() == ("signed", [])


# stale


def edited(part: str, old: str, new: str) -> Callable[[Office], None]:
    return lambda office: edit(office.rules / part, old, new)


STALE: dict[str, tuple[Callable[[Office], None], list[str]]] = {
    "mốc của điều khoản": (lambda office: edit(office.anchors, sha256(LAW), "c" * 64), ["anchor"]),
    "mốc bị xóa": (lambda office: office.anchors.unlink(), ["anchor"]),
    "con số": (edited("van-ban/rules.yaml", "at_least: 1", "at_least: 2"), ["rule", "failing"]),
    "mức độ": (edited("van-ban/rules.yaml", "severity: critical", "severity: minor"), ["rule"]),
    "ngày bắt đầu của văn bản": (
        edited("van-ban/document.yaml", "start: 2025-01-01", "start: 2024-01-01"),
        ["rule"],
    ),
    "địa bàn của văn bản": (edited("van-ban/document.yaml", "commune: null", 'commune: "01273"'), ["rule", "failing"]),
    "bước của kịch bản": (
        lambda office: office.told(HELD.replace("01/02", "02/02"), NOT_HELD, OF_SECOND, OF_SAME, DULL),
        ["scenarios"],
    ),
    "thêm kịch bản": (
        lambda office: office.told(HELD, HELD.replace("Một", "Chỉ một"), NOT_HELD, OF_SECOND, OF_SAME, DULL),
        ["scenarios"],
    ),
    "bỏ kịch bản": (lambda office: office.told(HELD, OF_SECOND, OF_SAME, DULL), ["scenarios"]),
    "lời văn": (edited("van-ban/rules.yaml", "vi: Mỗi năm họp một lần.", "vi: Mỗi năm họp."), ["texts"]),
    "lời văn tiếng Anh": (edited("van-ban/rules.yaml", "en: Minutes.", "en: The minutes."), ["texts"]),
    "toàn văn đã nạp": (lambda office: office.law("Họp hai lần một năm"), ["law"]),
    "nhiều thứ": (
        lambda office: [
            edit(office.anchors, sha256(LAW), "c" * 64),
            edit(office.rules / "van-ban" / "rules.yaml", "severity: critical", "severity: minor"),
            edit(office.rules / "van-ban" / "rules.yaml", "en: Minutes.", "en: The minutes."),
            office.told(HELD, OF_SECOND, OF_SAME, DULL),
        ][0],
        ["anchor", "rule", "scenarios", "texts"],
    ),
}


@pytest.mark.parametrize("name", STALE)
def test_a_change_makes_the_confirmation_stale(office: Office, name: str) -> None:
    """What has changed is named; put back, or confirmed again, the rule is confirmed."""
    change, wanted = STALE[name]
    office.add()
    change(office)
    changed = [what for what in wanted if what != "failing"]
    assert office.state() == ("stale", changed)
    again = office.add(on="11/01/2026")
    if "failing" in wanted:
        assert (again.code, office.state()) == (1, ("stale", changed))
    elif "law" in wanted:
        assert (again.code, office.state()) == (0, ("stale", ["law"]))
    else:
        assert (again.code, office.state()) == (0, ("signed", []))


def test_a_text_that_reads_as_its_anchor_changes_nothing(office: Office) -> None:
    """The official text was added on this machine, and is the one that was confirmed."""
    office.law(LAW)
    office.add()
    assert office.state() == ("signed", [])


UNCHANGED: dict[str, Callable[[Office], None]] = {
    "kịch bản đổi thứ tự": lambda office: office.told(DULL, OF_SAME, OF_SECOND, NOT_HELD, HELD),
    "kịch bản chuyển sang tệp khác": lambda office: (
        shutil.copy(office.scenarios / "van-ban" / "rules.feature", office.scenarios / "van-ban" / "khac.feature")
        and (office.scenarios / "van-ban" / "rules.feature").unlink()
    ),
    "dòng trống, ghi chú trong tệp quy tắc": edited("van-ban/rules.yaml", "rules:\n", "rules:\n\n  # một ghi chú\n"),
    "thứ tự các khóa": edited(
        "van-ban/rules.yaml", "held: {fact: meeting, at_least: 1}", "held: {at_least: 1, fact: meeting}"
    ),
    "kịch bản của quy tắc khác": lambda office: office.told(
        HELD, NOT_HELD, OF_SECOND.replace("01/02", "02/02"), OF_SAME, DULL
    ),
    "quy tắc khác": edited("van-ban/rules.yaml", "severity: major", "severity: minor"),
    "mốc của điều khoản khác": lambda office: edit(office.anchors, sha256(LEAD), "d" * 64),
    "tên của địa bàn": edited("van-ban/document.yaml", "name: {vi: tỉnh,", "name: {vi: tỉnh Cao Bằng,"),
}


@pytest.mark.parametrize("name", UNCHANGED)
def test_what_is_none_of_the_rule_changes_nothing(office: Office, name: str) -> None:
    """Order, place, blank lines, other rules."""
    office.add()
    UNCHANGED[name](office)
    assert office.state() == ("signed", [])


def test_a_rule_that_shows_another_goes_stale_with_it(office: Office) -> None:
    """What it decides is what the other decides."""
    office.add(SAME)
    edit(office.rules / "van-ban" / "rules.yaml", "at_least: 1", "at_least: 2")
    assert office.state(SAME) == ("stale", ["rule"])


def test_which_attribute_dates_an_event_is_no_text(office: Office) -> None:
    """`by` names an attribute in a selector, and the amending act in a version."""
    office.add()
    edit(office.rules / "van-ban" / "rules.yaml", "fact: meeting, at_least: 1", "fact: meeting, at_least: 1, by: year")
    assert office.state() == ("stale", ["rule"])


# status


def test_status_counts_by_document_and_names_what_changed(office: Office) -> None:
    """Two confirmed, one of them changed since; 1."""
    office.add(FIRST, SECOND)
    edit(office.anchors, sha256(LAW), "c" * 64)
    office.add(SECOND, on="12/01/2026")
    made = office.status()
    assert (made.code, made.err) == (1, "")
    assert made.out == (
        "Văn bản    Quy tắc    Đã xác nhận    Chưa xác nhận lại    Chưa xác nhận\n"
        "---------  ---------  -------------  -------------------  ---------------\n"
        "van-ban    3          1              1                    1\n"
        "\n"
        "Quy tắc đã được pháp chế xác nhận: 1; chưa được pháp chế xác nhận lại: 1; chưa xác nhận: 1.\n"
        "\n"
        "Quy tắc chưa được pháp chế xác nhận lại:\n"
        f"- {FIRST} (khoản 1 Điều 1): {REVIEWER} xác nhận ngày 10/01/2026; "
        "đã thay đổi: điều khoản trong bộ quy tắc.\n"
    )


def test_status_in_english(office: Office) -> None:
    """Every word for what can have changed."""
    office.add()
    STALE["nhiều thứ"][0](office)
    office.law("Họp hai lần một năm")
    assert office.status("--lang", "en").out.splitlines()[-1] == (
        f"- {FIRST} (clause 1, Article 1): confirmed by {REVIEWER} on 10/01/2026; changed since: the provision in the "
        "rulebook, what the rule decides, scenarios, texts, the official text added here."
    )


def test_status_in_json(office: Office) -> None:
    """Counts, and every rule with its reviewer, day and changes."""
    office.add()
    nobody = {"state": "unsigned", "reviewer": None, "on": None, "changed": []}
    assert json.loads(office.status("--format", "json").out) == {
        "signed": 1,
        "stale": 0,
        "unsigned": 2,
        "rules": [
            {
                "rule": FIRST, "document": "van-ban", "state": "signed", "reviewer": REVIEWER, "on": "2026-01-10",
                "changed": [],
            },
            {"rule": SECOND, "document": "van-ban", **nobody},
            {"rule": SAME, "document": "van-ban", **nobody},
        ],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("signed", "said"),
    [
        pytest.param((), "Chưa có quy tắc nào được pháp chế xác nhận.", id="chưa quy tắc nào"),
        pytest.param((FIRST, SECOND, SAME), "Mọi quy tắc đã được pháp chế xác nhận.", id="mọi quy tắc"),
    ],
)
def test_none_and_all_are_said_in_a_sentence(office: Office, signed: tuple[str, ...], said: str) -> None:
    """0: nothing is stale."""
    if signed:
        office.add(*signed)
    made = office.status()
    assert (made.code, made.out.splitlines()[-1]) == (0, said)


# refused

REFUSED: dict[str, tuple[dict[str, Any], int, str]] = {
    "kịch bản không đạt": (
        {"scenarios": (HELD.replace('"Đạt"', '"Vi phạm"'), NOT_HELD)},
        1,
        f"Chưa ghi xác nhận {FIRST}: 1 kịch bản không đạt; chạy danchu rules coverage để xem.\n",
    ),
    "chưa có kịch bản": (
        {"scenarios": (OF_SECOND,)},
        1,
        f"Chưa ghi xác nhận {FIRST}: quy tắc chưa có kịch bản.\n",
    ),
    "quy tắc không có": ({"names": ("XX-9.9-9",)}, 2, "XX-9.9-9"),
    "một trong hai quy tắc không có": ({"names": (FIRST, "XX-9.9-9")}, 2, "XX-9.9-9"),
    "người xác nhận để trống": ({"reviewer": "  "}, 2, "--reviewer"),
    "ngày không có": ({"on": "31/02/2026"}, 2, "31/02/2026"),
    "sổ ở thư mục không có": ({"options": ("--ledger", "{folder}/khong-co/so.yaml")}, 2, "khong-co/so.yaml"),
    "sổ không đúng dạng": ({"ledger": "schema: danchu/signoff/1\nentries: 5\n"}, 2, "signoff.yaml, dòng 2"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_writes_nothing(office: Office, name: str) -> None:
    """The exit code and why; the ledger is as it was."""
    given, code, said = REFUSED[name]
    if "scenarios" in given:
        office.told(*given["scenarios"])
    before = given.get("ledger", "schema: danchu/signoff/1\nentries: []\n")
    office.ledger.write_text(before, encoding="utf-8")
    options = tuple(option.format(folder=office.folder) for option in given.get("options", ()))
    kept = {key: given[key] for key in ("reviewer", "on") if key in given}
    made = office.add(*given.get("names", ()), options=options, **kept)
    assert (made.code, made.out, said in made.err) == (code, "", True)
    assert office.ledger.read_text(encoding="utf-8") == before


def test_the_ledger_of_the_package_is_not_written_to(office: Office) -> None:
    """An update would throw it away: another rulebook or another ledger is to be named."""
    packaged = office.folder / "_data"
    packaged.mkdir()
    office.rules = Path(shutil.move(office.rules, packaged / "rules"))
    shutil.move(office.scenarios, packaged / "features")
    made = office.add(options=("--lang", "en"))
    said = (
        "signoff.yaml cannot be written to: the rulebook that comes with the program. Name another rulebook with "
        "--rules or another ledger with --ledger.\n"
    )
    assert (made, ledger_file(office.rules).exists()) == ((2, "", said), False)
    own = office.folder / "so.yaml"
    assert office.add(options=("--ledger", str(own))).code == 0
    assert [entry.rule for entry in read_ledger(own)] == [FIRST]


# tampering


def entries(text: str) -> tuple[str, list[str]]:
    """What stands before the entries, and each of them."""
    head, *parts = text.split("  - rule:")
    return head, ["  - rule:" + part for part in parts]


def edited_entry(text: str) -> str:
    return text.replace("Sở Tư pháp", "Sở Nội vụ", 1)


def without_first(text: str) -> str:
    head, (_, *rest) = entries(text)
    return head + "".join(rest)


def without_middle(text: str) -> str:
    head, (first, _, last) = entries(text)
    return head + first + last


def swapped(text: str) -> str:
    head, (first, second, third) = entries(text)
    return head + second + first + third


def redated(text: str) -> str:
    return text.replace("2026-01-10", "2026-01-09", 1)


def cut_off(text: str) -> str:
    return text[:-30]


BROKEN = (
    "signoff.yaml: mục thứ {place} (quy tắc {rule}) không khớp dấu niêm; sổ đã bị sửa, xóa hoặc đảo thứ tự. Lấy lại bản "
    "trước khi sửa; sổ chỉ được ghi thêm vào cuối.\n"
)
TAMPERED: dict[str, tuple[Callable[[str], str], str]] = {
    "sửa người xác nhận": (edited_entry, BROKEN.format(place=1, rule=FIRST)),
    "sửa ngày": (redated, BROKEN.format(place=1, rule=FIRST)),
    "bỏ mục đầu": (without_first, BROKEN.format(place=1, rule=SECOND)),
    "bỏ mục giữa": (without_middle, BROKEN.format(place=2, rule=SAME)),
    "đảo hai mục": (swapped, BROKEN.format(place=1, rule=SECOND)),
    "cắt cụt mục cuối": (cut_off, "signoff.yaml, dòng"),
    "xóa hết các mục": (lambda text: entries(text)[0], "signoff.yaml, dòng 2"),
    "thay bằng chữ khác": (lambda text: "Đã xác nhận hết.\n", "signoff.yaml"),
}


@pytest.mark.parametrize("name", TAMPERED)
def test_a_ledger_that_was_tampered_with_is_noticed(office: Office, name: str) -> None:
    """Status and add end with 2; a check runs as ever, says so, and takes nothing as confirmed."""
    tamper, said = TAMPERED[name]
    office.add(FIRST, SECOND, SAME)
    signed = office.checked("--format", "json")
    broken = tamper(office.ledger.read_text(encoding="utf-8"))
    office.ledger.write_text(broken, encoding="utf-8")
    status, added, checked = office.status(), office.add(), office.checked("--format", "json")
    assert [(made.code, made.out, said in made.err) for made in (status, added)] == [(2, "", True)] * 2
    assert office.ledger.read_text(encoding="utf-8") == broken
    assert (checked.code, said in checked.err) == (0, True)
    assert checked.result["units"] == signed.result["units"]
    assert checked.result["rulebook"]["signoff"] == {"signed": 0, "stale": 0, "unsigned": 3, "changed": []}


# reports

NONE = {"signed": 0, "stale": 0, "unsigned": 3, "changed": []}
REPORTED: dict[str, tuple[tuple[str, ...], bool, dict[str, Any], list[str], str]] = {
    "chưa quy tắc nào": (
        (), False, NONE,
        ["Chưa có quy tắc nào được pháp chế xác nhận."],
        "Quy tắc chưa được pháp chế xác nhận.",
    ),
    "một quy tắc": (
        (FIRST,), False, {**NONE, "signed": 1, "unsigned": 2},
        ["Quy tắc đã được pháp chế xác nhận: 1; chưa được pháp chế xác nhận lại: 0; chưa xác nhận: 2."],
        "Quy tắc đã được pháp chế xác nhận.",
    ),
    "mọi quy tắc": (
        (FIRST, SECOND, SAME), False, {**NONE, "signed": 3, "unsigned": 0},
        ["Mọi quy tắc đã được pháp chế xác nhận."],
        "Quy tắc đã được pháp chế xác nhận.",
    ),
    "đã thay đổi": (
        (FIRST, SECOND), True, {"signed": 1, "stale": 1, "unsigned": 1, "changed": [FIRST]},
        [
            "Quy tắc đã được pháp chế xác nhận: 1; chưa được pháp chế xác nhận lại: 1; chưa xác nhận: 1.",
            f"  - {FIRST}: Quy tắc chưa được pháp chế xác nhận lại.",
        ],
        "Quy tắc chưa được pháp chế xác nhận lại.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REPORTED)
def test_reports_say_how_far_rules_are_confirmed(office: Office, name: str) -> None:
    """Table, JSON and explanation; the results and the exit code do not depend on it."""
    signed, changed, told, lines, explained = REPORTED[name]
    before = office.checked("--format", "json")
    if signed:
        office.add(*signed)
    if changed:
        office.told(HELD, OF_SECOND, OF_SAME, DULL)
    data, table, page = office.checked("--format", "json"), office.checked(), office.checked("explain")
    assert data.result["rulebook"]["signoff"] == told
    assert [line for line in table.out.splitlines() if "pháp chế" in line] == lines
    assert page.out.rstrip().splitlines()[-1] == f"  {explained}"
    assert (before.result["units"], before.code) == (data.result["units"], data.code)
    assert [made.err for made in (data, table, page)] == ["", "", ""]


def test_reports_in_english(office: Office) -> None:
    """The line of a rule that changed."""
    office.add()
    office.told(HELD, OF_SECOND, OF_SAME, DULL)
    table, page = office.checked("--lang", "en"), office.checked("explain", "--lang", "en")
    said = "The rule changed since legal staff confirmed it."
    assert f"  - {FIRST}: {said}" in table.out.splitlines()
    assert page.out.rstrip().splitlines()[-1] == f"  {said}"


# the rulebook


def test_nothing_is_shipped_as_confirmed() -> None:
    """The ledger shipped has no entry."""
    file = ledger_file(data_folder("rules"))
    assert (file.is_file(), list(read_ledger(file))) == (True, [])


def test_signing_does_not_change_the_rulebook(office: Office) -> None:
    """The hash in results, and so the results of others, stay."""
    before = (rules_hash(office.rules), open_rulebook(office.rules).sha256)
    office.add(FIRST, SECOND)
    assert (rules_hash(office.rules), open_rulebook(office.rules).sha256) == before
    assert before[0] == before[1]
