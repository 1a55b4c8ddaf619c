"""Records as people write them become the record that the engine reads, the same however they were written."""

import gzip
import json
import random
import unicodedata
from pathlib import Path
from typing import Any

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.days import DAYS, add_months, dmy, iso, parse_day, parts_of, window_name, window_of
from checker.errors import NoSuchPath, Place, RecordError
from checker.read import Counts, Read, RecordReader, RunCheck, read_paths
from checker.read.json_schema import record_json_schema

LABEL = {"vi": "x", "en": "x"}
FACTS: dict[str, Any] = {
    "implicit": {
        "event": {"on": {"type": "date"}},
        "document": {"number": {"type": "text"}, "issued": {"type": "date"}, "in_force_until": {"type": "date"}},
    },
    "attributes": {"staff_count": {"type": "figure"}, "year_end": {"type": "date"}, "founded_on": {"type": "date"}},
    "facts": {
        "dialogue": {
            "type": "event",
            "attributes": {
                "with": {"type": "text", "codes": {"front": LABEL, "union": LABEL, "other": LABEL}},
                "participants": {"type": "figure"},
                "minutes": {"type": "text"},
                "answered_on": {"type": "date", "closing": True},
                "open": {"type": "flag"},
            },
        },
        "review": {"type": "event"},
        "regulation": {"type": "document", "attributes": {"topic": {"type": "text"}}},
        "staff": {"type": "figure", "period": "state"},
        "items": {"type": "figure", "period": "per_quarter"},
        "website": {"type": "flag", "period": "state"},
        "motto": {"type": "text", "period": "per_year"},
    },
}
ACTORS: dict[str, Any] = {"committee": {"is_unit": True}, "council": {"is_unit": True}, "front": {"is_unit": False}}
READER = RecordReader(FACTS, ACTORS, {"R-1"})
HERE = Place("f.json")

YAML = """
schema: danchu/record/1
unit:
  id: xa-a
  name: Ủy ban nhân dân xã A
  kind: committee
  level: commune
  province: "04"
  commune: null
  founded_on: 2025-07-01
  predecessors: [{id: xa-b, events: {dialogue: [{on: 01/03/2025, open: null}]}}]
  attributes: {staff_count: 34, year_end: 2025-12-31}
period: {from: 2025-01-01, to: 2025-12-31}
events:
  dialogue:
    - {on: 2025-06-03, with: [front, union], participants: 120}
    - {on: 03/06/2025, with: other, minutes: Biên bản}
  review: []
documents:
  regulation: [{number: 05/QĐ-UBND, issued: 2025-01-15, in_force_until: null}]
figures:
  staff: 10
  items:
    [{period: 2025-H1, value: 3}, {period: 2025-H2, value: 1}, {period: 2025, value: 4}, {period: 2025-07, value: null}]
flags: {website: null}
texts: {motto: Dân biết}
judgements: [{rule: R-1, result: pass, by: Tổ 1, on: 10/01/2026}]
"""


def good(read: Read) -> dict[str, Any]:
    assert read.problems == ()
    assert read.record is not None
    return read.record


def plain_json(shuffle: int | None = None) -> dict[str, Any]:
    """The canonical record as plain data, its keys in another order."""
    data = json.loads(READER.canonical.json(good(READER.read_yaml(YAML.encode(), Place("f.yaml")))))
    return mixed(data, random.Random(shuffle)) if shuffle is not None else data


def mixed(node: Any, dice: random.Random) -> Any:
    if isinstance(node, list):
        return dice.sample([mixed(item, dice) for item in node], len(node))
    if isinstance(node, dict):
        return {key: mixed(node[key], dice) for key in dice.sample(list(node), len(node))}
    return node


