"""Lint: mistakes in a rulebook that the shapes of its files do not catch, each with a stable code, file and line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from checker.citation import cite
from checker.days import parse_day, window_of
from checker.errors import Place, Problem, RuleFileError, shorten
from checker.rulebook import models
from checker.rulebook.document_names import document_complaints
from checker.rulebook.forms import form_of
from checker.rulebook.loader import Sources, compile_rulebook, read_sources
from checker.rulebook.names import Names
from checker.rulebook.reach import reach
from checker.rulebook.selectors import is_day

CODES: Final[tuple[str, ...]] = (
    "schema", "citation-missing", "citation-outside", "id-duplicate", "fact-unknown", "fact-unfit", "attribute-unknown",
    "attribute-unfit", "code-unknown", "kind-unknown", "note-unknown", "parameter-unknown", "rule-unknown",
    "document-unknown", "window-impossible", "form-unfit", "threshold-range", "cycle", "never-passes", "never-fails",
    "anchor-outside", "anchor-missing", "scenario-missing", "topic-unknown",
)  # fmt: skip


def lint(folder: Path, tagged: frozenset[str] | None = None) -> list[Problem]:
    """All mistakes of a rulebook; ``tagged``: ids of the rules that have a scenario (None: not looked at)."""
    sources = read_sources(folder)
    problems = [_schema(problem) for problem in sources.problems]
    names = _names(sources)
    if names is None:
        return problems
    found = [*_ids(sources), *_citations(sources), *_windows(sources), *_circles(sources)]
    if not problems:  # what a file that could not be read would have held is not missing
        found += [*(list(_documents(sources)) or _links(sources)), *_anchors(sources)]
    for name, around, rule in sources.readings():
        for code, path, what, wanted in names.check(rule):
            found.append(_problem(sources, code, name, (*around, *path), what, wanted))
    for name, document in sources.documents:
        for code, path, what, wanted in document_complaints(document, names):
            found.append(_problem(sources, code, name, path, what, wanted))
    found += [*_topics(sources), *_reachable(sources)]
    if tagged is not None:
        found += [
            _problem(sources, "scenario-missing", name, ("rules", index, "id"), rule.id)
            for name, index, rule in sources.rules()
            if rule.id not in tagged
        ]
    return problems + sorted(found, key=lambda item: (item.place.file, item.place.line or 0, item.code))


def _schema(problem: Problem) -> Problem:
    """Mistakes of shape under the codes of lint."""
    missing = problem.place.pointer.endswith("/citation")
    code = "citation-missing" if missing and problem.code in ("rule_value", "missing") else "schema"
    return Problem(
        problem.place, "lint_" + code, problem.found, values={"detail": (problem.message("vi"), problem.message("en"))}
    )


def _names(sources: Sources) -> Names | None:
    facts, actors, notes = (sources.shared.get(name) for name in ("facts.yaml", "actors.yaml", "notes.yaml"))
    return None if facts is None or actors is None or notes is None else Names(facts, actors, notes)


def _problem(
    sources: Sources, code: str, name: str, path: tuple[str | int, ...], found: object = "", wanted: str = ""
) -> Problem:
    return Problem(sources.place(name, *path), "lint_" + code, shorten(str(found)), wanted)


def _topics(sources: Sources) -> Iterator[Problem]:
    """Every topic of a fact or rule has its label."""
    topics = sources.shared.get("topics.yaml")
    if topics is None:
        return
    for fact, definition in sources.shared["facts.yaml"].facts.items():
        if definition.topic not in topics.topics:
            at = ("facts", fact, "topic")
            yield _problem(sources, "topic-unknown", "facts.yaml", at, definition.topic, "topics.yaml")
    for name, index, rule in sources.rules():
        if rule.topic not in topics.topics:
            yield _problem(sources, "topic-unknown", name, ("rules", index, "topic"), rule.topic, "topics.yaml")


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
            yield Problem(place, "lint_id-duplicate", identity, other=seen[identity])
        seen.setdefault(identity, place)


def _citations(sources: Sources) -> Iterator[Problem]:
    """Every citation names a provision of its document."""
    known = {document.id: document.provisions for _, document in sources.documents}
    for name, around, rule in sources.readings():
        provisions = known.get(_document_of(sources, name))
        if provisions is not None and rule.citation not in provisions:
            shown = cite(rule.citation.model_dump())
            yield _problem(sources, "citation-outside", name, (*around, "citation"), shown)
    for name, document in sources.documents:
        for place, item in enumerate(document.not_rules):
            if item.citation not in document.provisions:
                shown = cite(item.citation.model_dump())
                yield _problem(sources, "citation-outside", name, ("not_rules", place, "citation"), shown)
        for place, other in enumerate(document.no_entry):
            if other.citation not in document.provisions:
                shown = cite(other.citation.model_dump())
                yield _problem(sources, "citation-outside", name, ("no_entry", place, "citation"), shown)


def _documents(sources: Sources) -> Iterator[Problem]:
    """Every file of rules belongs to a document that there is."""
    known = {document.id for _, document in sources.documents}
    named = [(document_id, name) for document_id, files in sources.rule_files.items() for name, _ in files]
    named += [(document_id, name) for document_id, files in sources.anchors.items() for name, _ in files]
    for document_id, name in named:
        if document_id not in known:
            yield _problem(sources, "document-unknown", name, ("document",), document_id)


def _anchors(sources: Sources) -> Iterator[Problem]:
    """Every anchor is that of a provision, and every provision has one; a document without anchors is named once."""
    for name, document in sources.documents:
        anchored = []
        for file, content in sources.anchors.get(document.id, ()):
            for index, item in enumerate(content.anchors):
                if item.citation not in document.provisions:
                    shown = cite(item.citation.model_dump())
                    yield _problem(sources, "anchor-outside", file, ("anchors", index, "citation"), shown)
                anchored.append(item.citation)
        if document.id not in sources.anchors:
            yield _problem(sources, "anchor-missing", name, ("id",), document.id, document.id)
            continue
        for index, provision in enumerate(document.provisions):
            if provision not in anchored:
                shown = cite(provision.model_dump())
                yield _problem(sources, "anchor-missing", name, ("provisions", index), shown, document.id)


def _document_of(sources: Sources, name: str) -> str:
    return str(sources.texts[name].data["document"])


def _named(rule: models.Rule) -> Iterator[tuple[tuple[str, ...], str]]:
    """The other rules that a rule names, and where."""
    if rule.same_as is not None:
        yield ("same_as",), rule.same_as
    if rule.blocked_by is not None:
        yield ("blocked_by", "rule"), rule.blocked_by.rule


def _links(sources: Sources) -> Iterator[Problem]:
    """Rules named by others, and by the scoring model, exist."""
    known = {rule.id for _, _, rule in sources.rules()}
    for name, index, rule in sources.rules():
        for path, target in _named(rule):
            if target not in known:
                yield _problem(sources, "rule-unknown", name, ("rules", index, *path), target)
    scoring = sources.shared.get("scoring/default.yaml")
    for place, cap in enumerate(scoring.caps if scoring else ()):
        for which, rule_id in enumerate(cap.rules):
            if rule_id not in known:
                at = ("caps", place, "rules", which)
                yield _problem(sources, "rule-unknown", "scoring/default.yaml", at, rule_id)


def _circles(sources: Sources) -> Iterator[Problem]:
    """No chain of rules that wait for each other comes back to itself."""
    places = {rule.id: (name, index) for name, index, rule in sources.rules()}
    waits = {rule.id: target for _, _, rule in sources.rules() for _, target in _named(rule) if target in places}
    for start in waits:
        chain = [start]
        while chain[-1] in waits and waits[chain[-1]] not in chain:
            chain.append(waits[chain[-1]])
        if waits.get(chain[-1]) == start:
            name, index = places[start]
            yield _problem(sources, "cycle", name, ("rules", index, "id"), " → ".join([*chain, start]))


UNFIT = {
    "per_event": ("answered", "each", "all_of", "any_of", "judged"),
    "anchored": ("recurs",),
}


def _windows(sources: Sources) -> Iterator[Problem]:
    """Windows that can never come, and forms that do not go with their window."""
    documents = {document.id: document for _, document in sources.documents}
    for name, around, rule in sources.readings():
        document = documents.get(_document_of(sources, name))
        if rule.window is None or rule.require is None or document is None:
            continue
        path = (*around, "window")
        for found in _impossible(rule, document):
            yield _problem(sources, "window-impossible", name, path, found)
        form, _ = form_of(rule.require)
        for kind, forms in UNFIT.items():
            if getattr(rule.window, kind) is not None and form not in forms:
                yield _problem(sources, "form-unfit", name, (*around, "require"), form, ", ".join(forms))
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
    for name, around, rule in sources.readings():
        whole = rules.get(rule.id, {})
        spec = whole["versions"][around[-1]] if whole.get("versions") else whole
        unmeant = list(thresholds({key: value for key, value in spec.items() if key != "versions"}))
        for path, what in unmeant:
            yield _problem(sources, "threshold-range", name, (*around, *path), what)
        require = spec.get("require")
        if require is None or unmeant or not _facts_known(require, compiled["facts"]):
            continue
        reached = reach(require, compiled["facts"])
        silenced = rule.never.results if rule.never else []
        for result, code in (("pass", "never-passes"), ("fail", "never-fails")):
            if result not in reached and result not in silenced:
                yield _problem(sources, code, name, (*around, "require"), rule.id)


def _facts_known(spec: Any, facts: Any) -> bool:
    if isinstance(spec, dict):
        named = spec.get("fact")
        return (named is None or named in facts["facts"]) and all(_facts_known(item, facts) for item in spec.values())
    return all(_facts_known(item, facts) for item in spec) if isinstance(spec, list) else True


def thresholds(
    spec: Any, path: tuple[str | int, ...] = (), around: str = ""
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Numbers and days that cannot be meant, each with its path: negative counts, shares above one, days that never were."""
    if isinstance(spec, dict):
        shared = "share_of" in spec or around in ("ratio", "area")
        for key, value in spec.items():
            if _unmeant(key, value, shared):
                yield (*path, key), f"{key}: {value}"
            else:
                yield from thresholds(value, (*path, key), key)
    elif isinstance(spec, list):
        for index, item in enumerate(spec):
            yield from thresholds(item, (*path, index), around)


def _unmeant(key: str, value: Any, shared: bool) -> bool:
    if isinstance(value, str) and key in ("from", "until"):
        return not is_day(value)
    if isinstance(value, str) and "/" in value and value.replace("/", "", 1).isdigit():
        part, whole = (int(number) for number in value.split("/"))
        return not 0 < part <= whole
    if not isinstance(value, int) or isinstance(value, bool):
        return False
    return value < 0 or (shared and key in ("at_least", "above", "target") and value > 1)
