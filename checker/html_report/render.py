"""From a whole result to HTML files: one page for one unit; for several an overview and, beside it, a page for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import jinja2  # named here so that its absence is said before anything is written
from markupsafe import Markup

from checker.html.page import assets, environment, in_script, policy
from checker.html_report.file_names import FileNames
from checker.html_report.fleet_view import fleet_view
from checker.html_report.marks import MARKS, STEPS
from checker.html_report.tally import Tally
from checker.html_report.unit_list import unit_list
from checker.html_report.unit_view import UnitTeller
from checker.html_report.words import REPORT
from checker.profiles.words import profile_lines
from checker.report.area_table import AREA
from checker.report.tables import signoff_lines
from checker.texts import RESULT_LABELS, TABLE, WITHOUT_EFFECT, pick
from checker.whole import Target, Whole

Mapped = Mapping[str, Any]
HERE: Final = Path(__file__).resolve().parent
IN_SCRIPT: Final = ("shown_units", "shown_none", "shown_rows", "comma")


class Pages:
    """The two kinds of page of one result, with what both of them say."""

    def __init__(self, whole: Whole) -> None:
        self.whole = whole
        self.teller = UnitTeller(whole)
        lang = self.teller.lang
        self._made: jinja2.Environment = environment(HERE / "templates", REPORT, lang)
        self._made.globals.update({
            "lang": lang, "marks": MARKS, "steps": STEPS, "labels": {name: pick(RESULT_LABELS[name], lang) for name in RESULT_LABELS},
            "area_words": {name: pick(both, lang) for name, both in AREA.items()},
        })  # fmt: skip
        self._style = assets("base.css", HERE / "assets" / "report.css")
        self._closing = tuple(self._said_of_all())
        self._unit = self._made.get_template("unit.html")

    def unit(self, data: Mapped, back: str | None) -> bytes:
        """The page of a unit; ``back``: the address of the overview."""
        script = _script("unit.js")
        values = self._values(self._style, script)
        return self._unit.render(view=self.teller.view(data), back=back, **values).encode()

    def fleet(self, tally: Tally, folder: str) -> Iterator[bytes]:
        """The overview, piece by piece; ``folder``: the address of the folder of pages of units."""
        style = f"{self._style}\n{_script('fleet.css')}"
        listed = unit_list(tally, self.whole.book, self.whole.places, self.teller, folder)
        phrases = {key: pick(REPORT[key], self.teller.lang) for key in IN_SCRIPT}
        template = self._made.get_template("fleet.html")
        values = self._values(style, assets("words.js", HERE / "assets" / "fleet.js"))
        pieces = template.stream(
            view=fleet_view(tally, self.whole, self.teller), listed=listed, folder=folder,
            data=Markup(in_script({"say": phrases, **listed.data})), **values,
        )  # fmt: skip
        pieces.enable_buffering(50)
        return (piece.encode() for piece in pieces)

    def _values(self, style: str, script: str) -> dict[str, Any]:
        return {
            "style": Markup(style), "script": Markup(script), "policy": policy(style, script), "closing": self._closing,
        }  # fmt: skip

    def _said_of_all(self) -> Iterator[str]:
        """What stands at the end of every page: confirmations, decisions without effect, profile, rulebook."""
        head, lang = self.whole.head, self.teller.lang
        yield from signoff_lines(head["rulebook"]["signoff"], lang)
        idle = self.whole.ending.get("without_effect") or ()
        if idle:
            yield pick(TABLE["without_effect"], lang)
            yield from (
                f"– {item['unit']} · {item['rule']}: {pick(WITHOUT_EFFECT[item['why']], lang)}" for item in idle
            )
        if head["profile"] is not None:
            yield from profile_lines(head["profile"], lang)
        yield self.teller.say("made_by", version=head["checker"]["version"], sha256=head["rulebook"]["sha256"])


def _script(name: str) -> str:
    return (HERE / "assets" / name).read_text(encoding="utf-8").strip()


def render(whole: Whole, target: Target) -> None:
    """Writes the page of the only unit; or the overview of several, with their pages in a folder beside it."""
    pages = Pages(whole)
    if len(whole.units) == 1:
        for unit in whole.units:
            target.write(pages.unit(unit, None))
        return
    name = target.name or ""
    folder = f"{Path(name).stem}-units"
    tally, names = Tally(whole.book), FileNames()
    for unit in whole.units:
        file = names.take(unit["unit"]["id"])
        tally.add(unit, file)
        with target.beside(f"{folder}/{file}.html") as stream:
            stream.write(pages.unit(unit, f"../{quote(name)}"))
    for piece in pages.fleet(tally, quote(folder)):
        target.write(piece)
