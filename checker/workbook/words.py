"""What stands in a workbook, in Vietnamese, and what is said about one, in both languages."""

from __future__ import annotations

from typing import Final

from checker.texts import Both

YES, NO = "Có", "Không"
TICK: Final = "x"
TICKS: Final = frozenset({"x", "có", "✓", "✔", "☑", "true", "1"})
UNKNOWN: Final = "(không rõ)"
"""In a cell: there is something, but this about it is not reported."""
NOTHING: Final = "(không có)"
"""In a cell of codes: reported, none of them."""
NOT_ARISEN: Final = "(không phát sinh)"
"""In a table of predecessors: this one reports that there was none."""

LEVELS: Final[dict[str, str]] = {
    "province": "Cấp tỉnh", "district": "Cấp huyện", "commune": "Cấp xã", "village": "Thôn, tổ dân phố",
}  # fmt: skip
RESULTS: Final[dict[str, str]] = {"pass": "Đạt", "fail": "Vi phạm"}

UNIT_SHEET: Final = "Đơn vị"
GUIDE_SHEET: Final = "Hướng dẫn"
PREDECESSOR_SHEET: Final = "Đơn vị trước sắp xếp"
JUDGEMENT_SHEET: Final = "Kết luận thẩm định"

UNIT: Final[dict[str, tuple[str, str]]] = {
    "unit.id": ("Mã đơn vị", "Cơ quan nhận hồ sơ cấp; 1 đến 64 chữ không dấu, chữ số, dấu . _ -; ví dụ cb-xa-dong-khe."),
    "unit.name": ("Tên đơn vị", "Tên đầy đủ, ví dụ Ủy ban nhân dân xã Đông Khê."),
    "unit.kind": ("Loại đơn vị", "Mẫu này chỉ hỏi những gì loại đơn vị này phải báo cáo."),
    "unit.level": ("Cấp", ""),
    "unit.province": ("Mã tỉnh, thành phố", "{place}"),
    "unit.commune": ("Mã xã, phường, đặc khu", "Năm chữ số theo danh mục hành chính; để trống nếu không thuộc một xã."),
    "unit.former_province": ("Mã tỉnh trước sắp xếp", "Chỉ ghi khi tỉnh cũ đã sáp nhập, theo danh mục trước ngày 01/7/2025."),
    "unit.founded_on": ("Ngày thành lập", "Chỉ ghi khi đơn vị mới thành lập hoặc sắp xếp lại; để trống là có từ trước."),
    "unit.dissolved_on": ("Ngày chấm dứt", "Ngày đầu tiên đơn vị không còn; để trống nếu còn hoạt động."),
    "period.from": ("Kỳ báo cáo từ ngày", ""),
    "period.to": ("Kỳ báo cáo đến ngày", ""),
    "complete_through": ("Số liệu đầy đủ đến ngày", "Mọi việc đến hết ngày này đã được ghi; để trống là đến hết kỳ."),
}  # fmt: skip
"""Key of an answer → its label and what to write."""

