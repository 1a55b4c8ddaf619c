"""What the generator says, in both languages side by side."""

from __future__ import annotations

from typing import Final

from checker.texts import Both

TEXTS: Final[dict[str, Both]] = {
    "nobody": (
        "Không còn đơn vị nào để tạo: bớt điều kiện --place, --bound hoặc chọn kỳ khác.",
        "No unit is left to make: loosen --place or --bound, or choose another period.",
    ),
    "suffix": (
        "Không ghi được tệp “{name}”: tên tệp cần kết thúc bằng {known}; tên không có đuôi là thư mục tệp YAML.",
        "Cannot write “{name}”: the name of a file must end in {known}; a name without a suffix is a folder of YAML files.",
    ),
    "folder_used": (
        "Không ghi vào “{path}”: ở đó đã có tệp; cần một thư mục mới hoặc trống.",
        "Nothing is written to “{path}”: something is there already; wanted a new or an empty folder.",
    ),
    "folder_large": (
        "Thư mục tệp YAML chỉ dùng cho tối đa {most} đơn vị; nhiều hơn thì ghi vào tệp .jsonl, .jsonl.gz hoặc .jsonl.zst.",
        "A folder of YAML files is for {most} units at most; for more write a file .jsonl, .jsonl.gz or .jsonl.zst.",
    ),
    "no_place": (
        "không có mã tỉnh, mã xã “{value}” (cần hai hoặc năm chữ số, hiện hành hoặc trước ngày sắp xếp).",
        "there is no code “{value}” of a province or commune (two or five digits, in force or of before the reform).",
    ),
    "not_share": ("“{value}”; cần một số từ 0 đến 1, ví dụ 0.1.", "“{value}”; wanted a number from 0 to 1, like 0.1."),
    "both_shares": (
        "Chỉ dùng một trong hai: --bound, --unbound.",
        "Use one of the two: --bound, --unbound.",
    ),
    "no_kind": (
        "Giả định “{path}”: danh mục chủ thể không có loại đơn vị “{kind}”.",
        "Assumptions “{path}”: the list of actors has no kind of unit “{kind}”.",
    ),
    "units": (" đơn vị", " units"),
    "written": (
        "Đã ghi {records} hồ sơ của {units} đơn vị vào {path}.",
        "Wrote {records} records of {units} units to {path}.",
    ),
    "odd": (
        "Hồ sơ có dữ kiện trái nhau nhưng vẫn hợp lệ: {count}.",
        "Records whose facts disagree, though they are valid: {count}.",
    ),
    "bad": ("Hồ sơ cố ý sai, sẽ bị từ chối: {count}.", "Records invalid on purpose, to be refused: {count}."),
    "wrong_type": ("sai kiểu giá trị", "a value of the wrong type"),
    "unknown_fact": ("dữ kiện không có trong danh mục", "a fact that the glossary does not have"),
    "bad_date": ("ngày không có thật", "a day that does not exist"),
    "duplicate": ("trùng đơn vị và kỳ với hồ sơ khác", "the unit and period of another record"),
    "wrong_place": ("mã xã không có", "a code of a commune that does not exist"),
    "invented": (
        "Đơn vị, số liệu và văn bản đều là giả định; cơ cấu và tỷ lệ: danchu samples assumptions.",
        "Units, figures and papers are invented; their mix and shares: danchu samples assumptions.",
    ),
}


def grouped(number: int, lang: str) -> str:
    """A whole number as people write it: 150.000, in English 150,000."""
    text = f"{number:,}"
    return text if lang == "en" else text.replace(",", ".")
