"""The report in a browser: sorted and filtered, by keyboard, on paper, on a telephone, for everybody."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browsing import ROOT, chromium, quiet_page, violations

pytestmark = pytest.mark.slow
pytest.importorskip("jinja2", reason="Jinja2 (pip install 'danchu[report]') is not installed")
pytest.importorskip("playwright.sync_api", reason="Playwright for Python is not installed")

SAMPLES = ROOT / "samples"
Pages = dict[str, Path]


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    """A unit that has done some of its duties (with groups of criteria), and everything in samples/."""
    from checker.cli.main import run

    folder = tmp_path_factory.mktemp("html")
    unit, fleet, result = folder / "don-vi.html", folder / "tong-hop.html", folder / "ket-qua.json"
    day = ["--as-of", "2026-01-15", "--engine", "plain"]
    one = str(SAMPLES / "cao-bang" / "xa-dong-khe-lan-lon.yaml")
    run(["check", one, *day, "--profile", "nhom-tieu-chi-cap-xa", "--format", "html", "--output", str(unit)])
    run(["check", str(SAMPLES), *day, "--format", "html", "--output", str(fleet)])
    run(["check", str(SAMPLES), *day, "--format", "json", "--output", str(result)])
    before, after, compared = folder / "truoc.json", folder / "sau.json", folder / "so-sanh.html"
    run(["check", one, *day, "--format", "json", "--output", str(before)])
    run(["check", one, "--as-of", "2026-06-15", "--engine", "plain", "--format", "json", "--output", str(after)])
    run(["compare", str(before), str(after), "--format", "html", "--output", str(compared)])
    return {"unit": unit, "fleet": fleet, "result": result, "compared": compared}


@pytest.fixture(scope="module")
def units(pages: Pages) -> list[dict[str, Any]]:
    """The units of the JSON result."""
    return list(json.loads(pages["result"].read_text(encoding="utf-8"))["units"])


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as started:
        yield started


@pytest.fixture
def fleet(browser: Any, pages: Pages) -> Iterator[Any]:
    with quiet_page(browser, pages["fleet"]) as opened:
        yield opened


def column(page: Any, table: str, heading: str) -> list[str]:
    """The visible cells under a heading."""
    return list(page.evaluate(
        """([id, heading]) => {
            const table = document.getElementById(id);
            const place = [...table.tHead.rows[0].cells].findIndex((cell) => cell.textContent === heading);
            return [...table.tBodies[0].rows].filter((row) => !row.hidden).map((row) => row.cells[place].textContent);
        }""", [table, heading],
    ))  # fmt: skip


def fails(unit: dict[str, Any]) -> int:
    return sum(item["result"] == "fail" for item in unit["findings"])


def test_units_found_without_diacritics(fleet: Any, units: list[dict[str, Any]]) -> None:
    """By name, id or area; how many fit is said."""
    fleet.fill("#bang-don-vi-tim", "dong khe")
    wanted = [unit["unit"]["name"] for unit in units if "Đông Khê" in unit["unit"]["name"]]
    assert sorted(column(fleet, "bang-don-vi", "Đơn vị")) == sorted(wanted)
    assert fleet.inner_text("#bang-don-vi-so") == f"Đang hiện 1–{len(wanted)} trong {len(wanted)} hồ sơ."
    fleet.fill("#bang-don-vi-tim", "zzzz")
    assert fleet.inner_text("#bang-don-vi-so") == "Không có hồ sơ nào phù hợp."


def test_filters_of_units_hold_together(fleet: Any, units: list[dict[str, Any]]) -> None:
    """Province, grade, only with violations: the same units as in the result."""
    fleet.select_option("#bang-don-vi-province", label="tỉnh Cao Bằng")
    fleet.select_option("#bang-don-vi-grade", label="Tốt")
    fleet.check("#chi-vi-pham")
    wanted = [
        unit["unit"]["name"]
        for unit in units
        if unit["unit"]["province"] == "04" and unit["score"]["grade"] == "Tốt" and fails(unit)
    ]
    assert wanted and sorted(column(fleet, "bang-don-vi", "Đơn vị")) == sorted(wanted)


def test_units_sorted_by_any_column(fleet: Any, units: list[dict[str, Any]]) -> None:
    """Violations first as given; scores from the top, then from the bottom; what has none comes last either way."""
    assert [int(cell) for cell in column(fleet, "bang-don-vi", "Vi phạm")] == sorted(map(fails, units), reverse=True)
    scores = [unit["score"]["value"] for unit in units]
    known = sorted(score for score in scores if score is not None)
    lacking = ["–"] * (len(scores) - len(known))
    head = fleet.locator("#bang-don-vi th", has_text="Tổng điểm")
    for order, wanted in (("descending", known[::-1]), ("ascending", known)):
        head.locator("button").click()
        assert head.get_attribute("aria-sort") == order
        cells = column(fleet, "bang-don-vi", "Tổng điểm")
        assert cells == [f"{score:.2f}".rstrip("0").rstrip(".").replace(".", ",") for score in wanted] + lacking
    fleet.locator("#bang-don-vi th", has_text="Đơn vị").first.locator("button").click()
    assert fleet.locator("#bang-don-vi [aria-sort]").count() == 1


def test_duties_are_shown_a_few_at_first(fleet: Any) -> None:
    """All of them on demand; filters look at all; those that fail most stand first."""
    first = [int(cell) for cell in column(fleet, "bang-nghia-vu", "Vi phạm")]
    assert len(first) == 25 and first == sorted(first, reverse=True)
    total = int(re.findall(r"trong (\d+) dòng", fleet.inner_text("#bang-nghia-vu-so"))[0])
    fleet.select_option("#bang-nghia-vu-topic", label="Đối thoại với Nhân dân")
    assert set(column(fleet, "bang-nghia-vu", "Chủ đề")) == {"Đối thoại với Nhân dân"}
    fleet.select_option("#bang-nghia-vu-topic", label="Tất cả")
    fleet.click("#bang-nghia-vu-du")
    assert len(column(fleet, "bang-nghia-vu", "Vi phạm")) == total > 300
    assert fleet.locator("#bang-nghia-vu-du").is_hidden()
    assert fleet.evaluate("document.activeElement.closest('table').id") == "bang-nghia-vu"


def test_heat_sorts_by_share(fleet: Any) -> None:
    """By the exact share of a topic; areas where nothing is decided come last."""
    button = fleet.locator(".heat th", has_text="Chung").locator("button")
    shares = "[...document.querySelectorAll('.heat tbody tr')].map((row) => row.cells[1].title)"
    button.click()
    met = [int(one) / int(two) for one, two in (cell.split("/") for cell in fleet.evaluate(shares))]
    assert met == sorted(met, reverse=True) and met[0] > met[-1]
    button.click()
    assert [int(a) / int(b) for a, b in (cell.split("/") for cell in fleet.evaluate(shares))] == sorted(met)


def test_by_keyboard_alone(browser: Any, pages: Pages) -> None:
    """Skip link, sorting with Enter, a unit's page and back, a finding opened with Space."""
    with quiet_page(browser, pages["fleet"]) as page:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "noi-dung"
        page.focus("#bang-don-vi-tim")
        page.keyboard.type("quang uyen")
        page.locator("#bang-don-vi thead button").first.focus()
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.closest('th').getAttribute('aria-sort')") == "ascending"
        page.locator("#bang-don-vi tbody a").first.focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**/tong-hop-units/*.html")
        assert "Quảng Uyên" in page.inner_text("h1")
        page.locator("summary").first.focus()
        page.keyboard.press("Space")
        assert page.locator("details dd").first.is_visible()
        page.click("text=Thu gọn tất cả")
        assert not page.locator("details dd").first.is_visible()
        page.locator(".back a").focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**/tong-hop.html")


