"""Where papers go: one file, or a folder with a file for each unit; which kind of file; the templates that are shipped."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final, NamedTuple

from checker.days import iso, window_name
from checker.papers.faults import fault
from checker.texts import Lang

SUFFIXES: Final = ("docx", "pdf")
TEMPLATE_OF: Final = {"docx": "docx", "pdf": "typ"}
"""What a file is made from: Word files from Word files, PDF files by typst."""
TEMPLATES: Final = Path(__file__).parent / "templates"
COMMON: Final = "the-thuc.typ"
IMPORT: Final = f'#import "{COMMON}": *\n'


class Place(NamedTuple):
    """``path``: the file, or with ``folder`` the folder; ``suffix``: docx or pdf."""

    path: Path
    folder: bool
    suffix: str

    def file(self, kind: str, unit: str, period: tuple[int, int]) -> Path:
        """The file of a unit's paper."""
        if not self.folder:
            return self.path
        named = window_name(*period) or f"{iso(period[0])}-{iso(period[1])}"
        return self.path / f"{kind}-{unit}-{named}.{self.suffix}"


def place(output: str, form: str | None, lang: Lang) -> Place:
    """What ``--output`` means: a folder where it is one or ends with a slash, else a file by its suffix."""
    path = Path(output)
    if path.is_dir() or output.endswith(("/", os.sep)):
        return Place(path, True, form or SUFFIXES[0])
    suffix = path.suffix.lower().removeprefix(".")
    if suffix not in SUFFIXES or (form is not None and form != suffix):
        raise fault("suffix", lang, path=output)
    return Place(path, False, suffix)


def template(kind: str, suffix: str, own: str | None, lang: Lang) -> Path:
    """The template of a kind of paper: the one named, else that shipped. PaperError where it is for another kind of file."""
    wanted = TEMPLATE_OF[suffix]
    if own is None:
        return TEMPLATES / f"{kind}.{wanted}"
    if Path(own).suffix.lower() != f".{wanted}":
        raise fault("template_kind", lang, path=own, suffix=f".{suffix}", wanted=wanted)
    return Path(own)


def whole_template(kind: str) -> str:
    """The typst template of a kind in one file that an office can change."""
    own = (TEMPLATES / f"{kind}.typ").read_text(encoding="utf-8")
    return (TEMPLATES / COMMON).read_text(encoding="utf-8") + "\n" + own.removeprefix(IMPORT)
