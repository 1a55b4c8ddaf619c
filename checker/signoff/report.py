"""States of confirmation in words: counts by document, what is to be looked at again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from checker.citation import cite
from checker.days import DAYS, dmy
from checker.report.tables import signoff_lines, table
from checker.rulebook.book import Rulebook
from checker.signoff.states import RuleState, counts
from checker.texts import Both, Lang, pick

Mapped = Mapping[str, Any]

CHANGED: Final[dict[str, Both]] = {
    "anchor": ("điều khoản trong bộ quy tắc", "the provision in the rulebook"),
    "rule": ("cách kiểm tra", "what the rule decides"),
    "scenarios": ("kịch bản", "scenarios"),
    "texts": ("lời văn", "texts"),
    "law": ("toàn văn đã nạp", "the official text added here"),
}
WORDS: Final[dict[str, Both]] = {
    "document": ("Văn bản", "Document"),
    "rules": ("Quy tắc", "Rules"),
    "signed": ("Đã xác nhận", "Confirmed"),
    "stale": ("Chưa xác nhận lại", "Changed since"),
    "unsigned": ("Chưa xác nhận", "Not confirmed"),
    "again": ("Quy tắc chưa được pháp chế xác nhận lại:", "Rules changed since legal staff confirmed them:"),
    "line": (
        "- {rule} ({citation}): {reviewer} xác nhận ngày {day}; đã thay đổi: {changed}.",
        "- {rule} ({citation}): confirmed by {reviewer} on {day}; changed since: {changed}.",
    ),
    "added": (
        "Đã ghi xác nhận {rule} ({citation}) của {reviewer}, ngày {day}, vào {file}.",
        "Confirmation of {rule} ({citation}) by {reviewer}, {day}, was added to {file}.",
    ),
    "failing": (
        "Chưa ghi xác nhận {rule}: {count} kịch bản không đạt; chạy danchu rules coverage để xem.",
        "{rule} is not confirmed: scenarios that fail: {count}; see danchu rules coverage.",
    ),
    "no_scenario": (
        "Chưa ghi xác nhận {rule}: quy tắc chưa có kịch bản.",
        "{rule} is not confirmed: it has no scenario.",
    ),
    "no_anchor": (
        "{rule}: điều khoản chưa có mốc đối chiếu; thay đổi của văn bản sẽ không được phát hiện.",
        "{rule}: its provision has no anchor; a change of the text will not be noticed.",
    ),
}


def text(found: Sequence[RuleState], book: Rulebook, lang: Lang) -> str:
    """Counts by document, then the rules to look at again."""
    heads = [pick(WORDS[key], lang) for key in ("document", "rules", "signed", "stale", "unsigned")]
    rows = []
    for document in book.documents:
        own = [item for item in found if book.by_id[item.rule][1] is document]
        if own:
            tally = counts(own)
            rows.append([document["id"], str(len(own)), *(str(tally[state]) for state in tally)])
    lines = [table(rows, heads), "", *signoff_lines({**counts(found), "changed": []}, lang)]
    again = [item for item in found if item.state == "stale"]
    if again:
        lines += ["", pick(WORDS["again"], lang), *(_line(item, book, lang) for item in again)]
    return "\n".join(lines)


def _line(item: RuleState, book: Rulebook, lang: Lang) -> str:
    entry = item.entry
    assert entry is not None, "a rule is stale only after an entry"
    changed = ", ".join(pick(CHANGED[what], lang) for what in item.changed)
    return pick(WORDS["line"], lang).format(
        rule=item.rule, citation=cite(book.by_id[item.rule][0]["citation"], lang), reviewer=entry.reviewer,
        day=dmy(DAYS[entry.on]), changed=changed,
    )  # fmt: skip


def as_json(found: Sequence[RuleState], book: Rulebook) -> dict[str, Any]:
    """The same for machines."""
    return {
        **counts(found),
        "rules": [
            {
                "rule": item.rule, "document": book.by_id[item.rule][1]["id"], "state": item.state,
                "reviewer": item.entry.reviewer if item.entry else None, "on": item.entry.on if item.entry else None,
                "changed": list(item.changed),
            }
            for item in found
        ],
    }  # fmt: skip
