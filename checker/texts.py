"""Texts that people read, in both languages side by side, so that none can be missing in one of them."""

from __future__ import annotations

from typing import Final, Literal

Lang = Literal["vi", "en"]
Both = tuple[str, str]

RESULT_LABELS: Final[dict[str, Both]] = {
    "pass": ("Đạt", "Met"),
    "fail": ("Vi phạm", "Violation"),
    "not_due": ("Chưa đến hạn", "Not due yet"),
    "unknown": ("Chưa đủ dữ liệu", "Not enough data"),
    "manual": ("Chờ thẩm định", "Awaiting judgement"),
    "not_applicable": ("Không áp dụng", "Not applicable"),
    "error": ("Lỗi kiểm tra", "Fault of the checker"),
}

REASON_LABELS: Final[dict[str, Both]] = {
    "missing": ("không có", "missing"),
    "late": ("quá hạn", "late"),
    "below_target": ("chưa đạt chỉ tiêu", "below target"),
    "insufficient_evidence": ("chưa đủ minh chứng", "insufficient evidence"),
    "wrong_content": ("chưa đúng nội dung", "wrong content"),
    "expired": ("hết hiệu lực", "expired"),
    "violation_found": ("có vi phạm được kết luận", "violation found"),
    "fact_not_reported": ("chưa báo cáo dữ kiện", "fact not reported"),
    "record_incomplete": ("hồ sơ chưa đủ kỳ", "record incomplete"),
    "other_kind": ("khác loại đơn vị", "other kind of unit"),
    "other_place": ("khác địa bàn", "other place"),
    "before_effect": ("trước ngày có hiệu lực", "before effect"),
    "after_effect": ("sau khi hết hiệu lực", "after effect"),
    "unit_not_existing": ("đơn vị không tồn tại", "unit did not exist"),
    "condition_not_met": ("không thuộc điều kiện áp dụng", "condition not met"),
    "nothing_arose": ("không phát sinh", "nothing arose"),
    "window_too_short": ("kỳ quá ngắn", "window too short"),
    "needs_judgement": ("cần người thẩm định", "needs a judgement"),
    "engine_fault": ("lỗi của phần mềm", "fault of the software"),
}

SEVERITY_LABELS: Final[dict[str, Both]] = {
    "critical": ("nghiêm trọng", "critical"),
    "major": ("quan trọng", "major"),
    "minor": ("thường", "minor"),
}


def pick(both: Both, lang: str) -> str:
    """The text in a language; Vietnamese unless English is asked for."""
    return both[1] if lang == "en" else both[0]


SLOTS: Final[dict[str, Both]] = {
    "basis": ("Căn cứ", "Basis"),
    "requirement": ("Yêu cầu", "Requirement"),
    "actual": ("Thực tế", "Found"),
    "gap": ("Còn thiếu", "Gap"),
    "remedy": ("Việc cần làm", "Remedy"),
    "deadline": ("Thời hạn", "Deadline"),
}

