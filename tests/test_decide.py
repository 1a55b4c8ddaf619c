"""The decisions: durable-rules against the plain table over the whole space of questions, and the fence around it."""

from __future__ import annotations

import ast
import dataclasses
import sys
import threading
from collections.abc import Iterable, Mapping
from itertools import product
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import checker
from checker.decide import (
    REASONS,
    RESULTS,
    CombineQuestion,
    Decider,
    EngineFault,
    GradeQuestion,
    LeafQuestion,
    QuestionError,
    outcome,
    process_decider,
    reason_of,
    result_of,
    table,
)
from checker.decide.questions import (
    COMBINE_SIZES,
    LEAF_SIZES,
    SPACE_LIMIT,
    Arose,
    Condition,
    Judged,
    Late,
    Life,
    Mode,
    Never,
    Op,
    Reported,
    Shown,
    Window,
    canonical_combine,
    canonical_leaf,
    combine_questions,
    grade_questions,
    leaf_questions,
)
from checker.decide.rulesets import MOST_RULES, PROBE, SENTINEL, RuleSet, build, rulesets

# durable-rules asks for the time in a way that Python 3.12 deprecates.
pytestmark = pytest.mark.filterwarnings("ignore:datetime.datetime.utcfromtimestamp:DeprecationWarning")

SPACE: dict[str, list[Any]] = {
    "leaf": leaf_questions(),
    "combine": combine_questions(),
    "grade": grade_questions(),
}
JUDGED = LeafQuestion(mode=Mode.JUDGED)
CLOSED = LeafQuestion(window=Window.CLOSED)
ENDED = LeafQuestion(life=Life.ENDED)


@pytest.fixture
def fence() -> ModuleType:
    """The module behind which durable-rules stands; the test is skipped where the library cannot be imported."""
    module = pytest.importorskip("checker.decide.fence", exc_type=ImportError)
    assert isinstance(module, ModuleType)
    return module


@pytest.fixture
def durable(fence: ModuleType) -> Decider:
    return Decider("durable")


# The whole space


@pytest.mark.parametrize("name", SPACE)
def test_durable_equals_table(durable: Decider, name: str) -> None:
    """For every question there is, durable-rules fires exactly one rule and gives the answer of the table."""
    plain = Decider("plain")
    expected = {question: getattr(plain, name)(question) for question in SPACE[name]}
    assert {question: getattr(durable, name)(question) for question in SPACE[name]} == expected
    assert durable.asked == plain.asked == len(SPACE[name])


def test_space_is_small() -> None:
    """All questions of all kinds together stay under the limit, and none is listed twice."""
    assert sum(map(len, SPACE.values())) < SPACE_LIMIT
    assert {name: len(set(questions)) for name, questions in SPACE.items()} == {
        name: len(questions) for name, questions in SPACE.items()
    }


def _raw_leaf_questions() -> Iterable[LeafQuestion]:
    """Every value of the gates, and with open gates every value of everything else."""
    ranges = [range(size) for size in LEAF_SIZES]
    for gate in product(*ranges[:5]):
        yield LeafQuestion(*gate)._replace(mode=Mode.JUDGED, judged=Judged.FAIL, shown=2, late=2, broken=1, reason=6)
    for life in (Life.OK, Life.ENDED):
        yield from (LeafQuestion(0, 0, life, 0, 0, *rest) for rest in product(*ranges[5:]))


def test_canonical_leaf_keeps_the_answer() -> None:
    """Setting the keys that cannot matter to 0 changes no answer, and what comes out is in the space."""
    space = set(SPACE["leaf"])
    changed = [
        question
        for question in _raw_leaf_questions()
        if table.leaf(canonical_leaf(question)) != table.leaf(question) or canonical_leaf(question) not in space
    ]
    assert changed == []


def test_canonical_combine_keeps_the_answer() -> None:
    """The same holds for the questions that combine parts."""
    space = set(SPACE["combine"])
    every = (CombineQuestion(*keys) for keys in product(*map(range, COMBINE_SIZES)))
    changed = [
        question
        for question in every
        if table.combine(canonical_combine(question)) != table.combine(question)
        or canonical_combine(question) not in space
    ]
    assert changed == []


