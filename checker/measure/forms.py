"""The forms by name: one function that compiles any of them for one window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from checker.measure.composite import Composite, Guarded
from checker.measure.conditions import Conditions
from checker.measure.counting import compile_held, compile_in_use, compile_issued
from checker.measure.covering import compile_covers
from checker.measure.events import compile_answered
from checker.measure.node import Context, Node
from checker.measure.nothing import compile_none
from checker.measure.partners import compile_each
from checker.measure.values import compile_figure, compile_flag, compile_observed, compile_ratio, compile_trend

Mapped = Mapping[str, Any]

FORMS: dict[str, Callable[[Mapped, Context], Node]] = {
    "held": compile_held,
    "issued": compile_issued,
    "in_use": compile_in_use,
    "covers": compile_covers,
    "figure": compile_figure,
    "flag": compile_flag,
    "ratio": compile_ratio,
    "trend": compile_trend,
    "observed": compile_observed,
    "answered": compile_answered,
    "each": compile_each,
    "none": compile_none,
}
COMPOSITES = {"all_of": False, "any_of": True}


def form_name(spec: Mapped) -> str:
    """The one form that a mapping names."""
    return next(name for name in spec if name in FORMS or name in COMPOSITES or name in ("judged", "recurs"))


def compile_form(spec: Mapped, context: Context) -> Node:
    """A node for a form. KeyError for forms that are not judged on one record's window (recurs, judged)."""
    name = form_name(spec)
    if name in COMPOSITES:
        return _compile_composite(spec[name], context, either=COMPOSITES[name])
    return FORMS[name](spec[name], context)


def _compile_composite(body: Mapped, context: Context, *, either: bool) -> Node:
    parts: list[Node] = []
    gates: list[int] = []
    for part in body["parts"]:
        if part.get("judged_with") == "last" and not context.slot.last_of_year:
            continue
        node = compile_form(part, context.inner())
        if part.get("applies"):
            node = Guarded(node, Conditions(part["applies"], context, compile_form), context.frames)
        if part.get("gates"):
            gates.append(len(parts))
        parts.append(node)
    return Composite(
        parts, gates, either=either, reasons=body.get("reasons") or {}, never=context.never, frames=context.frames
    )


def only_triggers(spec: Mapped) -> bool:
    """Whether a requirement is made of forms alone that judge every happening by itself."""
    name = form_name(spec)
    if name in COMPOSITES:
        return all(only_triggers(part) for part in spec[name]["parts"])
    return name in ("answered", "each")
