"""The rulebook holds the whole obligation register, where the register lies beside the repository; skipped elsewhere."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from checker.rulebook.book import open_rulebook

REGISTER = Path(__file__).resolve().parent.parent.parent / "shared" / "register"
pytestmark = pytest.mark.skipif(not REGISTER.is_dir(), reason="the register does not lie beside the repository")

BOOK = open_rulebook()
DOCUMENTS = {document["id"]: document for document in BOOK.documents}
# attributes that close an event with us and not in the register: the irregularity was concluded on that day
CLOSING_DIFFERS = {("other_funding", "irregularity_on")}
# attributes of a unit that are keys of `unit` in a record, not among its `attributes`
UNIT_KEYS = {"unit_kind", "unit_level", "founded_on", "dissolved_on", "jurisdiction", "former_province"}


# entries on the unnumbered passage after the last section, which the register files under its part
CLOSING = {"KH-IV.12-1", "KH-IV.12-2", "KH-IV.12-3"}


# figures that the register writes in words, and we in the notation of rule files
NOTATION = {
    "head_reception_minimum": {
        "by_kind": {"default": 1, "commune_peoples_committee": 4, "district_peoples_committee": 2}
    },
    "area_target_ratio": "1",
    "rating_tail": "01-31",
}


@cache
def register(name: str) -> Any:
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 2)
    return yaml.load((REGISTER / f"{name}.yaml").read_text(encoding="utf-8"))


def plain(value: Any) -> Any:
    """Dates as text, mappings and lists as they are."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value if isinstance(value, (int, str, bool, type(None))) else str(value)


def without_gaps(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def text(value: Any) -> str | None:
    return None if value is None else str(value)


def place(locator: dict[str, Any]) -> dict[str, Any]:
    """A locator of the register as a citation: articles, parts of a plan, or paragraphs of an account."""
    return without_gaps({
        "article": locator.get("dieu"), "clause": text(locator.get("khoan")), "part": locator.get("part"),
        "section": text(locator.get("muc")), "point": locator.get("diem"), "dash": locator.get("gach"),
        "paragraph": locator.get("paragraph"),
    })  # fmt: skip


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_entry_is_a_rule_or_listed_as_none(name: str) -> None:
    """None left out, none twice, none invented."""
    entries = [entry["id"] for entry in register(name)["obligations"]]
    document = DOCUMENTS[name]
    ours = [item["id"] for item in (*document["rules"], *document["not_rules"])]
    assert sorted(ours) == sorted(entries)
    assert len(set(ours)) == len(ours)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_rules_stand_in_the_order_of_the_register(name: str) -> None:
    """Which is the order of the text."""
    ids = [rule["id"] for rule in DOCUMENTS[name]["rules"]]
    assert ids == [entry["id"] for entry in register(name)["obligations"] if entry["id"] in set(ids)]


@pytest.mark.parametrize("field", ["severity", "level", "topic", "modality"])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_a_rule_shares_with_its_entry(name: str, field: str) -> None:
    """Severity, level, topic and modality are the register's."""
    entries = {entry["id"]: entry for entry in register(name)["obligations"]}
    rules = DOCUMENTS[name]["rules"]
    assert {rule["id"]: rule[field] for rule in rules} == {rule["id"]: entries[rule["id"]][field] for rule in rules}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_citations_are_the_locators(name: str) -> None:
    """Of rules; and of provisions that are no rule, where the register has a locator."""
    entries = {entry["id"]: place(entry["locator"]) for entry in register(name)["obligations"]}
    document = DOCUMENTS[name]
    ours = {item["id"]: without_gaps(item["citation"]) for item in (*document["rules"], *document["not_rules"])}
    wanted = {
        item: {"passage": "closing"} if item in CLOSING else citation or ours[item]
        for item, citation in entries.items()
    }
    assert ours == wanted


@pytest.mark.parametrize("name", DOCUMENTS)
def test_same_as_is_the_registers(name: str) -> None:
    """Duplicates of a duty point to it."""
    entries = {entry["id"]: entry.get("same_as") for entry in register(name)["obligations"]}
    rules = DOCUMENTS[name]["rules"]
    assert {rule["id"]: rule.get("same_as") for rule in rules} == {rule["id"]: entries[rule["id"]] for rule in rules}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_document_is_the_registers(name: str) -> None:
    """Number, day of adoption, first and last day of assessment."""
    theirs, ours = plain(register(name)["document"]), DOCUMENTS[name]
    assert (ours["number"], ours["adopted"], ours["issuer_level"]) == (
        theirs["number"], theirs["adopted"], theirs["issuer_level"],
    )  # fmt: skip
    assert (ours["assessment"]["start"], ours["assessment"]["end"]) == (
        theirs["assessment_start"], theirs["assessment_end"],
    )  # fmt: skip


def shape(fact: dict[str, Any]) -> dict[str, Any]:
    """What the machine knows of a fact: type, period, and of its attributes type, codes and closing."""
    attributes = {
        name: (attribute["type"], sorted(attribute.get("codes") or []), bool(attribute.get("closing")))
        for name, attribute in (fact.get("attributes") or {}).items()
    }
    return {"type": fact["type"], "period": fact.get("period"), "attributes": attributes}


def test_the_glossary_holds_every_fact() -> None:
    """The same facts, types, periods, attributes, codes and closing attributes, but for what is documented."""
    theirs = {name: shape(fact) for name, fact in register("facts")["facts"].items()}
    for fact, attribute in CLOSING_DIFFERS:
        kind, codes, closing = theirs[fact]["attributes"][attribute]
        theirs[fact]["attributes"][attribute] = (kind, codes, not closing)
    ours = {name: shape(fact) for name, fact in BOOK.facts["facts"].items()}
    assert sorted(ours) == sorted(theirs)
    assert {name: ours[name] for name in theirs if ours[name] != theirs[name]} == {
        name: theirs[name] for name in theirs if ours[name] != theirs[name]
    }


def test_the_unit_has_every_attribute() -> None:
    """Those that are no keys of `unit` stand among its attributes, with the same type and codes."""
    theirs = {
        name: (attribute["type"], sorted(attribute.get("codes") or []))
        for name, attribute in register("facts")["unit_attributes"].items()
        if name not in UNIT_KEYS
    }
    ours = {
        name: (attribute["type"], sorted(attribute.get("codes") or []))
        for name, attribute in BOOK.facts["attributes"].items()
    }
    assert ours == theirs


def test_parameters_are_the_registers() -> None:
    """Values, those of single documents too, and whether they are a reading or imported law."""
    theirs = {
        name: (
            NOTATION.get(name, plain(item["default"])), item["basis"],
            {document: plain(own["value"]) for document, own in (item.get("per_document") or {}).items()},
        )
        for name, item in register("parameters")["parameters"].items()
    }  # fmt: skip
    ours = {
        name: (
            item["value"], item["basis"],
            {document: own["value"] for document, own in (item.get("per_document") or {}).items()},
        )
        for name, item in BOOK.parameters.items()
    }  # fmt: skip
    assert ours == theirs
