"""Targets of areas as a table: share, interval, whether the target is met, and who is in the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, Final

from checker.days import parse_day
from checker.explain import Words
from checker.places import Gazetteer
from checker.report.tables import number, table, wrapped
from checker.rulebook.book import Rulebook
from checker.score import rounded
from checker.texts import Both, pick

Mapped = Mapping[str, Any]
NAMED = 3

AREA: Final[dict[str, Both]] = {
    "heading": ("Chỉ tiêu theo địa bàn", "Targets by area"),
    "area": ("Địa bàn", "Area"),
    "rule": ("Quy tắc", "Rule"),
    "duty": ("Chỉ tiêu", "Target"),
    "counted": ("Đạt/đã xét", "Met/judged"),
    "share": ("Tỷ lệ", "Share"),
    "verdict": ("Kết luận", "Verdict"),
    "missing": ("Đơn vị chưa đạt", "Units not meeting it"),
    "met": ("Đạt", "Met"),
    "not_met": ("Chưa đạt", "Not met"),
    "no_target": ("Không đặt chỉ tiêu", "No target"),
    "between": ("{share} ({low} đến {high})", "{share} ({low} to {high})"),
    "more": ("và {count} đơn vị khác", "and {count} more"),
    "unclear": ("chưa đủ dữ liệu: {count}", "not enough data: {count}"),
    "waiting": ("chưa đến hạn: {count}", "not due yet: {count}"),
    "judging": ("chờ thẩm định: {count}", "awaiting judgement: {count}"),
    "persons": ("{share} người", "{share} persons"),
    "cases": ("{share} vụ việc", "{share} cases"),
    "count": ("{share} hoạt động", "{share} activities"),
    "units": ("{share}", "{share}"),
    "period": ("{area}, {period}", "{area}, {period}"),
}


def areas_table(rows: Sequence[Mapped], book: Rulebook, places: Gazetteer, words: Words) -> list[str]:
    """Lines of the table; none where no rule is added up over an area."""
    if not rows:
        return []
    lang = words.lang
    shown = [_line(row, book, places, words) for row in rows]
    heads = ("area", "rule", "duty", "counted", "share", "verdict", "missing")
    return ["", pick(AREA["heading"], lang), "", table(shown, [pick(AREA[name], lang) for name in heads]), ""]


def _line(row: Mapped, book: Rulebook, places: Gazetteer, words: Words) -> list[str]:
    lang = words.lang
    rule = book.by_id[row["rule"]][0]
    return [
        wrapped(area_name(row, places, words), 24), row["rule"], wrapped(rule["title"][lang]), counted_text(row, lang),
        share_text(row, lang), pick(AREA[verdict(row)], lang), wrapped(who_lacks(row, lang)),
    ]  # fmt: skip


def area_name(row: Mapped, places: Gazetteer, words: Words) -> str:
    """“tỉnh Cao Bằng”, or “xã Tân Cương, tỉnh Thái Nguyên”; with the year, where the duty has one."""
    names = [places.called(code, words.lang) for code in (row["commune"], row["province"]) if code]
    area = ", ".join(names)
    if row["period"] is None:
        return area
    period = words.window((parse_day(row["period"]["from"]), parse_day(row["period"]["to"])))
    return pick(AREA["period"], words.lang).format(area=area, period=period)


def verdict(row: Mapped) -> str:
    """Whether the target of a row is met: met, not_met or no_target."""
    return "no_target" if row["met"] is None else "met" if row["met"] else "not_met"


def counted_text(row: Mapped, lang: str) -> str:
    """“118/119”, with what is counted where it is not units."""
    return pick(AREA[row["of"]], lang).format(share=row["share"] or "–")


def share_text(row: Mapped, lang: str) -> str:
    """“99,16%”, with its interval where some units are unknown."""
    if row["share"] is None or row["of"] == "count":
        return "–"
    share = _percent(row["share"], lang)
    if not row["interval"] or row["interval"][0] == row["interval"][1]:
        return share
    low, high = (_percent(bound, lang) for bound in row["interval"])
    return pick(AREA["between"], lang).format(share=share, low=low, high=high)


def _percent(share: str, lang: str) -> str:
    return number(rounded(Fraction(share) * 100), lang) + "%"


def who_lacks(row: Mapped, lang: str) -> str:
    """The first units that fail by name, how many more, and how many are open."""
    names = row["units_not_meeting"]
    parts = list(names[:NAMED])
    if len(names) > NAMED:
        parts.append(pick(AREA["more"], lang).format(count=len(names) - NAMED))
    for result, key in (("unknown", "unclear"), ("not_due", "waiting"), ("manual", "judging")):
        if row[result]:
            parts.append(pick(AREA[key], lang).format(count=row[result]))
    return "; ".join(parts)
