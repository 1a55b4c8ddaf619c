"""Reads texts that are divided into articles (Điều) or parts (I, II, III): one pass over the lines, none of them lost."""

from __future__ import annotations

import sys
from bisect import bisect
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from checker.citation import cite
from checker.errors import Lang, Place, Problem, shorten
from checker.law import markers
from checker.law.lines import Line
from checker.law.markers import Kind, Marker, ended, following, marker
from checker.law.provisions import Aside, Citation, LawText, Provision, key

_RANK: Final[dict[Kind, int]] = {"article": 0, "part": 0, "number": 1, "point": 2, "dash": 3}


@dataclass
class _Node:
    """A provision that is being read."""

    citation: Citation
    line: int
    text: str = ""
    notes: list[str] = field(default_factory=list)

    def add(self, line: Line) -> None:
        """More of its own text: on the same line of output where a sentence goes on."""
        goes_on = not line.starts or line.text[:1].islower()
        self.text += (" " if goes_on else "\n") + line.text if self.text else line.text

    def whole(self) -> str:
        """Its text with its footnotes."""
        return "\n".join([self.text, *self.notes])


class Articles:
    """One reading of one text."""

    def __init__(self, lines: Sequence[Line], kind: Kind, roots: Sequence[int], file: str, lang: Lang) -> None:
        self.lines = lines
        self.file, self.lang = file, lang
        self.tail = self._tail(roots[0])
        self.roots = {index for index in roots if index < self.tail}
        self.last_root = max(self.roots)
        self.root: Kind = kind
        self.number_name = "clause" if kind == "article" else "section"
        self.nodes: list[_Node] = []
        self.by_key: dict[str, _Node] = {}
        self.aside: list[Aside] = []
        self.warnings: list[Problem] = []
        self.here: dict[str, Any] = {}  # the provision that points and dashes stand under
        self.last: dict[tuple[str, Kind], str] = {}
        self.signs: dict[str, str] = {}  # the sign of the dashes of a provision; another sign is one level lower
        self.note: _Node | None = None
        self.heading = False
        self.places = self._places()
        self.times: Counter[str] = Counter()  # how often a number has stood that could not get another

    def read(self) -> LawText:
        """The provisions and all the rest."""
        first = min(self.roots)
        for line in self.lines[:first]:
            self._passage("opening", line)
        for index in range(first, self.tail):
            self._line(index)
        self._after(self.tail)
        provisions = tuple(Provision(node.citation, node.whole(), node.line) for node in self.nodes)
        shape = "articles" if self.root == "article" else "parts"
        return LawText(shape, provisions, tuple(self.aside), tuple(self.warnings))  # type: ignore[arg-type]

    # one line

    def _line(self, index: int) -> None:
        line, found = self.lines[index], self._marker(index)
        if line.starts:
            self.note = None
        if self.here.get("passage") == "closing":  # it goes on until the recipients
            self._current.add(line)
        elif found is not None:
            self.heading, self.note = False, None
            self._begin(index, found)
        elif self._heading(line) or self._footnote(line):
            return
        elif self.note is not None:
            self.note.notes[-1] += " " + line.text
        elif self._closes(index):
            self._passage("closing", line)
        else:
            self._warn_unnumbered(line)
            self._current.add(line)

    @property
    def _current(self) -> _Node:
        return self.nodes[-1] if "passage" in self.here else self.by_key[key(self.here)]

    def _passage(self, name: str, line: Line) -> None:
        if self.here.get("passage") != name:
            self.here = {"passage": name}
            self._node(self.here, line)
        self._current.add(line)

    def _node(self, citation: Citation, line: Line) -> _Node:
        node = _Node(dict(citation), line.number)
        self.nodes.append(node)
        self.by_key[key(citation)] = node
        return node

    # markers

    def _marker(self, index: int) -> Marker | None:
        """The marker with which a provision begins on this line; what only looks like one is text."""
        if index in self.roots:
            return marker(self.root, self.lines[index].text)
        kinds: tuple[Kind, ...] = ("number", "point", "dash")
        for kind in kinds:
            found = marker(kind, self.lines[index].text)
            if found is None:
                continue
            if self._stands(index, found):
                return found
            if kind != "dash":
                kept = cite(self.here, self.lang)
                self._warn(index, "law_marker_kept", shorten(self.lines[index].text, 20), kept)
            return None
        return None

    def _stands(self, index: int, found: Marker) -> bool:
        """Whether a provision begins here: after a blank line or the end of a sentence, or as the next in order."""
        if self.lines[index].starts or ended(self.lines[index - 1].text):
            return True
        if found.kind == "dash":
            return found.rest[0].isupper() or "%" in found.rest.split()[0]
        return found.value in following(found.kind, self.last.get((key(self._above(found.kind)), found.kind)))

    def _above(self, kind: Kind) -> dict[str, Any]:
        """The citation of what a provision of that kind stands under here."""
        names = [self.root, self.number_name, "point"][: _RANK[kind]]
        return {name: self.here[name] for name in names if name in self.here}

    def _begin(self, index: int, found: Marker) -> None:
        line, above = self.lines[index], self._above(found.kind)
        if found.kind == "dash":
            sign = self.signs.setdefault(key(above), found.value)
            if sign != found.value and "dash" in self.here:
                self._current.add(line)
                return
            count = str(int(self.last.get((key(above), "dash"), "0")) + 1)
            self.last[key(above), "dash"] = count
            self.here = {**above, "dash": int(count)}
        else:
            self.here = self._address(index, above, found)
        node = self.by_key.get(key(self.here)) or self._node(self.here, line)
        if found.rest:
            node.add(Line(line.number, found.rest, True))

    def _citation(self, above: Citation, kind: Kind, value: str) -> dict[str, Any]:
        name = {"number": self.number_name, "point": "point"}.get(kind, kind)
        return {**above, name: int(value) if kind == "article" else value}

    def _address(self, index: int, above: Citation, found: Marker) -> dict[str, Any]:
        """The citation of a numbered provision; a number that stands twice gets another, with a warning."""
        place = (key(above), found.kind)
        last, value = self.last.get(place), found.value
        wanted = following(found.kind, last)
        made = self._citation(above, found.kind, value)
        self.last[place] = value
        if key(made) not in self.by_key:
            if value not in wanted:
                asked = self._citation(above, found.kind, wanted[0])
                self._warn(index, "law_skipped", cite(made, self.lang), cite(asked, self.lang))
            return made
        after = following(found.kind, value)[0]
        other = self._citation(above, found.kind, after)
        if key(other) not in self.by_key and not self._comes(index, found.kind, after):
            self.last[place] = after
        elif found.kind == "article":
            self._warn(index, "law_repeated_joined", cite(made, self.lang))
            self.last[place] = last or value
            return made
        else:
            self.times[key(made)] += 1
            other = self._citation(above, found.kind, f"{value} ({self.times[key(made)] + 1})")
        self._warn(index, "law_repeated", cite(made, self.lang), cite(other, self.lang))
        return other

    def _comes(self, index: int, kind: Kind, value: str) -> bool:
        """Whether a provision with that number still comes among the neighbours of the one on this line."""
        above: tuple[Kind, ...] = {"number": (self.root,), "point": (self.root, "number")}.get(kind, ())
        limit = min((_after(index, self.places.get((other, ""), [])) for other in above), default=len(self.lines))
        return _after(index, self.places.get((kind, value), [])) < limit

    def _places(self) -> dict[tuple[Kind, str], list[int]]:
        """The lines on which each number stands, by kind and value; with no value: those of every number of the kind."""
        places: dict[tuple[Kind, str], list[int]] = {}
        for index in range(min(self.roots), self.tail):
            if not (self.lines[index].starts or ended(self.lines[index - 1].text)) and index not in self.roots:
                continue
            kinds: tuple[Kind, ...] = (self.root,) if index in self.roots else ("number", "point")
            found = next(filter(None, (marker(kind, self.lines[index].text) for kind in kinds)), None)
            if found is not None:
                places.setdefault((found.kind, found.value), []).append(index)
                places.setdefault((found.kind, ""), []).append(index)
        return places

    # what has no number

    def _heading(self, line: Line) -> bool:
        """Names of chapters stand above articles and belong to none."""
        begins = self.root == "article" and line.starts and markers.HEADING.fullmatch(line.text) is not None
        goes_on = self.heading and (not line.starts or line.text.isupper())
        self.heading = begins or goes_on
        if self.heading:
            self.aside.append(Aside(line.number, "heading", line.text))
        return self.heading

    def _footnote(self, line: Line) -> bool:
        """A footnote belongs to the provision that refers to it, wherever the page break has put it."""
        number = markers.note(line.text)
        if number is None:
            return False
        owner = next((node for node in reversed(self.nodes) if number in markers.references(node.text)), None)
        if owner is None:
            self._warn_at(line, "law_note_alone", number, cite(self.here, self.lang))
            return False
        owner.notes.append(line.text)
        self.note = owner
        if owner is not self._current:
            self._warn_at(line, "law_note_moved", number, cite(owner.citation, self.lang))
        return True

    def _closes(self, index: int) -> bool:
        """Whether the closing passage begins here: after the last article or part, and not as the body of a heading."""
        if index <= self.last_root or not (self.lines[index].starts or ended(self.lines[index - 1].text)):
            return False
        block = [self.lines[index].text]
        for line in self.lines[index + 1 : min(self.tail, index + 12)]:
            if line.starts:
                break
            block.append(line.text)
        if markers.CLOSING.match(block[0]):
            return True
        return ended(self._current.text) and markers.ADOPTED.match(" ".join(block)) is not None

    def _tail(self, first: int) -> int:
        """The line with which recipients and signature begin; the number of lines where there are none."""
        for index in range(first, len(self.lines)):
            text = self.lines[index].text
            if markers.RECIPIENTS.fullmatch(text) or markers.SIGNATURE.fullmatch(text):
                return index
        return len(self.lines)

    def _after(self, start: int) -> None:
        """Recipients, signature, and what follows them (an appendix is not read)."""
        why = "sent_to"
        for index in range(start, len(self.lines)):
            line = self.lines[index]
            if markers.RECIPIENTS.fullmatch(line.text):
                why = "sent_to"
            elif markers.SIGNATURE.fullmatch(line.text) and why != "after":
                why = "signature"
            elif why != "after" and (line.text.startswith("PHỤ LỤC") or marker("article", line.text)):
                why = "after"
                self._warn(index, "law_after", shorten(line.text))
            self.aside.append(Aside(line.number, why, line.text))

    # warnings

    def _warn_unnumbered(self, line: Line) -> None:
        if (
            line.starts
            and ended(self._current.text)
            and line.text[:1].isupper()
            and not self._current.text.endswith(":")
        ):
            self._warn_at(line, "law_unnumbered", shorten(line.text, 30), cite(self.here, self.lang))

    def _warn(self, index: int, code: str, found: str = "", wanted: str = "") -> None:
        self._warn_at(self.lines[index], code, found, wanted)

    def _warn_at(self, line: Line, code: str, found: str = "", wanted: str = "") -> None:
        self.warnings.append(Problem(Place(self.file, line=line.number), code, found, wanted))


def _after(index: int, places: Sequence[int]) -> int:
    """The first of the places after this one; a number above every line where there is none."""
    found = bisect(places, index)
    return places[found] if found < len(places) else sys.maxsize
