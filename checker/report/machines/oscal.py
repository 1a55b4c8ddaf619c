"""OSCAL assessment results: a result for each unit; observations for all findings, findings for what was decided.

OSCAL knows no more than satisfied and not satisfied: what is not due, unknown, left to a person or not applicable is an
observation without a finding. A violation is also a risk; one that somebody excused is a risk whose deviation is approved.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from checker.citation import cite_in
from checker.report.finding_words import stable_uuid
from checker.report.machines.json_pieces import Each, write_pieces
from checker.report.machines.oscal_result import moment, one_line, props, unit_result
from checker.report.machines.run_id import run_uuid
from checker.texts import Both, pick
from checker.whole import Target, Whole

Mapped = Mapping[str, Any]

VERSION: Final = "1.2.0"
OSCAL: Final[dict[str, Both]] = {
    "title": (
        "Kết quả kiểm tra việc thực hiện dân chủ ở cơ sở, ngày đánh giá {day}",
        "Results of checking grassroots democracy, as of {day}",
    ),
    "plan": ("Kế hoạch đánh giá", "Assessment plan"),
    "no_plan": (
        "Mục giữ chỗ: danchu không dùng kế hoạch đánh giá lập theo OSCAL; phạm vi là các hồ sơ và quy tắc nêu trong tệp này.",
        "A placeholder: danchu works without an assessment plan in OSCAL; the scope is the records and rules named in this file.",
    ),
    "nobody": ("Không có hồ sơ nào dùng được.", "There was no record that could be used."),
    "without_effect": (
        "Miễn trừ, sửa kết quả không có tác dụng: {items}",
        "Waivers and overrides without effect: {items}",
    ),
}


def render(whole: Whole, target: Target) -> None:
    """The result as OSCAL assessment results, unit by unit."""
    index = _Index(whole)
    run_id = run_uuid("oscal", whole)
    plan = stable_uuid(run_id, "plan")
    made = {
        "uuid": run_id,
        "metadata": _metadata(whole, index),
        "import-ap": {"href": f"#{plan}"},
        **_definitions(whole, index),
        "results": Each(_results(whole, run_id)),
        "back-matter": {"resources": [_plan(plan, whole.words.lang), *_documents(whole)]},
    }
    write_pieces(target.write, {"assessment-results": made})
    target.write(b"\n")


class _Index:
    """The units, each once however many records it has, and the rules that findings speak of."""

    def __init__(self, whole: Whole) -> None:
        self.units: dict[str, Mapped] = {}
        seen: set[str] = set()
        for unit in whole.units:
            self.units.setdefault(unit["unit"]["id"], unit["unit"])
            seen.update(finding["rule"] for finding in unit["findings"])
        self.rules = [rule for rule in whole.book.by_id if rule in seen]


def _metadata(whole: Whole, index: _Index) -> dict[str, Any]:
    head, lang = whole.head, whole.words.lang
    signoff = head["rulebook"]["signoff"]
    made = {
        "title": pick(OSCAL["title"], lang).format(day=_day(head["as_of"])),
        "last-modified": moment(head["as_of"]),
        "version": head["as_of"],
        "oscal-version": VERSION,
        "props": props({
            "checker": head["checker"]["version"],
            "engine": f"{head['engine']['name']} {head['engine']['version']}",
            "rulebook-sha256": head["rulebook"]["sha256"],
            "profile": (head["profile"] or {}).get("id"),
            **{f"rules-{state}": str(signoff[state]) for state in ("signed", "stale", "unsigned") if state in signoff},
        }),
        "parties": Each(_party(unit) for unit in index.units.values()),
    }  # fmt: skip
    if not index.units:
        del made["parties"]
    if whole.ending["without_effect"]:
        items = "; ".join(f"{item['unit']} · {item['rule']} ({item['why']})" for item in whole.ending["without_effect"])
        made["remarks"] = pick(OSCAL["without_effect"], lang).format(items=items)
    return made


def _party(unit: Mapped) -> dict[str, Any]:
    return {
        "uuid": stable_uuid("unit", unit["id"]),
        "type": "organization",
        "name": one_line(unit["name"]),
        "props": props({name: unit[name] for name in ("id", "kind", "province", "commune")}),
    }


def _definitions(whole: Whole, index: _Index) -> dict[str, Any]:
    """The rules as objectives of controls, in the words of the rulebook."""
    if not index.rules:
        return {}
    return {"local-definitions": {"objectives-and-methods": Each(_objective(rule, whole) for rule in index.rules)}}


def _objective(name: str, whole: Whole) -> dict[str, Any]:
    rule, document = whole.book.by_id[name]
    lang = whole.words.lang
    return {
        "control-id": name,
        "description": rule["title"][lang],
        "props": props({
            "citation": cite_in(rule["citation"], document, lang), "document": document["id"], "severity": rule["severity"],
        }),
        "links": [{"href": f"#{stable_uuid('document', document['id'])}", "rel": "reference"}],
        "parts": [
            {
                "id": name, "name": "assessment-objective", "title": one_line(rule["title"][lang]),
                "prose": rule["requirement"][lang],
            }
        ],
    }  # fmt: skip


def _results(whole: Whole, run_id: str) -> Iterator[dict[str, Any]]:
    place = -1
    for place, unit in enumerate(whole.units):
        yield unit_result(unit, stable_uuid(run_id, str(place)), whole)
    if place < 0:  # a file without any result would not be valid
        nobody = pick(OSCAL["nobody"], whole.words.lang)
        yield {
            "uuid": stable_uuid(run_id, "nobody"), "title": nobody, "description": nobody,
            "start": moment(whole.head["as_of"]),
            "reviewed-controls": {"control-selections": [{"description": nobody, "include-all": {}}]},
        }  # fmt: skip


def _plan(uuid: str, lang: str) -> dict[str, Any]:
    return {"uuid": uuid, "title": pick(OSCAL["plan"], lang), "description": pick(OSCAL["no_plan"], lang)}


def _documents(whole: Whole) -> list[dict[str, Any]]:
    """The documents of the rulebook, which citations name."""
    lang = whole.words.lang
    hashes = {item["id"]: item["sha256"] for item in whole.head["rulebook"]["documents"]}
    return [
        {
            "uuid": stable_uuid("document", document["id"]),
            "title": one_line(document["short"][lang]),
            "description": document["title"][lang],
            "props": props({"id": document["id"], "rules-sha256": hashes.get(document["id"])}),
        }
        for document in whole.book.documents
    ]


def _day(text: str) -> str:
    year, month, day = text.split("-")
    return f"{day}/{month}/{year}"