SAYS: Final[dict[str, Both]] = {
    "counted": ("“{fact}”: đã có {done}/{needed} trong kỳ.", "“{fact}”: {done} of {needed} in the window."),
    "counted_year": (
        "“{fact}” của năm {year}: đã có {done}/{needed} đúng hạn.",
        "“{fact}” for {year}: {done} of {needed} in time.",
    ),
    "in_force": ("“{fact}” đang có hiệu lực: {done}/{needed}.", "“{fact}” in force: {done} of {needed}."),
    "in_use": ("“{fact}” đang được dùng: {done}.", "“{fact}” in use: {done}."),
    "compared": ("“{fact}” là {value}; yêu cầu {operator} {bound}.", "“{fact}” is {value}; wanted {operator} {bound}."),
    "flag": ("“{fact}”: {value}.", "“{fact}”: {value}."),
    "ratio": ("{over} so với {under}: {part}/{whole}.", "{over} against {under}: {part}/{whole}."),
    "covers": (
        "“{fact}” đã có {done}/{needed} nội dung, hình thức yêu cầu; đã có: {have}; còn thiếu: {lacks}.",
        "“{fact}” covers {done} of {needed}; there: {have}; lacking: {lacks}.",
    ),
    "trend": (
        "{fact}: kỳ này {now}, kỳ trước ({earlier}) {before}.",
        "{fact}: {now} now, {before} in the window before ({earlier}).",
    ),
    "answered": (
        "“{fact}”: {done}/{needed} trường hợp được giải quyết đúng hạn.",
        "“{fact}”: {done} of {needed} closed in time.",
    ),
    "each": ("“{fact}”: {done}/{needed} trường hợp bảo đảm yêu cầu.", "“{fact}”: {done} of {needed} as required."),
    "found": (
        "“{fact}”: {found} trường hợp trong kỳ, {broken} trường hợp không được xử lý đúng hạn.",
        "“{fact}”: {found} in the window, {broken} not handled in time.",
    ),
    "anchored": (
        "“{fact}” tính từ “{anchor}” ngày {day}: đã có {done}.",
        "“{fact}” counted from “{anchor}” of {day}: {done}.",
    ),
    "windows": ("{done}/{needed} kỳ trong năm bảo đảm yêu cầu.", "{done} of {needed} windows of the year as required."),
    "value": ("“{fact}”: {value}.", "“{fact}”: {value}."),
    "judgement": (
        "{by} kết luận “{result}” ngày {on}: {reason}",
        "{by} concluded “{result}” on {on}: {reason}",
    ),
    "judgement_unused": (
        "{by} kết luận “{result}” ngày {on}; không dùng, vì quy tắc này do dữ kiện quyết định.",
        "{by} concluded “{result}” on {on}; not used, since facts decide this rule.",
    ),
    "other_place": ("Văn bản không áp dụng tại địa bàn của đơn vị.", "The document does not bind the unit's place."),
    "other_kind": ("Quy định không áp dụng cho loại đơn vị này.", "The provision does not bind this kind of unit."),
}

OPERATOR_WORDS: Final[dict[str, Both]] = {
    "equals": ("bằng", "equal to"),
    "at_least": ("ít nhất", "at least"),
    "above": ("lớn hơn", "above"),
    "at_most": ("không quá", "at most"),
    "below": ("nhỏ hơn", "below"),
    "True": ("có", "yes"),
    "False": ("không", "no"),
}

GAPS: Final[dict[str, Both]] = {
    "missing": ("Chưa thực hiện trong thời hạn.", "Not done within its time."),
    "late": ("Thực hiện sau thời hạn {days} ngày.", "Done {days} days after its last day."),
    "late_by_unknown": ("Thực hiện sau thời hạn.", "Done after its last day."),
    "below_target": ("Mới đạt {done}/{needed}.", "Only {done} of {needed} reached."),
    "insufficient_evidence": (
        "Minh chứng chưa đủ: {done}/{needed}.",
        "Evidence is not sufficient: {done} of {needed}.",
    ),
    "wrong_content": ("Đã thực hiện nhưng chưa đúng, chưa đủ nội dung.", "Done, but without the content asked for."),
    "expired": ("Văn bản đã hết hiệu lực.", "The document is no longer in force."),
    "violation_found": (
        "Có kết luận vi phạm chưa được xử lý đúng hạn.",
        "A concluded violation was not handled in time.",
    ),
    "fact_not_reported": ("Chưa báo cáo: {facts}.", "Not reported: {facts}."),
    "record_incomplete": ("Hồ sơ chưa đầy đủ đến hết kỳ.", "The record is not complete through the window."),
    "not_due": ("Chưa đủ, nhưng còn trong thời hạn.", "Not enough yet, but the last day has not passed."),
    "other_kind": ("Quy định không áp dụng cho loại đơn vị này.", "Does not bind this kind of unit."),
    "judgement_unused": (
        "{by} kết luận “{result}” ngày {on}; không dùng, vì quy tắc này do dữ kiện quyết định.",
        "{by} concluded “{result}” on {on}; not used, since facts decide this rule.",
    ),
    "other_place": ("Văn bản không áp dụng tại địa bàn này.", "The document does not bind this place."),
    "before_effect": ("Quy định chưa có hiệu lực trong kỳ.", "The provision was not in effect in the window."),
    "after_effect": ("Quy định đã hết hiệu lực trong kỳ.", "The provision was no longer in effect in the window."),
    "unit_not_existing": ("Đơn vị không tồn tại đến hết kỳ.", "The unit did not exist to the end of the window."),
    "condition_not_met": ("Điều kiện áp dụng không có ở đơn vị.", "The condition of the duty is not given here."),
    "nothing_arose": ("Không phát sinh trường hợp phải thực hiện.", "Nothing arose that calls for it."),
    "window_too_short": (
        "Thời gian quy định và đơn vị cùng tồn tại trong kỳ quá ngắn.",
        "Rule and unit existed together for too short a time.",
    ),
    "needs_judgement": ("Cần người thẩm định kết luận.", "A person has to decide."),
    "engine_fault": ("Phần mềm gặp lỗi khi kiểm tra.", "The software failed while checking."),
    "detail_not_reported": (
        "Dữ kiện đã báo cáo còn thiếu thông tin để kết luận.",
        "What is reported lacks a detail that decides.",
    ),
    "unknown": ("Chưa đủ dữ liệu để kết luận.", "Not enough data to decide."),
    "manual": ("Cần người thẩm định kết luận.", "A person has to decide."),
    "fail": ("Chưa đạt yêu cầu.", "The requirement is not met."),
    "not_applicable": ("Không áp dụng.", "Not applicable."),
    "error": ("Phần mềm gặp lỗi khi kiểm tra.", "The software failed while checking."),
    "absent": ("Chưa báo cáo “{fact}”.", "“{fact}” is not reported."),
    "days_late": ("Thực hiện chậm {days} ngày.", "Done {days} days late."),
    "notes": ("Ghi chú: {notes}.", "Notes: {notes}."),
}


