"""The living document in a browser: found without diacritics, filtered, by keyboard, on paper, for everybody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browsing import chromium, quiet_page, violations
from running import danchu

pytestmark = pytest.mark.slow
pytest.importorskip("jinja2", reason="Jinja2 (pip install 'danchu[report]') is not installed")
pytest.importorskip("playwright.sync_api", reason="Playwright for Python is not installed")

RULE = "CB-1.1.e-1"
"""The yearly dialogue of communes in Cao Bằng: point e of clause 1 of Article 1."""
PROVISION = "cao-bang-2024--dieu-1--khoan-1--diem-e"


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the whole rulebook, with all scenarios run."""
    from checker.cli.main import run

    target = tmp_path_factory.mktemp("book") / "sotay.html"
    assert run(["rules", "book", "--output", str(target)]) == 0
    return target


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as started:
        yield started


@pytest.fixture
def page(browser: Any, book: Path) -> Iterator[Any]:
    """A new page on the book; whatever the console says is a mistake, and so is any request but the file itself."""
    with quiet_page(browser, book) as opened:
        yield opened


def hits(page: Any, text: str = "") -> str:
    """What the live region says once it has changed."""
    page.wait_for_function("text => document.getElementById('ket-qua').textContent.includes(text)", arg=text)
    return str(page.inner_text("#ket-qua"))


def focused(page: Any, begins: str) -> None:
    """Waits until the focus is on what begins with these words: the browser tells of a new address a little later."""
    page.wait_for_function("begins => document.activeElement.textContent.startsWith(begins)", arg=begins)


def seen(page: Any, selector: str) -> list[str]:
    """Ids of the elements that are not hidden."""
    return list(
        page.eval_on_selector_all(selector, "all => all.filter(one => !one.closest('[hidden]')).map(one => one.id)")
    )


def test_found_without_diacritics(page: Any) -> None:
    """“doi thoai” finds đối thoại, and the number of hits is said."""
    page.fill("#tim", "doi thoai")
    told = re.match(r"(\d+) quy tắc, (\d+) điều khoản\.", hits(page, "quy tắc, "))
    page.wait_for_timeout(400)
    told = re.match(r"(\d+) quy tắc, (\d+) điều khoản\.", hits(page))
    assert told is not None
    rules, provisions = seen(page, ".rule"), seen(page, ".provision")
    assert (len(rules), len(provisions)) == (int(told[1]), int(told[2]))
    assert RULE in rules and 0 < len(rules) < 60
    assert set(seen(page, "li[data-toc]")) == {""}


def test_found_by_citation_and_by_id(page: Any) -> None:
    """The provision with its rules; the rule."""
    page.fill("#tim", "diem e khoan 1 dieu 1")
    page.press("#tim", "Enter")
    assert PROVISION in seen(page, ".provision") and RULE in seen(page, ".rule")
    focused(page, "Điểm e khoản 1 Điều 1")
    page.fill("#tim", RULE.lower())
    page.press("#tim", "Enter")
    assert seen(page, ".provision") == [PROVISION]


def test_accents_count_where_they_are_typed(page: Any) -> None:
    """“tố cáo” is not “to cao” of another meaning; words in any order are found at last."""
    page.fill("#tim", "cáo tố khiếu")
    page.press("#tim", "Enter")
    assert hits(page).startswith("Không có cụm từ đúng như vậy; đang hiện nơi có đủ các từ. ")
    page.fill("#tim", "zzzz")
    page.press("#tim", "Enter")
    assert hits(page) == "Không tìm thấy. Hãy bớt từ hoặc bỏ bộ lọc."
    page.press("#tim", "Escape")
    assert hits(page).startswith("Đang hiện tất cả: ")


def test_filters_hold_together(page: Any) -> None:
    """Document, kind of unit, topic, severity, sign-off: what is shown fits all of them."""
    page.select_option("#loc-document", "cao-bang-2024")
    page.select_option("#loc-kind", "commune_peoples_committee")
    page.select_option("#loc-topic", "dialogue")
    page.select_option("#loc-severity", "critical")
    assert seen(page, ".rule") == [RULE, "CB-1.1.e-2"]
    assert hits(page) == "2 quy tắc, 1 điều khoản."
    page.check("#can-xac-nhan")
    assert seen(page, ".rule") == [RULE, "CB-1.1.e-2"]
    page.select_option("#loc-signoff", "signed")
    assert seen(page, ".rule") == []
    page.click("#bo-loc")
    assert hits(page).startswith("Đang hiện tất cả: ")
    assert page.evaluate("document.activeElement.id") == "tim"


