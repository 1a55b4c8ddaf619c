"""The table of a run: findings of a few units, one line a unit for many, counts and grades alone for very many."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Final

from checker.blocks.telling import MANY
from checker.cli.run import SHOWN, Run
from checker.report.area_table import areas_table
from checker.report.tables import counts_line, number, signoff_lines, table, units_table
from checker.score import rounded
from checker.texts import RESULT_LABELS, TABLE, WITHOUT_EFFECT, pick

MOST: Final = SHOWN


def run_table(run: Run, *, every_area: bool) -> bytes:
    """The whole text; ``every_area``: the targets of areas even for one unit."""
    settings, session = run.settings, run.session
    lang = settings.lang
    lines: list[str] = []
    rows: list[dict[str, Any]] = []
    tables: list[list[str] | None] = []
    if settings.mode == "summary":
        run.add_up()
    else:
        for entry in run.walk():
            if len(rows) <= MOST:
                rows.append(entry.told["line"])
            if run.good <= MANY:
                tables.append(entry.told["table"])
    total = {name: run.collected.counts[name] for name in RESULT_LABELS}
    if settings.mode == "summary" or len(rows) > MOST:
        if settings.mode != "summary":
            lines += [pick(TABLE["too_many_lines"], lang).format(most=MOST), ""]
        if run.good:
            lines += [counts_line(total, lang), "", _grades(run), ""]
    elif len(rows) <= MANY:
        lines += [line for told in tables for line in told or ()]
    else:
        lines += [units_table(rows, lang), "", counts_line(total, lang)]
    if every_area or run.good > 1 or settings.mode == "summary":
        lines += areas_table(list(run.collected.sums.rows()), session.rulebook, session.places, session.words)
    if run.good > MANY:
        lines += run.missing.lines(lang)
    return ("\n".join(lines + _closing(run)) + "\n").encode()


def _grades(run: Run) -> str:
    lang = run.settings.lang
    grades, units = run.collected.grades, run.good
    bands = [band["grade"][lang] for band in run.session.rulebook.scoring["bands"]]
    counted = [(name, grades[place]) for place, name in enumerate(bands)]
    counted.append((pick(TABLE["not_graded"], lang), units - sum(grades.values())))
    rows = [[name, str(count), number(rounded(Fraction(count * 100, units)), lang) + "%"] for name, count in counted]
    return table(rows, [pick(TABLE[name], lang) for name in ("grades", "number_of_units", "share")])


def _closing(run: Run) -> list[str]:
    session, lang = run.session, run.settings.lang
    day = session.words.day(session.checker.as_of)
    units = run.good
    lines = [pick(TABLE["units_checked"], lang).format(units=units, day=day)] if units else []
    if run.bad and units:
        lines.append(pick(TABLE["read_counts"], lang).format(read=units + run.bad, good=units, bad=run.bad))
    without = run.ending()["without_effect"]
    if without:
        lines.append(pick(TABLE["without_effect"], lang))
        lines += [f"  - {item['unit']} · {item['rule']}: {pick(WITHOUT_EFFECT[item['why']], lang)}" for item in without]
    if units:
        lines += signoff_lines(session.signoff_json(), lang)
    if session.profile is not None:
        from checker.profiles.words import profile_lines

        lines += profile_lines(session.profile, lang)
    if run.counts.left_aside:
        lines.append(pick(TABLE["left_aside"], lang).format(count=run.counts.left_aside))
    return lines