TABLE: Final[dict[str, Both]] = {
    "result": ("Kết quả", "Result"),
    "rule": ("Quy tắc", "Rule"),
    "duty": ("Nghĩa vụ", "Duty"),
    "window": ("Kỳ", "Window"),
    "document_heading": ("Theo {document}:", "Under the {document}:"),
    "due": ("Hạn cuối", "Last day"),
    "remark": ("Ghi chú", "Remark"),
    "unit": ("Đơn vị", "Unit"),
    "points": ("Điểm", "Points"),
    "grade": ("Xếp loại", "Grade"),
    "provision": ("Căn cứ", "Provision"),
    "binds": ("Đối tượng", "Binds"),
    "severity": ("Mức độ", "Severity"),
    "waived": ("được miễn theo quyết định", "waived"),
    "overridden": ("kết quả do người thẩm định sửa", "overridden"),
    "no_score": ("Không có điểm: không có nghĩa vụ nào được tính.", "No score: nothing is applicable."),
    "score": (
        "Tổng điểm (thang 100): {value}, trong khoảng {low}–{high}; được {earned}/{possible} điểm; xếp loại: {grade}",
        "Score (points-100): {value}, interval {low}–{high}; {earned} of {possible} points; grade: {grade}",
    ),
    "cap": ("Xếp loại không quá {grade}: {why}.", "Grade not above {grade}: {why}."),
    "xccdf": ("Điểm theo XCCDF 1.2: {scores}", "XCCDF 1.2 scores: {scores}"),
    "not_listed": (
        "Không liệt kê: {other_place} quy tắc của địa bàn khác, {other_kind} quy tắc của loại đơn vị khác (--all để xem).",
        "Not listed: {other_place} rules of other places, {other_kind} of other kinds of unit (--all shows them).",
    ),
    "units_checked": ("Đã kiểm tra {units} hồ sơ, ngày đánh giá {day}.", "Records checked: {units}, as of {day}."),
    "records_word": ("hồ sơ", "records"),
    "a_second": ("hồ sơ/giây", "records/s"),
    "read_counts": (
        "Đã đọc {read} hồ sơ: {good} dùng được, {bad} để riêng.",
        "Records read: {read}; used {good}, set aside {bad}.",
    ),
    "rejects_in": ("Hồ sơ để riêng, kèm lý do: {file}.", "Records set aside, with reasons: {file}."),
    "more_asides": (
        "… và {count} hồ sơ khác có lỗi; thêm --rejects TỆP để xem tất cả.",
        "… and {count} more records with mistakes; add --rejects FILE to see all.",
    ),
    "written": ("Đã ghi {file} (SHA-256 {sha256}).", "Written: {file} (SHA-256 {sha256})."),
    "stopped": (
        "Đã dừng sau {units} hồ sơ ({blocks} khối); chạy lại lệnh này với --resume để đi tiếp.",
        "Stopped after {units} records ({blocks} blocks); run the same command with --resume to go on.",
    ),
    "stopped_for_good": (
        "Đã dừng sau {units} hồ sơ; chưa ghi kết quả. Có --output thì có thể đi tiếp bằng --resume.",
        "Stopped after {units} records; nothing was written. With --output a run can go on with --resume.",
    ),
    "resume_without_output": (
        "--resume cần --output TỆP của lần chạy trước.",
        "--resume needs the --output FILE of the run before.",
    ),
    "resume_nothing": (
        "Không có phần việc dở của {file}; chạy từ đầu.",
        "There is no unfinished work for {file}; starting at the beginning.",
    ),
    "resume_other": (
        "Phần việc dở trong {folder} thuộc một lần chạy khác (hồ sơ, bộ quy tắc hoặc tùy chọn đã đổi); chạy lại không có --resume.",
        "The unfinished work in {folder} is of another run (records, rules or options have changed); run without --resume.",
    ),
    "worker_lost": (
        "Một tiến trình kiểm tra đã dừng đột ngột (bị dừng hoặc hết bộ nhớ); chạy lại với --resume, hoặc với -j 1.",
        "A checking process ended abruptly (killed, or out of memory); run again with --resume, or with -j 1.",
    ),
    "stats": (
        "Câu hỏi khác nhau đã hỏi {engine}: {questions} (nhiều nhất trong một tiến trình); khối: {blocks}; tiến trình: {processes}; "
        "{units} hồ sơ trong {seconds} giây.",
        "Distinct questions put to {engine}: {questions} (most in one process); blocks: {blocks}; processes: {processes}; "
        "{units} records in {seconds} s.",
    ),
    "summary_forms": (
        "--summary chỉ có dạng bảng và json; bỏ --format {form} hoặc --summary.",
        "--summary comes as a table or json; leave out --format {form} or --summary.",
    ),
    "delimiter_of_csv": ("--delimiter chỉ dùng với --format csv.", "--delimiter goes with --format csv only."),
    "grades": ("Xếp loại", "Grade"),
    "number_of_units": ("Số hồ sơ", "Records"),
    "share": ("Tỷ lệ", "Share"),
    "not_graded": ("Không chấm", "Not scored"),
    "too_many_lines": (
        "Nhiều hơn {most} hồ sơ: bảng chỉ tổng hợp; danh sách từng đơn vị có trong --format csv, jsonl.",
        "More than {most} records: the table only adds up; every unit is listed in --format csv, jsonl.",
    ),
    "left_aside": ("{count} tệp không phải hồ sơ được bỏ qua.", "Files left aside, being no records: {count}."),
    "no_records": ("Không có hồ sơ nào để kiểm tra.", "There is no record to check."),
    "valid": ("{count} hồ sơ hợp lệ.", "Valid records: {count}."),
    "no_engine": (
        "Không dùng được durable-rules trên máy này; bỏ --engine durable.",
        "durable-rules cannot be used on this machine; leave out --engine durable.",
    ),
    "fallback": (
        "Không nạp được durable-rules; dùng bảng quyết định tương đương.",
        "durable-rules cannot be loaded; the equivalent decision table decides.",
    ),
    "no_rule": ("Bộ quy tắc không có quy tắc {rule}.", "The rulebook has no rule {rule}."),
    "no_document": ("Bộ quy tắc không có văn bản {document}.", "The rulebook has no document {document}."),
    "near": (" Có phải là: {near}?", " Did you mean: {near}?"),
    "no_finding": (
        "Quy tắc {rule} không có kỳ nào được đánh giá trong hồ sơ này.",
        "Rule {rule} has no window that is judged in this record.",
    ),
    "window_by": ("Cách xác định kỳ", "How the window was reached"),
    "counted_items": ("Đã tính", "Counted"),
    "without_effect": (
        "Miễn trừ, sửa kết quả không có tác dụng:",
        "Waivers and overrides without effect:",
    ),
    "no_output_folder": (
        "Không có thư mục {folder} để ghi kết quả.",
        "There is no folder {folder} to write the result to.",
    ),
    "output_is_folder": (
        "{path} là thư mục; cần tên tệp để ghi kết quả.",
        "{path} is a folder; wanted the name of a file for the result.",
    ),
    "output_failed": ("Không ghi được {path}: {detail}.", "{path} cannot be written: {detail}."),
    "output_needed": (
        "Định dạng này ghi ra tệp; thêm --output TỆP.",
        "This format is written to a file; add --output FILE.",
    ),
    "no_extra": (
        "{what} cần thư viện chưa được cài ({detail}); cài bằng: pip install 'danchu[{extra}]'.",
        "{what} needs a library that is not installed ({detail}); install it with: pip install 'danchu[{extra}]'.",
    ),
    "not_with_on": (
        "--on không đi cùng {option}: Spark tự chia việc và tự chạy lại phần hỏng.",
        "--on does not go with {option}: Spark divides the work and repeats what failed by itself.",
    ),
    "no_schema": ("Không có lược đồ {name}. Có: {known}.", "There is no schema {name}. There are: {known}."),
    "record_fault": (
        "{place}: lỗi của phần mềm khi kiểm tra hồ sơ này: {detail}. Xin gửi thông báo này cho nhóm phát triển.",
        "{place}: fault of the software on this record: {detail}. Please send this to the developers.",
    ),
    "fault": (
        "Lỗi của phần mềm: {detail}. Xin gửi thông báo này cho nhóm phát triển.",
        "Fault of the software: {detail}. Please send this to the developers.",
    ),
}

