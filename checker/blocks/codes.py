"""Exit codes, and what one finding means for them: every process that checks records says so."""

from __future__ import annotations

from typing import Final

OK, VIOLATIONS, USAGE, RECORDS, RULES, FAULT, UNKNOWN = range(7)
SEVERITIES: Final = ("minor", "major", "critical")


def code_of(result: str, severity: str, scored: bool, waived: bool, fail_on: str) -> int:
    """What one finding means for the exit code. Unscored findings (bodies that cannot be commanded) are no breach."""
    if result == "error":
        return FAULT
    if not scored or waived:
        return OK
    counts = fail_on == "never" or SEVERITIES.index(severity) >= SEVERITIES.index(fail_on)
    if result == "fail":
        return VIOLATIONS if counts and fail_on != "never" else OK
    return UNKNOWN if result == "unknown" and counts else OK
