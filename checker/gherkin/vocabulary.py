"""The steps: what may stand after Biết, Khi and Thì, and what each does to the story."""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import get_close_matches
from typing import Any, Final, Literal, NamedTuple

from checker.days import dmy, iso, window_name
from checker.findings import Finding
from checker.gherkin import labels as words
from checker.gherkin.faults import StepError, Unmet
from checker.gherkin.story import DAY_OF, JUDGE, Story
from checker.texts import REASON_LABELS, RESULT_LABELS

Kind = Literal["given", "when", "then"]
KEYWORDS: Final[dict[Kind, str]] = {"given": "Biết", "when": "Khi", "then": "Thì"}
JUDGED: Final = ("pass", "fail")


class StepForm(NamedTuple):
    """A step of the vocabulary: ``form`` shows how it is written, with its parts in braces."""

    kind: Kind
    form: str
    pattern: re.Pattern[str]
    act: Callable[..., None]


STEPS: Final[list[StepForm]] = []
_PART: Final = re.compile(r'"[^"]*"|\{[^}]*\}|\d\S*')


def step(kind: Kind, form: str, pattern: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Registers a function as what a step does; the named groups of ``pattern`` are its arguments."""

    def register(act: Callable[..., None]) -> Callable[..., None]:
        STEPS.append(StepForm(kind, form, re.compile(pattern), act))
        return act

    return register


def perform(story: Story, kind: Kind, text: str, line: int = 0) -> None:
    """Carries out one step. StepError where it cannot be, Unmet where an expectation is not met."""
    story.line = line or story.line
    if kind == "given" and story.findings is not None:
        raise StepError("bước Biết phải đứng trước bước Khi")
    if kind == "then" and story.findings is None:
        raise StepError("trước bước Thì phải có bước `Khi đánh giá vào ngày …`")
    for form in STEPS:
        if form.kind == kind and (found := form.pattern.fullmatch(text)):
            form.act(story, **found.groupdict())
            return
    raise StepError(_unknown(kind, text))


def _unknown(kind: Kind, text: str) -> str:
    other = next((form.kind for form in STEPS if form.pattern.fullmatch(text)), None)
    if other is not None:
        return f"bước này phải đứng sau {KEYWORDS[other]}, không đứng sau {KEYWORDS[kind]}"
    forms = {_skeleton(form.form): form.form for form in STEPS if form.kind == kind}
    near = [f"`{forms[found]}`" for found in get_close_matches(_skeleton(text), forms, n=2, cutoff=0.5)]
    shown = f"; gần nhất: {', '.join(near)}" if near else "; xem features/README.md"
    return f"không có bước {KEYWORDS[kind]} nào viết như vậy{shown}"


def _skeleton(text: str) -> str:
    """The fixed words up to the first comma: what is left to compare when labels, days and numbers are taken out."""
    return re.split("[,;]", _PART.sub("…", text))[0]


# Biết: the unit and its record

_ATTRIBUTES = r"(?:[,;] (?P<attributes>.+))?"
_PREDECESSOR = r'(?:đơn vị tiền thân "(?P<predecessor>[^"]+)" )?'
_FACT = r'"(?P<fact>[^"]+)"'


@step(
    "given",
    'hồ sơ {kỳ} của {tên đơn vị}, loại "{loại đơn vị}", {nơi}',
    r'hồ sơ (?P<period>.+?) của (?P<name>.+), loại "(?P<kind>[^"]+)", (?P<place>.+)',
)
def _unit(story: Story, period: str, name: str, kind: str, place: str) -> None:
    labels = story.labels
    story.name_unit(name, labels.kind(kind), labels.places.spot(place), words.period(period))


@step("given", "số liệu đầy đủ đến ngày {ngày}", r"số liệu đầy đủ đến ngày (?P<day>.+)")
def _complete(story: Story, day: str) -> None:
    story.complete_through = words.day(day)
    story.lines["complete_through",] = story.line


@step("given", "đơn vị thành lập ngày {ngày}", r"đơn vị thành lập ngày (?P<day>.+)")
def _founded(story: Story, day: str) -> None:
    story.life["founded_on"] = iso(words.day(day))


@step("given", "đơn vị chấm dứt hoạt động từ ngày {ngày}", r"đơn vị chấm dứt hoạt động từ ngày (?P<day>.+)")
def _dissolved(story: Story, day: str) -> None:
    story.life["dissolved_on"] = iso(words.day(day))
    story.lines["unit", "dissolved_on"] = story.line


@step("given", '"{chỉ tiêu, cờ hoặc thuộc tính đơn vị}" là {giá trị}', rf"{_FACT} là (?P<value>.+)")
def _is(story: Story, fact: str, value: str) -> None:
    named = story.labels.fact(fact, "figures", "flags", "texts", words.ATTRIBUTE)
    known = story.labels.value(named.definition, value, named.label, (named.section, named.id, ""))
    if named.section == "figures":
        story.figures.setdefault(named.id, {})[None] = known
        story.lines["figures", named.id] = story.line
    elif named.section == words.ATTRIBUTE:
        story.attributes[named.id] = known
    else:
        story.plain[named.section][named.id] = known


@step("given", '"{chỉ tiêu}" {kỳ} là {số}', rf"{_FACT} (?P<period>\S.*?) là (?P<value>.+)")
def _is_for(story: Story, fact: str, period: str, value: str) -> None:
    named = story.labels.fact(fact, "figures")
    window = words.period(period)
    name = window_name(*window)
    if name is None:
        raise StepError(f"“{named.label}”: kỳ của một số phải là năm, 6 tháng, quý hoặc tháng; ở đây ghi “{period}”")
    story.figures.setdefault(named.id, {})[name] = words.number(value, named.label)
    story.lines["figures", named.id] = story.line


@step(
    "given",
    'có "{việc hoặc văn bản}" ngày {ngày}, {thuộc tính}: {giá trị}; {thuộc tính}: {giá trị}',
    rf"{_PREDECESSOR}có {_FACT} ngày (?P<day>[^,;]+){_ATTRIBUTES}",
)
def _happened(story: Story, predecessor: str | None, fact: str, day: str, attributes: str | None) -> None:
    _report(story, fact, [day], attributes, predecessor)


@step(
    "given",
    'có "{việc hoặc văn bản}" vào các ngày {ngày}, {ngày}; {thuộc tính}: {giá trị}',
    rf"{_PREDECESSOR}có {_FACT} vào các ngày (?P<days>[^;]+)(?:; (?P<attributes>.+))?",
)
def _happened_often(story: Story, predecessor: str | None, fact: str, days: str, attributes: str | None) -> None:
    _report(story, fact, re.split(r", | và ", days), attributes, predecessor)


@step(
    "given",
    'có "{việc hoặc văn bản}" không ghi ngày, {thuộc tính}: {giá trị}',
    rf"{_PREDECESSOR}có {_FACT} không ghi ngày{_ATTRIBUTES}",
)
def _happened_undated(story: Story, predecessor: str | None, fact: str, attributes: str | None) -> None:
    _report(story, fact, [None], attributes, predecessor)


@step("given", 'không có "{việc hoặc văn bản}" nào', rf"{_PREDECESSOR}không có {_FACT} nào")
def _did_not_happen(story: Story, predecessor: str | None, fact: str) -> None:
    story.add(story.labels.fact(fact, *DAY_OF), [], predecessor)


def _report(
    story: Story, fact: str, days: list[str] | list[None], attributes: str | None, predecessor: str | None
) -> None:
    """Adds one entry for each day; an attribute named in the step wins over the day that comes with the form."""
    named = story.labels.fact(fact, *DAY_OF)
    told = dict(story.labels.attributes(named, attributes)) if attributes else {}
    dated: list[dict[str, Any]] = [
        {} if day is None else {DAY_OF[named.section]: iso(words.day(day.strip()))} for day in days
    ]
    story.add(named, [entry | told for entry in dated], predecessor)


@step("given", 'chưa báo cáo "{dữ kiện, cờ, chỉ tiêu hoặc thuộc tính đơn vị}"', rf"chưa báo cáo {_FACT}")
def _not_reported(story: Story, fact: str) -> None:
    story.forget(story.labels.fact(fact))


@step(
    "given",
    'người thẩm định kết luận "{Đạt hoặc Vi phạm}" ngày {ngày}',
    r'người thẩm định kết luận "(?P<result>[^"]+)" ngày (?P<day>.+)',
)
def _judged(story: Story, result: str, day: str) -> None:
    found = story.labels.result(result)
    if found not in JUDGED:
        raise StepError('người thẩm định chỉ kết luận "Đạt" hoặc "Vi phạm"')
    story.lines["judgements", len(story.judgements)] = story.line
    story.judgements.append({"rule": story.rule, "result": found, "by": JUDGE, "on": iso(words.day(day))})


# Khi


@step("when", "đánh giá vào ngày {ngày}", r"đánh giá vào ngày (?P<day>.+)")
def _assess(story: Story, day: str) -> None:
    story.assess(words.day(day))


# Thì: what was found


@step(
    "then",
    'kết quả là "{kết quả}", lý do "{lý do}"',
    r'kết quả(?: (?P<period>.+?))? là "(?P<result>[^"]+)"(?:, lý do "(?P<reason>[^"]*)")?',
)
def _result(story: Story, period: str | None, result: str, reason: str | None) -> None:
    wanted = story.labels.result(result)
    because = story.labels.reason(reason) if reason else reason
    finding = _chosen(story, period)
    story.spoken_of.append(finding)
    # A reason left empty in a table row says that there is none; a reason not written says nothing about it.
    if finding.result == wanted and (because is None or (finding.reason or "") == because):
        return
    expected = f'"{RESULT_LABELS[wanted][0]}"'
    if because is not None:
        expected += f', lý do "{REASON_LABELS[because][0]}"' if because else ", không có lý do"
    raise Unmet(f"{period}: {expected}" if period else expected, story.show(finding))


def _chosen(story: Story, period: str | None) -> Finding:
    """The finding of a period; without one, the only finding."""
    found = story.findings or []
    if period is not None:
        window = words.period(period)
        found = [finding for finding in found if finding.window == window]
        if len(found) != 1:
            raise Unmet(f"một kết quả {words.said(window)}", story.shown())
    elif len(found) > 1:
        raise Unmet("một kết quả duy nhất; có nhiều thì ghi rõ kỳ, ví dụ `kết quả năm 2025 là …`", story.shown())
    elif not found:
        raise Unmet("một kết quả", story.shown())
    return found[0]


def _current(story: Story) -> Finding:
    """The finding that the last `kết quả` step spoke of; before any, the only one."""
    return story.spoken_of[-1] if story.spoken_of else _chosen(story, None)


@step("then", "số ngày chậm là {số}", r"số ngày chậm là (?P<days>.+)")
def _late(story: Story, days: str) -> None:
    wanted, finding = words.number(days, "số ngày chậm"), _current(story)
    if (finding.days_late or 0) != wanted:
        raise Unmet(f"số ngày chậm là {wanted}", f"{finding.days_late or 0} ngày — {story.show(finding)}")


@step("then", 'có ghi chú "{ghi chú}"', r'có ghi chú "(?P<note>[^"]+)"')
def _noted(story: Story, note: str) -> None:
    wanted, finding = story.labels.note(note), _current(story)
    if wanted not in finding.notes:
        raise Unmet(f'có ghi chú "{note}"', story.show(finding))


@step("then", 'không có ghi chú "{ghi chú}"', r'không có ghi chú "(?P<note>[^"]+)"')
def _not_noted(story: Story, note: str) -> None:
    unwanted, finding = story.labels.note(note), _current(story)
    if unwanted in finding.notes:
        raise Unmet(f'không có ghi chú "{note}"', story.show(finding))


@step("then", "hạn cuối là ngày {ngày}", r"hạn cuối là ngày (?P<day>.+)")
def _due(story: Story, day: str) -> None:
    wanted, finding = words.day(day), _current(story)
    if finding.due != wanted:
        got = "không có hạn cuối" if finding.due is None else f"hạn cuối là ngày {dmy(finding.due)}"
        raise Unmet(f"hạn cuối là ngày {dmy(wanted)}", f"{got} — {story.show(finding)}")


@step("then", "không có kết quả nào", r"không có kết quả nào")
def _nothing(story: Story) -> None:
    if story.findings:
        raise Unmet("không có kết quả nào", story.shown())
