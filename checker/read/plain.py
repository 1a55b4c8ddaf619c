"""Parsed but unchecked data: text in NFC, no control characters, not too deep, and the mistakes found on the way."""

import json
from collections.abc import Sequence
from typing import Any, Final

from checker.errors import Place, Problem, shorten
from checker.read.details import json_words
from checker.read.mistakes import Mistake
from checker.read.text import MAX_DEPTH, Path, Written, clean_text, decode, number

_NESTED_TOO_DEEP: Final = Written("…")


class _Object(dict[str, Any]):
    """A JSON object with the keys that stand in it more than once."""

    twice: tuple[str, ...] = ()


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    found = _Object(pairs)
    if len(found) != len(pairs):
        seen: set[str] = set()
        found.twice = tuple(dict.fromkeys(key for key, _ in pairs if key in seen or seen.add(key)))  # type: ignore[func-returns-value]
    return found


def parse_json(content: bytes, place: Place) -> Any | Problem:
    """Parse JSON exactly: duplicate keys are kept in mind, odd numbers become `Written`."""
    text = decode(content, place)
    if isinstance(text, Problem):
        return text
    try:
        return json.loads(
            text, object_pairs_hook=_object, parse_int=number, parse_float=Written, parse_constant=Written
        )
    except json.JSONDecodeError as error:
        line = None if place.record is not None else error.lineno
        where = Place(place.file, record=place.record, line=line, column=error.colno)
        return Problem(where, "json_syntax", values={"detail": json_words(error.msg)})
    except RecursionError:
        return Problem(place, "too_deep", wanted=str(MAX_DEPTH))


def clean(data: Any) -> tuple[Any, list[Mistake]]:
    """A copy with every key and text in NFC, and the mistakes of text, duplicate keys and depth."""
    mistakes: list[Mistake] = []
    return _clean(data, (), mistakes), mistakes


def _clean(node: Any, path: Path, mistakes: list[Mistake]) -> Any:
    if isinstance(node, str):
        return _text(node, path, mistakes)
    if not isinstance(node, (dict, list, tuple)):
        return node
    if len(path) >= MAX_DEPTH:
        mistakes.append(Mistake(path, "too_deep", wanted=str(MAX_DEPTH)))
        return _NESTED_TOO_DEEP
    if not isinstance(node, dict):
        return [_clean(item, (*path, index), mistakes) for index, item in enumerate(node)]
    copy: dict[str, Any] = {}
    twice = getattr(node, "twice", ())
    for written, value in node.items():
        key = _text(str(written), (*path, str(written)), mistakes)
        if key in copy or written in twice:
            mistakes.append(Mistake((*path, key), "duplicate_key", shorten(key)))
        copy[key] = _clean(value, (*path, key), mistakes)
    return copy


def _text(text: str, path: Path, mistakes: list[Mistake]) -> str:
    cleaned, good = clean_text(text)
    if not good:
        mistakes.append(Mistake(path, "bad_text", shorten(text)))
    return cleaned


def without(data: Any, paths: Sequence[Path]) -> Any:
    """Take away in place what stands at these paths, so that the rest can be looked at for more mistakes.

    Items of lists become empty mappings, since the places of the items after them must not shift.
    """
    for path in paths:
        nodes = [data]
        for step in path:
            node = nodes[-1]
            found = node.get(step) if isinstance(node, dict) else None
            if isinstance(node, list) and isinstance(step, int) and step < len(node):
                found = node[step]
            nodes.append(found)
        _take_away(nodes, path)
    return data


def _take_away(nodes: list[Any], path: Path) -> None:
    if path and isinstance(nodes[-2], dict):
        nodes[-2].pop(path[-1], None)
    elif path and isinstance(nodes[-2], list) and isinstance(path[-1], int):
        nodes[-2][path[-1]] = {}


def order_in(data: Any, path: Path) -> tuple[int, ...]:
    """A sort key that puts paths in the order of the data; what is missing comes after what is there."""
    order: list[int] = []
    node = data
    for step in path:
        if isinstance(node, dict):
            order.append(list(node).index(str(step)) if step in node else len(node))
            node = node.get(step)
        elif isinstance(node, list) and isinstance(step, int) and step < len(node):
            order.append(step)
            node = node[step]
        else:
            order.append(0)
            node = None
    return tuple(order)
