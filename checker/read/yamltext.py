"""Strict YAML 1.2: plain data, the line and column of every part, and every mistake of the text in one pass.

Only what JSON can say: text, whole numbers, true, false, null, lists and mappings with text keys. `no`, `on`, `04`,
`1.5` and `2025-06-03` are text. Anchors, aliases, tags, directives, duplicate keys and a second document are refused.
Built from the event stream with a stack of its own, so that neither depth nor an alias bomb can hurt.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from checker.errors import Place, Problem, shorten
from checker.read.details import yaml_words
from checker.read.text import MAX_DEPTH, MAX_PROBLEMS, Path, clean_text, decode, number, pointer

# The parser reads some 100 KB a second; a longer file would look like a program that hangs.
MAX_YAML_BYTES: Final = 1_000_000
_WORDS: Final[Mapping[str, bool | None]] = {"null": None, "~": None, "": None, "true": True, "false": False}
# Characters that no YAML text may hold unescaped, and half surrogates.
_UNPRINTABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_NO_KEY: Final = object()


@dataclass(frozen=True, slots=True)
class YamlText:
    """What a YAML text says. `data` is to be trusted only where `problems` is empty; where reading had to stop at a
    mistake, `whole` is false and `data` only what came before it.

    `places` maps the path of every part (keys and list indexes) to its line and column, both from 1; the place of a
    mapping's entry is that of its key.
    """

    file: str
    data: Any
    places: Mapping[Path, tuple[int, int]]
    problems: tuple[Problem, ...]
    whole: bool = True

    def place(self, path: Path) -> Place:
        """The place of a part, or of the nearest part around it that stands in the text."""
        around = path
        while around and around not in self.places:
            around = around[:-1]
        line, column = self.places.get(around, (1, 1))
        return Place(self.file, line=line, column=column, pointer=pointer(path))


@dataclass(slots=True)
class _Open:
    """A list or mapping not closed yet; `skip` where a key cannot be used and its value is read and dropped."""

    path: Path
    into: Any
    key: Any = _NO_KEY
    skip: bool = False


@dataclass(slots=True)
class _Builder:
    file: str
    max_depth: int
    stack: list[_Open] = field(default_factory=list)
    places: dict[Path, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    data: Any = None
    documents: int = 0

    def report(self, code: str, event: Event, found: str = "", wanted: str = "") -> None:
        place = Place(self.file, line=event.start_mark.line + 1, column=event.start_mark.column + 1)
        self.problems.append(Problem(place, code, found, wanted))

    def take(self, event: Event) -> bool:
        """Take one event; False where reading on makes no sense."""
        if isinstance(event, DocumentStartEvent):
            return self.document(event)
        if isinstance(event, AliasEvent):
            self.report("yaml_alias", event, shorten("*" + event.anchor))
            return False
        if isinstance(event, NodeEvent) and not self.plain(event):
            return False
        if isinstance(event, ScalarEvent):
            return self.scalar(event)
        if isinstance(event, (MappingStartEvent, SequenceStartEvent)):
            return self.open(event)
        if isinstance(event, (MappingEndEvent, SequenceEndEvent)):
            self.stack.pop()
        return True

    def document(self, event: DocumentStartEvent) -> bool:
        self.documents += 1
        if event.version or event.tags:
            self.report("yaml_directive", event)
            return False
        if self.documents > 1:
            self.report("yaml_documents", event)
            return False
        return True

    def plain(self, event: NodeEvent) -> bool:
        if event.anchor:
            self.report("yaml_alias", event, shorten("&" + event.anchor))
            return False
        tag = getattr(event, "ctag", None)
        if tag is not None:
            self.report("yaml_tag", event, shorten(str(tag).replace("tag:yaml.org,2002:", "!!")))
            return False
        return True

    def scalar(self, event: ScalarEvent) -> bool:
        top = self.stack[-1] if self.stack else None
        if top is not None and isinstance(top.into, dict) and top.key is _NO_KEY:
            return self.start_entry(top, event)
        text, good = clean_text(event.value)
        if not good:
            self.report("bad_text", event, shorten(event.value))
        self.put(event, _value(text) if event.style in (None, "") else text)
        return True

    def start_entry(self, top: _Open, event: ScalarEvent) -> bool:
        key, good = clean_text(event.value)
        if not good or not key:
            self.report("bad_text" if key else "yaml_key", event, shorten(key))
        if key in top.into:
            self.report("duplicate_key", event, shorten(key))
            top.skip = True
        elif not top.skip:
            self.places[(*top.path, key)] = (event.start_mark.line + 1, event.start_mark.column + 1)
        top.key = key
        return True

    def open(self, event: Event) -> bool:
        top = self.stack[-1] if self.stack else None
        if top is not None and isinstance(top.into, dict) and top.key is _NO_KEY:
            self.report("yaml_key", event)
            return False
        if len(self.stack) >= self.max_depth:
            self.report("too_deep", event, wanted=str(self.max_depth))
            return False
        into: Any = {} if isinstance(event, MappingStartEvent) else []
        path = self.put(event, into)
        self.stack.append(_Open(path, into))
        return True

    def put(self, event: Event, value: Any) -> Path:
        """Put a value where it belongs and return its path. A skipped value goes nowhere; its path is of no use."""
        if not self.stack:
            self.data = value
            self.places[()] = (event.start_mark.line + 1, event.start_mark.column + 1)
            return ()
        top = self.stack[-1]
        if isinstance(top.into, list):
            path: Path = (*top.path, len(top.into))
            self.places.setdefault(path, (event.start_mark.line + 1, event.start_mark.column + 1))
            top.into.append(value)
            return path
        path = (*top.path, top.key)
        if not top.skip:
            top.into[top.key] = value
        top.key, top.skip = _NO_KEY, False
        return path


def _value(text: str) -> Any:
    """What a plain scalar says: null, true, false, a whole number, and otherwise the text itself."""
    if text in _WORDS:
        return _WORDS[text]
    digits = text[1:] if text.startswith("-") else text
    if digits.isascii() and digits.isdigit() and (digits == "0" or digits[0] != "0"):
        return number(text)
    return text


def read_yaml(
    content: bytes | str, file: str, *, max_bytes: int = MAX_YAML_BYTES, max_depth: int = MAX_DEPTH
) -> YamlText:
    """Read one YAML document; never raises for what stands in it: mistakes are in `problems`, in their order."""
    if len(content) > max_bytes:
        return _refused(file, Problem(Place(file), "too_large", wanted=f"{max_bytes // 1_000_000} MB"))
    text = decode(content, Place(file)) if isinstance(content, bytes) else content
    if isinstance(text, Problem):
        return _refused(file, text)
    if odd := _UNPRINTABLE.search(text):
        return _refused(file, _bad_character(text, odd.start(), file))
    builder = _Builder(file, max_depth)
    whole = False
    try:
        whole = all(builder.take(event) and len(builder.problems) < MAX_PROBLEMS for event in _events(text))
    except YAMLError as error:
        builder.problems.append(_syntax(error, file))
    except (ValueError, RecursionError, OverflowError) as error:
        builder.problems.append(Problem(Place(file), "yaml_syntax", values={"detail": yaml_words(str(error))}))
    if not builder.places and not builder.problems:
        return _refused(file, Problem(Place(file), "empty"))
    return YamlText(file, builder.data, builder.places, tuple(builder.problems), whole)


def _events(text: str) -> Iterator[Event]:
    return iter(YAML(typ="safe", pure=True).parse(text))


def _refused(file: str, problem: Problem) -> YamlText:
    return YamlText(file, None, {}, (problem,), whole=False)


def _bad_character(text: str, position: int, file: str) -> Problem:
    start = text.rfind("\n", 0, position) + 1
    place = Place(file, line=text.count("\n", 0, position) + 1, column=position - start + 1)
    return Problem(place, "bad_text", shorten(text[start:].split("\n", 1)[0]))


def _syntax(error: YAMLError, file: str) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    detail = getattr(error, "problem", None) or getattr(error, "context", None) or getattr(error, "reason", None)
    place = Place(file) if mark is None else Place(file, line=mark.line + 1, column=mark.column + 1)
    return Problem(place, "yaml_syntax", values={"detail": yaml_words(str(detail))})
