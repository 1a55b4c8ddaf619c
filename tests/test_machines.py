"""JUnit, SARIF and OSCAL: valid by their own schemas, true about what people decided, safe with any text."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from lxml import etree
from running import CRITICAL, JUDGED, MAJOR, check, only, record, with_events, write

from checker.data import data_folder
from checker.report.machines.json_pieces import Each, write_pieces
from checker.report.machines.oscal import VERSION

Capture = pytest.CaptureFixture[str]
STANDARDS = Path(__file__).resolve().parent / "standards"
SAMPLES = data_folder("samples")
FORMS = ("junit", "sarif", "oscal")
EVIL = '=HYPERLINK("x")&<b>]]>🙂 {0} [a](b) \\'
has_trestle = importlib.util.find_spec("trestle") is not None
needs_trestle = pytest.mark.skipif(not has_trestle, reason="compliance-trestle (extra oscal) is not installed")


def decided(folder: Path) -> Path:
    """A waiver for one unit, overrides for it and another."""
    file = folder / "mien-tru.yaml"
    file.write_text(
        f"""schema: danchu/waivers/1
waivers:
  - unit: xa-a
    rule: {CRITICAL}
    authority: Ủy ban <tỉnh>
    decision: 12/QĐ-UBND
    reason: lũ {{0}} ]]>
    from: 2025-01-01
    until: 2026-12-31
overrides:
  - {{unit: xa-a, rule: {MAJOR}, old: fail, new: pass, by: Đoàn số 1, on: 2026-01-10, why: đã xem xét}}
  - {{unit: xa-b, rule: {MAJOR}, old: pass, new: fail, by: Đoàn số 1, on: 2026-01-10, why: báo cáo sai}}
""",
        encoding="utf-8",
    )
    return file


def units(folder: Path) -> list[Path]:
    """One that did nothing, one that did all, under names with every trap."""
    lazy = with_events("xa-a", people_dialogue=[], public_service_inspection=[])
    good = with_events("xa-b", emulation_campaign=None)
    lazy["unit"]["name"] = EVIL
    good["unit"]["name"] = "Xã\ncó hai dòng \ufffe"
    return write(folder, lazy, good)


def made(capsys: Capture, folder: Path, form: str, *arguments: Any) -> Path:
    target = folder / f"ket-qua.{form}"
    outcome = check(capsys, *arguments, "--format", form, "--output", target)
    assert "lỗi của phần mềm" not in outcome.err.lower(), outcome.err
    return target


RUNS: dict[str, list[Any]] = {
    "nhiều đơn vị": [SAMPLES / "cao-bang" / "xa-dong-khe-lan-lon.yaml", SAMPLES / "cao-bang" / "xom-na-luong.yaml"],
    "mọi quy tắc": [SAMPLES / "cao-bang" / "xom-na-luong.yaml", "--all"],
    "nhiều văn bản": [SAMPLES / "tra-vinh" / "tinh-uy.yaml", SAMPLES / "hai-phong" / "to-dan-pho-hang-kenh.yaml"],
    "không có kết quả nào": [SAMPLES / "khanh-hoa" / "xa-ninh-phuoc-ngoai-dia-ban.yaml"],
    "tiếng Anh": [SAMPLES / "tan-cuong" / "mat-tran-xa.yaml", "--lang", "en"],
}


@cache
def sarif_schema() -> Any:
    return jsonschema.Draft7Validator(json.loads((STANDARDS / "sarif-2.1.0.json").read_text(encoding="utf-8")))


def junit_mistakes(path: Path) -> list[str]:
    """What the schemas of JUnit find wrong."""
    document = etree.parse(path)
    found = []
    for name in ("junit-10.xsd", "jenkins-junit.xsd"):
        schema = etree.XMLSchema(etree.parse(STANDARDS / name))
        schema.validate(document)
        found += [f"{name}: {error.line}: {error.message}" for error in schema.error_log]
    return found


def sarif_mistakes(path: Path) -> list[str]:
    return [error.message for error in sarif_schema().iter_errors(json.loads(path.read_text(encoding="utf-8")))]


def oscal_mistakes(path: Path) -> list[str]:
    """What the models of trestle find wrong."""
    from trestle.oscal.assessment_results import Model

    try:
        Model.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except ValueError as error:
        return [str(error)]
    return []


@pytest.mark.parametrize("run", RUNS)
def test_junit_is_valid(run: str, capsys: Capture, tmp_path: Path) -> None:
    """By both schemas that Jenkins has had."""
    assert junit_mistakes(made(capsys, tmp_path, "junit", *RUNS[run])) == []


@pytest.mark.parametrize("run", RUNS)
def test_sarif_is_valid(run: str, capsys: Capture, tmp_path: Path) -> None:
    """By the schema of SARIF 2.1.0."""
    assert sarif_mistakes(made(capsys, tmp_path, "sarif", *RUNS[run])) == []


@needs_trestle
@pytest.mark.slow
@pytest.mark.parametrize("run", RUNS)
def test_trestle_finds_oscal_valid(run: str, capsys: Capture, tmp_path: Path, workspace: Path) -> None:
    """`trestle validate` says VALID: schema, unique ids, references."""
    assert trestle_says(made(capsys, tmp_path, "oscal", *RUNS[run]), workspace) == "VALID"


@needs_trestle
@pytest.mark.slow
def test_trestle_finds_evil_names_and_decisions_valid(capsys: Capture, tmp_path: Path, workspace: Path) -> None:
    """Waived and changed findings, names with line breaks and marks."""
    path = made(capsys, tmp_path, "oscal", *units(tmp_path), "--waivers", decided(tmp_path))
    assert trestle_says(path, workspace) == "VALID"
    assert trestle_says(broken(path), workspace) != "VALID"


def broken(path: Path) -> Path:
    """The same with a finding that refers to nothing of the right form."""
    text = path.read_text(encoding="utf-8")
    assert '"state":"not-satisfied"' in text
    path.write_text(text.replace('"state":"not-satisfied"', '"state":"maybe"'), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which trestle works."""
    place = tmp_path_factory.mktemp("trestle")
    trestle("init", "--local", where=place)
    return place


