"""A small rulebook with scenarios of its own, made anew for each test that changes it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

BASE: Final = Path(__file__).resolve().parent / "bad_rules" / "base"
FIRST: Final = "XX-1.1-1"

MORE_FACTS: Final = {
    "codes: {front: {vi: Mặt trận, en: Front}}": (
        "codes: {front: {vi: Mặt trận, en: Front}, union: {vi: Công đoàn, en: Union}}"
    ),
    "      people: {type: figure": (
        "      public: {type: flag, label: {vi: công khai, en: public}}\n"
        "      year: {type: figure, label: {vi: năm, en: year}}\n"
        "      closed_on: {type: date, closing: true, label: {vi: ngày trả lời, en: answered on}}\n"
        "      people: {type: figure"
    ),
}
MORE_ACTORS: Final = "  office: {label: {vi: Văn phòng, en: Office}, level: any, is_unit: true}\n"
HEAD: Final = """\
  - id: {id}
    citation: {{article: 1, clause: "1"}}
    title: {{vi: {title}, en: {en}}}
    requirement: {{vi: Mỗi năm họp một lần., en: One meeting a year.}}
    level: unit
    modality: obligation
    severity: {severity}
    topic: dialogue
    remedy: {{vi: Họp., en: Meet.}}
    evidence: {{vi: Biên bản., en: Minutes.}}
"""


def rule(body: str, *, id: str = FIRST, title: str = "Họp hằng năm", en: str = "Yearly meeting") -> str:
    """A rule with what all rules need; `body` are its other lines."""
    lines = [line.strip("\n") for line in body.strip("\n").splitlines()]
    bound = "" if any(line.startswith("binds:") for line in lines) else "    binds: [committee]\n"
    head = HEAD.format(id=id, title=title, en=en, severity="critical" if id == FIRST else "major")
    return head + bound + "".join(f"    {line}\n" for line in lines)


def scenario(name: str, given: str, then: str, *, on: str = "15/01/2026", id: str = FIRST, unit: str = "") -> str:
    """A scenario of a record of 2025; steps of `given` and `then` are divided by semicolons at line ends."""
    unit = unit or 'hồ sơ năm 2025 của Ủy ban A, loại "Ủy ban", xã Quảng Uyên, tỉnh Cao Bằng'
    steps = [f"Biết {unit}", *(f"Và {step.strip()}" for step in given.split("\n") if step.strip())]
    steps += [f"Khi đánh giá vào ngày {on}", *_then(then)]
    return f"  @{id}\n  Kịch bản: {name}\n" + "".join(f"    {step}\n" for step in steps) + "\n"


def _then(then: str) -> list[str]:
    found = [step.strip() for step in then.split("\n") if step.strip()]
    return [f"{'Và' if place else 'Thì'} {step}" for place, step in enumerate(found)]


DULL: Final = scenario(
    "Đơn vị ở tỉnh khác", "", 'kết quả là "Không áp dụng", lý do "khác địa bàn"',
    unit='hồ sơ năm 2025 của Ủy ban B, loại "Ủy ban", xã Tân Cương, tỉnh Thái Nguyên',
)  # fmt: skip
"""A scenario that notices nothing: whatever is changed, that unit is not bound."""


def rulebook(folder: Path, *rules: str, document: tuple[str, str] | None = None) -> Path:
    """The folder of a rulebook with these rules (default: those of the base); `document` replaces a text of it."""
    made = folder / "rules"
    shutil.copytree(BASE, made)
    facts = (made / "facts.yaml").read_text(encoding="utf-8")
    for old, new in MORE_FACTS.items():
        facts = replaced(facts, old, new)
    (made / "facts.yaml").write_text(facts, encoding="utf-8")
    with (made / "actors.yaml").open("a", encoding="utf-8") as actors:
        actors.write(MORE_ACTORS)
    if rules:
        text = "schema: danchu/rules/1\ndocument: van-ban\nrules:\n" + "".join(rules)
        (made / "van-ban" / "rules.yaml").write_text(text, encoding="utf-8")
    if document is not None:
        edit(made / "van-ban" / "document.yaml", *document)
    return made


def features(folder: Path, *scenarios: str) -> Path:
    """The folder of scenarios with these in one file."""
    file = folder / "features" / "van-ban" / "rules.feature"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("# language: vi\nTính năng: Thử\n\n" + "".join(scenarios), encoding="utf-8")
    return folder / "features"


def edit(file: Path, old: str, new: str) -> None:
    """Replaces a text that stands in a file."""
    file.write_text(replaced(file.read_text(encoding="utf-8"), old, new), encoding="utf-8")


def replaced(text: str, old: str, new: str) -> str:
    assert old in text, old
    return text.replace(old, new, 1)
