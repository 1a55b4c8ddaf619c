"""Words of the papers, Vietnamese alone (what people sign is Vietnamese), and numbers and dots as they are printed there."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from checker.score import rounded

DOTS: Final = "…" * 8
"""A dotted line for what people fill in by hand."""
SHORT_DOTS: Final = "…" * 4
SCORE_DOTS: Final = "…" * 2
CELL_DOTS: Final = "…" * 5
CELL_DAY: Final = "…/…/……"
NOTHING: Final = "–"
"""Stands where a figure has no place: nothing is scored here."""
LONG_DAY: Final = f"ngày {'…' * 2} tháng {'…' * 2} năm {'…' * 3}"

TITLES: Final = {
    "phieu-tu-danh-gia": "Phiếu tự đánh giá",
    "bien-ban": "Biên bản kiểm tra",
    "thong-bao": "Thông báo kết quả kiểm tra",
}

SAYS: Final = {
    "windows": "Đạt {passed}/{all} kỳ.",
    "in_window": "{windows}: {text}",
    "unscored": "Không tính điểm.",
    "same_as": "Cùng kết quả với mục {no}.",
    "same_as_unlisted": "Cùng kết quả với một nội dung khác, không tính điểm lần nữa.",
    "not_due": "Chưa đến hạn, chưa tính điểm; hạn cuối {due}.",
    "not_due_open": "Chưa đến hạn, chưa tính điểm.",
    "unknown": "Chưa đủ dữ liệu. {gap}",
    "manual": "Chờ thẩm định, chưa tính điểm. Kết luận của người có thẩm quyền: " + DOTS,
    "not_applicable": "Không áp dụng. {gap}",
    "fail": "{gap} {actual}",
    "unscored_fail": "Chưa thực hiện. {actual}",
    "waived": "Được miễn theo {decision} của {authority}, từ ngày {since} đến hết ngày {until}: {reason}.",
    "overridden": "{by} kết luận “{result}” ngày {on}: {why}.",
    "more": "và {count} lần khác",
    "dated": "{fact}: {items}",
    "numbered": "{number} ngày {day}",
    "days_late": "Chậm {days} ngày.",
    "outside": "Không tính điểm theo nhóm tiêu chí",
    "group": "{id}. {label} ({points} điểm)",
    "supply": "Bổ sung số liệu, hồ sơ để đánh giá. {gap}",
    "standard_differs": "Điểm chuẩn khi tự chấm: {standard}.",
    "self_result": "Đơn vị tự đánh giá: {result}.",
    "due": "Hạn cuối {due}.",
    "cited": "Điều, khoản, điểm, mục dẫn trong văn bản này là của {document}.",
    "not_told": "không đánh giá",
    "window_result": "{windows}: {result}",
    "no_grade": "chưa xếp loại",
    "interval": "từ {low} đến {high}",
}

RESULTS: Final = {
    "pass": "đạt",
    "fail": "vi phạm",
    "unknown": "chưa đủ dữ liệu",
    "manual": "chờ thẩm định",
    "not_due": "chưa đến hạn",
    "not_applicable": "không áp dụng",
    "unscored": "chưa thực hiện, không tính điểm",
    "waived": "được miễn",
}
"""How a duty came out, inside a sentence; in the order in which a summary names them."""


def number(value: Fraction) -> str:
    """68,33; whole numbers without decimals."""
    return f"{rounded(value):.2f}".rstrip("0").rstrip(".").replace(".", ",")


def signed(value: Fraction) -> str:
    """A difference: +3, -1,5, 0."""
    shown = number(abs(value))
    return shown if shown == "0" else ("+" if value > 0 else "-") + shown


def sentence(text: str) -> str:
    """The text with a capital and one full stop at its end."""
    text = " ".join(text.split())
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".…?!:;" else ".")
