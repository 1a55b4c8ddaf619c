"""One unit as a result of OSCAL: its observations, findings and risks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from checker.report.finding_words import decided, evidence_words, is_waived, key, message, stable_uuid, title
from checker.texts import Both, pick
from checker.whole import Whole

Mapped = Mapping[str, Any]

SPACE: Final = "urn:danchu:result"
"""The namespace of our properties."""
STATES: Final = {"pass": "satisfied", "fail": "not-satisfied"}
TEXTS: Final[dict[str, Both]] = {
    "unit": ("Kết quả kiểm tra {name}", "Results of checking {name}"),
    "no_duty": ("Không có quy tắc nào áp dụng cho đơn vị.", "No rule binds the unit."),
    "remedy": ("Việc cần làm", "Remedy"),
}


def moment(day: str) -> str:
    """The beginning of a day in Vietnam: OSCAL wants a time, and nothing else here reads a clock."""
    return f"{day}T00:00:00+07:00"


def one_line(text: str) -> str:
    """A text without line breaks and without blanks at its ends, as OSCAL wants titles and values."""
    return " ".join(text.split())


def props(values: Mapping[str, str | None]) -> list[dict[str, str]]:
    """Properties in our namespace, without the empty ones."""
    lines = ((name, one_line(value)) for name, value in values.items() if value is not None)
    return [{"name": name, "ns": SPACE, "value": value} for name, value in lines if value]


def unit_result(unit: Mapped, uuid: str, whole: Whole) -> dict[str, Any]:
    """The result of a unit. ``uuid`` names it; what it holds is named after it and the finding."""
    identity, lang = unit["unit"], whole.words.lang
    heading = pick(TEXTS["unit"], lang).format(name=one_line(identity["name"]))
    made = _Unit(unit, uuid, whole)
    found = {
        "observations": list(map(made.observation, unit["findings"])),
        "risks": [made.risk(finding) for finding in unit["findings"] if finding["result"] == "fail"],
        "findings": [made.finding(finding) for finding in unit["findings"] if finding["result"] in STATES],
    }
    return {
        "uuid": uuid,
        "title": heading,
        "description": heading,
        "start": moment(whole.head["as_of"]),
        "props": props(dict(_scores(unit))),
        "reviewed-controls": {"control-selections": [_reviewed(unit, lang)]},
        **{name: items for name, items in found.items() if items},
    }


def _reviewed(unit: Mapped, lang: str) -> dict[str, Any]:
    rules = dict.fromkeys(finding["rule"] for finding in unit["findings"])
    if not rules:
        return {"description": pick(TEXTS["no_duty"], lang), "include-all": {}}
    return {"include-controls": [{"control-id": rule} for rule in rules]}


def _scores(unit: Mapped) -> Iterator[tuple[str, str | None]]:
    score = unit["score"]
    yield from (("unit", unit["unit"]["id"]), ("record-sha256", unit["record_sha256"]))
    yield from ((f"score-{name}", score[name]) for name in ("model", "earned", "possible"))
    if score["value"] is not None:
        yield from (("score-value", str(score["value"])), ("score-grade", score["grade"]))
        yield from (
            (f"score-{name}", str(bound)) for name, bound in zip(("low", "high"), score["interval"], strict=True)
        )
    yield from ((f"xccdf-{item['system'].rsplit(':', 1)[1]}", item["exact"]) for item in unit["xccdf"])


class _Unit:
    """What is said of the findings of one unit."""

    def __init__(self, unit: Mapped, uuid: str, whole: Whole) -> None:
        self.uuid = uuid
        self.as_of = whole.head["as_of"]
        self.words = whole.words
        self.rules = whole.book.by_id
        self.subject = {
            "subject-uuid": stable_uuid("unit", unit["unit"]["id"]), "type": "party", "title": one_line(unit["unit"]["name"]),
        }  # fmt: skip

    def id(self, what: str, finding: Mapped) -> str:
        return stable_uuid(self.uuid, what, key(finding))

    def observation(self, finding: Mapped) -> dict[str, Any]:
        """What was seen, with our result, reason and citation; also where nothing could be concluded."""
        made = {
            "uuid": self.id("observation", finding),
            "title": self.title(finding),
            "description": message(finding, self.words.lang),
            "props": props(dict(_told(finding))),
            "methods": ["EXAMINE"],
            "types": ["control-objective"],
            "subjects": [self.subject],
            "collected": moment(self.as_of),
        }
        if finding["evidence"]:
            made["relevant-evidence"] = [
                {"description": evidence_words(item, self.words)} for item in finding["evidence"]
            ]
        return made

    def finding(self, finding: Mapped) -> dict[str, Any]:
        """The conclusion on a duty: satisfied or not."""
        own = self.title(finding)
        made = {
            "uuid": self.id("verdict", finding),
            "title": own,
            "description": message(finding, self.words.lang),
            "props": props({name: finding[name] for name in ("result", "reason", "citation")}),
            "target": {
                "type": "objective-id", "target-id": finding["rule"],
                "status": {"state": STATES[finding["result"]], "reason": finding["result"]},
            },
            "related-observations": [{"observation-uuid": self.id("observation", finding)}],
        }  # fmt: skip
        if finding["result"] == "fail":
            made["related-risks"] = [{"risk-uuid": self.id("risk", finding)}]
        return made

    def risk(self, finding: Mapped) -> dict[str, Any]:
        """A violation: what is to be done about it, and whether somebody excused it."""
        told, lang = finding["explanation"], self.words.lang
        made = {
            "uuid": self.id("risk", finding),
            "title": self.title(finding),
            "description": message(finding, lang),
            "statement": told["requirement"],
            "props": props({"severity": finding["severity"], "scored": str(finding["scored"]).lower()}),
            "status": "deviation-approved" if is_waived(finding) else "open",
            "related-observations": [{"observation-uuid": self.id("observation", finding)}],
        }
        if is_waived(finding):
            factor = {"uuid": self.id("waiver", finding), "description": decided(finding, lang)}
            made["mitigating-factors"] = [factor]
        if finding["due"] is not None:
            made["deadline"] = f"{finding['due']}T23:59:59+07:00"
        if told["remedy"]:
            made["remediations"] = [{
                "uuid": self.id("remedy", finding), "lifecycle": "recommendation",
                "title": pick(TEXTS["remedy"], lang), "description": told["remedy"],
            }]  # fmt: skip
        return made

    def title(self, finding: Mapped) -> str:
        return one_line(title(finding, self.words, self.rules))


def _told(finding: Mapped) -> Iterator[tuple[str, str | None]]:
    """Our finding as properties."""
    yield from (
        (name, finding[name]) for name in ("rule", "document", "result", "reason", "citation", "due", "severity")
    )
    window, progress = finding["window"], finding["progress"]
    if window is not None:
        yield from (("window-from", window["from"]), ("window-to", window["to"]))
    if finding["days_late"] is not None:
        yield "days-late", str(finding["days_late"])
    if progress is not None:
        yield from (("done", str(progress["done"])), ("needed", str(progress["needed"])))
    yield "scored", str(finding["scored"]).lower()
    if finding["notes"]:
        yield "notes", " ".join(finding["notes"])
    for name, value in (finding["disposition"] or {}).items():
        yield ("disposition" if name == "kind" else f"disposition-{name.replace('_', '-')}"), value
