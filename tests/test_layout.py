"""How the code is laid out: layers, no law in Python, one door to durable-rules, one to the clock, NFC, short modules."""

from __future__ import annotations

import ast
import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.rulebook.book import open_rulebook

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "checker").rglob("*.py"))
TREES = {path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}

ORDER = [
    "cli", "schemas", "spark", "whatif", "compare", "plan", "workbook",
    "blocks", "session", "fleet", "papers", "book", "mutation", "coverage", "signoff",
    "html_report", "html", "report", "whole", "gherkin",
    "profiles", "people_files", "result", "xccdf", "score", "summary", "packed", "lives", "area_sums", "areas", "dispositions",
    "explain",
    "findings", "missing_documents", "check", "law", "codegen", "measure",
    "naming", "rulebook", "read", "places", "result_schema", "schema_parts",
    "decide", "citation", "errors", "texts", "days", "data", "__init__",
]  # fmt: skip
"""Folders and modules of checker/, from the top: each imports only from itself and from those after it."""

CONTRACT_WORDS = {
    # keys of records, results, judgements, waivers and rule files, which the contract or rules/README.md fixes
    "answer", "answered", "by", "covers", "decision", "form", "issued", "items", "kind", "name", "number", "on",
    "outcome", "parts", "result", "rule", "source", "target", "topics", "until", "year",
    "deadline",  # a slot of an explanation
    "in_force_until",  # an attribute that every document has (contract, section 1)
    "village",  # a level of units (contract, section 1), which a kind of unit happens to be called too
    "model_type",  # pydantic's name of a mistake, which an attribute happens to be called too
    "reviewer", "status",  # a key of the ledger of confirmations, and the command that shows its states
    "working_year_end",  # the role of that name in facts.yaml
}  # fmt: skip


def imported(file: str) -> Iterator[str]:
    """What a module imports, as dotted names."""
    package = file.removesuffix(".py").split("/")[:-1]
    for node in ast.walk(TREES[file]):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*above, *([node.module] if node.module else [])])
            yield from (f"{module}.{name.name}" for name in node.names)


def layer(dotted: str) -> str:
    """The folder or module of checker/ that a name is in; `__init__` for names of the package itself."""
    part = dotted.split(".")[1]
    return "__init__" if part.startswith("__") else part


@pytest.mark.parametrize("file", TREES)
def test_imports_go_downwards(file: str) -> None:
    """No cycles, and no stage knows the one after it."""
    mine = layer(file.removesuffix(".py").replace("/", "."))
    assert mine in ORDER, f"{mine} has no place in the order yet"
    targets = {layer(name) for name in imported(file) if name.startswith("checker.")} - {mine}
    assert not [name for name in targets if ORDER.index(name) <= ORDER.index(mine)]


def test_no_law_in_python() -> None:
    """No rule id, fact, kind of unit or attribute of the rulebook is written in the code."""
    book = open_rulebook()
    words = {*book.by_id, *book.facts["facts"], *book.facts["attributes"], *book.actors}
    words |= {name for fact in book.facts["facts"].values() for name in fact.get("attributes") or {}}
    words |= {item["id"] for document in book.documents for item in document["not_rules"]}
    words |= {document["id"] for document in book.documents}
    found = [
        f"{file}:{node.lineno}: {node.value}"
        for file, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and node.value in words - CONTRACT_WORDS
    ]
    assert found == []


def test_rule_ids_do_not_stand_in_longer_texts_either() -> None:
    """Docstrings and messages included."""
    ids = re.compile(r"\b(CB|TC|HP|TV|KH)-[0-9A-Z]")
    assert [file for file in TREES if ids.search((ROOT / file).read_text(encoding="utf-8"))] == []


def test_one_door_to_durable_rules() -> None:
    """Nothing but the fence imports it."""
    found = {file for file in TREES if any(name.split(".")[0] == "durable" for name in imported(file))}
    assert found == {"checker/decide/fence.py"}


def test_one_door_to_the_clock() -> None:
    """The day of assessment is an argument everywhere else."""
    clocks = {"today", "now", "utcnow", "fromtimestamp", "localtime", "gmtime"}
    found = {
        file
        for file, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in clocks
    }
    assert found == {"checker/cli/options.py"}


def test_every_text_is_nfc() -> None:
    """Features in NFD would fail invisibly; files that must not be NFC are among the bad records."""
    suffixes = {".py", ".md", ".yaml", ".yml", ".json", ".jsonl", ".feature", ".txt", ".csv", ".toml", ".html"}
    left_out = {"bad_records", "dist", "build", "__pycache__"}
    found = []
    for around, folders, names in os.walk(ROOT):
        # hidden folders hold environments and caches, none of them ours
        folders[:] = [name for name in folders if name not in left_out and not name.startswith(".")]
        for name in names:
            path = Path(around, name)
            if path.suffix in suffixes and not unicodedata.is_normalized("NFC", path.read_text(encoding="utf-8")):
                found.append(path.relative_to(ROOT).as_posix())
    assert found == []


def test_modules_are_short() -> None:
    """One idea a file; the two tables of messages may be longer, and the two families of forms not split yet."""
    tables = {"checker/texts.py", "checker/errors.py", "checker/measure/counting.py", "checker/measure/events.py"}
    lengths = {file: len((ROOT / file).read_text(encoding="utf-8").splitlines()) for file in TREES}
    assert {file: length for file, length in lengths.items() if length > 320 and file not in tables} == {}


def test_modules_have_docstrings() -> None:
    """Every module that holds anything says what it is for."""
    assert [file for file, tree in TREES.items() if tree.body and not ast.get_docstring(tree)] == []
