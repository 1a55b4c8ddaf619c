"""The words of questions about mutants, both languages side by side."""

from __future__ import annotations

from typing import Any, Final

from checker.texts import Both

ASK: Final[dict[str, Both]] = {
    "number": (
        "{what} là {old}. Nếu là {new} thì kết quả nào phải đổi? Con số {old} có đúng không?",
        "{what} is {old}. Which result would change with {new}? Is {old} right?",
    ),
    "strict": (
        "{what} tính theo “{old}”. Nếu tính theo “{new}” thì trường hợp đúng bằng mức đó có còn được tính không?",
        "{what} is read as “{old}”. Read as “{new}”, would exactly that much still count?",
    ),
    "limit": (
        "Thời hạn đối với {what} tính bằng “{old}”. Nếu tính bằng “{new}” thì kết quả nào phải đổi?",
        "The time allowed for {what} is counted in “{old}”. Which result would change if counted in “{new}”?",
    ),
    "combined": (
        "Các phần {what} nối với nhau bằng “{old}”. Nếu là “{new}” thì kết quả nào phải đổi?",
        "The parts {what} are joined by “{old}”. Which result would change with “{new}”?",
    ),
    "window": (
        "Việc này phải làm {old}. Nếu là {new} thì kết quả nào phải đổi?",
        "The duty is due {old}. Which result would change if it were {new}?",
    ),
    "day": (
        "{what} là {old}. Nếu là {new} thì kết quả nào phải đổi?",
        "{what} is {old}. Which result would change with {new}?",
    ),
    "effect": (
        "Quy định được xét từ {old}. Nếu xét từ {new} thì kết quả nào phải đổi?",
        "The provision is assessed from {old}. Which result would change from {new}?",
    ),
    "effect_end": (
        "Quy định được xét đến hết {old}. Nếu xét đến hết {new} thì kết quả nào phải đổi?",
        "The provision is assessed until {old}. Which result would change until {new}?",
    ),
    "effect_between": (
        "Từ {old} áp dụng nội dung mới thay nội dung trước đó. Nếu từ {new} thì kết quả nào phải đổi?",
        "From {old} the new wording takes the place of the one before. Which result would change from {new}?",
    ),
    "place": (
        "Quy định chỉ áp dụng tại {old}. Đơn vị ở tỉnh khác có phải thực hiện không?",
        "The provision binds only in {old}. Are units of another province bound?",
    ),
    "level": (
        "Quy định chỉ áp dụng cho đơn vị {old}. Nếu áp dụng cho cả cấp khác thì kết quả nào phải đổi?",
        "The provision binds only units of {old}. Which result would change if units of other levels were bound?",
    ),
    "kind": (
        "Quy định áp dụng cho cả “{old}”. Nếu không áp dụng cho loại đơn vị này thì kết quả nào phải đổi?",
        "The provision also binds “{old}”. Which result would change if it did not bind this kind of unit?",
    ),
    "condition": (
        "Quy định chỉ áp dụng theo điều kiện về {what}. Nếu bỏ điều kiện này thì kết quả nào phải đổi?",
        "The provision applies under a condition on {what}. Which result would change without this condition?",
    ),
    "line": (
        "{what} chỉ được tính khi {old}. Nếu không xét điều đó thì kết quả nào phải đổi?",
        "{what} counts only where {old}. Which result would change if that were not asked?",
    ),
    "code": (
        "{what}: “{old}” cũng được tính. Nếu không tính thì kết quả nào phải đổi?",
        "{what}: “{old}” counts too. Which result would change if it did not?",
    ),
    "code_needed": (
        "{what}: phải có cả “{old}”. Nếu không cần thì kết quả nào phải đổi?",
        "{what}: “{old}” is asked for too. Which result would change if it were not?",
    ),
    "code_excluded": (
        "{what}: “{old}” không được tính. Nếu cũng tính thì kết quả nào phải đổi?",
        "{what}: “{old}” does not count. Which result would change if it did?",
    ),
    "code_kind": (
        "Điều kiện áp dụng nêu cả loại đơn vị “{old}”. Nếu không nêu thì kết quả nào phải đổi?",
        "The condition also names the kind of unit “{old}”. Which result would change if it did not?",
    ),
    "code_figure": (
        "Tỷ lệ được tính với cả “{old}”. Nếu không tính số này thì kết quả nào phải đổi?",
        "The share also takes in “{old}”. Which result would change without this figure?",
    ),
    "code_result": (
        "Quy định chưa xét khi quy định trước nó có kết quả “{old}”. Nếu khi đó vẫn xét thì kết quả nào phải đổi?",
        "The provision is not judged while the one before it is “{old}”. Which result would change if it were?",
    ),
    "code_note": (
        "Ghi chú kèm cả kết quả “{old}”. Nếu không kèm thì có thiếu không?",
        "The note also goes with the result “{old}”. Would it be missed there?",
    ),
    "flag": (
        "{what} phải là “{old}”. Nếu là “{new}” thì kết quả nào phải đổi?",
        "{what} must be “{old}”. Which result would change with “{new}”?",
    ),
    "flag_own": (
        "{what} chỉ được tính khi do chính đơn vị làm từ ngày thành lập. "
        "Nếu tính cả của đơn vị trước đó thì kết quả nào phải đổi?",
        "{what} counts only where the unit itself made it since it was founded. "
        "Which result would change if that of its predecessors counted?",
    ),
    "flag_throughout": (
        "{what} phải duy trì suốt kỳ. Nếu chỉ cần có lúc nào đó trong kỳ thì kết quả nào phải đổi?",
        "{what} must last throughout. Which result would change if some time were enough?",
    ),
    "part": (
        "Quy định đòi hỏi cả phần về {what}. Nếu bỏ phần này thì kết quả nào phải đổi?",
        "The provision also asks for the part on {what}. Which result would change without it?",
    ),
    "part_any": (
        "Có phần về {what} là một cách để đạt. Nếu cách này không được tính thì kết quả nào phải đổi?",
        "The part on {what} is one way to comply. Which result would change if it did not count?",
    ),
    "part_something": (
        "Chỉ có {what} thì chưa đủ, nhưng không bị coi là chưa làm gì. Nếu coi là chưa làm gì thì có sai không?",
        "{what} alone is not enough, but is not nothing. Would it be wrong to call it nothing?",
    ),
    "reason": (
        "Khi không đạt{what}, lý do nêu là “{old}”. Nếu nêu “{new}” thì có sai không?",
        "A failure{what} is called “{old}”. Would “{new}” be wrong?",
    ),
    "never": (
        "Không làm theo quy định này thì không bị coi là vi phạm. Nếu bị coi là vi phạm thì kết quả nào phải đổi?",
        "Not following this provision is no violation. Which result would change if it were?",
    ),
    "blocked_by": (
        "Quy định không xét khi quy định trước nó chưa đạt. Nếu vẫn xét thì kết quả nào phải đổi?",
        "The provision is not judged while the one before it fails. Which result would change if it were?",
    ),
    "note": (
        "Kết quả kèm ghi chú “{old}”. Nếu không có ghi chú này thì có thiếu không?",
        "The result carries the note “{old}”. Would it be missed?",
    ),
}

