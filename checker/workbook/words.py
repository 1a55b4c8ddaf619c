"""What stands in a workbook: Vietnamese only, since that is what officials fill in."""

from __future__ import annotations

from typing import Final

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
    "province": "Cấp tỉnh",
    "district": "Cấp huyện",
    "commune": "Cấp xã",
    "village": "Thôn, tổ dân phố",
}
RESULTS: Final[dict[str, str]] = {"pass": "Đạt", "fail": "Vi phạm"}

UNIT_SHEET: Final = "Đơn vị"
GUIDE_SHEET: Final = "Hướng dẫn"
PREDECESSOR_SHEET: Final = "Đơn vị trước sắp xếp"
JUDGEMENT_SHEET: Final = "Kết luận thẩm định"

UNIT: Final[dict[str, tuple[str, str]]] = {
    "unit.id": (
        "Mã đơn vị",
        "Cơ quan nhận hồ sơ cấp; 1 đến 64 chữ không dấu, chữ số, dấu . _ -; ví dụ cb-xa-dong-khe.",
    ),
    "unit.name": ("Tên đơn vị", "Tên đầy đủ, ví dụ Ủy ban nhân dân xã Đông Khê."),
    "unit.kind": ("Loại đơn vị", "Mẫu này chỉ hỏi những gì loại đơn vị này phải báo cáo."),
    "unit.level": ("Cấp", ""),
    "unit.province": ("Mã tỉnh, thành phố", "{place}"),
    "unit.commune": ("Mã xã, phường, đặc khu", "Năm chữ số theo danh mục hành chính; để trống nếu không thuộc một xã."),
    "unit.former_province": (
        "Mã tỉnh trước sắp xếp",
        "Chỉ ghi khi tỉnh cũ đã sáp nhập, theo danh mục trước ngày 01/7/2025.",
    ),
    "unit.founded_on": (
        "Ngày thành lập",
        "Chỉ ghi khi đơn vị mới thành lập hoặc sắp xếp lại; để trống là có từ trước.",
    ),
    "unit.dissolved_on": ("Ngày chấm dứt", "Ngày đầu tiên đơn vị không còn; để trống nếu còn hoạt động."),
    "period.from": ("Kỳ báo cáo từ ngày", ""),
    "period.to": ("Kỳ báo cáo đến ngày", ""),
    "complete_through": ("Số liệu đầy đủ đến ngày", "Mọi việc đến hết ngày này đã được ghi; để trống là đến hết kỳ."),
}
"""Key of an answer → its label and what to write."""

SAYS: Final[dict[str, str]] = {
    "workbook_title": "BIỂU BÁO CÁO THỰC HIỆN DÂN CHỦ Ở CƠ SỞ",
    "none": "Không phát sinh: đánh x →",
    "none_title": "Không phát sinh",
    "number": "STT",
    "to_guide": "← Hướng dẫn",
    "hint": (
        "Mỗi việc một dòng. Để trống: chưa báo cáo. Không có việc nào: đánh x ở ô “Không phát sinh”. Rê "
        "chuột vào tiêu đề có góc đỏ để xem cách ghi."
    ),
    "hint_answers": "Ghi vào ô nền vàng nhạt; cách ghi ở cột bên phải. Ô xám đã ghi sẵn khi lập mẫu. Để trống: chưa báo cáo.",
    "hint_figures": "Không có thì ghi 0; để trống là chưa báo cáo. Rê chuột vào tên số liệu có góc đỏ để xem cách ghi và căn cứ.",
    "figures": "Số liệu",
    "answer_list": "Trả lời",
    "figure_column": "Nội dung",
    "state_column": "Đến {day}",
    "whole_column": "Cả kỳ",
    "unit_title": "Thông tin chung",
    "unit_attributes": "Đặc điểm của đơn vị",
    "predecessors": "Các đơn vị cũ đã nhập vào đơn vị",
    "predecessors_note": "Ghi mã của từng đơn vị cũ; ở các bảng dưới, ghi việc mà từng đơn vị cũ đã làm và được tính cho đơn vị.",
    "predecessor_of": "mã đơn vị cũ",
    "predecessor_of_note": (
        "Chọn mã đã ghi ở bảng đầu của trang này. Đơn vị cũ không có việc nào thì ghi “(không phát "
        "sinh)” ở cột kế tiếp."
    ),
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
    "what": "{label} – {fact}.",
    "how_date": "Ghi ngày/tháng/năm.",
    "how_figure": "Ghi số nguyên, không có thì ghi 0; để trống là chưa báo cáo.",
    "how_quarters": "Ghi theo từng quý; chỉ có số cả năm thì ghi vào cột năm. Ghi cả hai thì tổng bốn quý phải bằng số cả năm.",
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
}

GUIDE: Final[tuple[str, ...]] = (
    (
        "Ghi trang “Đơn vị” trước, rồi lần lượt từng trang theo chủ đề. Chỉ ô nền vàng nhạt là ô để "
        "ghi; các ô khác đã khóa, không cần mật khẩu."
    ),
    (
        "Bảng công việc, văn bản: mỗi việc hoặc mỗi văn bản một dòng. Thiếu dòng: chọn một dòng ở giữa "
        "bảng, bấm chuột phải, chọn Chèn (Insert)."
    ),
    (
        "Để trống nghĩa là CHƯA BÁO CÁO. Trong kỳ không có việc nào thì đánh x ở ô “Không phát sinh” "
        "bên phải tên bảng; số liệu không có thì ghi 0."
    ),
    "Có việc nhưng chưa rõ một nội dung: để trống ô đó. Cả dòng chưa rõ gì thì ghi “(không rõ)” ở một ô.",
    (
        "Ngày ghi dạng ngày/tháng/năm, ví dụ {day}. Số ghi liền, không dấu chấm. Ô có danh sách chọn: "
        "chọn một mục, hoặc ghi nhiều mục cách nhau bằng dấu chấm phẩy."
    ),
    "Rê chuột vào tiêu đề có góc đỏ để xem hỏi gì, ví dụ và căn cứ.",
    (
        "Ghi xong: lưu tệp .xlsx, chạy “danchu validate tệp.xlsx” để soát lỗi; thêm “--annotate "
        "ban-soat.xlsx” để có bản tô màu các ô cần sửa; rồi “danchu check tệp.xlsx”."
    ),
    "Không xóa trang, không xóa cột A đang ẩn. Có thể đổi thứ tự trang, thêm trang riêng, thêm dòng.",
)
GUIDE_WORDS: Final[dict[str, str]] = {
    "how": "Cách ghi",
    "contents": "Mục lục",
    "sheet": "Trang",
    "tables": "Đã ghi",
    "asks": "Nội dung",
    "unit": "Mẫu dành cho: {kind}, {place}. Kỳ báo cáo: {period}. Số bảng, số liệu được hỏi: {count}.",
}
