"""Exit codes, and which of them a run ends with."""

from __future__ import annotations

from collections.abc import Iterable

from checker.findings import Finding

OK, VIOLATIONS, USAGE, RECORDS, RULES, FAULT, UNKNOWN = range(7)
WORST_FIRST = (FAULT, RULES, RECORDS, VIOLATIONS, UNKNOWN, OK)
SEVERITIES = ("minor", "major", "critical")


def worst(codes: Iterable[int]) -> int:
    """The code that a run with several outcomes ends with."""
    seen = set(codes)
    return next((code for code in WORST_FIRST if code in seen), OK)


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


def code_of_finding(finding: Finding, fail_on: str) -> int:
    """What a finding means for the exit code."""
    waived = finding.disposition is not None and finding.disposition["kind"] == "waived"
    return code_of(finding.result, finding.rule["severity"], finding.scored, waived, fail_on)