WITHOUT_EFFECT: Final[dict[str, Both]] = {
    "expired": ("miễn trừ đã hết thời hạn", "the waiver has expired"),
    "not_yet_valid": ("chưa đến ngày có hiệu lực", "not yet valid"),
    "nothing_to_waive": ("không có vi phạm để miễn", "there is no violation to waive"),
    "other_computed_result": (
        "kết quả tính được khác kết quả ghi là cũ",
        "the computed result is not the old one named",
    ),
    "unknown_rule": ("bộ quy tắc không có quy tắc này", "the rulebook has no such rule"),
    "unit_not_checked": ("không có hồ sơ của đơn vị này", "there is no record of this unit"),
}

XCCDF_MODELS: Final[dict[str, Both]] = {
    "default": ("bình quân theo cấp", "default"),
    "flat": ("tổng theo trọng số", "flat"),
    "flat-unweighted": ("tổng không trọng số", "flat-unweighted"),
    "absolute": ("tuyệt đối", "absolute"),
}

PROFILE_TEXTS: Final[dict[str, Both]] = {
    "head": (
        "Theo hồ sơ chấm điểm “{title}” ({id}, SHA-256 {sha256}…); khác mặc định:",
        "By the profile “{title}” ({id}, SHA-256 {sha256}…); differs from the default in:",
    ),
    "head_same": (
        "Theo hồ sơ chấm điểm “{title}” ({id}, SHA-256 {sha256}…); không khác mặc định.",
        "By the profile “{title}” ({id}, SHA-256 {sha256}…); nothing differs from the default.",
    ),
    "points": (
        "điểm của nghĩa vụ mức {name}: {value} (mặc định {default})",
        "points of {name} duties: {value} (default {default})",
    ),
    "rule_points": (
        "điểm của quy tắc {name}: {value} (mặc định {default})",
        "points of rule {name}: {value} (default {default})",
    ),
    "group": (
        "nhóm {name}. {label}: {points} điểm, {count} quy tắc",
        "group {name}. {label}: {points} points, {count} rules",
    ),
    "band": (
        "xếp loại {name}: từ {value} điểm (mặc định {default})",
        "grade {name}: from {value} (default {default})",
    ),
    "band_gone": ("không dùng xếp loại {name} (mặc định từ {default})", "no grade {name} (default from {default})"),
    "cap": (
        "mức trần theo {name}: không trên {value} (mặc định {default})",
        "cap by {name}: not above {value} (default {default})",
    ),
    "cap_gone": ("không dùng mức trần theo {name} (mặc định {default})", "no cap by {name} (default {default})"),
    "parameter": (
        "tham số {name}: {value} (mặc định {default})",
        "parameter {name}: {value} (default {default})",
    ),
    "rules_documents": ("chỉ các văn bản {names}", "only the documents {names}"),
    "rules_only": ("chỉ các quy tắc {names}", "only the rules {names}"),
    "rules_without": ("không xét các quy tắc {names}", "without the rules {names}"),
    "rules_outside_groups": (
        "không tính điểm {count} quy tắc không thuộc nhóm nào: {names}",
        "no points for {count} rules that are in no group: {names}",
    ),
    "and_more": ("{names} và {count} quy tắc khác", "{names} and {count} more"),
    "none": ("không có", "none"),
    "group_heading": ("Nhóm tiêu chí", "Group"),
    "earned": ("Được", "Earned"),
    "possible": ("Tối đa", "Possible"),
    "share": ("Tỷ lệ %", "Per cent"),
}

