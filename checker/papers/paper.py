"""One paper as the variables that its template prints: every text as it will stand there, every figure already written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

from checker.citation import cite
from checker.days import dmy
from checker.explain import Words, gap
from checker.findings import Finding
from checker.papers.advice import recommendations
from checker.papers.comparing import compared
from checker.papers.details import Details, filled_in
from checker.papers.duties import Duty, duties
from checker.papers.naming import basis, full_citation, heading_lines, place_of, signature
from checker.papers.other_side import SelfSide
from checker.papers.points import summed
from checker.papers.remarks import evidence, explanation, is_of
from checker.papers.words import DOTS, NOTHING, RESULTS, SAYS, SCORE_DOTS, SHORT_DOTS, TITLES, number, sentence
from checker.places import Gazetteer
from checker.result import UnitResult
from checker.rulebook.book import Rulebook

Mapped = Mapping[str, Any]
OWN = "phieu-tu-danh-gia"
"""The paper that the unit itself issues; the others come from those who inspect it."""


class Case(NamedTuple):
    """What a paper is made from: the result of a record, the record itself, and what the run knows."""

    kind: str
    result: UnitResult
    record: Mapped
    book: Rulebook
    words: Words
    places: Gazetteer
    rules: Path
    as_of: int
    details: Details
    self_side: SelfSide | None = None


def paper(case: Case) -> dict[str, Any]:
    """The variables of a paper; every list that a table cell walks has at least one line."""
    lines = duties(case.result.findings, case.book.scoring)
    numbers = {duty.rule["id"]: place for place, duty in enumerate(lines, 1)}
    unit = case.record["unit"]
    first, last = case.result.period
    made = {
        "paper": TITLES[case.kind],
        "unit": unit["name"],
        "period": case.words.window(case.result.period),
        "period_from": dmy(first),
        "period_to": dmy(last),
        "as_of": dmy(case.as_of),
        "complete_through": dmy(case.record["complete_through"]),
        "documents": [full_citation(document) for document in _named_documents(lines).values()],
        "cited": _cited(lines),
        **_issuer(case),
        "sections": _sections(case, lines, numbers),
        "total": _total(case, lines),
        "score": _score(case),
        "counts": _counts(lines),
        "duties": str(len(lines)),
        "met": _met(lines),
        "violations": _listed(case, lines, numbers, "fail"),
        "cooperation": _listed(case, lines, numbers, "unscored"),
        "undecided": [item for name in ("unknown", "manual") for item in _listed(case, lines, numbers, name)],
        "not_due": _listed(case, lines, numbers, "not_due"),
        "advice": recommendations(lines, numbers, case.words, case.details, unit["id"], case.as_of),
    }
    sides = compared(lines, numbers, case.self_side, case.words)
    pairs = sides.pop("pairs")
    for section in made["sections"]:
        section["rows"] = [_with_pair(row, pairs[row["no"]]) for row in section["rows"]]
    return {**made, **sides}


def _with_pair(row: Mapped, pair: Mapped) -> dict[str, Any]:
    """A line of the table with the unit's own points, and with the remarks of the inspectors."""
    result = [row["result"]] if row["concluded"] else []
    said = [text for text in row["explanation"] if text]
    shown = {key: value for key, value in row.items() if key != "concluded"}
    remarks = [*result, *said, *pair["remarks"]]
    return {**shown, "self": pair["self"], "difference": pair["difference"], "remarks": remarks or [""]}


def _named_documents(lines: Sequence[Duty]) -> dict[str, Mapped]:
    return {duty.document["id"]: duty.document for duty in lines}


def _cited(lines: Sequence[Duty]) -> str:
    """Whose provisions are cited without their document: those of the only one; empty where there are several."""
    documents = list(_named_documents(lines).values())
    return SAYS["cited"].format(document=documents[0]["short"]["vi"]) if len(documents) == 1 else ""


def _issuer(case: Case) -> dict[str, Any]:
    """Who issues the paper: the unit its own sheet; who inspects is told by people."""
    unit, details = case.record["unit"], case.details
    made = filled_in(details)
    signs = signature(unit["kind"], case.rules)
    own = case.kind == OWN
    if own and details.place is None:
        made["place"] = place_of(unit, case.places) or made["place"]
    made["issuer"] = [details.issuer.upper()] if details.issuer else heading_lines(unit, case.places) if own else [DOTS]
    made["issuer_named"] = details.issuer or (unit["name"] if own else DOTS)
    authority, title = (signs.authority, signs.title) if own else ("", SHORT_DOTS * 3)
    if details.title:  # whoever names the office of the signer decides on the line above it too
        authority, title = details.authority or "", details.title
    return {**made, "authority": authority.upper(), "title": title.upper()}


def _sections(case: Case, lines: Sequence[Duty], numbers: Mapped) -> list[dict[str, Any]]:
    """The lines of the table under their headings: groups of criteria where the profile has some, else documents."""
    among = _named_documents(lines)
    return [
        {"title": title, "points": points, "rows": [_row(case, duty, numbers, among) for duty in inside]}
        for title, points, inside in _divided(case, lines)
    ]


