"""``danchu explain``: one rule for one record, in six slots, with what was counted and how the window was reached."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

from checker.cli.commands import Command
from checker.cli.exits import OK, RECORDS, code_of_finding, worst
from checker.cli.options import as_of_option, engine_option, lang_option, rules_option, today
from checker.explain import SLOTS, Words, explanation
from checker.findings import Finding, findings
from checker.report.window_words import window_reached
from checker.session import Session
from checker.texts import OPERATOR_WORDS, REASON_LABELS, RESULT_LABELS, SIGNOFF, TABLE, Lang, pick


@click.command(cls=Command)
@click.argument("path", metavar="HỒ_SƠ")
@click.argument("rule", metavar="QUY_TẮC")
@as_of_option
@rules_option
@lang_option
@engine_option
def explain(path: str, rule: str, as_of: int | None, rules_folder: str | None, lang: Lang, engine: str | None) -> int:
    """Giải thích kết quả của một quy tắc / explain the finding of one rule."""
    day = today() if as_of is None else as_of
    session = Session(lang=lang, as_of=day, rules_folder=rules_folder, rules=[rule], engine=engine)
    codes = {OK}
    for read in session.read([path]):
        if read.record is None:
            session.complain(read.problems)
            codes.add(RECORDS)
            continue
        found = findings(session.checker.check(read.record), session.checker, every=True)
        if not found:
            click.echo(pick(TABLE["no_finding"], lang).format(rule=rule))
        for finding in found:
            click.echo(told(finding, read.record, session.words, day, session.signoff[finding.id]))
            codes.add(code_of_finding(finding, "minor"))
    if not session.counts.records and not session.counts.bad_records:
        click.echo(pick(TABLE["no_records"], lang), err=True)
        return RECORDS
    return worst(codes)


def told(finding: Finding, record: Mapping[str, Any], words: Words, day: int, signoff: str) -> str:
    """The explanation of a finding as text for a terminal."""
    lang = words.lang
    label = pick(RESULT_LABELS[finding.result], lang)
    lines = [
        f"{record['unit']['name']} · {finding.id} · {finding.rule['title'][lang]}",
        f"{pick(TABLE['result'], lang)}: {label}"
        + (f" ({pick(REASON_LABELS[finding.reason], lang)})" if finding.reason else ""),
    ]
    slots = explanation(finding, words)
    width = max(len(pick(name, lang)) for name in SLOTS.values())
    lines += [f"  {pick(name, lang):<{width}}  {slots[slot]}" for slot, name in SLOTS.items() if slots[slot]]
    lines.append(f"  {pick(TABLE['counted_items'], lang)}:" + ("" if finding.evidence else " –"))
    lines += [f"    - {_item(item, words)}" for item in finding.evidence]
    lines.append(f"  {pick(TABLE['window_by'], lang)}:")
    lines += [f"    - {line}" for line in window_reached(finding, record, words, day)]
    lines.append("  " + pick(SIGNOFF[signoff], lang))
    return "\n".join(lines) + "\n"


def _item(item: Mapping[str, Any], words: Words) -> str:
    parts = [words.fact(item["fact"])]
    for name in ("on", "issued"):
        if item.get(name) is not None:
            parts.append(words.day(item[name]))
    if item.get("number"):
        parts.append(str(item["number"]))
    if isinstance(item.get("period"), tuple):
        parts.append(words.window(item["period"]))
    text = ", ".join(parts)
    if "value" in item:
        value = item["value"]
        text += ": " + (pick(OPERATOR_WORDS[str(value)], words.lang) if isinstance(value, bool) else str(value))
    return text
