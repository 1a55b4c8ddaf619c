"""Lint: mistakes in a rulebook that the shapes of its files do not catch, each with a stable code, file and line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from checker.citation import cite
from checker.days import parse_day, window_of
from checker.errors import Place, Problem, RuleFileError, shorten
from checker.rulebook import models
from checker.rulebook.forms import form_of
from checker.rulebook.loader import Sources, compile_rulebook, read_sources
from checker.rulebook.names import Names
from checker.rulebook.reach import reach

CODES: Final[tuple[str, ...]] = (
    "schema", "citation-missing", "citation-outside", "id-duplicate", "fact-unknown", "fact-unfit", "attribute-unknown",
    "attribute-unfit", "code-unknown", "kind-unknown", "note-unknown", "parameter-unknown", "rule-unknown",
    "document-unknown", "window-impossible", "form-unfit", "threshold-range", "cycle", "never-passes", "never-fails",
    "scenario-missing",
)  # fmt: skip


def lint(folder: Path, tagged: frozenset[str] | None = None) -> list[Problem]:
    """All mistakes of a rulebook; ``tagged``: ids of the rules that have a scenario (None: not looked at)."""
    sources = read_sources(folder)
    problems = [_schema(problem) for problem in sources.problems]
    names = _names(sources)
    if names is None:
        return problems
    found = [*_ids(sources), *_citations(sources), *_links(sources), *_windows(sources)]
    for name, index, rule in sources.rules():
        for code, path, what, wanted in names.check(rule):
            found.append(_problem(sources, code, name, ("rules", index, *path), what, wanted))
    found += list(_reachable(sources))
    if tagged is not None:
        found += [
            _problem(sources, "scenario-missing", name, ("rules", index, "id"), rule.id)
            for name, index, rule in sources.rules()
            if rule.id not in tagged
        ]
    return problems + sorted(found, key=lambda item: (item.place.file, item.place.line or 0, item.code))


def _schema(problem: Problem) -> Problem:
    """Mistakes of shape under the codes of lint."""
    missing = problem.place.pointer.endswith("/citation") or "citation" in problem.values.get("detail", "")
    code = "citation-missing" if missing and problem.code == "rule_value" else "schema"
    return Problem(problem.place, "lint_" + code, problem.found, values={"detail": problem.message("en")})


def _names(sources: Sources) -> Names | None:
    facts, actors, notes = (sources.shared.get(name) for name in ("facts.yaml", "actors.yaml", "notes.yaml"))
    return None if facts is None or actors is None or notes is None else Names(facts, actors, notes)


def _problem(
    sources: Sources, code: str, name: str, path: tuple[str | int, ...], found: object = "", wanted: str = ""
) -> Problem:
    return Problem(sources.place(name, *path), "lint_" + code, shorten(str(found)), wanted)


def _ids(sources: Sources) -> Iterator[Problem]:
    """Every id stands once, among rules and provisions that are no rule."""
    seen: dict[str, Place] = {}
    entries: list[tuple[str, tuple[str | int, ...], str]] = []
    for name, index, rule in sources.rules():
        entries.append((name, ("rules", index, "id"), rule.id))
    for name, document in sources.documents:
        entries += [(name, ("not_rules", place, "id"), item.id) for place, item in enumerate(document.not_rules)]
    for name, path, identity in entries:
        place = sources.place(name, *path)
        if identity in seen:
            yield Problem(place, "lint_id-duplicate", identity, seen[identity].show("en"))
        seen.setdefault(identity, place)


def _citations(sources: Sources) -> Iterator[Problem]:
    """Every citation names a provision of its document."""
    known = {document.id: document.provisions for _, document in sources.documents}
    for name, index, rule in sources.rules():
        provisions = known.get(_document_of(sources, name))
        if provisions is not None and rule.citation not in provisions:
            shown = cite(rule.citation.model_dump())
            yield _problem(sources, "citation-outside", name, ("rules", index, "citation"), shown)
    for name, document in sources.documents:
        for place, item in enumerate(document.not_rules):
            if item.citation not in document.provisions:
                shown = cite(item.citation.model_dump())
                yield _problem(sources, "citation-outside", name, ("not_rules", place, "citation"), shown)
    for document_id, files in sources.rule_files.items():
        if document_id not in known:
            for name, _ in files:
                yield _problem(sources, "document-unknown", name, ("document",), document_id)


def _document_of(sources: Sources, name: str) -> str:
    return str(sources.texts[name].data["document"])


def _links(sources: Sources) -> Iterator[Problem]:
    """Rules named by others exist, and no chain of them comes back to itself."""
    places = {rule.id: (name, index) for name, index, rule in sources.rules()}
    waits: dict[str, str] = {}
    for name, index, rule in sources.rules():
        target = rule.same_as or (rule.blocked_by.rule if rule.blocked_by else None)
        if target is None:
            continue
        key = "same_as" if rule.same_as else "blocked_by"
        if target not in places:
            yield _problem(sources, "rule-unknown", name, ("rules", index, key), target)
        else:
            waits[rule.id] = target
    for start in waits:
        chain = [start]
        while chain[-1] in waits and waits[chain[-1]] not in chain:
            chain.append(waits[chain[-1]])
        if waits.get(chain[-1]) == start:
            name, index = places[start]
            yield _problem(sources, "cycle", name, ("rules", index, "id"), " → ".join([*chain, start]))
    scoring = sources.shared.get("scoring/default.yaml")
    for place, cap in enumerate(scoring.caps if scoring else ()):
        for rule_id in cap.rules:
            if rule_id not in places:
                yield _problem(sources, "rule-unknown", "scoring/default.yaml", ("caps", place, "rules"), rule_id)


UNFIT = {
    "per_event": ("answered", "each", "all_of", "any_of", "judged"),
    "anchored": ("recurs",),
}


def _windows(sources: Sources) -> Iterator[Problem]:
    """Windows that can never come, and forms that do not go with their window."""
    documents = {document.id: document for _, document in sources.documents}
    for name, index, rule in sources.rules():
        document = documents.get(_document_of(sources, name))
        if rule.window is None or rule.require is None or document is None:
            continue
        path = ("rules", index, "window")
        for found in _impossible(rule, document):
            yield _problem(sources, "window-impossible", name, path, found)
        form, _ = form_of(rule.require)
        for kind, forms in UNFIT.items():
            if getattr(rule.window, kind) is not None and form not in forms:
                yield _problem(sources, "form-unfit", name, ("rules", index, "require"), form, ", ".join(forms))
        if form == "recurs" and rule.window.anchored is None:
            yield _problem(sources, "form-unfit", name, path, "recurs", "anchored")


def _impossible(rule: models.Rule, document: models.Document) -> Iterator[str]:
    start = rule.in_force.from_ if rule.in_force else document.assessment.start
    end = (rule.in_force.to if rule.in_force else None) or document.assessment.end
    try:
        first, last = parse_day(start), parse_day(end) if end else None
    except ValueError:
        yield f"{start}..{end}"
        return
    if last is not None and last < first:
        yield f"{start}..{end}"
    window = rule.window
    assert window is not None
    if window.first is not None:
        try:
            begins = window_of(window.first)[0]
        except ValueError:
            yield window.first
        else:
            if last is not None and begins > last:
                yield f"first {window.first} > {end}"
    if window.tail is not None and not window.tail.startswith("$"):
        try:
            parse_day(f"2025-{window.tail}")
        except ValueError:
            yield f"tail {window.tail}"
    if window.after_working_year is not None and window.after_working_year.months in (0, -1):
        yield "after_working_year months < 1"


def _reachable(sources: Sources) -> Iterator[Problem]:
    """Parameters that do not exist, thresholds out of range, rules that nothing can pass or fail."""
    try:
        compiled = compile_rulebook(sources)
    except RuleFileError as error:
        yield from (Problem(item.place, "lint_parameter-unknown", item.found) for item in error.problems)
        return
    except KeyError:
        return  # a shared file is missing, which has been said
    rules = {rule["id"]: rule for document in compiled["documents"] for rule in document["rules"]}
    for name, index, rule in sources.rules():
        spec = rules[rule.id].get("require") if rule.id in rules else None
        if spec is None or not _facts_known(spec, compiled["facts"]):
            continue
        for what in thresholds(spec):
            yield _problem(sources, "threshold-range", name, ("rules", index, "require"), what)
        reached = reach(spec, compiled["facts"])
        silenced = rule.never.results if rule.never else []
        for result, code in (("pass", "never-passes"), ("fail", "never-fails")):
            if result not in reached and result not in silenced:
                yield _problem(sources, code, name, ("rules", index, "require"), rule.id)


def _facts_known(spec: Any, facts: Any) -> bool:
    if isinstance(spec, dict):
        named = spec.get("fact")
        return (named is None or named in facts["facts"]) and all(_facts_known(item, facts) for item in spec.values())
    return all(_facts_known(item, facts) for item in spec) if isinstance(spec, list) else True


def thresholds(spec: Any, path: str = "") -> Iterator[str]:
    """Numbers that cannot be meant: negative counts, shares outside 0..1, limits of less than nothing."""
    if isinstance(spec, dict):
        for key, value in spec.items():
            if key in ("share_of", "figure", "attribute"):
                continue
            share = isinstance(value, str) and "/" in value and value.replace("/", "").isdigit()
            if share and not _is_share(value):
                yield f"{key}: {value}"
            elif isinstance(value, int) and not isinstance(value, bool) and value < 0:
                yield f"{key}: {value}"
            else:
                yield from thresholds(value, key)
    elif isinstance(spec, list):
        for item in spec:
            yield from thresholds(item, path)


def _is_share(value: str) -> bool:
    part, whole = value.split("/")
    return whole.isdigit() and int(whole) > 0 and 0 < int(part) <= int(whole)