def test_canonical_form_is_final() -> None:
    """A canonical question is its own canonical form."""
    assert list(map(canonical_leaf, SPACE["leaf"])) == SPACE["leaf"]
    assert list(map(canonical_combine, SPACE["combine"])) == SPACE["combine"]


# The table itself, case by case from the contract

LEAF_CASES = {
    "khác địa bàn": (LeafQuestion(place=1, kind=1, life=1), "not_applicable", "other_place"),
    "khác loại đơn vị": (LeafQuestion(kind=1, life=1), "not_applicable", "other_kind"),
    "trước hiệu lực": (LeafQuestion(life=1, blocked=1), "not_applicable", "before_effect"),
    "sau hiệu lực": (LeafQuestion(life=2, shown=2), "not_applicable", "after_effect"),
    "đơn vị chưa có": (LeafQuestion(life=3), "not_applicable", "unit_not_existing"),
    "kỳ quá ngắn": (LeafQuestion(life=4), "not_applicable", "window_too_short"),
    "bị quy tắc khác chặn": (LeafQuestion(blocked=1, condition=2), "not_applicable", "condition_not_met"),
    "không đủ điều kiện": (LeafQuestion(condition=Condition.NO, shown=2), "not_applicable", "condition_not_met"),
    "điều kiện chưa báo cáo": (LeafQuestion(condition=Condition.NOT_REPORTED), "unknown", "fact_not_reported"),
    "điều kiện chưa ngã ngũ": (LeafQuestion(condition=Condition.PENDING, broken=1), "not_due", ""),
    "điều kiện chưa đủ hồ sơ": (LeafQuestion(condition=Condition.INCOMPLETE), "unknown", "record_incomplete"),
    "thẩm định đạt": (JUDGED._replace(judged=Judged.PASS), "pass", ""),
    "thẩm định không đạt": (JUDGED._replace(judged=Judged.FAIL, reason=6), "fail", "violation_found"),
    "thẩm định không đạt, không tính": (JUDGED._replace(judged=Judged.FAIL, never=Never.FAIL_PASSES), "pass", ""),
    "thẩm định khi đã giải thể": (JUDGED._replace(judged=Judged.FAIL, life=Life.ENDED), "fail", "missing"),
    "chưa thẩm định, đã giải thể": (JUDGED._replace(life=Life.ENDED, window=1), "not_applicable", "unit_not_existing"),
    "chưa thẩm định, hết kỳ": (JUDGED._replace(window=Window.CLOSED), "manual", "needs_judgement"),
    "chưa thẩm định, trong kỳ": (JUDGED._replace(window=Window.OPEN), "not_due", ""),
    "chưa thẩm định, kỳ sau": (JUDGED._replace(window=Window.AHEAD), "not_due", ""),
    "giải thể, đã làm đủ": (ENDED._replace(shown=Shown.ENOUGH), "pass", ""),
    "giải thể, làm một phần": (ENDED._replace(shown=Shown.PART, window=1), "not_applicable", "unit_not_existing"),
    "giải thể, làm muộn": (ENDED._replace(shown=Shown.ENOUGH, late=2), "not_applicable", "unit_not_existing"),
    "giải thể, muộn được chấp nhận": (ENDED._replace(late=Late.TOLERATED), "pass", ""),
    "giải thể, có vi phạm": (ENDED._replace(shown=Shown.ENOUGH, broken=1), "not_applicable", "unit_not_existing"),
    "không phát sinh, biết ngay": (
        CLOSED._replace(arose=Arose.NO_AT_ONCE, broken=1),
        "not_applicable",
        "nothing_arose",
    ),
    "vi phạm khi còn kỳ": (LeafQuestion(broken=1, shown=2, reason=6), "fail", "violation_found"),
    "vi phạm và muộn": (LeafQuestion(broken=1, late=Late.FATAL, reason=6), "fail", "late"),
    "vi phạm, muộn được chấp nhận": (LeafQuestion(broken=1, late=Late.TOLERATED, reason=2), "fail", "below_target"),
    "vi phạm ở kỳ sau": (LeafQuestion(broken=1, window=Window.AHEAD), "not_due", ""),
    "muộn": (CLOSED._replace(shown=Shown.ENOUGH, late=Late.FATAL), "fail", "late"),
    "muộn ở kỳ sau": (LeafQuestion(late=Late.FATAL, window=Window.AHEAD), "not_due", ""),
    "muộn được chấp nhận": (CLOSED._replace(shown=Shown.PART, late=Late.TOLERATED), "pass", ""),
    "đủ khi còn kỳ": (LeafQuestion(shown=Shown.ENOUGH, reported=2), "pass", ""),
    "đủ ở kỳ sau": (LeafQuestion(shown=Shown.ENOUGH, window=Window.AHEAD), "pass", ""),
    "còn kỳ": (LeafQuestion(shown=Shown.PART, reported=1), "not_due", ""),
    "kỳ sau": (LeafQuestion(window=Window.AHEAD, reported=1), "not_due", ""),
    "còn kỳ, chưa phát sinh": (LeafQuestion(arose=Arose.NO_ONCE_CLOSED), "not_due", ""),
    "chưa báo cáo": (CLOSED._replace(reported=Reported.NO, arose=1), "unknown", "fact_not_reported"),
    "hồ sơ chưa đủ": (CLOSED._replace(reported=Reported.INCOMPLETE, arose=1), "unknown", "record_incomplete"),
    "không phát sinh khi hết kỳ": (CLOSED._replace(arose=Arose.NO_ONCE_CLOSED), "not_applicable", "nothing_arose"),
    "không làm": (CLOSED, "fail", "missing"),
    "làm một phần": (CLOSED._replace(shown=Shown.PART, reason=3), "fail", "insufficient_evidence"),
    "không làm, tính là đạt": (CLOSED._replace(never=Never.FAIL_PASSES, reason=4), "pass", ""),
    "không làm, không áp dụng": (CLOSED._replace(never=2, reason=5), "not_applicable", "nothing_arose"),
    "muộn, tính là đạt": (LeafQuestion(late=Late.FATAL, never=Never.FAIL_PASSES), "pass", ""),
    "vi phạm, không áp dụng": (LeafQuestion(broken=1, never=2), "not_applicable", "nothing_arose"),
}
ALL_RESULTS = CombineQuestion(has_pass=1, has_fail=1, has_unknown=1, has_not_due=1, has_na=1, has_error=1)
COMBINE_CASES = {
    "và: một phần không đạt": (ALL_RESULTS._replace(reason=1), "fail", "late"),
    "và: không đạt tính là đạt": (ALL_RESULTS._replace(never=1), "pass", ""),
    "và: không đạt thành không áp dụng": (ALL_RESULTS._replace(never=2), "not_applicable", "nothing_arose"),
    "và: có lỗi": (ALL_RESULTS._replace(has_fail=0), "error", "engine_fault"),
    "và: chưa đủ dữ liệu": (CombineQuestion(has_unknown=1, has_not_due=1, has_pass=1), "unknown", "fact_not_reported"),
    "và: chưa đến hạn": (CombineQuestion(has_not_due=1, has_pass=1, has_na=1), "not_due", ""),
    "và: đạt": (CombineQuestion(has_pass=1, has_na=1, na_reason=3), "pass", ""),
    "và: không áp dụng": (CombineQuestion(has_na=1, na_reason=3), "not_applicable", "window_too_short"),
    "hoặc: một phần đạt": (ALL_RESULTS._replace(op=Op.OR), "pass", ""),
    "hoặc: chưa đủ dữ liệu": (
        ALL_RESULTS._replace(op=1, has_pass=0, unknown_reason=1),
        "unknown",
        "record_incomplete",
    ),
    "hoặc: có lỗi": (CombineQuestion(op=1, has_error=1, has_not_due=1, has_fail=1), "error", "engine_fault"),
    "hoặc: chưa đến hạn": (CombineQuestion(op=1, has_not_due=1, has_fail=1, has_na=1), "not_due", ""),
    "hoặc: không đạt": (CombineQuestion(op=1, has_fail=1, has_na=1, reason=5), "fail", "expired"),
    "hoặc: không đạt tính là đạt": (CombineQuestion(op=1, has_fail=1, never=1), "pass", ""),
    "hoặc: không áp dụng": (CombineQuestion(op=1, has_na=1, na_reason=5), "not_applicable", "after_effect"),
    "không có phần nào": (CombineQuestion(), "not_applicable", "nothing_arose"),
}


