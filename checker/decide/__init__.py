"""Questions in, outcomes out: the verdict logic, decided by durable-rules or by the same table in plain Python."""

from .decider import Decider, Memo, process_decider
from .questions import (
    FAIL_REASONS,
    NA_REASONS,
    REASONS,
    RESULTS,
    UNKNOWN_REASONS,
    CombineQuestion,
    EngineFault,
    GradeQuestion,
    LeafQuestion,
    QuestionError,
    outcome,
    reason_of,
    result_of,
)

__all__ = [
    "FAIL_REASONS",
    "NA_REASONS",
    "REASONS",
    "RESULTS",
    "UNKNOWN_REASONS",
    "CombineQuestion",
    "Decider",
    "EngineFault",
    "GradeQuestion",
    "LeafQuestion",
    "Memo",
    "QuestionError",
    "outcome",
    "process_decider",
    "reason_of",
    "result_of",
]
