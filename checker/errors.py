"""The mistakes that a person can make and the exceptions that carry them: place, what was found, what is wanted.

A `Problem` is plain data and renders itself in Vietnamese or English; a new kind of mistake is one line in `MESSAGES`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

Lang = Literal["vi", "en"]
SHORT: Final = 60


def shorten(value: object, limit: int = SHORT) -> str:
    """One printable line of at most `limit` characters for whatever was found, safe for a terminal."""
    if isinstance(value, str):
        text, quoted = value[: limit + 1], True
    elif isinstance(value, dict):
        text, quoted = "{" + ", ".join(str(key)[:limit] for key in list(value)[:8]) + ("…}" if value else "}"), False
    elif isinstance(value, (list, tuple)):
        text, quoted = "[…]" if value else "[]", False
    elif value is None or isinstance(value, bool):
        text, quoted = {None: "null", True: "true", False: "false"}[value], False
    else:
        text, quoted = str(value)[: limit + 1], False
    safe = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
    if len(safe) > limit:
        safe = safe[: limit - 1] + "…"
    return f"“{safe}”" if quoted else safe


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: a file, and in it a line, a record of a JSON Lines file, a JSON pointer or a cell.

    `record` is the line of a JSON Lines file (from 1), `line` and `column` count from 1, `cell` is `sheet!B3`.
    """

    file: str
    record: int | None = None
    line: int | None = None
    column: int | None = None
    pointer: str = ""
    cell: str | None = None

    def show(self, lang: Lang = "vi") -> str:
        """`ho-so.yaml, dòng 12, cột 5 (/unit/id)`; the parts that are not known are left out."""
        vietnamese = lang == "vi"
        parts = [shorten(self.file, 300)[1:-1]]
        if self.record is not None:
            parts.append(f"hồ sơ ở dòng {self.record}" if vietnamese else f"record on line {self.record}")
        if self.line is not None:
            parts.append(f"dòng {self.line}" if vietnamese else f"line {self.line}")
        if self.column is not None:
            parts.append(f"cột {self.column}" if vietnamese else f"column {self.column}")
        if self.cell is not None:
            parts.append(f"ô {self.cell}" if vietnamese else f"cell {self.cell}")
        shown = ", ".join(parts)
        if not self.pointer:
            return shown
        pointer = shorten(self.pointer, 200)[1:-1]
        return f"{shown} ({pointer})" if self.line is not None or self.cell is not None else f"{shown}, {pointer}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: its place, what was found (one short line), what is wanted, and the code of its message.

    `wanted` is a key of `WANTED` or plain text; `values` fill the message; `near` among them are names offered instead.
    `other` is the second place of a mistake that has two.
    """

    place: Place
    code: str
    found: str = ""
    wanted: str = ""
    values: Mapping[str, str] = field(default_factory=dict, hash=False)
    other: Place | None = None

    def show(self, lang: Lang = "vi") -> str:
        """The whole message with its place."""
        return f"{self.place.show(lang)}: {self.message(lang)}"

    def message(self, lang: Lang = "vi") -> str:
        """The message without its place."""
        column = 0 if lang == "vi" else 1
        wanted = WANTED[self.wanted][column] if self.wanted in WANTED else self.wanted
        other = self.other.show(lang) if self.other else ""
        text = MESSAGES[self.code][column].format_map(
            {"found": self.found, "wanted": wanted, "other": other, **self.values}
        )
        if near := self.values.get("near"):
            text += f" Có phải là: {near}?" if lang == "vi" else f" Did you mean: {near}?"
        return text


class DanchuError(Exception):
    """Any mistake in what the program was given; never a fault of the program itself."""


class NoSuchPath(DanchuError):
    """A path named on the command line does not exist or is of no use; `problem` says which and why."""

    def __init__(self, problem: Problem, lang: Lang = "vi") -> None:
        super().__init__(problem.show(lang))
        self.problem = problem


class _ProblemsError(DanchuError):
    def __init__(self, problems: Iterable[Problem], lang: Lang = "vi") -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problem.show(lang) for problem in self.problems))


class RecordError(_ProblemsError):
    """A record that cannot be checked, with every mistake in it, in the order of the file."""


class RuleFileError(_ProblemsError):
    """Files under rules/ that cannot be used, with every mistake in them."""


WANTED: Final[dict[str, tuple[str, str]]] = {
    "day": (
        "một ngày có thật từ 1945 đến 2100, viết 2025-06-03 hoặc 03/06/2025",
        "a real day from 1945 to 2100, written 2025-06-03 or 03/06/2025",
    ),
    "whole_number": ("số nguyên từ 0 đến 10^15, không đặt trong nháy", "a whole number from 0 to 10^15, not in quotes"),
    "flag": ("true hoặc false, không đặt trong nháy", "true or false, not in quotes"),
    "text": ("chữ; nếu là số thì đặt trong nháy", "text; a number must stand in quotes"),
    "some_text": ("chữ, không để trống; nếu là số thì đặt trong nháy", "text, not empty; a number must be in quotes"),
    "unit_id": (
        "mã đơn vị gồm 1-64 ký tự A-Z a-z 0-9 . _ -",
        "a unit id of 1-64 characters from A-Z a-z 0-9 . _ -",
    ),
    "province_code": ('mã tỉnh hai chữ số trong nháy, ví dụ "04"', 'a two-digit province code in quotes, like "04"'),
    "commune_code": (
        'mã xã năm chữ số trong nháy, ví dụ "01273", hoặc null',
        'a five-digit commune code in quotes, like "01273", or null',
    ),
    "schema_name": ("danchu/record/1", "danchu/record/1"),
    "figure_period": (
        "kỳ viết 2025, 2025-H1, 2025-Q3 hoặc 2025-07",
        "a period written 2025, 2025-H1, 2025-Q3 or 2025-07",
    ),
    "mapping": ("các cặp khóa và giá trị", "keys with values"),
    "list": ("một danh sách", "a list"),
}

MESSAGES: Final[dict[str, tuple[str, str]]] = {
    # the file
    "no_such_path": ("không có tệp hoặc thư mục này.", "there is no such file or folder."),
    "not_readable": ("không mở được tệp: {detail}.", "the file cannot be opened: {detail}."),
    "not_a_record_file": (
        "không phải tệp hồ sơ; cần tệp {wanted}.",
        "not a record file; wanted a file of {wanted}.",
    ),
    "too_large": ("tệp hoặc dòng lớn hơn giới hạn {wanted}.", "the file or line is larger than the limit of {wanted}."),
    "damaged": (
        "tệp nén hỏng hoặc bị cắt cụt: {detail}.",
        "the compressed file is damaged or cut short: {detail}.",
    ),
    "not_utf8": (
        "không phải văn bản UTF-8 (byte thứ {found}); hãy lưu lại bằng UTF-8.",
        "not UTF-8 text (byte {found}); save it as UTF-8.",
    ),
    "bom": (
        "tệp bắt đầu bằng dấu BOM; hãy lưu lại bằng UTF-8 không có BOM.",
        "the file begins with a byte order mark; save it as UTF-8 without BOM.",
    ),
    "empty": ("không có nội dung; cần một hồ sơ.", "nothing in it; wanted a record."),
    # the text
    "json_syntax": ("sai cú pháp JSON: {detail}.", "wrong JSON syntax: {detail}."),
    "yaml_syntax": ("sai cú pháp YAML: {detail}.", "wrong YAML syntax: {detail}."),
    "yaml_alias": (
        "không dùng neo và tham chiếu (& và *): {found}.",
        "anchors and aliases (& and *) are not used: {found}.",
    ),
    "yaml_tag": ("không dùng nhãn kiểu (!): {found}.", "tags (!) are not used: {found}."),
    "yaml_directive": ("không dùng chỉ thị %YAML, %TAG.", "directives such as %YAML and %TAG are not used."),
    "yaml_documents": ("chỉ được một tài liệu YAML trong một tệp.", "a file holds one YAML document only."),
    "yaml_key": ("khóa phải là chữ trên một dòng.", "a key must be plain text."),
    "too_deep": ("lồng quá {wanted} tầng.", "nested more than {wanted} levels deep."),
    "duplicate_key": ("khóa {found} viết hai lần.", "the key {found} stands twice."),
    "bad_text": (
        "có ký tự điều khiển hoặc ký tự hỏng trong {found}; hãy xóa ký tự đó.",
        "a control character or broken character in {found}; remove it.",
    ),
    # the record
    "wrong_value": ("tìm thấy {found}; cần {wanted}.", "found {found}; wanted {wanted}."),
    "missing": ("thiếu {found}.", "{found} is missing."),
    "unknown_key": ("không có khóa {found}; được dùng: {wanted}.", "there is no key {found}; known here: {wanted}."),
    "unknown_fact": ("bảng thuật ngữ không có dữ kiện {found}.", "the glossary has no fact {found}."),
    "unknown_attribute": (
        "{fact} không có thuộc tính {found}; được dùng: {wanted}.",
        "{fact} has no attribute {found}; known here: {wanted}.",
    ),
    "unknown_code": (
        "không có mã {found}; cần một trong: {wanted}.",
        "there is no code {found}; wanted one of: {wanted}.",
    ),
    "unknown_kind": (
        "không có loại đơn vị {found}; dùng một loại của actors.yaml có is_unit: true.",
        "there is no kind of unit {found}; use one of actors.yaml with is_unit: true.",
    ),
    "wrong_section": (
        "dữ kiện {found} thuộc mục {wanted}, không thuộc mục {section}.",
        "the fact {found} belongs under {wanted}, not under {section}.",
    ),
    "not_judged": (
        "bộ quy tắc không có quy tắc {found}.",
        "the rulebook has no rule {found}.",
    ),
    "period_order": (
        "kỳ kết thúc ngày {found}, trước ngày bắt đầu {wanted}.",
        "the period ends on {found}, before its first day {wanted}.",
    ),
    "complete_before": (
        "complete_through là {found}, trước ngày đầu kỳ {wanted}.",
        "complete_through is {found}, before the first day of the period {wanted}.",
    ),
    "life_order": (
        "ngày chấm dứt {found} không sau ngày thành lập {wanted}.",
        "dissolved on {found}, not after the founding on {wanted}.",
    ),
    "after_complete": (
        "ngày {found} sau ngày chốt số liệu (complete_through) {wanted}.",
        "{found} is later than complete_through, {wanted}.",
    ),
    "two_values": (
        "{found}, nhưng chỗ khác trong hồ sơ ghi {wanted} cho cùng {thing}.",
        "{found}, but elsewhere this record says {wanted} for the same {thing}.",
    ),
    "sum_differs": (
        "{thing} ghi {found}, nhưng tổng các kỳ {parts} là {wanted}.",
        "{thing} says {found}, but {parts} add up to {wanted}.",
    ),
    "same_unit_twice": (
        "đơn vị {found}, kỳ {period}, đã có ở {other}.",
        "unit {found} for {period} was already given in {other}.",
    ),
    # the rulebook
    "rule_value": ("{found}: {detail}.", "{found}: {detail}."),
    "unknown_parameter": ("parameters.yaml không có tham số {found}.", "parameters.yaml has no parameter {found}."),
    # lint of the rulebook
    "lint_schema": (
        "{detail}",
        "{detail}",
    ),
    "lint_citation-missing": (
        "thiếu căn cứ (citation): {detail}",
        "the citation is missing: {detail}",
    ),
    "lint_citation-outside": (
        "văn bản không có {found}.",
        "the document has no {found}.",
    ),
    "lint_id-duplicate": (
        "mã {found} đã dùng ở {wanted}.",
        "the id {found} already stands at {wanted}.",
    ),
    "lint_fact-unknown": (
        "bảng thuật ngữ không có dữ kiện {found}; cần tên trong {wanted}.",
        "the glossary has no fact {found}; wanted a name of {wanted}.",
    ),
    "lint_fact-unfit": (
        "dữ kiện {found} không dùng được ở đây; cần: {wanted}.",
        "the fact {found} does not fit here; wanted: {wanted}.",
    ),
    "lint_attribute-unknown": (
        "không có thuộc tính {found}; được dùng: {wanted}.",
        "there is no attribute {found}; known here: {wanted}.",
    ),
    "lint_attribute-unfit": (
        "thuộc tính {found} không so sánh được như vậy; cần kiểu {wanted}.",
        "the attribute {found} cannot be tested so; wanted type {wanted}.",
    ),
    "lint_code-unknown": (
        "không có mã {found}; cần một trong: {wanted}.",
        "there is no code {found}; wanted one of: {wanted}.",
    ),
    "lint_kind-unknown": (
        "không có loại đơn vị {found}; cần: {wanted}.",
        "there is no kind of unit {found}; wanted: {wanted}.",
    ),
    "lint_note-unknown": (
        "không có ghi chú {found} trong {wanted}.",
        "there is no note {found} in {wanted}.",
    ),
    "lint_parameter-unknown": (
        "parameters.yaml không có tham số {found}.",
        "parameters.yaml has no parameter {found}.",
    ),
    "lint_rule-unknown": (
        "không có quy tắc {found}.",
        "there is no rule {found}.",
    ),
    "lint_document-unknown": (
        "không có văn bản {found}.",
        "there is no document {found}.",
    ),
    "lint_window-impossible": (
        "kỳ không bao giờ đến: {found}.",
        "a window that never comes: {found}.",
    ),
    "lint_form-unfit": (
        "dạng {found} không đi với kỳ này; cần: {wanted}.",
        "the form {found} does not go with this window; wanted: {wanted}.",
    ),
    "lint_threshold-range": (
        "ngưỡng ngoài phạm vi: {found}.",
        "threshold out of range: {found}.",
    ),
    "lint_cycle": (
        "các quy tắc chờ lẫn nhau thành vòng: {found}.",
        "rules wait for each other in a circle: {found}.",
    ),
    "lint_never-passes": (
        "không hồ sơ nào có thể đạt quy tắc {found}; nếu đúng là vậy, ghi never: [pass] và lý do.",
        "nothing can pass rule {found}; if that is meant, write never: [pass] with the reason.",
    ),
    "lint_never-fails": (
        "không hồ sơ nào có thể vi phạm quy tắc {found}; nếu đúng là vậy, ghi never: [fail] và lý do.",
        "nothing can fail rule {found}; if that is meant, write never: [fail] with the reason.",
    ),
    "lint_scenario-missing": (
        "quy tắc {found} chưa có kịch bản.",
        "rule {found} has no scenario.",
    ),
    "more": ("còn {found} lỗi khác trong hồ sơ này.", "{found} more mistakes in this record."),
}
