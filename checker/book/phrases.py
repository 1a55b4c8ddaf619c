"""The sentences in which a requirement is told, in both languages side by side."""

from __future__ import annotations

from typing import Final

from checker.texts import Both

SPANS: Final[dict[str, Both]] = {
    "year": (" trong năm", " in the year"),
    "half_year": (" trong kỳ 6 tháng", " in the half-year"),
    "quarter": (" trong quý", " in the quarter"),
    "month": (" trong tháng", " in the month"),
    "whole_year": (" trong cả năm dương lịch", " in the whole calendar year"),
    "before": (" trước kỳ này", " before this window"),
    "state": (" tính đến ngày đánh giá", " up to the day of assessment"),
    "limited": (" trong thời hạn", " within the time allowed"),
    "on_day": (" vào ngày đánh giá", " on the day of assessment"),
}
"""When something counts, to be put behind what counts."""

LINES: Final[dict[str, Both]] = {
    "where": (", trong đó {lines}", ", where {lines}"),
    "inside": (" ({lines})", " ({lines})"),
    "is": ("{name} là {codes}", "{name} is {codes}"),
    "or": (" hoặc ", " or "),
    "and": (" và ", " and "),
    "yes": ("{name}: có", "{name}: yes"),
    "no": ("{name}: không", "{name}: no"),
    "given": ("có ghi {name}", "{name} is given"),
    "given_day": ("đã có {name}", "{name} has come"),
    "window": ("{name} là năm đánh giá", "{name} is the year assessed"),
    "at_least": ("{name} ít nhất {bound}", "{name} is at least {bound}"),
    "above": ("{name} lớn hơn {bound}", "{name} is above {bound}"),
    "at_most": ("{name} không quá {bound}", "{name} is at most {bound}"),
    "below": ("{name} nhỏ hơn {bound}", "{name} is below {bound}"),
    "equals": ("{name} bằng {bound}", "{name} equals {bound}"),
    "share_at_least": ("{name} đạt ít nhất {bound} của {other}", "{name} is at least {bound} of {other}"),
    "share_all": ("{name} đạt 100% của {other}", "{name} is 100% of {other}"),
    "share_above": ("{name} trên {bound} của {other}", "{name} is above {bound} of {other}"),
    "from": ("{name} từ {bound} trở đi", "{name} is on or after {bound}"),
    "until": ("{name} không sau {bound}", "{name} is on or before {bound}"),
    "before": ("{name} trước {other}", "{name} is before {other}"),
    "before_open": (
        "{name} trước {other} (hoặc chưa có {other})",
        "{name} is before {other} (or there is no {other} yet)",
    ),
    "not_after": ("{name} không sau {other}", "{name} is not after {other}"),
    "not_after_open": (
        "{name} không sau {other} (hoặc chưa có {other})",
        "{name} is not after {other} (or there is no {other} yet)",
    ),
    "of_year": (
        "{name} chậm nhất là ngày {bound} của năm ghi ở {other}",
        "{name} is by {bound} of the year in {other}",
    ),
    "days_after": ("{name} sau {other} quá {bound} ngày", "{name} is more than {bound} days after {other}"),
    "days_after_least": (
        "{name} sau {other} ít nhất {bound} ngày",
        "{name} is at least {bound} days after {other}",
    ),
    "contains": ("{name} có chữ “{bound}”", "{name} contains “{bound}”"),
    "lacks": ("{name} không có chữ “{bound}”", "{name} lacks “{bound}”"),
    "not_in": ("{name} không phải {codes}", "{name} is not {codes}"),
}
"""Tests of one attribute of an event or document."""

