"""Words of the command line itself: help pages and wrong usage, in both languages side by side."""

from __future__ import annotations

from typing import Final

from checker.texts import Both

HELP: Final[dict[str, Both]] = {
    "usage": ("Cách dùng", "Usage"),
    "options": ("Tùy chọn", "Options"),
    "commands": ("Các lệnh", "Commands"),
    "default": ("mặc định: {value}", "default: {value}"),
    "between": ("từ {least} đến {most}", "{least} to {most}"),
    "least": ("từ {least} trở lên", "{least} or more"),
    "required": ("bắt buộc", "required"),
    "help": ("Hiện trợ giúp này rồi thoát.", "Show this message and exit."),
    "version": ("Hiện phiên bản rồi thoát.", "Show the version and exit."),
}

METAVARS: Final[dict[str, str]] = {
    "CĂN_CỨ": "PROVISION",
    "HỒ_SƠ": "RECORD",
    "KẾT_QUẢ": "RESULT",
    "KỲ": "PERIOD",
    "LOẠI": "KIND",
    "LỆNH": "COMMAND",
    "LỜI": "TEXT",
    "MÃ": "ID",
    "NGÀY": "DAY",
    "NƠI_CHẠY": "WHERE",
    "QUY_TẮC": "RULE",
    "SỐ": "NUMBER",
    "THAM_SỐ": "ARGS",
    "THAY_ĐỔI": "CHANGE",
    "THƯ_MỤC": "FOLDER",
    "TÙY_CHỌN": "OPTIONS",
    "TÊN": "NAME",
    "TỆP": "FILE",
    "XẾP_LOẠI": "GRADE",
    "ĐƯỜNG_DẪN": "PATH",
}
"""What stands for a value in usage lines: Vietnamese → English."""

USAGE: Final[dict[str, Both]] = {
    "error": ("Lỗi: {message}", "Error: {message}"),
    "see_help": ("Xem trợ giúp: {command} --help", "For help: {command} --help"),
    "bad_value": ("Giá trị của {name} không dùng được: {message}", "The value of {name} cannot be used: {message}"),
    "no_argument": ("Thiếu tham số {name}.", "The argument {name} is missing."),
    "no_option_given": ("Thiếu tùy chọn {name}.", "The option {name} is missing."),
    "no_such_option": ("Không có tùy chọn {name}.", "There is no option {name}."),
    "no_such_command": ("Không có lệnh {name}.{near}", "There is no command {name}.{near}"),
    "no_command": ("Thiếu tên lệnh.", "The name of a command is missing."),
    "needs_value": ("Tùy chọn {name} cần một giá trị.", "The option {name} needs a value."),
    "takes_no_value": ("Tùy chọn {name} không nhận giá trị.", "The option {name} takes no value."),
    "too_many": ("Thừa tham số: {name}.", "Too many arguments: {name}."),
    "other": ("Gọi sai lệnh.", "The command was called wrongly."),
    "not_one_of": ("“{value}”; cần một trong: {known}.", "“{value}”; wanted one of: {known}."),
    "no_folder": ("không có thư mục “{value}”.", "there is no folder “{value}”."),
    "no_file": ("không có tệp “{value}”.", "there is no file “{value}”."),
    "not_folder": ("“{value}” là tệp; cần một thư mục.", "“{value}” is a file; wanted a folder."),
    "not_file": ("“{value}” là thư mục; cần một tệp.", "“{value}” is a folder; wanted a file."),
    "not_between": (
        "“{value}”; cần số nguyên từ {least} đến {most}.",
        "“{value}”; wanted a whole number from {least} to {most}.",
    ),
    "not_least": ("“{value}”; cần số nguyên từ {least} trở lên.", "“{value}”; wanted a whole number from {least}."),
    "not_day": (
        "“{value}” không phải ngày; viết 2026-01-15 hoặc 15/01/2026.",
        "“{value}” is not a day; write 2026-01-15 or 15/01/2026.",
    ),
    "not_period": (
        "“{value}” không phải kỳ; viết 2025, 2025-H1, 2025-Q3, 2025-07 hoặc 2025-01-01..2025-06-30.",
        "“{value}” is not a period; write 2025, 2025-H1, 2025-Q3, 2025-07 or 2025-01-01..2025-06-30.",
    ),
    "empty": ("không được để trống.", "must not be empty."),
}