def test_a_record_becomes_days_tuples_and_windows() -> None:
    """Days are ordinals, codes tuples, figures are by window, nulls are gone, sections that are missing are empty."""
    day = DAYS.__getitem__
    assert good(READER.read_yaml(YAML.encode(), Place("f.yaml"))) == {
        "schema": "danchu/record/1",
        "unit": {
            "id": "xa-a",
            "name": "Ủy ban nhân dân xã A",
            "kind": "committee",
            "level": "commune",
            "province": "04",
            "commune": None,
            "former_province": None,
            "founded_on": day("2025-07-01"),
            "dissolved_on": None,
            "predecessors": [{"id": "xa-b", "events": {"dialogue": [{"on": day("2025-03-01")}]}, "documents": {}}],
            "attributes": {"staff_count": 34, "year_end": day("2025-12-31")},
        },
        "period": window_of("2025"),
        "complete_through": day("2025-12-31"),
        "events": {
            "dialogue": [
                {"on": day("2025-06-03"), "with": ("front", "union"), "participants": 120},
                {"on": day("2025-06-03"), "with": ("other",), "minutes": "Biên bản"},
            ],
            "review": [],
        },
        "documents": {"regulation": [{"number": "05/QĐ-UBND", "issued": day("2025-01-15")}]},
        "figures": {
            "staff": {window_of("2025"): 10},
            "items": {window_of("2025-H1"): 3, window_of("2025-H2"): 1, window_of("2025"): 4},
        },
        "flags": {},
        "texts": {"motto": "Dân biết"},
        "judgements": [{"rule": "R-1", "result": "pass", "by": "Tổ 1", "on": day("2026-01-10"), "reason": None}],
    }


def test_the_hash_does_not_depend_on_how_a_record_was_written() -> None:
    """YAML, JSON, another order, pretty printing, escapes and NFD give one canonical text and one hash."""
    expected = good(READER.read_yaml(YAML.encode(), Place("f.yaml")))
    data = plain_json(shuffle=7)
    ways = [
        json.dumps(data, ensure_ascii=False),
        json.dumps(data),
        json.dumps(data, ensure_ascii=False, indent=2, separators=(" ,", " : ")),
        unicodedata.normalize("NFD", json.dumps(data, ensure_ascii=False)),
        json.dumps(data, ensure_ascii=False).replace("Dân", "Da\\u0302n"),
    ]
    for text in ways:
        record = good(READER.read_json(text.encode(), HERE))
        assert READER.canonical.json(record) == READER.canonical.json(expected)
    nfd = unicodedata.normalize("NFD", YAML)
    assert nfd != YAML
    assert good(READER.read_yaml(nfd.encode(), Place("f.yaml"))) == expected


def test_the_canonical_json_is_a_record_file() -> None:
    """Reading it again gives the same record, also where the period of the record has no name."""
    for text in (YAML, YAML.replace("2025-01-01, to: 2025-12-31", "2025-01-15, to: 2026-01-14")):
        record = good(READER.read_yaml(text.encode(), Place("f.yaml")))
        canonical = READER.canonical.json(record)
        again = good(READER.read_json(canonical, HERE))
        assert (READER.canonical.json(again), again["figures"]) == (canonical, record["figures"])


def test_both_paths_of_json_agree() -> None:
    """The fast path and the slow one give the same record."""
    content = json.dumps(plain_json(), ensure_ascii=False).encode()
    assert READER._fast(content) == good(READER.read_data(json.loads(content), HERE))


@pytest.mark.parametrize(
    "text",
    ['{"on":"2025-06-03","minutes":"a \\": b"}', '{"on":"2025-06-03","minutes":"x :y"}', '{"minutes":"\\\\u0000"}'],
)
def test_text_that_looks_like_keys_or_escapes_is_text(text: str) -> None:
    """Quotes, colons and backslashes in a text send a record the slow way, not away."""
    entries = good(READER.read_json(with_dialogue(text), HERE))["events"]["dialogue"]
    assert entries[0]["minutes"] == json.loads(text)["minutes"]