FORMS: Final[dict[str, Both]] = {
    "held": ("Có ít nhất {n} “{fact}”{span}{where}.", "At least {n} “{fact}”{span}{where}."),
    "held_figure": (
        "Số “{fact}”{span}{where} không ít hơn {n}.",
        "The number of “{fact}”{span}{where} is not less than {n}.",
    ),
    "issued_figure": (
        "Số “{fact}” đang có hiệu lực{span}{where} không ít hơn {n}.",
        "The number of “{fact}” in force{span}{where} is not less than {n}.",
    ),
    "issued": (
        "Có ít nhất {n} “{fact}” đang có hiệu lực{span}{where}.",
        "At least {n} “{fact}” in force{span}{where}.",
    ),
    "issued_year": (
        "Có ít nhất {n} “{fact}” của năm đánh giá, ban hành chậm nhất vào hạn cuối{where}.",
        "At least {n} “{fact}” for the year assessed, issued by the last day{where}.",
    ),
    "issued_ever": (
        "Có ít nhất {n} “{fact}” đã ban hành, kể cả khi nay hết hiệu lực{where}.",
        "At least {n} “{fact}” was issued, in force or not{where}.",
    ),
    "held_year": (
        "Có ít nhất {n} “{fact}” của năm đánh giá, thực hiện chậm nhất vào hạn cuối{where}.",
        "At least {n} “{fact}” for the year assessed, done by the last day{where}.",
    ),
    "in_use": ("“{fact}” đang được sử dụng{span}{where}.", "“{fact}” is in use{span}{where}."),
    "in_use_throughout": (
        "“{fact}” được sử dụng liên tục{span}{where}.",
        "“{fact}” is in use without a break{span}{where}.",
    ),
    "equals": ("“{name}”{span} bằng {bound}.", "“{name}”{span} equals {bound}."),
    "at_least": ("“{name}”{span} ít nhất là {bound}.", "“{name}”{span} is at least {bound}."),
    "above": ("“{name}”{span} lớn hơn {bound}.", "“{name}”{span} is above {bound}."),
    "at_most": ("“{name}”{span} không quá {bound}.", "“{name}”{span} is at most {bound}."),
    "below": ("“{name}”{span} nhỏ hơn {bound}.", "“{name}”{span} is below {bound}."),
    "flag_yes": ("Trả lời “có” cho “{name}”.", "“{name}” is answered with yes."),
    "flag_no": ("Trả lời “không” cho “{name}”.", "“{name}” is answered with no."),
    "flag_any": ("“{name}” là {codes}.", "“{name}” is {codes}."),
    "flag_none": ("“{name}” không phải {codes}.", "“{name}” is not {codes}."),
    "ratio": ("{over} đạt ít nhất {bound} của {under}{span}.", "{over} is at least {bound} of {under}{span}."),
    "ratio_above": ("{over} trên {bound} của {under}{span}.", "{over} is above {bound} of {under}{span}."),
    "ratio_all": ("{over} đạt 100% của {under}{span}.", "{over} is 100% of {under}{span}."),
    "plus": (" cộng ", " plus "),
    "answered": (
        "Mỗi “{fact}”{where} phải có {answer} {limit}.",
        "Every “{fact}”{where} is followed by {answer} {limit}.",
    ),
    "answer": ("“{fact}” tiếp theo{where}", "“{fact}”{where}"),
    "within_days": ("trong {n} ngày kể từ {since}", "within {n} days from {since}"),
    "within_working_days": ("trong {n} ngày làm việc kể từ {since}", "within {n} working days from {since}"),
    "within_months": ("trong {n} tháng kể từ {since}", "within {n} months from {since}"),
    "within_attribute": ("chậm nhất vào {name}", "by its {name}"),
    "later_of": ("{limits}, lấy hạn muộn hơn", "{limits}, whichever comes later"),
    "its_day": ("ngày xảy ra", "its day"),
    "its_issue": ("ngày ban hành", "its day of issue"),
    "its": ("{name}", "its {name}"),
    "each_has": ("Với mỗi “{fact}”{span}{where}: {lines}.", "For every “{fact}”{span}{where}: {lines}."),
    "each_partner": (
        "Mỗi “{fact}”{span}{where} phải có “{partner}” kèm theo{when}{partner_where}.",
        "Every “{fact}”{span}{where} has a “{partner}”{when}{partner_where}.",
    ),
    "when_window": ("", ""),
    "when_before": (" trước đó", " before it"),
    "when_until": (" trước đó hoặc cùng ngày", " before it or on the same day"),
    "when_after": (" vào ngày đó hoặc sau đó", " on the same day or after it"),
    "when_any": (" vào bất kỳ ngày nào", " on any day"),
    "to_the_end": (" cho đến hết ngày cuối kỳ", " to the last day of the window"),
    "binding": (" đang có hiệu lực", " in force"),
    "covers": (
        "Các “{fact}”{span}{where} gộp lại phải có đủ {name}: {codes}.",
        "All “{fact}”{span}{where} together have every {name}: {codes}.",
    ),
    "covers_count": (
        "Các “{fact}”{span}{where} gộp lại phải có ít nhất {n} {name} khác nhau.",
        "All “{fact}”{span}{where} together have at least {n} different values of {name}.",
    ),
    "covers_figure": (
        "Các “{fact}”{span}{where} gộp lại phải có số {name} khác nhau không ít hơn {n}.",
        "All “{fact}”{span}{where} together have at least as many different values of {name} as {n} says.",
    ),
    "covers_told": (
        "Các “{fact}”{span}{where} gộp lại phải có đủ số {name} khác nhau như “{number}” ghi trong “{of}” đang có hiệu "
        "lực{of_where}.",
        "All “{fact}”{span}{where} together have as many different values of {name} as “{number}” of the “{of}” in "
        "force says{of_where}.",
    ),
    "trend_not_lower": ("{what}{span} không thấp hơn kỳ trước.", "{what}{span} is not lower than before."),
    "trend_higher": ("{what}{span} cao hơn kỳ trước.", "{what}{span} is higher than before."),
    "trend_count": ("Số “{fact}”", "The number of “{fact}”"),
    "trend_ratio": ("Tỷ lệ {over} trên {under}", "The share of {over} in {under}"),
    "none": ("Không có “{fact}”{span}{where}.", "There is no “{fact}”{span}{where}."),
    "none_unhandled": (
        "Không có “{fact}”{span}{where} mà sau {n} ngày vẫn chưa có {by}.",
        "There is no “{fact}”{span}{where} that has no {by} after {n} days.",
    ),
    "recurs": (
        "Cứ {months} tháng một lần, tính từ {by} của mỗi “{anchor}”{anchor_where}, có một “{fact}”{where}; được sớm "
        "hoặc muộn {tolerance} tháng.",
        "Every {months} months, counted from {by} of each “{anchor}”{anchor_where}, one “{fact}”{where}; up to "
        "{tolerance} months early or late.",
    ),
    "all_of": ("Phải có đủ mọi điều sau:", "All of these:"),
    "any_of": ("Chỉ cần có một trong các điều sau:", "One of these is enough:"),
    "observed": (
        "Chỉ nêu để người đọc biết, không bao giờ là vi phạm: {names}.",
        "Shown for information, never a violation: {names}.",
    ),
    "judged": ("Người thẩm định kết luận: {question}", "A person decides: {question}"),
}
"""What is required, one sentence a form."""

