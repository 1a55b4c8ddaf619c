"""From the Vietnamese words of a scenario to the ids, days and values of a record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, Final, NamedTuple

from checker.days import Window, dmy, iso, parse_day, window_name, window_of
from checker.gherkin.faults import StepError, nearest
from checker.gherkin.places import Places
from checker.places import Gazetteer
from checker.read.glossary import Glossary
from checker.rulebook.book import Rulebook
from checker.texts import REASON_LABELS, RESULT_LABELS

Mapped = Mapping[str, Any]

ATTRIBUTE: Final = "attribute"  # the section of an attribute of the unit itself
EMPTY: Final = "trống"
_AND: Final = " và "
_QUARTERS: Final = ("I", "II", "III", "IV")
_NUMBER: Final = re.compile(r"\d+|\d{1,3}(?:\.\d{3})+", re.ASCII)
_PERIODS: Final = (
    (re.compile(r"năm (\d{4})", re.ASCII), "{0}"),
    (re.compile(r"6 tháng đầu năm (\d{4})", re.ASCII), "{0}-H1"),
    (re.compile(r"6 tháng cuối năm (\d{4})", re.ASCII), "{0}-H2"),
    (re.compile(r"quý (IV|I{1,3})/(\d{4})", re.ASCII), "{1}-Q{quarter}"),
    (re.compile(r"tháng (\d{1,2})/(\d{4})", re.ASCII), "{1}-{0:0>2}"),
)
_FROM_TO: Final = re.compile(r"(?:kỳ )?từ (?:ngày )?(\S+) đến (?:ngày )?(\S+)")


class Named(NamedTuple):
    """What a label names: the section of the record that it stands in (or ``ATTRIBUTE``), its id and definition."""

    section: str
    id: str
    definition: Mapped

    @property
    def label(self) -> str:
        return str(self.definition["label"]["vi"])


class Labels:
    """The labels of a rulebook. Letters of either case are the same; an unknown label is a StepError with the nearest.

    ``folder`` holds the lists of places (default: the rules shipped).
    """

    def __init__(self, rulebook: Rulebook, folder: Path | None = None) -> None:
        self.glossary = Glossary.of(rulebook.facts, rulebook.actors)
        self._folder = folder
        facts = self.glossary.facts
        named = [Named(self.glossary.sections[name], name, fact) for name, fact in facts.items()]
        named += [Named(ATTRIBUTE, name, its) for name, its in self.glossary.unit_attributes.items()]
        self._facts = _by_label((thing.label, thing) for thing in named)
        self._kinds = _by_label((actor["label"]["vi"], name) for name, actor in self.glossary.kinds.items())
        self._notes = _by_label((label["vi"], name) for name, label in rulebook.notes.items())
        self._results = _by_label((label[0], name) for name, label in RESULT_LABELS.items())
        self._reasons = _by_label((label[0], name) for name, label in REASON_LABELS.items())
        self._codes: dict[tuple[str, str, str], dict[str, tuple[str, Any]]] = {}  # (section, fact, attribute) → codes

    @cached_property
    def places(self) -> Places:
        """Names of places; read when a record is first told."""
        return Places(Gazetteer(self._folder))

    def fact(self, label: str, *sections: str) -> Named:
        """The fact or unit attribute of a label; with ``sections``, only one that stands there."""
        thing: Named = _look(self._facts, label, "dữ kiện, cờ, chỉ tiêu hoặc thuộc tính đơn vị")
        if sections and thing.section not in sections:
            raise StepError(f"“{thing.label}” {_SAID_AS[thing.section]}")
        return thing

    def kind(self, label: str) -> str:
        """The id of a kind of unit."""
        return str(_look(self._kinds, label, "loại đơn vị"))

    def note(self, label: str) -> str:
        """The id of a note."""
        return str(_look(self._notes, label, "ghi chú"))

    def result(self, label: str) -> str:
        """The id of a result."""
        return str(_look(self._results, label, "kết quả"))

    def reason(self, label: str) -> str:
        """The id of a reason."""
        return str(_look(self._reasons, label, "lý do"))

    def attributes(self, fact: Named, text: str) -> Iterator[tuple[str, Any]]:
        """`nhãn: giá trị; nhãn: giá trị` of an event or document → (id, value as a record takes it)."""
        known = self.glossary.entries[fact.section][fact.id]
        labels = {attribute["label"]["vi"].casefold(): name for name, attribute in known.items()}
        longest_first = "|".join(re.escape(label) for label in sorted(labels, key=len, reverse=True))
        parts = re.split(rf"(?:^|; ?)({longest_first}): ?", text.strip().rstrip(";."), flags=re.IGNORECASE)
        if parts[0] or len(parts) < 2:
            label = (parts[0] or text).split(":")[0].strip("; ")
            shown = ", ".join(f"“{attribute['label']['vi']}”" for attribute in known.values())
            raise StepError(
                f"“{fact.label}” không có thuộc tính “{label}”{nearest(label, labels)}; có thể ghi: {shown}"
            )
        for label, value in zip(parts[1::2], parts[2::2], strict=True):
            self._no_label_inside(fact, label, value)
            name = labels[label.casefold()]
            yield name, self.value(known[name], value.strip(), label, (fact.section, fact.id, name))

    def _no_label_inside(self, fact: Named, label: str, value: str) -> None:
        """A misspelt label after a semicolon would else become part of the text before it."""
        if found := re.search(r"; ?([^;:]{1,60}):(?: |$)", value):
            known = [its["label"]["vi"] for its in self.glossary.entries[fact.section][fact.id].values()]
            raise StepError(f"“{fact.label}” không có thuộc tính “{found[1]}”{nearest(found[1], known)}")

    def value(self, definition: Mapped, text: str, label: str, key: tuple[str, str, str]) -> Any:
        """A value as a record takes it, by the type of its definition; ``key`` tells definitions apart."""
        match definition["type"]:
            case "date":
                return iso(day(text))
            case "figure":
                return number(text, label)
            case "flag":
                return flag(text, label)
        if text == EMPTY:
            return [] if definition.get("codes") else ""
        if definition.get("codes"):
            return self._coded(definition["codes"], text, label, key)
        return text[1:-1] if len(text) > 1 and text[0] == text[-1] == '"' else text

    def _coded(self, codes: Mapped, text: str, label: str, key: tuple[str, str, str]) -> list[str]:
        """`Nhãn và nhãn` → codes; a label may itself hold the word that joins, so the longest is taken."""
        known = self._codes.get(key)
        if known is None:
            known = self._codes[key] = _by_label((its["vi"], code) for code, its in codes.items())
        left, found = text.replace('"', "").casefold(), []
        while True:
            fitting = [name for name in known if left == name or left.startswith(name + _AND)]
            if not fitting:
                shown = ", ".join(f"“{name}”" for name, _ in known.values())
                raise StepError(f"“{label}” không nhận giá trị “{left}”; cần một trong: {shown}")
            taken = max(fitting, key=len)
            found.append(known[taken][1])
            if left == taken:
                return found
            left = left[len(taken + _AND) :]


_SAID_AS: Final = {
    "events": 'là việc có ngày: viết `có "…" ngày …` hoặc `không có "…" nào`',
    "documents": 'là văn bản: viết `có "…" ngày …` hoặc `không có "…" nào`',
    "figures": 'là chỉ tiêu: viết `"…" là 10`',
    "flags": 'là cờ có/không: viết `"…" là có` hoặc `"…" là không`',
    "texts": 'là chữ: viết `"…" là "…"`',
    ATTRIBUTE: 'là thuộc tính đơn vị: viết `"…" là …`, không ghi kỳ',
}


def _key(label: str) -> str:
    return " ".join(label.split()).casefold()


def _by_label(pairs: Iterable[tuple[str, Any]]) -> dict[str, tuple[str, Any]]:
    """The label as it is looked up → (the label as written, what it names)."""
    return {_key(label): (label, value) for label, value in pairs}


def _look(known: Mapping[str, tuple[str, Any]], label: str, thing: str) -> Any:
    found = known.get(_key(label))
    if found is None:
        raise StepError(f"không có {thing} nào tên “{label}”{nearest(label, (name for name, _ in known.values()))}")
    return found[1]


def day(text: str) -> int:
    """The ordinal of `03/06/2025` or `ngày 03/06/2025`. StepError for what is not a real day."""
    try:
        return parse_day(text.removeprefix("ngày ").strip())
    except ValueError:
        raise StepError(f"“{text}” không phải một ngày có thật viết như 03/06/2025") from None


def number(text: str, label: str) -> int:
    """A whole number: `10` or `1.200`. StepError for anything else."""
    if not _NUMBER.fullmatch(text):
        raise StepError(f"“{label}” cần một số nguyên, ví dụ 10 hoặc 1.200; ở đây ghi “{text}”")
    return int(text.replace(".", ""))


def flag(text: str, label: str) -> bool:
    """`có` or `không`. StepError for anything else."""
    if text not in ("có", "không"):
        raise StepError(f"“{label}” cần `có` hoặc `không`; ở đây ghi “{text}”")
    return text == "có"


def period(text: str) -> Window:
    """The first and last day of `năm 2025`, `quý III/2025`, `từ 12/07/2024 đến 31/12/2024` … StepError otherwise."""
    if found := _FROM_TO.fullmatch(text):
        return day(found[1]), day(found[2])
    for pattern, form in _PERIODS:
        if found := pattern.fullmatch(text):
            quarter = _QUARTERS.index(found[1]) + 1 if "quarter" in form else 0
            try:
                return window_of(form.format(*found.groups(), quarter=quarter))
            except ValueError:
                break
    raise StepError(
        f"“{text}” không phải một kỳ; viết như: năm 2025, 6 tháng đầu năm 2025, 6 tháng cuối năm 2025, "
        "quý III/2025, tháng 7/2025, từ 12/07/2024 đến 31/12/2024"
    )


def said(window: Window | None) -> str:
    """A window in the words of a scenario: `năm 2025`, `quý III/2025`, `kỳ từ 12/07/2024 đến 31/12/2024`."""
    if window is None:
        return "không theo kỳ"
    year, _, part = (window_name(*window) or "").partition("-")
    if not year:
        return f"kỳ từ {dmy(window[0])} đến {dmy(window[1])}"
    if not part:
        return f"năm {year}"
    if part.startswith("H"):
        return f"6 tháng {'đầu' if part == 'H1' else 'cuối'} năm {year}"
    return f"quý {_QUARTERS[int(part[1]) - 1]}/{year}" if part.startswith("Q") else f"tháng {int(part)}/{year}"
