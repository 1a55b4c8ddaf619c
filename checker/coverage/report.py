"""Coverage as tables for people and as data for machines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, Final, NamedTuple

from checker.citation import cite
from checker.coverage.provisions import PARTS, Disposed
from checker.coverage.scenarios import DAY_AFTER, ENOUGH, LAST_DAY, ONE_LESS, Covered
from checker.report.tables import number, table, wrapped
from checker.score import rounded
from checker.texts import RESULT_LABELS, Both, Lang, pick

Mapped = Mapping[str, Any]

CLASS_LABELS: Final[dict[str, Both]] = {
    "rule": ("Quy tắc", "Rules"),
    "judged": ("Người thẩm định", "Judged"),
    "principle": ("Nguyên tắc", "Principle"),
    "definition": ("Giải thích", "Definition"),
    "heading": ("Đề mục", "Heading"),
    "detail": ("Chi tiết", "Detail"),
    "power": ("Thẩm quyền", "Power"),
    "effect": ("Hiệu lực", "Effect"),
    "enacting": ("Ban hành", "Enacting"),
    "duplicate": ("Trùng lặp", "Duplicate"),
    "out_of_scope": ("Ngoài phạm vi", "Out of scope"),
    PARTS: ("Gồm các phần", "Its parts"),
    "open": ("Chưa xử lý", "Open"),
}
BOUNDARY_LABELS: Final[dict[str, Both]] = {
    LAST_DAY: ("ngày cuối cùng", "the last day"),
    DAY_AFTER: ("ngày sau ngày cuối cùng", "the day after it"),
    ENOUGH: ("vừa đủ", "just enough"),
    ONE_LESS: ("thiếu một", "one too few"),
}
WORDS: Final[dict[str, Both]] = {
    "document": ("Văn bản", "Document"),
    "provisions": ("Điều khoản", "Provisions"),
    "disposed": ("Đã xử lý", "Disposed of"),
    "share": ("Tỷ lệ", "Share"),
    "how": ("Xử lý theo điều khoản", "How provisions are disposed of"),
    "class": ("Cách xử lý", "Disposed of as"),
    "rules": ("Quy tắc", "Rules"),
    "complete": ("Đủ kịch bản", "Complete"),
    "scenarios": ("Kịch bản", "Scenarios"),
    "failing": ("Không đạt", "Failing"),
    "lacking": ("Còn thiếu", "Lacking"),
    "lacks": ("Quy tắc chưa đủ kịch bản:", "Rules that lack scenarios:"),
    "open": ("Điều khoản chưa xử lý:", "Provisions not disposed of:"),
    "no_scenario": ("chưa có kịch bản", "no scenario"),
    "failed": ("{count} kịch bản không đạt", "failing scenarios: {count}"),
    "result": ("kết quả “{name}”", "result “{name}”"),
    "boundary": ("ranh giới: {name}", "boundary: {name}"),
    "broken": ("Kịch bản không dùng được:", "Scenarios that cannot be used:"),
    "each": ("Từng điều khoản", "Provision by provision"),
    "provision": ("Điều khoản", "Provision"),
    "why": ("Quy tắc, lý do", "Rules, reasons"),
    "under": (
        "{what}: {share}% thấp hơn ngưỡng {threshold}%.",
        "{what}: {share}%, under the threshold of {threshold}%.",
    ),
    "all": ("Tất cả", "All"),
}


class Coverage(NamedTuple):
    """Coverage of a rulebook: provisions by document, rules; ``broken``: what is wrong with scenarios of no known rule."""

    provisions: Mapping[str, Sequence[Disposed]]
    rules: Sequence[Covered]
    broken: Sequence[str] = ()

    def provisions_share(self) -> Fraction:
        """Provisions disposed of, over all."""
        every = [item for items in self.provisions.values() for item in items]
        return Fraction(sum(not item.open for item in every), len(every)) if every else Fraction(1)

    def rules_share(self) -> Fraction:
        """Rules with all their scenarios, over all."""
        return Fraction(sum(item.complete for item in self.rules), len(self.rules)) if self.rules else Fraction(1)


def percent(share: Fraction, lang: Lang) -> str:
    return number(rounded(share * 100), lang)


def text(coverage: Coverage, lang: Lang, *, each: bool = False) -> str:
    """Two tables, then what is open; with ``each`` a table of every provision of each document."""
    names = [
        pick(WORDS[key], lang)
        for key in ("document", "provisions", "disposed", "share", "rules", "complete", "share", "scenarios")
    ]
    rows = [_row(name, coverage, lang) for name in coverage.provisions]
    if len(rows) > 1:
        rows.append(_total(coverage, lang))
    lines = [table(rows, names), "", pick(WORDS["how"], lang), "", _classes(coverage, lang)]
    for name, items in coverage.provisions.items() if each else ():
        lines += ["", f"{pick(WORDS['each'], lang)}: {name}", "", _provisions(items, lang)]
    unsettled = [(name, item) for name, items in coverage.provisions.items() for item in items if item.open]
    if unsettled:
        lines += ["", pick(WORDS["open"], lang)]
        lines += [f"- {name}: {cite(item.citation, lang)}" for name, item in unsettled]
    poor = [item for item in coverage.rules if not item.complete]
    if poor:
        lines += ["", pick(WORDS["lacks"], lang)]
        lines += [f"- {item.rule}: {'; '.join(lacking(item, lang))}" for item in poor]
    if coverage.broken:
        lines += ["", pick(WORDS["broken"], lang), *(f"- {item}" for item in coverage.broken)]
    return "\n".join(lines)


def _row(name: str, coverage: Coverage, lang: Lang) -> list[str]:
    part = Coverage({name: coverage.provisions[name]}, [item for item in coverage.rules if item.document == name])
    return [name, *_figures(part, lang)]


def _total(coverage: Coverage, lang: Lang) -> list[str]:
    return [pick(WORDS["all"], lang), *_figures(coverage, lang)]


def _figures(part: Coverage, lang: Lang) -> list[str]:
    every = [item for items in part.provisions.values() for item in items]
    return [
        str(len(every)), str(sum(not item.open for item in every)), percent(part.provisions_share(), lang) + "%",
        str(len(part.rules)), str(sum(item.complete for item in part.rules)), percent(part.rules_share(), lang) + "%",
        str(sum(item.scenarios for item in part.rules)),
    ]  # fmt: skip


def _classes(coverage: Coverage, lang: Lang) -> str:
    """How many provisions of each document are disposed of in each way; one may be in several."""
    counts = {name: Counter(how for item in items for how in ways(item)) for name, items in coverage.provisions.items()}
    used = [how for how in CLASS_LABELS if any(count[how] for count in counts.values())]
    rows = [[name, *(str(count[how] or "–") for how in used)] for name, count in counts.items()]
    return table(rows, [pick(WORDS["document"], lang), *(pick(CLASS_LABELS[how], lang) for how in used)])


def _provisions(items: Sequence[Disposed], lang: Lang) -> str:
    """How each provision is disposed of: by which rules, or why it is none."""
    rows = []
    for item in items:
        said = [", ".join((*item.rules, *item.judged))] if item.rules or item.judged else []
        said += [entry["reason"][lang] for entry in item.entries]
        how = ", ".join(pick(CLASS_LABELS[way], lang) for way in ways(item))
        rows.append(
            [wrapped(cite(item.citation, lang), 30), wrapped(how, 20), "\n".join(wrapped(one, 72) for one in said)]
        )
    return table(rows, [pick(WORDS[key], lang) for key in ("provision", "class", "why")])


def ways(item: Disposed) -> list[str]:
    """In which ways a provision is disposed of."""
    found = (["rule"] if item.rules else []) + (["judged"] if item.judged else []) + list(item.classes)
    return found or ["open"]


def lacking(item: Covered, lang: Lang) -> list[str]:
    """What a rule lacks, in words."""
    if not item.scenarios:
        return [pick(WORDS["no_scenario"], lang)]
    said = [pick(WORDS["failed"], lang).format(count=item.failing)] if item.failing else []
    for result in RESULT_LABELS:
        if result in item.lacking.results:
            said.append(pick(WORDS["result"], lang).format(name=pick(RESULT_LABELS[result], lang)))
    for boundary, label in BOUNDARY_LABELS.items():
        if boundary in item.lacking.boundaries:
            said.append(pick(WORDS["boundary"], lang).format(name=pick(label, lang)))
    return said


def as_json(coverage: Coverage) -> dict[str, Any]:
    """The same for machines; shares are exact fractions."""
    return {
        "provisions_share": str(coverage.provisions_share()),
        "rules_share": str(coverage.rules_share()),
        "documents": [
            {
                "document": name,
                "provisions": [
                    {
                        "citation": {key: value for key, value in item.citation.items() if value is not None},
                        "disposed_as": ways(item), "rules": [*item.rules, *item.judged],
                        "entries": [
                            {"id": entry.get("id"), "class": entry["class"], "reason": entry["reason"]}
                            for entry in item.entries
                        ],
                    }
                    for item in items
                ],
                "rules": [_rule(item) for item in coverage.rules if item.document == name],
            }
            for name, items in coverage.provisions.items()
        ],
        "broken": list(coverage.broken),
    }  # fmt: skip


def _rule(item: Covered) -> dict[str, Any]:
    return {
        "rule": item.rule, "complete": item.complete, "scenarios": item.scenarios, "failing": item.failing,
        "needed": {"results": sorted(item.needed.results), "boundaries": sorted(item.needed.boundaries)},
        "lacking": {"results": sorted(item.lacking.results), "boundaries": sorted(item.lacking.boundaries)},
    }  # fmt: skip
