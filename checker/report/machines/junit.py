"""JUnit XML: a test suite for each unit, a test case for each finding.

The elements are those that the schemas of Ant, Jenkins and Surefire have in common. None of them allows properties in
a test case, and Ant's no output either: result, reason and citation of every finding are properties of the suite,
named after the finding, and stand in the text of what did not pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final
from xml.sax.saxutils import XMLGenerator
from xml.sax.xmlreader import AttributesImpl

from checker.report.finding_words import decided, is_waived, key, message, outcome, title
from checker.texts import SEVERITY_LABELS, SLOTS, TABLE, Both, pick
from checker.whole import Target, Whole

Mapped = Mapping[str, Any]
JUNIT: Final[dict[str, Both]] = {
    "severity": ("Mức độ", "Severity"),
    "unscored": ("Không tính điểm.", "Not scored."),
    "decision": ("Xử lý", "Disposition"),
}
_NOT_XML: Final = re.compile("[\ufffe\uffff]")
"""The only characters that a record may hold and XML may not."""


class _Out:
    """Elements written as they come."""

    def __init__(self, target: Target) -> None:
        self._xml = XMLGenerator(_Bytes(target), encoding="utf-8", short_empty_elements=True)
        self._xml.startDocument()

    def open(self, name: str, /, **attributes: object) -> None:
        self._xml.startElement(name, AttributesImpl({key: _plain(str(value)) for key, value in attributes.items()}))

    def close(self, name: str) -> None:
        self._xml.endElement(name)
        self._xml.ignorableWhitespace("\n")

    def element(self, name: str, text: str = "", /, **attributes: object) -> None:
        self.open(name, **attributes)
        if text:
            self._xml.characters(_plain(text))
        self.close(name)


class _Bytes:
    """What the writer of XML takes for a file."""

    def __init__(self, target: Target) -> None:
        self.write = target.write


def _plain(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)


def render(whole: Whole, target: Target) -> None:
    """The result as JUnit XML, unit by unit."""
    out = _Out(target)
    out.open("testsuites")
    for number, unit in enumerate(whole.units):
        _suite(out, number, unit, whole)
    out.close("testsuites")


def outcome_element(finding: Mapped) -> str | None:
    """The element of a test case: None where it passed. A waived violation is skipped: the unit is excused."""
    if finding["result"] == "pass":
        return None
    if finding["result"] == "error":
        return "error"
    return "failure" if finding["result"] == "fail" and not is_waived(finding) else "skipped"


def _suite(out: _Out, number: int, unit: Mapped, whole: Whole) -> None:
    found = unit["findings"]
    elements = [outcome_element(finding) for finding in found]
    counts = {name: elements.count(kind) for name, kind in COUNTED.items()}
    out.open(
        "testsuite", id=number, package=unit["unit"]["id"], name=unit["unit"]["name"], hostname="localhost",
        timestamp=f"{whole.head['as_of']}T00:00:00", time="0", tests=len(found), **counts,
    )  # fmt: skip
    out.open("properties")
    for name, value in _properties(unit, whole):
        out.element("property", name=name, value=value)
    out.close("properties")
    for finding, element in zip(found, elements, strict=True):
        _case(out, finding, element, unit["unit"]["id"], whole)
    out.element("system-out")
    out.element("system-err")
    out.close("testsuite")


COUNTED: Final = {"failures": "failure", "errors": "error", "skipped": "skipped"}


def _properties(unit: Mapped, whole: Whole) -> Iterator[tuple[str, str]]:
    """What is said of the unit, then of every finding: result, reason, disposition; the citation once for each rule."""
    head, score = whole.head, unit["score"]
    yield from (("as_of", head["as_of"]), ("rulebook", head["rulebook"]["sha256"]))
    yield from (("checker", head["checker"]["version"]), ("record", unit["record_sha256"]))
    yield from ((name, unit["unit"][name] or "") for name in ("kind", "province", "commune"))
    yield from ((f"score.{name}", score[name]) for name in ("model", "earned", "possible"))
    if score["value"] is not None:
        yield from (("score.value", str(score["value"])), ("score.grade", score["grade"]))
        yield from (
            (f"score.{name}", str(bound)) for name, bound in zip(("low", "high"), score["interval"], strict=True)
        )
    yield from (
        (f"citation:{rule}", text) for rule, text in {f["rule"]: f["citation"] for f in unit["findings"]}.items()
    )
    for finding in unit["findings"]:
        own = key(finding)
        yield f"result:{own}", finding["result"]
        if finding["reason"] is not None:
            yield f"reason:{own}", finding["reason"]
        if finding["disposition"] is not None:
            yield f"disposition:{own}", finding["disposition"]["kind"]


def _case(out: _Out, finding: Mapped, element: str | None, unit: str, whole: Whole) -> None:
    lang = whole.words.lang
    out.open("testcase", classname=unit, name=title(finding, whole.words, whole.book.by_id), time="0")
    text = "\n".join(_lines(finding, lang))
    if element == "skipped":
        out.element("skipped", text)  # without attributes: not every schema has them here
    elif element is not None:
        out.element(element, text, message=message(finding, lang), type=finding["severity"])
    out.close("testcase")


def _lines(finding: Mapped, lang: str) -> Iterator[str]:
    """The text of a case that did not pass, or was changed by somebody."""
    told = finding["explanation"]
    yield f"{pick(TABLE['result'], lang)}: {outcome(finding, lang)}"
    yield from (f"{pick(label, lang)}: {told[slot]}" for slot, label in SLOTS.items() if told[slot])
    yield f"{pick(JUNIT['severity'], lang)}: {pick(SEVERITY_LABELS[finding['severity']], lang)}"
    if not finding["scored"]:
        yield pick(JUNIT["unscored"], lang)
    if finding["disposition"] is not None:
        yield f"{pick(JUNIT['decision'], lang)}: {decided(finding, lang)}"
