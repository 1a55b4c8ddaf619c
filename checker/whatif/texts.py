"""Texts of trying a record with something else in it, both languages side by side."""

from __future__ import annotations

from typing import Final

from checker.texts import Both

WHATIF: Final[dict[str, Both]] = {
    "form": (
        "--set {found}: cần dạng ĐƯỜNG_DẪN=GIÁ_TRỊ hoặc ĐƯỜNG_DẪN+=GIÁ_TRỊ, ví dụ figures.assigned_staff_count=12.",
        "--set {found}: wanted PATH=VALUE or PATH+=VALUE, like figures.assigned_staff_count=12.",
    ),
    "no_value": (
        "--set {found}: thiếu giá trị; để bỏ một dữ kiện (chưa báo cáo) thì ghi null.",
        "--set {found}: the value is missing; write null to leave a fact unreported.",
    ),
    "no_section": (
        "--set {found}: hồ sơ không có mục “{name}”; có: {known}.",
        "--set {found}: a record has no section “{name}”; there are: {known}.",
    ),
    "not_inside": (
        "--set {found}: “{name}” không có phần con “{step}”.",
        "--set {found}: “{name}” has no part “{step}”.",
    ),
    "no_entry": (
        "--set {found}: “{name}” có {count} mục, đánh số từ 0; không có mục {step}.",
        "--set {found}: “{name}” has {count} entries, numbered from 0; there is no entry {step}.",
    ),
    "not_list": (
        "--set {found}: chỉ thêm (+=) được vào danh sách; “{name}” không phải danh sách.",
        "--set {found}: only lists can be added to (+=); “{name}” is none.",
    ),
    "nothing": (
        "Chưa có gì để thử: thêm --set, --then hoặc --as-of.",
        "There is nothing to try: add --set, --then or --as-of.",
    ),
    "several": (
        "{path} có nhiều hồ sơ; cần tệp có đúng một hồ sơ.",
        "{path} holds several records; wanted a file with exactly one.",
    ),
    "place": ("{path} với --set", "{path} with --set"),
}