def test_from_provision_to_rule_to_scenarios_and_back(page: Any) -> None:
    """With the mouse: three clicks, and scenarios become steps and tables."""
    page.click(f'nav a[href="#{PROVISION}"]')
    page.click(f'#{PROVISION} a.tests[href="#kb--{RULE}"]')
    opened = page.locator(f'[id="kb--{RULE}"]')
    assert opened.get_attribute("open") is not None
    assert opened.locator("pre").count() == 0
    assert opened.locator("table tbody tr").count() > 20
    assert opened.locator("td.good").first.inner_text() == "✓ Đúng"
    assert opened.locator(".steps b").first.inner_text() == "Biết"
    opened.locator(f'a[href="#{RULE}"]').click()
    opened.locator("summary").click()
    opened.locator("summary").click()
    opened.locator(f'a[href="#{RULE}"]').click()
    focused(page, RULE)  # also where the address stays the same
    page.click(f'[id="{RULE}"] > .back a')
    assert page.url.endswith(f"#{PROVISION}")
    focused(page, "Điểm e khoản 1 Điều 1")


def test_by_keyboard_alone(page: Any) -> None:
    """Skip link, / to search, Enter to the first hit, Tab to its rule, Enter."""
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("/")
    page.keyboard.type("diem e khoan 1 dieu 1 nghi quyet ngay 12/7/2024")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.url.endswith(f"#kb--{RULE}")
    focused(page, "Kịch bản: ")


def test_a_link_to_what_is_hidden_shows_it(page: Any, book: Path) -> None:
    """Search and filters are cleared, and that is said."""
    page.select_option("#loc-topic", "funding")
    page.evaluate(f"location.hash = '#{RULE}'")
    assert hits(page, "Đã bỏ tìm và lọc") == "Đã bỏ tìm và lọc để hiện nơi được dẫn tới."
    assert page.locator(f'[id="{RULE}"] > h4').is_visible()


def test_read_without_scripts(browser: Any, book: Path) -> None:
    """Everything is there: rules, and scenarios as they are written."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(book.as_uri())
    assert page.locator("form.finder").is_hidden()
    assert page.locator(".notice").first.is_visible()
    opened = page.locator(f'[id="kb--{RULE}"]')
    opened.locator("summary").click()
    assert opened.locator("pre").nth(1).is_visible()
    assert "Khi đánh giá vào ngày" in opened.locator("pre").nth(1).inner_text()
    context.close()


def test_on_paper(page: Any, tmp_path: Path) -> None:
    """A4; filters, contents and buttons stay away; scenarios are named without their steps."""
    page.select_option("#loc-topic", "dialogue")
    page.pdf(path=tmp_path / "a4.pdf", prefer_css_page_size=True)
    content = (tmp_path / "a4.pdf").read_bytes()
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)
    assert box is not None and (round(float(box[1])), round(float(box[2]))) == (595, 842)
    page.emulate_media(media="print")
    hidden = [page.locator(one).first.is_visible() for one in (".finder", ".contents", ".back", ".skip")]
    assert hidden == [False] * 4
    assert page.locator(f'[id="{RULE}"] > h4').is_visible()


def test_fits_a_telephone(browser: Any, book: Path) -> None:
    """Nothing runs out of the side of the page."""
    context = browser.new_context(viewport={"width": 360, "height": 780})
    page = context.new_page()
    page.goto(f"{book.as_uri()}#kb--{RULE}")
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    context.close()


def test_light_and_quick(browser: Any, book: Path) -> None:
    """Under 12 MB; ready in two seconds, or six on a machine that is busy with other tests; little memory for scripts."""
    assert book.stat().st_size < 12_000_000
    context = browser.new_context()
    page = context.new_page()
    page.goto(book.as_uri())
    ready = page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")
    assert ready < 6000
    devtools = context.new_cdp_session(page)
    heap = devtools.send("Runtime.getHeapUsage")
    assert heap["usedSize"] < 60_000_000
    context.close()


@pytest.mark.parametrize("width", [1280, 360])
def test_nothing_stands_in_anybodys_way(browser: Any, book: Path, width: int) -> None:
    """axe-core finds nothing, with scenarios opened and a search under way."""
    context = browser.new_context(viewport={"width": width, "height": 900}, bypass_csp=True)
    page = context.new_page()
    page.goto(f"{book.as_uri()}#kb--{RULE}")
    page.fill("#tim", "doi thoai")
    page.press("#tim", "Enter")
    assert violations(page) == []
    context.close()


def test_the_command_is_quiet(book: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """One document alone: its rules, and no others."""
    target = tmp_path / "one.html"
    made = danchu(capsys, "rules", "book", "--output", target, "--document", "tra-vinh-28-2024")
    assert made == (0, "", "")
    text = target.read_text(encoding="utf-8")
    assert f'id="{RULE}"' not in text and 'id="tra-vinh-28-2024"' in text
