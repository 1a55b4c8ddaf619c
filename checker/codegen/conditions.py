"""Conditions as text: whether a duty arises, in the five answers of ``checker.measure.conditions``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from checker.codegen.asked import Asked
from checker.codegen.writer import Writer
from checker.measure.codes import CLOSED, LIFE_OK, NO, PENDING, UNREPORTED, YES
from checker.measure.conditions import ORDER, STATE, answers_of, is_happening, is_small
from checker.measure.forms import compile_form, form_name
from checker.measure.node import Context, Moment

Mapped = Mapping[str, Any]
WriteOutcome = Callable[[Writer, Asked, str], object]
WriteMeasured = Callable[[Writer, Asked, str], bool]
LEAST: Final = tuple(ORDER.index(answer) if answer in ORDER else len(ORDER) for answer in range(len(ORDER) + 1))
"""Of several answers that must all be yes the one of the least rank stands."""
_BEST: Final = (YES, PENDING, *(answer for answer in ORDER if answer not in (NO, PENDING)), NO)
EITHER: Final = tuple(_BEST.index(answer) for answer in range(len(_BEST)))
"""Of several of which one is enough the one of the least rank stands."""
CONTRARY: Final = tuple(NO if answer == YES else YES if answer == NO else answer for answer in range(len(_BEST)))


class Conditions:
    """Writes conditions; ``write_outcome`` writes what a form comes to, ``measures`` has what forms of states measure."""

    def __init__(self, write_outcome: WriteOutcome, measures: Mapping[str, WriteMeasured]) -> None:
        self._write_outcome = write_outcome
        self._measures = measures

    def write(self, writer: Writer, specs: list[Mapped], context: Context, moment: Moment) -> str:
        """Puts the answer of conditions that must all hold into a variable; its name."""
        answer = writer.new("holds")
        self._write_several(writer, specs, context, moment, answer, ranks=LEAST, settled=NO)
        return answer

    def _write_several(
        self, writer: Writer, specs: list[Mapped], context: Context, moment: Moment, answer: str, *,
        ranks: tuple[int, ...], settled: int,
    ) -> None:  # fmt: skip
        """Of several answers that of the least rank; after one that settles it the others are not asked."""
        self._write(writer, specs[0], context, moment, answer)
        rank = writer.bind_equal(ranks, "rank")
        for spec in specs[1:]:
            with writer.inside(f"if {answer} != {settled}:"):
                other = writer.new("other")
                self._write(writer, spec, context, moment, other)
                writer.put(f"if {rank}[{other}] < {rank}[{answer}]: {answer} = {other}")

    def _write(self, writer: Writer, spec: Mapped, context: Context, moment: Moment, answer: str) -> None:
        if "kind" in spec:
            writer.put(f"{answer} = {NO if context.kinds.isdisjoint(spec['kind']) else YES}")
            return
        if "not" in spec:
            self._write(writer, spec["not"], context, moment, answer)
            writer.put(f"{answer} = {writer.bind_equal(CONTRARY, 'contrary')}[{answer}]")
        elif "any" in spec:
            self._write_several(writer, spec["any"], context, moment, answer, ranks=EITHER, settled=YES)
        else:
            self._write_form(writer, spec, context, moment, answer)
        if spec.get("small_unit"):
            small = writer.bind(is_small(spec["small_unit"], context), "small")
            writer.put(f"if {answer} == {UNREPORTED}: {answer} = {small}(view)")
        if spec.get("not_reported"):
            writer.put(f"if {answer} == {UNREPORTED}: {answer} = {YES if spec['not_reported'] == 'holds' else NO}")

    def _write_form(self, writer: Writer, spec: Mapped, context: Context, moment: Moment, answer: str) -> None:
        inner = context.inner()
        node = compile_form(spec, inner)
        name = form_name(spec)
        if not is_happening(spec, context):
            asked = Asked(spec[name], node, inner, Moment(0, CLOSED, LIFE_OK))
            measured = writer.new("measured")
            written = self._measures[name](writer, asked, measured)
            assert written, name  # what says something of a state (flags, figures, ratios) always has a text
            writer.put(f"{answer} = {writer.bind(STATE, 'state')}[{measured} & {len(STATE) - 1}]")
            return
        outcome = writer.new("outcome")
        self._write_outcome(writer, Asked(spec, node, inner, Moment(moment.due, CLOSED, LIFE_OK)), outcome)
        said = answers_of(moment.window, at_once=bool(spec.get("at_once")))
        writer.put(f"{answer} = {writer.bind_equal(tuple(said), 'said')}[{outcome}]")