@pytest.mark.parametrize(("question", "result", "reason"), LEAF_CASES.values(), ids=LEAF_CASES)
def test_leaf_cases(question: LeafQuestion, result: str, reason: str) -> None:
    """Each line of the contract gives the result and reason worked out by hand."""
    answer = Decider("plain").leaf(question)
    assert (result_of(answer), reason_of(answer)) == (result, reason)


@pytest.mark.parametrize(("question", "result", "reason"), COMBINE_CASES.values(), ids=COMBINE_CASES)
def test_combine_cases(question: CombineQuestion, result: str, reason: str) -> None:
    """Parts combine by the precedence of AND and OR."""
    answer = Decider("plain").combine(question)
    assert (result_of(answer), reason_of(answer)) == (result, reason)


def test_grade_is_the_worse_of_both() -> None:
    """A cap lowers a grade and never raises it, and cap 0 leaves every grade as it is."""
    plain = Decider("plain")
    grades = {question: plain.grade(question) for question in ((0, 0), (3, 0), (1, 4), (4, 1), (7, 7))}
    assert grades == {(0, 0): 0, (3, 0): 3, (1, 4): 4, (4, 1): 4, (7, 7): 7}


def test_outcomes_are_numbers() -> None:
    """An outcome carries result and reason in one number, thirty-two to a result."""
    pairs = list(product(RESULTS, REASONS))
    assert [(result_of(outcome(*pair)), reason_of(outcome(*pair))) for pair in pairs] == pairs
    assert outcome("fail", "missing") == 33