MORE: Final[dict[str, Both]] = {
    "own": (
        "Chỉ tính việc có từ ngày thành lập đơn vị, hoặc được ghi là giữ lại từ đơn vị trước.",
        "Only what dates from the founding of the unit on counts, or is said to be kept from a predecessor.",
    ),
    "by": ("Tính vào kỳ theo {name}.", "{name} says into which window it falls."),
    "predecessors": (
        "Cũng đạt khi mọi đơn vị tiền thân đều đã thực hiện trong kỳ, trước ngày thành lập đơn vị.",
        "Also met where every predecessor had one in the window, before the unit was founded.",
    ),
    "late_pass": ("Làm sau hạn vẫn đạt, kèm ghi chú muộn.", "Done after its day it still counts, with a note."),
    "late_fail": ("Làm sau hạn vẫn là vi phạm (quá hạn).", "Done after its day it remains a violation (late)."),
    "part": ("Nếu chỉ có “{fact}”{where} thì coi là mới làm một phần.", "“{fact}”{where} alone counts as a part only."),
    "age": ("Ban hành trong {n} tháng gần nhất.", "Issued within the last {n} months."),
    "by_kind": ("{kind}: ít nhất {n}.", "{kind}: at least {n}."),
    "by_kind_bound": ("{kind}: {n}.", "{kind}: {n}."),
    "ended_by": ("Kết thúc sử dụng theo {name}.", "{name} ends its use."),
    "at_once": (
        "Không đúng như vậy thì là vi phạm ngay, không chờ hết kỳ.",
        "Where this does not hold it is a violation at once, before the window has closed.",
    ),
    "zero": ("{under} bằng 0 thì không phát sinh, không xét.", "Where {under} is 0, nothing arose."),
    "zero_pass": ("{under} bằng 0 thì đạt.", "Where {under} is 0, it is met."),
    "note": ("Khi đó ghi chú: “{note}”.", "The note is then: “{note}”."),
    "match": ("Hai bên khớp nhau về {pairs}.", "The two agree on {pairs}."),
    "pair": ("{one} = {other}", "{one} = {other}"),
    "with": ("Đồng thời {lines}; làm đúng hạn mà thiếu điều này thì là chưa đúng nội dung.",
             "And {lines}; done in time without this is wrong content."),
    "limit_window": ("Hạn của mỗi việc không sớm hơn ngày cuối kỳ.", "No limit comes before the end of the window."),
    "empty": ("Không có trường hợp nào thì không phát sinh, không xét.", "Where there is none, nothing arose."),
    "empty_pass": ("Không có trường hợp nào thì đạt khi hết kỳ.", "Where there is none, it is met once the window has closed."),
    "due_window": ("Từng trường hợp được xét khi hết kỳ.", "Each is judged once the window has closed."),
    "due": ("Hạn của từng trường hợp là {name}; chưa có ngày này thì chưa đến hạn.",
            "The limit of each is its {name}; without that day it is not due."),
    "due_limit": ("Hạn của từng trường hợp: {limit}.", "The limit of each: {limit}."),
    "partner_in_force": ("Chỉ tính văn bản kèm theo đang có hiệu lực.", "Only partners in force count."),
    "above_zero": ("Đồng thời phải lớn hơn 0.", "It is also above 0."),
    "no_previous": ("Không có số liệu kỳ trước để so sánh thì không xét.", "Without an earlier value nothing arose."),
    "baseline": ("Kỳ {window} so với {earlier}.", "{window} is compared with {earlier}."),
    "handled": ("Có phát sinh mà xử lý trong hạn thì không tính.", "One that is handled in time does no harm."),
    "matches": ("{name} của “{fact}” trùng với ngày gốc.", "{name} of “{fact}” is the anchor's day."),
    "times": ("{n} lần sau mỗi ngày gốc.", "{n} times after each anchor."),
    "applies": ("Chỉ xét phần này khi:", "This part is asked only where:"),
    "judged_with": ("Chỉ xét ở kỳ cuối của năm.", "Asked in the last window of the year only."),
    "gates": ("Phần này không áp dụng thì cả quy tắc không áp dụng.", "Where this part is not applicable, neither is the rule."),
}  # fmt: skip
"""What is said below the sentence of a form."""

