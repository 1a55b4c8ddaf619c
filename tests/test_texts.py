"""Every text that a person sees is in the language asked for, whatever command says it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import click
import pytest
from running import danchu, record, with_events, write
from scanning import (
    BOOK,
    commands,
    human,
    not_english,
    not_vietnamese,
    not_vietnamese_message,
)

from checker.cli.commands import BETWEEN, Command
from checker.cli.explain import told
from checker.cli.formats import FORMATS
from checker.cli.words import METAVARS
from checker.days import parse_day
from checker.errors import Place, Problem
from checker.explain import Words
from checker.findings import findings
from checker.mutation.mutants import mutants
from checker.mutation.questions import question
from checker.read.details import JSON_OTHER, YAML_OTHER
from checker.read.plain import parse_json
from checker.read.yamltext import read_yaml
from checker.report.rule_page import page
from checker.result import finding_json
from checker.session import Session

Capture = pytest.CaptureFixture[str]
ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "samples"
BAD_RECORDS = ROOT / "tests" / "bad_records"
BAD_RULES = ROOT / "tests" / "bad_rules"
DAY = "2026-01-15"
PLAIN = ("--engine", "plain", "--as-of", DAY)
COMMANDS = commands()


def own_words(*paths: Path) -> list[str]:
    """What the records of files say themselves."""
    files = (file for path in paths for file in ([path] if path.is_file() else sorted(path.rglob("*.*"))))
    return [file.read_text(encoding="utf-8") for file in files]


def scan(
    capsys: Capture,
    *arguments: str | Path,
    own: tuple[str, ...] = (),
    told_by: tuple[str, ...] = (),
    json: bool = False,
) -> None:
    """Runs a command in both languages; ``own``: names that it was given, ``told_by``: texts that it was given."""
    given = [str(item) for item in arguments if isinstance(item, Path)]
    shown = danchu(capsys, *arguments)
    assert shown.code != 5, shown.err
    found = human(shown.out) + "\n" + shown.err if json else shown.out + shown.err
    assert not_vietnamese(found, *given, *own) == []
    shown = danchu(capsys, *arguments, "--lang", "en")
    found = human(shown.out) + "\n" + shown.err if json else shown.out + shown.err
    assert not_english(found, *given, *own, *told_by) == []


# help

TYPED_WORDS = {word for name in COMMANDS for word in name.split()} | {
    part
    for command in COMMANDS.values()
    for item in command.params
    for word in getattr(item.type, "choices", ())
    for part in str(word).split("-")
}
"""Names of commands and values of options, which people type."""


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_in_one_language(capsys: Capture, command: str) -> None:
    """`--help` of every command: Vietnamese alone, or English alone, wherever `--lang` stands."""
    words = command.split()[1:]
    shown = danchu(capsys, *words, "--help")
    assert (shown.code, shown.err, not_vietnamese(shown.out, known=TYPED_WORDS)) == (0, "", [])
    english = [danchu(capsys, *given) for given in ([*words, "--help", "--lang", "en"], ["--lang=en", *words, "-h"])]
    assert {(made.code, made.err) for made in english} == {(0, "")}
    assert english[0].out == english[1].out
    assert not_english(english[0].out) == []
    assert english[0].out != shown.out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_help_text_has_both_languages(name: str) -> None:
    """Commands and options say what they are for in two halves, and their values' names can be translated."""
    command = COMMANDS[name]
    assert isinstance(command, Command)
    helps = {"": command.help or ""}
    helps |= {item.opts[-1]: item.help or "" for item in command.params if isinstance(item, click.Option)}
    assert {option: text for option, text in helps.items() if text.count(BETWEEN) != 1} == {}
    named = [item.metavar for item in command.params if item.metavar]
    letters = [word for metavar in named for word in metavar.strip("[].%").split("|") if word]
    assert [word for word in letters if word.strip(".[]") not in METAVARS] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_mistakes_in_values_are_told_in_our_words(name: str) -> None:
    """No option has a kind of value whose messages come from click."""
    kinds = {type(item.type) for item in COMMANDS[name].params}
    silent = {click.STRING.__class__, click.BOOL.__class__, click.types.FuncParamType}
    assert [kind for kind in kinds - silent if not kind.__module__.startswith("checker.")] == []