# The decider


def test_each_question_is_asked_once() -> None:
    """A question that comes again, in whatever form, is not put to the engine again."""
    plain = Decider("plain")
    forms: list[tuple[int, ...]] = [CLOSED, tuple(CLOSED), (0,) * 9 + (True,) + (0,) * 5, CLOSED._replace(judged=2)]
    assert [plain.leaf_memo[form] for form in forms] == [outcome("fail", "missing")] * 4
    assert plain.asked == 1


def test_one_decider_for_the_process() -> None:
    """Who asks for the decider of the process gets the same one each time."""
    assert process_decider("plain", "1.2.3") is process_decider("plain", "1.2.3")


def test_names_and_versions(durable: Decider) -> None:
    """The decider says which engine decides, and in which version."""
    plain = Decider("plain", "1.2.3")
    assert (plain.name, plain.version, plain.fallback_reason) == ("plain-table", "1.2.3", "")
    assert (durable.name, Decider().name, durable.fallback_reason) == ("durable-rules", "durable-rules", "")
    assert durable.version.startswith("2.")


BAD_LEAVES: dict[str, Any] = {
    "chữ": ("0",) + (0,) * 14,
    "chữ có lệnh": (0,) * 14 + ("1} OR",),
    "số thực": (0,) * 14 + (0.5,),
    "không có": (0,) * 14 + (None,),
    "âm": (-1,) + (0,) * 14,
    "quá lớn": (0,) * 14 + (3,),
    "rất lớn": (0,) * 14 + (2**70,),
    "thiếu khóa": (0,) * 14,
    "thừa khóa": (0,) * 16,
    "không phải bộ số": "000000000000000",
}


@pytest.mark.parametrize("question", BAD_LEAVES.values(), ids=BAD_LEAVES)
@pytest.mark.parametrize("engine", ["plain", "durable"])
def test_bad_questions_are_refused(engine: Any, question: Any, request: pytest.FixtureRequest) -> None:
    """Text, fractions, numbers out of range and wrong lengths are refused before they reach an engine."""
    decider = request.getfixturevalue("durable") if engine == "durable" else Decider("plain")
    with pytest.raises(QuestionError, match=r"whole number from 0|expected a tuple of 15 values"):
        decider.leaf(question)
    assert (decider.asked, dict(decider.leaf_memo)) == (0, {})


