"""Texts of comparisons, both languages side by side."""

from __future__ import annotations

from typing import Final

from checker.texts import Both

CLASSES: Final[dict[str, Both]] = {
    "data": ("số liệu", "data"),
    "judgement": ("thẩm định", "judgement"),
    "rule": ("phiên bản quy tắc", "rule version"),
    "unit": ("đơn vị", "unit"),
    "day": ("ngày đánh giá", "day"),
    "several": ("nhiều nguyên nhân", "several"),
    "unclear": ("không rõ", "unclear"),
    "scoring": ("cách chấm điểm", "scoring"),
}
"""Why a finding changed; ``scoring``: points that changed though the finding did not."""

COMPARE: Final[dict[str, Both]] = {
    "no_result": (
        "{file}: không phải tệp kết quả; schema là {found}, cần {wanted}.",
        "{file}: not a result file; its schema is {found}, wanted {wanted}.",
    ),
    "bad_part": (
        "{place}: tìm thấy {found}; không đúng khuôn của tệp kết quả.",
        "{place}: found {found}; that is not the shape of a result file.",
    ),
    "title": ("So sánh hai lần đánh giá", "Two assessments compared"),
    "side": (
        "{side}: {name}, ngày đánh giá {day}, phần mềm phiên bản {version}, bộ quy tắc {sha}…",
        "{side}: {name}, as of {day}, checker {version}, rulebook {sha}…",
    ),
    "profile": (", hồ sơ chấm điểm “{title}”", ", profile “{title}”"),
    "a": ("Trước", "Before"),
    "b": ("Sau", "After"),
    "score": (
        "Điểm: {a} → {b} ({difference}); xếp loại: {grade_a} → {grade_b}.",
        "Score: {a} → {b} ({difference}); grade: {grade_a} → {grade_b}.",
    ),
    "no_score": (
        "Điểm: {a} → {b}; xếp loại: {grade_a} → {grade_b}.",
        "Score: {a} → {b}; grade: {grade_a} → {grade_b}.",
    ),
    "cap_new": ("Mức trần mới: {why}.", "New cap: {why}."),
    "cap_gone": ("Mức trần không còn: {why}.", "Cap lifted: {why}."),
    "by_class": ("Chênh lệch điểm theo nguyên nhân: {parts}.", "Difference of the score by cause: {parts}."),
    "changed": ("{count} kết quả thay đổi.", "Findings changed: {count}."),
    "same": ("Không có kết quả nào thay đổi.", "No finding changed."),
    "no_parts_score": (
        "Không phân tích chênh lệch: một bên không có điểm.",
        "The difference is not broken down: one side has no score.",
    ),
    "no_parts_points": (
        "Không phân tích chênh lệch theo quy tắc: điểm trong tệp không do cách chấm điểm đang có ({model}) cho ra; nếu chấm theo "
        "hồ sơ riêng thì thêm --profile.",
        "The difference is not broken down by rule: the points in the file do not come from a scoring known here ({model}); "
        "if a profile of your own was used, add --profile.",
    ),
    "only_a": ("Chỉ có ở bên trước: {units}.", "Only before: {units}."),
    "only_b": ("Chỉ có ở bên sau: {units}.", "Only after: {units}."),
    "no_units": ("Không có đơn vị nào có ở cả hai bên.", "No unit is in both."),
    "order": (
        "Nguyên nhân chỉ ghi khi hai tệp cho biết chắc; có thể do nhiều nguyên nhân thì ghi “nhiều nguyên nhân”.",
        "A cause is named where the two files tell it for sure; where several may be behind a change, it says so.",
    ),
    "duty": ("Nghĩa vụ", "Duty"),
    "cause": ("Nguyên nhân", "Cause"),
    "effect": ("Điểm", "Points"),
    "none": ("không có", "none"),
    "waived": ("được miễn", "waived"),
    "overridden": ("sửa theo thẩm định", "overridden"),
    "detail_changed": ("minh chứng, số đếm khác", "other evidence or counts"),
    "rule_heading": ("Quy tắc", "Rule"),
    "window": ("Kỳ", "Window"),
    "units": ("Các đơn vị", "Units"),
    "unit": ("Đơn vị", "Unit"),
    "difference": ("Chênh lệch", "Difference"),
    "grade": ("Xếp loại", "Grade"),
    "score_short": ("Điểm", "Score"),
    "what_if": ("Thử: {changes}", "What if: {changes}"),
    "what_if_day": ("Thử: đánh giá ngày {day}", "What if: assessed on {day}"),
    "untouched": ("Hồ sơ {file} không bị thay đổi.", "The record {file} is left as it is."),
}
