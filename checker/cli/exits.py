"""Which exit code a run ends with."""

from __future__ import annotations

from collections.abc import Iterable

from checker.blocks.codes import FAULT, OK, RECORDS, RULES, SEVERITIES, UNKNOWN, USAGE, VIOLATIONS, code_of
from checker.findings import Finding

__all__ = [
    "FAULT", "OK", "RECORDS", "RULES", "SEVERITIES", "UNKNOWN", "USAGE", "VIOLATIONS", "WORST_FIRST", "code_of",
    "code_of_finding", "worst",
]  # fmt: skip
WORST_FIRST = (FAULT, RULES, RECORDS, VIOLATIONS, UNKNOWN, OK)


def worst(codes: Iterable[int]) -> int:
    """The code that a run with several outcomes ends with."""
    seen = set(codes)
    return next((code for code in WORST_FIRST if code in seen), OK)


def code_of_finding(finding: Finding, fail_on: str) -> int:
    """What a finding means for the exit code."""
    waived = finding.disposition is not None and finding.disposition["kind"] == "waived"
    return code_of(finding.result, finding.rule["severity"], finding.scored, waived, fail_on)