def with_dialogue(text: str) -> bytes:
    data = plain_json()
    data["events"] = {"dialogue": ["@"]}
    return json.dumps(data, ensure_ascii=False).replace('"@"', text).encode()


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.data())
def test_what_the_fast_path_takes_the_slow_path_takes_too(data: st.DataObject) -> None:
    """A value put anywhere in a record is refused by both paths or read alike by both."""
    record = plain_json()
    node: Any = record
    while isinstance(node, (dict, list)) and node:
        key = data.draw(st.sampled_from(sorted(node) if isinstance(node, dict) else range(len(node))))
        if not isinstance(node[key], (dict, list)) or not node[key] or data.draw(st.booleans()):
            odd = st.sampled_from(
                [None, True, 0, 1, -1, 10**15, 10**15 + 1, 10**400, 1.5, 10.0, "", "04", [], {}, [[]]]
            )
            node[key] = data.draw(odd | st.text(max_size=4) | st.dates().map(str))
            break
        node = node[key]
    content = json.dumps(record, ensure_ascii=data.draw(st.booleans())).encode("utf-8", "surrogatepass")
    fast, slow = READER._fast(content), READER.read_data(json.loads(content), HERE)
    assert (slow.record is None) == bool(slow.problems)
    if fast is not None:
        assert fast == slow.record
    for problem in slow.problems:
        assert problem.show("vi") and problem.show("en")


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_no_bytes_make_the_reader_fall(content: bytes) -> None:
    """Whatever the bytes, both formats answer with problems that can be printed."""
    for read in (READER.read_json(content, HERE), READER.read_yaml(content, Place("f.yaml"))):
        assert read.record is None
        assert all(problem.show("vi") and problem.show("en") for problem in read.problems)
        assert read.problems


def test_a_judged_rule_may_be_any_where_none_are_given() -> None:
    """Without the list of judged rules a judgement may name any rule."""
    text = YAML.replace("rule: R-1", "rule: R-9").encode()
    assert READER.read_yaml(text, Place("f.yaml")).record is None
    assert RecordReader(FACTS, {"actors": ACTORS}).read_yaml(text, Place("f.yaml")).record is not None


def test_a_record_with_problems_can_be_raised() -> None:
    """RecordError carries every problem in the language of the reader."""
    with pytest.raises(RecordError, match=r"f\.json: found null; wanted keys with values"):
        reader = RecordReader(FACTS, ACTORS, lang="en")
        reader.record(reader.read_json(b"null", HERE))


def test_all_mistakes_of_a_record_come_in_one_pass_in_their_order(tmp_path: Path) -> None:
    """Mistakes of shape, of text and between parts are told together, in the order of the file."""
    text = YAML.replace("id: xa-a", "id: xa a").replace("participants: 120", "participants: x, participants: y")
    text = text.replace("with: other", "with: othr").replace("value: 4", "value: 5").replace("R-1", "R-2")
    text = text.replace("03/06/2025", "03/06/2026")
    (tmp_path / "f.yaml").write_text(text, encoding="utf-8")
    (read,) = read_paths([tmp_path / "f.yaml"], READER)
    assert [(problem.code, problem.place.line, problem.place.pointer) for problem in read.problems] == [
        ("wrong_value", 4, "/unit/id"),
        ("wrong_value", 16, "/events/dialogue/0/participants"),
        ("duplicate_key", 16, ""),
        ("after_complete", 17, "/events/dialogue/1/on"),
        ("unknown_code", 17, "/events/dialogue/1/with"),
        ("sum_differs", 24, "/figures/items/2/value"),
        ("not_judged", 27, "/judgements/0/rule"),
    ]


