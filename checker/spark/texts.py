"""What a check in Spark says to people, both languages side by side."""

from __future__ import annotations

from typing import Final

from checker.texts import Both

SPARK: Final[dict[str, Both]] = {
    "other_danchu": (
        "Một máy của cụm Spark dùng danchu hoặc bộ quy tắc khác (danchu {here}; máy này {wanted}); cài cùng một bản trên mọi máy.",
        "A machine of the Spark cluster has another danchu or other rules (danchu {here}; here {wanted}); install the same "
        "on all machines.",
    ),
    "not_installed": (
        "Máy của cụm Spark chưa cài {module}; cài trên mọi máy: pip install 'danchu[spark]', rồi chỉ môi trường đó bằng biến "
        "PYSPARK_PYTHON.",
        "A machine of the Spark cluster lacks {module}; install on all machines: pip install 'danchu[spark]', and name that "
        "environment in PYSPARK_PYTHON.",
    ),
    "no_java": (
        "Spark cần Java {least} trở lên; không tìm thấy Java. Trên Debian, Ubuntu: apt-get install openjdk-17-jre-headless; "
        "nơi khác thì cài Java rồi đặt biến JAVA_HOME.",
        "Spark needs Java {least} or later; there is no Java. On Debian, Ubuntu: apt-get install openjdk-17-jre-headless; "
        "elsewhere install Java and set JAVA_HOME.",
    ),
    "old_java": (
        "Spark cần Java {least} trở lên; tìm thấy Java {found} ({path}). Cài bản mới hơn, đặt biến JAVA_HOME.",
        "Spark needs Java {least} or later; found Java {found} ({path}). Install a later one and set JAVA_HOME.",
    ),
    "no_start": ("Không khởi động được Spark ({on}): {detail}", "Spark ({on}) cannot be started: {detail}"),
    "no_master": (
        "Không kết nối được với Spark tại {on}; kiểm tra địa chỉ, cổng và mạng.",
        "There is no connection to Spark at {on}; check address, port and network.",
    ),
    "not_master": (
        "“{value}” không phải nơi chạy Spark; viết local[2], local[*] hoặc spark://máy:cổng.",
        "“{value}” is no place where Spark runs; write local[2], local[*] or spark://host:port.",
    ),
    "cannot_read": (
        "Khi dùng --on, Spark chỉ đọc .parquet (mỗi dòng một hồ sơ), .jsonl, .jsonl.gz, .jsonl.zst. Không đọc được:\n{names}\n"
        "Bỏ --on, hoặc chuyển các hồ sơ này sang .jsonl.",
        "With --on, Spark reads .parquet (a record a row), .jsonl, .jsonl.gz, .jsonl.zst alone. It cannot read:\n{names}\n"
        "Leave --on out, or turn these records into .jsonl.",
    ),
    "tables": (
        "{name} (bảng phẳng units, events, documents …)",
        "{name} (flat tables units, events, documents …)",
    ),
    "hidden": (
        "{name} (Spark bỏ qua tên bắt đầu bằng “_” hoặc “.”)",
        "{name} (Spark passes over names that begin with “_” or “.”)",
    ),
    "colon": ("{name} (Spark không đọc được tên có dấu “:”)", "{name} (Spark reads no name with a “:”)"),
    "and_more": ("… và {count} tệp khác", "… and {count} more"),
    "damaged": (
        "Spark không đọc được tệp {file}: tệp bị cắt cụt, hỏng hoặc đã thay đổi. Không có kết quả nào được ghi; bỏ --on thì phần "
        "trước chỗ hỏng vẫn được kiểm tra.",
        "Spark cannot read the file {file}: it is cut short, damaged or was changed. No result was written; without --on what "
        "stands before the damage is still checked.",
    ),
    "java_gone": (
        "Java dừng giữa chừng, có thể vì hết bộ nhớ; không có kết quả nào được ghi. Cho Java thêm bộ nhớ rồi chạy lại, ví dụ: "
        "PYSPARK_SUBMIT_ARGS='--driver-memory 4g pyspark-shell' danchu check …; hoặc bỏ --on.",
        "Java ended in the middle, perhaps out of memory; no result was written. Give it more memory and run again, for "
        "example: PYSPARK_SUBMIT_ARGS='--driver-memory 4g pyspark-shell' danchu check …; or leave --on out.",
    ),
    "failed": ("Spark dừng: {detail}", "Spark stopped: {detail}"),
    "period": (
        "“{value}” không phải kỳ; viết 2025, 2025-H1, 2025-Q3, 2025-07 hoặc hai ngày.",
        "“{value}” is not a period; write 2025, 2025-H1, 2025-Q3, 2025-07 or give two days.",
    ),
    "day": ("“{value}” không phải ngày; viết 2026-01-15.", "“{value}” is not a day; write 2026-01-15."),
    "no_findings": (
        "Kết quả từng quy tắc không có khi chỉ tổng hợp (summary=True).",
        "There are no findings of single rules in a summary (summary=True).",
    ),
}
