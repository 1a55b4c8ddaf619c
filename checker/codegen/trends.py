"""A value against the window before, as text, and what is only shown to the reader (``checker.measure.values``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.codegen.asked import Asked, all_through, between, incomplete
from checker.codegen.numbers import put_total, write_figure_of, write_value
from checker.codegen.writer import Writer
from checker.measure.codes import DID_NOT_ARISE, ENOUGH, NOT_REPORTED, PART
from checker.measure.values import earlier_span
from checker.measure.windows import Span


def write_trend(writer: Writer, asked: Asked, measured: str) -> bool:
    """A figure, ratio or count of events against the window before."""
    if asked.spec.get("count"):
        _write_counts(writer, asked, measured)
    else:
        _write_shares(writer, asked, measured)
    return True


def _write_counts(writer: Writer, asked: Asked, measured: str) -> None:
    selection = asked.selection(asked.spec["count"])
    now, earlier = asked.context.slot.span, earlier_span(asked.spec, asked.context)
    sure = writer.days(selection)[0]
    with writer.inside(f"if {writer.entries(selection.fact)} is None:"):
        writer.put(f"{measured} = {NOT_REPORTED}")
    with writer.inside("else:"):
        writer.put(f"left = {between(sure, now.first, now.last)}; right = {between(sure, earlier.first, earlier.last)}")
        known = f"(right or begun <= {earlier.first} and {earlier.last} <= ended)"
        if writer.founded > earlier.first:
            known = "False"
        _write_compared(writer, asked, measured, known, "left", incomplete(writer, asked))


def _write_shares(writer: Writer, asked: Asked, measured: str) -> None:
    spec = asked.spec
    ratio = spec.get("ratio") or {"numerator": [spec["figure"]], "denominator": []}
    earlier = earlier_span(spec, asked.context)
    _write_share(writer, asked, ratio, asked.context.slot.span, "now")
    with writer.inside("if now_under != 0 and (now_under is None or now_over is None):"):
        writer.put(f"{measured} = {NOT_REPORTED}")
    with writer.inside("else:"):
        known = "False"
        if writer.founded <= earlier.first:
            _write_share(writer, asked, ratio, earlier, "old")
            known = "now_under and old_under and old_over is not None"
            writer.put(f"if {known}: left = now_over * old_under; right = old_over * now_under")
        _write_compared(writer, asked, measured, known, "now_over", all_through(writer, asked))


def _write_compared(writer: Writer, asked: Asked, measured: str, known: str, count: str, less: str) -> None:
    """``left`` (now) against ``right`` (before), where there was something before."""
    enough = "left > right" if asked.spec.get("direction") == "higher" else "left >= right"
    if asked.spec.get("above_zero"):
        enough += f" and {count}"
    with writer.inside(f"if not ({known}):"):
        writer.put(f"{measured} = {DID_NOT_ARISE} | {less}")
    writer.put(f"elif {enough}: {measured} = {ENOUGH}")
    writer.put(f"else: {measured} = ({PART} if {count} else 0) | {less}")


def _write_share(writer: Writer, asked: Asked, ratio: Mapping[str, Any], span: Span, local: str) -> None:
    """Puts both sums of a ratio in a span into ``…_over`` and ``…_under``; None where a figure is not reported."""
    for side, name in (("numerator", f"{local}_over"), ("denominator", f"{local}_under")):
        parts = [f"{name}_{place}" for place in range(len(ratio[side]))]
        for part, figure in zip(parts, ratio[side], strict=True):
            write_figure_of(writer, figure, asked, span, f"{min(writer.limit, span.last)}, {span.first}", part)
        if parts:
            put_total(writer, parts, name)
        else:
            writer.put(f"{name} = 1")


def write_observed(writer: Writer, asked: Asked, measured: str) -> bool:
    """Enough as soon as any of what is shown is reported."""
    facts = asked.context.facts["facts"]
    names = {
        kind: [name for name in asked.spec["show"] if facts[name]["type"] == kind]
        for kind in ("figure", "flag", "text")
    }
    reported = [writer.entries(name) for name in asked.spec["show"] if facts[name]["type"] in ("event", "document")]
    reported += [writer.flag(name) for name in names["flag"]]
    for name in names["figure"]:
        value = writer.new("value")
        write_value(writer, name, asked, value)
        reported.append(value)
    reported += [f"view.record['texts'].get({name!r})" for name in names["text"]]
    writer.put(f"{measured} = {ENOUGH} if {' or '.join(f'{one} is not None' for one in reported)} else {NOT_REPORTED}")
    return True