def test_files_folders_and_streams(tmp_path: Path) -> None:
    """A folder is walked in sorted order; what is no record is left aside and counted; places are as given."""
    one = json.dumps(plain_json(), ensure_ascii=False).encode()
    two = one.replace(b'"xa-a"', b'"xa-c"')
    files = {
        "a/1.json": one,
        "a/2.yaml": YAML.encode(),
        "a/3.jsonl": one + b"\n\n" + two,
        "a/4.jsonl.gz": gzip.compress(one + b"\r\n") + gzip.compress(two),
        "a/5.jsonl.zst": zstandard.compress(one + b"\n") + zstandard.compress(two),
        "a/6.json.gz": gzip.compress(one),
        "a/7.yml.zst": zstandard.compress(YAML.encode()),
        "b/notes.txt": b"x",
        "b/other.json": b'{"schema": "danchu/result/1"}',
        "b/other.yaml": b"schema: danchu/rules/1\n",
        "b/other.jsonl": b'{"unit": 1}\n{"areas": []}\n',
    }
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    counts = Counts()
    reads = list(read_paths([tmp_path], READER, counts))
    assert [problem.show() for read in reads for problem in read.problems] == []
    names = [(Path(read.place.file).name, read.place.record) for read in reads]
    assert names == [
        ("1.json", None), ("2.yaml", None), ("3.jsonl", 1), ("3.jsonl", 3), ("4.jsonl.gz", 1), ("4.jsonl.gz", 2),
        ("5.jsonl.zst", 1), ("5.jsonl.zst", 2), ("6.json.gz", None), ("7.yml.zst", None),
    ]  # fmt: skip
    assert (counts.files, counts.left_aside, counts.records, counts.bad_records) == (7, 4, 10, 0)
    (named,) = read_paths([tmp_path / "b/other.json"], READER)
    assert {problem.code for problem in named.problems} == {"wrong_value", "missing"}
    with pytest.raises(NoSuchPath, match="không có tệp hoặc thư mục này"):
        list(read_paths([tmp_path / "none"], READER))


def test_the_same_unit_and_period_twice_names_both_places() -> None:
    """A second record of one unit and period is told with both places; another period is no problem."""
    check = RunCheck()
    record = good(READER.read_yaml(YAML.encode(), Place("f.yaml")))
    other = {**record, "period": window_of("2026")}
    assert [check.twice(one, Place(name)) for one, name in ((record, "a"), (other, "b"))] == [None, None]
    problem = check.twice(record, Place("c", record=4))
    assert problem is not None
    assert problem.show("vi") == "c, hồ sơ ở dòng 4: đơn vị “xa-a”, kỳ 01/01/2025 - 31/12/2025, đã có ở a."


def test_days_and_windows() -> None:
    """Days, calendar windows and whole months, with the ends of months."""
    assert parse_day("2024-02-29") == parse_day("29/02/2024")
    assert (iso(parse_day("03/06/2025")), dmy(parse_day("2025-06-03"))) == ("2025-06-03", "03/06/2025")
    for text in ("2025-02-29", "1944-12-31", "2101-01-01", "2025-6-3", "20250603", "٢٠٢٥-٠١-٠١", "2025-06-03 ", ""):
        with pytest.raises(ValueError):
            parse_day(text)
    named = {"2025": "01/01 31/12", "2024-H1": "01/01 30/06", "2025-H2": "01/07 31/12", "2025-Q4": "01/10 31/12",
             "2024-02": "01/02 29/02"}  # fmt: skip
    for name, days in named.items():
        first, last = window_of(name)
        assert (f"{dmy(first)[:5]} {dmy(last)[:5]}", window_name(first, last)) == (days, name)
    for name in ("2025-Q5", "2025-13", "2025-H3", "1944", "2025-q1", "2025-1", ""):
        with pytest.raises(ValueError):
            window_of(name)
    assert window_name(*window_of("2025")[::-1]) is None
    assert [len(parts) for parts in parts_of(window_of("2025"))] == [2, 4, 12]
    assert [len(parts) for parts in parts_of(window_of("2025-Q1"))] == [3]
    assert parts_of(window_of("2025-01")) == ()


@settings(derandomize=True, max_examples=100, deadline=None)
@given(st.dates(), st.integers(-600, 600))
def test_months_are_added_as_dateutil_does(day: Any, months: int) -> None:
    """The same day of the month, or its last day."""
    relativedelta = pytest.importorskip("dateutil.relativedelta").relativedelta
    if 1 < day.year + months / 12 < 9998:
        assert add_months(day.toordinal(), months) == (day + relativedelta(months=months)).toordinal()


def test_the_json_schema_says_what_the_reader_says() -> None:
    """The schema closes every mapping and lists the codes of an attribute."""
    schema = record_json_schema(FACTS, ACTORS)
    attributes = schema["$defs"]["events"]["properties"]["dialogue"]["anyOf"][0]["items"]
    assert (schema["additionalProperties"], attributes["additionalProperties"]) == (False, False)
    codes = json.dumps(attributes["properties"]["with"])
    assert codes.count('"enum": ["front", "union", "other"]') == 2