WINDOW_NAMES: Final[dict[str, Both]] = {
    "year": ("năm {year}", "{year}"),
    "half_1": ("6 tháng đầu năm {year}", "half 1 of {year}"),
    "half_2": ("6 tháng cuối năm {year}", "half 2 of {year}"),
    "quarter": ("quý {quarter}/{year}", "quarter {quarter} of {year}"),
    "month": ("tháng {month}/{year}", "{month:02}/{year}"),
    "days": ("từ {first} đến {last}", "from {first} to {last}"),
}

REACHED: Final[dict[str, Both]] = {
    "period": (
        "Hồ sơ của {period}, đầy đủ đến ngày {complete}.",
        "The record is for {period}, complete through {complete}.",
    ),
    "effect": ("Quy định được đánh giá từ ngày {start}.", "The provision is assessed from {start}."),
    "effect_end": ("Quy định được đánh giá đến ngày {end}.", "The provision is assessed until {end}."),
    "founded": ("Đơn vị thành lập ngày {day}.", "The unit was founded on {day}."),
    "dissolved": ("Đơn vị chấm dứt hoạt động từ ngày {day}.", "The unit no longer existed from {day}."),
    "window": ("Kỳ đánh giá: {window} ({first}–{last}).", "Window: {window} ({first}–{last})."),
    "state": (
        "Nghĩa vụ không theo kỳ: xét tình trạng tại ngày đánh giá.",
        "A duty without window: the state on the day counts.",
    ),
    "passed": ("Hạn cuối {due} đã qua vào ngày đánh giá {day}.", "The last day, {due}, had passed on {day}."),
    "open": ("Hạn cuối {due} chưa qua vào ngày đánh giá {day}.", "The last day, {due}, had not passed on {day}."),
}

