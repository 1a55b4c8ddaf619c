"""The four XCCDF scores are those of OpenSCAP, which evaluates the same trees with scripts as checks."""

from __future__ import annotations

import random
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from checker.score import Scored
from checker.xccdf import SYSTEMS, Group, Leaf, absolute, default, flat, flat_unweighted, scores

pytestmark = pytest.mark.slow

RESULTS = {
    "PASS": True, "FIXED": True, "FAIL": False, "ERROR": False, "UNKNOWN": False,
    "NOT_APPLICABLE": None, "NOT_CHECKED": None, "NOT_SELECTED": None, "INFORMATIONAL": None,
}  # fmt: skip
"""Every result that a script can give, and whether it passes; None leaves the score (NISTIR 7275r4, tables 40 and 41)."""
OURS = {
    "pass": "PASS", "fail": "FAIL", "unknown": "UNKNOWN", "error": "ERROR", "not_applicable": "NOT_APPLICABLE",
    "not_due": "NOT_CHECKED", "manual": "INFORMATIONAL",
}  # fmt: skip
CLOSE = 1e-3
"""OpenSCAP adds up in single precision."""
LOTS, TREES, FINDINGS = 8, 20, 5
"""8 × (20 + 5) = 200 trees."""
NAMESPACE = "http://checklists.nist.gov/xccdf/1.2"
SCE = "http://open-scap.org/page/SCE"


class Rule(NamedTuple):
    weight: Fraction
    result: str


