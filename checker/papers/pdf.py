"""A paper as a PDF: set by typst from a template of the same layout as the Word one, always in a font that has every letter."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

import typst

from checker.papers.faults import fault
from checker.texts import Lang

Mapped = Mapping[str, Any]
HERE: Final = Path(__file__).parent
FONTS: Final = HERE / "fonts"
WANTED, SHIPPED = "Times New Roman", "Tinos"
"""The font of the decree, where the machine has it; the one shipped, whose letters are as wide."""
SHOWN: Final = 10


def pdf(template: Path, variables: Mapped, lang: Lang) -> bytes:
    """The paper as a PDF file.

    PaperError where a text has letters that the font lacks, a template is wrong, or typst warns of anything.
    """
    _every_letter(variables, lang)
    names, fonts = _fonts()
    inputs = {"data": json.dumps(variables, ensure_ascii=False), "font": json.dumps(names)}
    shipped = template.parent == HERE / "templates"
    try:
        compiler = typst.Compiler(str(template), font_paths=fonts, sys_inputs=inputs)
        made, warnings = compiler.compile_with_warnings(format="pdf")
    except typst.TypstError as error:
        if shipped:
            raise
        raise fault("template_typst", lang, path=template, detail=error) from error
    if warnings and (shipped or any("font" in str(item) for item in warnings)):
        raise fault("warned", lang, detail="; ".join(sorted({str(item) for item in warnings})))
    if not isinstance(made, bytes):  # one document makes one file
        raise TypeError(type(made))
    return made


@cache
def _fonts() -> tuple[list[str], Any]:
    """The names of the fonts in their order, and the fonts themselves."""
    fonts = typst.Fonts(include_system_fonts=True, include_embedded_fonts=False, font_paths=[str(FONTS)])
    if _complete(fonts, WANTED):
        return [WANTED, SHIPPED], fonts
    # nothing of the machine is used then: the same bytes everywhere
    return [SHIPPED], typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])


def _complete(fonts: typst.Fonts, family: str) -> bool:
    """Whether a font is there upright and italic, plain and bold."""
    looks = {(str(font.style).lower(), font.weight) for font in fonts.fonts() if font.family == family}
    return {("normal", 400), ("normal", 700), ("italic", 400), ("italic", 700)} <= looks


@cache
def letters() -> frozenset[str]:
    """The letters that the font shipped has."""
    found: set[str] = set()
    for line in (FONTS / "letters.txt").read_text(encoding="ascii").split():
        first, _, last = line.partition("-")
        found |= {chr(code) for code in range(int(first, 16), int(last or first, 16) + 1)}
    return frozenset(found)


def _every_letter(variables: Mapped, lang: Lang) -> None:
    lacking = sorted({letter for text in _texts(variables) for letter in text} - letters())
    if lacking:
        shown = " ".join(f"“{letter}” (U+{ord(letter):04X})" for letter in lacking[:SHOWN])
        raise fault("letters", lang, letters=shown + (" …" if len(lacking) > SHOWN else ""))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
