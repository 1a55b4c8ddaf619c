"""Symbols beside the colours, and the order in which results are shown: what has to be done first."""

from __future__ import annotations

from typing import Final

MARKS: Final = {
    "fail": "✗", "error": "⚠", "unknown": "?", "manual": "✎", "not_due": "→", "pass": "✓", "not_applicable": "–",
    "waived": "§", "met": "✓", "not_met": "✗", "no_target": "–",
}  # fmt: skip
SEVERITIES: Final = {"critical": "■", "major": "▲", "minor": "○"}
STEPS: Final = ("▁", "▃", "▅", "▆", "█")
"""Quarters of a share, from under 25% to 100%."""
ORDER: Final = ("fail", "error", "unknown", "manual", "not_due", "waived", "pass", "not_applicable")


def step(met: int, decided: int) -> int:
    """The place of a share in ``STEPS``."""
    return 4 * met // decided
