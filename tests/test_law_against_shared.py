"""The texts from which the rules were made, where they are at hand: parsed to exactly the provisions listed, all unchanged."""

from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from running import danchu

from checker.law.anchors import flow, normalised
from checker.law.compare import compare, stale_rules
from checker.law.lines import plain
from checker.law.parse import parse
from checker.law.provisions import LawText
from checker.law.source import read_source
from checker.rulebook.book import open_rulebook

SOURCES = Path(__file__).resolve().parent.parent.parent / "shared" / "sources"
DOCUMENTS = {document["id"]: document for document in open_rulebook().documents}
NAMES = sorted(path.stem for path in SOURCES.glob("*.txt") if path.stem in DOCUMENTS)

pytestmark = pytest.mark.skipif(not NAMES, reason="the sources are not beside this checkout")


def text_of(name: str) -> LawText:
    file = SOURCES / f"{name}.txt"
    return parse(read_source(file), file.name)


@pytest.mark.parametrize("name", NAMES)
def test_the_text_has_exactly_the_provisions_listed(name: str) -> None:
    """In the same order."""
    listed = [flow(citation) for citation in DOCUMENTS[name]["provisions"]]
    assert [flow(item.citation) for item in text_of(name).provisions] == listed


@pytest.mark.parametrize("name", NAMES)
def test_nothing_has_changed(name: str) -> None:
    """Every provision has its anchor, and no rule is stale."""
    provisions = text_of(name).provisions
    assert [item for item in compare(DOCUMENTS[name], provisions) if item.status != "unchanged"] == []
    assert stale_rules(DOCUMENTS[name], provisions) == {}


@pytest.mark.parametrize("name", NAMES)
def test_no_word_is_lost(name: str) -> None:
    """Every word of the file stands in a provision or aside, as often as in the file, but for the numbers of provisions."""
    made = text_of(name)
    texts = [item.text for item in (*made.provisions, *made.aside)]
    lost = Counter(plain(read_source(SOURCES / f"{name}.txt")).split()) - Counter(" ".join(texts).split())
    numbers = {word for word in lost if word in ("Điều", "-") or word[-1] in ".)"}
    assert set(lost) - numbers == set()
    assert sum(lost.values()) <= sum(len(item.citation) + 1 for item in made.provisions)


@pytest.mark.parametrize("name", NAMES)
def test_every_changed_word_shows(name: str) -> None:
    """Each word in turn, or every twentieth of them: exactly one provision is changed."""
    provisions = list(text_of(name).provisions)
    for place, provision in enumerate(provisions):
        words = normalised(provision.text).split(" ")
        for index in range(0, len(words), 20):
            other = " ".join([*words[:index], words[index] + "́", *words[index + 1 :]])
            changed = [*provisions[:place], type(provision)(provision.citation, other), *provisions[place + 1 :]]
            differing = [item for item in compare(DOCUMENTS[name], changed) if item.status != "unchanged"]
            assert [(item.citation, item.status) for item in differing] == [(provision.citation, "changed")]


@pytest.mark.parametrize("name", NAMES)
def test_another_layout_changes_nothing(name: str) -> None:
    """NFD, every paragraph on one line, other line ends."""
    text = read_source(SOURCES / f"{name}.txt")
    blocks = [" ".join(block.split("\n")) if "\n- " not in block else block for block in text.split("\n\n")]
    other = unicodedata.normalize("NFD", "\n\n\n".join(blocks))
    compared = compare(DOCUMENTS[name], parse(other, "a.txt").provisions)
    assert [item for item in compared if item.status != "unchanged"] == []


def test_all_can_be_added_and_verified(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """By the commands, all of them: 0."""
    for name in NAMES:
        file = SOURCES / f"{name}.txt"
        assert danchu(capsys, "law", "add", file, "--document", name, "--store", tmp_path).code == 0
    made = danchu(capsys, "law", "verify", "--store", tmp_path)
    assert (made.code, made.err) == (0, "")
