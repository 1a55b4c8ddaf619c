"""Texts that were added on this machine: one JSON file a document. The texts are not part of danchu and stay here."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.errors import DanchuError, Lang, LawTextError, Place, Problem
from checker.law.provisions import LEVELS, Aside, LawText, Provision
from checker.read.details import system_words

FORMAT = "danchu/law/1"


class StoreError(DanchuError):
    """A folder in which no text can be kept."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A text as it is kept, and the name of the file that it came from."""

    document: str
    file_name: str
    text: LawText


def store_folder(folder: Path | None = None) -> Path:
    """The folder given, or the one for data of this person: `$XDG_DATA_HOME/danchu/law`, `~/.local/share/danchu/law`."""
    if folder is not None:
        return folder
    around = os.environ.get("XDG_DATA_HOME")
    return (Path(around) if around else Path.home() / ".local" / "share") / "danchu" / "law"


def keep(document: str, file_name: str, text: LawText, folder: Path | None = None, lang: Lang = "vi") -> Path:
    """Keeps a text in place of an earlier one; the file. StoreError where nothing can be written."""
    content = {
        "schema": FORMAT,
        "document": document,
        "file": file_name,
        "shape": text.shape,
        "provisions": [
            {"citation": dict(item.citation), "line": item.line, "text": item.text} for item in text.provisions
        ],
        "aside": [{"line": item.line, "why": item.why, "text": item.text} for item in text.aside],
    }
    file = store_folder(folder) / f"{document}.json"
    write_whole(file, json.dumps(content, ensure_ascii=False, indent=1) + "\n", lang)
    return file


def write_whole(file: Path, content: str, lang: Lang = "vi") -> None:
    """Writes beside the place and renames: the file is whole or as before. StoreError where nothing can be written."""
    name = None
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(content)
        umask = os.umask(0)
        os.umask(umask)
        os.chmod(name, 0o666 & ~umask)
        os.replace(name, file)
    except OSError as error:
        if name is not None and os.path.exists(name):
            os.unlink(name)
        detail = {"detail": system_words(error)}
        raise StoreError(Problem(Place(str(file)), "law_not_written", values=detail).show(lang)) from error


def stored(document: str, folder: Path | None = None, lang: Lang = "vi") -> Stored | None:
    """The text kept for a document; None where there is none. LawTextError where the file cannot be used."""
    file = store_folder(folder) / f"{document}.json"
    try:
        content = file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        detail = {"detail": system_words(error)}
        raise LawTextError([Problem(Place(str(file)), "not_readable", values=detail)], lang) from error
    try:
        return _from_json(json.loads(content), document)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise LawTextError([Problem(Place(str(file)), "law_store_damaged", document)], lang) from error


def _from_json(data: Any, document: str) -> Stored:
    """ValueError, KeyError, TypeError or AttributeError where the shape is another."""
    if (
        data["schema"] != FORMAT
        or data["document"] != document
        or data["shape"] not in ("articles", "parts", "paragraphs")
    ):
        raise ValueError
    provisions = tuple(
        Provision(_citation(item["citation"]), _text(item["text"]), int(item["line"])) for item in data["provisions"]
    )
    aside = tuple(Aside(int(item["line"]), _text(item["why"]), _text(item["text"])) for item in data["aside"])
    return Stored(document, _text(data["file"]), LawText(data["shape"], provisions, aside))


def _citation(value: dict[str, Any]) -> dict[str, Any]:
    if not value or not set(value) <= set(LEVELS) or not all(isinstance(item, (str, int)) for item in value.values()):
        raise ValueError
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
