"""Text of a record in, validated record or every mistake in it out.

JSON takes the fast path: one pass of pydantic-core, with days already as numbers. Whatever that path cannot be sure of
(a mistake, a key that might stand twice, escapes, text not in NFC) takes the slow one, which parses the text again
exactly and finds all the mistakes in one go. Both end in the same record.
"""

import re
import unicodedata
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final, NamedTuple

from pydantic_core import SchemaValidator, ValidationError

from checker.errors import Lang, Place, Problem, RecordError
from checker.places import Gazetteer
from checker.read.canonical import Canonical
from checker.read.glossary import Glossary
from checker.read.mistakes import Mistake, shape_mistakes
from checker.read.normalise import Record, count_keys, count_nulls, settle
from checker.read.official_codes import OfficialCodes
from checker.read.plain import clean, order_in, parse_json, without
from checker.read.schema import record_validator
from checker.read.text import MAX_PROBLEMS, Path, pointer
from checker.read.yamltext import MAX_YAML_BYTES, read_yaml

MAX_RECORD_BYTES: Final = 20_000_000

_ORDINARY: Final = bytes([*b"\t\n\r", *range(0x20, 0x7F), *range(0x80, 0xC0), *range(0xC3, 0xC7)])
"""Bytes of ASCII, and of U+00C0 to U+01BF, none of which changes under NFC (in valid UTF-8; pydantic refuses other)."""
_OTHER_PLANES: Final = re.compile(rb"\xe1[^\xba\xbb]")
"""What begins with E1 and is not one of U+1E80 to U+1EFF, the other Vietnamese letters."""
_ODD_ESCAPE: Final = re.compile(rb"\\[ubfr]")
_LATIN_CONTROL: Final = re.compile(rb"\xc2[\x80-\x9f]")
_SPACE_BEFORE_COLON: Final = re.compile(rb'"[ \t\r\n]+:')


@dataclass(frozen=True, slots=True)
class Read:
    """What became of one record of a file: the record, or the problems for which there is none."""

    place: Place
    record: Record | None
    problems: tuple[Problem, ...] = ()


class Text(NamedTuple):
    """A record that is still to be read: where it stands, its JSON text."""

    place: Place
    content: bytes


Found = Text | tuple[Read, Any]
"""A record in the input: its text, or what became of it with the text or plain data it was read from (None: there is none)."""


