"""One run in every format: the same counts, scores and violations, the same bytes twice."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from reading_formats import READERS, Told
from running import CRITICAL, MAJOR, with_events

from checker.cli.formats import FORMATS
from checker.cli.main import run
from checker.data import data_folder

SAMPLES = data_folder("samples") / "cao-bang"
UNITS = ("xa-dong-khe-lan-lon.yaml", "xa-minh-tam-chua-lam.yaml")
EVIL = '=HYPERLINK("x")&<b>]]>🙂 {0} [a](b)'
"""A name that means something in every format but ours."""
WAIVERS = f"""schema: danchu/waivers/1
waivers:
  - unit: cb-xa-minh-tam
    rule: {CRITICAL}
    authority: "@Ủy ban <tỉnh>"
    decision: 12/QĐ-UBND
    reason: "-Thiên tai ]]> & lũ"
    from: 2025-01-01
    until: 2026-12-31
overrides:
  - {{unit: cb-xa-minh-tam, rule: {MAJOR}, old: fail, new: pass, by: "+Đoàn số 1", on: 2026-01-10, why: "=đã xem xét"}}
  - {{unit: xa-la, rule: {MAJOR}, old: pass, new: fail, by: Đoàn số 1, on: 2026-01-10, why: đã xem xét}}
"""


@cache
def made(folder: Path, form: str) -> Path:
    """The file of a format: two samples, a unit with an evil name, one without a single finding; with waivers."""
    target = folder / f"ket-qua.{form}"
    odd = with_events("xa-la", people_dialogue=None)
    odd["unit"]["name"] = EVIL
    empty = with_events("xa-ngoai-tinh")
    empty["unit"].update(province="01", commune=None)
    records = folder / "ho-so.jsonl"
    records.write_text("".join(json.dumps(item, ensure_ascii=False) + "\n" for item in (odd, empty)), encoding="utf-8")
    waivers = folder / "mien-tru.yaml"
    waivers.write_text(WAIVERS, encoding="utf-8")
    code = run([
        "check", *(str(SAMPLES / name) for name in UNITS), str(records), "--as-of", "2026-01-15", "--engine", "plain",
        "--waivers", str(waivers), "--format", form, "--output", str(target),
    ])  # fmt: skip
    assert code == 1
    return target


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("formats")


def test_every_format_is_compared() -> None:
    """A format without a reader would agree with nobody knowing."""
    assert set(READERS) == set(FORMATS)


def test_the_run_has_something_to_disagree_on(folder: Path) -> None:
    """Every result but a fault of ours occurs, waived and changed ones too."""
    told = READERS["json"](made(folder, "json"))
    results = {result for counts in (told.counts or {}).values() for result in counts}
    assert results == {"pass", "fail", "not_due", "unknown", "manual", "not_applicable"}
    assert told.waived == {("cb-xa-minh-tam", CRITICAL, "2025-01-01", "2025-12-31")}
    assert ("xa-la", MAJOR, "2025-01-01", "2025-12-31") in (told.violations or ())
    assert (told.scores or {})["xa-ngoai-tinh"] == (None, None, None)


@pytest.mark.parametrize("form", READERS)
def test_formats_tell_the_same(form: str, folder: Path) -> None:
    """Counts, scores and violations are those of the JSON result."""
    wanted, found = READERS["json"](made(folder, "json")), READERS[form](made(folder, form))
    wanted = Told(*(part if said is not None else None for part, said in zip(wanted, found, strict=True)))
    assert found == wanted


@pytest.mark.parametrize("form", READERS)
def test_the_same_run_gives_the_same_bytes(form: str, folder: Path, tmp_path: Path) -> None:
    """No clock and nothing by chance goes into a file."""
    assert made(tmp_path, form).read_bytes() == made(folder, form).read_bytes()
