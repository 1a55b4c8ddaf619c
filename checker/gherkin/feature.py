"""Feature files to plain data: scenarios with their backgrounds put before them and their outlines written out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser

from checker.gherkin.faults import FeatureError
from checker.gherkin.vocabulary import Kind

_KINDS: Final[dict[str, Kind]] = {"Context": "given", "Action": "when", "Outcome": "then"}
_PLACEHOLDER: Final = re.compile(r"<([^<>]+)>")
_LANGUAGE: Final = re.compile(r"#\s*language\s*:\s*vi\s*")
_ERROR: Final = re.compile(r"\((\d+):\d+\): (.*)", re.DOTALL)
_GOT: Final = re.compile(r"got '(.*)'$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its kind, the keyword as written (`Và`), its text with placeholders filled, its line."""

    kind: Kind
    keyword: str
    text: str
    line: int
    background: bool = False


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario, or one row of an outline (then ``row`` holds its cells by column, ``line`` is that of the row).

    ``group`` is the name of the `Quy tắc` around it, None outside of any; ``tags`` are without their @.
    """

    file: str
    line: int
    name: str
    tags: tuple[str, ...]
    group: str | None
    description: str
    steps: tuple[Step, ...]
    row: tuple[tuple[str, str], ...] = ()
    outline_line: int | None = None


@dataclass(frozen=True, slots=True)
class Feature:
    """A feature file: its name, its description and its scenarios in the order of the file.

    ``mistakes`` are those that leave the rest of the file of use.
    """

    file: str
    name: str
    description: str
    scenarios: tuple[Scenario, ...]
    mistakes: tuple[FeatureError, ...] = ()


def feature_files(paths: Sequence[Path]) -> list[Path]:
    """The feature files named, and those below the folders named, in a fixed order."""
    found: list[Path] = []
    for path in paths:
        found += sorted(path.rglob("*.feature")) if path.is_dir() else [path]
    return list(dict.fromkeys(found))


def read_feature(path: Path, name: str | None = None) -> Feature:
    """A feature file as plain data; ``name`` stands for the file in messages. FeatureError where it cannot be read."""
    file = name or str(path)
    text = _text(path, file)
    try:
        document: Any = Parser().parse(text)
    except (CompositeParserException, ParserException) as error:
        raise _syntax(error, file) from None
    feature = document.get("feature")
    if feature is None:
        raise FeatureError(file, 1, "tệp không có `Tính năng:`")
    reader = _Reader(file, feature)
    scenarios = tuple(reader.scenarios())
    return Feature(file, feature["name"], _prose(feature["description"]), scenarios, tuple(reader.mistakes))


def _text(path: Path, file: str) -> str:
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise FeatureError(file, 1, f"không mở được tệp: {error.strerror}") from None
    except UnicodeDecodeError:
        raise FeatureError(file, 1, "tệp không phải văn bản UTF-8; hãy lưu lại bằng UTF-8") from None
    if not unicodedata.is_normalized("NFC", text):
        line = next(
            number
            for number, line in enumerate(text.splitlines(), start=1)
            if not unicodedata.is_normalized("NFC", line)
        )
        raise FeatureError(
            file, line, "chữ có dấu viết tách rời (Unicode NFD); hãy lưu tệp bằng Unicode dựng sẵn (NFC)"
        )
    if not _LANGUAGE.fullmatch(text.split("\n", 1)[0].strip()):
        raise FeatureError(file, 1, "dòng đầu phải là `# language: vi`, không có BOM")
    return text


def _syntax(error: Exception, file: str) -> FeatureError:
    """The first mistake of the parser; the others mostly follow from it."""
    first = error.errors[0] if isinstance(error, CompositeParserException) else error
    found = _ERROR.fullmatch(str(first))
    line, message = (int(found[1]), found[2]) if found else (1, str(first))
    if got := _GOT.search(message):
        message = (
            f"không hiểu dòng “{got[1]}”: dòng phải mở đầu bằng một từ khóa (Bối cảnh:, Quy tắc:, Kịch bản:, "
            "Khung kịch bản:, Dữ liệu:, Biết, Khi, Thì, Và, Nhưng), là thẻ @… hoặc một hàng |…|, và đứng đúng chỗ"
        )
    elif "unexpected end of file" in message:
        message = "tệp hết ở đây mà chưa có `Tính năng:` hoặc còn viết dở"
    elif "inconsistent cell count" in message:
        message = "hàng này không có cùng số ô với hàng đầu của bảng"
    return FeatureError(file, line, message)


def _prose(text: str) -> str:
    return "\n".join(line.strip() for line in text.strip().splitlines())


class _Reader:
    """Walks the tree that gherkin gives for one feature."""

    def __init__(self, file: str, feature: dict[str, Any]) -> None:
        self.file = file
        self.feature = feature
        self.named: dict[str, int] = {}
        self.mistakes: list[FeatureError] = []

    def scenarios(self) -> Iterator[Scenario]:
        yield from self._children(self.feature, [], _tags(self.feature), None)

    def _children(
        self, parent: dict[str, Any], before: list[dict[str, Any]], tags: list[str], group: str | None
    ) -> Iterator[Scenario]:
        before = list(before)
        for child in parent["children"]:
            if background := child.get("background"):
                before += background["steps"]
            elif rule := child.get("rule"):
                yield from self._children(rule, before, tags + _tags(rule), rule["name"])
            elif scenario := child.get("scenario"):
                yield from self._rows(scenario, before, tags + _tags(scenario), group)

    def _rows(
        self, scenario: dict[str, Any], before: list[dict[str, Any]], tags: list[str], group: str | None
    ) -> Iterator[Scenario]:
        line = scenario["location"]["line"]
        self._name_once(scenario["name"], line)
        if not scenario["steps"]:
            raise FeatureError(self.file, line, "kịch bản không có bước nào")
        if not scenario["examples"]:
            if any(_PLACEHOLDER.search(step["text"]) for step in scenario["steps"]):
                raise FeatureError(self.file, line, "có <tên cột> nhưng không có bảng `Dữ liệu:`")
            yield self._scenario(scenario, before, tags, group, line, ())
        for table in scenario["examples"]:
            if not table.get("tableHeader") or not table["tableBody"]:
                raise FeatureError(self.file, table["location"]["line"], "bảng `Dữ liệu:` chưa có hàng nào")
            columns = [cell["value"] for cell in table["tableHeader"]["cells"]]
            for body in table["tableBody"]:
                row = tuple(zip(columns, (cell["value"] for cell in body["cells"]), strict=True))
                at = body["location"]["line"]
                yield self._scenario(scenario, before, tags + _tags(table), group, at, row)

    def _name_once(self, name: str, line: int) -> None:
        """pytest-bdd keeps only the last of two scenarios of one name, without a word."""
        first = self.named.setdefault(name, line)
        if first != line:
            message = f"tên kịch bản “{name}” đã dùng ở dòng {first}; hãy đặt tên khác"
            self.mistakes.append(FeatureError(self.file, line, message))

    def _scenario(
        self, scenario: dict[str, Any], before: list[dict[str, Any]], tags: list[str], group: str | None, line: int,
        row: tuple[tuple[str, str], ...],
    ) -> Scenario:  # fmt: skip
        cells = dict(row)
        steps = [*self._steps(before, cells, True), *self._steps(scenario["steps"], cells, False)]
        name = self._filled(scenario["name"], cells, line)
        if row:
            name += f" [{', '.join(value for _, value in row)}]"
        outline = scenario["location"]["line"] if row else None
        described = _prose(scenario["description"])
        return Scenario(self.file, line, name, tuple(dict.fromkeys(tags)), group, described, tuple(steps), row, outline)

    def _steps(self, steps: list[dict[str, Any]], cells: dict[str, str], background: bool) -> Iterator[Step]:
        kind: Kind = "given"
        for step in steps:
            kind = _KINDS.get(step["keywordType"], kind)
            line = step["location"]["line"]
            if "dataTable" in step or "docString" in step:
                raise FeatureError(self.file, line, "không dùng bảng hoặc đoạn chữ dưới một bước")
            yield Step(kind, step["keyword"].strip(), self._filled(step["text"], cells, line), line, background)

    def _filled(self, text: str, cells: dict[str, str], line: int) -> str:
        def cell(found: re.Match[str]) -> str:
            if cells and found[1] not in cells:
                raise FeatureError(self.file, line, f"bảng `Dữ liệu:` không có cột “{found[1]}”")
            return cells.get(found[1], found[0])

        return _PLACEHOLDER.sub(cell, text)


def _tags(node: dict[str, Any]) -> list[str]:
    return [tag["name"].removeprefix("@") for tag in node["tags"]]
