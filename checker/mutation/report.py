"""What a run of mutation says: shares by document, survivors as questions, the exit code's grounds."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction
from typing import Any, Final, NamedTuple

from checker.report.tables import number, table
from checker.texts import Both, Lang, pick

WORDS: Final[dict[str, Both]] = {
    "document": ("Văn bản", "Document"),
    "mutants": ("Biến thể", "Mutants"),
    "killed": ("Bị phát hiện", "Noticed"),
    "share": ("Tỷ lệ", "Share"),
    "justified": ("Có lý do", "Justified"),
    "open": ("Chưa có lý do", "Open"),
    "all": ("Tất cả", "All"),
    "questions": (
        "Biến thể mà không kịch bản nào phát hiện, nêu thành câu hỏi với cán bộ pháp chế:",
        "Mutants that no scenario notices, as questions to legal staff:",
    ),
    "because": ("Lý do chấp nhận: {why}", "Accepted because: {why}"),
    "none": ("Mọi biến thể đều bị phát hiện.", "Every mutant is noticed."),
    "stale": (
        "Tệp lý do nêu biến thể không còn tồn tại hoặc đã bị phát hiện: {mutant}",
        "The file of reasons names a mutant that no longer exists or is noticed: {mutant}",
    ),
    "under": (
        "Tỷ lệ biến thể bị phát hiện {share}% thấp hơn ngưỡng {threshold}%.",
        "Mutants noticed: {share}%, under the threshold of {threshold}%.",
    ),
}


class Tried(NamedTuple):
    """One mutant after its trial; ``killed_by`` names the scenario (file:line), None for a survivor."""

    mutant: str
    rule: str
    document: str
    operator: str
    killed_by: str | None
    question: Mapping[str, str]


def share(tried: Sequence[Tried]) -> Fraction:
    """Noticed mutants over all; 1 where there is none."""
    return Fraction(sum(1 for item in tried if item.killed_by), len(tried)) if tried else Fraction(1)


def percent(value: Fraction, lang: Lang) -> str:
    """A share in percent, rounded down: what is shown as 95% has reached it."""
    return number(math.floor(value * 10000) / 100, lang)


def stale(
    tried: Sequence[Tried], reasons: Mapping[str, str], rules: Collection[str], known: Collection[str]
) -> list[str]:
    """Reasons given for mutants of the rules tried that did not survive, and for rules that there are not."""
    alive = {item.mutant for item in tried if not item.killed_by}
    named = {mutant: mutant.split(" ")[0] for mutant in reasons}
    return [mutant for mutant, rule in named.items() if (rule in rules or rule not in known) and mutant not in alive]


def text(tried: Sequence[Tried], reasons: Mapping[str, str], lang: Lang) -> str:
    """The table of shares, then the survivors, those without a reason first."""
    names = list(dict.fromkeys(item.document for item in tried))
    groups = [(name, [item for item in tried if item.document == name]) for name in names]
    if len(groups) > 1:
        groups.append((pick(WORDS["all"], lang), list(tried)))
    heads = [pick(WORDS[key], lang) for key in ("document", "mutants", "killed", "share", "justified", "open")]
    lines = [table([_row(name, group, reasons, lang) for name, group in groups], heads), ""]
    alive = sorted((item for item in tried if not item.killed_by), key=lambda item: item.mutant in reasons)
    lines.append(pick(WORDS["questions" if alive else "none"], lang))
    for item in alive:
        lines += ["", f"- {item.question[lang]}", f"  [{item.mutant}]"]
        if item.mutant in reasons:
            lines.append("  " + pick(WORDS["because"], lang).format(why=reasons[item.mutant]))
    return "\n".join(lines)


def _row(name: str, group: Sequence[Tried], reasons: Mapping[str, str], lang: Lang) -> list[str]:
    alive = [item for item in group if not item.killed_by]
    accepted = sum(1 for item in alive if item.mutant in reasons)
    return [
        name, str(len(group)), str(len(group) - len(alive)), f"{percent(share(group), lang)}%", str(accepted),
        str(len(alive) - accepted),
    ]  # fmt: skip


def as_json(tried: Sequence[Tried], reasons: Mapping[str, str], lang: Lang) -> dict[str, Any]:
    """The same for machines."""
    return {
        "mutants": len(tried),
        "killed": sum(1 for item in tried if item.killed_by),
        "survivors": [
            {
                "mutant": item.mutant, "rule": item.rule, "document": item.document, "operator": item.operator,
                "question": item.question[lang], "because": reasons.get(item.mutant),
            }
            for item in tried
            if not item.killed_by
        ],
    }  # fmt: skip
