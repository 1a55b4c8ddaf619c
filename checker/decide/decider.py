"""Asks each distinct question once and remembers the answer."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Literal

from . import table
from .questions import (
    COMBINE_SIZES,
    GRADE_SIZES,
    LEAF_SIZES,
    CombineQuestion,
    EngineFault,
    GradeQuestion,
    LeafQuestion,
    canonical_combine,
    canonical_leaf,
    checked,
)
from .rulesets import rulesets

EngineName = Literal["durable", "plain"]
Question = tuple[int, ...]
Ask = Callable[[Question], int]


class Memo(dict[Question, int]):
    """Answers by question; ``memo[question]`` asks when the answer is not there yet."""

    def __init__(self, decide: Ask) -> None:
        super().__init__()
        self._decide = decide

    def __missing__(self, question: Question) -> int:
        answer = self._decide(question)
        self[question] = answer
        return answer


class Decider:
    """Decides questions with durable-rules, or with the plain table.

    ``engine``: ``durable``, ``plain``, or None for the best that can run here. With None ``fallback_reason`` says
    why it is the table ("" where it is durable-rules); with ``durable`` EngineFault is raised instead.
    EngineFault too where durable-rules loads and does not pass its test. ``checker_version`` is the version
    reported for the table. ``asked`` counts the questions put to the engine; hot callers read ``leaf_memo`` and
    ``combine_memo``, keyed by the question's tuple. A question that faulted is not remembered.
    """

    name: str
    version: str

    def __init__(self, engine: EngineName | None = None, checker_version: str = "") -> None:
        if engine not in ("durable", "plain", None):
            raise ValueError(f"engine must be durable or plain, found {engine!r}")
        self.asked = 0
        self.fallback_reason = ""
        self.leaf_memo = Memo(self._decide_leaf)
        self.combine_memo = Memo(self._decide_combine)
        self.grade_memo = Memo(self._decide_grade)
        if engine == "plain" or not self._load_durable(required=engine == "durable"):
            self._load_table(checker_version)

    def leaf(self, question: Question) -> int:
        """The outcome of a LeafQuestion (or its plain tuple). QuestionError if malformed, EngineFault if unanswered."""
        return self.leaf_memo[question]

    def combine(self, question: Question) -> int:
        """The outcome of a CombineQuestion (or its plain tuple). Errors as ``leaf``."""
        return self.combine_memo[question]

    def grade(self, question: Question) -> int:
        """The band, 0 best … 7, for a GradeQuestion (or its plain tuple). Errors as ``leaf``."""
        return self.grade_memo[question]

    def _load_durable(self, *, required: bool) -> bool:
        try:
            # Imported here, because the module cannot be imported where durable-rules is missing.
            from .fence import Fence
        except ImportError as error:
            if required:
                raise EngineFault(f"durable-rules cannot be imported: {error}") from error
            self.fallback_reason = f"durable-rules cannot be imported: {error}"
            return False
        fence = Fence(rulesets())
        self.name, self.version = "durable-rules", fence.version
        self._ask_leaf: Ask = lambda question: fence.ask("leaf", question)
        self._ask_combine: Ask = lambda question: fence.ask("combine", question)
        self._ask_grade: Ask = lambda question: fence.ask("grade", question)
        return True

    def _load_table(self, checker_version: str) -> None:
        self.name, self.version = "plain-table", checker_version
        self._ask_leaf = lambda question: table.leaf(LeafQuestion(*question))
        self._ask_combine = lambda question: table.combine(CombineQuestion(*question))
        self._ask_grade = lambda question: table.grade(GradeQuestion(*question))

    # Each of these puts the canonical form to the engine, and remembers the answer under the form as asked too.

    def _decide_leaf(self, question: Question) -> int:
        asked = canonical_leaf(LeafQuestion(*checked(question, LEAF_SIZES)))
        return self.leaf_memo[asked] if asked != question else self._put(self._ask_leaf, asked)

    def _decide_combine(self, question: Question) -> int:
        asked = canonical_combine(CombineQuestion(*checked(question, COMBINE_SIZES)))
        return self.combine_memo[asked] if asked != question else self._put(self._ask_combine, asked)

    def _decide_grade(self, question: Question) -> int:
        return self._put(self._ask_grade, checked(question, GRADE_SIZES))

    def _put(self, ask: Ask, question: Question) -> int:
        self.asked += 1
        return ask(question)


@cache
def process_decider(engine: EngineName | None = None, checker_version: str = "") -> Decider:
    """The one decider of this process for these arguments, so that each question is asked once per process."""
    return Decider(engine, checker_version)