def test_read_without_scripts(browser: Any, pages: Pages) -> None:
    """Tables are whole, findings unfold, nothing that needs the script is shown."""
    with quiet_page(browser, pages["fleet"], java_script_enabled=False) as page:
        assert page.locator("form").count() == 3
        assert [page.locator("form").nth(place).is_visible() for place in range(3)] == [False] * 3
        assert page.locator("#bang-nghia-vu tbody tr").last.is_visible()
        page.locator("#bang-don-vi tbody a").first.click()
        page.locator("summary").first.click()
        assert page.locator("details dd").first.is_visible() and page.locator(".buttons").is_hidden()


def test_on_paper(browser: Any, pages: Pages, tmp_path: Path) -> None:
    """A4, the map of areas across; what must be done is printed unfolded, what is met in one line each."""
    for name, across in (("unit", False), ("fleet", True)):
        with quiet_page(browser, pages[name]) as page:
            page.pdf(path=tmp_path / "a4.pdf", prefer_css_page_size=True)
            boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", (tmp_path / "a4.pdf").read_bytes())
            sizes = {(round(float(width)), round(float(height))) for width, height in boxes}
            assert sizes == ({(595, 842), (842, 595)} if across else {(595, 842)})
            page.emulate_media(media="print")
            assert [page.locator(one).first.is_visible() for one in (".skip", ".finder, .buttons")] == [False, False]
            if name == "unit":
                assert page.locator(".found.fail dd").first.is_visible()
                assert not page.locator(".found.pass dd").first.is_visible()


@pytest.mark.parametrize("name", ["unit", "fleet"])
def test_fits_a_telephone(browser: Any, pages: Pages, name: str) -> None:
    """Nothing runs out of the side of the page; wide tables scroll in themselves."""
    with quiet_page(browser, pages[name], viewport={"width": 360, "height": 780}) as page:
        assert page.evaluate("document.documentElement.scrollWidth") == 360


@pytest.mark.parametrize("media", ["screen", "print"])
@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("name", ["unit", "fleet", "compared"])
def test_nothing_stands_in_anybodys_way(browser: Any, pages: Pages, name: str, width: int, media: str) -> None:
    """axe-core finds nothing, with findings opened and tables sorted and filtered."""
    with quiet_page(browser, pages[name], viewport={"width": width, "height": 900}, bypass_csp=True) as page:
        if name == "unit":
            page.click("#mo-het")
        elif name == "fleet":
            page.locator("#bang-don-vi thead button").first.click()
            page.fill("#bang-nghia-vu-tim", "doi thoai")
        page.emulate_media(media=media)
        assert violations(page) == []
