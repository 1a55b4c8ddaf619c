"""What pydantic says about a file of rules or decisions, as problems with file and line in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from pydantic import BaseModel, ValidationError

from checker.errors import Misfit, Problem, shorten
from checker.read.yamltext import YamlText

Both = tuple[str, str]

TYPES: Final[dict[str, Both]] = {
    "extra_forbidden": ("không có khóa này", "there is no such key"),
    "literal_error": ("cần một trong: {expected}", "wanted one of: {expected}"),
    "enum": ("cần một trong: {expected}", "wanted one of: {expected}"),
    "string_type": ("cần chữ; nếu là số thì đặt trong nháy", "wanted text; a number must stand in quotes"),
    "string_too_short": ("không được để trống", "must not be empty"),
    "int_type": ("cần số nguyên, không đặt trong nháy", "wanted a whole number, not in quotes"),
    "float_type": ("cần một số, không đặt trong nháy", "wanted a number, not in quotes"),
    "bool_type": ("cần true hoặc false, không đặt trong nháy", "wanted true or false, not in quotes"),
    "list_type": ("cần một danh sách", "wanted a list"),
    "tuple_type": ("cần một danh sách", "wanted a list"),
    "dict_type": ("cần các cặp khóa và giá trị", "wanted keys with values"),
    "model_type": ("cần các cặp khóa và giá trị", "wanted keys with values"),
    "model_attributes_type": ("cần các cặp khóa và giá trị", "wanted keys with values"),
    "none_required": ("phải để null", "must be null"),
    "too_short": ("cần ít nhất {min_length} mục", "wanted {min_length} or more"),
    "too_long": ("không quá {max_length} mục", "wanted {max_length} at most"),
    "greater_than": ("cần số lớn hơn {gt}", "wanted more than {gt}"),
    "greater_than_equal": ("cần số từ {ge} trở lên", "wanted {ge} or more"),
    "less_than": ("cần số nhỏ hơn {lt}", "wanted less than {lt}"),
    "less_than_equal": ("cần số không quá {le}", "wanted {le} at most"),
}
OTHER: Final[Both] = ("giá trị không hợp lệ", "is not a value that can stand here")

PATTERNS: Final[dict[str, Both]] = {
    r"^[a-z][a-z0-9_]*$": (
        "cần tên gồm chữ a-z, chữ số, dấu _, bắt đầu bằng chữ",
        "wanted a name of letters a-z, digits and _, beginning with a letter",
    ),
    r"^\$[a-z][a-z0-9_]*$": ("cần tên tham số, viết $tên", "wanted the name of a parameter, written $name"),
    r"^[0-9]+/[1-9][0-9]*$": ("cần phân số trong nháy, ví dụ “1/2”", "wanted a fraction in quotes, like “1/2”"),
    r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$": ("cần ngày viết 2025-06-03", "wanted a day written 2025-06-03"),
    r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$|^[0-9]{2}/[0-9]{2}/[0-9]{4}$": (
        "cần ngày viết 2025-06-03 hoặc 03/06/2025",
        "wanted a day written 2025-06-03 or 03/06/2025",
    ),
    r"^[0-9]{2}-[0-9]{2}$": (
        "cần tháng và ngày trong nháy, ví dụ “01-31”",
        "wanted month and day in quotes, like “01-31”",
    ),
    r"^[A-Z]{2}-[^\s/]+$": (
        "cần mã quy tắc: hai chữ in hoa, dấu -, số điều khoản",
        "wanted a rule id: two capitals, a hyphen, the provision",
    ),
    r"^[a-z0-9][a-z0-9-]*$": (
        "cần mã văn bản gồm chữ a-z, chữ số, dấu -",
        "wanted a document id of letters a-z, digits and hyphens",
    ),
    r"^[0-9]{2}$": ("cần mã tỉnh hai chữ số trong nháy", "wanted a two-digit province code in quotes"),
    r"^[0-9]{5}$": ("cần mã xã năm chữ số trong nháy", "wanted a five-digit commune code in quotes"),
    r"^[0-9a-f]{64}$": ("cần giá trị SHA-256 gồm 64 ký tự", "wanted a SHA-256 of 64 characters"),
}
PATTERN_OTHER: Final[Both] = ("viết chưa đúng dạng", "is not written as it must be")


def misfits(error: ValidationError, text: YamlText) -> Iterator[Problem]:
    """A problem for each error of pydantic, in its order."""
    for item in error.errors(include_url=False):
        kind = item["type"]
        path = _path(item["loc"], text.data)
        if kind == "missing":
            lacking = str(item["loc"][-1])
            yield Problem(text.place((*path, lacking)), "missing", shorten(lacking))
            continue
        value = str(path[-1]) if kind == "extra_forbidden" else item["input"]
        found = "" if isinstance(value, BaseModel) else shorten(value)
        yield Problem(text.place(path), "rule_value", found, values={"detail": words(kind, item.get("ctx") or {})})


def words(kind: str, context: Mapping[str, Any]) -> Both:
    """What is wanted, by the type of the error and what pydantic knows about it."""
    if kind == "value_error":
        raised = context.get("error")
        return raised.both if isinstance(raised, Misfit) else OTHER
    if kind == "string_pattern_mismatch":
        return PATTERNS.get(str(context.get("pattern")), PATTERN_OTHER)
    vietnamese, english = TYPES.get(kind, OTHER)
    values = {**context, "expected": _listed(str(context.get("expected", "")))}
    return vietnamese.format(**values), english.format(**values)


def _listed(expected: str) -> str:
    """'a', 'b' or 'c' as a, b, c; True as YAML has it."""
    named = re.findall(r"'([^']*)'", expected)
    return ", ".join(named) if named else expected.replace(" or ", ", ").lower()


def _path(loc: Sequence[str | int], data: Any) -> tuple[str | int, ...]:
    """The keys and indexes that are in the file; pydantic's names of union members are not among them."""
    path: list[str | int] = []
    for part in loc:
        item = isinstance(data, list) and isinstance(part, int) and part < len(data)
        if item or (isinstance(data, dict) and part in data):
            data = data[part]
            path.append(part)
    return tuple(path)