def test_the_environment_can_ask_for_english(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """DANCHU_LANG for help, messages and results; `--lang` comes first."""
    monkeypatch.setenv("DANCHU_LANG", "en")
    assert danchu(capsys, "rules", "show", "X").err == "The rulebook has no rule X.\n"
    assert danchu(capsys, "rules", "show", "X", "--lang", "vi").err == "Bộ quy tắc không có quy tắc X.\n"
    assert danchu(capsys, "--help").out.startswith("Usage: danchu [OPTIONS] COMMAND [ARGS]...\n")


# wrong usage

USAGE: list[tuple[list[str], str, str]] = [
    (["check"], "Thiếu tham số ĐƯỜNG_DẪN.", "The argument PATH is missing."),
    (["law", "add", "x.txt"], "Thiếu tùy chọn --document.", "The option --document is missing."),
    (["check", "x", "--colour"], "Không có tùy chọn --colour.", "There is no option --colour."),
    (
        ["check", "x", "--rul", "A"],
        "Không có tùy chọn --rul. Có phải là: --resume, --rule, --rules?",
        "There is no option --rul. Did you mean: --resume, --rule, --rules?",
    ),
    (["chekc"], "Không có lệnh chekc. Có phải là: check?", "There is no command chekc. Did you mean: check?"),
    (
        ["rules", "lst"],
        "Không có lệnh lst. Có phải là: list?",
        "There is no command lst. Did you mean: list?",
    ),
    (["check", "x", "--rule"], "Tùy chọn --rule cần một giá trị.", "The option --rule needs a value."),
    (["check", "x", "--all=3"], "Tùy chọn --all không nhận giá trị.", "The option --all takes no value."),
    (["rules", "show", "a", "b"], "Thừa tham số: b.", "Too many arguments: b."),
    (
        ["check", "x", "--format", "xml"],
        "Giá trị của --format không dùng được: “xml”; cần một trong: " + ", ".join(["table", *FORMATS]) + ".",
        "The value of --format cannot be used: “xml”; wanted one of: " + ", ".join(["table", *FORMATS]) + ".",
    ),
    (
        ["check", "x", "--as-of", "hôm nay"],
        "Giá trị của --as-of không dùng được: “hôm nay” không phải ngày; viết 2026-01-15 hoặc 15/01/2026.",
        "The value of --as-of cannot be used: “hôm nay” is not a day; write 2026-01-15 or 15/01/2026.",
    ),
    (
        ["rules", "mutate", "--jobs", "0"],
        "Giá trị của --jobs không dùng được: “0”; cần số nguyên từ 1 trở lên.",
        "The value of --jobs cannot be used: “0”; wanted a whole number from 1.",
    ),
    (
        ["rules", "coverage", "--threshold", "101"],
        "Giá trị của --threshold không dùng được: “101”; cần số nguyên từ 0 đến 100.",
        "The value of --threshold cannot be used: “101”; wanted a whole number from 0 to 100.",
    ),
    (
        ["validate", "x", "--rules", "khong-co"],
        "Giá trị của --rules không dùng được: không có thư mục “khong-co”.",
        "The value of --rules cannot be used: there is no folder “khong-co”.",
    ),
    (
        ["check", "x", "--waivers", "khong-co"],
        "Giá trị của --waivers không dùng được: không có tệp “khong-co”.",
        "The value of --waivers cannot be used: there is no file “khong-co”.",
    ),
]


@pytest.mark.parametrize(
    ("arguments", "vietnamese", "english"), USAGE, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_wrong_usage(capsys: Capture, arguments: list[str], vietnamese: str, english: str) -> None:
    """Exit code 2; the usage line, where to find help, and what is wrong, in the language asked for."""
    group = " ".join(arguments[:2]) if " ".join(["danchu", *arguments[:2]]) in COMMANDS else arguments[0]
    path = f"danchu {group}" if f"danchu {group}" in COMMANDS else f"danchu {arguments[0]}"
    path = path if path in COMMANDS else "danchu"
    shown = danchu(capsys, *arguments)
    assert (shown.code, shown.out, shown.err.splitlines()[1:]) == (
        2, "", [f"Xem trợ giúp: {path} --help", "", f"Lỗi: {vietnamese}"],
    )  # fmt: skip
    assert not_vietnamese(shown.err.splitlines()[0]) == []
    shown = danchu(capsys, *arguments, "--lang", "en") if arguments[-1] != "--rule" else None
    if shown is not None:
        assert shown.err.splitlines()[1:] == [f"For help: {path} --help", "", f"Error: {english}"]
        assert not_english(shown.err.splitlines()[0]) == []


def test_no_command_shows_the_help(capsys: Capture) -> None:
    """As a person expects who types the name of the program to see what it can do."""
    for words in ([], ["rules"], ["law"], ["signoff"]):
        assert danchu(capsys, *words).err == danchu(capsys, *words, "--help").out


def test_a_reviewer_without_a_name_is_refused(capsys: Capture) -> None:
    """The message is that of any value that cannot be used."""
    shown = danchu(capsys, "signoff", "add", "--rule", next(iter(BOOK.by_id)), "--reviewer", " ")
    assert shown.code == 2
    assert shown.err.endswith("Lỗi: Giá trị của --reviewer không dùng được: không được để trống.\n")


# results

FOLDERS = [
    path for path in sorted(SAMPLES.iterdir()) if path.name not in ("README.md", "broken", "complete", "pictures")
]


@pytest.mark.parametrize("path", FOLDERS, ids=lambda path: path.name)
def test_check_of_many(capsys: Capture, path: Path) -> None:
    """One line a unit, targets of areas, closing lines."""
    known = tuple(own_words(path))
    by = "province" if path.name == "cao-bang" else "commune"
    profile = ("--profile", "nhom-tieu-chi-cap-xa") if path.name == "cao-bang" else ()
    scan(capsys, "check", path, *PLAIN, "--by", by, *profile, told_by=known, own=("nhom-tieu-chi-cap-xa",))


@pytest.mark.parametrize("document", [document["id"] for document in BOOK.documents])
def test_check_of_one(capsys: Capture, document: str) -> None:
    """The findings of one unit, with what does not apply, as a table and in JSON."""
    file = sorted(SAMPLES.glob(f"broken/{document}*.yaml"))[-1]
    known = tuple(own_words(file))
    scan(capsys, "check", file, *PLAIN, "--all", told_by=known)
    scan(capsys, "check", file, *PLAIN, "--format", "json", told_by=known, json=True)


WAIVERS = """\
schema: danchu/waivers/1
waivers:
  - unit: xa-a
    rule: CB-1.1.e-1
    authority: Ủy ban nhân dân tỉnh
    decision: 12/QĐ-UBND
    reason: Thiên tai
    from: 2025-12-01
    until: 2025-12-31
overrides:
  - {unit: xa-b, rule: CB-1.1.e-1, old: fail, new: pass, by: Tổ thẩm định, on: 10/01/2026, why: Đã bổ sung}
  - {unit: xa-z, rule: CB-1.1.e-1, old: fail, new: pass, by: Tổ thẩm định, on: 10/01/2026, why: Đã bổ sung}
"""


def test_check_with_decisions_of_people(capsys: Capture, tmp_path: Path) -> None:
    """Waivers with and without effect, overrides, one period, a file for the result, nothing to check."""
    files = write(tmp_path, with_events("xa-a", people_dialogue=[]), with_events("xa-b", people_dialogue=[]))
    waivers = tmp_path / "mien-tru.yaml"
    waivers.write_text(WAIVERS, encoding="utf-8")
    own = ("xa-a", "xa-b", "xa-z", "CB-1.1.e-9", str(tmp_path))
    for more in ([], ["--period", "2025-H1"], ["--output", tmp_path / "ket-qua.txt"], ["--rule", "CB-1.1.e-9"]):
        scan(capsys, "check", *files, *PLAIN, "--waivers", waivers, *more, own=own, told_by=(WAIVERS, str(files)))
    (tmp_path / "trong").mkdir()
    scan(capsys, "check", tmp_path / "trong", *PLAIN)
    scan(capsys, "check", tmp_path / "khong-co", *PLAIN)
    scan(capsys, "check", *files, *PLAIN, "--output", tmp_path / "khong-co" / "a.json", own=own)


@cache
def reads() -> list[tuple[dict[str, Any], str]]:
    """The records of the samples that met or broke as much as can be, each with its text."""
    session = Session(lang="vi", as_of=parse_day(DAY), engine="plain")
    found = []
    for read in session.read([str(SAMPLES / "complete"), str(SAMPLES / "broken")]):
        assert read.record is not None
        found.append((read.record, Path(read.place.file).read_text(encoding="utf-8")))
    return found


def every_finding(lang: str) -> Iterator[tuple[str, str, str]]:
    """Each kind of outcome of each rule over the samples: its explanation, its JSON, and what the record says."""
    session = Session(lang="en" if lang == "en" else "vi", as_of=parse_day(DAY), engine="plain")
    seen = set()
    for record_read, own in reads():
        for finding in findings(session.checker.check(record_read), session.checker, every=True):
            kind = (finding.id, finding.result, finding.reason, bool(finding.evidence), tuple(finding.notes))
            if kind not in seen:
                seen.add(kind)
                content = json.dumps(finding_json(finding, session.words), ensure_ascii=False)
                yield told(finding, record_read, session.words, session.checker.as_of, "unsigned"), human(content), own


@pytest.mark.slow
def test_explanations_in_vietnamese() -> None:
    """As text and as slots of the JSON result."""
    assert [word for shown, slots, _ in every_finding("vi") for word in not_vietnamese(shown + slots)] == []


@pytest.mark.slow
def test_explanations_in_english() -> None:
    """What records say stays in the language of the record."""
    assert [word for shown, slots, own in every_finding("en") for word in not_english(shown + slots, own)] == []


def test_explain(capsys: Capture, tmp_path: Path) -> None:
    """The command itself: a rule of the record, one of another place, one that does not exist."""
    (file,) = write(tmp_path, record())
    for rule in ("CB-1.1.e-1", "TC-2-1", "CB-1.1.e-99"):
        scan(
            capsys,
            "explain",
            file,
            rule,
            *PLAIN,
            own=("xa-a", "CB-1.1.e-99"),
            told_by=(file.read_text(encoding="utf-8"),),
        )


# the rulebook


def test_pages_of_rules() -> None:
    """What `rules show` prints for each rule."""
    words = {lang: Words(BOOK.facts, BOOK.notes, BOOK.actors, lang) for lang in ("vi", "en")}
    for rule, document in BOOK.pairs():
        assert not_vietnamese(page(rule, document, words["vi"])) == []
        assert not_english(page(rule, document, words["en"])) == []


@pytest.mark.slow
def test_questions_about_mutants() -> None:
    """What `rules mutate` asks a lawyer, for every mutant whether it survives or not."""
    words = {lang: Words(BOOK.facts, BOOK.notes, BOOK.actors, lang) for lang in ("vi", "en")}
    for rule, document in BOOK.pairs():
        for mutant in mutants(BOOK, rule["id"]):
            assert not_vietnamese(question(mutant, rule, document, words["vi"])) == [], mutant.key
            assert not_english(question(mutant, rule, document, words["en"])) == [], mutant.key


@pytest.mark.slow
def test_commands_on_the_rulebook(capsys: Capture) -> None:
    """List, show, coverage, mutants, sign-off, for what there is and what there is not."""
    scan(capsys, "rules", "list")
    for name in ("CB-1.1.e-1", BOOK.documents[0]["not_rules"][0]["id"], "CB-1.1.e-99"):
        scan(capsys, "rules", "show", name, own=("CB-1.1.e-99",))
    scan(capsys, "rules", "list", "--document", "cao-bang", own=("cao-bang",))
    scan(capsys, "rules", "coverage", "--document", "tan-cuong-22-2025")
    mutate = ("rules", "mutate", "--rule", "TC-2-1", "-j", "1", "--features", ROOT / "features" / "tan-cuong-22-2025")
    scan(capsys, *mutate)
    scan(capsys, *mutate, "--format", "json", json=True)
    scan(capsys, "rules", "schema", "khong-co", own=("khong-co", *danchu(capsys, "rules", "schema").out.split()))
    scan(capsys, "signoff", "status")


def broken_rulebook(folder: Path, name: str) -> Path:
    """The rulebook of a case of tests/bad_rules/."""
    from ruamel.yaml import YAML

    case = YAML(typ="safe", pure=True).load((BAD_RULES / f"{name}.yaml").read_text(encoding="utf-8"))
    rules = folder / "rules"
    shutil.copytree(BAD_RULES / "base", rules)
    text = (rules / case["file"]).read_text(encoding="utf-8")
    (rules / case["file"]).write_text(text.replace(case["old"], case["new"], 1), encoding="utf-8")
    return rules


RULE_KEYS = {
    "actors", "facts", "parameters", "is_unit", "true", "type", "never", "pass", "fail", "text", "date", "flag", "figure",
    "after_working_year", "months", "tail", "first", "at_least", "share", "citation", "event", "document",
}  # fmt: skip
"""Keys and values of rule files that messages tell their writers to use."""


@pytest.mark.parametrize("name", sorted(path.stem for path in BAD_RULES.glob("*.yaml")))
def test_lint(capsys: Capture, tmp_path: Path, name: str) -> None:
    """Every mistake of a rulebook, in both languages; and the message of a check that has to do without it."""
    rules = broken_rulebook(tmp_path, name)
    (tmp_path / "features").mkdir()
    for command in (
        ["rules", "lint", "--features", tmp_path / "features"], ["rules", "list"],
    ):  # fmt: skip
        shown = danchu(capsys, *command, "--rules", rules)
        found = shown.out + shown.err if command[1] == "lint" else shown.err
        own = (str(tmp_path), "XX-1.1-1", "XX-1.1-2", "XX-")
        assert not_vietnamese_message(found, *own, known=RULE_KEYS) == []
        shown = danchu(capsys, *command, "--rules", rules, "--lang", "en")
        found = shown.out + shown.err if command[1] == "lint" else shown.err
        assert not_english(found) == []


# mistakes in files

RECORD_KEYS = {"true", "false", "null", "complete_through", "is_unit", "record", "waivers", "profile", "tag"}


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(path.name for path in BAD_RECORDS.iterdir() if path.name != "messages.txt"))
def test_mistakes_of_records(capsys: Capture, name: str) -> None:
    """Place, what was found and what is wanted."""
    for command in (["validate"], ["check", *PLAIN]):
        shown = danchu(capsys, *command, BAD_RECORDS / name)
        assert (shown.code, not_vietnamese_message(shown.err, str(BAD_RECORDS), known=RECORD_KEYS)) == (3, [])
        shown = danchu(capsys, *command, BAD_RECORDS / name, "--lang", "en")
        assert (shown.code, not_english(shown.err)) == (3, [])


SYNTAX = {
    "yaml": [
        "a: [1, 2", "a: {b: 1", "a: 'x", 'a: "x', "a: b: c", "- a\nb: 1", "a: 1\n- b", "a:\n  b: 1\n c: 2", "a: @x", "a: `x`", "a: %x",
        'a: "\\q"', 'a: "\\x1"', "a: |x\n b", "a: [1 2\n", "a: {b c}: d", "a\nb: 1", "? a\n: [", "a: ]", "%FOO",
        "a: 1\n...\nb", "a: &", "a: *",
        "a: !<x", "a: [b: c: d]", "a: >9\n b", "\ta: 1", "a:\n\t- b",
    ],
    "json": [
        "{", "[1 2]", '{"a" 1}', "{a: 1}", '{"a": 1,}', '"a', '"a\nb"', '"\\q"', '"\\u12"', "1 2", '{"a": }', "tru",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in SYNTAX.items() for text in texts])
def test_wrong_syntax_is_told_in_our_words(kind: str, text: str) -> None:
    """Each with what to look for, none with the general sentence, and nothing of the library's own English."""
    if kind == "yaml":
        problems = list(read_yaml(text, "f.yaml").problems)
    else:
        made = parse_json(text.encode(), Place("f.json"))
        problems = [made] if isinstance(made, Problem) else []
    assert problems
    for problem in problems:
        assert not_vietnamese_message(problem.show("vi"), known=RECORD_KEYS) == []
        assert not_english(problem.show("en")) == []
        assert problem.values.get("detail") not in (YAML_OTHER, JSON_OTHER)


PEOPLE_FILES = [
    ("waivers", "schema: danchu/waivers/1\nwaivers: [{unit: a}]\n"),
    ("waivers", "schema: danchu/waivers/2\nwaivers: 5\nmore: 1\n"),
    ("waivers", WAIVERS.replace("until: 2025-12-31", "until: 2025-11-31")),
    ("waivers", WAIVERS.replace("until: 2025-12-31", "until: 2025-11-30")),
    ("waivers", WAIVERS.replace("old: fail", "old: failed")),
    ("waivers", WAIVERS.replace("unit: xa-a", "unit: 7")),
    ("waivers", WAIVERS + "  - ]\n"),
    ("waivers", "\tschema: x\n"),
    ("profile", "schema: danchu/profile/1\nid: a\ntitle: A\npoints: {critical: -1}\n"),
    ("profile", "schema: danchu/profile/1\nid: a\ntitle: ''\nfail_on: heavy\nonly: [CB-9]\n"),
    ("profile", "schema: danchu/profile/1\nid: a\ntitle: A\nparameters: {no_such: {value: 1}}\n"),
    ("profile", "khong: co\n"),
]


@pytest.mark.parametrize(("option", "content"), PEOPLE_FILES)
def test_mistakes_of_other_files(capsys: Capture, tmp_path: Path, option: str, content: str) -> None:
    """Waivers and profiles: every message in the language asked for, with its place."""
    file = tmp_path / "tep.yaml"
    file.write_text(content, encoding="utf-8")
    arguments = ("check", *write(tmp_path, record()), *PLAIN, f"--{option}", file)
    shown = danchu(capsys, *arguments)
    assert (shown.code, not_vietnamese_message(shown.err, str(tmp_path), "no_such", known=RECORD_KEYS)) == (2, [])
    shown = danchu(capsys, *arguments, "--lang", "en")
    assert (shown.code, not_english(shown.err)) == (2, [])


# official texts

LAW = "Điều 1. Họp\n\n1. Thôn họp.\n\nĐiều 3. Hiệu lực\n\nSau ngày ký.\n\nNơi nhận:\n- Lưu: VT.\n"


def test_official_texts(capsys: Capture, tmp_path: Path) -> None:
    """Added, compared, shown; not there, of another format, empty, of another document."""
    store = ("--store", tmp_path / "kho")
    files: dict[str, Any] = {
        "toan-van.txt": LAW.encode(), "trong.txt": b"", "van-ban.docx": b"PK\x03\x04", "khac.txt": "Không có gì".encode(),
        "utf-16.txt": "Điều 1".encode("utf-16"),
    }  # fmt: skip
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    anchors = (f"{item['first']} {item['last']}" for document in BOOK.documents for item in document["anchors"])
    told_by = (LAW, "Không có gì", *anchors)
    for name in [*files, "khong-co.txt", "kho"]:
        added = ("law", "add", tmp_path / name, "--document", "cao-bang-2024", "--all", *store)
        scan(capsys, *added, told_by=told_by, own=("VT",))
    for command in (["verify"], ["verify", "--all"], ["verify", "--document", "tan-cuong-22-2025"]):
        scan(capsys, "law", *command, *store, told_by=told_by)
    for command in (["show", "cao-bang-2024"], ["show", "cao-bang-2024", "Điều 9"], ["show", "tan-cuong-22-2025"]):
        scan(capsys, "law", *command, *store, told_by=told_by)
    scan(capsys, "law", "verify", "--store", tmp_path / "khac")


# confirmations


def test_confirmations(capsys: Capture, tmp_path: Path) -> None:
    """Added, refused, changed since, a ledger that was changed."""
    ledger, person = tmp_path / "so.yaml", "Nguyễn Văn A, Sở Tư pháp"
    base = ("--ledger", ledger, "--features", ROOT / "features")
    scan(
        capsys,
        "signoff",
        "add",
        "--rule",
        "TC-2-1",
        "--reviewer",
        person,
        "--on",
        "2026-01-15",
        *base,
        told_by=(person,),
    )
    scan(capsys, "signoff", "add", "--rule", "TC-9", "--reviewer", person, *base, own=("TC-9",))
    text = ledger.read_text(encoding="utf-8")
    for changed in (text.replace("rule_sha256: ", "rule_sha256: x"), text.replace("Nguyễn", "Trần"), "a: 1\n", ""):
        ledger.write_text(changed, encoding="utf-8")
        scan_file(capsys, "signoff", "status", *base, own=(str(tmp_path),))
    (tmp_path / "trong").mkdir()
    scan(
        capsys, "signoff", "add", "--rule", "TC-2-1", "--reviewer", person, "--ledger", tmp_path / "a.yaml",
        "--features", tmp_path / "trong",
    )  # fmt: skip


def scan_file(capsys: Capture, *arguments: str | Path, own: tuple[str, ...]) -> None:
    """As ``scan``, for a message about a file."""
    shown = danchu(capsys, *arguments)
    assert not_vietnamese_message(shown.out + shown.err, *own) == []
    assert not_english(danchu(capsys, *arguments, "--lang", "en").err, "Nguyễn Trần Văn Sở Tư") == []
