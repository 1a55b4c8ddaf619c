"""An independent reading of the rules: whole records, one rule at a time, with plain dates and loops.

It shares no code with `checker/` and exists to disagree with it. Clarity comes before speed.
"""

from .oracle import Finding, Oracle

__all__ = ["Finding", "Oracle"]
