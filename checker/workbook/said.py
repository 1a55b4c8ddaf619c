"""What is said about a workbook: why it is not opened, which cells are wrong, what a person should know besides."""

from __future__ import annotations

from typing import Final

from checker.texts import Both

FAULTS: Final[dict[str, Both]] = {
    "too_large": (
        "tệp lớn hơn {limit} MB; một mẫu đã ghi chỉ khoảng vài trăm KB. Hãy chép dữ liệu sang mẫu mới.",
        "the file is larger than {limit} MB; a template filled in takes a few hundred KB. Copy the data to a new template.",
    ),
    "xls": (
        "là tệp Excel 97-2003 (.xls) hoặc có mật khẩu, dù tên ghi .xlsx; hãy mở bằng Excel, bỏ mật "
        "khẩu, chọn Lưu thành, Excel Workbook (.xlsx).",
        "is an Excel 97-2003 file (.xls) or has a password, whatever its name says; open it in Excel, "
        "take the password off and save it as Excel Workbook (.xlsx).",
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
    "not_excel": (
        "không phải tệp Excel .xlsx; cần mẫu Excel đã ghi.",
        "is no Excel .xlsx file; wanted the template, filled in.",
    ),
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
}

CELL_FAULTS: Final[dict[str, Both]] = {
    "date": (
        "“{label}”: tìm thấy {found}; cần ngày/tháng/năm, ví dụ 03/06/2025.",
        "“{label}”: found {found}; wanted a day like 03/06/2025.",
    ),
    "figure": (
        "“{label}”: tìm thấy {found}; cần số nguyên từ 0 trở lên, ghi liền, không dấu chấm.",
        "“{label}”: found {found}; wanted a whole number, 0 or more, digits only.",
    ),
    "flag": ("“{label}”: tìm thấy {found}; cần Có hoặc Không.", "“{label}”: found {found}; wanted Có or Không."),
    "codes": (
        "“{label}”: danh sách không có {found}; cần một trong: {known}.",
        "“{label}”: {found} is not in the list; wanted one of: {known}.",
    ),
    "tick": (
        "tìm thấy {found}; ô “Không phát sinh” chỉ nhận x hoặc để trống.",
        "found {found}; the cell for none takes x or nothing.",
    ),
    "both": (
        "đã đánh dấu không phát sinh “{title}” nhưng bảng có {count} dòng; bỏ dấu x hoặc xóa các dòng.",
        "“{title}” is ticked as none, but the table has rows: {count}; take off the tick or delete the rows.",
    ),
    "formula": (
        "có công thức nhưng chưa có kết quả; hãy mở bằng Excel rồi lưu lại, hoặc ghi thẳng giá trị.",
        "a formula without its result; open the file in Excel and save it, or write the value itself.",
    ),
    "error": (
        "ô báo lỗi của Excel ({found}); hãy ghi thẳng giá trị.",
        "an error of Excel ({found}); write the value itself.",
    ),
    "outside": (
        "tìm thấy {found} ngoài các bảng của mẫu; hãy chuyển vào đúng ô hoặc xóa.",
        "found {found} outside the tables of the template; move it to its cell or delete it.",
    ),
    "outside_column": (
        "tìm thấy {found} ở cột không thuộc bảng “{title}”; hãy chuyển vào đúng cột hoặc xóa.",
        "found {found} in a column that the table “{title}” does not have; move it to its column or delete it.",
    ),
    "one_window": (
        "“{label}”: ghi cả cột “{whole}” và cột khác; chỉ ghi một trong hai.",
        "“{label}”: both the column “{whole}” and another are filled in; only one of them can be.",
    ),
    "predecessor": (
        "tìm thấy {found}; bảng “{title}” không có mã đơn vị cũ này.",
        "found {found}; the table “{title}” has no such former unit.",
    ),
    "predecessor_missing": ("dòng này chưa ghi đơn vị cũ nào.", "this row does not say which former unit it is of."),
    "twice": (
        "bảng “{title}” có hai lần; bảng trước ở {other}. Hãy xóa trang chép thừa.",
        "the table “{title}” stands twice, first in {other}; delete the copied sheet.",
    ),
    "bad_mark": (
        "cột ẩn A của mẫu đã bị sửa; hãy chép dữ liệu sang mẫu mới.",
        "the hidden column A of the template was changed; copy the data to a new template.",
    ),
    "long": (
        "“{label}”: {count} ký tự, nhiều hơn {most} ký tự mà một ô Excel chứa được.",
        "“{label}”: {count} characters, more than the {most} that a cell of Excel holds.",
    ),
    # mistakes that lie between the cells
    "missing": ("thiếu “{label}”.", "“{label}” is missing."),
    "wrong": ("“{label}”: tìm thấy {found}; cần {wanted}.", "“{label}”: found {found}; wanted {wanted}."),
    "after_complete": (
        "ngày {found} sau ngày chốt số liệu {wanted} (trang “Đơn vị”).",
        "{found} is later than the day through which all is reported, {wanted}.",
    ),
    "complete_before": (
        "số liệu đầy đủ đến ngày {found}, trước ngày đầu kỳ {wanted}.",
        "complete through {found}, before the first day of the period {wanted}.",
    ),
}

NOTICES: Final[dict[str, Both]] = {
    "other_version": (
        "mẫu lập từ phiên bản khác của bộ quy tắc; vẫn đọc được. Thay đổi: {changes}",
        "the template was made from another version of the rulebook; it is read all the same. Changes: {changes}",
    ),
    "nothing_changed": ("không thay đổi gì về nội dung đơn vị phải báo cáo.", "nothing in what the unit is asked for."),
    "now_asked": ("nay hỏi thêm {label}", "now asks for {label}"),
    "no_longer_asked": ("nay không hỏi {label}", "no longer asks for {label}"),
    "renamed": ("“{old}” nay gọi là “{new}”", "“{old}” is now called “{new}”"),
    "gone": (
        "“{label}” không còn trong bảng thuật ngữ; {count} dòng, ô đã ghi không được dùng",
        "“{label}” is no longer in the glossary; rows or cells left unused: {count}",
    ),
    "code_gone": ("mục “{label}” của “{fact}” không còn", "“{label}” of “{fact}” is gone"),
    "other_type": (
        "“{label}” nay ghi kiểu khác; {count} dòng, ô đã ghi không được dùng",
        "“{label}” is now told in another way; rows or cells left unused: {count}",
    ),
    "sheet_gone": (
        "mẫu thiếu bảng {label}; coi là chưa báo cáo.",
        "the template lacks the table {label}; taken as not reported.",
    ),
    "own_sheet": (
        "trang “{sheet}” không thuộc mẫu; không đọc.",
        "the sheet “{sheet}” is not of the template; it is not read.",
    ),
}

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
    "made": (
        "Đã ghi {path}: {sheets} trang, {facts} bảng và số liệu.",
        "Written {path}: {sheets} sheets, {facts} tables and figures.",
    ),
    "long": (
        "{label}: dài {count} ký tự; một ô Excel chứa nhiều nhất {most} ký tự.",
        "{label}: {count} characters; a cell of Excel holds {most} at most.",
    ),
    "annotate_one": ("--annotate cần đúng một tệp .xlsx.", "--annotate wants exactly one .xlsx file."),
    "annotated": (
        "Đã ghi {path}: {count} ô cần sửa được tô màu và chú thích.",
        "Written {path}: {count} cells coloured and commented.",
    ),
    "nothing_wrong": ("Không có ô nào cần sửa; không ghi {path}.", "No cell is wrong; {path} is not written."),
    "same_file": ("--annotate không ghi đè lên tệp gốc.", "--annotate does not overwrite the file itself."),
}