REASONS: Final[dict[str, Both]] = {
    "none": ("Khi chưa có gì, lý do vi phạm ghi là “{reason}”.", "Where there is nothing, the reason is “{reason}”."),
    "part": ("Khi mới có một phần, lý do vi phạm ghi là “{reason}”.", "Where there is a part, the reason is “{reason}”."),
    "some": ("Khi có phần đạt, có phần không, lý do vi phạm ghi là “{reason}”.", "Where some parts are met, the reason is “{reason}”."),
    "late": ("Khi làm sau hạn, lý do vi phạm ghi là “{reason}”.", "Where it was done late, the reason is “{reason}”."),
    "expired": ("Khi văn bản hết hiệu lực, lý do vi phạm ghi là “{reason}”.", "Where it has expired, the reason is “{reason}”."),
}  # fmt: skip

CONDITIONS: Final[dict[str, Both]] = {
    "kind": ("Đơn vị là {kinds}.", "The unit is: {kinds}."),
    "not_kind": ("Đơn vị không phải là {kinds}.", "The unit is not: {kinds}."),
    "not": ("Không có điều sau:", "This does not hold:"),
    "any": ("Có một trong các điều sau:", "One of these holds:"),
    "not_reported_holds": ("Chưa báo cáo thì coi là có.", "Not reported counts as true."),
    "not_reported_fails": ("Chưa báo cáo thì coi là không.", "Not reported counts as false."),
    "small_unit": (
        "Chưa báo cáo mà “{name}” không quá {n} thì coi là không.",
        "Where this is not reported and “{name}” is at most {n}, it counts as false.",
    ),
    "at_once": (
        "Xét ngay theo những gì có đến ngày đánh giá, không chờ hết kỳ.",
        "Asked at once, as things stand on the day of assessment.",
    ),
    "note": ("Khi không có, ghi chú: “{note}”.", "Where it is false, the note is “{note}”."),
}
"""Conditions under which a duty arises."""