def test_unknown_engine_is_refused() -> None:
    """Only the two engines can be named."""
    with pytest.raises(ValueError, match="engine must be durable or plain, found 'fast'"):
        Decider("fast")  # type: ignore[arg-type]


def _forget_durable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "checker.decide.fence", raising=False)
    for name in ("durable", "durable.engine", "durable_rules_engine"):
        monkeypatch.setitem(sys.modules, name, None)


def test_table_decides_without_durable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where durable-rules cannot be imported the table decides, and the decider says why."""
    _forget_durable(monkeypatch)
    decider = Decider(checker_version="1.2.3")
    assert (decider.name, decider.version) == ("plain-table", "1.2.3")
    assert decider.fallback_reason.startswith("durable-rules cannot be imported: ")
    assert decider.leaf(CLOSED) == outcome("fail", "missing")


def test_durable_on_demand_is_not_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who names durable-rules gets it or a fault, never the table unasked."""
    _forget_durable(monkeypatch)
    with pytest.raises(EngineFault, match="durable-rules cannot be imported"):
        Decider("durable")


# The fence

TINY = build("tiny", ("band",), (4,), [({"band": frozenset((at,))}, at) for at in range(3)])


def test_fence_takes_plain_ints_only(fence: ModuleType) -> None:
    """Behind the decider's own check the fence refuses again all that is no plain int in range."""
    guard = fence.Fence([TINY])
    for question in (("1",), (True,), (1.0,), (None,), (4,), (-1,), (), (1, 1), "1"):
        with pytest.raises(QuestionError, match="tiny: "):
            guard.ask("tiny", question)
    assert guard.ask("tiny", (1,)) == 1


def test_silence_is_a_fault(fence: ModuleType) -> None:
    """A question that no rule answers is an EngineFault, and the questions after it are answered."""
    guard = fence.Fence([TINY])
    for _ in range(3):
        with pytest.raises(EngineFault, match="MessageNotHandled"):
            guard.ask("tiny", (3,))
        assert [guard.ask("tiny", (at,)) for at in range(3)] == [0, 1, 2]


def test_two_answers_are_a_fault(fence: ModuleType) -> None:
    """A question that two rules answer is an EngineFault, whatever they say."""
    twice = dataclasses.replace(
        TINY,
        patterns={**TINY.patterns, "again": {"all": [{"m": {"$and": [{PROBE: 0}, {"$gte": {"band": 2}}]}}]}},
        answers={**TINY.answers, "again": 2},
    )
    guard = fence.Fence([twice])
    with pytest.raises(EngineFault, match=r"answers \[2, 2\]"):
        guard.ask("tiny", (2,))
    assert guard.ask("tiny", (1,)) == 1


