"""Everything that touches durable-rules. Importing this module fails with ImportError where the library is missing.

durable-rules chains forward well over small closed facts and, fed carelessly, answers wrongly or ends the process.
So one flat fact per question reaches it: fixed keys, every key present, ints in range, one constant sid; one
pattern per rule, no joins; no timer threads; one test rule per ruleset fired at start; no state left behind.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version
from threading import Lock
from typing import Any

from durable import engine

from .questions import EngineFault, QuestionError
from .rulesets import MOST_RULES, PROBE, SENTINEL, RuleSet

_SID = "0"
_SENTINEL_ANSWER = 1023  # no outcome and no grade has this number
_KEY_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz_")


class _QuietHost(engine.Host):  # type: ignore[misc]  # durable-rules has no types
    """A host that runs actions only when a fact is asserted."""

    def _run(self) -> None:
        """Start nothing: the library's own version starts two timer threads that may run actions."""


class Fence:
    """durable-rules with the given rulesets loaded and tested. EngineFault if a ruleset's test rule does not fire."""

    def __init__(self, rulesets: Sequence[RuleSet]) -> None:
        self._sizes = {ruleset.name: dict(ruleset.sizes) for ruleset in rulesets}
        self._fired: list[int] = []
        # A state lives from the assertion to its deletion; two threads must not meet in it.
        self._lock = Lock()
        self._host = _QuietHost({ruleset.name: self._definition(ruleset) for ruleset in rulesets})
        for ruleset in rulesets:
            blank = dict.fromkeys(ruleset.sizes, 0)
            if self._answer(ruleset.name, {PROBE: 1, **blank}) != _SENTINEL_ANSWER:
                raise EngineFault(f"durable-rules: the test rule of ruleset {ruleset.name} gave a wrong answer")

    @property
    def version(self) -> str:
        """The installed version of durable-rules."""
        return version("durable-rules")

    def ask(self, name: str, question: Sequence[int]) -> int:
        """The answer of ruleset ``name``.

        QuestionError for anything but plain ints in range (nothing else may reach the library's C code);
        EngineFault unless exactly one rule answers.
        """
        sizes = self._sizes[name]
        if len(question) != len(sizes):
            raise QuestionError(f"{name}: expected {len(sizes)} values, found {len(question)}")
        for value, (key, size) in zip(question, sizes.items(), strict=True):
            if type(value) is not int or not 0 <= value < size:
                raise QuestionError(f"{name}: {key} must be an int from 0 to {size - 1}, found {value!r:.60}")
        return self._answer(name, {PROBE: 0, **dict(zip(sizes, question, strict=True))})

    def _definition(self, ruleset: RuleSet) -> dict[str, Any]:
        """The ruleset as the library takes it; a copy, because the library writes into it."""
        for key in (PROBE, *ruleset.sizes):
            if not _KEY_LETTERS.issuperset(key):
                raise ValueError(f"ruleset {ruleset.name}: key {key!r} has other letters than a-z and _")
        if len(ruleset.patterns) > MOST_RULES:
            raise ValueError(f"ruleset {ruleset.name}: {len(ruleset.patterns)} rules, at most {MOST_RULES} allowed")
        answers = {SENTINEL: _SENTINEL_ANSWER, **ruleset.answers}
        patterns = copy.deepcopy(dict(ruleset.patterns))
        return {rule: {**pattern, "run": self._action(answers[rule])} for rule, pattern in patterns.items()}

    def _action(self, answer: int) -> Callable[[Any], None]:
        def give(c: Any) -> None:  # exactly one parameter: the library waits for ever on an action with two
            self._fired.append(answer)
            c.s.answer = answer

        return give

    def _answer(self, name: str, values: Mapping[str, int]) -> int:
        with self._lock:
            self._fired.clear()
            try:
                try:
                    state = self._host.assert_fact(name, {"sid": _SID, **values})
                finally:
                    # Deleting a state in which nothing fired ends the process.
                    if self._fired:
                        self._host.delete_state(name, _SID)
            except Exception as error:  # the library raises whatever it likes, also where nothing matches
                raise EngineFault(f"durable-rules: {name} {dict(values)}: {error!r:.300}") from error
            return self._only_answer(name, values, state)

    def _only_answer(self, name: str, values: Mapping[str, int], state: object) -> int:
        """The answer, after making sure that one rule fired, ran to its end, and left it in the state."""
        if not isinstance(state, dict):
            fault = "no answer"
        elif "exception" in state:
            fault = f"{state['exception']!s:.300}"
        elif len(self._fired) != 1 or state.get("answer") != self._fired[0]:
            fault = f"answers {self._fired}, in the state {state.get('answer')}"
        else:
            return self._fired[0]
        raise EngineFault(f"durable-rules: {name} {dict(values)}: {fault}")