def trestle_says(path: Path, workspace: Path) -> str:
    """The verdict of `trestle validate`; all that it printed where there is none."""
    model = workspace / "assessment-results" / "ket-qua"
    model.mkdir(parents=True, exist_ok=True)
    (model / "assessment-results.json").write_bytes(path.read_bytes())
    done = trestle("validate", "-t", "assessment-results", "-n", "ket-qua", where=workspace)
    said = re.search(r"\b(IN)?VALID\b", done.stdout + done.stderr)
    return said[0] if said and done.returncode == 0 else done.stdout + done.stderr


def trestle(*arguments: str, where: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "trestle", *arguments], cwd=where, capture_output=True, text=True, timeout=120
    )  # fmt: skip


@needs_trestle
def test_oscal_fits_its_models(capsys: Capture, tmp_path: Path) -> None:
    """Version 1.2, by the models that trestle makes from the schemas of NIST."""
    rules = only(CRITICAL, MAJOR, JUDGED)
    path = made(capsys, tmp_path, "oscal", *units(tmp_path), *rules, "--waivers", decided(tmp_path))
    assert json.loads(path.read_text(encoding="utf-8"))["assessment-results"]["metadata"]["oscal-version"] == VERSION
    assert oscal_mistakes(path) == []
    assert oscal_mistakes(broken(path)) != []


def test_evil_names_stay_names(capsys: Capture, tmp_path: Path) -> None:
    """Markup, brackets, braces and line breaks come back as they were; what XML cannot hold is marked."""
    files = [*units(tmp_path), *only(CRITICAL, MAJOR)]
    junit = made(capsys, tmp_path, "junit", *files)
    assert junit_mistakes(junit) == []
    assert [suite.attrib["name"] for suite in ET.parse(junit).getroot()] == [EVIL, "Xã\ncó hai dòng \ufffd"]
    sarif = made(capsys, tmp_path, "sarif", *files)
    assert sarif_mistakes(sarif) == []
    run = json.loads(sarif.read_text(encoding="utf-8"))["runs"][0]
    assert [item["name"] for item in run["logicalLocations"]] == [EVIL, "Xã\ncó hai dòng \ufffe"]
    oscal = json.loads(made(capsys, tmp_path, "oscal", *files).read_text(encoding="utf-8"))["assessment-results"]
    assert [party["name"] for party in oscal["metadata"]["parties"]] == [EVIL, "Xã có hai dòng \ufffe"]


