"""A paper as a Word file: a template that an office may have edited, filled in with the variables of a paper."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from docx.opc.exceptions import OpcError
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateAssertionError, TemplateError, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import SandboxedEnvironment
from lxml.etree import XMLSyntaxError

from checker.papers.archive import steady
from checker.papers.faults import PaperError, fault
from checker.texts import Lang

Mapped = Mapping[str, Any]
NEAR = 60
CONTEXT = 3
"""How many lines before the one with a mistake the template library gives."""


def word(template: Path, variables: Mapped, kind: str, lang: Lang) -> bytes:
    """The paper as a .docx file. PaperError says what is wrong with a template, and where."""
    document = _opened(template, lang)
    # a template may come from anybody: no attribute of Python, and nothing that is not a variable of the paper
    rules = SandboxedEnvironment(undefined=StrictUndefined, autoescape=True)
    try:
        document.render(dict(variables), jinja_env=rules, autoescape=True)
        made = io.BytesIO()
        document.save(made)
    except UndefinedError as error:
        raise _unknown(str(error), variables, template, kind, lang) from error
    except TemplateAssertionError as error:
        raise fault("template_filter", lang, path=template, name=_quoted(str(error))) from error
    except TemplateSyntaxError as error:
        raise _syntax(error, template, lang) from error
    except XMLSyntaxError as error:
        raise fault("template_not_word", lang, path=template) from error
    except SecurityError as error:
        raise fault("template_unsafe", lang, path=template, name=_first_quoted(str(error))) from error
    except (TemplateError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
        raise fault("template_failed", lang, path=template) from error
    return steady(made.getvalue())


def _opened(template: Path, lang: Lang) -> DocxTemplate:
    try:
        document = DocxTemplate(str(template))
        document.init_docx()
        return document
    except (OpcError, zipfile.BadZipFile, KeyError, ValueError, OSError, XMLSyntaxError) as error:
        raise fault("template_not_docx", lang, path=template) from error


def _quoted(text: str) -> str:
    """The name that a message of the template library puts in quotes."""
    found = re.search(r"'([^']+)'(?: is undefined)?\.?$", text) or re.search(r"'([^']+)'", text)
    return found[1] if found else text


def _first_quoted(text: str) -> str:
    found = re.search(r"'([^']+)'", text)
    return found[1] if found else text


def _unknown(text: str, variables: Mapped, template: Path, kind: str, lang: Lang) -> PaperError:
    name = _quoted(text)
    close = get_close_matches(name, list(variables), 1) or get_close_matches(name, sorted(_inner(variables)), 1)
    near = ""
    if close:
        near = f" Có phải là: {close[0]}?" if lang == "vi" else f" Did you mean: {close[0]}?"
    return fault("template_unknown", lang, path=template, name=name, near=near, kind=kind)


def _inner(value: Any) -> set[str]:
    """The names inside of variables: those of a row, of the score …"""
    if isinstance(value, Mapping):
        return {str(key) for key in value} | {name for item in value.values() for name in _inner(item)}
    return {name for item in value for name in _inner(item)} if isinstance(value, list) else set()


def _syntax(error: TemplateSyntaxError, template: Path, lang: Lang) -> PaperError:
    unclosed = re.search(r"innermost block that needs to be closed is '(\w+)'", str(error))
    if unclosed and "end of template" in str(error).lower():
        return fault("template_unclosed", lang, path=template, tag=unclosed[1])
    # the number of the line says nothing to whoever edits in Word: the words of that paragraph do
    lines = list(getattr(error, "docx_context", ()) or ())
    if not lines:
        return fault("template_syntax", lang, path=template, near=_first_quoted(str(error)))
    wrong = lines[min(error.lineno - 1, CONTEXT)] if len(lines) > CONTEXT else lines[-1]
    plain = " ".join(re.sub(r"<[^>]*>", " ", wrong).split())
    tags = re.findall(r"\{[{%][^}]*[}%]?\}?", plain)
    named = re.findall(r"'([^']+)'", str(error))[:1]
    tags = [tag for tag in tags if any(name in tag for name in named)] or tags
    return fault("template_syntax", lang, path=template, near=(" ".join(tags) or plain)[:NEAR])
