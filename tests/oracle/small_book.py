"""A small rulebook in a folder: what all documents share is the real one, beside it one document made by a test."""

from __future__ import annotations

import shutil
from pathlib import Path

RULES = Path(__file__).resolve().parent.parent.parent / "rules"
DOCUMENT = """\
schema: danchu/document/1
id: van-ban-thu
number: null
title: {{vi: Văn bản thử, en: Text for tests}}
short: {{vi: Văn bản thử, en: test text}}
issuer: {{vi: Hội đồng, en: Council}}
issuer_level: province
adopted: 2024-07-12
assessment: {{start: {start}, end: {end}, {told}why: {{vi: Ngày thông qua., en: Day of adoption.}}}}
place: {{province: "04", commune: null, former_province: null, name: {{vi: tỉnh Cao Bằng, en: Cao Bằng}}}}
notes: [{notes}]
provisions:
  - {{passage: opening}}
  - {{article: 1}}
  - {{article: 1, clause: "1"}}
  - {{passage: closing}}
not_rules: []
no_entry:
  - {{citation: {{article: 1}}, class: heading, reason: {{vi: Đề mục., en: A heading.}}}}
"""
RULE = """\
  - id: {id}
    citation: {{article: 1, clause: "1"}}
    title: {{vi: Quy tắc thử, en: Rule for tests}}
    requirement: {{vi: Phải làm., en: It must be done.}}
    level: {level}
    modality: obligation
    severity: major
    topic: dialogue
    remedy: {{vi: Làm., en: Do it.}}
    evidence: {{vi: Biên bản., en: Minutes.}}
{body}
"""


def write_book(
    folder: Path,
    rules: dict[str, str],
    *,
    level: str = "unit",
    start: str = "2024-07-12",
    end: str = "null",
    told: str = "",
    notes: str = "",
) -> Path:
    """Write a rulebook of one document below `folder`; `rules`: id -> the YAML lines that are its own; returns its path."""
    made = folder / "rules"
    shutil.copytree(
        RULES,
        made,
        ignore=lambda path, names: [name for name in names if (Path(path) / name / "document.yaml").exists()],
    )
    scoring = made / "scoring" / "default.yaml"
    whole = scoring.read_text(encoding="utf-8")
    scoring.write_text(whole[: whole.index("\ncaps:")] + "\ncaps: []\n", encoding="utf-8")
    document = made / "van-ban-thu"
    document.mkdir()
    (document / "document.yaml").write_text(
        DOCUMENT.format(start=start, end=end, told=told, notes=notes), encoding="utf-8"
    )
    listed = "".join(RULE.format(id=name, level=level, body=indented(body)) for name, body in rules.items())
    text = f"schema: danchu/rules/1\ndocument: van-ban-thu\nrules:\n{listed}"
    (document / "01-quy-tac.yaml").write_text(text, encoding="utf-8")
    return made


def indented(body: str) -> str:
    """The lines of a rule, four spaces in."""
    return "\n".join(f"    {line}" for line in body.strip("\n").splitlines())
