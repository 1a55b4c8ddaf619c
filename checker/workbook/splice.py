"""Changes a few places of an XML text and leaves every other byte as it is.

Writing XML anew loses what Excel relies on (the prefixes that `mc:Ignorable` names, the order of declarations); here a
parser only says where elements stand. The texts have been found free of DOCTYPE before (`package`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

_QUOTES: Final = b"\"'"


@dataclass(frozen=True, slots=True)
class Element:
    """Where an element stands: its start tag in ``start:head``, all of it in ``start:end``; ``empty``: written `<a/>`."""

    prefix: str
    name: str
    parent: str
    attributes: Mapping[str, str]
    start: int
    head: int
    end: int

    @property
    def empty(self) -> bool:
        """Whether it is written as one tag."""
        return self.head == self.end


@dataclass(slots=True)
class Splice:
    """An XML text and the changes to it, which are made all at once."""

    text: bytes
    _edits: list[tuple[int, int, bytes]] = field(default_factory=list)

    def elements(self, *names: str) -> list[Element]:
        """The elements of these local names, in the order in which they begin."""
        return sorted(_elements(self.text, frozenset(names)), key=lambda element: element.start)

    def first(self, name: str) -> Element | None:
        """The first element of a name."""
        return next(iter(self.elements(name)), None)

    def replace(self, start: int, end: int, new: str) -> None:
        """Other text in place of these bytes."""
        self._edits.append((start, end, new.encode()))

    def remove(self, element: Element) -> None:
        """Takes an element away."""
        self._edits.append((element.start, element.end, b""))

    def append(self, element: Element, new: str) -> None:
        """Text as the last thing within an element."""
        if element.empty:
            tag = self.text[element.start : element.head].decode().removesuffix("/>").rstrip()
            name = f"{element.prefix}{element.name}"
            self.replace(element.start, element.end, f"{tag}>{new}</{name}>")
        else:
            closing = self.text.rindex(b"</", element.head, element.end)
            self.replace(closing, closing, new)

    def set(self, element: Element, **values: str) -> None:
        """Attributes of an element, in its start tag."""
        self.replace(element.start, element.head, self.with_attributes(element, **values))

    def with_attributes(self, element: Element, **values: str) -> str:
        """The start tag of an element with other attributes."""
        tag = self.text[element.start : element.head].decode()
        close = "/>" if element.empty else ">"
        kept = {name: value for name, value in element.attributes.items() if name not in values}
        name = f"{element.prefix}{element.name}"
        if element.attributes.keys() & values.keys() or not tag:
            written = "".join(f" {key}={quoteattr(value)}" for key, value in {**kept, **values}.items())
            return f"<{name}{written}{close}"
        written = "".join(f" {key}={quoteattr(value)}" for key, value in values.items())
        return tag.removesuffix(close).rstrip() + written + close

    def done(self) -> bytes:
        """The text with all changes."""
        pieces, place = [], 0
        for start, end, new in sorted(self._edits, key=lambda edit: (edit[0], edit[1])):
            pieces += [self.text[place:start], new]
            place = end
        return b"".join([*pieces, self.text[place:]])


def _elements(text: bytes, names: frozenset[str]) -> Iterator[Element]:
    parser = expat.ParserCreate()
    open_: list[tuple[str, Any]] = []
    found: list[Element] = []

    def start(qualified: str, attributes: dict[str, str]) -> None:
        prefix, _, name = qualified.rpartition(":")
        place = parser.CurrentByteIndex
        begun = (
            f"{prefix}:" if prefix else "",
            open_[-1][0] if open_ else "",
            attributes,
            place,
            _tag_end(text, place),
        )
        open_.append((name, begun if name in names else None))

    def end(_qualified: str) -> None:
        name, begun = open_.pop()
        if begun is not None:
            prefix, parent, attributes, first, head = begun
            closed = head if text[head - 2 : head] == b"/>" else _tag_end(text, parser.CurrentByteIndex)
            found.append(Element(prefix, name, parent, attributes, first, head, closed))

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.Parse(text, True)
    yield from found


def _tag_end(text: bytes, place: int) -> int:
    """The place after the `>` of the tag that begins at a place; one within quotes does not count."""
    quote = 0
    for index in range(place, len(text)):
        byte = text[index]
        if quote:
            quote = 0 if byte == quote else quote
        elif byte in _QUOTES:
            quote = byte
        elif byte == 0x3E:
            return index + 1
    return len(text)