def test_missing_state_is_a_fault(fence: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule that fired without the library returning its state gives no answer, nor does the question stay known."""
    decider = Decider("durable")
    with monkeypatch.context() as patch:
        patch.setattr(fence.engine.Closure, "_has_completed", lambda closure: True)
        with pytest.raises(EngineFault, match="no answer"):
            decider.leaf(CLOSED)
        assert dict(decider.leaf_memo) == {}
    assert decider.leaf(CLOSED) == outcome("fail", "missing")


def test_swallowed_exception_is_a_fault(fence: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception that the library swallowed into the state comes out as an EngineFault."""

    def breaking(guard: Any, answer: int) -> Any:
        def give(c: Any) -> None:
            guard._fired.append(answer)
            if answer == 2:
                raise RuntimeError("hỏng")
            c.s.answer = answer

        return give

    monkeypatch.setattr(fence.Fence, "_action", breaking)
    guard = fence.Fence([TINY])
    with pytest.raises(EngineFault, match="hỏng"):
        guard.ask("tiny", (2,))
    assert guard.ask("tiny", (1,)) == 1


def test_start_needs_the_test_rule(fence: ModuleType) -> None:
    """A ruleset whose test rule does not fire cannot be loaded."""
    deaf = dataclasses.replace(TINY, patterns={**TINY.patterns, SENTINEL: {"all": [{"m": {PROBE: 2}}]}})
    with pytest.raises(EngineFault, match="tiny"):
        fence.Fence([deaf])


def test_state_is_deleted_after_each_question(fence: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each state in which a rule fired is deleted, and none in which nothing fired, since that ends the process."""
    guard = fence.Fence([TINY])
    deleted: list[tuple[str, str]] = []
    original = guard._host.delete_state

    def delete(name: str, sid: str) -> None:
        deleted.append((name, sid))
        original(name, sid)

    monkeypatch.setattr(guard._host, "delete_state", delete)
    guard.ask("tiny", (0,))
    with pytest.raises(EngineFault):
        guard.ask("tiny", (3,))
    guard.ask("tiny", (1,))
    assert deleted == [("tiny", "0"), ("tiny", "0")]


def test_no_threads_are_started(fence: ModuleType) -> None:
    """Loading durable-rules and asking it starts no thread, so that nothing runs an action behind our back."""
    before = threading.enumerate()
    Decider("durable").leaf(CLOSED)
    assert threading.enumerate() == before


# The rulesets


def _holds(test: Mapping[str, Any], fact: Mapping[str, int]) -> bool:
    """One comparison with a constant; anything else in a pattern is an error."""
    ((key, value),) = test.items()
    if not key.startswith("$"):
        assert type(value) is int
        return fact[key] == value
    ((name, constant),) = value.items()
    assert type(constant) is int
    return {"$gte": fact[name] >= constant, "$lte": fact[name] <= constant, "$neq": fact[name] != constant}[key]


def _tests(pattern: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The comparisons of a rule that consists of one pattern."""
    (only,) = pattern["all"]
    return list(only["m"]["$and"]) if "$and" in only["m"] else [only["m"]]


@pytest.mark.parametrize("ruleset", rulesets(), ids=lambda ruleset: ruleset.name)
def test_rules_exclude_each_other(ruleset: RuleSet) -> None:
    """Read naively, exactly one pattern of comparisons with constants holds for each question of the space."""
    patterns = [_tests(pattern) for pattern in ruleset.patterns.values()]
    facts = ({PROBE: 0, **dict(zip(ruleset.sizes, question, strict=True))} for question in SPACE[ruleset.name])
    matches = [sum(all(_holds(test, fact) for test in tests) for tests in patterns) for fact in facts]
    assert matches == [1] * len(SPACE[ruleset.name])
    assert sum(all(_holds(t, {PROBE: 1, **dict.fromkeys(ruleset.sizes, 0)}) for t in tests) for tests in patterns) == 1


@pytest.mark.parametrize("ruleset", rulesets(), ids=lambda ruleset: ruleset.name)
def test_rulesets_stay_small(ruleset: RuleSet) -> None:
    """No ruleset has more rules than the library was tried with, and each has its test rule."""
    assert len(ruleset.patterns) <= MOST_RULES
    assert set(ruleset.patterns) == {SENTINEL, *ruleset.answers}


def test_too_many_rules_are_refused() -> None:
    """A decision list that would need more rules is refused when it is built."""
    lines = [({"band": frozenset((at,))}, at) for at in range(MOST_RULES)]
    with pytest.raises(ValueError, match="ruleset big: 101 rules, at most 100 allowed"):
        build("big", ("band",), (MOST_RULES,), lines)


def _imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found.add(node.module.split(".")[0])
    return found


def test_only_the_fence_imports_durable() -> None:
    """No other module of the checker imports durable-rules or its C part."""
    root = Path(checker.__file__).parent
    importing = [
        path.relative_to(root).as_posix()
        for path in sorted(root.rglob("*.py"))
        if _imports(path) & {"durable", "durable_rules_engine"}
    ]
    assert importing == ["decide/fence.py"]


def test_grade_question_has_two_keys() -> None:
    """A grade is asked by band and cap, in that order."""
    assert GradeQuestion._fields == ("band", "cap")