WHAT: Final[dict[str, Both]] = {
    "at_least": ("mức tối thiểu", "the least asked"),
    "above": ("mức phải vượt", "the level to be exceeded"),
    "at_most": ("mức tối đa", "the most allowed"),
    "below": ("mức không được chạm tới", "the level not to be reached"),
    "equals": ("mức phải đúng bằng", "the exact level"),
    "days": ("số ngày", "the number of days"),
    "working_days": ("số ngày làm việc", "the number of working days"),
    "months": ("số tháng", "the number of months"),
    "max_age_months": ("số tháng còn giá trị", "the greatest age in months"),
    "every_months": ("số tháng giữa hai lần", "the number of months between two times"),
    "tolerance_months": ("số tháng được xê dịch", "the tolerance in months"),
    "times": ("số lần", "the number of times"),
    "grace": ("số ngày chờ", "the number of days of grace"),
    "more_than": ("số ngày phải quá", "the number of days to be exceeded"),
    "min_months": ("số tháng hoạt động tối thiểu", "the least number of months of existence"),
    "tail": ("ngày cuối của năm sau", "the last day in the year after"),
    "from": ("ngày đầu được tính", "the first day that counts"),
    "until": ("ngày cuối được tính", "the last day that counts"),
}

LEVELS: Final[dict[str, Both]] = {
    "province": ("cấp tỉnh", "the provincial level"),
    "district": ("cấp huyện", "the district level"),
    "commune": ("cấp xã", "the commune level"),
    "village": ("cấp thôn", "the village level"),
}

FAILING: Final[dict[str, Both]] = {
    "none": (" vì chưa có gì", " for want of anything"),
    "part": (" vì có nhưng chưa đủ", " for want of enough"),
    "some": (" vì chỉ đạt một số phần", " for want of some parts"),
    "late": (" vì làm muộn", " for being late"),
    "expired": (" vì văn bản đã hết hiệu lực", " for documents no longer in force"),
}

JOINED: Final[dict[Any, Both]] = {
    "all_of": ("và", "and"),
    "any_of": ("hoặc", "or"),
    "days": ("ngày", "days"),
    "working_days": ("ngày làm việc", "working days"),
    True: ("có", "yes"),
    False: ("không", "no"),
}

PHRASES: Final[dict[str, Both]] = {
    "of": ("{what} của {subject}", "{what} for {subject}"),
    "attribute": ("{attribute} của {fact}", "{fact} ({attribute})"),
    "for_kind": ("{what} đối với “{kind}”", "{what} for “{kind}”"),
    "for_others": ("{what} đối với các loại đơn vị khác", "{what} for other kinds of unit"),
    "is": ("{attribute} là {values}", "“{attribute}” is {values}"),
    "given": ("có ghi {attribute}", "“{attribute}” is given"),
    "meets": ("thỏa yêu cầu về {attribute}", "“{attribute}” is as asked"),
    "or": (" hoặc ", " or "),
    "version": ("{title}; bản áp dụng từ {first}", "{title}; the version of {first}"),
    "version_until": ("{title}; bản áp dụng từ {first} đến {last}", "{title}; the version of {first} to {last}"),
}
