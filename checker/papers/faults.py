"""What can go wrong when a paper is made, told in both languages."""

from __future__ import annotations

from typing import Final

from checker.errors import DanchuError
from checker.texts import Both, Lang, pick


class PaperError(DanchuError):
    """A paper that cannot be made from what was given."""


TEXTS: Final[dict[str, Both]] = {
    "no_path": (
        "Thiếu hồ sơ; cần: danchu report HỒ_SƠ --kind {kind} --output TỆP.docx.",
        "No record; wanted: danchu report RECORD --kind {kind} --output FILE.docx.",
    ),
    "no_output": (
        "Cần --output: một tệp .docx hoặc .pdf, hoặc một thư mục khi có nhiều hồ sơ.",
        "--output is needed: a .docx or .pdf file, or a folder for several records.",
    ),
    "suffix": (
        "Không ghi được văn bản vào “{path}”; cần tên tệp kết thúc bằng .docx hoặc .pdf, hoặc một thư mục (thêm / ở cuối).",
        "A paper cannot be written to “{path}”; wanted a name that ends in .docx or .pdf, or a folder (with / at its end).",
    ),
    "several": (
        "Có nhiều hồ sơ ({first}, {second} …), một tệp chỉ chứa văn bản của một đơn vị; ghi --output THƯ_MỤC/ để mỗi đơn vị một tệp.",
        "Several records ({first}, {second} …), and one file holds the paper of one unit; with --output FOLDER/ each unit gets a file.",
    ),
    "engine_fault": (
        "Không lập văn bản cho {unit}: phần mềm gặp lỗi khi kiểm tra {count} nội dung. Xin báo cho nhóm phát triển.",
        "No paper for {unit}: the software failed on {count} duties. Please tell the developers.",
    ),
    "nothing_applies": (
        "Không lập văn bản cho {unit}: không có nội dung nào áp dụng cho đơn vị này trong kỳ.",
        "No paper for {unit}: no duty binds this unit in the period.",
    ),
    "self_for": (
        "--self chỉ dùng với --kind bien-ban: các văn bản khác không đối chiếu với kết quả tự chấm.",
        "--self goes with --kind bien-ban only: the other papers are not compared with a self-assessment.",
    ),
    "self_other_rules": (
        "{path}: kết quả tự chấm được lập theo bộ quy tắc khác, điểm không so sánh được; hãy kiểm tra lại hồ sơ tự chấm "
        "bằng bộ quy tắc này, hoặc đưa chính hồ sơ đó cho --self.",
        "{path}: made by another rulebook, so points do not compare; check the record again with this one, or give the "
        "record itself to --self.",
    ),
    "self_other_profile": (
        "{path}: kết quả tự chấm dùng hồ sơ chấm điểm khác với lần này; cần cùng một --profile.",
        "{path}: made with another scoring profile than this run; wanted the same --profile.",
    ),
    "self_not_result": (
        "{path}: không phải kết quả đầy đủ của danchu check --format json.",
        "{path}: not a whole result of danchu check --format json.",
    ),
    "self_twice": (
        "Có hai kết quả tự chấm cho đơn vị {unit} trong cùng kỳ; cần một.",
        "Two self-assessments of the unit {unit} for one period; wanted one.",
    ),
    "self_missing": (
        "Không có kết quả tự chấm của {unit} ({period}) trong các tệp của --self.",
        "The files of --self hold no self-assessment of {unit} ({period}).",
    ),
    "details_names": (
        "{path}: owners nêu quy tắc không có trong bộ quy tắc: {names}.",
        "{path}: owners names rules that the rulebook lacks: {names}.",
    ),
    "made": ("Đã lập {count} văn bản.", "Papers made: {count}."),
    "template_written": ("Đã ghi mẫu vào {path}.", "Template written to {path}."),
    "template_suffix": (
        "Không ghi được mẫu vào “{path}”; cần tên tệp kết thúc bằng .docx (văn bản Word) hoặc .typ (PDF).",
        "A template cannot be written to “{path}”; wanted a name that ends in .docx (Word) or .typ (PDF).",
    ),
    "template_kind": (
        "“{path}” không phải mẫu của tệp {suffix}; cần một tệp .{wanted}.",
        "“{path}” is no template for a {suffix} file; wanted a .{wanted} file.",
    ),
    "template_not_docx": (
        "“{path}” không phải tệp Word (.docx) đọc được; hãy lưu lại từ Word, hoặc lấy mẫu bằng --write-template.",
        "“{path}” is no Word file (.docx) that can be read; save it again from Word, or take one with --write-template.",
    ),
    "template_unknown": (
        "Mẫu “{path}” dùng biến không có: {name}.{near} Danh sách biến: danchu report --kind {kind} --variables.",
        "The template “{path}” uses a variable that is not there: {name}.{near} All of them: danchu report --kind {kind} --variables.",
    ),
    "template_filter": (
        "Mẫu “{path}” dùng bộ lọc hoặc phép kiểm không có: {name}.",
        "The template “{path}” uses a filter or test that is not there: {name}.",
    ),
    "template_unclosed": (
        "Mẫu “{path}” có thẻ {{% {tag} %}} chưa đóng; cần {{% end{tag} %}}.",
        "The template “{path}” has a tag {{% {tag} %}} that is not closed; wanted {{% end{tag} %}}.",
    ),
    "template_syntax": (
        "Mẫu “{path}” có thẻ viết sai, gần chỗ: “{near}”.",
        "The template “{path}” has a tag that is written wrongly, near “{near}”.",
    ),
    "template_failed": (
        "Mẫu “{path}” có thẻ tính trên giá trị không hợp; trong mẫu, điểm, ngày và số đều là chữ đã viết sẵn.",
        "The template “{path}” calculates with what does not fit; in a template points, days and numbers are texts.",
    ),
    "template_unsafe": (
        "Mẫu “{path}” gọi {name}; mẫu chỉ được in các biến của văn bản.",
        "The template “{path}” asks for {name}; a template may only print the variables of the paper.",
    ),
    "template_not_word": (
        "Mẫu “{path}” sau khi điền không còn là tài liệu Word hợp lệ: các thẻ bắt đầu và kết thúc phải cùng ở một cấp (đoạn, hàng, ô).",
        "The template “{path}” is no valid Word document when filled in: tags must begin and end on one level (paragraph, row, cell).",
    ),
    "template_typst": (
        "Mẫu “{path}” không dựng được thành PDF: {detail}",
        "The template “{path}” cannot be made into a PDF: {detail}",
    ),
    "letters": (
        "Phông chữ của tệp PDF không có ký tự: {letters}. Hãy sửa hồ sơ, hoặc lập tệp .docx.",
        "The font of the PDF file lacks: {letters}. Correct the record, or make a .docx file.",
    ),
    "warned": (
        "Không lập được PDF đúng thể thức: {detail}",
        "The PDF cannot be made as it should be: {detail}",
    ),
}


def fault(key: str, lang: Lang, **values: object) -> PaperError:
    """The error of a key of ``TEXTS``."""
    return PaperError(told(key, lang, **values))


def told(key: str, lang: Lang, **values: object) -> str:
    """The text of a key of ``TEXTS``."""
    return pick(TEXTS[key], lang).format(**values)