RULES_TEXTS: Final[dict[str, Both]] = {
    "counts": (
        "{rules} quy tắc; {others} quy định được liệt kê mà không phải quy tắc, kèm lý do.",
        "{rules} rules; {others} provisions listed as no rules, with the reason.",
    ),
    "no_rule_entry": ("{rule} không phải quy tắc: {why}", "{rule} is no rule: {why}"),
    "lint_clean": ("Bộ quy tắc không có lỗi.", "The rulebook has no mistakes."),
    "lint_count": ("Bộ quy tắc có {count} lỗi.", "Mistakes in the rulebook: {count}."),
    "requirement": ("Yêu cầu", "Requirement"),
    "binds": ("Đối tượng", "Binds"),
    "severity": ("Mức độ", "Severity"),
    "since": ("Đánh giá từ", "Assessed since"),
    "form": ("Cách kiểm tra", "How it is decided"),
    "remedy": ("Việc cần làm", "Remedy"),
    "evidence": ("Minh chứng", "Evidence"),
    "reading": ("Cách đọc đã chọn", "Reading taken"),
    "facts": ("Dữ kiện cần báo cáo", "Facts asked for"),
    "window": ("Kỳ", "Window"),
    "unscored": ("Không tính điểm.", "Not scored."),
    "same_as": ("Cùng kết quả với {rule}.", "Shows the outcome of {rule}."),
}

WINDOW_KINDS: Final[dict[str, Both]] = {
    "year": ("hằng năm", "every year"),
    "half_year": ("6 tháng một lần", "every half-year"),
    "quarter": ("hằng quý", "every quarter"),
    "month": ("hằng tháng", "every month"),
    "once": (
        "một lần, {days} ngày kể từ ngày bắt đầu đánh giá hoặc ngày thành lập",
        "once, {days} days from the start",
    ),
    "standing": ("thường xuyên, xét tại ngày đánh giá", "standing, on the day of assessment"),
    "per_event": ("theo từng việc phát sinh, tổng hợp theo năm", "on each event, by calendar year"),
    "after_working_year": (
        "trong {months} tháng sau khi kết thúc năm công tác",
        "within {months} months after the working year",
    ),
    "anchored": ("tính từ ngày có nghị quyết hội nghị", "counted from an anchor event"),
    "roll_up": ("{every}, tổng hợp theo năm", "{every}, rolled up per year"),
    "tail": ("{every}, hạn đến ngày {day} năm sau", "{every}, until {day} of the next year"),
}

