"""A file given by a person → its text, or what is wrong with the file."""

from __future__ import annotations

import re
from pathlib import Path

from checker.errors import Lang, LawTextError, NoSuchPath, Place, Problem
from checker.read.details import system_words

LIMIT = 5_000_000
OTHER_FORMATS = {b"PK\x03\x04": "Word, ODT", b"%PDF": "PDF", b"\xd0\xcf\x11\xe0": "Word 97", b"{\\rtf": "RTF"}
_ENDS_OF_LINES = re.compile("\r\n|[\r\x0b\x85\u2028\u2029]")
# a form feed may stand at a page break, a tab between columns; other control characters mean that this is no text
_BAD = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")


def read_source(file: Path, lang: Lang = "vi") -> str:
    """The text of a file, with line feeds only and without byte order mark.

    NoSuchPath where there is no such file or it cannot be opened, LawTextError where it holds no usable text.
    """
    place = Place(str(file))
    if not file.exists():
        raise NoSuchPath(Problem(place, "no_such_path"), lang)
    if file.is_dir():
        raise NoSuchPath(Problem(place, "law_folder"), lang)
    try:
        content = file.read_bytes()
    except OSError as error:
        detail = {"detail": system_words(error)}
        raise NoSuchPath(Problem(place, "not_readable", values=detail), lang) from error
    return text_of(content, place, lang)


def text_of(content: bytes, place: Place, lang: Lang = "vi") -> str:
    """The text of the bytes of a file. LawTextError where they are no text."""
    if len(content) > LIMIT:
        raise LawTextError([Problem(place, "too_large", wanted=f"{LIMIT // 1_000_000} MB")], lang)
    for magic, name in OTHER_FORMATS.items():
        if content.startswith(magic):
            raise LawTextError([Problem(place, "law_format", name)], lang)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise LawTextError([Problem(place, "not_utf8", str(error.start + 1))], lang) from error
    text = _ENDS_OF_LINES.sub("\n", text)
    bad = _BAD.search(text)
    if bad is not None:
        line = text.count("\n", 0, bad.start()) + 1
        raise LawTextError([Problem(Place(place.file, line=line), "law_not_text", f"U+{ord(bad[0]):04X}")], lang)
    if not text.strip():
        raise LawTextError([Problem(place, "law_empty")], lang)
    return text