def test_junit_says_what_people_decided(capsys: Capture, tmp_path: Path) -> None:
    """A waived violation is skipped and told as one; a changed result is what the person made of it."""
    rules = only(CRITICAL, MAJOR)
    root = ET.parse(made(capsys, tmp_path, "junit", *units(tmp_path), *rules, "--waivers", decided(tmp_path))).getroot()
    kinds = [[[child.tag for child in case] for case in suite.iter("testcase")] for suite in root]
    assert kinds == [[["skipped"], []], [[], ["failure"]]]
    assert [(suite.attrib["tests"], suite.attrib["failures"], suite.attrib["skipped"]) for suite in root] == [
        ("2", "0", "1"), ("2", "1", "0"),
    ]  # fmt: skip
    waived = root[0].find("testcase/skipped")
    assert waived is not None and waived.text is not None
    lines = waived.text.split("\n")
    assert lines[0] == "Kết quả: Vi phạm (không có)"
    assert (
        lines[-1]
        == "Xử lý: Được miễn theo quyết định số 12/QĐ-UBND của Ủy ban <tỉnh>, từ 01/01/2025 đến 31/12/2026: lũ {0} ]]>"
    )
    said = {item.attrib["name"]: item.attrib["value"] for item in root[0].iter("property")}
    year = "2025-01-01/2025-12-31"
    assert said[f"result:{CRITICAL}@{year}"] == "fail"
    assert said[f"reason:{CRITICAL}@{year}"] == "missing"
    assert said[f"disposition:{CRITICAL}@{year}"] == "waived"
    assert said[f"disposition:{MAJOR}@{year}"] == "overridden"
    assert said[f"citation:{CRITICAL}"].startswith("điểm e khoản 1 Điều 1 Nghị quyết")
    failure = root[1].find("testcase/failure")
    assert failure is not None
    assert (failure.attrib["type"], "Đoàn số 1 sửa kết quả" in (failure.text or "")) == ("major", True)


def test_sarif_says_what_people_decided(capsys: Capture, tmp_path: Path) -> None:
    """Waived: a failure with a suppression; levels by severity, none where nothing is wrong."""
    rules = only(CRITICAL, MAJOR, JUDGED)
    path = made(capsys, tmp_path, "sarif", *units(tmp_path), *rules, "--waivers", decided(tmp_path))
    run = json.loads(path.read_text(encoding="utf-8"))["runs"][0]
    told = [(item["ruleId"], item["kind"], item["level"], len(item.get("suppressions", ()))) for item in run["results"]]
    assert told == [
        (CRITICAL, "fail", "error", 1), (JUDGED, "review", "none", 0), (MAJOR, "pass", "none", 0),
        (CRITICAL, "pass", "none", 0), (JUDGED, "review", "none", 0), (MAJOR, "fail", "warning", 0),
    ]  # fmt: skip
    [waived] = [item for item in run["results"] if item.get("suppressions")]
    assert waived["suppressions"][0]["status"] == "accepted"
    assert "lũ {{0}} ]]>" in waived["message"]["text"]
    rules_told = run["tool"]["driver"]["rules"]
    assert all(rules_told[item["ruleIndex"]]["id"] == item["ruleId"] for item in run["results"])
    texts = rules_told[0]["help"]["text"].split("\n")
    assert [text.split(":")[0] for text in texts[:4]] == ["Căn cứ", "Yêu cầu", "Việc cần làm", "Minh chứng"]


def test_oscal_says_what_people_decided(capsys: Capture, tmp_path: Path) -> None:
    """Findings for what was decided alone; the waived violation is a risk whose deviation is approved."""
    rules = only(CRITICAL, MAJOR, JUDGED)
    path = made(capsys, tmp_path, "oscal", *units(tmp_path), *rules, "--waivers", decided(tmp_path))
    lazy, good = json.loads(path.read_text(encoding="utf-8"))["assessment-results"]["results"]
    states = [
        sorted((item["target"]["target-id"], item["target"]["status"]["state"]) for item in unit["findings"])
        for unit in (lazy, good)
    ]
    assert states == [
        [(CRITICAL, "not-satisfied"), (MAJOR, "satisfied")], [(CRITICAL, "satisfied"), (MAJOR, "not-satisfied")],
    ]  # fmt: skip
    assert [risk["status"] for unit in (lazy, good) for risk in unit["risks"]] == ["deviation-approved", "open"]
    assert [len(unit["observations"]) for unit in (lazy, good)] == [3, 3]
    told = [{prop["name"]: prop["value"] for prop in item["props"]} for item in lazy["observations"]]
    [waived] = [item for item in told if item["rule"] == CRITICAL]
    assert (waived["result"], waived["reason"], waived["disposition"]) == ("fail", "missing", "waived")
    assert waived["citation"].startswith("điểm e khoản 1 Điều 1 Nghị quyết")
    [changed] = [item for item in told if item["rule"] == MAJOR]
    assert (changed["result"], changed["disposition-old"], changed["disposition-by"]) == ("pass", "fail", "Đoàn số 1")


