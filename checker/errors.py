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
            sheet, _, cell = self.cell.rpartition("!")
            if sheet:
                parts.append(f"trang “{sheet}”" if vietnamese else f"sheet “{sheet}”")
            parts.append(f"ô {cell}" if vietnamese else f"cell {cell}")
        shown = ", ".join(parts)
        if not self.pointer:
            return shown
        pointer = shorten(self.pointer, 200)[1:-1]
        return f"{shown} ({pointer})" if self.line is not None or self.cell is not None else f"{shown}, {pointer}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: its place, what was found (one short line), what is wanted, and the code of its message.

    `wanted` is a key of `WANTED` or plain text; `values` fill the message, each the same in both languages or a pair of
    texts; `near` among them are names offered instead.
    `other` is the second place of a mistake that has two.
    """

    place: Place
    code: str
    found: str = ""
    wanted: str = ""
    values: Mapping[str, str | tuple[str, str]] = field(default_factory=dict, hash=False)
    other: Place | None = None

    def show(self, lang: Lang = "vi") -> str:
        """The whole message with its place."""
        return f"{self.place.show(lang)}: {self.message(lang)}"

    def message(self, lang: Lang = "vi") -> str:
        """The message without its place."""
        column = 0 if lang == "vi" else 1
        wanted = WANTED[self.wanted][column] if self.wanted in WANTED else self.wanted
        other = self.other.show(lang) if self.other else ""
        values = {name: value if isinstance(value, str) else value[column] for name, value in self.values.items()}
        text = MESSAGES[self.code][column].format_map({"found": self.found, "wanted": wanted, "other": other, **values})
        if near := values.get("near"):
            text += f" Có phải là: {near}?" if lang == "vi" else f" Did you mean: {near}?"
        return text


class Misfit(ValueError):
    """Parts of a file that do not go together, said in both languages; a ValueError, since pydantic understands those."""

    def __init__(self, vietnamese: str, english: str) -> None:
        super().__init__(english)
        self.both = (vietnamese, english)

    @classmethod
    def one_of(cls, *names: str) -> "Misfit":
        """Of these keys one and only one belongs here."""
        shown = ", ".join(names)
        return cls(f"cần đúng một trong: {shown}", f"exactly one of {shown}")


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


class LawTextError(_ProblemsError):
    """An official text, added or kept, that cannot be used."""


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
    # profiles
    "points_value": (
        'số điểm từ 0 trở lên: số nguyên, hoặc trong nháy như "2.5", "5/2"',
        'points from 0: a whole number, or in quotes like "2.5", "5/2"',
    ),
    "share_value": (
        'tỷ lệ trên 0, không quá 1, trong nháy như "1/2"',
        'a share above 0 and not above 1, in quotes like "1/2"',
    ),
    "choice": (
        "ít nhất một trong document, topic, severity, citation",
        "at least one of document, topic, severity, citation",
    ),
    "setting": ("value hoặc per_document", "value or per_document"),
    "band": ("ngưỡng là số nguyên từ 0 đến 100", "a threshold: a whole number from 0 to 100"),
    "last_band": ("0: mức xếp loại cuối bắt đầu từ 0", "0: the last grade begins at 0"),
    "month_day": ('ngày và tháng viết "01-31"', 'a day of the year written "01-31"'),
    "interval": ("year, half_year, quarter hoặc month", "year, half_year, quarter or month"),
    "by_kind": (
        "by_kind với default và số của từng loại đơn vị",
        "by_kind with default and a number for each kind of unit",
    ),
    "list": ("một danh sách", "a list"),
}

MESSAGES: Final[dict[str, tuple[str, str]]] = {
    # the file
    "no_such_path": ("không có tệp hoặc thư mục này.", "there is no such file or folder."),
    "file_changed": (
        "tệp bị sửa, thay hoặc xóa trong khi đang kiểm tra; chạy lại khi tệp không còn thay đổi.",
        "the file was changed, replaced or removed while it was being checked; run again when it is left alone.",
    ),
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
    "damaged_parquet": (
        "không phải tệp Parquet, hoặc tệp hỏng, bị cắt cụt: {detail}.",
        "not a Parquet file, or one that is damaged or cut short: {detail}.",
    ),
    "needs_library": (
        "đọc tệp {form} cần thư viện chưa được cài ({library}); cài bằng: pip install 'danchu[{extra}]'.",
        "reading {form} files needs a library that is not installed ({library}); install it with: pip install 'danchu[{extra}]'.",
    ),
    "column_type": (
        "cột {column}: kiểu {found}; cần kiểu {wanted}.",
        "column {column}: type {found}; wanted {wanted}.",
    ),
    "unknown_column": ("không có cột {found} trong hồ sơ.", "a record has no column {found}."),
    "missing_column": ("thiếu cột {found_column}.", "there is no column {found_column}."),
    "tables_not_sorted": (
        "các dòng không xếp theo đơn vị và kỳ: {found} đứng sau {wanted}; hãy sắp xếp lại rồi nộp cả năm bảng.",
        "rows are not sorted by unit and period: {found} comes after {wanted}; sort all five tables and send them again.",
    ),
    "orphan_row": (
        "dòng của đơn vị {found} không có trong bảng units.parquet.",
        "a row of the unit {found}, which is not in units.parquet.",
    ),
    "too_many_rows": (
        "đơn vị {found} có hơn {wanted} dòng trong các bảng; hãy tách bớt hoặc soát lại dữ liệu.",
        "the unit {found} has more than {wanted} rows in the tables; divide it or look at the data.",
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
        "“{fact}” không có thuộc tính {found}; được dùng: {wanted}.",
        "“{fact}” has no attribute {found}; known here: {wanted}.",
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
        "dữ kiện {found} thuộc mục “{wanted}”, không thuộc mục “{section}”.",
        "the fact {found} belongs under “{wanted}”, not under “{section}”.",
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
    "unknown_province": (
        "không có tỉnh, thành phố nào mang mã {found}, kể cả trước sắp xếp.",
        "no province has the code {found}, now or before the reform.",
    ),
    "unknown_commune": (
        "không có xã, phường, đặc khu nào mang mã {found}, kể cả trước sắp xếp.",
        "no commune, ward or special zone has the code {found}, now or before the reform.",
    ),
    "unknown_former_province": (
        "trước sắp xếp không có tỉnh, thành phố nào mang mã {found}.",
        "before the reform no province had the code {found}.",
    ),
    "commune_elsewhere": (
        "{found} ({name}) thuộc {where}, không thuộc {here}.",
        "{found} ({name}) lies in {where}, not in {here}.",
    ),
    "former_province_elsewhere": (
        "{found} ({name}) nay thuộc {where}, không thuộc {here}.",
        "{found} ({name}) now lies in {where}, not in {here}.",
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
    # workbooks say their own
    "workbook": ("{detail}", "{detail}"),
    # the rulebook
    "rule_value": ("{found}: {detail}.", "{found}: {detail}."),
    "unknown_parameter": ("parameters.yaml không có tham số {found}.", "parameters.yaml has no parameter {found}."),
    # profiles
    "no_profile": (
        "không có tệp này, cũng không có hồ sơ chấm điểm tên như vậy; có sẵn: {known}.",
        "there is no such file, and no profile of that name; there are: {known}.",
    ),
    "profile_unscored": ("quy tắc {found} không tính điểm.", "rule {found} is not scored."),
    "profile_topic": ("không có chủ đề {found}.", "there is no topic {found}."),
    "profile_kind": ("không có loại đơn vị {found}.", "there is no kind of unit {found}."),
    "profile_group": ("hồ sơ này không có nhóm {found}.", "this profile has no group {found}."),
    "profile_group_twice": ("mã nhóm {found} đã dùng ở {other}.", "the group id {found} already stands at {other}."),
    "profile_group_empty": (
        "nhóm {found} không có quy tắc nào; cần rules hoặc select.",
        "group {found} has no rules; wanted rules or select.",
    ),
    "profile_in_two_groups": (
        "quy tắc {found} ở trong nhóm {second}, nhưng đã ở trong nhóm {first} ({other}); mỗi quy tắc chỉ thuộc một nhóm.",
        "rule {found} is in group {second}, but already in group {first} ({other}); a rule belongs to one group.",
    ),
    "profile_selects_nothing": (
        "cách chọn này không chọn được quy tắc nào.",
        "this selection chooses no rule.",
    ),
    "profile_bands": (
        "tìm thấy {found} mức xếp loại; cần từ 1 đến {most} mức.",
        "found {found} grades; wanted 1 to {most}.",
    ),
    "profile_not_descending": (
        "tìm thấy {found}; cần ngưỡng nhỏ hơn {before}, vì các mức xếp loại đi từ cao xuống thấp.",
        "found {found}; wanted a threshold below {before}: grades go from the best down.",
    ),
    "profile_caps_of_fewer_bands": (
        "chỉ có {found} mức xếp loại mà mức trần mặc định dùng mức thấp hơn; hãy ghi cả caps.",
        "only {found} grades, and the default caps use a lower one; write caps too.",
    ),
    "profile_grade": (
        "tìm thấy {found}; cần số thứ tự của một mức xếp loại, từ 0 (cao nhất) đến {most}.",
        "found {found}; wanted the place of a grade, from 0 (the best) to {most}.",
    ),
    "profile_cap_target": (
        "mức trần cần rules hoặc groups, không cả hai; below chỉ đi với groups.",
        "a cap needs rules or groups, not both; below goes with groups only.",
    ),
    "profile_parameter": (
        "parameters.yaml không có tham số {found}.",
        "parameters.yaml has no parameter {found}.",
    ),
    "profile_parameter_unused": (
        "không quy tắc nào dùng tham số {found}; đặt nó không làm thay đổi gì.",
        "no rule uses the parameter {found}; setting it would change nothing.",
    ),
    "profile_parameter_unused_in": (
        "không quy tắc nào của {document} dùng tham số {found}.",
        "no rule of {document} uses the parameter {found}.",
    ),
    "profile_out_of_range": (
        "tìm thấy {found}; cần số nguyên từ {least} đến {most}.",
        "found {found}; wanted a whole number from {least} to {most}.",
    ),
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
        "mã {found} đã dùng ở {other}.",
        "the id {found} already stands at {other}.",
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
    "lint_topic-unknown": (
        "không có chủ đề {found} trong {wanted}.",
        "there is no topic {found} in {wanted}.",
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
    "lint_anchor-outside": (
        "mốc đối chiếu thừa: văn bản không có {found}.",
        "an anchor too many: the document has no {found}.",
    ),
    "lint_anchor-missing": (
        "{found} chưa có mốc đối chiếu; nạp toàn văn bằng danchu law add TỆP --document {wanted} --anchor.",
        "{found} has no anchor; add the full text with danchu law add FILE --document {wanted} --anchor.",
    ),
    # official texts
    "law_folder": ("là thư mục; cần một tệp văn bản.", "is a folder; wanted the file of one text."),
    "law_format": (
        "là tệp {found}, chưa đọc được; hãy lưu thành văn bản thuần (.txt hoặc .md, UTF-8) rồi nạp lại.",
        "is a {found} file, which cannot be read; save it as plain text (.txt or .md, UTF-8) and add that.",
    ),
    "law_not_text": (
        "không phải văn bản thuần: có ký tự điều khiển {found}; hãy lưu lại bằng UTF-8.",
        "not plain text: control character {found}; save it as UTF-8.",
    ),
    "law_empty": ("không có nội dung; cần toàn văn của văn bản.", "nothing in it; wanted the full text."),
    "law_no_provision": (
        "không tìm thấy điều khoản nào; cần văn bản có Điều, có Phần I, II, III, hoặc bài báo có nhiều đoạn.",
        "no provision found; wanted a text with articles (Điều), with parts I, II, III, or an account of several paragraphs.",
    ),
    "law_other_text": (
        "không có điều khoản nào của {wanted}; điều khoản đầu tiên tìm thấy là {found}. Có thể đây là văn bản khác.",
        "has no provision of {wanted}; the first one found is {found}. It may be another document.",
    ),
    "law_not_written": ("không ghi được: {detail}.", "cannot be written: {detail}."),
    "law_store_damaged": (
        "bản lưu hỏng; hãy nạp lại bằng danchu law add TỆP --document {found}.",
        "the stored text is damaged; add it again with danchu law add FILE --document {found}.",
    ),
    "law_shipped_rules": (
        "không ghi mốc đối chiếu vào bộ quy tắc của bản cài đặt; hãy chỉ ra bộ quy tắc của mình bằng --rules THƯ_MỤC.",
        "anchors are not written into an installed rulebook; name a rulebook of your own with --rules FOLDER.",
    ),
    "law_no_document_folder": (
        "không có thư mục của văn bản {found} trong bộ quy tắc.",
        "the rulebook has no folder for the document {found}.",
    ),
    "law_skipped": (
        "tìm thấy {found}, lẽ ra là {wanted}; giữ số như bản in.",
        "found {found} where {wanted} was due; the number is kept as printed.",
    ),
    "law_repeated": (
        "{found} có hai lần; phần thứ hai được gọi là {wanted}.",
        "{found} stands twice; the second is called {wanted}.",
    ),
    "law_repeated_joined": (
        "{found} có hai lần; phần thứ hai được ghép vào phần thứ nhất.",
        "{found} stands twice; the second is joined to the first.",
    ),
    "law_marker_kept": (
        "dòng bắt đầu bằng {found} ở giữa câu; không coi là điều khoản mới, giữ trong {wanted}.",
        "a line begins with {found} within a sentence; taken as text of {wanted}, not as a provision.",
    ),
    "law_unnumbered": (
        "đoạn không đánh số {found} được ghép vào {wanted}.",
        "the paragraph {found} has no number; it is joined to {wanted}.",
    ),
    "law_note_moved": (
        "chú thích {found} được ghép vào {wanted}, nơi có dấu dẫn chú thích.",
        "footnote {found} is joined to {wanted}, which refers to it.",
    ),
    "law_note_alone": (
        "không có dấu dẫn chú thích {found} ở phần trước; giữ trong {wanted}.",
        "nothing before it refers to footnote {found}; it is kept in {wanted}.",
    ),
    "law_after": (
        "sau chữ ký còn {found}; phần này chưa được tách thành điều khoản.",
        "after the signature comes {found}; that part is not divided into provisions.",
    ),
    "law_unlisted": (
        "bản này có {found}, danh mục điều khoản của bộ quy tắc không có.",
        "this text has {found}, which the rulebook does not list among the provisions.",
    ),
    "law_absent": (
        "danh mục điều khoản của bộ quy tắc có {found}, bản này không có.",
        "the rulebook lists {found}, which this text does not have.",
    ),
    "more": ("còn {found} lỗi khác trong hồ sơ này.", "{found} more mistakes in this record."),
}