class Branch(NamedTuple):
    weight: Fraction
    items: Sequence[Any]


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a script for each result; skips where OpenSCAP, or its engine for scripts, is missing."""
    if shutil.which("oscap") is None:
        pytest.skip("oscap is missing (apt-get install openscap-scanner)")
    version = subprocess.run(["oscap", "--version"], capture_output=True, text=True, check=True).stdout
    if "SCE Version" not in version:
        pytest.skip("oscap has no SCE engine (openscap-engine-sce)")
    folder = tmp_path_factory.mktemp("oscap")
    for name in RESULTS:
        script = folder / f"{name}.sh"
        script.write_text(f"#!/bin/sh\nexit $XCCDF_RESULT_{name}\n", encoding="ascii")
        script.chmod(0o755)
    return folder


def benchmark(items: Sequence[Any]) -> str:
    """An XCCDF benchmark of a tree; every element on a line of its own, without which oscap loses checks."""
    numbers = iter(range(10**6))
    models = (f'<model system="{system}"/>' for system in SYSTEMS.values())
    head = [f'<Benchmark xmlns="{NAMESPACE}" id="xccdf_vn.danchu_benchmark_tree">', "<status>draft</status>"]
    return "\n".join([*head, "<version>1</version>", *models, *_elements(items, numbers), "</Benchmark>", ""])


def _elements(items: Sequence[Any], numbers: Iterator[int]) -> Iterator[str]:
    for item in items:
        kind = "Rule" if isinstance(item, Rule) else "Group"
        name = f"xccdf_vn.danchu_{kind.lower()}_{next(numbers)}"
        yield f'<{kind} id="{name}" selected="true" weight="{float(item.weight)}">'
        yield "<title>-</title>"
        if isinstance(item, Rule):
            yield f'<check system="{SCE}">'
            yield f'<check-content-ref href="{item.result}.sh"/>'
            yield "</check>"
        else:
            yield from _elements(item.items, numbers)
        yield f"</{kind}>"


def openscap(items: Sequence[Any], folder: Path) -> dict[str, tuple[float, float]]:
    """Model → score and maximum, as OpenSCAP gives them; the results it found are those that were meant."""
    (folder / "benchmark.xml").write_text(benchmark(items), encoding="utf-8")
    command = ["oscap", "xccdf", "eval", "--results", "results.xml", "benchmark.xml"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode in (0, 2), done.stderr  # 2: a rule failed or is unknown
    found = ET.parse(folder / "results.xml").getroot()
    told = [item.text for item in found.iter(f"{{{NAMESPACE}}}result")]
    assert told == [rule.result.lower().replace("_", "") for rule in rules_of(items)]
    read = {item.get("system"): item for item in found.iter(f"{{{NAMESPACE}}}score")}
    return {
        name: (float(read[system].text or "nan"), float(read[system].get("maximum", "nan")))
        for name, system in SYSTEMS.items()
    }


def rules_of(items: Sequence[Any]) -> Iterator[Rule]:
    for item in items:
        if isinstance(item, Rule):
            yield item
        else:
            yield from rules_of(item.items)


def ours(item: Any) -> Leaf | Group:
    """The tree as the checker scores it."""
    if isinstance(item, Rule):
        passed = RESULTS[item.result]
        return Leaf(item.weight, [] if passed is None else [passed])
    return Group(item.weight, [ours(child) for child in item.items])


def weight(chance: random.Random) -> Fraction:
    """Three digits, as the schema of XCCDF allows; never zero, since a group of nothing but zeros divides by zero."""
    return Fraction(chance.choice((chance.randint(1, 10), Fraction(chance.randint(1, 999), 100))))


def branch(chance: random.Random, depth: int) -> list[Any]:
    """Rules and groups mixed, groups in groups; some groups hold nothing that counts, or nothing at all."""
    made: list[Any] = []
    for _ in range(chance.randint(0 if depth else 1, 4)):
        if depth < 3 and chance.random() < 0.45:
            made.append(Branch(weight(chance), branch(chance, depth + 1)))
        else:
            result = "PASS" if chance.random() < 0.35 else chance.choice(list(RESULTS))
            made.append(Rule(weight(chance), result))
    return made


@pytest.mark.parametrize("lot", range(LOTS))
def test_random_trees_score_as_openscap_scores_them(scripts: Path, tmp_path: Path, lot: int) -> None:
    """Nested groups, weights, every result, under all four models."""
    chance = random.Random(20260115 + lot)
    folder = Path(shutil.copytree(scripts, tmp_path / "run"))
    seen = 0
    for _ in range(TREES):
        items = branch(chance, 0)
        while not list(rules_of(items)):
            items = branch(chance, 0)
        if lot == 0 and chance.random() < 0.3:  # else “absolute” is nearly always 0
            items = [
                Rule(rule.weight, "PASS" if RESULTS[rule.result] is False else rule.result) for rule in rules_of(items)
            ]
        root = Group(Fraction(1), [ours(item) for item in items])
        their = openscap(items, folder)
        value, (sum_, most), (count, all_) = default(root), flat(root), flat_unweighted(root)
        if value is None:
            assert (their["default"][0], their["flat"]) == (0.0, (0.0, 0.0))  # OpenSCAP prints 0 where nothing counts
            continue
        assert their["default"] == pytest.approx((float(value), 100.0), abs=CLOSE)
        assert their["flat"] == pytest.approx((float(sum_), float(most)), abs=CLOSE)
        assert their["flat-unweighted"] == pytest.approx((float(count), float(all_)), abs=CLOSE)
        # its maximum of this model is that of the flat one; the specification names none
        assert their["absolute"][0] == float(absolute(root))
        seen += 1
    assert seen > TREES // 2


WEIGHTS = {"critical": 5, "major": 3, "minor": 1}


def found(chance: random.Random) -> list[Scored]:
    """Findings of a unit, one window a rule, over two documents and some provisions."""
    return [
        Scored(
            f"R{number}", f"d{chance.randint(1, 2)}", (chance.randint(1, 3),), chance.choice(list(WEIGHTS)),
            "pass" if chance.random() < 0.4 else chance.choice(list(OURS)),
        )
        for number in range(chance.randint(2, 14))
    ]  # fmt: skip


def as_tree(items: Sequence[Scored], scoring: dict[str, Any]) -> list[Any]:
    """What the README says of the tree: by documents and provisions, or by the groups of a profile."""

    def rules(chosen: Iterator[Scored]) -> list[Rule]:
        own = scoring.get("rule_points", {})
        return [Rule(Fraction(own.get(one.rule, WEIGHTS[one.severity])), OURS[one.result]) for one in chosen]

    if scoring.get("groups"):
        return [
            Branch(Fraction(group["points"]), rules(one for one in items if one.rule in group["rules"]))
            for group in scoring["groups"]
        ]
    one = Fraction(1)
    return [
        Branch(one, [
            Branch(one, rules(item for item in items if (item.document, item.group) == (document, provision)))
            for provision in sorted({item.group for item in items if item.document == document})
        ])
        for document in sorted({item.document for item in items})
    ]  # fmt: skip


@pytest.mark.parametrize("lot", range(LOTS))
def test_findings_score_as_openscap_scores_them(scripts: Path, tmp_path: Path, lot: int) -> None:
    """The scores of a result, by severity and with the groups and points of a profile."""
    chance = random.Random(7 + lot)
    folder = Path(shutil.copytree(scripts, tmp_path / "run"))
    groups = [
        {"id": "A", "points": 10, "rules": [f"R{number}" for number in range(0, 14, 3)]},
        {"id": "B", "points": "25/2", "rules": [f"R{number}" for number in range(1, 14, 3)]},
    ]
    for number in range(FINDINGS):
        scoring: dict[str, Any] = {"points": WEIGHTS}
        if number % 2:
            scoring |= {"groups": groups, "rule_points": {"R0": "5/2", "R4": 7}}
        items = found(chance)
        their = openscap(as_tree(items, scoring), folder)
        for made in scores(items, scoring):
            name = next(name for name, system in SYSTEMS.items() if system == made["system"])
            score, most = their[name]
            assert score == pytest.approx(float(Fraction(made["exact"])), abs=CLOSE)
            assert name == "absolute" or most == pytest.approx(float(Fraction(made["maximum"])), abs=CLOSE)
