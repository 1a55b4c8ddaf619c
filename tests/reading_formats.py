"""What a result says, read back from each format by other means than those that wrote it.

A format is added by a function that reads its file and a line in ``READERS``.
"""

from __future__ import annotations

import csv
import json
import re
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import pyarrow.parquet as pq

from checker.texts import RESULT_LABELS

Duty = tuple[str, str, str | None, str | None]
"""Unit, rule, first and last day of the window."""
Score = tuple[float | None, float | None, str | None]
"""Value, best value, grade."""
LABELS = {vi: result for result, (vi, _) in RESULT_LABELS.items()}


class Told(NamedTuple):
    """What a file says; None where its format does not tell it."""

    counts: Mapping[str, Mapping[str, int]] | None
    scores: Mapping[str, Score] | None
    violations: frozenset[Duty] | None
    waived: frozenset[Duty] | None


class _Gathered:
    def __init__(self) -> None:
        self.counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.scores: dict[str, Score] = {}
        self.violations: set[Duty] = set()
        self.waived: set[Duty] = set()

    def add(self, duty: Duty, result: str, *, waived: bool) -> None:
        self.counts[duty[0]][result] += 1
        if waived:
            self.waived.add(duty)
        elif result == "fail":
            self.violations.add(duty)

    def told(self) -> Told:
        counts = {unit: dict(counter) for unit, counter in self.counts.items()}
        return Told(counts, self.scores, frozenset(self.violations), frozenset(self.waived))


def from_json(path: Path) -> Told:
    made = _Gathered()
    for unit in json.loads(path.read_text(encoding="utf-8"))["units"]:
        name, score = unit["unit"]["id"], unit["score"]
        made.scores[name] = (score["value"], score["interval"] and score["interval"][1], score["grade"])
        for finding in unit["findings"]:
            window = finding["window"] or {"from": None, "to": None}
            waived = (finding["disposition"] or {}).get("kind") == "waived"
            made.add((name, finding["rule"], window["from"], window["to"]), finding["result"], waived=waived)
    return made.told()


def from_jsonl(path: Path) -> Told:
    """The same, a line a unit."""
    *units, areas = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    assert list(areas) == ["areas"]
    made = _Gathered()
    for unit in units:
        score = unit["score"]
        made.scores[unit["unit"]["id"]] = (score["value"], score["interval"] and score["interval"][1], score["grade"])
        for finding in unit["findings"]:
            window = finding["window"] or {"from": None, "to": None}
            waived = (finding["disposition"] or {}).get("kind") == "waived"
            made.add(
                (unit["unit"]["id"], finding["rule"], window["from"], window["to"]), finding["result"], waived=waived
            )
    return made.told()


def _from_rows(rows: Iterable[Mapping[str, Any]]) -> Told:
    """Rows of findings; a unit without findings has no row, so scores are not compared."""
    made = _Gathered()
    for row in rows:
        days = (row["window_from"] or None, row["window_to"] or None)
        made.add((row["unit_id"], row["rule"], *days), row["result"], waived=row["disposition"] == "waived")
    return made.told()._replace(scores=None)