def _divided(case: Case, lines: Sequence[Duty]) -> Iterator[tuple[str, str, list[Duty]]]:
    groups = case.book.scoring.get("groups") or []
    left = list(lines)
    for group in groups:
        inside = [duty for duty in lines if duty.rule["id"] in group["rules"]]
        if inside:
            points = number(Fraction(group["points"]))
            yield SAYS["group"].format(id=group["id"], label=group["label"]["vi"], points=points), points, inside
        left = [duty for duty in left if duty not in inside]
    if groups:
        if left:
            yield SAYS["outside"], NOTHING, left
        return
    for document in {duty.document["id"]: duty.document for duty in left}.values():
        inside = [duty for duty in left if duty.document["id"] == document["id"]]
        possible = summed(duty.points for duty in inside if duty.points is not None).possible
        yield str(document["short"]["vi"]), number(possible), inside


def _row(case: Case, duty: Duty, numbers: Mapped, among: Collection[str]) -> dict[str, Any]:
    # under the heading of its document a provision needs no more; groups of criteria mix documents
    named = basis(duty.rule, duty.document, among) if case.book.scoring.get("groups") else cite(duty.rule["citation"])
    said = _said(case, duty, numbers)
    asked = duty.outcome in ("pass", "fail", "unknown", "unscored")
    row = {
        "no": str(numbers[duty.rule["id"]]),
        "title": duty.title,
        "basis": named,
        "standard": NOTHING if duty.points is None else number(duty.points.possible),
        "earned": _earned(duty),
        "evidence": evidence(duty, case.words) or [DOTS if asked else ""],
        "explanation": said or [""],
    }
    return {**row, "result": sentence(RESULTS[duty.outcome]), "concluded": duty.outcome in ("pass", "fail")}


def _earned(duty: Duty) -> str:
    """What was earned; a dotted line where what is not reported decides everything: people fill it in."""
    if duty.points is None:
        return NOTHING
    return SCORE_DOTS if duty.points.open == duty.points.possible else number(duty.points.earned)


def _said(case: Case, duty: Duty, numbers: Mapped) -> list[str]:
    if duty.same_as is not None:
        named = numbers.get(duty.same_as)
        return [SAYS["same_as"].format(no=named) if named else SAYS["same_as_unlisted"]]
    said = explanation(duty, case.words, case.result.period)
    scoreless = not duty.scored and duty.outcome != "not_applicable"
    return [*said, SAYS["unscored"]] if scoreless else said


def _total(case: Case, lines: Sequence[Duty]) -> dict[str, str]:
    points = summed(duty.points for duty in lines if duty.points is not None)
    return {"standard": number(points.possible), "earned": number(points.earned)}


def _score(case: Case) -> dict[str, Any]:
    """The score as it is told in a sentence; ``open``: points that hang on what is not reported."""
    score = case.result.data["score"]
    caps = [sentence(cap["why"]) for cap in score["caps"]]  # each says the grade that it does not let through
    if score["value"] is None:
        return {"value": "", "grade": SAYS["no_grade"], "interval": "", "caps": caps}
    low, high = (number(Fraction(str(bound))) for bound in score["interval"])
    interval = "" if low == high else SAYS["interval"].format(low=low, high=high)
    return {
        "value": number(Fraction(str(score["value"]))), "grade": score["grade"], "interval": interval, "caps": caps,
    }  # fmt: skip


def _counts(lines: Sequence[Duty]) -> str:
    """“24 nội dung đạt, 20 nội dung vi phạm …”: how many duties came out how."""
    counts = Counter(duty.outcome for duty in lines)
    return ", ".join(f"{counts[name]} nội dung {label}" for name, label in RESULTS.items() if counts[name])


def _met(lines: Sequence[Duty]) -> dict[str, Any]:
    """The duties that are met, the weightiest by name."""
    met = [duty for duty in lines if duty.outcome == "pass" and duty.same_as is None]
    weighty = [duty.title for duty in met if duty.rule["severity"] == "critical" and duty.scored]
    return {"count": str(sum(duty.outcome == "pass" for duty in lines)), "named": weighty}


def _listed(case: Case, lines: Sequence[Duty], numbers: Mapped, outcome: str) -> list[dict[str, str]]:
    """The duties with an outcome, for a list in the text; those that repeat another one are left out."""
    found = [duty for duty in lines if duty.outcome == outcome and duty.same_as is None]
    among = _named_documents(lines)
    return [
        {
            "no": str(numbers[duty.rule["id"]]),
            "title": duty.title,
            "basis": basis(duty.rule, duty.document, among),
            "gap": " ".join(dict.fromkeys(_gaps(duty, case.words, case.result.period))),
        }
        for duty in found
    ]


def _gaps(duty: Duty, words: Words, period: tuple[int, int]) -> Iterator[str]:
    """What is lacking, window by window where they are not the period of the paper."""
    worst = [finding for finding in duty.findings if finding.result in ("fail", duty.outcome)]
    for text, findings in _by_text(worst, words).items():
        windows = [finding.window for finding in findings if not is_of(finding.window, period)]
        names = ", ".join(words.window(window) for window in windows)
        yield sentence(SAYS["in_window"].format(windows=names, text=text)) if names else text


def _by_text(findings: Sequence[Finding], words: Words) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        text = gap(finding, words)
        if finding.result == "not_due" and finding.due is not None:
            text = SAYS["due"].format(due=words.day(finding.due))
        found.setdefault(sentence(text), []).append(finding)
    return found