LAW_TEXTS: Final[dict[str, Both]] = {
    "provision": ("Căn cứ", "Provision"),
    "words": ("Số từ", "Words"),
    "first_words": ("Những từ đầu", "First words"),
    "comparison": ("Đối chiếu", "Comparison"),
    "expected": ("Mốc đối chiếu", "By the anchor"),
    "found": ("Bản đã nạp", "In the text"),
    "read": ("Đã đọc {file}: {count} điều khoản, {shape}.", "Read {file}: {count} provisions, {shape}."),
    "aside": ("Để riêng, không thuộc điều khoản nào: {what}.", "Left aside, belonging to no provision: {what}."),
    "aside_count": ("{what} ({count} dòng)", "{what} ({count} lines)"),
    "aside_hint": ("Xem các dòng để riêng: --all.", "--all shows the lines left aside."),
    "warnings": ("Cần xem lại ({count}):", "To be looked at ({count}):"),
    "kept": ("Đã lưu vào {path}.", "Kept in {path}."),
    "anchored": ("Đã ghi {count} mốc đối chiếu vào {path}.", "Anchors written: {count}, to {path}."),
    "counts": (
        "{unchanged} không đổi · {changed} đã thay đổi · {missing} không còn · {new} mới",
        "unchanged {unchanged} · changed {changed} · missing {missing} · new {new}",
    ),
    "no_anchors": ("Văn bản này chưa có mốc đối chiếu.", "This document has no anchors yet."),
    "stale": ("Quy tắc phải rà soát lại ({count}):", "Rules to be reviewed ({count}):"),
    "no_stale": ("Không có quy tắc nào phải rà soát lại.", "No rule has to be reviewed."),
    "not_stored": (
        "Chưa nạp toàn văn của {document}; dùng danchu law add TỆP --document {document}.",
        "The full text of {document} has not been added; use danchu law add FILE --document {document}.",
    ),
    "nothing_stored": (
        "Chưa nạp toàn văn nào vào {folder}; dùng danchu law add TỆP --document MÃ.",
        "No text has been added to {folder}; use danchu law add FILE --document ID.",
    ),
    "no_such_provision": ("Bản đã nạp không có “{words}”.", "The text added has no “{words}”."),
}

LAW_SHAPES: Final[dict[str, Both]] = {
    "articles": ("chia theo Điều", "divided into articles"),
    "parts": ("chia theo Phần", "divided into parts"),
    "paragraphs": ("bài thuật lại, đánh số theo đoạn", "an account, numbered by paragraphs"),
}

LAW_STATUS: Final[dict[str, Both]] = {
    "unchanged": ("không đổi", "unchanged"),
    "changed": ("đã thay đổi", "changed"),
    "missing": ("không còn", "missing"),
    "new": ("mới", "new"),
}

LAW_ASIDE: Final[dict[str, Both]] = {
    "furniture": ("số trang, đầu trang", "page numbers and heads"),
    "heading": ("tên chương, mục", "names of chapters"),
    "headline": ("tiêu đề bài báo", "headline"),
    "byline": ("tác giả, nguồn", "author and source"),
    "site": ("chữ của trang tin", "words of the site"),
    "sent_to": ("nơi nhận", "list of recipients"),
    "signature": ("chữ ký", "signature"),
    "after": ("phần sau chữ ký", "what follows the signature"),
}

SIGNOFF: Final[dict[str, Both]] = {
    "none": ("Chưa có quy tắc nào được pháp chế xác nhận.", "No rule has been confirmed by legal staff."),
    "all": ("Mọi quy tắc đã được pháp chế xác nhận.", "Every rule has been confirmed by legal staff."),
    "some": (
        "Quy tắc đã được pháp chế xác nhận: {signed}; chưa được pháp chế xác nhận lại: {stale}; chưa xác nhận: {unsigned}.",
        "Rules confirmed by legal staff: {signed}; changed since: {stale}; not confirmed: {unsigned}.",
    ),
    "signed": ("Quy tắc đã được pháp chế xác nhận.", "Legal staff confirmed this rule."),
    "stale": ("Quy tắc chưa được pháp chế xác nhận lại.", "The rule changed since legal staff confirmed it."),
    "unsigned": ("Quy tắc chưa được pháp chế xác nhận.", "Legal staff have not confirmed this rule."),
}
