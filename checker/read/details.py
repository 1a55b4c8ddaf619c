"""What systems and libraries say about a file that cannot be read, in our own words and in both languages.

Their own texts are English and change from version to version; whatever no table knows gets a general sentence.
"""

from __future__ import annotations

import errno
import re
from typing import Final

Both = tuple[str, str]

SYSTEM: Final[dict[int, Both]] = {
    errno.ENOENT: ("không có tệp hoặc thư mục này", "there is no such file or folder"),
    errno.EACCES: ("không có quyền", "permission denied"),
    errno.EPERM: ("không có quyền", "permission denied"),
    errno.EROFS: ("nơi này chỉ cho đọc", "the place is read-only"),
    errno.EISDIR: ("đây là thư mục", "this is a folder"),
    errno.ENOTDIR: ("một phần của đường dẫn không phải thư mục", "a part of the path is no folder"),
    errno.EEXIST: ("tệp đã có", "the file is there already"),
    errno.ENOSPC: ("đĩa đã đầy", "the disk is full"),
    errno.EDQUOT: ("đã dùng hết dung lượng được cấp", "the quota is used up"),
    errno.ENAMETOOLONG: ("tên quá dài", "the name is too long"),
    errno.ELOOP: ("đường dẫn đi vòng", "the path goes in a circle"),
    errno.EMFILE: ("mở quá nhiều tệp", "too many files are open"),
    errno.EIO: ("đọc, ghi đĩa bị lỗi", "the disk could not be read or written"),
    errno.EBUSY: ("chương trình khác đang dùng", "another program is using it"),
}
SYSTEM_OTHER: Final[Both] = ("hệ điều hành báo lỗi số {number}", "error {number} of the operating system")
SYSTEM_UNKNOWN: Final[Both] = ("hệ điều hành không cho phép", "the operating system refused")

CUT_SHORT: Final[Both] = ("nội dung dừng giữa chừng", "it ends in the middle")
NOT_PACKED: Final[Both] = ("nội dung không phải dạng nén như đuôi tệp ghi", "it is not packed as its name says")
DAMAGED: Final[Both] = ("nội dung nén không còn nguyên vẹn", "what is packed is no longer intact")

JSON: Final[tuple[tuple[str, Both], ...]] = (
    ("Expecting value", ("cần một giá trị", "a value is wanted")),
    ("Expecting ',' delimiter", ("thiếu dấu phẩy hoặc dấu đóng ngoặc", "a comma or closing bracket is missing")),
    ("Expecting ':' delimiter", ("thiếu dấu hai chấm sau khóa", "a colon is missing after the key")),
    ("Expecting property name", ("cần một khóa trong nháy kép", "a key in double quotes is wanted")),
    ("Illegal trailing comma", ("thừa dấu phẩy trước dấu đóng ngoặc", "a comma too many before the closing bracket")),
    ("Unterminated string", ("chữ trong nháy chưa đóng nháy", "a text in quotes does not end")),
    ("Invalid control character", ("có ký tự điều khiển trong chữ", "a control character within a text")),
    ("Invalid \\", ("dấu \\ đi với ký tự không được phép", "a \\ before a character that may not follow it")),
    ("Extra data", ("thừa nội dung sau giá trị", "more stands after the value")),
)
JSON_OTHER: Final[Both] = ("không đọc được chỗ này", "this cannot be read")

_ENDED: Final[Both] = ("nội dung dừng giữa chừng", "the text ends in the middle")
YAML: Final[tuple[tuple[str, Both], ...]] = (
    (r"found unexpected end of stream|(found|got) '<stream end>'", _ENDED),
    (
        r"mapping values are not allowed",
        ("thừa dấu hai chấm, hoặc sai thụt lề", "a colon too many, or wrong indentation"),
    ),
    (r"mapping keys are not allowed", ("khóa không được ở chỗ này", "a key may not stand here")),
    (
        r"sequence entries are not allowed",
        ("mục danh sách (dấu -) không được ở chỗ này", "a list item (-) may not stand here"),
    ),
    (
        r"invalid intendation|expected ',' or '[]}]'",
        ("thiếu dấu phẩy hoặc dấu đóng ngoặc", "a comma or closing bracket is missing"),
    ),
    (r"expected <block end>", ("sai thụt lề, hoặc thừa ký tự", "wrong indentation, or a character too many")),
    (r"more indented follow up line", ("sai thụt lề", "wrong indentation")),
    (r"could not find expected ':'", ("thiếu dấu hai chấm sau khóa", "a colon is missing after the key")),
    (r"found unexpected ':'", ("thừa dấu hai chấm", "a colon too many")),
    (
        r"that cannot start any token",
        (
            "ký tự này không được mở đầu; hãy đặt chữ trong nháy",
            "this character cannot come first; put the text in quotes",
        ),
    ),
    (r"unknown escape character|escape sequence", ("dấu \\ đi với ký tự không được phép", "a \\ that says nothing")),
    (r"expected the node content", ("cần một giá trị", "a value is wanted")),
    (r"document (separator|start|end)", ("thừa dấu phân tách tài liệu", "a mark between documents too many")),
    (r"directive|YAML document", ("không dùng chỉ thị %YAML, %TAG", "directives such as %YAML and %TAG are not used")),
    (r"tag|URI|expected '[!>]'", ("không dùng nhãn kiểu (!)", "tags (!) are not used")),
    (
        r"chomping|indentation indicator|comment or a line break",
        ("thừa ký tự sau dấu | hoặc >", "a character too many after | or >"),
    ),
    (r"alphabetic or numeric", ("không dùng neo và tham chiếu (& và *)", "anchors and aliases (& and *) are not used")),
)
YAML_OTHER: Final[Both] = ("không đọc được chỗ này", "this cannot be read")


def system_words(error: OSError) -> Both:
    """Why the operating system refused."""
    if error.errno is None:
        return SYSTEM_UNKNOWN
    found = SYSTEM.get(error.errno)
    if found is not None:
        return found
    vietnamese, english = SYSTEM_OTHER
    return vietnamese.format(number=error.errno), english.format(number=error.errno)


def json_words(message: str) -> Both:
    """What is wrong with the syntax, by the message of Python's json module."""
    return next((words for beginning, words in JSON if message.startswith(beginning)), JSON_OTHER)


def yaml_words(message: str) -> Both:
    """What is wrong with the syntax, by the message of ruamel.yaml."""
    return next((words for pattern, words in YAML if re.search(pattern, message)), YAML_OTHER)