SAYS: Final[dict[str, str]] = {
    "workbook_title": "BIỂU BÁO CÁO THỰC HIỆN DÂN CHỦ Ở CƠ SỞ",
    "none": "Không phát sinh: đánh x →",
    "none_title": "Không phát sinh",
    "number": "STT",
    "to_guide": "← Hướng dẫn",
    "hint": "Mỗi việc một dòng. Để trống: chưa báo cáo. Không có việc nào: đánh x ở ô “Không phát sinh”. Rê chuột vào tiêu đề có góc đỏ để xem cách ghi.",
    "hint_figures": "Không có thì ghi 0; để trống là chưa báo cáo. Rê chuột vào tên số liệu có góc đỏ để xem cách ghi và căn cứ.",
    "figures": "Số liệu",
    "answers": "Trả lời",
    "figure_column": "Nội dung",
    "state_column": "Đến {day}",
    "whole_column": "Cả kỳ",
    "unit_title": "Thông tin chung",
    "unit_attributes": "Đặc điểm của đơn vị",
    "predecessors": "Các đơn vị cũ đã nhập vào đơn vị",
    "predecessors_note": "Ghi mã của từng đơn vị cũ; ở các bảng dưới, ghi việc mà từng đơn vị cũ đã làm và được tính cho đơn vị.",
    "predecessor_of": "mã đơn vị cũ",
    "predecessor_of_note": "Chọn mã đã ghi ở bảng đầu của trang này. Đơn vị cũ không có việc nào thì ghi “(không phát sinh)” ở cột kế tiếp.",
    "of_predecessors": "{label} – do đơn vị cũ thực hiện",
    "judgements": "Kết luận của người có thẩm quyền về quy tắc chờ thẩm định",
    "judgements_note": "Chỉ người, đoàn kiểm tra được giao thẩm định ghi bảng này.",
    "judgement_rule": "quy tắc",
    "judgement_result": "kết luận",
    "judgement_by": "người, đoàn kết luận",
    "judgement_on": "ngày kết luận",
    "judgement_reason": "lý do, biên bản",
    "example_by": "Đoàn kiểm tra số 1",
    "example_reason": "Biên bản kiểm tra ngày 10/01",
    "title_more": "{title} (tiếp {number})",
    "asked": "{label} – {fact}.",
    "how_date": "Ghi ngày/tháng/năm.",
    "how_figure": "Ghi số nguyên, không có thì ghi 0; để trống là chưa báo cáo.",
    "how_flag": "Chọn Có hoặc Không; để trống là chưa báo cáo.",
    "how_text": "Ghi ngắn gọn.",
    "how_codes": "Chọn trong danh sách; nhiều mục thì cách nhau bằng dấu chấm phẩy.",
    "how_name": "Chọn trong danh sách.",
    "choices": "Danh sách: {choices}.",
    "example": "Ví dụ: {example}",
    "basis": "Căn cứ: {places}",
    "and_more": " và {count} quy định khác",
    "no_basis": "Không quy tắc nào của đơn vị hỏi mục này; có trong hồ sơ đã ghi.",
    "date_title": "Chưa đúng dạng ngày",
    "date_message": "Ghi ngày/tháng/năm, ví dụ {example}. Vẫn giữ giá trị vừa ghi?",
    "figure_title": "Cần số nguyên",
    "figure_message": "Ghi số nguyên từ 0 trở lên, không ghi chữ, không ghi dấu chấm.",
    "list_title": "Không có trong danh sách",
    "list_message": "Nhiều mục thì cách nhau bằng dấu chấm phẩy (;). Vẫn giữ giá trị vừa ghi?",
    "flag_message": "Chọn Có hoặc Không; để trống là chưa báo cáo.",
    "tick_message": "Ghi x nếu trong kỳ không phát sinh; nếu không thì để trống.",
    "footer": "Trang &P/&N",
    "created": "Lập từ bộ quy tắc danchu",
}  # fmt: skip

GUIDE: Final[tuple[str, ...]] = (
    "Ghi trang “Đơn vị” trước, rồi lần lượt từng trang theo chủ đề. Chỉ ô nền vàng nhạt là ô để ghi; các ô khác đã khóa, không cần mật khẩu.",
    "Bảng công việc, văn bản: mỗi việc hoặc mỗi văn bản một dòng. Thiếu dòng: chọn một dòng ở giữa bảng, bấm chuột phải, chọn Chèn (Insert).",
    "Để trống nghĩa là CHƯA BÁO CÁO. Trong kỳ không có việc nào thì đánh x ở ô “Không phát sinh” bên phải tên bảng; số liệu không có thì ghi 0.",
    "Có việc nhưng chưa rõ một nội dung: để trống ô đó. Cả dòng chưa rõ gì thì ghi “(không rõ)” ở một ô.",
    "Ngày ghi dạng ngày/tháng/năm, ví dụ {day}. Số ghi liền, không dấu chấm. Ô có danh sách chọn: chọn một mục, hoặc ghi nhiều mục cách nhau bằng dấu chấm phẩy.",
    "Rê chuột vào tiêu đề có góc đỏ để xem hỏi gì, ví dụ và căn cứ.",
    "Ghi xong: lưu tệp .xlsx, chạy “danchu validate tệp.xlsx” để soát lỗi; thêm “--annotate ban-soat.xlsx” để có bản tô màu các ô cần sửa; rồi “danchu check tệp.xlsx”.",
    "Không xóa trang, không xóa cột A đang ẩn. Có thể đổi thứ tự trang, thêm trang riêng, thêm dòng.",
)  # fmt: skip
GUIDE_WORDS: Final[dict[str, str]] = {
    "how": "Cách ghi", "contents": "Mục lục", "sheet": "Trang", "tables": "Đã ghi", "asks": "Nội dung",
    "unit": "Mẫu dành cho: {kind}, {place}. Kỳ báo cáo: {period}. Số bảng, số liệu được hỏi: {count}.",
}  # fmt: skip

