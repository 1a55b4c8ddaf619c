"""A result as flat rows: one a finding, and one for each row of areas. CSV and Parquet are written from the same rows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from checker.texts import REASON_LABELS, RESULT_LABELS, SEVERITY_LABELS, pick
from checker.whole import Whole

FINDING_COLUMNS: Final = {
    "unit_id": str, "unit_name": str, "unit_kind": str, "province": str, "commune": str, "record_sha256": str,
    "document": str, "rule": str, "title": str, "window_from": str, "window_to": str, "result": str, "result_label": str,
    "reason": str, "reason_label": str, "due": str, "days_late": int, "severity": str, "severity_label": str,
    "done": int, "needed": int, "scored": bool, "disposition": str, "disposition_detail": str, "notes": str,
    "citation": str, "requirement": str, "actual": str, "gap": str, "remedy": str, "deadline": str, "evidence": str,
    "unit_score": float, "unit_grade": str,
}  # fmt: skip
"""Column → kind of value; lists and mappings are JSON texts, days ISO days."""
AREA_COLUMNS: Final = {
    "province": str, "province_name": str, "commune": str, "commune_name": str, "period_from": str, "period_to": str,
    "rule": str, "title": str, "document": str, "pass": int, "fail": int, "unknown": int, "not_due": int, "manual": int,
    "of": str, "share": str, "share_low": str, "share_high": str, "target": str, "met": bool, "units_not_meeting": str,
    "units_unknown": str,
}  # fmt: skip


def _json(value: Any) -> str | None:
    return json.dumps(value, ensure_ascii=False) if value else None


def findings(whole: Whole) -> Iterator[dict[str, Any]]:
    """One row a finding, in the order of the result."""
    lang = whole.words.lang
    titles = {rule: pair[0]["title"][lang] for rule, pair in whole.book.by_id.items()}
    for unit in whole.units:
        about = unit["unit"]
        shared = {
            "unit_id": about["id"], "unit_name": about["name"], "unit_kind": about["kind"],
            "province": about["province"], "commune": about["commune"], "record_sha256": unit["record_sha256"],
            "unit_score": unit["score"]["value"], "unit_grade": unit["score"]["grade"],
        }  # fmt: skip
        for finding in unit["findings"]:
            window, told, progress = finding["window"] or {}, finding["explanation"], finding["progress"] or {}
            disposition = finding["disposition"] or {}
            yield {
                **shared,
                **{
                    name: finding[name]
                    for name in ("document", "rule", "result", "reason", "due", "days_late", "severity")
                },
                "title": titles[finding["rule"]],
                "window_from": window.get("from"),
                "window_to": window.get("to"),
                "result_label": pick(RESULT_LABELS[finding["result"]], lang),
                "reason_label": pick(REASON_LABELS[finding["reason"]], lang) if finding["reason"] else None,
                "severity_label": pick(SEVERITY_LABELS[finding["severity"]], lang),
                "done": progress.get("done"),
                "needed": progress.get("needed"),
                "scored": finding["scored"],
                "disposition": disposition.get("kind"),
                "disposition_detail": _json({name: value for name, value in disposition.items() if name != "kind"}),
                "notes": ";".join(finding["notes"]) or None,
                "citation": finding["citation"],
                **{name: told[name] or None for name in ("requirement", "actual", "gap", "remedy", "deadline")},
                "evidence": _json(finding["evidence"]),
            }


def areas(whole: Whole) -> Iterator[dict[str, Any]]:
    """One row for each area, year and rule."""
    lang, places = whole.words.lang, whole.places
    for row in whole.areas:
        period, interval = row["period"] or {}, row["interval"] or (None, None)
        yield {
            **{name: row[name] for name in ("province", "commune", "rule", "document", "of", "share", "target", "met")},
            **{name: row[name] for name in ("pass", "fail", "unknown", "not_due", "manual")},
            "province_name": places.called(row["province"], lang),
            "commune_name": places.called(row["commune"], lang) if row["commune"] else None,
            "period_from": period.get("from"),
            "period_to": period.get("to"),
            "title": whole.book.by_id[row["rule"]][0]["title"][lang],
            "share_low": interval[0],
            "share_high": interval[1],
            "units_not_meeting": "; ".join(row["units_not_meeting"]) or None,
            "units_unknown": "; ".join(row["units_unknown"]) or None,
        }