class RecordReader:
    """Reads records for one glossary.

    `facts` and `actors` are rules/facts.yaml and rules/actors.yaml as parsed; `judged_rules` the ids that a
    judgement may name (None: any); `lang` the language of the exceptions; `places` the lists of official codes
    (default: those shipped).
    """

    def __init__(
        self,
        facts: Mapping[str, Any],
        actors: Mapping[str, Any],
        judged_rules: Container[str] | None = None,
        lang: Lang = "vi",
        places: Gazetteer | None = None,
    ) -> None:
        self.glossary = Glossary.of(facts, actors, judged_rules)
        self.lang: Lang = lang
        self.canonical = Canonical(self.glossary)
        self._strict = record_validator(self.glossary)
        self._codes = OfficialCodes(places or Gazetteer())

    @cached_property
    def _lenient(self) -> SchemaValidator:
        """For what is left of a record with mistakes; seldom needed, so made late."""
        return record_validator(self.glossary, required=False)

    def read_json(self, content: bytes, place: Place) -> Read:
        """One record of JSON text."""
        record = self._fast(content)
        if record is not None:
            return Read(place, record)
        if len(content) > MAX_RECORD_BYTES:
            return Read(place, None, (_too_large(place, MAX_RECORD_BYTES),))
        data = parse_json(content, place)
        if isinstance(data, Problem):
            return Read(place, None, (data,))
        return self.read_data(data, place)

    def read_found(self, found: Found) -> tuple[Read, Any]:
        """What became of a record, read now if it was not before, with what it was read from."""
        return (self.read_json(found.content, found.place), found.content) if isinstance(found, Text) else found

    def read_yaml(self, content: bytes, place: Place) -> Read:
        """One record of YAML text."""
        text = read_yaml(content, place.file, max_bytes=MAX_YAML_BYTES)
        if not text.whole:
            return Read(place, None, text.problems)
        return self.read_data(text.data, place, text.place, text.problems)

    def read_data(
        self,
        data: Any,
        place: Place,
        place_of: Callable[[Path], Place] | None = None,
        problems: tuple[Problem, ...] = (),
    ) -> Read:
        """A record parsed by other means (a workbook, Parquet): plain mappings, lists, text, numbers.

        `place_of` gives the place of a path; `problems` are those that parsing has found already.
        """
        cleaned, mistakes = clean(data)
        # The order of the text is taken before anything wrong is taken out of it.
        record, more = self._check(cleaned)
        mistakes += more
        if not mistakes and not problems:
            return Read(place, record)
        keyed = sorted(mistakes, key=lambda mistake: order_in(data, mistake.path))
        where = place_of or (lambda path: replace(place, pointer=pointer(path)))
        found = [*problems, *(mistake.at(where(mistake.path)) for mistake in keyed)]
        if problems:
            found.sort(key=lambda problem: (problem.place.line or 0, problem.place.column or 0))
        found = list(dict.fromkeys(found))
        if len(found) > MAX_PROBLEMS:
            found[MAX_PROBLEMS:] = [Problem(place, "more", str(len(found) - MAX_PROBLEMS))]
        return Read(place, None, tuple(found))

    def record(self, read: Read) -> Record:
        """The record, or a RecordError with every mistake."""
        if read.record is None:
            raise RecordError(read.problems, self.lang)
        return read.record

    def canonical_json(self, record: Record) -> bytes:
        """The one text of a record, however it was written."""
        return self.canonical.json(record)

    def record_sha256(self, record: Record) -> str:
        """The SHA-256 of the canonical JSON, in hexadecimal."""
        return self.canonical.sha256(record)

    def _fast(self, content: bytes) -> Record | None:
        text: bytes | str = content
        # of the letters in ordinary Vietnamese text, composed, nothing is left; it needs no closer look
        if (left := content.translate(None, _ORDINARY)) and (left.strip(b"\xe1") or _OTHER_PLANES.search(content)):
            try:
                decoded = content.decode()
            except UnicodeDecodeError:
                return None
            if not unicodedata.is_normalized("NFC", decoded):
                # Composing could change what stands after a backslash.
                if b"\\" in content:
                    return None
                text = unicodedata.normalize("NFC", decoded)
            if _doubtful(content):
                return None
        elif b"\\" in content and _ODD_ESCAPE.search(content):
            return None
        try:
            # bytes where they will do: reading a text with Vietnamese letters costs half as much again
            found = self._strict.validate_json(text)
        except ValidationError:
            return None
        if not _keys_once(content, count_keys(found)):
            return None
        nulls = (told := content.count(b"null")) > 0 and told > count_nulls(found)
        record, mistakes = settle(found, self.glossary, nulls=nulls)
        return None if mistakes or self._codes.mistakes(record["unit"]) else record

    def _check(self, data: Any) -> tuple[Record | None, list[Mistake]]:
        """The record and its mistakes; after mistakes of shape, the rest is still looked at for others."""
        try:
            found = self._strict.validate_python(data)
        except ValidationError as error:
            errors = error.errors(include_url=False, include_context=False)
            mistakes = list(shape_mistakes(errors, data, self.glossary))
        else:
            return self._settle(found)
        try:
            left = self._lenient.validate_python(without(data, [mistake.path for mistake in mistakes]))
        except ValidationError:
            return None, mistakes
        return None, mistakes + self._settle(left)[1]

    def _settle(self, found: Record) -> tuple[Record, list[Mistake]]:
        """The record and the mistakes that lie between its parts, or between it and the lists of places."""
        record, mistakes = settle(found, self.glossary)
        return record, mistakes + self._codes.mistakes(record["unit"])


def _doubtful(content: bytes) -> bool:
    """Whether the text may hold control characters or surrogates."""
    if b"\\" in content and _ODD_ESCAPE.search(content):
        return True
    return b"\x7f" in content or (b"\xc2" in content and _LATIN_CONTROL.search(content) is not None)


def _keys_once(content: bytes, known: int) -> bool:
    """Whether the text has these keys only, none of them twice; False where counting cannot tell.

    Every key has a colon, so as many colons as keys leave none for a key given twice.
    """
    if content.count(b":") == known:
        return True
    # A colon after anything but a quote stands in a text, unless white space parts it from its key.
    return content.count(b'":') == known and _SPACE_BEFORE_COLON.search(content) is None


def _too_large(place: Place, limit: int) -> Problem:
    return Problem(place, "too_large", wanted=f"{limit // 1_000_000} MB")