FAULTS: Final[dict[str, Both]] = {
    "too_large": (
        "tệp lớn hơn {limit} MB; một mẫu đã ghi chỉ khoảng vài trăm KB. Hãy chép dữ liệu sang mẫu mới.",
        "the file is larger than {limit} MB; a template filled in takes a few hundred KB. Copy the data to a new template.",
    ),
    "xls": (
        "là tệp Excel 97-2003 (.xls) hoặc có mật khẩu, dù tên ghi .xlsx; hãy mở bằng Excel, bỏ mật khẩu, chọn Lưu thành, Excel Workbook (.xlsx).",
        "is an Excel 97-2003 file (.xls) or has a password, whatever its name says; open it in Excel, take the password off and save it as Excel Workbook (.xlsx).",
    ),
    "docx": (
        "là tệp Word dù tên ghi .xlsx; cần mẫu Excel đã ghi.",
        "is a Word file, whatever its name says; wanted the Excel template, filled in.",
    ),
    "ods": (
        "là tệp LibreOffice (.ods); hãy mở rồi chọn Lưu thành, Excel 2007-365 (.xlsx).",
        "is a LibreOffice file (.ods); open it and save it as Excel 2007-365 (.xlsx).",
    ),
    "xlsb": (
        "là tệp Excel nhị phân (.xlsb); hãy chọn Lưu thành, Excel Workbook (.xlsx).",
        "is a binary Excel file (.xlsb); save it as Excel Workbook (.xlsx).",
    ),
    "not_excel": ("không phải tệp Excel .xlsx; cần mẫu Excel đã ghi.", "is no Excel .xlsx file; wanted the template, filled in."),
    "damaged": (
        "tệp Excel hỏng hoặc chép chưa hết; hãy mở bằng Excel, lưu lại rồi nộp lại.",
        "the Excel file is damaged or cut short; open it in Excel, save it and submit it again.",
    ),
    "bomb": (
        "nội dung nén bung ra quá lớn ({detail}); không mở tệp này. Hãy chép dữ liệu sang mẫu mới.",
        "what is packed in it unfolds too far ({detail}); the file is not opened. Copy the data to a new template.",
    ),
    "doctype": (
        "có khai báo DOCTYPE, thứ mà Excel không bao giờ ghi; không mở tệp này.",
        "has a DOCTYPE, which Excel never writes; the file is not opened.",
    ),
    "too_wide": (
        "trang “{sheet}” có ô ghi ở quá xa ({cell}); hãy xóa các dòng, cột thừa rồi lưu lại.",
        "the sheet “{sheet}” has a cell too far out ({cell}); delete the rows and columns that are not needed and save.",
    ),
    "not_ours": (
        "không phải mẫu của danchu (thiếu trang ẩn {sheet}); lập mẫu bằng: danchu template.",
        "is not a template of danchu (the hidden sheet {sheet} is missing); make one with: danchu template.",
    ),
    "other_schema": (
        "mẫu kiểu {found}; phần mềm này đọc {wanted}. Hãy lập mẫu mới bằng danchu template.",
        "a template of kind {found}; this program reads {wanted}. Make a new one with danchu template.",
    ),
}  # fmt: skip

CELL_FAULTS: Final[dict[str, Both]] = {
    "date": ("“{label}”: tìm thấy {found}; cần ngày/tháng/năm, ví dụ 03/06/2025.", "“{label}”: found {found}; wanted a day like 03/06/2025."),
    "figure": ("“{label}”: tìm thấy {found}; cần số nguyên từ 0 trở lên, ghi liền, không dấu chấm.", "“{label}”: found {found}; wanted a whole number, 0 or more, digits only."),
    "flag": ("“{label}”: tìm thấy {found}; cần Có hoặc Không.", "“{label}”: found {found}; wanted Có or Không."),
    "codes": ("“{label}”: danh sách không có {found}; cần một trong: {known}.", "“{label}”: {found} is not in the list; wanted one of: {known}."),
    "tick": ("tìm thấy {found}; ô “Không phát sinh” chỉ nhận x hoặc để trống.", "found {found}; the cell for none takes x or nothing."),
    "both": ("đã đánh dấu không phát sinh “{title}” nhưng bảng có {count} dòng; bỏ dấu x hoặc xóa các dòng.", "“{title}” is ticked as none, but the table has rows: {count}; take off the tick or delete the rows."),
    "formula": ("có công thức nhưng chưa có kết quả; hãy mở bằng Excel rồi lưu lại, hoặc ghi thẳng giá trị.", "a formula without its result; open the file in Excel and save it, or write the value itself."),
    "error": ("ô báo lỗi của Excel ({found}); hãy ghi thẳng giá trị.", "an error of Excel ({found}); write the value itself."),
    "outside": ("tìm thấy {found} ngoài các bảng của mẫu; hãy chuyển vào đúng ô hoặc xóa.", "found {found} outside the tables of the template; move it to its cell or delete it."),
    "outside_column": ("tìm thấy {found} ở cột không thuộc bảng “{title}”; hãy chuyển vào đúng cột hoặc xóa.", "found {found} in a column that the table “{title}” does not have; move it to its column or delete it."),
    "one_window": ("“{label}”: ghi cả cột “{whole}” và cột khác; chỉ ghi một trong hai.", "“{label}”: both the column “{whole}” and another are filled in; only one of them can be."),
    "predecessor": ("tìm thấy {found}; bảng “{title}” không có mã đơn vị cũ này.", "found {found}; the table “{title}” has no such former unit."),
    "predecessor_missing": ("dòng này chưa ghi đơn vị cũ nào.", "this row does not say which former unit it is of."),
    "twice": ("bảng “{title}” có hai lần; bảng trước ở {other}. Hãy xóa trang chép thừa.", "the table “{title}” stands twice, first in {other}; delete the copied sheet."),
    "bad_mark": ("cột ẩn A của mẫu đã bị sửa; hãy chép dữ liệu sang mẫu mới.", "the hidden column A of the template was changed; copy the data to a new template."),
    "long": ("“{label}”: {count} ký tự, nhiều hơn {most} ký tự mà một ô Excel chứa được.", "“{label}”: {count} characters, more than the {most} that a cell of Excel holds."),
    # mistakes that lie between the cells
    "missing": ("thiếu “{label}”.", "“{label}” is missing."),
    "wrong": ("“{label}”: tìm thấy {found}; cần {wanted}.", "“{label}”: found {found}; wanted {wanted}."),
    "after_complete": ("ngày {found} sau ngày chốt số liệu {wanted} (trang “Đơn vị”).", "{found} is later than the day through which all is reported, {wanted}."),
    "complete_before": ("số liệu đầy đủ đến ngày {found}, trước ngày đầu kỳ {wanted}.", "complete through {found}, before the first day of the period {wanted}."),
}  # fmt: skip