@pytest.mark.parametrize("form", ["sarif", "oscal"])
def test_ids_are_unique_and_follow_the_content(form: str, capsys: Capture, tmp_path: Path) -> None:
    """The same run has the same ids in any order of files; another day or record has others."""
    files, rules = units(tmp_path), only(CRITICAL, MAJOR)
    texts = [
        made(capsys, tmp_path, form, *arguments, *rules).read_text(encoding="utf-8")
        for arguments in (files, files[::-1], [*files, "--as-of", "2026-01-16"], files[:1])
    ]
    ids = [re.findall(r'"(?:uuid|guid)":"([^"]+)"', text) for text in texts]
    assert ids[0] == ids[1]
    assert all(len(found) == len(set(found)) for found in ids)
    assert all(found[0] != ids[0][0] for found in ids[2:])
    assert all(
        re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", item) for item in ids[0]
    )


def test_the_engine_changes_no_id(capsys: Capture, tmp_path: Path) -> None:
    """A file is the same whichever engine decided, but for its name."""
    pytest.importorskip("durable", reason="durable-rules is not installed")
    files = [*write(tmp_path, record()), *only(CRITICAL)]
    told = []
    for engine in ("plain", "durable"):
        made_of = json.loads(made(capsys, tmp_path, "oscal", *files, "--engine", engine).read_text(encoding="utf-8"))
        [prop] = [item for item in made_of["assessment-results"]["metadata"]["props"] if item["name"] == "engine"]
        told.append((made_of, prop.pop("value")))
    assert told[0][0] == told[1][0]
    assert told[0][1] != told[1][1]


@pytest.mark.parametrize("form", FORMS)
def test_no_usable_record_still_gives_a_valid_file(form: str, capsys: Capture, tmp_path: Path) -> None:
    """Exit code 3, and a file that says that there was nothing."""
    hopeless = tmp_path / "hong.json"
    hopeless.write_text('{"schema": "danchu/record/1"}', encoding="utf-8")
    target = tmp_path / "x"
    assert check(capsys, hopeless, "--format", form, "--output", target).code == 3
    mistakes = {
        "junit": junit_mistakes,
        "sarif": sarif_mistakes,
        "oscal": oscal_mistakes if has_trestle else lambda _: [],
    }
    assert mistakes[form](target) == []


@pytest.mark.parametrize("form", FORMS)
def test_a_fault_of_ours_is_told_as_one(
    form: str, capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither met nor violated: an error, a notification, an observation without conclusion."""
    from checker import result

    real = result.finding_json

    def failing(finding: Any, words: Any) -> dict[str, Any]:
        return {**real(finding, words), "result": "error", "reason": "engine_fault"}

    monkeypatch.setattr(result, "finding_json", failing)
    path = made(capsys, tmp_path, form, *write(tmp_path, record()), *only(CRITICAL))
    if form == "junit":
        assert junit_mistakes(path) == []
        suite = ET.parse(path).getroot()[0]
        assert (suite.attrib["errors"], suite.find("testcase/error") is not None) == ("1", True)
        return
    made_of = json.loads(path.read_text(encoding="utf-8"))
    if form == "sarif":
        assert sarif_mistakes(path) == []
        [invocation] = made_of["runs"][0]["invocations"]
        assert (invocation["executionSuccessful"], len(invocation["toolExecutionNotifications"])) == (False, 1)
    else:
        [unit] = made_of["assessment-results"]["results"]
        assert (len(unit["observations"]), "findings" in unit) == (1, False)


def test_json_in_pieces_is_json() -> None:
    """Whatever lists are written one item at a time, the value is the same."""
    kept: list[bytes] = []
    value = {"a": [1, {"b": Each(iter([{"c": Each(iter([])), "d": "“x”"}, 2]))}], "e": {}, "f": []}
    write_pieces(kept.append, value)
    assert json.loads(b"".join(kept)) == {"a": [1, {"b": [{"c": [], "d": "“x”"}, 2]}], "e": {}, "f": []}