def from_csv(path: Path) -> Told:
    """Rows of a table with a byte order mark."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return _from_rows(list(csv.DictReader(file)))


def from_parquet(path: Path) -> Told:
    """The same rows."""
    return _from_rows(pq.read_table(path).to_pylist())


def from_html(path: Path) -> Told:
    """The folded findings of the pages of units; windows stand there in words, so only counts are compared."""
    counts = {}
    for page in sorted(path.parent.glob("ket-qua-units/*.html")):
        found = Counter(re.findall(r'<details data-result="(\w+)"', page.read_text(encoding="utf-8")))
        found["fail"] += found.pop("waived", 0)  # shown apart there; only violations can be waived
        if found := +found:
            counts[page.stem.removeprefix("dv-")] = dict(found)
    return Told(counts, None, None, None)


def from_xlsx(path: Path) -> Told:
    """Findings of the findings sheet, scores of the score sheet (whose formulas hold the values they were written with)."""
    made = _Gathered()
    book = openpyxl.load_workbook(path, data_only=True)
    for row in table(book["Kết quả"]):
        days = [None if row[name] is None else row[name].date().isoformat() for name in ("Từ ngày", "Đến ngày")]
        waived = (row["Xử lý"] or "").startswith("Được miễn")
        made.add((row["Mã đơn vị"], row["Quy tắc"], *days), LABELS[row["Kết quả"]], waived=waived)
    for row in table(book["Bảng điểm"]):
        score = (row["Điểm"], row["Điểm cao nhất có thể"], row["Xếp loại"])
        made.scores[row["Mã đơn vị"]] = (None, None, None) if score[0] in (None, "") else score
    return made.told()


def table(sheet: Any) -> Iterable[dict[str, Any]]:
    """Rows of a sheet by heading."""
    rows = sheet.iter_rows(values_only=True)
    heads = next(rows)
    return (dict(zip(heads, row, strict=True)) for row in rows)


_KEY = re.compile(r"(?P<rule>[^@]+)(@(?P<first>[^/]+)/(?P<last>.+))?")


def from_junit(path: Path) -> Told:
    """Properties of the suites; violations by the failures themselves."""
    made = _Gathered()
    for suite in ET.parse(path).getroot():
        name = suite.attrib["package"]
        said = {item.attrib["name"]: item.attrib["value"] for item in suite.iter("property")}
        value = said.get("score.value")
        made.scores[name] = (value and float(value), value and float(said["score.high"]), said.get("score.grade"))
        results = [(key.removeprefix("result:"), result) for key, result in said.items() if key.startswith("result:")]
        for (key, result), case in zip(results, suite.iter("testcase"), strict=True):
            found = _KEY.fullmatch(key)
            waived = said.get(f"disposition:{key}") == "waived"
            made.add((name, found["rule"], found["first"], found["last"]), result, waived=waived)
            assert (case.find("failure") is not None) == (result == "fail" and not waived), key
            assert case.attrib["name"].startswith(found["rule"])
    return made.told()


def from_sarif(path: Path) -> Told:
    """Results; a violation is a failure without suppression."""
    made = _Gathered()
    run = json.loads(path.read_text(encoding="utf-8"))["runs"][0]
    places = run["logicalLocations"]
    for place in places:
        score = place["properties"]["score"]
        interval = score["interval"] or [None, None]
        made.scores[place["fullyQualifiedName"]] = (score["value"], interval[1], score["grade"])
    for result in run["results"]:
        place = places[result["locations"][0]["logicalLocations"][0]["index"]]
        told = result["properties"]
        window = told["window"] or {"from": None, "to": None}
        waived = bool(result.get("suppressions"))
        assert (result["kind"] == "fail") == (told["result"] == "fail") == (result["level"] != "none")
        made.add(
            (place["fullyQualifiedName"], result["ruleId"], window["from"], window["to"]), told["result"], waived=waived
        )
    return made.told()


def from_oscal(path: Path) -> Told:
    """Observations for counts; violations by findings that are not satisfied, less the deviations approved."""
    made = _Gathered()
    for result in json.loads(path.read_text(encoding="utf-8"))["assessment-results"]["results"]:
        own = _props(result)
        value = own.get("score-value")
        made.scores[own["unit"]] = (value and float(value), value and float(own["score-high"]), own.get("score-grade"))
        broken = {
            finding["related-observations"][0]["observation-uuid"]
            for finding in result.get("findings", ())
            if finding["target"]["status"]["state"] == "not-satisfied"
        }
        approved = {
            risk["related-observations"][0]["observation-uuid"]
            for risk in result.get("risks", ())
            if risk["status"] == "deviation-approved"
        }
        for seen in result.get("observations", ()):
            told = _props(seen)
            duty = (own["unit"], told["rule"], told.get("window-from"), told.get("window-to"))
            assert (seen["uuid"] in broken) == (told["result"] == "fail")
            made.add(duty, told["result"], waived=seen["uuid"] in approved)
    return made.told()


def _props(item: Mapping[str, Any]) -> dict[str, str]:
    return {prop["name"]: prop["value"] for prop in item["props"]}


READERS: dict[str, Callable[[Path], Told]] = {
    "json": from_json,
    "jsonl": from_jsonl,
    "csv": from_csv,
    "parquet": from_parquet,
    "html": from_html,
    "xlsx": from_xlsx,
    "junit": from_junit,
    "sarif": from_sarif,
    "oscal": from_oscal,
}