NOTICES: Final[dict[str, Both]] = {
    "other_version": (
        "mẫu lập từ phiên bản khác của bộ quy tắc; vẫn đọc được. Thay đổi: {changes}",
        "the template was made from another version of the rulebook; it is read all the same. Changes: {changes}",
    ),
    "nothing_changed": ("không thay đổi gì về nội dung đơn vị phải báo cáo.", "nothing in what the unit is asked for."),
    "now_asked": ("nay hỏi thêm {label}", "now asks for {label}"),
    "no_longer_asked": ("nay không hỏi {label}", "no longer asks for {label}"),
    "renamed": ("“{old}” nay gọi là “{new}”", "“{old}” is now called “{new}”"),
    "gone": ("“{label}” không còn trong bảng thuật ngữ; {count} dòng, ô đã ghi không được dùng", "“{label}” is no longer in the glossary; rows or cells left unused: {count}"),
    "code_gone": ("mục “{label}” của “{fact}” không còn", "“{label}” of “{fact}” is gone"),
    "other_type": ("“{label}” nay ghi kiểu khác; {count} dòng, ô đã ghi không được dùng", "“{label}” is now told in another way; rows or cells left unused: {count}"),
    "sheet_gone": ("mẫu thiếu bảng {label}; coi là chưa báo cáo.", "the template lacks the table {label}; taken as not reported."),
    "own_sheet": ("trang “{sheet}” không thuộc mẫu; không đọc.", "the sheet “{sheet}” is not of the template; it is not read."),
}  # fmt: skip

COMMAND: Final[dict[str, Both]] = {
    "no_rules": (
        "bộ quy tắc không có quy tắc nào buộc {kind} tại {place} trong kỳ này nên không có gì để hỏi.",
        "the rulebook has no rule that binds {kind} in {place} in this period, so there is nothing to ask.",
    ),
    "unknown_kind": ("không có loại đơn vị {found}.{near}", "there is no kind of unit {found}.{near}"),
    "unknown_place": ("không có tỉnh, xã nào mang mã {found}.", "no province or commune has the code {found}."),
    "kind_or_from": ("cần --kind và --province, hoặc --from HỒ_SƠ.", "wanted --kind and --province, or --from RECORD."),
    "one_record": ("{path} có {count} hồ sơ; cần đúng một.", "{path} has records: {count}; wanted one."),
    "output": ("cần --output TỆP.xlsx.", "wanted --output FILE.xlsx."),
    "made": ("Đã ghi {path}: {sheets} trang, {facts} bảng và số liệu.", "Written {path}: {sheets} sheets, {facts} tables and figures."),
    "long": ("{label}: dài {count} ký tự; một ô Excel chứa nhiều nhất {most} ký tự.", "{label}: {count} characters; a cell of Excel holds {most} at most."),
    "annotate_one": ("--annotate cần đúng một tệp .xlsx.", "--annotate wants exactly one .xlsx file."),
    "annotated": ("Đã ghi {path}: {count} ô cần sửa được tô màu và chú thích.", "Written {path}: {count} cells coloured and commented."),
    "nothing_wrong": ("Không có ô nào cần sửa; không ghi {path}.", "No cell is wrong; {path} is not written."),
    "not_annotated": ("tệp không mở được nên không tô màu được: {path}.", "the file cannot be opened, so no cell is coloured: {path}."),
    "same_file": ("--annotate không ghi đè lên tệp gốc.", "--annotate does not overwrite the file itself."),
}  # fmt: skip
