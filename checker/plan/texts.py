"""Texts of the plan, both languages side by side."""

from __future__ import annotations

from typing import Final

from checker.texts import Both

SECTIONS: Final[dict[str, Both]] = {
    "overdue": ("Quá hạn", "Overdue"),
    "soon": ("Đến hạn trong {days} ngày tới", "Due within {days} days"),
    "later": ("Đến hạn sau đó", "Due later"),
    "report": ("Cần báo cáo", "To be reported"),
    "judge": ("Chờ thẩm định", "Awaiting judgement"),
}
"""The sections of a plan, in their order."""

WAYS: Final[dict[str, Both]] = {
    "keep": ("giữ không để phát sinh đến hết kỳ", "let nothing arise until the window ends"),
    "do": ("thực hiện", "do it"),
    "report": ("báo cáo, nếu đã thực hiện", "report it, if it was done"),
    "judge": ("chờ người thẩm định", "a person decides"),
    "wait": ("chỉ làm khi có phát sinh", "only if something arises"),
    "too_late": ("không còn khắc phục được trong kỳ này", "can no longer be mended in this window"),
}

PLAN: Final[dict[str, Both]] = {
    "heading": ("Việc cần làm của {unit}, tính từ ngày {day}", "What {unit} has to do, as of {day}"),
    "score": ("Hiện có: {value} điểm (thang 100), xếp loại: {grade}.", "Now: {value} points of 100, grade: {grade}."),
    "no_score": ("Hiện không có điểm: không có nghĩa vụ nào được tính.", "No score now: nothing is applicable."),
    "nothing": ("Không có việc nào phải làm.", "Nothing has to be done."),
    "day": ("Hạn", "Last day"),
    "left": ("Còn (ngày)", "Days left"),
    "duty": ("Nghĩa vụ và căn cứ", "Duty and provision"),
    "window": ("Kỳ", "Window"),
    "remedy": ("Việc cần làm", "Remedy"),
    "evidence": ("Minh chứng", "Evidence"),
    "stake": ("Điểm", "Points"),
    "way": ("Cách làm", "How"),
    "judged_by": ("Người thẩm định kết luận.", "A person decides."),
    "stake_told": (
        "Cột “Điểm”: tổng điểm (thang 100) tăng thêm nếu riêng nghĩa vụ ấy đạt; dấu – là không tính điểm hoặc thuộc kỳ sau.",
        "“Points”: what the score (of 100) gains if that duty alone is met; – where it is unscored or of a later period.",
    ),
    "lifts": ("{points}; lên loại {grade}", "{points}; lifts to {grade}"),
    "bad_grade": (
        "Không có xếp loại “{found}”; cần một trong: {known}.",
        "There is no grade “{found}”; wanted one of: {known}.",
    ),
    "reach_not_calendar": (
        "--reach không dùng cùng --format ics.",
        "--reach does not go with --format ics.",
    ),
    "already": ("Để đạt loại {grade}: đã đạt, không cần thêm việc nào.", "To reach {grade}: it is reached already."),
    "reach": (
        "Để đạt loại {grade} cần ít nhất {count} việc:",
        "To reach {grade} it takes at least so many fixes: {count}",
    ),
    "after": (
        "Chấm lại khi các việc này đạt: {value} điểm, xếp loại {grade}.",
        "Scored again with these met: {value} points, grade {grade}.",
    ),
    "proven": ("Không có cách nào ít việc hơn.", "No smaller set of fixes reaches it."),
    "not_proven": (
        "Có quá nhiều việc còn mở ({open} quy tắc) nên chưa chứng minh được đây là cách ít việc nhất.",
        "Too many rules are open ({open}): it is not proven that no smaller set reaches it.",
    ),
    "unreachable": (
        "Không thể đạt loại {grade} trong kỳ này. Làm hết {count} việc còn làm được thì được {value} điểm, xếp loại {best}.",
        "{grade} cannot be reached in this period. With all fixes that are possible ({count}): {value} points, grade {best}.",
    ),
    "unreachable_none": (
        "Không thể đạt loại {grade} trong kỳ này: không có nghĩa vụ nào được tính điểm.",
        "{grade} cannot be reached in this period: nothing is scored.",
    ),
    "left_out": (
        "Không tính vào phương án: {judge} việc chờ người thẩm định, {wait} việc chưa phát sinh, {too_late} việc không còn "
        "khắc phục được.",
        "Left aside: awaiting a judgement {judge}, not arisen yet {wait}, beyond repair {too_late}.",
    ),
    "calendar_name": ("Hạn thực hiện dân chủ ở cơ sở", "Deadlines of grassroots democracy"),
    "overdue_summary": ("Quá hạn từ {day}: {title}", "Overdue since {day}: {title}"),
    "for_unit": ("{title} ({unit})", "{title} ({unit})"),
    "provision": ("Căn cứ", "Provision"),
    "unit": ("Đơn vị", "Unit"),
    "reminder": ("Còn {days} ngày: {title}", "{days} days left: {title}"),
}
