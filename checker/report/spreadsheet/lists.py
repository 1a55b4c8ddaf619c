"""Areas and units as rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, Final

from checker.report.area_table import AREA, area_name
from checker.report.spreadsheet.sheet import MOST_UNITS_OF_TEXT, Cell, Column, Formula
from checker.texts import RESULT_LABELS, XCCDF_MODELS, pick
from checker.whole import Whole

Mapped = Mapping[str, Any]
COUNTS: Final = ("pass", "fail", "unknown", "not_due", "manual")
ROOM: Final = MOST_UNITS_OF_TEXT // 2


def area_columns(lang: str) -> list[Column]:
    counts = [Column(result, 10, "whole", pick(RESULT_LABELS[result], lang)) for result in COUNTS]
    return [
        Column("area", 30, "wrap"), Column("rule", 12), Column("target_rule", 40, "wrap"), *counts,
        Column("parts", 16), Column("share", 10, "share"), Column("low", 10, "share"), Column("high", 10, "share"),
        Column("target", 10, "share"), Column("verdict", 16), Column("not_meeting", 44, "wrap"),
        Column("unclear", 34, "wrap"),
    ]  # fmt: skip


def area_cells(row: Mapped, whole: Whole) -> dict[str, Cell | Formula]:
    """A row of the areas of a result."""
    lang = whole.words.lang
    verdict = "no_target" if row["met"] is None else "met" if row["met"] else "not_met"
    share = None if row["of"] == "count" else row["share"]  # what is only counted has no share
    low, high = row["interval"] or (share, share)
    return {
        "area": area_name(row, whole.places, whole.words),
        "rule": row["rule"],
        "target_rule": whole.book.by_id[row["rule"]][0]["title"][lang],
        **{result: row[result] for result in COUNTS},
        "parts": pick(AREA[row["of"]], lang).format(share=row["share"]) if row["share"] else None,
        "share": _share(share), "low": _share(low), "high": _share(high), "target": _share(row["target"]),
        "verdict": pick(AREA[verdict], lang),
        "not_meeting": _names(row["units_not_meeting"], lang),
        "unclear": _names(row["units_unknown"], lang),
    }  # fmt: skip


def _share(text: str | None) -> float | None:
    return None if text is None else float(Fraction(text))


def _names(names: Sequence[str], lang: str) -> str | None:
    """Names of units, as many as a cell holds, and how many more there are."""
    kept: list[str] = []
    length = 0
    for name in names:
        length += len(name) + 2
        if length > ROOM:
            kept.append(pick(AREA["more"], lang).format(count=len(names) - len(kept)))
            break
        kept.append(name)
    return "; ".join(kept) or None


def unit_columns(lang: str) -> list[Column]:
    counts = [Column(result, 10, "whole", pick(label, lang)) for result, label in RESULT_LABELS.items()]
    models = [
        Column(f"xccdf-{name}", 12, "number", f"XCCDF 1.2: {pick(label, lang)}") for name, label in XCCDF_MODELS.items()
    ]
    return [
        Column("number", 5, "whole"), Column("unit", 38, "wrap"), Column("value", 9, "number"),
        Column("best", 11, "number"), Column("grade", 13), *counts, Column("count", 9, "whole"),
        Column("caps", 34, "wrap"), Column("not_in_rulebook", 26, "wrap"), Column("unit_id", 20),
        Column("kind", 26, "wrap"), Column("province", 18, "wrap"), Column("commune", 18, "wrap"),
        Column("checked", 34, "wrap"), Column("other_place", 11, "whole"), Column("other_kind", 11, "whole"), *models,
        Column("record", 20),
    ]  # fmt: skip


def unit_cells(unit: Mapped, counts: Counter[str], whole: Whole) -> dict[str, Cell | Formula]:
    """A row of the list of units, as the check found them."""
    lang, identity, score = whole.words.lang, unit["unit"], unit["score"]
    short = {document["id"]: document["short"][lang] for document in whole.book.documents}
    called = {
        name: whole.places.called(identity[name], lang) if identity[name] else None for name in ("province", "commune")
    }
    return {
        "unit": identity["name"],
        "unit_id": identity["id"],
        "kind": whole.words.kind(identity["kind"]),
        **called,
        "value": score["value"],
        "best": None if score["interval"] is None else score["interval"][1],
        "grade": score["grade"],
        **{result: counts[result] for result in RESULT_LABELS},
        "count": len(unit["findings"]),
        "caps": "; ".join(f"{cap['grade']}: {cap['why']}" for cap in score["caps"]) or None,
        "not_in_rulebook": "; ".join(item["name"] for item in unit["documents"]["not_in_rulebook"]) or None,
        "checked": "; ".join(short[name] for name in unit["documents"]["checked"]) or None,
        **unit["not_listed"],
        **{f"xccdf-{item['system'].rsplit(':', 1)[1]}": item["value"] for item in unit["xccdf"]},
        "record": unit["record_sha256"],
    }
